"""Workers that try inputs under limits, and say at any time which one they are at.

A worker is a process of its own. A crash of the interpreter ends only it, and a hang is ended from
outside; the parent knows from shared memory which input that was.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import resource
import signal
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MEMORY: Final = 256 << 20
"""Bytes that an input may take beyond what the worker has before."""
HANG: Final = 30
"""Seconds after which a worker is ended that is still at the same input."""
WAIT: Final = 600
"""Seconds of the clock, for a worker that waits and takes no time of the processor."""
_TYPICAL: Final = ("full", "triage", "pae", "machines", "faults", "requests", "hardware")
_DEPTHS: Final = ((250, "thorough"), (100, "cli"), (25, "part"), (10, "usual"))


@dataclass(frozen=True)
class Finding:
    """Something that should not have happened.

    Attributes:
        kind: Kind of the seed.
        number: Number of the input.
        depth: What was asked.
        what: The exception, or what else it is.
        where: Innermost lines of the package that were run.
        text: All there is to say.
    """

    kind: str
    number: int
    depth: str
    what: str
    where: str
    text: str

    @property
    def key(self) -> tuple[str, str]:
        """What makes two findings the same."""
        return self.what.partition(":")[0], self.where


@dataclass
class Report:
    """What became of a chunk of inputs."""

    kind: str
    depths: Counter[str] = field(default_factory=Counter)
    opened: int = 0
    slowest: tuple[float, str, int] = (0.0, "", 0)
    longest: float = 0.0
    memory: int = 0
    findings: list[Finding] = field(default_factory=list)


Chunk = tuple[str, int, int]


def depth_of(kind: str, number: int) -> str:
    """How deep an input is gone into: most of them not very."""
    from fuzz import evidence, stacks, surfaces, symbols

    if surfaces.is_kind(kind):
        from fuzz.surfaces import asking as surfaces_asking

        return surfaces_asking.depth_of(kind, number)
    if stacks.is_kind(kind):
        from fuzz.stacks import asking as stacks_asking

        return stacks_asking.depth_of(kind, number)
    if symbols.is_kind(kind):
        from fuzz.symbols import asking as symbols_asking

        return symbols_asking.depth_of(kind, number)
    if evidence.is_kind(kind):
        from fuzz.evidence import asking

        return asking.depth_of(kind, number)
    return next((depth for every, depth in _DEPTHS if number % every == every - 1), "cheap")


def try_one(seed: int, kind: str, number: int, path: str, depth: str | None = None) -> Any:
    """Make an input and exercise it; what that raises is a finding."""
    from fuzz import exercise

    asked = _asked(seed, kind, number, path, depth)
    if asked.slowest[0] > exercise.SLOW:
        raise exercise.BrokenPromiseError(f"slow: {asked.slowest[1]} took {asked.slowest[0]:.2f} s")
    return asked


def _asked(seed: int, kind: str, number: int, path: str, depth: str | None) -> Any:
    """Make an input and exercise it, however long that takes."""
    from fuzz import evidence, exercise, stacks, surfaces, symbols

    depth = depth or depth_of(kind, number)
    asked: exercise.Exercise
    if surfaces.is_kind(kind):
        from fuzz.surfaces import asking as surfaces_asking

        asked = surfaces_asking.try_one(seed, kind, number, path, depth)
    elif stacks.is_kind(kind):
        from fuzz.stacks import asking as stacks_asking

        asked = stacks_asking.try_one(seed, kind, number, path, depth)
    elif symbols.is_kind(kind):
        from fuzz.symbols import asking as symbols_asking

        asked = symbols_asking.try_one(seed, kind, number, path, depth)
    elif evidence.is_kind(kind):
        from fuzz.evidence import asking

        asked = asking.try_one(seed, kind, number, path, depth)
    else:
        from fuzz.mutators import hostile
        from fuzz.seeds import seed_of

        data = hostile(seed, kind, number)
        asked = exercise.run(data, seed_of(kind), Random(f"{seed}-{kind}-{number}"), depth, path)
    return asked


def finding_of(kind: str, number: int, depth: str, error: BaseException) -> Finding:
    """Describe what was raised."""
    frames = [
        f"{Path(frame.filename).name}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if "kdmp_ks" in frame.filename or "fuzz" in frame.filename
    ]
    where = " ".join(frames[-2:])
    text = "".join(traceback.format_exception(error))
    return Finding(kind, number, depth, f"{type(error).__name__}: {error}"[:300], where, text)


class Worker:
    """The inside of a worker."""

    def __init__(self, seed: int, state: Any, path: str) -> None:
        self.seed = seed
        self.state = state
        self.path = path
        self.base = 0

    def limit(self) -> None:
        """Let it have no more than what it has, and `MEMORY`."""
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        self.base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def chunk(self, kind: str, start: int, stop: int) -> Report:
        """Try the inputs of a kind from one number up to another."""
        report = Report(kind)
        for number in range(start, stop):
            self.state[1] = number
            depth = depth_of(kind, number)
            report.depths[depth] += 1
            began = time.perf_counter()
            try:
                asked = try_one(self.seed, kind, number, self.path)
                report.slowest = max(report.slowest, (*asked.slowest, number))
                report.opened += asked.opened
            except Exception as error:
                report.findings.append(finding_of(kind, number, depth, error))
            report.longest = max(report.longest, time.perf_counter() - began)
        report.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - self.base
        return report


def _work(
    seed: int, pipe: Connection, state: Any, path: str, log: str, kinds: tuple[str, ...]
) -> None:
    """Answer chunks with reports until there are no more."""
    with open(log, "w", encoding="utf-8") as file:  # noqa: PTH123 - faulthandler keeps it
        faulthandler.enable(file)
        faulthandler.register(signal.SIGUSR1, file)
        worker = Worker(seed, state, path)
        for number, kind in enumerate(kinds):  # what is loaded once is no memory of an input
            for depth in ("part", "cli", "thorough")[: 3 if kind in _TYPICAL else 1]:
                _asked(seed, kind, -1 - number, path, depth)  # imports take long
        worker.limit()
        pipe.send(None)
        while True:
            chunk = pipe.recv()
            if chunk is None:
                return
            state[0] = kinds.index(chunk[0])
            pipe.send(worker.chunk(*chunk))


class Watched:
    """A worker, seen from outside."""

    def __init__(self, seed: int, folder: Path, name: str, kinds: tuple[str, ...]) -> None:
        context = multiprocessing.get_context("spawn")
        self.log = folder / f"{name}.log"
        self.path = str(folder / f"{name}.dmp")
        self.state = context.Array("q", 2, lock=False)
        self.pipe, inner = context.Pipe()
        self.chunk: Chunk | None = None
        self.process = context.Process(
            target=_work,
            args=(seed, inner, self.state, self.path, str(self.log), kinds),
            daemon=True,
        )
        self.process.start()
        inner.close()
        self.ready = False
        self._at: tuple[Chunk | None, int] = (None, 0)
        self._since = self._seen = 0.0

    def give(self, chunk: Chunk | None) -> None:
        """Hand out work; None ends the worker."""
        self.chunk = chunk
        self.pipe.send(chunk)

    def take(self) -> Report | None:
        """A report, if there is one.

        Raises:
            EOFError: The worker has died.
        """
        if not self.pipe.poll():
            if not self.process.is_alive() and not self.pipe.poll():
                raise EOFError
            return None
        try:
            report: Report | None = self.pipe.recv()
        except ConnectionError as error:  # it died while it wrote
            raise EOFError from error
        self.ready = True
        if report is not None:
            self.chunk = None
        return report

    @property
    def hangs(self) -> bool:
        """Whether it has been at one input for too long: by its own time, as it may be stopped."""
        at = (self.chunk, int(self.state[1]))
        now, clock = self._time(), time.monotonic()
        if at != self._at:
            self._at, self._since, self._seen = at, now, clock
        is_late = now - self._since > HANG or clock - self._seen > WAIT
        return self.chunk is not None and is_late

    def _time(self) -> float:
        """Seconds of the processor that it has had; those of the clock where nobody counts."""
        try:
            text = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii")
        except OSError:
            return time.monotonic()
        fields = text.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> str:
        """End it; what it was doing."""
        if self.process.is_alive() and self.process.pid is not None:
            os.kill(self.process.pid, signal.SIGUSR1)  # it writes down where it is
            time.sleep(0.5)
            self.process.kill()
        self.process.join()
        return self.log.read_text(encoding="utf-8", errors="replace")
