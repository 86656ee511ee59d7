"""`BitmapMap`: page map of a dump with a bitmap, which is searched in place."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate, islice
from operator import sub
from typing import TYPE_CHECKING, cast

from kdmp_ks.addresses import Pfn
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.maps.bit_runs import BitRuns
from kdmp_ks.maps.page_map import PageMap, pages_in_file, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.ground.extents import Run

_MOST_EDGES = 4096
"""Edges of runs that are made into runs at once."""
_FULL_BYTES_END = re.compile(rb"[^\xff]", re.DOTALL)
_EMPTY_BYTES_END = re.compile(rb"[^\x00]", re.DOTALL)


class BitmapMap(PageMap):
    """A map made of a bitmap: bit *i*, lowest bit of each byte first, says if frame *i* is stored.

    The bitmap is kept as it is. A directory holds the number of bits set before every block of 512
    bytes, so the ordinal of a page is one look-up and a count over at most one block.

    Attributes:
        bitmap: The bitmap; bits behind the last one that counts are 0.
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
        self.bitmap = bitmap
        counts = (
            int.from_bytes(bitmap[i : i + self._BLOCK], "little").bit_count()
            for i in range(0, len(bitmap), self._BLOCK)
        )
        self._directory = array("Q", accumulate(counts, initial=0))
        self.total = self._directory[-1]
        self.page_count = min(self.total, pages_in_file(first_page, file_size))
        self.missing_count = self.total - self.page_count

    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        """Find the file offset by a look-up in the directory and a count over less than a block."""
        bitmap = self.bitmap
        i, bit = pfn >> 3, pfn & 7
        if i >= len(bitmap) or not bitmap[i] >> bit & 1:
            return None
        ordinal = self._ordinal(pfn)
        left = self.page_count - ordinal
        if left <= 0:
            return None
        pages = 1 if limit == 1 else min(self._ones_from(pfn, limit), limit, left)
        return self.first_page + (ordinal << PAGE_SHIFT), pages

    def _ordinal(self, pfn: int) -> int:
        """Count the set bits below a bit."""
        i = pfn >> 3
        block = i // self._BLOCK
        before = int.from_bytes(self.bitmap[block * self._BLOCK : i], "little").bit_count()
        before += (self.bitmap[i] & (1 << (pfn & 7)) - 1).bit_count()
        return self._directory[block] + before

    def _ones_from(self, pfn: int, limit: int) -> int:
        """Count the consecutive set bits from a set bit on, up to a limit."""
        bitmap = self.bitmap
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
        """Return the first set bit from a position on; there must be one."""
        bitmap = self.bitmap
        rest = bitmap[pfn >> 3] >> (pfn & 7)
        if not rest:
            found = cast("re.Match[bytes]", _EMPTY_BYTES_END.search(bitmap, (pfn >> 3) + 1))
            pfn = found.start() << 3
            rest = bitmap[pfn >> 3]
        return pfn + (rest & -rest).bit_length() - 1

    def _select(self, ordinal: int) -> int:
        """Return the frame of the page with an ordinal; the inverse of `_ordinal`."""
        block = bisect_right(self._directory, ordinal) - 1
        pfn = block * self._BLOCK << 3
        for _ in range(ordinal - self._directory[block]):
            pfn = self._next_set(pfn) + 1
        return self._next_set(pfn)

    @cached_property
    def _stop(self) -> int:
        """First bit whose page is behind the end of the file, or the number of bits."""
        return self._select(self.page_count) if self.missing_count else len(self.bitmap) * 8

    @cached_property
    def _stored(self) -> BitRuns:
        return BitRuns(self.bitmap, 0, self._stop)

    @cached_property
    def _missing(self) -> BitRuns:
        return BitRuns(self.bitmap, self._stop, len(self.bitmap) * 8)

    def runs(self, index: int = 0) -> Iterator[Run]:
        """Return the runs of set bits whose pages are in the file."""
        return self._as_runs(self._stored.edges(index))

    @property
    def run_count(self) -> int:
        """Number of runs of set bits whose pages are in the file."""
        return self._stored.count

    @cached_property
    def last_page(self) -> Pfn | None:
        """Last set bit whose page is in the file."""
        if not self.page_count:
            return None
        block = bisect_left(self._directory, self.page_count) - 1
        at = block * self._BLOCK
        bits = int.from_bytes(self.bitmap[at : at + self._BLOCK], "little")
        if self._stop >> 3 < at + self._BLOCK:
            bits &= (1 << self._stop - (at << 3)) - 1
        return Pfn((at << 3) + bits.bit_length() - 1)

    def next_stored(self, pfn: int) -> Pfn | None:
        """Skip to the next byte that is not 0."""
        if self.last_page is None or pfn > self.last_page:
            return None
        return Pfn(self._next_set(pfn))

    def pages_below(self, pfn: int) -> tuple[int, int]:
        """Count by the directory."""
        listed = self._ordinal(pfn) if pfn >> 3 < len(self.bitmap) else self.total
        stored = min(listed, self.page_count)
        return stored, listed - stored

    def next_listed(self, pfn: int) -> Pfn | None:
        """Skip to the next byte that is not 0."""
        if sum(self.pages_below(pfn)) == self.total:
            return None
        return Pfn(self._next_set(pfn))

    def first_missing(self) -> Pfn | None:
        """Return the first missing page, by the directory."""
        return Pfn(self._stop) if self.missing_count else None

    def missing(self, index: int = 0) -> Iterator[Run]:
        """Return the runs of set bits whose pages are behind the end of the file."""
        return self._as_runs(self._missing.edges(index))

    @property
    def missing_run_count(self) -> int:
        """Number of runs of set bits whose pages are behind the end of the file."""
        return self._missing.count

    def _as_runs(self, edges: Iterator[int]) -> Iterator[Run]:
        """Make runs from edges, many at once."""
        ordinal, amount = -1, 2
        while some := list(islice(edges, amount)):
            amount = min(2 * amount, _MOST_EDGES)
            starts, counts = some[::2], list(map(sub, some[1::2], some[::2]))
            ordinal = self._ordinal(starts[0]) if ordinal < 0 else ordinal
            ordinals = list(accumulate(counts, initial=ordinal))
            ordinal = ordinals.pop()
            yield from runs_of(starts, counts, ordinals, self.first_page)


def _low_ones(byte: int) -> int:
    """Count the set bits below the lowest clear one."""
    return (~byte & byte + 1).bit_length() - 1
