"""Cabinets: the contents of their folders, and `CabinetArchive`, the members of one.

Blocks are expanded by zlib of Python's library. A folder is stored, or compressed by MSZIP; LZX and
Quantum are refused.
"""

from __future__ import annotations

import zlib
from functools import partial
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError, BoundsError, CutOffError, InvalidDataError
from kdmp_ks.generated.python.windows_cabinet import WindowsCabinet
from kdmp_ks.ground.limits import MAX_ARCHIVE_HEADER, MAX_CABINET_FILES, MAX_CABINET_FOLDERS
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.storage.packed.archive import Archive, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kaitaistruct import KaitaiStream

    from kdmp_ks.storage.packed.spool import Allowance
    from kdmp_ks.storage.source import Source

_STORED: Final = WindowsCabinet.Compressions.none.value
_MSZIP: Final = WindowsCabinet.Compressions.mszip.value
_KINDS: Final = {each.value: each.name.upper() for each in WindowsCabinet.Compressions}
_LARGEST_BLOCK: Final = 0x8000
"""Most bytes of contents in a block."""
_MSZIP_MARK: Final = b"CK"
_UTF8_NAME: Final = 0x80
"""Bit of the attributes of a file whose name is UTF-8."""


class CabinetArchive(Archive):
    """A cabinet, read once from the beginning to the end."""

    def __init__(self, source: Source, allowance: Allowance) -> None:
        """Read the entries.

        Raises:
            InvalidDataError: They are damaged.
        """
        self.name = source.name
        self._source = source
        self._allowance = allowance
        head = source.read_exact(0, min(MAX_ARCHIVE_HEADER, source.size))
        header = parse_cabinet_header(source, head)
        if header.num_files > MAX_CABINET_FILES:
            raise cabinet_bounds(source, "cFiles", MAX_CABINET_FILES, header.num_files)
        parsed = parse_bytes(_Parsed, head, f"{source.name}: the list of files")
        self._cabinet = parsed.cabinet
        self._files = parsed.files

    def entries(self, wanted: str | None = None) -> Iterator[Entry]:
        """Yield the files folder by folder, in the order of their contents."""
        for index, folder in enumerate(self._cabinet.folders):
            files = [file for file in self._files if file.folder_index == index]
            files.sort(key=lambda file: file.ofs_in_folder)
            kind = folder_compression(folder)
            refusal = kind and f"it is compressed by {kind}, which is not supported; expand it"
            blocks = cabinet_blocks(self._source, self._cabinet, folder)
            contents = _Contents(self.name, blocks, self._allowance)
            for file in files:
                name = _name_of(file)
                if wanted in (None, name):
                    chunks = partial(contents.chunks, file.ofs_in_folder, file.len_file)
                    yield Entry(name, file.len_file, chunks, refusal)


class _Contents:
    """The contents of a folder, which move forward only."""

    def __init__(self, name: str, blocks: Iterator[bytes], allowance: Allowance) -> None:
        self._name = name
        self._blocks = blocks
        self._allowance = allowance
        self._start = 0
        self._block = b""

    def chunks(self, offset: int, size: int) -> Iterator[bytes]:
        """Yield the bytes of a file."""
        if offset < self._start:
            raise ArchiveError(self._name, "two members of the cabinet overlap")
        while size:
            behind = self._start + len(self._block)
            if offset >= behind:
                self._start = behind
                block = next(self._blocks, None)
                if block is None:
                    raise EOFError
                self._allowance.take(len(block))
                self._block = block
                continue
            data = self._block[offset - self._start :][:size]
            offset += len(data)
            size -= len(data)
            yield data


def _name_of(file: WindowsCabinet.File) -> str:
    encoding = "utf-8" if file.attributes & _UTF8_NAME else "cp437"
    return file.name.decode(encoding, "replace").replace("\\", "/")


class _Parsed:
    """A cabinet with the entries of all files."""

    def __init__(self, stream: KaitaiStream) -> None:
        self.cabinet = WindowsCabinet(stream)
        self.files = self.cabinet.files


def parse_cabinet_header(source: Source, head: bytes) -> WindowsCabinet.Header:
    """Parse and check the header of a cabinet.

    Raises:
        InvalidDataError: The header is damaged, or the cabinet is part of a set.
    """
    what = f"{source.name}: the header of the cabinet"
    header = parse_bytes(WindowsCabinet.Header, head, what)
    if header.has_previous or header.has_next:
        raise invalid_cabinet(
            source, "it is part of a set of cabinets", "flags", "neither 1 nor 2", header.flags
        )
    if not 0 < header.num_folders <= MAX_CABINET_FOLDERS:
        raise cabinet_bounds(source, "cFolders", MAX_CABINET_FOLDERS, header.num_folders)
    if header.len_cabinet > source.size:
        raise CutOffError(
            f"{source.name}: the cabinet is cut off",
            field="size",
            expected=header.len_cabinet,
            got=source.size,
        )
    return header


def folder_compression(folder: WindowsCabinet.Folder) -> str | None:
    """Return the name of a compression that is not supported; None for one that is."""
    if folder.kind in (_STORED, _MSZIP):
        return None
    return _KINDS.get(folder.kind, "another")


def cabinet_blocks(
    source: Source, cabinet: WindowsCabinet, folder: WindowsCabinet.Folder
) -> Iterator[bytes]:
    """Yield the contents of the blocks of a folder.

    Raises:
        InvalidDataError: A block is damaged.
        SourceError: The cabinet cannot be read.
    """
    shape = struct_of(WindowsCabinet.BlockHeader)
    reserve = cabinet.header.len_block_area or 0
    is_packed = folder.kind == _MSZIP
    offset = folder.ofs_first_block
    before = b""
    for _ in range(folder.num_blocks):
        header_end = offset + shape.size
        if header_end > source.size:
            raise cabinet_bounds(source, "coffCabStart", source.size - shape.size, offset)
        checksum, packed, unpacked = shape.unpack(source.read_exact(offset, shape.size))
        start = header_end + reserve
        if unpacked > _LARGEST_BLOCK or start + packed > source.size:
            raise invalid_cabinet(
                source, "a block is damaged", "cbData", "a block in the file", packed
            )
        body = source.read_exact(header_end, reserve + packed)
        sizes = packed | unpacked << 16
        if checksum and checksum != _checksum(body[reserve:]) ^ _checksum(body[:reserve]) ^ sizes:
            raise invalid_cabinet(source, "a block is damaged", "csum", checksum, "another")
        data = body[reserve:]
        before = _expand(source, data, unpacked, before) if is_packed else data
        if len(before) != unpacked:
            raise invalid_cabinet(source, "a block is damaged", "cbUncomp", unpacked, len(before))
        yield before
        offset = start + packed


def _expand(source: Source, data: bytes, size: int, before: bytes) -> bytes:
    """Expand a block of MSZIP; not more than it may have."""
    if not data.startswith(_MSZIP_MARK):
        raise invalid_cabinet(
            source, "a block of MSZIP is damaged", "signature", _MSZIP_MARK, data[:2]
        )
    expander = zlib.decompressobj(-zlib.MAX_WBITS, zdict=before)
    try:
        return expander.decompress(data[len(_MSZIP_MARK) :], size + 1)
    except zlib.error as e:
        raise invalid_cabinet(
            source, "a block of MSZIP is damaged", "data", "a deflate stream", str(e)
        ) from e


def _checksum(data: bytes) -> int:
    """Return the exclusive or of 32-bit words; bytes behind the last one count from the top."""
    whole = len(data) & ~3
    folded = int.from_bytes(data[:whole], "little")
    words = whole // 4
    while words > 1:
        low = (words + 1) // 2
        folded = (folded & ((1 << 32 * low) - 1)) ^ (folded >> 32 * low)
        words = low
    return folded ^ int.from_bytes(data[whole:], "big")


def cabinet_bounds(source: Source, field: str, most: int, got: int) -> BoundsError:
    """Make the error for a value that is too large."""
    return BoundsError(
        f"{source.name}: the cabinet is damaged or too large",
        field=field,
        expected=f"at most {most:#x}",
        got=got,
    )


def invalid_cabinet(
    source: Source, text: str, field: str, expected: object, got: object
) -> InvalidDataError:
    """Make the error for a cabinet that cannot be expanded."""
    return InvalidDataError(
        f"{source.name}: the cabinet cannot be expanded, {text}",
        field=field,
        expected=expected,
        got=got,
    )
