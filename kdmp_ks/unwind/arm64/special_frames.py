"""`special_step`: frames of interrupts and exceptions on ARM64, as unwind codes refer to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.unwind.arm64.return_address import is_user
from kdmp_ks.unwind.arm64.unwind_codes import Op
from kdmp_ks.unwind.frame import EndReason, Step

if TYPE_CHECKING:
    from kdmp_ks.unwind.frame import ReadMemory

_KINDS: Final[dict[Op, Any]] = {
    Op.TRAP_FRAME: WindowsUnwind.TrapFrameArm64,
    Op.MACHINE_FRAME: WindowsUnwind.MachineFrameArm64,
    Op.CONTEXT: WindowsKernelDump.ContextArm64,
}
_UNWOUND_TO_CALL: Final = 0x20000000
"""Flag of a context: its instruction pointer is a return address."""
_MODE: Final = 0xF
"""Bits of the processor state that are 0 in user mode."""
_LISTED: Final = ("fp", "lr", "sp", "pc")


def special_step(op: Op, values: dict[str, int], memory: ReadMemory) -> Step:
    """Return the frame that an interrupt or exception occurred in.

    Args:
        op: Kind of the structure at the stack pointer.
        values: Registers that functions preserve, and ``sp``.
        memory: Reads the stack.
    """
    kind = _KINDS[op]
    data = memory(values["sp"], struct_of(kind).size)
    if data is None:
        return Step(None, EndReason.STACK_MISSING)
    frame = parse_bytes(kind, bytes(data), "the frame of an exception")
    for name in _LISTED:
        if hasattr(frame, name):
            values[name] = getattr(frame, name)
    for number, value in enumerate(getattr(frame, "x", ())):
        values[f"x{number}"] = value
    pc = values["pc"]
    user_mode = is_user(pc)
    if op is Op.TRAP_FRAME:
        user_mode = user_mode or not frame.spsr & _MODE
    if op is Op.CONTEXT and frame.context_flags & _UNWOUND_TO_CALL:
        return Step(values)
    return Step(values, trap=True, user_mode=user_mode)
