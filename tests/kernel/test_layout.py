from __future__ import annotations

from typing import Any

import pytest

from kdmp_ks import structs
from kdmp_ks.kernel.layout import field_end, field_offset, fields_through, fields_within

LDR = structs.PEB_LDR_DATA64


def names(structure: Any) -> list[str]:
    return [subcon.name for subcon in structure.subcons if subcon.name]


def test_where_a_field_lies() -> None:
    assert field_offset(LDR, "Length") == 0
    assert field_end(LDR, "Length") == 4
    assert field_offset(LDR, "InLoadOrderModuleList") == 0x10
    assert field_end(LDR, "InLoadOrderModuleList") == 0x20
    with pytest.raises(ValueError, match="Nothing"):
        field_offset(LDR, "Nothing")


def test_a_part_of_a_structure() -> None:
    assert names(fields_through(LDR, "SsHandle")) == ["Length", "Initialized", "SsHandle"]
    assert names(fields_within(LDR, 0x10)) == ["Length", "Initialized", "SsHandle"]
    assert names(fields_within(LDR, 0xF)) == ["Length", "Initialized"]
    assert names(fields_within(LDR, 3)) == []
    assert names(fields_within(LDR, 0x1000)) == names(LDR)
    assert fields_within(LDR, 8).name == "PEB_LDR_DATA64"
    assert fields_within(LDR, 0xF).sizeof() == 8
