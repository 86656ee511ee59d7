"""0x116, 0x117 and 0x141: the display driver did not recover a GPU that stopped responding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CODES: Final = frozenset((0x116, 0x117, 0x141))

_MICROSOFT_ADVICE: Final = "Install the display driver of the GPU's vendor."


def display(case: Case) -> Iterator[Finding]:
    """Name the module of the second parameter: the display driver's own address."""
    at = case.address(2)
    module = case.module_at(at)
    if module is None:
        yield Evidence("stop code", f"no module covers the display driver's address {at:#x}", (at,))
        return
    foreign = case.is_third_party(module)
    yield Claim(
        cause=Cause.THIRD_PARTY_DRIVER if foreign else Cause.MICROSOFT_DRIVER,
        culprit=module.name,
        confidence=Confidence.HIGH if foreign else Confidence.MEDIUM,
        rank=Rank.CODE,
        summary=f"The GPU of {module.name} stopped responding, and the driver did not recover it.",
        evidence=(
            Evidence("stop code", f"parameter 2 is {case.place(at)}", (at,)),
            *_context(case, int(at)),
        ),
        advice=(
            f"Install another version of {module.name}, cleanly." if foreign else _MICROSOFT_ADVICE,
            "Check the temperature, the power supply and the clocks of the GPU; undo overclocks.",
            "Try another GPU if other versions of the driver stop as well.",
        ),
    )


def _context(case: Case, at: int) -> Iterator[Evidence]:
    """Compare with the TDR recovery context, where the dump has it."""
    from kdmp_ks.analysis.watchdog.display_recovery import find_display_recovery

    found = case.attempt(lambda: find_display_recovery(case.dump))
    if found is not None and found.driver.address == at:
        yield Evidence("TDR recovery context", "it has the same address", (found.context,))
