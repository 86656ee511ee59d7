"""The bits of page-table entries, as literals."""

from __future__ import annotations

import struct

import construct
import pytest

from kdmp_ks.structs import paging
from kdmp_ks.structs.paging import (
    MMPTE_HARDWARE,
    MMPTE_LARGE_1G,
    MMPTE_LARGE_2M,
    MMPTE_PROTOTYPE,
    MMPTE_SOFTWARE,
    MMPTE_TRANSITION,
    field_mask,
)

MASKS = [
    (MMPTE_HARDWARE, "Valid", 0x0000000000000001),
    (MMPTE_HARDWARE, "Dirty1", 0x0000000000000002),
    (MMPTE_HARDWARE, "Owner", 0x0000000000000004),
    (MMPTE_HARDWARE, "WriteThrough", 0x0000000000000008),
    (MMPTE_HARDWARE, "CacheDisable", 0x0000000000000010),
    (MMPTE_HARDWARE, "Accessed", 0x0000000000000020),
    (MMPTE_HARDWARE, "Dirty", 0x0000000000000040),
    (MMPTE_HARDWARE, "LargePage", 0x0000000000000080),
    (MMPTE_HARDWARE, "Global", 0x0000000000000100),
    (MMPTE_HARDWARE, "CopyOnWrite", 0x0000000000000200),
    (MMPTE_HARDWARE, "Prototype", 0x0000000000000400),
    (MMPTE_HARDWARE, "Write", 0x0000000000000800),
    (MMPTE_HARDWARE, "PageFrameNumber", 0x000FFFFFFFFFF000),
    (MMPTE_HARDWARE, "Software", 0x7FF0000000000000),
    (MMPTE_HARDWARE, "NoExecute", 0x8000000000000000),
    (MMPTE_LARGE_2M, "Attributes", 0x0000000000000FFF),
    (MMPTE_LARGE_2M, "Pat", 0x0000000000001000),
    (MMPTE_LARGE_2M, "Reserved", 0x00000000001FE000),
    (MMPTE_LARGE_2M, "PageBase", 0x000FFFFFFFE00000),
    (MMPTE_LARGE_2M, "Software", 0x7FF0000000000000),
    (MMPTE_LARGE_2M, "NoExecute", 0x8000000000000000),
    (MMPTE_LARGE_1G, "Attributes", 0x0000000000000FFF),
    (MMPTE_LARGE_1G, "Pat", 0x0000000000001000),
    (MMPTE_LARGE_1G, "Reserved", 0x000000003FFFE000),
    (MMPTE_LARGE_1G, "PageBase", 0x000FFFFFC0000000),
    (MMPTE_LARGE_1G, "Software", 0x7FF0000000000000),
    (MMPTE_LARGE_1G, "NoExecute", 0x8000000000000000),
    (MMPTE_TRANSITION, "Valid", 0x0000000000000001),
    (MMPTE_TRANSITION, "Write", 0x0000000000000002),
    (MMPTE_TRANSITION, "Spare", 0x0000000000000004),
    (MMPTE_TRANSITION, "IoTracker", 0x0000000000000008),
    (MMPTE_TRANSITION, "SwizzleBit", 0x0000000000000010),
    (MMPTE_TRANSITION, "Protection", 0x00000000000003E0),
    (MMPTE_TRANSITION, "Prototype", 0x0000000000000400),
    (MMPTE_TRANSITION, "Transition", 0x0000000000000800),
    (MMPTE_TRANSITION, "PageFrameNumber", 0x000FFFFFFFFFF000),
    (MMPTE_TRANSITION, "Unused", 0xFFF0000000000000),
    (MMPTE_PROTOTYPE, "Valid", 0x0000000000000001),
    (MMPTE_PROTOTYPE, "Spare", 0x000000000000000E),
    (MMPTE_PROTOTYPE, "SwizzleBit", 0x0000000000000010),
    (MMPTE_PROTOTYPE, "Protection", 0x00000000000003E0),
    (MMPTE_PROTOTYPE, "Prototype", 0x0000000000000400),
    (MMPTE_PROTOTYPE, "Unused", 0x000000000000F800),
    (MMPTE_PROTOTYPE, "ProtoAddress", 0xFFFFFFFFFFFF0000),
    (MMPTE_SOFTWARE, "Valid", 0x0000000000000001),
    (MMPTE_SOFTWARE, "Spare", 0x000000000000000E),
    (MMPTE_SOFTWARE, "SwizzleBit", 0x0000000000000010),
    (MMPTE_SOFTWARE, "Protection", 0x00000000000003E0),
    (MMPTE_SOFTWARE, "Prototype", 0x0000000000000400),
    (MMPTE_SOFTWARE, "Transition", 0x0000000000000800),
    (MMPTE_SOFTWARE, "PageFileLow", 0x000000000000F000),
    (MMPTE_SOFTWARE, "Reserved", 0x00000000FFFF0000),
    (MMPTE_SOFTWARE, "PageFileHigh", 0xFFFFFFFF00000000),
]
ENTRIES = list({entry.name: entry for entry, _, _ in MASKS}.values())
every_entry = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)


@pytest.mark.parametrize(
    ("entry", "field", "mask"), MASKS, ids=[f"{entry.name}.{field}" for entry, field, _ in MASKS]
)
def test_field_mask(entry, field, mask):
    assert field_mask(entry, field) == mask


@pytest.mark.parametrize(
    ("entry", "field", "mask"), MASKS, ids=[f"{entry.name}.{field}" for entry, field, _ in MASKS]
)
def test_a_field_parses_where_its_mask_is(entry, field, mask):
    """Set bits show in this field and in no other."""
    parsed = entry.parse(struct.pack("<Q", mask))
    width = mask.bit_count()
    assert int(parsed[field]) == (1 << width) - 1
    others = {name: value for name, value in parsed.items() if name not in (field, "_io")}
    assert not any(others.values())


@every_entry
def test_fields_take_every_bit_once(entry):
    masks = [mask for one, _, mask in MASKS if one is entry]
    assert sum(masks) == 0xFFFFFFFFFFFFFFFF
    assert entry.sizeof() == 8


@every_entry
def test_builds_what_it_parsed(entry):
    raw = struct.pack("<Q", 0x8A0012345678A867)
    assert entry.build(entry.parse(raw)) == raw


def test_entries_are_exported():
    assert {entry.name for entry in ENTRIES} | {"field_mask"} <= set(paging.__all__)


@pytest.mark.parametrize(
    ("value", "fields"),
    [
        (0x0A00000012345863, {"Valid": True, "PageFrameNumber": 0x12345, "Software": 0xA0}),
        (0x8A00000012345121, {"NoExecute": True, "Dirty1": False, "Global": True}),
    ],
)
def test_real_looking_valid_entries(value, fields):
    parsed = MMPTE_HARDWARE.parse(struct.pack("<Q", value))
    assert {name: parsed[name] for name in fields} == fields


def test_a_prototype_names_its_entry():
    parsed = MMPTE_PROTOTYPE.parse(struct.pack("<Q", 0xAD0EC12A8F000400))
    assert parsed.Prototype
    assert parsed.ProtoAddress == 0xAD0EC12A8F00


def test_a_page_file_entry():
    parsed = MMPTE_SOFTWARE.parse(struct.pack("<Q", 0x000063CB00002084))
    assert (parsed.PageFileLow, parsed.PageFileHigh, parsed.Protection) == (2, 0x63CB, 4)


def test_too_few_bytes():
    with pytest.raises(construct.StreamError):
        MMPTE_HARDWARE.parse(bytes(7))
