"""`chain_step`: from a frame to its caller on ARM64, by the chain of frame pointers.

The kernel of Windows for ARM64 keeps ``x29`` (fp) as the address of a record of two words: the
caller's frame pointer, and the return address. The chain needs neither unwind data nor images.

References:
    https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.unwind.arm64.return_address import is_user, strip
from kdmp_ks.unwind.frame import Doubt, EndReason, Step, Trust

if TYPE_CHECKING:
    from kdmp_ks.unwind.frame import ReadMemory, State

_RECORD: Final = struct_of(WindowsUnwind.FrameRecord64)
_ALIGNMENT: Final = 8
_WORD: Final = Struct("<I")
_FRAMELESS: Final = frozenset((0xD65F03C0, 0xD65F0BFF, 0xD65F0FFF, 0xD503233F, 0xD503237F))
"""ret, retaa, retab; paciasp and pacibsp, which are the first instructions of functions."""


def chain_step(
    state: State, memory: ReadMemory, *, is_first: bool = False, mask: int | None = None
) -> Step:
    """Return the caller of a frame.

    Only ``pc`` and ``fp`` of the caller are known; its stack pointer is at least 16 bytes above the
    frame pointer of the frame.

    Args:
        state: Registers of the frame; ``fp`` at least, ``lr`` as well if it is the first one.
        memory: Reads stack and code.
        is_first: Whether ``pc`` is the next instruction and not a return address. Such a frame may
            not have set its frame pointer, so that a frame is left out: `Doubt.FRAME_UNCHECKED`.
        mask: Bits of signatures of return addresses, see `strip`.
    """
    fp = state.get("fp")
    link = strip(state.get("lr", 0), mask)
    if is_first and link and _is_frameless(state.get("pc"), memory):
        kept = {"fp": fp} if fp is not None else {}
        return Step({"pc": link, **kept}, trust=Trust.FRAME_POINTER)
    if fp is None:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    if not fp:
        # With a frame of its own, that of a function that runs would not be zero.
        return Step(None, EndReason.NO_FRAME_POINTER if is_first else EndReason.CHAIN_END)
    if fp % _ALIGNMENT:
        return Step(None, EndReason.STACK_MISALIGNED)
    record = memory(fp, _RECORD.size)
    if record is None:
        return Step(None, EndReason.STACK_MISSING)
    following, signed = _RECORD.unpack(record)
    address = strip(signed, mask)
    if not address:
        return Step(None, EndReason.BOTTOM)
    if is_user(address) and not is_user(fp):
        return Step(None, EndReason.USER_MODE)
    if following <= fp and following and is_user(following) == is_user(fp):
        return Step(None, EndReason.CHAIN_BROKEN)
    doubt = Doubt.FRAME_UNCHECKED if is_first and link != address else None
    return Step({"pc": address, "fp": following}, trust=Trust.FRAME_POINTER, doubt=doubt)


def _is_frameless(pc: int | None, memory: ReadMemory) -> bool:
    """Whether an instruction is one at which the link register is the return address."""
    code = None if pc is None else memory(pc, _WORD.size)
    return code is not None and _WORD.unpack(code)[0] in _FRAMELESS
