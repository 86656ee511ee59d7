"""The module of the faulting instruction.

A driver that Microsoft did not write is the likely cause. One of Microsoft's is where the fault was
found: the bad pointer mostly came from elsewhere. The kernel itself says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.analysis.instruction.outcome import Result
from kdmp_ks.analysis.verdict.chains.drivers.above import above_evidence, find_above
from kdmp_ks.analysis.verdict.chains.drivers.accuse import (
    accuse,
    described,
    is_kernel,
)
from kdmp_ks.analysis.verdict.chains.drivers.signs import find_signs
from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Rank
from kdmp_ks.bugchecks import status_name
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.kernel.modules.module import Module

_KERNEL_TRAP, _DOUBLE_FAULT = 0x7F, 8


class Faulting(NamedTuple):
    """The faulting instruction.

    Attributes:
        address: Its address.
        module: The module that it is in; None outside all modules.
    """

    address: Gva
    module: Module | None


def find_faulting(case: Case) -> Faulting | None:
    """Return the faulting instruction; None where the bug check is about none."""
    fault = case.fault
    if fault is None or fault.instruction is None:
        return None
    return Faulting(fault.instruction, case.module_at(fault.instruction))


def faulting_evidence(case: Case, faulting: Faulting) -> Evidence:
    """Describe the place of the fault."""
    code = None if case.fault is None else case.fault.code
    named = None if code is None else status_name(code) or f"{code:#x}"
    finding = f"{named or 'the fault'} at {case.place(faulting.address)}"
    return Evidence("faulting instruction", finding, (faulting.address,))


def faulting_claim(case: Case, faulting: Faulting, second: tuple[Evidence, ...]) -> Claim | None:
    """Claim that the module of the faulting instruction is the cause.

    Args:
        case: The crash.
        faulting: The faulting instruction.
        second: Independent findings that name the same module.

    Returns:
        None for the kernel, and for an instruction outside all modules.
    """
    module = faulting.module
    if module is None or is_kernel(case, module):
        return None
    foreign = case.is_third_party(module)
    if foreign is None:
        return None
    evidence = (faulting_evidence(case, faulting), *second)
    if not foreign:
        above = find_above(case, (module,))
        if above is not None:
            evidence = (*evidence, above_evidence(case, above, module))
        summary = f"The fault was found in {described(module)}; it is seldom the cause."
        return accuse(module, Rank.MICROSOFT, Confidence.LOW, summary, evidence)
    confidence = Confidence.HIGH if second else Confidence.MEDIUM
    if not _is_tested(case):
        confidence = Confidence.MEDIUM if second else Confidence.LOW
    if case.code == _KERNEL_TRAP and case.parameters[0] == _DOUBLE_FAULT:
        confidence = Confidence.LOW  # the last to use a stack that others had filled
    signs = find_signs(case)
    if signs:
        confidence, evidence = Confidence.LOW, (*evidence, *signs)
    summary = f"The instruction that failed is in {described(module)}."
    return accuse(module, Rank.FAULT, confidence, summary, evidence)


def _is_tested(case: Case) -> bool:
    """Whether the driver executed the instruction, and tests would show a fault of the hardware."""
    examined = case.instruction
    if examined is None or not case.attempt(lambda: examined.is_testable) or examined.is_fetch:
        return False
    padding = case.attempt(lambda: examined.padding)
    return padding is None or padding.result is not Result.FAILED
