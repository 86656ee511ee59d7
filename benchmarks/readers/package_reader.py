"""Times the reader of a package by its runner: LANGUAGE WORKLOAD DUMP [ARGUMENTS].

The runner is a process of its own, which has done everything once before it is timed, as a program
that works on would have. The system counts its time in hundredths of a second, so everything is
done often enough.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from timing import Measured, first_word

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT), str(ROOT / "tests")]

if TYPE_CHECKING:
    from packages.protocol import Runner

REFERENCE = "reference"
_LEAST, _MOST = 0.5, 2000
"""Seconds of the processor, and repetitions, that are enough."""


def open_dump(runner: Runner, path: str, address: str) -> Measured:
    """Open a dump again and again; then look up a page in its index."""
    for _ in range(5):
        _opened(runner, path)
    cpu, wall, count = runner.processor(), time.perf_counter(), 0
    while runner.processor() - cpu < _LEAST and count < _MOST:
        _opened(runner, path)
        count += 1
    cpu, wall = runner.processor() - cpu, time.perf_counter() - wall
    offset = int(runner.ask("page", int(address) >> 12), 0)
    with Path(path).open("rb") as file:
        file.seek(offset)
        answer = first_word(file.read(8))
    return Measured(cpu / count, wall / count, 1, answer)


def physical(runner: Runner, path: str, count: str, seed: str) -> Measured:
    """Read pages at random, several times; only the reads count."""
    number = int(count)
    _bench(runner, path, number, seed)
    cpu, wall, rounds, answer = 0.0, 0.0, 0, 0
    while cpu < _LEAST and rounds < 20:
        before = runner.processor()
        _bench(runner, path, 1, seed)
        between = runner.processor()
        nanoseconds, answer = _bench(runner, path, number, seed)
        cpu += max(0.0, runner.processor() - between - (between - before))
        wall += nanoseconds / 1e9
        rounds += 1
    return Measured(cpu / rounds, wall / rounds, number, answer)


def _opened(runner: Runner, path: str) -> None:
    answer = runner.ask("open", path)
    if answer != "ok":
        raise SystemExit(f"{runner.name}: {answer}")


def _bench(runner: Runner, path: str, count: int, seed: str) -> tuple[int, int]:
    """Return nanoseconds of the reads, and the sum of what was read."""
    answer = runner.ask("bench", path, count, seed, wait=170)
    facts = dict(word.split("=") for word in answer.split(" "))
    return int(facts["reads"], 0), int(facts["sum"], 0)


def main() -> None:
    """Run the workload that the command line names, and print what was measured."""
    from packages import installation

    language, workload, *arguments = sys.argv[1:]
    start = (
        installation.reference if language == REFERENCE else installation.installed(language).runner
    )
    with start() as runner:
        found = {"open": open_dump, "physical": physical}[workload](runner, *arguments)
        print(json.dumps({**found._asdict(), "memory": runner.memory()[1]}))


if __name__ == "__main__":
    main()
