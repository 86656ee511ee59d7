"""What the rows of a campaign must be: each file once, each damaged one with what is wrong."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


_SOUND: Final = "read as if it were sound"


class Checked(NamedTuple):
    """The rows of a run.

    Attributes:
        faults: What is wrong with them; empty for a good run.
        rows: How many there are.
        errors: Rows with an error.
        copies: Rows that are copies of others.
        machines: Different machines.
        signatures: Different signatures.
        outcomes: How many files of each damage came to what.
        cpu_ms: Processor time of each dump that was read, in the order of the rows.
    """

    faults: list[str]
    rows: int
    errors: int
    copies: int
    machines: int
    signatures: int
    outcomes: Counter[tuple[str, str]]
    cpu_ms: list[float]


def check(out: Path, damage: Mapping[str, str]) -> Checked:
    """Check the rows.

    Args:
        out: The file that was written.
        damage: Kind of damage of each file; empty for a sound one.
    """
    seen: Counter[str] = Counter()
    outcomes: Counter[tuple[str, str]] = Counter()
    machines, signatures = set(), set()
    faults, cpu_ms = [], []
    usual: set[str] = set()
    damaged: list[tuple[str, str, Mapping[str, Any]]] = []
    errors = copies = 0
    with out.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            path = row["path"]
            seen[path] += 1
            kind = damage.get(path)
            if kind is None:
                faults.append(f"{path}: no such file")
            elif kind:
                damaged.append((path, kind, _telling(row)))
            elif row["error"]:
                faults.append(f"{path}: {row['error']}")
            else:
                usual.update(one["message"] for one in row["warnings"])
            errors += row["error"] is not None
            copies += row["duplicate_of"] is not None
            if row["cpu_ms"] is not None:
                cpu_ms.append(row["cpu_ms"])
            if row["machine"]:
                machines.add(row["machine"]["id"])
            if row["signature"]:
                signatures.add(row["signature"]["id"])
    for path, kind, row in damaged:
        outcome = _outcome(row, usual)
        outcomes[kind, outcome] += 1
        if outcome == _SOUND:
            faults.append(f"{path}: {kind}, and nothing is said about it")
    faults += [f"{path}: {count} rows" for path, count in seen.items() if count > 1]
    faults += [f"{path}: no row" for path in damage if path not in seen]
    return Checked(
        faults, sum(seen.values()), errors, copies, len(machines), len(signatures), outcomes, cpu_ms
    )


def _telling(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: row[name] for name in ("error", "warnings", "truncated", "architecture")}


def _outcome(row: Mapping[str, Any], usual: set[str]) -> str:
    """What a damaged file came to; warnings of sound dumps, too, do not count."""
    if row["error"]:
        return "error"
    if row["truncated"] or any(one["message"] not in usual for one in row["warnings"]):
        return "read, with a warning"
    if str(row["architecture"]).startswith("unknown"):
        return "read as of an unknown machine"
    return _SOUND
