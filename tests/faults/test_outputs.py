"""Files that the command writes: as private as the dump, and gone if it is ended."""

from __future__ import annotations

import os
import signal
import stat
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builders.header import Header

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions and signals of POSIX")

PAGES = 0x400
VERBS = {
    "export": ["export", "{dump}", "{out}"],
    "read": ["read", "{dump}", "0", "--phys", "--len", "0x1000", "--out", "{out}"],
}


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """A complete dump of four MiB."""
    header = bytearray(Header().build())
    struct.pack_into("<IIQQQ", header, 0x88, 1, 0, PAGES, 0, PAGES)
    path = tmp_path / "memory.dmp"
    path.write_bytes(bytes(header) + bytes(PAGES << 12))
    return path


def run(arguments: list[str], umask: int, **places: Path) -> None:
    given = [one.format(**places) for one in arguments]
    command = [sys.executable, "-m", "kdmp_ks", *given]
    done = subprocess.run(command, capture_output=True, umask=umask, check=False)
    assert done.returncode == 0, done.stderr


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("of_dump", "umask", "of_old", "expected"),
    [
        (0o644, 0o022, None, 0o644),
        (0o600, 0o022, None, 0o600),
        (0o640, 0o022, None, 0o640),
        (0o644, 0o077, None, 0o600),
        (0o444, 0o022, None, 0o644),
        (0o666, 0o000, 0o600, 0o600),
        (0o600, 0o000, 0o666, 0o600),
        (0o664, 0o002, 0o640, 0o640),
    ],
)
def test_permissions(
    verb: str,
    of_dump: int,
    umask: int,
    of_old: int | None,
    expected: int,
    dump: Path,
    tmp_path: Path,
) -> None:
    out = tmp_path / "out"
    if of_old is not None:
        out.touch()
        out.chmod(of_old)
    dump.chmod(of_dump)
    run(VERBS[verb], umask, dump=dump, out=out)
    assert mode(out) == expected


# Ends the process by a signal while it is writing: after the first report of progress.
SLOW = """
import os, sys
from kdmp_ks.writers import raw_image
old = raw_image._copy
def slow(*args):
    old(*args)
    print("begun", flush=True)
    import time
    time.sleep(60)
raw_image._copy = slow
sys.argv[0] = "kdmp"
from kdmp_ks.cli import main
main()
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGXCPU", "SIGQUIT", "SIGINT"])
def test_C4_a_signal_leaves_no_file(name: str, dump: Path, tmp_path: Path) -> None:
    """Whatever ends an export, no part of the image stays, and the signal is what is reported."""
    out = tmp_path / "out"
    number = getattr(signal, name)
    command = [sys.executable, "-c", SLOW, "export", str(dump), str(out)]
    # A shell that starts jobs in the background has them ignore some signals.
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, preexec_fn=lambda: signal.signal(number, signal.SIG_DFL)
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        assert list(tmp_path.glob(".kdmp-*.part"))
        process.send_signal(number)
        code = process.wait(timeout=30)
    assert code == (130 if name == "SIGINT" else -number)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["memory.dmp"]


def test_a_signal_that_is_ignored_stays_ignored(dump: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code = SLOW.replace("time.sleep(60)", "time.sleep(1)")
    process = subprocess.Popen(
        [sys.executable, "-c", code, "export", str(dump), str(out)],
        stdout=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        process.send_signal(signal.SIGHUP)
        time.sleep(0.1)
        process.stdout.read()
        assert process.wait(timeout=30) == 0
    assert out.stat().st_size == PAGES << 12
