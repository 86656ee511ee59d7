"""Does the instruction explain the fault? Where it does not, the hardware failed.

The tests are those of `kdmp_ks.analysis.instruction`. A driver whose instruction could not fault in
the way it did is innocent: it was not executed as it is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.instruction.examination import ILLEGAL_INSTRUCTION
from kdmp_ks.analysis.instruction.legality import missing_features
from kdmp_ks.analysis.instruction.outcome import Outcome, Result
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Exoneration, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.instruction import Examination
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

_RAM: Final = "RAM"
_EITHER: Final = "CPU or RAM"
_ADVICE: Final = (advice.TEST_MEMORY, advice.STOCK_SPEED, advice.OTHER_DUMPS)


class _Failure(NamedTuple):
    """A failed test that speaks for the hardware."""

    outcome: Outcome
    culprit: str
    confidence: Confidence
    said: str


def instruction(case: Case) -> Iterator[Finding]:
    """Test the instruction that the fault happened at."""
    examined = case.instruction
    if examined is None:
        return
    failures = list(_failures(examined))
    if failures:
        yield _hardware(examined, failures)
    yield from _lacking(case, examined)
    for one in examined.outcomes:
        if one.result is Result.PASSED or one.software is not None or _names_caller(one):
            yield _evidence(one)


def _names_caller(outcome: Outcome) -> bool:
    """Return whether an outcome that decides nothing names the call that led to the address."""
    return outcome.result is Result.NOT_EXAMINED and bool(outcome.addresses)


def _failures(examined: Examination) -> Iterator[_Failure]:
    high, medium, low = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
    kinds: tuple[tuple[Outcome | None, str, Confidence, Confidence, str], ...] = (
        (
            examined.boundary,
            _EITHER,
            high,
            low,
            "was executed from within an instruction, where no code leads",
        ),
        (
            examined.legality,
            _EITHER,
            high,
            low,
            "was refused an instruction that the processor has",
        ),
        (
            examined.access,
            _EITHER,
            medium,
            low,
            "faulted at an address that its instruction does not access",
        ),
        (
            examined.jump,
            _EITHER,
            medium,
            low,
            "went to an address that is one bit from where its code leads",
        ),
        (examined.pointer, _RAM, medium, low, "used a pointer with one wrong bit"),
        (
            examined.padding,
            _EITHER,
            medium,
            low,
            "was executed in the padding between functions",
        ),
    )
    for outcome, culprit, strong, weak, said in kinds:
        if outcome is None or outcome.result is not Result.FAILED:
            continue
        if outcome.software is None:  # otherwise it is a finding, and nobody is blamed
            confidence = strong if outcome.strong else weak
            if examined.lacks_code_before and outcome is not examined.jump:
                confidence = medium if strong is high and outcome.strong else low
            yield _Failure(outcome, culprit, confidence, said)


def _hardware(examined: Examination, failures: list[_Failure]) -> Claim:
    """Blame the hardware by the strongest of the tests that failed."""
    order = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)
    failures.sort(key=lambda one: order.index(one.confidence))
    best = failures[0]
    agreeing = [one for one in failures if one.confidence is Confidence.MEDIUM]
    who = "Code outside of all modules" if examined.module is None else examined.module.name
    exonerated: tuple[Exoneration, ...] = ()
    if examined.module is not None:
        reason = f"the fault was found in it, but it {best.said}"
        exonerated = (Exoneration(examined.module.name, reason),)
    return Claim(
        cause=Cause.HARDWARE,
        culprit=best.culprit,
        confidence=Confidence.HIGH if len(agreeing) > 1 else best.confidence,
        rank=Rank.MACHINE,
        summary=f"{who} {best.said}.",
        evidence=tuple(_evidence(one.outcome) for one in failures),
        exonerated=exonerated if best.confidence is not Confidence.LOW else (),
        advice=_ADVICE,
    )


def _evidence(outcome: Outcome) -> Evidence:
    said = outcome.finding
    if outcome.software is not None:
        said += f" (or {outcome.software})"
    return Evidence(outcome.test, said, outcome.addresses, outcome.bit)


def _lacking(case: Case, examined: Examination) -> Iterator[Claim]:
    """Blame the driver whose instruction the processor lacks."""
    module, found = examined.module, examined.instruction
    if examined.fault.code != ILLEGAL_INSTRUCTION or module is None or found is None:
        return
    missing = missing_features(found, examined.cpu)
    foreign = case.is_third_party(module)
    if not missing or foreign is None or examined.legality is None:
        return
    names = ", ".join(one.upper() for one in missing)
    yield Claim(
        cause=Cause.THIRD_PARTY_DRIVER if foreign else Cause.MICROSOFT_DRIVER,
        culprit=module.name,
        confidence=Confidence.HIGH,
        rank=Rank.CODE,
        summary=f"{module.name} needs {names}, which this processor lacks.",
        evidence=(_evidence(examined.legality),),
        advice=(
            f"Return to a version of {module.name} that was made for this processor.",
            "Use a processor that has the instruction.",
        ),
    )
