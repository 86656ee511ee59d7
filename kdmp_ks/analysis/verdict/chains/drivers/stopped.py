"""The driver that stopped the machine itself: the caller of KeBugCheck or KeBugCheckEx.

The header's registers are those on entry: the word at the stack pointer is the caller, and above it
KeBugCheckEx has stored its arguments, the stop code and the parameters. So the place is recognised
without symbols.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.report.module import instruction_pointer
from kdmp_ks.analysis.verdict.chains.drivers.accuse import (
    accuse,
    described,
    is_kernel,
)
from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Rank
from kdmp_ks.analysis.verdict.standing import names_nobody
from kdmp_ks.architecture import AMD64
from kdmp_ks.bugchecks import find_bugcheck
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.kernel.modules.module import Module

_COOKIE: Final = 0xF7
_CODE_MASK: Final = 0xFFFFFFFF
_STORED: Final = 3
"""Parameters that KeBugCheckEx stores beside the code; the fourth it got on the stack."""


class Stopper(NamedTuple):
    """The caller of KeBugCheck or KeBugCheckEx.

    Attributes:
        back: The return address.
        module: The module that it is in: not the kernel.
        at: Address of the word on the stack.
        is_sure: Whether the arguments of KeBugCheckEx are behind the word.
    """

    back: Gva
    module: Module
    at: Gva
    is_sure: bool


def find_stopper(case: Case) -> Stopper | None:
    """Return the driver that called KeBugCheck; None where the kernel did."""
    machine = case.dump.architecture
    pointer = instruction_pointer(case.dump)
    if machine is not AMD64 or pointer is None or case.module_at(pointer) is not case.kernel:
        return None
    if case.fault is not None and case.fault.instruction == pointer:
        return None  # the header has the registers of the fault, not those of the stop
    stack = machine.stack_of(case.dump.context_record)
    size = machine.pointer_size
    data = case.dump.memory.read_exact(stack, size)
    back = Gva(int.from_bytes(data, "little"))
    module = case.module_at(back)
    if module is None or case.kernel is None or is_kernel(case, module):
        return None
    return Stopper(back, module, Gva(stack), _stores_arguments(case, stack + size))


def _stores_arguments(case: Case, address: int) -> bool:
    """Whether the stop code and the first parameters are on the stack."""
    size = case.dump.architecture.pointer_size
    expected = (case.code, *case.parameters[:_STORED])

    def read() -> bool:
        data = case.dump.memory.read_exact(address, size * len(expected))
        words = [int.from_bytes(data[at : at + size], "little") for at in range(0, len(data), size)]
        return words[0] & _CODE_MASK == case.code and tuple(words[1:]) == expected[1:]

    return case.code != 0 and bool(case.attempt(read))


def stopper_claim(case: Case, stopper: Stopper) -> Claim | None:
    """Claim that the driver that stopped the machine is the cause.

    A driver of Microsoft's mostly reports what another did, and is named only where the stop code
    has no meaning of its own: one that is unknown, or has no parameters.
    """
    foreign = case.is_third_party(stopper.module)
    if foreign is None or names_nobody(case.code):
        return None
    own = not any(case.parameters) or find_bugcheck(case.code) is None
    if not (stopper.is_sure or own) or (not foreign and not own and case.code != _COOKIE):
        return None
    what = "stopped the machine itself"
    if case.code == _COOKIE:
        what = "found that a buffer on its own stack was overrun, and stopped the machine"
    confidence = Confidence.HIGH if foreign and stopper.is_sure else Confidence.MEDIUM
    overrun = case.code == _COOKIE and stopper.is_sure
    return accuse(
        stopper.module,
        Rank.CODE_CHAIN if foreign or overrun else Rank.MICROSOFT,
        confidence,
        f"{described(stopper.module)} {what} (bug check {case.code:#x}).",
        (stopper_evidence(case, stopper),),
    )


def stopper_evidence(case: Case, stopper: Stopper) -> Evidence:
    """Describe the caller of KeBugCheck."""
    place = case.place(stopper.back)
    finding = f"the word at the stack pointer of the stop is {place}"
    if stopper.is_sure:
        finding = f"{place} stopped the machine: behind this return address are the code and"
        finding += " its parameters"
    return Evidence("caller of KeBugCheck", finding, (stopper.at, stopper.back))
