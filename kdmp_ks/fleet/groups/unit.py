"""`Unit`: a machine that is being assembled from the dumps of it, in the order of their times."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.groups.boots import Succession, follow

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.crash import Crash
    from kdmp_ks.fleet.groups.likeness import Comparer, Likeness
    from kdmp_ks.fleet.groups.machine_facts import MachineFacts

_STEPS: Final = ("low", "medium", "high")
_LINKED_BOOTS: Final = 60
_LINKED_TIME: Final = timedelta(days=30)
_CHANGES_ALLOWED: Final = 2
_LEAST_PARTS: Final = 2


class Unit:
    """A machine.

    Attributes:
        members: Its crashes in the order of their times.
        facts: The description of the last member that names a model, else of the last.
        step: How sure it is that all members are of one machine: 0 low, 1 medium, 2 high.
        changes: What changed: name of the part, the crash before, the crash behind.
        restarts: Pairs of crashes between which the boot numbers start again.
    """

    def __init__(self, crash: Crash, facts: MachineFacts, comparer: Comparer) -> None:
        """Begin with one crash."""
        self._compare = comparer.compare
        self.members = [crash]
        self.facts = facts
        self.step = len(_STEPS) - 1
        self.changes: list[tuple[str, Crash, Crash]] = []
        self.restarts: list[tuple[Crash, Crash]] = []
        self.by_keys = False

    @property
    def confidence(self) -> str:
        """The confidence in words."""
        return _STEPS[self.step]

    def rate(self, crash: Crash, facts: MachineFacts) -> int | None:
        """Return how sure a crash is of this machine, 0 to 2; None where it is not.

        Args:
            crash: A crash that is not earlier than the members.
            facts: Its machine.
        """
        alike = self._compare(self.facts, facts)
        if alike is None or alike.same_unit is False:
            return None
        last = self.members[-1]
        succession = follow(last, crash)
        if succession is Succession.IMPOSSIBLE and not alike.same_unit:
            return None
        if alike.same_unit:
            return 1 if succession is Succession.IMPOSSIBLE else 2
        if facts.is_virtual or self.facts.is_virtual:
            return None
        return _rate_alike(alike, succession, last, crash)

    def add(self, crash: Crash, facts: MachineFacts, step: int) -> None:
        """Add a crash, as sure as `rate` said."""
        last = self.members[-1]
        alike = self._compare(self.facts, facts)
        if alike is not None:
            self.by_keys = self.by_keys or bool(alike.same_unit)
            self.changes += [(name, last, crash) for name in alike.changed]
            if alike.moved:
                self.changes.append(("slots", last, crash))
        if self.facts.bios and facts.bios and self.facts.bios != facts.bios:
            self.changes.append(("firmware", last, crash))
        if last.build and crash.build and last.build != crash.build:
            self.changes.append(("Windows", last, crash))
        if follow(last, crash) is Succession.RESTARTED:
            self.restarts.append((last, crash))
        self.members.append(crash)
        self.step = min(self.step, step)
        if facts.has_model or not self.facts.has_model:
            self.facts = facts


def _rate_alike(alike: Likeness, succession: Succession, last: Crash, crash: Crash) -> int | None:
    """Rate a likeness without serial numbers."""
    ascending = succession in (Succession.ASCENDING, Succession.SAME_BOOT)
    if len(alike.changed) > (_CHANGES_ALLOWED if ascending else 1):
        return None
    if succession is Succession.RESTARTED:
        whole = alike.is_detailed and "memory" in alike.same and not alike.changed
        return 0 if whole else None
    if "model" in alike.same:
        if alike.is_detailed and not alike.changed:
            return 1
        return 1 if alike.is_detailed and ascending else 0
    if len(alike.same) >= _LEAST_PARTS and not alike.changed:
        return 0
    return 0 if ascending and _is_close(last, crash) and not alike.changed else None


def _is_close(last: Crash, crash: Crash) -> bool:
    """Whether boots and times of two crashes are next to each other, on one build."""
    if last.boot_id is None or crash.boot_id is None or last.build != crash.build:
        return False
    if last.time is None or crash.time is None:
        return False
    return crash.boot_id - last.boot_id <= _LINKED_BOOTS and crash.time - last.time <= _LINKED_TIME
