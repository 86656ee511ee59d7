"""`RangeIndex`: which of many ranges, that may overlap, an address is in."""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class AddressRange(Protocol):
    """A range of addresses."""

    @property
    def start(self) -> int:
        """The first address."""

    @property
    def end(self) -> int:
        """The first address behind the range."""


R = TypeVar("R", bound=AddressRange)


class RangeIndex(Generic[R]):
    """Ranges by address; where several overlap, the one that begins last counts.

    Images do not overlap, but what a dump says of them can: thousands may cover one another, and
    thousands of addresses are looked up.
    """

    def __init__(self, ranges: Iterable[R]) -> None:
        """Index the ranges.

        Args:
            ranges: The ranges in any order; empty ones are in no address.
        """
        by_start = sorted(ranges, key=lambda one: (one.start, one.end))
        self._edges: list[int] = []
        self._owners: list[R | None] = []
        if all(one.start < one.end <= other.start for one, other in pairwise(by_start)):
            self._take_apart(by_start)
        else:
            self._take_overlapping(by_start)

    def _take_apart(self, by_start: Iterable[R]) -> None:
        """Index ranges that do not overlap."""
        edges, owners = self._edges, self._owners
        for one in by_start:
            if edges and edges[-1] == one.start:
                owners[-1] = one
            else:
                edges.append(int(one.start))
                owners.append(one)
            edges.append(int(one.end))
            owners.append(None)

    def _take_overlapping(self, by_start: Sequence[R]) -> None:
        """Index ranges that may overlap."""
        edges = sorted({edge for one in by_start for edge in (one.start, one.end)})
        self._edges = [int(edge) for edge in edges]
        covering: list[int] = []
        following = 0
        for edge in edges:
            while following < len(by_start) and by_start[following].start <= edge:
                heappush(covering, -following)
                following += 1
            while covering and by_start[-covering[0]].end <= edge:
                heappop(covering)
            self._owners.append(by_start[-covering[0]] if covering else None)

    def find(self, address: int) -> R | None:
        """Return the range that an address is in."""
        i = bisect_right(self._edges, address) - 1
        return self._owners[i] if i >= 0 else None
