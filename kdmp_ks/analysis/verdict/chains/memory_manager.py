"""0x1A: the memory manager found its own data in a state that cannot be.

Page-table entries of memory that nobody uses are zero. One with a single bit set, or two values
that differ in a single bit, was changed by the memory itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.bits import flipped_bit, lone_bit
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CODES: Final = frozenset((0x1A,))

_CORRUPT_ENTRY: Final = 0x41792
_DATABASE_DIFFERS: Final = 0x403
_SUSPECT_MEMORY: Final = {
    0x31: "the relocations or the code of an image are corrupt",
    0x411: "a page table entry is corrupt",
    0x3451: "page table entries of a kernel stack are corrupt",
    0x5003: "the free list of a working set is corrupt",
    0x41283: "the index of a working set is corrupt",
    0x41284: "the index of a working set is corrupt",
    0x41785: "the list of a working set is corrupt",
    0x41790: "the page count of a page table is wrong",
    0x61940: "an entry of a page directory changed",
    0x61941: "a paging structure is corrupt",
}
"""Kinds that Microsoft documents as corrupt structures of the memory manager."""


def memory_manager(case: Case) -> Iterator[Finding]:
    """Look for single bits in what the memory manager found."""
    kind = case.parameters[0]
    if kind == _CORRUPT_ENTRY:
        yield from _corrupt_entry(case)
    elif kind == _DATABASE_DIFFERS:
        yield from _database_differs(case)
    elif kind in _SUSPECT_MEMORY:
        yield _memory(
            Confidence.LOW,
            f"The memory manager found that {_SUSPECT_MEMORY[kind]}.",
            (Evidence("stop code", f"kind {kind:#x}: {_SUSPECT_MEMORY[kind]}"),),
        )


def _corrupt_entry(case: Case) -> Iterator[Finding]:
    entry = case.address(2)
    value, rest = case.parameters[2], case.parameters[3]
    bit = None if rest else lone_bit(value)
    if bit is not None:
        finding = f"the page table entry at {entry:#x} should be zero and is {value:#x}: bit {bit}"
        evidence = (Evidence("single bit", finding, (Gva(entry),)), *_as_saved(case, entry, value))
        summary = f"A page table entry that should be zero has bit {bit} set."
        yield _memory(Confidence.HIGH, summary, evidence)
        return
    finding = f"the page table entry at {entry:#x} should be zero and is {value:#x}"
    evidence = (Evidence("stop code", finding, (Gva(entry),)),)
    yield _memory(Confidence.LOW, "A page table entry that should be zero is not.", evidence)


def _as_saved(case: Case, entry: int, value: int) -> Iterator[Evidence]:
    """Compare with the entry in the dump's memory, where that has it."""
    saved = case.attempt(lambda: case.dump.memory.read_u64(entry))
    if saved == value:
        yield Evidence("memory", "the dump's memory has the same entry", (Gva(entry),))


def _database_differs(case: Case) -> Iterator[Finding]:
    entry, one, other = case.address(2), case.parameters[2], case.parameters[3]
    bit = flipped_bit(one, other)
    if bit is None:
        return
    finding = f"page table entry and page database differ in bit {bit}: {one:#x}, {other:#x}"
    yield _memory(
        Confidence.HIGH,
        f"A page table entry and the page database differ in one bit ({bit}).",
        (Evidence("single bit", finding, (Gva(entry),)),),
    )


def _memory(confidence: Confidence, summary: str, evidence: tuple[Evidence, ...]) -> Claim:
    return Claim(
        cause=Cause.HARDWARE,
        culprit="RAM",
        confidence=confidence,
        rank=Rank.MACHINE,
        summary=summary,
        evidence=evidence,
        advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.OTHER_DUMPS),
    )
