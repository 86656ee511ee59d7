"""0x1C8: the user held the power button down until Windows stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CODES: Final = frozenset((0x1C8,))

_MILLISECONDS: Final = 1000


def power_button(case: Case) -> Iterator[Finding]:
    """Blame the user: the code is raised for no other reason."""
    held = case.parameters[0] / _MILLISECONDS
    yield Claim(
        cause=Cause.USER_ACTION,
        culprit=None,
        confidence=Confidence.HIGH,
        rank=Rank.CODE,
        summary=f"The power button was held down for {held:g} seconds.",
        evidence=(
            Evidence("stop code", f"0x1C8 is raised for a held power button only: {held:g} s"),
        ),
        advice=(
            "Find out why the button was held: the screen or the system may have stopped"
            " responding before; look at the events and at the other dumps of this machine.",
        ),
    )
