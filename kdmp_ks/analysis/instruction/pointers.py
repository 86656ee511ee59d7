"""`check_pointer`: is the pointer that the instruction used a good one but for a single bit?

Memory that fails flips single bits. A null pointer with one high bit set is a lone bit; what is
added to it is the offset of a field, which the code shows. An address of the kernel with one of its
upper bits cleared is not canonical. A pointer that another register or the stack has as well, but
for one high bit, was copied wrongly.

Without a fault of the hardware a pointer can look like that because

* it is no pointer but two numbers of 32 bits: the upper one is a count or a flag. So bits below 33
  and bit 63 are hints only: 1, and flags at the top of 32 bits, are frequent;
* something is kept in the upper bits of a pointer on purpose: a counter or a lock;
* two addresses limit a range whose size is a power of two. Such are multiples of a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.bits import lone_bit
from kdmp_ks.analysis.instruction.fault_address import is_canonical
from kdmp_ks.analysis.instruction.outcome import Outcome, Result, not_examined, passed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.effective import EffectiveAddress

TEST: Final = "single bit"

_LOWEST_HINT: Final = 28
_LOWEST: Final = 33
_SIGN: Final = 63
_UPPER: Final = range(47, 64)
_NO_FLAGS: Final = range(48, 63)
"""Bits that every address of the kernel has set, and nobody keeps anything in by itself."""
_SMALL: Final = 0x1000
_PAGE: Final = 0x1000
_TWIN_BITS: Final = range(28, 47)
_FIRST_FAR: Final = 30
_FAR_BITS: Final = range(_FIRST_FAR, 47)
"""Bits that are no offset within an object, nor between objects of one pool."""
_OBJECT: Final = 0x200
_CANONICAL_BITS: Final = 48
_MAPPINGS: Final = "two mappings of the same memory"
_TAGGED: Final = "a lock or a counter in the upper bits"


class Pointer(NamedTuple):
    """A pointer that an instruction accesses memory through.

    Attributes:
        register: The register that has it.
        value: Its value.
        field: Offset of the field that is accessed, as the code shows it.
        accessed: The address that is accessed.
    """

    register: str
    value: int
    field: int
    accessed: int


def pointers_of(
    found: Sequence[EffectiveAddress],
    address: int | None,
    added: Callable[[str], int],
    bits: int,
) -> list[Pointer]:
    """Return the pointers behind the accesses of an instruction.

    Args:
        found: The accesses.
        address: The fault address; None for a fault without one.
        added: Returns what the instructions before added to a register.
        bits: Width of a pointer in bits.
    """
    pointers = []
    for one in found:
        operand = one.access.operand
        if operand.base is None or operand.index is not None or operand.segment is not None:
            continue
        if one.access.bit is not None or one.access.count is not None:
            continue
        accessed = one.address
        if address is not None:
            if accessed is not None and not one.contains(address):
                continue
            accessed = address if accessed is None else accessed
        if accessed is None or operand.base in ("rip", "eip", "rsp", "esp"):
            continue
        field = operand.displacement + added(operand.base)
        value = accessed - field & (1 << bits) - 1
        pointers.append(Pointer(operand.base, value, field, accessed))
    return pointers


def check_pointer(
    pointers: Iterable[Pointer],
    others: Callable[[], Iterable[tuple[str, int]]],
    has_memory: Callable[[int], bool],
    is_saved: Callable[[int], bool],
) -> Outcome:
    """Test whether a pointer has one wrong bit.

    Args:
        pointers: The pointers.
        others: Returns words that may be the same pointer: name and value.
        has_memory: Returns whether an address is in a module or in the dump's memory.
        is_saved: Returns whether an address is among the little memory of a small dump.
    """
    examined = list(pointers)
    for pointer in examined:
        outcome = _lone(pointer) or _not_canonical(pointer, has_memory)
        if outcome is not None:
            return outcome
    for pointer in examined:
        outcome = _twin(pointer, others()) or _elsewhere(pointer, is_saved)
        if outcome is not None:
            return outcome
    if not examined:
        return not_examined(TEST, "no pointer of the instruction is known")
    shown = ", ".join(f"{one.value:#x}" for one in examined)
    return passed(TEST, f"{shown} is no good pointer with one wrong bit that could be told")


def is_near_lone_bit(address: int | None) -> bool:
    """Return whether an address can be a null pointer with one high bit set, and a field's offset.

    Args:
        address: The address; None for a general-protection fault.
    """
    if address is None:
        return True
    return bool(address >> _LOWEST_HINT) and address - (1 << address.bit_length() - 1) < _SMALL


def _lone(pointer: Pointer) -> Outcome | None:
    """Return the outcome for a null pointer with one bit set."""
    bit = lone_bit(pointer.value)
    if bit is not None and bit >= _LOWEST_HINT and 0 <= pointer.field < _SMALL:
        field = f", the rest ({pointer.field:#x}) is the offset of a field" if pointer.field else ""
        finding = f"{pointer.accessed:#x} is a null pointer with bit {bit} set{field}"
        strong = bit >= _LOWEST and bit != _SIGN
        return _outcome(
            finding, pointer, bit, strong, "two numbers of 32 bits, taken for a pointer"
        )
    high = 1 << max(0, pointer.accessed.bit_length() - 1)
    rest = pointer.accessed - high
    if high >> _LOWEST and rest < _SMALL and high.bit_length() - 1 != _SIGN:
        bit = high.bit_length() - 1
        finding = f"{pointer.accessed:#x} is {rest:#x} with bit {bit} set"
        return _outcome(finding, pointer, bit, False, "two numbers of 32 bits, taken for a pointer")
    return None


def _not_canonical(pointer: Pointer, has_memory: Callable[[int], bool]) -> Outcome | None:
    """Return the outcome for a pointer with one wrong bit among the upper ones."""
    if is_canonical(pointer.value):
        return None
    for bit in _UPPER:
        fixed = pointer.value ^ 1 << bit
        if is_canonical(fixed) and fixed >= _SMALL:
            known = has_memory(fixed)
            where = (
                "memory that the dump has" if known else "an address that the dump does not have"
            )
            finding = f"{pointer.value:#x} is {fixed:#x}, {where}, but for bit {bit}"
            # Of 2**17 values that are not canonical 17 look like this by chance.
            doubtful = not known and (bit == _SIGN or not fixed >> _SIGN)
            strong = known or (bit in _NO_FLAGS and not doubtful)
            return _outcome(finding, pointer, bit, strong, _TAGGED if doubtful else None)
    return None


def _twin(pointer: Pointer, others: Iterable[tuple[str, int]]) -> Outcome | None:
    """Return the outcome for a pointer that another place has, or nearly, with one other bit."""
    if not pointer.value >> _CANONICAL_BITS or not pointer.value % _PAGE:
        return None
    for name, value in others:
        bit = lone_bit(value ^ pointer.value)
        if bit is not None and bit in _TWIN_BITS:
            finding = f"{pointer.value:#x} is {value:#x} of {name}, but for bit {bit}"
            return _outcome(finding, pointer, bit, True, _MAPPINGS)
        bit = lone_bit((value ^ pointer.value) >> _FIRST_FAR << _FIRST_FAR)
        if bit is None or bit not in _FAR_BITS:
            continue
        apart = (pointer.value ^ 1 << bit) - value
        if abs(apart) < _OBJECT:
            finding = f"{pointer.value:#x} is {value:#x} of {name} {apart:+#x}, but for bit {bit}"
            return _outcome(finding, pointer, bit, True, _MAPPINGS)
    return None


def _elsewhere(pointer: Pointer, is_saved: Callable[[int], bool]) -> Outcome | None:
    """Return the outcome for a pointer to memory that a small dump has, with one other bit.

    A small dump has so little memory that a wrong address hits none of it by chance.
    """
    if not pointer.value >> _CANONICAL_BITS or not pointer.value % _PAGE:
        return None
    if is_saved(pointer.value):
        return None
    for bit in _FAR_BITS:
        fixed = pointer.value ^ 1 << bit
        if is_saved(fixed):
            finding = (
                f"{pointer.value:#x} is {fixed:#x}, memory that the dump has, but for bit {bit}"
            )
            return _outcome(finding, pointer, bit, True, _MAPPINGS)
    return None


def _outcome(
    finding: str, pointer: Pointer, bit: int, strong: bool, software: str | None
) -> Outcome:
    place = (Gva(pointer.accessed),)
    return Outcome(TEST, Result.FAILED, finding, place, strong, None if strong else software, bit)


def added_before(
    instructions: Sequence[Instruction], register: str, full_name: Callable[[str], str]
) -> int:
    """Return what the instructions before added to a register.

    Args:
        instructions: The instructions right before, the last one first.
        register: The register.
        full_name: Returns the register that a register is a part of.
    """
    total = 0
    for one in instructions:
        first = one.operands[0].register if one.operands else None
        if one.groups & _LEAVING:
            break
        if first is None or full_name(first) != register or one.mnemonic in _COMPARES:
            continue
        number = one.operands[-1].number
        if one.mnemonic in ("add", "sub") and number is not None:
            total += number if one.mnemonic == "add" else -number
            continue
        if one.mnemonic == "lea" and one.memory[0].index is None and one.memory[0].base is not None:
            total += one.memory[0].displacement
        break
    return total


_LEAVING: Final = frozenset(("call", "ret", "jump", "iret", "int"))
_COMPARES: Final = frozenset(("cmp", "test", "push"))
