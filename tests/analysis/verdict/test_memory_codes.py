"""Verdicts of stop codes about memory, paging files, stores, pool and processes."""

from __future__ import annotations

import pytest

from builders.crash import crash
from builders.triage import Stretch, TriageDump
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

PTE = 0xFFFFF6FC40012340


def verdict(code: int, *parameters: int, **options: object) -> Verdict:
    return examine(crash(code, parameters, **options))


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


@pytest.mark.parametrize("bit", [0, 5, 12, 37, 52, 63])
def test_an_entry_with_a_single_bit_is_the_memory(bit: int) -> None:
    found = verdict(0x1A, 0x41792, PTE, 1 << bit, 0)
    assert short(found) == ("hardware", "RAM", "high")
    assert f"bit {bit}" in found.evidence[0].finding
    assert f"{1 << bit:#x}" in found.evidence[0].finding
    assert found.evidence[0].addresses == (PTE,)
    assert found.next


def test_the_entry_in_the_dump_is_compared() -> None:
    block = Stretch(PTE, (1 << 37).to_bytes(8, "little"))
    found = verdict(0x1A, 0x41792, PTE, 1 << 37, 0, blocks=[block])
    assert found.evidence[1].test == "memory"
    other = Stretch(PTE, (1 << 36).to_bytes(8, "little"))
    assert len(verdict(0x1A, 0x41792, PTE, 1 << 37, 0, blocks=[other]).evidence) == 1


@pytest.mark.parametrize("value", [0x8000000012345867, 0x3, 0xFFFFFFFFFFFFFFFF])
def test_an_entry_with_several_bits_is_a_hint(value: int) -> None:
    assert short(verdict(0x1A, 0x41792, PTE, value, 0)) == ("hardware", "RAM", "low")


def test_a_database_that_differs_in_one_bit() -> None:
    found = verdict(0x1A, 0x403, PTE, 0x8A00000012345867, 0x8A00000012345867 ^ 1 << 21)
    assert short(found) == ("hardware", "RAM", "high")
    assert "bit 21" in found.evidence[0].finding


def test_a_database_that_differs_in_more() -> None:
    assert short(verdict(0x1A, 0x403, PTE, 0x1234, 0x4321)) == ("undetermined", None, "low")


@pytest.mark.parametrize("kind", [0x31, 0x411, 0x3451, 0x5003, 0x41790, 0x61940, 0x61941])
def test_corrupt_structures_of_the_memory_manager(kind: int) -> None:
    assert short(verdict(0x1A, kind, PTE, 1, 2)) == ("hardware", "RAM", "low")


@pytest.mark.parametrize("kind", [0x1000, 0x1233, 0x1235, 0x4477, 0x41286, 0x61946, 0x402, 0x99])
def test_kinds_that_drivers_cause_are_no_hardware(kind: int) -> None:
    assert verdict(0x1A, kind, PTE, 1 << 37, 0).kind == "undetermined"


@pytest.mark.parametrize("status", [0xC000009D, 0xC000000E, 0xC0000185, 0xC000009C, 0xC000016A])
@pytest.mark.parametrize("code", [0x7A, 0x77])
def test_a_page_that_the_disk_refuses(code: int, status: int) -> None:
    first = PTE if code == 0x7A else 0xC0000185
    found = verdict(code, first, 0xFFFFFFFF00000000 | status, 0, 0)
    assert short(found) == ("hardware", "disk", "high")
    assert f"{status:#x}" in found.evidence[0].finding


def test_a_page_that_came_back_wrong() -> None:
    assert short(verdict(0x7A, PTE, 0xC0000005, 0, 0)) == ("hardware", "RAM", "medium")


@pytest.mark.parametrize("status", [0xC000009A, 0xC0000056, 0x80000005])
def test_another_status_names_nobody(status: int) -> None:
    found = verdict(0x7A, PTE, status, 0, 0)
    assert found.kind == "undetermined"
    assert f"{status:#x}" in found.evidence[0].finding


def test_a_kind_without_status_names_nobody() -> None:
    assert verdict(0x77, 1, 0, 0, PTE).evidence == ()


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_a_store_with_a_wrong_hash(kind: int) -> None:
    found = verdict(0x1C7, kind, 0xFFFF830812345000, 0x1122334455667788, 0x5678)
    assert short(found) == ("hardware", "RAM", "medium")
    assert "0xffff830812345000" in found.evidence[0].finding


@pytest.mark.parametrize(("code", "kind"), [(0x1C7, 3), (0x154, 0xFFFF830812345000)])
def test_a_store_that_says_less(code: int, kind: int) -> None:
    assert short(verdict(code, kind, 0xFFFF830812346000)) == ("hardware", "RAM", "low")


def test_a_process_that_died_is_a_victim() -> None:
    found = verdict(0xEF, TriageDump().eprocess_address, 0, 0, 0)
    assert short(found) == ("user-process", None, "medium")
    found = verdict(0xF4, 3, TriageDump().eprocess_address, 0, 0)
    assert short(found) == ("user-process", None, "medium")
    assert found.evidence[0].addresses == (TriageDump().eprocess_address,)


@pytest.mark.parametrize("code", [0x19, 0xC2, 0x13A])
def test_corrupt_pool_names_nobody(code: int) -> None:
    found = verdict(code, 0x12, PTE, 0, 0)
    assert found.kind == "undetermined"
    assert "seldom" in found.evidence[0].finding


def test_a_held_power_button() -> None:
    found = verdict(0x1C8, 7000, 0, 0, 0)
    assert short(found) == ("user-action", None, "high")
    assert "7 seconds" in found.summary
    assert "10.5 seconds" in verdict(0x1C8, 10500, 0, 0, 0).summary


def test_the_code_of_a_small_dump_is_the_same() -> None:
    assert short(verdict(0x1000001A, 0x41792, PTE, 1 << 3, 0)) == ("hardware", "RAM", "high")
