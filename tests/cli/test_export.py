"""`kdmp export`."""

from __future__ import annotations

import errno
import hashlib
import os
import pty
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from cli.documents import head

if TYPE_CHECKING:
    from pathlib import Path

# The sample's runs end with frame 0x1721 + 2239.
SIZE = (0x1721 + 2239) * 0x1000


def test_image(kdmp, qemu, tmp_path: Path) -> None:
    target = tmp_path / "memory.raw"
    answer = kdmp("export", qemu, target)
    assert answer.code == 0
    assert answer.lines == [f"{target}: 31.9 MiB, 588.0 KiB of it holes"]
    assert target.stat().st_size == SIZE
    page = target.read_bytes()[0x1000:0x2000]
    # The first run begins with frame 1, its bytes right behind the header.
    assert page == qemu.read_bytes()[0x2000:0x3000]


def test_packed(kdmp, qemu, tmp_path: Path) -> None:
    target = tmp_path / "memory.raw"
    answer = kdmp("export", qemu, target, "--packed", "--json")
    assert answer.json == {
        **head("export", qemu),
        "out": str(target),
        "packed": True,
        "size": 8013 * 0x1000,
        "copied": 8013 * 0x1000,
        "holes": 0,
        "warnings": [],
    }
    pages = qemu.read_bytes()[0x2000:]
    assert hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(pages).digest()


def test_never_over_the_dump(kdmp, qemu) -> None:
    before = qemu.stat().st_mtime_ns
    answer = kdmp("export", qemu, qemu)
    assert answer.code == 1
    assert "never written to" in answer.err
    assert qemu.stat().st_mtime_ns == before


def test_not_a_regular_file(kdmp, qemu, tmp_path: Path) -> None:
    answer = kdmp("export", qemu, tmp_path)
    assert answer.code == 1
    assert not list(tmp_path.iterdir())


def test_no_image_where_there_is_no_memory(kdmp, triage_file, tmp_path: Path) -> None:
    answer = kdmp("export", triage_file, tmp_path / "raw")
    assert answer.code == 1
    assert [path.name for path in tmp_path.iterdir()] == [triage_file.name]


def test_progress_for_people(qemu, tmp_path: Path) -> None:
    """On a terminal a bar goes along; it is not part of the output."""
    master, terminal = pty.openpty()
    command = [sys.executable, "-m", "kdmp_ks", "export", str(qemu), str(tmp_path / "memory.raw")]
    with os.fdopen(master, "rb", buffering=0) as seen:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=terminal,
            env={**os.environ, "TERM": "xterm"},
            timeout=60,
            check=True,
        )
        os.close(terminal)
        shown = b""
        with suppress(OSError):  # how Linux tells the end of a terminal
            while part := seen.read(0x1000):
                shown += part
    assert b"31.3/31.3 MiB" in shown
    assert done.stdout.decode().splitlines() == [
        f"{tmp_path / 'memory.raw'}: 31.9 MiB, 588.0 KiB of it holes"
    ]


def test_the_disk_is_full(kdmp, qemu, tmp_path: Path, monkeypatch) -> None:
    """Which file it is about is said."""

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", fail)
    target = tmp_path / "memory.raw"
    answer = kdmp("export", qemu, target)
    assert answer.code == 1
    assert answer.err == f"kdmp: error: {target}: {os.strerror(errno.ENOSPC)}\n"
    assert not list(tmp_path.iterdir())


def test_what_another_container_is_writing(kdmp, qemu, tmp_path: Path) -> None:
    """Processes that write to the same folder may have the same number."""
    other = tmp_path / f".kdmp-{os.getpid()}.part"
    other.write_bytes(b"not done yet")
    assert kdmp("export", qemu, tmp_path / "memory.raw").code == 0
    assert other.read_bytes() == b"not done yet"
