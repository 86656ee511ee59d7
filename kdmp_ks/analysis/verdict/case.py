"""`Case`: a crash under examination: the dump, with what all examinations need of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.location import module_at, place_of
from kdmp_ks.analysis.raw_stack import StackWord, read_raw_stack
from kdmp_ks.analysis.report.reasons import Reasons
from kdmp_ks.analysis.signature.certain_frames import (
    CertainFrames,
    SignedDump,
    find_certain_frames,
    has_tables,
    is_whole,
)
from kdmp_ks.analysis.third_party import guess_third_party
from kdmp_ks.bugchecks.codes import MINIDUMP_TWIN
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from kdmp_ks.analysis.activity.activity import ActivityFacts
    from kdmp_ks.analysis.fault.fault import Fault
    from kdmp_ks.analysis.hardware.hardware import HardwareFacts
    from kdmp_ks.analysis.instruction import Examination
    from kdmp_ks.analysis.machine_report import MachineReport
    from kdmp_ks.kernel.modules.module import Module

    T = TypeVar("T")


class ExaminedDump(SignedDump, Protocol):
    """A dump, as far as a verdict needs it."""

    @property
    def fault(self) -> Fault | None:
        """The fault that led to the bug check."""

    @property
    def examined_instruction(self) -> Examination | None:
        """The tests of the instruction that the fault happened at."""

    @property
    def machine_report(self) -> MachineReport:
        """The machine, and what it was doing."""


class Case:
    """A crash under examination.

    Attributes:
        dump: The dump.
        code: The stop code, without the bit that small dumps add; 0 where there is none.
        parameters: Its four parameters, as the header has them.
    """

    def __init__(self, dump: ExaminedDump) -> None:
        """Take a dump."""
        self.dump = dump
        code = int(dump.headers.bug_check_code)
        self.code = code & ~MINIDUMP_TWIN if code & MINIDUMP_TWIN else code
        self.parameters = tuple(int(one) for one in dump.headers.bug_check_code_parameters)

    def address(self, number: int) -> Gva:
        """Return a parameter as an address of the machine.

        Args:
            number: The parameter, 1 to 4.
        """
        return Gva(self.dump.architecture.pointer_from_64(self.parameters[number - 1]))

    @cached_property
    def fault(self) -> Fault | None:
        """The fault that led to the bug check; None where there is none, or it is not found."""
        return self.attempt(lambda: self.dump.fault)

    @cached_property
    def instruction(self) -> Examination | None:
        """The tests of the instruction that the fault happened at; None where there is none."""
        return self.attempt(lambda: self.dump.examined_instruction)

    @cached_property
    def machine(self) -> MachineReport | None:
        """The machine, and what it was doing; None where the dump cannot be read."""
        return Reasons().attempt("machine", lambda: self.dump.machine_report)

    @cached_property
    def hardware(self) -> HardwareFacts | None:
        """The machine, by the secondary data; None where there are none."""
        return None if self.machine is None else self.machine.hardware

    @cached_property
    def activity(self) -> ActivityFacts | None:
        """Activity of the machine, by the secondary data; None where there are none."""
        return None if self.machine is None else self.machine.activity

    @cached_property
    def kernel(self) -> Module | None:
        """The kernel's own module; None where the modules cannot be read."""
        return self.attempt(lambda: self.dump.kernel_modules.by_name("nt"))

    @cached_property
    def hal(self) -> Module | None:
        """The hardware abstraction layer; None where the modules cannot be read, or lack it."""
        return self.attempt(lambda: self.dump.kernel_modules.by_name("hal"))

    @cached_property
    def stack(self) -> tuple[StackWord, ...]:
        """The words of the stack of the fault; of that of the stop where there is no fault."""
        fault, name = self.fault, self.dump.architecture.stack_pointer
        pointer = None if fault is None or name is None else fault.registers.get(name)
        if pointer is None:
            return self.dump.raw_stack.words
        width = self.dump.architecture.pointer_size
        shared = self.attempt(lambda: self.dump.raw_stack.above(pointer // width * width))
        return shared or read_raw_stack(self.dump, {name: pointer}).words

    @cached_property
    def frames(self) -> CertainFrames:
        """The frames that are certain, from the fault or the interrupt on."""
        return find_certain_frames(self.dump)

    @cached_property
    def calls(self) -> tuple[StackWord, ...]:
        """The return addresses of the callers that are certain, from the innermost on.

        The address of each is the stack pointer of its frame.
        """
        return tuple(
            StackWord(one.stack_pointer, one.instruction, one.module)
            for one in self.frames.frames
            if one.is_return and one.stack_pointer is not None
        )

    def calls_of(self, thread: int) -> tuple[StackWord, ...]:
        """Return the return addresses of a waiting thread, if all are certain; else nothing.

        Args:
            thread: Address of the ETHREAD.
        """
        if not has_tables(self.dump):
            return ()
        stack = Reasons().attempt("stack", lambda: self.dump.stack(thread=thread))
        if stack is None or not is_whole(stack, self.dump.architecture):
            return ()
        return tuple(
            StackWord(one.stack_pointer, one.instruction, self.module_at(one.instruction))
            for one in stack
            if one.mode == "kernel" and not one.trap
        )

    @cached_property
    def words(self) -> tuple[StackWord, ...]:
        """Words of the stack that may be return addresses.

        Those that are, where all callers are certain; otherwise all words.
        """
        return self.calls if self.frames.is_complete else self.stack

    def is_core(self, module: Module) -> bool:
        """Whether a module is the kernel or the HAL, through which all drivers work."""
        return module in (self.kernel, self.hal)

    def module_at(self, address: int) -> Module | None:
        """Return the kernel module that an address is in."""
        return module_at(address, self.dump)

    def place(self, address: int) -> str:
        """Return an address as ``nt+0x10``, as hexadecimal where no module covers it."""
        return place_of(address, self.dump) or f"{address:#x}"

    def is_third_party(self, module: Module) -> bool | None:
        """Whether somebody else than Microsoft wrote a module; None where that is not known."""
        guess = guess_third_party(module, self.dump)
        return None if guess is None else guess.value

    def is_foreign(self, module: Module) -> bool:
        """Whether a module is a driver that somebody else than Microsoft wrote."""
        return not self.is_core(module) and bool(self.is_third_party(module))

    def trust(self, module: Module, confidence: Confidence) -> Confidence:
        """Return a confidence, or low where it is little more than a guess who wrote a module."""
        guess = guess_third_party(module, self.dump)
        doubted = guess is None or (guess.value and guess.confidence is Confidence.LOW)
        return Confidence.LOW if doubted else confidence

    def attempt(self, find: Callable[[], T]) -> T | None:
        """Return a fact; None where the dump lacks what it needs."""
        try:
            return find()
        except UNUSABLE:
            return None
