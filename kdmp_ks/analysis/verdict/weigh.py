"""`weigh`: the choice of a verdict among the claims that were made.

1. A suspect that a claim exonerates is not named; a hint exonerates from hints alone.
2. A claim that is more than a hint goes before hints; then the order of trust decides
   (`kdmp_ks.analysis.verdict.claim.Rank`), then the confidence.
3. Two claims of medium confidence that name the same cause by different tests make it high.
4. A claim that contradicts costs a step of confidence: one of the same rank that is as sure; a
   high one against the hardware; and any hint of the hardware against a driver that only the place
   of the fault or the stack names, because the hardware makes innocent drivers fault.
5. Who is named is not among those that are ruled out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from kdmp_ks.analysis.verdict.claim import Cause, Evidence, Rank
from kdmp_ks.analysis.verdict.verdict import Verdict
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.analysis.verdict.claim import Claim, Exoneration

T = TypeVar("T")

_STEPS: Final = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
_AGAINST: Final = "another cause"
"""Name of the test of evidence that speaks for another cause."""


def weigh(
    claims: Sequence[Claim],
    seen: Sequence[Evidence] = (),
    exonerated: Sequence[Exoneration] = (),
    advice: Sequence[str] = (),
) -> Verdict:
    """Choose the verdict.

    Args:
        claims: All claims that the examinations made.
        seen: Findings that support no claim; they come behind those of the claims.
        exonerated: Suspects that are ruled out whatever the verdict is.
        advice: What to do where the cause is undetermined.
    """
    everywhere = {one.what.casefold() for one in exonerated}
    guilty = [
        one
        for one in claims
        if _name(one) not in everywhere and not any(_clears(other, one) for other in claims)
    ]
    if not guilty:
        cleared = [*exonerated, *(one for claim in claims for one in claim.exonerated)]
        return _undetermined(seen, cleared, advice)
    ordered = sorted(
        guilty,
        key=lambda one: (one.confidence is Confidence.LOW, one.rank, -_step(one.confidence)),
    )
    best, others = ordered[0], ordered[1:]
    agreeing = [one for one in others if _agree(best, one)]
    against = [one for one in others if not _agree(best, one) and _contradicts(one, best)]
    step = _step(best.confidence)
    if step and any(_supports(one, best) for one in agreeing):
        step += 1
    if against:
        step -= 1
    named = (best, *agreeing)
    innocent = [*(one for claim in named for one in claim.exonerated), *exonerated]
    return Verdict(
        kind=best.cause.value,
        culprit=best.culprit,
        confidence=_STEPS[min(max(step, 0), len(_STEPS) - 1)].word,
        summary=best.summary,
        evidence=_distinct([*(x for one in named for x in one.evidence), *_doubts(against), *seen]),
        ruled_out=_distinct([one for one in innocent if one.what.casefold() != _name(best)]),
        next=_distinct([x for one in _advisers(best, agreeing) for x in one.advice]),
    )


def _advisers(best: Claim, agreeing: Sequence[Claim]) -> Sequence[Claim]:
    """Return the claims whose advice counts; a code that names its cause has advice of its own."""
    return (best,) if best.rank is Rank.CODE and best.advice else (best, *agreeing)


def _step(confidence: Confidence) -> int:
    return _STEPS.index(confidence)


def _name(claim: Claim) -> str:
    return (claim.culprit or "").casefold()


def _clears(by: Claim, suspect: Claim) -> bool:
    """Whether a claim exonerates the culprit of another one."""
    if by is suspect or _name(suspect) not in {one.what.casefold() for one in by.exonerated}:
        return False
    return by.confidence is not Confidence.LOW or suspect.confidence is Confidence.LOW


def _agree(one: Claim, other: Claim) -> bool:
    """Whether two claims name the same cause; ``RAM`` and ``CPU or RAM`` do."""
    if one.cause is not other.cause:
        return False
    if one.cause is not Cause.HARDWARE:
        return _name(one) == _name(other)
    return bool(set(_name(one).split(" or ")) & set(_name(other).split(" or ")))


def _supports(one: Claim, best: Claim) -> bool:
    """Whether a claim that agrees is more than a hint, and rests on tests and bytes of its own."""
    if one.confidence is Confidence.LOW or not one.evidence:
        return False
    return not any(
        mine.test == other.test or set(mine.addresses) & set(other.addresses)
        for mine in one.evidence
        for other in best.evidence
    )


def _contradicts(one: Claim, best: Claim) -> bool:
    """Whether a claim takes from the confidence of another one."""
    if one.rank is best.rank and _step(one.confidence) >= _step(best.confidence):
        return True
    if best.cause is Cause.HARDWARE:
        return one.confidence is Confidence.HIGH
    return one.cause is Cause.HARDWARE and best.rank >= Rank.FAULT


def _doubts(against: Sequence[Claim]) -> list[Evidence]:
    return [
        Evidence(_AGAINST, one.summary, tuple(x for found in one.evidence for x in found.addresses))
        for one in against
    ]


def _undetermined(
    seen: Sequence[Evidence], exonerated: Sequence[Exoneration], advice: Sequence[str]
) -> Verdict:
    return Verdict(
        kind=Cause.UNDETERMINED.value,
        culprit=None,
        confidence=Confidence.LOW.word,
        summary="The dump does not show the cause.",
        evidence=tuple(seen),
        ruled_out=_distinct(exonerated),
        next=tuple(advice),
    )


def _distinct(values: Sequence[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
