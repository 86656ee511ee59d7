"""Lines about the instruction of a fault, and about the fault itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.instruction.fault_address import TEST as FAULT_ADDRESS
from kdmp_ks.analysis.instruction.legality import TEST as LEGALITY
from kdmp_ks.analysis.instruction.outcome import Result
from kdmp_ks.analysis.page.figures import plural
from kdmp_ks.analysis.page.wording import irql_text, sure, tick_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.analysis.instruction import InstructionFacts
    from kdmp_ks.analysis.instruction.facts import InstructionTestFacts, OperandFacts
    from kdmp_ks.analysis.page.wording import Machine
    from kdmp_ks.analysis.report.fault import ClaimFacts, FaultFacts, RegisterSourceFacts

    Line = tuple[str, str]

SOURCES: Final = {
    "context": "CONTEXT",
    "header": "CONTEXT of the header",
    "trap_frame": "trap frame",
    "exception_frame": "exception frame",
}
"""Words for the structures that contain registers."""
_EXPLANATIONS: Final = (LEGALITY, FAULT_ADDRESS)
"""Tests that are passed by an explanation of the fault."""
_PAIR: Final = 2


def instruction_lines(found: InstructionFacts, place: str, machine: Machine) -> Iterator[Line]:
    """Yield the instruction, its operands and registers, and the results of its tests.

    Args:
        found: The instruction.
        place: Its address as people read it, such as ``nt+0x10``.
        machine: The kind of machine.
    """
    for earlier in found.before:
        offset = f"-{found.address - earlier.address:#x}"
        yield "  before", f"{offset:5}  {_spaced(earlier.data)}  {earlier.text}{sure(earlier)}"
    if found.before:
        yield "  evidence", found.before_evidence
    said = found.text or found.reason or "no instruction"
    yield "instruction", "  ".join(filter(None, (place, _spaced(found.data or ""), said)))
    for operand in found.operands:
        yield "  operand", _operand(operand, machine)
        for register in operand.registers:
            if register.value is None:
                yield "  register", f"{register.name} is in no saved structure"
            else:
                source = SOURCES.get(register.source or "", register.source)
                value = tick_of(register.value, machine)
                yield "  register", f"{register.name} = {value} ({source})"
    for one in found.tests:
        yield f"  {_result(one)}", f"{one.test}: {one.finding}"


def _result(found: InstructionTestFacts) -> str:
    """Return the result of a test; one that was passed by an explanation of the fault is that."""
    is_explained = found.result == Result.PASSED.value and found.test in _EXPLANATIONS
    return "explained" if is_explained else found.result


def _spaced(data: str) -> str:
    """Return bytes in hexadecimal with spaces between them."""
    return " ".join(data[at : at + _PAIR] for at in range(0, len(data), _PAIR))


def _operand(operand: OperandFacts, machine: Machine) -> str:
    if operand.address is None:
        return f"{operand.text}: {operand.reason}"
    return f"{operand.text} = {tick_of(operand.address, machine)}, {plural(operand.size, 'byte')}"


def fault_lines(fault: FaultFacts, machine: Machine) -> Iterator[Line]:
    """Yield the address and the IRQL of a fault by source, and the sources of its registers."""
    if fault.instruction is not None:
        where = fault.instruction
        yield "fault", f"{tick_of(where.address, machine)} {where.location or ''}".rstrip()
    if fault.address is not None:
        text = f"{tick_of(fault.address.value, machine)}{sure(fault.address)}"
        yield "  address", f"{text}, by {_by(fault.addresses, machine)}"
    if fault.error_code is not None:
        yield "  error code", f"{fault.error_code:x} {', '.join(fault.error_words)}"
    if fault.irql is not None:
        yield (
            "  IRQL",
            f"{irql_text(fault.irql.value)}{sure(fault.irql)}, by {_by(fault.irqls, machine)}",
        )
    for source in fault.register_sources:
        yield "  registers", _source(source, machine)


def _by(claims: Sequence[ClaimFacts], machine: Machine) -> str:
    """Return the sources of a value; each with its own value where they differ."""
    if len({claim.value for claim in claims}) == 1:
        return ", ".join(claim.evidence for claim in claims)
    return ", ".join(f"{claim.evidence} ({tick_of(claim.value, machine)})" for claim in claims)


def _source(source: RegisterSourceFacts, machine: Machine) -> str:
    place = "" if source.address is None else f" at {tick_of(source.address, machine)}"
    doubt = "" if source.confidence.name == "HIGH" else f" ({source.confidence.word} confidence)"
    return f"{SOURCES.get(source.kind, source.kind)}{place}, {source.evidence}{doubt}"
