"""From page frames to a dump file: the four ways Windows stores physical memory.

Each function writes the metadata behind a header and the pages behind that, and answers with
the file and where each frame lies in it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .header import Header
from .header32 import Header32
from .memory import PAGE_SIZE

Pages = Mapping[int, bytes | bytearray]
Runs = Sequence[tuple[int, int]]

FULL = 1
SUMMARY = 2
BITMAP_FULL = 5
BITMAP_KERNEL = 6
RANGE_KERNEL = 8
RANGE_KERNEL_AND_USER = 9
RANGE_COMPLETE = 0xA
EVERY_TYPE = (
    FULL,
    SUMMARY,
    BITMAP_FULL,
    BITMAP_KERNEL,
    RANGE_KERNEL,
    RANGE_KERNEL_AND_USER,
    RANGE_COMPLETE,
)
EVERY_TYPE32 = (FULL, SUMMARY, BITMAP_FULL, BITMAP_KERNEL)


@dataclass(frozen=True)
class Image:
    """A dump file and the truth about it: the file offset of each page frame it stores."""

    data: bytes
    offsets: dict[int, int]

    def cut(self, size: int) -> Image:
        """Give the file as it would be after a copy that stopped early."""
        whole = {pfn: at for pfn, at in self.offsets.items() if at + PAGE_SIZE <= size}
        return Image(self.data[:size], whole)


def _image(metadata: bytes | bytearray, pfns: Iterable[int], pages: Pages) -> Image:
    """Store the frames in the order given behind the metadata."""
    parts: list[bytes | bytearray] = [metadata]
    offsets: dict[int, int] = {}
    at = len(metadata)
    for pfn in pfns:
        parts.append(pages[pfn])
        offsets[pfn] = at
        at += PAGE_SIZE
    return Image(b"".join(parts), dict(sorted(offsets.items())))


def _expand(runs: Runs) -> list[int]:
    return [pfn for base, count in runs for pfn in range(base, base + count)]


def full(
    header: Header | Header32,
    pages: Pages,
    runs: Runs,
    *,
    run_count: int | None = None,
    page_count: int | None = None,
) -> Image:
    """Write a type 1 dump: the runs of the header, packed behind it."""
    raw = header.build()
    header.write_runs(raw, runs, count=run_count, pages=page_count)
    return _image(raw, _expand(runs), pages)


def bitmap(
    header: Header | Header32,
    pages: Pages,
    *,
    bits: int | None = None,
    first_page: int | None = None,
    magic: bytes = b"FDMPDUMP",
    present: int | None = None,
    tail_bits: int = 0,
) -> Image:
    """Write a type 5 or 6 dump: one bit per page frame.

    `bits` is how many frames the bitmap covers, `first_page` where the pages start (wherever
    the bitmap ends when None), and `tail_bits` what stands in the unused bits of its last byte.
    """
    bits = max(pages) + 1 if bits is None else bits
    table = _bits_of(pages, bits, tail_bits)
    at = header.SIZE
    start = at + 0x38 + len(table) if first_page is None else first_page
    raw = header.build() + bytearray(start - at)
    raw[at : at + 8] = magic
    struct.pack_into("<Q", raw, at + 0x20, start)
    struct.pack_into("<Q", raw, at + 0x28, len(pages) if present is None else present)
    struct.pack_into("<Q", raw, at + 0x30, bits)
    raw[at + 0x38 : at + 0x38 + len(table)] = table
    return _image(raw, sorted(pages), pages)


def summary(
    header: Header | Header32,
    pages: Pages,
    *,
    bits: int | None = None,
    first_page: int | None = None,
    magic: bytes = b"SDMPDUMP",
    present: int | None = None,
    tail_bits: int = 0,
    options: int = 1,
) -> Image:
    """Write a type 2 dump: a bitmap whose header has fields of 32 bits.

    Behind these lies an RTL_BITMAP, with a pointer as wide as the machine's that means nothing.
    """
    bits = max(pages) + 1 if bits is None else bits
    table = _bits_of(pages, bits, tail_bits)
    at, room = header.SIZE, 0x20 if header.SIZE == 0x1000 else 0x28
    start = at + room + len(table) if first_page is None else first_page
    raw = header.build() + bytearray(start - at)
    raw[at : at + 8] = magic
    count = len(pages) if present is None else present
    struct.pack_into("<5I", raw, at + 0x8, options, start, bits, count, bits)
    raw[at + 0x1C : at + room] = b"\xab" * (room - 0x1C)
    raw[at + room : at + room + len(table)] = table
    return _image(raw, sorted(pages), pages)


def _bits_of(pages: Pages, bits: int, tail_bits: int) -> bytearray:
    """Make a bitmap; `tail_bits` fills what is unused of its last byte."""
    table = bytearray((bits + 7) // 8)
    for pfn in pages:
        table[pfn // 8] |= 1 << (pfn % 8)
    if bits % 8:
        table[-1] |= tail_bits << (bits % 8) & 0xFF
    return table


def rdmp(
    header: Header,
    pages: Pages,
    ranges: Runs,
    *,
    metadata_size: int | None = None,
    first_page: int | None = None,
    range_count: int | None = None,
    page_count: int | None = None,
    marker: int = 0x40,
    magic: bytes = b"RDMPDUMP",
    padding: int = 0,
) -> Image:
    """Write a type 8, 9 or 0xA dump: (frame, count) ranges in any order.

    The pages begin right behind the table, so that one entry too many reads page contents.
    `padding` zero entries may close the table. Type 0xA counts its ranges and pages; the other
    two keep something unknown in these places.
    """
    length = 0x10 + 16 * (len(ranges) + padding)
    total = sum(count for _, count in ranges)
    raw = header.build() + bytearray(0x20 + length)
    struct.pack_into("<I", raw, header.SIZE, marker)
    raw[header.SIZE + 4 : header.SIZE + 12] = magic
    struct.pack_into(
        "<QQ",
        raw,
        header.SIZE + 0x10,
        length if metadata_size is None else metadata_size,
        header.SIZE + 0x20 + length if first_page is None else first_page,
    )
    if header.dump_type == RANGE_COMPLETE:
        count = len(ranges) if range_count is None else range_count
        struct.pack_into("<IHH", raw, header.SIZE + 0x20, count, 0x1234, 0x5678)
        struct.pack_into("<Q", raw, header.SIZE + 0x28, total if page_count is None else page_count)
    else:
        struct.pack_into("<QQ", raw, header.SIZE + 0x20, 0xFEEDFACE12345678, 0xDEADBEEF87654321)
    for i, (base, count) in enumerate(ranges):
        struct.pack_into("<QQ", raw, header.SIZE + 0x30 + 16 * i, base, count)
    return _image(raw, _expand(ranges), pages)
