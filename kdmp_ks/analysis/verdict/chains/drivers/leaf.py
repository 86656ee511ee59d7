"""The caller of the routine that failed, where the routine has not changed the stack pointer.

A routine of the kernel that fails on a pointer mostly got the pointer from its caller. The word at
the stack pointer of the fault is the caller only in a routine without a frame: one whose code, from
its beginning to the fault, leaves the stack pointer alone. The beginning is the target of the call
that precedes the return address, or the end of padding. On ARM64 the link register has the caller.

Where the call stack is unwound, it has the callers of any routine. One that is not the direct
caller is a hint.

The caller is also known where control went to memory that cannot be executed: no instruction ran
that could change the stack pointer. The call used a wrong pointer, which any driver may have
overwritten or freed, so the caller is a hint unless a second finding names it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.frameless import MOST_CODE, is_frameless, start_by_padding
from kdmp_ks.analysis.return_address import call_before
from kdmp_ks.analysis.verdict.chains.drivers.above import above_evidence, find_above
from kdmp_ks.analysis.verdict.chains.drivers.accuse import (
    accuse,
    described,
    is_kernel,
)
from kdmp_ks.analysis.verdict.chains.drivers.faulting import faulting_evidence
from kdmp_ks.analysis.verdict.chains.drivers.signs import find_signs
from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Rank
from kdmp_ks.architecture import ARM64
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.kinds import PageKind
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE
from kdmp_ks.unwind.frame import Trust

if TYPE_CHECKING:
    from kdmp_ks.analysis.return_address import Call
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.chains.drivers.faulting import Faulting
    from kdmp_ks.kernel.modules.module import Module

_LINK: Final = "lr"
_NULL_PAGES: Final = 0x10000
"""Addresses below are fields of a structure at address 0."""


class Caller(NamedTuple):
    """The caller of the routine that failed.

    Attributes:
        back: The return address.
        module: The module that it is in.
        at: Address of the word on the stack; None for one from the link register.
        call: The call before it; None where the dump lacks the code there.
        is_sure: Whether the stack pointer is known not to have changed since the call.
        frame: Index of the frame of the call stack that it is; None where that is not certain.
    """

    back: Gva
    module: Module
    at: Gva | None
    call: Call | None
    is_sure: bool
    frame: int | None = None


def find_caller(case: Case, faulting: Faulting) -> Caller | None:
    """Return the caller of the routine that failed, if that is another module.

    None also where the word at the stack pointer is no return address.
    """
    frame = _by_frames(case, faulting)
    if frame is not None:
        return frame
    back, at = _return_address(case)
    module = None if back is None else case.module_at(back)
    if back is None or module is None or module is faulting.module:
        return None
    try:
        call = call_before(back, case.dump.memory, case.dump.architecture)
    except UNREADABLE:
        call = None
    else:
        if call is None or not _goes_somewhere(case, call):
            return None
    if _is_jump(case, faulting):
        if call is None or call.target not in (None, faulting.address):
            return None
        return Caller(back, module, at, call, is_sure=True)
    return Caller(back, module, at, call, _is_frameless(case, faulting, call))


def _by_frames(case: Case, faulting: Faulting) -> Caller | None:
    """Return the first caller that is certain and in another module; None if there is none.

    Only the direct caller is sure to have given what the routine failed on.
    """
    found = case.attempt(lambda: case.frames)
    if found is None or not found.is_fault or faulting.module is None:
        return None
    for place, one in enumerate(found.frames):
        if place == 0:
            if one.instruction != faulting.address:
                return None
            continue
        if not one.is_return or one.module is None or one.trust != Trust.UNWIND.value:
            return None  # a chain of frame pointers lacks the callers of routines without frame
        if one.module is not faulting.module:
            at = one.stack_pointer
            return Caller(one.instruction, one.module, at, None, is_sure=place == 1, frame=place)
    return None


def _is_jump(case: Case, faulting: Faulting) -> bool:
    """Whether control went to an address without code, or whose code was never executed."""
    return faulting.module is None or (case.instruction is not None and case.instruction.is_fetch)


def _return_address(case: Case) -> tuple[Gva | None, Gva | None]:
    fault, machine = case.fault, case.dump.architecture
    if fault is None:
        return None, None
    if machine is ARM64:
        link = fault.registers.get(_LINK)
        return (None if link is None else Gva(link)), None
    stack = fault.registers.get(str(machine.stack_pointer))
    if stack is None:
        return None, None
    try:
        data = case.dump.memory.read_exact(stack, machine.pointer_size)
    except UNUSABLE:
        return None, None
    return Gva(int.from_bytes(data, "little")), Gva(stack)


def _goes_somewhere(case: Case, call: Call) -> bool:
    return call.target is None or case.module_at(call.target) is not None


def _is_frameless(case: Case, faulting: Faulting, call: Call | None) -> bool:
    code, address = _code_before(case, faulting.address)
    start = None if call is None else call.target
    if start is None or not address <= start <= faulting.address:
        start = start_by_padding(code, address, faulting.address)
    if start is None:
        return False
    machine = case.dump.architecture
    return is_frameless(code[start - address :], start, faulting.address, machine)


def _code_before(case: Case, address: int) -> tuple[bytes, int]:
    """Return the code before an address, as much as is decoded and the dump has, and its start."""
    page = address // PageKind.NORMAL.value * PageKind.NORMAL.value
    for start in (address - MOST_CODE, max(page, address - MOST_CODE)):
        try:
            return case.dump.memory.read_exact(start, address - start), start
        except UNREADABLE:
            continue
    return b"", address


def caller_claim(
    case: Case, faulting: Faulting, caller: Caller, second: tuple[Evidence, ...] = ()
) -> Claim | None:
    """Claim that the caller of the routine that failed is the cause.

    Args:
        case: The crash.
        faulting: The faulting instruction.
        caller: The caller.
        second: Independent findings that name the module of the caller.

    Returns:
        None for a caller in the kernel, and where nothing proves that it is the caller.
    """
    module = caller.module
    foreign = case.is_third_party(module)
    is_known = caller.is_sure or caller.call is not None or caller.frame is not None
    if foreign is None or is_kernel(case, module) or not is_known:
        return None
    null = _is_null(case)
    confidence = Confidence.LOW
    proved = bool(second) if _is_jump(case, faulting) else _is_proved(case, caller)
    if proved and (foreign or (null and faulting.module is not None)):
        confidence = Confidence.MEDIUM
    rank = Rank.FAULT if foreign else Rank.MICROSOFT
    signs = find_signs(case)
    if signs:
        confidence = Confidence.LOW
    evidence: tuple[Evidence, ...] = (
        caller_evidence(case, caller),
        *second,
        faulting_evidence(case, faulting),
        *signs,
    )
    if not foreign:
        called = [module, *([faulting.module] if faulting.module is not None else [])]
        above = find_above(case, called)
        if above is not None:
            evidence = (*evidence, above_evidence(case, above, module))
            if case.is_third_party(above.module) and above.is_return:
                confidence = Confidence.LOW
    return accuse(module, rank, confidence, _summary(module, faulting, null=null), evidence)


def _is_proved(case: Case, caller: Caller) -> bool:
    """Whether the caller is known, and the instruction that failed was tested."""
    examined = case.instruction
    return caller.is_sure and examined is not None and examined.is_testable


def _summary(module: Module, faulting: Faulting, *, null: bool) -> str:
    if faulting.module is None:
        return f"{described(module)} called an address without code."
    why = "failed on a null pointer" if null else "failed"
    return f"{described(module)} called a routine of {faulting.module.name} that {why}."


def _is_null(case: Case) -> bool:
    fault = case.fault
    return fault is not None and fault.address is not None and fault.address.value < _NULL_PAGES


def caller_evidence(case: Case, caller: Caller) -> Evidence:
    """Describe the caller."""
    places = (caller.back,) if caller.at is None else (caller.at, caller.back)
    if caller.frame is not None:
        finding = f"frame {caller.frame} of the unwound call stack is {case.place(caller.back)}"
        return Evidence("caller", finding, places)
    where = "the link register" if caller.at is None else "the word at the stack pointer"
    finding = f"{where} of the fault is {case.place(caller.back)}"
    if caller.call is not None:
        finding += ", behind a call"
    if caller.is_sure:
        finding += "; no code changed it since"
    elif caller.call is None:
        finding += "; the code that shows whether this is the caller is not in the dump"
    return Evidence("caller", finding, places)
