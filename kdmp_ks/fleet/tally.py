"""`Tally`: counts over rows: totals, the most frequent signatures, the machines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_TALLIED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.fleet.row import FleetRow


@frozen
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


@frozen
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

    Where there are more signatures or machines than are counted, the rarest are forgotten, and
    counts from then on may be too low.

    Attributes:
        rows: How many rows there are.
        failed: How many of them have an error.
        copies: How many are copies of others.
        unsigned: How many of the rest have no signature.
    """

    def __init__(self, most: int = MAX_TALLIED) -> None:
        """Begin with nothing.

        Args:
            most: How many signatures, and how many machines, are counted at a time.
        """
        self.rows = 0
        self.failed = 0
        self.copies = 0
        self.unsigned = 0
        self._signatures = _Counts(most)
        self._machines = _Counts(most)

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
        if row.signature is None:
            self.unsigned += 1
        else:
            self._signatures.add(row.signature.id, row.signature.text, summary)
        if row.machine is not None:
            self._machines.add(row.machine.id, row.machine.words, summary)

    @property
    def is_exact(self) -> bool:
        """Whether nothing was forgotten."""
        return not self._signatures.forgotten and not self._machines.forgotten

    def signatures(self, count: int) -> list[SignatureCount]:
        """Return the most frequent signatures.

        Args:
            count: How many at most.
        """
        return [SignatureCount(*one) for one in self._signatures.top(count)]

    def machines(self, count: int) -> list[MachineCount]:
        """Return the machines with most dumps.

        Args:
            count: How many at most.
        """
        return [MachineCount(*one) for one in self._machines.top(count)]


class _Counts:
    """How often each of many keys was met, with two texts for each."""

    def __init__(self, most: int) -> None:
        self.forgotten = 0
        self._most = most
        self._counts: Counter[str] = Counter()
        self._texts: dict[str, tuple[str, str]] = {}

    def add(self, key: str, text: str, summary: str) -> None:
        """Count a key; its first texts stay."""
        self._counts[key] += 1
        self._texts.setdefault(key, (text, summary))
        if len(self._counts) > self._most:
            kept = dict(_top(self._counts, self._most // 2))
            self.forgotten += len(self._counts) - len(kept)
            self._counts = Counter(kept)
            self._texts = {key: self._texts[key] for key in kept}

    def top(self, count: int) -> Iterator[tuple[str, str, int, str]]:
        """Yield the most frequent keys: key, text, count, summary."""
        for key, dumps in _top(self._counts, count):
            text, summary = self._texts[key]
            yield key, text, dumps, summary


def _top(counts: Counter[str], count: int) -> list[tuple[str, int]]:
    from heapq import nsmallest

    return nsmallest(count, counts.items(), key=lambda one: (-one[1], one[0]))
