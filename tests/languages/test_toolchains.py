"""Runners are built wherever the tests run."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from languages.toolchains import repository


def home(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    user = SimpleNamespace(pw_dir=folder)
    monkeypatch.setattr("languages.toolchains.pwd.getpwuid", lambda number: user)


def test_maven_uses_its_own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home(monkeypatch, str(tmp_path))
    assert repository(tmp_path / "runner") == []


@pytest.mark.parametrize("folder", ["/proc/nobody", "/nonexistent"])
def test_maven_brings_its_own_place(
    folder: str, unprivileged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home(monkeypatch, folder)
    assert repository(unprivileged) == [f"-Dmaven.repo.local={unprivileged / 'm2'}"]


def test_a_user_without_an_entry(unprivileged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(number: int) -> None:
        raise KeyError(number)

    monkeypatch.setattr("languages.toolchains.pwd.getpwuid", unknown)
    assert repository(unprivileged) == [f"-Dmaven.repo.local={unprivileged / 'm2'}"]
