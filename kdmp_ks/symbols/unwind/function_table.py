"""`FunctionTable`: the functions of an image by RVA."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    ReadRva: TypeAlias = Callable[[int, int], bytes | None]

_WORD: Final = 4


class FunctionRange(NamedTuple):
    """A function, or a part of one, that has an entry in the table.

    Attributes:
        begin: RVA of its first byte.
        end: RVA behind its last byte; ``begin`` where that cannot be read.
        unwind_rva: RVA of its unwind data; None where they are packed into the entry.
    """

    begin: int
    end: int
    unwind_rva: int | None


class FunctionTable(ABC):
    """The exception directory of an image (``.pdata``), searched in place."""

    def __init__(self, entries: bytes, read: ReadRva) -> None:
        """Take the bytes of a table.

        Args:
            entries: The entries, or successive ones of them; bytes behind the last one are ignored.
            read: Reads bytes of the image, RVA and length; None where they are missing.
        """
        self._entries = entries
        self._read = read
        self._count = len(entries) // self._size()
        self._begins = _words(entries[: self._count * self._size()])[
            self._begin_offset() // _WORD :: self._size() // _WORD
        ]

    def __len__(self) -> int:
        """Return the number of entries."""
        return self._count

    def __getitem__(self, index: int) -> FunctionRange:
        """Return an entry."""
        if not 0 <= index < self._count:
            raise IndexError(index)
        size = self._size()
        return self._range(self._entries[index * size : (index + 1) * size])

    def find(self, rva: int) -> FunctionRange | None:
        """Return the entry that contains an RVA; None for leaf functions and data."""
        found = self.last(rva)
        return found if found is not None and rva < found.end else None

    def end_before(self, rva: int) -> int:
        """Return the end of the last function that begins at or below an RVA; 0 if none does."""
        found = self.last(rva)
        return 0 if found is None else found.end

    @abstractmethod
    def primary(self, function: FunctionRange) -> FunctionRange | None:
        """Return the function that an entry belongs to; the entry itself if it is no mere part.

        Returns:
            None where it cannot be known.
        """

    def last(self, rva: int) -> FunctionRange | None:
        """Return the last entry that begins at or below an RVA; None if none does."""
        index = bisect_right(self._begins, rva)
        return self[index - 1] if index else None

    @abstractmethod
    def _size(self) -> int:
        """Return the bytes of an entry."""

    @abstractmethod
    def _begin_offset(self) -> int:
        """Return the offset of the first RVA in an entry, of 32 bits."""

    @abstractmethod
    def _range(self, entry: bytes) -> FunctionRange:
        """Return the range of an entry; an empty one where its length cannot be read."""


def _words(data: bytes) -> Sequence[int]:
    """Return little-endian words of 32 bits, without a copy where the machine has them so."""
    if sys.byteorder == "little":
        return memoryview(data).cast("I")
    words = array("I", data)
    words.byteswap()
    return words
