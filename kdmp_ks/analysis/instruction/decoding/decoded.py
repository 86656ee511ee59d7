"""`Instruction`: a decoded instruction, as plain values, whichever library decoded it."""

from __future__ import annotations

from kdmp_ks.ground.facts import Facts, frozen


@frozen
class MemoryOperand(Facts):
    """A memory operand of an instruction.

    Attributes:
        text: The operand as it is printed, such as ``[rax + rcx*8 + 0x10]``.
        segment: Segment register that a prefix names; None if none does.
        base: Base register; None if there is none.
        index: Index register; None if there is none.
        scale: Factor of the index.
        displacement: Displacement, signed.
        size: Bytes that are accessed; 0 where the decoder does not know it.
    """

    text: str
    segment: str | None
    base: str | None
    index: str | None
    scale: int
    displacement: int
    size: int


@frozen
class Operand(Facts):
    """An operand: a register, a number or memory. The others are None.

    Attributes:
        register: Name of the register.
        number: The number; of a branch its target.
        memory: The memory operand.
        size: Bytes of the operand.
    """

    register: str | None = None
    number: int | None = None
    memory: MemoryOperand | None = None
    size: int = 0


@frozen
class Instruction(Facts):
    """A decoded instruction.

    Attributes:
        address: Its address.
        data: Its bytes.
        mnemonic: Its mnemonic without prefixes, such as ``movsb``.
        text: The instruction as it is printed, such as ``lock xadd dword ptr [rcx], eax``.
        prefixes: Prefixes that change its work: ``rep``, ``repne`` and ``lock``.
        operands: Its operands.
        groups: Names of the groups of instructions that it belongs to, such as ``avx2``.
        address_size: Bytes of an address that it calculates.
        operand_size_prefix: Whether it has the prefix that halves the size of operands.
        writes_back: Whether it changes its base register (ARM64).
        of_arm: Whether it is one of ARM64; some of its mnemonics are others on x86.
    """

    address: int
    data: bytes
    mnemonic: str
    text: str
    prefixes: frozenset[str]
    operands: tuple[Operand, ...]
    groups: frozenset[str]
    address_size: int
    operand_size_prefix: bool = False
    writes_back: bool = False
    of_arm: bool = False

    @property
    def end(self) -> int:
        """The first address past it."""
        return self.address + len(self.data)

    @property
    def memory(self) -> tuple[MemoryOperand, ...]:
        """Its memory operands."""
        return tuple(one.memory for one in self.operands if one.memory is not None)

    @property
    def target(self) -> int | None:
        """Target of a branch that the instruction itself contains; None if it has none."""
        if not self.groups & {"jump", "call", "branch_relative"}:
            return None
        number = self.operands[-1].number if self.operands else None
        return None if number is None else number & (1 << 8 * self.address_size) - 1
