"""Dumps of any size in which only the metadata takes up room on the disk.

The pages are a hole that ``truncate`` makes; headers, run list, bitmap and ranges are written at
literal offsets, so that what is measured has no part in making what it is measured on.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = 0x1000
HEADER_SIZE = 0x2000
DIRECTORY_TABLE_BASE = 0x1AD000
PAGES_AT_64_GIB = 1 << 24
RANGES_AT_64_GIB = 350_000


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


def memory_header(dump_type: int) -> bytearray:
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
    header, runs = memory_header(1), runs_of(pages)
    write_runs(header, runs)
    _write(path, header, pages)
    return SparseDump(f"type 1, {len(runs)} runs", path, pages, (sum(runs[-1]) - 1) * PAGE)


def runs_of(pages: int) -> list[tuple[int, int]]:
    """Six runs of that many pages: first frame and how many."""
    sizes = [pages // 64, pages // 32, pages // 16, pages // 8, pages // 4]
    sizes.append(pages - sum(sizes))
    runs, first = [], 1
    for size in sizes:
        runs.append((first, size))
        first += size + 0x100
    return runs


def write_runs(header: bytearray, runs: list[tuple[int, int]]) -> None:
    """Put PHYSICAL_MEMORY_DESCRIPTOR into a header."""
    struct.pack_into("<IIQ", header, 0x88, len(runs), 0, sum(size for _, size in runs))
    for index, run in enumerate(runs):
        struct.pack_into("<QQ", header, 0x98 + 0x10 * index, *run)


def bitmap(path: Path, pages: int) -> SparseDump:
    """Type 5: a bit for each page of the machine, one in sixteen 256-KiB stretches absent."""
    stretch, every = 8, 16
    bits = bytearray(b"\xff" * (pages // 8))
    for start in range(0, len(bits), stretch * every):
        bits[start : start + stretch] = bytes(len(bits[start : start + stretch]))
    bits[-1] = 0xFF
    return _bitmap(f"type 5, {pages:,} bits", path, bits)


def alternating(path: Path, pages: int) -> SparseDump:
    """Type 5 at its worst: every other page of a machine is absent, no two follow one another.

    It holds ``pages`` pages, and so twice as many bits.
    """
    bits = bytearray(b"\x55" * (pages // 4))
    return _bitmap(f"type 5, {2 * pages:,} bits, 0x55", path, bits)


def _bitmap(name: str, path: Path, bits: bytearray) -> SparseDump:
    present = int.from_bytes(bits, "little").bit_count()
    metadata = memory_header(5) + bytes(0x38) + bits
    struct.pack_into("<4s4s", metadata, 0x2000, b"FDMP", b"DUMP")
    struct.pack_into("<QQQ", metadata, 0x2020, len(metadata), present, 8 * len(bits))
    _write(path, metadata, present)
    last = 8 * (len(bits) - 1) + bits[-1].bit_length() - 1
    return SparseDump(name, path, present, last * PAGE)


def ranges(path: Path, pages: int) -> SparseDump:
    """Type 8: 350,000 ranges per 64 GiB, one beside the other with a page between."""
    number = max(1, RANGES_AT_64_GIB * pages // PAGES_AT_64_GIB)
    count = pages // number
    table = b"".join(struct.pack("<QQ", 1 + index * (count + 1), count) for index in range(number))
    metadata = memory_header(8) + bytes(0x30) + table
    struct.pack_into("<I4s4s", metadata, 0x2000, 0x40, b"RDMP", b"DUMP")
    struct.pack_into("<QQ", metadata, 0x2010, len(metadata) - 0x2020, len(metadata))
    _write(path, metadata, number * count)
    last = 1 + (number - 1) * (count + 1) + count - 1
    return SparseDump(f"type 8, {number:,} ranges", path, number * count, last * PAGE)


LAYOUTS: dict[str, Callable[[Path, int], SparseDump]] = {
    "full": full,
    "bitmap": bitmap,
    "alternating": alternating,
    "ranges": ranges,
}
"""Each kind of dump by a short name."""
