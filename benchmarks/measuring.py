"""One process and what it cost; several contenders in turn, round after round."""

from __future__ import annotations

import json
import os
import re
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
TOO_SLOW = "not done after"
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
        fault: Looks at what a round has written, and returns what is wrong with it.
    """

    name: str
    command: Sequence[str]
    tells: bool = True
    before: Callable[[], None] | None = None
    answer: int | None = None
    fault: Callable[[], str] | None = None


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
        return f"{TOO_SLOW} {TIMEOUT:.0f} s"
    err.seek(0)
    said = err.read().decode(errors="replace").strip().splitlines()
    return plain(said[-1]) if said else f"exit code {code}"


def plain(reason: str) -> str:
    """Leave folders out of a reason, as they are of this machine."""
    return re.sub(r"(?:/[\w.+-]+)+/", "", reason)


def compare(contenders: Sequence[Contender], rounds: int, patience: float) -> dict[str, Result]:
    """Let contenders take turns.

    Args:
        contenders: They.
        rounds: How often each is asked, ...
        patience: ... unless its rounds have taken that many seconds in all. Who fails is not asked
            again.
    """
    results = {one.name: Result([]) for one in contenders}
    spent = dict.fromkeys(results, 0.0)
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
                results[one.name] = Result([], plain(str(error)) or type(error).__name__)
                done.add(one.name)
            spent[one.name] += time.perf_counter() - start
            if spent[one.name] > patience:
                done.add(one.name)
    return results


def _prepared(contender: Contender) -> Sample:
    if contender.before is not None:
        contender.before()
    sample = measure(contender)
    fault = contender.fault() if contender.fault is not None else ""
    if fault:
        raise NoResultError(fault)
    return sample


def check(contenders: Sequence[Contender], results: dict[str, Result]) -> None:
    """Replace results with wrong answers by failures.

    An answer is wrong if it is not the known one, or differs from that of another contender with
    as many operations.
    """
    answers: dict[int, int | None] = {}
    for one in contenders:
        for sample in results[one.name].samples if one.tells else ():
            wanted = sample.answer if one.answer is None else one.answer
            wanted = answers.setdefault(sample.operations, wanted)
            if sample.answer != wanted:
                text = f"wrong answer: {sample.answer} where {wanted} is right"
                results[one.name] = Result([], text)
                break
