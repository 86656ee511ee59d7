"""`CrashStore`: what grouping needs of many dumps, in a file on disk instead of in memory.

The file is SQLite's own: it has no name, and is gone when it is closed, however the process ends.
Dumps are grouped processor by processor and weighed machine by machine, so that memory is bounded
by the largest group of dumps with one model of processor.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import fields
from datetime import datetime, timedelta, timezone
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.fleet.groups.crash import Crash
from kdmp_ks.fleet.groups.machine_facts import MachineFacts, MemorySlot
from kdmp_ks.fleet.groups.machines import group_machines
from kdmp_ks.fleet.groups.weighing.weigh import weigh_machine
from kdmp_ks.fleet.parts import RowGroupEvidence, RowGroupVerdict, RowMachine
from kdmp_ks.ground.limits import FLEET_EVIDENCE, FLEET_EVIDENCE_PATHS, FLEET_STORE_CACHE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.fleet.groups.group_verdict import GroupVerdict
    from kdmp_ks.fleet.groups.machine_group import MachineGroup

_TABLES: Final = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA temp_store = FILE",
    f"PRAGMA cache_size = -{FLEET_STORE_CACHE}",
    """CREATE TABLE dump (n INTEGER PRIMARY KEY, path TEXT, copy TEXT, original TEXT, facts INTEGER,
       bucket BLOB, place TEXT, time INTEGER, uptime REAL, boot INTEGER, build INTEGER, rest TEXT)
    """,
    "CREATE TABLE facts (id INTEGER PRIMARY KEY, digest BLOB UNIQUE, data TEXT)",
    "CREATE TABLE machine (id INTEGER PRIMARY KEY, data TEXT)",
    "CREATE TABLE member (machine INTEGER, position INTEGER, n INTEGER,"
    " PRIMARY KEY (machine, position)) WITHOUT ROWID",
    "CREATE TABLE result (n INTEGER PRIMARY KEY, machine INTEGER, verdict INTEGER)",
    "CREATE TABLE verdict (id INTEGER PRIMARY KEY, data TEXT)",
    "BEGIN",
)
_COPIES: Final = (
    """CREATE TABLE first AS SELECT copy, n, min(path) AS path, bucket FROM dump
       WHERE copy IS NOT NULL GROUP BY copy HAVING count(*) > 1""",
    "CREATE UNIQUE INDEX first_copy ON first (copy)",
    # A copy is of the machine of its original, whatever the rest of its file says.
    """UPDATE dump SET original = (SELECT path FROM first WHERE first.copy = dump.copy),
                       bucket = (SELECT bucket FROM first WHERE first.copy = dump.copy)
       WHERE n NOT IN (SELECT n FROM first) AND copy IN (SELECT copy FROM first)""",
    "CREATE INDEX dump_bucket ON dump (bucket) WHERE bucket IS NOT NULL",
)
_PLACES: Final = (
    """CREATE TABLE shared AS SELECT place, count(DISTINCT machine) AS machines
       FROM dump JOIN member USING (n) WHERE place IS NOT NULL AND original IS NULL
       GROUP BY place HAVING count(DISTINCT machine) > 1""",
    "CREATE UNIQUE INDEX shared_place ON shared (place)",
)
_LIGHT: Final = "path, original, facts, time, uptime, boot, build"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=timezone.utc)
_TICK: Final = timedelta(microseconds=1)
_COLUMNS: Final = frozenset(
    ("path", "duplicate_of", "machine", "time", "uptime_seconds", "boot_id", "build")
)
_REST: Final = tuple(one.name for one in fields(Crash) if one.name not in _COLUMNS)
_FACTS: Final = tuple(one.name for one in fields(MachineFacts))


class Marks(NamedTuple):
    """Facts of a dump that other dumps are needed for.

    Attributes:
        duplicate_of: Path of the dump that it is a copy of.
        machine: Its machine.
        verdict: The verdict on it by all dumps of the machine; None without a machine.
    """

    duplicate_of: str | None
    machine: RowMachine | None
    verdict: RowGroupVerdict | None


class CrashStore:
    """The crashes of a run, and what grouping finds."""

    def __init__(self) -> None:
        """Begin without crashes."""
        self._db = sqlite3.connect("", isolation_level=None)
        self._run(_TABLES)

    @property
    def size(self) -> int:
        """Bytes on disk."""
        (pages,) = self._db.execute("PRAGMA page_count").fetchone()
        (size,) = self._db.execute("PRAGMA page_size").fetchone()
        return int(pages) * int(size)

    def close(self) -> None:
        """Remove everything."""
        self._db.close()

    def add(self, number: int, path: str, copy: str | None, crash: Crash | None) -> None:
        """Take a dump.

        Args:
            number: A number that no other dump has.
            path: Its path.
            copy: A text that is equal for copies of a dump; None for one that was not read.
            crash: The crash; None where there is none.
        """
        if crash is None:
            if copy is not None:
                self._db.execute(
                    "INSERT INTO dump (n, path, copy) VALUES (?, ?, ?)", (number, path, copy)
                )
            return
        facts = crash.machine
        self._db.execute(
            "INSERT INTO dump VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                path,
                copy,
                None if facts is None else self._facts_id(facts),
                None if facts is None else _digest(facts.processor_key),
                crash.place,
                None if crash.time is None else (crash.time - _EPOCH) // _TICK,
                crash.uptime_seconds,
                crash.boot_id,
                crash.build,
                _text([getattr(crash, name) for name in _REST]),
            ),
        )

    def _facts_id(self, facts: MachineFacts) -> int:
        """Store the description of a machine once."""
        values = [getattr(facts, name) for name in _FACTS]
        values[_FACTS.index("memory")] = [(x.slot, x.part, x.mib) for x in facts.memory]
        data = _text(values)
        digest = _digest(data)
        known = self._db.execute("SELECT id FROM facts WHERE digest = ?", (digest,)).fetchone()
        if known is not None:
            return int(known[0])
        added = self._db.execute("INSERT INTO facts VALUES (NULL, ?, ?)", (digest, data))
        return int(added.lastrowid or 0)

    def group(self) -> None:
        """Find copies and machines, and weigh the dumps of each machine, when all were taken."""
        self._run(_COPIES)
        select = f"SELECT bucket, n, {_LIGHT} FROM dump WHERE bucket IS NOT NULL ORDER BY bucket"
        for _, rows in groupby(self._all(select), itemgetter(0)):
            self._group_bucket(rows)
        self._run(_PLACES)
        select = f"""SELECT machine, n, {_LIGHT}, rest, dump.place, machines FROM member
                     JOIN dump USING (n) LEFT JOIN shared ON shared.place = dump.place
                     ORDER BY machine, position"""
        for machine, rows in groupby(self._all(select), itemgetter(0)):
            self._weigh(machine, rows)

    def _group_bucket(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Group the dumps with one processor by machine."""
        known: dict[int, MachineFacts] = {}
        numbers: dict[str, int] = {}
        crashes = []
        for _, number, *light in rows:
            crash = self._crash(light, known)
            numbers[crash.path] = number
            crashes.append(crash)
        for group in group_machines(crashes):
            data = _text((group.id, group.words, group.confidence, _evidence_words(group)))
            machine = self._db.execute("INSERT INTO machine VALUES (NULL, ?)", (data,)).lastrowid
            self._db.executemany(
                "INSERT INTO member VALUES (?, ?, ?)",
                ((machine, place, numbers[path]) for place, path in enumerate(group.dumps)),
            )

    def _weigh(self, machine: int, rows: Iterable[tuple[Any, ...]]) -> None:
        """Weigh the dumps of a machine."""
        known: dict[int, MachineFacts] = {}
        numbers: dict[str, int] = {}
        others: dict[str, int] = {}
        crashes = []
        for _, number, *light, rest, place, machines in rows:
            crash = self._crash(light, known, rest)
            numbers[crash.path] = number
            crashes.append(crash)
            if machines is not None:
                others[place] = machines - 1
        stored: dict[str, int] = {}
        for path, verdict in weigh_machine(crashes, others).dumps:
            data = _text(_verdict_values(verdict))
            if data not in stored:
                added = self._db.execute("INSERT INTO verdict VALUES (NULL, ?)", (data,))
                stored[data] = int(added.lastrowid or 0)
            self._db.execute(
                "INSERT INTO result VALUES (?, ?, ?)", (numbers[path], machine, stored[data])
            )

    def _crash(
        self, light: list[Any], known: dict[int, MachineFacts], rest: str | None = None
    ) -> Crash:
        path, original, facts, time, uptime, boot, build = light
        values: dict[str, Any] = {}
        if rest is not None:
            values = dict(zip(_REST, map(_frozen, json.loads(rest)), strict=True))
        return Crash(
            path=path,
            duplicate_of=original,
            machine=None if facts is None else self._facts(facts, known),
            time=None if time is None else _EPOCH + time * _TICK,
            uptime_seconds=uptime,
            boot_id=boot,
            build=build,
            **values,
        )

    def _facts(self, number: int, known: dict[int, MachineFacts]) -> MachineFacts:
        if number not in known:
            (data,) = self._db.execute("SELECT data FROM facts WHERE id = ?", (number,)).fetchone()
            values = dict(zip(_FACTS, map(_frozen, json.loads(data)), strict=True))
            values["memory"] = tuple(MemorySlot(*one) for one in values["memory"])
            known[number] = MachineFacts(**values)
        return known[number]

    def find(self, number: int) -> Marks:
        """Return what was found for a dump, after `group`.

        Args:
            number: The number that `add` got.
        """
        found = self._db.execute(
            """SELECT original, machine.data, verdict.data FROM dump
               LEFT JOIN result USING (n)
               LEFT JOIN machine ON machine.id = result.machine
               LEFT JOIN verdict ON verdict.id = result.verdict WHERE n = ?""",
            (number,),
        ).fetchone()
        if found is None:
            return Marks(None, None, None)
        original, machine, verdict = found
        return Marks(
            original,
            None if machine is None else RowMachine(*json.loads(machine)),
            None if verdict is None else _verdict(json.loads(verdict)),
        )

    def _all(self, select: str) -> Iterator[tuple[Any, ...]]:
        with closing(self._db.cursor()) as cursor:
            yield from cursor.execute(select)

    def _run(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._db.execute(line).close()


def row_verdict(found: GroupVerdict) -> RowGroupVerdict:
    """Return a verdict on a machine as a row has it, with a bounded part of its evidence.

    Args:
        found: The verdict.
    """
    return _verdict(_verdict_values(found))


def _verdict_values(found: GroupVerdict) -> tuple[Any, ...]:
    evidence = [
        (one.test, one.finding, len(one.dumps), one.dumps[:FLEET_EVIDENCE_PATHS])
        for one in found.evidence[:FLEET_EVIDENCE]
    ]
    return found.kind, found.culprit, found.confidence, found.summary, evidence


def _verdict(values: Iterable[Any]) -> RowGroupVerdict:
    kind, culprit, confidence, summary, evidence = values
    found = tuple(
        RowGroupEvidence(test, finding, dumps, tuple(paths))
        for test, finding, dumps, paths in evidence
    )
    return RowGroupVerdict(kind, culprit, confidence, summary, found)


def _evidence_words(group: MachineGroup) -> str:
    return "; ".join(one.finding for one in group.evidence)


def _text(values: object) -> str:
    return json.dumps(values, separators=(",", ":"))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _digest(value: object) -> bytes:
    return blake2b(repr(value).encode("utf-8", "backslashreplace"), digest_size=16).digest()
