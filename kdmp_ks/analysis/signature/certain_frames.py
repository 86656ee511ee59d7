"""Frames that are certain: the instruction of a fault, and its callers as far as they are known."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final, Protocol, SupportsIndex

from kdmp_ks.analysis.location import module_at
from kdmp_ks.analysis.report.reported_dump import ReportedDump
from kdmp_ks.architecture import AMD64, ARM64
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.unwind.frame import EndReason, Trust

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.call_stack.call_stack import CallStack
    from kdmp_ks.analysis.call_stack.frame import Frame
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.kernel.modules.module import Module

_MARK: Final = "!"
_ENDS: Final = frozenset((EndReason.BOTTOM, EndReason.CHAIN_END, EndReason.USER_MODE))
"""Reasons of a stack that has no more frames in the kernel."""


class SignedDump(ReportedDump, Protocol):
    """A dump, as far as its signature needs it."""

    @property
    def certain_stack(self) -> CallStack:
        """The kernel's part of the crash's call stack, as far as no stack is searched."""

    def stack(self, *, thread: SupportsIndex | None = None) -> CallStack:
        """Return the call stack of a thread."""


@dataclass(frozen=True, slots=True)
class CertainFrame:
    """A frame in the kernel that is certain.

    Attributes:
        instruction: Its next instruction.
        module: The module; None outside all of them.
        function: Name of the function; None without symbols.
        trust: Source of the frame.
        stack_pointer: Its stack pointer; None where it is not known.
        is_return: Whether the instruction is a return address.
    """

    instruction: Gva
    module: Module | None
    function: str | None
    trust: str
    stack_pointer: Gva | None = None
    is_return: bool = False


@dataclass(frozen=True, slots=True)
class CertainFrames:
    """The frames of a crash that are certain.

    Attributes:
        frames: The frames, the innermost first.
        is_fault: Whether the first one is where the fault or interrupt was; otherwise it is where
            the machine was stopped.
        is_complete: Whether they reach the end of the stack.
    """

    frames: tuple[CertainFrame, ...]
    is_fault: bool
    is_complete: bool


NO_FRAMES: Final = CertainFrames((), is_fault=False, is_complete=False)
"""No frames."""


def find_certain_frames(dump: SignedDump) -> CertainFrames:
    """Return the frames of a crash that are certain, from the fault or interrupt on.

    Args:
        dump: The dump.
    """
    stack = _stack(dump)
    walked = () if stack is None else tuple(takewhile(_is_certain, stack.frames))
    is_complete = stack is not None and is_whole(stack, dump.architecture)
    fault = None
    with suppress(*UNUSABLE):
        fault = dump.fault
    if fault is not None and fault.instruction is not None:
        if walked and walked[0].instruction == fault.instruction:
            return CertainFrames(_frames(dump, walked), is_fault=True, is_complete=is_complete)
        frame = _frame(dump, fault.instruction, Trust.CONTEXT, is_return=False)
        return CertainFrames((frame,), is_fault=True, is_complete=False)
    if stack is None:
        return CertainFrames(tuple(_stopped(dump)), is_fault=False, is_complete=False)
    trap = next((place for place, one in enumerate(walked) if one.trap), 0)
    found = _frames(dump, walked[trap:])
    return CertainFrames(found, is_fault=trap > 0, is_complete=is_complete)


def _stack(dump: SignedDump) -> CallStack | None:
    """Return the call stack; None where it cannot have more than one frame, or has none."""
    if not has_tables(dump):
        return None
    try:
        return dump.certain_stack
    except UNUSABLE:
        return None


def has_tables(dump: SignedDump) -> bool:
    """Whether frames may be unwound: triage dumps of AMD64 lack tables but for some pages."""
    return dump.triage is None or dump.architecture is not AMD64 or dump.has_symbols


def is_whole(stack: CallStack, machine: Architecture) -> bool:
    """Whether all frames of a stack in the kernel are certain, and none can be missing.

    Args:
        stack: The call stack.
        machine: The machine. Only on ARM64 functions without a frame pointer are rare.
    """
    kernel = tuple(takewhile(lambda one: one.mode == "kernel", stack.frames))
    chained = machine is not ARM64 and any(one.trust is Trust.FRAME_POINTER for one in kernel)
    is_end = len(kernel) < len(stack) or stack.end.reason in _ENDS
    return len(kernel) > 1 and not chained and is_end and all(map(_is_certain, kernel))


def _stopped(dump: SignedDump) -> Iterator[CertainFrame]:
    with suppress(*UNUSABLE):
        at = dump.architecture.instruction_of(dump.context_record)
        if dump.architecture.is_kernel_address(at):
            yield _frame(dump, at, Trust.CONTEXT, is_return=False)


def _is_certain(frame: Frame) -> bool:
    """Whether nothing speaks against a frame in the kernel."""
    return frame.mode == "kernel" and frame.trust is not Trust.SCAN and frame.evidence is None


def _frames(dump: SignedDump, walked: Sequence[Frame]) -> tuple[CertainFrame, ...]:
    return tuple(
        replace(
            _frame(dump, one.instruction, one.trust, is_return=place > 0 and not one.trap),
            stack_pointer=one.stack_pointer,
        )
        for place, one in enumerate(walked)
    )


def _frame(dump: SignedDump, at: Gva, trust: Trust, *, is_return: bool) -> CertainFrame:
    function = _function(dump, at, is_return=is_return)
    module = module_at(at, dump)
    return CertainFrame(at, module, function, trust.value, is_return=is_return)


def _function(dump: SignedDump, at: Gva, *, is_return: bool) -> str | None:
    if not dump.has_symbols:
        return None
    try:
        symbols = dump.symbols
        near = symbols.nearest_to_return(at) if is_return else symbols.nearest(at)
    except KdmpError:
        return None
    return None if near is None else near.name.partition(_MARK)[2] or None
