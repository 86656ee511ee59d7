"""`Spool`: an unpacked dump in a temporary file, which nobody else sees.

The file has no name where the system allows it, so it disappears with the process, however that
ends. Pages of zeros are left out: they take no disk space where files may have holes.
"""

from __future__ import annotations

import io
import os
import secrets
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError
from kdmp_ks.ground.limits import (
    ALWAYS_UNPACKED,
    MAX_UNPACKED,
    MAX_UNPACKING_RATIO,
    MIN_FREE_DISK,
)
from kdmp_ks.storage.file_source import FileSource, MappedSource

if TYPE_CHECKING:
    from kdmp_ks.storage.source import Source

_PAGE: Final = 0x1000
_ZEROS: Final = bytes(_PAGE)
_LOOK_AT_DISK: Final = 1 << 24
"""Bytes that are written between two looks at the free disk space."""


class Allowance:
    """Bytes that may be unpacked from one file, over all of its members."""

    def __init__(self, name: str, packed_size: int | None) -> None:
        """Begin.

        Args:
            name: Name of the packed file, for messages.
            packed_size: Its size in bytes; None for a file that is copied, not unpacked.
        """
        self.name = name
        self.packed_size = packed_size
        self.limit = MAX_UNPACKED
        if packed_size is not None:
            most = max(ALWAYS_UNPACKED, MAX_UNPACKING_RATIO * packed_size)
            self.limit = min(MAX_UNPACKED, most)
        self._unpacked = 0
        self._stored = 0

    def take(self, count: int) -> None:
        """Count bytes that were unpacked, kept or not.

        Raises:
            ArchiveError: They are more than is allowed.
        """
        self._unpacked += count
        if self._unpacked > self.limit:
            raise self.excess()

    def store(self, count: int) -> None:
        """Count bytes of dumps, with the holes that an archive describes.

        Raises:
            ArchiveError: They are more than is allowed.
        """
        self._stored += count
        if self._stored > self.limit:
            raise self.excess()

    def check(self, size: int, member: str | None) -> None:
        """Compare the size that an archive states for a member with the limit and the free disk.

        Raises:
            ArchiveError: It is too large.
        """
        if size > self.limit:
            raise self.excess(member)
        free = free_disk()
        if size > free - MIN_FREE_DISK:
            raise ArchiveError(
                self.name,
                f"unpacked, it needs {size:,} bytes of disk space, {free:,} are free in "
                f"{tempfile.gettempdir()}; name another folder in TMPDIR",
                member,
            )

    def excess(self, member: str | None = None) -> ArchiveError:
        """Make the error for too many bytes."""
        packed = "" if self.packed_size is None else f" for a file of {self.packed_size:,} bytes"
        return ArchiveError(
            self.name,
            f"it unpacks to more than {self.limit:,} bytes, which is too much{packed}; unpack it "
            "with another tool",
            member,
        )


class Spool:
    """A temporary file that is filled, and becomes a source."""

    def __init__(self, name: str, allowance: Allowance) -> None:
        """Create the file.

        Args:
            name: Name of the source that it becomes.
            allowance: Bytes that may still be unpacked.

        Raises:
            ArchiveError: No file can be created.
        """
        self._name = name
        self._allowance = allowance
        self._size = 0
        self._unchecked = _LOOK_AT_DISK
        try:
            self._file = temporary_file()
        except OSError as e:
            raise ArchiveError(name, f"no temporary file can be created: {e}") from e

    def write(self, data: bytes) -> None:
        """Append bytes.

        Raises:
            ArchiveError: They are more than is allowed, or than the disk has space for.
        """
        self._allowance.store(len(data))
        view = memoryview(data)
        for start, end in _written(data, self._size):
            self._look_at_disk(end - start)
            try:
                self._file.seek(self._size + start)
                while start < end:
                    start += self._file.write(view[start:end])
            except OSError as e:
                folder = tempfile.gettempdir()
                raise ArchiveError(self._name, f"it cannot be unpacked in {folder}: {e}") from e
        self._size += len(data)

    def source(self, *, mapped: bool) -> Source:
        """Return the source of the bytes, which closes and so removes the file.

        Args:
            mapped: Whether to map the file where that is possible.
        """
        self._file.truncate(self._size)
        if mapped:
            try:
                return MappedSource(self._file, self._name)
            except (OSError, ValueError, OverflowError):
                pass
        return FileSource(self._file, self._name)

    def close(self) -> None:
        """Remove the file."""
        self._file.close()

    def _look_at_disk(self, count: int) -> None:
        self._unchecked += count
        if self._unchecked > _LOOK_AT_DISK:
            self._unchecked = 0
            if free_disk() < MIN_FREE_DISK + count:
                raise ArchiveError(
                    self._name,
                    f"the disk with {tempfile.gettempdir()} is full; name another folder in TMPDIR",
                )


def free_disk() -> int:
    """Return the free bytes of the disk with temporary files."""
    try:
        return shutil.disk_usage(tempfile.gettempdir()).free
    except OSError:
        return MAX_UNPACKED


def temporary_file() -> io.FileIO:
    """Create a file that is removed when it is closed, or when the process ends."""
    if os.name != "nt":
        file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
        assert isinstance(file, io.FileIO)
        return file
    return named_temporary_file()


def named_temporary_file() -> io.FileIO:
    """Create a temporary file that Windows removes when its last handle is closed."""
    removed = getattr(os, "O_TEMPORARY", 0)
    path = Path(tempfile.gettempdir(), f"kdmp-{secrets.token_hex(16)}")
    return io.FileIO(path, "x+", opener=lambda name, flags: os.open(name, flags | removed, 0o600))


def _written(data: bytes, position: int) -> list[tuple[int, int]]:
    """Return the ranges of bytes that are written: all but pages of zeros."""
    found: list[tuple[int, int]] = []
    begin: int | None = None
    start = 0
    while start < len(data):
        end = min(len(data), start + _PAGE - (position + start) % _PAGE)
        if end - start < _PAGE:
            is_zero = not any(data[start:end])
        else:
            is_zero = data.startswith(_ZEROS, start)
        if is_zero and begin is not None:
            found.append((begin, start))
            begin = None
        elif not is_zero and begin is None:
            begin = start
        start = end
    if begin is not None:
        found.append((begin, len(data)))
    return found
