"""The file of results: rows and the machine they were measured on, written after each row."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING, Any

from contenders import OURS, PEERS, version
from measuring import Result, Sample
from rows import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILED_INPUTS = "inputs"
"""Key of the row of a group whose inputs could not be made."""


class Results:
    """Rows, by group, key and size.

    Attributes:
        rows: The rows, in the order in which they were measured first.
        setting: The machine: processor, processors, memory, system, Python, and the lowest and
            highest load of each group.
    """

    def __init__(self, path: Path, *, anew: bool = False) -> None:
        """Read a file.

        Args:
            path: The file, which need not exist.
            anew: Whether to begin without the rows that it has.
        """
        self.path = path
        self._rows: dict[tuple[str, str, int], Row] = {}
        self.setting: dict[str, Any] = {"loads": {}}
        if path.exists() and not anew:
            kept = json.loads(path.read_text(encoding="utf-8"))
            if not isinstance(kept, dict):  # of an older version, without a machine
                return
            self.setting = kept["setting"]
            for words in kept["rows"]:
                row = _row(words)
                self._rows[row.group, row.key, row.size] = row

    @property
    def rows(self) -> list[Row]:
        """All rows."""
        return list(self._rows.values())

    def add(self, row: Row, load: float) -> None:
        """Put a row into the place of an older one, and write the file.

        Args:
            row: The row.
            load: The load of the machine before it was measured.
        """
        self._rows.pop((row.group, FAILED_INPUTS, 0), None)  # that of an earlier run
        self._rows[row.group, row.key, row.size] = row
        low, high = self.setting["loads"].get(row.group, (load, load))
        loads = {**self.setting["loads"], row.group: (min(low, load), max(high, load))}
        self.setting = {**machine(), "loads": loads}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = self.path.with_suffix(".new")
        text = json.dumps({"setting": self.setting, "rows": self.rows}, indent=1)
        new.write_text(text, encoding="utf-8")
        new.replace(self.path)


def _row(words: Sequence[Any]) -> Row:
    row = Row(*words)
    results = {
        name: Result([Sample(*sample) for sample in samples], failed)
        for name, (samples, failed) in row.results.items()
    }
    return row._replace(results=results)


def machine() -> dict[str, Any]:
    """Return what matters of this machine; nothing that names it."""
    return {
        "processor": _processor(),
        "processors": os.cpu_count(),
        "memory": _memory(),
        "system": platform.system(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in (OURS, *PEERS) if version(name)},
    }


def load() -> float:
    """Return how many processes wanted to run on average in the last minute; 0 if unknown."""
    try:
        return os.getloadavg()[0]
    except (OSError, AttributeError):
        return 0.0


def _memory() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError, AttributeError):
        return 0


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
