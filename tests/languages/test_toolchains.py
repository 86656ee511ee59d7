"""Runners are built wherever the tests run."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from languages import toolchains
from languages.test_compiled import CHECKS
from languages.toolchains import EVERY, repository, with_a_runtime


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


OPTIONAL = ("csharp", "ruby", "php", "perl", "lua")


def test_a_language_without_a_runtime_is_compiled_instead() -> None:
    always = with_a_runtime({})
    assert EVERY.keys() - always.keys() == set(OPTIONAL)
    assert set(OPTIONAL) == CHECKS.keys()


@pytest.mark.parametrize("name", OPTIONAL)
def test_a_language_is_run_with_the_runtime_that_is_named(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variable = f"KAITAI_{name.upper()}_RUNTIME"
    assert with_a_runtime({variable: ""}) == with_a_runtime({})
    assert with_a_runtime({variable: str(tmp_path)}).keys() - with_a_runtime({}).keys() == {name}
    monkeypatch.setenv(variable, str(tmp_path))
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "stream").write_text("", encoding="utf-8")
    parts = dict(toolchains.ingredients(EVERY[name], toolchains.ROOT / "generated"))
    assert parts["runtime/lib/stream"] == tmp_path / "lib" / "stream"
    assert any(each.startswith("parser/") for each in parts)
