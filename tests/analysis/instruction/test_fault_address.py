"""An access and a fault address: the same, near, or another, byte by byte."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.decoding.effective import EffectiveAddress
from kdmp_ks.analysis.instruction.fault_address import check_access
from kdmp_ks.ground.inferred import Confidence, Inferred

PLACE = 0xFFFF8000_12345678
INSTRUCTION = Gva(0xFFFFF800_00001000)
SIZE = 8
NEAR = 64
SAME, NEXT, OTHER = "which is the fault address", "next to the fault address", "but the fault"


def outcome(address: int, accesses: tuple[int, ...] = (PLACE,)) -> Any:
    operand: Any = SimpleNamespace(segment=None, text="[rdx]")
    access: Any = SimpleNamespace(operand=operand)
    saved = SimpleNamespace(registers=SimpleNamespace(ip=INSTRUCTION), confidence=Confidence.HIGH)
    fault: Any = SimpleNamespace(
        is_page_fault=True,
        address=Inferred(Gva(address), Confidence.HIGH, "test"),
        instruction=INSTRUCTION,
        error_code=2,
        sources=(saved,),
    )
    instruction: Any = SimpleNamespace(data=b"\x48\x8b\x02", text="mov rax, [rdx]")
    found = tuple(EffectiveAddress(access, (), place, SIZE) for place in accesses)
    return check_access(fault, instruction, found)


@pytest.mark.parametrize(
    ("offset", "words"),
    [(0, SAME), (SIZE - 1, SAME), (-1, NEXT), (SIZE, NEXT), (-NEAR, NEXT), (SIZE + NEAR - 1, NEXT)],
)
def test_an_address_that_is_accessed(offset: int, words: str) -> None:
    found = outcome(PLACE + offset)
    assert found.result.value == "passed"
    assert words in found.finding


@pytest.mark.parametrize("offset", [-NEAR - 1, SIZE + NEAR])
def test_another_address(offset: int) -> None:
    found = outcome(PLACE + offset)
    assert found.result.value == "failed"
    assert f"accesses [rdx] = {PLACE:#x}, {OTHER}" in found.finding


def test_no_access() -> None:
    assert "accesses no memory, but the fault" in outcome(PLACE, ()).finding
