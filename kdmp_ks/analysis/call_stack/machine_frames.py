"""`read_machine_frame`: the words that a processor of AMD64 pushes by an interrupt or exception.

They are recognised by their shape: RIP, CS, EFLAGS, RSP, SS. The processor aligns the stack before
it pushes, so an interrupt in the kernel, on the same stack, was right above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks import structs
from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.parsing.schema_struct import FieldReader

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture

_FRAME: Final = FieldReader(
    WindowsUnwind.MachineFrameAmd64, "rip", "seg_cs", "eflags", "rsp", "seg_ss"
)
SIZE: Final = _FRAME.size
"""Bytes of a machine frame."""
_CODE: Final = {0x10: (0x18, 0), 0x33: (0x2B,), 0x23: (0x2B,)}
"""Selectors of code, with those of the stack."""
_KERNEL_CODE: Final = 0x10
_FLAGS_SET: Final = 0x2
_FLAGS_CLEAR: Final = 0xFFC08028
_USER_END: Final = 1 << 47
_ABOVE: Final = (0, 8)
"""Bytes between the frame and the stack pointer of the code that was interrupted."""
IN_TRAP_FRAME: Final = field_offset(structs.KTRAP_FRAME_AMD64, "Rip")
"""Offset of a machine frame in a KTRAP_FRAME."""


class MachineFrame(NamedTuple):
    """The state of the code that was interrupted.

    Attributes:
        instruction: Its next instruction.
        stack_pointer: Its stack pointer.
        is_user: Whether it was in user mode.
    """

    instruction: int
    stack_pointer: int
    is_user: bool


def read_machine_frame(
    data: bytes, at: int, address: int, machine: Architecture
) -> MachineFrame | None:
    """Return the machine frame at an address; None where there is none.

    Args:
        data: Bytes of the stack.
        at: Offset of the address in the bytes.
        address: The address.
        machine: The machine, AMD64.
    """
    if at + SIZE > len(data):
        return None
    rip, code, flags, rsp, stack = _FRAME.read(data, at)
    if stack not in _CODE.get(code, ()) or flags & _FLAGS_CLEAR:
        return None
    if not flags & _FLAGS_SET:
        return None
    if code != _KERNEL_CODE:
        return MachineFrame(rip, rsp, True) if rip < _USER_END and rsp < _USER_END else None
    if rsp - address - SIZE not in _ABOVE or not machine.is_canonical(rip):
        return None
    return MachineFrame(rip, rsp, False)
