"""A verdict with the machine: memory modules by name, overclocks, temperature, activity."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builders.crash import crash
from builders.hardware import Machine, Module
from kdmp_ks.analysis.hardware.remark import Remark
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.machine_advice import for_machine
from kdmp_ks.ground.inferred import Confidence

PTE = 0xFFFFF6FC40012340


def verdict_of(machine: Machine):
    return crash(0x1A, (0x41792, PTE, 1 << 37, 0), blobs=machine.blobs()).verdict


def test_modules_and_slots_are_named() -> None:
    machine = Machine(modules=(Module("A1", 0), Module("A2", 8192), Module("B2", 8192)))
    step = verdict_of(machine).next[0]
    assert step.startswith("Test the memory (2 x 8 GiB ")
    assert "slots A2 and B2)" in step
    assert step.endswith("each module alone.")


def test_a_single_module() -> None:
    step = verdict_of(Machine(modules=(Module("A2", 8192),))).next[0]
    assert "1 x 8 GiB" in step
    assert "slot A2)" in step
    assert "alone" not in step


def test_slots_of_one_name_have_their_bank() -> None:
    modules = tuple(Module("DIMM 1", 8192, bank=f"CHANNEL {one}") for one in "AB")
    assert "CHANNEL A DIMM 1 and CHANNEL B DIMM 1" in verdict_of(Machine(modules=modules)).next[0]


def test_many_slots_are_not_listed() -> None:
    modules = tuple(Module(f"DIMM {one}", 4096) for one in range(8))
    step = verdict_of(Machine(modules=modules)).next[0]
    assert "8 x 4 GiB" in step
    assert "slot" not in step


def test_no_tables() -> None:
    assert advice.TEST_MEMORY in crash(0x1A, (0x41792, PTE, 1 << 37, 0)).verdict.next


def remark(kind: str, message: str) -> Remark:
    return Remark(kind, message, "built", Confidence.HIGH)


@pytest.fixture
def opened():
    dump = crash(0x1A, (0x41792, PTE, 1 << 37, 0), blobs=Machine().blobs())
    return dump.verdict, dump.machine_report.hardware


def test_overclocked_memory_comes_first(opened) -> None:
    verdict, hardware = opened
    plain = replace(verdict, next=(advice.TEST_MEMORY, advice.STOCK_SPEED))
    fast = remark("memory_overclocked", "memory is overclocked: 3,200 MT/s, rated for 2,667")
    found = for_machine(plain, replace(hardware, remarks=(fast,)), None)
    assert found.next[0].startswith(advice.STOCK_SPEED)
    assert "3,200 MT/s" in found.next[0]
    assert (found.evidence[-1].test, found.evidence[-1].finding) == ("machine", fast.message)
    assert found.confidence == verdict.confidence


def test_memory_at_its_rating_is_not_slowed(opened) -> None:
    verdict, hardware = opened
    plain = replace(verdict, next=(advice.STOCK_SPEED,))
    slow = remark("memory_underclocked", "memory runs below its rated speed")
    found = for_machine(plain, replace(hardware, remarks=(slow,)), None)
    assert found.next == (advice.STOCK_PROCESSOR,)


@pytest.mark.parametrize(
    ("conditions", "telling"),
    [
        ("temperature limit; 0 degrees below its temperature limit", True),
        ("throttling signal (PROCHOT)", True),
        ("power limit; 22 degrees below its temperature limit", False),
    ],
)
def test_heat_is_evidence_and_a_power_limit_is_none(opened, conditions, telling) -> None:
    verdict, hardware = opened
    hot = remark("thermal", f"at the crash the processor reported {conditions}")
    found = for_machine(verdict, replace(hardware, remarks=(hot,)), None)
    assert (found.evidence[-1].finding == hot.message) is telling
    assert (advice.COOL_PROCESSOR in found.next) is telling


def test_a_driver_s_verdict_has_no_evidence_about_the_machine(opened) -> None:
    verdict, hardware = opened
    fast = remark("memory_overclocked", "memory is overclocked")
    driver = replace(verdict, kind="third-party-driver", culprit="a.sys")
    assert for_machine(driver, replace(hardware, remarks=(fast,)), None).evidence == driver.evidence


@pytest.mark.parametrize(
    ("code", "wanted", "unwanted"),
    [
        (0x13A, advice.SPECIAL_POOL, advice.CHECK_DISK),
        (0x7A, advice.CHECK_DISK, advice.SPECIAL_POOL),
        (0x133, advice.UPDATE_FIRMWARE, advice.DRIVER_VERIFIER),
        (0xA, advice.DRIVER_VERIFIER, advice.CHECK_DISK),
        (0x9F, advice.UPDATE_DRIVERS, advice.TEST_MEMORY),
    ],
)
def test_steps_where_the_cause_is_undetermined(code, wanted, unwanted) -> None:
    found = crash(code, ()).verdict
    assert found.kind == "undetermined"
    assert wanted in found.next
    assert unwanted not in found.next
    assert advice.FULLER_DUMP in found.next
