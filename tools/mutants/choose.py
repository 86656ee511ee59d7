"""Choose faults by a seed, over all rooms of the package.

python -m tools.mutants.choose --seed 2130 --number 200 > build/mutants/faults.json
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from tools.mutants.operators import Fault, faults, is_real

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = "kdmp_ks"
LEAST = 3


@dataclass(frozen=True)
class Chosen:
    """A fault of a file.

    Attributes:
        number: place in the order in which the faults are tried, from 0; the order is random.
        room: first name of the room in CONTRIBUTING.md.
        path: file with the fault, from the root of the project.
        fault: the changed line.
    """

    number: int
    room: str
    path: str
    fault: Fault


def rooms(text: str) -> dict[str, str]:
    """Read the table of rooms of CONTRIBUTING.md.

    Returns:
        For each module or folder right in the package the first name in its row.
    """
    table = re.search(r"^\| room \| contents \|\n.*?(?=\n\n)", text, re.MULTILINE | re.DOTALL)
    found: dict[str, str] = {}
    for row in (table[0] if table else "").splitlines()[2:]:
        names = re.findall(r"`(\w+)`", row.split("|")[1])
        found.update((name, names[0]) for name in names)
    return found


def shares(lines: Mapping[str, int], number: int, least: int = LEAST) -> dict[str, int]:
    """Divide a number of faults among rooms, by their lines.

    Args:
        lines: for each room the lines that have a fault.
        number: faults in all.
        least: faults of a room, if it has so many lines.

    Returns:
        For each room its faults; their sum is the number, unless there are fewer lines.
    """
    result = {room: min(least, count) for room, count in lines.items()}
    while sum(result.values()) < min(number, sum(lines.values())):
        open_rooms = [room for room in lines if result[room] < lines[room]]
        most = max(open_rooms, key=lambda room: (lines[room] / (result[room] + 1), room))
        result[most] += 1
    return result


def choose(
    texts: Mapping[str, str], table: Mapping[str, str], seed: int, number: int
) -> list[Chosen]:
    """Choose faults: lines at random within each room, then an operator, then one of its faults.

    Args:
        texts: source of each file, by its path from the root of the project.
        table: rooms, as from :func:`rooms`.
        seed: the same seed chooses the same faults of the same sources.
        number: how many.
    """
    draw = random.Random(seed)
    by_room: dict[str, dict[tuple[str, int], list[Fault]]] = defaultdict(lambda: defaultdict(list))
    for path in sorted(texts):
        name = path.split("/")[1].removesuffix(".py")
        for fault in faults(texts[path]):
            by_room[table.get(name, name)][path, fault.line].append(fault)
    parts = shares({room: len(found) for room, found in by_room.items()}, number)
    picked: list[tuple[str, str, Fault]] = []
    for room in sorted(by_room):
        places = sorted(by_room[room])
        draw.shuffle(places)
        drawn = (
            (path, _draw(draw, by_room[room][path, line], texts[path])) for path, line in places
        )
        real = ((room, path, fault) for path, fault in drawn if fault is not None)
        picked += islice(real, parts[room])
    draw.shuffle(picked)
    return [Chosen(number, *each) for number, each in enumerate(picked)]


def _draw(draw: random.Random, here: list[Fault], text: str) -> Fault | None:
    """Draw an operator of those that fit a line, then one of its faults; None if it is not real."""
    operator = draw.choice(sorted({fault.operator for fault in here}))
    fault = draw.choice([fault for fault in here if fault.operator == operator])
    return fault if is_real(fault, text) else None


def read(path: Path) -> list[Chosen]:
    """Read a list of faults that this program wrote."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return [Chosen(**{**row, "fault": Fault(**row["fault"])}) for row in rows]


def sources(root: Path) -> dict[str, str]:
    """Read all modules of the package, by their path from the root of the project."""
    files = sorted((root / PACKAGE).rglob("*.py"))
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the chosen faults as JSON, or their numbers."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=2130)
    parser.add_argument("--number", type=int, default=200)
    parser.add_argument("--counts", action="store_true", help="print counts by room and operator")
    options = parser.parse_args(arguments)
    table = rooms((PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    chosen = choose(sources(PROJECT), table, options.seed, options.number)
    if options.counts:
        print(Counter(each.room for each in chosen), Counter(e.fault.operator for e in chosen))
    else:
        print(json.dumps([asdict(each) for each in chosen], indent=1))


if __name__ == "__main__":
    main()
