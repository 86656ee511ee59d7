"""`read_fields`: the list of fields of a structure, or of constants of an enumeration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias

from kdmp_ks.generated.python.windows_codeview_types import WindowsCodeviewTypes as Layout
from kdmp_ks.ground.limits import MAX_TYPE_FIELDS
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.symbols.pdb.types.values import (
    LEAF,
    damaged,
    read_name,
    read_number,
    read_size,
    unpacked,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.symbols.pdb.types.records import TypeRecords

_Leaves = Layout.FieldLeaves
_Old = Layout.OldFieldLeaves
_LIST: Final = Layout.Leaves.field_list.value
_PADDING: Final = 0xF0
"""A byte from here on is padding; its lower half has the number of bytes."""
_MEMBER: Final = struct_of(Layout.MemberHead)
_BASE: Final = struct_of(Layout.BaseClassHead)
_VIRTUAL_BASE: Final = struct_of(Layout.VirtualBaseClassHead)
_VTABLE: Final = struct_of(Layout.VtablePointer)
_VTABLE_AT: Final = struct_of(Layout.VtablePointerAt)
_FRIEND: Final = struct_of(Layout.FriendClass)
_CONTINUATION: Final = struct_of(Layout.Continuation)
_METHOD: Final = struct_of(Layout.MethodHead)
_ENUMERATOR: Final = struct_of(Layout.EnumeratorHead)
_ENTRY: Final = 4
"""Bytes of the offset of a new virtual function."""
_METHOD_KIND_SHIFT: Final = 2
_METHOD_KIND_MASK: Final = 7
_NEW: Final = frozenset(
    kind.value for kind in (Layout.MethodKinds.new_virtual, Layout.MethodKinds.new_pure_virtual)
)
VTABLE_NAME: Final = "__vfptr"
"""The name that debuggers give to the pointer to the table of virtual functions."""


class Member(NamedTuple):
    """A member that each instance has.

    Attributes:
        name: Its name; empty for a base class.
        offset: In bytes.
        type_index: Type index.
    """

    name: str
    offset: int
    type_index: int


class Constant(NamedTuple):
    """A constant of an enumeration.

    Attributes:
        name: Its name.
        value: The number in the record.
    """

    name: str
    value: int


class _Continued(NamedTuple):
    """The list goes on in another record."""

    field_list: int


_Item: TypeAlias = "Member | Constant | _Continued | None"


def _member(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    _, type_index = unpacked(_MEMBER, data, at, end)
    offset, at = read_size(data, at + _MEMBER.size, end)
    name, at = read_name(data, at, end, counted=counted)
    return Member(name, offset, type_index), at


def _named(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    """A static member, a nested type or functions that share a name: nothing of an instance."""
    unpacked(_MEMBER, data, at, end)
    return None, read_name(data, at + _MEMBER.size, end, counted=counted)[1]


def _one_method(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    attributes, _ = unpacked(_MEMBER, data, at, end)
    at += _MEMBER.size
    if attributes >> _METHOD_KIND_SHIFT & _METHOD_KIND_MASK in _NEW:
        at += _ENTRY
    return None, read_name(data, at, end, counted=counted)[1]


def _base(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    _, type_index = unpacked(_BASE, data, at, end)
    offset, at = read_size(data, at + _BASE.size, end)
    return Member("", offset, type_index), at


def _virtual_base(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    unpacked(_VIRTUAL_BASE, data, at, end)
    _, at = read_number(data, at + _VIRTUAL_BASE.size, end)
    return None, read_number(data, at, end)[1]


def _vtable(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    _, type_index = unpacked(_VTABLE, data, at, end)
    return Member(VTABLE_NAME, 0, type_index), at + _VTABLE.size


def _vtable_at(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    _, type_index, offset = unpacked(_VTABLE_AT, data, at, end)
    return Member(VTABLE_NAME, offset, type_index), at + _VTABLE_AT.size


def _friend(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    unpacked(_FRIEND, data, at, end)
    return None, at + _FRIEND.size


def _continuation(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    _, field_list = unpacked(_CONTINUATION, data, at, end)
    return _Continued(field_list), at + _CONTINUATION.size


def _constant(data: bytes, at: int, end: int, *, counted: bool) -> tuple[_Item, int]:
    unpacked(_ENUMERATOR, data, at, end)
    value, at = read_number(data, at + _ENUMERATOR.size, end)
    name, at = read_name(data, at, end, counted=counted)
    return Constant(name, value), at


class _Reader(Protocol):
    def __call__(
        self, data: bytes, at: int, end: int, /, *, counted: bool
    ) -> tuple[_Item, int]: ...


_READERS: Final[Mapping[int, tuple[_Reader, bool]]] = {
    _Leaves.member.value: (_member, False),
    _Old.member_st.value: (_member, True),
    _Leaves.static_member.value: (_named, False),
    _Old.static_member_st.value: (_named, True),
    _Leaves.nested_type.value: (_named, False),
    _Old.nested_type_st.value: (_named, True),
    _Leaves.nested_type_ex.value: (_named, False),
    _Old.nested_type_ex_st.value: (_named, True),
    _Leaves.modified_member.value: (_named, False),
    _Old.modified_member_st.value: (_named, True),
    _Leaves.method.value: (_named, False),
    _Old.method_st.value: (_named, True),
    _Leaves.friend_function.value: (_named, False),
    _Old.friend_function_st.value: (_named, True),
    _Leaves.one_method.value: (_one_method, False),
    _Old.one_method_st.value: (_one_method, True),
    _Leaves.base_class.value: (_base, False),
    _Leaves.base_interface.value: (_base, False),
    _Leaves.virtual_base_class.value: (_virtual_base, False),
    _Leaves.indirect_virtual_base_class.value: (_virtual_base, False),
    _Leaves.vtable_pointer.value: (_vtable, False),
    _Leaves.vtable_pointer_at.value: (_vtable_at, False),
    _Leaves.friend_class.value: (_friend, False),
    _Leaves.continuation.value: (_continuation, False),
    _Leaves.enumerator.value: (_constant, False),
    _Old.enumerator_st.value: (_constant, True),
}
"""By leaf: the reader, and whether names are counted. Heads of `_named` are of one size."""


def read_fields(records: TypeRecords, index: int) -> list[Member | Constant]:
    """Return members of instances, base classes and constants, in the order of the declaration.

    Static members, nested types and functions are no part of an instance. Virtual base classes are
    left out: where they are is in a table of the image, not in its PDB.

    Args:
        records: All records.
        index: Type index of the list; 0 for none.

    Raises:
        BoundsError: The list is cut off.
        InvalidDataError: It contradicts the format, refers to itself, or is too long.
    """
    found: list[Member | Constant] = []
    seen = set()
    while index:
        if index in seen:
            raise damaged("index of a list of fields", "another list", index)
        seen.add(index)
        index = _read_list(records, index, found)
    return found


def _read_list(records: TypeRecords, index: int, found: list[Member | Constant]) -> int:
    """Append the fields of one record; return the index of the next one, or 0."""
    leaf, at, end = records.span(index)
    if leaf != _LIST:
        raise damaged("leaf of a list of fields", _LIST, leaf)
    data = records.data
    following = 0
    while at < end:
        if data[at] >= _PADDING:
            at += max(data[at] - _PADDING, 1)
            continue
        (leaf,) = unpacked(LEAF, data, at, end)
        if leaf not in _READERS:
            raise damaged("leaf of a field", "a known one", leaf)
        reader, counted = _READERS[leaf]
        item, at = reader(data, at + LEAF.size, end, counted=counted)
        if isinstance(item, _Continued):
            following = item.field_list
        elif item is not None:
            found.append(item)
            if len(found) > MAX_TYPE_FIELDS:
                raise damaged("number of fields", f"at most {MAX_TYPE_FIELDS}", "more")
    return following
