"""`Step`: the way from a frame to its caller, or the reason why there is none.

All machines have this form: ``step(state, image, memory, is_first)`` returns a `Step`. A state is a
mapping from the names of registers to their values, as in `kdmp_ks.registers.Registers`; registers
whose value is unknown are missing. Return addresses are the values of the instruction pointer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TypeAlias

from kdmp_ks.ground.facts import Facts, frozen

State: TypeAlias = Mapping[str, int]
"""Known registers of a frame."""
ReadMemory: TypeAlias = Callable[[int, int], "bytes | None"]
"""Reads bytes at an address: all of them, or None where some are missing; raises nothing."""


class Trust(Enum):
    """Source of a frame, the most reliable one first."""

    CONTEXT = "context"
    """Registers that were saved."""
    UNWIND = "unwind"
    """Unwind data of the function that the frame called."""
    FRAME_POINTER = "frame_pointer"
    """The chain of frame pointers."""
    SCAN = "scan"
    """A word of the stack that looks like a return address."""


class EndReason(Enum):
    """Reason why a frame has no caller, or why the caller is unknown; the value is a text."""

    BOTTOM = "the return address is zero: end of the stack"
    NO_IMAGE = "the instruction pointer is in no known image"
    NO_FUNCTION_TABLE = "the function table of the image is missing"
    NO_FUNCTION = "the function table has no entry for the instruction pointer"
    NO_UNWIND_INFO = "the unwind data of the function are missing"
    UNWIND_VERSION_3 = "unwind data of version 3 (APX)"
    UNKNOWN_UNWIND_VERSION = "unwind data of an unknown version"
    INVALID_UNWIND_INFO = "the unwind data of the function are invalid"
    UNKNOWN_UNWIND_CODE = "the unwind data have a code of unknown effect"
    ENDLESS_CHAIN = "the chain of unwind data has no end"
    REGISTER_UNKNOWN = "a register that the frame is found by is unknown"
    STACK_MISSING = "the stack memory of the frame is missing"
    STACK_MISALIGNED = "the stack pointer is not aligned"
    NO_PROGRESS = "the stack pointer and the instruction pointer do not change"
    INVALID_MACHINE_FRAME = "the words are not those of an interrupt or exception"
    NO_CALL = "the code before the return address is no call"
    USER_MODE = "the caller is in user mode"
    OUTSIDE_STACK = "the stack pointer leaves the stack"
    CHAIN_END = "the frame pointer is zero: end of the chain of frames"
    CHAIN_BROKEN = "the next frame pointer is not above this one"
    NO_FRAME_POINTER = "the function keeps no frame pointer"
    FRAME_LIMIT = "the frames reached their limit"
    SEARCH_END = "the search of the stack found no more return addresses"


class Doubt(Enum):
    """Reason why the state of a caller may be wrong; the value is a text."""

    FRAME_UNCHECKED = "the function may not have set its frame pointer here: a frame may be missing"
    EPILOG_UNCHECKED = "code bytes are missing: the frame may have been removed by an epilog"


@frozen
class Step(Facts):
    """The caller of a frame.

    Attributes:
        state: Registers of the caller; None where it is unknown or does not exist.
        end: Reason why there is none.
        trust: Source of the state.
        trap: Whether an interrupt or exception is between the two frames: the instruction pointer
            of the caller is that of the next instruction, and not a return address. The next step
            is one of a first frame.
        user_mode: Whether the interrupt or exception was in user mode.
        doubt: Reason why the state may be wrong, if there is one.
    """

    state: State | None
    end: EndReason | None = None
    trust: Trust = Trust.UNWIND
    trap: bool = False
    user_mode: bool = False
    doubt: Doubt | None = None
