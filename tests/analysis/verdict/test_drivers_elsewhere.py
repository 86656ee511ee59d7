"""Verdicts that name a driver, on x86 and ARM64."""

from __future__ import annotations

import struct

import pytest

from builders.other_machines import ARM64, OTHERS, X86, OtherMachine
from builders.triage import Stretch
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

BOTH = pytest.mark.parametrize("machine", OTHERS, ids=lambda one: one.name)
FILLER = {"x86": b"\xcc", "arm64": b"\0"}
LOAD = {"x86": bytes.fromhex("8b4108"), "arm64": struct.pack("<I", 0xF9400408)}
"""A load through ecx or x0."""


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def code(machine: OtherMachine, at: int, data: bytes, before: bytes = b"") -> Stretch:
    """The page of some code, with other code right before it."""
    page = bytearray(FILLER[machine.name] * 0x1000)
    page[at % 0x1000 : at % 0x1000 + len(data)] = data
    page[at % 0x1000 - len(before) : at % 0x1000] = before
    return Stretch(at - at % 0x1000, bytes(page))


@BOTH
def test_the_faulting_driver_is_named(machine: OtherMachine) -> None:
    at = machine.foreign + 0x1230
    found = examine(machine.faulted(at, blocks=[code(machine, at, LOAD[machine.name])]))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
    assert found.evidence[0].addresses == (at,)


@BOTH
def test_a_driver_of_microsoft_is_where_it_was_found(machine: OtherMachine) -> None:
    found = examine(machine.faulted(machine.microsoft + 0x1230))
    assert short(found) == ("microsoft-driver", "tcpip.sys", "low")


@BOTH
def test_the_kernel_names_nobody(machine: OtherMachine) -> None:
    assert examine(machine.faulted(machine.nt + 0x1230)).kind == "undetermined"


@BOTH
def test_the_thread_of_a_driver_is_a_hint(machine: OtherMachine) -> None:
    found = examine(machine.faulted(machine.nt + 0x1230, start=machine.foreign + 0x4560))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    assert found.evidence[0].test == "start of the thread"
    assert found.evidence[0].addresses[1] == machine.foreign + 0x4560
    other = examine(machine.faulted(machine.nt + 0x1230, start=machine.microsoft + 0x4560))
    assert other.kind == "undetermined"


@BOTH
def test_fault_and_thread_of_one_driver(machine: OtherMachine) -> None:
    at = machine.foreign + 0x1230
    blocks = [code(machine, at, LOAD[machine.name])]
    found = examine(machine.faulted(at, blocks=blocks, start=machine.foreign + 0x4560))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "high")


def x86_leaf(routine: str, call: str | None, accessed: int = 8) -> Verdict:
    """A fault in a routine of the kernel, at its last instruction; the caller is a driver."""
    start, back = X86.nt + 0x2100, X86.foreign + 0x5100
    before = bytes.fromhex(routine)
    blocks = [code(X86, start, before + LOAD["x86"] + b"\xc3")]
    if call is not None:
        blocks.append(code(X86, back, b"\x90", bytes.fromhex(call)))
    at = start + len(before)
    registers = {"ecx": accessed - 8}
    return examine(X86.faulted(at, accessed, {0: back}, registers, blocks=blocks))


@pytest.mark.parametrize("call", [None, "ffd0"])
def test_the_caller_of_a_leaf_of_x86(call: str | None) -> None:
    found = x86_leaf("8b442404", call)  # mov eax, [esp+4]
    assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
    assert found.evidence[0].test == "caller"
    assert found.evidence[0].addresses == (X86.stack + 0x2000, X86.foreign + 0x5100)


def test_a_word_below_a_frame_of_x86_is_no_caller() -> None:
    assert x86_leaf("55", "ffd0").confidence == "low"  # push ebp
    assert x86_leaf("55", None).kind == "undetermined"
    assert x86_leaf("", "9090").kind == "undetermined"


def arm64_leaf(*routine: int, call: int, **registers: int) -> Verdict:
    start, back = ARM64.nt + 0x2100, ARM64.foreign + 0x5100
    before = b"".join(struct.pack("<I", one) for one in routine)
    blocks = [
        code(ARM64, start, before + LOAD["arm64"] + struct.pack("<I", 0xD65F03C0)),
        code(ARM64, back, b"", struct.pack("<I", call)),
    ]
    return examine(
        ARM64.faulted(start + len(before), registers={"lr": back, **registers}, blocks=blocks)
    )


BRANCH_BY_REGISTER, NO_OPERATION, BRANCH = 0xD63F0100, 0xD503201F, 0x94000010
MOVE = 0xAA0003E8
"""mov x8, x0"""
TO_ROUTINE = 0x94000000 | (ARM64.nt + 0x2100 - (ARM64.foreign + 0x50FC)) >> 2 & 0x3FFFFFF


def test_the_caller_of_a_leaf_of_arm64() -> None:
    found = arm64_leaf(MOVE, call=TO_ROUTINE)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
    assert found.evidence[0].test == "caller"
    assert found.evidence[0].addresses == (ARM64.foreign + 0x5100,)


def test_the_link_register_of_arm64_that_is_no_caller() -> None:
    assert arm64_leaf(BRANCH, call=TO_ROUTINE).confidence == "low"
    assert arm64_leaf(MOVE, call=NO_OPERATION).kind == "undetermined"
    assert arm64_leaf(MOVE, call=TO_ROUTINE, lr=0).kind == "undetermined"


@BOTH
def test_a_driver_on_the_stack_is_a_hint(machine: OtherMachine) -> None:
    back = machine.foreign + 0x5100
    call = b"\xff\xd0" if machine is X86 else struct.pack("<I", BRANCH_BY_REGISTER)
    blocks = [code(machine, back, b"", call)]
    found = examine(machine.faulted(machine.nt + 0x1230, words={0x40: back}, blocks=blocks))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    without = examine(machine.faulted(machine.nt + 0x1230, words={0x40: back}))
    assert without.kind == "undetermined"


@BOTH
def test_the_caller_of_a_stop_is_not_known(machine: OtherMachine) -> None:
    stack = machine.stack + 0x1800
    found = examine(
        machine.crash(
            0xDEAD1234, (1, 2, 3, 4), words={stack: machine.foreign + 0x10},
            stopped=(machine.nt + 0x1000, stack),
        )
    )  # fmt: skip
    assert found.kind == "undetermined"
