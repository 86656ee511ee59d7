"""JSON Lines: a row is a JSON document on a line; addresses are hexadecimal text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kdmp_ks.fleet.plain_row import plain_of
from kdmp_ks.fleet.writers.table_writer import TableWriter
from kdmp_ks.fleet.writers.text_file import TextFile

if TYPE_CHECKING:
    from pathlib import Path

    from kdmp_ks.fleet.columns import Column


def check() -> None:
    """Check that the format can be written: always."""


def make(path: Path, columns: tuple[Column, ...]) -> TableWriter:
    """Begin a file.

    Raises:
        OSError: It cannot be written.
    """
    return JsonLines(path, columns)


class JsonLines(TableWriter):
    """Writes JSON Lines."""

    def __init__(self, path: Path, columns: tuple[Column, ...]) -> None:
        """Begin the file."""
        self._file = TextFile(path)
        self._columns = columns

    def write(self, row: object) -> None:
        """Write a row as one line of ASCII."""
        text = json.dumps(plain_of(row, self._columns), ensure_ascii=True, allow_nan=False)
        self._file.stream.write(text + "\n")

    def finish(self) -> None:
        """Complete the file."""
        self._file.finish()

    def abandon(self) -> None:
        """Remove what was written."""
        self._file.abandon()
