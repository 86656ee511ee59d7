"""Files that somebody replaces by a pipe between a look at them and their opening."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from kdmp_ks.errors import SourceError
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.regular_file import open_regular


@pytest.fixture
def pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pipe without a writer that looks like a file, as it did before it was replaced."""
    file = tmp_path / "file"
    file.write_bytes(bytes(100))
    before = file.stat()
    path = tmp_path / "a.dmp"
    os.mkfifo(path)
    stat_of = os.stat

    def seen(name: Any, **options: Any) -> os.stat_result:
        return before if name in (path, str(path)) else stat_of(name, **options)

    monkeypatch.setattr(os, "stat", seen)
    monkeypatch.setattr(Path, "stat", seen)  # Python 3.10 keeps the function for itself
    assert stat.S_ISREG(path.stat().st_mode)
    return path


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="is not a regular file"):
        open_regular(tmp_path / "pipe")
    with pytest.raises(SourceError, match="is not a regular file"):
        open_regular("/dev/zero", devices=True)
    (tmp_path / "file").write_bytes(b"abc")
    with open_regular(tmp_path / "file") as file:
        assert file.readall() == b"abc"


def test_a_dump_that_was_replaced(pipe: Path) -> None:
    with pytest.raises(SourceError, match="is not a regular file"):
        open_source(pipe)


def test_a_file_of_a_folder_that_was_replaced(pipe: Path) -> None:
    assert list(Inputs([str(pipe.parent)])) == [str(pipe)]
