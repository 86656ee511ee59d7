"""A bounded, seeded share of the campaign over containers, servers, packets, writers and pages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from conftest import skip_or_fail
from fuzz import campaign, exercise, watch
from fuzz.surfaces import WEIGHTS, asking
from fuzz.surfaces.containers import container_of
from packages import installation
from viewer.browser import chromium

SEED = 20261128
PATIENCE = 10.0
"""Seconds of the processor that a call may take here: other tests run beside."""
COUNTS = {
    "gdb": (24, 12),
    "volatility": (40, 10),
    "archive": (150, 30),
    "url": (24, 5),
    "symbol-server": (24, 1),
    "conversion": (6, 2),
    "edit": (60, 30),
    "fleet": (6, 3),
    "html": (12, 12),
}
"""Inputs of each kind, and how many have to pass the first check."""


def ask(kind: str, number: int, folder: Path, depth: str | None = None) -> asking.Asking:
    return asking.try_one(SEED, kind, number, str(folder / "it.dmp"), depth)


@pytest.mark.parametrize("kind", COUNTS)
def test_hostile_inputs(kind: str, tmp_path: Path) -> None:
    if kind == "volatility":
        pytest.importorskip("volatility3")
    count, fewest = COUNTS[kind]
    opened = 0
    for number in range(count):
        asked = ask(kind, number, tmp_path)
        assert asked.slowest[0] < PATIENCE, (number, asked.slowest)
        opened += asked.opened
    assert opened >= fewest
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.xdist_group("package-javascript")
@pytest.mark.parametrize(("kind", "count"), [("viewer", 12), ("browser", 1)])
def test_hostile_inputs_of_the_viewer(kind: str, count: int, tmp_path: Path) -> None:
    lacking = installation.missing("javascript")
    if lacking:
        skip_or_fail("; ".join(lacking))
    if kind == "browser" and chromium.find() is None:
        skip_or_fail("there is no chromium on PATH")
    opened = [ask(kind, number, tmp_path).opened for number in range(count)]
    assert any(opened)


def test_every_kind_is_tried() -> None:
    assert {*COUNTS, "viewer", "browser"} == set(WEIGHTS)


@pytest.mark.parametrize("kind", ["archive", "url", "fleet", "edit", "html", "gdb"])
def test_inputs_are_repeatable(kind: str) -> None:
    some = [asking.input_bytes(1, kind, number) for number in range(12)]
    assert [asking.input_bytes(1, kind, number) for number in range(12)] == some
    assert len(set(some)) > 6
    assert campaign.input_bytes(1, kind, 5) == some[5]


def test_containers_are_of_all_formats() -> None:
    found = Counter(container_of(Random(number)).layers[-1] for number in range(300))
    assert found.keys() >= {"zip", "7z", "cab", "tar", "tar.gz", "gz", "bz2", "xz", "zst", "zdmp"}


# ---- that promises which are broken are seen ----------------------------------------------------


def ask_all(kind: str, count: int, folder: Path) -> None:
    for number in range(count):
        ask(kind, number, folder)


def first_opened(kind: str, folder: Path) -> int:
    """Number of the first input that passes the first check."""
    return next(number for number in range(100) if ask(kind, number, folder, "cheap").opened)


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("gdb", "kdmp_ks.interop.gdb.session.Session.answer"),
        ("archive", "kdmp_ks.storage.packed.unpack.PackedFile.__init__"),
        ("url", "kdmp_ks.storage.remote.open_url.shown_url"),
        ("symbol-server", "kdmp_ks.symbols.stores.server.verify"),
        ("edit", "kdmp_ks.writers.dumps.dump_edit.SparseWriter.finish"),
        ("html", "kdmp_ks.fleet.report_page.report_page.ReportPage.__init__"),
    ],
)
def test_other_exceptions_are_seen(
    kind: str, target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(target, fail)
    with pytest.raises(ZeroDivisionError):
        ask_all(kind, 60, tmp_path)


def test_rows_with_an_unknown_reason_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading a dump turns whatever is raised into a row."""
    number = first_opened("fleet", tmp_path)

    def fail(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("it")

    monkeypatch.setattr("kdmp_ks.fleet.reading.row_of", fail)
    with pytest.raises(exercise.BrokenPromiseError, match="a row with zero_division: it"):
        ask("fleet", number, tmp_path)


def test_text_that_becomes_markup_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.fleet.report_page.markup.escape", lambda text, **_: text)
    with pytest.raises((exercise.BrokenPromiseError, AssertionError)):
        ask_all("html", 12, tmp_path)


def test_passwords_that_are_shown_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.storage.remote.open_url.shown_url", str)
    with pytest.raises(exercise.BrokenPromiseError, match="hunter2"):
        ask_all("url", 12, tmp_path)


def test_other_bytes_of_an_archive_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kdmp_ks.storage.packed.spool import Spool

    write = Spool.write
    monkeypatch.setattr(Spool, "write", lambda self, data: write(self, data[:-1] + b"\xa5"))
    with pytest.raises(exercise.BrokenPromiseError, match="other bytes"):
        ask_all("archive", 60, tmp_path)


def test_a_copy_with_another_change_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kdmp_ks.writers.dumps.sparse_writer import SparseWriter

    overwrite = SparseWriter.overwrite

    def spoil(self: SparseWriter, offset: int, data: bytes) -> None:
        overwrite(self, offset, bytes([data[0] ^ 1]) + bytes(data[1:]))

    monkeypatch.setattr(SparseWriter, "overwrite", spoil)
    with pytest.raises(exercise.BrokenPromiseError, match="differs"):
        ask_all("edit", 60, tmp_path)


def test_files_that_are_left_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    def leave(*_: Any, **__: Any) -> Any:
        return open(tempfile.mkstemp()[0], "wb+", buffering=0)  # noqa: PTH123

    monkeypatch.setattr("kdmp_ks.storage.packed.spool.temporary_file", leave)
    with pytest.raises(exercise.BrokenPromiseError, match="files were left"):
        ask_all("archive", 20, tmp_path)


# ---- the campaign -------------------------------------------------------------------------------


def test_kinds_by_the_names_of_groups() -> None:
    assert campaign.kinds_of("surfaces") == WEIGHTS
    assert campaign.kinds_of("gdb,triage") == {"gdb": 1.0, "triage": 1.0}
    assert campaign.kinds_of("dumps").keys() < campaign.kinds_of("dumps,evidence").keys()
    with pytest.raises(KeyError):
        campaign.kinds_of("nothing")


def test_the_campaign_runs_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tally = campaign.Tally(SEED, tmp_path)
    work = iter([("archive", 0, 20), ("html", 0, 2)])
    campaign.Campaign(tally, work, 1, float("inf"), ["archive", "html"]).run()
    assert tally.inputs == {"archive": 20, "html": 2}
    assert not tally.found


def test_one_input_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["campaign", "--seed", "3", "--only", "archive:17"])
    assert campaign.main() == 0
    assert "nothing is wrong" in capsys.readouterr().out
    assert watch.depth_of("archive", 11) == "thorough"
