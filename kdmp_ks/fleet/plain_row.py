"""`as_document`, `row_from`: a row as a line of JSON has it, and back."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.fleet.columns import COLUMNS, SCHEMA, Column, ColumnType, ListOf, Scalar, Struct
from kdmp_ks.fleet.row import FleetRow
from kdmp_ks.ground.visible import encodable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_HEX: Final = (Scalar.HEX32, Scalar.HEX64)
_NUMBERS: Final = (*_HEX, Scalar.UINT8, Scalar.UINT32, Scalar.UINT64)
_ROW: Final = Struct(FleetRow, COLUMNS)


def as_document(row: FleetRow) -> dict[str, object]:
    """Return a row as a line of JSON has it: addresses are hexadecimal text, times ISO 8601.

    Args:
        row: The row.
    """
    return plain_of(row, COLUMNS)


def plain_of(row: object, columns: Iterable[Column]) -> dict[str, object]:
    """Return a row of any table as a line of JSON has it.

    Args:
        row: An object with an attribute for each column.
        columns: The columns.
    """
    return {one.name: _plain(getattr(row, one.name), one.type) for one in columns}


def row_from(document: Mapping[str, object]) -> FleetRow:
    """Return the row that a document describes. Columns that it lacks are None.

    Args:
        document: The document, as `as_document` makes it.

    Raises:
        InvalidDataError: It is no such document.
    """
    try:
        row = _value(document, _ROW)
    except (TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise _no_row(str(error)) from error
    if not isinstance(row, FleetRow) or not isinstance(row.path, str):
        raise _no_row("path is missing")
    return row


def _no_row(got: str) -> InvalidDataError:
    return InvalidDataError("not a row of a triage", field="row", expected=SCHEMA, got=got)


def _plain(value: Any, kind: ColumnType) -> Any:
    if isinstance(kind, ListOf):
        return [_plain(one, kind.item) for one in value or ()]
    if value is None:
        return None
    if isinstance(kind, Struct):
        return {one.name: _plain(getattr(value, one.name), one.type) for one in kind.fields}
    if kind is Scalar.TEXT:
        return encodable(value)
    if kind in _HEX:
        return f"{value:#x}"
    if kind is Scalar.TIME:
        return value.isoformat(timespec="microseconds").replace("+00:00", "Z")
    if kind is Scalar.TEXTS:
        return {encodable(name): encodable(text) for name, text in value.items()}
    return value


def _value(plain: Any, kind: ColumnType) -> Any:
    if isinstance(kind, ListOf):
        return tuple(_value(one, kind.item) for one in plain or ())
    if plain is None:
        return {} if kind is Scalar.TEXTS else None
    if isinstance(kind, Struct):
        return kind.make(**{one.name: _value(plain.get(one.name), one.type) for one in kind.fields})
    if kind in _HEX:
        return int(plain, 16)
    if kind is Scalar.TIME:
        return datetime.fromisoformat(plain.replace("Z", "+00:00")).astimezone(timezone.utc)
    check_type(plain, kind)
    return plain


def check_type(plain: object, kind: ColumnType) -> None:
    """Check that a value of JSON is of a type; addresses are numbers here.

    Args:
        plain: The value.
        kind: The type, a scalar.

    Raises:
        TypeError: It is of another one.
    """
    if kind is Scalar.TEXTS:
        good = isinstance(plain, dict) and all(isinstance(one, str) for one in plain.values())
    elif kind is Scalar.DOUBLE:
        good = isinstance(plain, (int, float)) and not isinstance(plain, bool)
    elif kind in _NUMBERS:
        good = type(plain) is int
    else:
        good = isinstance(plain, bool if kind is Scalar.BOOL else str)
    if not good:
        raise TypeError(f"a {type(plain).__name__} in place of another type")
