"""Packed files and archives: the bytes of a dump come out, whatever the file is named."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

import pytest

from builders.zdmp import zdmp
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import (
    ArchiveError,
    ForeignFileError,
    KdmpError,
    SeveralDumpsError,
)
from kdmp_ks.storage.file_source import FileSource, MappedSource
from kdmp_ks.storage.input import members, open_input, split_member
from kdmp_ks.storage.opener import PathOrFile, ReaderMode
from storage.packed.makers import ARCHIVES, DUMP, OTHER, SINGLE, make_zip, written

README = b"not a dump"


def contents(path: PathOrFile, reader: ReaderMode = "auto") -> bytes:
    source = open_input(path, reader)
    try:
        return source.read_exact(0, source.size)
    finally:
        source.close()


@pytest.mark.parametrize("kind", SINGLE)
@pytest.mark.parametrize("reader", ["auto", "mmap", "file"])
def test_a_packed_file(kind: str, reader: str, tmp_path: Path) -> None:
    path = written(tmp_path / "any.name", SINGLE[kind](DUMP))
    assert contents(path, reader) == DUMP


@pytest.mark.parametrize("kind", SINGLE)
def test_a_packed_file_object(kind: str) -> None:
    assert contents(io.BytesIO(SINGLE[kind](DUMP))) == DUMP


@pytest.mark.parametrize("kind", ARCHIVES)
def test_the_only_dump_of_an_archive(kind: str, tmp_path: Path) -> None:
    files = {"a.txt": README, "b/c.dmp": DUMP, "d.txt": README * 1000}
    path = written(tmp_path / "any.name", ARCHIVES[kind](files))
    assert contents(path) == DUMP
    assert contents(f"{path}::b/c.dmp") == DUMP
    with KernelDumpParser(path) as dump:
        assert dump.source.name == f"{path}::b/c.dmp"
    assert [(one.name, one.size) for one in members(path)] == [(f"{path}::b/c.dmp", len(DUMP))]


@pytest.mark.parametrize("kind", ARCHIVES)
def test_several_dumps_in_an_archive(kind: str, tmp_path: Path) -> None:
    files = {"a.dmp": DUMP, "x": README, "b.dmp": OTHER}
    path = written(tmp_path / "any.name", ARCHIVES[kind](files))
    with pytest.raises(SeveralDumpsError, match=r"2 dumps; name one as .*::NAME, of a") as caught:
        open_input(path)
    assert (caught.value.names, caught.value.dump_count) == (("a.dmp", "b.dmp"), 2)
    assert contents(f"{path}::b.dmp") == OTHER
    found = {}
    for member in members(path):
        source = member.open()
        found[member.name] = source.read_exact(0, source.size)
        source.close()
    assert found == {f"{path}::a.dmp": DUMP, f"{path}::b.dmp": OTHER}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_members_that_are_not_opened_are_skipped(kind: str, tmp_path: Path) -> None:
    files = {"a.dmp": DUMP, "x": README, "b.dmp": OTHER}
    path = written(tmp_path / "any.name", ARCHIVES[kind](files))
    found = [one.open() for one in members(path) if one.name.endswith("b.dmp")]
    assert [one.read_exact(0, one.size) for one in found] == [OTHER]
    found[0].close()
    next(iter(members(path)))  # one that is given up in the middle


@pytest.mark.parametrize("kind", ARCHIVES)
def test_no_dump_and_no_such_member(kind: str, tmp_path: Path) -> None:
    path = written(tmp_path / "any.name", ARCHIVES[kind]({"a.txt": README, "b.txt": README}))
    with pytest.raises(ForeignFileError, match="an archive of 2 files of which none is one"):
        open_input(path)
    with pytest.raises(ArchiveError, match=r"::c\.txt: it has no such member"):
        open_input(f"{path}::c.txt")
    with pytest.raises(KdmpError, match=r"a\.txt is not a Windows kernel dump: it is a text"):
        KernelDumpParser(f"{path}::a.txt")
    assert list(members(path)) == []


def test_at_most_20_names(tmp_path: Path) -> None:
    names = [f"{i:02}.dmp" for i in range(23)]
    path = written(tmp_path / "a.zip", make_zip(dict.fromkeys(names, DUMP)))
    with pytest.raises(SeveralDumpsError, match=r"19\.dmp and 3 more$") as caught:
        open_input(path)
    assert caught.value.names == tuple(names[:20])


def test_a_file_that_is_not_an_archive_is_its_own_member(tmp_path: Path) -> None:
    for data in (DUMP, SINGLE["gz"](DUMP), zdmp(DUMP)):
        path = written(tmp_path / "a", data)
        found = [one.open() for one in members(path)]
        with closing(found[0]) as source:
            assert source.read_exact(0, source.size) == DUMP
        assert [one.name for one in members(path)] == [str(path)]
        with pytest.raises(ArchiveError, match="a::x: it is no archive"):
            open_input(f"{path}::x")


def test_sources_are_mapped_or_not(tmp_path: Path) -> None:
    path = written(tmp_path / "a.gz", SINGLE["gz"](DUMP))
    for reader, kind in (("auto", MappedSource), ("mmap", MappedSource), ("file", FileSource)):
        source = open_input(path, reader)
        assert type(source) is kind
        source.close()


def test_names_with_colons(tmp_path: Path) -> None:
    odd = written(tmp_path / "a::b", DUMP)
    assert contents(odd) == DUMP
    archive = written(tmp_path / "x::y.zip", make_zip({"in::side.dmp": DUMP}))
    assert contents(f"{archive}::in::side.dmp") == DUMP
    with pytest.raises(FileNotFoundError):
        open_input(tmp_path / "none.zip::a.dmp")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.dmp", ("a.dmp", None)),
        ("nothing.zip::a.dmp", ("nothing.zip::a.dmp", None)),
        ("http://x/a.zip::b/c.dmp", ("http://x/a.zip", "b/c.dmp")),
        ("http://x/a.zip::", ("http://x/a.zip::", None)),
        ("zip://a.dmp::http://x/a.zip", ("zip://a.dmp::http://x/a.zip", None)),
        ("zip://a.dmp::/x/a.zip", ("zip://a.dmp::/x/a.zip", None)),
        # Names of members are the archive's: none of them is a URL.
        ("http://x/a.zip::http://y/b.dmp", ("http://x/a.zip", "http://y/b.dmp")),
        ("http://x/a.zip::zip://m::http://y/b", ("http://x/a.zip", "zip://m::http://y/b")),
        ("http://x/a.zip::b::c.dmp", ("http://x/a.zip", "b::c.dmp")),
        ("simplecache::s3://x/a.zip::b.dmp", ("simplecache::s3://x/a.zip", "b.dmp")),
        ("http://[::1]:80/a.zip::b.dmp", ("http://[::1]:80/a.zip", "b.dmp")),
        ("http://u:p@[::1]/a.dmp", ("http://u:p@[::1]/a.dmp", None)),
    ],
)
def test_splitting(text: str, expected: tuple[str, str | None]) -> None:
    assert split_member(text) == expected


def test_progress(tmp_path: Path) -> None:
    path = written(tmp_path / "a.zip", make_zip({"a.dmp": DUMP}))
    seen: list[tuple[int, int]] = []
    open_input(path, progress=lambda done, size: seen.append((done, size))).close()
    assert {size for _, size in seen} == {path.stat().st_size}
    assert max(done for done, _ in seen) == path.stat().st_size
