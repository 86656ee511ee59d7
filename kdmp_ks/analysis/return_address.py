"""Return addresses: words that follow a call instruction in the code that the dump contains.

Nothing is unwound: a word on a stack that follows a call may be left over from a call that ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.architecture import ARM64
from kdmp_ks.ground.kinds import PageKind
from kdmp_ks.ground.readable import UNREADABLE

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable

_CALL_LENGTH: Final = 7
_CALL, _CALL_SIZE = 0xE8, 5
_INDIRECT: Final = 0xFF
_INDIRECT_CALL: Final = 2
"""The field ``reg`` of the byte behind `_INDIRECT`."""
_REGISTER, _DISPLACED, _FAR_DISPLACED = 3, 1, 2
_SCALED, _NO_BASE = 4, 5

_WORD: Final = 4
_BL, _BL_SHIFT, _BL_SIGN = 0b100101, 26, 1 << 25
_BLR, _BLR_MASK = 0xD63F0000, 0xFFFFFC1F
_BLRA, _BLRA_MASK = 0xD63F0800, 0xFEFFF800


class Call(NamedTuple):
    """A call instruction.

    Attributes:
        target: Address of the routine that it calls; None for a call by a register or by memory.
    """

    target: int | None


def call_before(address: int, memory: Readable, machine: Architecture) -> Call | None:
    """Return the call instruction that ends at an address.

    Args:
        address: A possible return address.
        memory: The kernel's address space.
        machine: The machine.

    Returns:
        None where the code before the address is no call.

    Raises:
        MemoryReadError: The code before the address is not in the dump.
    """
    if machine is ARM64:
        return _arm64_call(memory.read_exact(address - _WORD, _WORD), address)
    return _x86_call(_before(address, memory), address, machine.end - 1)


def _before(address: int, memory: Readable) -> bytes:
    try:
        return memory.read_exact(address - _CALL_LENGTH, _CALL_LENGTH)
    except UNREADABLE:
        on_page = address % PageKind.NORMAL.value
        if not 0 < on_page < _CALL_LENGTH:
            raise
        return memory.read_exact(address - on_page, on_page)


def _x86_call(code: bytes, address: int, mask: int) -> Call | None:
    if len(code) >= _CALL_SIZE and code[-_CALL_SIZE] == _CALL:
        offset = int.from_bytes(code[1 - _CALL_SIZE :], "little", signed=True)
        return Call((address + offset) & mask)
    for length in range(2, len(code) + 1):
        if code[-length] == _INDIRECT and _indirect_length(code[-length + 1 :]) == length:
            return Call(None)
    return None


def _indirect_length(operand: bytes) -> int | None:
    """Return the length of an indirect call by the bytes behind its first; None if it is none."""
    mode, kind, base = operand[0] >> 6, operand[0] >> 3 & 7, operand[0] & 7
    if kind != _INDIRECT_CALL:
        return None
    if mode == _REGISTER:
        return 2
    length = 2
    if base == _SCALED:
        if len(operand) < length:
            return None
        length, base = 3, operand[1] & 7
    if mode == _DISPLACED:
        return length + 1
    return length + 4 if mode == _FAR_DISPLACED or base == _NO_BASE else length


def _arm64_call(code: bytes, address: int) -> Call | None:
    word = int.from_bytes(code, "little")
    if word >> _BL_SHIFT == _BL:
        offset = (word & _BL_SIGN - 1) - (word & _BL_SIGN)
        return Call(address - _WORD + offset * _WORD)
    if word & _BLR_MASK == _BLR or word & _BLRA_MASK == _BLRA:
        return Call(None)
    return None
