"""Try faults one after the other: is each one found by a test?

python -m tools.mutants.run build/mutants/faults.json --results build/mutants/results.jsonl

**Run it in a copy of the tree**: a fault is written into its file, and taken out afterwards.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import signal
import sys
import time
import traceback
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools.mutants.choose import Chosen, read
from tools.mutants.ranking import Ranking

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PROJECT = Path(__file__).resolve().parents[2]
# Other languages, the site and the viewer do not run the package's code, or are slow.
LEFT_OUT = frozenset({"languages", "packages", "site", "viewer"})
STAGES = (1, 2, 12, 25, 25)
SECONDS_OF_PROCESSOR = 150
SECONDS = 1500
_NOTHING_FAILED = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
_OWN_FAULT = 70
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S.*?)(?: - |$)", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """If and how a fault was found.

    Attributes:
        found: whether a test failed, or did not end.
        by: the test, or "no end" for a test that did not end.
        stage: number of the group of test files, from 0; of the last one if nothing was found.
        seconds: time in all.
        tried: test files that ran.
    """

    found: bool
    by: str
    stage: int
    seconds: float
    tried: int


@contextmanager
def fault_in_place(root: Path, chosen: Chosen) -> Iterator[None]:
    """Write a fault into its file, and restore the file afterwards."""
    path = root / chosen.path
    text, times = path.read_text(encoding="utf-8"), path.stat()
    try:
        path.write_text(chosen.fault.applied(text), encoding="utf-8")
        # Python takes a stored module for current if size and second agree.
        os.utime(path, (time.time(), time.time() + 10 + chosen.number))
        yield
    finally:
        path.write_text(text, encoding="utf-8")
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def run_tests(root: Path, files: Sequence[str], log: Path) -> str:
    """Run test files in a process of their own, until the first failure.

    Returns:
        The test that failed, "no end" if the limit of time was reached, "" if nothing failed.
    """
    child = os.fork()
    if child == 0:
        _be_child(root, files, log)
    status = _wait(child, time.monotonic() + SECONDS)
    if status is None or os.WIFSIGNALED(status):
        return "no end"
    if os.WEXITSTATUS(status) in _NOTHING_FAILED:
        return ""
    if os.WEXITSTATUS(status) == _OWN_FAULT:
        raise RuntimeError(f"pytest did not run: {log}")
    found = _FAILED.findall(log.read_text(encoding="utf-8", errors="replace"))
    return found[0] if found else f"exit {os.WEXITSTATUS(status)}"


def _be_child(root: Path, files: Sequence[str], log: Path) -> None:
    """Run pytest, and end the process with its exit code."""
    code = _OWN_FAULT
    try:
        os.setpgid(0, 0)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        os.chdir(root)
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_OF_PROCESSOR, SECONDS_OF_PROCESSOR + 5))
        out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(out, 1)
        os.dup2(out, 2)
        options = ["-x", "-q", "-p", "no:cacheprovider", "--tb=short", "-rfE", "-m", "not slow"]
        code = int(pytest.main([*options, *files]))
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _wait(child: int, until: float) -> int | None:
    """Wait for a process; end all that it started, and itself if it takes too long."""
    done, status = 0, 0
    try:
        while not done and time.monotonic() < until:
            done, status = os.waitpid(child, os.WNOHANG)
            time.sleep(0.05)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        if not done:
            os.waitpid(child, 0)
    return status if done else None


def try_fault(
    root: Path, chosen: Chosen, ranking: Ranking, folder: Path, stages: Sequence[int]
) -> Outcome:
    """Run the tests of a fault's module, the likeliest first, until one fails."""
    begin = time.monotonic()
    waiting = ranking.files(chosen.path)
    tried, stage, by = 0, 0, ""
    with fault_in_place(root, chosen):
        for stage, count in enumerate(stages):
            files, waiting = waiting[:count], waiting[count:]
            tried += len(files)
            by = run_tests(root, files, folder / f"{chosen.number}-{stage}.log") if files else ""
            if by or not waiting:
                break
    return Outcome(bool(by), by, stage, round(time.monotonic() - begin, 1), tried)


def main(arguments: Sequence[str] | None = None) -> None:
    """Try the faults of a file that are not among the results yet."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("faults", type=Path, help="file made by tools.mutants.choose")
    parser.add_argument("--results", type=Path, required=True, help="a line for each fault")
    parser.add_argument("--only", type=int, nargs="*", help="numbers of faults to try")
    parser.add_argument(
        "--stages", type=int, nargs="*", default=STAGES, help="test files at a time"
    )
    options = parser.parse_args(arguments)
    results = options.results.resolve()
    results.parent.mkdir(parents=True, exist_ok=True)
    lines = results.read_text(encoding="utf-8").splitlines() if results.exists() else []
    done = {json.loads(line)["number"] for line in lines}
    ranking = Ranking(PROJECT, LEFT_OUT)
    for module in ("numpy", "construct", "click", "rich.console", "kaitaistruct"):
        __import__(module)  # once, for all children
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))  # restores the file
    for chosen in read(options.faults.resolve()):
        if chosen.number in done or (options.only and chosen.number not in options.only):
            continue
        outcome = try_fault(PROJECT, chosen, ranking, results.parent, options.stages)
        with results.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"number": chosen.number, **asdict(outcome)}) + "\n")


if __name__ == "__main__":
    main()
