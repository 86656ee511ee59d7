"""`run`: gives inputs to the parts, one part after the other; `table`: what came of it."""

from __future__ import annotations

import tempfile
import time
import traceback
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from fuzz.differential.account import Account

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fuzz.differential.part import Compare, Part

MOST_SHOWN: Final = 5
"""Differences of a part that are shown."""
_PREFIX: Final = "kdmp-differential-"


@dataclass(frozen=True)
class Budget:
    """How much is done.

    Attributes:
        inputs: Inputs of each part; None for no limit.
        seconds: Time for all parts together; None for no limit.
    """

    inputs: int | None = None
    seconds: float | None = None


@dataclass
class Result:
    """What came of a part.

    Attributes:
        name: Name of the part.
        oracle: What it was compared with.
        inputs: Number of inputs.
        account: What was compared in them.
        seconds: Time that it took.
    """

    name: str
    oracle: str
    inputs: int = 0
    account: Account = field(default_factory=Account)
    seconds: float = 0.0

    @property
    def facts(self) -> int:
        """Number of facts that were compared."""
        return self.account.compared.total()


def compare_one(compare: Compare, part: str, seed: int, number: int, account: Account) -> None:
    """Compare an input; an error of any kind is a difference."""
    mine = Account()
    try:
        compare(Random(f"{part}/{seed}/{number}"), mine, number)
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(last.filename).name}:{last.lineno}"
        mine.differ(f"{type(error).__name__} in {place}: {str(error)[:600]}")
    account.compared += mine.compared
    name = f"--seed {seed} --only {part}:{number}"
    account.differences += [f"{name}: {text}" for text in mine.differences]


def run(
    parts: Sequence[Part], seed: int, budget: Budget, say: Callable[[str], object]
) -> list[Result]:
    """Give inputs to parts; of the time that is left each gets the same share."""
    end = None if budget.seconds is None else time.monotonic() + budget.seconds
    results = []
    for place, part in enumerate(parts):
        now = time.monotonic()
        until = None if end is None else now + max(0.0, end - now) / (len(parts) - place)
        result = _run_part(part, seed, budget.inputs, until)
        results.append(result)
        differ = len(result.account.differences)
        say(
            f"{part.name}: {result.inputs:,} inputs, {result.facts:,} facts, {differ:,} differ, "
            f"{result.seconds:,.0f} s"
        )
    return results


def _run_part(part: Part, seed: int, inputs: int | None, until: float | None) -> Result:
    began = time.monotonic()
    result = Result(part.name, part.oracle())
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as folder, ExitStack() as closing:
        compare = part.prepare(Path(folder), closing)
        for number in count():
            if (inputs is not None and number >= inputs) or (
                until is not None and number and time.monotonic() >= until
            ):
                break
            compare_one(compare, part.name, seed, number, result.account)
            result.inputs += 1
    result.seconds = time.monotonic() - began
    return result


def repeat(part: Part, seed: int, number: int) -> Account:
    """Compare one input again; errors are raised."""
    account = Account()
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as folder, ExitStack() as closing:
        compare = part.prepare(Path(folder), closing)
        compare(Random(f"{part.name}/{seed}/{number}"), account, number)
    return account


def table(results: Sequence[Result]) -> Iterator[str]:
    """Yield the lines of the table, and those of the differences."""
    wide = max([len(result.name) for result in results] + [4])
    yield f"{'part':{wide}} {'inputs':>9} {'facts':>13} {'differ':>7} {'seconds':>8}  oracle"
    for result in results:
        differ = len(result.account.differences)
        yield (
            f"{result.name:{wide}} {result.inputs:9,} {result.facts:13,} {differ:7,} "
            f"{result.seconds:8,.0f}  {result.oracle}"
        )
    for result in results:
        yield from result.account.differences[:MOST_SHOWN]
        more = len(result.account.differences) - MOST_SHOWN
        if more > 0:
            yield f"{result.name}: {more:,} more differences"
