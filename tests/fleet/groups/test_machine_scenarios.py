"""Verdicts by all dumps of a machine, beside those of an expert."""

from __future__ import annotations

import random

import pytest

from fleet.groups.machine_scenarios import ALL, MachineScenario, Truth
from kdmp_ks.fleet.groups.group_verdict import GroupVerdict
from kdmp_ks.fleet.groups.grouping import group_crashes
from kdmp_ks.fleet.groups.weighing.weigh import weigh_machine

STEPS = ("low", "medium", "high")


def _judge(truth: Truth, verdict: GroupVerdict) -> str:
    if (verdict.kind, verdict.culprit) not in truth.causes:
        return "wrong"
    step = STEPS.index(verdict.confidence)
    if step > STEPS.index(truth.most):
        return "bold"
    return "timid" if step < STEPS.index(truth.least) else "right"


@pytest.mark.parametrize("scenario", ALL, ids=[one.name for one in ALL])
def test_scenario(scenario: MachineScenario) -> None:
    found = dict(weigh_machine(scenario.crashes).dumps)
    judged = {
        one.path: (_judge(truth, found[one.path]), found[one.path])
        for one, truth in zip(scenario.crashes, scenario.truths, strict=True)
    }
    assert not {path: one for path, one in judged.items() if one[0] != "right"}


@pytest.mark.parametrize("scenario", ALL, ids=[one.name for one in ALL])
def test_machine_is_one_group_whatever_the_order(scenario: MachineScenario) -> None:
    crashes = list(scenario.crashes)
    expected = group_crashes(crashes)
    assert len(expected.machines) == 1
    random.Random(7).shuffle(crashes)
    assert group_crashes(crashes).machines == expected.machines
    assert group_crashes(crashes).verdicts == expected.verdicts


@pytest.mark.parametrize("scenario", ALL, ids=[one.name for one in ALL])
def test_evidence_names_dumps_of_the_machine(scenario: MachineScenario) -> None:
    paths = {one.path for one in scenario.crashes}
    found = group_crashes(scenario.crashes)
    for path, verdict in found.verdicts.items():
        for one in verdict.evidence:
            assert one.test
            assert one.finding
            assert set(one.dumps) <= paths, path
