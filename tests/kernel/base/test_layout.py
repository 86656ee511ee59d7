from __future__ import annotations

from typing import Any

import pytest
from construct import Const, GreedyBytes, Int16ul, Int32ul, Struct

from kdmp_ks import structs
from kdmp_ks.kernel.base.layout import (
    field_end,
    field_offset,
    fields_through,
    fields_within,
    scan_for,
)

LDR = structs.PEB_LDR_DATA64


def names(structure: Any) -> list[str]:
    return [subcon.name for subcon in structure.subcons if subcon.name]


def test_where_a_field_lies() -> None:
    assert field_offset(LDR, "Length") == 0
    assert field_end(LDR, "Length") == 4
    assert field_offset(LDR, "InLoadOrderModuleList") == 0x10
    assert field_end(LDR, "InLoadOrderModuleList") == 0x20
    with pytest.raises(ValueError, match=r"Nothing|not in list"):  # as of Python 3.14
        field_offset(LDR, "Nothing")


def test_a_part_of_a_structure() -> None:
    assert names(fields_through(LDR, "SsHandle")) == ["Length", "Initialized", "SsHandle"]
    assert names(fields_within(LDR, 0x10)) == ["Length", "Initialized", "SsHandle"]
    assert names(fields_within(LDR, 0xF)) == ["Length", "Initialized"]
    assert names(fields_within(LDR, 3)) == []
    assert names(fields_within(LDR, 0x1000)) == names(LDR)
    assert fields_within(LDR, 8).name == "PEB_LDR_DATA64"
    assert fields_within(LDR, 0xF).sizeof() == 8


def test_every_place() -> None:
    image = bytes(range(12))
    pair = Struct("a" / Int16ul, "b" / Int32ul)
    found = [(at, part.a, part.b) for at, part in scan_for(image, pair, 4)]
    assert found == [(0, 0x0100, 0x05040302), (4, 0x0504, 0x09080706)]
    assert list(scan_for(image[:5], pair, 4)) == []


def test_every_place_skips_what_is_none() -> None:
    marked = Struct("mark" / Const(b"ab"), "value" / Int16ul)
    found = [(at, part.value) for at, part in scan_for(b"ab\1\0xy\2\0ab\3\0", marked, 2)]
    assert found == [(0, 1), (8, 3)]


def test_every_place_of_what_has_no_fixed_layout() -> None:
    with pytest.raises(TypeError, match="no fixed layout"):
        list(scan_for(bytes(8), Struct("rest" / GreedyBytes), 4))
