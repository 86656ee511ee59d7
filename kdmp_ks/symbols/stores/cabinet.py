"""`expand_cabinet`: the one file in a cabinet, as symbol stores have it.

Blocks are expanded by zlib of Python's library. The cabinet is stored, or compressed by MSZIP; LZX
and Quantum are refused.
"""

from __future__ import annotations

import zlib
from contextlib import closing
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError
from kdmp_ks.generated.python.windows_cabinet import WindowsCabinet
from kdmp_ks.ground.limits import MAX_CABINET_FOLDERS, MAX_EXPANDED
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.storage.opener import open_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.source import Source

_STORED: Final = WindowsCabinet.Compressions.none.value
_MSZIP: Final = WindowsCabinet.Compressions.mszip.value
_KINDS: Final = {each.value: each.name.upper() for each in WindowsCabinet.Compressions}
_LARGEST_BLOCK: Final = 0x8000
"""Most bytes of contents in a block."""
_MSZIP_MARK: Final = b"CK"
_HEAD: Final = 1 << 17
"""Bytes at the beginning of a cabinet that have its entries."""
_LARGEST_CABINET: Final = 2 * MAX_EXPANDED


def expand_file(path: str) -> bytes:
    """Return the contents of the one file in a cabinet; see `expand_cabinet`.

    Raises:
        OSError: The cabinet cannot be opened.
    """
    with closing(open_source(path, "file")) as source:
        return expand_cabinet(source)


def expand_cabinet(source: Source) -> bytes:
    """Return the contents of the one file in a cabinet.

    Raises:
        InvalidDataError: The cabinet is damaged, has not just one file, is part of a set, is
            compressed in a way that is not supported, or has too large a file.
        SourceError: The cabinet cannot be read.
    """
    cabinet, file = _entries(source)
    folder = cabinet.folders[file.folder_index]
    if folder.kind not in (_STORED, _MSZIP):
        kind = _KINDS.get(folder.kind, "another")
        raise _invalid(
            source, f"it is compressed by {kind}", "typeCompress", "0 or 1 (MSZIP)", folder.kind
        )
    wanted = file.ofs_in_folder + file.len_file
    parts: list[bytes] = []
    count = 0
    for part in _blocks(source, cabinet, folder):
        parts.append(part)
        count += len(part)
        if count >= wanted:
            return b"".join(parts)[file.ofs_in_folder : wanted]
    raise CutOffError(
        f"{source.name}: the blocks of the cabinet end inside of its file",
        field="cbFile",
        expected=f"at most {max(0, count - file.ofs_in_folder):#x}",
        got=file.len_file,
    )


def _entries(source: Source) -> tuple[WindowsCabinet, WindowsCabinet.File]:
    """Return the parsed entries and the one file, both checked."""
    if source.size > _LARGEST_CABINET:
        raise _bounds(source, "size", _LARGEST_CABINET, source.size)
    head = source.read_exact(0, min(_HEAD, source.size))
    what = f"{source.name}: the header of the cabinet"
    header = parse_bytes(WindowsCabinet.Header, head, what)
    if header.has_previous or header.has_next:
        raise _invalid(
            source, "it is part of a set of cabinets", "flags", "neither 1 nor 2", header.flags
        )
    if header.num_files != 1:
        raise _invalid(source, "symbol stores have one file in each", "cFiles", 1, header.num_files)
    if not 0 < header.num_folders <= MAX_CABINET_FOLDERS:
        raise _bounds(source, "cFolders", MAX_CABINET_FOLDERS, header.num_folders)
    if header.len_cabinet > source.size:
        raise CutOffError(
            f"{source.name}: the cabinet is cut off",
            field="size",
            expected=header.len_cabinet,
            got=source.size,
        )
    cabinet = parse_bytes(WindowsCabinet, head, what)
    if header.ofs_files >= len(head):
        raise _bounds(source, "coffFiles", len(head) - 1, header.ofs_files)
    file = parse_bytes(
        WindowsCabinet.File, head[header.ofs_files :], f"{source.name}: the file's entry"
    )
    if file.folder_index >= header.num_folders:
        raise _bounds(source, "iFolder", header.num_folders - 1, file.folder_index)
    if file.ofs_in_folder + file.len_file > MAX_EXPANDED:
        raise _bounds(source, "cbFile", MAX_EXPANDED, file.len_file)
    return cabinet, file


def _blocks(
    source: Source, cabinet: WindowsCabinet, folder: WindowsCabinet.Folder
) -> Iterator[bytes]:
    """Yield the contents of the blocks of a folder."""
    shape = struct_of(WindowsCabinet.BlockHeader)
    reserve = cabinet.header.len_block_area or 0
    is_packed = folder.kind == _MSZIP
    offset = folder.ofs_first_block
    before = b""
    for _ in range(folder.num_blocks):
        header_end = offset + shape.size
        if header_end > source.size:
            raise _bounds(source, "coffCabStart", source.size - shape.size, offset)
        checksum, packed, unpacked = shape.unpack(source.read_exact(offset, shape.size))
        start = header_end + reserve
        if unpacked > _LARGEST_BLOCK or start + packed > source.size:
            raise _invalid(source, "a block is damaged", "cbData", "a block in the file", packed)
        body = source.read_exact(header_end, reserve + packed)
        sizes = packed | unpacked << 16
        if checksum and checksum != _checksum(body[reserve:]) ^ _checksum(body[:reserve]) ^ sizes:
            raise _invalid(source, "a block is damaged", "csum", checksum, "another")
        data = body[reserve:]
        before = _expand(source, data, unpacked, before) if is_packed else data
        if len(before) != unpacked:
            raise _invalid(source, "a block is damaged", "cbUncomp", unpacked, len(before))
        yield before
        offset = start + packed


def _expand(source: Source, data: bytes, size: int, before: bytes) -> bytes:
    """Expand a block of MSZIP; not more than it may have."""
    if not data.startswith(_MSZIP_MARK):
        raise _invalid(source, "a block of MSZIP is damaged", "signature", _MSZIP_MARK, data[:2])
    expander = zlib.decompressobj(-zlib.MAX_WBITS, zdict=before)
    try:
        return expander.decompress(data[len(_MSZIP_MARK) :], size + 1)
    except zlib.error as e:
        raise _invalid(
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


def _bounds(source: Source, field: str, most: int, got: int) -> BoundsError:
    return BoundsError(
        f"{source.name}: the cabinet is damaged or too large",
        field=field,
        expected=f"at most {most:#x}",
        got=got,
    )


def _invalid(
    source: Source, text: str, field: str, expected: object, got: object
) -> InvalidDataError:
    return InvalidDataError(
        f"{source.name}: the cabinet cannot be expanded, {text}",
        field=field,
        expected=expected,
        got=got,
    )
