"""`DriverUses`: drivers that Microsoft did not write, and those that crashes of a kind have more.

The unit is the machine: fifty dumps of one machine say nothing more about its drivers than one.
Crashes whose cause is the hardware count for no kind, as they occur in any driver.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.report_page.driver_use import DriverUse
from kdmp_ks.fleet.report_page.fisher import chance_of
from kdmp_ks.fleet.report_page.members import Members
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import (
    FLEET_PAGE_COMPARED,
    FLEET_PAGE_DRIVERS,
    FLEET_PAGE_GROUPS,
    FLEET_PAGE_KINDS,
    FLEET_PAGE_MACHINES,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.fleet.report_page.group_tally import Judgement
    from kdmp_ks.fleet.row import FleetRow
    from kdmp_ks.fleet.side_rows import ModuleRow

LEAST_MACHINES: Final = 3
"""Machines that have to share a driver and a kind of crash."""
SURE: Final = 0.05
"""Chance, times the number of comparisons, below which an association is more than a hint."""
HINT: Final = 0.01
"""Chance of a single comparison below which an association is a hint."""


@frozen
class LoadedDriver(Facts):
    """A driver, or one version of it.

    Attributes:
        name: Its file name.
        linked: Days on which its versions were linked, the first and the last; one for one version.
        versions: How many versions there are.
    """

    name: str
    linked: tuple[str, ...]
    versions: int


@frozen
class Association(Facts):
    """Drivers that machines with a kind of crash have more often than others.

    Attributes:
        drivers: The drivers, which are loaded on the same machines.
        subject: Stop code, or signature, of the crashes.
        is_signature: Whether the subject is a signature.
        both: Machines with the drivers and such a crash.
        with_crash: Machines with such a crash.
        with_driver: Machines with the drivers.
        machines: All machines.
        chance: How probable so many in common are by chance, in one comparison.
        adjusted: The same for all comparisons together, 1 at most.
    """

    drivers: tuple[LoadedDriver, ...]
    subject: str
    is_signature: bool
    both: int
    with_crash: int
    with_driver: int
    machines: int
    chance: float
    adjusted: float

    @property
    def lift(self) -> float:
        """How many times as frequent the drivers are as on all machines."""
        return self.both * self.machines / (self.with_crash * self.with_driver)


class DriverUses:
    """Counts of drivers.

    Attributes:
        dumps: Dumps that list their drivers.
        machines: Numbers of the machines of such dumps.
        left_out: Machines or drivers that were too many to be counted.
        comparisons: Comparisons that `associations` made.
    """

    def __init__(self) -> None:
        """Begin with no dump."""
        self.dumps = 0
        self.machines = Members()
        self.left_out = 0
        self.comparisons = 0
        self._uses: dict[str, DriverUse] = {}
        self._codes: dict[str, Members] = {}
        self._signatures: dict[str, Members] = {}

    def add(
        self,
        row: FleetRow,
        modules: Iterable[ModuleRow],
        machine: int | None,
        verdict: Judgement,
    ) -> None:
        """Count the drivers of a dump.

        Args:
            row: Its row.
            modules: Its loaded drivers.
            machine: Number of its machine; None where it is unknown.
            verdict: The verdict on it.
        """
        foreign = {one.name.casefold(): one for one in modules if one.third_party and one.name}
        if not foreign and not row.module_count:
            return
        self.dumps += 1
        if machine is not None and machine >= FLEET_PAGE_MACHINES:
            self.left_out += 1
            machine = None
        stack = {one.name.casefold() for one in row.third_parties}
        culprit = (verdict.culprit or "").casefold()
        for name, one in foreign.items():
            use = self._use(name, one.name)
            if use is not None:
                use.add(machine, one.timestamp, one.linked)
                use.on_stack += name in stack
                use.blamed += name == culprit
        if machine is not None:
            self.machines.add(machine)
            if verdict.kind != "hardware":
                self._classify(row, machine)

    def _use(self, key: str, name: str) -> DriverUse | None:
        if key not in self._uses:
            if len(self._uses) >= FLEET_PAGE_DRIVERS:
                self.left_out += 1
                return None
            self._uses[key] = DriverUse(name)
        return self._uses[key]

    def _classify(self, row: FleetRow, machine: int) -> None:
        subjects = []
        if row.code is not None:
            subjects.append((self._codes, f"{row.code:#x} {row.name or ''}".strip()))
        if row.signature is not None:
            subjects.append((self._signatures, row.signature.text))
        for kinds, subject in subjects:
            if subject in kinds or len(kinds) < FLEET_PAGE_GROUPS:
                kinds.setdefault(subject, Members()).add(machine)

    def uses(self) -> list[DriverUse]:
        """Return the drivers: first those that verdicts name, then by the number of machines."""
        return sorted(
            self._uses.values(), key=lambda one: (-one.blamed, -len(one.machines), one.name)
        )

    def associations(self) -> list[Association]:
        """Compare drivers with kinds of crashes; return those that are more than chance first."""
        groups, kinds = self._groups(), list(self._kinds())
        self.comparisons = len(groups) * len(kinds)
        total = len(self.machines)
        found = []
        for subject, is_signature, crashed in kinds:
            for loaded, drivers in groups.items():
                both = (loaded & crashed).bit_count()
                with_crash, with_driver = crashed.bit_count(), loaded.bit_count()
                if both < LEAST_MACHINES or both * total <= with_crash * with_driver:
                    continue
                chance = chance_of(both, with_crash, with_driver, total)
                if chance < HINT:
                    adjusted = min(1.0, chance * self.comparisons)
                    found.append(
                        Association(
                            drivers, subject, is_signature,
                            both, with_crash, with_driver, total, chance, adjusted,
                        )
                    )  # fmt: skip
        return sorted(found, key=lambda one: (one.chance, -one.both, one.subject))

    def _kinds(self) -> Iterator[tuple[str, bool, int]]:
        """Yield kinds of crashes of several machines: subject, whether it is a signature, bits."""
        seen = set()
        for is_signature, kinds in ((False, self._codes), (True, self._signatures)):
            several = [(x, y) for x, y in kinds.items() if len(y) >= LEAST_MACHINES]
            several.sort(key=lambda one: (-len(one[1]), one[0]))
            for subject, machines in several[:FLEET_PAGE_KINDS]:
                bits = machines.bits()
                if bits not in seen:
                    seen.add(bits)
                    yield subject, is_signature, bits

    def _groups(self) -> dict[int, tuple[LoadedDriver, ...]]:
        """Return drivers by the machines that have them, as bits."""
        candidates = [
            (machines, use, linked)
            for use in self._uses.values()
            for linked, machines in use.candidates()
            if len(machines) >= LEAST_MACHINES
        ]
        candidates.sort(key=lambda one: (-len(one[0]), one[1].name, one[2] or ""))
        found: dict[int, list[LoadedDriver]] = {}
        for machines, use, linked in candidates[:FLEET_PAGE_COMPARED]:
            drivers = found.setdefault(machines.bits(), [])
            if all(one.name != use.name for one in drivers):
                days = use.days() if linked is None else [linked]
                versions = len(use.versions) if linked is None else 1
                ends = tuple(dict.fromkeys((*days[:1], *days[-1:])))
                drivers.append(LoadedDriver(use.name, ends, versions))
        return {bits: tuple(drivers) for bits, drivers in found.items()}
