"""`TarArchive`: the members of a TAR file, packed or not, by `tarfile` of the standard library."""

from __future__ import annotations

import os
import tarfile
from functools import partial
from typing import IO, TYPE_CHECKING, Final, cast

from kdmp_ks.errors import ArchiveError
from kdmp_ks.ground.limits import MAX_ARCHIVE_HEADER
from kdmp_ks.storage.packed.archive import CHUNK, FIRST_CHUNK, Archive, Entry
from kdmp_ks.storage.packed.source_file import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.packed.spool import Allowance
    from kdmp_ks.storage.packed.unpacked_stream import ByteStream


_PART_WITH_HOLES: Final = 1 << 16


class ForwardFile:
    """A file object over bytes that come one behind the other; it only moves forward.

    What is skipped is counted as unpacked. Headers of a member are bounded: `tarfile` reads a
    header of any size into memory.
    """

    def __init__(self, stream: ByteStream, allowance: Allowance) -> None:
        """Begin at the start of the stream."""
        self._stream = stream
        self._allowance = allowance
        self._position = 0
        self._kept = b""
        self.header_bytes: int | None = MAX_ARCHIVE_HEADER

    def peek(self, size: int) -> bytes:
        """Return the first bytes; only at the start."""
        while len(self._kept) < size:
            part = self._stream.read(size - len(self._kept))
            if not part:
                break
            self._kept += part
        return self._kept

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._position

    def seek(self, position: int, whence: int = os.SEEK_SET, /) -> int:
        """Move forward."""
        if whence != os.SEEK_SET or position < self._position:
            raise ValueError("a packed file is not read backwards")
        if isinstance(self._stream, SourceFile) and not self._kept:
            self._position = self._stream.seek(position)
        while self._position < position:
            if not self._take(min(CHUNK, position - self._position)):
                break
        return self._position

    def read(self, size: int = -1, /) -> bytes:
        """Return ``size`` bytes, less at the end."""
        if self.header_bytes is not None:
            if not 0 <= size <= self.header_bytes:
                raise ValueError(f"the headers of a member are longer than {MAX_ARCHIVE_HEADER:#x}")
            self.header_bytes -= size
        parts: list[bytes] = []
        while size > 0:
            part = self._take(size)
            if not part:
                break
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def drain(self) -> None:
        """Unpack the rest: the checksum of a packed file is at its end."""
        if not isinstance(self._stream, SourceFile):
            while self._take(CHUNK):
                pass

    def _take(self, size: int) -> bytes:
        if self._kept:
            data, self._kept = self._kept[:size], self._kept[size:]
        else:
            data = self._stream.read(size)
        self._position += len(data)
        self._allowance.take(len(data))
        return data


class TarArchive(Archive):
    """A TAR file, read once from the beginning to the end."""

    def __init__(self, name: str, file: ForwardFile) -> None:
        """Read the first header.

        Args:
            name: Name of the archive.
            file: Its bytes, unpacked.

        Raises:
            Exception: Whatever `tarfile` raises.
        """
        self.name = name
        self._file = file
        self._tar = tarfile.open(fileobj=cast("IO[bytes]", file), mode="r:", errorlevel=2)  # noqa: SIM115

    def entries(self, wanted: str | None = None) -> Iterator[Entry]:
        """Yield the regular files, with those that have holes."""
        while True:
            self._file.header_bytes = MAX_ARCHIVE_HEADER
            info = self._tar.next()
            if info is None:
                self._file.drain()
                return
            # It remembers all members otherwise, with headers of any size.
            remembered: list[tarfile.TarInfo] = getattr(self._tar, "members", [])
            remembered.clear()
            if info.isreg() and wanted in (None, info.name):
                self._file.header_bytes = None
                yield Entry(info.name, info.size, partial(self._chunks, info))

    def close(self) -> None:
        """Close the reader of the archive."""
        self._tar.close()

    def _chunks(self, info: tarfile.TarInfo) -> Iterator[bytes]:
        left = info.size
        size = FIRST_CHUNK
        file = self._tar.extractfile(info)
        if file is None:
            raise ArchiveError(self.name, "the member is no file")
        while left > 0:
            data = file.read(min(size, left))
            if not data:
                raise EOFError
            left -= len(data)
            # A file with holes is joined piece by piece, which takes long for long parts.
            size = _PART_WITH_HOLES if info.issparse() else CHUNK
            yield data
