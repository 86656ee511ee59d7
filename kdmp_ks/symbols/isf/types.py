"""`IsfTypes`: the types of an ISF table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.limits import MAX_TYPE_DEPTH, MAX_TYPE_FIELDS, MAX_TYPE_SIZE
from kdmp_ks.ground.visible import visible
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseKind,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    FieldType,
    FunctionType,
    NamedType,
    PointerType,
    TypeTable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kdmp_ks.symbols.types.model import CompositeKind, Type

_POINTER_SIZES: Final = (4, 8)
_BASE_KINDS: Final[frozenset[str]] = frozenset(("int", "float", "char", "bool", "void"))
_COMPOSITE_KINDS: Final[Mapping[str, CompositeKind]] = {
    "struct": "struct",
    "class": "struct",
    "union": "union",
}
_BEYOND_NUMBERS: Final = 1 << 64
_FORMAT: Final = re.compile(r"[456](\.[0-9]+)*")
_SHOWN_CHARACTERS: Final = 120
"""Characters of a text that an error shows."""


class IsfTypes(TypeTable):
    """The types of an ISF table, versions 4.0 to 6.2; each is read when it is asked for.

    Attributes:
        pointer_size: Bytes of a pointer.
    """

    def __init__(self, table: object) -> None:
        """Take the types out of a table.

        Args:
            table: The table, as `json.loads` returns it.

        Raises:
            InvalidDataError: It is no ISF table.
        """
        content = _mapping(table, "ISF")
        form = _mapping(content.get("metadata", {}), "metadata").get("format", "6")
        if not isinstance(form, str) or not _FORMAT.fullmatch(form):
            raise _invalid("metadata.format", "4.0 to 6.2", form)
        self._base = _mapping(content.get("base_types", {}), "base_types")
        self._user = _mapping(content.get("user_types", {}), "user_types")
        self._enums = _mapping(content.get("enums", {}), "enums")
        self.pointer_size = self._pointer_size()

    def find(self, name: str) -> Composite | Enumeration | None:
        """Return a type by its name; None if there is none of that name.

        Raises:
            InvalidDataError: The table describes it in a way that cannot be.
        """
        if name in self._user:
            return self._composite(name, _mapping(self._user[name], f"user_types.{name}"))
        if name in self._enums:
            return self._enumeration(name, _mapping(self._enums[name], f"enums.{name}"))
        return None

    def names(self) -> list[str]:
        """Return the names of all structures, unions and enumerations, sorted."""
        return sorted({*self._user, *self._enums})

    def _pointer_size(self) -> int:
        size = self._base_type("pointer", "base_types").size
        if size not in _POINTER_SIZES:
            raise _invalid("base_types.pointer.size", "4 or 8", size)
        return size

    def _base_type(self, name: object, field: str) -> BaseType:
        if not isinstance(name, str) or name not in self._base:
            raise _invalid(field, "the name of a base type", name)
        field = f"base_types.{name}"
        found = _mapping(self._base[name], field)
        kind, order = found.get("kind"), found.get("endian", "little")
        if not isinstance(kind, str) or kind not in _BASE_KINDS:
            raise _invalid(f"{field}.kind", ", ".join(sorted(_BASE_KINDS)), kind)
        if order != "little":
            raise _invalid(f"{field}.endian", "little", order)
        signed = found.get("signed", False)
        if not isinstance(signed, bool):
            raise _invalid(f"{field}.signed", "true or false", signed)
        size = 0 if kind == "void" else _number(found, "size", field)
        return BaseType(name, size, cast("BaseKind", kind), signed)

    def _composite(self, name: str, found: Mapping[str, Any]) -> Composite:
        place = f"user_types.{name}"
        kind = _COMPOSITE_KINDS.get(_word(found, "kind", place))
        if kind is None:
            raise _invalid(f"{place}.kind", "struct, class or union", found.get("kind"))
        fields = [
            self._field(field, _mapping(one, f"{place}.{field}"), f"{place}.{field}")
            for field, one in _members(found, "fields", place).items()
        ]
        fields.sort(key=_order)
        return Composite(name, kind, _number(found, "size", place), tuple(fields))

    def _field(self, name: str, found: Mapping[str, Any], place: str) -> FieldType:
        shown = "" if found.get("anonymous") is True else name
        kind = self._type(found.get("type"), place, 0)
        return FieldType(shown, _number(found, "offset", place), kind)

    def _type(self, described: object, place: str, depth: int) -> Type:
        found = _mapping(described, f"{place}.type")
        if depth > MAX_TYPE_DEPTH:
            raise _invalid(f"{place}.type", f"at most {MAX_TYPE_DEPTH} levels", "more")
        kind = _word(found, "kind", place)
        read = self._KINDS.get(kind)
        if read is None:
            raise _invalid(f"{place}.kind", "a kind of type", kind)
        return read(self, found, place, depth)

    def _base_reference(self, found: Mapping[str, Any], place: str, depth: int) -> Type:
        return self._base_type(found.get("name"), place)

    def _reference(self, found: Mapping[str, Any], place: str, depth: int) -> Type:
        return NamedType(_word(found, "name", place))

    def _pointer(self, found: Mapping[str, Any], place: str, depth: int) -> Type:
        size = self.pointer_size
        if "base" in found:
            size = self._base_type(found["base"], place).size
        if size not in _POINTER_SIZES:
            raise _invalid(f"{place}.base", "a base type of 4 or 8 bytes", size)
        return PointerType(self._type(found.get("subtype"), place, depth + 1), size)

    def _array(self, found: Mapping[str, Any], place: str, depth: int) -> Type:
        element = self._type(found.get("subtype"), place, depth + 1)
        return ArrayType(element, _number(found, "count", place))

    def _bit_field(self, found: Mapping[str, Any], place: str, depth: int) -> Type:
        base = self._type(found.get("type"), place, depth + 1)
        position, length = (_number(found, f"bit_{one}", place) for one in ("position", "length"))
        return BitFieldType(base, position, length)

    def _function(self, found: Mapping[str, Any], place: str, depth: int) -> Type:
        return FunctionType()

    def _enumeration(self, name: str, found: Mapping[str, Any]) -> Enumeration:
        place = f"enums.{name}"
        base, size = self._base_type(found.get("base"), place), _number(found, "size", place)
        if size != base.size:
            base = BaseType(base.name, size, base.kind, base.signed)
        constants = _members(found, "constants", place)
        for constant, value in constants.items():
            if not _is_number(value) or not -_BEYOND_NUMBERS < value < _BEYOND_NUMBERS:
                raise _invalid(f"{place}.{constant}", "a number of 64 bits", value)
        return Enumeration(name, base, tuple(constants.items()))

    _KINDS: Final[
        Mapping[str, Callable[[IsfTypes, Mapping[str, Any], str, int], Type]]
    ] = {
        "base": _base_reference,
        "pointer": _pointer,
        "array": _array,
        "bitfield": _bit_field,
        "function": _function,
        "struct": _reference,
        "class": _reference,
        "union": _reference,
        "enum": _reference,
    }  # fmt: skip


def _order(field: FieldType) -> tuple[int, int]:
    """By offset, then by bits."""
    return field.offset, field.type.position if isinstance(field.type, BitFieldType) else 0


def _mapping(found: object, field: str) -> Mapping[str, Any]:
    if not isinstance(found, dict):
        raise _invalid(field, "an object", found)
    return found


def _members(found: Mapping[str, Any], name: str, place: str) -> Mapping[str, Any]:
    """Return fields or constants, of which there are not too many."""
    members = _mapping(found.get(name, {}), f"{place}.{name}")
    if len(members) > MAX_TYPE_FIELDS:
        raise _invalid(f"{place}.{name}", f"at most {MAX_TYPE_FIELDS} members", len(members))
    return members


def _word(found: Mapping[str, Any], name: str, place: str) -> str:
    word = found.get(name)
    if not isinstance(word, str):
        raise _invalid(f"{place}.{name}", "a text", word)
    return word


def _number(found: Mapping[str, Any], name: str, place: str) -> int:
    number: Any = found.get(name)
    if not _is_number(number) or not 0 <= number <= MAX_TYPE_SIZE:
        raise _invalid(f"{place}.{name}", f"a number up to {MAX_TYPE_SIZE:#x}", number)
    return int(number)


def _is_number(value: Any) -> bool:
    return type(value) is int


def _invalid(field: str, expected: str, got: object) -> InvalidDataError:
    """Make an error; texts of a table are shown in part only."""
    shown: object = type(got).__name__
    if isinstance(got, str):
        shown = visible(got[:_SHOWN_CHARACTERS])
    elif got is None or (_is_number(got) and abs(cast("int", got)) < _BEYOND_NUMBERS):
        shown = "nothing" if got is None else got
    return InvalidDataError(
        "the table of types is damaged",
        field=visible(field[:_SHOWN_CHARACTERS]),
        expected=expected,
        got=shown,
    )
