"""`Tally`: counts over rows: totals, the most frequent signatures, the machines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts

if TYPE_CHECKING:
    from kdmp_ks.fleet.row import FleetRow


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SignatureCount(Facts):
    """A signature and its dumps.

    Attributes:
        id: Hash of the signature.
        text: The signature.
        dumps: How many dumps have it, without copies.
        verdict: Summary of the verdict on one of them.
    """

    id: str
    text: str
    dumps: int
    verdict: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MachineCount(Facts):
    """A machine and its dumps.

    Attributes:
        id: Name of the machine.
        words: The machine in words.
        dumps: How many dumps it has, without copies.
        verdict: Summary of the verdict on all of them.
    """

    id: str
    words: str
    dumps: int
    verdict: str


class Tally:
    """Counts over rows.

    Attributes:
        rows: How many rows there are.
        failed: How many of them have an error.
        copies: How many are copies of others.
    """

    def __init__(self) -> None:
        self.rows = 0
        self.failed = 0
        self.copies = 0
        self._signatures: Counter[str] = Counter()
        self._texts: dict[str, tuple[str, str]] = {}
        self._machines: Counter[str] = Counter()
        self._words: dict[str, tuple[str, str]] = {}

    def add(self, row: FleetRow) -> None:
        """Count a row.

        Args:
            row: The row.
        """
        self.rows += 1
        if row.error is not None:
            self.failed += 1
            return
        if row.duplicate_of is not None:
            self.copies += 1
            return
        found = row.group_verdict or row.verdict
        summary = "" if found is None else found.summary
        if row.signature is not None:
            self._signatures[row.signature.id] += 1
            self._texts.setdefault(row.signature.id, (row.signature.text, summary))
        if row.machine is not None:
            self._machines[row.machine.id] += 1
            self._words.setdefault(row.machine.id, (row.machine.words, summary))

    def signatures(self, count: int) -> list[SignatureCount]:
        """Return the most frequent signatures.

        Args:
            count: How many at most.
        """
        return [
            SignatureCount(one, self._texts[one][0], dumps, self._texts[one][1])
            for one, dumps in _top(self._signatures, count)
        ]

    def machines(self, count: int) -> list[MachineCount]:
        """Return the machines with most dumps.

        Args:
            count: How many at most.
        """
        return [
            MachineCount(one, self._words[one][0], dumps, self._words[one][1])
            for one, dumps in _top(self._machines, count)
        ]


def _top(counts: Counter[str], count: int) -> list[tuple[str, int]]:
    from heapq import nsmallest

    return nsmallest(count, counts.items(), key=lambda one: (-one[1], one[0]))
