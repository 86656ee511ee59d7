"""`PageIndex`: the page map as a mapping from page addresses to file offsets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, overload

from kdmp_ks.addresses import Gpa
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.maps.page_map import PageMap

_AT_ONCE = 1024
"""Runs that are made at once where they are not wanted in ascending order."""
_SHOWN = 64
"""Runs in a table of a notebook."""
_OFFSET_MASK = (1 << PAGE_SHIFT) - 1


class PageRuns(Sequence["Run"]):
    """Runs of pages. They are made when they are asked for, and never all kept.

    The number of runs, one of them and a slice, which is again such a sequence, take time that
    does not depend on how many runs there are before.
    """

    def __init__(
        self,
        runs_from: Callable[[int], Iterator[Run]],
        count: Callable[[], int],
        indexes: range | None = None,
    ) -> None:
        """Make the sequence of runs.

        Args:
            runs_from: Returns the runs from an index on.
            count: Returns the number of runs.
            indexes: Those of the runs that belong to the sequence; all of them if left out.
        """
        self._runs_from = runs_from
        self._count = count
        self._some = indexes

    @property
    def _indexes(self) -> range:
        return range(self._count()) if self._some is None else self._some

    def __len__(self) -> int:
        """Number of runs, without making them."""
        return len(self._indexes)

    @overload
    def __getitem__(self, index: int) -> Run: ...

    @overload
    def __getitem__(self, index: slice) -> PageRuns: ...

    def __getitem__(self, index: int | slice) -> Run | PageRuns:
        """Return a run, or the runs of a slice."""
        if isinstance(index, slice):
            return PageRuns(self._runs_from, self._count, self._indexes[index])
        return next(self._runs_from(self._indexes[index]))

    def __iter__(self) -> Iterator[Run]:
        """Return the runs, one by one."""
        if self._some is None:
            return self._runs_from(0)
        return self._run_by_run(self._some)

    def __reversed__(self) -> Iterator[Run]:
        """Return the runs, the last one first."""
        return self._run_by_run(self._indexes[::-1])

    def _repr_html_(self) -> str:
        """Show the first runs as a table in a notebook."""
        from kdmp_ks.ground.html_table import html_table

        head = ("first byte", "last byte", "pages", "file offset")
        shown = self[:_SHOWN]
        rows = ((run.start, run.end - 1, f"{run.page_count:,}", run.offset) for run in shown)
        left = len(self) - len(shown)
        more = f", the first {len(shown):,} shown" if left else ""
        return html_table(head, rows, f"{len(self):,} runs{more}")

    def __repr__(self) -> str:
        """For example ``<PageRuns: 7>``."""
        return f"<PageRuns: {len(self)}>"

    def _run_by_run(self, indexes: range) -> Iterator[Run]:
        """Return runs in any order, a part of them at once."""
        part = max(1, _AT_ONCE // abs(indexes.step))
        for at in range(0, len(indexes), part):
            some = indexes[at : at + part]
            first, last = min(some[0], some[-1]), max(some[0], some[-1])
            found = islice(self._runs_from(first), 0, last - first + 1, abs(some.step))
            yield from found if some.step > 0 else reversed(list(found))


def _addresses(run: Run) -> Iterable[Gpa]:
    """Return the addresses of the pages of a run, which need no check."""
    pfn, count, _ = run
    first = pfn << PAGE_SHIFT
    if count == 1:
        return (int.__new__(Gpa, first),)
    return map(int.__new__, repeat(Gpa), range(first, first + (count << PAGE_SHIFT), PAGE_SIZE))


class PageIndex(Mapping[Gpa, int]):
    """Physical pages of a dump: page-aligned `Gpa` -> file offset of the page.

    Pages come in ascending order. ``len()``, ``in`` and look-ups do not walk the pages; for work
    on many pages walk `runs`, which are as few as the memory is contiguous.
    """

    def __init__(self, page_map: PageMap) -> None:
        """Make the mapping of a page map."""
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
        return chain.from_iterable(map(_addresses, self.page_map.runs()))

    def __len__(self) -> int:
        """Number of pages in the dump."""
        return self.page_map.page_count

    @property
    def runs(self) -> PageRuns:
        """Pages as `Run` objects (frame, count, file offset), ascending."""
        return PageRuns(self.page_map.runs, partial(getattr, self.page_map, "run_count"))

    @property
    def missing(self) -> PageRuns:
        """Runs of pages that belong to the dump but for which the file is too short."""
        return PageRuns(self.page_map.missing, partial(getattr, self.page_map, "missing_run_count"))

    @property
    def size(self) -> int:
        """Bytes of physical memory in the dump."""
        return self.page_map.page_count << PAGE_SHIFT

    def picture(self, title: str = "Physical memory in the dump") -> str:
        """Draw the physical address space: pages in the dump, holes, pages behind the file's end.

        Args:
            title: The text above.

        Returns:
            The text of an SVG file, with a background of its own and without scripts.
        """
        from kdmp_ks.maps.map_picture import map_picture

        return map_picture(self.page_map, title)

    def _repr_svg_(self) -> str:
        """Show the picture in a notebook."""
        return self.picture()

    def __repr__(self) -> str:
        """For example ``<PageIndex: 0x1f4d pages>``."""
        return f"<PageIndex: {len(self):#x} pages>"
