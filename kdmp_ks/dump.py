"""`KernelDumpParser`: a kernel crash dump, opened."""

from __future__ import annotations

from functools import cached_property, lru_cache
from operator import index
from typing import TYPE_CHECKING, SupportsIndex, cast

from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.architecture import architecture_of
from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import InvalidDataError, SourceError, UnsupportedDumpError, UnwrittenError
from kdmp_ks.format.header import read_header
from kdmp_ks.format.header_facts import note_header, written
from kdmp_ks.format.layouts import read_layout
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.deprecation import warn_renamed
from kdmp_ks.ground.limits import MAX_SPACES as _MOST_SPACES
from kdmp_ks.ground.warnings import OddValue, Warnings
from kdmp_ks.maps.page_index import PageIndex
from kdmp_ks.maps.page_map import PageMap
from kdmp_ks.parsing.records import view
from kdmp_ks.storage.handle import Handle
from kdmp_ks.storage.input import open_input

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime, timedelta
    from types import TracebackType

    from typing_extensions import Self

    from kdmp_ks.analysis.call_stack import CallStack
    from kdmp_ks.analysis.call_stack.finder import StackFinder
    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.instruction import Examination
    from kdmp_ks.analysis.machine_report import MachineReport
    from kdmp_ks.analysis.objects import ObjectFacts
    from kdmp_ks.analysis.raw_stack import RawStack
    from kdmp_ks.analysis.report.crash_report import CrashReport
    from kdmp_ks.analysis.signature.signature import Signature
    from kdmp_ks.analysis.symbols.dump_symbols import DumpSymbols
    from kdmp_ks.analysis.symbols.sources import SymbolSources
    from kdmp_ks.analysis.system import System
    from kdmp_ks.analysis.verdict.analysis import AnalysisFacts
    from kdmp_ks.analysis.verdict.verdict import Verdict
    from kdmp_ks.format.secondary import SecondaryData
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel import (
        BuildInfo,
        Crashing,
        Current,
        Kdbg,
        Modules,
        OriginalException,
        Processes,
        ProcessInfo,
        Processor,
        Processors,
        SharedData,
        ThreadInfo,
        Threads,
        UnloadedModules,
    )
    from kdmp_ks.memory.rule import VirtualRule
    from kdmp_ks.paging.mode import PagingFacts
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.parsing.records import Context, ExceptionRecord, Header
    from kdmp_ks.phys import PhysicalReader
    from kdmp_ks.registers import Registers
    from kdmp_ks.storage.opener import PathOrFile, ReaderMode
    from kdmp_ks.storage.source import Source
    from kdmp_ks.symbols.stores.server import ProgressCallback
    from kdmp_ks.triage import Triage
    from kdmp_ks.virt import VirtualReader

_KDBG = "kd_debugger_data_block"


class KernelDumpParser(Handle):
    """A crash dump of a Windows kernel.

    Opening reads the header and the index of the pages, and checks both. A header that is sound
    opens whatever happened to the index: `physmem` then raises the reason, and so does all that
    needs memory. Whatever is found by following pointers through the dumped memory (modules,
    processors) is looked for when it is asked for, and kept.

    >>> with KernelDumpParser("MEMORY.DMP") as dump:  # doctest: +SKIP
    ...     print(dump.dump_type.name, hex(dump.headers.bug_check_code))

    `warnings` reports what a file promises and does not keep.

    Attributes:
        source: The file.
        headers: The header, field by field; the names are those of the schema.
        dump_type: The kind of dump; `DumpType.UNKNOWN` also for a value that nobody writes, which
            ``headers.dump_type`` has.
        architecture: The kind of machine.
    """

    def __init__(
        self,
        source: PathOrFile,
        reader: ReaderMode = "auto",
        symbols: SymbolSources | None = None,
    ) -> None:
        """Open a dump.

        Args:
            source: A path, a URL (``http://``, ``s3://`` ...), ``archive::member``, or a seekable
                binary file object, which is not closed. A packed dump is unpacked into a temporary
                file: gz, xz, zst, bz2, and the members of zip, 7z, cab and tar; see docs/inputs.md.
            reader: A file is read at positions. ``"mmap"`` maps it as well, for the verbs that work
                on many addresses; ``"file"`` does not; ``"auto"`` maps what can be mapped. File
                objects are always read as such.
            symbols: Folders, files or symbol paths with symbol files; see `with_symbols`.
            symbols: Where symbol files are: a folder, a file, a symbol path in the syntax of
                ``_NT_SYMBOL_PATH``, a `kdmp_ks.symbols.stores.symbol_path.SymbolPath`, or several
                of these. None of them is read before a name is needed; servers are not asked.

        Raises:
            OSError: The file cannot be opened or read.
            ArchiveError: A packed file is damaged, encrypted or too large, or has no such member.
            SeveralDumpsError: An archive has more than one dump, and no member is named.
            MissingExtraError: An optional library for the file or the URL is not installed.
            InvalidDataError: It is not a kernel dump, or ends inside its header.
        """
        self.source: Source = open_input(source, reader)
        self._warnings = Warnings()
        try:
            self._parsed = read_header(self.source)
            self._layout = read_layout(self._parsed, self.source, self._warnings)
        except BaseException:
            self.source.close()
            raise
        self.headers: Header = view(self._parsed.header)
        self.dump_type = DumpType(self._layout.dump_type)
        wide = self._parsed.valid_dump == WindowsKernelDump.ValidDumps.dump64
        machine = int(self.headers.machine_image_type)
        self.architecture = architecture_of(machine, pointer_size=8 if wide else 4)
        pages = self._layout.pages
        self._pages = PageIndex(pages) if isinstance(pages, PageMap) else pages
        self._root: Gpa | None = None
        self._kernel_root: Inferred[Gpa] | None = None
        self._symbol_sources = symbols
        self._download = False
        self._download_progress: ProgressCallback | None = None
        note_header(self.headers, self._warnings)

    # -- the header ------------------------------------------------------------------------------

    @property
    def context_record(self) -> Context | bytes:
        """Registers of the processor that stopped the machine, as a record.

        ``rax`` … ``rip``, ``eflags``, ``seg_cs`` … on AMD64, ``eax`` … ``eip`` on x86, ``x``,
        ``sp``, ``pc`` … on ARM64; 128-bit registers are ints. Raw bytes for machines whose
        registers no schema describes.
        """
        return self.headers.context_record

    @property
    def registers(self) -> Registers:
        """Registers of the header by the names that debuggers use, as a value to copy and change.

        Raises:
            UnwrittenError: The header has none.
            InvalidDataError: No schema describes the registers of this machine.
        """
        from kdmp_ks.registers import Registers

        if not self.headers.is_written("context_record"):
            raise UnwrittenError("ContextRecord")
        return Registers.from_context(self.architecture, self.context_record)

    @property
    def exception_record(self) -> ExceptionRecord:
        """The exception in the header, as a record.

        Windows always writes a breakpoint there; the exception behind the bug check is
        `original_exception`.
        """
        return self.headers.exception

    @property
    def writer_status(self) -> int | None:
        """WriterStatus: 0 where the writer of the dump reported success, None where it left it out.

        `warnings` contains any other status.
        """
        return written(self.headers, "writer_status")

    # -- memory ----------------------------------------------------------------------------------

    @property
    def physmem(self) -> PageIndex:
        """Physical pages of the dump, and the file offset of each.

        Raises:
            UnsupportedDumpError: The dump contains none, or they cannot be read.
            InvalidDataError: The index of pages is cut off, or contradicts itself or the file.
        """
        if isinstance(self._pages, PageIndex):
            return self._pages
        raise self._pages.with_traceback(None)

    @property
    def directory_table_base(self) -> Gpa:
        """Physical address of the root of the page tables in use, flag bits and all.

        It is the header's unless `with_dtb` has replaced it.

        Raises:
            UnwrittenError: The header has none.
        """
        if self._root is not None:
            return self._root
        if not self.headers.is_written("directory_table_base"):
            raise UnwrittenError("DirectoryTableBase")
        return Gpa(self.headers.directory_table_base)

    def with_dtb(self, dtb: int) -> Self:
        """Return the dump as seen through other page tables than those that the header names.

        Everything that is found by following pointers is found anew: modules, processors, threads.
        The file and the record of warnings are shared, so closing one closes the other.

        Args:
            dtb: Physical address of the root of the page tables; low flag bits do not matter.

        Raises:
            AddressError: ``dtb`` is not a 64-bit address.
        """
        view = self._copy_without_results()
        vars(view).update(_root=Gpa(index(dtb)), _kernel_root=None)
        return view

    def _copy_without_results(self) -> Self:
        """Return another object for the same open file, with nothing found yet."""
        view = self.__copy__()
        for name, attribute in vars(KernelDumpParser).items():
            if isinstance(attribute, cached_property):
                vars(view).pop(name, None)
        return view

    @cached_property
    def physical(self) -> PhysicalReader:
        """Physical memory.

        Raises:
            UnsupportedDumpError: The dump holds none, or it cannot be read.
            InvalidDataError: The index of pages is cut off, or contradicts itself or the file.
        """
        from kdmp_ks.phys import PhysicalReader

        return PhysicalReader(self)

    @cached_property
    def memory(self) -> VirtualReader:
        """Virtual memory of the process that was running, as the dump's header has it.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.virt import VirtualReader

        return VirtualReader(self)

    def address_space(self, dtb: int) -> VirtualReader:
        """Virtual memory of any process. The spaces that were asked for last are kept.

        Args:
            dtb: DirectoryTableBase (CR3) of the process; low flag bits do not matter.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
            AddressError: ``dtb`` is not a 64-bit address.
        """
        return self._spaces(index(dtb))

    @cached_property
    def _spaces(self) -> Callable[[int], VirtualReader]:
        from kdmp_ks.virt import VirtualReader

        return lru_cache(_MOST_SPACES)(lambda dtb: VirtualReader(self, dtb))

    @cached_property
    def _tables(self) -> dict[int, TableCache]:
        """Page tables by the size of their entries, shared by all readers of the dump."""
        from kdmp_ks.paging.tables import TableCache

        page_map = self.physmem.page_map
        return {size: TableCache(page_map, self.source, size) for size in (4, 8)}

    @cached_property
    def paging(self) -> Paging:
        """How virtual addresses translate.

        Raises:
            UnsupportedDumpError: There are no page tables, or the machine's cannot be walked.
        """
        from kdmp_ks.paging.mode import find_paging

        if self.dump_type == DumpType.TRIAGE:
            found = find_paging(self.headers, self._facts_of_triage)
        else:
            found = self._paging_by_pages()
        if found is None:
            raise UnsupportedDumpError(
                f"{self.source.name}: the page tables of {self.architecture.name} machines cannot "
                "be walked",
                dump_type=self.dump_type,
            )
        return found

    def _facts_of_triage(self, paging: Paging) -> PagingFacts | None:
        """Facts about page tables from the KDBG of a triage dump, which needs none to be read."""
        from kdmp_ks.ground.readable import UNUSABLE
        from kdmp_ks.paging.mode import PagingFacts

        try:
            kdbg = self.kdbg
        except UNUSABLE:
            return None
        return PagingFacts(kdbg.paging_levels, kdbg["L1tfHighPhysicalBitIndex"] or 0)

    def _paging_by_pages(self) -> Paging | None:
        """How virtual addresses translate by the pages of the dump; notes the kernel's root."""
        from kdmp_ks.analysis.kernel_root import KernelRoot
        from kdmp_ks.paging.mode import find_paging

        headers, root = self.headers, self._root
        if root is None and headers.is_written("directory_table_base"):
            root = self.directory_table_base
        address = headers.kd_debugger_data_block
        written = headers.is_written("ps_loaded_module_list")
        others = (headers.ps_loaded_module_list,) if written else ()
        pages, machine = self.physmem.page_map, self.architecture
        search = KernelRoot(self, pages, root, address, machine, others)
        found = find_paging(headers, search.facts_by_header)
        if self._root is None and not search.is_mapped and headers.is_written(_KDBG):
            by_search = find_paging(headers, search.facts_by_search)
            taken = search.found
            # Tables of another process would give its user memory for that of the one that ran.
            if taken is not None and (root is None or taken.is_certain):
                found, self._kernel_root = by_search, taken
                base = headers.directory_table_base
                how = f"does not map the kernel; {taken.value:#x} is taken: {taken.evidence}"
                self._warnings.append(OddValue("DirectoryTableBase", base, how))
        return found

    @property
    def kernel_root(self) -> Inferred[Gpa] | None:
        """Root of the page tables that map the kernel, where those of the header do not.

        Raises:
            UnsupportedDumpError: There are no page tables, or the machine's cannot be walked.
        """
        _ = self.paging
        return self._kernel_root

    def virtual_rule(self, dtb: int | None, paging: Paging | None) -> VirtualRule:
        """Where in the file the virtual memory of an address space is stored.

        `kdmp_ks.virt.VirtualReader` asks for it; its arguments are explained there.
        """
        if self.triage is not None:
            return self._block_rule
        from kdmp_ks.memory.paged_rule import PagedRule

        paging = self.paging if paging is None else paging
        if dtb is None:
            taken = self._kernel_root
            dtb = self.directory_table_base if taken is None else taken.value
        return PagedRule(self._tables[paging.entry_size], paging, dtb)

    @cached_property
    def _block_rule(self) -> VirtualRule:
        from kdmp_ks.memory.block_rule import BlockRule

        triage = cast("Triage", self.triage)
        return BlockRule(
            triage.memory,
            self.architecture.end,
            lambda gva: triage.page_table_entries(self.paging, gva),
            cast("UnsupportedDumpError", self._pages),
        )

    # -- symbols ---------------------------------------------------------------------------------

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

    # -- addresses as text -----------------------------------------------------------------------

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

    def _register(self, name: str) -> int | None:
        """Value of a register of the header's context, by the name that debuggers use."""
        try:
            registers = self.registers
        except InvalidDataError:
            return None
        return registers.get({"efl": "eflags"}.get(name.lower(), name.lower()))

    # -- what is in it ---------------------------------------------------------------------------

    @cached_property
    def triage(self) -> Triage | None:
        """The parts of a triage dump; None for dumps of other types.

        Each part raises `CutOffError` if the file ends before its directory does.
        """
        if self.dump_type != DumpType.TRIAGE:
            return None
        from kdmp_ks.triage import read_triage

        return read_triage(self._parsed, self.source, self._warnings)

    @cached_property
    def secondary_data(self) -> SecondaryData:
        """The secondary data of drivers behind the dump, as a sequence of tagged blobs.

        Raises:
            InvalidDataError: The index of pages does not say where that would be.
        """
        from kdmp_ks.format.secondary import read_secondary_data

        if self.triage is not None:
            offset = self.triage.secondary_data_offset
        else:
            offset = self.physmem.page_map.expected_size
        return read_secondary_data(self.source, offset, self._warnings)

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
    def original_exception(self) -> OriginalException | None:
        """The exception that led to the bug check; None if its parameters lead to none.

        `warnings` contains why a structure that a parameter leads to is not believed.
        """
        return self.system.exception

    @cached_property
    def fault(self) -> Fault | None:
        """The fault that led to the bug check: registers, memory address and IRQL, with sources.

        Goes beyond `original_exception`: what its parameters do not lead to is searched for on all
        saved stacks. None where the bug check is not about a fault. `warnings` contains
        disagreements between sources; ``fault.warnings`` also why a structure is missing.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.fault import find_fault

        return find_fault(self, self._warnings)

    @cached_property
    def examined_instruction(self) -> Examination | None:
        """The tests of the instruction that the fault happened at, each made when it is asked for.

        None where the bug check is not about a fault, or its instruction is not known.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.instruction import examine_instruction

        return examine_instruction(self)

    @cached_property
    def raw_stack(self) -> RawStack:
        """The words on the stack of the registers in the header, from the stack pointer up.

        Raises:
            InvalidDataError: The registers of such a machine are not known.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.analysis.raw_stack import read_raw_stack

        return read_raw_stack(self)

    @cached_property
    def machine_report(self) -> MachineReport:
        """The machine, and what it was doing when it stopped, by the secondary data.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.machine_report import read_machine_report

        return read_machine_report(self)

    @cached_property
    def verdict(self) -> Verdict:
        """The cause of the crash, as far as the dump shows it, with its evidence.

        A cause that the dump does not show is a verdict, too: its kind is ``undetermined``.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.verdict.examine import examine

        return examine(self)

    def stack(
        self, *, processor: SupportsIndex | None = None, thread: SupportsIndex | None = None
    ) -> CallStack:
        """Return the call stack of the crash, of a processor or of a thread.

        Without arguments it begins at the fault that led to the bug check, or else at the registers
        of the processor that crashed. Frames that cannot be unwound are searched for, and marked:
        `kdmp_ks.analysis.call_stack.Frame` has the source of each.

        Args:
            processor: Index of the processor.
            thread: Address of the ETHREAD, or TID.

        Raises:
            TypeError: Both are given.
            KdmpError: There is no such processor or thread, or nothing has its registers.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        if processor is not None and thread is not None:
            raise TypeError("stack() takes a processor or a thread, not both")
        if processor is not None:
            return self._stacks.processor(index(processor))
        if thread is not None:
            return self._stacks.thread(index(thread))
        return self._stacks.crash()

    def stacks(self) -> Iterator[CallStack]:
        """Yield the call stacks of all threads that are known, each when it is asked for.

        First the threads that ran, beginning with that of the processor that crashed. Threads whose
        registers are missing are left out.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self._stacks.all()

    @cached_property
    def certain_stack(self) -> CallStack:
        """The kernel's part of the crash's call stack, as far as no stack is searched.

        It is the beginning of `stack()`, at a fraction of its time where unwind data are missing.

        Raises:
            UnwrittenError: No registers are known.
            InvalidDataError: The registers of such a machine are not known.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self._stacks.certain()

    @cached_property
    def _stacks(self) -> StackFinder:
        from kdmp_ks.analysis.call_stack.finder import StackFinder

        return StackFinder(self)

    @cached_property
    def signature(self) -> Signature | None:
        """A text that is the same for the same crash on any machine, with its hash.

        None where the dump has no bug check of Windows, or somebody asked for the dump.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.report.reasons import Reasons
        from kdmp_ks.analysis.signature.find_signature import find_signature

        reasons = Reasons()
        return reasons.attempt("signature", lambda: find_signature(self, reasons))

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

    def report(self) -> CrashReport:
        """Find out everything about the crash, as plain values that need no dump.

        A fact that is unknown is None there, with the reason: nothing that is missing in the dump
        is an error.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks import __version__
        from kdmp_ks.analysis.report.builder import read_report

        return read_report(self, __version__)

    def analysis(self) -> AnalysisFacts:
        """Return the report with all that its verdict was reached by, as ``kdmp analyze`` shows it.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks import __version__
        from kdmp_ks.analysis.verdict.analysis import read_analysis

        return read_analysis(self, __version__)

    @property
    def warnings(self) -> tuple[DumpWarning, ...]:
        """Everything found wrong so far, in the order in which it was found."""
        _ = self.triage  # reports a directory that is cut off
        return tuple(self._warnings)

    def close(self) -> None:
        """Close the file. What was read stays; reading more raises `ClosedError`."""
        self.source.close()

    def __copy__(self) -> Self:
        """Another object for the same open file."""
        twin = type(self).__new__(type(self))
        vars(twin).update(vars(self))
        return twin

    def __enter__(self) -> Self:
        """The dump itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def __repr__(self) -> str:
        """For example ``<KernelDumpParser MEMORY.DMP: FULL>``."""
        return f"<KernelDumpParser {self.source.name}: {self.dump_type.name}>"

    def _repr_html_(self) -> str:
        """Show the report in a notebook."""
        return self.report()._repr_html_()


def report(source: PathOrFile, reader: ReaderMode = "auto") -> CrashReport:
    """Open a dump, find out everything about the crash, and close it.

    >>> print(report("MEMORY.DMP"))  # doctest: +SKIP

    Args:
        source: A path, or a seekable binary file object.
        reader: As for `KernelDumpParser`.

    Raises:
        OSError: The file cannot be opened or read.
        SourceError: It is an open dump, which has a `KernelDumpParser.report` of its own.
        InvalidDataError: It is not a kernel dump, or contradicts itself.
    """
    if isinstance(source, KernelDumpParser):
        raise SourceError("report() opens a path or a file object; use dump.report() here")
    with KernelDumpParser(source, reader) as dump:
        return dump.report()
