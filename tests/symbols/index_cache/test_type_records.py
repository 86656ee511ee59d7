"""Types in the cache of indexed symbols: their records, and what comes back of them."""

from __future__ import annotations

import json

import pytest

from kdmp_ks.symbols.index_cache.type_records import decode_type, encode_type
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
)

LONG = BaseType("unsigned long", 4, "int", False)
LONG_RECORD = ["b", "unsigned long", 4, "int", False]


@pytest.mark.parametrize(
    ("found", "record"),
    [
        (
            Enumeration("_SORT", LONG, (("A", -1), ("B", 1 << 31))),
            ["enum", LONG_RECORD, [["A", -1], ["B", 1 << 31]]],
        ),
        (
            Composite(
                "_POINT",
                "union",
                24,
                (
                    FieldType("Whole", 0, NamedType("_SORT")),
                    FieldType("Next", 8, PointerType(NamedType("_POINT"), 8)),
                    FieldType("Call", 8, PointerType(FunctionType(), 8)),
                    FieldType("Words", 0, ArrayType(LONG, 6)),
                    FieldType("Bits", 4, BitFieldType(LONG, 3, 5)),
                ),
            ),
            [
                "union",
                24,
                [
                    ["Whole", 0, "_SORT"],
                    ["Next", 8, ["p", "_POINT", 8]],
                    ["Call", 8, ["p", ["c"], 8]],
                    ["Words", 0, ["a", LONG_RECORD, 6]],
                    ["Bits", 4, ["f", LONG_RECORD, 3, 5]],
                ],
            ],
        ),
    ],
)
def test_a_record_is_the_type_again(found: Composite | Enumeration, record: list[object]) -> None:
    text = encode_type(found)
    assert json.loads(text) == record
    assert decode_type(found.name, text.encode()) == found


def test_an_enumeration_has_numbers() -> None:
    with pytest.raises(ValueError, match="no numbers"):
        decode_type("_SORT", b'["enum","_POINT",[["A",1]]]')
