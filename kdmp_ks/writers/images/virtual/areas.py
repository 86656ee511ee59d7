"""`Areas`: virtual memory as segments of a core, each byte of the dump stored once if possible."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.errors import WriteError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import MAX_CORE_PIECES, MAX_CORE_REPEATS, MAX_CORE_SEGMENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.ground.extents import Segment


class Area(NamedTuple):
    """A segment of a core.

    Attributes:
        address: Virtual address of the first byte.
        offset: Offset of the first byte behind the headers of the core.
        size: Number of bytes.
    """

    address: int
    offset: int
    size: int


class Areas(NamedTuple):
    """The segments of a core.

    Attributes:
        segments: The segments, ascending by address.
        parts: Parts of the dump in the order of the core: offset in the core behind its headers,
            offset in the dump, size.
        size: Bytes behind the headers.
    """

    segments: list[Area]
    parts: list[tuple[int, int, int]]
    size: int


def areas_of(pieces: Iterable[Segment], source_size: int) -> Areas:
    """Arrange virtual memory for a core.

    Memory that is mapped at several addresses is stored once, and segments share its bytes. If
    there are too many segments then, memory is stored in the order of addresses, so that pieces
    that follow one another become one segment.

    Args:
        pieces: The memory, ascending by address.
        source_size: Size of the dump.

    Raises:
        WriteError: There is too much memory, or it is in too many pieces.
    """
    found = list(islice(pieces, MAX_CORE_PIECES + 1))
    if len(found) > MAX_CORE_PIECES:
        raise _too_many(f"more than {MAX_CORE_PIECES:#x} pieces", f"{MAX_CORE_PIECES:#x} pieces")
    if len(found) <= MAX_CORE_SEGMENTS:
        return _stored_once(found)
    return _in_order(found, source_size)


def _stored_once(found: list[Segment]) -> Areas:
    """Store each part of the dump once, in the order of the dump."""
    parts: list[tuple[int, int, int]] = []
    size = 0
    for start, end in _united((one.offset, one.offset + one.size) for one in found):
        # Whole pages begin at whole pages of the core, as readers map them.
        size = -(-size // PAGE_SIZE) * PAGE_SIZE
        parts.append((size, start, end - start))
        size += end - start
    starts = [start for _, start, _ in parts]
    segments = []
    for one in found:
        at, start, _ = parts[bisect_right(starts, one.offset) - 1]
        segments.append(Area(one.address, at + one.offset - start, one.size))
    return Areas(segments, parts, size)


def _in_order(found: list[Segment], source_size: int) -> Areas:
    """Store memory in the order of addresses."""
    total = sum(one.size for one in found)
    if total > source_size * MAX_CORE_REPEATS:
        raise WriteError(
            "too much of the memory is mapped at several addresses; choose a part of it",
            field="size",
            expected=f"at most {source_size * MAX_CORE_REPEATS:#x}",
            got=total,
        )
    segments: list[Area] = []
    parts: list[tuple[int, int, int]] = []
    size = 0
    for one in found:
        parts.append((size, one.offset, one.size))
        last = segments[-1] if segments else None
        if last is not None and last.address + last.size == one.address:
            segments[-1] = last._replace(size=last.size + one.size)
        else:
            segments.append(Area(one.address, size, one.size))
        size += one.size
    if len(segments) > MAX_CORE_SEGMENTS:
        raise _too_many(len(segments), MAX_CORE_SEGMENTS)
    return Areas(segments, parts, size)


def _united(intervals: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join intervals that touch or overlap."""
    start = end = -1
    for first, last in sorted(intervals):
        if first > end:
            if end >= 0:
                yield start, end
            start, end = first, last
        else:
            end = max(end, last)
    if end >= 0:
        yield start, end


def _too_many(got: object, most: object) -> WriteError:
    return WriteError(
        "the memory is in too many pieces for an ELF core; choose a part of it",
        field="e_phnum",
        expected=f"at most {most}",
        got=f"{got}",
    )
