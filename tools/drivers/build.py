"""Makes kdmp_ks/data/driver_names.json, the makers and purposes of drivers.

    python tools/drivers/build.py [OBSERVED.CSV]

Three sources are merged: `microsoft.txt`, names of modules that Microsoft writes; `vendors.txt`,
makers and purposes of others; and a table of names that were observed in dumps, with the columns
name, class (`microsoft` or `other`), vendor, timestamp_hash and timestamp_date (in how many dumps
the module's timestamp was a hash, or a possible date). Without a table, what an earlier one added
is kept. A vendor that the table doubts (`?`) is kept as unsure; one that it lacks stays unknown.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
OUT = HERE.parent.parent / "kdmp_ks" / "data" / "driver_names.json"
COPIES = ("dump_", "hiber_")
MICROSOFT = "Microsoft"


class FormatError(Exception):
    """A source is not of the known format."""


def lines(name: str) -> Iterator[str]:
    """Yield the lines of a source that are no comment."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def vendors() -> Iterator[tuple[str, str | None, list[str]]]:
    """Yield vendor, purpose and names."""
    for line in lines("vendors.txt"):
        vendor, purpose, names = (part.strip() for part in line.split(":", 2))
        if not vendor or not names:
            raise FormatError(f"no vendor or no names: {line!r}")
        yield vendor, purpose or None, names.lower().split()


def stem(name: str) -> str:
    """Return a name without extension and without the prefix of a copy."""
    found = name.lower().rpartition(".")[0] or name.lower()
    for prefix in COPIES:
        found = found.removeprefix(prefix)
    return found


def observed(path: str) -> dict[str, dict[str, Any]]:
    """Return what a table of observed names says of each."""
    found: dict[str, dict[str, Any]] = {}
    with Path(path).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            vendor = re.sub(r" \(.*\)$", "", row["vendor"])
            entry = found.setdefault(stem(row["name"]), {"is_microsoft": False, "hash": 0})
            entry["is_microsoft"] |= row["class"] == "microsoft"
            entry["vendor"] = vendor.rstrip("?") or None
            entry["unsure"] = row["vendor"].endswith("?")
            entry["hash"] += int(row["timestamp_hash"])
    return found


def build(path: str | None) -> dict[str, Any]:
    """Make the document."""
    microsoft = {name for line in lines("microsoft.txt") for name in line.split()}
    known: dict[str, dict[str, Any]] = {}
    for vendor, purpose, names in vendors():
        for name in names:
            if name in known:
                raise FormatError(f"{name} has two vendors or purposes")
            if (vendor == MICROSOFT) is not (name in microsoft):
                raise FormatError(f"{name} is Microsoft's in one list only")
            known[name] = {"vendor": vendor, "purpose": purpose}
    if path is None:
        old = json.loads(OUT.read_text(encoding="utf-8"))
        added, unsure = old["observed"], set(old["unsure"])
        microsoft |= set(old["microsoft"])
        hashed = old["hashed"]
    else:
        seen = observed(path)
        microsoft |= {name for name, one in seen.items() if one["is_microsoft"]}
        unsure = {name for name, one in seen.items() if one["unsure"] and not is_known(name, known)}
        others = {name: one for name, one in seen.items() if name not in microsoft}
        added = {name: one["vendor"] for name, one in others.items() if not is_known(name, known)}
        hashed = [name for name, one in others.items() if one["hash"]]
    groups: dict[str, dict[str, list[str]]] = {}
    for name, one in sorted(known.items()):
        groups.setdefault(one["vendor"], {}).setdefault(one["purpose"] or "", []).append(name)
    return {
        "microsoft": sorted(microsoft),
        "vendors": {
            vendor: {purpose: " ".join(names) for purpose, names in sorted(purposes.items())}
            for vendor, purposes in sorted(groups.items())
        },
        "observed": dict(sorted(added.items())),
        "unsure": sorted(unsure),
        "hashed": sorted(hashed),
    }


def is_known(name: str, known: dict[str, dict[str, Any]]) -> bool:
    """Whether a name, or a pattern that fits it, has a vendor."""
    patterns = (one[:-1] for one in known if one.endswith("*"))
    return name in known or any(map(name.startswith, patterns))


def main() -> int:
    """Write the file."""
    document = build(sys.argv[1] if len(sys.argv) > 1 else None)
    OUT.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(f"{OUT.name}: {len(document['microsoft'])} names of Microsoft")
    return 0


if __name__ == "__main__":
    sys.exit(main())
