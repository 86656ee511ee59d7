"""`DumpFile`: the file of a dump, opened: its header, its index of pages, its directory."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.architecture import architecture_of
from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import InvalidDataError, UnwrittenError
from kdmp_ks.format.header import read_header
from kdmp_ks.format.header_facts import note_header, written
from kdmp_ks.format.layouts import read_layout
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.warnings import Warnings
from kdmp_ks.maps.page_index import PageIndex
from kdmp_ks.maps.page_map import PageMap
from kdmp_ks.parsing.records import view
from kdmp_ks.storage.handle import Handle
from kdmp_ks.storage.input import open_input

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from kdmp_ks.addresses import Gpa
    from kdmp_ks.analysis.symbols.sources import SymbolSources
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.parsing.records import Context, ExceptionRecord, Header
    from kdmp_ks.registers import Registers
    from kdmp_ks.storage.opener import PathOrFile, ReaderMode
    from kdmp_ks.storage.source import Source
    from kdmp_ks.symbols.stores.server import ProgressCallback
    from kdmp_ks.triage import Triage


class DumpFile(Handle):
    """The file of a dump, and all that is read without its memory.

    Attributes:
        source: The file.
        headers: The header, field by field; the names are those of the schema.
        dump_type: The kind of dump; `DumpType.UNKNOWN` also for a value that nobody writes, which
            ``headers.dump_type`` has.
        architecture: The kind of machine.
    """

    def __init__(
        self,
        source: PathOrFile | Source,
        reader: ReaderMode = "auto",
        symbols: SymbolSources | None = None,
    ) -> None:
        """Open a dump.

        Args:
            source: A path, a URL (``http://``, ``s3://`` ...), ``archive::member``, or a seekable
                binary file object, which is not closed, or a source, which is. A packed dump is
                unpacked into a temporary file: gz, xz, zst, bz2, and the members of zip, 7z, cab
                and tar; see docs/inputs.md.
            reader: A file is read at positions. ``"mmap"`` maps it as well, for the verbs that work
                on many addresses; ``"file"`` does not; ``"auto"`` maps what can be mapped. File
                objects are always read as such.
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

    @cached_property
    def triage(self) -> Triage | None:
        """The parts of a triage dump; None for dumps of other types.

        Each part raises `CutOffError` if the file ends before its directory does.
        """
        if self.dump_type != DumpType.TRIAGE:
            return None
        from kdmp_ks.triage import read_triage

        return read_triage(self._parsed, self.source, self._warnings)

    def _copy_without_results(self) -> Self:
        """Return another object for the same open file, with nothing found yet."""
        view = self.__copy__()
        for kind in type(self).__mro__:
            for name, attribute in vars(kind).items():
                if isinstance(attribute, cached_property):
                    vars(view).pop(name, None)
        return view

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

    def _register(self, name: str) -> int | None:
        """Value of a register of the header's context, by the name that debuggers use."""
        try:
            registers = self.registers
        except InvalidDataError:
            return None
        return registers.get({"efl": "eflags"}.get(name.lower(), name.lower()))
