"""Files that the command writes: as private as the dump, and gone if it is ended."""

from __future__ import annotations

import os
import signal
import stat
import struct
import subprocess
import sys
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
    path.write_bytes(bytes(header) + b"page" * (PAGES << 10))
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


# Waits where a call has just ended, or is about to begin; by files without a name or by others.
SLOW = """
import os, sys, time
place, moment, files = sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1)
if files == "named" and hasattr(os, "O_TMPFILE"):
    del os.O_TMPFILE
module, _, name = place.partition(":")
owner, _, name = name.rpartition(".")
found = __import__(module, fromlist=["x"])
found = getattr(found, owner) if owner else found
old = getattr(found, name)
def wait():
    print("begun", flush=True)
    # In steps: a signal between the call and the sleep would not end it.
    for _ in range(SECONDS * 20):
        time.sleep(0.05)
def slow(*args, **options):
    if moment == "before":
        wait()
    done = old(*args, **options)
    if moment == "after":
        wait()
    return done
setattr(found, name, slow)
sys.argv[0] = "kdmp"
from kdmp_ks.cli import main
main()
"""
COPIED = ("kdmp_ks.writers.copy_writer:copy_range", "after")
MOMENTS = {
    "opened": ("kdmp_ks.storage.new_file:_opened", "after"),
    "copied": COPIED,
    "complete": ("kdmp_ks.writers.copy_writer:CopyWriter.finish", "after"),
    "verified": ("kdmp_ks.writers.images.compare:compare", "before"),
    "placed": ("pathlib:Path.replace", "before"),
}
"""Moments of writing: a function, and whether it has just ended or is about to begin."""
OUTPUTS = {
    "export": ["export", "{dump}", "{out}"],
    "convert": ["convert", "{dump}", "{out}", "--to", "dmp5", "--verify"],
}


def begin(
    verb: str, moment: tuple[str, str], files: str, seconds: int, number: int, **places: Path
) -> subprocess.Popen[bytes]:
    """Start the command, and wait until the moment has come."""
    given = [one.format(**places) for one in OUTPUTS[verb]]
    code = SLOW.replace("SECONDS", str(seconds))
    # A shell that starts jobs in the background has them ignore some signals.
    before = signal.SIG_IGN if number == signal.SIGHUP and seconds < 60 else signal.SIG_DFL
    process = subprocess.Popen(
        [sys.executable, "-c", code, *moment, files, *given],
        stdout=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(number, before),
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"begun\n"
    return process


def ended_by(verb: str, moment: str, files: str, name: str, dump: Path, out: Path) -> None:
    """End the command by a signal: no part of the output stays, and the signal is reported."""
    number = getattr(signal, name)
    with begin(verb, MOMENTS[moment], files, 60, number, dump=dump, out=out) as process:
        process.send_signal(number)
        code = process.wait(timeout=30)
    assert code == (130 if name == "SIGINT" else -number)
    assert sorted(path.name for path in out.parent.iterdir()) == ["memory.dmp"]


@pytest.mark.parametrize("verb", OUTPUTS)
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGXCPU", "SIGQUIT", "SIGINT"])
def test_C4_a_signal_leaves_no_file(verb: str, name: str, dump: Path, tmp_path: Path) -> None:
    ended_by(verb, "copied", "named", name, dump, tmp_path / "out")


@pytest.mark.parametrize("files", ["named", "nameless"])
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_at_any_moment(
    name: str, moment: str, files: str, dump: Path, tmp_path: Path
) -> None:
    ended_by("convert", moment, files, name, dump, tmp_path / "out")


def test_a_signal_keeps_the_old_file(dump: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"old")
    with begin("convert", COPIED, "named", 60, signal.SIGTERM, dump=dump, out=out) as process:
        process.terminate()
        assert process.wait(timeout=30) == -signal.SIGTERM
    assert out.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["memory.dmp", "out"]


@pytest.mark.parametrize("verb", OUTPUTS)
def test_a_signal_that_is_ignored_stays_ignored(verb: str, dump: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with begin(verb, COPIED, "named", 1, signal.SIGHUP, dump=dump, out=out) as process:
        process.send_signal(signal.SIGHUP)
        assert process.stdout is not None
        process.stdout.read()
        assert process.wait(timeout=30) == 0
    assert out.stat().st_size >= PAGES << 12
