"""`DumpChoice`: the dumps that have a page of their own in the report, of any number of dumps.

Each signature has its first dump before any has its second, so that none is without one. The order
of the dumps of a signature is that of the hashes of their paths: the choice does not depend on the
order in which workers read them, and in no order are more than a few taken that are left out later.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from datetime import datetime, timezone
from hashlib import blake2b
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.visible import encodable

if TYPE_CHECKING:
    from typing import TypeAlias

    Place: TypeAlias = tuple[int, int, str]

_NEVER: Final = datetime.min.replace(tzinfo=timezone.utc)
_SLACK: Final = 4
"""The heap is made anew when it has so many times the entries that it needs."""


@frozen
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
        self._dumps: dict[tuple[int, str], ChosenDump] = {}
        self._groups: dict[str, list[tuple[int, str]]] = {}
        self._last: list[Place] = []
        """A heap with the last dump of each signature, the one to leave out first at its top; and
        with dumps that were the last."""

    def wants(self, path: str, signature: str | None) -> bool:
        """Count a dump that is offered; return whether it is wanted.

        Args:
            path: Its path.
            signature: Hash of its signature.
        """
        self.offered += 1
        if len(self._dumps) < self._most:
            return True
        if not self._most:
            return False
        key, group = _key(path), _group(path, signature)
        rank = 1 + bisect_left(self._groups.get(group, ()), key)
        return _place(rank, key, group) > self._worst()

    def take(self, dump: ChosenDump) -> None:
        """Take a dump, in place of another one if there are enough.

        Args:
            dump: The dump, for which `wants` has returned true.
        """
        key, group = _key(dump.path), _group(dump.path, dump.signature)
        if key in self._dumps:
            return
        insort(self._groups.setdefault(group, []), key)
        self._dumps[key] = dump
        self._note(group)
        if len(self._dumps) > self._most:
            self._leave_out()

    def chosen(self) -> list[ChosenDump]:
        """Return the dumps, the newest first; those without a time at the end, by path."""
        dumps = sorted(self._dumps.values(), key=lambda one: one.path)
        return sorted(dumps, key=lambda one: one.time or _NEVER, reverse=True)

    def _note(self, group: str) -> None:
        """Put the last dump of a signature on the heap."""
        heappush(self._last, self._last_of(group))
        if len(self._last) > _SLACK * (len(self._groups) + 1):
            self._last = [self._last_of(one) for one in self._groups]
            heapify(self._last)

    def _last_of(self, group: str) -> Place:
        keys = self._groups[group]
        return _place(len(keys), keys[-1], group)

    def _worst(self) -> Place:
        """Return the place of the dump to leave out first."""
        while True:
            place = self._last[0]
            if place[2] in self._groups and place == self._last_of(place[2]):
                return place
            heappop(self._last)

    def _leave_out(self) -> None:
        group = self._worst()[2]
        heappop(self._last)
        del self._dumps[self._groups[group].pop()]
        if self._groups[group]:
            self._note(group)
        else:
            del self._groups[group]


def _place(rank: int, key: tuple[int, str], group: str) -> Place:
    return -rank, -key[0], group


def _key(path: str) -> tuple[int, str]:
    digest = blake2b(encodable(path).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big"), path


def _group(path: str, signature: str | None) -> str:
    """Return a signature; a dump without one is alone."""
    return f"\0{path}" if signature is None else signature
