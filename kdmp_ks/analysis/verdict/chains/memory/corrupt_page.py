"""0x12B, 0x127 and 0x4E: pages that changed though nothing could have changed them.

A driver can write to physical memory by mistake, or a device by DMA; a single bit is the memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

FAULTY_HARDWARE: Final = 0x12B
NOT_ZERO: Final = 0x127
DATABASE: Final = 0x4E
CODES: Final = frozenset((FAULTY_HARDWARE, NOT_ZERO, DATABASE))

_BAD_ENTRIES: Final = {
    0x8D: "the list of free pages is corrupt",
    0x8F: "the head of the list of free or zeroed pages is corrupt",
    0x99: "the entry of a page in a page table or in the page database is corrupt",
}
"""Kinds of 0x4E that no call of a driver brings about."""


def corrupt_page(case: Case) -> Iterator[Finding]:
    """Blame the memory, as sure as the stop code is."""
    if case.code == FAULTY_HARDWARE:
        yield _faulty_hardware(case)
    elif case.code == NOT_ZERO:
        said = f"the page at {case.address(1):#x}, frame {case.parameters[1]:#x}, is not zero"
        yield _memory(
            Confidence.LOW,
            "A page that Windows had filled with zeros changed.",
            Evidence("bug check", f"{said}: the memory, a device, or a driver", (case.address(1),)),
        )
    elif case.parameters[0] in _BAD_ENTRIES:
        said = _BAD_ENTRIES[case.parameters[0]]
        finding = f"kind {case.parameters[0]:#x}, page frame {case.parameters[1]:#x}: {said}"
        yield _memory(
            Confidence.LOW, f"In the page database {said}.", Evidence("bug check", finding)
        )


def _faulty_hardware(case: Case) -> Claim:
    """Distinguish the single bit of a page of zeros from a compressed page that changed."""
    page, frame, source, target = case.parameters
    if not source and not target:
        finding = f"one bit of the page of zeros at {page:#x}, page frame {frame:#x}, is set"
        summary = "A page of zeros had a single bit set."
        return _memory(
            Confidence.HIGH, summary, Evidence("single bit", finding, (case.address(1),))
        )
    finding = f"the compressed page at {case.address(3):#x}, {frame:#x} bytes, is not what it was"
    return _memory(
        Confidence.MEDIUM,
        "A compressed page changed while it was stored in memory.",
        Evidence("bug check", f"{finding}; status {page & 0xFFFFFFFF:#x}", (case.address(3),)),
    )


def _memory(confidence: Confidence, summary: str, evidence: Evidence) -> Claim:
    return Claim(
        cause=Cause.HARDWARE,
        culprit="RAM",
        confidence=confidence,
        rank=Rank.CODE if confidence is not Confidence.LOW else Rank.MACHINE,
        summary=summary,
        evidence=(evidence,),
        advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.OTHER_DUMPS),
    )
