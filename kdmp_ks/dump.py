"""`KernelDumpParser`: a kernel crash dump, opened."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import Gpa
from kdmp_ks.anomalies import NotFound
from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import KdmpError, UnsupportedDumpError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.header import read_header
from kdmp_ks.layouts import read_layout
from kdmp_ks.pagemap import PageMap
from kdmp_ks.physmem import PhysicalMemory
from kdmp_ks.records import Record
from kdmp_ks.source import PathOrFile, ReaderMode, Source, open_source

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from kdmp_ks import virt
    from kdmp_ks.anomalies import Anomaly
    from kdmp_ks.kernel import Crashing, Kdbg, Modules, Processors, Thread
    from kdmp_ks.paging.amd64 import Amd64Paging
    from kdmp_ks.paging.tables import TableCache

_MOST_LEVELS = 5
_PHYSICAL_ADDRESS_BITS = range(12, 52)
"""Those that a page-table entry can hold."""


class KernelDumpParser:
    """A crash dump of a 64-bit Windows kernel.

    Opening reads the header and the index of the pages, and checks both; whatever is found by
    following pointers through the dumped memory (modules, processors) is looked for when it is
    asked for, and kept.

    >>> with KernelDumpParser("MEMORY.DMP") as dump:  # doctest: +SKIP
    ...     print(dump.dump_type.name, hex(dump.headers.bug_check_code))

    What a file promises and does not keep is told by `warnings`; what makes it useless is an error.

    Attributes:
        source: The file.
        headers: The header, field by field (`Record`; the names are those of the schema).
        dump_type: The kind of dump.
    """

    def __init__(self, source: PathOrFile, reader: ReaderMode = "auto") -> None:
        """Open a dump.

        Args:
            source: A path, or a seekable binary file object; a file object is not closed.
            reader: ``"mmap"`` maps the file into memory, ``"file"`` reads it at positions;
                ``"auto"`` maps what can be mapped. File objects are always read as such.

        Raises:
            OSError: The file cannot be opened or read.
            InvalidDataError: It is not a kernel dump, or contradicts itself.
            UnsupportedDumpError: It is the dump of a 32-bit machine.
        """
        self.source: Source = open_source(source, reader)
        try:
            self._parsed = read_header(self.source)
            self._layout = read_layout(self._parsed, self.source)
        except BaseException:
            self.source.close()
            raise
        self.headers = Record(self._parsed.header)
        self.dump_type = DumpType(self._layout.dump_type)
        pages = self._layout.pages
        self._pages = PhysicalMemory(pages) if isinstance(pages, PageMap) else pages

    @property
    def context_record(self) -> Any:
        """Registers of the processor that stopped the machine, as a `Record`.

        ``rax`` … ``rip``, ``eflags``, ``seg_cs`` … on AMD64, ``x``, ``sp``, ``pc`` … on ARM64;
        128-bit registers are ints. Raw bytes for machines whose registers no schema describes.
        """
        return self.headers.context_record

    @property
    def exception_record(self) -> Any:
        """The exception in the header, as a `Record`.

        Windows writes a breakpoint there whatever happened; the bug check's parameters tell more.
        """
        return self.headers.exception

    @property
    def physmem(self) -> PhysicalMemory:
        """Which physical pages the dump holds, and where in the file.

        Raises:
            UnsupportedDumpError: It holds none, or they cannot be read.
        """
        if isinstance(self._pages, PhysicalMemory):
            return self._pages
        raise UnsupportedDumpError(str(self._pages), dump_type=self.dump_type)

    @property
    def directory_table_base(self) -> Gpa:
        """Physical address of the root of the page tables in use, flag bits and all."""
        return Gpa(self.headers.directory_table_base)

    @cached_property
    def tables(self) -> TableCache:
        """Page tables, shared by all readers of the dump.

        Raises:
            UnsupportedDumpError: There is no physical memory to read them from.
        """
        from kdmp_ks import phys
        from kdmp_ks.paging.tables import TableCache

        return TableCache(phys.Reader(self))

    @cached_property
    def paging(self) -> Amd64Paging:
        """How virtual addresses translate: the number of levels, and the L1TF bit, from KDBG.

        A dump does not say how deep its tables are before they have been used to read the KDBG.
        So 4 levels are tried, then 5; if neither finds a KDBG that agrees, it is 4.

        Raises:
            UnsupportedDumpError: The machine's page tables cannot be walked.
        """
        from kdmp_ks.paging.amd64 import Amd64Paging

        machine = self.headers.machine_image_type
        if machine != WindowsKernelDump.MachineTypes.amd64:
            raise UnsupportedDumpError(
                f"{self.source.name}: the page tables of machine {int(machine):#x} cannot be "
                "walked",
                dump_type=self.dump_type,
            )
        for levels in (4, _MOST_LEVELS):
            kdbg = self._try_kdbg(Amd64Paging(levels))
            if kdbg is not None and (kdbg.paging_levels or 4) == levels:
                high_bit = kdbg["L1tfHighPhysicalBitIndex"] or 0
                sound = high_bit in _PHYSICAL_ADDRESS_BITS
                return Amd64Paging(levels, swizzle=1 << high_bit if sound else 0)
        return Amd64Paging()

    def _try_kdbg(self, paging: Amd64Paging) -> Kdbg | None:
        from kdmp_ks import virt
        from kdmp_ks.kernel import read_kdbg
        from kdmp_ks.kernel.reader import UNUSABLE

        try:
            reader = virt.Reader(self, paging=paging)
            return read_kdbg(reader, self.headers.kd_debugger_data_block)
        except UNUSABLE:
            return None

    @cached_property
    def _virtual(self) -> virt.Reader:
        from kdmp_ks import virt

        return virt.Reader(self)

    @cached_property
    def kdbg(self) -> Kdbg:
        """The kernel's debugger data block, KDDEBUGGER_DATA64: where it keeps everything else.

        Raises:
            MemoryReadError: Its memory is not in the dump.
            InvalidDataError: What lies there is not one, or it is encoded.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.kernel.kdbg import read_kdbg

        return read_kdbg(self._virtual, self.headers.kd_debugger_data_block)

    @cached_property
    def kernel_modules(self) -> Modules:
        """The kernel and its drivers, sorted by address, from PsLoadedModuleList.

        What can be read is there; what cannot is told by `warnings`.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.kernel import read_kernel_modules

        return read_kernel_modules(self._virtual, self.headers.ps_loaded_module_list)

    @cached_property
    def processors(self) -> Processors:
        """The machine's processors: registers, current thread and special registers of each.

        Raises:
            MemoryReadError: The KDBG, which leads to them, is not in the dump.
            InvalidDataError: The KDBG is encoded, or does not lead to them.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.kernel import read_processors

        return read_processors(self._virtual, self.kdbg, self.headers.number_processors)

    @cached_property
    def crashing(self) -> Crashing:
        """Which of the processors crashed, and what tells; its ``processor`` may be None.

        Raises:
            KdmpError: As for `processors`.
        """
        from kdmp_ks.kernel import find_crashing

        return find_crashing(self.processors, self.context_record)

    @cached_property
    def user_modules(self) -> Modules:
        """The program and libraries of the process that ran on the crashing processor.

        Sorted by address; for a 32-bit process on 64-bit Windows (WoW64) those of both sides. What
        can be read is there; what cannot is told by `warnings`.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.kernel import Modules, read_user_modules
        from kdmp_ks.kernel.reader import UNUSABLE

        why: KdmpError | str
        try:
            processor, why = self.crashing.processor, self.crashing.reason
            if processor is not None:
                thread = processor.thread
                reader, peb = self._user_memory(thread)
                return read_user_modules(reader, thread.teb, peb)
        except UNUSABLE as e:
            why = e
        return Modules((), anomalies=[NotFound("the process that crashed", why)])

    def _user_memory(self, thread: Thread) -> tuple[virt.Reader, int | None]:
        """The address space that a thread runs in, and the PEB there.

        The header's page tables may be those of another process (LiveKD's are), so the process'
        own are taken, if the dump has them.
        """
        from kdmp_ks import virt
        from kdmp_ks.kernel.reader import UNUSABLE

        try:
            process = thread.process
            own = virt.Reader(self, process.directory_table_base)
            peb = process.peb
        except UNUSABLE:
            return self._virtual, None
        return (own if own.has_tables else self._virtual), peb

    @property
    def warnings(self) -> tuple[Anomaly, ...]:
        """What is not as it should be, as far as it was met until now."""
        found = list(self._layout.anomalies)
        for part in ("kernel_modules", "processors", "user_modules"):
            if part in vars(self):
                found += vars(self)[part].anomalies
        return tuple(found)

    def close(self) -> None:
        """Close the file. What was read stays; reading more raises `ClosedError`."""
        self.source.close()

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
