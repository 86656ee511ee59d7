"""`PageIndex`: the page map as a mapping from page addresses to file offsets."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gpa
from kdmp_ks.ground.kinds import PAGE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.maps.page_map import PageMap

_OFFSET_MASK = (1 << PAGE_SHIFT) - 1


class PageRuns(Collection["Run"]):
    """Runs of pages. They are found anew each time that this is walked, and never all kept."""

    def __init__(self, walk: Callable[[], Iterator[Run]]) -> None:
        """Take the walk that yields the runs."""
        self._walk = walk

    def __iter__(self) -> Iterator[Run]:
        """The runs, one by one."""
        return self._walk()

    def __len__(self) -> int:
        """How many runs there are; walks them."""
        return sum(1 for _ in self._walk())

    def __contains__(self, run: object) -> bool:
        """Whether a run is one of these; walks them."""
        return any(run == other for other in self._walk())


class PageIndex(Mapping[Gpa, int]):
    """The physical pages in a dump: page-aligned `Gpa` -> file offset of the page.

    Pages come in ascending order. ``len()``, ``in`` and look-ups do not walk the pages; for work
    on many pages walk `runs`, which are as few as the memory is contiguous.
    """

    def __init__(self, page_map: PageMap) -> None:
        """Lay the mapping over a page map."""
        self.page_map = page_map

    def __getitem__(self, gpa: int) -> int:
        """File offset of the page that begins at ``gpa``.

        Raises:
            KeyError: No page in the dump begins there.
        """
        found = self._locate(gpa)
        if found is None:
            raise KeyError(gpa)
        return found[0]

    def __contains__(self, gpa: object) -> bool:
        """Whether a page in the dump begins at ``gpa``."""
        return self._locate(gpa) is not None

    def _locate(self, gpa: object) -> tuple[int, int] | None:
        if not isinstance(gpa, int) or gpa < 0 or gpa & _OFFSET_MASK:
            return None
        return self.page_map.locate(gpa >> PAGE_SHIFT, 1)

    def __iter__(self) -> Iterator[Gpa]:
        """Page addresses, ascending."""
        for run in self.page_map.runs():
            for pfn in range(run.pfn, run.pfn + run.page_count):
                yield Gpa(pfn << PAGE_SHIFT)

    def __len__(self) -> int:
        """Number of pages in the dump."""
        return self.page_map.page_count

    @property
    def runs(self) -> PageRuns:
        """The pages as `Run` objects (frame, count, file offset), ascending."""
        return PageRuns(self.page_map.runs)

    @property
    def missing(self) -> PageRuns:
        """Runs of pages that belong to the dump but for which the file is too short."""
        return PageRuns(self.page_map.missing)

    @property
    def size(self) -> int:
        """Bytes of physical memory in the dump."""
        return self.page_map.page_count << PAGE_SHIFT

    def __repr__(self) -> str:
        """For example ``<PageIndex: 0x1f4d pages>``."""
        return f"<PageIndex: {len(self):#x} pages>"
