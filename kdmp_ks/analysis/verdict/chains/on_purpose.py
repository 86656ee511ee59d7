"""Dumps that somebody asked for: a stop by keyboard or debugger, or no stop at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.bugchecks import bugcheck_name
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

_STOPS: Final = frozenset((0xE2, 0xDEADDEAD))
_OF_RUNNING_SYSTEMS: Final = frozenset((0x161,))
_DUMPIT: Final = 0x5454414D
CODES: Final = _STOPS | _OF_RUNNING_SYSTEMS | {_DUMPIT}

_ADVICE: Final = ("Look at what the threads were doing, not at the instruction that stopped.",)


def on_purpose(case: Case) -> Iterator[Finding]:
    """Report that the code is raised on request only."""
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
        evidence=(Evidence("stop code", f"{named} is written on request only"),),
        advice=_ADVICE,
    )
