"""`Verdict`: the cause of a crash, how sure that is, and the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.analysis.verdict.claim import Evidence, Exoneration


@frozen
class Verdict(Facts):
    """The cause of a crash, as far as the dump shows it.

    Attributes:
        kind: ``hardware``, ``third-party-driver``, ``microsoft-driver``, ``user-process``,
            ``user-action`` or ``undetermined``.
        culprit: File name of the driver, such as ``nvlddmkm.sys``; for hardware ``RAM``, ``CPU``,
            ``CPU or RAM``, ``GPU`` or ``disk``; None where there is no such name.
        confidence: ``high``, ``medium`` or ``low``; ``low`` for an undetermined cause.
        summary: The verdict in one sentence.
        evidence: Findings that the verdict rests on, in order of weight.
        ruled_out: Suspects that are not the cause, with the reason.
        next: What to do.
    """

    kind: str
    culprit: str | None
    confidence: str
    summary: str
    evidence: tuple[Evidence, ...]
    ruled_out: tuple[Exoneration, ...]
    next: tuple[str, ...]
