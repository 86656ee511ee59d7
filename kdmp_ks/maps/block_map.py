"""`BlockMap`: the virtual memory that a dump contains, and where in the file it is stored.

A triage dump stores blocks of memory of any size at any address. `BlockMap` sorts them into one
index without overlaps; like `kdmp_ks.maps.page_map` for pages, it locates an address, and says how
far the file runs along with memory from there.
"""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush
from itertools import pairwise
from typing import TYPE_CHECKING

from kdmp_ks.addresses import ADDRESS_LIMIT, Gva
from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.limits import ALWAYS_ALLOWED as _ALWAYS
from kdmp_ks.ground.limits import MAX_COMPARED as _MOST_COMPARED
from kdmp_ks.ground.limits import MAX_REPEATS as _REPEATS
from kdmp_ks.ground.warnings import DumpWarning, OddValue, Unavailable, Warnings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kdmp_ks.storage.source import Source

_CHUNK = 1 << 20
_COST_OF_A_STEP = 256
"""Comparing costs time even where there is next to nothing to compare."""


class BlockMap:
    """An index of blocks of memory, which may overlap and come in any order.

    Where two blocks overlap, the one that was added first counts. A dump repeats bytes that it has
    already, so the others ought to hold the same; whether they do is compared, and a difference is
    a warning. What is outside of the file or of the address space is left out, with a warning.

    Blocks can be added later: the address of one may be stored in another. The map covers
    ``starts[i]`` to ``stops[i]`` with the bytes of the file from ``offsets[i]`` on, ascending and
    without overlaps.

    Attributes:
        starts: The first address of each segment.
        stops: The first address behind each segment.
        offsets: The file offset of the first byte of each segment.
    """

    __slots__ = ("_end", "_taken", "_warnings", "offsets", "starts", "stops")

    def __init__(
        self,
        blocks: Iterable[Segment],
        source: Source,
        end: int = ADDRESS_LIMIT,
        warnings: Warnings | None = None,
    ) -> None:
        """Sort the first blocks.

        Args:
            blocks: The most trusted first.
            source: The file.
            end: First address behind the address space.
            warnings: A record that gets the warnings of the map, too.

        Raises:
            SourceError: The file cannot be read where blocks overlap.
        """
        self._end = end
        self._taken = 0
        self.starts: list[int] = []
        self.stops: list[int] = []
        self.offsets: list[int] = []
        self._warnings = Warnings(warnings)
        self.add(blocks, source)

    def add(self, blocks: Iterable[Segment], source: Source) -> None:
        """Add blocks, which count less than those that are there already.

        Args:
            blocks: The most trusted first.
            source: The file, the same each time.

        Raises:
            SourceError: The file cannot be read where blocks overlap.
        """
        hidden = self.fill(blocks, source)
        if hidden:
            self._warnings.extend(self._contradictions(hidden, source))

    def fill(self, blocks: Iterable[Segment], source: Source) -> list[Segment]:
        """Add blocks as `add` does, without a comparison of what overlaps.

        Args:
            blocks: The most trusted first.
            source: The file, the same each time.

        Returns:
            The blocks of which other blocks hide some bytes.
        """
        kept = _within(blocks, source.size, self._end, self._taken, self._warnings)
        self._taken += sum(block.size for block in kept)
        self._merge(_uppermost(kept))
        return [block for block in kept if not self._shows(block)]

    def beside(self, block: Segment) -> Iterator[tuple[int, int, int]]:
        """Cut a block that was added into (its file offset, the one that counts, length)."""
        return ((mine, theirs, length) for _, mine, theirs, length in self._beside(block))

    @property
    def warnings(self) -> tuple[DumpWarning, ...]:
        """Warnings about the blocks."""
        return tuple(self._warnings)

    @property
    def size(self) -> int:
        """Number of bytes of memory."""
        return sum(self.stops) - sum(self.starts)

    def locate(self, address: int, length: int) -> tuple[int, int] | None:
        """Find an address.

        Args:
            address: A virtual address.
            length: How many bytes are wanted from there on; at least 1.

        Returns:
            The file offset of the byte, and for how many bytes (1 to ``length``) the file runs
            along with memory; None if the byte is not in the dump.
        """
        i = bisect_right(self.starts, address) - 1
        if i < 0 or address >= self.stops[i]:
            return None
        return self.offsets[i] + address - self.starts[i], min(length, self.stops[i] - address)

    def ranges(self) -> Iterator[Range]:
        """Yield the memory in the dump, ascending.

        Segments that are neighbours in memory are one range wherever their bytes are in the file.
        """
        start = stop = 0
        for following, its_stop in zip(self.starts, self.stops, strict=True):
            if following != stop:
                if stop > start:
                    yield Range(Gva(start), stop - start)
                start = following
            stop = its_stop
        if stop > start:
            yield Range(Gva(start), stop - start)

    def __repr__(self) -> str:
        """For example ``<BlockMap: 0x119b52 bytes in 1831 segments>``."""
        return f"<BlockMap: {self.size:#x} bytes in {len(self.starts)} segments>"

    def _shows(self, block: Segment) -> bool:
        """Whether one segment has the block, every byte from the block's own place in the file."""
        i = bisect_right(self.starts, block.address) - 1
        return (
            self.offsets[i] + block.address - self.starts[i] == block.offset
            and block.address + block.size <= self.stops[i]
        )

    def _merge(self, fresh: Iterable[tuple[int, int, int]]) -> None:
        """Insert segments into the gaps between existing ones.

        Args:
            fresh: Start, end and file offset of each, ascending and without overlaps.
        """
        merged = _Segments()
        old = _Segments(self.starts, self.stops, self.offsets)
        done = 0
        for start, stop, offset in fresh:
            ahead = max(done, bisect_right(old.stops, start))
            merged.take(old, done, ahead)
            done, here = ahead, start
            while done < len(old.starts) and old.starts[done] < stop:
                if here < old.starts[done]:
                    merged.append(here, old.starts[done], offset + here - start)
                here = old.stops[done]
                if here >= stop:  # the next segment may be hidden by the same one
                    break
                merged.take(old, done, done + 1)
                done += 1
            if here < stop:
                merged.append(here, stop, offset + here - start)
        merged.take(old, done, len(old.starts))
        self.starts, self.stops, self.offsets = merged.starts, merged.stops, merged.offsets

    def _contradictions(self, hidden: list[Segment], source: Source) -> Iterator[DumpWarning]:
        """Compare what is hidden with what hides it, as far as the time that this may take."""
        budget = _MOST_COMPARED
        different: list[int] = []
        for number, block in enumerate(hidden):
            for address, mine, theirs, length in self._beside(block):
                budget -= length + _COST_OF_A_STEP
                if mine != theirs and (
                    source.read_exact(mine, length) != source.read_exact(theirs, length)
                ):
                    different.append(address)
                    break
                if budget < 0:
                    break
            if budget < 0:
                left = len(hidden) - number
                yield Unavailable(
                    f"whether {left:#x} overlapping pieces of memory agree",
                    "there is too much to compare",
                )
                break
        if different:
            yield OddValue(
                "Address",
                different[0],
                "two pieces of memory have different bytes there; the first one counts"
                + _and_others(len(different) - 1),
            )

    def _beside(self, block: Segment) -> Iterator[tuple[int, int, int, int]]:
        """Cut a block into (address, its file offset, the file offset that counts, length)."""
        address, stop = block.address, block.address + block.size
        i = bisect_right(self.starts, address) - 1
        while address < stop:
            length = min(stop, self.stops[i], address + _CHUNK) - address
            yield (
                address,
                block.offset + address - block.address,
                self.offsets[i] + address - self.starts[i],
                length,
            )
            address += length
            if address == self.stops[i]:
                i += 1


class _Segments:
    """Segments in the order of their addresses; those that go on in the file, too, become one."""

    def __init__(
        self,
        starts: list[int] | None = None,
        stops: list[int] | None = None,
        offsets: list[int] | None = None,
    ) -> None:
        self.starts = starts or []
        self.stops = stops or []
        self.offsets = offsets or []

    def append(self, start: int, stop: int, offset: int) -> None:
        """Add a segment behind the others."""
        if (
            self.stops
            and self.stops[-1] == start
            and self.offsets[-1] + start - self.starts[-1] == offset
        ):
            self.stops[-1] = stop
            return
        self.starts.append(start)
        self.stops.append(stop)
        self.offsets.append(offset)

    def take(self, other: _Segments, first: int, last: int) -> None:
        """Add segments of another list, from an index up to another one."""
        if first < last:
            self.append(other.starts[first], other.stops[first], other.offsets[first])
            self.starts += other.starts[first + 1 : last]
            self.stops += other.stops[first + 1 : last]
            self.offsets += other.offsets[first + 1 : last]


def _within(
    blocks: Iterable[Segment], file_size: int, end: int, taken: int, warnings: Warnings
) -> list[Segment]:
    """Return what of the blocks is both in the file and in the address space.

    Thousands of them may be the same bytes of the file, so all together have a limit, to which
    ``taken`` bytes count already.
    """
    kept: list[Segment] = []
    lost: list[Segment] = []
    beyond: list[Segment] = []
    repeated: list[Segment] = []
    room = max(_REPEATS * file_size, _ALWAYS) - taken
    for block in blocks:
        address, offset, size = block
        if size and address + size > end:
            beyond.append(block)
            size = max(0, end - address)
        if size and offset + size > file_size:
            lost.append(Segment(address, offset, size - max(0, file_size - offset)))
            size = max(0, file_size - offset)
        if size > room:
            repeated.append(Segment(address, offset, size))
            continue
        room -= size
        if size:
            kept.append(block if size == block.size else Segment(address, offset, size))
    warnings.extend(_left_out(repeated, beyond, lost, file_size))
    return kept


def _left_out(
    repeated: list[Segment], beyond: list[Segment], lost: list[Segment], file_size: int
) -> Iterator[DumpWarning]:
    """Describe the blocks that are left out, in whole or in part."""
    if repeated:
        yield Unavailable(
            f"memory of {repeated[0].size:#x} bytes at {repeated[0].address:#x}"
            + _and_others(len(repeated) - 1),
            f"a file of {file_size:#x} bytes cannot stand for more than those before it",
        )
    if beyond:
        yield OddValue(
            "Address",
            beyond[0].address,
            f"memory of {beyond[0].size:#x} bytes does not fit there; it is cut off"
            + _and_others(len(beyond) - 1),
        )
    if lost:
        yield Unavailable(
            f"memory of {sum(block.size for block in lost):#x} bytes, "
            f"of the piece at {lost[0].address:#x}" + _and_others(len(lost) - 1),
            f"the file ends at {file_size:#x}",
        )


def _and_others(count: int) -> str:
    return f" (and {count:#x} more such)" if count else ""


def _uppermost(blocks: Sequence[Segment]) -> Iterator[tuple[int, int, int]]:
    """Cut overlapping blocks, so that at each address the one that is listed first is left.

    Yields:
        Start, end and file offset of each part that is left, ascending by address.
    """
    ascending = sorted(blocks, key=lambda block: block.address)
    if all(one.address + one.size <= other.address for one, other in pairwise(ascending)):
        for address, offset, size in ascending:
            yield address, address + size, offset
        return
    order = sorted(range(len(blocks)), key=lambda i: blocks[i].address)
    active: list[int] = []
    here = following = 0
    while active or following < len(order):
        if not active:
            here = blocks[order[following]].address
        while following < len(order) and blocks[order[following]].address <= here:
            heappush(active, order[following])
            following += 1
        block = blocks[active[0]]
        stop = block.address + block.size
        if stop <= here:
            heappop(active)
            continue
        if following < len(order):
            stop = min(stop, blocks[order[following]].address)
        yield here, stop, block.offset + here - block.address
        here = stop
