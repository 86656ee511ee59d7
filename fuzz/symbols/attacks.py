"""Tables of types that cause as much work as readers accept."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any, Final

from fuzz.symbols import codeview
from fuzz.symbols.answers import source_of
from fuzz.symbols.records import Records
from fuzz.symbols.schemas import MadeTypes
from kdmp_ks.ground.limits import MAX_NAMED_TYPES, MAX_TYPE_FIELDS
from kdmp_ks.symbols.pdb.types.table import PdbTypes
from kdmp_ks.symbols.read_symbols import read_symbols
from kdmp_ks.symbols.types.model import BaseType, Composite, FieldType, NamedType

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.symbols.types.model import TypeTable

_LONG: Final = BaseType("long", 4, "int", signed=True)
_STRUCT: Final = "<HHHIIIH"
_INT: Final = 0x74


def unnamed_twins(last: tuple[FieldType, ...] = (FieldType("x", 0, _LONG),)) -> TypeTable:
    """Each union has the next one twice, without a name: 2^31 fields."""
    depth = 31
    found: dict[str, Any] = {f"T{depth}": Composite(f"T{depth}", "union", 4, last)}
    for number in range(depth):
        inner = NamedType(f"T{number + 1}")
        fields = (FieldType("", 0, inner), FieldType("", 0, inner))
        found[f"T{number}"] = Composite(f"T{number}", "union", 4, fields)
    return MadeTypes(8, found)


def empty_twins() -> TypeTable:
    """The same without any field."""
    return unnamed_twins(())


def many_fields() -> TypeTable:
    """A structure of as many fields as are allowed."""
    kind = {"kind": "base", "name": "long"}
    fields = {f"f{i}": {"offset": 4 * i, "type": kind} for i in range(MAX_TYPE_FIELDS)}
    return _table({"T0": {"kind": "struct", "size": 4 * MAX_TYPE_FIELDS, "fields": fields}})


def bits_of_a_large_enumeration() -> TypeTable:
    """Thousands of bit fields, each of which may be thousands of constants."""
    kind = {"kind": "enum", "name": "E"}
    bits = {"kind": "bitfield", "bit_position": 0, "bit_length": 3, "type": kind}
    fields = {f"f{i}": {"offset": 0, "type": bits} for i in range(5000)}
    constants = {f"c{i}": i % 8 for i in range(MAX_TYPE_FIELDS)}
    enums = {"E": {"base": "long", "size": 4, "constants": constants}}
    return _table({"T0": {"kind": "struct", "size": 8, "fields": fields}}, enums)


def long_names() -> TypeTable:
    """Names that are long and alike, for a comparison with another."""
    empty = {"kind": "struct", "size": 0, "fields": {}}
    return _table({"a" * 60_000 + str(i): empty for i in range(150)})


def many_names() -> TypeTable:
    """A hundred thousand names that are alike."""
    empty: dict[str, Any] = {"kind": "struct", "size": 0, "fields": {}}
    return _table({f"aaaaaaaaaaaa{i}": empty for i in range(120_000)})


def many_definitions() -> TypeTable:
    """A PDB file that defines as many structures as are allowed."""
    fields = struct.pack("<HHHIH", 0x1203, 0x150D, 3, _INT, 0) + b"a\0\xf2\xf1"
    items = [fields]
    for number in range(MAX_NAMED_TYPES - 1):
        head = struct.pack(_STRUCT, 0x1505, 1, 0, codeview.FIRST, 0, 0, 8)
        items.append(head + b"T%d\0" % number)
    return _pdb(items)


def chained_lists() -> TypeTable:
    """A list of fields that goes on in tens of thousands of others."""
    items = []
    for number in range(MAX_TYPE_FIELDS - 1):
        following = codeview.FIRST + number + 1
        part = struct.pack("<HHHIH", 0x1203, 0x150D, 3, _INT, 0) + b"ab\0\xf3\xf2\xf1"
        items.append(part + struct.pack("<HHI", 0x1404, 0, following))
    items.append(struct.pack("<HHHIH", 0x1203, 0x150D, 3, _INT, 0) + b"ab\0\xf1")
    items.append(struct.pack(_STRUCT, 0x1505, 1, 0, codeview.FIRST, 0, 0, 8) + b"T0\0")
    return _pdb(items)


def _pdb(items: list[bytes]) -> TypeTable:
    head = codeview.small_types(8).head
    return PdbTypes(codeview.type_stream(Records(items, head)), 8)


def _table(user_types: dict[str, Any], enums: dict[str, Any] | None = None) -> TypeTable:
    number = {"size": 8, "kind": "int", "signed": False}
    pdb = {"GUID": "0" * 32, "age": 1, "database": "x.pdb"}
    document = {
        "metadata": {"format": "6.1.0", "windows": {"pdb": pdb}},
        "base_types": {"pointer": number, "long": {"size": 4, "kind": "int", "signed": True}},
        "user_types": user_types,
        "enums": enums or {},
        "symbols": {},
    }
    types = read_symbols(source_of(json.dumps(document).encode())).types
    assert types is not None
    return types


ATTACKS: Final[dict[str, Callable[[], TypeTable]]] = {
    one.__name__: one
    for one in (
        unnamed_twins, empty_twins, many_fields, bits_of_a_large_enumeration, long_names,
        many_names, many_definitions, chained_lists,
    )
}  # fmt: skip
"""The tables by name; the structure that is asked for is ``T0``."""
