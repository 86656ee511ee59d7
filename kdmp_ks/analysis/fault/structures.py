"""`FaultStructures`: what a CONTEXT, a KTRAP_FRAME and an EXCEPTION_RECORD of a fault look like.

The processor aligns the stack of AMD64 before it pushes, and the kernel then makes room for the
rest of the trap frame; so the frame of a fault in the kernel begins at one place only, by the stack
pointer of the fault. The EXCEPTION_RECORD of an exception that is dispatched is right below, in the
locals of the routine that the handler of the fault calls.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from construct import Int32ul

from kdmp_ks.analysis.fault.held import held_registers
from kdmp_ks.bugchecks.original_exception import ExceptionRecord
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.parsing.schema_struct import offsets_of, struct_of
from kdmp_ks.registers import Registers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.readable import Readable

_STACK_ALIGNMENT: Final = 16
_CODE: Final = {8: {0x10: "kernel", 0x33: "user"}, 4: {0x08: "kernel", 0x1B: "user"}}
"""Code selectors, by the size of a pointer."""
_STACK: Final = {"kernel": (0x18, 0), "user": (0x2B, 0x23)}
_DATA: Final = {"kernel": (0x23, 0x10), "user": (0x23,)}
_TEB: Final = {"kernel": 0x30, "user": 0x3B}
_SELECTOR: Final = 0xFFFF
_FLAGS_SET: Final = 0x2
_FLAGS_CLEAR: Final = 0xFFC08028
# Bits of EFLAGS that are reserved: the first is always set, the others are always clear.
_RECORD_PARAMETERS: Final = 15
_PADDING: Final = 2
"""Pointers between an EXCEPTION_RECORD and the trap frame: a return address, and one to align."""


class FaultStructures:
    """Structures of a fault on one machine: reads and checks them.

    Attributes:
        machine: The machine.
        has_frames: Whether the layout of the machine's trap frames is known.
    """

    def __init__(self, memory: Readable, machine: Architecture) -> None:
        """Prepare to read.

        Args:
            memory: The kernel's address space.
            machine: The machine.
        """
        self._memory = memory
        self.machine = machine
        self.has_frames = machine.trap_frame is not None
        self._pointer = str(machine.instruction_pointer)
        self._wide = machine.pointer_size == max(_CODE)

    # -- places ----------------------------------------------------------------------------------

    def frame_below(self, stack: int) -> int | None:
        """Return the address of the trap frame of a fault in the kernel with a stack pointer.

        Args:
            stack: The stack pointer at the fault.
        """
        if not self.has_frames or not self.machine.is_kernel_address(stack):
            return None
        if self._wide:
            stack = stack // _STACK_ALIGNMENT * _STACK_ALIGNMENT
        return stack - self._frame_size

    def record_below(self, frame: int) -> int | None:
        """Return the address of the EXCEPTION_RECORD of a dispatched exception with a trap frame.

        None where the place is not known.
        """
        if not self._wide or not self.has_frames:
            return None
        size = struct_of(self._record).size
        return frame - size - _PADDING * self.machine.pointer_size

    @cached_property
    def _frame_size(self) -> int:
        definition = self.machine.trap_frame
        return 0 if definition is None else definition.sizeof()

    @cached_property
    def instruction_in_frame(self) -> int:
        """Offset of the instruction pointer in a trap frame."""
        return field_offset(self.machine.trap_frame, self._pointer.capitalize())

    @cached_property
    def address_in_frame(self) -> int | None:
        """Offset of the fault address in a trap frame; None where it has none."""
        definition: Any = self.machine.trap_frame
        if definition is None or not self._wide:
            return None
        return field_offset(definition, "FaultAddress")

    @cached_property
    def instruction_in_context(self) -> int | None:
        """Offset of the instruction pointer in a CONTEXT; None where its layout is not known."""
        if self._context is None:
            return None
        return int(getattr(offsets_of(self._context), self._pointer))

    @cached_property
    def instruction_in_record(self) -> int:
        """Offset of the instruction in an EXCEPTION_RECORD."""
        return int(offsets_of(self._record).exception_address)

    @cached_property
    def _frame(self) -> Definition[Any] | None:
        return self.machine.trap_frame

    @cached_property
    def _context(self) -> Any:
        return self.machine.context

    @cached_property
    def _record(self) -> Any:
        return self.machine.exception_record

    # -- trap frames -----------------------------------------------------------------------------

    def read_frame(self, address: int) -> Mapping[str, int] | None:
        """Read a trap frame; None where its memory is missing."""
        definition = self._frame
        if definition is None:
            return None
        try:
            frame: Mapping[str, int] = self._memory.read_struct(address, definition)
        except UNUSABLE:
            return None
        return frame

    def is_frame(self, address: int, frame: Mapping[str, int]) -> bool:
        """Return whether a trap frame is one of a fault, stored where the processor puts it.

        Args:
            address: Its address.
            frame: The frame.
        """
        mode = _CODE[self.machine.pointer_size].get(int(frame["SegCs"]) & _SELECTOR)
        if mode is None or not _are_flags(int(frame["EFlags"])):
            return False
        if not self._wide:
            at_home = int(frame["SegFs"]) & _SELECTOR == _TEB[mode]
            return at_home and int(frame["SegDs"]) & _SELECTOR in _DATA[mode]
        if int(frame["SegSs"]) not in _STACK[mode]:
            return False
        stack = int(frame["Rsp"])
        if mode == "kernel":
            return self.frame_below(stack) == address
        outside = self.machine.is_canonical(stack) and not self.machine.is_kernel_address(stack)
        return outside and not address % _STACK_ALIGNMENT

    def instruction_of(self, frame: Mapping[str, int]) -> int:
        """Return the instruction pointer of a trap frame."""
        return int(frame[self._pointer.capitalize()])

    def registers_of_frame(self, address: int, frame: Mapping[str, int]) -> Registers:
        """Return the registers that every trap frame contains."""
        return Registers.from_trap_frame(self.machine, frame, address)

    # -- contexts and records --------------------------------------------------------------------

    def read_context(self, address: int, instruction: int | None = None) -> Registers | None:
        """Read the registers that a CONTEXT contains; None where there is no CONTEXT.

        Args:
            address: Its address.
            instruction: What its instruction pointer must be; checked for a CONTEXT that was
                searched for.
        """
        if self._context is None:
            return None
        try:
            flags = self._read_flags(address)
            if instruction is not None and not flags & self.machine.context_flag:
                return None
            raw: Any = self._memory.read_struct(address, self._context)
            registers = held_registers(Registers.from_context(self.machine, raw), flags)
        except UNUSABLE:
            return None
        if instruction is not None and not self._is_context(address, registers, instruction):
            return None
        return registers

    def _read_flags(self, address: int) -> int:
        offset = int(offsets_of(self._context).context_flags)
        return int(self._memory.read_struct(address + offset, Int32ul))

    def _is_context(self, address: int, registers: Registers, instruction: int) -> bool:
        if registers.ip != instruction or registers.sp is None:
            return False
        alignment = _STACK_ALIGNMENT if self._wide else self.machine.pointer_size
        if address % alignment or not self.machine.is_canonical(registers.sp):
            return False
        if "cs" not in registers:
            return True
        mode = _CODE[self.machine.pointer_size].get(registers["cs"])
        return mode is not None and _are_flags(registers["eflags"])

    def read_record(self, address: int, code: int, instruction: int) -> ExceptionRecord | None:
        """Read the EXCEPTION_RECORD of a fault; None where there is none.

        Args:
            address: Its address.
            code: The code that it must have.
            instruction: The instruction that it must have.
        """
        try:
            # Most places are no record; its first field is read much faster than all of it.
            if int(self._memory.read_struct(address, Int32ul)) != code:
                return None
            raw = self._memory.read_struct(address, self._record)
        except UNUSABLE:
            return None
        if raw.exception_address != instruction or raw.number_parameters > _RECORD_PARAMETERS:
            return None
        return ExceptionRecord.of(raw)


def _are_flags(flags: int) -> bool:
    """Return whether a value can be that of EFLAGS."""
    return bool(flags & _FLAGS_SET) and not flags & _FLAGS_CLEAR
