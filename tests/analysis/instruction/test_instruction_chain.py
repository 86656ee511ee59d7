"""Verdicts on the instruction of a fault: code and registers by hand, one case for each test."""

from __future__ import annotations

import pytest

from builders.fault import RSP
from builders.instruction import CODE, PROLOGUE, fault_at, page_of
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.instruction import examine_instruction, instruction_facts
from kdmp_ks.analysis.verdict.examine import examine

BODY = PROLOGUE * 4
"""More than 64 bytes."""
LOAD = bytes.fromhex("488b4118")  # mov rax, [rcx + 0x18]
AFTER = bytes.fromhex("4883c4205fc3")
OFFSET = len(BODY)
POINTER = 0xFFFFC00000012340


def short(dump: KernelDumpParser) -> tuple[str, str | None, str]:
    found = examine(dump)
    return found.kind, found.culprit, found.confidence


def results(dump: KernelDumpParser) -> dict[str, str]:
    examined = examine_instruction(dump)
    assert examined is not None
    return {one.test: one.result for one in instruction_facts(examined).tests}


def load(rcx: int, accessed: int | None, **options: object) -> KernelDumpParser:
    return fault_at(page_of(BODY, LOAD, AFTER), OFFSET, {"rcx": rcx}, accessed=accessed, **options)


@pytest.mark.parametrize("with_context", [True, False])
def test_the_instruction_explains_the_fault(with_context: bool) -> None:
    dump = load(POINTER, POINTER + 0x18, with_context=with_context)
    assert results(dump)["instruction boundary"] == "passed"
    assert results(dump)["fault address"] == "passed"
    assert short(dump)[0] != "hardware"


def test_the_instruction_and_its_operand_are_shown() -> None:
    examined = examine_instruction(load(POINTER, POINTER + 0x18))
    assert examined is not None
    facts = instruction_facts(examined)
    assert facts.text == "mov rax, qword ptr [rcx + 0x18]"
    assert facts.data == LOAD.hex()
    [operand] = facts.operands
    assert (operand.text, operand.address, operand.size) == ("[rcx + 0x18]", POINTER + 0x18, 8)
    [register] = operand.registers
    assert (register.name, register.value, register.source) == ("rcx", POINTER, "context")


@pytest.mark.parametrize("with_context", [True, False])
def test_another_address_is_the_hardware(with_context: bool) -> None:
    dump = load(POINTER, 0x29, with_context=with_context)
    assert short(dump) == ("hardware", "CPU or RAM", "medium")
    [innocent] = examine(dump).ruled_out
    assert innocent.what == "odd.sys"


def test_a_register_that_a_trap_frame_lacks_is_not_used() -> None:
    load_rbx = bytes.fromhex("488b4318")  # mov rax, [rbx + 0x18]
    page = page_of(BODY, load_rbx, AFTER)
    dump = fault_at(page, OFFSET, accessed=0x29, with_context=False)
    assert results(dump)["fault address"] == "not examined"
    assert short(dump)[0] != "hardware"
    dump = fault_at(page, OFFSET, accessed=0x29)
    assert short(dump) == ("hardware", "CPU or RAM", "medium")


def test_an_address_inside_an_instruction() -> None:
    # 10 bytes: mov qword ptr [rsp + 0x20], 0x11223344; then the load again
    store = bytes.fromhex("48c744242044332211")
    page = page_of(BODY, store, LOAD, AFTER)
    inside = OFFSET + 3  # and al, 0x20; ...
    dump = fault_at(page, inside, accessed=0x1111111100000001)
    assert results(dump)["instruction boundary"] == "failed"
    assert short(dump) == ("hardware", "CPU or RAM", "high")


@pytest.mark.parametrize(
    ("rcx", "confidence"),
    [(1 << 37, "medium"), (1 << 46, "medium"), (1 << 33, "medium")],
)
def test_a_null_pointer_with_one_bit(rcx: int, confidence: str) -> None:
    assert short(load(rcx, rcx + 0x18)) == ("hardware", "RAM", confidence)


def test_a_null_pointer_is_no_single_bit() -> None:
    assert short(load(0, 0x18))[0] != "hardware"
    assert short(load(1 << 20, (1 << 20) + 0x18))[0] != "hardware"
    assert short(load(3 << 37, (3 << 37) + 0x18))[0] != "hardware"


def test_a_bit_that_software_sets_is_a_finding_and_no_verdict() -> None:
    dump = load(1 << 32, (1 << 32) + 0x18)
    assert results(dump)["single bit"] == "failed"
    assert short(dump)[0] != "hardware"


def test_an_address_that_is_not_canonical() -> None:
    flipped = RSP + 0x100 ^ 1 << 50
    assert short(load(flipped, None)) == ("hardware", "RAM", "medium")
    nowhere = POINTER ^ 1 << 50
    assert short(load(nowhere, None)) == ("hardware", "RAM", "medium")
    assert short(load(POINTER ^ 1 << 63, None))[0] != "hardware"
    assert short(load(0x4141414141414141, None))[0] != "hardware"


def test_a_general_protection_fault_with_a_canonical_address_says_nothing() -> None:
    dump = load(POINTER, None)
    assert results(dump)["fault address"] == "not examined"
    assert short(dump)[0] != "hardware"


def test_a_legal_instruction_that_is_refused() -> None:
    legal = bytes.fromhex("4883ec28")  # sub rsp, 0x28
    dump = fault_at(page_of(BODY, legal, AFTER), OFFSET, status=0xC000001D)
    assert short(dump) == ("hardware", "CPU or RAM", "high")


@pytest.mark.parametrize("code", ["0f0b", "0fff00", "ffff", "f30fb8d8", "0f01c1", "0f20c0"])
def test_an_instruction_that_may_be_refused(code: str) -> None:
    page = page_of(BODY, bytes.fromhex(code), AFTER)
    assert short(fault_at(page, OFFSET, status=0xC000001D))[0] != "hardware"


def test_a_breakpoint_in_padding() -> None:
    page = page_of(BODY, AFTER, b"\xcc" * 8, BODY)
    first = OFFSET + len(AFTER)
    for offset in range(first + 1, first + 7):
        found = short(fault_at(page, offset, status=0x80000003))
        assert found[:2] == ("hardware", "CPU or RAM")
        assert found[2] in ("low", "medium")


@pytest.mark.parametrize(
    ("before", "code"),
    [
        pytest.param(bytes.fromhex("e800010000"), b"\xcc" * 9, id="behind a call"),
        pytest.param(bytes.fromhex("488bc8"), b"\xcc" + AFTER, id="in a function"),
        pytest.param(
            bytes.fromhex("c3" + "cc" * 7), b"\xcc\xc3" + b"\xcc" * 14, id="DbgBreakPoint"
        ),
        pytest.param(bytes.fromhex("7401c3"), b"\xcc" * 8, id="branch behind a return"),
    ],
)
def test_a_breakpoint_of_the_code(before: bytes, code: bytes) -> None:
    dump = fault_at(page_of(BODY, before, code, BODY), OFFSET + len(before), status=0x80000003)
    assert results(dump)["padding"] == "passed"
    assert short(dump)[0] != "hardware"


def test_a_jump_that_one_bit_separates_from_a_function() -> None:
    function = CODE + 0x200
    body = page_of(BODY, AFTER).ljust(0x1000)
    page = body[:0x200] + BODY + body[0x200 + len(BODY) :]
    wild = function ^ 1 << 40
    dump = fault_at(page, wild - CODE, accessed=wild, error=0x10)
    assert short(dump) == ("hardware", "CPU or RAM", "medium")
    dump = fault_at(page, wild + 0x30 - CODE, accessed=wild + 0x30, error=0x10)
    assert short(dump)[0] != "hardware"


def test_the_caller_of_a_wild_jump_is_evidence_and_no_proof() -> None:
    call = bytes.fromhex("ff5728")  # call qword ptr [rdi + 0x28]
    page = page_of(BODY, call, AFTER)
    back = CODE + OFFSET + len(call)
    wild = POINTER + 3
    dump = fault_at(page, wild - CODE, accessed=wild, error=0x11, words={RSP: back})
    found = examine(dump)
    assert short(dump) == ("third-party-driver", "odd.sys", "low")
    [jump] = [one for one in found.evidence if one.test == "jump"]
    assert f"at {back - 3:#x} led there" in jump.finding
    assert jump.addresses == (back - 3,)
    assert results(dump)["jump"] == "not examined"
