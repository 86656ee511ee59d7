"""`Plan`: all that undoing a frame takes, made of unwind codes once per function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.unwind.amd64.unwind_codes import NAMES, PRESERVED, STACK_POINTER, Op
from kdmp_ks.unwind.frame import EndReason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kdmp_ks.unwind.amd64.epilog_code import Epilog
    from kdmp_ks.unwind.amd64.unwind_codes import UnwindCode, UnwindInfo

RETURN_ADDRESS: Final = "rip"
"""Name of the register that is read last."""
_WORD: Final = 8


class Anchor(NamedTuple):
    """A frame pointer that addresses are relative to.

    Attributes:
        register: Name of the register.
        offset: Offset that is added to its value.
    """

    register: str
    offset: int


class Loads(NamedTuple):
    """Registers that are read from neighbouring words of the stack.

    Attributes:
        anchor: Number of the anchor; 0 is the stack pointer.
        low: Offset of the first word.
        length: Bytes up to the end of the last word.
        words: Names of registers, with their offsets from the first word.
    """

    anchor: int
    low: int
    length: int
    words: tuple[tuple[str, int], ...]


class Plan(NamedTuple):
    """The effects of a function on stack and registers, to be undone in this order.

    Attributes:
        actions: Anchors, numbered from 1, and registers to read; the return address as well.
        anchor: Number of the anchor of the word at the end of the frame.
        end: Offset of this word: the return address, or the machine frame.
        machine_frame: Whether it is a machine frame.
        extra: Bytes behind a return address that the return removes as well.
    """

    actions: tuple[Anchor | Loads, ...]
    anchor: int
    end: int
    machine_frame: bool = False
    extra: int = 0


class _Planner:
    """The plan of a function while its codes are gone through."""

    def __init__(self) -> None:
        self.actions: list[Anchor | tuple[int, int, str]] = []
        self.anchors: list[Anchor] = []
        self.loaded: set[str] = set()
        self.anchor, self.at = 0, 0
        self.base = 0  # of saved registers; those that a part is chained to have the same
        self.machine_frame = False

    def anchor_for(self, register: int, offset: int) -> int:
        """Return the number of an anchor; a register that was read since is another one."""
        wanted = Anchor(NAMES[register], -offset)
        if wanted in self.anchors and wanted.register not in self.loaded:
            return self.anchors.index(wanted) + 1
        self.anchors.append(wanted)
        self.actions.append(wanted)
        return len(self.anchors)

    def add(self, info: UnwindInfo, codes: Sequence[UnwindCode], has_frame: bool) -> bool:
        """Go through the codes of one function; False if they are invalid."""
        head = info.head
        if has_frame:
            self.base = self.anchor_for(head.frame_register, head.ofs_frame)
        for code in codes:
            if self.machine_frame:
                return False
            if code.op == Op.push_nonvol:
                self.load(code.info, self.anchor, self.at)
                self.at += _WORD
            elif code.op in (Op.alloc_small, Op.alloc_large):
                self.at += code.operand
            elif code.op == Op.set_fpreg:
                if not head.frame_register:
                    return False
                self.anchor, self.at = self.anchor_for(head.frame_register, head.ofs_frame), 0
            elif code.op in (Op.save_nonvol, Op.save_nonvol_far):
                self.load(code.info, self.base, code.operand)
            elif code.op == Op.push_machframe:
                self.machine_frame = True
                self.at += code.info * _WORD
        return True

    def load(self, register: int, anchor: int, offset: int) -> None:
        self.loaded.add(NAMES[register])
        self.actions.append((anchor, offset, NAMES[register]))

    def _plan(self) -> Plan:
        actions: list[Anchor | Loads] = []
        run: list[tuple[int, int, str]] = []
        for action in self.actions:
            if isinstance(action, Anchor):
                actions += _joined(run)
                actions.append(action)
                run = []
            elif run and action[0] != run[0][0]:
                actions += _joined(run)
                run = [action]
            else:
                run.append(action)
        actions += _joined(run)
        return Plan(tuple(actions), self.anchor, self.at, self.machine_frame)

    def finish(self) -> Plan:
        """Return the plan, with the return address as the last word to be read."""
        if not self.machine_frame:
            self.actions.append((self.anchor, self.at, RETURN_ADDRESS))
        return self._plan()


def _joined(run: Sequence[tuple[int, int, str]]) -> Iterable[Loads]:
    if not run:
        return []
    low = min(offset for _, offset, _ in run)
    high = max(offset for _, offset, _ in run) + _WORD
    words = tuple((name, offset - low) for _, offset, name in run)
    return [Loads(run[0][0], low, high - low, words)]


def plan_of(infos: Sequence[UnwindInfo], offset: int | None) -> Plan | EndReason:
    """Make the plan for an instruction in the body or in the prolog of a function.

    Args:
        infos: Unwind data of the function, then those that it is chained to.
        offset: Offset of the instruction in the prolog; None behind it.

    Returns:
        The reason if the codes are invalid.
    """
    planner = _Planner()
    for number, info in enumerate(infos):
        codes, has_frame = info.codes, info.head.frame_register != 0
        if info.head.frame_register == STACK_POINTER:
            return EndReason.INVALID_UNWIND_INFO
        if number == 0 and offset is not None:
            setting = [code.offset for code in codes if code.op == Op.set_fpreg]
            if setting or not info.head.has_chain:
                has_frame = has_frame and any(place <= offset for place in setting)
            codes = tuple(code for code in codes if code.offset <= offset)
        if not planner.add(info, codes, has_frame):
            return EndReason.INVALID_UNWIND_INFO
        if planner.machine_frame:
            break
    return planner.finish()


def epilog_plan(infos: Sequence[UnwindInfo], offset: int) -> Plan | EndReason:
    """Make the plan for an instruction in an epilog that version 2 describes.

    An epilog consists of the pops and of a return or jump. The stack that was allocated after the
    pushes has been removed before it.

    Args:
        infos: Unwind data of the function, then those that it is chained to.
        offset: Offset of the instruction in the epilog.

    Returns:
        The reason if the codes do not agree with the epilog.
    """
    pops: list[int] = []
    for info in infos:
        for code in info.codes:
            if code.op == Op.push_nonvol:
                pops.append(code.info)
            elif code.op in (Op.alloc_small, Op.alloc_large, Op.set_fpreg):
                pops.clear()
            elif code.op == Op.push_machframe:
                return EndReason.INVALID_UNWIND_INFO
    done = first = 0
    while first < len(pops) and done < offset:
        done += _pop_size(pops[first])
        first += 1
    if done != offset:
        return EndReason.INVALID_UNWIND_INFO
    return _pops_plan(0, [NAMES[register] for register in pops[first:]])


def code_plan(epilog: Epilog) -> Plan:
    """Make the plan for an instruction in an epilog that was read from its instructions."""
    if epilog.register == NAMES[STACK_POINTER]:
        return _pops_plan(epilog.offset, epilog.pops, extra=epilog.extra)
    anchor = Anchor(epilog.register, epilog.offset)
    return _pops_plan(0, epilog.pops, anchor, epilog.extra)


def _pops_plan(
    start: int, pops: Sequence[str], anchor: Anchor | None = None, extra: int = 0
) -> Plan:
    number = 0 if anchor is None else 1
    words = [
        (number, start + _WORD * place, name)
        for place, name in enumerate(pops)
        if name in PRESERVED
    ]
    actions = () if anchor is None else (anchor,)
    end = start + _WORD * len(pops)
    words.append((number, end, RETURN_ADDRESS))
    return Plan((*actions, *_joined(words)), number, end, extra=extra)


def _pop_size(register: int) -> int:
    """Return the bytes of a pop; one of the registers from r8 on has a prefix."""
    return 1 if register < len(NAMES) // 2 else 2


LEAF_PLAN: Final = _pops_plan(0, ())
"""The return address is at the stack pointer."""
