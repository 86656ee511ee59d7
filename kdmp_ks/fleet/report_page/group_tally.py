"""`GroupTally`: counts of the crashes of one signature or one machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.fleet.report_page.members import Members
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import FLEET_PAGE_VERDICTS

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.fleet.parts import RowGroupVerdict, RowVerdict


@frozen
class Judgement(Facts):
    """A verdict without its evidence."""

    kind: str
    culprit: str | None
    confidence: str
    summary: str


def judgement_of(found: RowVerdict | RowGroupVerdict | None) -> Judgement:
    """Return a verdict without its evidence.

    Args:
        found: The verdict; None counts as undetermined.
    """
    if found is None:
        return Judgement("undetermined", None, "low", "The dump does not show the cause.")
    return Judgement(
        found.kind or "undetermined", found.culprit, found.confidence or "low", found.summary or ""
    )


class GroupTally:
    """A group of crashes.

    Attributes:
        name: Hash of a signature, or name of a machine.
        words: The signature or the machine in words.
        dumps: How many crashes it has, without copies.
        machines: Numbers of its machines; empty for the group of one machine.
        first: Time of the first crash.
        last: Time of the last crash.
        detail: Where more about the group waits in the spool; None without it.
    """

    __slots__ = ("detail", "dumps", "first", "last", "machines", "name", "verdicts", "words")

    def __init__(self, name: str, words: str, detail: int | None = None) -> None:
        """Begin a group without crashes."""
        self.name = name
        self.words = words
        self.detail = detail
        self.dumps = 0
        self.machines = Members()
        self.first: datetime | None = None
        self.last: datetime | None = None
        self.verdicts: dict[Judgement, tuple[int, int | None]] = {}

    def add(self, time: datetime | None, machine: int | None = None) -> None:
        """Count a crash.

        Args:
            time: Its time.
            machine: Number of its machine.
        """
        self.dumps += 1
        if time is not None:
            self.first = time if self.first is None else min(self.first, time)
            self.last = time if self.last is None else max(self.last, time)
        if machine is not None:
            self.machines.add(machine)

    def knows(self, verdict: Judgement) -> bool:
        """Return whether a verdict was counted before, or will not be.

        Args:
            verdict: The verdict.
        """
        return verdict in self.verdicts or len(self.verdicts) >= FLEET_PAGE_VERDICTS

    def judge(self, verdict: Judgement, detail: int | None = None) -> None:
        """Count the verdict on a crash.

        Args:
            verdict: The verdict.
            detail: Where its evidence waits in the spool.
        """
        count, known = self.verdicts.get(verdict, (0, detail))
        if count or not self.knows(verdict):
            self.verdicts[verdict] = count + 1, known

    def most(self) -> list[tuple[Judgement, int, int | None]]:
        """Return the verdicts, each with its count and where its evidence waits; most first."""
        ordered = sorted(self.verdicts.items(), key=lambda one: -one[1][0])
        return [(verdict, count, detail) for verdict, (count, detail) in ordered]
