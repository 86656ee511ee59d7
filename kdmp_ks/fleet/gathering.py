"""`Gathering`: reads many dumps into part files, and yields them with copies and groups marked.

Two passes: rows go to part files while dumps are read; what concerns several dumps is found over
the part files at the end, from what is small, and joined as the rows are read again.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.fleet.groups.crash_store import Marks
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
        from kdmp_ks.fleet.groups.crash_store import CrashStore
        from kdmp_ks.fleet.groups.from_row import crash_of

        with closing(CrashStore()) as store:
            for number, one in enumerate(self.parts.readings()):
                if not one.left_out:
                    row = one.row
                    store.add(number, row.path, _copy_key(row), crash_of(row, one.keys))
            store.group()
            self.left_out = 0
            for number, one in enumerate(self.parts.readings()):
                if one.left_out:
                    self.left_out += 1
                else:
                    yield replace(one, row=_joined(one.row, store.find(number)))


def _copy_key(row: FleetRow) -> str | None:
    """Return a text that is equal for copies of a dump; None for a dump that was not read."""
    return row.sha256 or row.fingerprint


def _joined(row: FleetRow, marks: Marks) -> FleetRow:
    from kdmp_ks.fleet.groups.crash_store import row_verdict
    from kdmp_ks.fleet.groups.from_row import crash_of
    from kdmp_ks.fleet.groups.weighing.weigh import alone

    verdict = marks.verdict
    if verdict is None:
        crash = crash_of(row)
        verdict = None if crash is None else row_verdict(alone(crash))
    return replace(
        row, duplicate_of=marks.duplicate_of, machine=marks.machine, group_verdict=verdict
    )
