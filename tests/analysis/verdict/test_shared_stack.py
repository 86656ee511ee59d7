"""The stack of the fault and that of the stop are mostly one stack, which is read once."""

from __future__ import annotations

import io

import pytest

from analysis.verdict.scenarios.scenario import BUG_CHECK, PAGE, behind, place
from builders.blue_screen import LOADED, Fault
from builders.fault import RSP, STACK, STACK_END
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.raw_stack import read_raw_stack
from kdmp_ks.analysis.verdict.case import Case

BACK = behind("nvlddmkm.sys", "walk", "call 0b0")


def crash(stop: int) -> KernelDumpParser:
    """A fault whose stack pointer is RSP, and a bug check at another stack pointer."""
    made = Fault(
        at=place("acmefilt.sys", "find_kind", "cmp byte ptr [rax + 34], dl"),
        page=PAGE,
        registers={"rax": 0},
        accessed=0x22,
        words={0x18: BACK, 0x20: 0x1234567},
    )
    screen = made.screen(stopped={"rip": BUG_CHECK, "rsp": stop})
    return KernelDumpParser(io.BytesIO(screen.file()))


@pytest.mark.parametrize("stop", [STACK + 0x40, RSP - 8, RSP, RSP + 8, STACK_END - 8, 0x1000])
def test_words_of_the_fault(stop: int) -> None:
    with crash(stop) as dump:
        words = Case(dump).stack
        first = RSP // 8 * 8
        assert [word.address for word in words] == list(range(first, STACK_END, 8))
        found = {word.address - RSP: word for word in words}
        assert found[0x18].value == BACK
        assert found[0x18].module is not None
        assert found[0x18].module.start == LOADED["nvlddmkm.sys"].base
        assert (found[0x20].value, found[0x20].module) == (0x1234567, None)


@pytest.mark.parametrize("pointer", [RSP - 8, STACK - 8, STACK_END, 0])
def test_another_stack_is_not_shared(pointer: int) -> None:
    with crash(RSP) as dump:
        assert dump.raw_stack.above(pointer) is None
        assert dump.raw_stack.above(RSP + 16) == read_raw_stack(dump, {"rsp": RSP + 16}).words
