"""`CopyWriter`: a file made of parts of a source, bytes of its own and holes, at copy speed.

The bytes of the source never pass through Python where the system can copy from file to file by
itself. Parts that follow one another in both files are copied as one. Holes of the source are holes
of the new file, too, where the system reports them.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

from kdmp_ks.writers.stored_parts import StoredParts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.storage.source import Source

_CHUNK: Final = 64 << 20
"""Largest number of bytes between two reports of progress."""
_BUFFER: Final = 1 << 20
"""Number of bytes per read where Python copies."""
_BY_HAND: Final = 1 << 16
"""Up to so many bytes a read and a write cost less than asking the system to copy."""
_BLOCK: Final = 1 << 12
"""Unit in which file systems can let two files share bytes."""
_AT_ONCE: Final = 1 << 16
"""Bytes that Linux carries from file to file at once. Its cache keeps them as one piece, not as
several smaller ones, where they begin at a multiple of it in the new file."""


class CopyWriter:
    """Writes a file from its start to its end.

    Attributes:
        position: File offset behind all that was written.
        copied: Number of bytes that came from the source so far, its holes included.
    """

    def __init__(
        self,
        source: Source,
        target: BinaryIO,
        progress: Callable[[int], object] | None = None,
    ) -> None:
        """Begin a file.

        Args:
            source: The file that is copied from.
            target: A new, seekable binary file, open for writing and empty.
            progress: Called with the number of bytes copied so far.
        """
        self._source = source
        self._stored = StoredParts(source)
        self._target = target
        self._progress = progress
        self._waiting = (0, 0, 0)
        self.position = 0
        self.copied = 0

    def copy(self, offset: int, length: int) -> None:
        """Append a part of the source.

        Args:
            offset: File offset in the source.
            length: Number of bytes.

        Raises:
            SourceError: The source cannot be read.
            OSError: The file cannot be written.
        """
        start, waiting, at = self._waiting
        if waiting and (start + waiting, at + waiting) == (offset, self.position):
            self._waiting = (start, waiting + length, at)
        else:
            self._copy_waiting()
            self._waiting = (offset, length, self.position)
        self.position += length

    def write(self, data: bytes | bytearray) -> None:
        """Append bytes.

        Raises:
            SourceError: The source cannot be read.
            OSError: The file cannot be written.
        """
        self._copy_waiting()
        self._target.seek(self.position)
        self._target.write(data)
        self.position += len(data)

    def move_to(self, position: int) -> None:
        """Leave a hole up to a file offset, which is not below the position."""
        self.position = max(self.position, position)

    def finish(self) -> int:
        """Write the rest, and return the size of the file.

        Raises:
            SourceError: The source cannot be read.
            OSError: The file cannot be written; file systems limit the size of a file, holes too.
        """
        self._copy_waiting()
        self._target.flush()
        # A hole at the end has to be made, copying past one makes it by itself.
        self._target.truncate(self.position)
        return self.position

    def _copy_waiting(self) -> None:
        """Copy the part that might have been continued."""
        offset, length, start = self._waiting
        self._waiting = (0, 0, 0)
        for done, size in _chunks(length):
            for at, part in self._stored.within(offset + done, size):
                copy_range(self._source, at, self._target, start + at - offset, part)
            self.copied += size
            if self._progress is not None:
                self._progress(self.copied)


def copy_range(source: Source, offset: int, target: BinaryIO, start: int, length: int) -> None:
    """Copy a part of a source to an offset in a file.

    Args:
        source: The file that is copied from.
        offset: File offset in the source.
        target: The file that is written.
        start: File offset in the target.
        length: Number of bytes.

    Raises:
        SourceError: The source cannot be read.
        OSError: The target cannot be written.
    """
    done = 0
    # What files cannot share takes the system longer than Python, which carries more at once.
    if length > _BY_HAND and (offset - start) % _BLOCK == 0:
        done = _copy_by_system(source, offset, target, start, length)
    target.seek(start + done)
    rest = range(offset + done, offset + length, _BUFFER)
    target.writelines(source.read_exact(at, min(_BUFFER, offset + length - at)) for at in rest)


def _chunks(length: int) -> Iterator[tuple[int, int]]:
    for at in range(0, length, _CHUNK):
        yield at, min(_CHUNK, length - at)


def _copy_by_system(source: Source, offset: int, target: BinaryIO, start: int, length: int) -> int:
    """Let the system copy, where it can, and return how many bytes it copied."""
    done = 0
    if source.descriptor is None or not hasattr(os, "copy_file_range"):
        return done
    with suppress(OSError, ValueError):  # other file systems, no descriptor: copied by hand
        target.flush()
        while done < length:
            # Up to the next multiple, then all of the rest.
            left = length - done
            count = min(-(start + done) % _AT_ONCE or left, left)
            moved = os.copy_file_range(
                source.descriptor, target.fileno(), count, offset + done, start + done
            )
            if not moved:
                break
            done += moved
    return done
