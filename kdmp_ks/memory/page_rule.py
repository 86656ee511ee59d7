"""`PageRule`: where physical memory is stored, by the map of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gpa
from kdmp_ks.errors import NotInDumpError
from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT
from kdmp_ks.memory.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.extents import Extents
    from kdmp_ks.batch.numeric import I64, U64
    from kdmp_ks.errors import PageReadError
    from kdmp_ks.maps.page_map import PageMap


class PageRule(Rule):
    """Physical memory.

    Attributes:
        page_map: The pages that the dump holds.
    """

    address_type = Gpa

    def __init__(self, page_map: PageMap, pointer_size: int = 8) -> None:
        """Take the pages that the dump holds.

        Args:
            page_map: The pages.
            pointer_size: Bytes of a pointer of the machine, 4 or 8.
        """
        self.page_map = page_map
        self.pointer_size = pointer_size

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """By the page map, as `PageMap.extent`, in one call."""
        in_page = address & PAGE_MASK
        found = self.page_map.locate(
            address >> PAGE_SHIFT, in_page + length + PAGE_MASK >> PAGE_SHIFT
        )
        if found is None:
            raise NotInDumpError(Gpa(address))
        offset, pages = found
        return offset + in_page, min((pages << PAGE_SHIFT) - in_page, length)

    def hole_end(self, address: int, end: int, reason: PageReadError) -> int:
        """By the page map."""
        following = self.page_map.next_stored(address >> PAGE_SHIFT)
        return end if following is None else min(end, int(following) << PAGE_SHIFT)

    def regions(self, start: int, end: int) -> Iterator[Range]:
        """The runs; neighbours are one range wherever the file has them."""
        first = last = 0
        for run in self.page_map.runs():
            if run.start != last:
                yield from _clipped(first, last, start, end)
                first = run.start
            last = run.end
        yield from _clipped(first, last, start, end)

    def segments(self, start: int, end: int) -> Iterator[Segment]:
        """The runs."""
        from kdmp_ks.batch.segments import clipped

        runs = ((int(run.start), run.offset, run.size) for run in self.page_map.runs())
        return clipped(runs, start, end)

    def extents(self, addresses: U64, size: int) -> Extents:
        """By the page map as arrays."""
        from kdmp_ks.batch.extents import page_extents

        return page_extents(self.page_offsets, addresses, size)

    def page_offsets(self, pages: U64) -> I64:
        """File offsets of the pages that begin at addresses, -1 for those not in the dump."""
        from kdmp_ks.batch.page_lookup import locate_addresses

        return locate_addresses(self.page_map, pages)


def _clipped(first: int, last: int, start: int, end: int) -> Iterator[Range]:
    first, last = max(first, start), min(last, end)
    if first < last:
        yield Range(Gpa(first), last - first)
