"""`run_arrays`, `page_arrays`: the runs and the pages of a dump as arrays, in parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from itertools import islice
from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import np
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.maps.bitmap_map import BitmapMap
from kdmp_ks.maps.run_map import RunMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.numeric import I64, U64
    from kdmp_ks.maps.page_map import PageMap

__all__ = ["PageArrays", "RunArrays", "page_arrays", "run_arrays"]

_PART = 1 << 16
"""Number of runs, or of pages, in a part; a quarter of it is that of words of a bitmap."""
_WORD_SHIFT = 6
_SHIFT = np.uint64(PAGE_SHIFT)


@dataclass(frozen=True, slots=True, eq=False)
class RunArrays:
    """Some runs of pages, ascending by frame number: an array for each field of a `Run`.

    Attributes:
        pfn: Frame number of the first page of each run.
        page_count: Number of pages.
        offset: File offset of the first page.
    """

    pfn: U64
    page_count: U64
    offset: U64

    def __len__(self) -> int:
        """Number of runs."""
        return self.pfn.size


@dataclass(frozen=True, slots=True, eq=False)
class PageArrays:
    """Some pages of a dump, ascending by address.

    Attributes:
        gpa: Physical address of each page.
        offset: File offset of the page.
    """

    gpa: U64
    offset: U64

    def __len__(self) -> int:
        """Number of pages."""
        return self.gpa.size


def page_arrays(page_map: PageMap) -> Iterator[PageArrays]:
    """List the pages of a dump as arrays, in parts of up to 65,536 pages.

    Args:
        page_map: The index of the dump's pages.
    """
    for runs in run_arrays(page_map):
        behind = np.cumsum(runs.page_count)
        before = behind - runs.page_count
        for first in range(0, int(behind[-1]), _PART):
            number = np.arange(first, min(first + _PART, int(behind[-1])), dtype=np.uint64)
            which = np.searchsorted(behind, number, side="right")
            along = number - before[which]
            gpa = runs.pfn[which] + along << _SHIFT
            yield PageArrays(gpa, runs.offset[which] + (along << _SHIFT))


@singledispatch
def run_arrays(page_map: PageMap) -> Iterator[RunArrays]:
    """List the runs of a dump as arrays, in parts.

    Args:
        page_map: The index of the dump's pages.

    Returns:
        The runs of `kdmp_ks.maps.page_map.PageMap.runs`; a part has up to some hundred thousand.
    """
    runs = page_map.runs()
    while some := list(islice(runs, _PART)):
        yield RunArrays(*np.array(some, np.uint64).T)


@run_arrays.register(RunMap)
def _of_runs(page_map: RunMap) -> Iterator[RunArrays]:
    columns = (page_map.starts, page_map.ends, page_map.ordinals)
    starts, ends, ordinals = (np.frombuffer(column, np.uint64) for column in columns)
    for first in range(0, starts.size, _PART):
        part = slice(first, first + _PART)
        yield from _stored(page_map, starts[part], ends[part] - starts[part], ordinals[part])


@run_arrays.register(BitmapMap)
def _of_bitmap(page_map: BitmapMap) -> Iterator[RunArrays]:
    ordinal, opened = 0, np.zeros(0, np.int64)
    for edges in _edges(page_map.bitmap):
        edges = np.concatenate([opened, edges])
        closed = edges.size & -2
        opened = edges[closed:]
        pairs: U64 = edges[:closed].view(np.uint64)
        counts = pairs[1::2] - pairs[::2]
        behind = np.cumsum(counts) + np.uint64(ordinal)
        yield from _stored(page_map, pairs[::2], counts, behind - counts)
        if closed:
            ordinal = int(behind[-1])
            if ordinal >= page_map.page_count:
                return


def _stored(page_map: PageMap, pfns: U64, counts: U64, ordinals: U64) -> Iterator[RunArrays]:
    """Make runs, without pages behind the end of the file; none of no runs."""
    if page_map.missing_count:
        pages = np.uint64(page_map.page_count)
        counts = np.minimum(counts, pages - np.minimum(ordinals, pages))
        some = counts > 0
        pfns, counts, ordinals = pfns[some], counts[some], ordinals[some]
    if pfns.size:
        offsets = (ordinals << _SHIFT) + np.uint64(page_map.first_page)
        yield RunArrays(np.array(pfns), np.array(counts), offsets)


def _edges(bitmap: bytes) -> Iterator[I64]:
    """List the bits of a bitmap that differ from the bit below, ascending, in parts.

    The runs of set bits are between the first and the second of them, the third and the fourth, and
    so on. The bits behind the last one are clear.
    """
    one, top = np.uint64(1), np.uint64(63)
    words = np.frombuffer(bitmap + bytes(-len(bitmap) % 8 + 8), "<u8")
    last = np.zeros(1, np.uint64)
    for first in range(0, words.size, _PART // 4):
        part = words[first : first + _PART // 4].astype(np.uint64, copy=False)
        below = np.concatenate([last, part[:-1]]) >> top
        last = part[-1:]
        edges = part ^ (part << one | below)
        where = np.flatnonzero(edges)
        bits = np.unpackbits(edges[where].astype("<u8").view(np.uint8), bitorder="little")
        found = np.flatnonzero(bits)
        yield (where[found >> _WORD_SHIFT] + first << _WORD_SHIFT) | found & 63
