"""`branch_pointers`: where an instruction that was refused would have continued.

A return, an indirect call or an indirect jump to an address that is not canonical is a
general-protection fault of that instruction. The pointer to code is the wrong value then, not a
pointer to data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.fault_address import is_canonical
from kdmp_ks.analysis.instruction.pointers import Pointer
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.effective import EffectiveAddress
    from kdmp_ks.analysis.instruction.decoding.held_values import HeldRegisters
    from kdmp_ks.ground.readable import Readable

_RETURN: Final = "ret"
_BRANCHES: Final = frozenset(("call", "jmp"))
_WIDTH: Final = 8


def branch_pointers(
    instruction: Instruction,
    found: Sequence[EffectiveAddress],
    held: HeldRegisters,
    memory: Readable,
) -> list[Pointer]:
    """Return the pointers to code of a branch that are not canonical.

    Args:
        instruction: The instruction.
        found: The accesses of it.
        held: The registers at the fault.
        memory: The address space.
    """
    pointers = _pointers(instruction, found, held, memory)
    return [one for one in pointers if not is_canonical(one.value)]


def _pointers(
    instruction: Instruction,
    found: Sequence[EffectiveAddress],
    held: HeldRegisters,
    memory: Readable,
) -> Iterator[Pointer]:
    if instruction.mnemonic != _RETURN and instruction.mnemonic not in _BRANCHES:
        return
    for operand in instruction.operands:
        if operand.register is not None:
            register = held.find(operand.register)
            if register.value is not None and register.trusted:
                yield Pointer(operand.register, register.value, 0, register.value)
    for one in found:
        if not one.trusted or one.address is None or one.size != _WIDTH:
            continue
        if instruction.mnemonic != _RETURN and one.access.operand not in instruction.memory:
            continue
        try:
            data = memory.read_exact(one.address, _WIDTH)
        except UNUSABLE:
            continue
        value = int.from_bytes(data, "little")
        yield Pointer(one.access.operand.text, value, 0, one.address)
