"""`Part`: a part file, which a worker writes; rows as its lines have them."""

from __future__ import annotations

import gzip
import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.fleet.columns import MODULE_COLUMNS, UNLOADED_COLUMNS
from kdmp_ks.fleet.groups.unit_keys import UnitKeys
from kdmp_ks.fleet.plain_row import as_document, check_type, row_from
from kdmp_ks.fleet.reading import Reading, failed
from kdmp_ks.fleet.row import FleetRow
from kdmp_ks.fleet.side_rows import ModuleRow, UnloadedRow
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_FLEET_LINE
from kdmp_ks.ground.visible import encodable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.fleet.columns import Column
    from kdmp_ks.fleet.targets.store import Store

_LEVEL: Final = 1
_PATH: Final = "path"
"""First field of the rows of side tables; the row has it."""


@frozen
class Part(Facts):
    """A part file.

    Attributes:
        store: The folder.
        name: Name of the file.
    """

    store: Store
    name: str

    def write(self, readings: Iterable[Reading]) -> list[Reading]:
        """Write what was read, and return what the parent needs to know of it meanwhile.

        Args:
            readings: What was read.

        Raises:
            OSError: The file cannot be written.
        """
        readings = list(readings)
        self.store.write(self.name, packed([line_of(one) for one in readings]))
        return [_brief(one) for one in readings]


def _brief(reading: Reading) -> Reading:
    """Return path, error, signature and verdict alone."""
    row = reading.row
    brief = FleetRow(row.path, error=row.error, signature=row.signature, verdict=row.verdict)
    return Reading(brief, reading.left_out, is_written=True)


def packed(lines: Iterable[str]) -> bytes:
    """Return the content of a part file.

    Args:
        lines: Its lines.
    """
    return gzip.compress("".join(lines).encode(), _LEVEL, mtime=0)


def line_of(reading: Reading) -> str:
    """Return a line of a part file.

    Args:
        reading: What was read of a dump.
    """
    document: dict[str, object] = {"row": as_document(reading.row)}
    if reading.left_out:
        document["left_out"] = True
    for name in ("modules", "unloaded"):
        rows: tuple[ModuleRow | UnloadedRow, ...] = getattr(reading, name)
        if rows:
            names = [one.name for one in fields(rows[0]) if one.name != _PATH]
            document[name] = [[_plain(getattr(one, x)) for x in names] for one in rows]
    if reading.keys is not None:
        document["keys"] = [reading.keys.unit, reading.keys.memory]
    line = json.dumps(document, ensure_ascii=True, separators=(",", ":")) + "\n"
    if len(line) > MAX_FLEET_LINE and not reading.row.error:
        text = f"its row has more than {MAX_FLEET_LINE:,} characters"
        return line_of(failed(reading.row.path, "row_limit", text))
    return line


def _plain(value: object) -> object:
    return encodable(value) if isinstance(value, str) else value


def reading_of(line: str) -> Reading:
    """Return what a line of a part file says.

    Args:
        line: The line.

    Raises:
        ValueError: It is no such line.
    """
    try:
        document = json.loads(line)
        row = row_from(document["row"])
        return Reading(
            row,
            bool(document.get("left_out")),
            tuple(
                ModuleRow(row.path, *_cells(one, MODULE_COLUMNS))
                for one in document.get("modules", ())
            ),
            tuple(
                UnloadedRow(row.path, *_cells(one, UNLOADED_COLUMNS))
                for one in document.get("unloaded", ())
            ),
            _keys(document.get("keys")),
        )
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a row: {error}") from error


def _cells(plain: list[Any], columns: tuple[Column, ...]) -> list[Any]:
    """Return the values of a side table's row, but for the path, each of the type of its column."""
    for one, column in zip(plain, columns[1:], strict=False):
        if one is not None:
            check_type(one, column.type)
    return plain


def _keys(plain: list[list[str]] | None) -> UnitKeys | None:
    if plain is None:
        return None
    unit, memory = plain
    if not all(isinstance(one, str) for one in (*unit, *memory)):
        raise TypeError("keys are no texts")
    return UnitKeys(tuple(unit), tuple(memory))
