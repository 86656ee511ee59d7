"""`Source`: the bytes of a dump at offsets.

A source returns exactly the bytes that are asked for or raises, and does not depend on the format.
Every source may be used from several threads at once.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from kdmp_ks.errors import ClosedError, SourceError
from kdmp_ks.ground.limits import MAX_JOINED
from kdmp_ks.storage.handle import Handle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_GAP = 1 << 12
"""Largest gap between two ranges that one read covers, in bytes."""
_BLOCK = 512
"""Unit of ``st_blocks``, in bytes."""


class Source(Handle, ABC):
    """Bytes at offsets.

    Attributes:
        name: What to call the source in messages.
        size: Number of bytes, as it was when the source was opened.
    """

    name: str
    size: int

    def read_exact(self, offset: int, length: int) -> bytes:
        """Read the ``length`` bytes at ``offset``.

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

    def read_ranges(self, ranges: Sequence[tuple[int, int]]) -> list[bytes]:
        """Read several ranges with few reads: neighbours are read together.

        Args:
            ranges: Offset and length of each, in any order; they may overlap.

        Returns:
            The bytes of each range, in the order of the ranges.

        Raises:
            SourceError: As for `read_exact`, for the first range that cannot be read.
        """
        for offset, length in ranges:
            self._check(offset, length)
        found = [b""] * len(ranges)
        for start, end, members in _joined(ranges):
            try:
                data = self.read_exact(start, end - start)
            except ClosedError:
                raise
            except SourceError:
                # Perhaps only what is between the ranges cannot be read.
                for i in members:
                    found[i] = self.read_exact(*ranges[i])
                continue
            for i in members:
                offset, length = ranges[i]
                found[i] = data[offset - start : offset - start + length]
        return found

    @property
    def descriptor(self) -> int | None:
        """A file descriptor for the same bytes; None if there is none."""
        return None

    @property
    def stored(self) -> int:
        """Number of bytes that take up disk space; the size where the system does not report it."""
        descriptor = self.descriptor
        if descriptor is None:
            return self.size
        blocks = getattr(os.fstat(descriptor), "st_blocks", 0)
        return min(self.size, blocks * _BLOCK) or self.size

    def buffer(self) -> memoryview | None:
        """Return all bytes of a mapped file as one read-only view; None if it is not mapped.

        The view keeps the mapping alive: let go of it when the work is done. If the file is
        shortened meanwhile, access behind its end kills the process.

        Raises:
            ClosedError: The dump is closed.
            SourceError: The file has been shortened since it was opened.
        """
        return None

    @abstractmethod
    def close(self) -> None:
        """Close the file; reads raise `ClosedError` from then on. Closing twice is allowed."""

    @abstractmethod
    def _read(self, offset: int, length: int) -> bytes:
        """Read at most ``length`` bytes; `read_exact` compares the amount."""

    def _check(self, offset: int, length: int) -> None:
        if offset < 0 or length < 0 or offset + length > self.size:
            raise self._short(offset, length, max(0, self.size - max(offset, 0)))

    def _short(self, offset: int, length: int, got: int) -> SourceError:
        return SourceError(
            f"{self.name}: {length:#x} bytes wanted at offset {offset:#x}, {got:#x} are there"
        )

    def _closed(self) -> ClosedError:
        return ClosedError(f"{self.name}: the dump is closed")


def _joined(ranges: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, list[int]]]:
    """Join ranges that are close to each other: start, end, and the indexes of the members."""
    members: list[int] = []
    start = end = 0
    for i in sorted(range(len(ranges)), key=ranges.__getitem__):
        offset, length = ranges[i]
        stop = max(end, offset + length)
        if members and (offset - end > MAX_GAP or stop - start > MAX_JOINED):
            yield start, end, members
            members = []
        if not members:
            start, stop = offset, offset + length
        members.append(i)
        end = stop
    if members:
        yield start, end, members
