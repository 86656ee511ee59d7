"""`RunMap`: the pages of a dump that lists runs or ranges, as sorted arrays."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate, compress, islice
from operator import add, le, sub
from typing import TYPE_CHECKING

from kdmp_ks.addresses import ADDRESS_LIMIT, Gpa, Pfn
from kdmp_ks.errors import BoundsError, DuplicatePageError
from kdmp_ks.ground.extents import Run
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.ground.limits import PFN_LIMIT
from kdmp_ks.maps.page_map import PageMap, pages_in_file, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_AT_ONCE = 2048
"""Runs that are checked at once, few enough to stay in the processor's cache."""
_ONES = int.from_bytes(b"\1\0\0\0\0\0\0\0" * _AT_ONCE, "little")
_TOO_HIGH = _ONES * (ADDRESS_LIMIT - PFN_LIMIT)


class RunMap(PageMap):
    """A map made of runs: a list of (first frame, number of pages) in the order of storage.

    Attributes:
        starts: First frame of each run, ascending (array of u64).
        ends: The frame behind the last one of each run (array of u64).
    """

    def __init__(
        self, starts: array[int], counts: array[int], first_page: int, file_size: int, field: str
    ) -> None:
        """Check and index the list.

        Args:
            starts: First frame number of each run (array of u64).
            counts: Pages in each run (array of u64, as long); runs of 0 pages are ignored.
            first_page: File offset at which the first run's pages lie.
            file_size: Bytes in the file; pages beyond are counted as missing.
            field: Name of the list, for errors.

        Raises:
            BoundsError: A run leaves the 52-bit physical address space.
            DuplicatePageError: Two runs share a page.
        """
        self.first_page = first_page
        order = None
        ends = _ends_in_order(starts, counts)
        if ends is None:
            _check_frames(starts, counts, field)
            if 0 in counts:
                kept = [i for i, count in enumerate(counts) if count]
                starts = array("Q", (starts[i] for i in kept))
                counts = array("Q", (counts[i] for i in kept))
            ends = array("Q", map(add, starts, counts))
            if not all(map(le, ends, islice(starts, 1, None))):
                order = sorted(range(len(starts)), key=starts.__getitem__)
                starts = array("Q", map(starts.__getitem__, order))
                ends = array("Q", map(ends.__getitem__, order))
                _check_disjoint(starts, ends, field)
        # Only now are the counts known to add up to no more than there can be pages.
        ordinals = _Ordinals(counts)
        total = ordinals.total
        self.starts = starts
        self.ends = ends
        self._ordinals: _Ordinals | array[int] = ordinals
        if order is not None:
            in_storage = array("Q", ordinals)
            self._ordinals = array("Q", map(in_storage.__getitem__, order))
        self.page_count = min(total, pages_in_file(first_page, file_size))
        self.missing_count = total - self.page_count

    @cached_property
    def ordinals(self) -> array[int]:
        """Number of pages stored before each run, in the order of frames."""
        return array("Q", self._ordinals)

    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        """Find the file offset by two look-ups in the sorted list."""
        i = bisect_right(self.starts, pfn) - 1
        if i < 0 or pfn >= self.ends[i]:
            return None
        ordinal = self._ordinals[i] + pfn - self.starts[i]
        pages = self.ends[i] - pfn
        if self.missing_count:
            pages = min(pages, self.page_count - ordinal)
            if pages <= 0:
                return None
        return self.first_page + (ordinal << PAGE_SHIFT), min(pages, limit)

    def runs(self, index: int = 0) -> Iterator[Run]:
        """Return the list, sorted."""
        if self.missing_count:
            return (self._run(*self._stored_part(i)) for i in islice(self._stored, index, None))
        starts, ends = self.starts[index:], self.ends[index:]
        counts = map(sub, ends, starts)
        return runs_of(starts, counts, islice(self.ordinals, index, None), self.first_page)

    @property
    def run_count(self) -> int:
        """Number of runs with pages in the file."""
        return len(self._stored)

    @property
    def last_page(self) -> Pfn | None:
        """Last page of the last run with pages in the file."""
        if not self._stored:
            return None
        start, count, _ = self._stored_part(self._stored[-1])
        return Pfn(start + count - 1)

    def next_stored(self, pfn: int) -> Pfn | None:
        """Find the next stored page by one look-up, or two if the page itself is missing."""
        if self.locate(pfn, 1) is not None:
            return Pfn(pfn)
        i = bisect_left(self._stored, bisect_right(self.starts, pfn))
        return Pfn(self.starts[self._stored[i]]) if i < len(self._stored) else None

    def pages_below(self, pfn: int) -> tuple[int, int]:
        """Count by one look-up in the sorted list, and the sums of pages before each run."""
        i = bisect_left(self.starts, pfn) - 1
        if i < 0:
            return 0, 0
        inside = min(pfn, self.ends[i]) - self.starts[i]
        if isinstance(self._ordinals, _Ordinals):  # stored in the order of frames
            listed = self._ordinals[i] + inside
            stored = min(listed, self.page_count)
        else:
            before, before_in_file = self._sums
            listed = before[i] + inside
            stored = before_in_file[i] + min(inside, self._stored_part(i)[1])
        return stored, listed - stored

    def next_listed(self, pfn: int) -> Pfn | None:
        """Return the first page of the map from a frame number on, by one look-up."""
        i = bisect_right(self.ends, pfn)
        return Pfn(max(pfn, self.starts[i])) if i < len(self.starts) else None

    def first_missing(self) -> Pfn | None:
        """Return the first page of the first missing run."""
        run = next(self.missing(), None)
        return run.pfn if run else None

    def missing(self, index: int = 0) -> Iterator[Run]:
        """Return the runs, or the ends of runs, behind the end of the file."""
        return (self._run(*self._missing_part(i)) for i in islice(self._missing, index, None))

    @property
    def missing_run_count(self) -> int:
        """Number of runs that are not completely in the file."""
        return len(self._missing)

    @cached_property
    def _stored(self) -> Sequence[int]:
        """Indexes of the runs with pages in the file, ascending."""
        if not self.missing_count:
            return range(len(self.starts))
        some = map(self.page_count.__gt__, self.ordinals)
        return array("Q", compress(range(len(self.starts)), some))

    @cached_property
    def _missing(self) -> Sequence[int]:
        """Indexes of the runs that are not completely in the file, in the order of storage."""
        if not self.missing_count:
            return ()
        behind = map(add, self.ordinals, map(sub, self.ends, self.starts))
        some = map(self.page_count.__lt__, behind)
        indexes = compress(range(len(self.starts)), some)
        return array("Q", sorted(indexes, key=self.ordinals.__getitem__))

    @cached_property
    def _sums(self) -> tuple[array[int], array[int]]:
        """Pages of all runs with lower frames: listed, and in the file."""
        listed = accumulate(map(sub, self.ends, self.starts), initial=0)
        parts = (self._stored_part(i)[1] for i in range(len(self.starts)))
        return array("Q", listed), array("Q", accumulate(parts, initial=0))

    def _run(self, pfn: int, pages: int, ordinal: int) -> Run:
        return Run(Pfn(pfn), pages, self.first_page + (ordinal << PAGE_SHIFT))

    def _stored_part(self, i: int) -> tuple[int, int, int]:
        """Return first frame, page count and ordinal of the stored part of a run."""
        start, ordinal = self.starts[i], self.ordinals[i]
        count = min(self.ends[i] - start, self.page_count - ordinal)
        return start, max(0, count), ordinal

    def _missing_part(self, i: int) -> tuple[int, int, int]:
        """Return first frame, page count and ordinal of the missing part of a run."""
        skip = max(0, self.page_count - self.ordinals[i])
        start = self.starts[i] + skip
        return start, self.ends[i] - start, self.ordinals[i] + skip


class _Ordinals:
    """Number of pages stored before each run, added up on demand.

    Attributes:
        total: Pages in all runs.
    """

    def __init__(self, counts: array[int]) -> None:
        """Add up the pages of many runs at once.

        Args:
            counts: Pages in each run, in the order of storage.
        """
        self._counts = counts
        parts = (sum(counts[at : at + _AT_ONCE]) for at in range(0, len(counts), _AT_ONCE))
        self._before = list(accumulate(parts, initial=0))
        self.total = self._before[-1]
        self._known: dict[int, array[int]] = {}

    def __getitem__(self, i: int) -> int:
        part, rest = divmod(i, _AT_ONCE)
        known = self._known.get(part)
        if known is None:
            counts = self._counts[part * _AT_ONCE : (part + 1) * _AT_ONCE]
            known = array("Q", accumulate(counts, initial=self._before[part]))
            self._known[part] = known
        return known[rest]

    def __iter__(self) -> Iterator[int]:
        return islice(accumulate(self._counts, initial=0), len(self._counts))


def _ends_in_order(starts: array[int], counts: array[int]) -> array[int] | None:
    """Return the ends of runs that are all valid; None if they need single checks.

    A table may have hundreds of thousands of runs, and nearly all are valid: none empty, each
    behind the one before, all inside the physical address space. Arithmetic on integers with 64
    bits per run tests all at once: a value that does not fit, or goes below zero, sets bits that
    no frame number has.
    """
    ends = array("Q")
    if sys.byteorder != "little":
        return None
    behind = 0
    for at in range(0, len(starts), _AT_ONCE):
        some = slice(at, at + _AT_ONCE)
        part = _ends_of_few(starts[some], counts[some])
        if part is None or starts[at] < behind:
            return None
        behind = part[-1]
        ends += part
    return ends


def _ends_of_few(starts: array[int], counts: array[int]) -> array[int] | None:
    """Return the ends of as many runs as there are masks for; None as in `_ends_in_order`."""
    bits = 64 * len(starts)
    ones, too_high = _ONES & (1 << bits) - 1, _TOO_HIGH & (1 << bits) - 1
    first = int.from_bytes(starts.tobytes(), "little")
    count = int.from_bytes(counts.tobytes(), "little")
    end = first + count
    between = (first >> 64) - (end & (1 << bits - 64) - 1)
    if (first | count | end | between | count - ones) & too_high:
        return None
    return array("Q", end.to_bytes(bits // 8, "little"))


def _check_frames(starts: array[int], counts: array[int], field: str) -> None:
    """Check that every run is inside the physical address space, one by one."""
    if max(map(add, starts, counts), default=0) <= PFN_LIMIT:
        return
    for i, (start, count) in enumerate(zip(starts, counts, strict=True)):
        if count and start + count > PFN_LIMIT:
            raise BoundsError(
                "a run of pages leaves the physical address space",
                field=f"{field}[{i}]",
                expected=f"frames below {PFN_LIMIT:#x}",
                got=f"{count:#x} frames from {start:#x} on",
            )


def _check_disjoint(starts: array[int], ends: array[int], field: str) -> None:
    """Check that no two neighbours in a sorted list overlap."""
    for end, start in zip(ends, islice(starts, 1, None), strict=False):
        if start < end:
            raise DuplicatePageError(Gpa.from_pfn(start), field=field)
