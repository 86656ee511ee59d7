"""0x19, 0xC2 and 0x13A: corrupt pool. Who finds the damage is seldom who did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.bits import flipped_bit
from kdmp_ks.analysis.report.bugcheck import described_parameters
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

BAD_HEADER: Final = 0x19
BAD_CALLER: Final = 0xC2
CODES: Final = frozenset((BAD_HEADER, BAD_CALLER, 0x13A))

_FREE_LIST: Final = 3
"""Kind of 0x19 whose parameters 2 to 4 are the same in a list that is not corrupt."""
_NAMED_CALLERS: Final = frozenset((0x9B, 0x9C, 0x9D))
"""Kinds of 0xC2 whose parameter 4 is the caller."""
_CALLER_IS_WRONG: Final = frozenset((0x0, 0x8, 0x9, 0x9A, *_NAMED_CALLERS))
"""Kinds of 0xC2 that the call itself is wrong in, whatever happened before."""


def pool(case: Case) -> Iterator[Finding]:
    """Look for a single bit, and for a caller that a parameter names."""
    kind = described_parameters(case.dump)[0]
    said = f"{kind.name} ({kind.value:#x})" if kind.name else f"kind {kind.value:#x}"
    if case.code == BAD_HEADER and kind.value == _FREE_LIST:
        yield from _free_list(case)
    if case.code == BAD_CALLER and kind.value in _CALLER_IS_WRONG:
        yield from _caller(case, said)
        yield Evidence("bug check", f"wrong call of the pool, {said}: the caller is to blame")
        return
    yield Evidence(
        "bug check",
        f"corrupt pool, {said}: the code that found the damage is seldom the code that did it",
    )


def _free_list(case: Case) -> Iterator[Claim]:
    """Compare an entry of a list with the links that lead back to it."""
    entry, forward, backward = (case.address(number) for number in (2, 3, 4))
    for link, other in ((forward, backward), (backward, forward)):
        bit = flipped_bit(entry, link)
        if bit is not None and other == entry:
            finding = f"a link that should lead to {entry:#x} is {link:#x}: bit {bit} differs"
            yield Claim(
                cause=Cause.HARDWARE,
                culprit="RAM",
                confidence=Confidence.MEDIUM,
                rank=Rank.MACHINE,
                summary=f"One bit ({bit}) of a pointer in a list of free pool changed.",
                evidence=(Evidence("single bit", finding, (entry,), bit),),
                advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.OTHER_DUMPS),
            )


def _caller(case: Case, said: str) -> Iterator[Claim]:
    """Blame the caller in parameter 4, if somebody else than Microsoft wrote it."""
    if case.parameters[0] not in _NAMED_CALLERS:
        return
    at = case.address(4)
    module = case.module_at(at)
    if module is None or case.is_core(module) or not case.is_third_party(module):
        return
    yield Claim(
        cause=Cause.THIRD_PARTY_DRIVER,
        culprit=module.name,
        confidence=Confidence.LOW,
        rank=Rank.CODE_CHAIN,
        summary=f"{module.name} called the pool wrongly.",
        evidence=(Evidence("bug check", f"{said}, called from {case.place(at)}", (at,)),),
        advice=(advice.update(module.name), advice.DRIVER_VERIFIER),
    )
