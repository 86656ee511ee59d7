"""`encode_type` and `decode_type`: types as compact JSON, one text per type."""

from __future__ import annotations

import json
from typing import Any, Final

from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    FieldType,
    FunctionType,
    NamedType,
    PointerType,
    Type,
)

_BASE: Final = "b"
_POINTER: Final = "p"
_ARRAY: Final = "a"
_BITS: Final = "f"
_FUNCTION: Final = "c"
_ENUM: Final = "enum"


def encode_type(found: Composite | Enumeration) -> str:
    """Return the text of a type, without its name."""
    record: list[Any]
    if isinstance(found, Enumeration):
        record = [_ENUM, _encode(found.base), found.constants]
    else:
        fields = [[field.name, field.offset, _encode(field.type)] for field in found.fields]
        record = [found.kind, found.size, fields]
    return json.dumps(record, separators=(",", ":"))


def decode_type(name: str, text: bytes) -> Composite | Enumeration:
    """Return the type of a text.

    Raises:
        ValueError: The text is not one of `encode_type`.
    """
    kind, first, members = json.loads(text)
    if kind == _ENUM:
        base = _decode(first)
        if not isinstance(base, BaseType):
            raise ValueError("an enumeration of no numbers")
        return Enumeration(name, base, tuple((constant, value) for constant, value in members))
    fields = [FieldType(field, offset, _decode(each)) for field, offset, each in members]
    return Composite(name, kind, first, tuple(fields))


def _encode(found: Type) -> Any:
    """Return the record of a type in a field; a named type is its name."""
    if isinstance(found, NamedType):
        return found.name
    if isinstance(found, PointerType):
        return [_POINTER, _encode(found.target), found.size]
    if isinstance(found, ArrayType):
        return [_ARRAY, _encode(found.element), found.count]
    if isinstance(found, BitFieldType):
        return [_BITS, _encode(found.base), found.position, found.length]
    if isinstance(found, BaseType):
        return [_BASE, found.name, found.size, found.kind, found.signed]
    return [_FUNCTION]


def _decode(record: Any) -> Type:
    if isinstance(record, str):
        return NamedType(record)
    code, *parts = record
    if code == _BASE:
        return BaseType(*parts)
    if code == _FUNCTION:
        return FunctionType()
    makers: dict[str, Any] = {_POINTER: PointerType, _ARRAY: ArrayType, _BITS: BitFieldType}
    made: Type = makers[code](_decode(parts[0]), *parts[1:])
    return made
