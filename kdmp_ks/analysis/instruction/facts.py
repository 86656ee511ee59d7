"""`InstructionFacts`, `instruction_facts`: the instruction and its tests, as plain values."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.analysis.instruction.decoding.effective import EffectiveAddress
    from kdmp_ks.analysis.instruction.examination import Examination
    from kdmp_ks.ground.inferred import Confidence

_LONGEST = 16


@frozen
class RegisterFacts(Facts):
    """A register that an operand uses, or the base of a segment.

    Attributes:
        name: The register, or ``base of gs``.
        value: Its value at the fault; None where no saved structure contains it.
        source: ``context``, ``header``, ``trap_frame`` or ``exception_frame``; of a base the source
            in words; None with the value.
    """

    name: str
    value: int | None = field(metadata=HEX)
    source: str | None


@frozen
class OperandFacts(Facts):
    """Memory that an instruction accesses.

    Attributes:
        text: The operand, such as ``[rdx]``.
        address: Its address; None where that is not known.
        size: Bytes that are accessed.
        registers: The registers that the address is calculated from.
        reason: Why the address is not known; None where it is.
    """

    text: str
    address: Gva | None
    size: int
    registers: tuple[RegisterFacts, ...]
    reason: str | None


@frozen
class InstructionTestFacts(Facts):
    """Result of a test of the instruction.

    Attributes:
        test: Name of the test, such as ``instruction boundary``.
        result: ``passed``, ``failed`` or ``not examined``.
        finding: The finding, or why nothing was examined, in words.
        addresses: Addresses where the finding can be checked.
        bit: Number of the bit that was wrong alone; None where the finding is about none.
    """

    test: str
    result: str
    finding: str
    addresses: tuple[Gva, ...]
    bit: int | None


@frozen
class EarlierFacts(Facts):
    """An instruction before the one of the fault.

    Attributes:
        address: Its address.
        text: The instruction, such as ``add rdx, 0x68``.
        data: Its bytes in hexadecimal.
        confidence: How sure it is that an instruction begins there.
    """

    address: Gva
    text: str
    data: str
    confidence: Confidence


@frozen
class InstructionFacts(Facts):
    """The instruction that a fault happened at, with the results of its tests.

    Attributes:
        address: Address of the instruction.
        text: The instruction, such as ``cmp qword ptr [rdx], 0``; None where there is none.
        data: Its bytes in hexadecimal, such as ``48833a00``; those at its address where they are no
            instruction, None where the dump lacks them.
        reason: Why there is no instruction; None where there is one.
        before: The instructions right before it in memory, in the order of addresses, as far as
            they are sure; a branch may have led past some of them.
        before_evidence: Why they are taken for the instructions, or why there is none.
        operands: The memory that it accesses.
        tests: Results of the tests.
    """

    address: Gva
    text: str | None
    data: str | None
    reason: str | None
    before: tuple[EarlierFacts, ...]
    before_evidence: str
    operands: tuple[OperandFacts, ...]
    tests: tuple[InstructionTestFacts, ...]


def instruction_facts(examined: Examination) -> InstructionFacts:
    """Return the instruction and the outcomes of its tests as plain values."""
    instruction = examined.instruction
    data = examined.window.after[:_LONGEST] if instruction is None else instruction.data
    accesses = () if isinstance(examined.accesses, str) else examined.accesses
    return InstructionFacts(
        address=Gva(examined.address),
        text=None if instruction is None else instruction.text,
        data=data.hex() or None,
        reason=examined.undecoded,
        before=tuple(
            EarlierFacts(
                address=Gva(one.instruction.address),
                text=one.instruction.text,
                data=one.instruction.data.hex(),
                confidence=one.confidence,
            )
            for one in examined.earlier.instructions
        ),
        before_evidence=examined.earlier.evidence,
        operands=tuple(map(_operand, accesses)),
        tests=instruction_tests(examined),
    )


def instruction_tests(examined: Examination) -> tuple[InstructionTestFacts, ...]:
    """Return the outcomes of the tests as plain values, without the instruction."""
    return tuple(
        InstructionTestFacts(one.test, one.result.value, one.finding, one.addresses, one.bit)
        for one in examined.outcomes
    )


def _operand(found: EffectiveAddress) -> OperandFacts:
    return OperandFacts(
        text=found.access.operand.text,
        address=None if found.address is None else Gva(found.address),
        size=found.size,
        registers=tuple(RegisterFacts(one.name, one.value, one.source) for one in found.registers),
        reason=found.reason,
    )
