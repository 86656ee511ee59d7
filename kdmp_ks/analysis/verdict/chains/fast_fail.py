"""0x139 and 0xF7: code of the kernel or of a driver found its own data corrupt.

A stack buffer is overrun by the function that owns it, so its module is to blame. A list or a tree
is found corrupt long after, by whoever walks it next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.bits import flipped_bit
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

FAST_FAIL: Final = 0x139
OVERRUN: Final = 0xF7
CODES: Final = frozenset((FAST_FAIL, OVERRUN))

_OWN_STACK: Final = frozenset((0, 2))
"""Kinds that a function finds on its own stack, before it returns."""
_FOUND_LATE: Final = frozenset((3, 14, 29))
"""Kinds that are found long after the damage: list entries, reference counts, tree entries."""


def fast_fail(case: Case) -> Iterator[Finding]:
    """Take the module of the check: for a stack buffer the culprit, otherwise the finder."""
    if case.code == OVERRUN:
        yield from _cookie(case)
        return
    kind = case.parameters[0]
    named = described_parameters(case.dump)[0].name
    said = f"{named or 'kind'} ({kind:#x})"
    place = _place(case)
    if place is None:
        yield Evidence("fast fail", f"{said}; the place of the check is not known")
        return
    at, module = place
    late = "; who finds it is seldom who did it" if kind in _FOUND_LATE else ""
    evidence = Evidence("fast fail", f"{said} found at {case.place(at)}{late}", (at,))
    foreign = case.is_third_party(module)
    if case.is_core(module) or foreign is None or (kind in _FOUND_LATE and not foreign):
        yield evidence
    else:
        yield _claim(case, module, kind, evidence)


def _place(case: Case) -> tuple[Gva, Module] | None:
    fault = case.fault
    if fault is None or fault.instruction is None:
        return None
    module = case.module_at(fault.instruction)
    return None if module is None else (fault.instruction, module)


def _claim(case: Case, module: Module, kind: int, evidence: Evidence) -> Claim:
    foreign = bool(case.is_third_party(module))
    if kind in _OWN_STACK:
        confidence = Confidence.HIGH if foreign else Confidence.MEDIUM
        rank = Rank.CODE_CHAIN
        summary = f"{module.name} wrote past the end of a buffer on its own stack."
    elif kind in _FOUND_LATE:
        confidence, rank = Confidence.LOW, Rank.STACK
        summary = f"{module.name} found a list or a count corrupt that it works with."
    else:
        confidence = Confidence.MEDIUM if foreign else Confidence.LOW
        rank = Rank.FAULT if foreign else Rank.MICROSOFT
        summary = f"{module.name} found its own data corrupt, and stopped the machine."
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER if foreign else Cause.MICROSOFT_DRIVER,
        culprit=module.name,
        confidence=case.trust(module, confidence),
        rank=rank,
        summary=summary,
        evidence=(evidence,),
        advice=(advice.update(module.name), advice.DRIVER_VERIFIER),
    )


def _cookie(case: Case) -> Iterator[Finding]:
    """Compare the stack cookie that was found with the expected one."""
    found, expected, complement, _ = case.parameters
    mask = case.dump.architecture.end - 1
    found, expected, complement = found & mask, expected & mask, complement & mask
    said = f"the stack cookie is {found:#x}, {expected:#x} is expected"
    bit = flipped_bit(found, expected)
    if bit is None or complement != expected ^ mask:
        yield Evidence("stack cookie", f"{said}: the function that found it has overrun a buffer")
        return
    yield Claim(
        cause=Cause.HARDWARE,
        culprit="RAM",
        confidence=Confidence.MEDIUM,
        rank=Rank.MACHINE,
        summary=f"One bit ({bit}) of a stack cookie changed; a buffer overrun changes many.",
        evidence=(Evidence("single bit", f"{said}: bit {bit} differs", bit=bit),),
        advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.OTHER_DUMPS),
    )
