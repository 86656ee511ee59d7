"""Callers by the unwound call stack in place of words of the stack."""

from __future__ import annotations

import pytest

from builders.crash import FOREIGN, MICROSOFT, NT, crash
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.signature.certain_frames import CertainFrame, CertainFrames
from kdmp_ks.analysis.verdict.case import Case
from kdmp_ks.analysis.verdict.chains.drivers.chain import drivers
from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

SOMEWHERE = 0xFFFF800000001000
STACK = 0xFFFFF8A000001000
IN_NT, IN_TCPIP, IN_ACME = NT.base + 0x10, MICROSOFT.base + 0x20, FOREIGN.base + 0x30


def case(
    *places: int, complete: bool = True, trust: str = "unwind", words: tuple[int, ...] = ()
) -> Case:
    """A fault at the first place; the others are its callers, as unwinding finds them."""
    block = b"".join(one.to_bytes(8, "little") for one in words)
    dump = crash(
        0xD1,
        (SOMEWHERE, 2, 0, places[0]),
        blocks=[(STACK, block.ljust(0x40, b"\0"))],
        registers={"rip": places[0], "rsp": STACK},
    )
    made = Case(dump)
    frames = tuple(
        CertainFrame(
            Gva(place),
            made.module_at(place),
            None,
            trust if index else "context",
            Gva(STACK + 0x40 * index),
            index > 0,
        )
        for index, place in enumerate(places)
    )
    vars(made)["frames"] = CertainFrames(frames, is_fault=True, is_complete=complete)
    return made


def claims(made: Case) -> dict[str | None, Claim]:
    return {one.culprit: one for one in drivers(made) if isinstance(one, Claim)}


def evidence(made: Case) -> list[Evidence]:
    found = list(drivers(made))
    inner = [each for one in found if isinstance(one, Claim) for each in one.evidence]
    return [*inner, *(one for one in found if isinstance(one, Evidence))]


def test_the_direct_caller_of_the_kernel_is_named() -> None:
    made = case(IN_NT, IN_ACME)
    claim = claims(made)["acmefilt.sys"]
    assert claim.rank is Rank.FAULT
    # The instruction that failed is not in the dump, so nothing rules out the hardware.
    assert claim.confidence is Confidence.LOW
    assert claim.evidence[0].finding == "frame 1 of the unwound call stack is acmefilt+0x30"
    assert claim.evidence[0].addresses == (STACK + 0x40, IN_ACME)


def test_a_caller_behind_others_of_the_kernel_is_a_hint() -> None:
    made = case(IN_NT, NT.base + 0x2000, IN_ACME)
    claim = claims(made)["acmefilt.sys"]
    assert claim.confidence is Confidence.LOW
    assert claim.evidence[0].finding == "frame 2 of the unwound call stack is acmefilt+0x30"


def test_frame_pointers_do_not_make_a_caller() -> None:
    """A routine without a frame of its own is missing in their chain."""
    made = case(IN_NT, IN_ACME, trust="frame_pointer", complete=False)
    assert "acmefilt.sys" not in claims(made)


def test_words_behind_a_complete_call_stack_name_nobody() -> None:
    words = (0, 0, FOREIGN.base + 0x40)
    assert "acmefilt.sys" not in claims(case(IN_NT, NT.base + 0x2000, words=words))
    assert not any("acmefilt" in one.finding for one in evidence(case(IN_NT, IN_NT, words=words)))
    unknown = case(IN_NT, complete=False, words=words)
    assert any("acmefilt" in one.finding for one in evidence(unknown))


def test_the_driver_above_one_of_microsoft_is_shown_as_a_caller() -> None:
    made = case(IN_TCPIP, NT.base + 0x2000, IN_ACME)
    shown = [one for one in evidence(made) if one.test == "caller further up"]
    assert shown
    assert "by the unwound call stack" in shown[0].finding
    assert "acmefilt.sys" in shown[0].finding
    assert claims(made)["tcpip.sys"].confidence is Confidence.LOW


@pytest.mark.parametrize("places", [(IN_TCPIP, IN_ACME), (IN_NT, IN_TCPIP, IN_ACME)])
def test_nobody_on_the_stack_is_more_than_a_hint(places: tuple[int, ...]) -> None:
    found = claims(case(*places)).values()
    assert all(one.confidence is Confidence.LOW for one in found)


def test_triage_dumps_without_symbols_are_not_walked() -> None:
    """Their function tables are missing, and the time of a walk is more than a report has."""
    dump = crash(0xD1, (SOMEWHERE, 2, 0, IN_ACME))
    assert dump.verdict.culprit == "acmefilt.sys"
    assert dump.signature is not None
    assert "certain_stack" not in vars(dump)
