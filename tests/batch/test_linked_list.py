from __future__ import annotations

from typing import Any

import pytest

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.errors import KdmpError, PartialReadError
from kdmp_ks.ground.warnings import BrokenList, DumpWarning
from kdmp_ks.kernel import walk_list
from kernel.memory import FakeMemory

HEAD = 0xFFFFF800_00001000
ITEMS = [0xFFFF8000_00000000, 0xFFFF8000_00000100, 0xFFFF8000_00000080]


def memory_of(*ring: int, pointer: str = "Q") -> FakeMemory:
    memory = FakeMemory()
    for address, following in zip(ring, (*ring[1:], ring[0]), strict=True):
        memory.pack(pointer * 2, address, following, 0)
    return memory


def walked(
    memory: FakeMemory, head: int = HEAD, **options: Any
) -> tuple[list[Gva], list[DumpWarning]]:
    reports: list[DumpWarning] = []
    found = list(walk_list(memory, head, name="L", report=reports.append, **options))
    return found, reports


def broken(reports: list[DumpWarning]) -> BrokenList:
    (report,) = reports
    assert isinstance(report, BrokenList)
    assert report.name == "L"
    return report


def test_every_link_but_the_head() -> None:
    found, reports = walked(memory_of(HEAD, *ITEMS))
    assert found == ITEMS
    assert all(isinstance(address, Gva) for address in found)
    assert reports == []


def test_an_empty_list() -> None:
    assert walked(memory_of(HEAD)) == ([], [])


def test_32_bit_links() -> None:
    memory = memory_of(0x1000, 0x2000, 0xFFFF_F000, pointer="I")
    found, reports = walked(memory, 0x1000, structure=structs.LIST_ENTRY32)
    assert found == [0x2000, 0xFFFF_F000]
    assert reports == []


def test_a_head_that_is_not_there() -> None:
    found, reports = walked(FakeMemory())
    assert found == []
    assert broken(reports).address == HEAD
    assert isinstance(broken(reports).reason, PartialReadError)


def test_a_head_that_is_no_address() -> None:
    found, reports = walked(FakeMemory(), 1 << 64)
    assert found == []
    assert isinstance(broken(reports).reason, KdmpError)


def test_a_link_that_is_not_there_is_not_yielded() -> None:
    memory = memory_of(HEAD, *ITEMS)
    memory.unmap(ITEMS[1], 16)
    found, reports = walked(memory)
    assert found == ITEMS[:1]
    assert broken(reports).address == ITEMS[1]
    assert isinstance(broken(reports).reason, PartialReadError)


def test_a_null_link() -> None:
    memory = memory_of(HEAD, *ITEMS)
    memory.pack("Q", ITEMS[2], 0)
    found, reports = walked(memory)
    assert found == ITEMS
    assert broken(reports).address == ITEMS[2]
    assert "0" in str(broken(reports).reason)


@pytest.mark.parametrize("back_to", [0, 1, 2])
def test_a_loop_that_misses_the_head(back_to: int) -> None:
    memory = memory_of(HEAD, *ITEMS)
    memory.pack("Q", ITEMS[2], ITEMS[back_to])
    found, reports = walked(memory)
    assert found == ITEMS
    assert broken(reports).address == ITEMS[2]
    assert f"{ITEMS[back_to]:#x}" in str(broken(reports).reason)


def test_the_limit() -> None:
    memory = memory_of(HEAD, *ITEMS)
    assert walked(memory, limit=3) == (ITEMS, [])
    found, reports = walked(memory, limit=2)
    assert found == ITEMS[:2]
    assert broken(reports).address == ITEMS[1]


def test_nothing_is_read_ahead() -> None:
    memory = memory_of(HEAD, *ITEMS)
    walk = walk_list(memory, HEAD, name="L", report=pytest.fail)
    assert memory.reads == []
    assert next(walk) == ITEMS[0]
    assert [address for address, _ in memory.reads] == [HEAD, ITEMS[0]]
