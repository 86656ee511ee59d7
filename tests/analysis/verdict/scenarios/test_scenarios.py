"""Verdicts on crashes that were built after descriptions of real ones."""

from __future__ import annotations

import io

import pytest

from analysis.verdict.scenarios import codes, drivers, hardware, jumps, traps
from analysis.verdict.scenarios.scenario import Scenario
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine

SCENARIOS = {
    "hardware": hardware.ALL,
    "drivers": drivers.ALL,
    "codes": codes.ALL,
    "traps": traps.ALL,
    "jumps": jumps.ALL,
}
EVERY = [(group, one) for group, members in SCENARIOS.items() for one in members]


@pytest.mark.parametrize(
    "scenario", [one for _, one in EVERY], ids=[f"{group}-{one.name}" for group, one in EVERY]
)
def test_scenario(scenario: Scenario) -> None:
    with KernelDumpParser(io.BytesIO(scenario.build())) as dump:
        found = examine(dump)
    said = f"{found.kind} {found.culprit} {found.confidence}: {found.summary}"
    assert scenario.accepts(found), f"{scenario.judge(found)}: {said}"
