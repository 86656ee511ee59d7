"""`search`: the addresses of a sequence of bytes in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import address_range
from kdmp_ks.errors import SearchLimitError
from kdmp_ks.ground.limits import ALWAYS_SEARCHED, MAX_SEARCH_REPEATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.addresses import Address
    from kdmp_ks.batch.space import Space
    from kdmp_ks.ground.extents import Segment
    from kdmp_ks.storage.source import Source

__all__ = ["search"]

_CHUNK = 1 << 20


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
    with memoryview(pattern) as view:  # of a number, bytes() would make so many zeros
        pattern = bytes(view)
    if not pattern:
        raise ValueError("nothing to search for: the pattern is empty")
    rule = space.rule
    start, end = address_range(start, end, rule.end)
    found = rule.segments(start, end)
    if limit is None and progress is None:
        limit = max(ALWAYS_SEARCHED, MAX_SEARCH_REPEATS * space.source.size)
    return map(rule.address_type, _matches(space.source, found, pattern, progress, limit))


def _matches(
    source: Source,
    found: Iterable[Segment],
    pattern: bytes,
    progress: Callable[[int, int], object] | None,
    limit: int | None,
) -> Iterator[int]:
    """Yield addresses of matches; a possible start of a match is kept for the next part."""
    kept, behind, done, since = b"", -1, 0, 0
    for address, parts in _chunks(found, max(_CHUNK, len(pattern))):
        if address != behind:
            kept = b""
        first = address - len(kept)
        data = b"".join([kept, *(source.read_exact(*part) for part in parts)])
        place = data.find(pattern)
        while place >= 0:
            yield first + place
            since = done
            place = data.find(pattern, place + 1)
        behind = first + len(data)
        done += behind - address
        kept = data[max(0, len(data) - len(pattern) + 1) :]
        if progress is not None:
            progress(done, behind)
        if limit is not None and done - since > limit:
            raise SearchLimitError(behind - len(kept), limit)


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
