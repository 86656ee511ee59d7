"""Hostile dumps for the readers of other languages, over the protocol of their tests.

::

    python -m fuzz.readers --inputs 100000 --seed 1          # each reader that is installed
    python -m fuzz.readers --languages rust,go --seconds 600
    python -m fuzz.readers --seed 1 --only triage:4711       # the answers to one input again

Each input is given to all readers and to `kdmp_ks`, which open it and do what `digest` lists
(tests/packages/README.md). Each must answer in two seconds of the processor, in less than 512 MiB,
and may not die.
Answers of readers that differ are counted by what they are about, and the first inputs stored.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fuzz import ROOT
from fuzz.attacks import ATTACKS
from fuzz.mutators import hostile
from fuzz.seeds import KINDS
from packages import installation
from packages.cases import compared
from packages.protocol import RunnerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from packages.protocol import Runner

SLOW: Final = 2.0
"""Seconds of the processor that an answer may take."""
MOST_MEMORY: Final = 512 << 20
"""Bytes of memory that a process may have."""
REFERENCE: Final = "kdmp_ks"
ATTACK: Final = "attack"
_PATIENCE: Final = 20.0
_PARTS: Final = ("about", "runs", "blocks", "modules", "unloaded", "blobs")
_MOST_STORED: Final = 2
_MEMORY_EVERY: Final = 20


def parts_of(answer: str) -> dict[str, str]:
    """Split an answer to `digest` by what its parts are about."""
    found = {"open": compared(answer.split(";", 1)[0]).split(" ")[0]}
    if not answer.startswith("ok "):
        return {"open": compared(answer)}
    answers = answer[3:].split(";")
    named = dict(zip(_PARTS, answers, strict=False))
    rest = answers[len(_PARTS) :]
    return found | named | {f"read {number}": text for number, text in enumerate(rest)}


def kind_of(text: str) -> str:
    """Shorten an answer to its class: the code of an error, or `ok`."""
    words = text.split(" ")
    return words[1] if words[0] == "error" and len(words) > 1 else "ok"


@dataclass
class Tally:
    """Counts of a campaign.

    Attributes:
        folder: Where inputs are stored that show something.
    """

    folder: Path
    inputs: Counter[str] = field(default_factory=Counter)
    opened: Counter[str] = field(default_factory=Counter)
    slowest: dict[str, tuple[float, str]] = field(default_factory=dict)
    memory: dict[str, int] = field(default_factory=dict)
    faults: Counter[tuple[str, str]] = field(default_factory=Counter)
    differences: Counter[tuple[str, str]] = field(default_factory=Counter)

    def fault(self, language: str, what: str, name: str, data: bytes, text: str = "") -> None:
        """Count what no reader may do."""
        self.faults[language, what] += 1
        if self.faults[language, what] <= _MOST_STORED:
            self._store(f"{language}-{what}-{name}", data, text)
            say(f"FOUND {language}: {what} ({name}) {text[:300]}")

    def difference(self, language: str, what: str, name: str, data: bytes, text: str) -> None:
        """Count an answer that is not that of kdmp_ks."""
        self.differences[language, what] += 1
        if self.differences[language, what] <= _MOST_STORED:
            self._store(f"{language}-differs-{name}", data, text)
            say(f"DIFFERS {language}: {what} ({name}) {text[:300]}")

    def _store(self, name: str, data: bytes, text: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = "".join(each if each.isalnum() or each in "-_" else "-" for each in name)
        (self.folder / f"{name}.dmp").write_bytes(data)
        (self.folder / f"{name}.txt").write_text(text, encoding="utf-8", errors="replace")

    def table(self) -> Iterator[str]:
        """Yield the counts, reader by reader."""
        yield f"{'reader':12}{'inputs':>10}{'opened':>10}  slowest answer, memory at most"
        for language, inputs in self.inputs.items():
            seconds, name = self.slowest.get(language, (0.0, ""))
            most = self.memory.get(language, 0) >> 20
            yield (
                f"{language:12}{inputs:10,}{self.opened[language]:10,}  "
                f"{seconds:.3f} s ({name}), {most} MiB"
            )
        yield f"faults: {self.faults.total():,}"
        yield from (f"  {n:7,}  {who}: {what}" for (who, what), n in self.faults.most_common())
        yield f"differences: {self.differences.total():,}"
        listed = self.differences.most_common()
        yield from (f"  {n:7,}  {who}: {what}" for (who, what), n in listed)


class Campaign:
    """Asks several readers about the same inputs.

    Args:
        starts: Starts the process of each reader, by its name.
        tally: Gets the counts.
        folder: Where the inputs are written, best in memory.
    """

    def __init__(
        self, starts: Mapping[str, Callable[[], Runner]], tally: Tally, folder: Path
    ) -> None:
        self.tally = tally
        self._starts = starts
        self._path = folder / "input.dmp"
        self._runners = {name: start() for name, start in starts.items()}
        self._asked = 0

    def close(self) -> None:
        """End the processes."""
        for runner in self._runners.values():
            runner.close()

    def ask(self, name: str, data: bytes) -> dict[str, str]:
        """Ask all about an input; answers by reader, without those that died or hung."""
        self._path.write_bytes(data)
        lines: dict[str, str] = {}
        answers: dict[str, str] = {}
        for language, runner in self._runners.items():
            lines[language] = runner.send("digest", self._path)
        for language in list(lines):
            self.tally.inputs[language] += 1
            try:
                answers[language] = self._receive(language, lines[language], name, data)
            except RunnerError as e:
                self.tally.fault(language, type(e).__name__, name, data, str(e))
                self._again(language)
        self._asked += 1
        if self._asked % _MEMORY_EVERY == 0:
            self.measure(name, data)
        return answers

    def try_one(self, name: str, data: bytes) -> None:
        """Ask all, and compare."""
        answers = {who: parts_of(answer) for who, answer in self.ask(name, data).items()}
        expected = answers.get(REFERENCE)
        for language, found in answers.items():
            self.tally.opened[language] += found["open"] == "ok"
            if expected is not None and found != expected:
                self._compare(language, expected, found, name, data)

    def measure(self, name: str, data: bytes) -> None:
        """Look at the memory of all."""
        for language, runner in list(self._runners.items()):
            most = runner.memory()[1]
            self.tally.memory[language] = max(self.tally.memory.get(language, 0), most)
            if most > MOST_MEMORY:
                self.tally.fault(language, f"{most >> 20} MiB", name, data)
                self._again(language)

    def _receive(self, language: str, line: str, name: str, data: bytes) -> str:
        runner = self._runners[language]
        answer = runner.receive(line, _PATIENCE)
        if runner.last > self.tally.slowest.get(language, (0.0, ""))[0]:
            self.tally.slowest[language] = runner.last, name
        if runner.last > SLOW and self._alone(language) > SLOW:
            self.tally.fault(language, "slow", name, data, f"{runner.last:.1f} s")
        return answer

    def _alone(self, language: str) -> float:
        """Ask one again, while the others have nothing to do; return seconds of the processor."""
        runner = self._runners[language]
        before = runner.processor()
        runner.ask("digest", self._path, wait=_PATIENCE)
        return runner.processor() - before

    def _again(self, language: str) -> None:
        self._runners[language].close()
        self._runners[language] = self._starts[language]()

    def _compare(
        self,
        language: str,
        expected: Mapping[str, str],
        found: Mapping[str, str],
        name: str,
        data: bytes,
    ) -> None:
        for part in dict.fromkeys((*expected, *found)):
            one, other = found.get(part, "nothing"), expected.get(part, "nothing")
            if one != other:
                what = f"{part.split(' ')[0]}: {kind_of(one)}, and not {kind_of(other)}"
                self.tally.difference(language, what, name, data, f"{one[:200]} and not {other}")
                return


def inputs(seed: int, kinds: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Yield names and contents: first dumps that are hard work, then kinds in turn."""
    for name, make in ATTACKS.items():
        yield f"{ATTACK}:{name}", make()
    for number in count():
        for kind in kinds:
            yield f"{kind}:{number}", hostile(seed, kind, number)


def input_of(seed: int, name: str) -> bytes:
    """Make an input again."""
    kind, _, number = name.partition(":")
    return ATTACKS[number]() if kind == ATTACK else hostile(seed, kind, int(number))


def starts_of(languages: Sequence[str]) -> dict[str, Callable[[], Runner]]:
    """Install packages; return how their readers are started, and how kdmp_ks is."""
    found: dict[str, Callable[[], Runner]] = {REFERENCE: installation.reference}
    for language in languages:
        say(f"{language}: packed, installed and built before")
        found[language] = installation.installed(language).runner
    return found


def say(text: str) -> None:
    """Print at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def fast_folder() -> str | None:
    """Return a folder that is in memory, if there is one."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def run(campaign: Campaign, work: Iterator[tuple[str, bytes]], until: float) -> None:
    """Try inputs until there are no more, or the time is over."""
    began = said = time.monotonic()
    for number, (name, data) in enumerate(work, 1):
        campaign.try_one(name, data)
        now = time.monotonic()
        if now - said > 60:
            said = now
            say(f"{number:,} inputs, {number / (now - began):,.0f} in a second")
        if now > until:
            break


def main() -> int:
    """Run it; 1 if a reader did what none may do."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.readers", description=__doc__)
    parser.add_argument("--inputs", type=int, default=0, help="how many for each; 0: no end")
    parser.add_argument("--seconds", type=float, default=0, help="for how long; 0: no end")
    parser.add_argument("--seed", type=int, default=1, help="other inputs for other numbers")
    parser.add_argument("--languages", help="of these readers only, by comma")
    parser.add_argument("--kinds", help="of these kinds of dumps only, by comma")
    parser.add_argument("--only", metavar="KIND:NUMBER", help="one input again")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz" / "readers")
    options = parser.parse_args()
    known = installation.languages()
    languages = options.languages.split(",") if options.languages else known
    until = time.monotonic() + options.seconds if options.seconds else float("inf")
    tally = Tally(options.out)
    say(f"seed {options.seed}")
    with tempfile.TemporaryDirectory(prefix="kdmp-readers-", dir=fast_folder()) as folder:
        campaign = Campaign(starts_of(languages), tally, Path(folder))
        try:
            if options.only:
                for who, text in campaign.ask(
                    options.only, input_of(options.seed, options.only)
                ).items():
                    say(f"{who}: {text}")
                return 0
            work = inputs(options.seed, options.kinds.split(",") if options.kinds else list(KINDS))
            run(campaign, islice(work, options.inputs or None), until)
        except KeyboardInterrupt:
            say("stopped")
        finally:
            campaign.close()
    for line in tally.table():
        say(line)
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())
