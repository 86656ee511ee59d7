"""`read_pe`, `read_mapped_pe`: facts of an image from its file, or from memory."""

from __future__ import annotations

import ntpath
from contextlib import closing
from typing import TYPE_CHECKING, Final, Protocol
from uuid import UUID

from kdmp_ks.errors import BoundsError, CutOffError, KdmpError
from kdmp_ks.generated.python.windows_pe import WindowsPe
from kdmp_ks.ground.limits import (
    MAX_CODEVIEW_SIZE,
    MAX_DEBUG_ENTRIES,
    MAX_DIRECTORIES,
    MAX_SECTIONS,
)
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import FieldReader, struct_of
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.source import Source
from kdmp_ks.symbols.keys import ImageKey, PdbKey
from kdmp_ks.symbols.pe.headers import ImageHeaders, read_headers
from kdmp_ks.symbols.pe.image import (
    DEBUG_DIRECTORY,
    DataDirectory,
    DebugEntry,
    OldPdb,
    PeImage,
    Section,
)

if TYPE_CHECKING:
    import os

_END32: Final = FieldReader(WindowsPe.OptionalEnd32, "subsystem", "num_directories")
_END64: Final = FieldReader(WindowsPe.OptionalEnd64, "subsystem", "num_directories")
_SECTION: Final = FieldReader(
    WindowsPe.SectionHeader, "name", "rva", "virtual_size", "ofs_raw", "len_raw", "characteristics"
)
_DEBUG: Final = FieldReader(
    WindowsPe.DebugEntry, "kind", "time_date_stamp", "len_data", "rva_data", "ofs_data"
)
_WIDE: Final = 64
_CODEVIEW: Final = WindowsPe.DebugKinds.codeview.value
_RSDS: Final = b"RSDS"
_NB10: Final = b"NB10"


class Memory(Protocol):
    """An address space, or any other bytes at addresses."""

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Read exactly ``length`` bytes, or raise an error of the package."""


def read_pe(source: Source | str | os.PathLike[str], name: str | None = None) -> PeImage:
    """Read the facts of an image from its file.

    Args:
        source: The file; a path is opened and closed again.
        name: Name of the file; that of the source if left out.

    Returns:
        The facts. Parts that are damaged are left out, and named in its ``faults``.

    Raises:
        OSError: The file cannot be opened.
        SignatureError: It is no image.
        BoundsError: Its headers are damaged, or cut off.
        SourceError: It cannot be read.
    """
    if not isinstance(source, Source):
        with closing(open_source(source, "file")) as opened:
            return read_pe(opened, name)
    return _read(_FileBytes(source), name or ntpath.basename(source.name))


def read_mapped_pe(memory: Memory, base: int, name: str) -> PeImage:
    """Read the facts of an image from memory, of which parts may be missing.

    Args:
        memory: The address space.
        base: Address of the image.
        name: Name of the image, as the list of modules has it.

    Returns:
        The facts. Parts that are missing are left out, and named in its ``faults``.

    Raises:
        MemoryReadError: The headers up to the checksum are missing.
        AddressError: The base is no address.
        SignatureError: There is no image.
        BoundsError: The headers are damaged.
    """
    return _read(_MappedBytes(memory, base), name)


def read_image_key(source: Source, name: str) -> ImageKey:
    """Read the key of an image from its file; arguments and errors as for `read_pe`."""
    found = read_headers(_FileBytes(source).read_header, name)
    return ImageKey(name, found.time_date_stamp, found.size_of_image)


class _FileBytes:
    """Bytes of an image in its file."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.headers_size = 0
        self.sections: tuple[Section, ...] = ()

    def read_header(self, offset: int, length: int) -> bytes:
        """Read bytes in front of the sections."""
        if offset + length > self._source.size:
            raise CutOffError(
                f"{self._source.name} ends inside of its headers",
                field="file size",
                expected=f"at least {offset + length:#x}",
                got=self._source.size,
            )
        return self._source.read_exact(offset, length)

    def read(self, rva: int, length: int) -> bytes:
        """Read bytes at an RVA."""
        if rva + length <= self.headers_size:
            return self.read_header(rva, length)
        for section in self.sections:
            within = rva - section.rva
            if within >= 0 and within + length <= section.raw_size:
                return self.read_header(section.raw_offset + within, length)
        raise BoundsError(
            f"{self._source.name}: no section of the file has the bytes",
            field="RVA",
            expected="in a section",
            got=rva,
        )

    def read_contents(self, entry: DebugEntry, length: int) -> bytes:
        """Read the first bytes of a debug entry's contents."""
        return self.read_header(entry.file_offset, length)


class _MappedBytes:
    """Bytes of an image in memory."""

    def __init__(self, memory: Memory, base: int) -> None:
        self._memory = memory
        self._base = base
        self.headers_size = 0
        self.sections: tuple[Section, ...] = ()

    def read_header(self, offset: int, length: int) -> bytes:
        """Read bytes in front of the sections."""
        return self._memory.read_exact(self._base + offset, length)

    read = read_header

    def read_contents(self, entry: DebugEntry, length: int) -> bytes:
        """Read the first bytes of a debug entry's contents."""
        if not entry.rva:
            raise BoundsError(
                "the debug entry is in the file only",
                field="AddressOfRawData",
                expected="an RVA",
                got=0,
            )
        return self.read(entry.rva, length)


def _read(image: _FileBytes | _MappedBytes, name: str) -> PeImage:
    headers = read_headers(image.read_header, name)
    image.headers_size = headers.size_of_headers
    faults: list[str] = []
    directories = _directories(image, headers, faults)
    image.sections = _sections(image, headers, faults)
    debug = _debug_entries(image, directories, faults)
    pdb, path, old = _codeview(image, debug, faults)
    return PeImage(
        ImageKey(name, headers.time_date_stamp, headers.size_of_image),
        headers.machine,
        headers.bits,
        headers.image_base,
        headers.checksum,
        image.sections,
        directories,
        debug,
        pdb,
        path,
        old,
        tuple(faults),
    )


def _directories(
    image: _FileBytes | _MappedBytes, headers: ImageHeaders, faults: list[str]
) -> tuple[DataDirectory, ...]:
    end = _END64 if headers.bits == _WIDE else _END32
    shape = struct_of(WindowsPe.DataDirectory)
    start = headers.end + end.size
    room = (headers.sections_offset - start) // shape.size
    try:
        _, count = end.read(image.read_header(headers.end, end.size))
        if count > max(0, room):
            faults.append(
                f"NumberOfRvaAndSizes is {count:#x}, but there is room for {max(0, room)}"
            )
        count = max(0, min(count, room, MAX_DIRECTORIES))
        data = image.read_header(start, count * shape.size)
    except KdmpError as e:
        faults.append(f"the data directories are missing: {e}")
        return ()
    return tuple(DataDirectory(rva, size) for rva, size in shape.iter_unpack(data))


def _sections(
    image: _FileBytes | _MappedBytes, headers: ImageHeaders, faults: list[str]
) -> tuple[Section, ...]:
    count = headers.num_sections
    if count > MAX_SECTIONS:
        faults.append(f"NumberOfSections is {count:#x}, more than {MAX_SECTIONS} are not read")
        count = MAX_SECTIONS
    size = _SECTION.size
    try:
        data = image.read_header(headers.sections_offset, count * size)
    except KdmpError as e:
        faults.append(f"the headers of the sections are missing: {e}")
        return ()
    return tuple(_section(*_SECTION.read(data, index * size)) for index in range(count))


def _section(
    name: bytes, rva: int, virtual_size: int, offset: int, size: int, characteristics: int
) -> Section:
    text = name.split(b"\0")[0].decode("utf-8", "replace")
    return Section(text, rva, virtual_size, offset, size, characteristics)


def _debug_entries(
    image: _FileBytes | _MappedBytes, directories: tuple[DataDirectory, ...], faults: list[str]
) -> tuple[DebugEntry, ...]:
    if len(directories) <= DEBUG_DIRECTORY or not directories[DEBUG_DIRECTORY].rva:
        return ()
    place = directories[DEBUG_DIRECTORY]
    count = place.size // _DEBUG.size
    if count > MAX_DEBUG_ENTRIES:
        faults.append(f"the debug directory has {count} entries, {MAX_DEBUG_ENTRIES} are read")
        count = MAX_DEBUG_ENTRIES
    try:
        data = image.read(place.rva, count * _DEBUG.size)
    except KdmpError as e:
        faults.append(f"the debug directory is missing: {e}")
        return ()
    return tuple(DebugEntry(*_DEBUG.read(data, i * _DEBUG.size)) for i in range(count))


_Found = tuple["PdbKey | None", "str | None", "OldPdb | None"]
_NOTHING: Final[_Found] = (None, None, None)


def _codeview(
    image: _FileBytes | _MappedBytes, debug: tuple[DebugEntry, ...], faults: list[str]
) -> _Found:
    """Return the identity of the PDB by the first CodeView record that has one."""
    for entry in debug:
        if entry.kind != _CODEVIEW:
            continue
        try:
            data = image.read_contents(entry, min(entry.size, MAX_CODEVIEW_SIZE))
            found = _identity(data)
        except KdmpError as e:
            faults.append(f"the CodeView record is missing or damaged: {e}")
            continue
        if found is not _NOTHING:
            return found
    return _NOTHING


def _identity(data: bytes) -> _Found:
    if data.startswith(_RSDS):
        record = parse_bytes(WindowsPe.CodeviewRsds, data, "the RSDS record")
        path = record.path.decode("utf-8", "replace")
        key = PdbKey(ntpath.basename(path), UUID(bytes_le=record.guid), record.age)
        return key, path, None
    if data.startswith(_NB10):
        old = parse_bytes(WindowsPe.CodeviewNb10, data, "the NB10 record")
        path = old.path.decode("utf-8", "replace")
        return None, path, OldPdb(ntpath.basename(path), old.signature, old.age)
    return _NOTHING
