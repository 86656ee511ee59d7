"""`PdbFile`, `read_pdb`: the symbols of an image from its PDB file."""

from __future__ import annotations

import ntpath
import posixpath
from functools import cached_property
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError, KdmpError, SourceError
from kdmp_ks.generated.python.windows_pdb import WindowsPdb
from kdmp_ks.ground.limits import MAX_PDB_PROCEDURES
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.storage.handle import Handle
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.source import Source
from kdmp_ks.symbols.keys import PdbKey
from kdmp_ks.symbols.pdb.headers import read_headers
from kdmp_ks.symbols.pdb.modules import PdbModule, read_modules
from kdmp_ks.symbols.pdb.msf import NO_STREAM, Msf
from kdmp_ks.symbols.pdb.sections import END_OF_RVAS, Omap, Sections, read_section_headers
from kdmp_ks.symbols.pdb.symbol_records import SymbolRecords
from kdmp_ks.symbols.table import SymbolTable, UnwindBytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.storage.opener import PathOrFile
    from kdmp_ks.symbols.names.columns import NameColumns
    from kdmp_ks.symbols.pdb.sections import Section
    from kdmp_ks.symbols.pdb.types.table import PdbTypes

_TYPES: Final = 2
_DBI: Final = 3
_SIGNATURE: Final = struct_of(WindowsPdb.ModuleSignature)
_SIGNATURES: Final = {
    int(WindowsPdb.SymbolForms.c11),
    int(WindowsPdb.SymbolForms.c13),
}


class PdbFile(Handle):
    """The PDB file of an image.

    Attributes:
        msf: The streams.
        headers: Identity, machine and the numbers of further streams.
        key: The identity of the file.
        warnings: Faults of parts that are left out; parts are read when they are asked for.
    """

    def __init__(self, source: Source, name: str | None = None) -> None:
        """Read the headers.

        Args:
            source: The file; it has to stay open as long as parts are read.
            name: Name of the file in the key; by default that of the source, without folders.

        Raises:
            SignatureError: Not a PDB file of the format MSF 7.00.
            InvalidDataError: The file contradicts the format, or has types only.
            SourceError: The file cannot be read.
        """
        self.msf = Msf(source)
        self.headers = read_headers(self.msf)
        self.warnings = Warnings()
        self.key = PdbKey(
            name=_base_name(source.name) if name is None else name,
            guid=self.headers.guid,
            age=self.headers.age,
        )

    @property
    def pointer_size(self) -> int:
        """Bytes of a pointer.

        Raises:
            InvalidDataError: The machine is not known.
        """
        return self.headers.pointer_size

    def stream(self, number: int) -> bytes:
        """Return all bytes of a stream; none for one that does not exist.

        Raises:
            BoundsError: The number or a block is out of bounds, or the stream is larger than the
                limit.
            SourceError: The file cannot be read.
        """
        return self.msf.stream(number)

    @cached_property
    def sections(self) -> Sections:
        """The sections that symbols refer to, and how they were moved after linking.

        Raises:
            InvalidDataError: There are none, or they contradict the format.
            SourceError: The file cannot be read.
        """
        streams = self.headers.streams
        omap = None
        number = streams.section_headers
        if streams.omap_from_source != NO_STREAM:
            omap = Omap(self.stream(streams.omap_from_source))
            if streams.original_section_headers != NO_STREAM:
                number = streams.original_section_headers
        headers = [] if number == NO_STREAM else read_section_headers(self.stream(number))
        if not headers:
            raise InvalidDataError(
                "the PDB file has no section headers, so its symbols have no RVAs",
                field="snSectionHdr",
                expected="a stream of section headers",
                got=number,
            )
        return Sections(headers, omap)

    @cached_property
    def modules(self) -> tuple[PdbModule, ...]:
        """The object files that the image was linked from.

        Raises:
            BoundsError: The module records are outside of their stream.
            SourceError: The file cannot be read.
        """
        data = self.msf.read(_DBI, *self.headers.module_records)
        return tuple(read_modules(data, self.warnings))

    def names(self) -> NameColumns:
        """Return public symbols, variables and procedures; names are not sorted.

        Modules whose procedures cannot be read are recorded in `warnings`: public symbols are
        complete without them.

        Raises:
            BoundsError: The public symbols cannot be read to their end.
            InvalidDataError: The sections are missing or contradict the format.
            SourceError: The file cannot be read.
        """
        records = SymbolRecords(self.sections)
        number = self.headers.symbol_records
        if number != NO_STREAM:
            records.add_globals(self.stream(number))
        self._add_procedures(records)
        records.columns.edges.extend(self._edges())
        return records.columns

    @cached_property
    def functions(self) -> UnwindBytes | None:
        """The image's table of functions (``.pdata``); None without a copy of it."""
        return self._image_copy(self.headers.streams.pdata, "the table of functions")

    @cached_property
    def unwind(self) -> UnwindBytes | None:
        """The descriptions of stack frames (``.xdata``); None without a copy of them."""
        return self._image_copy(self.headers.streams.xdata, "the descriptions of stack frames")

    @cached_property
    def types(self) -> PdbTypes | None:
        """The types, each read when it is asked for; None if there are none.

        Raises:
            InvalidDataError: As for `pointer_size`.
            SourceError: The file cannot be read.
        """
        from kdmp_ks.symbols.pdb.types.table import PdbTypes

        pointer_size = self.pointer_size
        if not self.msf.has_stream(_TYPES):
            return None
        try:
            return PdbTypes(self.stream(_TYPES), pointer_size)
        except SourceError:
            raise
        except KdmpError as e:
            self.warnings.append(Unavailable("the types in the PDB file", e))
            return None

    def table(self) -> SymbolTable:
        """Return all that the file has, independent of it.

        Raises:
            InvalidDataError: As for `names` and `pointer_size`.
            SourceError: The file cannot be read.
        """
        return SymbolTable(
            key=self.key,
            origin=self.msf.source.name,
            pointer_size=self.pointer_size,
            names=self.names(),
            types=self.types,
            functions=self.functions,
            unwind=self.unwind,
            machine=self.headers.machine,
            warnings=tuple(self.warnings),
        )

    def close(self) -> None:
        """Close the file."""
        self.msf.source.close()

    def _edges(self) -> set[int]:
        """Return the RVAs at which sections, or parts that were moved, begin or end."""
        omap, number = self.sections.omap, self.headers.streams.section_headers
        headers: Sequence[Section] = self.sections.headers
        if omap is not None:
            headers = [] if number == NO_STREAM else read_section_headers(self.stream(number))
        edges = {edge for one in headers for edge in (one.rva, one.rva + one.size)}
        edges.update(() if omap is None else omap.edges())
        return {edge for edge in edges if edge < END_OF_RVAS}

    def _add_procedures(self, records: SymbolRecords) -> None:
        """Add the procedures of all modules; each stream is read once."""
        total = 0
        seen: set[int] = set()
        for module in self.modules:
            if module.stream == NO_STREAM or module.stream in seen or not module.symbol_size:
                continue
            seen.add(module.stream)
            total += module.symbol_size
            try:
                if total > MAX_PDB_PROCEDURES:
                    raise InvalidDataError(
                        "the modules have more symbols than the limit",
                        field="cbSyms",
                        expected=f"at most {MAX_PDB_PROCEDURES:#x} in all",
                        got=total,
                    )
                self._add_module(records, module)
            except SourceError:
                raise
            except KdmpError as e:
                what = f"a procedure of {module.name!r} in the PDB file, or a later one,"
                self.warnings.append(Unavailable(what, e))
                if total > MAX_PDB_PROCEDURES:
                    break

    def _add_module(self, records: SymbolRecords, module: PdbModule) -> None:
        data = self.msf.read(module.stream, 0, module.symbol_size)
        form = _SIGNATURE.unpack_from(data)[0] if len(data) >= _SIGNATURE.size else None
        if form not in _SIGNATURES:
            raise InvalidDataError(
                "symbols of an unknown form",
                field="signature of the module's stream",
                expected="2 or 4",
                got=form,
            )
        records.add_procedures(data, _SIGNATURE.size)

    def _image_copy(self, number: int, what: str) -> UnwindBytes | None:
        """Read a stream that has a copy of bytes of the image."""
        if number == NO_STREAM:
            return None
        try:
            data = self.stream(number)
            head = parse_bytes(WindowsPdb.ImageCopyHead, data, what)
            end = head.len_head + head.len_data
            if head.len_head < struct_of(WindowsPdb.ImageCopyHead).size or end > len(data):
                raise InvalidDataError(
                    f"the copy of {what} is outside of its stream",
                    field="cbData",
                    expected=f"an end at {len(data):#x} or before",
                    got=end,
                )
        except SourceError:
            raise
        except KdmpError as e:
            self.warnings.append(Unavailable(f"{what} in the PDB file", e))
            return None
        return UnwindBytes(rva=head.data_rva, data=data[head.len_head : end])


def read_pdb(source: PathOrFile | Source, name: str | None = None) -> SymbolTable:
    """Read the symbols of an image from its PDB file.

    Args:
        source: Path, seekable binary file object or source; a path is closed afterwards.
        name: Name of the file in the key; by default that of the source, without folders.

    Raises:
        SignatureError: Not a PDB file of the format MSF 7.00.
        InvalidDataError: The file contradicts the format, or has no symbols.
        SourceError: The file cannot be read.
        OSError: The file cannot be opened.
    """
    if isinstance(source, Source):
        return PdbFile(source, name).table()
    opened = open_source(source)
    try:
        return PdbFile(opened, name).table()
    finally:
        opened.close()


def _base_name(path: str) -> str:
    """Return the last part of a path of any system."""
    return posixpath.basename(ntpath.basename(path))
