"""0x139 and 0xF7: code of the kernel or of a driver found its own data corrupt.

A stack buffer is overrun by the function that owns it, so its module is to blame. A list or a tree
is found corrupt long after, by whoever walks it next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.report.bugcheck import described_parameters
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.kernel.modules.module import Module

CODES: Final = frozenset((0x139,))

_OWN_STACK: Final = frozenset((0, 2))
"""Kinds that a function finds on its own stack, before it returns."""
_FOUND_LATE: Final = frozenset((3, 14, 29))
"""Kinds that are found long after the damage: list entries, reference counts, tree entries."""


def fast_fail(case: Case) -> Iterator[Finding]:
    """Take the module of the check: for a stack buffer the culprit, otherwise the finder."""
    kind = case.parameters[0]
    named = described_parameters(case.dump)[0].name
    said = f"{named or 'kind'} ({kind:#x})"
    place = _place(case)
    if place is None:
        yield Evidence("fast fail", f"{said}; the place of the check is not known")
        return
    at, module = place
    evidence = Evidence("fast fail", f"{said} found at {case.place(at)}", (at,))
    if kind in _FOUND_LATE or module is case.kernel:
        yield evidence
    else:
        yield from _claim(case, module, kind, evidence)


def _place(case: Case) -> tuple[Gva, Module] | None:
    fault = case.fault
    if fault is None or fault.instruction is None:
        return None
    module = case.module_at(fault.instruction)
    return None if module is None else (fault.instruction, module)


def _claim(case: Case, module: Module, kind: int, evidence: Evidence) -> Iterator[Claim]:
    foreign = case.is_third_party(module)
    if foreign is None:
        return
    sure = kind in _OWN_STACK
    summary = (
        f"{module.name} wrote past the end of a buffer on its own stack."
        if sure
        else f"{module.name} found its own data corrupt, and stopped the machine."
    )
    rank = Rank.CODE_CHAIN if sure else Rank.FAULT if foreign else Rank.MICROSOFT
    yield Claim(
        cause=Cause.THIRD_PARTY_DRIVER if foreign else Cause.MICROSOFT_DRIVER,
        culprit=module.name,
        confidence=Confidence.HIGH
        if sure and foreign
        else Confidence.MEDIUM
        if sure or foreign
        else Confidence.LOW,
        rank=rank,
        summary=summary,
        evidence=(evidence,),
        advice=(advice.update(module.name), advice.DRIVER_VERIFIER),
    )
