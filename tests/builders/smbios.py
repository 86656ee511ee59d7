"""SMBIOS tables for tests, packed at literal offsets of DSP0134, which count from the type."""

from __future__ import annotations

import struct


def raw_data(tables: bytes, version: tuple[int, int] = (3, 3), size: int | None = None) -> bytes:
    """What Windows returns: calling method, version, revision, size, tables."""
    return struct.pack("<4BI", 0, *version, 0, len(tables) if size is None else size) + tables


def structure(
    kind: int, handle: int, length: int, fields: dict[int, tuple[str, object]], *texts: bytes
) -> bytes:
    """A structure: fields by their offsets, with the code of `struct` of each, then its texts."""
    data = bytearray(length)
    for offset, (code, value) in fields.items():
        struct.pack_into(f"<{code}", data, offset, value)
    struct.pack_into("<BBH", data, 0, kind, length, handle)
    ended = b"".join(text + b"\0" for text in texts) or b"\0"
    return bytes(data) + ended + b"\0"


END = structure(127, 0xFEFF, 4, {})
BIOS = structure(
    0,
    0,
    0x1A,
    {
        0x04: ("B", 1),
        0x05: ("B", 2),
        0x06: ("H", 0xF000),
        0x08: ("B", 3),
        0x09: ("B", 0xFF),
        0x0A: ("Q", 0x1_0000_0080),
        0x12: ("B", 0x03),
        0x13: ("B", 0x18),
        0x14: ("B", 5),
        0x15: ("B", 17),
        0x16: ("B", 1),
        0x17: ("B", 9),
        0x18: ("H", 0x4002),
    },
    b"Firm  Ware, Inc. ",
    b"P1.40",
    b"05/ 6/2021",
)
SYSTEM = structure(
    1,
    1,
    0x1B,
    {
        0x04: ("B", 1),
        0x05: ("B", 2),
        0x06: ("B", 3),
        0x07: ("B", 4),
        0x08: ("16s", bytes(range(0x10, 0x20))),
        0x18: ("B", 6),
        0x19: ("B", 5),
        0x1A: ("B", 6),
    },
    b"Maker",
    b"Product",
    b"1.0",
    b"SYS-SERIAL",
    b"SKU-1",
    b"Family",
)
BOARD = structure(
    2,
    2,
    0x0F,
    {
        0x04: ("B", 1),
        0x05: ("B", 2),
        0x06: ("B", 3),
        0x07: ("B", 4),
        0x08: ("B", 5),
        0x09: ("B", 9),
        0x0A: ("B", 6),
        0x0B: ("H", 3),
        0x0D: ("B", 10),
        0x0E: ("B", 0),
    },
    b"Board Maker",
    b"B550M-C",
    b"2.0",
    b"BOARD-SERIAL",
    b"BOARD-TAG",
    b"Slot A",
)
ENCLOSURE = structure(
    3,
    3,
    0x1C,
    {
        0x04: ("B", 1),
        0x05: ("B", 0x80 | 10),
        0x06: ("B", 2),
        0x07: ("B", 3),
        0x08: ("B", 4),
        0x09: ("B", 3),
        0x0A: ("B", 4),
        0x0B: ("B", 5),
        0x0C: ("B", 3),
        0x0D: ("I", 7),
        0x11: ("B", 2),
        0x12: ("B", 1),
        0x13: ("B", 2),
        0x14: ("B", 3),
        0x15: ("6s", b"\xee" * 6),
        0x1B: ("B", 5),
    },
    b"Case Maker",
    b"3.0",
    b"CASE-SERIAL",
    b"CASE-TAG",
    b"CASE-SKU",
)
PROCESSOR = structure(
    4,
    4,
    0x30,
    {
        0x04: ("B", 1),
        0x05: ("B", 3),
        0x06: ("B", 0xFE),
        0x07: ("B", 2),
        0x08: ("Q", 0x178BFBFF_00A20F12),
        0x10: ("B", 3),
        0x11: ("B", 0x8B),
        0x12: ("H", 100),
        0x14: ("H", 4650),
        0x16: ("H", 3700),
        0x18: ("B", 0x41),
        0x19: ("B", 0x31),
        0x1A: ("H", 0x13),
        0x1C: ("H", 0x14),
        0x1E: ("H", 0x15),
        0x20: ("B", 4),
        0x21: ("B", 5),
        0x22: ("B", 6),
        0x23: ("B", 0xFF),
        0x24: ("B", 0xFF),
        0x25: ("B", 0xFF),
        0x26: ("H", 0xFC),
        0x28: ("H", 0x118),
        0x2A: ("H", 288),
        0x2C: ("H", 280),
        0x2E: ("H", 576),
    },
    b"AM4",
    b"Chips, Inc.",
    b"Quick 9  9000",
    b"CPU-SERIAL",
    b"CPU-TAG",
    b"CPU-PART",
)
ARRAY = structure(
    16,
    0x10,
    0x17,
    {
        0x04: ("B", 3),
        0x05: ("B", 3),
        0x06: ("B", 6),
        0x07: ("I", 0x80000000),
        0x0B: ("H", 0xFFFE),
        0x0D: ("H", 4),
        0x0F: ("Q", 4 << 40),
    },
)
DEVICE_FIELDS: dict[int, tuple[str, object]] = {
    0x04: ("H", 0x10),
    0x06: ("H", 0xFFFE),
    0x08: ("H", 72),
    0x0A: ("H", 64),
    0x0C: ("H", 0x7FFF),
    0x0E: ("B", 9),
    0x0F: ("B", 0),
    0x10: ("B", 1),
    0x11: ("B", 2),
    0x12: ("B", 0x22),
    0x13: ("H", 0x4080),
    0x15: ("H", 0xFFFF),
    0x17: ("B", 3),
    0x18: ("B", 4),
    0x19: ("B", 5),
    0x1A: ("B", 6),
    0x1B: ("B", 0x12),
    0x1C: ("I", 0x8000_8000),
    0x20: ("H", 0xFFFF),
    0x22: ("H", 1100),
    0x24: ("H", 1400),
    0x26: ("H", 1350),
    0x28: ("B", 3),
    0x29: ("H", 8),
    0x2B: ("B", 7),
    0x2C: ("H", 0xCE80),
    0x34: ("Q", 0),
    0x3C: ("Q", 32 << 30),
    0x54: ("I", 0x8001_0000),
    0x58: ("I", 0x8001_1170),
}
DEVICE_TEXTS = (b"DIMM 1", b"BANK 0", b"Chips, Inc.", b"DIMM-SERIAL", b"DIMM-TAG", b"C16", b"FW1")
DEVICE = structure(17, 0x11, 0x5C, DEVICE_FIELDS, *DEVICE_TEXTS)
MACHINE = BIOS + SYSTEM + BOARD + ENCLOSURE + PROCESSOR + ARRAY + DEVICE + END
"""One structure of each type that is decoded."""


def device(length: int = 0x5C, **values: int) -> bytes:
    """A memory device with other numbers at offsets, such as ``at_0c=0``."""
    fields = dict(DEVICE_FIELDS)
    for name, value in values.items():
        offset = int(name.removeprefix("at_"), 16)
        fields[offset] = (fields[offset][0], value)
    full = structure(17, 0x11, 0x5C, fields)
    texts = b"".join(text + b"\0" for text in DEVICE_TEXTS) + b"\0"
    return bytes((17, length)) + full[2:length].ljust(length - 2, b"\0") + texts
