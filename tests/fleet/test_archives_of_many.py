"""Many dumps in one archive, and behind URLs: each archive is read once, by one worker."""

from __future__ import annotations

import gzip
import io
import tarfile
import warnings
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from conftest import skip_or_fail
from fleet.conftest import variant
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import ArchiveError, ForeignFileError
from kdmp_ks.fleet import FleetRow, ReadOptions, triage
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.reading import failed
from kdmp_ks.fleet.workers import members as members_module
from kdmp_ks.fleet.workers.batches import Batches
from kdmp_ks.fleet.workers.members import read_members
from storage.packed import makers
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

    def counted(path: str, wanted: Any, **options: Any) -> Iterator[Any]:
        found.append(len(wanted))
        return original(path, wanted, **options)

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
    names = ["b.dmp", "gone.dmp", "a.dmp"]
    rows = [one.row for one in read_members(archive, [f"{archive}::{x}" for x in names], options())]
    assert [row.p1 for row in rows] == [2, None, 1]
    texts = [row.error and row.error.message for row in rows]
    assert texts[1] == f"{archive}::gone.dmp: it has no such member" or "no such member" in str(
        texts[1]
    )


def options() -> ReadOptions:
    return ReadOptions(seconds=20)


def archive_of_equal_names(kind: str, files: list[tuple[str, bytes]]) -> bytes:
    """Make an archive in which several members may have one name."""
    if kind == "cab":  # replaced at equal length: the builder takes a dictionary
        unequal = {f"{number:03}{name[3:]}": data for number, (name, data) in enumerate(files)}
        data = makers.make_cab(unequal, kind=0)
        for (name, _), other in zip(files, unequal, strict=True):
            data = data.replace(other.encode() + b"\0", name.encode() + b"\0", 1)
        return data
    out = io.BytesIO()
    if kind == "7z":
        try:
            import py7zr
        except ImportError:
            skip_or_fail("no py7zr")
        with py7zr.SevenZipFile(out, "w") as packed:
            for name, data in files:
                packed.writestr(data, name)
    elif kind == "zip":
        with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
            warnings.simplefilter("ignore")
            for name, data in files:
                archive.writestr(name, data)
    else:
        with tarfile.open(fileobj=out, mode="w:gz") as tar:
            for name, data in files:
                info = tarfile.TarInfo(name)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    return out.getvalue()


@pytest.mark.parametrize("kind", ["zip", "tar", "7z", "cab"])
def test_members_of_one_name_are_one_row(kind: str, tmp_path: Path, built: bytes) -> None:
    """The row is the error that opening this path is for every verb; others are read."""
    names = ["aaa.dmp", "bbb.dmp", "aaa.dmp", "aaa.dmp_0", "ccc.dmp", "aaa.dmp"]
    files = [(name, variant(built, number)) for number, name in enumerate(names)]
    path = tmp_path / "of many"
    path.write_bytes(archive_of_equal_names(kind, files))
    rows = read(tmp_path)
    assert {row.path: row.p1 for row in rows} == {
        f"{path}::aaa.dmp": None, f"{path}::bbb.dmp": 1, f"{path}::aaa.dmp_0": 3,
        f"{path}::ccc.dmp": 4,
    }  # fmt: skip
    assert len(rows) == 4
    text = "3 members have this name; unpack them"
    assert [row.error.message for row in rows if row.error is not None] == [text]
    with pytest.raises(ArchiveError, match=text):
        KernelDumpParser(f"{path}::aaa.dmp")
    (alone,) = read(f"{path}::aaa.dmp")
    assert alone.error is not None
    assert alone.error.message == text


@pytest.mark.parametrize("kind", ["zip", "tar", "7z", "cab"])
def test_members_that_are_no_dumps(kind: str, tmp_path: Path, built: bytes) -> None:
    """What is named like a dump is a row as it is in a folder, and others are skipped."""
    files = {
        "000.dmp": variant(built, 1),
        "111.dmp": b"a text",
        "222.DMP": b"",
        "333.mdmp": b"MDMP\x93\xa7" + bytes(100),
        "444.dmp": bytes.fromhex("0102030405060708") * 700,
        "555.txt": b"a text",
        "666": variant(built, 2),
    }
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    plain = Inputs([str(folder)])
    expected = read(*plain)
    archive = tmp_path / "archive"
    archive.write_bytes(archive_of_equal_names(kind, list(files.items())))
    packed = Inputs([str(archive)])
    rows = read(*packed)
    assert (packed.skipped, plain.skipped) == (1, 1)
    assert len(rows) == 6

    def shown(row: FleetRow, separator: str) -> tuple[str, object, object]:
        return row.path.rpartition(separator)[2], row.p1, row.error

    assert sorted(map(str, (shown(row, "::") for row in rows))) == sorted(
        map(str, (shown(row, "/") for row in expected))
    )


def test_a_packed_file_that_is_named_like_a_dump(tmp_path: Path, built: bytes) -> None:
    """Archives in archives are not opened, by no way."""
    inner = gzip.compress(built)
    path = make_zip(tmp_path / "a.zip", {"a.dmp": inner, "b.dmp": built, "x": b"x", "c.txt": inner})
    rows = {row.path: row.error for row in read(path)}
    error = rows[f"{path}::a.dmp"]
    assert error is not None
    assert "it is a gzip" in error.message
    assert rows == {f"{path}::a.dmp": error, f"{path}::b.dmp": None}
    with pytest.raises(ForeignFileError) as caught:
        KernelDumpParser(f"{path}::a.dmp")
    assert str(caught.value) == f"{path}::a.dmp {error.message}"


def test_a_file_with_the_name_of_a_dump_behind_it(tmp_path: Path, built: bytes) -> None:
    files = [("a", b"a text"), ("a", built)]
    path = tmp_path / "a.tar.gz"
    path.write_bytes(archive_of_equal_names("tar", files))
    (row,) = read(path)
    assert row.error is not None
    assert row.error.message == "2 members have this name; unpack them"


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_members_of_one_name_far_apart_and_resumed(kind: str, tmp_path: Path, built: bytes) -> None:
    names = ["twice.dmp", *(f"{number:03}.dmp" for number in range(80)), "twice.dmp"]
    files = [(name, variant(built, number)) for number, name in enumerate(names)]
    path = tmp_path / "a"
    path.write_bytes(archive_of_equal_names(kind, files))
    parts = tmp_path / "parts"
    with ThreadPoolExecutor(1) as executor:
        run = triage([str(path)], executor, jobs=1, parts=parts)
        next(run)
        del run  # it is interrupted
        rows = list(triage([str(path)], executor, jobs=1, parts=parts, resume=True))
    assert sorted(row.path for row in rows) == sorted({f"{path}::{name}" for name in names})
    assert [row.path for row in rows if row.error] == [f"{path}::twice.dmp"]
    assert sorted(row.p1 for row in rows if row.p1 is not None) == [*range(1, 81)]


def test_the_second_of_one_name_behind_an_interruption(
    tmp_path: Path, built: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [(name, variant(built, 1)) for name in ("a.dmp", "slow.dmp", "a.dmp")]
    path = tmp_path / "a"
    path.write_bytes(archive_of_equal_names("tar", files))
    original = members_module.read_dump

    def limited(path: str, chosen: ReadOptions, unpack: Any = None) -> Any:
        if path.endswith("slow.dmp"):
            return failed(path, "time_limit", "not read within 20 s")
        return original(path, chosen, unpack)

    monkeypatch.setattr(members_module, "read_dump", limited)
    paths = [f"{path}::a.dmp", f"{path}::slow.dmp"]
    rows = [one.row for one in read_members(str(path), paths, options())]
    assert [row.error and row.error.kind for row in rows] == ["archive", "time_limit"]


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
    assert passes == [4, 4]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as found:
        yield found


@pytest.mark.needs("fsspec", "aiohttp")
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


@pytest.mark.needs("fsspec", "aiohttp")
def test_a_member_by_a_chained_url(tmp_path: Path, built: bytes, server: Server) -> None:
    packed = make_zip(tmp_path / "x.zip", {"a.dmp": variant(built, 1)}).read_bytes()
    url = f"zip://a.dmp::{server.add('x.zip', packed)}"
    (row,) = read(url)
    assert (row.path, row.p1) == (url, 1)
