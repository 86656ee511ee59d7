"""`definition_of`: a type of a symbol table as a construct definition.

The definition has the type's size and all of its fields: nested structures, arrays, bit fields,
unions, enumerations, pointers as addresses. It goes everywhere where a definition of
`kdmp_ks.structs` goes.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from weakref import WeakKeyDictionary, ref

import construct

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.limits import MAX_TYPE_DEPTH, MAX_TYPE_SIZE, MAX_TYPE_WEIGHT
from kdmp_ks.ground.visible import visible
from kdmp_ks.parsing.named_number import NamedNumber
from kdmp_ks.parsing.named_value import NamedValue
from kdmp_ks.parsing.placed_struct import BitField, PlacedStruct
from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.symbols.types.lookup import find_type
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    NamedType,
    PointerType,
)

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.symbols.types.model import FieldType, Type, TypeTable

_BYTE: Final = 8
_STREAM: Final = "_io"
"""The name under which construct keeps the stream."""
_VALUE_WEIGHT: Final = 64
_CONSTANT_WEIGHT: Final = 8
"""Of a constant that bits may be; each field of bits has all that fit into it."""
_POINTERS: Final = {4: POINTER32, 8: POINTER64}
_UNSIGNED: Final = {
    1: construct.Int8ul,
    2: construct.Int16ul,
    4: construct.Int32ul,
    8: construct.Int64ul,
}
_SIGNED: Final = {
    1: construct.Int8sl,
    2: construct.Int16sl,
    4: construct.Int32sl,
    8: construct.Int64sl,
}
_FLOATS: Final = {2: construct.Float16l, 4: construct.Float32l, 8: construct.Float64l}


def definition_of(types: TypeTable, name: str) -> Definition[Any]:
    """Return the definition of a type. It is made once for each table.

    Args:
        types: The types of a module.
        name: The name of a structure, union or enumeration; in upper or lower case, with or without
            the underscore.

    Returns:
        A construct definition of exactly the size of the type. A structure or union is read as a
        container of all of its fields, also of those that overlap. Bit fields and pointers are
        ints, enumerations `NamedValue` (an int with a name; a plain int if no constant has the
        value), arrays of characters of a byte bytes, other arrays lists. Fields of members without
        a name are fields of the structure itself; one of a base class is left out if the class has
        one of the same name itself.

    Raises:
        KdmpError: There is no such type; the message offers similar names.
        InvalidDataError: The table describes it in a way that cannot be: it is larger than
            `kdmp_ks.ground.limits` allows, contains itself, or a part exceeds it.
    """
    found = find_type(types, name).name
    with _LOCK:
        definition: Definition[Any] = _made(types).named(found, 0).schema
    return definition


def definition_of_type(types: TypeTable, kind: Type) -> Definition[Any]:
    """Return the definition of a type of a field.

    Args:
        types: The types of a module.
        kind: The type.

    Raises:
        InvalidDataError: As for `definition_of`.
    """
    with _LOCK:
        definition: Definition[Any] = _made(types).of(kind, "a field", 0).schema
    return definition


def size_of_type(types: TypeTable, kind: Type) -> int:
    """Return the size of a type of a field, in bytes.

    Raises:
        InvalidDataError: As for `definition_of`.
    """
    with _LOCK:
        return _made(types).of(kind, "a field", 0).size


def _made(types: TypeTable) -> _Definitions:
    made = _MADE.get(types)
    if made is None:
        made = _MADE[types] = _Definitions(types)
    return made


class _Part(NamedTuple):
    """A definition, with what it costs to read."""

    schema: Any
    size: int
    weight: int


class _Definitions:
    """The definitions of a table, as they are made."""

    def __init__(self, types: TypeTable) -> None:
        # The table keeps the definitions alive, not the other way round.
        self._table = ref(types)
        self._made: dict[str, _Part] = {}
        self._open: set[str] = set()
        self._enumerations: dict[str, Enumeration] = {}

    def _find(self, name: str) -> Composite | Enumeration | None:
        types = self._table()
        return None if types is None else types.find(name)

    def named(self, name: str, depth: int) -> _Part:
        """Return the definition of a structure, union or enumeration."""
        part = self._made.get(name)
        if part is not None:
            return part
        if depth > MAX_TYPE_DEPTH:
            raise _invalid(name, f"at most {MAX_TYPE_DEPTH} levels of structures", "more")
        if name in self._open:
            raise _invalid(name, "a structure that does not contain itself", "one that does")
        self._open.add(name)
        try:
            found = self._find(name)
            if found is None:
                raise _invalid(name, "a type of this table", "none")
            made = (
                self._enumeration(found)
                if isinstance(found, Enumeration)
                else (self._composite(found, depth))
            )
        finally:
            self._open.discard(name)
        self._made[name] = made
        return made

    def _composite(self, found: Composite, depth: int) -> _Part:
        if not 0 <= found.size <= MAX_TYPE_SIZE:
            raise _invalid(f"{found.name}.size", f"at most {MAX_TYPE_SIZE:#x}", found.size)
        fields: dict[str, tuple[int, Any]] = {}
        weight = _VALUE_WEIGHT
        own = {field.name for field in found.fields if field.name}
        for field in found.fields:
            part = self.of(field.type, f"{found.name}.{field.name}", depth + 1)
            if field.offset < 0 or field.offset + part.size > found.size:
                expected = f"a field that ends at {found.size:#x} or before"
                got = field.offset + part.size
                raise _invalid(f"{found.name}.{field.name}", expected, got)
            weight += part.weight
            if weight > MAX_TYPE_WEIGHT:
                raise _too_much(found.name)
            for offset, one in _members(field, part):
                if not field.name and one.name in own:
                    continue  # a field of the class hides that of its base class
                if one.name == _STREAM:
                    raise _invalid(f"{found.name}.{_STREAM}", "another name", _STREAM)
                if one.name in fields:
                    raise _invalid(f"{found.name}.{one.name}", "one field of each name", "two")
                fields[one.name] = field.offset + offset, one
        schema = construct.Renamed(PlacedStruct(found.size, fields.values()), newname=found.name)
        return _Part(schema, found.size, weight)

    def _enumeration(self, found: Enumeration) -> _Part:
        part = _number(found.base)
        values = _constants(found, found.base.size * _BYTE, signed=found.base.signed)
        schema = construct.Renamed(NamedNumber(part.schema, values), newname=found.name)
        return part._replace(schema=schema)

    def of(self, kind: Type, place: str, depth: int) -> _Part:
        """Return the definition of a type of a field."""
        if isinstance(kind, BaseType):
            return _number(kind)
        if isinstance(kind, NamedType):
            return self.named(kind.name, depth)
        if isinstance(kind, PointerType):
            if kind.size not in _POINTERS:
                raise _invalid(place, "a pointer of 4 or 8 bytes", kind.size)
            return _value(_POINTERS[kind.size], kind.size)
        if isinstance(kind, ArrayType):
            return self._array(kind, place, depth)
        if isinstance(kind, BitFieldType):
            return self._bits(kind, place)
        return _value(construct.Bytes(0), 0)

    def _array(self, kind: ArrayType, place: str, depth: int) -> _Part:
        if depth > MAX_TYPE_DEPTH:
            raise _invalid(place, f"at most {MAX_TYPE_DEPTH} dimensions", "more")
        element = kind.element
        if not 0 <= kind.count <= MAX_TYPE_SIZE:
            raise _invalid(place, f"at most {MAX_TYPE_SIZE:#x} elements", kind.count)
        if isinstance(element, BaseType) and element.kind == "char" and element.size == 1:
            return _value(construct.Bytes(kind.count), kind.count)
        part = self.of(element, place, depth + 1)
        size, weight = part.size * kind.count, part.weight * kind.count + _VALUE_WEIGHT
        if weight > MAX_TYPE_WEIGHT:
            raise _too_much(place)
        return _Part(construct.Array(kind.count, part.schema), size, weight)

    def _bits(self, kind: BitFieldType, place: str) -> _Part:
        base, names = kind.base, None
        if isinstance(base, NamedType):
            names = self._enumeration_of(base.name)
            base = base if names is None else names.base
        if not isinstance(base, BaseType) or base.size not in _UNSIGNED:
            raise _invalid(place, "bits of a number of 1, 2, 4 or 8 bytes", "others")
        width = base.size * _BYTE
        if not (kind.position >= 0 and 0 < kind.length <= width - kind.position):
            expected = f"some of the {width} bits"
            raise _invalid(place, expected, f"{kind.length} from bit {kind.position} on")
        number = _UNSIGNED[base.size]
        signed = base.signed and base.kind in ("int", "char") and names is None
        schema: Any = BitField(number, kind.position, kind.length, signed=signed)
        part = _value(schema, base.size)
        if names is None:
            return part
        schema = NamedNumber(schema, _constants(names, kind.length, signed=False))
        weight = part.weight + len(names.constants) * _CONSTANT_WEIGHT
        return part._replace(schema=schema, weight=weight)

    def _enumeration_of(self, name: str) -> Enumeration | None:
        """Return the enumeration that bits are of; it is read once, as many bits may be of it."""
        known = self._enumerations.get(name)
        if known is None:
            found = self._find(name)
            if isinstance(found, Enumeration):
                known = self._enumerations[name] = found
        return known


_MADE: Final[WeakKeyDictionary[TypeTable, _Definitions]] = WeakKeyDictionary()
"""The definitions of each table, as long as the table exists."""
_LOCK: Final = RLock()
"""Held while definitions are made: a type in the making is no type that contains itself."""


def _members(field: FieldType, part: _Part) -> list[tuple[int, Any]]:
    """Return offset and definition of what a field adds: those inside if it has no name."""
    if field.name:
        return [(0, construct.Renamed(part.schema, newname=field.name))]
    inner = getattr(part.schema, "subcon", None)
    return list(inner.fields) if isinstance(inner, PlacedStruct) else []


def _number(kind: BaseType) -> _Part:
    """Return the definition of a number; bytes where its kind has no number of its size."""
    size = kind.size
    if not 0 <= size <= MAX_TYPE_SIZE:
        raise _invalid(kind.name, f"a number of at most {MAX_TYPE_SIZE:#x} bytes", size)
    numbers = _FLOATS if kind.kind == "float" else _SIGNED if kind.signed else _UNSIGNED
    if kind.kind == "bool" and size == 1:
        return _value(construct.Flag, size)
    if size in numbers and kind.kind not in ("void", "unknown"):
        return _value(numbers[size], size)
    return _value(construct.Bytes(size), size)


def _constants(found: Enumeration, width: int, *, signed: bool) -> list[NamedValue]:
    """Return the constants as numbers of so many bits; those that need more are left out."""
    low, high = -(1 << width - 1) if width else 0, 1 << width
    values = []
    for name, value in found.constants:
        if low <= value < high:
            number = value % high
            if signed and number >= high >> 1:
                number -= high
            values.append(NamedValue(number, name))
    return values


def _value(schema: Any, size: int) -> _Part:
    return _Part(schema, size, size + _VALUE_WEIGHT)


def _too_much(place: str) -> InvalidDataError:
    return _invalid(place, f"values of at most {MAX_TYPE_WEIGHT:#x} bytes", "more")


def _invalid(place: str, expected: str, got: object) -> InvalidDataError:
    return InvalidDataError(
        "a type cannot be read",
        field=visible(place[:120]) or "name of a type",
        expected=expected,
        got=got,
    )
