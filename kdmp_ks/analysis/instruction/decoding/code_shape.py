"""Shapes of code around an address: padding, function starts, the instruction that ends before it.

Compilers align functions, mostly to 16 bytes, and fill the gaps with ``int3``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.decoding.walks import walk_to

if TYPE_CHECKING:
    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.decoder import Decoder
    from kdmp_ks.analysis.instruction.decoding.window import CodeWindow

INT3: Final = 0xCC
ALIGNMENT: Final = 16
_ENDS: Final = frozenset(("ret", "jmp", "iretq", "sysretq"))
_LEAST_GAP: Final = 2
"""Padding before a function that is not aligned."""


def preceding(window: CodeWindow, decoder: Decoder, address: int) -> Instruction | None:
    """Return the instruction that ends at an address; None where it is not clear.

    Of all that end there, the one that most starts before it lead to.

    Args:
        window: The bytes around.
        decoder: The decoder of the machine.
        address: The address.
    """
    walks = walk_to(window, decoder, address)
    if walks.last is None:
        return None
    start = walks.first + walks.last
    return decoder.decode(window.at(start, address - start), start)


def is_end(instruction: Instruction | None) -> bool:
    """Return whether control never goes on behind an instruction."""
    return instruction is not None and instruction.mnemonic in _ENDS


def is_call(instruction: Instruction | None) -> bool:
    """Return whether an instruction is a call."""
    return instruction is not None and instruction.mnemonic == "call"


def padding_before(window: CodeWindow, address: int) -> int:
    """Return the number of ``int3`` right before an address."""
    before = window.at(window.start, address - window.start)
    return len(before) - len(before.rstrip(bytes((INT3,))))


def padding_from(window: CodeWindow, address: int) -> int:
    """Return the number of ``int3`` from an address on."""
    after = window.at(address, len(window.data))
    return len(after) - len(after.lstrip(bytes((INT3,))))


def is_function_start(window: CodeWindow, decoder: Decoder, address: int) -> bool:
    """Return whether a function begins at an address: behind padding, that is behind an end.

    Args:
        window: The bytes around.
        decoder: The decoder of the machine.
        address: The address.
    """
    if address not in window or window.at(address, 1)[0] == INT3:
        return False
    gap = padding_before(window, address)
    least = 1 if address % ALIGNMENT == 0 else _LEAST_GAP
    if gap < least or address - gap <= window.start:
        return False
    before = preceding(window, decoder, address - gap)
    return is_end(before) or is_call(before)


def branch_to(window: CodeWindow, address: int, *, short: bool) -> int | None:
    """Return the address of a branch in the window that leads to an address; None for none.

    Branches are searched for at all bytes. A branch with 32 bits of offset fits by chance hardly
    ever, a short one now and then.

    Args:
        window: The bytes around.
        address: The address.
        short: Whether to look for short branches, too.
    """
    data, start = window.data, window.start
    for offset, byte in enumerate(data):
        place = start + offset
        if byte in _NEAR or (
            byte in _NEAR_CONDITIONS and offset and data[offset - 1] == _TWO_BYTES
        ):
            moved = data[offset + 1 : offset + 5]
            if len(moved) == 4 and place + 5 + _signed(moved) == address:
                return place
        if short and byte in _SHORT and -128 <= address - place - 2 <= 127:
            moved = data[offset + 1 : offset + 2]
            if moved and place + 2 + _signed(moved) == address:
                return place
    return None


def branch_targets(window: CodeWindow, first: int, end: int) -> dict[int, int]:
    """Return targets of branches with 32 bits of offset, each with the address of a branch.

    Args:
        window: The bytes around, where branches are searched for at all bytes.
        first: The first target of interest.
        end: End of the targets of interest.
    """
    data, start = window.data, window.start
    found: dict[int, int] = {}
    for offset, byte in enumerate(data[:-_NEAR_OFFSET]):
        conditional = byte in _NEAR_CONDITIONS and offset and data[offset - 1] == _TWO_BYTES
        if byte not in _NEAR and not conditional:
            continue
        behind = start + offset + 1 + _NEAR_OFFSET
        target = behind + _signed(data[offset + 1 : offset + 1 + _NEAR_OFFSET])
        if first <= target < end:
            found.setdefault(target, start + offset - bool(conditional))
    return found


_NEAR_OFFSET: Final = 4
_NEAR: Final = frozenset((0xE8, 0xE9))
_TWO_BYTES: Final = 0x0F
_NEAR_CONDITIONS: Final = frozenset(range(0x80, 0x90))
_SHORT: Final = frozenset((*range(0x70, 0x80), 0xE0, 0xE1, 0xE2, 0xE3, 0xEB))


def _signed(data: bytes) -> int:
    return int.from_bytes(data, "little", signed=True)
