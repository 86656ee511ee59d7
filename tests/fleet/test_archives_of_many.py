"""Many dumps in one archive, and behind URLs: each archive is read once, by one worker."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from fleet.conftest import variant
from kdmp_ks.fleet import FleetRow, ReadOptions, triage
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.reading import failed
from kdmp_ks.fleet.workers import members as members_module
from kdmp_ks.fleet.workers.batches import Batches
from kdmp_ks.fleet.workers.members import read_members
from storage.remote_server import Server, serving


def make_tar(path: Path, dumps: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as tar:
        for name, data in dumps.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path


def make_zip(path: Path, dumps: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in dumps.items():
            packed.writestr(name, data)
    return path


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many members were asked for, each time that workers began to read an archive."""
    found: list[int] = []
    original = members_module.members

    def counted(path: str, wanted: Any) -> Iterator[Any]:
        found.append(len(wanted))
        return original(path, wanted)

    monkeypatch.setattr(members_module, "members", counted)
    return found


def read(*paths: object) -> list[FleetRow]:
    with ThreadPoolExecutor(1) as executor:
        return list(triage([str(one) for one in paths], executor, jobs=1))


def test_a_tar_file_is_read_once(tmp_path: Path, built: bytes, passes: list[int]) -> None:
    dumps = {f"{number:02}.dmp": variant(built, number) for number in range(40)}
    archive = make_tar(tmp_path / "a.tar.gz", {**dumps, "notes.txt": b"text"})
    rows = read(archive)
    assert passes == [40]
    assert {row.path: row.p1 for row in rows} == {
        f"{archive}::{number:02}.dmp": number for number in range(40)
    }
    assert all(row.size == len(built) for row in rows)


def test_members_of_a_zip_file_go_to_several_workers(
    tmp_path: Path, built: bytes, passes: list[int]
) -> None:
    dumps = {f"{number:03}.dmp": variant(built, number) for number in range(70)}
    archive = make_zip(tmp_path / "a.zip", dumps)
    (tmp_path / "b.dmp").write_bytes(variant(built, 99))
    rows = read(tmp_path)
    assert sorted(passes) == [6, 64]
    assert sorted(row.p1 or 0 for row in rows) == [*range(70), 99]
    assert {row.path.rpartition("::")[0] for row in rows} == {str(archive), ""}


def test_batches(tmp_path: Path) -> None:
    first = make_tar(tmp_path / "a.tar.gz", {"x": b"x"})
    second = make_zip(tmp_path / "b.zip", {"x": b"x"})
    plain = [f"{number}.dmp" for number in range(5)]
    of_first = [f"{first}::{number}" for number in range(40)]
    of_second = [f"{second}::{number}" for number in range(3)]
    batches = Batches([*plain, *of_first, *of_second, "x.dmp"], 4)
    found = list(iter(batches.take, None))
    assert found == [tuple(plain[:4]), (plain[4],), tuple(of_first), tuple(of_second), ("x.dmp",)]
    batches.split(found[2])
    assert [batches.take(), batches.take()] == [tuple(of_first[:20]), tuple(of_first[20:])]
    batches.split(found[0])
    assert [batches.take() for _ in plain[:4]] == [(one,) for one in plain[:4]]
    assert batches.take() is None


def test_batches_grow_in_a_long_run() -> None:
    batches = Batches(map(str, range(10_000)), 8, 64)
    sizes = [len(one) for one in iter(batches.take, None)]
    assert sizes[:10] == [8] * 10
    assert max(sizes) == 64
    assert sum(sizes) == 10_000


def test_members_that_cannot_be_read(tmp_path: Path, built: bytes) -> None:
    dumps = {"a.dmp": variant(built, 1), "b.dmp": variant(built, 2)}
    archive = str(make_tar(tmp_path / "a.tar.gz", dumps))
    names = ["b.dmp", "gone.dmp", "a.dmp", "twice.dmp", "twice.dmp"]
    rows = [one.row for one in read_members(archive, [f"{archive}::{x}" for x in names], options())]
    assert [row.p1 for row in rows] == [2, None, 1, None, None]
    texts = [row.error and row.error.message for row in rows]
    assert texts[1] == f"{archive}::gone.dmp: it has no such member" or "no such member" in str(
        texts[1]
    )
    assert texts[3] == texts[4] == "2 members have this name; unpack them"


def options() -> ReadOptions:
    return ReadOptions(seconds=20)


def test_an_archive_that_ends_too_early(tmp_path: Path, built: bytes, passes: list[int]) -> None:
    more = Random(1).randbytes(1 << 20)  # what is behind the cut is lost in parts of this size
    dumps = {f"{number}.dmp": variant(built, number) + more for number in range(6)}
    archive = make_tar(tmp_path / "a.tar.gz", dumps)
    archive.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])
    paths = [f"{archive}::{name}" for name in dumps]
    rows = [one.row for one in read_members(str(archive), paths, options())]
    kinds = [row.error and row.error.kind for row in rows]
    whole = kinds.index("archive")
    assert 0 < whole < 6
    assert kinds == [None] * whole + ["archive"] * (6 - whole)
    assert len(passes) == 2  # the second one shows that there are no more


def test_a_member_without_end_costs_another_pass(
    tmp_path: Path, built: bytes, passes: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    dumps = {f"{number}.dmp": variant(built, number) for number in range(4)}
    archive = make_tar(tmp_path / "a.tar.gz", dumps)
    original = members_module.read_dump

    def limited(path: str, chosen: ReadOptions, unpack: Any = None) -> Any:
        if path.endswith("1.dmp"):
            return failed(path, "time_limit", "not read within 20 s")
        return original(path, chosen, unpack)

    monkeypatch.setattr(members_module, "read_dump", limited)
    paths = [f"{archive}::{name}" for name in dumps]
    rows = [one.row for one in read_members(str(archive), paths, options())]
    assert [row.p1 for row in rows] == [0, None, 2, 3]
    assert passes == [4, 2]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as found:
        yield found


def test_urls(tmp_path: Path, built: bytes, server: Server) -> None:
    """In arguments and lists: dumps, archives and members of them; rows show no password."""
    dumps = {"a.dmp": variant(built, 1), "below/b.dmp": variant(built, 2), "notes.txt": b"text"}
    packed = make_zip(tmp_path / "x.zip", dumps).read_bytes()
    plain = server.add("c.dmp", variant(built, 3))
    archive = server.add("x.zip", packed)
    secret = plain.replace("http://", "http://me:password@") + "?key=secret"
    listing = io.StringIO(f"{plain}\n{archive}\n{plain.replace('c.dmp', 'gone.dmp')}\n")
    found = list(Inputs(["-"], listing=listing))
    assert found == [
        plain, f"{archive}::a.dmp", f"{archive}::below/b.dmp", f"{server.url}/gone.dmp",
    ]  # fmt: skip
    rows = {row.path: row for row in read(*found, f"{archive}?key=secret")}
    assert {path: row.p1 for path, row in rows.items()} == {
        plain: 3, f"{archive}::a.dmp": 1, f"{archive}::below/b.dmp": 2,
        f"{server.url}/gone.dmp": None,
        f"{archive}?...::a.dmp": 1, f"{archive}?...::below/b.dmp": 2,
    }  # fmt: skip
    error = rows[f"{server.url}/gone.dmp"].error
    assert error is not None
    assert "there is no such file" in error.message
    (row,) = read(secret)
    assert row.path == plain + "?..."
    assert row.p1 == 3
    (tmp_path / "d.dmp").write_bytes(variant(built, 3))
    (here,) = read(tmp_path / "d.dmp")
    there = rows[plain]
    same = {"path": "", "modified": None, "cpu_ms": None}
    assert replace(here, **same) == replace(there, **same)
    assert (here.fingerprint, here.signature) == (there.fingerprint, there.signature)


def test_a_member_by_a_chained_url(tmp_path: Path, built: bytes, server: Server) -> None:
    packed = make_zip(tmp_path / "x.zip", {"a.dmp": variant(built, 1)}).read_bytes()
    url = f"zip://a.dmp::{server.add('x.zip', packed)}"
    (row,) = read(url)
    assert (row.path, row.p1) == (url, 1)
