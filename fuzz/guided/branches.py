"""Branch coverage of a corpus: all its inputs are asked again, under coverage.py."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

import coverage

from fuzz import ROOT
from fuzz.guided import MODULES, target_of

_MOST_SHOWN: Final = 12


class Branches(NamedTuple):
    """Branches of a file.

    Attributes:
        path: Path of the file.
        count: Number of branches.
        missing: Lines from and to which no input went; a line below 0 is the end of a function.
    """

    path: str
    count: int
    missing: list[tuple[int, int]]

    def __str__(self) -> str:
        """Part that was reached, and the first branches that were not."""
        reached = self.count - len(self.missing)
        percent = 100 * reached / self.count if self.count else 100
        lines = " ".join(f"{start}->{end}" for start, end in self.missing[:_MOST_SHOWN])
        more = " ..." if len(self.missing) > _MOST_SHOWN else ""
        return f"{percent:5.1f} % of {self.count:4} branches  {self.path}  {lines}{more}"


def branches_of(name: str, corpus: Path) -> list[Branches]:
    """Ask all inputs of a corpus; an input that breaks a promise counts as well.

    Args:
        name: Name of a target whose modules are not imported yet: their import counts.
        corpus: Folder of inputs.

    Returns:
        The files of the target's modules that have branches.
    """
    measure = coverage.Coverage(branch=True, data_file=None, config_file=False,
                                include=_patterns(name))  # fmt: skip
    measure.exclude("if TYPE_CHECKING:")
    measure.start()
    try:
        target = target_of(name)
        for path in sorted(corpus.iterdir()):
            try:
                target.try_one(path.read_bytes())
            except Exception:
                continue
    finally:
        measure.stop()
    return [one for one in map(_branches, _report(measure)) if one.count]


def _report(measure: coverage.Coverage) -> list[tuple[str, dict[str, Any]]]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.json"
        measure.json_report(outfile=str(path))
        return sorted(json.loads(path.read_text(encoding="utf-8"))["files"].items())


def _branches(file: tuple[str, dict[str, Any]]) -> Branches:
    path, found = file
    missing = [(start, end) for start, end in found["missing_branches"]]
    return Branches(path, found["summary"]["num_branches"], missing)


def _patterns(name: str) -> list[str]:
    """Return the paths of a target's modules."""
    places = [ROOT.joinpath(*module.split(".")) for module in MODULES[name]]
    return [str(place / "*") if place.is_dir() else f"{place}.py" for place in places]


def show(found: list[Branches]) -> str:
    """Return the report of a corpus as text."""
    count = sum(one.count for one in found)
    missing = sum(len(one.missing) for one in found)
    percent = 100 * (count - missing) / count if count else 100
    return "\n".join([*map(str, found), f"{percent:5.1f} % of {count:4} branches"])
