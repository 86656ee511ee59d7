"""`DumpSystem`: what is found in the memory of a dump: modules, processors, processes, threads."""

from __future__ import annotations

from functools import cached_property
from operator import index
from typing import TYPE_CHECKING, SupportsIndex

from kdmp_ks.addresses import Gva
from kdmp_ks.dump.dump_memory import DumpMemory
from kdmp_ks.ground.deprecation import warn_renamed

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from typing_extensions import Self

    from kdmp_ks.analysis.objects import ObjectFacts
    from kdmp_ks.analysis.symbols.dump_symbols import DumpSymbols
    from kdmp_ks.analysis.symbols.sources import SymbolSources
    from kdmp_ks.analysis.system import System
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.kernel import (
        BuildInfo,
        Crashing,
        Current,
        Kdbg,
        Modules,
        Processes,
        ProcessInfo,
        Processor,
        Processors,
        SharedData,
        ThreadInfo,
        Threads,
        UnloadedModules,
    )
    from kdmp_ks.symbols.stores.server import ProgressCallback


class DumpSystem(DumpMemory):
    """The dumped system and its symbols. Nothing is looked for before it is asked for."""

    def with_symbols(
        self,
        symbols: SymbolSources | None,
        *,
        download: bool = False,
        progress: ProgressCallback | None = None,
    ) -> Self:
        """Return the dump with symbols.

        Everything that is found by following pointers is found anew, with their help. The file and
        the record of warnings are shared, so closing one closes the other.

        Args:
            symbols: Where symbol files are: a folder, a file, a symbol path in the syntax of
                ``_NT_SYMBOL_PATH``, a `kdmp_ks.symbols.stores.symbol_path.SymbolPath`, or several
                of these; None for no symbols. Nothing is read before a name is needed.
            download: Whether the servers that are named are asked for files that are missing.
            progress: Called with the progress of a download.
        """
        view = self._copy_without_results()
        vars(view).update(_symbol_sources=symbols, _download=download, _download_progress=progress)
        return view

    @property
    def has_symbols(self) -> bool:
        """Whether the dump was opened with symbol files."""
        return self._symbol_sources is not None

    @cached_property
    def symbols(self) -> DumpSymbols:
        """Names and types by the symbol files that belong to the modules of the dump.

        A table belongs to a module if the image in the dump, or an image file with the key of the
        module, names it; the kernel's also if the variables of the KDBG are at its addresses.

        Raises:
            SourceError: A symbol path names no folder or file.
        """
        from kdmp_ks.analysis.symbols.dump_symbols import DumpSymbols
        from kdmp_ks.analysis.symbols.sources import symbol_path

        return DumpSymbols(
            self,
            symbol_path(self._symbol_sources),
            download=self._download,
            progress=self._download_progress,
            warnings=self._warnings,
        )

    def address(self, text: str | SupportsIndex) -> Gva:
        """Return the address of a location in text.

        ``nt+0x10``, ``nt!KeBugCheckEx``, ``tcpip.sys``, ``@rip-8``, ``fffff801`23103ba0``: numbers
        are hexadecimal, as WinDbg takes them; `kdmp_ks.analysis.location` has the rules. An int is
        the address itself.

        Raises:
            AddressError: It is no address, or names no register, module or symbol of this dump.
            KdmpError: A module is named, and the dump's modules cannot be read.
        """
        from kdmp_ks.analysis.location import check_address, resolve

        if not isinstance(text, str):
            return Gva(index(text))
        check_address(text)
        return Gva(resolve(text, self, self._register))

    def location(self, address: int) -> str | None:
        """Return an address as text by symbols or modules: ``nt!Name+0x10``, or ``nt+0x10``.

        An address in user space is one of the process that ran on the crashing processor, such as
        ``ntdll+0x10``. `address` reads it again. None where no module covers the address, and where
        the dump's modules cannot be read.
        """
        from kdmp_ks.analysis.location import location_of, user_location_of

        address = index(address)
        found = location_of(address, self)
        if found is None and not self.architecture.is_kernel_address(address):
            found = user_location_of(address, self)
        return found

    @cached_property
    def system(self) -> System:
        """The dumped system; the properties below are its most wanted parts."""
        from kdmp_ks.analysis.system import System

        return System(
            self,
            self.headers,
            self.architecture,
            self.triage,
            self._warnings,
            lambda: self.symbols if self.has_symbols else None,
        )

    @property
    def kdbg(self) -> Kdbg:
        """The kernel's debugger data block, KDDEBUGGER_DATA64: where it keeps everything else.

        Raises:
            MemoryReadError: Its memory is not in the dump.
            InvalidDataError: There is no KDBG at its address, or it is encoded.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.kdbg

    @property
    def kernel_modules(self) -> Modules:
        """The kernel and its drivers, sorted by address.

        From PsLoadedModuleList, or from a triage dump's own list. What can be read is there;
        `warnings` reports what cannot.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.kernel_modules

    @property
    def unloaded_modules(self) -> UnloadedModules:
        """Drivers that had been unloaded before, as far as the kernel remembers.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.unloaded_modules

    @property
    def user_modules(self) -> Modules:
        """The program and libraries of the process that ran on the crashing processor.

        Sorted by address; for a 32-bit process on 64-bit Windows (WoW64) those of both sides. What
        can be read is there; `warnings` reports what cannot.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.user_modules

    @property
    def processors(self) -> Processors:
        """The machine's processors: registers, current thread and special registers of each.

        Raises:
            MemoryReadError: The KDBG, which leads to them, is not in the dump.
            InvalidDataError: The KDBG is encoded, or does not lead to them.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.processors

    @property
    def crashing_processor(self) -> Inferred[Processor] | None:
        """The processor that crashed; None where it is not known, with the reason in `warnings`.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.crashing_processor

    @property
    def current_thread(self) -> ThreadInfo | None:
        """The thread that ran on the crashing processor.

        Windows' structures are found without symbols, so each fact has its evidence and confidence.
        None where the thread is not known; `warnings` has the reason.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        current = self.system.current
        return None if current is None else current.thread

    @property
    def current_process(self) -> ProcessInfo | None:
        """The process in whose address space that thread ran; None where it is not known.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        current = self.system.current
        return None if current is None else current.process

    @property
    def processes(self) -> Processes:
        """The processes of the system, in the order of the kernel's list.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.processes

    @property
    def threads(self) -> Threads:
        """The threads of all processes, process by process.

        A triage dump contains few: the current one, and those that it has blocks of.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self.system.threads

    def threads_of(self, process: ProcessInfo | SupportsIndex) -> Threads:
        """Return the threads of one process.

        Args:
            process: One of `processes`, or the address of an EPROCESS.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.kernel import ProcessInfo

        address = process.address if isinstance(process, ProcessInfo) else index(process)
        return self.system.threads_of(address)

    @property
    def crashing(self) -> Crashing:
        """Deprecated: use `crashing_processor`."""
        from kdmp_ks.kernel import Crashing

        warn_renamed("kdmp_ks.KernelDumpParser.crashing", "crashing_processor")
        _ = self.system.processors  # its errors are those of this, too
        return Crashing.of(self.system.crashing_processor, self._warnings)

    @property
    def current(self) -> Current | None:
        """Deprecated: use `current_thread` and `current_process`."""
        warn_renamed("kdmp_ks.KernelDumpParser.current", "current_thread or current_process")
        return self.system.current

    @property
    def user_shared_data(self) -> SharedData | None:
        """KUSER_SHARED_DATA, as far as the dump holds it; None if nothing of it is there."""
        return self.system.shared_data

    @property
    def build(self) -> BuildInfo:
        """The build of Windows that was running."""
        return self.system.build

    @property
    def system_time(self) -> datetime | None:
        """When the dump was made, UTC; None where its writer left that out."""
        return self.system.system_time

    @property
    def up_time(self) -> timedelta | None:
        """How long the system had been running; None where its writer left that out."""
        return self.system.up_time

    def object(self, address: SupportsIndex, kind: str | None = None) -> ObjectFacts:
        """Describe the object of the kernel at an address, as ``!irp`` and its like do in WinDbg.

        Args:
            address: Address of the object.
            kind: ``irp``, ``device``, ``driver``, ``thread``, ``process`` or ``pool``; recognised
                by the object's own header if left out.

        Returns:
            An `IrpObject`, `DeviceObject`, `DriverObject`, `ThreadObject`, `ProcessObject` or
            `PoolBlock`. What is missing in the dump is None there, with the reason in
            ``warnings``.

        Raises:
            KdmpError: There is no such kind.
            MemoryReadError: The object is not in the dump.
            InvalidDataError: No object is recognised there, or it is of another kind.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.analysis.objects import describe

        return describe(self, index(address), kind)
