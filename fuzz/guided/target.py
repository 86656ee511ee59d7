"""`Target`: how inputs of a reader are made, changed and asked, and the promises of each call."""

from __future__ import annotations

import resource
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final
from zlib import crc32

from fuzz import exercise
from fuzz.exercise import BrokenPromiseError, Exercise
from fuzz.seeds import Seed
from fuzz.watch import MEMORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_KIB: Final = 10


def _as_it_is(data: bytes) -> bytes:
    return data


@dataclass(frozen=True)
class Target:
    """A reader that is fuzzed.

    Attributes:
        seeds: Returns valid inputs.
        ask: Asks about an input; returns the exercise. An exception is a finding.
        change: Returns an input with changes that know the format.
        mend: Returns an input whose checksums and sizes are right again.
        room: Bytes that an input may have more than the longest seed.
    """

    seeds: Callable[[], Iterable[bytes]]
    ask: Callable[[bytes], Exercise]
    change: Callable[[Random, bytes], bytes]
    mend: Callable[[bytes], bytes] = _as_it_is
    room: int = 0x4000

    def try_one(self, data: bytes) -> Exercise:
        """Ask about an input, and keep account of time and memory.

        Raises:
            BrokenPromiseError: A call took too long, or too much memory, or an answer is wrong.
            Exception: An error that is not of the package.
        """
        resident, peak = _resident(), _peak()
        asked = self.ask(data)
        seconds, call = asked.slowest
        if seconds > exercise.SLOW:
            raise BrokenPromiseError(f"slow: {call} took {seconds:.2f} s")
        highest = _peak()
        if highest > peak and highest - resident > MEMORY:
            raise BrokenPromiseError(f"{(highest - resident) >> 20} MiB were taken")
        return asked


def exercise_of(kind: str, data: bytes) -> Exercise:
    """Return an exercise about an input; what it chooses depends on the input alone."""
    return Exercise(data, Seed(kind, data, {}, (0,)), Random(crc32(data)))


def _resident() -> int:
    """Bytes of memory that the process has."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * resource.getpagesize()


def _peak() -> int:
    """Most bytes of memory that the process had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << _KIB
