"""The campaign: hostile dumps of every kind by the million, in workers that are watched.

::

    python -m fuzz.campaign --inputs 1000000 --jobs 2 --seed 1
    python -m fuzz.campaign --seconds 600
    python -m fuzz.campaign --evidence --inputs 200000       # blobs, objects, stacks, records
    python -m fuzz.campaign --symbols --inputs 300000        # PDB files, images, tables, stores
    python -m fuzz.campaign --stacks --inputs 300000         # unwind data, chains, threads, stacks
    python -m fuzz.campaign --surfaces --inputs 100000       # archives, servers, packets, writers
    python -m fuzz.campaign --kinds gdb,archive,evidence     # some kinds, or groups of them
    python -m fuzz.campaign --seed 1 --only triage:4711      # one input again, in this process

Input *n* of a kind is always the same for the same seed. What is found is printed, and stored with
the dump that shows it.
"""

from __future__ import annotations

import argparse
import math
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fuzz import ROOT, evidence, stacks, surfaces, symbols
from fuzz.mutators import hostile
from fuzz.seeds import KINDS
from fuzz.watch import Chunk, Finding, Report, Watched, try_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_CHUNK = 250
_MOST_STORED = 3


@dataclass
class Tally:
    """What a campaign has come to."""

    seed: int
    folder: Path
    inputs: Counter[str] = field(default_factory=Counter)
    opened: Counter[str] = field(default_factory=Counter)
    depths: Counter[tuple[str, str]] = field(default_factory=Counter)
    slowest: dict[str, tuple[float, str, int]] = field(default_factory=dict)
    memory: dict[str, int] = field(default_factory=dict)
    found: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, report: Report) -> None:
        """Count a chunk."""
        kind = report.kind
        self.inputs[kind] += report.depths.total()
        self.opened[kind] += report.opened
        for depth, number in report.depths.items():
            self.depths[kind, depth] += number
        self.slowest[kind] = max(self.slowest.get(kind, (0.0, "", 0)), report.slowest)
        self.memory[kind] = max(self.memory.get(kind, 0), report.memory)
        for finding in report.findings:
            self.note(finding)

    def note(self, finding: Finding) -> None:
        """Count a finding, and store the first ones of its sort."""
        self.found[finding.key] += 1
        if self.found[finding.key] > _MOST_STORED:
            return
        name = f"{finding.kind}-{self.seed}-{finding.number}"
        say(f"FOUND {name} ({finding.depth}) {finding.what} at {finding.where}")
        self.folder.mkdir(parents=True, exist_ok=True)
        data = input_bytes(self.seed, finding.kind, finding.number)
        (self.folder / f"{name}.dmp").write_bytes(data)
        (self.folder / f"{name}.txt").write_text(finding.text, encoding="utf-8", errors="replace")

    def table(self) -> Iterator[str]:
        """The counts, kind by kind."""
        depths = ("cheap", "verdict", "usual", "part", "thorough", "cli")
        yield (
            f"{'kind':15}{'inputs':>9}{'opened':>9}{'share':>7}"
            + "".join(f"{name:>9}" for name in depths)
            + ("  slowest call (s of the processor)")
        )
        for kind in self.inputs:
            seconds, name, number = self.slowest[kind]
            counts = "".join(f"{self.depths[kind, depth]:9,}" for depth in depths)
            yield (
                f"{kind:15}{self.inputs[kind]:9,}{self.opened[kind]:9,}"
                f"{self.opened[kind] / max(self.inputs[kind], 1):7.1%}{counts}"
                f"  {seconds:.3f} {name} #{number}"
            )
        most = max(self.memory.values(), default=0)
        yield f"{'all':15}{self.inputs.total():9,}{self.opened.total():9,}"
        share = self.opened.total() / max(self.inputs.total(), 1)
        yield f"past the first check: {share:.1%}"
        yield f"memory beyond the start of a worker: at most {most >> 10:,} MiB"
        yield f"found: {self.found.total():,} of {len(self.found):,} sorts"
        for (what, where), number in self.found.most_common():
            yield f"  {number:7,}  {what} at {where}"


def input_bytes(seed: int, kind: str, number: int) -> bytes:
    """Return the input of a number, of any sort of kinds."""
    if surfaces.is_kind(kind):
        from fuzz.surfaces.asking import input_bytes as surface_bytes

        return surface_bytes(seed, kind, number)
    if stacks.is_kind(kind):
        from fuzz.stacks.seeds import input_of as stacks_input_of

        return stacks_input_of(seed, kind, number).data
    if symbols.is_kind(kind):
        from fuzz.symbols.seeds import input_of as symbols_input_of

        return symbols_input_of(seed, kind, number).data
    if evidence.is_kind(kind):
        from fuzz.evidence.seeds import input_of

        return input_of(seed, kind, number).data
    return hostile(seed, kind, number)


def say(text: str) -> None:
    """Tell the one who waits."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def chunks(
    kinds: list[str], inputs: int, weights: Mapping[str, float] | None = None
) -> Iterator[Chunk]:
    """Yield the work, kinds in turn; without end if there is no number of inputs.

    Args:
        kinds: The kinds.
        inputs: Number of inputs of all kinds.
        weights: Share of a kind, compared with 1 for those that are not named.
    """
    shares = [(weights or {}).get(kind, 1.0) for kind in kinds]
    for turn in count():
        any_left = False
        for kind, share in zip(kinds, shares, strict=True):
            each = math.ceil(inputs * share / sum(shares) - 1e-9)
            start, stop = (math.ceil(one * _CHUNK * share) for one in (turn, turn + 1))
            if inputs:
                stop = min(stop, each)
            if start < stop:
                any_left = True
                yield kind, start, stop
        if not any_left:
            return


class Campaign:
    """Hands out work to workers and gathers what they report."""

    def __init__(
        self,
        tally: Tally,
        work: Iterator[Chunk],
        jobs: int,
        until: float,
        kinds: Sequence[str] = tuple(KINDS),
    ) -> None:
        self.tally = tally
        self.kinds = tuple(kinds)
        self.work = work
        self.again: list[Chunk] = []
        self.until = until
        self.jobs = jobs
        self.number = count()

    def run(self) -> None:
        """Until there is no more work or time."""
        with tempfile.TemporaryDirectory(prefix="kdmp-fuzz-", dir=_fast_folder()) as folder:
            self.folder = Path(folder)
            workers = [self._new() for _ in range(self.jobs)]
            began = said = time.monotonic()
            while workers:
                time.sleep(0.01)
                workers = [kept for worker in workers for kept in self._look(worker)]
                if time.monotonic() - said > 30:
                    said = time.monotonic()
                    done = self.tally.inputs.total()
                    say(f"{done:,} inputs, {done / (said - began):,.0f} in a second")

    def _new(self) -> Watched:
        name = f"worker-{next(self.number)}"
        return Watched(self.tally.seed, self.folder, name, self.kinds)

    def _look(self, worker: Watched) -> list[Watched]:
        """What is to be watched instead of a worker: mostly itself."""
        try:
            report = worker.take()
        except EOFError:
            return self._died(worker, f"the interpreter died, code {worker.process.exitcode}")
        if report is not None:
            self.tally.add(report)
        if worker.ready and worker.chunk is None:
            chunk = self._next()
            worker.give(chunk)
            if chunk is None:
                worker.process.join()
                return []
        elif worker.hangs:
            return self._died(worker, "it hangs")
        return [worker]

    def _next(self) -> Chunk | None:
        if self.again:
            return self.again.pop()
        return None if time.monotonic() > self.until else next(self.work, None)

    def _died(self, worker: Watched, what: str) -> list[Watched]:
        text = worker.end()
        if worker.chunk is None:
            raise RuntimeError(f"a worker does not start: {text}")
        kind, _, stop = worker.chunk
        number = worker.state[1]
        self.tally.note(Finding(kind, number, "?", what, "?", text))
        self.again.append((kind, number + 1, stop))
        return [self._new()]


def _fast_folder() -> str | None:
    """Where files are that never reach a disk, if there is such a place."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def kinds_of(names: str) -> dict[str, float]:
    """Return kinds by name, or by the names of groups, with their weights.

    Raises:
        KeyError: There is no kind or group of a name.
    """
    found: dict[str, float] = {}
    for name in names.split(","):
        found |= _GROUPS[name]() if name in _GROUPS else {name: _all_kinds()[name]}
    return found


def _all_kinds() -> dict[str, float]:
    return {kind: 1.0 for group in _GROUPS.values() for kind in group()}


def _dump_kinds() -> dict[str, float]:
    return dict.fromkeys(KINDS, 1.0)


def _evidence_kinds() -> dict[str, float]:
    from fuzz.evidence.seeds import KINDS as EVIDENCE_KINDS

    return dict.fromkeys(EVIDENCE_KINDS, 1.0)


def _symbol_kinds() -> dict[str, float]:
    from fuzz.symbols.seeds import WEIGHTS

    return dict(WEIGHTS)


def _stack_kinds() -> dict[str, float]:
    from fuzz.stacks.seeds import WEIGHTS

    return dict(WEIGHTS)


_GROUPS: Final[Mapping[str, Callable[[], dict[str, float]]]] = {
    "dumps": _dump_kinds,
    "evidence": _evidence_kinds,
    "symbols": _symbol_kinds,
    "stacks": _stack_kinds,
    "surfaces": lambda: dict(surfaces.WEIGHTS),
}


def main() -> int:
    """Run it; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.campaign", description=__doc__)
    parser.add_argument("--inputs", type=int, default=0, help="how many in all; 0: no end")
    parser.add_argument("--seconds", type=float, default=0, help="for how long; 0: no end")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--seed", type=int, default=1, help="other inputs for other numbers")
    parser.add_argument("--kinds", default="dumps", help="kinds or groups of kinds, by comma")
    parser.add_argument("--evidence", action="store_true", help="kinds of blobs, objects, stacks")
    parser.add_argument("--symbols", action="store_true", help="kinds of symbol files and stores")
    parser.add_argument("--stacks", action="store_true", help="kinds of unwind data and stacks")
    parser.add_argument("--surfaces", action="store_true", help="kinds of all else")
    parser.add_argument("--only", metavar="KIND:NUMBER", help="one input again")
    parser.add_argument("--depth", help="with --only: cheap, usual, part, thorough or cli")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz", help="for findings")
    options = parser.parse_args()
    if options.only:
        kind, _, number = options.only.partition(":")
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder) / "it.dmp")
            asked = try_one(options.seed, kind, int(number), path, options.depth)
        say(f"nothing is wrong; the slowest call was {asked.slowest[1]}")
        return 0
    until = time.monotonic() + options.seconds if options.seconds else float("inf")
    tally = Tally(options.seed, options.out)
    began = time.monotonic()
    say(f"seed {options.seed}")
    group = next((name for name in _GROUPS if getattr(options, name, False)), options.kinds)
    try:
        weights = kinds_of(group)
    except KeyError as error:
        parser.error(f"there is no kind {error}; there are {', '.join((*_GROUPS, *_all_kinds()))}")
    kinds = list(weights)
    work = chunks(kinds, options.inputs, weights)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # also where it began in background
    try:
        Campaign(tally, work, options.jobs, until, kinds).run()
    except KeyboardInterrupt:
        say("stopped")
    for line in tally.table():
        say(line)
    took = time.monotonic() - began
    say(
        f"seed {options.seed}: {took:,.0f} s, {tally.inputs.total() / took:,.0f} inputs in a second"
    )
    return 1 if tally.found else 0


if __name__ == "__main__":
    sys.exit(main())
