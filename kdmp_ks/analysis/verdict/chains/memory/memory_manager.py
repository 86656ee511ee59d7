"""0x1A: the memory manager found its own data in a state that cannot be.

Page-table entries of memory that nobody uses are zero. One with a single bit set, or two values
that differ in a single bit, was changed by the memory itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.bits import flipped_bit, lone_bit
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.bugchecks import find_bugcheck
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CODES: Final = frozenset((0x1A,))

_CORRUPT_ENTRY: Final = 0x41792
_DATABASE_DIFFERS: Final = 0x403
_OTHER_ENTRY: Final = 0x404
_CHANGED_AFTER_FREE: Final = 0x5200
_WRONG_CHECKSUM: Final = 0x3F
_WIDE: Final = 8
_HALF: Final = 32
_PROTECTION: Final = range(5, 10)
"""Bits of an entry that is not valid where software has the protection of the memory."""
_NEIGHBOURS: Final = range(3, 12)
"""Bits in which the addresses of entries of one page table differ."""
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
_DRIVER_AT_FAULT: Final = frozenset(
    (0x1000, 0x1010, 0x1233, 0x1234, 0x1235, 0x1236, 0x1240, 0x4477, 0x5305, 0x15000, 0x15001,
     0x41286, 0x61946, 0x61948, 0x61949, 0x6194A)
)  # fmt: skip
"""Kinds that are about what a driver asked for; none of them names it."""


def memory_manager(case: Case) -> Iterator[Finding]:
    """Look for single bits in what the memory manager found."""
    kind = case.parameters[0]
    if kind == _CORRUPT_ENTRY:
        yield from _corrupt_entry(case)
    elif kind == _DATABASE_DIFFERS:
        yield _database_differs(case)
    elif kind == _OTHER_ENTRY:
        yield from _other_entry(case)
    elif kind == _CHANGED_AFTER_FREE:
        yield from _changed_after_free(case)
    elif kind == _WRONG_CHECKSUM:
        yield _wrong_checksum(case)
    elif kind in _SUSPECT_MEMORY:
        yield _memory(
            Confidence.LOW,
            f"The memory manager found that {_SUSPECT_MEMORY[kind]}.",
            (Evidence("bug check", f"kind {kind:#x}: {_SUSPECT_MEMORY[kind]}"),),
        )
    else:
        yield _only_kind(case, kind)


def _only_kind(case: Case, kind: int) -> Evidence:
    """Describe a kind that neither the memory nor a driver can be named by."""
    known = find_bugcheck(case.code)
    general = None if known is None else known.meaning
    meaning = None if known is None else known.explain(list(case.parameters))
    said = f"kind {kind:#x}"
    if kind in _DRIVER_AT_FAULT:
        said += ", which a driver causes by what it asks for, and no memory that fails"
    if meaning is None or meaning == general:
        return Evidence("bug check", f"{said}; nothing more is published about it")
    return Evidence("bug check", f"{said}: {meaning}")


def _corrupt_entry(case: Case) -> Iterator[Finding]:
    entry, value = case.address(2), _contents(case)
    bit = lone_bit(value)
    said = f"the page table entry at {entry:#x} should be zero and is {value:#x}"
    saved = tuple(_as_saved(case, entry, value))
    if bit is None:
        evidence = (Evidence("bug check", said, (entry,)), *saved)
        yield _memory(Confidence.LOW, "A page table entry that should be zero is not.", evidence)
        return
    summary = f"A page table entry that should be zero has bit {bit} set."
    if bit in _PROTECTION:
        note = f"{said}: bit {bit} alone, which software sets in entries of memory not yet used"
        evidence = (Evidence("single bit", note, (entry,), bit), *saved)
        yield _memory(Confidence.MEDIUM, summary, evidence)
        return
    evidence = (Evidence("single bit", f"{said}: bit {bit}", (entry,), bit), *saved)
    yield _memory(Confidence.HIGH, summary, evidence)


def _contents(case: Case) -> int:
    """Return the contents of the entry: parameter 3, and on 32-bit machines parameter 4 above."""
    low, high = case.parameters[2], case.parameters[3]
    if case.dump.architecture.pointer_size < _WIDE:
        mask = (1 << _HALF) - 1
        return (high & mask) << _HALF | low & mask
    return low | high << 2 * _HALF


def _as_saved(case: Case, entry: Gva, value: int) -> Iterator[Evidence]:
    """Compare with the entry in the dump's memory, where that has it."""
    saved = case.attempt(lambda: case.dump.memory.read_u64(entry))
    if saved == value:
        yield Evidence("memory", f"the dump's memory has {saved:#x} at {entry:#x}, too", (entry,))


def _database_differs(case: Case) -> Claim:
    entry, one, other = case.address(2), case.parameters[2], case.parameters[3]
    bit = flipped_bit(one, other)
    if bit is None:
        finding = f"the entry at {entry:#x} and the page database differ: {one:#x}, {other:#x}"
        evidence = (Evidence("bug check", finding, (entry,)),)
        summary = "A page table entry and the page database contradict each other."
        return _memory(Confidence.LOW, summary, evidence)
    finding = f"page table entry and page database differ in bit {bit}: {one:#x}, {other:#x}"
    return _memory(
        Confidence.HIGH,
        f"A page table entry and the page database differ in one bit ({bit}).",
        (Evidence("single bit", finding, (entry,), bit),),
    )


def _other_entry(case: Case) -> Iterator[Finding]:
    """Compare the entry that a page belongs to with that which the page database names."""
    expected, named = case.address(2), case.address(4)
    bit = flipped_bit(expected, named)
    if bit is None or bit in _NEIGHBOURS:
        return
    finding = f"the page database names {named:#x} for {expected:#x}: bit {bit} differs"
    yield _memory(
        Confidence.MEDIUM,
        f"The page database names a page table entry that differs in one bit ({bit}).",
        (Evidence("single bit", finding, (expected,), bit),),
    )


def _changed_after_free(case: Case) -> Iterator[Finding]:
    """Look for a single bit in a block that changed after it was freed, as software may, too."""
    block, one, other = case.address(2), case.parameters[2], case.parameters[3]
    bit = flipped_bit(one, other)
    finding = f"the free block at {block:#x} changed: {one:#x}, {other:#x}"
    if bit is None:
        yield Evidence("bug check", f"{finding}; who freed it may have written to it", (block,))
        return
    finding += f", in bit {bit} alone"
    summary = f"One bit ({bit}) of a free block of pool changed."
    yield _memory(Confidence.LOW, summary, (Evidence("single bit", finding, (block,), bit),))


def _wrong_checksum(case: Case) -> Claim:
    _, place, found, expected = case.parameters
    finding = (
        f"the page at {place:#x} of the paging file has the checksum {found:#x}, {expected:#x} is"
        " expected"
    )
    return Claim(
        cause=Cause.HARDWARE,
        culprit=None,
        confidence=Confidence.LOW,
        rank=Rank.MACHINE,
        summary="A page came back from the paging file changed: the disk, or the memory.",
        evidence=(Evidence("bug check", finding),),
        advice=(advice.CHECK_DISK, advice.TEST_MEMORY),
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
