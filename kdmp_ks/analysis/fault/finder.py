"""`find_fault`: the registers of the fault that led to a bug check, from every source.

A CONTEXT and a KTRAP_FRAME are found by the parameters of the bug check; where these do not lead
to one, by the stack pointer in the other, and by a search of all saved stacks for the instruction.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.fault.choosing import (
    Frame,
    agree,
    choose_contexts,
    choose_frames,
    choose_record,
)
from kdmp_ks.analysis.fault.claims import (
    Evidence,
    agreed_address,
    agreed_irql,
    error_words,
    read_special_registers,
)
from kdmp_ks.analysis.fault.fault import CONTEXT, HEADER, TRAP_FRAME, Fault, RegisterSource
from kdmp_ks.analysis.fault.held import held_registers
from kdmp_ks.analysis.fault.merging import merge
from kdmp_ks.analysis.fault.preserved import find_exception_frame
from kdmp_ks.analysis.fault.search import Candidates, Wanted, search_fault
from kdmp_ks.analysis.fault.stack_memory import StackMemory
from kdmp_ks.analysis.fault.structures import FaultStructures
from kdmp_ks.analysis.fault.trap import described_parameters, known_instruction
from kdmp_ks.errors import InvalidDataError, UnsupportedDumpError
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.registers import Registers

if TYPE_CHECKING:
    from kdmp_ks.analysis.fault.faulted_dump import FaultedDump
    from kdmp_ks.bugchecks.original_exception import ExceptionRecord
    from kdmp_ks.ground.readable import Readable

_BREAKPOINT: Final = 0x80000003
_FAIL_FAST: Final = 0xC0000409


def find_fault(dump: FaultedDump, warnings: Warnings | None = None) -> Fault | None:
    """Find the fault that led to a bug check.

    Args:
        dump: The dump.
        warnings: A record that gets disagreements of sources. Why something is missing is only in
            the warnings of the fault.

    Returns:
        None where the bug check is not about a fault, or the dump has no memory; see
        `kdmp_ks.analysis.fault.trap.why_no_fault`.

    Raises:
        SourceError: The file cannot be read.
    """
    try:
        memory = dump.memory
    except (UnsupportedDumpError, InvalidDataError):
        return None
    exception = dump.original_exception
    instruction = known_instruction(dump)
    if exception is None and instruction is None:
        return None
    fault = _Finder(dump, memory, instruction).run()
    if exception is None and not fault.sources:
        return None
    if warnings is not None:
        warnings.extend(one for one in fault.warnings if isinstance(one, OddValue))
    return fault


class _Finder:
    """A search in progress: the structures that were found so far."""

    def __init__(self, dump: FaultedDump, memory: Readable, instruction: int | None) -> None:
        self._dump = dump
        self._memory = memory
        self._structures = FaultStructures(memory, dump.architecture)
        self._exception = dump.original_exception
        self._code = None if self._exception is None else self._exception.code
        self._instruction = instruction
        self._special = read_special_registers(dump)
        self._parameters = described_parameters(dump)
        self._warnings = Warnings()
        self._contexts: list[RegisterSource] = []
        self._frames: list[Frame] = []
        self._record: tuple[int, ExceptionRecord] | None = None

    def run(self) -> Fault:
        """Find the structures, in the most direct way first, and join what they say."""
        self._take_parameters()
        self._take_header()
        self._take_frame_by_stack()
        self._take_record_by_frame()
        if self._wants_search():
            self._search()
            self._take_frame_by_stack()
            self._confirm_context()
            self._take_record_by_frame()
        self._note_missing()
        return self._fault()

    # -- by parameters, and by each other --------------------------------------------------------

    def _take_parameters(self) -> None:
        exception, structures = self._exception, self._structures
        if exception is None:
            return
        if exception.record is not None and exception.record_address is not None:
            self._record = exception.record_address, exception.record
        if exception.context_address is not None:
            registers = structures.read_context(exception.context_address)
            if registers:
                evidence = exception.evidence["context"]
                self._add_context(CONTEXT, exception.context_address, evidence, registers)
        if exception.trap_frame_address is not None:
            self._add_frame(exception.trap_frame_address, exception.evidence["trap_frame"])

    def _take_header(self) -> None:
        """Take the header's context where it is that of the exception: after unhandled ones."""
        if self._contexts or self._instruction is None:
            return
        try:
            pointer = self._dump.architecture.instruction_of(self._dump.context_record)
        except InvalidDataError:
            return
        if pointer == self._instruction and self._header is not None:
            self._add_context(HEADER, None, "its instruction is that of the fault", self._header)

    @cached_property
    def _header(self) -> Registers | None:
        if not self._dump.headers.is_written("context_record"):
            return None
        context: Any = self._dump.context_record
        try:
            registers = Registers.from_context(self._dump.architecture, context)
        except InvalidDataError:
            return None
        return held_registers(registers, context.context_flags)

    def _take_frame_by_stack(self) -> None:
        """Take the trap frame at its place below the stack pointer in the CONTEXT."""
        if self._frames or len(self._contexts) != 1:
            return
        stack = self._contexts[0].registers.sp
        address = None if stack is None else self._structures.frame_below(stack)
        frame = None if address is None else self._structures.read_frame(address)
        if address is None or frame is None or not self._structures.is_frame(address, frame):
            return
        if self._structures.instruction_of(frame) in self._in_frames():
            self._add_frame(address, "below the stack pointer of the fault, with its instruction")

    def _confirm_context(self) -> None:
        """Trust a CONTEXT that was searched for, as far as the trap frame agrees with it."""
        if len(self._contexts) == 1 and len(self._frames) == 1:
            context, frame = self._contexts[0], self._frames[0].source
            if frame.confidence is Confidence.HIGH and agree(context.registers, frame.registers):
                self._contexts = [replace(context, confidence=Confidence.HIGH)]

    def _take_record_by_frame(self) -> None:
        """Take the EXCEPTION_RECORD at its place below the trap frame."""
        if self._record is not None or len(self._frames) != 1 or self._instruction is None:
            return
        address = self._place_of_record()
        if address is not None and self._code is not None:
            record = self._structures.read_record(address, self._code, self._instruction)
            if record is not None:
                self._record = address, record

    def _place_of_record(self) -> int | None:
        if len(self._frames) != 1 or self._frames[0].source.address is None:
            return None
        return self._structures.record_below(self._frames[0].source.address)

    def _add_context(
        self, kind: str, address: int | None, evidence: str, registers: Registers
    ) -> None:
        place = None if address is None else Gva(address)
        self._contexts = [RegisterSource(kind, place, evidence, Confidence.HIGH, registers)]

    def _add_frame(self, address: int, evidence: str) -> None:
        frame = self._structures.read_frame(address)
        if frame is None:
            return
        registers = self._structures.registers_of_frame(address, frame)
        if self._instruction is None and registers.ip is not None:
            self._instruction = int(registers.ip)
        source = RegisterSource(TRAP_FRAME, Gva(address), evidence, Confidence.HIGH, registers)
        self._frames = [Frame(source, frame)]

    def _in_frames(self) -> list[int]:
        """Return the instruction pointers that the trap frame of the fault can have."""
        if self._instruction is None:
            return []
        # After a breakpoint, which is one byte long, it has the next instruction.
        behind = [self._instruction + 1] if self._code == _BREAKPOINT else []
        return [self._instruction, *behind]

    # -- by search -------------------------------------------------------------------------------

    def _wants_search(self) -> bool:
        if self._structures.has_frames and not self._frames:
            return True
        return self._code is not None and (not self._contexts or self._record is None)

    def _search(self) -> None:
        exception = self._exception
        address = None if exception is None else exception.faulting_address
        stacks = [one.registers.sp for one in self._contexts if one.registers.sp is not None]
        with suppress(InvalidDataError):
            stacks.append(self._dump.architecture.stack_of(self._dump.context_record))
        memory = StackMemory(self._dump, stacks)
        wanted = Wanted(self._code, self._instruction, self._in_frames(), address)
        found = search_fault(self._structures, memory, wanted)
        if not self._frames:
            self._choose_frames(found, memory)
        if not self._contexts:
            self._contexts = choose_contexts(found.contexts, self._frames, memory.name_of)
        if self._record is None:
            self._record = choose_record(found.records, self._place_of_record())

    def _choose_frames(self, found: Candidates, memory: StackMemory) -> None:
        evidence = self._evidence(None)
        addresses = {one.value for one in evidence.stated_addresses}
        could_be = not addresses and evidence.is_page_fault is not False
        if could_be and self._special.fault_address is not None:
            addresses.add(self._special.fault_address)
        records = [address for address, _ in found.records]
        self._frames = choose_frames(
            found.frames, self._structures, records, addresses, memory.name_of
        )
        if self._instruction is None and len(self._frames) == 1:
            pointer = self._frames[0].source.registers.ip
            self._instruction = None if pointer is None else int(pointer)

    # -- the result ------------------------------------------------------------------------------

    def _note_missing(self) -> None:
        if not self._structures.has_frames:
            why = "its layout is not known on this machine"
            self._warnings.append(Unavailable("the trap frame of the fault", why))
        elif not self._frames:
            why = "no saved stack contains it"
            self._warnings.append(Unavailable("the trap frame of the fault", why))
        elif len(self._frames) > 1:
            places = ", ".join(f"{one.source.address:#x}" for one in self._frames)
            why = f"those at {places} fit equally well"
            self._warnings.append(Unavailable("the trap frame of the fault", why))

    def _evidence(self, frame: Frame | None) -> Evidence:
        record = None if self._record is None else self._record[1]
        content = None if frame is None else frame.content
        return Evidence(
            self._dump, self._parameters, self._exception, record, content, self._special
        )

    def _sources(self) -> list[RegisterSource]:
        sources = [*self._contexts, *(one.source for one in self._frames)]
        if len(self._frames) == 1:
            at_place = self._record is not None and self._record[0] == self._place_of_record()
            exception_frame = find_exception_frame(
                self._memory,
                self._frames[0].source,
                self._record[0] if self._record is not None and at_place else None,
                lambda: self._header,
                self._contexts[0].registers if len(self._contexts) == 1 else None,
                dispatched=self._code != _FAIL_FAST,
            )
            if exception_frame is not None:
                sources.append(exception_frame)
        return sources

    def _fault(self) -> Fault:
        warnings, sources = self._warnings, self._sources()
        evidence = self._evidence(self._frames[0] if len(self._frames) == 1 else None)
        addresses, irqls = tuple(evidence.addresses()), tuple(evidence.irqls())
        error_code = evidence.error_code()
        return Fault(
            code=self._code,
            instruction=None if self._instruction is None else Gva(self._instruction),
            registers=merge(self._dump.architecture, sources, warnings),
            sources=tuple(sources),
            record=None if self._record is None else self._record[1],
            record_address=None if self._record is None else Gva(self._record[0]),
            is_page_fault=evidence.is_page_fault,
            address=agreed_address(addresses, warnings),
            addresses=addresses,
            error_code=error_code,
            error_words=() if error_code is None else error_words(error_code),
            irql=agreed_irql(irqls, warnings),
            irqls=irqls,
            warnings=tuple(warnings),
        )
