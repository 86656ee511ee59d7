"""What the readers in Python share: clocks, addresses, and the line of JSON that is the result."""

from __future__ import annotations

import json
import resource
import sys
import time
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MASK = (1 << 64) - 1


class Measured(NamedTuple):
    """What one process has measured.

    Attributes:
        cpu: Seconds of processor time.
        wall: Seconds by the clock.
        operations: How many there were.
        answer: The sum of the answers.
    """

    cpu: float
    wall: float
    operations: int
    answer: int


def timed(work: Callable[[], int], operations: int = 1, answer: int | None = None) -> Measured:
    """Time some work that gives the sum of the answers, unless that is already known."""
    wall, cpu = time.perf_counter(), time.process_time()
    found = work()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return Measured(cpu, wall, operations, found if answer is None else answer)


_LEAST, _MOST = 0.2, 100
"""Seconds of processor time, and repetitions, that are enough."""


def repeated(work: Callable[[], int], operations: int = 1) -> Measured:
    """Do some work once for its answer, then again and again for the time of one repetition.

    Args:
        work: The work; it gives the answer, which must be the same each time.
        operations: How many operations one repetition has.
    """
    answer = work()
    count, wall, cpu = 0, time.perf_counter(), time.process_time()
    while count < _MOST and time.process_time() - cpu < _LEAST:
        if work() != answer:
            raise SystemExit("another answer than before")
        count += 1
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return Measured(cpu, wall, count * operations, answer)


def each(
    addresses: Sequence[int],
    act: Callable[[int], object],
    told: Callable[[int], int],
    operations: int | None = None,
) -> Measured:
    """Do something with each address.

    Args:
        addresses: The addresses.
        act: What is timed.
        told: The same with the answer as a number, to warm up and to check.
        operations: How many there are, if not one for each address.
    """
    answer = total(map(told, addresses))

    def work() -> int:
        for address in addresses:
            act(address)
        return answer

    return timed(work, len(addresses) if operations is None else operations)


def total(answers: Iterable[int]) -> int:
    """The sum of 64-bit answers."""
    return sum(answers) & MASK


def first_word(data: bytes) -> int:
    """The first 8 bytes as a number."""
    return int.from_bytes(data[:8], "little")


def addresses_of(path: str, count: str) -> list[int]:
    """The first addresses in a file of pairs, the second of which is the answer that is due."""
    pairs = array("Q")
    with Path(path).open("rb") as file:
        pairs.frombytes(file.read(16 * int(count)))
    return pairs[::2].tolist()


def peak_memory() -> int:
    """Bytes of memory at the peak."""
    status = Path("/proc/self/status")
    if status.exists():
        # Unlike ru_maxrss, which begins with what the parent had, this is of the process alone.
        line = next(line for line in status.read_text().splitlines() if "VmHWM" in line)
        return int(line.split()[1]) << 10
    # macOS counts in bytes.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak << 10


def main(workloads: dict[str, Callable[..., Measured]]) -> None:
    """Run the workload that the command line names, and print what was measured."""
    name, *arguments = sys.argv[1:]
    found = workloads[name](*arguments)
    print(json.dumps({**found._asdict(), "memory": peak_memory()}))
