"""`weigh`: the choice of a verdict among the claims that were made.

The order of trust decides (`kdmp_ks.analysis.verdict.claim.Rank`), then the confidence. A suspect
that a stronger claim exonerates is not named by a weaker one. Claims of one rank and one confidence
that name different culprits contradict each other: the verdict loses a step of confidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from kdmp_ks.analysis.verdict.claim import Cause
from kdmp_ks.analysis.verdict.verdict import Verdict
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Exoneration

T = TypeVar("T")

_STEPS: Final = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)


def weigh(
    claims: Sequence[Claim],
    seen: Sequence[Evidence] = (),
    exonerated: Sequence[Exoneration] = (),
    advice: Sequence[str] = (),
) -> Verdict:
    """Choose the verdict.

    Args:
        claims: All claims that the examinations made.
        seen: Findings that support no claim; the evidence of an undetermined verdict.
        exonerated: Suspects that are ruled out whatever the verdict is.
        advice: What to do where the cause is undetermined.
    """
    cleared = [*exonerated, *(one for claim in claims for one in claim.exonerated)]
    innocent = {one.what.casefold() for one in cleared}
    guilty = [one for one in claims if (one.culprit or "").casefold() not in innocent]
    if not guilty:
        return _undetermined(seen, cleared, advice)
    ordered = sorted(guilty, key=lambda one: (one.rank, -_STEPS.index(one.confidence)))
    best = ordered[0]
    confidence = best.confidence
    same = [one for one in ordered[1:] if one.rank == best.rank]
    if any(one.culprit != best.culprit and one.confidence is confidence for one in same):
        confidence = _STEPS[max(0, _STEPS.index(confidence) - 1)]
    agreeing = [one for one in ordered[1:] if one.culprit == best.culprit]
    return Verdict(
        kind=best.cause.value,
        culprit=best.culprit,
        confidence=confidence.word,
        summary=best.summary,
        evidence=_distinct([*best.evidence, *(x for one in agreeing for x in one.evidence)]),
        ruled_out=_distinct([*best.exonerated, *exonerated]),
        next=_distinct([*best.advice, *(x for one in agreeing for x in one.advice)]),
    )


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
