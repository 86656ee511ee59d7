"""Where the bytes of a dump come from: a file, mapped or not, or a file object.

A `Source` gives exactly the bytes that are asked for or raises; it knows nothing of dumps. All
three may be used from several threads at once.
"""

from __future__ import annotations

import io
import mmap
import os
import stat
import threading
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, Protocol, cast

from kdmp_ks.errors import ClosedError, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

ReaderMode = Literal["auto", "mmap", "file"]
PathOrFile = str | bytes | os.PathLike[str] | os.PathLike[bytes] | BinaryIO


# Not all systems have them.
_pread: Callable[[int, int, int], bytes] | None = getattr(os, "pread", None)
_preadv: Callable[[int, list[memoryview], int], int] | None = getattr(os, "preadv", None)
_BLOCK = 512
"""What ``st_blocks`` counts."""


class _Seekable(Protocol):
    """What a file object must be able to do."""

    def seek(self, offset: int, whence: int = 0, /) -> int | None: ...
    def tell(self) -> int: ...
    def read(self, size: int = -1, /) -> bytes | None: ...


class Source(ABC):
    """Bytes at offsets.

    Attributes:
        name: What to call the source in messages.
        size: Number of bytes, as it was when the source was opened.
    """

    name: str
    size: int

    def read_exact(self, offset: int, length: int) -> bytes:
        """The ``length`` bytes at ``offset``.

        Raises:
            SourceError: They are not all there, or cannot be read.
        """
        self._check(offset, length)
        data = self._read(offset, length)
        if len(data) != length:
            raise self._short(offset, length, len(data))
        return data

    def readinto(self, offset: int, buffer: memoryview) -> None:
        """Fill a writable memoryview of bytes from ``offset`` on.

        Raises:
            SourceError: As for `read_exact`.
        """
        buffer[:] = self.read_exact(offset, len(buffer))

    @property
    def descriptor(self) -> int | None:
        """A file descriptor of which the same bytes can be read; None if there is none."""
        return None

    @property
    def stored(self) -> int:
        """How many bytes take up room, as far as the system tells: the holes of a file do not."""
        descriptor = self.descriptor
        if descriptor is None:
            return self.size
        blocks = getattr(os.fstat(descriptor), "st_blocks", 0)
        return min(self.size, blocks * _BLOCK) or self.size

    def buffer(self) -> memoryview | None:
        """All bytes of the file as one read-only view, where it is mapped; otherwise None.

        The view keeps the mapping alive: let go of it when the work is done. Should the file be
        shortened meanwhile, touching what is gone ends the process.

        Raises:
            ClosedError: The dump is closed.
            SourceError: The file has been shortened since it was opened.
        """
        return None

    @abstractmethod
    def close(self) -> None:
        """Let go of the file; reads raise `ClosedError` from then on. Closing twice is fine."""

    @abstractmethod
    def _read(self, offset: int, length: int) -> bytes:
        """What can be read; `read_exact` compares the amount."""

    def _check(self, offset: int, length: int) -> None:
        if offset < 0 or length < 0 or offset + length > self.size:
            raise self._short(offset, length, max(0, self.size - max(offset, 0)))

    def _short(self, offset: int, length: int, got: int) -> SourceError:
        return SourceError(
            f"{self.name}: {length:#x} bytes wanted at offset {offset:#x}, {got:#x} are there"
        )

    def _closed(self) -> ClosedError:
        return ClosedError(f"{self.name}: the dump is closed")


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
            self.size = file.seek(0, os.SEEK_END)

    @property
    def descriptor(self) -> int | None:
        """That of the file."""
        return None if self._file.closed else self._number

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._file.close()

    def read_exact(self, offset: int, length: int) -> bytes:
        """Nearly always by one read."""
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
        """Without a copy in between, where the system allows it."""
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
    """A file that is mapped as well, for work on many of its places at once.

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
        """Take the mapping away, at the latest when work on it has ended."""
        super().close()
        with suppress(BufferError):
            self._map.close()

    def _read_at(self, offset: int, length: int) -> bytes:
        if _pread is None:  # such a system, Windows, lets nobody shorten a file that is mapped
            return self._map[offset : offset + length]
        return super()._read_at(offset, length)

    def buffer(self) -> memoryview | None:
        """The mapping."""
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


class StreamSource(Source):
    """A seekable binary file object of the caller's; it is used under a lock, and never closed."""

    def __init__(self, stream: _Seekable) -> None:
        """Measure the stream.

        Raises:
            SourceError: It is not seekable, or not binary.
        """
        self.name = str(getattr(stream, "name", f"<{type(stream).__name__}>"))
        self._stream: _Seekable | None = stream
        self._lock = threading.Lock()
        try:
            size: object = self._seek(stream, 0, os.SEEK_END)
            sound = isinstance(size, int) and size >= 0 and self._seek(stream, 0) == 0
            sound = sound and isinstance(stream.read(0), bytes)
        except Exception as e:  # whatever the caller's object raises
            raise SourceError(f"{self.name} is not a seekable binary file object: {e}") from e
        if not isinstance(size, int) or not sound:
            raise SourceError(f"{self.name} is not a seekable binary file object")
        self.size = size

    @staticmethod
    def _seek(stream: _Seekable, offset: int, whence: int = os.SEEK_SET) -> object:
        """Where the stream is then; a mapping tells only when it is asked, before Python 3.13."""
        position = stream.seek(offset, whence)
        return stream.tell() if position is None else position

    def close(self) -> None:
        """Let go of the file object, which stays open."""
        self._stream = None

    def _read(self, offset: int, length: int) -> bytes:
        parts: list[bytes] = []
        with self._lock:
            stream = self._stream
            if stream is None:
                raise self._closed()
            try:
                if self._seek(stream, offset) != offset:
                    return b""
                while length > 0:
                    part = stream.read(length)
                    if not isinstance(part, bytes) or not part:
                        break
                    parts.append(part)
                    length -= len(part)
            except Exception as e:  # whatever the caller's object raises: zlib.error, LZMAError …
                raise SourceError(f"{self.name}: cannot read at offset {offset:#x}: {e}") from e
        return parts[0] if len(parts) == 1 else b"".join(parts)


def open_source(source: PathOrFile, reader: ReaderMode = "auto") -> Source:
    """Open what holds a dump.

    Args:
        source: A path, or a seekable binary file object. A file object stays the caller's.
        reader: A file is read at positions; ``"mmap"`` maps it as well, ``"file"`` does not,
            ``"auto"`` maps what can be mapped. File objects are always read through their own
            methods, as the file descriptor behind one (a compressed file's, say) may hold something
            else; but those that ``open`` returns, at positions.

    Raises:
        OSError: The file cannot be opened.
        SourceError: It is not a file that can be read at positions, or cannot be mapped.
        ValueError: ``reader`` is none of the three.
    """
    if reader not in ("auto", "mmap", "file"):
        raise ValueError(f"reader should be 'auto', 'mmap' or 'file', is {reader!r}")
    if not isinstance(source, (str, bytes, os.PathLike)):
        if reader == "mmap":
            raise SourceError("a file object cannot be mapped; give its path")
        plain = _own_handle(source)
        if plain is None:
            return StreamSource(cast("_Seekable", source))
        return FileSource(plain, str(source.name))
    path = Path(os.fsdecode(source))
    try:
        mode = path.stat().st_mode
    except ValueError as e:  # a NUL character
        raise SourceError(f"{path!r} is not a path: {e}") from e
    # Opening a pipe would wait for a writer, so look before.
    if not (stat.S_ISREG(mode) or stat.S_ISBLK(mode) or stat.S_ISDIR(mode)):
        raise SourceError(f"{path} is not a regular file")
    file = io.FileIO(path)  # a directory raises IsADirectoryError here
    # There is nothing to map in an empty file, and what is wrong with it is not that.
    try:
        if reader == "file" or not os.fstat(file.fileno()).st_size:
            return FileSource(file, str(path))
        return _mapped(file, path, fall_back=reader == "auto")
    except BaseException:
        file.close()
        raise


def _own_handle(stream: BinaryIO) -> io.FileIO | None:
    """A handle of our own on what an open file holds; None for another kind of file object.

    A file object has one position, which its owner, and even another process after a fork, may move
    in the middle of a read. Positioned reads do not depend on it. Only of Python's own files is it
    sure that their descriptor holds the bytes that they read.
    """
    file = stream.raw if type(stream) is io.BufferedReader else stream
    if _pread is None or type(file) is not io.FileIO or file.closed or not file.readable():
        return None
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return None
    return io.FileIO(os.dup(file.fileno()))


def _mapped(file: io.FileIO, path: Path, *, fall_back: bool) -> Source:
    """A mapping of the file; positioned reads where it cannot be mapped and that is allowed."""
    try:
        return MappedSource(file, str(path))
    except (OSError, ValueError, OverflowError) as e:
        if not fall_back:
            raise SourceError(f"{path} cannot be mapped: {e}") from e
        return FileSource(file, str(path))
