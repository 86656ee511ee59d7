"""`PartFiles`: the rows of a run that is not finished, in files that appear whole or not at all."""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from array import array
from bisect import bisect_left
from dataclasses import replace
from hashlib import blake2b
from itertools import pairwise
from time import monotonic
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.fleet.columns import SCHEMA
from kdmp_ks.fleet.groups.unit_keys import new_salt
from kdmp_ks.fleet.targets.open_store import open_store
from kdmp_ks.fleet.targets.part import Part, line_of, packed, reading_of
from kdmp_ks.ground.limits import FLEET_PART_ROWS, MAX_FLEET_LINE
from kdmp_ks.ground.visible import encodable
from kdmp_ks.storage.remote.urls import shown_url

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from kdmp_ks.fleet.reading import Reading, ReadOptions
    from kdmp_ks.fleet.targets.store import Store

_OPTIONS: Final = "options.json"
_SALT: Final = "salt"
_PART: Final = "part-*.jsonl.gz"
_NUMBERED: Final = re.compile(r"part-([0-9]{8,15})\.jsonl\.gz")
_FIRST_PAUSE: Final = 1.0
_LAST_PAUSE: Final = 30.0
"""Seconds that rows wait for a part file: few in a short run, so that little of it is lost."""
_BROKEN: Final = (OSError, EOFError, zlib.error, ValueError, RecursionError)


class PartFiles:
    """A folder of part files, here or behind a URL.

    Attributes:
        store: The folder.
        options: How dumps are read, with the salt of the run.
        count: How many dumps the finished part files have.
    """

    def __init__(
        self, folder: str | os.PathLike[str], options: ReadOptions, *, resume: bool
    ) -> None:
        """Make the folder, or go on with one.

        Args:
            folder: The folder, or its URL.
            options: How dumps are read.
            resume: Whether to go on with the part files in it.

        Raises:
            InvalidDataError: The part files in it are of another form, or of a run with other
                options.
            FileExistsError: It has part files, and `resume` is false.
            MissingExtraError: A library for the URL is not installed.
            OSError: It cannot be made or read.
        """
        self.store: Store = open_store(folder)
        self._waiting: list[str] = []
        self._interval = _FIRST_PAUSE
        self._due = monotonic() + self._interval
        known = self.store.names(_OPTIONS)
        if known and not resume:
            text = "an interrupted run left part files here; --resume goes on, or remove them"
            raise FileExistsError(None, text, self.store.name)
        self.store.make()
        relevant = {"schema": SCHEMA, **_relevant(options)}
        if known:
            salt = _compared(self.store, relevant)
        else:
            salt = new_salt()
            document = {**relevant, _SALT: salt.hex()}
            self.store.write(_OPTIONS, json.dumps(document).encode())
        self.options = replace(options, salt=salt)
        numbers = filter(None, map(_NUMBERED.fullmatch, self.store.names(_PART)))
        numbered = {one[0]: int(one[1]) for one in numbers}  # other files are not ours
        self._names = set(numbered)
        self._next = 1 + max(numbered.values(), default=0)
        self._twice: set[tuple[str, int]] = set()
        self._done = self._keys()
        self.count = len(self._done)

    def _keys(self) -> array[int]:
        """Return the sorted keys of the dumps that there are, and mark those that occur again.

        Of a run that ended before it withdrew a part file, a dump may be in two.
        """
        keys = array("Q", sorted(_key(one.row.path) for _, one in self._lines()))
        again = {one for one, other in pairwise(keys) if one == other}
        if not again:
            return keys
        met: set[int] = set()
        for place, one in self._lines():
            key = _key(one.row.path)
            if key not in again:
                continue
            if key in met:
                self._twice.add(place)
            met.add(key)
        return array("Q", sorted(set(keys)))

    def has(self, path: str) -> bool:
        """Return whether a finished part file had a dump when the run began or was resumed.

        Args:
            path: Path of the dump.
        """
        key = _key(encodable(shown_url(path)))
        place = bisect_left(self._done, key)
        return place < len(self._done) and self._done[place] == key

    def add(self, reading: Reading) -> None:
        """Take what was read of a dump; it is written when there are enough, or after a while.

        Args:
            reading: What was read. If a worker wrote it, nothing is done.

        Raises:
            OSError: The part file cannot be written.
        """
        if reading.is_written:
            return
        self._waiting.append(line_of(reading))
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
            part = self.next_part()
            self.store.write(part.name, packed(self._waiting))
            self.accept(part)
            self._waiting.clear()

    def next_part(self) -> Part:
        """Return a part file that is to be written; it counts when it is accepted."""
        name = f"part-{self._next:08}.jsonl.gz"
        self._next += 1
        return Part(self.store, name)

    def accept(self, part: Part) -> None:
        """Take a part file that a worker has written.

        Args:
            part: The part file.
        """
        self._names.add(part.name)

    def withdraw(self, part: Part) -> None:
        """Remove a part file whose dumps are read again; its worker may have written it.

        Args:
            part: The part file.

        Raises:
            OSError: It cannot be removed.
        """
        self.store.delete(part.name)

    def readings(self) -> Iterator[Reading]:
        """Yield all that the part files contain, in the order in which it was written.

        Raises:
            InvalidDataError: A part file is damaged.
        """
        return (one for place, one in self._lines() if place not in self._twice)

    def _lines(self) -> Iterator[tuple[tuple[str, int], Reading]]:
        for name in sorted(self._names):
            try:
                data = io.BytesIO(self.store.read(name))
                with gzip.open(data, "rt", encoding="utf-8") as file:
                    number = 0
                    while line := file.readline(MAX_FLEET_LINE):
                        yield (name, number), reading_of(line)
                        number += 1
            except _BROKEN as error:
                raise InvalidDataError(
                    "a part file is damaged", field=name, expected="rows", got=str(error)
                ) from error

    def remove(self) -> None:
        """Remove the part files and the folder."""
        for name in [*self.store.names(_PART), _OPTIONS]:
            self.store.delete(name)
        self.store.remove()

    def remove_if_empty(self) -> bool:
        """Remove the folder if no part file is in it, so that a run can begin there again.

        Returns:
            Whether it was removed; false also if that failed.
        """
        try:
            if self.store.names(_PART):
                return False
            self.remove()
        except OSError:
            return False
        return True


def _key(path: str) -> int:
    return int.from_bytes(blake2b(path.encode(), digest_size=8).digest(), "big")


def _relevant(options: ReadOptions) -> dict[str, object]:
    since = options.since
    return {
        "hashed": options.hashed,
        "since": None if since is None else since.isoformat(),
        "modules": options.modules,
        "third_parties": options.third_parties,
        "unloaded": options.unloaded,
        "private": options.private,
    }


def _compared(store: Store, options: dict[str, object]) -> bytes:
    """Return the salt of a run, whose options must be those."""
    try:
        found = json.loads(store.read(_OPTIONS))
        salt = bytes.fromhex(found.pop(_SALT))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InvalidDataError(
            "the run cannot be resumed", field=_OPTIONS, expected="JSON", got=str(error)
        ) from error
    if found != options:
        raise InvalidDataError(
            "the run was begun with other options",
            field=_OPTIONS,
            expected=json.dumps(options),
            got=json.dumps(found),
        )
    return salt
