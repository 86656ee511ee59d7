"""`StoredParts`: the parts of a file that take up room on the disk; the others read as zeros."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.source import Source


class StoredParts:
    """The stored parts of a source; all of it where the system does not report holes."""

    def __init__(self, source: Source) -> None:
        """Take the source.

        Args:
            source: The file; it is not written to meanwhile.
        """
        self._source = source
        self._known = (0, 0, 0)
        """A file offset, that of the next stored byte, and that of the next hole."""

    def within(self, offset: int, length: int) -> Iterator[tuple[int, int]]:
        """Yield the stored parts of an extent: offset and size of each.

        Args:
            offset: File offset.
            length: Number of bytes.

        Raises:
            SourceError: The source is closed.
        """
        at, end = offset, offset + length
        while at < end:
            first, data, hole = self._known
            if not first <= at < hole:
                self._known = _, data, hole = self._find(at)
            at = max(at, data)
            part = min(hole, end) - at
            if part > 0:
                yield at, part
            at += max(part, 0)

    def _find(self, at: int) -> tuple[int, int, int]:
        """Return an offset, that of the stored byte at or behind it, and that of the next hole."""
        size, descriptor = max(self._source.size, at + 1), self._source.descriptor
        if descriptor is None or not hasattr(os, "SEEK_DATA"):
            return at, at, size
        try:
            data = os.lseek(descriptor, at, os.SEEK_DATA)
            hole = os.lseek(descriptor, data, os.SEEK_HOLE)
        except OSError as error:
            # Nothing but a hole follows, if it is not a file that knows none.
            is_hole = error.errno == errno.ENXIO and at < self._source.size
            return at, size if is_hole else at, size
        return (at, data, hole) if at <= data < hole else (at, at, size)
