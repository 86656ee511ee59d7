"""Folders with anything in them, for `kdmp triage`.

* Each dump and each file named like one is a row, once; what cannot be read has a known reason.
* A row survives a part file; every output can be read again by the reader of its format.
* Nothing is printed but visible text, and no file of the folder changes.
"""

from __future__ import annotations

import csv
import io
import json
import os
import tarfile
from concurrent.futures import Future
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

from command_runner import command_runner
from fleet.html.parsed import parsed
from fuzz.evidence import seeds as evidence
from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of
from fuzz.surfaces.asking import Asking, Surface
from fuzz.surfaces.containers import container_of
from kdmp_ks.cli.app import kdmp
from kdmp_ks.errors import KdmpError
from kdmp_ks.fleet import triage
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.reading import ReadOptions, read_dump
from kdmp_ks.fleet.targets.part import line_of, reading_of
from kdmp_ks.fleet.workers.lanes import Lane
from kdmp_ks.ground.base_errors import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from kdmp_ks.fleet.reading import Reading
    from kdmp_ks.fleet.workers.lanes import Job

_NAMES: Final = (
    b"%d.dmp", b"%d.DMP", b"%d.txt", b"%d", b"a b %d.dmp", b"\xff\xfe%d.dmp", b"\x1b[2J%d.dmp",
    b"%d::a.dmp", b"x\n%d.dmp", b"sub/%d.dmp", b"sub/deep/%d.dmp", b"\xe2\x80\xae%d.dmp",
    b"http:%d.dmp", b"%d.zip", b"%d.tar.gz", b"-%d.dmp", b"<b>%d.dmp", b"=1+1,%d.dmp",
    b"'\";%d.dmp",
)  # fmt: skip
_OUTPUTS: Final = (".jsonl", ".csv", ".parquet", ".html")
_OF_THE_SYSTEM: Final = frozenset(
    (
        "time_limit",
        "memory_limit",
        "row_limit",
        "file_not_found",
        "permission",
        "is_a_directory",
        "os",
    )
)


class HereLane(Lane):
    """Reads in this process, at once."""

    def submit(self, job: Job) -> Future[list[Reading]]:
        """Read a batch."""
        future: Future[list[Reading]] = Future()
        try:
            future.set_result(job())
        except BaseException as error:
            future.set_exception(error)
        return future

    def close(self) -> None:
        """Nothing is open."""


class Fleets(Surface):
    """The readers of many dumps. An input is a TAR file; ``opened`` is whether a dump was read."""

    @cached_property
    def _kinds(self) -> frozenset[str]:
        """Kinds of errors that are known."""
        return frozenset(_kinds_below(KdmpError)) | _OF_THE_SYSTEM

    def make(self, random: Random) -> bytes:
        """Make a folder."""
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
            for number in range(random.randrange(1, 9)):
                name = (random.choice(_NAMES) % number).decode("utf-8", "surrogateescape")
                entry = tarfile.TarInfo(name)
                if random.randrange(12) == 0:
                    entry.type = tarfile.SYMTYPE
                    entry.linkname = random.choice(
                        (".", "..", "nothing", "/dev/zero", name, "0.dmp")
                    )
                    archive.addfile(entry)
                    continue
                data = _file(random)
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))
        return out.getvalue()

    def exercise(self, asking: Asking) -> None:
        """Read the folder."""
        folder = asking.folder / "dumps"
        folder.mkdir()
        _unpack(asking.data, folder)
        before = _contents(folder)
        paths = list(asking.ask("inputs", lambda: list(Inputs([str(folder)]))) or ())
        asking.require(len(set(paths)) == len(paths), "a path twice")
        options = ReadOptions(seconds=10, modules=True, unloaded=True, hashed=True, salt=b"salt")
        for path in paths:
            found = asking.ask("read", lambda path=path: read_dump(path, options))
            self._row(asking, found)
            line = line_of(found)  # lone surrogates are escapes in it
            asking.require(line_of(reading_of(line)) == line, f"another row of {path!r}")
        self._outputs(asking, folder, paths)
        asking.require(_contents(folder) == before, "a file was changed")

    def _row(self, asking: Asking, reading: Reading) -> None:
        error = reading.row.error
        asking.opened |= error is None
        if error is not None:
            asking.require(error.kind in self._kinds, f"a row with {error.kind}: {error.message}")
            asking.require(error.message, "a row without a reason")

    def _outputs(self, asking: Asking, folder: Path, paths: list[str]) -> None:
        with mock.patch("kdmp_ks.fleet.run.ProcessLane", return_value=HereLane()):
            rows = asking.ask("triage", lambda: list(triage([folder], jobs=1)))
            asking.require(len(rows) == len(paths), f"{len(rows)} rows of {len(paths)} dumps")
            suffixes = _OUTPUTS if asking.deep else (asking.random.choice(_OUTPUTS),)
            for suffix in suffixes:
                asking.ask(
                    suffix, lambda suffix=suffix: self._written(asking, folder, suffix, len(rows))
                )

    def _written(self, asking: Asking, folder: Path, suffix: str, count: int) -> None:
        out = asking.folder / f"out{suffix}"
        words = ["triage", str(folder), "--jobs", "1", "--out", str(out)]
        words += (
            ["--modules", "--unloaded"] if suffix != ".html" and asking.random.randrange(2) else []
        )
        done = command_runner().invoke(kdmp, words, prog_name="kdmp")
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        for text in (done.stdout, done.stderr):
            asking.require(text.replace("\n", "").isprintable(), f"unprintable text {text!r:.300}")
            asking.require("Traceback" not in text, text[-1000:])
        asking.require(done.exit_code in (0, 3), f"exit code {done.exit_code}: {done.stderr}")
        asking.require(_rows(out, suffix) in (None, count), f"not {count} rows in {suffix}")
        asking.require(not out.with_name(f"{out.name}.parts").exists(), "part files were left")


def _kinds_below(error: type[KdmpError]) -> Iterator[str]:
    yield kind_of(error.__new__(error))
    for one in error.__subclasses__():
        yield from _kinds_below(one)


def _rows(path: Path, suffix: str) -> int | None:
    """Read an output by the reader of its format; return the number of rows, if it has some."""
    if suffix == ".html":
        parsed(path)
        return None
    if suffix == ".parquet":
        from pyarrow import parquet

        return int(parquet.read_table(path).num_rows)
    text = path.read_text(encoding="utf-8")
    if suffix == ".jsonl":
        return len([json.loads(line, parse_constant=_refuse) for line in text.splitlines()])
    return max(len(list(csv.reader(io.StringIO(text)))) - 1, 0)


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} in JSON")


def _file(random: Random) -> bytes:
    choice = random.randrange(8)
    if choice == 0:
        return container_of(random).data
    if choice == 1:
        return random.choice(
            (b"", b"PAGE", b"PAGEDU64", bytes(5000), b"no dump\n" * 9, b"MDMP" * 99)
        )
    if choice < 4:
        kind = random.choice(evidence.KINDS)
        return evidence.input_of(random.getrandbits(32), kind, random.getrandbits(32)).data
    seed = seed_of(random.choice(KINDS))
    return seed.data if choice == 4 else mutate(seed, random)


def _unpack(data: bytes, folder: Path) -> None:
    """Unpack the input, whose names are our own."""
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for entry in archive:
            path = folder / entry.name
            path.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileExistsError):
                if entry.issym():
                    path.symlink_to(entry.linkname)
                elif file := archive.extractfile(entry):
                    path.write_bytes(file.read())


def _contents(folder: Path) -> dict[bytes, bytes | None]:
    found: dict[bytes, bytes | None] = {}
    for place, _, names in os.walk(os.fsencode(folder)):
        for name in names:
            path = os.path.join(place, name)  # noqa: PTH118 - names that are bytes
            is_file = os.path.isfile(path) and not os.path.islink(path)  # noqa: PTH113, PTH114
            found[path] = Path(os.fsdecode(path)).read_bytes() if is_file else None
    return found
