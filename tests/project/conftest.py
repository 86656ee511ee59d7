"""The dumps that pages speak of."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from stand_in import stand_in


@pytest.fixture
def beside_the_dumps(qemu_dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a folder in which memory.dmp is the sample, and small.dmp the stand-in."""
    try:
        (tmp_path / "memory.dmp").symlink_to(qemu_dump)
    except OSError:
        shutil.copy(qemu_dump, tmp_path / "memory.dmp")
    (tmp_path / "small.dmp").write_bytes(stand_in())
    monkeypatch.chdir(tmp_path)
