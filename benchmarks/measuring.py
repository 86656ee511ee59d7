"""One process and what it cost; several contenders in turn, round after round."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

TIMEOUT = 180.0
_LAUNCH = [sys.executable, "-I", "-S", str(Path(__file__).with_name("launch.py"))]
# With the bytecode that installed programs have, even where a developer does without.
_ENVIRONMENT = {name: os.environ[name] for name in os.environ if name != "PYTHONDONTWRITEBYTECODE"}


class Sample(NamedTuple):
    """What was measured in one process.

    Attributes:
        cpu: Seconds of processor time: of what is measured, or of the process.
        wall: Seconds by the clock.
        operations: What the seconds are for.
        memory: Bytes of memory of the process at its peak.
        answer: The sum of the answers; None of a process that has none.
    """

    cpu: float
    wall: float
    operations: int
    memory: int
    answer: int | None


class Result(NamedTuple):
    """What a contender has achieved.

    Attributes:
        samples: A measurement for each round that it took part in.
        failed: Why there are none.
    """

    samples: list[Sample]
    failed: str = ""

    def median(self, figure: str, *, each: bool = True) -> float:
        """The median of a figure, for one operation unless told otherwise."""
        return statistics.median(self._values(figure, each))

    def spread(self, figure: str) -> float:
        """Half the distance between the quartiles, as a part of the median."""
        values = self._values(figure, each=True)
        if len(values) < 2:
            return 0.0
        low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
        return (high - low) / 2 / middle if middle else 0.0

    def _values(self, figure: str, each: bool) -> list[float]:
        of = [one.operations if each and figure != "memory" else 1 for one in self.samples]
        return [getattr(one, figure) / n for one, n in zip(self.samples, of, strict=True)]


class Contender(NamedTuple):
    """Somebody who does a job.

    Attributes:
        name: Who.
        command: How.
        tells: Whether the process measures itself and prints what it found; if not, all of it is
            measured.
        before: What is done before each round.
        answer: The right answer, if it is known.
    """

    name: str
    command: Sequence[str]
    tells: bool = True
    before: Callable[[], None] | None = None
    answer: int | None = None


class NoResultError(Exception):
    """A process that gave no measurement."""


def measure(contender: Contender) -> Sample:
    """Run a process.

    Raises:
        NoResultError: It failed, or took too long.
    """
    with (
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as err,
        tempfile.NamedTemporaryFile() as report,
    ):
        start = time.perf_counter()
        launch = [] if contender.tells else [*_LAUNCH, report.name]
        process = subprocess.Popen(
            [*launch, *contender.command],
            stdout=out,
            stderr=err,
            env=_ENVIRONMENT,
            start_new_session=True,
        )
        try:
            code = process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            code = process.wait()
        if code:
            raise NoResultError(_reason(code, time.perf_counter() - start, err))
        out.seek(0)
        text = out.read().decode() if contender.tells else Path(report.name).read_text("ascii")
    cost = json.loads(text.splitlines()[-1])
    return Sample(**cost) if contender.tells else Sample(**cost, operations=1, answer=None)


def _reason(code: int, wall: float, err: tempfile._TemporaryFileWrapper[bytes]) -> str:
    if wall >= TIMEOUT:
        return f"not done after {TIMEOUT:.0f} s"
    err.seek(0)
    said = err.read().decode(errors="replace").strip().splitlines()
    return said[-1] if said else f"exit code {code}"


def compare(contenders: Sequence[Contender], rounds: int, patience: float) -> dict[str, Result]:
    """Let contenders take turns.

    Args:
        contenders: They.
        rounds: How often each is asked, ...
        patience: ... unless it takes more than so many seconds. Who fails is not asked again.
    """
    results = {one.name: Result([]) for one in contenders}
    for one in contenders:
        if not one.tells:  # what is only made once, bytecode for one, is not measured
            with suppress(NoResultError, OSError):
                _prepared(one)
    done: set[str] = set()
    for _ in range(rounds):
        for one in contenders:
            if one.name in done:
                continue
            start = time.perf_counter()
            try:
                results[one.name].samples.append(_prepared(one))
            except (NoResultError, OSError) as error:
                results[one.name] = Result([], str(error) or type(error).__name__)
                done.add(one.name)
            if time.perf_counter() - start > patience:
                done.add(one.name)
    return results


def _prepared(contender: Contender) -> Sample:
    if contender.before is not None:
        contender.before()
    return measure(contender)


def check(contenders: Sequence[Contender], results: dict[str, Result]) -> None:
    """See to it that the answers are right, and those to the same questions the same.

    Raises:
        SystemExit: They are not.
    """
    answers: dict[int, int | None] = {}
    for one in contenders:
        for sample in results[one.name].samples:
            wanted = sample.answer if one.answer is None else one.answer
            wanted = answers.setdefault(sample.operations, wanted)
            if sample.answer != wanted:
                raise SystemExit(
                    f"{one.name}: {sample.answer} where {wanted} is right: {one.command}"
                )
