"""`chain_step`: from a frame to its caller on x86, by the chain of frame pointers.

Functions of Windows keep ``ebp`` as the address of two words: the caller's ``ebp``, and the return
address. Instructions at the begin and the end of a function, where that is not so, are recognised.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.unwind.frame import Doubt, EndReason, Step, Trust

if TYPE_CHECKING:
    from kdmp_ks.unwind.frame import ReadMemory, State

_RECORD: Final = struct_of(WindowsUnwind.FrameRecord32)
_WORD: Final = Struct("<I")
_MASK: Final = (1 << 32) - 1
_ALIGNMENT: Final = 4
_USER_END: Final = 1 << 31
_PUSH: Final = b"\x55"
"""``push ebp``"""
_HOT_PATCH: Final = b"\x8b\xff"
"""``mov edi, edi``, in front of it"""
_SETS: Final = (b"\x8b\xec", b"\x89\xe5")
"""``mov ebp, esp``, in both encodings"""
_RETURNS: Final = (b"\xc3", b"\xc2", b"\xf3")
"""First bytes of returns; the last one is a prefix of ``rep ret``."""
_REPEATED: Final = b"\xf3\xc3"
_REMOVES: Final = (b"\x5d", b"\xc9")
"""``pop ebp`` and ``leave``"""
_JUMPS: Final = (b"\xe9", b"\xeb", b"\xff")
"""First bytes of jumps, which may leave the function."""
_BEGIN_SIZE: Final = 5
"""Bytes of ``mov edi, edi``, ``push ebp`` and ``mov ebp, esp``."""


def chain_step(
    state: State, memory: ReadMemory, *, is_first: bool = False, begin: int | None = None
) -> Step:
    """Return the caller of a frame.

    Only ``eip`` and ``ebp`` of the caller are known; its stack pointer is at least 8 bytes above
    the frame pointer of the frame.

    Args:
        state: Registers of the frame; ``ebp`` at least, and ``esp`` and ``eip`` of the first one.
        memory: Reads stack and code.
        is_first: Whether ``eip`` is the next instruction and not a return address.
        begin: Address of the function, if it is known. Without it a function may keep no frame
            pointer, so that a frame is left out: `Doubt.FRAME_UNCHECKED`.
    """
    eip, doubt = state.get("eip"), None
    if eip is not None and is_first:
        depth = _depth(eip, memory)
        if depth is not None:
            return _without_frame(state, memory, depth)
    if is_first or begin is not None:
        has_frame = None if begin is None else _has_frame(begin, memory)
        if has_frame is False:
            return Step(None, EndReason.NO_FRAME_POINTER)
        is_sure = has_frame and not (is_first and _may_have_left(eip, memory))
        doubt = None if is_sure else Doubt.FRAME_UNCHECKED
    if is_first and state.get("ebp") == 0:
        return Step(
            None, EndReason.NO_FRAME_POINTER
        )  # with a frame of its own it would not be zero
    return _follow(state, memory, doubt)


def _follow(state: State, memory: ReadMemory, doubt: Doubt | None) -> Step:
    """Return the caller by the record that ``ebp`` refers to."""
    ebp = state.get("ebp")
    if ebp is None:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    if not ebp:
        return Step(None, EndReason.CHAIN_END)
    if ebp % _ALIGNMENT:
        return Step(None, EndReason.STACK_MISALIGNED)
    record = memory(ebp, _RECORD.size)
    if record is None:
        return Step(None, EndReason.STACK_MISSING)
    following, address = _RECORD.unpack(record)
    if not address:
        return Step(None, EndReason.BOTTOM)
    if address < _USER_END <= ebp:
        return Step(None, EndReason.USER_MODE)
    if following <= ebp and following and (following < _USER_END) == (ebp < _USER_END):
        return Step(None, EndReason.CHAIN_BROKEN)
    return Step({"eip": address, "ebp": following}, trust=Trust.FRAME_POINTER, doubt=doubt)


def _without_frame(state: State, memory: ReadMemory, depth: int) -> Step:
    """Return the caller of a function that has no frame yet, or no longer."""
    esp = state.get("esp")
    if esp is None:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    if esp % _ALIGNMENT:
        return Step(None, EndReason.STACK_MISALIGNED)
    caller = {name: value for name, value in state.items() if name in ("ebx", "esi", "edi", "ebp")}
    if depth:
        word = memory(esp, _WORD.size)
        if word is None:
            return Step(None, EndReason.STACK_MISSING)
        (caller["ebp"],) = _WORD.unpack(word)
    word = memory(esp + depth & _MASK, _WORD.size)
    if word is None:
        return Step(None, EndReason.STACK_MISSING)
    (caller["eip"],) = _WORD.unpack(word)
    if not caller["eip"]:
        return Step(None, EndReason.BOTTOM)
    return Step(caller, trust=Trust.FRAME_POINTER)


def _depth(eip: int, memory: ReadMemory) -> int | None:
    """Return the bytes between the stack pointer and the return address without a frame.

    Returns:
        None for any other instruction than those of `_without_frame`, and without its bytes.
    """
    code = memory(eip, 1)
    if code is None:
        return None
    if code in _RETURNS:
        return 0 if code != _REPEATED[:1] or memory(eip, 2) == _REPEATED else None
    ahead = memory(eip, 3)
    if ahead is not None and ahead[:1] == _PUSH and ahead[1:] in _SETS:
        return 0
    if ahead is not None and ahead[:2] == _HOT_PATCH:
        behind = memory(eip, _BEGIN_SIZE)
        return 0 if behind is not None and _begins(behind) else None
    around = memory(eip - 1 & _MASK, 3)
    if around is not None and around[:1] == _PUSH and around[1:] in _SETS:
        return _WORD.size
    return None


def _may_have_left(eip: int | None, memory: ReadMemory) -> bool:
    """Whether an instruction may be a jump out of a function whose frame was removed."""
    around = None if eip is None else memory(eip - 1 & _MASK, 2)
    return around is None or (around[:1] in _REMOVES and around[1:] in _JUMPS)


def _has_frame(begin: int, memory: ReadMemory) -> bool | None:
    """Whether a function sets up a frame; None without its bytes."""
    code = memory(begin, _BEGIN_SIZE)
    return None if code is None else _begins(code)


def _begins(code: bytes) -> bool:
    code = code.removeprefix(_HOT_PATCH)
    return code[:1] == _PUSH and code[1:3] in _SETS
