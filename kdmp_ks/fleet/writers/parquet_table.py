"""Parquet with the types of the columns; very many rows are a folder of files. Needs pyarrow."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import MissingExtraError
from kdmp_ks.fleet.columns import SCHEMA, Column, ColumnType, ListOf, Scalar, Struct
from kdmp_ks.fleet.writers.table_writer import TableWriter
from kdmp_ks.ground.limits import FLEET_FILE_ROWS
from kdmp_ks.ground.visible import encodable

if TYPE_CHECKING:
    import pyarrow as pa

_GROUP: Final = 4096
"""Rows that are written at a time."""


def check() -> None:
    """Check that the format can be written.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise MissingExtraError('Parquet needs pyarrow: pip install "kdmp-ks[fleet]"') from error


def make(path: Path, columns: tuple[Column, ...]) -> TableWriter:
    """Begin a file.

    Raises:
        OSError: It cannot be written.
        MissingExtraError: pyarrow is not installed.
    """
    check()
    return ParquetTable(path, columns)


_ANYBODY: Final = 0o777
_OWNER: Final = 0o700
"""Nobody else reads what is not complete."""


class ParquetTable(TableWriter):
    """Writes Parquet."""

    def __init__(
        self, path: Path, columns: tuple[Column, ...], rows_per_file: int = FLEET_FILE_ROWS
    ) -> None:
        """Begin the file.

        Args:
            path: Its place; a folder of files is made there for more rows than one file has.
            columns: The columns.
            rows_per_file: Rows in a file.
        """
        self._path = Path(os.path.realpath(path))
        self._columns = columns
        self._per_file = rows_per_file
        self._schema = arrow_schema(columns)
        self._folder = self._path.with_name(f".kdmp-{token_hex(8)}.part")
        self._folder.mkdir(_OWNER)
        self._files: list[Path] = []
        self._writer: Any = None
        self._in_file = 0
        self._waiting: list[dict[str, object]] = []

    def write(self, row: object) -> None:
        """Write a row, when there are enough."""
        self._waiting.append(
            {one.name: _arrow(getattr(row, one.name), one.type) for one in self._columns}
        )
        if len(self._waiting) >= min(_GROUP, self._per_file - self._in_file):
            self._flush()

    def finish(self) -> None:
        """Complete the file, or the folder."""
        if self._waiting or not self._files:
            self._flush()
        self._close()
        if len(self._files) == 1:
            os.replace(self._files[0], self._path)  # noqa: PTH105 - atomic everywhere
            self._folder.rmdir()
        else:
            self._path.unlink(missing_ok=True)
            mask = os.umask(0o077)
            os.umask(mask)
            with suppress(PermissionError):  # some file systems know no permissions
                self._folder.chmod(_ANYBODY & ~mask)
            self._folder.rename(self._path)

    def abandon(self) -> None:
        """Remove what was written."""
        self._close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _flush(self) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        if self._writer is None:
            path = self._folder / f"part-{len(self._files):05}.parquet"
            self._files.append(path)
            self._writer = parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._writer.write_table(pa.Table.from_pylist(self._waiting, self._schema))
        self._in_file += len(self._waiting)
        self._waiting.clear()
        if self._in_file >= self._per_file:
            self._close()

    def _close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
            self._in_file = 0


def arrow_schema(columns: tuple[Column, ...]) -> pa.Schema:
    """Return the schema of columns, as of pyarrow.

    Args:
        columns: The columns.
    """
    import pyarrow as pa

    fields = [
        pa.field(one.name, _type(one.type), metadata={"description": one.doc}) for one in columns
    ]
    return pa.schema(fields, metadata={"schema": SCHEMA})


def _type(kind: ColumnType) -> Any:
    import pyarrow as pa

    if isinstance(kind, ListOf):
        return pa.list_(_type(kind.item))
    if isinstance(kind, Struct):
        return pa.struct([pa.field(one.name, _type(one.type)) for one in kind.fields])
    return {
        Scalar.TEXT: pa.string(),
        Scalar.BOOL: pa.bool_(),
        Scalar.UINT8: pa.uint8(),
        Scalar.UINT32: pa.uint32(),
        Scalar.UINT64: pa.uint64(),
        Scalar.HEX32: pa.uint32(),
        Scalar.HEX64: pa.uint64(),
        Scalar.DOUBLE: pa.float64(),
        Scalar.TIME: pa.timestamp("us", tz="UTC"),
        Scalar.TEXTS: pa.map_(pa.string(), pa.string()),
    }[kind]


def _arrow(value: Any, kind: ColumnType) -> Any:
    if isinstance(kind, ListOf):
        return [_arrow(one, kind.item) for one in value or ()]
    if value is None:
        return None
    if isinstance(kind, Struct):
        return {one.name: _arrow(getattr(value, one.name), one.type) for one in kind.fields}
    if kind is Scalar.TEXT:
        return encodable(value)
    if kind is Scalar.TEXTS:
        return [(encodable(name), encodable(text)) for name, text in value.items()]
    return value
