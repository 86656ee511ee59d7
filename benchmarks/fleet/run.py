"""Reads a folder of many dumps with ``kdmp triage``, kills it twice, and checks what comes of it.

    python benchmarks/fleet/run.py [--count 20000] [--seed 18] [--jobs 2] [--folder DIRECTORY]
                                   [--page docs/benchmarks/fleet.md]

Real dumps are those of ``$KDMP_DUMPS``; without it all are built. The parent is killed after a
third of the dumps, with SIGKILL, its whole group after two thirds; each time the run is resumed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import tracemalloc
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from checks import Checked, check  # noqa: E402
from dumps import Made, make  # noqa: E402
from page import page  # noqa: E402
from watched import PartCounter, Run, run  # noqa: E402


class Kept(NamedTuple):
    """What grouping needs of the dumps.

    Attributes:
        disk: Bytes on disk for each dump.
        peak: Peak of Python's memory while dumps are grouped, in bytes.
        largest: Dumps of the largest group with one model of processor.
    """

    disk: float
    peak: int
    largest: int


class Campaign(NamedTuple):
    """All that was measured."""

    made: Made
    runs: tuple[Run, ...]
    checked: Checked
    kept: Kept
    jobs: int
    seed: int


def campaign(folder: Path, count: int, *, seed: int, jobs: int, real: Path | None) -> Campaign:
    """Make the folder, run the command three times, and check the rows.

    Args:
        folder: A folder for all of it.
        count: How many dumps.
        seed: Seed of the folder.
        jobs: Processes that read.
        real: Folder with real dumps.
    """
    made = make(folder / "dumps", count, seed, real)
    out = folder / "out.jsonl"
    counter = PartCounter(folder / "out.jsonl.parts")
    runs = (
        run(made.folder, out, counter, jobs=jobs, resume=False, kill_at=count // 3),
        run(made.folder, out, counter, jobs=jobs, resume=True, kill_at=2 * count // 3, group=True),
        run(made.folder, out, counter, jobs=jobs, resume=True),
    )
    if not out.exists():
        raise SystemExit("\n".join(f"exit code {one.code}: {one.output}" for one in runs))
    checked = check(out, made.damage)
    faults = [*_of_runs(runs), *checked.faults]
    return Campaign(made, runs, checked._replace(faults=faults), kept_of(out), jobs, seed)


def _of_runs(runs: tuple[Run, ...]) -> list[str]:
    """What is wrong with how the runs ended; the last one has files that were not read."""
    found = [one.code for one in runs]
    faults = [] if found == [-9, -9, 3] else [f"exit codes {found}"]
    return faults + [f"{one.orphans} workers are left" for one in runs if one.orphans]


def kept_of(out: Path) -> Kept:
    """Group the rows of a run again, and measure what that needs.

    Args:
        out: The rows.
    """
    from kdmp_ks.fleet.groups.crash_store import CrashStore
    from kdmp_ks.fleet.groups.from_row import crash_of
    from kdmp_ks.fleet.plain_row import row_from

    processors: dict[object, int] = {}
    number = 0
    with closing(CrashStore()) as store, out.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            row = row_from(json.loads(line))
            crash = crash_of(row)
            store.add(number, row.path, row.sha256 or row.fingerprint, crash)
            if crash is not None and crash.machine is not None:
                key = crash.machine.processor_key
                processors[key] = processors.get(key, 0) + 1
        tracemalloc.start()
        store.group()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return Kept(store.size / max(number, 1), peak, max(processors.values(), default=0))


def figures(found: Campaign) -> dict[str, Any]:
    """What the page shows, as plain values."""
    readings = [one for each in found.runs for one in each.readings]
    most = max(one.rows for one in readings)
    first = [one.rss for one in readings if 0 < one.rows <= most / 10]
    reading = [one.rss for one in readings if most * 0.9 <= one.rows < most]
    last = found.runs[-1]
    processor = [one.processor for one in found.runs if one.processor]
    return {
        "dumps": found.checked.rows,
        "real": sum(1 for _ in (found.made.folder.parent / "pool").glob("*.dmp")),
        "built machines": found.made.machines,
        "damaged": sum(map(bool, found.made.damage.values())),
        "errors": found.checked.errors,
        "copies": found.checked.copies,
        "machines": found.checked.machines,
        "signatures": found.checked.signatures,
        "seed": found.seed,
        "jobs": found.jobs,
        "faults": found.checked.faults[:20],
        "runs": [
            {
                "ended": one.code,
                "from": one.begun,
                "to": max((x.rows for x in one.readings), default=one.begun),
                "seconds": round(one.seconds, 1),
                "peak_mib": round(max(x.rss for x in one.readings) / 2**20, 1),
            }
            for one in found.runs
        ],
        "processor_ms": 1000 * processor[-1] / max(1, found.checked.rows - last.begun),
        "row_ms": [round(x, 1) for x in statistics.quantiles(found.checked.cpu_ms, n=20)],
        "row_mean_ms": round(statistics.mean(found.checked.cpu_ms), 2),
        "first_mib": round(statistics.median(first) / 2**20, 1) if first else None,
        "last_mib": round(statistics.median(reading) / 2**20, 1) if reading else None,
        "grouping_mib": round(max(x.rss for x in last.readings) / 2**20, 1),
        "disk_bytes": round(found.kept.disk),
        "grouping_bytes": round(found.kept.peak / max(1, found.kept.largest)),
        "largest": found.kept.largest,
        "outcomes": {f"{kind}: {come}": n for (kind, come), n in found.checked.outcomes.items()},
        "curve": _curve(found.runs),
    }


def _curve(runs: tuple[Run, ...]) -> list[list[tuple[int, float]]]:
    """The memory of the parent of each run by rows, in at most forty points."""
    curves = []
    for one in runs:
        step = max(1, len(one.readings) // 40)
        curves.append([(x.rows, round(x.rss / 2**20, 1)) for x in one.readings[::step]])
    return curves


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(description="Read many dumps, and kill it twice.")
    parser.add_argument("--count", type=int, default=20_000, help="dumps (default: 20000)")
    parser.add_argument("--seed", type=int, default=18, help="seed of the folder (default: 18)")
    parser.add_argument("--jobs", type=int, default=2, help="processes that read (default: 2)")
    parser.add_argument("--folder", help="where the dumps are made; a temporary one if left out")
    parser.add_argument("--page", type=Path, help="write the figures there")
    chosen = parser.parse_args()
    known = os.environ.get("KDMP_DUMPS")
    real = Path(known) / "real" if known else None
    with tempfile.TemporaryDirectory(prefix="kdmp-fleet-", dir=chosen.folder) as folder:
        found = campaign(Path(folder), chosen.count, seed=chosen.seed, jobs=chosen.jobs, real=real)
        shown = figures(found)
    print(json.dumps(shown, indent=1))
    if chosen.page is not None:
        chosen.page.write_text(page(shown), encoding="utf-8")
    return 1 if found.checked.faults else 0


if __name__ == "__main__":
    sys.exit(main())
