"""`drivers`: the driver that the fault, its caller, the thread or the stack names.

The stack is a hint for where nothing else names a driver. A second finding that names the same
driver as the faulting instruction makes it sure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.verdict.chains.drivers.accuse import is_kernel
from kdmp_ks.analysis.verdict.chains.drivers.blamed import blamed_evidence
from kdmp_ks.analysis.verdict.chains.drivers.faulting import (
    faulting_claim,
    faulting_evidence,
    find_faulting,
)
from kdmp_ks.analysis.verdict.chains.drivers.leaf import (
    caller_claim,
    caller_evidence,
    find_caller,
)
from kdmp_ks.analysis.verdict.chains.drivers.request import on_stack
from kdmp_ks.analysis.verdict.chains.drivers.stack import (
    find_on_stack,
    stack_claim,
    stack_evidence,
)
from kdmp_ks.analysis.verdict.chains.drivers.stopped import (
    find_stopper,
    stopper_claim,
    stopper_evidence,
)
from kdmp_ks.analysis.verdict.chains.drivers.thread import (
    find_start,
    start_claim,
    start_evidence,
)
from kdmp_ks.analysis.verdict.chains.drivers.unloaded import unloaded_claim
from kdmp_ks.analysis.verdict.claim import Cause, Claim
from kdmp_ks.analysis.verdict.standing import names_nobody
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.chains.drivers.faulting import Faulting
    from kdmp_ks.analysis.verdict.chains.drivers.thread import Start
    from kdmp_ks.analysis.verdict.claim import Evidence, Finding
    from kdmp_ks.kernel.modules.module import Module


def drivers(case: Case) -> Iterator[Finding]:
    """Name drivers, unless the thread of the bug check only reports or finds something."""
    if not names_nobody(case.code):
        named = False
        for finding in _findings(case):
            named |= _is_named(finding)
            yield finding
        if not named:
            yield from _stack(case)
        yield from on_stack(case, _suspects(case))
    blamed = blamed_evidence(case)
    if blamed is not None:
        yield blamed


def _is_named(finding: Finding) -> bool:
    """Whether a finding says more than the stack could."""
    return isinstance(finding, Claim) and (
        finding.confidence is not Confidence.LOW or finding.cause is Cause.THIRD_PARTY_DRIVER
    )


def _findings(case: Case) -> Iterator[Finding]:
    stopper = case.attempt(lambda: find_stopper(case))
    if stopper is not None:
        yield stopper_claim(case, stopper) or stopper_evidence(case, stopper)
    faulting, start = find_faulting(case), find_start(case)
    foreign = False
    if faulting is not None:
        foreign = faulting.module is not None and bool(case.is_third_party(faulting.module))
        same = start is not None and start.module is faulting.module
        second = (start_evidence(case, start),) if start is not None and same else ()
        yield faulting_claim(case, faulting, second) or faulting_evidence(case, faulting)
        if not foreign or (case.instruction is not None and case.instruction.is_fetch):
            yield from _around(case, faulting, start)
    if start is not None:
        yield start_evidence(case, start) if foreign else start_claim(case, start)


def _suspects(case: Case) -> list[Module]:
    """Return the module of the fault and that of its caller, unless they are the kernel."""
    faulting = find_faulting(case)
    if faulting is None:
        return []
    caller = case.attempt(lambda: find_caller(case, faulting))
    found = (faulting.module, None if caller is None else caller.module)
    return [one for one in found if one is not None and not is_kernel(case, one)]


def _around(case: Case, faulting: Faulting, start: Start | None) -> Iterator[Finding]:
    """Name the caller of the routine that failed, or the driver that was where it failed."""
    gone = unloaded_claim(case, faulting)
    if gone is not None:
        yield gone
    caller = case.attempt(lambda: find_caller(case, faulting))
    if caller is not None:
        claim = caller_claim(case, faulting, caller, _second(case, start, caller.module))
        if claim is not None:
            yield claim
        if claim is None or claim.cause is Cause.MICROSOFT_DRIVER:
            # Shown whatever the verdict is: a driver of Microsoft's that was called is seldom it.
            yield from (caller_evidence(case, caller),) if claim is None else claim.evidence


def _second(case: Case, start: Start | None, module: Module) -> tuple[Evidence, ...]:
    """Return the start of the thread, if that is surely in a module."""
    if start is None or start.module is not module or start.confidence is Confidence.LOW:
        return ()
    return (start_evidence(case, start),)


def _stack(case: Case) -> Iterator[Finding]:
    found = case.attempt(lambda: find_on_stack(case, case.words)) or []
    claims = [claim for claim in (stack_claim(case, one) for one in found) if claim is not None]
    if claims:
        yield claims[0]
    for one in found:
        if not claims or claims[0].culprit != one.module.name:
            yield stack_evidence(case, one)
