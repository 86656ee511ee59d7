"""Which addresses are mapped: a walk over all page tables of an address space.

Tables are taken in the order of addresses. What they map is decoded a table at a time, and
neighbours become one region where whatever is said of one page holds for the next as well.

A hostile dump can have tables that name each other in circles, and so map more pages than anybody
can wait for. Nothing is kept of what was yielded, tables that lead to no page are recognised by
themselves and not entered twice, and so the next region, if there is one, is found in a time that
grows with the number of tables in the dump. How many regions to take is up to the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.batch.extents import blocks_of
from kdmp_ks.batch.numeric import address_range
from kdmp_ks.batch.page_walk.mapped_pages import mapped_pages
from kdmp_ks.memory.paged_rule import PagedMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks import phys, virt
    from kdmp_ks.batch.page_walk.mapped_pages import Pages
    from kdmp_ks.ground.kinds import PageKind

__all__ = ["PhysicalRegion", "Region", "physical_regions", "virtual_regions"]


class PhysicalRegion(NamedTuple):
    """Physical addresses that follow one another, all of them in the dump.

    Attributes:
        start: The first.
        size: How many.
    """

    start: Gpa
    size: int

    @property
    def end(self) -> int:
        """The first address behind it."""
        return self.start + self.size


class Region(NamedTuple):
    """Virtual addresses that follow one another and are mapped alike.

    They lie one behind the other in physical memory as well; that memory need not be in the dump.
    In a triage dump, which has no page tables, a region is memory that is in the dump, and all but
    its place is None.

    Attributes:
        start: The first address.
        size: How many addresses.
        gpa: Physical address of the first.
        page_kind: Size of the pages that map it.
        writable: As in `kdmp_ks.virt.Translation`.
        executable: The same.
        user_accessible: The same.
        transition: The same.
    """

    start: Gva
    size: int
    gpa: Gpa | None
    page_kind: PageKind | None
    writable: bool | None
    executable: bool | None
    user_accessible: bool | None
    transition: bool | None

    @property
    def end(self) -> int:
        """The first address behind it."""
        return self.start + self.size


def physical_regions(
    space: phys.Reader, start: int = 0, end: int | None = None
) -> Iterator[PhysicalRegion]:
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


def _clipped(first: int, last: int, start: int, end: int) -> Iterator[PhysicalRegion]:
    first, last = max(first, start), min(last, end)
    if first < last:
        yield PhysicalRegion(Gpa(first), last - first)


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
