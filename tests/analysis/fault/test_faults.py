"""Registers of faults in dumps that are built at literal offsets."""

from __future__ import annotations

import io
import pickle
from typing import Any

import pytest

from builders.fault import (
    ADDRESS,
    AT,
    FRAME,
    HELD,
    ODD,
    PRESERVED,
    RECORD,
    RSP,
    STACK,
    VALUES,
    FaultDump,
    context,
    exception_frame,
    exception_record,
    trap_frame,
)
from builders.triage import Stretch
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.fault import Fault
from kdmp_ks.ground.inferred import Confidence

CONTEXT = STACK + 0x1000
BELOW = FRAME - 0x140
"""A KEXCEPTION_FRAME of a fault that is not dispatched."""
DISPATCHED = FRAME - 0x1E0
"""A KEXCEPTION_FRAME of an exception that is dispatched."""
VIOLATION = 0xFFFFFFFFC0000005
UNREPORTED = 0xFFFFFFFFFFFFFFFF
NONVOLATILE = {name: VALUES[name] for name in PRESERVED}
DISPATCH = ((DISPATCHED, exception_frame()), (RECORD, exception_record()))
PAGE_FAULT = (FRAME, trap_frame(accessed=ADDRESS))


def find(code: int, *parameters: int, **more: Any) -> Fault | None:
    """The fault of a dump, after a round through pickle."""
    built = FaultDump(code=code, parameters=parameters, **more)
    with KernelDumpParser(io.BytesIO(built.file())) as dump:
        found = dump.fault
    assert pickle.loads(pickle.dumps(found)) == found
    return found


def fault(code: int, *parameters: int, **more: Any) -> Fault:
    found = find(code, *parameters, **more)
    assert found is not None
    return found


def kinds(found: Fault) -> dict[str, tuple[int | None, str]]:
    return {one.kind: (one.address, one.confidence.word) for one in found.sources}


def general(found: Fault) -> dict[str, int | None]:
    return {name: found.registers[name] for name in VALUES}


ALL = dict(VALUES)
WITHOUT_PRESERVED = {**VALUES, **dict.fromkeys(PRESERVED)}


@pytest.mark.parametrize("code", [0x0A, 0xD1])
def test_a_page_fault_at_high_irql(code: int) -> None:
    found = fault(
        code, ADDRESS, 2, 1, AT,
        parts=[(FRAME, trap_frame(accessed=ADDRESS, error=2))], cr2=ADDRESS, cr8=2,
    )  # fmt: skip
    assert kinds(found) == {"trap_frame": (FRAME, "high")}
    assert general(found) == WITHOUT_PRESERVED
    assert (found.code, found.instruction, found.is_page_fault) == (None, AT, True)
    assert found.address is not None
    assert (found.address.value, found.address.confidence) == (ADDRESS, Confidence.HIGH)
    assert [one.source for one in found.addresses] == ["parameter", "trap_frame", "cr2"]
    assert (found.error_code, found.error_words) == (2, ("write", "page not present"))
    assert found.irql is not None
    assert (found.irql.value, found.irql.confidence) == (2, Confidence.HIGH)
    assert [one.source for one in found.irqls] == ["parameter", "cr8"]
    assert found.warnings == ()


def test_registers_that_nobody_has_changed_until_the_stop() -> None:
    parts = [PAGE_FAULT, (BELOW, exception_frame())]
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=parts, cr2=ADDRESS, stopped=NONVOLATILE)
    assert kinds(found) == {"trap_frame": (FRAME, "high"), "exception_frame": (BELOW, "high")}
    assert general(found) == ALL
    source = found.source_of("r12")
    assert source is not None
    assert source.kind == "exception_frame"


@pytest.mark.parametrize("register", PRESERVED)
def test_registers_that_are_not_those_of_the_header(register: str) -> None:
    parts = [PAGE_FAULT, (BELOW, exception_frame())]
    stopped = {**NONVOLATILE, register: 0x99}
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=parts, cr2=ADDRESS, stopped=stopped)
    assert general(found) == WITHOUT_PRESERVED


def test_zeros_confirm_nothing() -> None:
    zeros = dict.fromkeys(PRESERVED, 0)
    parts = [PAGE_FAULT, (BELOW, exception_frame({**VALUES, **zeros}))]
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=parts, cr2=ADDRESS, stopped=zeros)
    assert general(found) == WITHOUT_PRESERVED


def test_an_exception_in_the_kernel() -> None:
    """0x1E: no parameter leads to a structure, so all of them are searched for."""
    parts = [PAGE_FAULT, *DISPATCH, (CONTEXT, context())]
    found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=ADDRESS)
    assert kinds(found) == {
        "context": (CONTEXT, "high"),
        "trap_frame": (FRAME, "high"),
        "exception_frame": (DISPATCHED, "high"),
    }
    assert general(found) == ALL
    assert found.record_address == RECORD
    assert {one.source for one in found.addresses} == {
        "parameter", "exception_record", "trap_frame", "cr2",
    }  # fmt: skip


def test_an_exception_whose_context_is_not_in_the_dump() -> None:
    found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=[PAGE_FAULT, *DISPATCH], cr2=ADDRESS)
    assert kinds(found).keys() == {"trap_frame", "exception_frame"}
    assert general(found) == ALL


def test_a_breakpoint() -> None:
    """The frame has the instruction behind the breakpoint."""
    frame = trap_frame({**VALUES, "rip": AT + 1})
    record = exception_record(0x80000003, information=(0,))
    parts = [(FRAME, frame), (RECORD, record), (CONTEXT, context())]
    found = fault(0x1E, 0xFFFFFFFF80000003, AT, 0, 2, parts=parts, cr2=ADDRESS)
    assert (kinds(found)["context"], kinds(found)["trap_frame"]) == (
        (CONTEXT, "high"),
        (FRAME, "high"),
    )
    assert found.registers["rip"] == AT
    assert (found.is_page_fault, found.address, found.addresses) == (False, None, ())
    assert (found.error_code, found.warnings) == (None, ())
    # Of other exceptions the frame has the instruction itself.
    found = fault(0x1E, 0xFFFFFFFFC0000094, AT, 0, 2, parts=[(FRAME, frame)])
    assert "trap_frame" not in kinds(found)


def test_a_system_service() -> None:
    """0x3B: only the frame, the record and CR2 have the address."""
    parts = [PAGE_FAULT, *DISPATCH, (CONTEXT, context())]
    found = fault(0x3B, 0xC0000005, AT, CONTEXT, 0, parts=parts, cr2=ADDRESS)
    assert kinds(found).keys() == {"context", "trap_frame", "exception_frame"}
    assert found.address is not None
    assert found.address.value == ADDRESS
    assert [one.source for one in found.addresses] == ["exception_record", "trap_frame", "cr2"]


def test_an_address_that_only_frame_and_processor_have() -> None:
    found = fault(0x3B, 0xC0000005, AT, 0, 0, parts=[PAGE_FAULT], cr2=ADDRESS)
    assert found.is_page_fault is True
    assert [one.source for one in found.addresses] == ["trap_frame", "cr2"]


def test_an_address_that_nothing_confirms() -> None:
    """A frame of general protection has an old address in its place."""
    found = fault(0x3B, 0xC0000005, AT, 0, 0, parts=[PAGE_FAULT], cr2=0x28)
    assert (found.is_page_fault, found.address, found.addresses) == (None, None, ())
    found = fault(0x3B, 0xC0000005, AT, 0, 0, parts=[(FRAME, trap_frame())], cr2=0)
    assert (found.is_page_fault, found.address, found.addresses) == (None, None, ())


def test_general_protection() -> None:
    record = exception_record(information=(0, UNREPORTED))
    parts = [PAGE_FAULT, (RECORD, record), (CONTEXT, context())]
    found = fault(0x7E, VIOLATION, AT, RECORD, CONTEXT, parts=parts, cr2=ADDRESS)
    assert (found.is_page_fault, found.address, found.addresses) == (False, None, ())
    assert (found.error_code, found.error_words) == (None, ())


def test_a_page_fault_at_the_last_address() -> None:
    record = exception_record(information=(0, UNREPORTED))
    parts = [(FRAME, trap_frame(accessed=UNREPORTED)), (RECORD, record), (CONTEXT, context())]
    found = fault(0x7E, VIOLATION, AT, RECORD, CONTEXT, parts=parts, cr2=UNREPORTED)
    assert found.is_page_fault is True
    assert found.address is not None
    assert found.address.value == UNREPORTED


@pytest.mark.parametrize("code", [0x7E, 0x1000007E])
def test_a_thread_of_the_system(code: int) -> None:
    parts = [PAGE_FAULT, *DISPATCH, (CONTEXT, context())]
    found = fault(code, VIOLATION, AT, RECORD, CONTEXT, parts=parts, cr2=ADDRESS)
    assert kinds(found).keys() == {"context", "trap_frame", "exception_frame"}
    assert general(found) == ALL


def test_a_context_in_the_header() -> None:
    """After an unhandled exception the header has its registers."""
    found = fault(0x7E, VIOLATION, AT, 0, 0, parts=[PAGE_FAULT], stopped=VALUES)
    assert kinds(found) == {"header": (None, "high"), "trap_frame": (FRAME, "high")}
    assert general(found) == ALL


def test_a_page_fault() -> None:
    """0x50: the second parameter is the processor's error code."""
    frame = trap_frame(accessed=ADDRESS, error=0x11)
    found = fault(0x50, ADDRESS, 0x11, AT, 2, parts=[(FRAME, frame)], cr2=ADDRESS)
    assert found.error_words == ("execute", "page present")
    assert general(found) == WITHOUT_PRESERVED


def test_a_jump_to_nowhere() -> None:
    """0xFC has no instruction; but what was to be executed is the instruction."""
    jumped = {**VALUES, "rip": ADDRESS}
    frame = trap_frame(jumped, accessed=ADDRESS, error=0x11)
    found = fault(0xFC, ADDRESS, 0, 0, 0, parts=[(FRAME, frame)], cr2=ADDRESS)
    assert found.instruction == ADDRESS
    assert kinds(found) == {"trap_frame": (FRAME, "high")}


def test_a_fail_fast() -> None:
    record = exception_record(0xC0000409, information=(3,))
    parts = [(DISPATCHED, exception_frame()), (FRAME, trap_frame()), (RECORD, record)]
    found = fault(0x139, 3, FRAME, RECORD, 0, parts=parts, cr2=ADDRESS)
    assert kinds(found) == {"trap_frame": (FRAME, "high")}
    assert (found.instruction, found.is_page_fault, found.address) == (AT, False, None)
    # No handler has run, so the registers of the header confirm the others.
    found = fault(0x139, 3, FRAME, RECORD, 0, parts=parts, stopped=NONVOLATILE)
    assert general(found) == ALL


def test_a_write_to_read_only_memory() -> None:
    frame = trap_frame(accessed=ADDRESS, error=3)
    found = fault(0xBE, ADDRESS, 0x8000, FRAME, 0xA, parts=[(FRAME, frame)], cr2=ADDRESS)
    assert kinds(found) == {"trap_frame": (FRAME, "high")}
    assert (found.instruction, found.error_words) == (AT, ("write", "page present"))
    # The frame is found by the address as well.
    found = fault(0xBE, ADDRESS, 0x8000, 0, 0xA, parts=[(FRAME, frame)], cr2=ADDRESS)
    assert (kinds(found), found.instruction) == ({"trap_frame": (FRAME, "high")}, AT)


def test_a_trap_without_an_exception() -> None:
    """0x7F has the instruction and nothing else."""
    found = fault(0x7F, 8, 0, 0, AT, parts=[(FRAME, trap_frame())])
    assert kinds(found) == {"trap_frame": (FRAME, "medium")}
    assert (found.code, found.is_page_fault, found.address) == (None, False, None)
    assert find(0x7F, 8, 0, 0, AT) is None
    frame = trap_frame(accessed=ADDRESS)
    assert fault(0x7F, 8, 0, 0, AT, parts=[(FRAME, frame)], cr2=ADDRESS).address is None
    assert find(0x9F, 3, AT, AT, AT, parts=[(FRAME, trap_frame())]) is None


def test_a_fault_of_user_mode() -> None:
    user = {**VALUES, "rip": 0x7FF612345678, "rsp": 0x12345678}
    place = STACK + 0x2C00
    frame = trap_frame(user, cs=0x33, ss=0x2B, accessed=0x28, error=4)
    found = fault(0xD1, 0x28, 2, 0, 0x7FF612345678, parts=[(place, frame)], cr2=0x28)
    assert kinds(found) == {"trap_frame": (place, "high")}
    assert found.error_words == ("read", "page not present", "from user mode")
    assert found.registers["rsp"] == 0x12345678


DECOYS = {
    "misaligned": (FRAME + 0x10, trap_frame()),
    "misaligned by a word": (FRAME + 8, trap_frame()),
    "data selector": (FRAME, trap_frame(cs=0x2B)),
    "user stack segment": (FRAME, trap_frame(ss=0x2B)),
    "flags without the bit that is always set": (FRAME, trap_frame({**VALUES, "eflags": 0x10244})),
    "flags with a bit that is never set": (FRAME, trap_frame({**VALUES, "eflags": 0x4010246})),
    "another instruction": (FRAME, trap_frame({**VALUES, "rip": AT + 4})),
    "user stack": (FRAME, trap_frame({**VALUES, "rsp": 0x2008})),
    "no canonical stack": (FRAME, trap_frame({**VALUES, "rsp": 0x4141414141414141})),
}


@pytest.mark.parametrize("decoy", DECOYS.values(), ids=DECOYS)
@pytest.mark.parametrize("code", [0xD1, 0x1E])
def test_what_is_no_frame(decoy: tuple[int, bytes], code: int) -> None:
    parameters = (ADDRESS, 2, 0, AT) if code == 0xD1 else (VIOLATION, AT, 0, ADDRESS)
    found = fault(code, *parameters, parts=[decoy], cr2=ADDRESS)
    assert found.sources == ()
    assert set(found.registers.values()) == {None}
    assert "no saved stack contains it" in str(found.warnings[0])
    assert found.address is not None
    assert found.address.value == ADDRESS


def placed(offset: int) -> tuple[int, dict[str, int]]:
    """Where a frame is whose stack pointer is that much lower, and its registers."""
    return FRAME - offset, {**VALUES, "rsp": RSP - offset, "rax": offset}


class TestSeveralFrames:
    """The same instruction may have faulted before."""

    def test_the_one_with_the_fault_address(self) -> None:
        where, registers = placed(0x400)
        for accessed in (0x28, ADDRESS + 8):
            parts = [PAGE_FAULT, (where, trap_frame(registers, accessed=accessed))]
            found = fault(0xD1, ADDRESS, 2, 0, AT, parts=parts, cr2=ADDRESS)
            assert kinds(found) == {"trap_frame": (FRAME, "high")}

    def test_the_one_with_the_record(self) -> None:
        where, registers = placed(0x400)
        parts = [PAGE_FAULT, *DISPATCH, (where, trap_frame(registers, accessed=ADDRESS))]
        found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=ADDRESS)
        assert kinds(found)["trap_frame"] == (FRAME, "high")

    def test_the_one_of_the_context(self) -> None:
        where, registers = placed(0x400)
        parts = [PAGE_FAULT, (where, trap_frame(registers, accessed=ADDRESS)), (CONTEXT, context())]
        found = fault(0x3B, 0xC0000005, AT, CONTEXT, 0, parts=parts, cr2=ADDRESS)
        assert kinds(found)["trap_frame"] == (FRAME, "high")

    def test_an_interrupt_at_the_instruction(self) -> None:
        where, registers = placed(0x400)
        parts = [(FRAME, trap_frame()), (where, trap_frame(registers, active=0))]
        found = fault(0xD1, ADDRESS, 2, 0, AT, parts=parts)
        assert kinds(found) == {"trap_frame": (FRAME, "medium")}

    def test_none_is_better(self) -> None:
        where, registers = placed(0x400)
        parts = [PAGE_FAULT, (where, trap_frame(registers, accessed=ADDRESS))]
        found = fault(0xD1, ADDRESS, 2, 0, AT, parts=parts, cr2=ADDRESS)
        assert sorted(str(one.address) for one in found.sources) == [hex(where), hex(FRAME)]
        assert {one.confidence for one in found.sources} == {Confidence.LOW}
        assert general(found) == {**WITHOUT_PRESERVED, "rsp": None, "rax": None}
        assert "fit equally well" in str(found.warnings[0])

    def test_of_another_fault(self) -> None:
        where, registers = placed(0x400)
        older = trap_frame({**registers, "rip": ODD + 0x77}, accessed=ADDRESS)
        found = fault(0xD1, ADDRESS, 2, 0, AT, parts=[PAGE_FAULT, (where, older)], cr2=ADDRESS)
        assert kinds(found) == {"trap_frame": (FRAME, "high")}

    def test_nested(self) -> None:
        """A fault within the handling of another one, each with its dispatch."""
        where, registers = placed(0x600)
        inner = {**registers, "rip": ODD + 0x77}
        parts = [
            PAGE_FAULT, *DISPATCH, (where, trap_frame(inner, accessed=0x28)),
            (where - 0x1E0, exception_frame()),
            (where - 0xA8, exception_record(at=ODD + 0x77, information=(0, 0x28))),
        ]  # fmt: skip
        found = fault(0x1E, VIOLATION, ODD + 0x77, 0, 0x28, parts=parts, cr2=0x28)
        assert kinds(found)["trap_frame"] == (where, "high")
        assert found.record_address == where - 0xA8
        found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=0x28)
        assert kinds(found)["trap_frame"] == (FRAME, "high")
        assert "0x28 by CR2" in str(found.warnings[-1])


class TestContexts:
    def test_the_one_that_agrees_with_the_frame(self) -> None:
        other = context({**VALUES, "rsp": RSP + 0x40})
        parts = [PAGE_FAULT, *DISPATCH, (CONTEXT, context()), (CONTEXT - 0x600, other)]
        found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=ADDRESS)
        assert kinds(found)["context"] == (CONTEXT, "high")

    def test_one_that_contradicts_the_frame_is_of_another_exception(self) -> None:
        other = context({**VALUES, "rsp": RSP + 0x40})
        parts = [PAGE_FAULT, *DISPATCH, (CONTEXT, other)]
        found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=ADDRESS)
        assert "context" not in kinds(found)
        assert general(found) == ALL

    def test_two_that_differ(self) -> None:
        other = context({**VALUES, "rsp": RSP + 0x40})
        parts = [(CONTEXT, context()), (CONTEXT - 0x600, other)]
        found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=ADDRESS)
        assert [one.confidence for one in found.sources] == [Confidence.LOW] * 2
        assert general(found) == {**ALL, "rsp": None}

    def test_two_that_differ_in_what_the_frame_lacks(self) -> None:
        other = context({**VALUES, "r12": 0x99})
        parts = [PAGE_FAULT, (CONTEXT, context()), (CONTEXT - 0x600, other)]
        found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=ADDRESS)
        assert general(found) == {**ALL, "r12": None}

    @pytest.mark.parametrize("flags", [0, 0x1F, 0x10007])
    def test_what_is_no_context(self, flags: int) -> None:
        parts = [PAGE_FAULT, (CONTEXT, context(flags=flags))]
        found = fault(0x1E, VIOLATION, AT, 0, ADDRESS, parts=parts, cr2=ADDRESS)
        assert "context" not in kinds(found)

    def test_parts_that_are_not_filled_in(self) -> None:
        parts = [(CONTEXT, context(flags=0x100001))]
        found = fault(0x3B, 0xC0000005, AT, CONTEXT, 0, parts=parts)
        known = {name for name, value in found.registers.items() if value is not None}
        assert known == {"ss", "rsp", "cs", "rip", "eflags"}

    def test_a_frame_that_contradicts_it(self) -> None:
        """Both values are shown; the CONTEXT counts, as the bug check itself points to it."""
        parts = [
            (FRAME, trap_frame({**VALUES, "rcx": 0x77}, accessed=ADDRESS)), (CONTEXT, context()),
        ]  # fmt: skip
        found = fault(0x3B, 0xC0000005, AT, CONTEXT, 0, parts=parts, cr2=ADDRESS)
        assert found.registers["rcx"] == VALUES["rcx"]
        (warning,) = found.warnings
        assert "0x77" in str(warning)
        assert hex(VALUES["rcx"]) in str(warning)


def test_sources_that_disagree_on_the_address() -> None:
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=[PAGE_FAULT], cr2=0x28, cr8=13)
    assert found.address is not None
    assert (found.address.value, found.address.confidence) == (ADDRESS, Confidence.LOW)
    assert [one.value for one in found.addresses] == [ADDRESS, ADDRESS, 0x28]
    assert found.irql is not None
    assert (found.irql.value, found.irql.confidence) == (2, Confidence.LOW)
    texts = list(map(str, found.warnings))
    assert "but 0x28 by CR2 of the crashing processor" in texts[0]
    assert "but 0xd by CR8 of the crashing processor" in texts[1]


def test_disagreements_are_warnings_of_the_dump() -> None:
    built = FaultDump(code=0xD1, parameters=(ADDRESS, 2, 0, AT), parts=[PAGE_FAULT], cr2=0x28)
    with KernelDumpParser(io.BytesIO(built.file())) as dump:
        before = set(dump.warnings)
        assert dump.fault is not None
        new = [str(one) for one in dump.warnings if one not in before]
    assert any("CR2" in text for text in new)


def test_a_page_of_the_stack_that_is_missing() -> None:
    place, registers = placed(0x1F80)  # the frame crosses the end of the first page
    assert place < STACK
    registers = {**VALUES, "rsp": STACK + 0x1108}
    frame = (STACK + 0x1100 - 0x190, trap_frame(registers, accessed=ADDRESS))
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=[frame], cr2=ADDRESS)
    assert kinds(found).keys() == {"trap_frame"}
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=[frame], holes=[STACK], cr2=ADDRESS)
    assert found.sources == ()
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=[frame], holes=[STACK + 0x2000], cr2=ADDRESS)
    assert kinds(found).keys() == {"trap_frame"}


def test_a_frame_on_another_stack() -> None:
    """The machine may stop on another stack than that of the fault."""
    other = 0xFFFFF80011A7D008
    registers = {**VALUES, "rsp": other}
    block = Stretch(other // 16 * 16 - 0x190, trap_frame(registers, accessed=ADDRESS))
    found = fault(0xD1, ADDRESS, 2, 0, AT, others=[block], cr2=ADDRESS)
    assert kinds(found) == {"trap_frame": (block.address, "high")}
    assert "in a data block" in found.sources[0].evidence


def test_every_register_has_an_entry() -> None:
    found = fault(0xD1, ADDRESS, 2, 0, AT, parts=[PAGE_FAULT], cr2=ADDRESS)
    assert {*HELD, *PRESERVED, "eflags", "cs", "ss", "xmm15"} <= found.registers.keys()
    assert found.known_registers is not None
    assert found.known_registers.keys() == {
        name for name, value in found.registers.items() if value is not None
    }
