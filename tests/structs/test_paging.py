"""The bits of page-table entries, as literals."""

from __future__ import annotations

import struct

import construct
import pytest

from kdmp_ks.structs import paging
from kdmp_ks.structs.paging import (
    MMPTE_HARDWARE,
    MMPTE_HARDWARE32,
    MMPTE_HARDWARE_ARM64,
    MMPTE_LARGE_1G,
    MMPTE_LARGE_2M,
    MMPTE_LARGE_4M,
    MMPTE_PROTOTYPE,
    MMPTE_SOFTWARE,
    MMPTE_TRANSITION,
    MMPTE_TRANSITION32,
    MMPTE_TRANSITION_PAE,
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
    (MMPTE_TRANSITION_PAE, "Valid", 0x0000000000000001),
    (MMPTE_TRANSITION_PAE, "Write", 0x0000000000000002),
    (MMPTE_TRANSITION_PAE, "Spare", 0x0000000000000004),
    (MMPTE_TRANSITION_PAE, "IoTracker", 0x0000000000000008),
    (MMPTE_TRANSITION_PAE, "SwizzleBit", 0x0000000000000010),
    (MMPTE_TRANSITION_PAE, "Protection", 0x00000000000003E0),
    (MMPTE_TRANSITION_PAE, "Prototype", 0x0000000000000400),
    (MMPTE_TRANSITION_PAE, "Transition", 0x0000000000000800),
    (MMPTE_TRANSITION_PAE, "PageFrameNumber", 0x0000003FFFFFF000),
    (MMPTE_TRANSITION_PAE, "Unused", 0xFFFFFFC000000000),
    (MMPTE_HARDWARE_ARM64, "Valid", 0x0000000000000001),
    (MMPTE_HARDWARE_ARM64, "NotLargePage", 0x0000000000000002),
    (MMPTE_HARDWARE_ARM64, "CacheType", 0x000000000000001C),
    (MMPTE_HARDWARE_ARM64, "NonSecure", 0x0000000000000020),
    (MMPTE_HARDWARE_ARM64, "Owner", 0x0000000000000040),
    (MMPTE_HARDWARE_ARM64, "ReadOnly", 0x0000000000000080),
    (MMPTE_HARDWARE_ARM64, "Shareability", 0x0000000000000300),
    (MMPTE_HARDWARE_ARM64, "Accessed", 0x0000000000000400),
    (MMPTE_HARDWARE_ARM64, "NonGlobal", 0x0000000000000800),
    (MMPTE_HARDWARE_ARM64, "PageFrameNumber", 0x0000FFFFFFFFF000),
    (MMPTE_HARDWARE_ARM64, "Reserved", 0x0007000000000000),
    (MMPTE_HARDWARE_ARM64, "DirtyBitModifier", 0x0008000000000000),
    (MMPTE_HARDWARE_ARM64, "Contiguous", 0x0010000000000000),
    (MMPTE_HARDWARE_ARM64, "PrivilegedNoExecute", 0x0020000000000000),
    (MMPTE_HARDWARE_ARM64, "UserNoExecute", 0x0040000000000000),
    (MMPTE_HARDWARE_ARM64, "Software", 0x0780000000000000),
    (MMPTE_HARDWARE_ARM64, "PrivilegedNoExecuteTable", 0x0800000000000000),
    (MMPTE_HARDWARE_ARM64, "UserNoExecuteTable", 0x1000000000000000),
    (MMPTE_HARDWARE_ARM64, "NoUserTable", 0x2000000000000000),
    (MMPTE_HARDWARE_ARM64, "NoWriteTable", 0x4000000000000000),
    (MMPTE_HARDWARE_ARM64, "NonSecureTable", 0x8000000000000000),
    (MMPTE_HARDWARE32, "Valid", 0x00000001),
    (MMPTE_HARDWARE32, "Dirty1", 0x00000002),
    (MMPTE_HARDWARE32, "Owner", 0x00000004),
    (MMPTE_HARDWARE32, "WriteThrough", 0x00000008),
    (MMPTE_HARDWARE32, "CacheDisable", 0x00000010),
    (MMPTE_HARDWARE32, "Accessed", 0x00000020),
    (MMPTE_HARDWARE32, "Dirty", 0x00000040),
    (MMPTE_HARDWARE32, "LargePage", 0x00000080),
    (MMPTE_HARDWARE32, "Global", 0x00000100),
    (MMPTE_HARDWARE32, "CopyOnWrite", 0x00000200),
    (MMPTE_HARDWARE32, "Prototype", 0x00000400),
    (MMPTE_HARDWARE32, "Write", 0x00000800),
    (MMPTE_HARDWARE32, "PageFrameNumber", 0xFFFFF000),
    (MMPTE_LARGE_4M, "Attributes", 0x00000FFF),
    (MMPTE_LARGE_4M, "Pat", 0x00001000),
    (MMPTE_LARGE_4M, "PageBaseHigh", 0x0001E000),
    (MMPTE_LARGE_4M, "Reserved", 0x003E0000),
    (MMPTE_LARGE_4M, "PageBase", 0xFFC00000),
    (MMPTE_TRANSITION32, "Valid", 0x00000001),
    (MMPTE_TRANSITION32, "Write", 0x00000002),
    (MMPTE_TRANSITION32, "Owner", 0x00000004),
    (MMPTE_TRANSITION32, "WriteThrough", 0x00000008),
    (MMPTE_TRANSITION32, "SwizzleBit", 0x00000010),
    (MMPTE_TRANSITION32, "Protection", 0x000003E0),
    (MMPTE_TRANSITION32, "Prototype", 0x00000400),
    (MMPTE_TRANSITION32, "Transition", 0x00000800),
    (MMPTE_TRANSITION32, "PageFrameNumber", 0xFFFFF000),
]
WIDTHS = {"MMPTE_HARDWARE32": 4, "MMPTE_LARGE_4M": 4, "MMPTE_TRANSITION32": 4}
"""Bytes of the entries that do not have eight."""
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
    parsed = entry.parse(mask.to_bytes(WIDTHS.get(entry.name, 8), "little"))
    width = mask.bit_count()
    assert int(parsed[field]) == (1 << width) - 1
    others = {name: value for name, value in parsed.items() if name not in (field, "_io")}
    assert not any(others.values())


@every_entry
def test_fields_take_every_bit_once(entry):
    masks = [mask for one, _, mask in MASKS if one is entry]
    size = WIDTHS.get(entry.name, 8)
    assert sum(masks) == (1 << 8 * size) - 1
    assert entry.sizeof() == size


@every_entry
def test_builds_what_it_parsed(entry):
    raw = struct.pack("<Q", 0x8A0012345678A867)[: WIDTHS.get(entry.name, 8)]
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


def test_a_real_arm64_block():
    """2 MiB at 0x100400000, as a dump of ARM64 has it."""
    parsed = MMPTE_HARDWARE_ARM64.parse(struct.pack("<Q", 0x40000100400781))
    assert (parsed.Valid, parsed.NotLargePage, parsed.ReadOnly) == (True, False, True)
    assert parsed.PageFrameNumber == 0x100400
    assert (parsed.UserNoExecute, parsed.PrivilegedNoExecute) == (True, False)


def test_a_real_arm64_page_in_transition():
    parsed = MMPTE_TRANSITION.parse(struct.pack("<Q", 0x13BCBE806))
    assert (parsed.Valid, parsed.Prototype, parsed.Transition) == (False, False, True)
    assert parsed.PageFrameNumber == 0x13BCBE


def test_too_few_bytes():
    with pytest.raises(construct.StreamError):
        MMPTE_HARDWARE.parse(bytes(7))
