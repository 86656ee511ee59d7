"""`search_fault`: every structure of a fault in the saved stacks, by its instruction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kdmp_ks.analysis.fault.stack_memory import StackMemory
    from kdmp_ks.analysis.fault.structures import FaultStructures
    from kdmp_ks.bugchecks.original_exception import ExceptionRecord
    from kdmp_ks.registers import Registers

_SMALLEST_ADDRESS: Final = 0x10000
"""Smaller values are too common to be searched for."""


class Wanted(NamedTuple):
    """Properties of a fault that a search goes by.

    Attributes:
        code: Code of the exception; None for a fault that is not dispatched as one.
        instruction: The instruction.
        in_frames: Instruction pointers that a trap frame of the fault can have.
        address: The memory address whose access failed; for faults whose instruction is not known.
    """

    code: int | None
    instruction: int | None
    in_frames: Sequence[int]
    address: int | None


@dataclass(slots=True)
class Candidates:
    """Structures that can be those of a fault, each list the most likely place first.

    Attributes:
        frames: Address and content of trap frames.
        contexts: Address and registers of CONTEXTs.
        records: Address and content of EXCEPTION_RECORDs.
    """

    frames: list[tuple[int, Mapping[str, int]]] = field(default_factory=list)
    contexts: list[tuple[int, Registers]] = field(default_factory=list)
    records: list[tuple[int, ExceptionRecord]] = field(default_factory=list)


def search_fault(structures: FaultStructures, memory: StackMemory, wanted: Wanted) -> Candidates:
    """Search the saved stacks for structures of a fault.

    Args:
        structures: The structures of the machine.
        memory: The saved stacks.
        wanted: Properties of the fault.

    Raises:
        SourceError: The file cannot be read.
    """
    found = Candidates()
    if wanted.instruction is not None:
        for value in dict.fromkeys([wanted.instruction, *wanted.in_frames]):
            if found.contexts:
                break  # the stack pointer in the CONTEXT leads to the trap frame
            if _can_be_searched(value, structures):
                _by_instruction(found, structures, memory, wanted, value)
    elif wanted.address is not None and _can_be_searched(wanted.address, structures):
        _by_address(found, structures, memory, wanted.address)
    return found


def _can_be_searched(value: int, structures: FaultStructures) -> bool:
    return _SMALLEST_ADDRESS <= value < structures.machine.end - 1


def _by_instruction(
    found: Candidates,
    structures: FaultStructures,
    memory: StackMemory,
    wanted: Wanted,
    value: int,
) -> None:
    for group in memory.search(value):
        for place in group:
            if structures.has_frames and value in wanted.in_frames:
                _add_frame(found, structures, place - structures.instruction_in_frame)
            if wanted.code is not None and value == wanted.instruction:
                _add_context(found, structures, place, value)
                _add_record(found, structures, place, value, wanted.code)
        if found.frames or found.contexts:
            return


def _by_address(
    found: Candidates, structures: FaultStructures, memory: StackMemory, value: int
) -> None:
    offset = structures.address_in_frame
    for group in memory.search(value) if offset is not None else ():
        for place in group:
            _add_frame(found, structures, place - (offset or 0))
        if found.frames:
            return


def _add_frame(found: Candidates, structures: FaultStructures, address: int) -> None:
    frame = structures.read_frame(address) if address >= 0 else None
    if frame is not None and structures.is_frame(address, frame):
        found.frames.append((address, frame))


def _add_context(
    found: Candidates, structures: FaultStructures, place: int, instruction: int
) -> None:
    offset = structures.instruction_in_context
    address = -1 if offset is None else place - offset
    registers = structures.read_context(address, instruction) if address >= 0 else None
    if registers is not None:
        found.contexts.append((address, registers))


def _add_record(
    found: Candidates, structures: FaultStructures, place: int, instruction: int, code: int
) -> None:
    address = place - structures.instruction_in_record
    record = structures.read_record(address, code, instruction) if address >= 0 else None
    if record is not None:
        found.records.append((address, record))
