"""Routines that have not changed the stack pointer yet: the word it points to is their caller.

So is a leaf without a frame, and any other routine before its first push.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture

MOST_CODE: Final = 0x200
"""Bytes from the beginning of a routine that are decoded."""
_PADDING: Final = 0xCC
_ALIGNMENT: Final = 16
_MODES: Final = {"AMD64": 64, "x86": 32}
_GOES_ELSEWHERE: Final = frozenset(("ret", "jmp"))

_ARM64: Final = "ARM64"
_WORD: Final = 4
_BL, _BL_SHIFT = 0b100101, 26
_BLR, _BLR_MASK = 0xD63F0000, 0xFEFFF000
"""blr, and its variants that check a signature first."""
_SIGNS_LINK: Final = frozenset((0xD503233F, 0xD503237F))
"""paciasp, pacibsp: they change the link register."""


def start_by_padding(code: bytes, address: int, instruction: int) -> int | None:
    """Return the beginning of the routine that an instruction is in, by the padding before it.

    Args:
        code: Code that ends at the instruction.
        address: Address of the code.
        instruction: Address of the instruction.

    Returns:
        The last address of a multiple of 16 behind two bytes of padding; None where there is none.
    """
    start = instruction // _ALIGNMENT * _ALIGNMENT
    while start - 2 >= address:
        if code[start - address - 2 : start - address] == bytes((_PADDING, _PADDING)):
            return start
        start -= _ALIGNMENT
    return None


def is_frameless(code: bytes, start: int, instruction: int, machine: Architecture) -> bool:
    """Whether a routine leaves its return address in place up to an instruction.

    Args:
        code: The routine, from its beginning up to the instruction at least.
        start: Address of its first byte.
        instruction: Address of the instruction.
        machine: The machine.

    Returns:
        False also where the code cannot be decoded, or the instruction is in the middle of another.
    """
    wanted = code[: instruction - start]
    if not 0 <= instruction - start <= min(len(code), MOST_CODE):
        return False
    if machine.name == _ARM64:
        return _keeps_link(wanted)
    bits = _MODES.get(machine.name)
    return bits is not None and _keeps_stack(wanted, start, bits)


def _keeps_stack(code: bytes, start: int, bits: int) -> bool:
    """Whether instructions leave the stack pointer alone, but for those that go elsewhere."""
    decoder, stack = _decoder(bits)
    done = start
    for one in decoder.disasm(code, start):
        if one.mnemonic == "int3":
            return False
        done = one.address + one.size
        if one.mnemonic not in _GOES_ELSEWHERE and stack in one.regs_access()[1]:
            return False
    return bool(done == start + len(code))


@cache
def _decoder(bits: int) -> tuple[Any, int]:
    """Return a decoder, and the stack pointer as the decoder numbers registers."""
    capstone = import_module("capstone")
    mode = capstone.CS_MODE_64 if bits == _MODES["AMD64"] else capstone.CS_MODE_32
    decoder = capstone.Cs(capstone.CS_ARCH_X86, mode)
    decoder.detail = True
    x86 = import_module("capstone.x86_const")
    return decoder, x86.X86_REG_RSP if bits == _MODES["AMD64"] else x86.X86_REG_ESP


def _keeps_link(code: bytes) -> bool:
    """Whether instructions of ARM64 leave the link register alone."""
    for at in range(0, len(code), _WORD):
        word = int.from_bytes(code[at : at + _WORD], "little")
        calls = word >> _BL_SHIFT == _BL or word & _BLR_MASK == _BLR
        if calls or word in _SIGNS_LINK:
            return False
    return True
