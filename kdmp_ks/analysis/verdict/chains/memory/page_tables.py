"""Page faults that no page table of Windows leads to: entries with bits that contradict.

The processor reports a reserved bit when an entry has one set that must be zero; Windows sets none.
Windows marks a page as written by two bits of its entry at once, one of which permits writing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.bits import lone_bit
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.architecture import AMD64
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

WRITE_TO_READ_ONLY: Final = 0xBE

_RESERVED: Final = 0x8
"""Bit of the error code of a page fault."""
_VALID, _WRITABLE, _DIRTY, _MAY_BE_WRITTEN = 0x1, 0x2, 0x40, 0x800
"""Bits of an entry: valid, writing permitted, written (both at once), Windows permits writing."""


def page_tables(case: Case) -> Iterator[Finding]:
    """Blame the memory for an entry that Windows does not make."""
    if case.dump.architecture != AMD64:
        return
    yield from _reserved(case)
    if case.code == WRITE_TO_READ_ONLY:
        yield from _contradiction(case)


def _reserved(case: Case) -> Iterator[Finding]:
    fault = case.fault
    if fault is None or fault.error_code is None or not fault.error_code & _RESERVED:
        return
    places = () if fault.address is None else (Gva(fault.address.value),)
    finding = f"error code {fault.error_code:#x}: the tables of the address have a reserved bit set"
    summary = "A page table has a bit set that Windows never sets."
    yield _memory(summary, "page fault", finding, places)


def _contradiction(case: Case) -> Iterator[Finding]:
    """Test the entry in parameter 2: a page that was written although writing is not permitted."""
    entry, written = case.parameters[1], case.address(1)
    expected = _VALID | _DIRTY | _MAY_BE_WRITTEN
    if entry & (expected | _WRITABLE) != expected:
        return
    finding = (
        f"the entry {entry:#x} of {written:#x} says written (bit 6) and writable (bit 11), but the"
        " bit that the processor looks at (1) is clear"
    )
    summary = "The page table entry of a writable page lacks one bit."
    yield _memory(summary, "single bit", finding, (written,), lone_bit(_WRITABLE))


def _memory(
    summary: str, test: str, finding: str, places: tuple[Gva, ...], bit: int | None = None
) -> Claim:
    return Claim(
        cause=Cause.HARDWARE,
        culprit="RAM",
        confidence=Confidence.MEDIUM,
        rank=Rank.MACHINE,
        summary=summary,
        evidence=(Evidence(test, finding, places, bit),),
        advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.OTHER_DUMPS),
    )
