"""Which addresses are mapped: a walk over all page tables of an address space.

Tables are taken in the order of addresses. What they map is decoded a table at a time, and
neighbours become one region where whatever is said of one page holds for the next as well.

A hostile dump can have tables that name each other in circles, and so map more pages than anybody
can wait for. Nothing is kept of what was yielded, tables that lead to no page are recognised by
themselves and not entered twice, and so the next region, if there is one, is found in a time that
grows with the number of tables in the dump. How many regions to take is up to the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.batch.extents import blocks_of
from kdmp_ks.batch.numeric import address_range
from kdmp_ks.batch.page_walk.mapped_pages import mapped_pages
from kdmp_ks.ground.extents import Range, Region
from kdmp_ks.memory.paged_rule import PagedMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks import phys, virt
    from kdmp_ks.batch.page_walk.mapped_pages import Pages

__all__ = ["physical_regions", "virtual_regions"]


def physical_regions(space: phys.Reader, start: int = 0, end: int | None = None) -> Iterator[Range]:
    """The physical memory in the dump, ascending; neighbours are one region.

    Args:
        space: The physical memory.
        start: Where to begin.
        end: Where to end; at the end of memory if left out.

    Raises:
        AddressError: ``start`` or ``end`` is not an address.
    """
    start, end = address_range(start, end, space._end)
    first = last = 0
    for run in space._map.runs():
        if run.start != last:
            yield from _clipped(first, last, start, end)
            first = run.start
        last = run.end
    yield from _clipped(first, last, start, end)


def _clipped(first: int, last: int, start: int, end: int) -> Iterator[Range]:
    first, last = max(first, start), min(last, end)
    if first < last:
        yield Range(Gpa(first), last - first)


def virtual_regions(space: virt.Reader, start: int = 0, end: int | None = None) -> Iterator[Region]:
    """What is mapped in an address space, ascending.

    What lies behind tables that are not in the dump is left out, since nobody knows of it.

    Args:
        space: The address space.
        start: Where to begin.
        end: Where to end; at the end of the space if left out.

    Raises:
        AddressError: ``start`` or ``end`` is not an address.
        SourceError: The file cannot be read.
    """
    start, end = address_range(start, end, space._end)
    blocks = blocks_of(space)
    if blocks is not None:
        for piece in blocks.ranges():
            first, last = max(piece.start, start), min(piece.end, end)
            if first < last:
                yield Region(Gva(first), last - first, *[None] * 6)
    elif isinstance(space._memory, PagedMemory) and start < end:
        for pages in mapped_pages(space._memory, start, end):
            yield from _as_regions(pages)


def _as_regions(pages: Pages) -> Iterator[Region]:
    """Stretches of pages as objects. There may be millions; their addresses need no check."""
    attributes, new, of = pages.attributes(), int.__new__, tuple.__new__
    rows = zip(*(part.tolist() for part in pages), strict=True)
    for gva, gpa, size, code in rows:
        yield of(Region, (new(Gva, gva), size, new(Gpa, gpa), *attributes[code]))
