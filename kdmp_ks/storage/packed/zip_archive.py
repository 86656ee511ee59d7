"""`ZipArchive`: the members of a ZIP file, by `zipfile` of the standard library."""

from __future__ import annotations

import zipfile
from functools import partial
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError
from kdmp_ks.storage.packed.archive import CHUNK, FIRST_CHUNK, Archive, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.packed.source_file import SourceFile
    from kdmp_ks.storage.packed.spool import Allowance

_ENCRYPTED: Final = 1
"""Bit of the flags of an encrypted member."""
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_NAMES: Final = {9: "Deflate64", zipfile.ZIP_LZMA: "LZMA", 93: "zstd", 95: "xz", 98: "PPMd"}


class ZipArchive(Archive):
    """A ZIP file; members are unpacked in any order."""

    is_random = True

    def __init__(self, file: SourceFile, allowance: Allowance) -> None:
        """Read the directory.

        Raises:
            Exception: Whatever `zipfile` raises.
        """
        self.name = file.name
        self._allowance = allowance
        self._zip = zipfile.ZipFile(file)

    def entries(self, wanted: str | None = None) -> Iterator[Entry]:
        """Yield the files in the order of the directory."""
        for info in self._zip.infolist():
            if not info.is_dir() and wanted in (None, info.filename):
                chunks = partial(self._chunks, info)
                yield Entry(info.filename, info.file_size, chunks, _refusal(info))

    def close(self) -> None:
        """Close the reader of the archive."""
        self._zip.close()

    def _chunks(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        left = info.file_size
        size = FIRST_CHUNK
        with self._zip.open(info) as file:
            while data := file.read(size):
                left -= len(data)
                size = CHUNK
                self._allowance.take(len(data))
                yield data
        if left:
            raise ArchiveError(self.name, "the member is shorter than the directory states")


def _refusal(info: zipfile.ZipInfo) -> str | None:
    if info.flag_bits & _ENCRYPTED:
        return "it is encrypted; unpack it with its password"
    if info.compress_type not in _METHODS:
        method = _NAMES.get(info.compress_type, f"method {info.compress_type}")
        return f"it is compressed by {method}, which is not supported; unpack it with another tool"
    return None
