"""Which physical pages a dump holds, and where in the file each one lies.

A map knows runs, never pages: `RunMap` keeps the run or range list as sorted arrays, `BitmapMap`
keeps the bitmap as it lies in the file, with a directory of counts. Both answer one question,
`PageMap.locate`: at which file offset is this page, and how many of the pages behind it lie right
behind it in the file?

In every kind of dump the stored pages follow one another in the file from the first page on, each
0x1000 bytes, in the order of the list (or of the bits). So the place of a page is its *ordinal*,
and a file that was cut off lacks the pages with the highest ordinals.
"""

from __future__ import annotations

import re
import sys
from abc import ABC, abstractmethod
from array import array
from bisect import bisect_right
from itertools import accumulate, islice
from operator import add, le
from typing import TYPE_CHECKING, NamedTuple, cast

from kdmp_ks.addresses import ADDRESS_LIMIT, Gpa, Pfn
from kdmp_ks.errors import BoundsError, DuplicatePageError

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE_SHIFT = 12
PAGE_SIZE = 1 << PAGE_SHIFT
PFN_LIMIT = 1 << 52 - PAGE_SHIFT
"""Physical addresses have at most 52 bits."""

_AT_ONCE = 2048
"""Runs that are checked at once, few enough to stay in the processor's cache."""
_ONES = int.from_bytes(b"\1\0\0\0\0\0\0\0" * _AT_ONCE, "little")
_TOO_HIGH = _ONES * (ADDRESS_LIMIT - PFN_LIMIT)

_FULL_BYTES_END = re.compile(rb"[^\xff]", re.DOTALL)
_EMPTY_BYTES_END = re.compile(rb"[^\x00]", re.DOTALL)


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


def _pages_in_file(first_page: int, file_size: int) -> int:
    """How many whole pages the file has room for."""
    return max(0, file_size - first_page) >> PAGE_SHIFT


class RunMap(PageMap):
    """A map made of runs: a list of (first frame, number of pages) in the order of storage."""

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
        ordinals = array("Q", accumulate(counts, initial=0))
        total = ordinals.pop()
        if order is not None:
            ordinals = array("Q", map(ordinals.__getitem__, order))
        self._starts = starts
        self._ends = ends
        self._ordinals = ordinals
        self.page_count = min(total, _pages_in_file(first_page, file_size))
        self.missing_count = total - self.page_count

    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        """Two look-ups in the sorted list."""
        i = bisect_right(self._starts, pfn) - 1
        if i < 0 or pfn >= self._ends[i]:
            return None
        ordinal = self._ordinals[i] + pfn - self._starts[i]
        pages = self._ends[i] - pfn
        if self.missing_count:
            pages = min(pages, self.page_count - ordinal)
            if pages <= 0:
                return None
        return self.first_page + (ordinal << PAGE_SHIFT), min(pages, limit)

    def runs(self) -> Iterator[PageRun]:
        """The list, sorted."""
        for start, end, ordinal in zip(self._starts, self._ends, self._ordinals, strict=True):
            count = min(end - start, self.page_count - ordinal)
            if count > 0:
                yield self._run(start, count, ordinal)

    def first_missing(self) -> Pfn | None:
        """In the run with the highest ordinal that is not beyond the pages in the file."""
        if not self.missing_count:
            return None
        before = max(filter(self.page_count.__ge__, self._ordinals))
        start = self._starts[self._ordinals.index(before)]
        return Pfn(start + self.page_count - before)

    def missing(self) -> Iterator[PageRun]:
        """The runs, or their ends, that the file is too short for."""
        if not self.missing_count:
            return
        stored = sorted(zip(self._ordinals, self._starts, self._ends, strict=True))
        for ordinal, start, end in stored:
            skip = max(0, self.page_count - ordinal)
            if skip < end - start:
                yield self._run(start + skip, end - start - skip, ordinal + skip)

    def _run(self, pfn: int, count: int, ordinal: int) -> PageRun:
        return PageRun(Pfn(pfn), count, self.first_page + (ordinal << PAGE_SHIFT))


def _ends_in_order(starts: array[int], counts: array[int]) -> array[int] | None:
    """The ends of runs if nothing is to be done about them; None if they want a closer look.

    A table may have hundreds of thousands of runs, and nearly all are as they should be: none
    empty, each behind the one before, all inside of the physical address space. All runs at once
    are tested for that, by arithmetic on integers of which every 64 bits are a run: what does not
    fit, or would go below zero, sets bits that a frame number has not.
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
    """The same for as many as there are masks for."""
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
    """Every run must lie inside of the physical address space, one by one."""
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
    """No two neighbours in a sorted list may overlap."""
    for end, start in zip(ends, islice(starts, 1, None), strict=False):
        if start < end:
            raise DuplicatePageError(Gpa.from_pfn(start), field=field)


class BitmapMap(PageMap):
    """A map made of a bitmap: bit *i*, lowest bit of each byte first, says if frame *i* is stored.

    The bitmap is kept as it is. A directory holds the number of bits set before every block of 512
    bytes, so the ordinal of a page is one look-up and a count over at most one block.
    """

    _BLOCK = 512

    def __init__(self, bitmap: bytes, bits: int, first_page: int, file_size: int) -> None:
        """Count the bits.

        Args:
            bitmap: The bitmap, ``ceil(bits / 8)`` bytes.
            bits: How many bits count; those behind them in the last byte are ignored.
            first_page: File offset of the page of the first set bit.
            file_size: Bytes in the file; pages beyond are counted as missing.
        """
        self.first_page = first_page
        tail = bits & 7
        if tail and bitmap[-1] >> tail:
            bitmap = bitmap[:-1] + bytes([bitmap[-1] & (1 << tail) - 1])
        self._bitmap = bitmap
        counts = (
            int.from_bytes(bitmap[i : i + self._BLOCK], "little").bit_count()
            for i in range(0, len(bitmap), self._BLOCK)
        )
        self._directory = array("Q", accumulate(counts, initial=0))
        self.total = self._directory[-1]
        self.page_count = min(self.total, _pages_in_file(first_page, file_size))
        self.missing_count = self.total - self.page_count

    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        """One look-up in the directory, and a count over less than a block."""
        bitmap = self._bitmap
        i, bit = pfn >> 3, pfn & 7
        if i >= len(bitmap) or not bitmap[i] >> bit & 1:
            return None
        block = i // self._BLOCK
        before = int.from_bytes(bitmap[block * self._BLOCK : i], "little").bit_count()
        before += (bitmap[i] & (1 << bit) - 1).bit_count()
        ordinal = self._directory[block] + before
        left = self.page_count - ordinal
        if left <= 0:
            return None
        pages = 1 if limit == 1 else min(self._ones_from(pfn, limit), limit, left)
        return self.first_page + (ordinal << PAGE_SHIFT), pages

    def _ones_from(self, pfn: int, limit: int) -> int:
        """How many bits are set one behind the other from one that is set, counted to a limit."""
        bitmap = self._bitmap
        i, bit = pfn >> 3, pfn & 7
        ones = _low_ones(bitmap[i] >> bit)
        if ones < 8 - bit or ones >= limit:
            return ones
        stop = min(len(bitmap), i + 2 + (limit >> 3))
        found = _FULL_BYTES_END.search(bitmap, i + 1, stop)
        end = found.start() if found else stop
        ones += end - i - 1 << 3
        return ones + _low_ones(bitmap[end]) if found else ones

    def _next_set(self, pfn: int) -> int:
        """The first bit that is set from one on; there must be one."""
        bitmap = self._bitmap
        rest = bitmap[pfn >> 3] >> (pfn & 7)
        if not rest:
            found = cast("re.Match[bytes]", _EMPTY_BYTES_END.search(bitmap, (pfn >> 3) + 1))
            pfn = found.start() << 3
            rest = bitmap[pfn >> 3]
        return pfn + (rest & -rest).bit_length() - 1

    def _select(self, ordinal: int) -> int:
        """Frame of the page with an ordinal; the inverse of what `locate` counts."""
        block = bisect_right(self._directory, ordinal) - 1
        pfn = block * self._BLOCK << 3
        for _ in range(ordinal - self._directory[block]):
            pfn = self._next_set(pfn) + 1
        return self._next_set(pfn)

    def _stretches(self, ordinal: int, end: int) -> Iterator[PageRun]:
        """The stretches of set bits that have ordinals from one on up to another."""
        pfn = self._select(ordinal) if ordinal < end else 0
        while ordinal < end:
            pfn = self._next_set(pfn)
            count = min(self._ones_from(pfn, end - ordinal), end - ordinal)
            yield self._run(pfn, count, ordinal)
            pfn, ordinal = pfn + count, ordinal + count

    def runs(self) -> Iterator[PageRun]:
        """The stretches of set bits whose pages are in the file."""
        return self._stretches(0, self.page_count)

    def first_missing(self) -> Pfn | None:
        """By the directory."""
        return Pfn(self._select(self.page_count)) if self.missing_count else None

    def missing(self) -> Iterator[PageRun]:
        """The stretches of set bits whose pages the file is too short for."""
        return self._stretches(self.page_count, self.total)

    def _run(self, pfn: int, count: int, ordinal: int) -> PageRun:
        return PageRun(Pfn(pfn), count, self.first_page + (ordinal << PAGE_SHIFT))


def _low_ones(byte: int) -> int:
    """How many of the lowest bits are set, up to the first that is not."""
    return (~byte & byte + 1).bit_length() - 1
