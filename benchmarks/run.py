"""Times kdmp_ks beside its peers, and writes docs/benchmarks.md.

    python benchmarks/run.py [--quick] [--rounds 5] [--folder DIRECTORY] [--only GROUP ...]

Builds what it needs: the driver of the Rust crate, where there is a cargo, and the dumps and symbol
files. All contenders do the same on the same files in the same run, in turn; each measurement is a
process of its own. Each row is kept in build/bench/results.json as soon as it is measured; a run
that is interrupted (Ctrl+C, SIGTERM) writes the page from the rows it has, and ``--again`` writes
it from that file. A contender that fails, or gives a wrong answer, is named in its row.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import contenders
import package_workloads
from measuring import TOO_SLOW, Result, check, compare
from report import write_packages, write_page
from results import Results, load
from rows import Row
from workloads import GIB, GROUPS, Plan, everything

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workload import Workload

PAGE = contenders.HERE.parent / "docs" / "benchmarks.md"
RESULTS = contenders.BUILD / "results.json"
SLOW = 15
"""Seconds for a job after which a contender is not asked for a larger one of its kind."""


def measured(plan: Plan, rounds: int, patience: float, only: list[str]) -> Iterator[Row]:
    """Do all workloads.

    Who was too slow on an input is not asked for bigger ones of its kind.
    """
    slow: set[tuple[str, str]] = set()
    for workload in everything(plan, only):
        start = time.monotonic()
        who = [one for one in workload.contenders if (workload.key, one.name) not in slow]
        results = compare(who, rounds, patience)
        check(who, results)
        if workload.failed:
            results["inputs"] = Result([], workload.failed)
        for name, result in results.items():
            if TOO_SLOW in result.failed or any(one.wall > SLOW for one in result.samples):
                slow.add((workload.key, name))
        row = _row(workload, results)
        print(f"{row.told()}\n  {time.monotonic() - start:.0f} s", flush=True)
        yield row


def _row(workload: Workload, results: dict[str, Result]) -> Row:
    about = (workload.group, workload.key, workload.title, workload.figure, workload.size)
    return Row(*about, results, workload.unit)


def arguments_of() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Time kdmp_ks beside its peers.")
    add = parser.add_argument
    add("--quick", action="store_true", help="one round of small inputs: some minutes")
    add("--rounds", type=int, help="measurements of each (default: 5)")
    add(
        "--patience",
        type=float,
        default=6,
        metavar="SECONDS",
        help="whose rounds of a workload have taken longer is not asked again (default: 6)",
    )
    add("--folder", help="where to make the inputs; must take sparse files")
    add(
        "--sizes",
        type=float,
        nargs="+",
        metavar="GIB",
        help="memory of the dumps that are opened (default: 1 16 64 256)",
    )
    add(
        "--mapped",
        type=float,
        metavar="GIB",
        help="memory of the dump that is read at random (default: 2)",
    )
    add("--scale", type=float, help="part of the operations (default: 1)")
    add("--growth", type=float, help="part of the inputs that grow (default: 1)")
    add(
        "--only",
        nargs="+",
        default=[],
        metavar="GROUP",
        help=f"{', '.join(GROUPS)}, or a part of one by its key, such as full, translate, drivers "
        "or pdb-load (default: all); the other rows stay as they were",
    )
    add("--page", type=Path, default=PAGE, help="what to write")
    add("--results", type=Path, help="where rows are kept (default: build/bench/results.json)")
    add("--again", action="store_true", help="write what was measured last time")
    add(
        "--no-build",
        action="store_true",
        help="take the Rust crate only if it is built; packages only if they are named",
    )
    found = parser.parse_args()
    usual = (1, [1, 4], 0.25, 0.1, 0.1) if found.quick else (5, [1, 16, 64, 256], 2, 1, 1)
    for name, value in zip(("rounds", "sizes", "mapped", "scale", "growth"), usual, strict=True):
        if getattr(found, name) is None:
            setattr(found, name, value)
    if found.results is None:
        found.results = RESULTS if found.page == PAGE else found.page.with_suffix(".json")
    return found


def _interrupted(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def main() -> int:
    """Build, measure, write.

    Returns:
        0; 1 if kdmp_ks or its inputs failed somewhere; 130 for an interrupted run.
    """
    arguments = arguments_of()
    if arguments.again:
        write_all(arguments.page, Results(arguments.results))
        return 0
    if not arguments.no_build:
        contenders.build()
    elif not arguments.only:
        arguments.only = [group for group in GROUPS if group != package_workloads.GROUP]
    signal.signal(signal.SIGTERM, _interrupted)
    results = Results(arguments.results, anew=set(arguments.only) in ({*()}, {*GROUPS}))
    sizes = [int(size * GIB) for size in arguments.sizes]
    mapped = int(arguments.mapped * GIB)
    count, code = 0, 0
    with tempfile.TemporaryDirectory(prefix="kdmp-bench-", dir=arguments.folder) as folder:
        plan = Plan(Path(folder), sizes, mapped, arguments.scale, arguments.growth)
        before = load()
        try:
            for row in measured(plan, arguments.rounds, arguments.patience, arguments.only):
                results.add(row, before)
                count, before = count + 1, load()
                code = max(code, _fault(row))
        except KeyboardInterrupt:
            print("interrupted; the page has what was measured", file=sys.stderr)
            code = 130
    if not count:
        print(f"nothing was measured of {' or '.join(arguments.only)}", file=sys.stderr)
        return code or 2
    write_all(arguments.page, results)
    return code


def _fault(row: Row) -> int:
    """Return 1 for a row in which kdmp_ks or an input failed."""
    bad = [name for name, one in row.results.items() if one.failed and _is_ours(name)]
    for name in bad:
        print(f"{row.title}: {name}: {row.results[name].failed}", file=sys.stderr)
    return int(bool(bad))


def _is_ours(name: str) -> bool:
    return name == "inputs" or name.startswith(contenders.OURS)


def write_all(page: Path, results: Results) -> None:
    """Write what was measured: packages have a part of the page of their own."""
    packages = [row for row in results.rows if row.group == package_workloads.GROUP]
    others = [row for row in results.rows if row.group != package_workloads.GROUP]
    if others:
        write_page(page, others, results.setting)
    if packages:
        write_packages(page, packages, results.setting)


if __name__ == "__main__":
    sys.exit(main())
