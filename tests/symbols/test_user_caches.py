"""The folder of caches of a user."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kdmp_ks.symbols.user_caches import user_caches


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="other variables decide there")
def test_the_folder_of_the_environment_or_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert user_caches() == tmp_path / ".cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    assert user_caches() == tmp_path / "own"


def test_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home(path: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", no_home)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert user_caches().parts[0] == "~"
