"""Runs of pages: joined, filled, and paired with those of another file."""

from __future__ import annotations

from heapq import nlargest
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.ground.extents import Run


class Frames(NamedTuple):
    """Page frames that follow one another, wherever their bytes are.

    Attributes:
        base: Frame number of the first page.
        pages: Number of pages.
    """

    base: int
    pages: int

    @property
    def end(self) -> int:
        """The frame behind the last one."""
        return self.base + self.pages


def joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs that are contiguous both in memory and in the file.

    Args:
        runs: The runs, ascending by frame number.
    """
    last: Run | None = None
    for run in runs:
        if last is not None and (last.end, last.offset + last.size) == (run.start, run.offset):
            last = last._replace(page_count=last.page_count + run.page_count)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


def frames_of(runs: Iterable[Run]) -> Iterator[Frames]:
    """Join runs that are contiguous in memory.

    Args:
        runs: The runs, ascending by frame number.
    """
    base = end = 0
    for run in runs:
        if run.pfn != end and end > base:
            yield Frames(base, end - base)
        if run.pfn != end or end == base:
            base = int(run.pfn)
        end = int(run.pfn) + run.page_count
    if end > base:
        yield Frames(base, end - base)


def filled(runs: Callable[[], Iterable[Run]], most: int) -> list[Frames]:
    """Join runs across the smallest gaps in memory until no more than some are left.

    Args:
        runs: Returns the runs, ascending by frame number; it is called twice.
        most: Largest number of runs in the result; at least 1.
    """
    gaps = ((after.base - before.end, after.base) for before, after in pairwise(frames_of(runs())))
    kept = {base for _, base in nlargest(most - 1, gaps)}
    result: list[Frames] = []
    for one in frames_of(runs()):
        if result and one.base not in kept:
            first = result.pop().base
            one = Frames(first, one.end - first)
        result.append(one)
    return result


class Pair(NamedTuple):
    """Memory that is one piece of two files.

    Attributes:
        address: Physical address of the first byte.
        offset: File offset in the first file.
        other: File offset in the second file.
        size: Number of bytes.
    """

    address: int
    offset: int
    other: int
    size: int


def pairs(runs: Iterable[Run], others: Iterable[Run]) -> Iterator[Pair | int]:
    """Pair the pages of a file with those of another one.

    Args:
        runs: Runs of the first file, ascending by frame number.
        others: Runs of the second file, ascending by frame number.

    Yields:
        Pairs, joined where they are contiguous in both files; the address of the first page that
        the second file lacks, which is the end.
    """
    second = iter(others)
    other = next(second, None)
    last: Pair | None = None
    for run in joined(runs):
        at = int(run.start)
        while at < run.end:
            while other is not None and other.end <= at:
                other = next(second, None)
            if other is None or other.start > at:
                if last is not None:
                    yield last
                yield at
                return
            size = min(run.end, other.end) - at
            found = Pair(at, run.offset + at - run.start, other.offset + at - other.start, size)
            at += size
            if last is not None and _continues(last, found):
                last = last._replace(size=last.size + size)
                continue
            if last is not None:
                yield last
            last = found
    if last is not None:
        yield last


def _continues(one: Pair, other: Pair) -> bool:
    return (one.offset + one.size, one.other + one.size) == (other.offset, other.other)


def page_count(frames: Iterable[Frames]) -> int:
    """Return the number of pages of runs."""
    return sum(one.pages for one in frames)
