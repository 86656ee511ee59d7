"""`kdmp triage` of hostile names and rows, and outputs that are inputs."""

from __future__ import annotations

import gzip
import io
import json
import os
import stat
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from conftest import skip_or_fail
from fleet.conftest import variant
from kdmp_ks.errors import InvalidDataError, KdmpError, SourceError
from kdmp_ks.fleet.columns import COLUMNS
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.part_files import PartFiles
from kdmp_ks.fleet.reading import Reading, ReadOptions
from kdmp_ks.fleet.row import FleetRow
from kdmp_ks.fleet.side_rows import ModuleRow
from kdmp_ks.fleet.targets.part import line_of, reading_of
from kdmp_ks.fleet.writers.parquet_table import ParquetTable


def kdmp(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kdmp_ks", "triage", "--jobs", "1", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=120)


def rows_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_member_with_an_endless_name_is_one_row(tmp_path: Path, built: bytes) -> None:
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as archive:
        for number, name in enumerate(["a.dmp", "L" * 60_000 + ".dmp", "z.dmp"]):
            entry = tarfile.TarInfo(name)
            entry.size = len(built)
            archive.addfile(entry, io.BytesIO(variant(built, number)))
    out = tmp_path / "out.jsonl"
    done = kdmp(tmp_path, "--modules", "--out", out)
    assert done.returncode == 3, done.stderr
    errors = [row["error"] for row in rows_of(out)]
    assert [one is None for one in errors] == [True, False, True]
    assert "name is too long" in str(errors[1])
    assert out.stat().st_size < 100_000


def test_a_row_without_end_is_a_row_with_an_error() -> None:
    drivers = tuple(ModuleRow("a", "n" * 30_000, 1, 2, 3, 4, None) for _ in range(200))
    line = line_of(Reading(FleetRow("a"), modules=drivers))
    found = reading_of(line)
    assert (found.row.path, found.modules, len(line) < 10_000) == ("a", (), True)
    assert found.row.error is not None
    assert found.row.error.kind == "row_limit"


def test_a_path_of_a_row_is_in_its_line_once() -> None:
    path = "p" * 4000
    drivers = tuple(ModuleRow(path, "a.sys", one, 2, 3, 4, None, None) for one in range(2000))
    found = reading_of(line_of(Reading(FleetRow(path), modules=drivers)))
    assert found.row.error is None
    assert [(one.path, one.base) for one in found.modules] == [(path, n) for n in range(2000)]


def test_a_line_without_end_is_one_path() -> None:
    listing = io.StringIO("/" * 200_000 + "x\n/b.dmp\n")
    found = list(Inputs(["-"], listing=listing))
    assert [len(one) < 100_000 for one in found] == [True, True]
    assert found[1] == "/b.dmp"


@pytest.mark.parametrize("name", ["dump.csv", "link.csv", "hard.csv", "pack.csv"])
@pytest.mark.parametrize("form", ["{}", "file://{}"])
def test_an_input_is_never_written_to(tmp_path: Path, built: bytes, name: str, form: str) -> None:
    dump = tmp_path / "dump.csv"
    dump.write_bytes(built)
    (tmp_path / "link.csv").symlink_to(dump)
    os.link(dump, tmp_path / "hard.csv")
    with tarfile.open(tmp_path / "pack.csv", "w:gz") as archive:
        archive.add(dump, "a.dmp")
    before = (tmp_path / name).read_bytes()
    for given in (tmp_path, dump):
        done = kdmp(given, "--out", form.format(tmp_path / name))
        assert (done.returncode, b"never written to" in done.stderr) == (1, True), done.stderr
    assert (tmp_path / name).read_bytes() == before
    assert not list(tmp_path.glob("*.parts"))


def test_side_tables_replace_no_input(tmp_path: Path, built: bytes) -> None:
    for table in ("modules", "unloaded"):
        dump = tmp_path / f"out.{table}.csv"
        dump.write_bytes(built)
        done = kdmp(tmp_path, f"--{table}", "--out", tmp_path / "out.csv")
        assert done.returncode == 1
        assert dump.read_bytes() == built


def test_text_that_is_read_is_not_written_to(tmp_path: Path) -> None:
    text = tmp_path / "a.jsonl"
    text.write_text("no dump")
    assert kdmp(text, "--out", text).returncode == 1
    assert text.read_text() == "no dump"


def test_a_pipe_is_not_replaced(tmp_path: Path, built: bytes) -> None:
    (tmp_path / "a.dmp").write_bytes(built)
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    assert kdmp(tmp_path / "a.dmp", "--out", pipe).returncode == 1
    assert pipe.is_fifo()


def test_nobody_else_reads_hashes_of_serial_numbers(tmp_path: Path) -> None:
    folder = tmp_path / "out.parts"
    PartFiles(folder, ReadOptions(), resume=False)
    assert (folder / "options.json").exists()
    assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0


def _begun(folder: Path) -> PartFiles:
    return PartFiles(folder, ReadOptions(), resume=False)


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 200_000,
        b'{"row":{"path":5}}',
        b'{"row":{"path":"x","size":"7"}}',
        b'{"row":{"path":"x","process":[1]}}',
        b'{"row":{"path":"x","truncated":0}}',
        b'{"row":{"path":"x","uptime_seconds":"1"}}',
        b'{"row":{"path":"x","unavailable":{"a":1}}}',
        b'{"row":{"path":"x","verdict":{"kind":1}}}',
        b'{"row":{"path":"x"},"modules":[[1,2,3,4,5,null,null]]}',
        b'{"row":{"path":"x"},"unloaded":[["a",{},3]]}',
        b'{"row":{"path":"x"},"keys":[[1],[]]}',
        b'{"row":{"path":"x"},"keys":[["a"],[{}]]}',
    ],
)
def test_part_files_of_somebody_else_are_an_error(tmp_path: Path, content: bytes) -> None:
    _begun(tmp_path)
    (tmp_path / "part-00000001.jsonl.gz").write_bytes(gzip.compress(content + b"\n"))
    with pytest.raises(InvalidDataError):
        list(PartFiles(tmp_path, ReadOptions(), resume=True).readings())


def test_other_files_among_part_files(tmp_path: Path) -> None:
    _begun(tmp_path)
    for name in ("part-x.jsonl.gz", "part-.jsonl.gz", f"part-{'9' * 5000}.jsonl.gz"[-200:]):
        (tmp_path / name).write_bytes(b"")
    assert list(PartFiles(tmp_path, ReadOptions(), resume=True).readings()) == []


def test_options_of_a_run_without_end(tmp_path: Path) -> None:
    (tmp_path / "options.json").write_text("[" * 200_000)
    with pytest.raises(InvalidDataError, match="cannot be resumed"):
        PartFiles(tmp_path, ReadOptions(), resume=True)


@pytest.mark.parametrize("name", ["options.json", "part-00000001.jsonl.gz"])
def test_a_pipe_among_part_files(tmp_path: Path, name: str) -> None:
    _begun(tmp_path)
    (tmp_path / name).unlink(missing_ok=True)
    os.mkfifo(tmp_path / name)
    with pytest.raises(KdmpError, match="is not a regular file"):
        PartFiles(tmp_path, ReadOptions(), resume=True)


def test_a_folder_for_part_files_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is open to others is closed; that of another user is refused."""
    folder = tmp_path / "out.parts"
    folder.mkdir()
    folder.chmod(0o777)
    _begun(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    other = tmp_path / "other.parts"
    other.mkdir()
    stat_of = Path.stat

    def of_another(path: Path, **options: bool) -> os.stat_result:
        found = stat_of(path, **options)
        if path != other:
            return found
        return os.stat_result((*found[:4], found.st_uid + 1, *found[5:10]))

    monkeypatch.setattr(Path, "stat", of_another)
    with pytest.raises(SourceError, match="belongs to another user"):
        _begun(other)
    assert list(other.iterdir()) == []


@pytest.mark.parametrize("rows", [1, 3])
def test_nobody_else_reads_a_parquet_file_that_is_not_complete(tmp_path: Path, rows: int) -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        skip_or_fail("no pyarrow")
    before = os.umask(0o022)
    try:
        out = tmp_path / "out.parquet"
        table = ParquetTable(out, COLUMNS, rows_per_file=2)
        (folder,) = tmp_path.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        for number in range(rows):
            table.write(FleetRow(f"{number}.dmp"))
        table.finish()
        assert list(tmp_path.iterdir()) == [out]
        assert stat.S_IMODE(out.stat().st_mode) == (0o755 if rows > 2 else 0o644)
    finally:
        os.umask(before)
