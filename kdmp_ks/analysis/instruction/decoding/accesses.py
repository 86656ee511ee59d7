"""`Access`, `accesses_of`: all memory that an instruction accesses, also what it does not name.

A push writes below the stack pointer, ``leave`` reads through the frame pointer, ``xlatb`` through
``rbx``; ``lea`` and ``nop`` have a memory operand and access nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.decoding.decoded import MemoryOperand
from kdmp_ks.analysis.instruction.decoding.mnemonics import (
    BITS,
    NO_ACCESS,
    OPAQUE,
    POPS,
    PUSHES,
    STRINGS,
)
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction, Operand

_SEGMENT_REGISTERS: Final = frozenset(("cs", "ds", "es", "fs", "gs", "ss"))
_VECTOR_INDEX: Final = ("xmm", "ymm", "zmm")


@frozen
class Access(Facts):
    """A memory access of an instruction.

    Attributes:
        operand: The memory.
        count: Register with the number of elements of a repeated string instruction; None for one.
        bit: Register with the offset of a bit, which moves the access; None for none.
        addend: Register that is added without sign to the address (``al`` of ``xlatb``).
    """

    operand: MemoryOperand
    count: str | None = None
    bit: str | None = None
    addend: str | None = None


def accesses_of(instruction: Instruction) -> tuple[Access, ...]:
    """Return the memory accesses of an instruction; none where it accesses no memory.

    Raises:
        ValueError: They are not known; the message says why.
    """
    mnemonic = instruction.mnemonic
    if instruction.of_arm:
        return _of_arm(instruction)
    if mnemonic in OPAQUE:
        raise ValueError(f"{mnemonic} accesses memory that its operands do not name")
    registers = {one.register for one in instruction.operands if one.register is not None}
    if mnemonic in ("mov", "push", "pop") and registers & _SEGMENT_REGISTERS:
        raise ValueError("a segment register is accessed, with its descriptor")
    return (*_explicit(instruction), *_implicit(instruction))


def _of_arm(instruction: Instruction) -> tuple[Access, ...]:
    """Return the accesses of an instruction of ARM64, which names all that it accesses."""
    mnemonic, memory = instruction.mnemonic, instruction.memory
    if mnemonic.startswith(_PREFETCHES_OF_ARM):
        return ()
    # A literal is a number for the decoder; some have operands that are checked or translated.
    if mnemonic.startswith(_OPAQUE_OF_ARM) or (
        not memory and mnemonic.startswith(_ACCESSES_OF_ARM)
    ):
        raise ValueError(f"{mnemonic} accesses memory that its operands do not name")
    return tuple(Access(one) for one in memory)


_PREFETCHES_OF_ARM: Final = ("prfm", "prfum")
_OPAQUE_OF_ARM: Final = ("dc", "ic", "at", "sys", "ldraa", "ldrab", "cpy", "set", "ldg", "stg")
_ACCESSES_OF_ARM: Final = ("ld", "st", "cas", "swp")


def is_string(instruction: Instruction) -> bool:
    """Return whether an instruction is a string instruction."""
    # movsd and cmpsd are instructions of SSE2, too, with a register of vectors as operand.
    return instruction.mnemonic in STRINGS and all(
        one.memory is not None or one.register in _STRING_REGISTERS for one in instruction.operands
    )


_STRING_REGISTERS: Final = frozenset(("al", "ax", "eax", "rax", "dx"))


def _explicit(instruction: Instruction) -> Iterator[Access]:
    mnemonic = instruction.mnemonic
    if mnemonic in NO_ACCESS:
        return
    wide = {2: "cx", 4: "ecx", 8: "rcx"}
    repeated = instruction.prefixes & {"rep", "repne"} and is_string(instruction)
    count = wide.get(instruction.address_size) if repeated else None
    for memory in instruction.memory:
        if (memory.index or "").startswith(_VECTOR_INDEX):
            raise ValueError("each element of a gather or scatter has an address of its own")
        bit = _bit_register(instruction.operands) if mnemonic in BITS else None
        stack = memory.base in ("rsp", "esp") and mnemonic == "pop"
        yield Access(_moved(memory, memory.size) if stack else memory, count, bit)


def _bit_register(operands: tuple[Operand, ...]) -> str | None:
    return next((one.register for one in operands if one.register is not None), None)


def _moved(memory: MemoryOperand, offset: int) -> MemoryOperand:
    """Return the operand of a pop: its address is calculated after the stack pointer changed."""
    return MemoryOperand(
        memory.text,
        memory.segment,
        memory.base,
        memory.index,
        memory.scale,
        memory.displacement + offset,
        memory.size,
    )


def _implicit(instruction: Instruction) -> Iterator[Access]:
    mnemonic = instruction.mnemonic
    wide = "mode64" in instruction.groups or instruction.address_size == 8
    pointer = "r" if wide else "e"
    size = 8 if wide else 4
    if instruction.operand_size_prefix and mnemonic in PUSHES | POPS:
        # Processors of the two vendors differ in some of these.
        size = 2 if mnemonic in ("push", "pop", "pushf", "popf") else size
    if mnemonic in PUSHES:
        yield _through(f"{pointer}sp", -size, size)
        if mnemonic == "enter" and instruction.operands[-1].number:
            raise ValueError("nested enter reads several frames")
    elif mnemonic in POPS:
        yield _through(f"{pointer}sp", 0, size)
    elif mnemonic == "leave":
        yield _through(f"{pointer}bp", 0, size)
    elif mnemonic == "xlatb":
        yield Access(_through(f"{pointer}bx", 0, 1).operand, addend="al")
    elif mnemonic in ("maskmovq", "maskmovdqu", "vmaskmovdqu"):
        yield _through(f"{pointer}di", 0, 8 if mnemonic == "maskmovq" else 16)


def _through(base: str, displacement: int, size: int) -> Access:
    sign = f" - {-displacement:#x}" if displacement < 0 else ""
    return Access(MemoryOperand(f"[{base}{sign}]", None, base, None, 1, displacement, size))
