"""Machines of dumps that were built after descriptions of real crashes, read as any dump is."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from analysis.verdict.scenarios import drivers, hardware
from analysis.verdict.scenarios.scenario import Scenario
from fleet.groups.crashes import DESKTOP, START
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.instruction import examine_instruction, instruction_facts
from kdmp_ks.analysis.report.builder import read_report
from kdmp_ks.errors import KdmpError
from kdmp_ks.fleet.groups.crash import Crash
from kdmp_ks.fleet.groups.from_row import crash_of
from kdmp_ks.fleet.groups.group_verdict import GroupVerdict
from kdmp_ks.fleet.groups.grouping import group_crashes
from kdmp_ks.fleet.row import row_of

STEPS = ("low", "medium", "high")
FOREIGN = "third-party-driver"


@cache
def _read(build: object) -> Crash:
    assert callable(build)
    with KernelDumpParser(io.BytesIO(build())) as dump:
        try:
            examined = examine_instruction(dump)
        except KdmpError:
            examined = None
        facts = None if examined is None else instruction_facts(examined)
        found = crash_of(row_of(read_report(dump, "test"), "built", instruction=facts))
    assert found is not None
    return found


def _machine(scenarios: list[Scenario]) -> list[Crash]:
    """The crashes of one machine, one a day."""
    return [
        replace(
            _read(one.build),
            path=f"{number}.dmp",
            time=START + timedelta(days=number),
            uptime_seconds=3600.0,
            boot_id=10 + number,
            machine=DESKTOP,
        )
        for number, one in enumerate(scenarios)
    ]


def _weigh(scenarios: list[Scenario]) -> list[tuple[Crash, GroupVerdict]]:
    crashes = _machine(scenarios)
    found = group_crashes(crashes)
    assert len(found.machines) == 1
    return [(one, found.verdicts[one.path]) for one in crashes]


def _is_hardware(one: Scenario) -> bool:
    return not one.may_miss and all(kind == "hardware" for kind, _ in one.right)


def _is_foreign(one: Scenario) -> bool:
    return not one.may_miss and all(kind == FOREIGN for kind, _ in one.right)


HARDWARE = [one for one in hardware.ALL if _is_hardware(one)]
FAULTY = [one for one in drivers.ALL if _is_foreign(one)]


@pytest.mark.parametrize("seed", range(8))
def test_hardware_that_fails_is_found(seed: int) -> None:
    chosen = random.Random(seed).sample(HARDWARE, 4)
    for crash, verdict in _weigh(chosen):
        assert verdict.kind == "hardware", (crash, verdict)
        assert STEPS.index(verdict.confidence) >= STEPS.index(crash.confidence)


@pytest.mark.parametrize("seed", range(8))
def test_one_fault_of_a_driver_again_and_again(seed: int) -> None:
    chosen = random.Random(seed).choice(FAULTY)
    for crash, verdict in _weigh([chosen] * 3):
        assert (verdict.kind, verdict.culprit) in chosen.right
        assert STEPS.index(verdict.confidence) >= STEPS.index(crash.confidence)


@pytest.mark.parametrize("seed", range(8))
def test_two_faults_of_drivers_are_not_the_hardware(seed: int) -> None:
    first, second = random.Random(seed).sample(FAULTY, 2)
    for scenario, (_, verdict) in zip(
        [first, second] * 2, _weigh([first, second] * 2), strict=True
    ):
        assert (verdict.kind, verdict.culprit) in scenario.right


@pytest.mark.parametrize("seed", range(8))
def test_software_beside_failing_hardware_is_never_named_surely(seed: int) -> None:
    draw = random.Random(seed)
    chosen = [*draw.sample(HARDWARE, 3), draw.choice(FAULTY)]
    *failing, last = _weigh(chosen)
    assert {verdict.kind for _, verdict in failing} == {"hardware"}
    assert last[1].kind != "hardware" or last[1].confidence == "low"
