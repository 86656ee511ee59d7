"""`kdmp triage`: files it writes, exit codes, what people see, and a run that is killed."""

from __future__ import annotations

import csv
import fcntl
import importlib
import json
import os
import pty
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from conftest import skip_or_fail
from fleet.conftest import variant
from kdmp_ks.errors import MissingExtraError
from kdmp_ks.fleet.columns import COLUMNS, ListOf, Scalar, Struct
from kdmp_ks.fleet.row import FleetRow
from kdmp_ks.fleet.writers import parquet_table
from kdmp_ks.fleet.writers.table_writer import check_suffix, open_writer

MakeFolder = Callable[[Path, int], Path]
KDMP = (sys.executable, "-m", "kdmp_ks")


def needed(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        skip_or_fail(f"{name} is not installed")


def kdmp(*arguments: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*KDMP, "triage", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
    )


def documents(path: Path) -> dict[str, dict[str, Any]]:
    found = [json.loads(line) for line in path.read_text().splitlines()]
    assert len({one["path"] for one in found}) == len(found)
    return {one["path"]: one for one in found}


def test_three_hundred_dumps(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder, out = make_folder(tmp_path / "dumps", 300), tmp_path / "out.jsonl"
    done = kdmp(folder, "--out", out, "--jobs", 2)
    assert done.returncode == 3, done.stderr
    rows = documents(out)
    assert len(rows) == 301
    failed = {Path(path).name for path, row in rows.items() if row["error"]}
    assert failed == {f"{number:05}.dmp" for number in range(9, 300, 10)}
    row = rows[str(folder / "00001.dmp")]
    assert (row["code"], row["p1"], row["crashed_at"]) == (
        "0xd1",
        "0x1",
        "2024-02-13T02:50:50.326796Z",
    )
    assert set(row["verdict"]) == {"kind", "culprit", "confidence", "summary"}
    assert "301 dumps, 30 not read, 1 copy of another, 1 other file skipped" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
    assert done.stderr.count("kdmp: warning: ") == 11
    assert not (tmp_path / "out.jsonl.parts").exists()


def test_real_dumps(tmp_path: Path) -> None:
    folder = os.environ.get("KDMP_DUMPS")
    if not folder:
        skip_or_fail("set KDMP_DUMPS to the folder with the shared dumps")
    real = Path(folder) / "real"
    done = kdmp(real, "--out", tmp_path / "out.jsonl", "--modules", "--unloaded")
    assert (done.returncode, done.stderr) == (0, "")
    rows = documents(tmp_path / "out.jsonl")
    assert set(rows) == {str(path) for path in real.iterdir()}
    modules = (tmp_path / "out.modules.jsonl").read_text().splitlines()
    counts = dict.fromkeys(rows, 0)
    for line in modules:
        counts[json.loads(line)["path"]] += 1
    assert counts == {path: row["module_count"] or 0 for path, row in rows.items()}
    unloaded = (tmp_path / "out.unloaded.jsonl").read_text().splitlines()
    assert len(unloaded) == sum(row["unloaded_count"] or 0 for row in rows.values())
    assert "0x3b_c0000005|win32kfull.sys" in done.stdout


def test_all_formats_have_the_same_values(tmp_path: Path, make_folder: MakeFolder) -> None:
    parquet = needed("pyarrow.parquet")
    folder = make_folder(tmp_path / "dumps", 12)
    tables: dict[str, Any] = {}
    for suffix in ("jsonl", "csv", "parquet"):
        out = tmp_path / f"out.{suffix}"
        assert kdmp(folder, "--out", out, "--jobs", 1).returncode == 3
        tables[suffix] = out
    lines = sorted(documents(tables["jsonl"]).values(), key=lambda one: one["path"])
    with tables["csv"].open(newline="") as file:
        cells = sorted(csv.DictReader(file), key=lambda one: one["path"])
    table = sorted(parquet.read_table(tables["parquet"]).to_pylist(), key=lambda one: one["path"])
    assert len(lines) == len(cells) == len(table) == 13
    for line, cell, typed in zip(lines, cells, table, strict=True):
        for column in COLUMNS:
            if column.name != "cpu_ms":
                assert as_text(typed[column.name], column.type) == line[column.name], column.name
                same_cells(line[column.name], column.type, cell, column.name)


def as_text(value: Any, kind: Any) -> Any:
    """What a typed value is in JSON."""
    if isinstance(kind, ListOf):
        return [as_text(one, kind.item) for one in value]
    if value is None:
        return None
    if isinstance(kind, Struct):
        return {one.name: as_text(value[one.name], one.type) for one in kind.fields}
    if kind in (Scalar.HEX32, Scalar.HEX64):
        return hex(value)
    if kind is Scalar.TIME:
        return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return dict(value) if kind is Scalar.TEXTS else value


def same_cells(value: Any, kind: Any, cells: dict[str, str], name: str) -> None:
    if isinstance(kind, Struct):
        for one in kind.fields:
            inner = None if value is None else value[one.name]
            same_cells(inner, one.type, cells, f"{name}.{one.name}")
    elif value is None:
        assert cells[name] in ("", "[]"), name
    elif isinstance(value, list | dict):
        assert json.loads(cells[name]) == value, name
    elif isinstance(value, bool):
        assert cells[name] == str(value).lower(), name
    else:
        assert cells[name] == str(value), name


def test_parquet_has_the_documented_types(tmp_path: Path) -> None:
    pa = needed("pyarrow")
    schema = parquet_table.arrow_schema(COLUMNS)
    assert schema.field("p1").type == pa.uint64()
    assert schema.field("crashed_at").type == pa.timestamp("us", "UTC")
    assert pa.types.is_list(schema.field("evidence").type)
    assert schema.metadata == {b"schema": b"kdmp_ks/triage/1"}


def test_very_many_rows_are_a_folder(tmp_path: Path) -> None:
    parquet = needed("pyarrow.parquet")
    path = tmp_path / "out.parquet"
    writer = parquet_table.ParquetTable(path, COLUMNS, rows_per_file=3)
    for number in range(8):
        writer.write(FleetRow(f"{number}.dmp", p1=(1 << 64) - 1))
    writer.finish()
    assert [one.name for one in sorted(path.iterdir())] == [
        f"part-{number:05}.parquet" for number in range(3)
    ]
    sizes = [parquet.read_metadata(one).num_rows for one in sorted(path.iterdir())]
    assert sizes == [3, 3, 2]
    table = parquet.read_table(path)
    assert table.column("path").to_pylist() == [f"{number}.dmp" for number in range(8)]
    assert table.column("p1").to_pylist() == [(1 << 64) - 1] * 8


def write_rows(out: Path, rows: list[Any]) -> None:
    with open_writer(out, COLUMNS) as writer:
        for row in rows:
            writer.write(row)


def test_a_writer_that_fails_leaves_nothing(tmp_path: Path) -> None:
    for suffix in ("jsonl", "csv", "parquet"):
        out = tmp_path / f"out.{suffix}"
        if suffix == "parquet":
            needed("pyarrow")
        out.write_text("before")
        with pytest.raises(AttributeError):
            write_rows(out, [FleetRow("a.dmp"), object()])
        assert out.read_text() == "before"
    assert len(list(tmp_path.iterdir())) == 3


def test_a_formula_is_text_in_csv(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with open_writer(out, COLUMNS) as writer:
        writer.write(FleetRow("a.dmp", module="=HYPERLINK(1)", advice=("a, b", 'c"d')))
    with out.open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["module"] == "'=HYPERLINK(1)"
    assert json.loads(row["advice"]) == ["a, b", 'c"d']


@pytest.mark.parametrize("sign", "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
def test_no_cell_begins_like_a_formula(tmp_path: Path, sign: str) -> None:
    out = tmp_path / "out.csv"
    with open_writer(out, COLUMNS) as writer:
        writer.write(FleetRow(f"{sign}1.dmp", module=f"{sign}1", build=7))
    with out.open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert (row["path"], row["module"], row["build"]) == (f"'{sign}1.dmp", f"'{sign}1", "7")


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"kdmp-ks\[fleet\]"):
        check_suffix(tmp_path / "out.parquet")


def test_arguments_that_are_wrong(tmp_path: Path, built: bytes) -> None:
    dump = tmp_path / "a.dmp"
    dump.write_bytes(built)
    assert kdmp().returncode == 2
    answer = kdmp(dump, "--out", tmp_path / "out.xml")
    assert answer.returncode == 2
    assert ".jsonl, .csv, .parquet" in answer.stderr
    for option in ("--resume", "--modules", "--unloaded"):
        assert kdmp(dump, option).returncode == 2
    folder = tmp_path / "folder.jsonl"
    folder.mkdir()
    answer = kdmp(dump, "--out", folder)
    assert (answer.returncode, "is a folder" in answer.stderr) == (1, True)
    assert kdmp(dump).returncode == 0


def test_a_list_patterns_and_odd_files(tmp_path: Path, built: bytes) -> None:
    folder = tmp_path / "dumps"
    (folder / "old").mkdir(parents=True)
    for number, name in enumerate(["a.dmp", "old/b.dmp", "c.tmp.dmp", "d.dmp", "e"]):
        (folder / name).write_bytes(variant(built, number))
    os.mkfifo(folder / "pipe.dmp")
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to(folder)
    (folder / "link.dmp").symlink_to("a.dmp")
    (folder / "dangling.dmp").symlink_to("nowhere")
    (folder / "user.mdmp").write_bytes(b"MDMP" + bytes(100))
    out = tmp_path / "out.jsonl"
    listing = f"{folder}\n\n{tmp_path / 'missing.dmp'}\n"
    done = kdmp("-", "--exclude", "old", "--exclude", "*.tmp.dmp", "--out", out, stdin=listing)
    assert done.returncode == 3
    rows = documents(out)
    kinds = {Path(path).name: row["error"] and row["error"]["kind"] for path, row in rows.items()}
    assert kinds == {
        "a.dmp": None,
        "d.dmp": None,
        "e": None,
        "link.dmp": None,
        "pipe.dmp": "source",
        "dangling.dmp": "file_not_found",
        "missing.dmp": "file_not_found",
        "user.mdmp": "foreign_file",
    }
    assert rows[str(folder / "link.dmp")]["duplicate_of"] == str(folder / "a.dmp")
    assert "2 excluded" in done.stdout


def test_a_killed_run_is_resumed(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder, out = make_folder(tmp_path / "dumps", 300), tmp_path / "out.jsonl"
    parts = tmp_path / "out.jsonl.parts"
    arguments = [*KDMP, "triage", str(folder), "--out", str(out), "--jobs", "1"]
    for attempt in range(2):
        resume = ["--resume"] if attempt else []
        before = set(parts.glob("part-*.gz"))
        with subprocess.Popen(
            [*arguments, *resume],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as process:
            end = time.monotonic() + 60
            while process.poll() is None and set(parts.glob("part-*.gz")) == before:
                assert time.monotonic() < end
                time.sleep(0.02)
            process.kill()
            process.wait()
        wait_for_workers(process.pid)
    if not parts.exists():  # the machine is so fast that it was done
        skip_or_fail("the run ended before it could be killed")
    assert not out.exists()
    assert kdmp(folder, "--out", out).returncode == 1  # the part files are not overwritten
    done = kdmp(folder, "--out", out, "--resume")
    assert done.returncode == 3, done.stderr
    rows = documents(out)
    names = sorted(str(path) for path in folder.rglob("*.dmp"))
    assert sorted(rows) == sorted([*names, str(folder / "copy.bin")])
    assert not parts.exists()


def test_an_interrupted_run_says_how_to_go_on(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder, out = make_folder(tmp_path / "dumps", 300), tmp_path / "out.jsonl"
    parts = tmp_path / "out.jsonl.parts"
    # A background process may have been started with the signal ignored.
    code = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from kdmp_ks.cli import main; main()"
    )
    arguments = ["triage", str(folder), "--out", str(out), "--jobs", "1"]
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        end = time.monotonic() + 60
        while process.poll() is None and not set(parts.glob("part-*.gz")):
            assert time.monotonic() < end
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, written = process.communicate(timeout=60)
    wait_for_workers(process.pid)
    if not parts.exists():  # the machine is so fast that it was done
        skip_or_fail("the run ended before it could be interrupted")
    assert process.returncode == 130
    told = f"kdmp: warning: rows so far are in {parts}; --resume goes on from there\n"
    assert written == told
    assert kdmp(folder, "--out", out, "--resume").returncode == 3


def wait_for_workers(group: int) -> None:
    """The workers of a run that was killed end by themselves."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    os.killpg(group, signal.SIGKILL)
    pytest.fail("workers outlive the run")


def test_people_see_how_far_it_has_come(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder = make_folder(tmp_path / "dumps", 60)
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    environment = {**os.environ, "TERM": "xterm"}
    for name in ("COLUMNS", "NO_COLOR"):
        environment.pop(name, None)
    with subprocess.Popen(
        [*KDMP, "triage", str(folder), "--jobs", "1"],
        stdout=follower,
        stderr=follower,
        env=environment,
    ) as process:
        os.close(follower)
        written = b""
        while part := read(leader):
            written += part
        assert process.wait(timeout=60) == 3
    os.close(leader)
    text = written.decode()
    assert " of 61 dumps, " in text
    assert "\x1b[" in text
    last = text[text.rindex("\x1b[2K") :] if "\x1b[2K" in text else text
    assert "61 dumps, 6 not read, 1 copy of another" in last
    assert "0xd1" in last


def read(leader: int) -> bytes:
    try:
        return os.read(leader, 1 << 16)
    except OSError:  # the other side is closed
        return b""


def test_since_is_in_utc(tmp_path: Path, make_folder: MakeFolder) -> None:
    folder, out = make_folder(tmp_path / "dumps", 5), tmp_path / "out.csv"
    done = kdmp(folder, "--since", "2024-02-13T04:00:00", "--out", out)
    assert done.returncode == 0
    assert "2 dumps, 4 older" in done.stdout
    with out.open(newline="") as file:
        times = [
            datetime.fromisoformat(one["crashed_at"].replace("Z", "+00:00"))
            for one in csv.DictReader(file)
        ]
    assert min(times) >= datetime(2024, 2, 13, 4, tzinfo=timezone.utc)


def test_private_names_are_masked(tmp_path: Path, built: bytes) -> None:
    folder = tmp_path / "Users" / "Jane Doe"
    folder.mkdir(parents=True)
    (folder / "a.dmp").write_bytes(built)
    shutil.copy(folder / "a.dmp", folder / "b.dmp")
    (folder / "c.dmp").write_bytes(b"text")
    out = tmp_path / "out.jsonl"
    done = kdmp(folder, "--out", out)
    assert "Jane" not in done.stdout + done.stderr
    rows = documents(out)
    assert str(folder / "a.dmp") in rows
    assert rows[str(folder / "b.dmp")]["duplicate_of"] == str(folder / "a.dmp")
    assert "Jane" not in rows[str(folder / "c.dmp")]["error"]["message"]
