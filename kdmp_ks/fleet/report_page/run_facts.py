"""`RunFacts`: everything that the report needs of the rows of a run, in bounded memory."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from kdmp_ks.fleet.plain_row import as_document, row_from
from kdmp_ks.fleet.report_page.crash_days import CrashDays
from kdmp_ks.fleet.report_page.driver_uses import DriverUses
from kdmp_ks.fleet.report_page.dump_choice import ChosenDump, DumpChoice
from kdmp_ks.fleet.report_page.group_tally import GroupTally, Judgement, judgement_of
from kdmp_ks.fleet.report_page.row_spool import RowSpool
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import (
    FLEET_PAGE_DUMPS,
    FLEET_PAGE_FAILURES,
    FLEET_PAGE_GROUPS,
    FLEET_PAGE_TEXT,
)
from kdmp_ks.ground.privacy import masked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.fleet.reading import Reading
    from kdmp_ks.fleet.row import FleetRow

Finding: TypeAlias = "tuple[str, str, int, Sequence[str]]"
"""Test, finding, count of dumps, and paths of some."""


@frozen
class Failure(Facts):
    """A file that could not be read."""

    path: str
    size: int | None
    kind: str
    message: str


class RunFacts:
    """The facts of a run.

    Attributes:
        private: Whether names of people in paths stay.
        rows: How many files there are.
        bytes: Size of all of them.
        failure_kinds: How many could not be read, by kind of error.
        failures: Some of these.
        copies: Paths of some copies, each with that of its original.
        copy_count: How many copies there are.
        verdicts: Crashes by kind and confidence of the verdict.
        days: Crashes by day.
        signatures: Signatures by their hashes.
        machines: Machines by their names.
        without_machine: Crashes of unknown machines.
        uncounted: Crashes of signatures or machines that were too many to be counted.
        drivers: Drivers that Microsoft did not write.
        choice: Dumps that have a page.
        spool: Their rows.
        folder: The folder that all files are in.
    """

    def __init__(self, *, private: bool = False, most_dumps: int = FLEET_PAGE_DUMPS) -> None:
        """Begin with no rows.

        Args:
            private: Whether names of people in paths stay.
            most_dumps: How many dumps have a page.

        Raises:
            OSError: There is no place for a temporary file.
        """
        self.private = private
        self.rows = self.bytes = self.copy_count = self.without_machine = self.uncounted = 0
        self.failure_kinds: Counter[str] = Counter()
        self.failures: list[Failure] = []
        self.copies: list[tuple[str, str]] = []
        self.verdicts: Counter[tuple[str, str]] = Counter()
        self.days = CrashDays()
        self.signatures: dict[str, GroupTally] = {}
        self.machines: dict[str, GroupTally] = {}
        self.drivers = DriverUses()
        self.choice = DumpChoice(most_dumps)
        self.spool = RowSpool()
        self.folder: str | None = None
        self._numbers: dict[str, int] = {}

    @property
    def failed(self) -> int:
        """How many files could not be read."""
        return self.failure_kinds.total()

    @property
    def crashes(self) -> int:
        """How many dumps were read, without copies."""
        return self.rows - self.failed - self.copy_count

    def shown(self, path: str) -> str:
        """Return a path as the report has it.

        Args:
            path: The path.
        """
        return path if self.private else masked(path)

    def add(self, reading: Reading) -> None:
        """Take what was read of a file.

        Args:
            reading: Its row with its groups, and its drivers.

        Raises:
            OSError: The temporary file cannot be written.
        """
        row = reading.row
        self.rows += 1
        self.bytes += row.size or 0
        self._find_folder(self.shown(row.path))
        if row.error is not None:
            self.failure_kinds[row.error.kind] += 1
            if len(self.failures) < FLEET_PAGE_FAILURES:
                error = row.error
                self.failures.append(
                    Failure(self.shown(row.path), row.size, error.kind, error.message)
                )
        elif row.duplicate_of is not None:
            self.copy_count += 1
            if len(self.copies) < FLEET_PAGE_FAILURES:
                self.copies.append((self.shown(row.path), row.duplicate_of))
        else:
            self._add_crash(row, reading)

    def dump(self, offset: int) -> tuple[FleetRow, list[tuple[str, str | None]]]:
        """Return the row of a chosen dump, and its drivers: name, and day of linking.

        Args:
            offset: Where it waits in the spool.

        Raises:
            OSError: The temporary file cannot be read.
        """
        found = cast("dict[str, Any]", self.spool.get(offset))
        return row_from(found["row"]), found["drivers"]

    def machine(self, offset: int) -> tuple[str, str]:
        """Return how sure it is that dumps are of one machine, and the evidence.

        Args:
            offset: Where it waits in the spool.

        Raises:
            OSError: The temporary file cannot be read.
        """
        return cast("tuple[str, str]", self.spool.get(offset))

    def evidence(self, offset: int) -> list[Finding]:
        """Return the evidence of a verdict on several dumps.

        Args:
            offset: Where it waits in the spool.

        Raises:
            OSError: The temporary file cannot be read.
        """
        return cast("list[Finding]", self.spool.get(offset))

    def _find_folder(self, path: str) -> None:
        folder = path[: path.rfind("/") + 1]
        if self.folder is None:
            self.folder = folder
        while not folder.startswith(self.folder):
            self.folder = self.folder[:-1].rpartition("/")[0]
            self.folder += "/" if self.folder else ""

    def _add_crash(self, row: FleetRow, reading: Reading) -> None:
        verdict = judgement_of(row.group_verdict or row.verdict)
        self.verdicts[verdict.kind, verdict.confidence] += 1
        self.days.add(row.crashed_at, verdict.kind)
        number = self._machine(row, verdict)
        self._signature(row, verdict, number)
        tables = ((row.machine, self.machines), (row.signature, self.signatures))
        self.uncounted += any(one is not None and one.id not in known for one, known in tables)
        self.drivers.add(row, reading.modules, number, verdict)
        signature = None if row.signature is None else row.signature.id
        if self.choice.wants(row.path, signature):
            drivers = [[one.name, one.linked] for one in reading.modules if one.third_party]
            offset = self.spool.put({"row": as_document(row), "drivers": drivers})
            machine = None if row.machine is None else row.machine.id
            self.choice.take(ChosenDump(row.path, row.crashed_at, signature, machine, offset))

    def _machine(self, row: FleetRow, verdict: Judgement) -> int | None:
        """Count a crash of a machine; return the machine's number."""
        machine = row.machine
        if machine is None:
            self.without_machine += 1
            return None
        if machine.id not in self.machines:
            if len(self.machines) >= FLEET_PAGE_GROUPS:
                return None
            detail = self.spool.put([machine.confidence, machine.evidence])
            self.machines[machine.id] = GroupTally(machine.id, _cut(machine.words), detail)
        group = self.machines[machine.id]
        group.add(row.crashed_at)
        offset = None
        if not group.knows(verdict) and row.group_verdict is not None:
            evidence = [[x.test, x.finding, x.dumps, x.paths] for x in row.group_verdict.evidence]
            offset = self.spool.put(evidence)
        group.judge(verdict, offset)
        return self._numbers.setdefault(machine.id, len(self._numbers))

    def _signature(self, row: FleetRow, verdict: Judgement, machine: int | None) -> None:
        """Count a crash with a signature."""
        found = row.signature
        if found is None:
            return
        if found.id not in self.signatures:
            if len(self.signatures) >= FLEET_PAGE_GROUPS:
                return
            self.signatures[found.id] = GroupTally(found.id, _cut(found.text))
        group = self.signatures[found.id]
        group.add(row.crashed_at, machine)
        group.judge(verdict)


def _cut(text: str) -> str:
    return text[: 2 * FLEET_PAGE_TEXT]
