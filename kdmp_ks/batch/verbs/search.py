"""`search`, `search_many`: the addresses of one or several sequences of bytes in memory."""

from __future__ import annotations

from heapq import merge
from itertools import repeat
from operator import itemgetter
from typing import TYPE_CHECKING

from kdmp_ks.batch.finder import Finder
from kdmp_ks.batch.numeric import address_range
from kdmp_ks.errors import SearchLimitError
from kdmp_ks.ground.limits import ALWAYS_SEARCHED, MAX_SEARCH_REPEATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kdmp_ks.addresses import Address
    from kdmp_ks.batch.space import Space
    from kdmp_ks.ground.extents import Segment
    from kdmp_ks.storage.source import Source

__all__ = ["search", "search_many"]

_CHUNK = 1 << 19
"""Number of bytes that are looked at together, few enough to stay in the processor's cache."""


def search(
    space: Space,
    pattern: bytes,
    *,
    start: int = 0,
    end: int | None = None,
    progress: Callable[[int, int], object] | None = None,
    limit: int | None = None,
) -> Iterator[Address]:
    """Find all addresses of a sequence of bytes in memory.

    Matches may overlap each other, and may reach over from one page to the next wherever these lie
    in physical memory or in the file. They never reach across memory that is missing. Memory that
    is mapped in several places is found in each of them.

    Args:
        space: The memory.
        pattern: The bytes.
        start: Where to begin.
        end: Where to end; no match reaches beyond. At the end of the space if left out.
        progress: Called every now and then with the number of bytes that have been looked at, and
            the address behind them. It may raise an error to end the search.
        limit: Most bytes to look at from one find to the next. By default as many as
            `kdmp_ks.ground.limits` allows, which is many times the file; no limit with
            ``progress``.

    Yields:
        Addresses, ascending.

    Raises:
        AddressError: ``start`` or ``end`` is not an address.
        ValueError: The pattern is empty.
        SearchLimitError: Page tables map so much memory, again and again, that the limit was
            reached without a find. It has the address to go on from.
        SourceError: The file cannot be read.
        TypeError: The rule of the space does not list its memory, or the pattern is not bytes.
    """
    found = search_many(space, [pattern], start=start, end=end, progress=progress, limit=limit)
    return map(itemgetter(0), found)


def search_many(
    space: Space,
    patterns: Iterable[bytes],
    *,
    start: int = 0,
    end: int | None = None,
    progress: Callable[[int, int], object] | None = None,
    limit: int | None = None,
) -> Iterator[tuple[Address, bytes]]:
    """Find all addresses of several sequences of bytes; the memory is read once.

    Args:
        space: The memory.
        patterns: The sequences of bytes.
        start: Where to begin.
        end: Where to end; no match reaches beyond. At the end of the space if left out.
        progress: As for `search`.
        limit: As for `search`; a find of any of the sequences counts.

    Yields:
        Address and sequence of each match, ascending by address; a sequence that is given twice is
        found once.

    Raises:
        AddressError: ``start`` or ``end`` is not an address.
        ValueError: There are no sequences, or one of them is empty.
        SearchLimitError: As for `search`.
        SourceError: The file cannot be read.
        TypeError: The rule of the space does not list its memory, or a sequence is not bytes.
    """
    wanted = dict.fromkeys(map(_bytes_of, patterns))
    if not wanted or b"" in wanted:
        raise ValueError("nothing to search for: the pattern is empty")
    rule = space.rule
    start, end = address_range(start, end, rule.end)
    found = rule.segments(start, end)
    if limit is None and progress is None:
        limit = max(ALWAYS_SEARCHED, MAX_SEARCH_REPEATS * space.source.size)
    matches = _matches(space.source, found, list(wanted), progress, limit)
    make = rule.address_type
    return ((make(address), pattern) for address, pattern in matches)


def _bytes_of(pattern: bytes) -> bytes:
    with memoryview(pattern) as view:  # of a number, bytes() would make so many zeros
        return bytes(view)


class _Window:
    """A part of memory, with the end of the part before, in which matches may begin.

    Attributes:
        tail: Number of bytes at its end in which a longer pattern may begin.
    """

    def __init__(self, patterns: Sequence[bytes], size: int) -> None:
        self.tail = max(map(len, patterns)) - 1
        self._buffer = bytearray(self.tail + size + 1 & -2)
        self._view = memoryview(self._buffer)
        self._finders = [Finder(pattern, self._buffer) for pattern in patterns]
        self._filled = 0

    def keep(self, joins: bool) -> int:
        """Keep the end of the part before if the next part joins it, and return its length."""
        kept = min(self.tail, self._filled) if joins else 0
        self._view[:kept] = bytes(self._view[self._filled - kept : self._filled])
        self._filled = kept
        return kept

    def fill(self, source: Source, parts: Iterable[tuple[int, int]]) -> int:
        """Append parts of the file, and return the number of bytes in the window."""
        for offset, length in parts:
            source.readinto(offset, self._view[self._filled : self._filled + length])
            self._filled += length
        return self._filled

    def matches(self) -> Iterator[tuple[int, bytes]]:
        """Yield the matches that begin before the tail, as offset and pattern."""
        first_kept = max(0, self._filled - self.tail)
        return self._found(0, lambda size: min(self._filled, first_kept + size - 1))

    def last_matches(self) -> Iterator[tuple[int, bytes]]:
        """Yield the matches that begin in the tail, when nothing is behind it."""
        return self._found(max(0, self._filled - self.tail), lambda _: self._filled)

    def _found(self, start: int, end: Callable[[int], int]) -> Iterator[tuple[int, bytes]]:
        found: list[Iterator[tuple[int, bytes]]] = [
            zip(one.find(start, end(len(one.pattern))), repeat(one.pattern), strict=False)
            for one in self._finders
        ]
        return found[0] if len(found) == 1 else merge(*found, key=itemgetter(0))


def _matches(
    source: Source,
    found: Iterable[Segment],
    patterns: Sequence[bytes],
    progress: Callable[[int, int], object] | None,
    limit: int | None,
) -> Iterator[tuple[int, bytes]]:
    """Yield address and pattern of matches; the end of a part, in which one may begin, is kept."""
    size = max(_CHUNK, *map(len, patterns))
    window = _Window(patterns, size)
    behind, done, since = -1, 0, 0
    first = 0
    for address, parts in _chunks(found, size):
        if address != behind:
            yield from ((first + at, pattern) for at, pattern in window.last_matches())
        first = address - window.keep(address == behind)
        behind = first + window.fill(source, parts)
        for at, pattern in window.matches():
            yield first + at, pattern
            since = done
        done += behind - address
        if progress is not None:
            progress(done, behind)
        if limit is not None and done - since > limit:
            raise SearchLimitError(behind - min(window.tail, behind - first), limit)
    yield from ((first + at, pattern) for at, pattern in window.last_matches())


def _chunks(found: Iterable[Segment], size: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Join parts of the file with neighbouring memory, up to a size.

    Yields:
        The address of the first byte, and the parts as (file offset, length).
    """
    parts: list[tuple[int, int]] = []
    first = behind = 0
    for address, offset, left in found:
        if parts and (address != behind or behind - first >= size):
            yield first, parts
            parts = []
        while left:
            if not parts:
                first = behind = address
            length = min(left, size - (behind - first))
            parts.append((offset, length))
            address, offset, left = address + length, offset + length, left - length
            behind = address
            if behind - first == size:
                yield first, parts
                parts = []
    if parts:
        yield first, parts
