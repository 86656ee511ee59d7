"""The workloads: on which dump, by whom, how often."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import package_workloads as packages
from contenders import (
    BATCH,
    BATCH_AGAIN,
    CPP,
    CTYPES,
    HERE,
    OBJECTS,
    OURS,
    PEERS,
    RUST,
    RUST_MAPPED,
    VIEWS,
    VOLATILITY,
    contender,
    kdmp,
    rust_program,
)
from growth.workloads import KEYS, growing
from machine import BASE_STEP, DATA, FIRST_BASE, MODULES, MachineDump, entry_address, machine_dump
from measuring import Contender, plain
from results import FAILED_INPUTS
from sparse_dumps import LAYOUTS, PAGE
from workload import Workload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

GIB = 1 << 30
_UNPACK = """
import lzma, shutil, sys
with lzma.open(sys.argv[1]) as source, open(sys.argv[2], "wb") as target:
    shutil.copyfileobj(source, target)
"""
SMALLEST = 64 << 20


GROUPS = ("open", "process", "modules", "random", "struct", "copy", *KEYS, packages.GROUP)
PROCESSES = ("info", "info-sample", "info-triage", "version")


class Plan(NamedTuple):
    """How big everything is.

    Attributes:
        folder: Where the dumps are made; it must take sparse files.
        sizes: Bytes of memory of the dumps that are opened.
        mapped: Bytes that are mapped in the dump that is read at random.
        scale: Which part of the usual number of operations is done.
        growth: Which part of the usual size the inputs have whose growth is measured.
    """

    folder: Path
    sizes: list[int]
    mapped: int
    scale: float
    growth: float = 1.0

    def count(self, usual: int) -> int:
        """How many operations to do."""
        return max(64, int(usual * self.scale))


def everything(plan: Plan, only: Sequence[str] = ()) -> Iterator[Workload]:
    """All workloads, or those of some groups and keys; each dump exists only while it is used."""
    parts: dict[str, tuple[Callable[[Plan, Sequence[str]], Iterator[Workload]], Iterable[str]]] = {
        "open": (opening, ("open", *LAYOUTS)),
        "process": (processes, ("process", "modules", *PROCESSES)),
        "random": (reading, ("random", *JOBS, "regions", "struct", "copy", "export", "convert")),
        **{group: (partial(grown, group), (group, *keys)) for group, keys in KEYS.items()},
        packages.GROUP: (of_packages, (packages.GROUP,)),
    }
    for group, (part, names) in parts.items():
        if not only or set(only) & set(names):
            for one in _safely(group, part(plan, only)):
                if not only or {one.group, one.key} & set(only):
                    yield one


def _safely(group: str, found: Iterator[Workload]) -> Iterator[Workload]:
    """Yield workloads; inputs that cannot be made end the part, with a row that has the reason."""
    try:
        yield from found
    except (Exception, SystemExit) as error:
        reason = f"{type(error).__name__}: {error}"
        yield Workload(group, FAILED_INPUTS, "making the inputs", [], failed=plain(reason))


def opening(plan: Plan, only: Sequence[str] = ()) -> Iterator[Workload]:
    """From the path to the first bytes of the last page, in a process of its own."""
    for size in plan.sizes:
        for layout, make in LAYOUTS.items():
            if only and not {"open", layout} & set(only):
                continue
            dump = make(plan.folder / f"{layout}.dmp", size // PAGE)
            names = [OURS, *PEERS]
            if layout == "ranges":  # it does not read these
                names.remove(VOLATILITY)
            who = [contender(name, "open", dump.path, dump.last_page) for name in names]
            yield Workload("open", layout, dump.name, _there(who, answer=0), size=size)
            dump.path.unlink()


def processes(plan: Plan, _: Sequence[str] = ()) -> Iterator[Workload]:
    """Whole processes, and what a process is started for."""
    size = max(size for size in plan.sizes if size <= 64 * GIB)
    pages = size // PAGE
    with machine_dump(plan.folder, pages, min(4096, pages // 4)) as dump:
        info = Contender(OURS, kdmp("info", str(dump.path)), tells=False)
        title = f"`kdmp info`: type 1, {_size(size)}, {MODULES} modules"
        yield Workload("process", "info", title, _there([info, rust_program(dump.path)]), size=size)
        who = [contender(name, "modules", dump.path) for name in (OURS, RUST, RUST_MAPPED)]
        bases = range(FIRST_BASE, FIRST_BASE + MODULES * BASE_STEP, BASE_STEP)
        title = f"open and list {MODULES} modules: type 1, {_size(size)}"
        yield Workload("modules", "modules", title, _there(who, answer=sum(bases)), size=size)
    for key, title, path in _small_dumps(plan.folder):
        command = Contender(OURS, kdmp("info", str(path)), tells=False)
        yield Workload("process", key, title, [command])
    version = Contender(OURS, kdmp("--version"), tells=False)
    bare = Contender("python -c pass", [sys.executable, "-c", "pass"], tells=False)
    yield Workload("process", "version", "`kdmp --version`", [version, bare])


def _small_dumps(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """Dumps with all that Windows keeps: the sample, and the biggest triage dump at hand."""
    sample = folder / "sample.dmp"
    packed = HERE.parent / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
    # In a process of its own, so that this one does not grow: see `machine_dump`.
    subprocess.run([sys.executable, "-c", _UNPACK, packed, sample], check=True)
    yield "info-sample", "`kdmp info`: the sample, type 1, 31 MiB", sample
    sample.unlink()
    named = os.environ.get("KDMP_DUMPS")
    dumps = Path(named) if named else HERE.parents[1] / "shared" / "dumps"
    triage = [path for path in (dumps / "real").glob("*") if _is_triage(path)]
    if triage:
        biggest = max(triage, key=lambda path: (path.stat().st_size, path))
        size = biggest.stat().st_size >> 10
        yield "info-triage", f"`kdmp info`: a triage dump of {size:,} KiB", biggest


def _is_triage(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(0xF9C)
    return head[:8] == b"PAGEDU64" and head[0xF98:] == b"\4\0\0\0"


def reading(plan: Plan, _: Sequence[str] = ()) -> Iterator[Workload]:
    """Memory read and translated at random; structures; copies."""
    mapped = plan.mapped // PAGE
    pages = mapped + mapped // 256 + 256
    with machine_dump(plan.folder, pages, mapped, plan.count(4 << 20)) as dump:
        yield from _at_random(plan, dump)
        yield from _areas(plan, dump)
        yield from _structures(plan, dump)
        yield from _copies(plan, dump)


def of_packages(plan: Plan, _: Sequence[str] = ()) -> Iterator[Workload]:
    """Packages of other languages beside kdmp_ks and its peers, as far as they can be installed."""
    languages = packages.installed()
    size = max((size for size in plan.sizes if size <= 16 * GIB), default=plan.sizes[0])
    for key, title, who in packages.opening(plan.folder, size, languages):
        yield Workload(packages.GROUP, key, title, who, size=size)
    pages = min(plan.mapped, 256 << 20) // PAGE
    count = plan.count(packages.READS)
    for key, title, who in packages.reading(plan.folder, pages, count, languages):
        yield Workload(packages.GROUP, key, title, who)


def grown(group: str, plan: Plan, only: Sequence[str] = ()) -> Iterator[Workload]:
    """Workloads whose input is made larger and larger."""
    keys = [key for key in KEYS[group] if not only or {group, key} & set(only)]
    yield from growing(group, keys, plan.folder, plan.growth)


JOBS = {
    "translate": ("translate a virtual address", (100_000, 4 << 20, 1 << 19, 400_000, 5000)),
    "virtual": ("read 8 bytes of virtual memory", (100_000, 1 << 20, 1 << 18, 15_000, 5000)),
    "physical": ("read 4 KiB of physical memory", (100_000, 1 << 16, 1 << 17, 15_000, 15_000)),
}
"""What is done at random, and how often: scalar, batch, by Rust, C++ and volatility3."""


def _at_random(plan: Plan, dump: MachineDump) -> Iterator[Workload]:
    for key, (title, (scalar, batch, rust, cpp, volatility)) in JOBS.items():
        who = [
            (OURS, key, scalar, OURS),
            (OURS, f"{key}-many", batch, BATCH),
            (RUST, key, rust, RUST),
            (RUST_MAPPED, key, rust, RUST_MAPPED),
            (CPP, key, cpp, CPP),
            (VOLATILITY, key, volatility, VOLATILITY),
        ]
        if key == "physical":
            who.insert(2, (OURS, "physical-many-again", batch, BATCH_AGAIN))
            who.insert(3, (OURS, "physical-views", batch, VIEWS))
        addresses = dump.physical if key == "physical" else dump.virtual
        contenders = []
        for name, job, usual, label in who:
            count = plan.count(usual)
            one = contender(name, job, dump.path, addresses.path, count, label=label)
            contenders += _there([one], answer=addresses.answer(count))
        yield Workload("random", key, title, contenders)


def _areas(plan: Plan, dump: MachineDump) -> Iterator[Workload]:
    pages = min(plan.count(1 << 16), plan.mapped // PAGE)
    where = (dump.path, DATA, pages)
    who = [contender(OURS, "region-arrays", *where, label=BATCH)]
    who.append(contender(OURS, "regions", *where, label=OBJECTS))
    who += [contender(name, "regions", *where) for name in PEERS]
    title = f"find what is mapped in {_size(pages * PAGE)} of scattered pages, for each page"
    yield Workload("random", "regions", title, _there(who, answer=dump.pages.answer(pages)))


def _structures(plan: Plan, dump: MachineDump) -> Iterator[Workload]:
    for name, title in (("entry", "18 fields, 104 bytes"), ("block", "100 fields, 800 bytes")):
        address, count = entry_address(0), plan.count(5000)
        jobs = {
            "struct": OURS,
            "struct-ctypes": CTYPES,
            "struct-unpack": "struct.unpack",
            "struct-read-unpack": "read_exact, struct.unpack",
            "struct-construct": "construct",
        }
        who = [
            contender(OURS, job, dump.path, address, count, name, label=label)
            for job, label in jobs.items()
        ]
        yield Workload("struct", name, f"a flat structure of {title}", _there(who))


def _copies(plan: Plan, dump: MachineDump) -> Iterator[Workload]:
    target = plan.folder / "copy"

    def before() -> None:
        target.unlink(missing_ok=True)
        os.sync()

    size = _size(dump.path.stat().st_size)
    for verb, title in (("export", "a raw image"), ("convert", "a bitmap dump")):
        ours = contender(OURS, verb, dump.path, target)
        who = [
            Contender(OURS, ours.command, tells=False, before=before) if ours else None,
            Contender("cp", ["cp", str(dump.path), str(target)], tells=False, before=before),
        ]
        yield Workload("copy", verb, f"write {title} of {size}", _there(who), "wall")
    target.unlink(missing_ok=True)


def _there(who: Iterable[Contender | None], answer: int | None = None) -> list[Contender]:
    """Those who take part, and the answer that they should give."""
    right = None if answer is None else answer % (1 << 64)
    return [one._replace(answer=right) for one in who if one is not None]


def _size(size: int) -> str:
    return f"{size >> 30} GiB" if size >= GIB else f"{size >> 20} MiB"
