"""Routines that have not changed the stack pointer yet: the word it points to is their caller.

So is a leaf without a frame, and any other routine before its first push. On ARM64 the link
register is the caller until the routine calls another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.decoding.decoder import DecoderMissingError, decoder_for
from kdmp_ks.architecture import ARM64

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture

MOST_CODE: Final = 0x200
"""Bytes from the beginning of a routine that are decoded."""
_PADDING: Final = bytes((0xCC, 0xCC))
_ALIGNMENT: Final = 16
_STACK_CHANGES: Final = ("push", "pop", "call", "enter", "leave", "iret", "syscall", "sysret")
_GOES_ELSEWHERE: Final = frozenset(("ret", "jmp"))
_BREAK: Final = "int3"

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
    while start - len(_PADDING) >= address:
        if code[start - address - len(_PADDING) : start - address] == _PADDING:
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
    if not 0 <= instruction - start <= min(len(code), MOST_CODE):
        return False
    wanted = code[: instruction - start]
    return _keeps_link(wanted) if machine is ARM64 else _keeps_stack(wanted, start, machine)


def _keeps_stack(code: bytes, start: int, machine: Architecture) -> bool:
    """Whether instructions leave the stack pointer alone, but for those that go elsewhere."""
    try:
        decoder = decoder_for(machine)
    except DecoderMissingError:
        return False
    done = start
    for address, size, mnemonic, operands in decoder.outlines(code, start):
        if mnemonic == _BREAK or mnemonic.startswith(_STACK_CHANGES):
            return False
        changed = operands.split(",")[: 2 if mnemonic == "xchg" else 1]
        if mnemonic not in _GOES_ELSEWHERE and any(
            one.strip() == machine.stack_pointer for one in changed
        ):
            return False
        done = address + size
    return done == start + len(code)


def _keeps_link(code: bytes) -> bool:
    """Whether instructions of ARM64 leave the link register alone."""
    for at in range(0, len(code), _WORD):
        word = int.from_bytes(code[at : at + _WORD], "little")
        calls = word >> _BL_SHIFT == _BL or word & _BLR_MASK == _BLR
        if calls or word in _SIGNS_LINK:
            return False
    return True
