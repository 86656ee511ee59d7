"""`NameList`: the names of an index by row, and the rows of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class NameList(Protocol):
    """Names by row."""

    def __getitem__(self, row: int, /) -> str:
        """Return the name of a row."""

    def __iter__(self) -> Iterator[str]:
        """Yield the names in the order of the rows."""

    def rows_of(self, name: str) -> Sequence[int]:
        """Return the rows of a name, ascending."""


class PlainNames:
    """Names in a list."""

    __slots__ = ("_names", "_rows")

    def __init__(self, names: list[str]) -> None:
        """Take over a list."""
        self._names = names
        self._rows: dict[str, list[int]] | None = None

    def __getitem__(self, row: int, /) -> str:
        """Return the name of a row."""
        return self._names[row]

    def __iter__(self) -> Iterator[str]:
        """Yield the names in the order of the rows."""
        return iter(self._names)

    def rows_of(self, name: str) -> Sequence[int]:
        """Return the rows of a name, ascending."""
        rows = self._rows
        if rows is None:
            rows = {}
            for row, each in enumerate(self._names):
                rows.setdefault(each, []).append(row)
            self._rows = rows
        return rows.get(name, ())
