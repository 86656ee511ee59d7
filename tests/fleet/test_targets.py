"""Part files and results behind URLs, which workers write."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kdmp_ks.errors import MissingExtraError, SourceError
from kdmp_ks.fleet import FleetRow, ReadOptions, triage
from kdmp_ks.fleet.part_files import PartFiles
from kdmp_ks.fleet.reading import Reading, read_dump
from kdmp_ks.fleet.targets.landing import check_place, landing, local_name
from kdmp_ks.fleet.targets.open_store import open_store

MakeFolder = Callable[[Path, int], Path]


def plain(rows: list[FleetRow]) -> dict[str, Any]:
    from kdmp_ks.fleet.plain_row import as_document

    found = {}
    for row in rows:
        document = as_document(row)
        document["cpu_ms"] = None
        found[row.path] = document
    assert len(found) == len(rows)
    return found


@pytest.fixture
def memory() -> Iterator[str]:
    import fsspec

    system = fsspec.filesystem("memory")
    yield "memory://bucket"
    system.rm("/", recursive=True)


def test_workers_write_part_files(
    tmp_path: Path, make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_folder(tmp_path / "dumps", 30)
    url = (tmp_path / "there" / "parts").as_uri()
    added: list[Reading] = []
    add = PartFiles.add

    def watched(parts: PartFiles, reading: Reading) -> None:
        added.append(reading)
        add(parts, reading)

    monkeypatch.setattr(PartFiles, "add", watched)
    rows = list(triage([folder], jobs=2, parts=url))
    assert len(added) == 31
    assert all(one.is_written and one.row.hardware is None for one in added)
    assert not (tmp_path / "there" / "parts").exists()
    with ThreadPoolExecutor(1) as executor:
        assert plain(rows) == plain(list(triage([folder], executor)))


def test_a_run_behind_a_url_is_resumed(tmp_path: Path, make_folder: MakeFolder) -> None:
    """A dump that two part files have is read once, and is one row."""
    folder, url = make_folder(tmp_path / "dumps", 12), (tmp_path / "parts").as_uri()
    before = PartFiles(url, ReadOptions(), resume=False)
    known = [str(folder / f"{number:05}.dmp") for number in (1, 2, 3)]
    readings = [read_dump(path, before.options) for path in known]
    for some in (readings[:2], readings[1:]):
        brief = before.next_part().write(some)
        assert [one.row.path for one in brief] == [one.row.path for one in some]
    (tmp_path / "parts" / "part-00000002.jsonl.gz.tmp").write_bytes(b"not complete")
    with pytest.raises(FileExistsError, match="resume"):
        PartFiles(url, ReadOptions(), resume=False)
    read: list[str] = []

    def counted(path: str, options: ReadOptions) -> Reading:
        read.append(path)
        return read_dump(path, options)

    with ThreadPoolExecutor(1) as executor:
        rows = list(triage([folder], executor, parts=url, resume=True, read=counted))
        fresh = list(triage([folder], executor))
    assert len(read) == 10
    assert not set(read) & set(known)
    assert plain(rows) == plain(fresh)
    assert not (tmp_path / "parts").exists()


def test_what_is_not_accepted_does_not_count(tmp_path: Path, built: bytes) -> None:
    path = tmp_path / "a.dmp"
    path.write_bytes(built)
    parts = PartFiles((tmp_path / "parts").as_uri(), ReadOptions(), resume=False)
    first, second, third = parts.next_part(), parts.next_part(), parts.next_part()
    reading = read_dump(str(path), parts.options)
    for part in (first, second):
        part.write([reading])
    parts.accept(second)
    parts.withdraw(first)
    parts.withdraw(third)  # was never written
    assert not (tmp_path / "parts" / first.name).exists()
    first.write([reading])  # by a worker that nobody waits for any more
    assert len(list(parts.readings())) == 1
    parts.remove()
    assert not (tmp_path / "parts").exists()


def test_memory_is_only_of_this_process(
    memory: str, tmp_path: Path, make_folder: MakeFolder
) -> None:
    folder = make_folder(tmp_path, 10)
    rows = list(triage([folder], jobs=1, parts=f"{memory}/parts"))
    assert len(plain(rows)) == 11


def test_results_appear_when_they_are_complete(memory: str) -> None:
    import fsspec

    system = fsspec.filesystem("memory")
    with landing(f"{memory}/a/rows.jsonl") as path:
        path.write_text("1\n")
        path.with_name("rows.modules.jsonl").write_text("2\n")
        assert not system.exists("/bucket/a")
    assert system.cat("/bucket/a/rows.jsonl") == b"1\n"
    assert system.cat("/bucket/a/rows.modules.jsonl") == b"2\n"
    with landing(f"{memory}/a/rows.jsonl") as path:
        path.write_text("3\n")
    assert system.cat("/bucket/a/rows.jsonl") == b"3\n"
    with pytest.raises(KeyError):
        fail(f"{memory}/a/rows.jsonl")
    assert system.cat("/bucket/a/rows.jsonl") == b"3\n"
    with landing(f"{memory}/a/rows.parquet") as path:
        path.mkdir()
        (path / "part-0.parquet").write_text("5")
        (path / "part-1.parquet").write_text("6")
    assert system.cat("/bucket/a/rows.parquet/part-1.parquet") == b"6"
    assert sorted(system.ls("/bucket/a", detail=False)) == [
        "/bucket/a/rows.jsonl", "/bucket/a/rows.modules.jsonl", "/bucket/a/rows.parquet",
    ]  # fmt: skip
    with pytest.raises(IsADirectoryError):
        check_place(f"{memory}/a/rows.parquet")
    check_place(f"{memory}/a/rows.jsonl")
    assert local_name("s3://bucket/a/x.csv").name == "x.csv"
    assert not local_name("s3://bucket/a/x.csv").exists()


def fail(place: str) -> None:
    with landing(place) as path:
        path.write_text("4\n")
        raise KeyError


def test_places_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(MissingExtraError, match=r"s3://bucket needs s3fs: pip install s3fs"):
        check_place("s3://bucket/x.parquet")
    with pytest.raises(SourceError, match="nothing is written to web servers"):
        check_place("http://example.org/x.parquet")
    with pytest.raises(SourceError, match="no-such-thing://x cannot be used"):
        check_place("no-such-thing://x/y.csv")
    (tmp_path / "file").write_text("")
    store = open_store((tmp_path / "file" / "below").as_uri())
    with pytest.raises(SourceError, match="cannot be written"):
        store.make()
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(MissingExtraError, match=r'pip install "kdmp-ks\[remote\]"'):
        open_store("file:///x")


def test_the_verb_writes_to_urls(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder, out = make_folder(tmp_path / "dumps", 20), tmp_path / "new" / "out.jsonl"

    def kdmp(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "kdmp_ks", "triage", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, timeout=120)

    done = kdmp(folder, "--out", out.as_uri(), "--modules", "--jobs", 2)
    assert done.returncode == 3, done.stderr
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert len({row["path"] for row in rows}) == len(rows) == 21
    assert sorted(path.name for path in out.parent.iterdir()) == ["out.jsonl", "out.modules.jsonl"]
    done = kdmp(folder, "--out", "s3://bucket/x.txt")
    assert done.returncode == 2
    done = kdmp(folder, "--out", "http://127.0.0.1:1/x.jsonl")
    assert (done.returncode, done.stderr) == (
        1,
        "kdmp: error: http://127.0.0.1:1: nothing is written to web servers and chained URLs\n",
    )
