"""0x7A and 0x77: a page could not be read back from the paging file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.bugchecks import status_name
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CODES: Final = frozenset((0x7A, 0x77))

_STATUS_MASK: Final = 0xFFFFFFFF
_FIRST_STATUS: Final = 0x80000000
_DISK: Final = {
    0xC000009D: "the device is not connected",
    0xC000000E: "there is no such device",
    0xC0000185: "an I/O device error",
    0xC000009C: "a bad block on the disk",
    0xC000016A: "the disk operation failed even when repeated",
}
_NOT_THE_DISK: Final = {0xC0000005: "an access violation, which no disk reports"}


def paged_out(case: Case) -> Iterator[Finding]:
    """Follow the I/O status of the failed read."""
    status = case.parameters[1] & _STATUS_MASK
    if status < _FIRST_STATUS:
        return  # a kind that has no status
    named = f"status {status:#x} {status_name(status) or ''}".rstrip()
    if status in _DISK:
        yield Claim(
            cause=Cause.HARDWARE,
            culprit="disk",
            confidence=Confidence.HIGH,
            rank=Rank.CODE,
            summary=f"A page could not be read from the paging file: {_DISK[status]}.",
            evidence=(Evidence("I/O status", f"{named}: {_DISK[status]}"),),
            advice=(advice.CHECK_DISK,),
        )
    elif status in _NOT_THE_DISK:
        yield Claim(
            cause=Cause.HARDWARE,
            culprit="RAM",
            confidence=Confidence.MEDIUM,
            rank=Rank.CODE,
            summary="A page of the paging file came back wrong, though the disk reports no fault.",
            evidence=(Evidence("I/O status", f"{named}: {_NOT_THE_DISK[status]}"),),
            advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.CHECK_DISK),
        )
    else:
        yield Evidence("I/O status", named)
