"""`Examination`, `examine_instruction`: all tests of the instruction that a fault happened at."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol
from uuid import UUID

from kdmp_ks.analysis.instruction import boundary, fault_address, legality, padding, pointers
from kdmp_ks.analysis.instruction.decoding.code_shape import is_call, preceding
from kdmp_ks.analysis.instruction.decoding.decoder import DecoderMissingError, decoder_for
from kdmp_ks.analysis.instruction.decoding.earlier import EarlierCode, earlier_code
from kdmp_ks.analysis.instruction.decoding.effective import effective_addresses
from kdmp_ks.analysis.instruction.decoding.held_values import HeldRegisters
from kdmp_ks.analysis.instruction.decoding.window import CodeWindow, read_window
from kdmp_ks.analysis.instruction.fault_address import is_canonical
from kdmp_ks.analysis.instruction.jump import TEST as JUMP
from kdmp_ks.analysis.instruction.jump import Jump
from kdmp_ks.analysis.instruction.outcome import Outcome, Result, not_examined
from kdmp_ks.analysis.instruction.segments import segment_bases
from kdmp_ks.analysis.instruction.targets import branch_pointers
from kdmp_ks.analysis.location import LocatedDump, module_at
from kdmp_ks.blobs.processor_registers import read_processor_registers
from kdmp_ks.errors import KdmpError, SourceError
from kdmp_ks.firmware.cpuid import describe_cpu
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.storage.handle import Handle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.decoder import Decoder
    from kdmp_ks.analysis.instruction.decoding.effective import EffectiveAddress
    from kdmp_ks.analysis.system import System
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.firmware.cpuid import CpuDescription
    from kdmp_ks.format.secondary import SecondaryData
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.kernel.processes.processors import Processor, Processors
    from kdmp_ks.triage import Triage

ILLEGAL_INSTRUCTION: Final = 0xC000001D
BREAKPOINT: Final = 0x80000003
_PROCESSOR_REGISTERS: Final = UUID("d03dc06f-d88e-44c5-ba2a-fae035172d19")
_BEFORE: Final = 6
"""Instructions before the faulting one that may add the offset of a field."""
_STACK_WORDS: Final = 64


class InstructionDump(LocatedDump, Protocol):
    """A dump, as far as the tests of an instruction need it."""

    @property
    def fault(self) -> Fault | None:
        """The fault that led to the bug check."""

    @property
    def architecture(self) -> Architecture:
        """The machine."""

    @property
    def memory(self) -> Readable:
        """The kernel's address space."""

    @property
    def triage(self) -> Triage | None:
        """The parts of a triage dump; None for another dump."""

    @property
    def secondary_data(self) -> SecondaryData:
        """The secondary data of drivers."""

    @property
    def system(self) -> System:
        """The dumped system."""

    @property
    def crashing_processor(self) -> Inferred[Processor] | None:
        """The processor that crashed."""

    @property
    def processors(self) -> Processors:
        """All processors whose KPRCB is known."""


def examine_instruction(dump: InstructionDump) -> Examination | None:
    """Prepare the tests of the instruction that a fault happened at.

    Args:
        dump: The dump.

    Returns:
        None where the bug check is not about a fault, or its instruction is not known.

    Raises:
        SourceError: The file cannot be read.
    """
    fault = dump.fault
    if fault is None or fault.instruction is None:
        return None
    return Examination(dump, fault, int(fault.instruction))


class Examination(Handle):
    """Tests of the instruction that a fault happened at; each is made when it is asked for.

    Attributes:
        fault: The fault.
        address: Address of the instruction.
    """

    def __init__(self, dump: InstructionDump, fault: Fault, address: int) -> None:
        """Take the fault."""
        self._dump = dump
        self.fault = fault
        self.address = address

    # -- what the tests need ---------------------------------------------------------------------

    @cached_property
    def module(self) -> Module | None:
        """The module of the instruction; None where none covers it."""
        return module_at(self.address, self._dump)

    @cached_property
    def window(self) -> CodeWindow:
        """The bytes around the instruction."""
        return read_window(self._dump.memory, self.address, self._dump.architecture.end)

    @cached_property
    def _decoder(self) -> Decoder | str:
        try:
            return decoder_for(self._dump.architecture)
        except DecoderMissingError as error:
            return str(error)

    @cached_property
    def instruction(self) -> Instruction | None:
        """The instruction; None where the dump lacks its bytes, or they are none."""
        decoder = self._decoder
        if isinstance(decoder, str) or not self.window.after:
            return None
        return decoder.decode(self.window.after, self.address)

    @property
    def undecoded(self) -> str | None:
        """Why there is no instruction; None where there is one."""
        if not self.window.after:
            return "the dump does not have the code"
        if isinstance(self._decoder, str):
            return self._decoder
        return None if self.instruction is not None else "the bytes are no instruction"

    @property
    def is_fetch(self) -> bool:
        """Whether the fault is about the instruction itself, which was never executed."""
        address = self.fault.address
        return address is not None and address.value == self.address

    @property
    def lacks_code_before(self) -> bool:
        """Whether too few bytes precede the code to show that the address is an instruction's."""
        decoder = self._decoder
        if isinstance(decoder, str) or decoder.step > 1:
            return False
        return bool(self.window.after) and len(self.window.before) < boundary.FEWEST

    @property
    def is_testable(self) -> bool:
        """Whether the dump has the code that would show a fault of the hardware."""
        if isinstance(self._decoder, str) or not self.window.after:
            return False
        return not self.lacks_code_before

    @cached_property
    def held(self) -> HeldRegisters:
        """The registers at the fault."""
        return HeldRegisters(self.fault, segment_bases(self._dump, self.fault))

    @cached_property
    def accesses(self) -> tuple[EffectiveAddress, ...] | str:
        """The memory that the instruction accesses; a reason where that is not known."""
        if self.instruction is None:
            return str(self.undecoded)
        try:
            bits = self._dump.architecture.bits
            return effective_addresses(self.instruction, self.held, bits)
        except ValueError as error:
            return str(error)

    @cached_property
    def cpu(self) -> CpuDescription | None:
        """The processor that stopped; None where the dump does not describe it."""
        try:
            for blob in self._dump.secondary_data:
                if blob.tag == _PROCESSOR_REGISTERS:
                    return describe_cpu(read_processor_registers(blob.data).cpuid)
        except SourceError:
            raise
        except KdmpError:
            return None
        return None

    @cached_property
    def earlier(self) -> EarlierCode:
        """The instructions right before, as far as they are sure."""
        decoder = self._decoder
        if isinstance(decoder, str):
            return EarlierCode((), decoder)
        return earlier_code(self.window, decoder, self.address, _BEFORE)

    @property
    def _before(self) -> list[Instruction]:
        return [one.instruction for one in reversed(self.earlier.instructions)]

    # -- the tests -------------------------------------------------------------------------------

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcomes of all tests that apply."""
        return tuple(
            one
            for one in (
                self.boundary,
                self.access,
                self.legality,
                self.padding,
                self.jump,
                self.pointer,
            )
            if one is not None
        )

    @cached_property
    def boundary(self) -> Outcome:
        """Whether the address is the start of an instruction."""
        if isinstance(self._decoder, str):
            return not_examined(boundary.TEST, self._decoder)
        module = self.module
        extent = None if module is None else (int(module.start), int(module.end))
        found = boundary.check_boundary(self.window, self._decoder, extent)
        if found.result is Result.FAILED and self.is_fetch and self._decoder.step == 1:
            return not_examined(boundary.TEST, f"{found.finding}, but it was not executed")
        return found

    @cached_property
    def access(self) -> Outcome:
        """Whether the instruction accesses the address of the fault."""
        return fault_address.check_access(self.fault, self.instruction, self.accesses)

    @cached_property
    def legality(self) -> Outcome | None:
        """Whether the processor may refuse the instruction; None for another fault."""
        if self.fault.code != ILLEGAL_INSTRUCTION:
            return None
        if (
            self.undecoded is not None
            and self.instruction is None
            and (isinstance(self._decoder, str) or not self.window.after)
        ):
            return not_examined(legality.TEST, self.undecoded)
        if self._dump.architecture.pointer_size != 8 or isinstance(self._decoder, str):
            return not_examined(legality.TEST, "the machine's instructions are not judged")
        behind_call = not self._has_frame and is_call(
            preceding(self.window, self._decoder, self.address)
        )
        return legality.check_legality(self.instruction, behind_call, self.cpu)

    @property
    def _has_frame(self) -> bool:
        """Whether the processor left a trap frame with the instruction."""
        return any(
            one.kind == "trap_frame" and one.registers.ip == self.address
            for one in self.fault.sources
        )

    @cached_property
    def padding(self) -> Outcome | None:
        """Whether a breakpoint is in padding; None for another fault."""
        if self.fault.code != BREAKPOINT:
            return None
        if isinstance(self._decoder, str):
            return not_examined(padding.TEST, self._decoder)
        if self._decoder.step > 1 or self.module is None:
            return not_examined(padding.TEST, "the breakpoint is in no code that is judged")
        return padding.check_padding(self.window, self._decoder)

    @cached_property
    def jump(self) -> Outcome | None:
        """How control came to an address without code; None where there is code."""
        if self.module is not None and not self.is_fetch:
            return None
        decoder = self._decoder
        if isinstance(decoder, str):
            return not_examined(JUMP, decoder)
        if decoder.step > 1:
            return not_examined(JUMP, "calls of this machine are not examined")
        jump = Jump(
            self._dump.memory,
            self._dump.architecture,
            decoder,
            self.held,
            lambda address: module_at(address, self._dump) is not None,
        )
        return jump.test(self.address)

    @cached_property
    def pointer(self) -> Outcome | None:
        """Whether a pointer has one wrong bit; None where the fault is about no access."""
        fault, accesses = self.fault, self.accesses
        if isinstance(accesses, str) or self._dump.architecture.pointer_size != 8:
            return None
        address = None if fault.address is None else int(fault.address.value)
        if fault.is_page_fault is not True or self.access.result is Result.FAILED:
            address = None
        if address is None and not self._is_protection:
            return None
        found = pointers.pointers_of(
            accesses if address is not None else [one for one in accesses if _is_odd(one)],
            address,
            lambda name: self._added(name) if pointers.is_near_lone_bit(address) else 0,
            self._dump.architecture.bits,
        )
        if address is None and self.instruction is not None:
            memory = self._dump.memory
            found += branch_pointers(self.instruction, accesses, self.held, memory)
        if not found:
            return None
        return pointers.check_pointer(found, self._words, self._has_memory, self._is_saved)

    def _added(self, register: str) -> int:
        return pointers.added_before(self._before, register, self.held.full_name)

    @property
    def _is_protection(self) -> bool:
        """Whether it was a general-protection fault."""
        return (
            self.fault.is_page_fault is False and self.fault.code == fault_address.ACCESS_VIOLATION
        )

    def _words(self) -> Iterator[tuple[str, int]]:
        """Yield registers and words of the stack at the fault."""
        machine = self._dump.architecture
        for name, value in self.fault.registers.items():
            if value is not None and not name.startswith("xmm"):
                yield name, value
        stack = self.held.find(str(machine.stack_pointer)).value
        if stack is None:
            return
        for number in range(_STACK_WORDS):
            place = stack + number * machine.pointer_size
            try:
                data = self._dump.memory.read_exact(place, machine.pointer_size)
            except UNUSABLE:
                return
            yield f"the stack at {place:#x}", int.from_bytes(data, "little")

    def _has_memory(self, address: int) -> bool:
        if module_at(address, self._dump) is not None:
            return True
        try:
            self._dump.memory.read_exact(address, 1)
        except UNUSABLE:
            return False
        return True

    def _is_saved(self, address: int) -> bool:
        """Whether an address is among the memory of a small dump, outside the modules."""
        if self._dump.triage is None or module_at(address, self._dump) is not None:
            return False
        return self._has_memory(address)


def _is_odd(access: EffectiveAddress) -> bool:
    return access.address is not None and access.trusted and not is_canonical(access.address)
