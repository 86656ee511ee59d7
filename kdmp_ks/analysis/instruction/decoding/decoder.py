"""`Decoder`, `decoder_for`: decoding of machine code with capstone.

Capstone is imported when the first instruction is decoded. Where it has no wheel nothing is
decoded: `DecoderMissingError`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.analysis.instruction.decoding.decoded import Instruction, MemoryOperand, Operand
from kdmp_ks.architecture import AMD64, ARM64, X86

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.architecture import Architecture

LONGEST: Final = 15
"""Bytes of the longest instruction of x86."""
_ARM_LENGTH: Final = 4
_PREFIXES: Final = {0xF3: "rep", 0xF2: "repne", 0xF0: "lock"}
_PREFIX_WORDS: Final = frozenset(
    ("rep", "repe", "repz", "repne", "repnz", "lock", "bnd", "notrack")
)
_ADDRESS_BITS: Final = 64


class DecoderMissingError(Exception):
    """No instruction can be decoded; the message is the reason."""


class Decoder:
    """Decodes instructions of one machine.

    Attributes:
        longest: Bytes of its longest instruction.
        step: Alignment of its instructions.
    """

    def __init__(self, capstone: Any, machine: Architecture) -> None:
        """Prepare to decode.

        Args:
            capstone: The module.
            machine: The machine.
        """
        arm = machine == ARM64
        self._wide = machine.pointer_size * 8 == _ADDRESS_BITS
        self._arm = arm
        self.longest = _ARM_LENGTH if arm else LONGEST
        self.step = _ARM_LENGTH if arm else 1
        family = capstone.CS_ARCH_ARM64 if arm else capstone.CS_ARCH_X86
        mode = capstone.CS_MODE_64 if self._wide else capstone.CS_MODE_32
        self._plain = capstone.Cs(family, capstone.CS_MODE_ARM if arm else mode)
        self._detailed = capstone.Cs(family, capstone.CS_MODE_ARM if arm else mode)
        self._detailed.detail = True
        self._register, self._number, self._memory = (
            capstone.CS_OP_REG,
            capstone.CS_OP_IMM,
            capstone.CS_OP_MEM,
        )

    def decode(self, code: bytes, address: int) -> Instruction | None:
        """Decode the first instruction of some bytes; None where they are none.

        Args:
            code: The bytes.
            address: Their address.
        """
        for found in self._detailed.disasm(code[: self.longest], address, 1):
            return self._plain_values(found)
        return None

    def outlines(self, code: bytes, address: int) -> Iterator[tuple[int, int, str, str]]:
        """Yield address, length, mnemonic and operands of instructions until one is none.

        Args:
            code: The bytes.
            address: Their address.
        """
        yield from self._plain.disasm_lite(code, address)

    def outline(self, code: bytes, address: int) -> tuple[int, str, str] | None:
        """Return length, mnemonic and operands of one instruction; None where there is none.

        Args:
            code: The bytes.
            address: Their address.
        """
        for _, size, mnemonic, operands in self._plain.disasm_lite(code, address, 1):
            return size, mnemonic, operands
        return None

    def _plain_values(self, found: Any) -> Instruction:
        words = found.mnemonic.split()
        mnemonic = next((one for one in words if one not in _PREFIX_WORDS), found.mnemonic)
        prefixes = [] if self._arm else found.prefix
        names = {_PREFIXES[one] for one in prefixes if one in _PREFIXES}
        texts = _operand_texts(found.op_str)
        return Instruction(
            address=found.address,
            data=bytes(found.bytes),
            mnemonic=mnemonic,
            text=f"{found.mnemonic} {found.op_str}".strip(),
            prefixes=frozenset(names),
            operands=tuple(self._operand(found, one, texts) for one in found.operands),
            groups=frozenset(found.group_name(one) for one in found.groups),
            address_size=8 if self._arm else found.addr_size,
            operand_size_prefix=0x66 in prefixes[2:3],
            writes_back=self._arm and bool(found.writeback),
            of_arm=self._arm,
        )

    def _operand(self, found: Any, operand: Any, texts: list[str]) -> Operand:
        size = 0 if self._arm else int(operand.size)
        if operand.type == self._register:
            return Operand(register=found.reg_name(operand.reg), size=size)
        if operand.type == self._number:
            return Operand(number=int(operand.imm), size=size)
        if operand.type != self._memory:
            return Operand(size=size)
        memory, scale = operand.mem, 1
        if self._arm:
            scale = 1 << operand.shift.value if operand.shift.type else 1
        else:
            scale = memory.scale
        return Operand(
            memory=MemoryOperand(
                text=texts.pop(0) if texts else "",
                segment=None if self._arm else found.reg_name(memory.segment),
                base=found.reg_name(memory.base),
                index=found.reg_name(memory.index),
                scale=scale,
                displacement=int(memory.disp),
                size=size,
            ),
            size=size,
        )


@cache
def decoder_for(machine: Architecture) -> Decoder:
    """Return the decoder of a machine.

    Raises:
        DecoderMissingError: Capstone is not installed, or does not know the machine.
    """
    if machine not in (AMD64, X86, ARM64):
        raise DecoderMissingError(f"instructions of {machine.name} are not decoded")
    try:
        import capstone
    except (ImportError, OSError) as error:
        raise DecoderMissingError("capstone is not installed: pip install capstone") from error
    try:
        return Decoder(capstone, machine)
    except capstone.CsError as error:
        raise DecoderMissingError(f"capstone does not decode {machine.name}: {error}") from error


def _operand_texts(operands: str) -> list[str]:
    """Return the texts of memory operands, such as ``gs:[0x188]``, in their order."""
    found = []
    for part in operands.split("["):
        inside, bracket, _ = part.partition("]")
        if bracket:
            found.append(f"[{inside}]")
    return found
