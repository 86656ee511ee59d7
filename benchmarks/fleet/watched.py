"""A run of ``kdmp triage`` as a process that is watched, and killed when it has done enough."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

_PAUSE = 0.2
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Reading(NamedTuple):
    """The state of the parent at a moment.

    Attributes:
        seconds: Time since the run began.
        rows: Rows in part files.
        rss: Resident memory of the parent in bytes.
    """

    seconds: float
    rows: int
    rss: int


class Run(NamedTuple):
    """A run that ended.

    Attributes:
        code: Its exit code; minus the signal for a killed one.
        begun: Rows in part files when it began.
        seconds: How long it took.
        processor: Processor time of parent and workers in seconds; 0 for a killed one.
        readings: What was seen of the parent.
        orphans: Workers that were left seconds after the parent's end.
        output: The last of what it printed.
    """

    code: int
    begun: int
    seconds: float
    processor: float
    readings: tuple[Reading, ...]
    orphans: int
    output: str


class PartCounter:
    """Counts the rows in the part files of a folder; each file is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, int] = {}

    def count(self) -> int:
        """Return how many rows there are now."""
        for path in self._folder.glob("*.gz"):
            if path.name not in self._known:
                try:
                    self._known[path.name] = gzip.decompress(path.read_bytes()).count(b"\n")
                except FileNotFoundError:  # the run is over
                    continue
        return sum(self._known.values())


def run(
    folder: Path,
    out: Path,
    counter: PartCounter,
    *,
    jobs: int,
    resume: bool,
    kill_at: int | None = None,
    group: bool = False,
) -> Run:
    """Run the command to its end, or kill it.

    Args:
        folder: Folder with dumps.
        out: File that it writes.
        counter: Counts what it has done.
        jobs: Processes that read.
        resume: Whether to go on with an interrupted run.
        kill_at: Rows in part files at which it is killed.
        group: Whether its workers are killed, too.
    """
    command = [sys.executable, "-m", "kdmp_ks", "triage", str(folder), "--out", str(out)]
    command += ["--jobs", str(jobs), *(["--resume"] if resume else [])]
    begun, rows = time.monotonic(), counter.count()
    said = out.with_suffix(".log")
    with said.open("wb") as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
    readings = []
    done, ended = rows, None
    while ended is None:
        time.sleep(_PAUSE)
        memory = _resident(process.pid)
        done = max(done, counter.count())
        if memory:
            readings.append(Reading(time.monotonic() - begun, done, memory))
        if kill_at is not None and done >= kill_at:
            (os.killpg if group else os.kill)(process.pid, signal.SIGKILL)
        ended = _wait(process.pid)
    code, processor = ended
    process.returncode = code
    seconds = time.monotonic() - begun
    output = said.read_text(encoding="utf-8", errors="replace")[-1000:]
    return Run(code, rows, seconds, processor, tuple(readings), _orphans(process.pid), output)


def _wait(pid: int) -> tuple[int, float] | None:
    """The exit code and the processor time of a process and its children; None while it runs."""
    found, status, usage = os.wait4(pid, os.WNOHANG)
    if not found:
        return None
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


def _orphans(session: int) -> int:
    """Processes of a session that are left after some seconds."""
    for _ in range(100):
        known = (one.name for one in Path("/proc").iterdir())
        left = [pid for pid in known if pid.isdigit() and _session(pid) == session]
        if not left:
            return 0
        time.sleep(0.1)
    return len(left)


def _session(pid: str) -> int:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return 0 if fields[0] == "Z" else int(fields[3])
