"""Many dumps on a cluster of dask.distributed: workers that die, schedulers that are not there."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import fleet_hooks
from conftest import skip_or_fail
from fleet.conftest import variant
from kdmp_ks import __version__
from kdmp_ks.errors import MissingExtraError, WorkersError
from kdmp_ks.fleet import triage
from kdmp_ks.fleet.reading import ReadOptions
from kdmp_ks.fleet.workers.cluster import ClusterLane, check_versions
from kdmp_ks.fleet.workers.engine import Engine

MakeFolder = Callable[[Path, int], Path]
TESTS = Path(__file__).parents[1]

pytestmark = pytest.mark.xdist_group("cluster")


@pytest.fixture(scope="module")
def cluster() -> Iterator[dict[str, Any]]:
    """Address and PIDs of a cluster of two workers."""
    for name in ("distributed", "pyarrow"):
        try:
            __import__(name)
        except ImportError:
            skip_or_fail(f"{name} is not installed")
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("dask_cluster.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
        process.stdin.close()
        process.wait(timeout=60)


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "kdmp_ks", "triage", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_killed_worker_changes_nothing(
    cluster: dict[str, Any], tmp_path: Path, make_folder: MakeFolder
) -> None:
    folder = make_folder(tmp_path / "dumps", 200)
    here, there = tmp_path / "here.parquet", tmp_path / "there.parquet"
    parts = tmp_path / "there.parquet.parts"
    with start(folder, "--scheduler", cluster["address"], "--out", there) as process:
        end = time.monotonic() + 60
        while not list(parts.glob("part-*.gz")) and process.poll() is None:
            assert time.monotonic() < end
            time.sleep(0.01)
        was_running = process.poll() is None
        os.kill(cluster["pids"][0], signal.SIGKILL)
        output, errors = process.communicate(timeout=120)
    assert was_running
    assert process.returncode == 3, errors
    with start(folder, "--out", here, "--jobs", 2) as process:
        expected, expected_errors = process.communicate(timeout=120)
    assert output == expected
    lines = errors.splitlines()
    assert len(lines) == len(expected_errors.splitlines()) == 11
    assert {line[:15] for line in lines} == {"kdmp: warning: "}
    assert rows_of(there) == rows_of(here)
    assert len(rows_of(here)) == 201


@pytest.mark.needs("distributed")
def test_distributed_is_silent() -> None:
    """Its import sets the levels of its loggers, so they are set after it."""
    program = """
import logging
from kdmp_ks.fleet.workers.cluster import silence
silence()
import distributed.client
for name in ("distributed", "distributed.client", "distributed.core", "tornado.application"):
    logging.getLogger(name).error("Couldn't gather 1 keys, rescheduling")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_a_report_is_that_of_processes_here(
    cluster: dict[str, Any], tmp_path: Path, make_folder: MakeFolder
) -> None:
    folder = make_folder(tmp_path / "dumps", 30)
    here, there, behind = (tmp_path / name / "x.html" for name in ("here", "there", "behind"))
    for one in (here, there):
        one.parent.mkdir()
    remote = ["--scheduler", cluster["address"], "--out"]
    for arguments in (["--out", here], [*remote, there], [*remote, behind.as_uri()]):
        with start(folder, *arguments) as process:
            _, errors = process.communicate(timeout=120)
        assert process.returncode == 3, errors
    texts = {
        re.sub(r" on [-0-9]{10} [0-9:]{5} UTC", "", one.read_text(encoding="utf-8"))
        for one in (here, there, behind)
    }
    assert len(texts) == 1


def rows_of(path: Path) -> list[dict[str, Any]]:
    from pyarrow import parquet

    rows = parquet.read_table(path).to_pylist()
    for row in rows:
        del row["cpu_ms"]
    return sorted(rows, key=lambda row: row["path"])


def test_a_dump_that_kills_workers(cluster: dict[str, Any], tmp_path: Path, built: bytes) -> None:
    """By the executor of a client, which anybody may pass."""
    from distributed import Client

    for number, name in enumerate(["a", "b", "kill", "c", "raise", "d"]):
        (tmp_path / f"{name}.dmp").write_bytes(variant(built, number))
    with Client(cluster["address"], set_as_default=False) as client:
        executor = client.get_executor(pure=False)
        options = ReadOptions(seconds=60)  # a worker that is started anew takes its time
        read = fleet_hooks.read_by_name
        rows = list(triage([tmp_path], executor, jobs=2, options=options, read=read))
    found = {Path(row.path).stem: row.error and row.error.kind for row in rows}
    assert found == {
        "a": None, "b": None, "c": None, "d": None, "kill": "worker_died", "raise": "worker_failed",
    }  # fmt: skip
    assert len(rows) == 6


def test_a_worker_that_does_not_answer_is_restarted(
    cluster: dict[str, Any], tmp_path: Path, built: bytes
) -> None:
    for number, name in enumerate(["stuck", "good"]):
        (tmp_path / f"{name}.dmp").write_bytes(variant(built, number))
    lane = ClusterLane(cluster["address"])
    engine = Engine([lane], ReadOptions(seconds=5), batch=1, grace=8, read=fleet_hooks.read_by_name)
    try:
        rows = [one.row for one in engine.run(map(str, tmp_path.iterdir()))]
    finally:
        engine.close()
    found = {Path(row.path).stem: row.error and row.error.kind for row in rows}
    assert found == {"stuck": "time_limit", "good": None}


def test_no_scheduler(tmp_path: Path, built: bytes) -> None:
    (tmp_path / "a.dmp").write_bytes(built)
    with socket.socket() as taken:  # nobody answers there
        taken.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(WorkersError, match=f"no scheduler of dask answers at {address}"):
            ClusterLane(address, timeout=1)
    out = tmp_path / "out.jsonl"
    with start(tmp_path, "--out", out, "--scheduler", "nonsense://x") as process:
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors == (
        "kdmp: error: nonsense://x is no address of a scheduler, such as tcp://host:8786\n"
    )
    assert not Path(f"{out}.parts").exists()
    with start(tmp_path, "--jobs", "2", "--scheduler", "tcp://127.0.0.1:1") as process:
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 2


def test_workers_with_another_version() -> None:
    def worker(version: str | None) -> dict[str, Any]:
        return {"packages": {"kdmp_ks": version}}

    check_versions({"tcp://a:1": worker(__version__)})
    with pytest.raises(WorkersError) as caught:
        check_versions(
            {
                "tcp://a:1": worker("9.9"),
                "tcp://b:1": worker(None),
                "tcp://c:1": worker(__version__),
            }
        )
    assert str(caught.value) == (
        f"the workers need kdmp-ks {__version__}: tcp://a:1 has 9.9, tcp://b:1 has none"
    )
    with pytest.raises(WorkersError, match=r", tcp://2:1 has none and 2 more$"):
        check_versions({f"tcp://{one}:1": worker(None) for one in range(5)})


def test_distributed_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingExtraError, match=r'pip install "kdmp-ks\[dask\]"'):
        ClusterLane("tcp://127.0.0.1:1")
