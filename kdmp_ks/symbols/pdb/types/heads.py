"""`TypeHead`: structures, unions and enumerations without their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.generated.python.windows_codeview_types import WindowsCodeviewTypes as Layout
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.symbols.pdb.types.values import read_name, read_size, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kdmp_ks.symbols.pdb.types.records import TypeRecords

_Leaves = Layout.Leaves
_COMPOSITE: Final = struct_of(Layout.CompositeHead)
_COMPOSITE_19: Final = struct_of(Layout.Composite19Head)
_UNION: Final = struct_of(Layout.UnionHead)
_UNION_19: Final = struct_of(Layout.Union19Head)
_ENUMERATION: Final = struct_of(Layout.EnumerationHead)
_FORWARD: Final = Layout.PropertyMasks.forward_reference.value
_UNIQUE: Final = Layout.PropertyMasks.has_unique_name.value
_TAGS: Final[Mapping[str, str]] = {
    "<unnamed-tag>": "__unnamed",
    "<anonymous-tag>": "__anonymous",
    "__unnamed": "__unnamed",
    "__anonymous": "__anonymous",
}
"""Names that compilers give to types without one, and those that ISF tables have instead."""

UNIONS: Final = frozenset(
    leaf.value for leaf in (_Leaves.union_type, _Leaves.union_st, _Leaves.union_19)
)
"""Leaves of unions."""
ENUMERATIONS: Final = frozenset(
    leaf.value for leaf in (_Leaves.enumeration, _Leaves.enumeration_st)
)
"""Leaves of enumerations."""


class TypeHead(NamedTuple):
    """Facts of a structure, union or enumeration, as its record has them.

    Attributes:
        leaf: The leaf.
        forward: It is defined by another record.
        field_list: Type index of the fields; 0 if there are none.
        size: In bytes; 0 for an enumeration.
        base: Type index of the number that has the values of an enumeration; 0 otherwise.
        name: Its name; of types without one, ISF tables' name with the type index.
        unique_name: Its decorated name; empty if it has none.
    """

    leaf: int
    forward: bool
    field_list: int
    size: int
    base: int
    name: str
    unique_name: str


class _Parts(NamedTuple):
    """Numbers of a record, and where its names begin."""

    properties: int
    field_list: int
    size: int
    base: int
    names: int


def _composite(data: bytes, at: int, end: int) -> _Parts:
    _, properties, field_list, _, _ = unpacked(_COMPOSITE, data, at, end)
    size, names = read_size(data, at + _COMPOSITE.size, end)
    return _Parts(properties, field_list, size, 0, names)


def _union(data: bytes, at: int, end: int) -> _Parts:
    _, properties, field_list = unpacked(_UNION, data, at, end)
    size, names = read_size(data, at + _UNION.size, end)
    return _Parts(properties, field_list, size, 0, names)


def _composite_19(data: bytes, at: int, end: int) -> _Parts:
    properties, field_list, _, _, _ = unpacked(_COMPOSITE_19, data, at, end)
    size, names = read_size(data, at + _COMPOSITE_19.size, end)
    return _Parts(properties, field_list, size, 0, names)


def _union_19(data: bytes, at: int, end: int) -> _Parts:
    properties, field_list, _ = unpacked(_UNION_19, data, at, end)
    size, names = read_size(data, at + _UNION_19.size, end)
    return _Parts(properties, field_list, size, 0, names)


def _enumeration(data: bytes, at: int, end: int) -> _Parts:
    _, properties, base, field_list = unpacked(_ENUMERATION, data, at, end)
    return _Parts(properties, field_list, 0, base, at + _ENUMERATION.size)


_READERS: Final[Mapping[int, tuple[Callable[[bytes, int, int], _Parts], bool]]] = {
    _Leaves.structure.value: (_composite, False),
    _Leaves.class_type.value: (_composite, False),
    _Leaves.interface_type.value: (_composite, False),
    _Leaves.union_type.value: (_union, False),
    _Leaves.enumeration.value: (_enumeration, False),
    _Leaves.structure_19.value: (_composite_19, False),
    _Leaves.class_19.value: (_composite_19, False),
    _Leaves.interface_19.value: (_composite_19, False),
    _Leaves.union_19.value: (_union_19, False),
    _Leaves.structure_st.value: (_composite, True),
    _Leaves.class_st.value: (_composite, True),
    _Leaves.union_st.value: (_union, True),
    _Leaves.enumeration_st.value: (_enumeration, True),
}
"""By leaf: the reader of the numbers, and whether names are counted."""
NAMED: Final = frozenset(_READERS)
"""Leaves of types that have names."""


def read_head(records: TypeRecords, index: int) -> TypeHead:
    """Return what the record of a structure, union or enumeration says.

    Raises:
        KeyError: It is another record; ask `NAMED` before.
        BoundsError: The record is cut off.
        InvalidDataError: It contradicts the format.
    """
    leaf, at, end = records.span(index)
    reader, counted = _READERS[leaf]
    data = records.data
    properties, field_list, size, base, at = reader(data, at, end)
    name, at = read_name(data, at, end, counted=counted)
    unique = ""
    if properties & _UNIQUE:
        unique, _ = read_name(data, at, end, counted=counted)
    if name in _TAGS:
        name = f"{_TAGS[name]}_{index:x}"
    return TypeHead(leaf, bool(properties & _FORWARD), field_list, size, base, name, unique)
