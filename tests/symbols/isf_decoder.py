"""Structures decoded by what an ISF table says, with `struct` alone: the oracle of the types."""

from __future__ import annotations

import math
import struct
from typing import Any

CODES = {
    ("int", 1, False): "<B", ("int", 1, True): "<b", ("char", 1, False): "<B",
    ("char", 1, True): "<b", ("int", 2, False): "<H", ("int", 2, True): "<h",
    ("int", 4, False): "<I", ("int", 4, True): "<i", ("int", 8, False): "<Q",
    ("int", 8, True): "<q", ("float", 4, True): "<f", ("float", 8, True): "<d",
}  # fmt: skip


def decode(table: dict[str, Any], kind: dict[str, Any], data: bytes, at: int) -> Any:
    """Decode a value of a type, given as the table describes one."""
    what = kind["kind"]
    if what == "base":
        base = table["base_types"][kind["name"]]
        code = CODES[base["kind"], base["size"], base["signed"]]
        return struct.unpack_from(code, data, at)[0]
    if what == "pointer":
        return struct.unpack_from("<Q", data, at)[0]
    if what == "enum":
        return struct.unpack_from("<i", data, at)[0]
    if what == "bitfield":
        base = table["base_types"][kind["type"]["name"]]
        number = int.from_bytes(data[at : at + base["size"]], "little")
        bits = format(number, f"0{8 * base['size']}b")[::-1]
        mine = bits[kind["bit_position"] : kind["bit_position"] + kind["bit_length"]]
        value = int(mine[::-1], 2)
        return value - 2 ** len(mine) if base["signed"] and mine[-1] == "1" else value
    if what == "array":
        element, count = kind["subtype"], kind["count"]
        if element["kind"] == "base" and table["base_types"][element["name"]]["kind"] == "char":
            return data[at : at + count]
        size = size_of(table, element)
        return [decode(table, element, data, at + i * size) for i in range(count)]
    assert what in ("struct", "union")
    return decode_fields(table, kind["name"], data, at)


def decode_fields(table: dict[str, Any], name: str, data: bytes, at: int = 0) -> dict[str, Any]:
    """Decode a structure or union."""
    fields = table["user_types"][name]["fields"]
    return {
        field: decode(table, one["type"], data, at + one["offset"]) for field, one in fields.items()
    }


def size_of(table: dict[str, Any], kind: dict[str, Any]) -> int:
    """Size of a type, given as the table describes one."""
    what = kind["kind"]
    if what == "pointer":
        return 8
    if what == "array":
        return int(kind["count"]) * size_of(table, kind["subtype"])
    groups = {"base": "base_types", "enum": "enums"}
    return int(table[groups.get(what, "user_types")][kind["name"]]["size"])


def same(one: Any, other: Any) -> bool:
    """Whether both are the same values; not-a-numbers are the same."""
    if isinstance(other, dict):
        return dict.keys(one) == other.keys() and all(same(one[key], other[key]) for key in other)
    if isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(other, float):
        return bool(one == other) or (math.isnan(one) and math.isnan(other))
    return type(one) is not bool and bool(one == other)
