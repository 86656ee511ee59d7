"""`SourceFile`: a source as a file object, for the libraries that read archives."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

from kdmp_ks.errors import SourceError
from kdmp_ks.ground.limits import MAX_ARCHIVE_READ

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import WriteableBuffer

    from kdmp_ks.storage.source import Source

    UnpackProgress = Callable[[int, int], None]


class SourceFile(io.RawIOBase):
    """A seekable file object over a source, which it does not close.

    One read may be large where an archive says so: the directory of a ZIP file is read at once. So
    reads longer than `MAX_ARCHIVE_READ` are refused.
    """

    def __init__(self, source: Source, progress: UnpackProgress | None = None) -> None:
        """Begin at the start of a source.

        Args:
            source: The source.
            progress: Called after each read with the position, and the size of the source.
        """
        self._progress = progress
        self.name = source.name
        self._source = source
        self._position = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a position, which is never before the start."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._source.size}[whence]
        if base + offset < 0:
            raise ValueError("a position before the start")
        self._position = base + offset
        return self._position

    def read(self, size: int | None = -1, /) -> bytes:
        """Read up to ``size`` bytes.

        Raises:
            SourceError: The read is longer than `MAX_ARCHIVE_READ`, or the source cannot be read.
        """
        left = max(0, self._source.size - self._position)
        count = left if size is None or size < 0 else min(size, left)
        if count > MAX_ARCHIVE_READ:
            raise SourceError(f"{self.name}: a directory of {count:,} bytes is too large")
        data = self._source.read_exact(self._position, count) if count else b""
        self._position += count
        if self._progress is not None:
            self._progress(self._position, self._source.size)
        return data

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill the start of a buffer."""
        view = memoryview(buffer).cast("B")
        data = self.read(min(len(view), MAX_ARCHIVE_READ))
        view[: len(data)] = data
        return len(data)

    def readall(self) -> bytes:
        """Read up to the end; see `read`."""
        return self.read()
