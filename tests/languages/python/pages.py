"""Where pages of physical memory lie in a dump."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from kaitaistruct import KaitaiStream
from windows_kernel_dump import WindowsKernelDump

PAGE = 0x1000
NEVER_WRITTEN = 0x45474150
"""Stands where nothing was written. Some tools write full dumps without their type."""

Types = WindowsKernelDump.DumpTypes


def offset_of_page(dump: WindowsKernelDump, page: int) -> int | None:
    """Give the offset in the file of a page, or None if the dump does not have it."""
    if dump.kind in (Types.full, NEVER_WRITTEN):
        runs = dump.header.physical_memory_block.runs
        return in_runs(((run.base_page, run.page_count) for run in runs), dump.ofs_pages, page)
    if dump.kind in (Types.bitmap_full, Types.bitmap_kernel, Types.automatic):
        return in_bitmap(dump.bitmap_header, page)
    if dump.kind is Types.summary:
        return in_bitmap(dump.summary_header, page)
    if dump.kind in (Types.kernel_memory, Types.kernel_and_user_memory, Types.complete_memory):
        header = dump.rdmp_header
        return in_runs(ranges(header.ranges), header.first_page_offset, page)
    return None  # a triage dump has no pages, a header alone nothing


def ranges(table: bytes) -> Iterator[tuple[int, int]]:
    """Read a table of ranges, which an entry of zeros may end early."""
    stream = KaitaiStream(io.BytesIO(table))
    while not stream.is_eof():
        entry = WindowsKernelDump.PfnRange(stream)
        if not entry.base_page and not entry.page_count:
            return
        yield entry.base_page, entry.page_count


def in_runs(runs: Iterable[tuple[int, int]], start: int, page: int) -> int | None:
    """Find a page in runs that are stored one after another."""
    for base, count in runs:
        if base <= page < base + count:
            return start + (page - base) * PAGE
        start += count * PAGE
    return None


def in_bitmap(
    header: WindowsKernelDump.BitmapHeader | WindowsKernelDump.SummaryHeader, page: int
) -> int | None:
    """Find a page by its bit: the pages whose bits are set are stored one after another."""
    bits = int.from_bytes(header.bitmap, "little")
    if page >= header.pages or not bits >> page & 1:
        return None
    before = bits & ((1 << page) - 1)
    return header.first_page + before.bit_count() * PAGE
