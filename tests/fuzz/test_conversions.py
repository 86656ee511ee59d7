"""A bounded, seeded share of the campaign over conversions, and that it sees broken promises."""

from __future__ import annotations

import errno
from collections import Counter
from pathlib import Path

import pytest

from fuzz import conversions
from fuzz.mutators import hostile
from fuzz.seeds import KINDS

SEED = 20261128
PATIENCE = 10.0
"""Seconds of the processor that a call may take here: other tests run beside."""


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_dumps(kind: str, tmp_path: Path) -> None:
    ends: Counter[str] = Counter()
    for number in range(6):
        ends += conversions.try_one(hostile(SEED, kind, number), tmp_path, PATIENCE)
    assert ends.total() >= 6


def test_most_are_written(tmp_path: Path) -> None:
    ends: Counter[str] = Counter()
    for number in range(20):
        ends += conversions.try_one(hostile(SEED, "bitmap", number), tmp_path, PATIENCE)
    assert ends["written"] > 60


def test_a_page_that_is_written_wrong_is_seen(tmp_path: Path, monkeypatch) -> None:
    from kdmp_ks.writers import copy_writer

    copied = copy_writer.copy_range

    def spoil(source, offset, target, start, length) -> None:
        copied(source, offset, target, start, length)
        target.seek(start + length - 1)
        target.write(b"\xa5")

    monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", spoil)
    with pytest.raises(Exception, match="differs"):
        conversions.try_one(hostile(SEED, "bitmap", 1), tmp_path, PATIENCE)


@pytest.mark.parametrize("error", [KeyError("it"), OSError(errno.EIO, "it")])
def test_foreign_errors_are_seen(tmp_path: Path, monkeypatch, error: Exception) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", fail)
    with pytest.raises(type(error)):
        conversions.try_one(hostile(SEED, "bitmap", 1), tmp_path, PATIENCE)


def test_slow_calls_are_seen(tmp_path: Path) -> None:
    with pytest.raises(conversions.BrokenPromiseError, match="took"):
        conversions.try_one(hostile(SEED, "bitmap", 1), tmp_path, 0.0)


def test_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert conversions.main(["--only", "bitmap:1", "--seed", "1"]) == 0
    assert capsys.readouterr().out.endswith("\n        0 findings, seed 1\n")

    def fail(*_: object) -> None:
        raise KeyError("it")

    monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", fail)
    assert conversions.main(["--inputs", "1", "--seed", "1"]) == 1
    assert "bitmap:0 of seed 1: KeyError: 'it'\n" in capsys.readouterr().out
    with pytest.raises(KeyError):
        conversions.main(["--only", "bitmap:1", "--seed", "1"])
