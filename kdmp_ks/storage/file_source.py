"""`FileSource` and `MappedSource`: a file read at positions, and mapped."""

from __future__ import annotations

import mmap
import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from kdmp_ks.errors import ClosedError, SourceError
from kdmp_ks.storage.source import Source

if TYPE_CHECKING:
    import io
    from collections.abc import Callable

# Not all systems have them.
_pread: Callable[[int, int, int], bytes] | None = getattr(os, "pread", None)
_preadv: Callable[[int, list[memoryview], int], int] | None = getattr(os, "preadv", None)


class FileSource(Source):
    """A file read at positions, without a shared file pointer where the system allows it.

    A file that is shortened meanwhile, or a disk that fails, is an error of the read.
    """

    def __init__(self, file: io.FileIO, name: str) -> None:
        """Take over an open unbuffered file."""
        self.name = name
        self._file = file
        self._number = file.fileno()
        self._lock = threading.Lock()
        self.size = os.fstat(self._number).st_size
        if not self.size:  # a block device does not say
            try:
                self.size = file.seek(0, os.SEEK_END)
            except OSError as e:  # some files of /proc
                raise SourceError(f"{name} has no size; copy it, and open the copy") from e

    @property
    def descriptor(self) -> int | None:
        """Return the descriptor of the file; None when it is closed."""
        return None if self._file.closed else self._number

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._file.close()

    def read_exact(self, offset: int, length: int) -> bytes:
        """Read bytes, nearly always by one call."""
        if offset < 0 or length < 0 or offset + length > self.size:
            self._check(offset, length)
        if _pread is not None:
            try:
                data = _pread(self._number, length, offset)
            except OSError:
                data = b""
            # Closed by another thread meanwhile, its number may already be another file's.
            if len(data) == length and not self._file.closed:
                return data
        return super().read_exact(offset, length)

    def readinto(self, offset: int, buffer: memoryview) -> None:
        """Fill a buffer, without a copy in between where the system allows it."""
        self._check(offset, len(buffer))
        if _preadv is not None:
            try:
                count = _preadv(self._number, [buffer], offset)
            except OSError:
                count = -1
            if count == len(buffer) and not self._file.closed:
                return
        super().readinto(offset, buffer)

    def _read(self, offset: int, length: int) -> bytes:
        if self._file.closed:
            raise self._closed()
        parts: list[bytes] = []
        try:
            while length > 0:
                part = self._read_at(offset, length)
                if not part:
                    break
                parts.append(part)
                offset, length = offset + len(part), length - len(part)
        except ClosedError:
            raise
        except (OSError, ValueError) as e:
            if self._file.closed:
                raise self._closed() from e
            raise SourceError(f"{self.name}: cannot read at offset {offset:#x}: {e}") from e
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _read_at(self, offset: int, length: int) -> bytes:
        if _pread is not None:
            data = _pread(self._number, length, offset)
            if self._file.closed:
                raise self._closed()
            return data
        with self._lock:
            self._file.seek(offset)
            return self._file.read(length) or b""

    def _short(self, offset: int, length: int, got: int) -> SourceError:
        if offset >= 0 and length >= 0 and offset + length <= self.size:
            return SourceError(f"{self.name} has been shortened since it was opened")
        return super()._short(offset, length, got)


class MappedSource(FileSource):
    """A file that is mapped as well, for work on many offsets at once.

    Single reads go by the file, too: for the little that they are for, to look first whether the
    file is still as long as its mapping takes as much time, and is not as safe.
    """

    def __init__(self, file: io.FileIO, name: str) -> None:
        """Take over an open unbuffered file, and map all of it.

        Raises:
            OSError: The file cannot be mapped.
            ValueError: The file is empty.
        """
        super().__init__(file, name)
        self._map = mmap.mmap(self._number, 0, access=mmap.ACCESS_READ)
        self.size = len(self._map)

    def close(self) -> None:
        """Close the mapping, once no work uses it any more."""
        super().close()
        with suppress(BufferError):
            self._map.close()

    def _read_at(self, offset: int, length: int) -> bytes:
        if _pread is None:  # such a system, Windows, lets nobody shorten a file that is mapped
            return self._map[offset : offset + length]
        return super()._read_at(offset, length)

    def buffer(self) -> memoryview | None:
        """Return a view of the mapping."""
        try:
            there = self._map.size()
            view = memoryview(self._map)
        except (OSError, ValueError) as e:
            raise self._closed() from e
        if self._file.closed:  # its descriptor may be another file's
            raise self._closed()
        if there < self.size:
            raise self._short(0, self.size, there)
        return view
