"""`Plan`: all that undoing a frame takes, made of unwind codes once per function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.unwind.arm64.unwind_codes import FP, LR, SPECIAL, Op
from kdmp_ks.unwind.frame import EndReason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.unwind.arm64.unwind_codes import UnwindCode

NAMES: Final = (*(f"x{number}" for number in range(FP)), "fp", "lr")
"""Names of the registers by their numbers."""
_FIRST_PRESERVED: Final = 19
_WORD: Final = 8
_WINDOW: Final = 0x400
"""Bytes of neighbouring words that are read at once."""


class Loads(NamedTuple):
    """Registers that are read from neighbouring words of the stack.

    Attributes:
        low: Offset of the first word.
        length: Bytes up to the end of the last word.
        words: Names of registers, with their offsets from the first word.
    """

    low: int
    length: int
    words: tuple[tuple[str, int], ...]


class Part(NamedTuple):
    """A part of the frame that one register addresses.

    Attributes:
        by_frame: Whether it is the frame pointer and not the stack pointer.
        loads: Registers that are read.
        end: Offset of the stack pointer afterwards.
    """

    by_frame: bool
    loads: tuple[Loads, ...]
    end: int


class Plan(NamedTuple):
    """The effects of a function on stack and registers, to be undone in this order.

    Attributes:
        parts: Parts of the frame.
        special: Kind of the frame of an interrupt or exception at the end, if there is one.
        loads_link: Whether the return address is read from the stack.
    """

    parts: tuple[Part, ...]
    special: Op | None
    loads_link: bool


class _Planner:
    """The plan of a function while its codes are gone through."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.words: list[tuple[int, str]] = []
        self.by_frame, self.at, self.pending = False, 0, 0
        self.special: Op | None = None

    def add(self, code: UnwindCode) -> bool:
        """Go through a code; False if it is invalid here."""
        op = code.op
        if self.special is not None or (self.pending and not _is_pair(code) and op is not Op.NEXT):
            return False
        if op is Op.SET_FP:
            self.close()
            self.by_frame, self.at = True, -code.offset
        elif op is Op.SAVE:
            return self.load(code)
        elif op is Op.SAVE_VECTOR:
            self.pending = 0
        elif op is Op.SAVE_LR:
            self.words.append((self.at + code.offset, NAMES[code.register]))
            self.words.append((self.at + code.offset + _WORD, NAMES[LR]))
        elif op is Op.NEXT:
            self.pending += 1
        elif op in SPECIAL:
            self.special = op
        self.at += code.growth
        return True

    def load(self, code: UnwindCode) -> bool:
        """Add the registers of a code, and those of the codes `save_next` before it."""
        count = code.total + 2 * self.pending
        is_kept = _FIRST_PRESERVED <= code.register < FP
        if self.pending and not is_kept and code.register + count > len(NAMES):
            return False
        # Behind the last of the registers that are preserved, the vector registers follow.
        last = min(code.register + count, FP) if self.pending and is_kept else code.register + count
        for number in range(code.register, last):
            offset = self.at + code.offset + (number - code.register) * _WORD
            self.words.append((offset, NAMES[number]))
        self.pending = 0
        self.at += code.growth
        return True

    def close(self) -> None:
        """End the part of the frame."""
        self.parts.append(Part(self.by_frame, tuple(_joined(self.words)), self.at))
        self.words = []


def _is_pair(code: UnwindCode) -> bool:
    return code.op in (Op.SAVE, Op.SAVE_VECTOR) and code.total > 1


def _joined(words: Sequence[tuple[int, str]]) -> list[Loads]:
    """Join words that are near to each other; the last one of a register counts."""
    latest = {name: offset for offset, name in words}
    found: list[Loads] = []
    group: list[tuple[int, str]] = []
    for offset, name in sorted((offset, name) for name, offset in latest.items()):
        if group and offset + _WORD - group[0][0] > _WINDOW:
            found.append(_loads(group))
            group = []
        group.append((offset, name))
    return [*found, _loads(group)] if group else found


def _loads(group: Sequence[tuple[int, str]]) -> Loads:
    low = group[0][0]
    words = tuple((name, offset - low) for offset, name in group)
    return Loads(low, group[-1][0] + _WORD - low, words)


def plan_of(codes: Sequence[UnwindCode], skipped: int = 0) -> Plan | EndReason:
    """Make a plan.

    Args:
        codes: The codes up to their end.
        skipped: Number of codes whose instructions were not executed, or are undone already.

    Returns:
        The reason if the codes are invalid.
    """
    planner = _Planner()
    for code in codes[skipped:]:
        if code.op is Op.END:
            break
        if not planner.add(code):
            return EndReason.INVALID_UNWIND_INFO
    if planner.pending:
        return EndReason.INVALID_UNWIND_INFO
    planner.close()
    names = [name for part in planner.parts for loads in part.loads for name, _ in loads.words]
    return Plan(tuple(planner.parts), planner.special, NAMES[LR] in names)
