"""`Gathering`: reads many dumps into part files, and yields them with copies and groups marked.

Two passes: rows go to part files while dumps are read; what concerns several dumps is found over
the part files at the end, from what is small, and joined as the rows are read again.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kdmp_ks.fleet.parts import RowGroupEvidence, RowGroupVerdict, RowMachine
from kdmp_ks.ground.limits import FLEET_EVIDENCE, FLEET_EVIDENCE_PATHS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kdmp_ks.fleet.groups.group_verdict import GroupVerdict
    from kdmp_ks.fleet.groups.grouping import Groups
    from kdmp_ks.fleet.part_files import PartFiles
    from kdmp_ks.fleet.reading import Reading
    from kdmp_ks.fleet.row import FleetRow
    from kdmp_ks.fleet.workers.engine import Engine


class Gathering:
    """A run over many dumps.

    Attributes:
        parts: The part files.
        left_out: How many dumps are older than asked for; known when all rows were read again.
    """

    def __init__(self, parts: PartFiles, engine: Engine) -> None:
        """Take where rows go, and what reads dumps."""
        self.parts = parts
        self._engine = engine
        self.left_out = 0

    def read(self, paths: Iterable[str], seen: Callable[[Reading], None] | None = None) -> None:
        """Read the dumps that the part files lack.

        Args:
            paths: The dumps.
            seen: Called with each that was read.

        Raises:
            OSError: A part file cannot be written.
            WorkersError: The caller's executor takes or finishes nothing any more.
        """
        try:
            for reading in self._engine.run(self._missing(paths)):
                self.parts.add(reading)
                if seen is not None:
                    seen(reading)
        finally:
            self.parts.flush()
            self._engine.close()

    def _missing(self, paths: Iterable[str]) -> Iterator[str]:
        """Yield the paths without those that are done."""
        return (path for path in paths if not self.parts.has(path))

    def readings(self) -> Iterator[Reading]:
        """Yield what was read, with copies and groups.

        Raises:
            InvalidDataError: A part file is damaged.
        """
        from kdmp_ks.fleet.groups.from_row import crash_of
        from kdmp_ks.fleet.groups.grouping import group_crashes

        originals = _originals(self._rows)
        crashes = (
            crash_of(_marked(one.row, originals), one.keys)
            for one in self.parts.readings()
            if not one.left_out
        )
        groups = group_crashes(one for one in crashes if one is not None)
        self.left_out = 0
        for reading in self.parts.readings():
            if reading.left_out:
                self.left_out += 1
            else:
                yield replace(reading, row=_joined(_marked(reading.row, originals), groups))

    def _rows(self) -> Iterator[FleetRow]:
        return (one.row for one in self.parts.readings() if not one.left_out)


def _copy_key(row: FleetRow) -> str | None:
    """Return a text that is equal for copies of a dump; None for a dump that was not read."""
    return row.sha256 or row.fingerprint


def _originals(rows: Callable[[], Iterator[FleetRow]]) -> Mapping[str, str]:
    """Return the first path of each dump that occurs more than once, by its key.

    The first pass keeps eight bytes for each dump, the second the keys that occur again.
    """
    hashes = array("q", (hash(key) for row in rows() for key in [_copy_key(row)] if key))
    again = _repeated(hashes)
    if not again:
        return {}
    found: dict[str, list[str]] = {}
    for row in rows():
        key = _copy_key(row)
        if key is not None and hash(key) in again:
            found.setdefault(key, []).append(row.path)
    return {key: min(paths) for key, paths in found.items() if len(paths) > 1}


def _repeated(hashes: array[int]) -> set[int]:
    ordered = array("q", sorted(hashes))
    return {one for one, other in pairwise(ordered) if one == other}


def _marked(row: FleetRow, originals: Mapping[str, str]) -> FleetRow:
    key = _copy_key(row)
    original = None if key is None else originals.get(key)
    if original is None or original == row.path:
        return row
    return replace(row, duplicate_of=original)


def _joined(row: FleetRow, groups: Groups) -> FleetRow:
    machine, verdict = groups.machine_of.get(row.path), groups.verdicts.get(row.path)
    return replace(
        row,
        machine=None
        if machine is None
        else RowMachine(
            machine.id,
            machine.words,
            machine.confidence,
            "; ".join(one.finding for one in machine.evidence),
        ),
        group_verdict=None if verdict is None else row_verdict(verdict),
    )


def row_verdict(found: GroupVerdict) -> RowGroupVerdict:
    """Return a verdict on a machine as a row has it, with a bounded part of its evidence.

    Args:
        found: The verdict.
    """
    evidence = tuple(
        RowGroupEvidence(
            one.test, one.finding, len(one.dumps), tuple(one.dumps[:FLEET_EVIDENCE_PATHS])
        )
        for one in found.evidence[:FLEET_EVIDENCE]
    )
    return RowGroupVerdict(found.kind, found.culprit, found.confidence, found.summary, evidence)
