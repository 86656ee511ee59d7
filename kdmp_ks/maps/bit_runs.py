"""`BitRuns`: the runs of set bits in a part of a bitmap, counted and found many at once."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, chain, compress, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TO_SELECTORS = bytes.maketrans(b"01", b"\0\1")
_FEW = 32
"""Edges in a block that are found one by one sooner than all bits of the block are looked at."""


class BitRuns:
    """Runs of set bits, as edges: where each begins, and where the bits behind it do.

    A bit differs from the one below it exactly where a run begins or ends. So a block of bits as
    one integer, combined with itself shifted by one, is the edges of that block; they are counted,
    and made into a list, without a step of Python for each.
    """

    def __init__(self, bitmap: bytes, low: int, high: int, block: int = 1 << 13) -> None:
        """Prepare the runs of a part of a bitmap.

        Args:
            bitmap: The bitmap, lowest bit of each byte first.
            low: The first bit that counts; those below are taken for 0.
            high: The first bit that does not count any more.
            block: Bytes that are looked at together.
        """
        self._bitmap = bitmap
        self._low = low
        self._high = max(low, high)
        self._block = block
        self._first = (low >> 3) // block
        self._end = -(-((self._high + 7) >> 3) // block) if self._high > low else self._first

    @property
    def count(self) -> int:
        """Number of runs."""
        return self._directory[-1]

    def edges(self, index: int = 0) -> Iterator[int]:
        """Return the edges from a run on: its first bit, the bit behind it, and so on, ascending.

        Args:
            index: Number of the run, not negative.
        """
        if index >= self.count:
            return iter(())
        place = bisect_right(self._directory, index) - 1
        block = self._first + place
        edges = chain.from_iterable(map(self._edges, range(block, self._end)))
        # A run that begins in an earlier block ends in this one before the run that is wanted.
        skip = 2 * (index - self._directory[place]) + self._is_set(block * self._block * 8 - 1)
        # The edge at the end of the last block is in none.
        ends_with_block = self._high % (self._block * 8) == 0
        closing = (self._high,) if ends_with_block and self._is_set(self._high - 1) else ()
        return chain(islice(edges, skip, None), closing)

    @cached_property
    def _directory(self) -> array[int]:
        """Number of runs that begin before each block, and at last in all."""
        return array("Q", accumulate(self._starts(), initial=0))

    def _starts(self) -> Iterator[int]:
        """Yield the number of runs that begin in each block."""
        before = 0
        for block in range(self._first, self._end):
            bits = self._bits(block)
            edges = (bits ^ (bits << 1 | before)).bit_count()
            last = bits >> self._block * 8 - 1
            # A run that goes on behind the block has its end among these edges, too.
            yield (edges - before) >> 1
            before = last

    def _edges(self, block: int) -> Iterable[int]:
        """Return the edges in a block."""
        base = block * self._block * 8
        bits = self._bits(block)
        width = self._block * 8
        edges = (bits ^ (bits << 1 | self._is_set(base - 1))) & (1 << width) - 1
        if edges.bit_count() < _FEW:
            return _positions(edges, base)
        selectors = bin(edges)[:1:-1].encode().translate(_TO_SELECTORS)
        return compress(range(base, base + width), selectors)

    def _bits(self, block: int) -> int:
        """Return the bits of a block inside the part, as an integer."""
        at = block * self._block
        bits = int.from_bytes(self._bitmap[at : at + self._block], "little")
        base = at << 3
        if base < self._low:
            bits = bits >> self._low - base << self._low - base
        if base + self._block * 8 > self._high:
            bits &= (1 << self._high - base) - 1
        return bits

    def _is_set(self, bit: int) -> bool:
        return self._low <= bit < self._high and bool(self._bitmap[bit >> 3] >> (bit & 7) & 1)


def _positions(bits: int, base: int) -> Iterator[int]:
    """Yield the positions of a few set bits, plus an offset."""
    while bits:
        lowest = bits & -bits
        yield base + lowest.bit_length() - 1
        bits ^= lowest
