"""Times kdmp_ks beside its peers, and writes docs/benchmarks.md.

    python benchmarks/run.py [--rounds 5] [--folder DIRECTORY] [--only GROUP ...]

Builds what it needs: the driver of the Rust crate, where there is a cargo, and the dumps, which
are sparse files. All contenders do the same on the same files in the same run, in turn; each
measurement is a process of its own. What was measured is kept in build/bench/results.json too.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import contenders
import package_workloads
from measuring import Result, Sample, check, compare
from report import write_packages, write_page
from rows import Row
from workloads import GIB, GROUPS, Plan, everything

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = contenders.HERE.parent / "docs" / "benchmarks.md"
RESULTS = contenders.BUILD / "results.json"


def measured(plan: Plan, rounds: int, patience: float, only: list[str]) -> Iterator[Row]:
    """Do all workloads.

    Who was too slow on a dump is not asked for bigger ones of its kind.
    """
    slow: set[tuple[str, str]] = set()
    for workload in everything(plan, only):
        who = [one for one in workload.contenders if (workload.key, one.name) not in slow]
        results = compare(who, rounds, patience)
        check(who, results)
        for name, result in results.items():
            if result.failed or max(one.wall for one in result.samples) > patience:
                slow.add((workload.key, name))
        about = (workload.group, workload.key, workload.title, workload.figure, workload.size)
        row = Row(*about, results)
        print(row.told(), flush=True)
        yield row


def keep(row: Row) -> None:
    """Put a row in the place of what was measured before."""
    known = {(one.group, one.key, one.size): one for one in load()}
    known[row.group, row.key, row.size] = row
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(list(known.values()), indent=1), encoding="utf-8")


def load() -> list[Row]:
    """What was kept."""
    if not RESULTS.exists():
        return []
    rows = [Row(*row) for row in json.loads(RESULTS.read_text())]
    return [
        row._replace(
            results={
                name: Result([Sample(*sample) for sample in samples], failed)
                for name, (samples, failed) in row.results.items()
            }
        )
        for row in rows
    ]


def main() -> None:
    """Build, measure, write."""
    parser = argparse.ArgumentParser(description="Time kdmp_ks beside its peers.")
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each (default: 5)")
    parser.add_argument(
        "--patience",
        type=float,
        default=20,
        metavar="SECONDS",
        help="who takes longer for a job is not asked again (default: 20)",
    )
    parser.add_argument("--folder", help="where to make the dumps; must take sparse files")
    parser.add_argument(
        "--sizes",
        type=float,
        nargs="+",
        default=[1, 16, 64, 256],
        metavar="GIB",
        help="memory of the dumps that are opened (default: 1 16 64 256)",
    )
    parser.add_argument(
        "--mapped",
        type=float,
        default=2,
        metavar="GIB",
        help="memory of the dump that is read at random (default: 2)",
    )
    parser.add_argument(
        "--scale", type=float, default=1, help="part of the operations (default: 1)"
    )
    parser.add_argument(
        "--only",
        nargs="+",
        default=[],
        metavar="GROUP",
        help="open, process, modules, random, struct, copy, packages, or a part of one: full, "
        "bitmap, alternating, ranges, translate, virtual, physical, regions (default: all)",
    )
    parser.add_argument("--page", type=Path, default=PAGE, help="what to write")
    parser.add_argument("--again", action="store_true", help="write what was measured last time")
    parser.add_argument(
        "--no-build",
        action="store_true",
        help="take the Rust crate only if it is built; packages only if they are named",
    )
    arguments = parser.parse_args()
    if arguments.again:
        write_all(arguments.page, load())
        return
    if not arguments.no_build:
        contenders.build()
    elif not arguments.only:
        arguments.only = [group for group in GROUPS if group != package_workloads.GROUP]
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        sizes = [int(size * GIB) for size in arguments.sizes]
        plan = Plan(Path(folder), sizes, int(arguments.mapped * GIB), arguments.scale)
        rows: list[Row] = []
        for row in measured(plan, arguments.rounds, arguments.patience, arguments.only):
            rows.append(row)
            if arguments.page == PAGE:
                keep(row)
    if not rows:
        parser.error(f"there is no workload {' or '.join(arguments.only)}")
    if arguments.page == PAGE and arguments.only:
        rows = load()
    write_all(arguments.page, rows)


def write_all(page: Path, rows: list[Row]) -> None:
    """Write what was measured: packages have a part of the page of their own."""
    packages = [row for row in rows if row.group == package_workloads.GROUP]
    others = [row for row in rows if row.group != package_workloads.GROUP]
    if others:
        write_page(page, others)
    if packages:
        write_packages(page, packages)


if __name__ == "__main__":
    main()
