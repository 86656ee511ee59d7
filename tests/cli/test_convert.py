"""`kdmp convert`."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from cli.documents import head

if TYPE_CHECKING:
    from pathlib import Path


def test_the_report(kdmp, qemu, tmp_path: Path) -> None:
    target = tmp_path / "it.lime"
    answer = kdmp("convert", qemu, target, "--verify", "--json")
    assert answer.json == {
        **head("convert", qemu),
        "out": str(target),
        "format": "lime",
        # Seven runs, each with a header of 32 bytes.
        "size": 8013 * 0x1000 + 7 * 32,
        "copied": 8013 * 0x1000,
        "holes": 0,
        "segments": 7,
        "blobs": 0,
        "threads": 0,
        "lost": ["header"],
        "verified": 8013 * 0x1000,
        "warnings": [],
    }
    assert target.stat().st_size == 8013 * 0x1000 + 7 * 32


def test_what_qemu_wrote_comes_out_the_same(kdmp, qemu, tmp_path: Path) -> None:
    """Its header has the size of the file, as a converted one has, and its runs are sorted."""
    target = tmp_path / "it.dmp"
    assert kdmp("convert", qemu, target, "--to", "dmp1").code == 0
    assert target.read_bytes() == qemu.read_bytes()


def test_there_and_back(kdmp, qemu, tmp_path: Path) -> None:
    bitmap, target = tmp_path / "bitmap.dmp", tmp_path / "it.dmp"
    assert kdmp("convert", qemu, bitmap, "--to", "dmp5").code == 0
    assert kdmp("convert", bitmap, target, "--to", "dmp1").code == 0
    assert target.read_bytes() == qemu.read_bytes()


@pytest.mark.parametrize(
    ("name", "found"), [("A.RAW", "raw"), ("a.lime", "lime"), ("a.elf", "elf"), ("a.core", "elf")]
)
def test_the_suffix_names_the_format(kdmp, qemu, tmp_path: Path, name: str, found: str) -> None:
    assert kdmp("convert", qemu, tmp_path / name, "--json").json["format"] == found


@pytest.mark.parametrize("name", ["it.dmp", "it", "it.bin", "-"])
def test_an_ambiguous_suffix(kdmp, qemu, tmp_path: Path, name: str) -> None:
    answer = kdmp("convert", qemu, name if name == "-" else tmp_path / name)
    assert answer.code == 2
    assert not list(tmp_path.iterdir())


def test_holes_are_filled_in_complete_dumps_alone(kdmp, qemu, tmp_path: Path) -> None:
    answer = kdmp("convert", qemu, tmp_path / "it.raw", "--fill-holes")
    assert answer.code == 2
    assert "--fill-holes" in answer.err


@pytest.mark.parametrize("to", ["dmp5", "dmp1", "raw", "lime", "elf"])
@pytest.mark.parametrize("link", ["", "symbolic", "hard"])
def test_never_over_the_dump(kdmp, qemu, tmp_path: Path, to: str, link: str) -> None:
    copy = tmp_path / "it.dmp"
    copy.write_bytes(qemu.read_bytes())
    target = tmp_path / "other.dmp" if link else copy
    if link == "symbolic":
        target.symlink_to(copy)
    elif link == "hard":
        target.hardlink_to(copy)
    answer = kdmp("convert", copy, target, "--to", to)
    assert answer.code == 1
    assert "never written to" in answer.err
    assert copy.read_bytes() == qemu.read_bytes()


@pytest.mark.parametrize("to", ["dmp5", "dmp1", "raw", "lime", "elf"])
def test_no_memory(kdmp, triage_file, tmp_path: Path, to: str) -> None:
    answer = kdmp("convert", triage_file, tmp_path / "it", "--to", to)
    assert answer.code == 1
    assert [path.name for path in tmp_path.iterdir()] == [triage_file.name]


@pytest.mark.parametrize("to", ["dmp5", "dmp1", "raw", "lime", "elf"])
def test_the_disk_is_full(kdmp, qemu, tmp_path: Path, monkeypatch, to: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", fail)
    target = tmp_path / "it"
    target.write_bytes(b"before")
    answer = kdmp("convert", qemu, target, "--to", to)
    assert answer.code == 1
    assert answer.err == f"kdmp: error: {target}: {os.strerror(errno.ENOSPC)}\n"
    assert [path.name for path in tmp_path.iterdir()] == ["it"]
    assert target.read_bytes() == b"before"


@pytest.mark.parametrize("to", ["dmp5", "dmp1", "raw", "lime", "elf"])
def test_a_file_that_differs_is_no_result(kdmp, qemu, tmp_path: Path, monkeypatch, to: str) -> None:
    """One byte that is written wrong: verification finds it, and the file does not appear."""
    from kdmp_ks.writers import copy_writer

    copied = copy_writer.copy_range

    def spoil(source, offset, target, start, length) -> None:
        copied(source, offset, target, start, length)
        target.seek(start + length // 2)
        target.write(b"\xa5")

    monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", spoil)
    target = tmp_path / "it"
    answer = kdmp("convert", qemu, target, "--to", to, "--verify", "--json")
    assert answer.code == 1
    assert answer.json["error"]["kind"] == "write"
    assert not list(tmp_path.iterdir())
    assert kdmp("convert", qemu, target, "--to", to).code == 0


def test_modes_as_narrow_as_those_of_the_dump(kdmp, qemu, tmp_path: Path) -> None:
    copy, target = tmp_path / "it.dmp", tmp_path / "it.raw"
    copy.write_bytes(qemu.read_bytes())
    copy.chmod(0o600)
    assert kdmp("convert", copy, target).code == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
