"""Frames that are certain: the instruction of a fault, and its callers as far as they are known."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.location import module_at
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.kernel.modules.module import Module

_MARK: Final = "!"


@dataclass(frozen=True, slots=True)
class CertainFrame:
    """A frame in the kernel that is certain.

    Attributes:
        instruction: Its next instruction.
        module: The module; None outside all of them.
        function: Name of the function; None without symbols.
        trust: Source of the frame.
    """

    instruction: Gva
    module: Module | None
    function: str | None
    trust: str


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


def find_certain_frames(dump: ReportedDump) -> CertainFrames:
    """Return the frames of a crash that are certain, from the fault on if there is one."""
    fault = None
    with suppress(*UNUSABLE):
        fault = dump.fault
    if fault is not None and fault.instruction is not None:
        frame = _frame(dump, fault.instruction, "context", is_return=False)
        return CertainFrames((frame,), is_fault=True, is_complete=False)
    return CertainFrames(tuple(_stopped(dump)), is_fault=False, is_complete=False)


def _stopped(dump: ReportedDump) -> Iterator[CertainFrame]:
    try:
        at = dump.architecture.instruction_of(dump.context_record)
    except UNUSABLE:
        return
    if dump.architecture.is_kernel_address(at):
        yield _frame(dump, at, "context", is_return=False)


def _frame(dump: ReportedDump, at: Gva, trust: str, *, is_return: bool) -> CertainFrame:
    return CertainFrame(at, module_at(at, dump), _function(dump, at, is_return=is_return), trust)


def _function(dump: ReportedDump, at: Gva, *, is_return: bool) -> str | None:
    if not dump.has_symbols:
        return None
    try:
        symbols = dump.symbols
        near = symbols.nearest_to_return(at) if is_return else symbols.nearest(at)
    except KdmpError:
        return None
    return None if near is None else near.name.partition(_MARK)[2] or None
