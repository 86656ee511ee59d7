"""Types 8, 9 and 0xA, range dumps: a table of ranges, and the pages of all of them in its order.

The file says itself how long the table is: it fills the metadata, whose end is the first page.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from kdmp_ks.errors import InvalidDataError, UnsupportedDumpError
from kdmp_ks.format.header import kaitai_errors
from kdmp_ks.format.layouts.layout import check_inside, note_count
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.maps.run_map import RunMap

if TYPE_CHECKING:
    from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.storage.source import Source

_RANGE_SIZE = 2 * array("Q").itemsize
_CHUNK = 0x10_0000


def read_ranges_layout(dump: WindowsKernelDump, source: Source, warnings: Warnings) -> PageMap:
    """Index a range dump.

    Raises:
        CutOffError: The file ends before the table does.
        UnsupportedDumpError: The machine has 32 bits.
        InvalidDataError: The header or the table contradicts itself.
    """
    with kaitai_errors(source, "the range header"):
        header = dump.rdmp_header
        if header is None:
            raise UnsupportedDumpError(
                f"{source.name} is a range dump of a 32-bit machine, which is not supported",
                dump_type=int(dump.kind),
            )
        offset, length = header.ofs_ranges, header.len_ranges
        said_ranges, said_pages = header.number_of_ranges, header.total_number_of_pages
    if header.first_page_offset != offset + length:
        raise InvalidDataError(
            f"{source.name}: the pages do not begin where their metadata ends",
            field="FirstPageOffset",
            expected=offset + length,
            got=header.first_page_offset,
        )
    if length % _RANGE_SIZE:
        raise InvalidDataError(
            f"{source.name}: the table of ranges does not consist of whole entries",
            field="MetadataSize",
            expected=f"a multiple of {_RANGE_SIZE:#x}",
            got=header.metadata_size,
        )
    check_inside(source, "MetadataSize", offset, length)
    starts, counts = _table(source, offset, length, warnings)
    if said_pages is not None and said_ranges is not None:
        used = _entries_for(source, counts, said_pages, warnings)
        starts, counts = starts[:used], counts[:used]
        note_count(warnings, "NumberOfRanges", used, said_ranges)
    return RunMap(starts, counts, header.first_page_offset, source.size, "PfnRange")


def _table(
    source: Source, offset: int, length: int, warnings: Warnings
) -> tuple[array[int], array[int]]:
    """First frames and page counts of a table of ranges: its even and its odd words.

    An entry of zeros closes the table before its end. It is read piece by piece, so that a table
    that is one big hole in the file costs nothing.
    """
    starts, counts = array("Q"), array("Q")
    for at in range(offset, offset + length, _CHUNK):
        words = array("Q", source.read_exact(at, min(_CHUNK, offset + length - at)))
        if sys.byteorder == "big":
            words.byteswap()
        starts += words[0::2]
        counts += words[1::2]
        first = len(counts) - len(words) // 2
        end = None if all(words[1::2]) else _first_empty(starts, counts, first)
        if end is not None:
            if any(words[2 * (end - first) :]):
                warnings.append(
                    OddValue("PfnRange", end, "the table ends here; later entries are ignored")
                )
            return starts[:end], counts[:end]
    return starts, counts


def _first_empty(starts: array[int], counts: array[int], first: int) -> int | None:
    """Index of the first entry of zeros, from one on."""
    while True:
        try:
            first = counts.index(0, first)
        except ValueError:
            return None
        if not starts[first]:
            return first
        first += 1


def _entries_for(source: Source, counts: array[int], pages: int, warnings: Warnings) -> int:
    """How many entries of a table it takes to reach the stated number of pages.

    Raises:
        InvalidDataError: The number falls into the middle of a range.
    """
    sums = list(accumulate(counts))
    if not sums or sums[-1] < pages:
        note_count(warnings, "TotalNumberOfPages", sums[-1] if sums else 0, pages)
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
