"""All memory of a space, in the order of its addresses, as pieces of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks import phys, virt
from kdmp_ks.batch.extents import blocks_of
from kdmp_ks.batch.numeric import np
from kdmp_ks.batch.page_lookup import locate_many
from kdmp_ks.batch.page_walk.mapped_pages import mapped_pages
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.memory.paged_rule import PagedMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.numeric import I64, U64
    from kdmp_ks.batch.page_walk.mapped_pages import Pages
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.memory.address_space import AddressSpace

__all__ = ["stretches"]

_PAGES = 1 << 16
"""How many pages are looked up at once."""


def stretches(space: AddressSpace, start: int, end: int) -> Iterator[Segment]:
    """The memory of a space that is in the dump, ascending and without overlaps.

    Args:
        space: Physical or virtual memory.
        start: Where to begin.
        end: Where to end.

    Raises:
        SourceError: The file cannot be read.
        TypeError: The kind of space is not known.
    """
    for address, offset, size in _all_of(space, start, end):
        before, behind = max(0, start - address), max(0, address + size - end)
        if before + behind < size:
            yield Segment(address + before, offset + before, size - before - behind)


def _all_of(space: AddressSpace, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The same, and perhaps more before and behind it."""
    blocks = blocks_of(space)
    if blocks is not None:
        return _of_blocks(blocks)
    if isinstance(space, phys.Reader):
        return ((run.start, run.offset, run.size) for run in space._map.runs())
    if isinstance(space, virt.Reader) and isinstance(space._memory, PagedMemory):
        return _of_tables(space._memory, start, min(end, space._end))
    raise TypeError(f"{type(space).__name__} cannot be gone through")


def _of_blocks(blocks: BlockMap) -> Iterator[tuple[int, int, int]]:
    for first, stop, offset in zip(blocks.starts, blocks.stops, blocks.offsets, strict=True):
        yield first, offset, stop - first


def _of_tables(memory: PagedMemory, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """What is mapped, and of that what is in the dump.

    Circles of tables map what is not there more often than anybody can wait for, so that these
    pages are left out while it is still known which tables name them.
    """
    start, end = start & -PAGE_SIZE, -(-end & -PAGE_SIZE)
    page_map = memory._physical._map
    if start < end:
        for pages in mapped_pages(memory, start, end, page_map):
            for gvas, offsets in _stored(pages, page_map):
                yield from _joined(gvas, offsets)


def _stored(pages: Pages, page_map: PageMap) -> Iterator[tuple[U64, I64]]:
    """The single pages of stretches that are in the dump: addresses and file offsets."""
    counts = pages.size >> np.uint64(PAGE_SHIFT)
    behind = np.cumsum(counts)
    for first in range(0, int(behind[-1]), _PAGES):
        number = np.arange(first, min(first + _PAGES, int(behind[-1])), dtype=np.uint64)
        which = np.searchsorted(behind, number, side="right")
        along = number - (behind - counts)[which] << np.uint64(PAGE_SHIFT)
        offsets = locate_many(page_map, pages.gpa[which] + along >> np.uint64(PAGE_SHIFT))
        there = offsets >= 0
        if there.any():
            yield (pages.gva[which] + along)[there], offsets[there]


def _joined(gvas: U64, offsets: I64) -> Iterator[tuple[int, int, int]]:
    """Pages that lie side by side in memory and in the file, made one."""
    apart = (np.diff(gvas) != PAGE_SIZE) | (np.diff(offsets) != PAGE_SIZE)
    first = np.concatenate(([0], np.flatnonzero(apart) + 1))
    sizes = np.diff(first, append=gvas.size) << PAGE_SHIFT
    yield from zip(gvas[first].tolist(), offsets[first].tolist(), sizes.tolist(), strict=True)
