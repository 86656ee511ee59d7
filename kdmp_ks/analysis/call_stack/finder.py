"""`StackFinder`: the call stacks of a dump."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.analysis.call_stack.call_stack import CallStack
from kdmp_ks.analysis.call_stack.images import ImageFinder
from kdmp_ks.analysis.call_stack.machine_frames import SIZE
from kdmp_ks.analysis.call_stack.naming import FrameNames
from kdmp_ks.analysis.call_stack.scan import Scan
from kdmp_ks.analysis.call_stack.stack_ranges import StackRanges, segments_of, stack_of
from kdmp_ks.analysis.call_stack.steps import Stepper
from kdmp_ks.analysis.call_stack.threads import (
    RUNNING,
    find_threads,
    processor_of,
    saved_state,
    thread_id,
    thread_state,
)
from kdmp_ks.analysis.call_stack.walk import Space, Surroundings, Walk
from kdmp_ks.analysis.fault.fault import TRAP_FRAME
from kdmp_ks.architecture import ARM64
from kdmp_ks.errors import InvalidDataError, KdmpError, UnwrittenError
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel import read_user_modules
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.registers import Registers
from kdmp_ks.storage.handle import Handle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.kernel import Processor
    from kdmp_ks.unwind.frame import ReadMemory, State
    from kdmp_ks.virt import VirtualReader

_HEADER = "the registers in the header"
_SAVED = "the registers that the processor saved"


class StackFinder(Handle):
    """The call stacks of a dump. Images and their unwind data are kept."""

    def __init__(self, dump: WalkedDump) -> None:
        """Prepare; nothing is read before a stack is asked for.

        Args:
            dump: The dump.
        """
        self._dump = dump

    def crash(self) -> CallStack:
        """Return the call stack of the crash: from the fault on, or of the crashing processor.

        Raises:
            UnwrittenError: No registers are known.
            InvalidDataError: The registers of such a machine are not known.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        found = self._fault_registers
        if found is not None:
            return self._walk(found, "the registers at the fault", self._crashed)
        return self.processor(None)

    def certain(self) -> CallStack:
        """Return the kernel's part of the crash's call stack, as far as no stack is searched.

        Raises:
            UnwrittenError: No registers are known.
            InvalidDataError: The registers of such a machine are not known.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        found, source = self._fault_registers, "the registers at the fault"
        if found is None:
            found, source = self._saved(self._crashed)
        return self._walk(found, source, self._crashed, is_searched=False)

    def exception(self) -> CallStack | None:
        """Return the call stack of the fault that led to the bug check; None without one."""
        found = self._fault_registers
        if found is None:
            return None
        return self._walk(found, "the registers at the fault", self._crashed)

    def processor(self, number: int | None) -> CallStack:
        """Return the call stack of what a processor ran when it stopped.

        Args:
            number: Index of the processor; None for the one that crashed.

        Raises:
            KdmpError: There is no such processor, or its registers are not in the dump.
        """
        crashed = self._crashed
        if number is None and crashed is None:
            return self._walk(self._header(), _HEADER, None)
        chosen = crashed
        if number is not None:
            chosen = next((one for one in self._dump.processors if one.index == number), None)
        if chosen is None:
            raise KdmpError(f"there is no processor {number} in the dump")
        is_crashed = crashed is not None and crashed.index == chosen.index
        try:
            registers, source = self._of_processor(chosen), _SAVED
        except UNUSABLE:
            if not is_crashed:
                raise
            registers, source = self._header(), _HEADER
        return self._walk(registers, source, chosen)

    def thread(self, address: int) -> CallStack:
        """Return the call stack of a thread.

        Args:
            address: Address of the ETHREAD, or its TID.

        Raises:
            KdmpError: There is no such thread, or nothing has its registers.
        """
        machine = self._dump.architecture
        if not machine.is_kernel_address(address):
            address = self._by_id(address)
        ran_on = processor_of(self._dump, address)
        if ran_on is not None:
            return self.processor(ran_on.index)
        thread = Thread(self._dump.memory, self._dump.system.kdbg, address)
        if thread_state(thread) == RUNNING:
            raise InvalidDataError(
                f"the thread {address:#x} ran on a processor whose registers are not in the dump",
                field="KTHREAD.State",
                expected="a thread that does not run",
                got=RUNNING,
            )
        found = saved_state(self._dump, thread)
        if found is None:
            raise KdmpError(f"the registers of the thread {address:#x} are not in the dump")
        return self._walk(found.state, found.source, None, thread, is_first=not found.is_return)

    def all(self) -> Iterator[CallStack]:
        """Yield the call stacks of all threads that are known and whose registers are there."""
        for address in find_threads(self._dump):
            with suppress(KdmpError):
                yield self.thread(address)

    def _by_id(self, number: int) -> int:
        for address in find_threads(self._dump):
            found = thread_id(self._dump, address)
            if found is not None and found.value == number:
                return address
        raise KdmpError(
            f"there is no thread with the TID {number} ({number:#x}) among those that are known"
        )

    # -- registers -------------------------------------------------------------------------------

    def _header(self) -> Registers:
        headers = self._dump.headers
        if not headers.is_written("context_record"):
            raise UnwrittenError("ContextRecord")
        return Registers.from_context(self._dump.architecture, headers.context_record)

    def _of_processor(self, processor: Processor) -> Registers:
        registers = Registers.from_context(self._dump.architecture, processor.context)
        if registers.ip is None or not registers.sp:
            raise UnwrittenError("CONTEXT")
        return registers

    def _saved(self, crashed: Processor | None) -> tuple[Registers, str]:
        """Return the registers of the processor that crashed, and their source."""
        if crashed is not None:
            with suppress(*UNUSABLE):
                return self._of_processor(crashed), _SAVED
        return self._header(), _HEADER

    @cached_property
    def _crashed(self) -> Processor | None:
        with suppress(KdmpError):
            found = self._dump.crashing_processor
            return None if found is None else found.value
        return None

    @cached_property
    def _fault_registers(self) -> Registers | None:
        """The registers at the fault, if they are certain."""
        fault = self._dump.fault
        if fault is None or not fault.sources:
            return None
        found = fault.known_registers
        return None if found is None or found.ip is None or found.sp is None else found

    @cached_property
    def _trap_frames(self) -> Mapping[int, Registers]:
        fault, registers = self._dump.fault, self._fault_registers
        if fault is None or registers is None:
            return {}
        return {
            int(one.address): registers
            for one in fault.sources
            if one.kind == TRAP_FRAME and one.address is not None
        }

    # -- walks -----------------------------------------------------------------------------------

    def _walk(
        self,
        state: State,
        source: str,
        processor: Processor | None,
        thread: Thread | None = None,
        *,
        is_first: bool = True,
        is_searched: bool = True,
    ) -> CallStack:
        machine = self._dump.architecture
        if thread is None and processor is not None:
            with suppress(*UNUSABLE):
                thread = processor.thread
        values = {name: int(value) for name, value in state.items()}
        walk = Walk(self._surroundings(thread, is_searched=is_searched))
        if (
            str(machine.instruction_pointer) not in values
            or str(machine.stack_pointer) not in values
        ):
            raise UnwrittenError("ContextRecord")
        end = walk.run(values, is_first=is_first)
        address = None if thread is None else thread.address
        return CallStack(
            thread=address,
            thread_id=None if address is None else thread_id(self._dump, address),
            processor=None if processor is None else processor.index,
            source=source,
            frames=tuple(walk.frames),
            end=end,
            warnings=tuple(walk.warnings),
        )

    def _surroundings(self, thread: Thread | None, *, is_searched: bool) -> Surroundings:
        user = None if thread is None or not is_searched else self._user(thread)
        modules = None if user is None else user.images.modules
        own = None if thread is None else stack_of(thread)
        return Surroundings(
            machine=self._dump.architecture,
            kernel=self._kernel,
            user=user,
            ranges=self._ranges if thread is None else self._ranges.joined(segments_of(thread)),
            own=own,
            names=FrameNames(self._dump, modules),
            trap_frames=self._trap_frames,
            stepper=Stepper(self._dump.architecture, self._code_mask),
            user_frame=None if thread is None else _user_frame(thread),
            is_searched=is_searched,
        )

    @cached_property
    def _ranges(self) -> StackRanges:
        return StackRanges(self._dump)

    @cached_property
    def _kernel(self) -> Space:
        memory = self._dump.memory
        images = ImageFinder(self._dump, self._dump.kernel_modules, memory)
        return Space(memory, _reader(memory), images, Scan(self._dump, images, memory))

    @cached_property
    def _code_mask(self) -> int:
        if self._dump.architecture is not ARM64:
            return 0
        with suppress(*UNUSABLE):
            return self._dump.system.kdbg["PointerAuthMask"] or 0
        return 0

    def _user(self, thread: Thread) -> Space | None:
        """Return the user half of the process of a thread; None where it is not in the dump."""
        if self._dump.triage is not None:
            return None
        with suppress(*UNUSABLE):
            process, teb = thread.process, thread.teb
            memory = self._dump.address_space(process.directory_table_base)
            if teb is None or not memory.has_tables:
                return None
            return self._user_space(memory, teb, process.peb)
        return None

    def _user_space(self, memory: VirtualReader, teb: int, peb: int | None) -> Space | None:
        modules = read_user_modules(memory, teb, peb, self._dump.architecture)
        if not len(modules):
            return None
        return Space(memory, _reader(memory), ImageFinder(self._dump, modules, memory), None)


def _reader(memory: VirtualReader) -> ReadMemory:
    def read(address: int, length: int) -> bytes | None:
        try:
            return memory.read_exact(address, length)
        except KdmpError:
            return None

    return read


def _user_frame(thread: Thread) -> int | None:
    """Return where the machine frame of a system call is: at the base of the stack."""
    with suppress(*UNUSABLE):
        return int(thread.initial_stack) - SIZE
    return None
