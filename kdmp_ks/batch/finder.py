"""`Finder`: the places of a sequence of bytes in a buffer that is filled again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.numeric import I64

_FEWEST = 1 << 12
"""Bytes in which the interpreter's own search is the faster one."""
_RARE_HITS = 64
"""Bytes for each place that is looked at; with more places, that takes longer than `find`."""
_COMMON = b"\x00\xff"
_FEW_HITS = 64


class Finder:
    """Finds all places of one sequence of bytes.

    A buffer is compared as words of two bytes, at once: any place of the sequence has one word of
    it at an even address, or the one behind. Only there the rest is compared. That takes a fifth of
    the time of ``bytearray.find``, which compares byte by byte.

    Attributes:
        pattern: The bytes.
    """

    def __init__(self, pattern: bytes, buffer: bytearray) -> None:
        """Prepare a search.

        Args:
            pattern: The bytes.
            buffer: An even number of bytes, whatever these are at the time of the search.
        """
        self.pattern = pattern
        self._buffer = buffer
        self._skip = _rarest(pattern)
        words = (pattern[self._skip + i : self._skip + i + 2] for i in (0, 1))
        self._words = [np.frombuffer(word, np.uint16)[0] for word in words if len(word) == 2]
        self._view = np.frombuffer(buffer, np.uint16)
        self._hits = bytearray(self._view.size)
        self._hits_view = np.frombuffer(self._hits, np.bool_)

    def find(self, start: int, end: int) -> Iterator[int]:
        """Yield the places of the sequence in a part of the buffer, ascending; they may overlap."""
        places = None
        if end - start >= _FEWEST and len(self._words) == 2:
            places = self._places(start, end)
        if places is None:
            yield from self._one_by_one(start, end)
            return
        pattern, buffer, size = self.pattern, self._buffer, len(self.pattern)
        for place in places:
            if start <= place <= end - size and buffer.startswith(pattern, place):
                yield place

    def _places(self, start: int, end: int) -> list[int] | None:
        """List places where two bytes of the sequence are; None for too many of them."""
        first, last = start >> 1, (end + 1) >> 1
        part, hits = self._view[first:last], self._hits_view[: last - first]
        found = []
        for odd, word in enumerate(self._words):
            np.equal(part, word, out=hits)
            where = self._indexes(hits.size, (end - start) // _RARE_HITS)
            if where is None:
                return None
            if where.size:
                found.append((where + first << 1) - (self._skip + odd))
        return np.sort(np.concatenate(found)).tolist() if found else []

    def _indexes(self, count: int, most: int) -> I64 | None:
        """List indexes of hits among the first ones; None for more than so many.

        A few hits are found by the interpreter's own search for a byte, in a tenth of the time that
        `numpy.flatnonzero` takes.
        """
        found: list[int] = []
        index = self._hits.find(1, 0, count)
        while index >= 0:
            if len(found) == _FEW_HITS:
                where = np.flatnonzero(self._hits_view[:count])
                return where if where.size <= most else None
            found.append(index)
            index = self._hits.find(1, index + 1, count)
        return np.array(found, np.int64)

    def _one_by_one(self, start: int, end: int) -> Iterator[int]:
        place = self._buffer.find(self.pattern, start, end)
        while place >= 0:
            yield place
            place = self._buffer.find(self.pattern, place + 1, end)


def _rarest(pattern: bytes) -> int:
    """Return the offset of three bytes that are probably the rarest: few of them are 0 or 255."""
    offsets = range(max(1, min(len(pattern), _FEWEST) - 2))
    return min(offsets, key=lambda at: sum(byte in _COMMON for byte in pattern[at : at + 3]))
