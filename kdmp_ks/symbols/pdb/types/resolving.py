"""`TypeResolver`: from type indices to types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_codeview_types import WindowsCodeviewTypes as Layout
from kdmp_ks.ground.limits import MAX_TYPE_DEPTH
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.symbols.pdb.types.heads import ENUMERATIONS, NAMED, read_head
from kdmp_ks.symbols.pdb.types.records import FIRST_INDEX
from kdmp_ks.symbols.pdb.types.simple import simple_type
from kdmp_ks.symbols.pdb.types.values import damaged, read_size, unpacked
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    FunctionType,
    NamedType,
    PointerType,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kdmp_ks.symbols.pdb.types.names import TypeNames
    from kdmp_ks.symbols.pdb.types.records import TypeRecords
    from kdmp_ks.symbols.types.model import Type

_Leaves = Layout.Leaves
_Modes = Layout.PointerModes
_Kinds = Layout.PointerKinds
_POINTER: Final = struct_of(Layout.Pointer)
_ARRAY: Final = struct_of(Layout.ArrayHead)
_BIT_FIELD: Final = struct_of(Layout.BitField)
_MODIFIER: Final = struct_of(Layout.Modifier)
_ALIAS: Final = struct_of(Layout.AliasHead)
_KIND_MASK: Final = 0x1F
_MODE_SHIFT: Final = 5
_MODE_MASK: Final = 7
_SIZE_SHIFT: Final = 13
_SIZE_MASK: Final = 0x3F
_SIZES: Final[Mapping[int, int]] = {_Kinds.near32.value: 4, _Kinds.near64.value: 8}
"""Sizes of pointers whose size is not in the record."""
_MEMBER_MODES: Final = frozenset((_Modes.data_member.value, _Modes.member_function.value))
_UNKNOWN: Final = BaseType("unknown", 1, "unknown", signed=False)


class TypeResolver:
    """Types by type index, as fields have them; each is made once."""

    __slots__ = ("_names", "_pointer_size", "_records", "_sizes", "_types")

    def __init__(self, records: TypeRecords, names: TypeNames, pointer_size: int) -> None:
        """Take the records, and the names that types refer to each other by."""
        self._records = records
        self._names = names
        self._pointer_size = pointer_size
        self._types: dict[int, Type] = {}
        self._sizes: dict[int, int] = {}

    def type_of(self, index: int, depth: int = 0) -> Type:
        """Return a type.

        Args:
            index: Its type index.
            depth: How many types it is in.

        Raises:
            BoundsError: A record is cut off.
            InvalidDataError: A record contradicts the format, is of an unknown kind, or refers to
                itself.
        """
        if index < FIRST_INDEX:
            return simple_type(index, self._pointer_size)
        found = self._types.get(index)
        if found is None:
            self._check_depth(index, depth)
            leaf, at, end = self._records.span(index)
            if leaf in NAMED:
                found = NamedType(self._names.name(index, read_head(self._records, index)))
            elif leaf in self._READERS:
                found = self._READERS[leaf](self, at, end, depth)
            else:
                raise damaged(f"leaf of the type {index:#x}", "that of a field's type", leaf)
            self._check_depth(index, _depth(found))
            self._types[index] = found
        return found

    def size_of(self, index: int, depth: int = 0) -> int:
        """Return the size of a type in bytes; 0 for one that is not defined.

        Raises:
            BoundsError: As for `type_of`.
            InvalidDataError: As for `type_of`.
        """
        if index < FIRST_INDEX:
            return simple_type(index, self._pointer_size).size
        size = self._sizes.get(index)
        if size is None:
            self._check_depth(index, depth)
            size = self._sizes[index] = self._measured(index, depth)
        return size

    def _measured(self, index: int, depth: int) -> int:
        leaf, at, end = self._records.span(index)
        data = self._records.data
        if leaf in NAMED:
            head = read_head(self._records, index)
            definition = self._names.definition(index, head)
            if definition is None:
                return 0
            head = head if definition == index else read_head(self._records, definition)
            return self.size_of(head.base, depth + 1) if head.leaf in ENUMERATIONS else head.size
        if leaf in _ARRAYS:
            return read_size(data, at + _ARRAY.size, end)[0]
        if leaf == _Leaves.modifier.value:
            return self.size_of(unpacked(_MODIFIER, data, at, end)[0], depth + 1)
        if leaf == _Leaves.pointer.value:
            return self._pointer_bytes(unpacked(_POINTER, data, at, end)[1])
        if leaf in _ALIASES:
            return self.size_of(self._aliased(at, end), depth + 1)
        raise damaged(f"leaf of the type {index:#x}", "that of an element's type", leaf)

    def _check_depth(self, index: int, depth: int) -> None:
        if depth > MAX_TYPE_DEPTH:
            raise damaged(f"depth of the type {index:#x}", f"at most {MAX_TYPE_DEPTH}", depth)

    def _pointer(self, at: int, end: int, depth: int) -> Type:
        target, attributes = unpacked(_POINTER, self._records.data, at, end)
        size = self._pointer_bytes(attributes)
        if attributes >> _MODE_SHIFT & _MODE_MASK in _MEMBER_MODES:
            # No address: an offset, or the address of code and what it needs beside.
            return BaseType("pointer to member", size, "unknown", signed=False)
        return PointerType(self.type_of(target, depth + 1), size)

    def _pointer_bytes(self, attributes: int) -> int:
        size: int = attributes >> _SIZE_SHIFT & _SIZE_MASK
        size = size or _SIZES.get(attributes & _KIND_MASK, 0)
        if not size:
            raise damaged("attributes of a pointer", "some with a size", attributes)
        return size

    def _array(self, at: int, end: int, depth: int) -> Type:
        data = self._records.data
        element, _ = unpacked(_ARRAY, data, at, end)
        size, _ = read_size(data, at + _ARRAY.size, end)
        each = self.size_of(element, depth + 1)
        if not each:
            # Of a type that is not defined here only the bytes are known.
            return ArrayType(_UNKNOWN, size)
        if size % each:
            raise damaged("size of an array", f"a multiple of {each:#x}", size)
        return ArrayType(self.type_of(element, depth + 1), size // each)

    def _bit_field(self, at: int, end: int, depth: int) -> Type:
        index, length, position = unpacked(_BIT_FIELD, self._records.data, at, end)
        base = self.type_of(index, depth + 1)
        if not isinstance(base, BaseType | NamedType):
            raise damaged("base of a bit field", "a number", index)
        bits = 8 * self.size_of(index, depth + 1)
        if not 0 < length <= bits - position:
            raise damaged("bits of a bit field", f"1 to {bits - position}", length)
        return BitFieldType(base, position, length)

    def _modifier(self, at: int, end: int, depth: int) -> Type:
        return self.type_of(unpacked(_MODIFIER, self._records.data, at, end)[0], depth + 1)

    def _alias(self, at: int, end: int, depth: int) -> Type:
        return self.type_of(self._aliased(at, end), depth + 1)

    def _aliased(self, at: int, end: int) -> int:
        aliased: int = unpacked(_ALIAS, self._records.data, at, end)[0]
        return aliased

    def _function(self, at: int, end: int, depth: int) -> Type:
        return FunctionType()

    def _vtable(self, at: int, end: int, depth: int) -> Type:
        return PointerType(FunctionType(), self._pointer_size)

    _READERS: Final[Mapping[int, Callable[[TypeResolver, int, int, int], Type]]] = {
        _Leaves.pointer.value: _pointer,
        _Leaves.array.value: _array,
        _Leaves.array_st.value: _array,
        _Leaves.bit_field.value: _bit_field,
        _Leaves.modifier.value: _modifier,
        _Leaves.alias.value: _alias,
        _Leaves.alias_st.value: _alias,
        _Leaves.procedure.value: _function,
        _Leaves.member_function.value: _function,
        _Leaves.vtable_shape.value: _vtable,
    }


def _depth(found: Type) -> int:
    """Return how many types a type is made of, as far as that is allowed."""
    depth = 0
    inner: Type | None = found
    while inner is not None and depth <= MAX_TYPE_DEPTH:
        depth += 1
        if isinstance(inner, PointerType):
            inner = inner.target
        elif isinstance(inner, ArrayType):
            inner = inner.element
        else:
            inner = inner.base if isinstance(inner, BitFieldType) else None
    return depth


_ARRAYS: Final = frozenset((_Leaves.array.value, _Leaves.array_st.value))
_ALIASES: Final = frozenset((_Leaves.alias.value, _Leaves.alias_st.value))
