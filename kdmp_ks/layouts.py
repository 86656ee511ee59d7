"""From the header to the page map: one function per layout of the file, with all checks of it.

The schema says where things lie (`ofs_…`, `len_…`); here the bulk is taken from the file in one
piece, checked against the file's own bounds, and handed to the index that fits it.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, cast

from kdmp_ks.anomalies import Anomaly, CountMismatch, MissingPages, Remark
from kdmp_ks.errors import BoundsError, InvalidDataError, UnknownDumpTypeError, UnsupportedDumpError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.header import reading
from kdmp_ks.pagemap import BitmapMap, PageMap, RunMap

if TYPE_CHECKING:
    from kdmp_ks.source import Source

_Types = WindowsKernelDump.DumpTypes
_RANGE_SIZE = 2 * array("Q").itemsize
_NEVER_WRITTEN = int.from_bytes(b"PAGE", "little")
_WITHOUT_PAGES = {
    _Types.unknown: "a dump of unknown type",
    _Types.summary: "a kernel summary dump",
    _Types.header: "a dump that is nothing but a header",
    _Types.triage: "a triage dump, which holds no physical memory",
    _Types.automatic: "an automatic dump, whose layout is unknown",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """How the memory of one dump lies in its file.

    Attributes:
        dump_type: The type that it was read as.
        pages: The index of its pages, or the error that asking for them raises.
        anomalies: What is odd about it.
    """

    dump_type: int
    pages: PageMap | UnsupportedDumpError
    anomalies: tuple[Anomaly, ...]


def read_layout(dump: WindowsKernelDump, source: Source) -> Layout:
    """Find the pages of a dump.

    Raises:
        UnknownDumpTypeError: The type of the dump is none that is known.
        InvalidDataError: The layout contradicts itself or the file.
    """
    kind = int(cast("WindowsKernelDump.Header64", dump.header).dump_type)
    anomalies: list[Anomaly] = []
    if kind == _NEVER_WRITTEN:
        anomalies.append(Remark("DumpType", kind, "never written, taken as a full dump"))
        kind = _Types.full
    if kind not in set(_Types):
        raise UnknownDumpTypeError(
            f"{source.name} is a dump of unknown type",
            field="DumpType",
            expected=" or ".join(f"{known.value:#x}" for known in _Types),
            got=kind,
        )
    if kind in _WITHOUT_PAGES:
        return _without_pages(source, kind, _WITHOUT_PAGES[_Types(kind)], anomalies)
    if kind == _Types.full:
        page_map = _full(dump, source, anomalies)
    elif source.size <= dump.len_header:
        return _without_pages(source, kind, "a dump that was cut off behind its header", anomalies)
    elif kind in (_Types.bitmap_full, _Types.bitmap_kernel):
        page_map = _bitmap(dump, source, anomalies)
    else:
        page_map = _ranges(dump, source, anomalies)
    _note_missing(page_map, source, anomalies)
    return Layout(kind, page_map, tuple(anomalies))


def _without_pages(source: Source, kind: int, what: str, anomalies: list[Anomaly]) -> Layout:
    error = UnsupportedDumpError(
        f"{source.name} is {what}: its memory cannot be read", dump_type=kind
    )
    return Layout(kind, error, tuple(anomalies))


def _note_missing(page_map: PageMap, source: Source, anomalies: list[Anomaly]) -> None:
    first = next(page_map.missing(), None)
    if first:
        anomalies.append(
            MissingPages(page_map.missing_count, first.start, source.size, page_map.expected_size)
        )


def _note_count(field: str, there: int, said: int, anomalies: list[Anomaly]) -> None:
    if there != said:
        anomalies.append(CountMismatch(field, there, said))


def _full(dump: WindowsKernelDump, source: Source, anomalies: list[Anomaly]) -> PageMap:
    """Type 1: the runs of the header's physical memory descriptor, packed behind the header."""
    descriptor = cast("WindowsKernelDump.Header64", dump.header).physical_memory_block
    if descriptor.number_of_runs > descriptor.max_runs:
        absent = descriptor.number_of_runs == _NEVER_WRITTEN
        raise BoundsError(
            f"{source.name} has no physical memory descriptor"
            if absent
            else f"{source.name}: the list of runs is longer than its place",
            field="PhysicalMemoryBlock.NumberOfRuns",
            expected=f"at most {descriptor.max_runs:#x}",
            got=descriptor.number_of_runs,
        )
    page_map = RunMap(
        array("Q", (run.base_page for run in descriptor.runs)),
        array("Q", (run.page_count for run in descriptor.runs)),
        dump.ofs_pages,
        source.size,
        "PhysicalMemoryBlock.Run",
    )
    there = page_map.page_count + page_map.missing_count
    _note_count("PhysicalMemoryBlock.NumberOfPages", there, descriptor.number_of_pages, anomalies)
    return page_map


def _bitmap(dump: WindowsKernelDump, source: Source, anomalies: list[Anomaly]) -> PageMap:
    """Types 5 and 6: one bit for each page frame, and the pages of the set bits."""
    with reading(source, "the bitmap header"):
        header = cast("WindowsKernelDump.BitmapHeader", dump.bitmap_header)
        offset, length = header.ofs_bitmap, header.len_bitmap
    _check_inside(source, "Pages", offset, length)
    if header.first_page < offset + length:
        raise BoundsError(
            f"{source.name}: the pages overlap their bitmap",
            field="FirstPage",
            expected=f"at least {offset + length:#x}",
            got=header.first_page,
        )
    bitmap = source.read_exact(offset, length)
    page_map = BitmapMap(bitmap, header.pages, header.first_page, source.size)
    _note_count("TotalPresentPages", page_map.total, header.total_present_pages, anomalies)
    return page_map


def _ranges(dump: WindowsKernelDump, source: Source, anomalies: list[Anomaly]) -> PageMap:
    """Types 8, 9 and 0xA: a table of ranges, and the pages of all ranges in its order.

    The file says itself how long the table is: it fills the metadata, whose end is the first page.
    """
    with reading(source, "the range header"):
        header = cast("WindowsKernelDump.RdmpHeader", dump.rdmp_header)
        offset, length = header.ofs_ranges, header.len_ranges
        said_ranges, said_pages = header.number_of_ranges, header.total_number_of_pages
    if header.first_page_offset != offset + length:
        raise InvalidDataError(
            f"{source.name}: the pages do not begin where their metadata ends",
            field="FirstPageOffset",
            expected=offset + length,
            got=header.first_page_offset,
        )
    _check_inside(source, "MetadataSize", offset, length)
    if length % _RANGE_SIZE:
        raise InvalidDataError(
            f"{source.name}: the table of ranges does not consist of whole entries",
            field="MetadataSize",
            expected=f"a multiple of {_RANGE_SIZE:#x}",
            got=header.metadata_size,
        )
    starts, counts = _table(source.read_exact(offset, length), anomalies)
    if said_pages is not None and said_ranges is not None:
        used = _entries_for(source, counts, said_pages, anomalies)
        starts, counts = starts[:used], counts[:used]
        _note_count("NumberOfRanges", used, said_ranges, anomalies)
    return RunMap(starts, counts, header.first_page_offset, source.size, "PfnRange")


def _check_inside(source: Source, field: str, offset: int, length: int) -> None:
    """What indexes the pages must be whole in the file, whatever happened to the pages."""
    if offset + length > source.size:
        raise BoundsError(
            f"{source.name} ends inside of the index of its pages",
            field=field,
            expected=f"one that lets it end by {source.size:#x}, the size of the file",
            got=f"one that lets it end at {offset + length:#x}",
        )


def _table(data: bytes, anomalies: list[Anomaly]) -> tuple[array[int], array[int]]:
    """First frames and page counts of a table of ranges, which are its even and odd words.

    An entry of zeros closes the table before its end.
    """
    words = array("Q", data)
    if sys.byteorder == "big":
        words.byteswap()
    starts, counts = words[0::2], words[1::2]
    if 0 in counts:
        pairs = enumerate(zip(starts, counts, strict=True))
        end = next((i for i, pair in pairs if pair == (0, 0)), len(starts))
        if any(words[2 * end :]):
            anomalies.append(Remark("PfnRange", end, "the table is closed here, more follows"))
        starts, counts = starts[:end], counts[:end]
    return starts, counts


def _entries_for(source: Source, counts: array[int], pages: int, anomalies: list[Anomaly]) -> int:
    """How many entries of a table it takes to reach the stated number of pages.

    Raises:
        InvalidDataError: The number falls into the middle of a range.
    """
    sums = list(accumulate(counts))
    if not sums or sums[-1] < pages:
        _note_count("TotalNumberOfPages", sums[-1] if sums else 0, pages, anomalies)
        return len(sums)
    last = bisect_left(sums, pages)
    if sums[last] != pages:
        raise InvalidDataError(
            f"{source.name}: the ranges do not add up to the number of pages",
            field="TotalNumberOfPages",
            expected=sums[last],
            got=pages,
        )
    return last + 1
