"""Asks everything of the dumps that are made to be hard work, and tells what it cost.

::

    python -m fuzz.trial                  # all of them
    python -m fuzz.trial "many drivers"   # some
"""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from fuzz.attacks import ATTACKS
from fuzz.watch import Worker, try_one


def measured(attack: str) -> tuple[int, float, str, int, list[str]]:
    """Ask everything of a dump that was made to be hard work, in this process, under its limits.

    Returns:
        Size of the file; seconds of the processor that the slowest call took, and its name; bytes
        of memory beyond the start; what went wrong.
    """
    from fuzz import exercise
    from fuzz.seeds import seed_of

    for depth in ("thorough", "cli"):
        try_one(0, "full", 0, os.devnull, depth)
    data = ATTACKS[attack]()
    worker = Worker(0, None, os.devnull)
    worker.limit()
    problems: list[str] = []
    slowest = (0.0, "")
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "it.dmp")
        asked = exercise.Exercise(data, seed_of("full"), Random(0))
        for name, question in asked.everything(path):
            asked.slowest = (0.0, "")
            try:
                asked.ask(name, question)
            except Exception as error:
                problems.append(f"{name}: {type(error).__name__}: {error}"[:200])
            if asked.slowest[0] > exercise.SLOW:
                problems.append(f"{name}: {asked.slowest[0]:.2f} s")
            slowest = max(slowest, asked.slowest)
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - worker.base) << 10
    return len(data), *slowest, memory, problems


def main() -> int:
    """Try them all, each in a process with limits; 1 if one of them is over a limit."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    over = 0
    for name in sys.argv[1:] or ATTACKS:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            try:
                size, seconds, slowest, memory, problems = pool.submit(measured, name).result()
            except (BrokenProcessPool, MemoryError) as error:
                size, seconds, slowest, memory, problems = 0, 0.0, "", 0, [f"it died: {error!r}"]
        over += bool(problems)
        sys.stdout.write(
            f"{name:28}{size >> 10:7,} KiB {seconds:6.2f} s {memory >> 20:5} MiB  {slowest}\n"
        )
        sys.stdout.writelines(f"    {problem}\n" for problem in problems)
        sys.stdout.flush()
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
