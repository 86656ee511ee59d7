"""`DumpChoice`: the dumps that have a page of their own in the report, of any number of dumps.

Each signature has its first dump before any has its second, so that none is without one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from heapq import heappush, heapreplace
from typing import Final

from kdmp_ks.ground.facts import Facts

_NEVER: Final = datetime.min.replace(tzinfo=timezone.utc)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ChosenDump(Facts):
    """A dump that has a page.

    Attributes:
        path: Its path.
        time: Time of the crash.
        signature: Hash of its signature.
        machine: Name of its machine.
        offset: Where its row waits in the spool.
    """

    path: str
    time: datetime | None
    signature: str | None
    machine: str | None
    offset: int


class DumpChoice:
    """A choice of dumps.

    Attributes:
        offered: How many dumps were offered.
    """

    def __init__(self, most: int) -> None:
        """Begin a choice.

        Args:
            most: How many dumps are chosen at most.
        """
        self._most = most
        self.offered = 0
        self._heap: list[tuple[int, int, ChosenDump]] = []

    def wants(self, rank: int) -> bool:
        """Count a dump that is offered; return whether it is wanted.

        Args:
            rank: How many dumps of its signature there were, with it.
        """
        self.offered += 1
        return self._most > 0 and (len(self._heap) < self._most or rank < -self._heap[0][0])

    def take(self, rank: int, dump: ChosenDump) -> None:
        """Take a dump, in place of one of a higher rank if there are enough.

        Args:
            rank: As of `wants`, which has returned true for it.
            dump: The dump.
        """
        entry = (-rank, -self.offered, dump)
        if len(self._heap) < self._most:
            heappush(self._heap, entry)
        else:
            heapreplace(self._heap, entry)

    def chosen(self) -> list[ChosenDump]:
        """Return the dumps, the newest first; those without a time at the end, by path."""
        dumps = sorted((one for _, _, one in self._heap), key=lambda one: one.path)
        return sorted(dumps, key=lambda one: one.time or _NEVER, reverse=True)
