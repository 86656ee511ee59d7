"""Dumps that somebody asked for: by the power button, keyboard or debugger, or without a stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.bugchecks import bugcheck_name
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

_BUTTON: Final = 0x1C8
_STOPS: Final = frozenset((0xE2, 0xDEADDEAD))
_OF_RUNNING_SYSTEMS: Final = frozenset((0x161,))
_DUMPIT: Final = 0x5454414D
CODES: Final = _STOPS | _OF_RUNNING_SYSTEMS | {_BUTTON, _DUMPIT}

_MILLISECONDS: Final = 1000
_ADVICE: Final = ("Look at what the threads were doing, not at the instruction that stopped.",)


def on_purpose(case: Case) -> Iterator[Finding]:
    """Report that the code is raised on request only."""
    if case.code == _BUTTON:
        yield _power_button(case.parameters[0] / _MILLISECONDS)
        return
    if case.code in _STOPS:
        summary = "Somebody stopped Windows on purpose, by the keyboard, a tool or a debugger."
    elif case.code in _OF_RUNNING_SYSTEMS:
        summary = "Nothing crashed: somebody asked for a dump of the running system."
    else:
        summary = "Nothing crashed: a program wrote a dump of the running system."
    named = f"{bugcheck_name(case.code) or 'the code'} ({case.code:#x})"
    yield Claim(
        cause=Cause.USER_ACTION,
        culprit=None,
        confidence=Confidence.HIGH,
        rank=Rank.CODE,
        summary=summary,
        evidence=(Evidence("bug check", f"{named} is written on request only"),),
        advice=_ADVICE,
    )


def _power_button(held: float) -> Claim:
    """Blame the user, who held the button for some seconds: the code has no other reason."""
    return Claim(
        cause=Cause.USER_ACTION,
        culprit=None,
        confidence=Confidence.HIGH,
        rank=Rank.CODE,
        summary=f"The power button was held down for {held:g} seconds.",
        evidence=(
            Evidence("bug check", f"0x1C8 is raised for a held power button only: {held:g} s"),
        ),
        advice=(
            "Find out why the button was held: the screen or the system may have stopped"
            " responding before; look at the events and at the other dumps of this machine.",
        ),
    )
