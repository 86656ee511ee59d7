"""CSV: fields of structures are columns of their own, such as ``verdict.kind``; lists are JSON."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

from kdmp_ks.fleet.columns import Struct
from kdmp_ks.fleet.plain_row import plain_of
from kdmp_ks.fleet.writers.table_writer import TableWriter
from kdmp_ks.fleet.writers.text_file import TextFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kdmp_ks.fleet.columns import Column

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""Beginnings of formulas; the last four are the signs in full width, for Japanese systems."""


def check() -> None:
    """Check that the format can be written: always."""


def make(path: Path, columns: tuple[Column, ...]) -> TableWriter:
    """Begin a file.

    Raises:
        OSError: It cannot be written.
    """
    return CsvTable(path, columns)


class CsvTable(TableWriter):
    """Writes CSV as of RFC 4180, in UTF-8, with a line of names."""

    def __init__(self, path: Path, columns: tuple[Column, ...]) -> None:
        """Begin the file."""
        self._file = TextFile(path)
        self._columns = columns
        self._csv = csv.writer(self._file.stream)
        self._csv.writerow(name for one in columns for name in names(one))

    def write(self, row: object) -> None:
        """Write a row as one record."""
        plain = plain_of(row, self._columns)
        self._csv.writerow(
            cell for one in self._columns for cell in _cells(plain[one.name], one.type)
        )

    def finish(self) -> None:
        """Complete the file."""
        self._file.finish()

    def abandon(self) -> None:
        """Remove what was written."""
        self._file.abandon()


def names(column: Column, before: str = "") -> Iterator[str]:
    """Yield the names of the fields that a column has in CSV.

    Args:
        column: The column.
        before: The names of the structures that it is in, each with a point.
    """
    if isinstance(column.type, Struct):
        for one in column.type.fields:
            yield from names(one, f"{before}{column.name}.")
    else:
        yield before + column.name


def _cells(value: Any, kind: object) -> Iterator[str]:
    if isinstance(kind, Struct):
        for one in kind.fields:
            yield from _cells(None if value is None else value[one.name], one.type)
    else:
        yield _cell(value)


def _cell(value: Any) -> str:
    """Return a value as text; an empty one is null."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=True)
    return _harmless(str(value)) if isinstance(value, str) else str(value)


def _harmless(text: str) -> str:
    """Put an apostrophe before text that spreadsheets take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
