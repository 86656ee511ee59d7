"""`System`: what the machine was doing when it was dumped, found by following pointers.

Nothing is looked for before it is asked for, and all of it is kept. Where a triage dump has lists
of its own, these are taken; otherwise the kernel's.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from kdmp_ks import virt
from kdmp_ks.anomalies import NotFound
from kdmp_ks.kernel import (
    Crashing,
    FoundBy,
    Kdbg,
    Modules,
    Processor,
    Processors,
    UnloadedModules,
    find_crashing,
    read_kdbg,
    read_kernel_modules,
    read_processors,
    read_unloaded_modules,
    read_user_modules,
)
from kdmp_ks.kernel.reader import UNUSABLE

if TYPE_CHECKING:
    from kdmp_ks.anomalies import Anomaly
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.kernel import Thread
    from kdmp_ks.records import Record
    from kdmp_ks.triage import Triage


class System:
    """The dumped system.

    Attributes:
        headers: The dump's header.
        architecture: The kind of machine.
        triage: The parts of a triage dump; None for other dumps.
    """

    def __init__(
        self,
        dump: virt.VirtualDump,
        headers: Record,
        architecture: Architecture,
        triage: Triage | None,
    ) -> None:
        """Look into a dump."""
        self._dump = dump
        self.headers = headers
        self.architecture = architecture
        self.triage = triage

    @cached_property
    def memory(self) -> virt.Reader:
        """Virtual memory by the header's page tables.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return virt.Reader(self._dump)

    @cached_property
    def kdbg(self) -> Kdbg:
        """The kernel's debugger data block; see `kdmp_ks.dump.KernelDumpParser.kdbg`."""
        return read_kdbg(self.memory, self.headers.kd_debugger_data_block, self.architecture)

    @cached_property
    def processors(self) -> Processors:
        """The processors; in a triage dump without KiProcessorBlock the one that crashed."""
        count = self.headers.number_processors
        kprcb = self.triage and self.triage.kprcb_address
        try:
            processors = read_processors(self.memory, self.kdbg, count)
        except UNUSABLE:
            if not kprcb:
                raise
            processors = Processors((), count)
        if len(processors) or not kprcb:
            return processors
        alone = Processor(self.memory, self.kdbg, kprcb, 0)
        return Processors([Processor(self.memory, self.kdbg, kprcb, alone.number)], count)

    @cached_property
    def crashing(self) -> Crashing:
        """Which of the processors crashed. A triage dump is about that one, and says where it is.

        Raises:
            KdmpError: As for `processors`.
        """
        kprcb = self.triage and self.triage.kprcb_address
        for processor in self.processors if kprcb else ():
            if processor.address == kprcb:
                by = FoundBy.TRIAGE
                return Crashing(processor, by, f"processor {processor.index}: {by.value}")
        return find_crashing(self.processors, self.headers.context_record, self.architecture)

    @cached_property
    def kernel_modules(self) -> Modules:
        """The kernel and its drivers."""
        if self.triage is not None:
            return self.triage.modules
        head = self.headers.ps_loaded_module_list
        return read_kernel_modules(self.memory, head, self.architecture)

    @cached_property
    def unloaded_modules(self) -> UnloadedModules:
        """Drivers that had been unloaded."""
        if self.triage is not None:
            return self.triage.unloaded
        try:
            return read_unloaded_modules(self.memory, self.kdbg)
        except UNUSABLE as e:
            return UnloadedModules((), [NotFound("the list of unloaded drivers", e)])

    @cached_property
    def user_modules(self) -> Modules:
        """The program and libraries of the process that ran on the crashing processor."""
        why: KdmpError | str
        try:
            processor, why = self.crashing.processor, self.crashing.reason
            if processor is not None:
                thread = processor.thread
                reader, peb = self._user_memory(thread)
                return read_user_modules(reader, thread.teb, peb, self.architecture)
        except UNUSABLE as e:
            why = e
        return Modules((), anomalies=[NotFound("the process that crashed", why)])

    def _user_memory(self, thread: Thread) -> tuple[virt.Reader, int | None]:
        """The address space that a thread runs in, and the PEB there.

        The header's page tables may be those of another process (LiveKD's are), so the process'
        own are taken, if the dump has them.
        """
        try:
            process = thread.process
            own = virt.Reader(self._dump, process.directory_table_base)
            peb = process.peb
        except UNUSABLE:
            return self.memory, None
        return (own if own.has_tables else self.memory), peb

    @property
    def anomalies(self) -> tuple[Anomaly, ...]:
        """What was found wrong, as far as it was met until now."""
        found: list[Anomaly] = []
        parts: list[Any] = [vars(self).get(name) for name in ("processors", "user_modules")]
        if self.triage is None:
            parts += [vars(self).get(name) for name in ("kernel_modules", "unloaded_modules")]
        else:
            parts.append(self.triage)
        for part in parts:
            found += part.anomalies if part is not None else ()
        return tuple(found)
