"""`System`: what the machine was doing when it was dumped, found by following pointers.

Nothing is looked for before it is asked for, and all of it is kept. Where a triage dump has lists
of its own, these are taken; otherwise the kernel's.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.analysis.times import find_system_time, find_up_time, to_up_time
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.errors import InvalidDataError, UnsupportedDumpError, UnwrittenError
from kdmp_ks.format.header_facts import written
from kdmp_ks.ground.filler import is_filler
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import (
    CRASHING_PROCESSOR,
    CURRENT_THREAD,
    Unavailable,
    Warnings,
    reason_of,
)
from kdmp_ks.kernel import (
    FoundBy,
    Modules,
    Processes,
    Processor,
    Processors,
    UnloadedModules,
    find_build,
    find_crashing_processor,
    find_original_exception,
    read_current,
    read_kdbg,
    read_kernel_modules,
    read_processors,
    read_shared_data,
    read_unloaded_modules,
    read_user_modules,
)
from kdmp_ks.kernel.threads.listed_thread import Threads
from kdmp_ks.storage.handle import Handle

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from kdmp_ks import virt
    from kdmp_ks.analysis.processes.process_list import ProcessList
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.kernel import BuildInfo, Current, Kdbg, OriginalException, SharedData, Thread
    from kdmp_ks.parsing.records import Header
    from kdmp_ks.symbols.symbols import Symbols
    from kdmp_ks.triage import Triage


class System(Handle):
    """The dumped system.

    Attributes:
        headers: The dump's header.
        architecture: The kind of machine.
        triage: The parts of a triage dump; None for other dumps.
        warnings: What was found wrong so far.
    """

    def __init__(
        self,
        dump: virt.MemoryDump,
        headers: Header,
        architecture: Architecture,
        triage: Triage | None,
        warnings: Warnings | None = None,
        symbols: Callable[[], Symbols | None] = lambda: None,
    ) -> None:
        """Prepare the finders; none runs before it is asked for.

        Args:
            dump: The dump.
            headers: Its header.
            architecture: The kind of machine.
            triage: The parts of a triage dump; None for other dumps.
            warnings: The dump's record of warnings.
            symbols: Returns the symbols of the dump; None without any.
        """
        self._dump = dump
        self.headers = headers
        self.architecture = architecture
        self.triage = triage
        self.warnings = Warnings(warnings)
        self._symbols = symbols

    @cached_property
    def memory(self) -> virt.VirtualReader:
        """Virtual memory by the header's page tables.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self._dump.memory

    @cached_property
    def kdbg(self) -> Kdbg:
        """The kernel's debugger data block; see `kdmp_ks.dump.KernelDumpParser.kdbg`."""
        if self.triage is not None:
            return self.triage.kdbg
        if not self.headers.is_written("kd_debugger_data_block"):
            raise UnwrittenError("KdDebuggerDataBlock")
        return read_kdbg(self.memory, self.headers.kd_debugger_data_block, self.architecture)

    @cached_property
    def processors(self) -> Processors:
        """The processors; in a triage dump without KiProcessorBlock the one that crashed."""
        count = written(self.headers, "number_processors")
        kprcb = self.triage and self.triage.kprcb_address
        own = Warnings()
        try:
            processors = read_processors(self.memory, self.kdbg, count, own)
        except UNUSABLE:
            if not kprcb:
                raise
            processors = Processors((), count)
        if len(processors) or not kprcb:
            self.warnings.extend(own)
            return processors
        alone = Processor(self.memory, self.kdbg, kprcb, 0)
        return Processors([Processor(self.memory, self.kdbg, kprcb, alone.number)], count)

    @cached_property
    def crashing_processor(self) -> Inferred[Processor] | None:
        """The processor that crashed; None where it is not known, with the reason as a warning.

        A triage dump is about that one, and says where it is.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        try:
            return self._crashing_of(self.processors)
        except UNUSABLE as e:
            self._unavailable(CRASHING_PROCESSOR, e)
            return None

    def _crashing_of(self, processors: Processors) -> Inferred[Processor] | None:
        kprcb = self.triage and self.triage.kprcb_address
        for processor in processors if kprcb else ():
            if processor.address == kprcb:
                return Inferred.high(processor, FoundBy.TRIAGE.value)
        is_written = self.headers.is_written("context_record")
        context = self.headers.context_record if is_written else None
        return find_crashing_processor(processors, context, self.architecture, self.warnings)

    @cached_property
    def kernel_modules(self) -> Modules:
        """The kernel and its drivers."""
        if self.triage is not None:
            return self.triage.modules
        try:
            head = self._module_head()
        except UNUSABLE as e:
            return Modules((), warnings=[self._unavailable("the list of kernel modules", e)])
        return read_kernel_modules(self.memory, head, self.architecture, self.warnings)

    def _module_head(self) -> int:
        """Return PsLoadedModuleList of the header; that of the KDBG where the header has none."""
        if self.headers.is_written("ps_loaded_module_list"):
            return self.headers.ps_loaded_module_list
        try:
            return self.kdbg.require("PsLoadedModuleList")
        except UNUSABLE as e:
            raise UnwrittenError("PsLoadedModuleList") from e

    @cached_property
    def unloaded_modules(self) -> UnloadedModules:
        """Drivers that had been unloaded."""
        if self.triage is not None:
            return self.triage.unloaded
        memory = self.memory  # without any, nobody knows whether there were some
        try:
            return read_unloaded_modules(memory, self.kdbg, self.warnings)
        except UNUSABLE as e:
            return UnloadedModules((), [self._unavailable("the list of unloaded drivers", e)])

    @cached_property
    def user_modules(self) -> Modules:
        """The program and libraries of the process that ran on the crashing processor."""
        memory = self.memory  # without any, nobody knows whether there were some
        try:
            processor = self.crashing_processor
            if processor is not None:
                thread = processor.value.thread
                user, peb = self._user_memory(thread, memory)
                return read_user_modules(user, thread.teb, peb, self.architecture, self.warnings)
            why = reason_of(self.warnings, CRASHING_PROCESSOR) or ""
        except UNUSABLE as e:
            why = e
        return Modules((), warnings=[self._unavailable("the process that crashed", why)])

    @cached_property
    def exception(self) -> OriginalException | None:
        """The exception behind the bug check; None if its parameters lead to none."""
        if not self.headers.is_written("bug_check_code"):
            self._unavailable("the exception", UnwrittenError("BugCheckCode"))
            return None
        if any(map(is_filler, self.headers.bug_check_code_parameters)):
            self._unavailable("the exception", UnwrittenError("BugCheckParameter"))
            return None
        return find_original_exception(
            self._memory_or_none,
            self.architecture,
            self.headers.bug_check_code,
            self.headers.bug_check_code_parameters,
            warnings=self.warnings,
        )

    @cached_property
    def current(self) -> Current | None:
        """The thread that ran on the crashing processor, and its process.

        None where the thread is not known, with the reason as a warning; where the processor is not
        known, that is the reason.
        """
        try:
            processor = self.crashing_processor
            if processor is None:
                return None
            user, _ = self._user_memory(processor.value.thread, self.memory)
            found = processor.value
            found = Processor(self.memory, self.described_kdbg, found.address, found.index)
            return read_current(found, user, self._symbols(), self.warnings)
        except UNUSABLE as e:
            self._unavailable(CURRENT_THREAD, e)
            return None

    @cached_property
    def processes(self) -> Processes:
        """The processes in the kernel's list."""
        memory = self.memory  # without any, nobody knows whether there were some
        try:
            return self._process_list.processes(self.current)
        except UNUSABLE as e:
            del memory
            return Processes((), [self._unavailable("the list of processes", e)])

    @cached_property
    def threads(self) -> Threads:
        """The threads of all processes; in a triage dump those that it contains."""
        memory = self.memory  # without any, nobody knows whether there were some
        try:
            return self._process_list.threads(self.processes)
        except UNUSABLE as e:
            del memory
            return Threads((), [self._unavailable("the threads", e)])

    def threads_of(self, process: int) -> Threads:
        """Return the threads of one process.

        Args:
            process: Address of the EPROCESS.
        """
        try:
            return self._process_list.threads_of(process, self.processes)
        except UNUSABLE as e:
            return Threads((), [self._unavailable("the threads", e)])

    @cached_property
    def _process_list(self) -> ProcessList:
        from kdmp_ks.analysis.processes.process_list import ProcessList

        return ProcessList(self, self._symbols())

    @cached_property
    def described_kdbg(self) -> Kdbg:
        """The KDBG, with offsets that it lacks by the symbols; a disagreement is a warning."""
        from kdmp_ks.kernel.base.described import described_by

        symbols = self._symbols()
        return self.kdbg if symbols is None else described_by(self.kdbg, symbols, self.warnings)

    @cached_property
    def shared_data(self) -> SharedData | None:
        """KUSER_SHARED_DATA, as far as the dump holds it; None if nothing of it is there."""
        memory = self._memory_or_none
        return None if memory is None else read_shared_data(memory, self.architecture)

    @cached_property
    def build(self) -> BuildInfo:
        """The build of Windows, by the best source."""
        memory = self._memory_or_none
        try:
            kdbg = self.kdbg if memory else None
        except UNUSABLE:
            kdbg = None
        return find_build(self.headers, memory, kdbg, self.shared_data, self.warnings)

    @property
    def system_time(self) -> datetime | None:
        """When the dump was made, UTC; None where nothing in the dump contains it."""
        try:
            return find_system_time(self.headers.system_time, lambda: self.shared_data).value
        except UnknownFactError:
            return None

    @property
    def up_time(self) -> timedelta | None:
        """How long the system had been running; None where nothing in the dump contains it."""
        try:
            found = find_up_time(self.headers.system_up_time, lambda: self.shared_data)
        except UnknownFactError:
            return None
        return to_up_time(found.value)

    @property
    def _memory_or_none(self) -> virt.VirtualReader | None:
        try:
            return self.memory
        except (UnsupportedDumpError, InvalidDataError):
            return None

    def _unavailable(self, what: str, reason: KdmpError | str) -> Unavailable:
        """Record that something is unavailable."""
        warning = Unavailable(what, reason)
        self.warnings.append(warning)
        return warning

    def _user_memory(
        self, thread: Thread, kernel: virt.VirtualReader
    ) -> tuple[virt.VirtualReader, int | None]:
        """The address space that a thread runs in, and the PEB there.

        The header's page tables may be those of another process (LiveKD's are), so the process'
        own are taken, if the dump has them.
        """
        try:
            process = thread.process
            own = self._dump.address_space(process.directory_table_base)
            peb = process.peb
        except UNUSABLE:
            return kernel, None
        return (own if own.has_tables else kernel), peb
