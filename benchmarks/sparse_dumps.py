"""Dumps of any size in which only the metadata takes up room on the disk.

The pages are a hole that ``truncate`` makes; headers, run list, bitmap and ranges are written at
literal offsets, so that what is measured has no part in making what it is measured on.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 0x1000
HEADER_SIZE = 0x2000
DIRECTORY_TABLE_BASE = 0x1AD000


class SparseDump(NamedTuple):
    """A dump on disk, and an address near its end to read from.

    Attributes:
        name: What it is, in a few words.
        path: Where it lies.
        pages: How many pages it holds.
        last_page: Physical address of its last page.
    """

    name: str
    path: Path
    pages: int
    last_page: int


def _header(dump_type: int) -> bytearray:
    """A 64-bit header with the fields that a reader of memory looks at; the rest is filler."""
    header = bytearray(b"PAGE" * (HEADER_SIZE // 4))
    struct.pack_into("<4sII", header, 0x4, b"DU64", 15, 19041)
    struct.pack_into("<Q", header, 0x10, DIRECTORY_TABLE_BASE)
    struct.pack_into("<3Q3I", header, 0x18, 0, 0, 0, 0x8664, 1, 0)
    struct.pack_into("<Q", header, 0x80, 0)
    header[0x348:0xF00] = bytes(0xF00 - 0x348)
    # ContextFlags, and MxCsr at both of its places: the peer compares the two.
    struct.pack_into("<II", header, 0x348 + 0x30, 0x10000B, 0x1F80)
    struct.pack_into("<I", header, 0x348 + 0x118, 0x1F80)
    header[0xF00:0xF98] = bytes(0xF98 - 0xF00)
    struct.pack_into("<I", header, 0xF98, dump_type)
    return header


def _write(path: Path, metadata: bytes, pages: int) -> None:
    with path.open("wb") as file:
        file.write(metadata)
        file.truncate(len(metadata) + pages * PAGE)


def full(path: Path, pages: int) -> SparseDump:
    """Type 1: six runs, as on a machine with the usual holes below 4 GiB."""
    sizes = [pages // 64, pages // 32, pages // 16, pages // 8, pages // 4]
    sizes.append(pages - sum(sizes))
    header = _header(1)
    struct.pack_into("<IIQ", header, 0x88, len(sizes), 0, pages)
    first = 1
    for index, size in enumerate(sizes):
        struct.pack_into("<QQ", header, 0x98 + 0x10 * index, first, size)
        last = first + size - 1
        first += size + 0x100
    _write(path, header, pages)
    return SparseDump(f"type 1, {len(sizes)} runs", path, pages, last * PAGE)


def bitmap(path: Path, pages: int) -> SparseDump:
    """Type 5: a bit for each page of the machine, one in sixteen 256-KiB stretches absent."""
    stretch, every = 8, 16
    bits = bytearray(b"\xff" * (pages // 8))
    for start in range(0, len(bits), stretch * every):
        bits[start : start + stretch] = bytes(len(bits[start : start + stretch]))
    bits[-1] = 0xFF
    present = int.from_bytes(bits, "little").bit_count()
    metadata = _header(5) + bytes(0x38) + bits
    struct.pack_into("<4s4s", metadata, 0x2000, b"FDMP", b"DUMP")
    struct.pack_into("<QQQ", metadata, 0x2020, len(metadata), present, pages)
    _write(path, metadata, present)
    name = f"type 5, {pages:,} bits"
    return SparseDump(name, path, present, (pages - 1) * PAGE)


def ranges(path: Path, pages: int) -> SparseDump:
    """Type 8: stretches of 1 MiB, one beside the other with a page between."""
    count = 0x100
    number = pages // count
    table = b"".join(struct.pack("<QQ", 1 + index * (count + 1), count) for index in range(number))
    metadata = _header(8) + bytes(0x30) + table
    struct.pack_into("<I4s4s", metadata, 0x2000, 0x40, b"RDMP", b"DUMP")
    struct.pack_into("<QQ", metadata, 0x2010, len(metadata) - 0x2020, len(metadata))
    _write(path, metadata, number * count)
    last = 1 + (number - 1) * (count + 1) + count - 1
    return SparseDump(f"type 8, {number:,} ranges", path, number * count, last * PAGE)


def make_all(folder: Path, size: int) -> list[SparseDump]:
    """One dump of each layout, of a machine with ``size`` bytes of memory."""
    pages = size // PAGE
    return [
        full(folder / "full.dmp", pages),
        bitmap(folder / "bitmap.dmp", pages),
        ranges(folder / "ranges.dmp", pages),
    ]
