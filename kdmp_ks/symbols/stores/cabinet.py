"""`expand_cabinet`: the one file in a cabinet, as symbol stores have it.

Blocks are read by `kdmp_ks.storage.packed.cabinet`.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import CutOffError
from kdmp_ks.generated.python.windows_cabinet import WindowsCabinet
from kdmp_ks.ground.limits import MAX_CABINET_SIZE, MAX_EXPANDED
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.packed.cabinet import (
    cabinet_blocks,
    cabinet_bounds,
    folder_compression,
    invalid_cabinet,
    parse_cabinet_header,
)

if TYPE_CHECKING:
    from kdmp_ks.storage.source import Source

_HEAD: Final = 1 << 17
"""Bytes at the beginning of a cabinet that have its entries."""


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
    kind = folder_compression(folder)
    if kind is not None:
        raise invalid_cabinet(
            source, f"it is compressed by {kind}", "typeCompress", "0 or 1 (MSZIP)", folder.kind
        )
    wanted = file.ofs_in_folder + file.len_file
    parts: list[bytes] = []
    count = 0
    for part in cabinet_blocks(source, cabinet, folder):
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
    if source.size > MAX_CABINET_SIZE:
        raise cabinet_bounds(source, "size", MAX_CABINET_SIZE, source.size)
    head = source.read_exact(0, min(_HEAD, source.size))
    header = parse_cabinet_header(source, head)
    if header.num_files != 1:
        raise invalid_cabinet(
            source, "symbol stores have one file in each", "cFiles", 1, header.num_files
        )
    cabinet = parse_bytes(WindowsCabinet, head, f"{source.name}: the cabinet")
    if header.ofs_files >= len(head):
        raise cabinet_bounds(source, "coffFiles", len(head) - 1, header.ofs_files)
    file = parse_bytes(
        WindowsCabinet.File, head[header.ofs_files :], f"{source.name}: the file's entry"
    )
    if file.folder_index >= header.num_folders:
        raise cabinet_bounds(source, "iFolder", header.num_folders - 1, file.folder_index)
    if file.ofs_in_folder + file.len_file > MAX_EXPANDED:
        raise cabinet_bounds(source, "cbFile", MAX_EXPANDED, file.len_file)
    return cabinet, file
