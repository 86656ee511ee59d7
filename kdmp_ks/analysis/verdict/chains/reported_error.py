"""0x9C and 0x80: the processor or the chipset reported an error, without a record of it.

A fault of the kind "in-page error" is one as well: the page of the instruction or of its data could
not be read, and whoever touched it is innocent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Exoneration, Rank
from kdmp_ks.bugchecks import status_name
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

MACHINE_CHECK: Final = 0x9C
NMI: Final = 0x80
CODES: Final = frozenset((MACHINE_CHECK, NMI))

_IN_PAGE_ERROR: Final = 0xC0000006
_ADVICE: Final = (advice.STOCK_SPEED, advice.TEST_MEMORY, advice.OTHER_DUMPS)


def reported_error(case: Case) -> Iterator[Finding]:
    """Blame the hardware that reported an error."""
    if case.code == MACHINE_CHECK:
        status = case.parameters[2] << 32 | case.parameters[3]
        finding = f"a machine check, bank {case.parameters[0]}, MCi_STATUS {status:#x}"
        summary = "The processor reported a machine check."
        yield _claim("CPU", Confidence.MEDIUM, summary, finding)
    else:
        finding = "a non-maskable interrupt: memory, a bus, a device, or somebody's button"
        summary = "The hardware raised a non-maskable interrupt."
        yield _claim(None, Confidence.LOW, summary, finding)


def in_page_error(case: Case) -> Iterator[Finding]:
    """Blame the disk for a page that could not be read."""
    fault = case.fault
    if fault is None or fault.code != _IN_PAGE_ERROR or fault.instruction is None:
        return
    module = case.module_at(fault.instruction)
    named = f"{_IN_PAGE_ERROR:#x} {status_name(_IN_PAGE_ERROR) or ''}".rstrip()
    cleared = () if module is None else (Exoneration(module.name, "a page could not be read"),)
    yield Claim(
        cause=Cause.HARDWARE,
        culprit="disk",
        confidence=Confidence.LOW,
        rank=Rank.CODE_CHAIN,
        summary="A page could not be read from the disk when it was needed.",
        evidence=(Evidence("exception", named, (fault.instruction,)),),
        exonerated=cleared,
        advice=(advice.CHECK_DISK, advice.TEST_MEMORY),
    )


def _claim(culprit: str | None, confidence: Confidence, summary: str, finding: str) -> Claim:
    return Claim(
        cause=Cause.HARDWARE,
        culprit=culprit,
        confidence=confidence,
        rank=Rank.CODE,
        summary=summary,
        evidence=(Evidence("bug check", finding),),
        advice=_ADVICE,
    )
