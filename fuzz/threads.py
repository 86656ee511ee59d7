"""Many threads on the same dumps: right answers, and memory that stays as it is.

Questions about two dumps, QEMU's sample and a built one of many ranges, are answered once by one
thread. Then threads that share an open dump ask them at random, and compare.

    python -m fuzz.threads --seconds 600 --threads 8 --seed 1
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, phys, sample, virt
from kdmp_ks.batch.verbs.search import search
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Ask = Callable[[KernelDumpParser], object]

_RANGES: Final = 8
_SIZES: Final = (1, 8, 0x40, 0x1000, 0x1100, 0x5000)
_SWITCH: Final = 1e-5
_MINUTE: Final = 60


class Question(NamedTuple):
    """A question, and the digest of the right answer."""

    name: str
    dump: int
    ask: Ask
    answer: str


@dataclass
class Result:
    """What a run has come to.

    Attributes:
        asked: Number of answers, by what was asked.
        wrong: Descriptions of wrong answers.
        memory: Resident memory in bytes, once a second.
    """

    asked: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)

    def growth(self) -> float:
        """Memory of the last minute, or tenth of the run, divided by that of the first."""
        part = max(min(_MINUTE, len(self.memory) // 10), 1)
        first, last = self.memory[:part], self.memory[-part:]
        return (sum(last) / len(last)) / (sum(first) / len(first))


def digest(ask: Ask, dump: KernelDumpParser) -> str:
    """Ask, and return a digest of the answer or of the error."""
    try:
        answer = ask(dump)
    except KdmpError as error:
        answer = f"{type(error).__name__}: {error}"
    data = answer if isinstance(answer, bytes) else repr(answer).encode("utf-8", "replace")
    return hashlib.sha256(data).hexdigest()


def asks(dump: KernelDumpParser, random: Random) -> Iterator[tuple[str, Ask]]:
    """Yield questions about a dump, the same for the same state of ``random``."""
    runs = [dump.physmem.runs[n] for n in range(min(len(dump.physmem.runs), 200))]
    modules = [int(one.start) for one in dump.kernel_modules]
    roots = [*modules, int(dump.headers.kd_debugger_data_block), 0x7FFE0000, 0x1234]

    def gpa() -> int:
        run = random.choice(runs)
        return int(run.start) + random.randrange(run.page_count << 12)

    def gva() -> int:
        return random.choice(roots) + random.randrange(0x8000)

    for _ in range(80):
        yield from _reads(random.choice(_SIZES), gpa(), gva(), [gva() for _ in range(20)])
    for start in modules[:4]:
        pattern = random.choice((b"\0\1", b"\xcc\xcc\xcc\xcc", b"MZ"))
        yield (
            "search",
            lambda d, a=start, p=pattern: list(search(virt.Reader(d), p, start=a, end=a + 0x20000)),
        )
    # Warnings are those about all that was asked before.
    yield "report", lambda d: str(replace(d.report(), warnings=()))
    yield "modules", lambda d: [(one.name, int(one.start)) for one in d.kernel_modules]
    yield "processes", lambda d: [str(one) for one in d.processes]


def _reads(size: int, gpa: int, gva: int, many: list[int]) -> Iterator[tuple[str, Ask]]:
    yield "physical", lambda dump: phys.Reader(dump).read(gpa, size)
    yield "virtual", lambda dump: virt.Reader(dump).read(gva, size)
    yield "translate", lambda dump: virt.Reader(dump).translate(gva)
    yield "read_many", lambda dump: _many(virt.Reader(dump).read_many(many, size))
    yield "translate_many", lambda dump: virt.Reader(dump).translate_many(many).gpa.tolist()


def _many(found: Any) -> bytes:
    return bytes(found.data.tobytes() + found.amount.tobytes())


def questions(files: Sequence[Path], seed: int) -> list[Question]:
    """Answer all questions in this thread, each by a dump that nobody else has."""
    found = []
    for number, path in enumerate(files):
        with KernelDumpParser(path) as dump:
            made = list(asks(dump, Random(f"{seed}-{number}")))
        for name, ask in made:
            with KernelDumpParser(path) as dump:
                found.append(Question(name, number, ask, digest(ask, dump)))
    return found


def run(files: Sequence[Path], known: Sequence[Question], threads: int, seconds: float) -> Result:
    """Ask from many threads."""
    result, stop = Result(), threading.Event()
    by_name: dict[str, list[Question]] = {}
    for one in known:
        by_name.setdefault(one.name, []).append(one)
    names = list(by_name)
    lock, start = threading.Lock(), threading.Barrier(threads + 1)
    dumps = [KernelDumpParser(path) for path in files]

    def work(number: int) -> None:
        random, asked = Random(number), Counter[str]()
        start.wait()
        try:
            while not stop.is_set():
                one = random.choice(by_name[random.choice(names)])
                asked[one.name] += 1
                if digest(one.ask, dumps[one.dump]) != one.answer:
                    with lock:
                        result.wrong.append(f"{one.name}: another answer about dump {one.dump}")
        except BaseException as error:  # whatever it is, the run has to know
            with lock:
                result.wrong.append(f"{one.name}: {type(error).__name__}: {error}")
        with lock:
            result.asked += asked

    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    try:
        workers = [threading.Thread(target=work, args=(n,), daemon=True) for n in range(threads)]
        for worker in workers:
            worker.start()
        start.wait()
        end = time.monotonic() + seconds
        while time.monotonic() < end and not result.wrong:
            time.sleep(min(1.0, seconds / 10))
            result.memory.append(_resident())
        stop.set()
        for worker in workers:
            worker.join()
    finally:
        sys.setswitchinterval(before)
        for dump in dumps:
            dump.close()
    return result


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages << 12


def write_files(folder: Path) -> list[Path]:
    """Write the two dumps."""
    with sample.unpack() as unpacked:
        files = [folder / "sample.dmp", folder / "ranges.dmp"]
        files[0].write_bytes(unpacked.read_bytes())
    files[1].write_bytes(build_world(Options()).image(_RANGES).data)
    return files


def main(arguments: list[str] | None = None) -> int:
    """Run it; 1 if an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.threads", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        files = write_files(Path(folder))
        known = questions(files, options.seed)
        sys.stdout.write(f"seed {options.seed}: {len(known):,} questions\n")
        sys.stdout.flush()
        found = run(files, known, options.threads, options.seconds)
    for name, count in found.asked.most_common():
        sys.stdout.write(f"{count:12,} {name}\n")
    part = max(min(_MINUTE, len(found.memory) // 10), 1)
    for name, some in (("first", found.memory[:part]), ("last", found.memory[-part:])):
        sys.stdout.write(
            f"memory, {name} {part} samples: {sum(some) / len(some) / 2**20:.1f} MiB\n"
        )
    sys.stdout.write(f"most: {max(found.memory) / 2**20:.1f} MiB; growth {found.growth():.3f}\n")
    sys.stdout.write(
        f"{found.asked.total():,} answers, {len(found.wrong)} wrong {found.wrong[:3]}\n"
    )
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
