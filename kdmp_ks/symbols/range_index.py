"""`RangeIndex`: which of many ranges, that may overlap, an address is in."""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable


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
        edges = sorted({edge for one in by_start for edge in (one.start, one.end)})
        self._edges = [int(edge) for edge in edges]
        self._owners: list[R | None] = []
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
