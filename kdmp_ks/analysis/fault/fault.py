"""`Fault`: registers, memory address and IRQL of the fault that led to a bug check."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.registers import Registers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.addresses import Gva
    from kdmp_ks.bugchecks.original_exception import ExceptionRecord
    from kdmp_ks.ground.inferred import Confidence, Inferred
    from kdmp_ks.ground.warnings import DumpWarning

CONTEXT: Final = "context"
HEADER: Final = "header"
TRAP_FRAME: Final = "trap_frame"
EXCEPTION_FRAME: Final = "exception_frame"


@frozen
class RegisterSource(Facts):
    """A structure with registers of the fault.

    Attributes:
        kind: ``context``, ``header`` (the CONTEXT in the dump's header), ``trap_frame`` or
            ``exception_frame`` (a KEXCEPTION_FRAME: the registers that a trap frame lacks).
        address: Address of the structure; None for the header.
        evidence: Why it is taken for one of the fault.
        confidence: How sure it is that the structure belongs to the fault.
        registers: The registers that such a structure contains, and no others.
    """

    kind: str
    address: Gva | None
    evidence: str
    confidence: Confidence
    registers: Registers


@frozen
class Claim(Facts):
    """A value by one source.

    Attributes:
        value: The value.
        source: ``parameter``, ``exception_record``, ``trap_frame``, ``cr2``, ``cr8`` or
            ``far_el1``.
        evidence: The source in words.
    """

    value: int
    source: str
    evidence: str


@frozen
class Fault(Facts):
    """The fault that led to a bug check. An unknown fact is None.

    Attributes:
        code: Code of the exception, an NTSTATUS.
        instruction: The instruction.
        registers: Name of each register of the machine -> its value; None where no source contains
            it.
        sources: The structures with registers, the most complete first. Where several structures
            fit equally well, all of them are here with low confidence, and only registers in which
            they agree have a value.
        record: The EXCEPTION_RECORD.
        record_address: Address of the EXCEPTION_RECORD.
        is_page_fault: Whether the processor reported a page fault; None where that is not known.
        address: The memory address whose access failed; of low confidence where sources disagree.
            None also for a fault without such an address.
        addresses: The memory address by each source.
        error_code: The error code that the processor saved with a page fault.
        error_words: The error code in words, such as ``("write", "page present")``.
        irql: The IRQL at the fault; of low confidence where sources disagree.
        irqls: The IRQL by each source.
        warnings: Disagreements, and why something is missing.
    """

    code: int | None
    instruction: Gva | None
    registers: Mapping[str, int | None] = field(hash=False)
    sources: tuple[RegisterSource, ...]
    record: ExceptionRecord | None
    record_address: Gva | None
    is_page_fault: bool | None
    address: Inferred[Gva] | None
    addresses: tuple[Claim, ...]
    error_code: int | None
    error_words: tuple[str, ...]
    irql: Inferred[int] | None
    irqls: tuple[Claim, ...]
    warnings: tuple[DumpWarning, ...]

    def source_of(self, register: str) -> RegisterSource | None:
        """Return the source that the value of a register is from; None if it has no value."""
        if self.registers.get(register) is None:
            return None
        return next((one for one in self.sources if register in one.registers), None)

    @property
    def known_registers(self) -> Registers | None:
        """The registers that have a value; None if none has."""
        values = {name: value for name, value in self.registers.items() if value is not None}
        return Registers(self.sources[0].registers.architecture, values) if values else None
