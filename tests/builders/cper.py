"""Hardware error records, packed at the offsets of the specification and of Microsoft's headers.

The layouts in `kdmp_ks` are not used here.
"""

from __future__ import annotations

import struct
from typing import NamedTuple
from uuid import UUID

WINDOWS = UUID("cf07c4bd-b789-4e18-b3c4-1f732cb57131")
MACHINE_CHECK = UUID("e8f56ffe-919c-4cc5-ba88-65abe14913bb")

PROCESSOR = UUID("9876ccad-47b4-4bdb-b65e-16f193c4f3db")
X86 = UUID("dc3ea0b0-a144-4797-b95b-53fa242b6e1d")
MEMORY = UUID("a5bc1114-6f64-4ede-b863-3e83ed7c83b1")
MEMORY2 = UUID("61ec04fc-48e6-d813-25c9-8daa44750b12")
PCI = UUID("d995e954-bbc1-430f-ad91-b44dcb3c6f35")
FIRMWARE = UUID("81212a96-09ed-4996-9471-8d729c8e69ed")
BANK = UUID("8a1e1d01-42f9-4557-9c33-565e5cc3f7e8")

CACHE_CHECK = UUID("a55701f5-e3ef-43de-ac72-249b573fad2c")
BUS_CHECK = UUID("1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c")
INTERNAL_CHECK = UUID("48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314")

HEADER, DESCRIPTOR = 0x80, 0x48


class Section(NamedTuple):
    """A section: its type, its bytes, and fields of its descriptor."""

    kind: UUID
    data: bytes
    severity: int = 1
    flags: int = 0
    fru_text: bytes | None = None
    fru_id: UUID | None = None


def at(size: int, *fields: tuple[int, str, object]) -> bytes:
    """Return bytes with fields at offsets: (offset, format, value)."""
    data = bytearray(size)
    for offset, form, value in fields:
        values = value if isinstance(value, tuple) else (value,)
        struct.pack_into("<" + form, data, offset, *values)
    return bytes(data)


def record(
    *sections: Section,
    severity: int = 1,
    time: bytes = bytes((20, 20, 14, 0, 24, 10, 24, 20)),
    valid: int = 2,
    notification: UUID = MACHINE_CHECK,
    platform: UUID | None = None,
    flags: int = 0,
    record_id: int = 0x1DB261FD9DAD5C0,
) -> bytes:
    """Return a record with its sections one behind the other."""
    start = HEADER + DESCRIPTOR * len(sections)
    table, bodies = b"", b""
    for section in sections:
        given = (section.fru_id is not None) | (section.fru_text is not None) << 1
        table += at(
            DESCRIPTOR,
            (0x00, "I", start + len(bodies)),
            (0x04, "I", len(section.data)),
            (0x08, "H", 0x0300),
            (0x0A, "B", given),
            (0x0C, "I", section.flags),
            (0x10, "16s", section.kind.bytes_le),
            (0x20, "16s", section.fru_id.bytes_le if section.fru_id else bytes(16)),
            (0x30, "I", section.severity),
            (0x34, "20s", section.fru_text or b""),
        )
        bodies += section.data
    header = at(
        HEADER,
        (0x00, "4s", b"CPER"),
        (0x04, "H", 0x0210),
        (0x06, "I", 0xFFFFFFFF),
        (0x0A, "H", len(sections)),
        (0x0C, "I", severity),
        (0x10, "I", valid | (platform is not None)),
        (0x14, "I", start + len(bodies)),
        (0x18, "8s", time),
        (0x20, "16s", platform.bytes_le if platform else bytes(16)),
        (0x40, "16s", WINDOWS.bytes_le),
        (0x50, "16s", notification.bytes_le),
        (0x60, "Q", record_id),
        (0x68, "I", flags),
    )
    return header + table + bodies


def processor_section() -> bytes:
    """Return a processor generic section: cache, data read, level 1, of APIC id 11."""
    return at(
        0xC0,
        (0x00, "Q", 0x1FFF),
        (0x08, "BBBBBB", (0, 2, 1, 1, 8, 1)),
        (0x10, "Q", 0xA20F10),
        (0x18, "128s", b"AMD Ryzen  test"),
        (0x98, "Q", 11),
        (0xA0, "Q", 0x12345000),
        (0xA8, "Q", 0x21),
        (0xB0, "Q", 0x22),
        (0xB8, "Q", 0xFFFFF80012345678),
    )


def x86_section(*infos: bytes, contexts: tuple[bytes, ...] = (), spaced: bool = False) -> bytes:
    """Return a section of an x86 processor.

    Args:
        infos: Error infos, see `error_info`.
        contexts: Contexts, see `context`.
        spaced: Whether the values of CPUID are extended to 64 bits, as the specification has them.
    """
    cpuid = (0xA20F10, 0x100800, 0x7EF8320B, 0x178BFBFF)
    values = (0x10, "4Q", cpuid) if spaced else (0x10, "4I", cpuid)
    head = at(0x40, (0, "Q", 3 | len(infos) << 2 | len(contexts) << 8), (8, "Q", 11), values)
    return head + b"".join(infos) + b"".join(contexts)


def error_info(kind: UUID, check: int, valid: int = 0x1F) -> bytes:
    """Return an error info of 0x40 bytes."""
    return at(
        0x40,
        (0x00, "16s", kind.bytes_le),
        (0x10, "Q", valid),
        (0x18, "Q", check),
        (0x20, "Q", 0x1111),
        (0x28, "Q", 0x2222),
        (0x30, "Q", 0x3333),
        (0x38, "Q", 0xFFFFF80012340000),
    )


def context(kind: int, data: bytes, msr: int = 0, address: int = 0) -> bytes:
    """Return registers of a kind."""
    return at(0x10, (0, "HHIQ", (kind, len(data), msr, address))) + data


def memory_section(size: int = 0x50) -> bytes:
    """Return a memory section: a single wrong bit, with all fields valid."""
    full = at(
        0x50,
        (0x00, "Q", 0x7FFFF),
        (0x08, "Q", 4 << 8 | 0x44 << 16),
        (0x10, "Q", 0x1_2345_6000),
        (0x18, "Q", 0xFFFF_FFFF_F000),
        (0x20, "8H", (1, 2, 3, 4, 5, 0xABCD, 7, 8)),
        (0x30, "QQQ", (9, 10, 11)),
        (0x48, "B", 2),
        (0x49, "B", 0x41),
        (0x4A, "H", 1),
        (0x4C, "H", 0x1000),
        (0x4E, "H", 0x1101),
    )
    return full[:size]


def memory2_section() -> bytes:
    """Return a memory section 2: several wrong bits, not corrected."""
    return at(
        0x60,
        (0x00, "Q", 0xFFFFF),
        (0x08, "Q", 4 << 8),
        (0x10, "Q", 0x2_0000_1000),
        (0x18, "Q", 0xFFFF_FFFF_F000),
        (0x20, "4H", (1, 2, 3, 4)),
        (0x28, "5I", (5, 0x12345, 7, 1, 63)),
        (0x3C, "BBB", (6, 3, 0)),
        (0x40, "QQQ", (9, 10, 11)),
        (0x58, "II", (0x20, 0x21)),
    )


def pci_section(serial: int = 0x00155DFFFE123456) -> bytes:
    """Return a PCI Express section: a completion timeout of the endpoint 01:00.1."""
    return at(
        0xD0,
        (0x00, "Q", 0xFF),
        (0x08, "I", 0),
        (0x0C, "BB", (1, 3)),
        (0x10, "HH", (0x0406, 0x0010)),
        (0x18, "HH", (0x10DE, 0x1F82)),
        (0x1C, "3s", b"\x00\x00\x03"),
        (0x1F, "B", 1),
        (0x20, "B", 0),
        (0x21, "H", 0),
        (0x23, "BB", (1, 0)),
        (0x25, "H", 5 << 3),
        (0x28, "Q", serial),
        (0x30, "HH", (0, 0)),
        (0x34, "BBH", (0x10, 0x00, 0x0012)),
        (0x34 + 0x0A, "H", 0x0004),
        (0x34 + 0x12, "H", 3 | 16 << 4),
        (0x70, "I", 0x00010001),
        (0x74, "I", 0x00004000 | 0x00100000),
        (0x7C, "I", 0x00004000),
        (0x80, "I", 0x00000041),
        (0x8C, "16s", bytes(range(16))),
    )


def firmware_section() -> bytes:
    """Return a firmware section, revision 2."""
    guid = UUID("8f87f311-c998-4d9e-a0c4-6065518c4f6d")
    return at(0x28, (0, "BB", (2, 2)), (8, "Q", 0), (0x10, "16s", guid.bytes_le))


def bank_section(
    status: int,
    *,
    version: int = 3,
    vendor: int = 2,
    size: int = 0x124,
    ipid: int = 0,
    registers: int = 10,
) -> bytes:
    """Return Microsoft's section of a machine check; its fields are packed."""
    full = at(
        0x4A8,
        (0x00, "II", (version, vendor)),
        (0x08, "Q", 0x1DB261FDB4C9E2C),
        (0x10, "I", 11),
        (0x14, "Q", 5),
        (0x1C, "Q", 0xFFFFF80011223344),
        (0x24, "I", 3),
        (0x28, "Q", status),
        (0x30, "Q", 0x1F807B7EF8A18),
        (0x38, "Q", 0xD0130FFF00000000),
        (0x40, "II", (registers, 12)),
        (0x48, "24Q", (ipid, *range(1, 24))),
        (0x108, "Q", 0x117),
        (0x110, "I", 0x84),
        (0x114, "I", 1),
        (0x118, "BB", (1, 0)),
    )
    return full[:size]
