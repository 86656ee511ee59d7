"""Secondary data about processor, firmware and PCI devices, packed at literal offsets."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence


def registry_value(name: str, kind: int, data: bytes) -> bytes:
    """A registry value: size of the name, name, type, size of the data, data."""
    text = (name + "\0").encode("utf-16-le")
    return struct.pack("<I", len(text)) + text + struct.pack("<II", kind, len(data)) + data


def text_value(name: str, text: str) -> bytes:
    return registry_value(name, 1, (text + "\0").encode("utf-16-le"))


def cpuid(leaf: int, early: Sequence[int], late: Sequence[int]) -> bytes:
    """A processor register of kind 0: EAX, EBX, ECX, EDX, twice."""
    entry = bytearray(0x28)
    struct.pack_into("<II", entry, 0, 0, leaf)
    struct.pack_into("<4I", entry, 0x08, *early)
    struct.pack_into("<4I", entry, 0x18, *late)
    return bytes(entry)


def msr(index: int, early: int, late: int) -> bytes:
    """A processor register of kind 1: 64 bits and as many zeros, twice."""
    entry = bytearray(0x28)
    struct.pack_into("<II", entry, 0, 1, index)
    struct.pack_into("<Q", entry, 0x08, early)
    struct.pack_into("<Q", entry, 0x18, late)
    return bytes(entry)


def acpi_table(signature: bytes, size: int) -> bytes:
    """A complete ACPI table with a correct checksum."""
    table = bytearray(size)
    table[0:4] = signature
    struct.pack_into("<IB", table, 4, size, 2)
    table[10:16] = b"MAKER "
    table[16:24] = b"BOARD\0\0\0"
    struct.pack_into("<I", table, 24, 0x1072009)
    table[36:] = bytes(0x80 + number % 100 for number in range(size - 36))
    table[9] = -sum(table) & 0xFF
    return bytes(table)


def pci_header(
    vendor: int = 0x10DE, device: int = 0x1F0A, class_code: int = 0x030000, kind: int = 0
) -> bytearray:
    """The first 0x40 bytes of a configuration space, its list of capabilities at 0x60."""
    space = bytearray(0x40)
    struct.pack_into("<HHHH", space, 0x00, vendor, device, 0x0507, 0x0010)
    struct.pack_into("<I", space, 0x08, class_code << 8 | 0xA1)
    space[0x0E] = kind
    if kind & 0x7F == 0:
        struct.pack_into("<HH", space, 0x2C, 0x1043, 0x88D8)
    space[0x34] = 0x60
    return space


def express(next_one: int, port: int = 0, status: int = 0x1101, able: int = 0x103) -> bytes:
    """The capability of PCI Express: 0x14 bytes."""
    found = bytearray(0x14)
    struct.pack_into("<BBH", found, 0, 0x10, next_one, port << 4 | 2)
    struct.pack_into("<H", found, 0x0A, 9)
    struct.pack_into("<I", found, 0x0C, able)
    struct.pack_into("<H", found, 0x12, status)
    return bytes(found)


def aer(next_one: int, uncorrectable: int, correctable: int) -> bytes:
    """Advanced error reporting: 0x2c bytes."""
    found = bytearray(0x2C)
    struct.pack_into("<HH", found, 0, 1, next_one << 4 | 2)
    struct.pack_into("<I", found, 0x04, uncorrectable)
    struct.pack_into("<I", found, 0x10, correctable)
    return bytes(found)


def pci_record(address: int, pieces: Iterable[tuple[int, bytes]]) -> bytes:
    """A record of one function: a head of 0x38 bytes, then its pieces."""
    parts = [struct.pack("<HH", offset, len(data)) + data for offset, data in pieces]
    body = b"".join(parts)
    head = bytearray(0x38)
    head[0:4] = b"PCfg"
    struct.pack_into("<III", head, 4, 0x38 + len(body), len(parts), address)
    struct.pack_into("<QQ", head, 0x10, 0xFFFFBE0000001000, 1)
    return bytes(head) + body
