"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kdmp_ks.errors import WriteError
from kdmp_ks.storage.new_file import new_file

LIMIT = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
sys.dont_write_bytecode = True  # a part of it would be stored
resource.setrlimit(resource.RLIMIT_FSIZE, (0x4000, 0x4000))
from kdmp_ks.storage.new_file import new_file
try:
    with new_file(sys.argv[1]) as file:
        file.write(bytes(0x10000))
except OSError as error:
    print(error.strerror, error.filename)
"""
STOPPED = """
import sys, time
from kdmp_ks.storage.new_file import new_file
with new_file(sys.argv[1]) as file:
    file.write(b"half")
    file.flush()
    print("ready", flush=True)
    for _ in range(1200):
        time.sleep(0.05)
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(params=["nameless", "named"])
def _both_ways(request, monkeypatch) -> None:
    if request.param == "named":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)


@pytest.mark.usefixtures("_both_ways")
def test_whole(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")
    with new_file(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
        file.seek(1)
        assert file.read() == b"ew"
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["x"]


@pytest.mark.usefixtures("_both_ways")
@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_not_at_all(tmp_path: Path, error) -> None:
    def write() -> None:
        with new_file(tmp_path / "x") as file:
            file.write(b"new")
            raise error

    with pytest.raises(error):
        write()
    assert names(tmp_path) == []


@pytest.mark.usefixtures("_both_ways")
def test_permissions(tmp_path: Path) -> None:
    source = tmp_path / "dump"
    source.write_bytes(b"")
    source.chmod(0o640)
    before = os.umask(0o022)
    try:
        with new_file(tmp_path / "x", [source]) as file:
            assert stat.S_IMODE(os.fstat(file.fileno()).st_mode) == 0o600
        with new_file(tmp_path / "y"):
            pass
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "y").stat().st_mode) == 0o644


@pytest.mark.parametrize("link", [None, "symlink_to", "hardlink_to"])
def test_never_over_an_input(tmp_path: Path, link) -> None:
    source = target = tmp_path / "dump"
    source.write_bytes(b"dump")
    if link:
        target = tmp_path / "other"
        getattr(target, link)(source)
    with source.open("rb") as opened:
        for one in (source, str(source), opened.fileno()):
            with pytest.raises(WriteError, match="never written to"), new_file(target, [one]):
                raise AssertionError("not refused")
    assert source.read_bytes() == b"dump"


def test_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError), new_file(tmp_path):
        pass
    with pytest.raises(WriteError, match="can be replaced"), new_file("/dev/null"):
        pass
    with pytest.raises(OSError, match="missing"), new_file(tmp_path / "missing" / "x"):
        pass
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(OSError, match="loop"), new_file(loop):
        pass


def test_disk_full(tmp_path: Path) -> None:
    path = tmp_path / "x"
    done = subprocess.run(
        [sys.executable, "-c", LIMIT, path], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == f"File too large {path}\n"
    assert names(tmp_path) == []


def test_killed(tmp_path: Path) -> None:
    """The system removes a file without a name, whatever ends the process."""
    try:
        os.close(os.open(tmp_path, os.O_TMPFILE | os.O_RDWR))
    except (AttributeError, OSError):
        pytest.skip("the file system has no files without a name")
    for number in (signal.SIGTERM, signal.SIGKILL):
        command = [sys.executable, "-c", STOPPED, str(tmp_path / "x")]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            process.send_signal(number)
            assert process.wait(60) == -number
        assert names(tmp_path) == []
