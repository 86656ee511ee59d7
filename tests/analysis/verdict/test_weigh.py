"""The choice of a verdict among claims."""

from __future__ import annotations

from dataclasses import replace

from kdmp_ks.addresses import Gva
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


def test_two_tests_that_agree_are_sure() -> None:
    one = claim("a.sys", Rank.FAULT)
    other = replace(claim("a.sys", Rank.CODE_CHAIN), evidence=(Evidence("caller", "a.sys"),))
    assert weigh([one, other]).confidence == "high"
    assert weigh([one, replace(other, confidence=Confidence.LOW)]).confidence == "medium"
    assert weigh([one, replace(other, evidence=one.evidence)]).confidence == "medium"


def test_two_tests_of_the_same_bytes_are_one() -> None:
    at = (Gva(0xFFFFF80000001000),)
    one = replace(claim("a.sys", Rank.FAULT), evidence=(Evidence("caller", "a.sys", at),))
    other = replace(claim("a.sys", Rank.CODE_CHAIN), evidence=(Evidence("word", "a.sys", at),))
    assert weigh([one, other]).confidence == "medium"


def test_memory_agrees_with_processor_or_memory() -> None:
    ram = claim("RAM", Rank.MACHINE, cause=Cause.HARDWARE)
    either = replace(
        claim("CPU or RAM", Rank.CODE, cause=Cause.HARDWARE), evidence=(Evidence("bit", "one"),)
    )
    assert (weigh([ram, either]).culprit, weigh([ram, either]).confidence) == ("CPU or RAM", "high")
    disk = replace(either, culprit="disk", rank=Rank.MACHINE)
    assert weigh([ram, disk]).confidence == "low"


def test_a_hint_does_not_go_before_a_test() -> None:
    hint = claim("a.sys", Rank.CODE_CHAIN, Confidence.LOW)
    assert weigh([hint, claim("b.sys", Rank.FAULT)]).culprit == "b.sys"


def test_a_hint_of_the_hardware_makes_the_place_of_the_fault_a_hint() -> None:
    hint = claim("RAM", Rank.MACHINE, Confidence.LOW, Cause.HARDWARE)
    found = weigh([hint, claim("b.sys", Rank.FAULT)])
    assert (found.culprit, found.confidence) == ("b.sys", "low")
    assert found.evidence[-1] == Evidence("another cause", "It was RAM.")
    named = claim("b.sys", Rank.CODE_CHAIN, Confidence.HIGH)
    assert weigh([hint, named]).confidence == "high"


def test_a_sure_driver_makes_the_hardware_less_sure() -> None:
    ram = claim("RAM", Rank.MACHINE, cause=Cause.HARDWARE)
    found = weigh([ram, claim("b.sys", Rank.CODE_CHAIN, Confidence.HIGH)])
    assert (found.culprit, found.confidence) == ("RAM", "low")


def test_a_hint_does_not_exonerate_who_is_named_by_a_test() -> None:
    bit = (Exoneration("a.sys", "a bit"),)
    hint = claim("RAM", Rank.MACHINE, Confidence.LOW, Cause.HARDWARE, bit)
    found = weigh([hint, claim("a.sys", Rank.CODE)])
    assert (found.culprit, found.ruled_out) == ("a.sys", ())


def test_who_is_named_is_not_ruled_out() -> None:
    one = claim("a.sys", Rank.CODE, exonerated=(Exoneration("A.SYS", "no"), Exoneration("b", "x")))
    assert weigh([one]).ruled_out == (Exoneration("b", "x"),)


def test_findings_without_a_claim_come_last() -> None:
    seen = Evidence("fault address", "it is the operand's")
    assert weigh([claim("a.sys", Rank.FAULT)], [seen]).evidence[-1] == seen
