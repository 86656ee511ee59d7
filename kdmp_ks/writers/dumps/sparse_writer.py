"""`SparseWriter`: bytes and parts of files at offsets of a new file; zeros become holes."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from kdmp_ks.storage.source import Source
from kdmp_ks.writers.copy_writer import copy_range
from kdmp_ks.writers.stored_parts import StoredParts

if TYPE_CHECKING:
    from collections.abc import Callable

    Content = bytes | bytearray | memoryview | Source

_BLOCK: Final = 1 << 16
"""Number of bytes that are written, or left out as zeros, at once."""
_CHUNK: Final = 64 << 20
"""Largest number of bytes between two reports of progress."""
_ZEROS: Final = bytes(_BLOCK)


class SparseWriter:
    """Writes a new file.

    Attributes:
        end: File offset behind the last byte so far; the size of the file.
    """

    def __init__(self, file: BinaryIO, progress: Callable[[int], object] | None = None) -> None:
        """Begin a file.

        Args:
            file: A new, seekable binary file, open for writing and empty.
            progress: Called with the number of bytes written so far, holes included.
        """
        self._file = file
        self._progress = progress
        self._done = 0
        self._position = -1
        self.end = 0

    def write(self, offset: int, content: Content, start: int = 0, length: int = -1) -> None:
        """Write bytes, or a part of another file.

        Args:
            offset: File offset in the new file.
            content: A buffer or a file.
            start: Offset of the first byte in it.
            length: Number of bytes; all of a buffer if left out.

        Raises:
            SourceError: The other file cannot be read.
            OSError: The new file cannot be written.
        """
        if isinstance(content, Source):
            self._copy(offset, content, start, length)
        else:
            view = memoryview(content)
            self._write(offset, view[start:] if length < 0 else view[start : start + length])

    def finish(self) -> int:
        """Complete the file, and return its size.

        Raises:
            OSError: The file cannot be written.
        """
        self._file.flush()
        self._file.truncate(self.end)
        return self.end

    def overwrite(self, offset: int, data: bytes | bytearray | memoryview) -> None:
        """Write bytes over others, zeros too.

        Raises:
            OSError: The file cannot be written.
        """
        self._put(offset, data)
        self.end = max(self.end, offset + len(data))

    def _put(self, offset: int, data: bytes | bytearray | memoryview) -> None:
        # Each seek writes out what is buffered.
        if offset != self._position:
            self._file.seek(offset)
        self._file.write(data)
        self._position = offset + len(data)

    def _write(self, offset: int, view: memoryview) -> None:
        for at in range(0, len(view), _BLOCK):
            block = bytes(view[at : at + _BLOCK])
            if block != _ZEROS[: len(block)]:
                self._put(offset + at, block)
        self._report(offset, len(view))

    def _copy(self, offset: int, source: Source, start: int, length: int) -> None:
        for at, size in StoredParts(source).within(start, length):
            for done in range(0, size, _CHUNK):
                part = min(_CHUNK, size - done)
                to = offset + at - start + done
                copy_range(source, at + done, self._file, to, part)
                self._position = -1
                self._report(to, part)
        self.end = max(self.end, offset + length)

    def _report(self, offset: int, length: int) -> None:
        self.end = max(self.end, offset + length)
        self._done += length
        if self._progress is not None:
            self._progress(self._done)
