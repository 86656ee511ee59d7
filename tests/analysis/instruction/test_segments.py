"""Accesses through fs and gs: the base is the KPCR of the processor in the kernel."""

from __future__ import annotations

import io
from types import SimpleNamespace
from typing import Any

import pytest

from builders.instruction import PROLOGUE, fault_dump, page_of
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.instruction import examine_instruction, instruction_facts
from kdmp_ks.analysis.instruction.facts import InstructionFacts
from kdmp_ks.analysis.instruction.segments import segment_bases
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.ground.inferred import Confidence, Inferred

BODY = PROLOGUE * 4
OFFSET = len(BODY)
KPCR = 0xFFFFA68013DC6000
"""0x180 bytes before the KPRCB of the builder."""
ABSOLUTE = bytes.fromhex("65488b042588010000")  # mov rax, gs:[0x188]
BASED = bytes.fromhex("65488b4118")  # mov rax, gs:[rcx + 0x18]
THROUGH_FS = bytes.fromhex("64488b4118")  # mov rax, fs:[rcx + 0x18]
RCX = 0x41000000
GOOD = 0xFFFFC00000012340
TEB = 0x0000008812345000


def facts(
    code: bytes,
    accessed: int,
    *,
    with_context: bool = False,
    gs_base: int = 0,
    gs_swap: int = 0,
    processors: int = 4,
) -> tuple[InstructionFacts, str]:
    """The instruction and the kind of the verdict; by default a 0xD1 at DISPATCH_LEVEL."""
    built = fault_dump(
        page_of(BODY, code, b"\xc3"), OFFSET, {"rcx": RCX}, accessed=accessed,
        with_context=with_context,
    )  # fmt: skip
    built.gs_base, built.gs_swap = gs_base, gs_swap
    if processors == 1:
        built.number, built.processors = 0, 1
    dump = KernelDumpParser(io.BytesIO(built.file()))
    examined = examine_instruction(dump)
    assert examined is not None
    return instruction_facts(examined), examine(dump).kind


def result(found: InstructionFacts) -> tuple[str, str]:
    [one] = [one for one in found.tests if one.test == "fault address"]
    return one.result, one.finding


@pytest.mark.parametrize(("gs_base", "said"), [(0, ""), (KPCR, ", and its saved GS base")])
def test_gs_is_the_kpcr(gs_base: int, said: str) -> None:
    found, kind = facts(BASED, KPCR + RCX + 0x18, gs_base=gs_base)
    [operand] = found.operands
    assert operand.address == KPCR + RCX + 0x18
    base, register = operand.registers
    assert (base.name, base.value) == ("base of gs", KPCR)
    assert base.source == f"KPCR of processor 1, around its KPRCB{said}"
    assert (register.name, register.value) == ("rcx", RCX)
    assert result(found)[0] == "passed"
    assert kind != "hardware"


def test_another_address_contradicts_at_dispatch_level() -> None:
    found, kind = facts(ABSOLUTE, GOOD)
    assert result(found)[0] == "failed"
    assert kind == "hardware"


@pytest.mark.parametrize("base", [0, TEB])
def test_a_base_of_user_mode_is_no_contradiction(base: int) -> None:
    found, kind = facts(ABSOLUTE, base + 0x188)
    assert result(found)[0] == "not examined"
    assert "the base of the segment may have been that of user mode" in result(found)[1]
    assert kind != "hardware"


def test_a_thread_that_may_have_moved_is_no_contradiction() -> None:
    found, kind = facts(ABSOLUTE, GOOD, with_context=True)
    assert found.operands[0].address == KPCR + 0x188
    assert result(found)[0] == "not examined"
    assert kind != "hardware"


def test_one_processor_is_certain() -> None:
    found, kind = facts(ABSOLUTE, GOOD, with_context=True, processors=1)
    assert result(found)[0] == "failed"
    assert kind == "hardware"


def test_a_saved_base_that_disagrees() -> None:
    found, kind = facts(ABSOLUTE, GOOD, gs_base=0x1234)
    assert found.operands[0].reason == "the base of gs is not known"
    found, kind = facts(ABSOLUTE, GOOD, gs_base=TEB, gs_swap=KPCR)
    assert found.operands[0].address == KPCR + 0x188
    source = found.operands[0].registers[0].source
    assert source == "KPCR of processor 1, around its KPRCB, and its saved GS base before swapgs"
    assert (result(found)[0], kind == "hardware") == ("not examined", False)


def test_fs_of_the_kernel_is_not_known() -> None:
    found, kind = facts(THROUGH_FS, GOOD)
    assert found.operands[0].address is None
    assert (result(found)[0], kind == "hardware") == ("not examined", False)


@pytest.mark.parametrize("confidence", [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW, None])
def test_only_the_processor_that_surely_crashed_has_the_base(
    confidence: Confidence | None,
) -> None:
    built = fault_dump(
        page_of(BODY, ABSOLUTE, b"\xc3"), OFFSET, {"rcx": RCX}, accessed=KPCR + 0x188
    )
    dump = KernelDumpParser(io.BytesIO(built.file()))
    fault, found = dump.fault, dump.crashing_processor
    assert fault is not None
    assert found is not None
    crashed = None if confidence is None else Inferred(found.value, confidence, found.evidence)
    known: Any = SimpleNamespace(
        architecture=dump.architecture,
        crashing_processor=crashed,
        system=dump.system,
        processors=dump.processors,
    )
    bases = segment_bases(known, fault)
    assert {name: one.value for name, one in bases.items()} == (
        {"gs": KPCR} if confidence is Confidence.HIGH else {}
    )
