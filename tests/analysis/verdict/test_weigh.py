"""The choice of a verdict among claims."""

from __future__ import annotations

from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Exoneration, Rank
from kdmp_ks.analysis.verdict.weigh import weigh
from kdmp_ks.ground.inferred import Confidence


def claim(
    culprit: str | None,
    rank: Rank,
    confidence: Confidence = Confidence.MEDIUM,
    cause: Cause = Cause.THIRD_PARTY_DRIVER,
    exonerated: tuple[Exoneration, ...] = (),
) -> Claim:
    return Claim(
        cause=cause,
        culprit=culprit,
        confidence=confidence,
        rank=rank,
        summary=f"It was {culprit}.",
        evidence=(Evidence("a test", f"{culprit} at {rank.name}"),),
        exonerated=exonerated,
        advice=(f"Mind {culprit}.",),
    )


def test_no_claim_is_undetermined() -> None:
    seen = (Evidence("stack", "no driver"),)
    verdict = weigh([], seen, advice=("Collect a kernel dump.",))
    assert (verdict.kind, verdict.culprit, verdict.confidence) == ("undetermined", None, "low")
    assert verdict.evidence == seen
    assert verdict.next == ("Collect a kernel dump.",)


def test_the_rank_goes_before_the_confidence() -> None:
    found = weigh([claim("a.sys", Rank.STACK, Confidence.HIGH), claim("b.sys", Rank.FAULT)])
    assert found.culprit == "b.sys"


def test_within_a_rank_the_confidence_decides() -> None:
    one, two = claim("a.sys", Rank.FAULT, Confidence.LOW), claim("b.sys", Rank.FAULT)
    assert weigh([one, two]).culprit == "b.sys"
    assert weigh([one, two]).confidence == "medium"


def test_a_contradiction_costs_a_step() -> None:
    assert weigh([claim("a.sys", Rank.FAULT), claim("b.sys", Rank.FAULT)]).confidence == "low"
    assert weigh([claim("a.sys", Rank.FAULT), claim("b.sys", Rank.STACK)]).confidence == "medium"


def test_who_is_exonerated_is_not_named() -> None:
    bit = (Exoneration("Win32kfull.sys", "its pointer had one bit flipped"),)
    ram = claim("RAM", Rank.MACHINE, cause=Cause.HARDWARE, exonerated=bit)
    driver = claim("win32kfull.sys", Rank.CODE, Confidence.HIGH)
    found = weigh([driver, ram])
    assert (found.kind, found.culprit, found.ruled_out) == ("hardware", "RAM", bit)


def test_who_is_exonerated_alone_leaves_the_cause_undetermined() -> None:
    found = weigh([claim("a.sys", Rank.FAULT)], exonerated=(Exoneration("a.sys", "padding"),))
    assert found.kind == "undetermined"
    assert found.ruled_out == (Exoneration("a.sys", "padding"),)


def test_claims_that_agree_add_their_evidence() -> None:
    found = weigh([claim("a.sys", Rank.STACK), claim("a.sys", Rank.FAULT)])
    assert [one.finding for one in found.evidence] == ["a.sys at FAULT", "a.sys at STACK"]
    assert found.next == ("Mind a.sys.",)
