"""Which stretches of virtual memory a dump holds, and where in the file each one lies.

A triage dump stores pieces of memory of any size at any address. `BlockMap` sorts them into one
index without overlaps; like `kdmp_ks.maps.page_map` for pages, it answers where an address lies and
how far the file runs along with memory from there.
"""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from kdmp_ks.addresses import ADDRESS_LIMIT, Gva
from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.warnings import DumpWarning, OddValue, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kdmp_ks.storage.source import Source

_CHUNK = 1 << 20
_MOST_COMPARED = 1 << 24
_COST_OF_A_STEP = 256
"""Comparing costs time even where there is next to nothing to compare."""
_REPEATS = 4
"""How often, on average, a byte of the file may stand for memory: dumps store each byte once."""
_ALWAYS = 1 << 24
"""Bytes of memory that may stand in the smallest file."""


class BlockMap:
    """An index of pieces of memory. They may overlap and come in any order.

    Where two pieces overlap, the one that comes first in the list counts. A dump repeats bytes
    that it has already, so the others ought to say the same; whether they do is looked at, and
    told by `warnings`. What lies outside of the file or of the address space is left out, and
    told as well.

    Attributes:
        starts: First address of each segment, ascending; overlaps are cut away.
        stops: First address behind each segment.
        offsets: File offset of the first byte of each segment.
        size: How many bytes of memory there are.
        warnings: What is wrong with the pieces.
    """

    __slots__ = ("offsets", "size", "starts", "stops", "warnings")

    def __init__(self, pieces: Iterable[Segment], source: Source, end: int = ADDRESS_LIMIT) -> None:
        """Sort the pieces.

        Args:
            pieces: Them, the most trusted first.
            source: The file.
            end: First address behind the address space.

        Raises:
            SourceError: The file cannot be read where pieces overlap.
        """
        warnings: list[DumpWarning] = []
        kept = _within(pieces, source.size, end, warnings)
        self.starts: list[int] = []
        self.stops: list[int] = []
        self.offsets: list[int] = []
        hidden = self._lay(kept)
        self.size = sum(self.stops) - sum(self.starts)
        if hidden:
            warnings += self._contradictions(hidden, source)
        self.warnings = tuple(warnings)

    def locate(self, address: int, length: int) -> tuple[int, int] | None:
        """Where an address lies.

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
        """The memory in the dump, ascending; neighbours are one range wherever their bytes lie."""
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
        """For example ``<BlockMap: 0x119b52 bytes in 1831 stretches>``."""
        return f"<BlockMap: {self.size:#x} bytes in {len(self.starts)} stretches>"

    def _lay(self, pieces: Sequence[Segment]) -> list[Segment]:
        """Put the pieces side by side, and tell which were hidden in whole or in part."""
        shown = [0] * len(pieces)
        for start, stop, winner in _uppermost(pieces):
            shown[winner] += stop - start
            piece = pieces[winner]
            offset = piece.offset + start - piece.address
            if (
                self.stops
                and self.stops[-1] == start
                and self.offsets[-1] + start - self.starts[-1] == offset
            ):
                self.stops[-1] = stop
                continue
            self.starts.append(start)
            self.stops.append(stop)
            self.offsets.append(offset)
        return [piece for piece, seen in zip(pieces, shown, strict=True) if seen < piece.size]

    def _contradictions(self, hidden: list[Segment], source: Source) -> Iterator[DumpWarning]:
        """Compare what is hidden with what hides it, as far as the time that this may take."""
        budget = _MOST_COMPARED
        different: list[int] = []
        for number, piece in enumerate(hidden):
            for address, mine, theirs, length in self._beside(piece):
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

    def _beside(self, piece: Segment) -> Iterator[tuple[int, int, int, int]]:
        """A piece cut into (address, its file offset, the file offset that counts, length)."""
        address, stop = piece.address, piece.address + piece.size
        i = bisect_right(self.starts, address) - 1
        while address < stop:
            length = min(stop, self.stops[i], address + _CHUNK) - address
            yield (
                address,
                piece.offset + address - piece.address,
                self.offsets[i] + address - self.starts[i],
                length,
            )
            address += length
            if address == self.stops[i]:
                i += 1


def _within(
    pieces: Iterable[Segment], file_size: int, end: int, warnings: list[DumpWarning]
) -> list[Segment]:
    """What of the pieces lies both in the file and in the address space.

    Thousands of them may be the same bytes of the file, so all together have a limit.
    """
    kept: list[Segment] = []
    lost: list[Segment] = []
    beyond: list[Segment] = []
    repeated: list[Segment] = []
    room = max(_REPEATS * file_size, _ALWAYS)
    for piece in pieces:
        address, offset, size = piece
        if address + size > end:
            beyond.append(piece)
            size = max(0, end - address)
        if offset + size > file_size:
            lost.append(Segment(address, offset, size - max(0, file_size - offset)))
            size = max(0, file_size - offset)
        if size > room:
            repeated.append(Segment(address, offset, size))
            continue
        room -= size
        if size:
            kept.append(piece if size == piece.size else Segment(address, offset, size))
    if repeated:
        warnings.append(
            Unavailable(
                f"memory of {repeated[0].size:#x} bytes at {repeated[0].address:#x}"
                + _and_others(len(repeated) - 1),
                f"a file of {file_size:#x} bytes cannot stand for more than those before it",
            )
        )
    if beyond:
        warnings.append(
            OddValue(
                "Address",
                beyond[0].address,
                f"memory of {beyond[0].size:#x} bytes does not fit there; it is cut off"
                + _and_others(len(beyond) - 1),
            )
        )
    if lost:
        first = lost[0]
        warnings.append(
            Unavailable(
                f"memory of {sum(piece.size for piece in lost):#x} bytes, "
                f"of the piece at {first.address:#x}" + _and_others(len(lost) - 1),
                f"the file ends at {file_size:#x}",
            )
        )
    return kept


def _and_others(count: int) -> str:
    return f" (and {count:#x} more such)" if count else ""


def _uppermost(pieces: Sequence[Segment]) -> Iterator[tuple[int, int, int]]:
    """Cut overlapping pieces, so that at each address the one that is listed first is left.

    Yields:
        Start, end and index of the piece, ascending by address.
    """
    order = sorted(range(len(pieces)), key=lambda i: pieces[i].address)
    active: list[int] = []
    here = following = 0
    while active or following < len(order):
        if not active:
            here = pieces[order[following]].address
        while following < len(order) and pieces[order[following]].address <= here:
            heappush(active, order[following])
            following += 1
        piece = pieces[active[0]]
        stop = piece.address + piece.size
        if stop <= here:
            heappop(active)
            continue
        if following < len(order):
            stop = min(stop, pieces[order[following]].address)
        yield here, stop, active[0]
        here = stop
