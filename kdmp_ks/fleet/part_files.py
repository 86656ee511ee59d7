"""`PartFiles`: the rows of a run that is not finished, in files that appear whole or not at all."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from array import array
from bisect import bisect_left
from contextlib import suppress
from dataclasses import fields, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.fleet.columns import SCHEMA
from kdmp_ks.fleet.groups.unit_keys import UnitKeys, new_salt
from kdmp_ks.fleet.plain_row import as_document, row_from
from kdmp_ks.fleet.reading import Reading, ReadOptions
from kdmp_ks.fleet.side_rows import ModuleRow, UnloadedRow
from kdmp_ks.ground.limits import FLEET_PART_ROWS, MAX_FLEET_LINE
from kdmp_ks.ground.visible import encodable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
from time import monotonic

_OPTIONS: Final = "options.json"
_SALT: Final = "salt"
_PART: Final = "part-*.jsonl.gz"
_LEVEL: Final = 1
_FIRST_PAUSE: Final = 1.0
_LAST_PAUSE: Final = 30.0
"""Seconds that rows wait for a part file: few in a short run, so that little of it is lost."""
_BROKEN: Final = (OSError, EOFError, zlib.error, ValueError)


class PartFiles:
    """A folder of part files.

    Attributes:
        folder: The folder.
        options: How dumps are read, with the salt of the run.
        count: How many dumps the finished part files have.
    """

    def __init__(self, folder: Path, options: ReadOptions, *, resume: bool) -> None:
        """Make the folder, or go on with one.

        Args:
            folder: The folder.
            options: How dumps are read.
            resume: Whether to go on with the part files in it.

        Raises:
            InvalidDataError: The part files in it are of another form, or of a run with other
                options.
            FileExistsError: It has part files, and `resume` is false.
            OSError: It cannot be made or read.
        """
        self.folder = folder
        self._waiting: list[str] = []
        self._interval = _FIRST_PAUSE
        self._due = monotonic() + self._interval
        relevant = {"schema": SCHEMA, **_relevant(options)}
        known = folder / _OPTIONS
        if known.exists() and not resume:
            raise FileExistsError(
                None, "an interrupted run left part files here; resume it or remove", str(folder)
            )
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob("*.tmp"):
            left.unlink()
        if known.exists():
            salt = _compared(known, relevant)
        else:
            salt = new_salt()
            self._write(known, json.dumps({**relevant, _SALT: salt.hex()}).encode())
        self.options = replace(options, salt=salt)
        names = self._names()
        self._next = 1 + max((int(one.name[5:-9]) for one in names), default=0)
        self._done = array("Q", sorted(_key(one.row.path) for one in self.readings()))
        self.count = len(self._done)

    def has(self, path: str) -> bool:
        """Return whether a finished part file had a dump when the run began or was resumed.

        Args:
            path: Path of the dump.
        """
        key = _key(encodable(path))
        place = bisect_left(self._done, key)
        return place < len(self._done) and self._done[place] == key

    def add(self, reading: Reading) -> None:
        """Take what was read of a dump; it is written when there are enough, or after a while.

        Args:
            reading: What was read.

        Raises:
            OSError: The part file cannot be written.
        """
        self._waiting.append(_line(reading))
        if len(self._waiting) >= FLEET_PART_ROWS or monotonic() >= self._due:
            self.flush()
            self._interval = min(2 * self._interval, _LAST_PAUSE)
            self._due = monotonic() + self._interval

    def flush(self) -> None:
        """Write what waits.

        Raises:
            OSError: The part file cannot be written.
        """
        if self._waiting:
            text = "".join(self._waiting).encode()
            name = self.folder / f"part-{self._next:08}.jsonl.gz"
            self._write(name, gzip.compress(text, _LEVEL, mtime=0))
            self._next += 1
            self._waiting.clear()

    def readings(self) -> Iterator[Reading]:
        """Yield all that the part files contain, in the order in which it was written.

        Raises:
            InvalidDataError: A part file is damaged.
        """
        for path in self._names():
            try:
                with gzip.open(path, "rt", encoding="utf-8") as file:
                    while line := file.readline(MAX_FLEET_LINE):
                        yield _reading(line)
            except _BROKEN as error:
                raise InvalidDataError(
                    "a part file is damaged", field=path.name, expected="rows", got=str(error)
                ) from error

    def remove(self) -> None:
        """Remove the part files and the folder."""
        for path in [*self._names(), self.folder / _OPTIONS]:
            path.unlink(missing_ok=True)
        with suppress(OSError):  # somebody else's file is in it
            self.folder.rmdir()

    def _names(self) -> list[Path]:
        return sorted(self.folder.glob(_PART))

    def _write(self, path: Path, data: bytes) -> None:
        part = path.with_name(f"{path.name}.tmp")
        part.write_bytes(data)
        os.replace(part, path)  # noqa: PTH105 - atomic on all systems


def _key(path: str) -> int:
    return int.from_bytes(blake2b(path.encode(), digest_size=8).digest(), "big")


def _relevant(options: ReadOptions) -> dict[str, object]:
    since = options.since
    return {
        "hashed": options.hashed,
        "since": None if since is None else since.isoformat(),
        "modules": options.modules,
        "unloaded": options.unloaded,
        "private": options.private,
    }


def _compared(path: Path, options: dict[str, object]) -> bytes:
    """Return the salt of a run, whose options must be those."""
    try:
        found = json.loads(path.read_bytes())
        salt = bytes.fromhex(found.pop(_SALT))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidDataError(
            "the run cannot be resumed", field=path.name, expected="JSON", got=str(error)
        ) from error
    if found != options:
        raise InvalidDataError(
            "the run was begun with other options",
            field=path.name,
            expected=json.dumps(options),
            got=json.dumps(found),
        )
    return salt


def _line(reading: Reading) -> str:
    document: dict[str, object] = {"row": as_document(reading.row)}
    if reading.left_out:
        document["left_out"] = True
    for name in ("modules", "unloaded"):
        rows: tuple[ModuleRow | UnloadedRow, ...] = getattr(reading, name)
        if rows:
            document[name] = [[_plain(getattr(one, x.name)) for x in fields(one)] for one in rows]
    if reading.keys is not None:
        document["keys"] = [reading.keys.unit, reading.keys.memory]
    return json.dumps(document, ensure_ascii=True, separators=(",", ":")) + "\n"


def _plain(value: object) -> object:
    return encodable(value) if isinstance(value, str) else value


def _reading(line: str) -> Reading:
    document = json.loads(line)
    try:
        return Reading(
            row_from(document["row"]),
            bool(document.get("left_out")),
            tuple(ModuleRow(*one) for one in document.get("modules", ())),
            tuple(UnloadedRow(*one) for one in document.get("unloaded", ())),
            _keys(document.get("keys")),
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"not a row: {error}") from error


def _keys(plain: list[list[str]] | None) -> UnitKeys | None:
    if plain is None:
        return None
    unit, memory = plain
    return UnitKeys(tuple(unit), tuple(memory))
