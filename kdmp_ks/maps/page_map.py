"""Which physical pages a dump holds, and where in the file each one lies.

A map knows runs, never pages: `kdmp_ks.maps.run_map` keeps the run or range list as sorted arrays,
`kdmp_ks.maps.bitmap_map` the bitmap as it lies in the file, with a directory of counts. Both answer
one question, `PageMap.locate`: at which file offset is this page, and how many of the pages behind
it lie right behind it in the file?

In every kind of dump the stored pages follow one another in the file from the first page on, each
0x1000 bytes, in the order of the list (or of the bits). So the place of a page is its *ordinal*,
and a file that was cut off lacks the pages with the highest ordinals.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.ground.kinds import PAGE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gpa, Pfn

PFN_LIMIT = 1 << 52 - PAGE_SHIFT
"""Physical addresses have at most 52 bits."""


class PageRun(NamedTuple):
    """Pages that follow one another both in physical memory and in the file.

    Attributes:
        pfn: Frame number of the first page.
        page_count: How many pages.
        offset: File offset of the first page.
    """

    pfn: Pfn
    page_count: int
    offset: int

    @property
    def start(self) -> Gpa:
        """Physical address of the first byte."""
        return self.pfn.gpa()

    @property
    def end(self) -> int:
        """Physical address behind the last byte."""
        return (self.pfn + self.page_count) << PAGE_SHIFT

    @property
    def size(self) -> int:
        """Bytes in the run."""
        return self.page_count << PAGE_SHIFT


class PageMap(ABC):
    """The index of a dump's pages.

    Attributes:
        page_count: Pages that are whole in the file.
        missing_count: Pages that the map promises and the file is too short for.
        first_page: File offset of the first stored page.
    """

    page_count: int
    missing_count: int
    first_page: int

    @property
    def expected_size(self) -> int:
        """File offset behind the last page that the map promises."""
        return self.first_page + (self.page_count + self.missing_count << PAGE_SHIFT)

    @abstractmethod
    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        """Where a page lies.

        Args:
            pfn: Its frame number.
            limit: How many pages are wanted from there on; at least 1.

        Returns:
            The file offset of the page, and how many pages (1 to ``limit``) lie one behind the
            other from it on; None if the page is not in the dump.
        """

    @abstractmethod
    def runs(self) -> Iterator[PageRun]:
        """The pages in the dump as runs, ascending by frame number."""

    @abstractmethod
    def first_missing(self) -> Pfn | None:
        """The first page, in the order of storage, that the file is too short for."""

    @abstractmethod
    def missing(self) -> Iterator[PageRun]:
        """The pages that the file is too short for as runs, in the order of storage."""


def pages_in_file(first_page: int, file_size: int) -> int:
    """How many whole pages the file has room for."""
    return max(0, file_size - first_page) >> PAGE_SHIFT
