"""Many dumps at once: workers that die or hang, executors, copies, part files."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable
from concurrent.futures import (
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from datetime import datetime, timezone
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import fleet_hooks
from fleet.conftest import variant
from kdmp_ks.errors import InvalidDataError, WorkersError
from kdmp_ks.fleet import FleetRow, ReadOptions, triage
from kdmp_ks.fleet.part_files import PartFiles
from kdmp_ks.fleet.reading import Reading, read_dump
from kdmp_ks.fleet.workers.engine import Engine
from kdmp_ks.fleet.workers.lanes import ExecutorLane, Lane, ProcessLane

if TYPE_CHECKING:
    from kdmp_ks.fleet.workers.lanes import Job

MakeFolder = Callable[[Path, int], Path]


def by_name(rows: list[FleetRow]) -> dict[str, FleetRow]:
    names = [Path(row.path).name for row in rows]
    assert len(set(names)) == len(names)
    return dict(zip(names, rows, strict=True))


@pytest.fixture
def few(tmp_path: Path, built: bytes) -> Path:
    """Dumps that workers of `fleet_hooks` stumble over, among good ones."""
    for number, name in enumerate(["a", "kill1", "b", "kill2", "c", "d", "e", "raise", "f"]):
        (tmp_path / f"{name}.dmp").write_bytes(variant(built, number))
    return tmp_path


def test_a_worker_that_dies_takes_one_dump_with_it(few: Path) -> None:
    rows = by_name(list(triage([few], jobs=2, read=fleet_hooks.read_by_name)))
    errors = {name: row.error.kind for name, row in rows.items() if row.error}
    assert errors == {
        "kill1.dmp": "worker_died",
        "kill2.dmp": "worker_died",
        "raise.dmp": "worker_failed",
    }
    assert sorted(rows) == sorted(path.name for path in few.iterdir())
    assert rows["a.dmp"].code == 0x7E
    assert rows["kill1.dmp"].size == (few / "kill1.dmp").stat().st_size


def test_limits_of_time_and_memory(tmp_path: Path, built: bytes) -> None:
    for number, name in enumerate(["slow", "good", "hog", "other"]):
        (tmp_path / f"{name}.dmp").write_bytes(variant(built, number))
    options = ReadOptions(seconds=6)
    rows = by_name(list(triage([tmp_path], jobs=1, options=options, read=fleet_hooks.hang)))
    assert {name: row.error and row.error.kind for name, row in rows.items()} == {
        "slow.dmp": "time_limit",
        "hog.dmp": "memory_limit",
        "good.dmp": None,
        "other.dmp": None,
    }


def test_a_worker_that_does_not_answer_is_killed(tmp_path: Path, built: bytes) -> None:
    for number, name in enumerate(["stuck", "good"]):
        (tmp_path / f"{name}.dmp").write_bytes(variant(built, number))
    lane = ProcessLane(512)
    options = ReadOptions(seconds=0.5)
    engine = Engine([lane], options, grace=4, read=fleet_hooks.read_by_name)
    try:
        rows = by_name([one.row for one in engine.run(map(str, tmp_path.iterdir()))])
    finally:
        engine.close()
    assert rows["stuck.dmp"].error is not None
    assert rows["stuck.dmp"].error.kind == "time_limit"
    assert "killed" in rows["stuck.dmp"].error.message


class DyingLane(Lane):
    """A process that is killed when it has just finished its batch, which is noticed later."""

    def __init__(self) -> None:
        self.future: Future[list[Reading]] = Future()
        self.is_dead = False
        self.killed = 0

    def submit(self, job: Job) -> Future[list[Reading]]:
        self.future = Future()
        self.job = job
        self.future.set_running_or_notify_cancel()
        if self.is_dead:
            self.future.set_exception(BrokenExecutor())
        elif self.killed:
            self.future.set_result(job())
        return self.future

    def kill(self, future: Future[list[Reading]]) -> bool:
        assert future is self.future
        self.killed += 1
        self.is_dead = True
        future.set_result(self.job())
        return True

    def replace(self) -> None:
        self.is_dead = False

    def close(self) -> None:
        pass


def test_a_worker_killed_as_it_finishes_reads_nothing_more() -> None:
    def read(path: str, options: ReadOptions) -> Reading:
        return Reading(FleetRow(path))

    lane = DyingLane()
    engine = Engine([lane], ReadOptions(seconds=0.1), batch=1, grace=0.1, read=read)
    found = {one.row.path: one.row.error for one in engine.run(["late.dmp", "next.dmp"])}
    assert lane.killed == 1
    assert found == {"late.dmp": None, "next.dmp": None}


def test_a_thread_has_a_limit_of_time(tmp_path: Path, built: bytes) -> None:
    for number, name in enumerate(["slow", "good"]):
        (tmp_path / f"{name}.dmp").write_bytes(variant(built, number))
    options = ReadOptions(seconds=1)
    with ThreadPoolExecutor(1) as executor:
        rows = by_name(list(triage([tmp_path], executor, options=options, read=fleet_hooks.hang)))
    assert {name: row.error and row.error.kind for name, row in rows.items()} == {
        "slow.dmp": "time_limit",
        "good.dmp": None,
    }


def test_what_cannot_be_killed_is_given_up(tmp_path: Path, built: bytes) -> None:
    """One of two threads does not answer; the other one reads the rest."""
    names = ["a", "wait", "b", "c", "d"]
    for number, name in enumerate(names):
        (tmp_path / f"{name}.dmp").write_bytes(variant(built, number))
    ended = threading.Event()

    def read(path: str, options: ReadOptions):
        if "wait" in path:
            ended.wait(60)
        return read_dump(path, options)

    with ThreadPoolExecutor(2) as executor:
        lane = ExecutorLane(executor, 2)
        options = ReadOptions(seconds=4)
        engine = Engine([lane], options, batch=1, grace=2, read=read)
        try:
            paths = [str(tmp_path / f"{name}.dmp") for name in names]
            rows = by_name([one.row for one in engine.run(paths)])
        finally:
            ended.set()
            engine.close()
    errors = {name: row.error.kind for name, row in rows.items() if row.error}
    assert errors == {"wait.dmp": "time_limit"}
    assert len(rows) == 5


def test_workers_that_all_hang_end_the_run(tmp_path: Path, built: bytes) -> None:
    paths = [str(tmp_path / f"{number}.dmp") for number in range(9)]
    ended = threading.Event()

    def read(path: str, options: ReadOptions):
        ended.wait(60)
        return read_dump(path, options)

    with ThreadPoolExecutor(1) as executor:
        engine = Engine(
            [ExecutorLane(executor, 1)], ReadOptions(seconds=0.1), batch=1, grace=0.1, read=read
        )
        try:
            with pytest.raises(WorkersError, match="do not end"):
                list(engine.run(paths))
        finally:
            ended.set()
            engine.close()


def test_a_pool_that_broke_is_an_error(few: Path, tmp_path: Path) -> None:
    parts = tmp_path / "parts"
    with ProcessPoolExecutor(1, get_context("spawn")) as executor:
        with pytest.raises(WorkersError, match="takes no more dumps"):
            list(triage([few], executor, jobs=1, parts=parts, read=fleet_hooks.read_by_name))
    rows = by_name(list(triage([few], Inline(), parts=parts, resume=True)))
    assert len(rows) == 9


class Inline(Executor):
    """An executor without workers."""

    def submit(self, fn, /, *args, **kwargs):
        future: Future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@pytest.mark.parametrize("kind", ["inline", "threads", "processes"])
def test_any_executor_gives_the_same_rows(
    kind: str, tmp_path: Path, make_folder: MakeFolder
) -> None:
    folder = make_folder(tmp_path, 20)
    makers: dict[str, Callable[[], Executor]] = {
        "inline": Inline,
        "threads": lambda: ThreadPoolExecutor(2),
        "processes": lambda: ProcessPoolExecutor(1),
    }
    with makers[kind]() as executor:
        rows = by_name(list(triage([folder], executor, jobs=2)))
        assert executor.submit(abs, -1).result() == 1  # stays open
    assert sum(row.error is not None for row in rows.values()) == 2
    assert rows["00003.dmp"].p1 == 3
    assert len(rows) == 21


def test_copies_are_marked(tmp_path: Path, built: bytes) -> None:
    for name, number in {"b.dmp": 1, "a.dmp": 1, "c.dmp": 2, "d.dmp": 1}.items():
        (tmp_path / name).write_bytes(variant(built, number))
    changed = bytearray(variant(built, 1))
    changed[-1] ^= 1
    (tmp_path / "e.dmp").write_bytes(changed)
    rows = by_name(list(triage([tmp_path], Inline(), options=ReadOptions(hashed=True))))
    first = str(tmp_path / "a.dmp")
    assert {name: row.duplicate_of for name, row in rows.items()} == {
        "a.dmp": None, "b.dmp": first, "c.dmp": None, "d.dmp": first, "e.dmp": None,
    }  # fmt: skip
    assert rows["a.dmp"].fingerprint == rows["b.dmp"].fingerprint != rows["c.dmp"].fingerprint


def test_older_crashes_are_left_out(tmp_path: Path, make_folder: MakeFolder) -> None:
    """Each dump is an hour younger than the one before; the first is of 2024-02-13 01:50:50."""
    folder = make_folder(tmp_path, 9)
    options = ReadOptions(since=datetime(2024, 2, 13, 5, tzinfo=timezone.utc))
    names = by_name(list(triage([folder], Inline(), options=options)))
    assert sorted(names) == [f"{number:05}.dmp" for number in range(4, 9)]


def test_a_path_is_read_once(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder = make_folder(tmp_path, 3)
    rows = list(triage([folder, folder / "00001.dmp", str(folder)], Inline()))
    assert len(rows) == len(by_name(rows)) == 4


def test_part_files_are_resumed(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder, parts = make_folder(tmp_path / "dumps", 12), tmp_path / "parts"
    options = ReadOptions()
    before = PartFiles(parts, options, resume=False)
    known = str(folder / "00001.dmp")
    before.add(read_dump(known, options))
    before.flush()
    (parts / "part-00000009.jsonl.gz.tmp").write_bytes(b"not complete")
    with pytest.raises(FileExistsError, match="resume"):
        PartFiles(parts, options, resume=False)
    with pytest.raises(InvalidDataError, match="other options"):
        PartFiles(parts, ReadOptions(hashed=True), resume=True)
    read: list[str] = []

    def counted(path: str, options: ReadOptions):
        read.append(path)
        return read_dump(path, options)

    rows = list(triage([folder], Inline(), parts=parts, resume=True, read=counted))
    assert known not in read
    assert len(read) == 12
    assert len(by_name(rows)) == 13
    assert not parts.exists()


DAMAGED = {
    "empty": b"",
    "no gzip": b"no gzip",
    "no row": gzip.compress(b"{}\n", mtime=0),
    "no JSON": gzip.compress(b"[", mtime=0),
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damaged_part_files_are_refused(tmp_path: Path, content: bytes) -> None:
    options = ReadOptions()
    PartFiles(tmp_path, options, resume=False)
    (tmp_path / "part-00000001.jsonl.gz").write_bytes(content)
    if content:
        with pytest.raises(InvalidDataError, match="part file"):
            PartFiles(tmp_path, options, resume=True)
    (tmp_path / "options.json").write_text(json.dumps("{")[:-1])
    with pytest.raises(InvalidDataError, match="resumed"):
        PartFiles(tmp_path, options, resume=True)
