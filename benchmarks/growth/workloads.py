"""The workloads whose input grows: who does what on which input, at three sizes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from contenders import CPP, HERE, OURS, RUST, RUST_MAPPED, VOLATILITY, contender, version
from growth.written import fault_of
from measuring import Contender
from workload import Workload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BATCH = "kdmp_ks, batch"
CACHED = "kdmp_ks, from the cache"
STRUCT = "kdmp_ks, read_struct of a LIST_ENTRY"
PDBUTIL = "llvm-pdbutil"
GREP = "grep -F"
NODE, CHROMIUM = "viewer in Node", "viewer in Chromium"
NEEDLE = "nEeDl3Xq"
PATTERNS = [NEEDLE, *(f"AbSeNt{i:02}" for i in range(9))]
FORMS = ("raw", "lime", "elf", "dmp5")
_INPUTS = HERE / "growth" / "inputs.py"


class Made(NamedTuple):
    """An input that was made.

    Attributes:
        folder: Its folder.
        files: Its files, the first of which is what is read.
        answer: The answer that is due.
        more: Further facts.
        count: How many units it has.
    """

    folder: Path
    files: list[str]
    answer: int
    more: dict[str, Any]
    count: int


class Growth(NamedTuple):
    """A workload at several sizes of its input.

    Attributes:
        key: Its short name.
        title: What it is.
        kind: The input's kind, as `growth.inputs` has it.
        sizes: How many units the inputs have.
        unit: What the units are.
        who: Makes the contenders.
        figure: What counts.
        bytes: Bytes of a unit, where the size is shown as bytes of memory.
        least: How many units an input has at least.
    """

    key: str
    title: str
    kind: str
    sizes: Sequence[int]
    unit: str
    who: Callable[[Made], list[Contender | None]]
    figure: str = "cpu"
    bytes: int = 0
    least: int = 10


def reader(name: str, workload: str, *arguments: object, label: str = OURS) -> Contender:
    """Return a reader of kdmp_ks, or of another in Python, with a job to do."""
    script = HERE / "readers" / f"{name}_reader.py"
    return Contender(label, [sys.executable, str(script), workload, *map(str, arguments)])


def command(kind: str, label: str, *words: object) -> Contender | None:
    """Return a program whose output has the answer; None if it is not installed."""
    program = shutil.which(str(words[0]))
    if program is None:
        return None
    return reader("command", kind, program, *words[1:], label=label)


def _analysis(workload: str) -> Callable[[Made], list[Contender | None]]:
    return lambda made: [reader("analysis", workload, made.files[0])._replace(answer=made.answer)]


def _symbols(workload: str, answer: str = "", *, isf: bool = False) -> Any:
    """Contenders of a job on symbols: ours, and volatility3 with a table in ISF."""

    def who(made: Made) -> list[Contender | None]:
        due = made.more[answer] if answer else made.answer
        found: list[Contender | None] = [
            reader("symbols", workload, *made.files[: _files(workload)])
        ]
        if workload == "load":
            found.append(reader("symbols", "cached", made.files[0], label=CACHED))
        if isf and version(VOLATILITY):
            job = (workload, *made.files[: _files(workload)])
            found.append(reader("volatility3_symbols", *job, label=VOLATILITY))
        if made.more.get("linked") and workload in ("load", "types"):
            kind, option = ("publics", "-publics") if workload == "load" else ("sizes", "-types")
            found.append(command(kind, PDBUTIL, "llvm-pdbutil", "dump", option, made.files[0]))
        return [one and one._replace(answer=due) for one in found]

    return who


def _files(workload: str) -> int:
    return 2 if workload == "look-up" else 1


def _stacks(depth: int | None = None) -> Callable[[Made], list[Contender | None]]:
    def who(made: Made) -> list[Contender | None]:
        functions, frames = (made.count, depth) if depth else (2000, made.count)
        walk = reader("stacks", "walk", functions, frames)
        found = [walk._replace(answer=max(1, 2000 // frames) * frames)]
        return [*found, reader("stacks", "read-struct", label=STRUCT)._replace(answer=2000)]

    return who


def _fleet(made: Made) -> list[Contender | None]:
    return [reader("fleet", "triage", made.files[0])._replace(answer=made.count)]


def _converted(form: str, *, checked: bool) -> Callable[[Made], list[Contender | None]]:
    def who(made: Made) -> list[Contender | None]:
        target = made.folder / f"converted.{form}"

        def before() -> None:
            target.unlink(missing_ok=True)
            os.sync()

        def fault() -> str:
            return fault_of(target, form, made.count)

        due = made.answer if checked else made.more["size"]
        ours = reader("kdmp_ks", "convert-to", made.files[0], target, form)
        found: list[Contender | None] = [ours._replace(before=before, answer=due)]
        if checked:
            found[0] = ours._replace(before=before, answer=due, fault=fault)
            copy = ["cp", made.files[0], str(target)]
            found.append(Contender("cp", copy, tells=False, before=before))
        return found

    return who


def _viewer(made: Made) -> list[Contender | None]:
    sys.path += [str(HERE.parent), str(HERE.parent / "tests")]
    from packages import installation

    if installation.missing("javascript"):
        return []
    installation.installed("javascript")
    found: list[Contender | None] = [reader("viewer", "node", made.files[0], label=NODE)]
    if any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        found.append(reader("viewer", "chromium", made.files[0], label=CHROMIUM))
    return [one and one._replace(answer=made.answer) for one in found]


def _search(patterns: Sequence[str]) -> Callable[[Made], list[Contender | None]]:
    def who(made: Made) -> list[Contender | None]:
        words = [word for one in patterns for word in ("-e", one)]
        found = [
            reader("bulk", "search", made.files[0], *patterns),
            command("count", GREP, "grep", "-F", "-a", "-c", *words, made.files[0]),
        ]
        return [one and one._replace(answer=1) for one in found]

    return who


_LISTED = 1 << 20
"""How many runs are listed one by one at most."""


def _runs(made: Made) -> list[Contender | None]:
    found: list[Contender | None] = [
        reader("bulk", "run-arrays", made.files[0], label="kdmp_ks, runs as arrays"),
        reader("bulk", "page-arrays", made.files[0], label="kdmp_ks, pages as arrays"),
    ]
    if made.count <= _LISTED:
        found.append(reader("bulk", "runs", made.files[0], label="kdmp_ks, runs as objects"))
    return [one and one._replace(answer=made.answer) for one in found]


_LOOKED_UP = 200_000


def _translations(made: Made) -> list[Contender | None]:
    from machine import Addresses

    dump, pairs = made.files[:2]
    addresses = Addresses(Path(pairs))
    found: list[Contender | None] = []
    jobs = (
        (OURS, "translate", _LOOKED_UP, OURS),
        (OURS, "translate-many", 1 << 20, BATCH),
        (RUST, "translate", 1 << 19, RUST),
        (RUST_MAPPED, "translate", 1 << 19, RUST_MAPPED),
        (CPP, "translate", _LOOKED_UP, CPP),
    )
    for name, job, count, label in jobs:
        one = contender(name, job, dump, pairs, count, label=label)
        answer = addresses.answer(count) % (1 << 64)
        found.append(one and one._replace(answer=answer))
    return found


PARTS: dict[str, list[Growth]] = {
    "verdict": [
        Growth("drivers", "report of a triage dump by its drivers", "drivers",
               (20, 200, 2000), "drivers", _analysis("drivers")),
        Growth("blobs", "report of a triage dump by its secondary data", "blobs",
               (10, 100, 1000), "blobs", _analysis("blobs")),
        Growth("blocks", "report of a triage dump by its memory", "blocks",
               (100, 1000, 10_000), "blocks of 4 KiB", _analysis("blocks")),
        Growth("memory", "report of a complete dump by its size", "memory",
               (1 << 14, 10 << 14, 100 << 14), "", _analysis("memory"), bytes=0x1000, least=1024),
        Growth("threads", "list of all threads of a complete dump", "threads",
               (50, 500, 5000), "threads", _analysis("threads")),
        Growth("processors", "the processor that crashed, and its thread", "processors",
               (20, 200, 2048), "processors", _analysis("processors")),
    ],
    "symbols": [
        Growth("pdb-load", "read and index the public symbols of a PDB file", "pdb",
               (1000, 10_000, 100_000), "symbols", _symbols("load")),
        Growth("pdb-look-up", "name of an address, PDB file", "pdb",
               (1000, 10_000, 100_000), "symbols", _symbols("look-up", "looked_up")),
        Growth("pdb-types", "definitions of 100 types of a PDB file, opening it included",
               "pdb_types", (100, 1000, 10_000), "types", _symbols("types")),
        Growth("isf-load", "read and index an ISF table", "isf",
               (1000, 10_000, 100_000), "symbols", _symbols("load", isf=True)),
        Growth("isf-look-up", "name of an address, ISF table", "isf",
               (1000, 10_000, 100_000), "symbols", _symbols("look-up", "looked_up", isf=True)),
        Growth("isf-types", "definitions of 100 types of an ISF table, opening it included", "isf",
               (1000, 10_000, 100_000), "symbols", _symbols("types", "types", isf=True),
               least=1000),
    ],
    "stacks": [
        Growth("unwind-table", "a frame of a stack of 20, by the size of the unwind table", "",
               (200, 2000, 20_000), "functions", _stacks(20)),
        Growth("depth", "a frame, by the depth of the stack", "",
               (10, 100, 1000), "frames", _stacks()),
    ],
    "fleet": [
        Growth("fleet", "`kdmp triage` with two workers, processor time for each dump", "fleet",
               (20, 200, 2000), "dumps", _fleet),
    ],
    "converters": [
        *(Growth(f"to-{form}", f"convert a complete dump to {form}", "pages",
                 (2048, 20_480, 204_800), "", _converted(form, checked=True), "wall", 0x1000)
          for form in FORMS),
        *(Growth(f"ranges-to-{form}", f"convert a bitmap dump of single pages to {form}",
                 "split_pages", (1024, 10_240, 102_400), "runs", _converted(form, checked=False))
          for form in FORMS[1:]),
    ],
    "viewer": [
        Growth("viewer", "show a complete dump", "viewed", (10, 100, 1000), "", _viewer, "wall",
               1 << 20),
    ],
    "bulk": [
        Growth("search", "search for 8 bytes, once in the file", "pages",
               (1024, 10_240, 102_400), "", _search(PATTERNS[:1]), bytes=0x1000),
        Growth("search-many", "search for ten patterns of 8 bytes in one pass", "pages",
               (1024, 10_240, 102_400), "", _search(PATTERNS), bytes=0x1000),
        Growth("runs", "list a bitmap with every other page, for each run", "split_pages",
               (1 << 16, 10 << 16, 1 << 23), "runs", _runs),
        Growth("translations", "translate at random, all of the memory mapped by 4 KiB pages",
               "scattered", (8, 32, 64), "", _translations, bytes=1 << 30, least=1),
    ],
}  # fmt: skip
"""The groups."""

KEYS = {group: [one.key for one in found] for group, found in PARTS.items()}


def growing(group: str, keys: Sequence[str], folder: Path, part: float) -> Iterator[Workload]:
    """Yield the workloads of a group; each input exists only while it is used.

    Args:
        group: The group.
        keys: Which workloads of it.
        folder: Where inputs are made.
        part: Which part of the usual sizes the inputs have.
    """
    for growth in PARTS[group]:
        if growth.key not in keys:
            continue
        for count in sorted({max(growth.least, int(usual * part)) for usual in growth.sizes}):
            size = count * growth.bytes if growth.bytes else count
            about = (group, growth.key, growth.title)
            try:
                made = _make(folder / growth.key, growth.kind, count)
                who = [one for one in growth.who(made) if one is not None]
                yield Workload(*about, who, growth.figure, size, growth.unit)
            except (OSError, subprocess.SubprocessError, ValueError) as error:
                failed = f"{type(error).__name__} while making the input"
                yield Workload(*about, [], growth.figure, size, growth.unit, failed)
            finally:
                shutil.rmtree(folder / growth.key, ignore_errors=True)


def _make(folder: Path, kind: str, count: int) -> Made:
    """Make an input in a process of its own; a workload without a kind needs none."""
    folder.mkdir()
    if not kind:
        return Made(folder, [], 0, {}, count)
    command = [sys.executable, str(_INPUTS), kind, str(folder), str(count)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    return Made(folder, found["files"], found["answer"], found["more"], count)
