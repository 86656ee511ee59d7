"""Segments: all stored memory of a space, by address, as pieces of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import np
from kdmp_ks.batch.page_lookup import locate_addresses
from kdmp_ks.batch.page_walk.mapped_pages import mapped_pages
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.batch.numeric import I64, U64
    from kdmp_ks.batch.page_walk.mapped_pages import Pages
    from kdmp_ks.batch.page_walk.walker import Walker
    from kdmp_ks.maps.page_map import PageMap

__all__ = ["clipped", "stored_segments"]

_PAGES = 1 << 16
"""Number of pages that are looked up at once."""


def clipped(found: Iterable[tuple[int, int, int]], start: int, end: int) -> Iterator[Segment]:
    """Cut segments to a part of the space.

    Args:
        found: Address, file offset and size of each segment.
        start: First address of the part.
        end: Address behind the part.
    """
    for address, offset, size in found:
        before, behind = max(0, start - address), max(0, address + size - end)
        if before + behind < size:
            yield Segment(address + before, offset + before, size - before - behind)


def stored_segments(walker: Walker, start: int, end: int) -> Iterator[Segment]:
    """List the segments that page tables map and the dump contains.

    Circles of tables map missing pages more often than can be listed, so these are left out during
    the walk.

    Args:
        walker: Walks the tables.
        start: First address.
        end: Address behind the last.
    """
    return clipped(_stored_from(walker, start & -PAGE_SIZE, -(-end & -PAGE_SIZE)), start, end)


def _stored_from(walker: Walker, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield address, file offset and size of stored memory, from page to page."""
    page_map = walker.page_map
    if start < end:
        for pages in mapped_pages(walker, start, end, page_map):
            for gvas, offsets in _stored(pages, page_map):
                yield from _joined(gvas, offsets)


def _stored(pages: Pages, page_map: PageMap) -> Iterator[tuple[U64, I64]]:
    """Return the addresses and file offsets of single pages in the dump."""
    counts = pages.size >> np.uint64(PAGE_SHIFT)
    behind = np.cumsum(counts)
    for first in range(0, int(behind[-1]), _PAGES):
        number = np.arange(first, min(first + _PAGES, int(behind[-1])), dtype=np.uint64)
        which = np.searchsorted(behind, number, side="right")
        along = number - (behind - counts)[which] << np.uint64(PAGE_SHIFT)
        offsets = locate_addresses(page_map, pages.gpa[which] + along)
        there = offsets >= 0
        if there.any():
            yield (pages.gva[which] + along)[there], offsets[there]


def _joined(gvas: U64, offsets: I64) -> Iterator[tuple[int, int, int]]:
    """Join pages that are neighbours both in memory and in the file."""
    apart = (np.diff(gvas) != PAGE_SIZE) | (np.diff(offsets) != PAGE_SIZE)
    first = np.concatenate(([0], np.flatnonzero(apart) + 1))
    sizes = np.diff(first, append=gvas.size) << PAGE_SHIFT
    yield from zip(gvas[first].tolist(), offsets[first].tolist(), sizes.tolist(), strict=True)
