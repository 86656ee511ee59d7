"""A seekable binary file over anything that can be read at positions.

Libraries that parse streams (construct, Kaitai, PE readers) take one of these. Reads are exact:
what is asked for comes whole, or up to the end of the view, or not at all - so a hole in memory
shows as the error that it is and never as an end of file.
"""

from __future__ import annotations

import io
import os
from operator import index
from typing import TYPE_CHECKING, Protocol

from kdmp_ks.errors import PartialReadError

if TYPE_CHECKING:
    from typing_extensions import Buffer


class Readable(Protocol):
    """The view's contents: `kdmp_ks.storage.source.Source`, or an address space."""

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Return exactly ``length`` bytes, or raise an error."""


class ByteView(io.RawIOBase):
    """A read-only, seekable, unbuffered binary file.

    Position 0 of the file is ``start`` of its contents; the file ends after ``length`` bytes.
    """

    def __init__(self, under: Readable, start: int, length: int) -> None:
        """Open the view.

        Args:
            under: Source or address space of the bytes.
            start: Offset or address of the first byte.
            length: Length in bytes.
        """
        super().__init__()
        self._under = under
        self._start = start
        self._length = length
        self._position = 0

    def readable(self) -> bool:
        """True."""
        self._open_or_raise()
        return True

    def seekable(self) -> bool:
        """True."""
        self._open_or_raise()
        return True

    def tell(self) -> int:
        """Return the position, counted from the start of the view."""
        self._open_or_raise()
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move the position; positions behind the end are allowed, as for any file.

        Raises:
            ValueError: The position would be negative, or the file is closed.
        """
        self._open_or_raise()
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._length}
        if whence not in base:
            raise ValueError(f"whence should be 0, 1 or 2, is {whence}")
        position = base[whence] + index(offset)
        if position < 0:
            raise ValueError(f"negative position {position}")
        self._position = position
        return position

    def read(self, size: int | None = -1, /) -> bytes:
        """Read up to ``size`` bytes; the rest of the view for -1 or None.

        Raises:
            KdmpError: Not all of these bytes can be read; the position stays.
        """
        self._open_or_raise()
        left = max(0, self._length - self._position)
        amount = left if size is None or size < 0 else min(size, left)
        if not amount:
            return b""
        data = self._under.read_exact(self._start + self._position, amount)
        self._position += amount
        return data

    def readall(self) -> bytes:
        """Read the rest of the view."""
        return self.read()

    def readinto(self, buffer: Buffer, /) -> int:
        """Fill a buffer up to the first missing byte, so that a buffered reader can look ahead.

        Raises:
            KdmpError: Not even the first byte can be read.
        """
        with memoryview(buffer) as view, view.cast("B") as flat:
            try:
                data = self.read(len(flat))
            except PartialReadError as e:
                if not e.data:
                    raise
                data = e.data
                self._position += len(data)
            flat[: len(data)] = data
        return len(data)

    def write(self, data: Buffer, /) -> int:
        """Refuse: memory in a dump cannot be changed."""
        raise io.UnsupportedOperation("not writable")

    def _open_or_raise(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on a closed file")
