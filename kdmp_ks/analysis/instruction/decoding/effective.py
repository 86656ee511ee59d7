"""`EffectiveAddress`, `effective_addresses`: the addresses that an instruction accesses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.decoding.accesses import Access, accesses_of
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.held_values import HeldRegisters, HeldValue

_POINTERS: Final = frozenset(("rip", "eip", "pc"))
_BASES: Final = frozenset(("fs", "gs"))
"""Segments whose base is not 0."""
_DIRECTION: Final = 0x400
_PAGE: Final = 0x1000
_BIT_BYTES: Final = 8
_POINTER: Final = (1 << 64) - 1
_WIDEST: Final = 64
"""Bytes of the widest operand; taken where the decoder does not know the size."""


@frozen
class EffectiveAddress(Facts):
    """An access of an instruction, with its address.

    Attributes:
        access: The access.
        registers: The registers that its address is calculated from.
        address: The address; None where a register is not known.
        size: Bytes that may be accessed from there on.
        reason: Why there is no address; None where there is one.
    """

    access: Access
    registers: tuple[HeldValue, ...]
    address: int | None
    size: int
    reason: str | None = None

    @property
    def base(self) -> int:
        """Base of its segment; 0 where the operand has none, or it is not known."""
        if self.access.operand.segment not in _BASES or not self.registers:
            return 0
        return self.registers[0].value or 0

    @property
    def trusted(self) -> bool:
        """Whether the address is known, and all registers are from trusted structures."""
        return self.address is not None and all(one.trusted for one in self.registers)

    def contains(self, address: int, slack: int = 0) -> bool:
        """Return whether an address is accessed.

        Args:
            address: The address.
            slack: Bytes on both sides that count as well.
        """
        if self.address is None:
            return False
        # A string that is read backwards may begin below the first address.
        offset = address - self.address + slack & _POINTER
        return offset < self.size + 2 * slack


def effective_addresses(
    instruction: Instruction, held: HeldRegisters, address_bits: int
) -> tuple[EffectiveAddress, ...]:
    """Calculate the addresses that an instruction accesses.

    Args:
        instruction: The instruction.
        held: The registers at the fault.
        address_bits: Width of a pointer in bits.

    Returns:
        Empty for an instruction that accesses no memory.

    Raises:
        ValueError: The accesses are not known; the message says why.
    """
    if instruction.writes_back:
        raise ValueError("the base register changes with the access")
    return tuple(
        _calculate(instruction, one, held, address_bits) for one in accesses_of(instruction)
    )


def _calculate(
    instruction: Instruction, access: Access, held: HeldRegisters, address_bits: int
) -> EffectiveAddress:
    operand = access.operand
    names = [name for name in (operand.base, operand.index) if name not in (None, *_POINTERS)]
    names += [name for name in (access.addend, access.bit, access.count) if name is not None]
    if access.count is not None:
        names.append("eflags")
    registers = tuple(held.find(name) for name in dict.fromkeys(filter(None, names)))
    size = operand.size or _WIDEST
    missing = [one.name for one in registers if one.value is None]
    base = 0
    if operand.segment in _BASES:
        found = held.base_of(str(operand.segment))
        registers = found, *registers
        base = found.value or 0
    if missing:
        reason = f"{', '.join(missing)} is not held by any saved structure"
        return EffectiveAddress(access, registers, None, size, reason)
    if operand.segment in _BASES and not base:
        reason = f"the base of {operand.segment} is not known"
        return EffectiveAddress(access, registers, None, size, reason)
    values = {one.name: one.value or 0 for one in registers}
    bits = min(address_bits, 8 * instruction.address_size)
    address = _sum(instruction, access, values)
    if access.bit is not None:
        address += _bit_offset(access, values, 8 * size)
    first, last = 0, size
    if access.count is not None:
        first, last = _repeated(values[access.count] or 0, size, values["eflags"])
    # The base of a segment is added to the offset within it, which may be narrower.
    offset = address + first & (1 << bits) - 1
    address = base + offset & (1 << address_bits) - 1
    return EffectiveAddress(access, registers, address, last - first)


def _sum(instruction: Instruction, access: Access, values: dict[str, int]) -> int:
    operand = access.operand
    address = operand.displacement
    if operand.base in _POINTERS:
        address += instruction.end
    elif operand.base is not None:
        address += values[operand.base]
    if operand.index is not None and operand.index in values:
        address += values[operand.index] * operand.scale
    if access.addend is not None:
        address += values[access.addend]
    return address


def _bit_offset(access: Access, values: dict[str, int], width: int) -> int:
    """Return how far the offset of a bit, a signed number, moves the access."""
    offset = values[str(access.bit)]
    if offset >> width - 1 & 1:
        offset -= 1 << width
    return offset // width * (width // _BIT_BYTES)


def _repeated(count: int, size: int, flags: int) -> tuple[int, int]:
    """Return the range of a repeated string instruction: the rest of the string.

    With a count of 0 nothing is accessed; the range is that of one element all the same.
    """
    length = max(1, count) * size
    return (size - length, size) if flags & _DIRECTION else (0, length)


def crossed_page(found: EffectiveAddress) -> int | None:
    """Return the first address of the second page that an access touches; None if it is in one."""
    if found.address is None:
        return None
    second = (found.address // _PAGE + 1) * _PAGE
    return second if second < found.address + found.size else None


def texts(found: tuple[EffectiveAddress, ...]) -> Iterator[str]:
    """Yield each access in words, such as ``[rdx] = 0x2000000068``."""
    for one in found:
        shown = "not known" if one.address is None else f"{one.address:#x}"
        yield f"{one.access.operand.text} = {shown}"
