"""`chain_step`: from a frame to its caller by the chain of frame pointers (ARM64 and x86).

A frame pointer leads to the frame pointer of the caller, and the return address is behind it.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.architecture import ARM64, X86
from kdmp_ks.unwind.frame import EndReason, Step, Trust

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.unwind.frame import ReadMemory, State


class _Chain(NamedTuple):
    """Names of registers, and the layout of two pointers."""

    instruction: str
    stack: str
    frame: str
    pair: Struct


_CHAINS: Final = {
    ARM64.name: _Chain("pc", "sp", "fp", Struct("<QQ")),
    X86.name: _Chain("eip", "esp", "ebp", Struct("<II")),
}


def has_chain(machine: Architecture) -> bool:
    """Whether code of a machine keeps a chain of frame pointers."""
    return machine.name in _CHAINS


def chain_step(state: State, memory: ReadMemory, machine: Architecture) -> Step:
    """Return the caller of a frame by the chain of frame pointers.

    Args:
        state: Registers of the frame.
        memory: Reads the stack.
        machine: The machine; one with a chain.
    """
    chain = _CHAINS[machine.name]
    frame, stack = state.get(chain.frame), state.get(chain.stack)
    if frame is None or stack is None:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    if not frame:
        return Step(None, EndReason.BOTTOM)
    if frame % machine.pointer_size:
        return Step(None, EndReason.STACK_MISALIGNED)
    if frame < stack:
        return Step(None, EndReason.NO_PROGRESS)
    pair = memory(frame, chain.pair.size)
    if pair is None:
        return Step(None, EndReason.STACK_MISSING)
    caller, address = chain.pair.unpack(pair)
    if not address:
        return Step(None, EndReason.BOTTOM)
    values = {
        chain.instruction: address,
        chain.stack: frame + chain.pair.size,
        chain.frame: caller,
    }
    return Step(values, trust=Trust.FRAME_POINTER)
