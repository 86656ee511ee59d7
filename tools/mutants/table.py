"""Print the result of a run: faults by room and by operator, and the survivors.

python -m tools.mutants.table build/mutants/faults.json build/mutants/results.jsonl
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from tools.mutants.choose import Chosen, read

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence


def rows(
    tried: Iterable[Chosen],
    found: Collection[int],
    equivalent: Collection[int],
    kind: Callable[[Chosen], str],
) -> Iterator[tuple[str, int, int, int]]:
    """Count faults of each kind.

    Args:
        tried: The faults that were tried.
        found: Numbers of those that a test found.
        equivalent: Numbers of those that change no behaviour.
        kind: Returns the room or operator of a fault.

    Yields:
        Kind, faults that were tried, equivalents among them, faults that were found.
    """
    kinds: dict[str, list[int]] = defaultdict(list)
    for one in tried:
        kinds[kind(one)].append(one.number)
    for name in sorted(kinds):
        same = sum(number in equivalent and number not in found for number in kinds[name])
        yield name, len(kinds[name]), same, sum(number in found for number in kinds[name])


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("faults", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--equivalent", type=int, nargs="*", default=[], help="their numbers")
    options = parser.parse_args(arguments)
    lines = options.results.read_text(encoding="utf-8").splitlines()
    outcomes = {one["number"]: one for one in map(json.loads, lines)}
    tried = [one for one in read(options.faults) if one.number in outcomes]
    found = {number for number, one in outcomes.items() if one["found"]}
    for kind in (lambda one: one.room, lambda one: one.fault.operator, lambda _: "all"):
        print(f"\n{'':20}{'tried':>12}{'equivalent':>12}{'found':>12}")
        for name, *counts in rows(tried, found, options.equivalent, kind):
            print(f"{name:20}" + "".join(f"{count:12}" for count in counts))
    for one in tried:
        if one.number not in found:
            mark = " (equivalent)" if one.number in options.equivalent else ""
            print(f"\n{one.number}{mark}: {one.path}, line {one.fault.line}, {one.fault.operator}")
            print(f"  {one.fault.before.strip()}\n  {one.fault.after.strip()}")


if __name__ == "__main__":
    main()
