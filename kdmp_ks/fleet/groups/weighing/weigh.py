"""`weigh_machine`: a verdict on each crash of a machine, and on the machine, by all of them.

1. A crash that proves its cause keeps it: a held power button, a stop code that names a driver.
2. The same place with the same code in several boots is software, whatever one dump says.
3. Several crashes that show a failure of processor or memory support each other, and explain those
   whose cause is open, and those that name a driver only by the place of one fault.
4. A disk that fails explains dead processes and pages that could not be read.
5. A driver that several crashes name is more sure than by one of them.
6. What contradicts costs a step of confidence. One crash alone keeps its verdict.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.claim import Cause
from kdmp_ks.fleet.groups.group_verdict import GroupVerdict, MachineVerdicts
from kdmp_ks.fleet.groups.machine_group import DumpEvidence
from kdmp_ks.fleet.groups.weighing.disk_case import find_disk
from kdmp_ks.fleet.groups.weighing.driver_case import contradictory, find_drivers, is_everywhere
from kdmp_ks.fleet.groups.weighing.hardware_case import find_hardware, own_step
from kdmp_ks.fleet.groups.weighing.machine_case import MachineCase, paths
from kdmp_ks.fleet.groups.weighing.role import DISPLAY, POOL, STEPS, Role, is_foreign, step_of
from kdmp_ks.fleet.groups.weighing.whole import machine_verdict
from kdmp_ks.ground.limits import FLEET_EVIDENCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kdmp_ks.fleet.groups.crash import Crash

_HARDWARE, _THIRD, _MICROSOFT = (
    Cause.HARDWARE.value, Cause.THIRD_PARTY_DRIVER.value, Cause.MICROSOFT_DRIVER.value,
)  # fmt: skip
_MOST: Final = len(STEPS) - 1
_MANY: Final = 3
_FINDS_DAMAGE: Final = POOL | {0x1A, 0x4E, 0x50, 0x0A, 0x3B}
"""Stop codes of code that finds memory that another one has corrupted."""


def weigh_machine(
    crashes: Iterable[Crash], elsewhere: Mapping[str, int] | None = None
) -> MachineVerdicts:
    """Weigh all crashes of one machine.

    Args:
        crashes: The crashes; copies count once, and have the verdict of their original.
        elsewhere: Places of signatures, with the number of other machines that crashed there.
    """
    every = tuple(crashes)
    case = MachineCase(every, elsewhere)
    found = _Weighing(case).verdicts()
    originals = {(one.time, one.code, one.parameters): one.path for one in case.crashes}
    rows = []
    for one in every:
        known = (one.path, one.duplicate_of, originals.get((one.time, one.code, one.parameters)))
        verdict = next((found[path] for path in known if path in found), None)
        rows.append((one.path, verdict or alone(one)))
    return MachineVerdicts(machine_verdict(case, found), tuple(rows))


def alone(crash: Crash) -> GroupVerdict:
    """Return the verdict of a dump by itself.

    Args:
        crash: The crash.
    """
    return GroupVerdict(crash.kind, crash.culprit, crash.confidence, crash.summary)


class _Weighing:
    """The weighing of one machine."""

    def __init__(self, case: MachineCase) -> None:
        self._case = case
        self._hardware = find_hardware(case)
        self._disk = find_disk(case)
        self._drivers = find_drivers(case)
        self._contradictory = contradictory(case)

    def verdicts(self) -> dict[str, GroupVerdict]:
        """Return the verdict on each crash, by the path of its dump."""
        if len(self._case.crashes) < 2 and not any(
            map(self._case.is_elsewhere, self._case.crashes)
        ):
            return {one.path: alone(one) for one in self._case.crashes}
        return {one.path: self._verdict(one) for one in self._case.crashes}

    def _verdict(self, crash: Crash) -> GroupVerdict:
        role = self._case.roles[crash.path]
        if role is Role.OWN:
            return alone(crash)
        if self._hardware is not None and self._hardware.bit in crash.bits:
            return self._proof(crash) if role is Role.PROOF else self._open(crash, role)
        if crash.path in self._case.in_repeated:
            return self._repeated(crash, role)
        if role in (Role.NAMED, Role.DRIVER):
            return self._of_driver(crash, role)
        if role is Role.PROOF:
            return self._proof(crash)
        if role is Role.PART:
            return self._of_part(crash)
        return self._open(crash, role)

    def _repeated(self, crash: Crash, role: Role) -> GroupVerdict:
        members = self._case.in_repeated[crash.path]
        finding = (
            f"{len(members)} boots crashed at the same place: software does, hardware does not"
        )
        evidence = (DumpEvidence("same place", finding, paths(members)),)
        step = step_of(crash)
        if role in (Role.PROOF, Role.SIGN) and crash.kind == _HARDWARE:
            return _with(crash, max(step - 1, 0), evidence)
        if crash.kind == _THIRD:
            return _with(crash, min(step + 1, _MOST), evidence)
        if crash.kind == _MICROSOFT and len(members) >= _MANY:
            return _with(crash, max(step, 1), evidence)
        return _with(crash, step, evidence)

    def _of_driver(self, crash: Crash, role: Role) -> GroupVerdict:
        driver = self._drivers.get((crash.culprit or "").casefold()) if is_foreign(crash) else None
        hardware = self._hardware
        doubted = role is Role.DRIVER and hardware is not None and hardware.beats_drivers
        if driver is not None and not doubted:
            return _with(crash, max(step_of(crash), driver.step), driver.evidence)
        if role is Role.DRIVER and hardware is not None and not self._case.is_elsewhere(crash):
            if hardware.beats_drivers and driver is None:
                return self._by_hardware(crash, 0)
            evidence = (_against("the hardware of the machine is suspect"), *hardware.evidence)
            return _with(crash, step_of(crash) - 1, evidence)
        if crash in self._contradictory:
            finding = "each of these crashes names another driver: damaged memory is possible"
            evidence = (DumpEvidence("another cause", finding, paths(self._contradictory)),)
            return _with(crash, step_of(crash) - 1, evidence)
        return self._elsewhere(crash)

    def _proof(self, crash: Crash) -> GroupVerdict:
        hardware = self._hardware
        if hardware is None:
            return self._elsewhere(crash)
        step = own_step(hardware, crash)
        found = _with(crash, step, hardware.evidence)
        decided = hardware.proofs is not None and hardware.part in (crash.culprit or "")
        return replace(found, culprit=hardware.part) if decided or hardware.outlived else found

    def _of_part(self, crash: Crash) -> GroupVerdict:
        disk = self._disk
        if disk is None or crash.culprit != "disk" or disk.proofs is None:
            return alone(crash)
        return _with(crash, max(step_of(crash), disk.proofs), disk.evidence)

    def _open(self, crash: Crash, role: Role) -> GroupVerdict:
        disk, hardware = self._disk, self._hardware
        if disk is not None and crash.path in disk.members:
            summary = "The disk of this machine fails, which leads to crashes like this one."
            confidence = STEPS[disk.others]
            return GroupVerdict(_HARDWARE, "disk", confidence, summary, disk.evidence)
        by_driver = self._by_driver(crash)
        if hardware is not None and not self._case.is_elsewhere(crash):
            if role is Role.PROCESS:
                return self._by_hardware(crash, 0) if hardware.beats_drivers else alone(crash)
            step = hardware.signs if role is Role.SIGN else hardware.others
            if by_driver is None or step >= _needed(by_driver):
                return self._by_hardware(crash, step)
        return by_driver or self._beside_proofs(self._elsewhere(crash), role)

    def _beside_proofs(self, verdict: GroupVerdict, role: Role) -> GroupVerdict:
        """Name what other crashes of the machine show, where that settles nothing for this one."""
        found = () if role is Role.PROCESS else self._proofs
        return replace(verdict, evidence=(*verdict.evidence, *found)) if found else verdict

    @cached_property
    def _proofs(self) -> tuple[DumpEvidence, ...]:
        shown = self._case.of(Role.PROOF)[:FLEET_EVIDENCE]
        return tuple(DumpEvidence("other dumps", one.summary, (one.path,)) for one in shown)

    def _by_driver(self, crash: Crash) -> GroupVerdict | None:
        """Return the verdict by a driver that other crashes speak against."""
        own = (crash.culprit or "").casefold() if is_foreign(crash) else None
        if own in self._drivers and own is not None:
            driver = self._drivers[own]
            return _with(crash, max(step_of(crash), driver.step), driver.evidence)
        if self._case.roles[crash.path] is Role.PROCESS:
            return None
        stack = {one.casefold() for one in crash.drivers}
        for name, driver in self._drivers.items():
            step = driver.hints if name in stack else None
            if step is None and driver.open_too and crash.code in _FINDS_DAMAGE:
                step = 0
            if step is not None:
                summary = f"{driver.name} is the driver that other crashes of this machine name."
                return GroupVerdict(_THIRD, driver.name, STEPS[step], summary, driver.evidence)
        return None

    def _by_hardware(self, crash: Crash, step: int) -> GroupVerdict:
        hardware = self._hardware
        if hardware is None:
            return alone(crash)
        own = crash.culprit if crash.kind == _HARDWARE else None
        summary = f"Other crashes of this machine show that {_part_words(hardware.part)} fails."
        if not hardware.beats_drivers:
            summary = (
                f"The crashes of this machine together speak against {_part_words(hardware.part)}."
            )
        step = max(step, step_of(crash) if own is not None else 0)
        closer = own is None or hardware.part in own or hardware.outlived
        part = hardware.part if closer else own
        return GroupVerdict(_HARDWARE, part, STEPS[step], summary, hardware.evidence)

    def _elsewhere(self, crash: Crash) -> GroupVerdict:
        """Return the verdict of a dump, more sure where other machines crash at the same place."""
        if not self._case.is_elsewhere(crash) or crash.place is None:
            return alone(crash)
        count = self._case.elsewhere[crash.place]
        others = "another machine" if count == 1 else f"{count} other machines"
        finding = f"{others} crashed at the same place, which is software"
        evidence = (DumpEvidence("same place elsewhere", finding, (crash.path,)),)
        step = step_of(crash)
        if crash.kind == _HARDWARE:
            return _with(crash, step - 1, evidence)
        if crash.kind == _THIRD and crash.code not in DISPLAY:
            return _with(crash, step + 1, evidence)
        if crash.kind == _MICROSOFT and count >= _MANY - 1:
            return _with(crash, max(step, 1), evidence)
        return _with(crash, step, evidence)


def _with(crash: Crash, step: int, evidence: tuple[DumpEvidence, ...]) -> GroupVerdict:
    confidence = STEPS[min(max(step, 0), _MOST)]
    return GroupVerdict(crash.kind, crash.culprit, confidence, crash.summary, evidence)


def _needed(verdict: GroupVerdict) -> int:
    """Return the confidence that the case against the hardware needs to go before a driver."""
    step = STEPS.index(verdict.confidence)
    return step if is_everywhere(verdict.culprit or "") else step + 1


def _against(finding: str) -> DumpEvidence:
    return DumpEvidence("another cause", finding, ())


def _part_words(part: str) -> str:
    return {"RAM": "the memory", "CPU": "the processor"}.get(part, "processor or memory")
