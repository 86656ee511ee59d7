"""`PageMap`: the physical pages of a dump, and the file offset of each.

A map lists runs, never pages: `kdmp_ks.maps.run_map` keeps the run or range list as sorted arrays,
`kdmp_ks.maps.bitmap_map` searches the file's bitmap in place, with a directory of counts. Both
implement `PageMap.locate`: the file offset of a page, and the number of pages that are contiguous
from there, in memory and in the file.

In every kind of dump the stored pages follow one another in the file from the first page on, each
0x1000 bytes, in the order of the list (or of the bits). So the file offset of a page follows from
its *ordinal*, and a file that was cut off lacks the pages with the highest ordinals.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from itertools import repeat
from typing import TYPE_CHECKING

from kdmp_ks.addresses import Pfn
from kdmp_ks.ground.extents import Run
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT, PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class PageMap(ABC):
    """The index of a dump's pages.

    Attributes:
        page_count: Number of complete pages in the file.
        missing_count: Number of pages in the map, but behind the end of the file.
        first_page: File offset of the first stored page.
    """

    page_count: int
    missing_count: int
    first_page: int

    @property
    def expected_size(self) -> int:
        """File offset behind the last page of the map."""
        return self.first_page + (self.page_count + self.missing_count << PAGE_SHIFT)

    @abstractmethod
    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        """Find the file offset of a page.

        Args:
            pfn: Its frame number.
            limit: Largest number of pages to return; at least 1.

        Returns:
            The file offset of the page, and the number of contiguous pages from it on (1 to
            ``limit``); None if the page is not in the dump.
        """

    def extent(self, address: int, length: int) -> tuple[int, int] | None:
        """Find a byte of physical memory in the file.

        Args:
            address: Its physical address.
            length: How many bytes are wanted from there on; at least 1.

        Returns:
            The file offset of the byte, and for how many bytes (1 to ``length``) the file runs
            along with memory; None if the byte is not in the dump.
        """
        in_page = address & PAGE_MASK
        found = self.locate(address >> PAGE_SHIFT, in_page + length + PAGE_MASK >> PAGE_SHIFT)
        if found is None:
            return None
        offset, pages = found
        return offset + in_page, min((pages << PAGE_SHIFT) - in_page, length)

    @abstractmethod
    def runs(self, index: int = 0) -> Iterator[Run]:
        """Return the pages in the dump as runs, ascending by frame number.

        Args:
            index: Number of the run to begin with, not negative.
        """

    @property
    def run_count(self) -> int:
        """Number of runs in the dump; maps know it without making the runs."""
        return sum(1 for _ in self.runs())

    @property
    def last_page(self) -> Pfn | None:
        """Page in the dump with the highest frame number; None if there is none."""
        last = deque(self.runs(), 1)
        return Pfn(last[0].pfn + last[0].page_count - 1) if last else None

    def next_stored(self, pfn: int) -> Pfn | None:
        """Return the first page in the dump from a frame number on; None if there is none."""
        for run in self.runs():
            if run.pfn + run.page_count > pfn:
                return Pfn(max(pfn, run.pfn))
        return None

    def pages_below(self, pfn: int) -> tuple[int, int]:
        """Count the pages of the map below a frame number.

        Returns:
            The number of pages in the dump, and of those that the file is too short for.
        """
        return _count_below(self.runs(), pfn), _count_below(self.missing(), pfn)

    def next_listed(self, pfn: int) -> Pfn | None:
        """Return the first page of the map from a frame number on, in the file or behind its end.

        None if there is none.
        """
        stored = self.next_stored(pfn)
        behind = (max(pfn, run.pfn) for run in self.missing() if run.pfn + run.page_count > pfn)
        lost = min(behind, default=None)
        if stored is None or lost is None:
            return stored if lost is None else Pfn(lost)
        return min(stored, Pfn(lost))

    @abstractmethod
    def first_missing(self) -> Pfn | None:
        """Return the first page, in the order of storage, behind the end of the file."""

    @abstractmethod
    def missing(self, index: int = 0) -> Iterator[Run]:
        """Return the pages that the file is too short for as runs, in the order of storage.

        Args:
            index: Number of the run to begin with, not negative.
        """

    @property
    def missing_run_count(self) -> int:
        """Number of runs that the file is too short for; maps know it without making the runs."""
        return sum(1 for _ in self.missing())


def _count_below(runs: Iterable[Run], pfn: int) -> int:
    return sum(max(0, min(pfn - run.pfn, run.page_count)) for run in runs)


def pages_in_file(first_page: int, file_size: int) -> int:
    """Return the number of complete pages in the file."""
    return max(0, file_size - first_page) >> PAGE_SHIFT


def runs_of(
    pfns: Iterable[int], counts: Iterable[int], ordinals: Iterable[int], first_page: int
) -> Iterator[Run]:
    """Make runs of their parts, all of them by the interpreter's own loops.

    Args:
        pfns: First frame number of each run.
        counts: Pages in each run.
        ordinals: Pages stored before each run.
        first_page: File offset of the first stored page.
    """
    offsets = map(first_page.__add__, map(PAGE_SIZE.__mul__, ordinals))
    rows = zip(map(Pfn, pfns), counts, offsets, strict=True)
    return map(tuple.__new__, repeat(Run), rows)
