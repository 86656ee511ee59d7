"""`TableWriter`: writes the rows of one table; `open_writer` chooses one by the suffix."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.writers.named_errors import named_errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kdmp_ks.fleet.columns import Column

WRITERS: Final = {
    ".jsonl": "json_lines",
    ".csv": "csv_table",
    ".parquet": "parquet_table",
}
"""Suffix of a file -> the module that writes it."""


class TableWriter(ABC):
    """Writes the rows of one table."""

    @abstractmethod
    def write(self, row: object) -> None:
        """Write a row.

        Args:
            row: An object with an attribute for each column.

        Raises:
            OSError: The file cannot be written.
        """

    @abstractmethod
    def finish(self) -> None:
        """Complete the file.

        Raises:
            OSError: The file cannot be written.
        """

    @abstractmethod
    def abandon(self) -> None:
        """Remove what was written."""


@contextmanager
def open_writer(path: Path, columns: tuple[Column, ...]) -> Iterator[TableWriter]:
    """Write a table to a file, which appears under its name only when all went well.

    Args:
        path: The file; its suffix is one of `WRITERS`.
        columns: The columns.

    Raises:
        ValueError: The suffix is none of these.
        MissingExtraError: A library for the format is not installed.
        OSError: The file cannot be written.
    """
    with named_errors(path):
        writer = _NamedWriter(path, _writer(path, columns))
    try:
        yield writer
        writer.finish()
    except BaseException:
        writer.abandon()
        raise


class _NamedWriter(TableWriter):
    """Another writer, whose errors name the file."""

    def __init__(self, path: Path, writer: TableWriter) -> None:
        self._path = path
        self._writer = writer

    def write(self, row: object) -> None:
        with named_errors(self._path):
            self._writer.write(row)

    def finish(self) -> None:
        with named_errors(self._path):
            self._writer.finish()

    def abandon(self) -> None:
        self._writer.abandon()


def check_suffix(path: Path) -> None:
    """Check that a table can be written to a file, before anything is read.

    Args:
        path: The file.

    Raises:
        ValueError: Its suffix is none of `WRITERS`.
        MissingExtraError: A library for the format is not installed.
        IsADirectoryError: There is a folder of that name.
    """
    module = import_module(f"kdmp_ks.fleet.writers.{_module(path)}")
    module.check()
    if path.is_dir():
        raise IsADirectoryError(None, "is a folder; remove it or choose another name", str(path))


def _module(path: Path) -> str:
    found = WRITERS.get(path.suffix.lower())
    if found is None:
        raise ValueError(f"{path.name}: the suffix has to be {', '.join(WRITERS)}")
    return found


def _writer(path: Path, columns: tuple[Column, ...]) -> TableWriter:
    module = import_module(f"kdmp_ks.fleet.writers.{_module(path)}")
    writer: TableWriter = module.make(path, columns)
    return writer
