"""`PackedNames`: names in one text, from a cached index; strings are made on demand."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_ERRORS = "surrogatepass"


@dataclass(frozen=True, slots=True, eq=False)
class PackedNames:
    """Names by row, and rows by name.

    Attributes:
        text: All names, one after another, in UTF-8.
        ends: Offset behind the name of each row.
        by_name: The rows, sorted by the bytes of their names and then by row.
    """

    text: bytes
    ends: Sequence[int]
    by_name: Sequence[int]

    @classmethod
    def of(cls, names: Iterable[str]) -> PackedNames:
        """Pack names."""
        encoded = [name.encode("utf-8", _ERRORS) for name in names]
        by_name = sorted(range(len(encoded)), key=encoded.__getitem__)
        ends = array("I", accumulate(map(len, encoded)))
        return cls(b"".join(encoded), ends, array("I", by_name))

    def __len__(self) -> int:
        """Return the number of names."""
        return len(self.ends)

    def __getitem__(self, row: int, /) -> str:
        """Return the name of a row."""
        return _decoded(self.encoded(row))

    def __iter__(self) -> Iterator[str]:
        """Yield the names in the order of the rows."""
        return map(self.__getitem__, range(len(self.ends)))

    def encoded(self, row: int) -> bytes:
        """Return the bytes of a row's name; nothing for a row that there is not."""
        if not 0 <= row < len(self.ends):
            return b""
        return self.text[self.ends[row - 1] if row else 0 : self.ends[row]]

    def rows_of(self, name: str) -> Sequence[int]:
        """Return the rows of a name, ascending."""
        wanted = name.encode("utf-8", _ERRORS)
        index = bisect_left(self.by_name, wanted, key=self.encoded)
        rows: list[int] = []
        while index < len(self.by_name) and self.encoded(self.by_name[index]) == wanted:
            rows.append(self.by_name[index])
            index += 1
        return [row for row in rows if row < len(self.ends)]


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8", _ERRORS)
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")
