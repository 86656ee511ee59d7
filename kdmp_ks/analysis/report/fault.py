"""`FaultFacts`: the fault that led to the bug check."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.ground.inferred import Confidence, Inferred


@frozen
class RegisterSourceFacts(Facts):
    """A structure with registers of the fault.

    Attributes:
        kind: ``context``, ``header``, ``trap_frame`` or ``exception_frame``.
        address: Address of the structure; None for the header.
        evidence: Why it is taken for one of the fault.
        confidence: How sure it is that the structure belongs to the fault.
        registers: Names of the registers that it contains.
    """

    kind: str
    address: Gva | None
    evidence: str
    confidence: Confidence
    registers: tuple[str, ...]


@frozen
class ClaimFacts(Facts):
    """A value by one source.

    Attributes:
        value: The value.
        source: ``parameter``, ``exception_record``, ``trap_frame``, ``cr2``, ``cr8`` or
            ``far_el1``.
        evidence: The source in words.
    """

    value: int = field(metadata=HEX)
    source: str
    evidence: str


@frozen
class FaultFacts(Facts):
    """The fault that led to the bug check. An unknown fact is None.

    Attributes:
        instruction: The instruction.
        is_page_fault: Whether the processor reported a page fault.
        address: The memory address whose access failed; of low confidence where sources disagree.
        addresses: The memory address by each source.
        error_code: The error code that the processor saved with a page fault.
        error_words: The error code in words.
        irql: The IRQL at the fault; of low confidence where sources disagree.
        irqls: The IRQL by each source.
        record_address: Address of the EXCEPTION_RECORD.
        register_sources: The structures with registers, the most complete first.
        not_held: Names of the registers that no source contains.
    """

    instruction: Location | None
    is_page_fault: bool | None
    address: Inferred[Gva] | None
    addresses: tuple[ClaimFacts, ...]
    error_code: int | None = field(metadata=HEX)
    error_words: tuple[str, ...]
    irql: Inferred[int] | None
    irqls: tuple[ClaimFacts, ...]
    record_address: Gva | None
    register_sources: tuple[RegisterSourceFacts, ...]
    not_held: tuple[str, ...]


def read_fault(dump: ReportedDump) -> FaultFacts:
    """Describe the fault that led to the bug check.

    Raises:
        UnknownFactError: The bug check is not about a fault.
    """
    from kdmp_ks.analysis.fault.trap import why_no_fault

    found = dump.fault
    if found is None:
        raise UnknownFactError(why_no_fault(dump))
    return fault_facts(dump, found)


def fault_facts(dump: ReportedDump, found: Fault) -> FaultFacts:
    """Return a fault as plain values."""
    return FaultFacts(
        instruction=None if found.instruction is None else locate(found.instruction, dump),
        is_page_fault=found.is_page_fault,
        address=found.address,
        addresses=tuple(ClaimFacts(one.value, one.source, one.evidence) for one in found.addresses),
        error_code=found.error_code,
        error_words=found.error_words,
        irql=found.irql,
        irqls=tuple(ClaimFacts(one.value, one.source, one.evidence) for one in found.irqls),
        record_address=found.record_address,
        register_sources=source_facts(found),
        not_held=tuple(name for name, value in found.registers.items() if value is None),
    )


def source_facts(found: Fault) -> tuple[RegisterSourceFacts, ...]:
    """Return the structures with registers of a fault as plain values."""
    return tuple(
        RegisterSourceFacts(
            one.kind, one.address, one.evidence, one.confidence, tuple(one.registers)
        )
        for one in found.sources
    )
