"""Standard streams that are closed, or that lead to a file that must not be lost; Ctrl+C."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

from command_runner import command_runner
from kdmp_ks import cli
from kdmp_ks.cli.app import kdmp as group
from kdmp_ks.cli.support.failures import Interrupted, as_one_line

KDMP = [sys.executable, "-W", "error", "-m", "kdmp_ks"]
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a shell and descriptors as Unix has")
STDOUT = pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no /dev/stdout")
VERBS = (
    ["--help"],
    ["--version"],
    ["read", "--help"],
    ["struct", "--list"],
    ["runs", "DUMP"],
    ["runs", "DUMP", "--json"],
    ["read", "DUMP", "nt", "--out", "-"],
    ["info", "DUMP"],
)


def closing(arguments, how, **options):
    """Run the command with streams as a shell's redirections leave them."""
    line = f"exec {shlex.join([*KDMP, *map(str, arguments)])} {how}"
    return subprocess.run(
        ["/bin/sh", "-c", line], capture_output=True, timeout=60, check=False, **options
    )


@POSIX
@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_closed_standard_output(qemu, verb):
    arguments = [qemu if one == "DUMP" else one for one in verb]
    done = closing(arguments, ">&-")
    assert done.returncode == 1
    assert done.stderr == b"kdmp: error: standard output is closed\n"
    done = closing(arguments, "<&- >&- 2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


@POSIX
def test_closed_standard_error(qemu):
    """Warnings are lost; the answer and the exit code are not."""
    done = closing(["processors", qemu], "2>&-")
    assert done.returncode == 0
    assert done.stdout
    assert closing(["info", qemu.with_name("missing")], "2>&-").returncode == 1


@POSIX
def test_image_with_streams_closed(qemu, tmp_path):
    """The files that are opened do not become the streams that are not there."""
    target = tmp_path / "memory.raw"
    done = closing(["export", qemu, target, "--packed"], ">&- 2>&-")
    assert done.returncode == 1
    assert target.read_bytes() == qemu.read_bytes()[0x2000:]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("verb", [["--help"], ["--version"], ["read", "--help"], ["demo"]])
def test_full_disk(verb):
    done = closing(verb, ">/dev/full")
    assert (done.returncode, done.stderr) == (1, b"kdmp: error: No space left on device\n")


def _limit_files() -> None:
    """Let no file grow beyond 100 bytes."""
    import resource  # not on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


@POSIX
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("verb", [["runs", "DUMP"], ["pages", "DUMP", "--json"], ["--help"]])
def test_a_disk_that_becomes_full_meanwhile(qemu, tmp_path, verb, unbuffered):
    """A part of a text is written; that the rest is lost is an error, also without a buffer."""
    target = tmp_path / "out"
    arguments = [str(qemu) if one == "DUMP" else one for one in verb]
    with target.open("wb") as out:
        done = subprocess.run(
            [*KDMP, *arguments],
            stdout=out,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered, "PYTHONDONTWRITEBYTECODE": "1"},
            preexec_fn=_limit_files,
        )
    assert done.returncode == 1
    assert done.stderr == b"kdmp: error: File too large\n"
    assert target.stat().st_size == 100


@STDOUT
@pytest.mark.parametrize(
    "verb", [["read", "nt", "--len", "4", "--out"], ["secondary", "1", "--out"]]
)
def test_standard_output_by_its_path_is_not_replaced(qemu, triage_file, tmp_path, verb):
    log = tmp_path / "log"
    log.write_bytes(b"old ")
    dump, expected = (qemu, b"\x02\xb0\xad\x1b") if verb[0] == "read" else (triage_file, b"\x7f")
    done = closing([verb[0], dump, *verb[1:], "/dev/stdout"], f">> {shlex.quote(str(log))}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert log.read_bytes() == b"old " + expected
    piped = closing([verb[0], dump, *verb[1:], "/dev/stdout"], "")
    assert piped.stdout == expected
    both = closing([verb[0], dump, *verb[1:], "/dev/stdout", "--json"], "")
    assert both.returncode == 2
    assert json.loads(both.stdout)["error"]["kind"] == "usage"
    assert b"--out /dev/stdout and --json would write to the same place" in both.stderr


@STDOUT
def test_image_to_standard_output(kdmp, qemu, tmp_path, monkeypatch):
    log = tmp_path / "log"
    log.write_bytes(b"old")
    for how in (f">> {shlex.quote(str(log))}", ""):
        done = closing(["export", qemu, "/dev/stdout"], how)
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr == b"kdmp: error: /dev/stdout is not a file that can be replaced\n"
    assert log.read_bytes() == b"old"
    monkeypatch.chdir(tmp_path)
    assert kdmp("export", qemu, "-").code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["log"]


def test_image_to_a_device(kdmp, qemu):
    answer = kdmp("export", qemu, os.devnull)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == f"kdmp: error: {os.devnull} is not a file that can be replaced\n"


@pytest.mark.parametrize("json", [[], ["--json"]], ids=["people", "json"])
@pytest.mark.parametrize("link", [None, "symlink_to", "hardlink_to"])
def test_the_dump_is_standard_output(qemu, tmp_path, link, json):
    """`kdmp info x.dmp >> x.dmp`: the dump stays as it is, by whatever name."""
    content = qemu.read_bytes()[:0x3000]
    dump = tmp_path / "x.dmp"
    dump.write_bytes(content)
    name = dump
    if link:
        name = tmp_path / "other"
        getattr(name, link)(dump)
    with dump.open("ab") as appended:
        done = subprocess.run(
            [*KDMP, "headers", name, *json], stdout=appended, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode() == (
        f"kdmp: error: {name} is standard output, too; it is never written to\n"
    )
    assert dump.read_bytes() == content


@pytest.mark.parametrize("verb", [["read", "nt", "--len", "4", "--out"], ["export"]])
def test_names_that_cannot_be_written(kdmp, qemu, tmp_path, verb):
    """A link that leads to itself is no place for a file, and stays."""
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    answer = kdmp(verb[0], qemu, *verb[1:], loop)
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1
    assert loop.is_symlink()
    assert [path.name for path in tmp_path.iterdir()] == ["loop"]
    assert kdmp("info", loop).code == 1


def test_name_as_long_as_names_can_be(kdmp, qemu, tmp_path):
    target = tmp_path / ("x" * 250)
    assert kdmp("read", qemu, "nt", "--len", "4", "--out", target).code == 0
    assert target.read_bytes() == b"\x02\xb0\xad\x1b"
    assert list(tmp_path.iterdir()) == [target]


@pytest.fixture
def exported(kdmp, qemu, tmp_path):
    """The sample's bytes, after an export, which loads what an export needs."""
    assert kdmp("export", qemu, tmp_path / "raw").code == 0
    return qemu.read_bytes()


@POSIX
def test_folder_that_cannot_be_written(kdmp, exported, unprivileged):
    (unprivileged / "it.dmp").write_bytes(exported)
    folder = unprivileged / "folder"
    folder.mkdir(mode=0o500)
    answer = kdmp("export", unprivileged / "it.dmp", folder / "raw")
    assert (answer.code, answer.err) == (1, f"kdmp: error: {folder / 'raw'}: Permission denied\n")


# -- Ctrl+C -----------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", [["pages"], ["pages", "--json"], ["export", "raw"]])
def test_interrupt(qemu, tmp_path, monkeypatch, verb):
    """The command ends at once and in silence, with what a shell expects, and leaves no file."""
    monkeypatch.chdir(tmp_path)

    def pressed(*arguments, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr("kdmp_ks.memory.address_space.AddressSpace.read_exact", pressed)
    monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", pressed)
    done = command_runner().invoke(group, [verb[0], str(qemu), *verb[1:]], prog_name="kdmp")
    assert (done.exit_code, done.stderr) == (130, "")
    assert not list(tmp_path.iterdir())
    if "--json" in verb:
        answer = json.loads(done.stdout)
        assert answer["pages"] == []
        assert answer["error"] == {"kind": "interrupted", "message": "interrupted"}


def test_interrupt_ends_the_demonstration(monkeypatch):
    def pressed(*arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr("kdmp_ks.cli.verbs.regs.register_lines", pressed)
    done = command_runner().invoke(group, ["demo"], prog_name="kdmp")
    assert (done.exit_code, done.stderr) == (130, "")
    assert "kdmp modules" not in done.stdout


def test_interrupt_while_it_starts(monkeypatch):
    def pressed():
        raise KeyboardInterrupt

    monkeypatch.setattr("kdmp_ks.cli.support.streams.complete", pressed)
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 130


def test_interrupt_is_told_as_any_failure():
    with pytest.raises(Interrupted) as failure, as_one_line():
        raise KeyboardInterrupt
    assert isinstance(failure.value, click.ClickException)
    assert failure.value.exit_code == 130


@POSIX
def test_C11_interrupt_of_a_process_that_ignored_it(qemu):
    with subprocess.Popen(
        [*KDMP, "pages", str(qemu), "--len", "0x1000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Jobs that a shell starts in the background ignore the signal, and what they start does.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 130


@POSIX
@pytest.mark.parametrize("arguments", [["gdbserver", "DUMP", "--stdio"], ["shell", "DUMP"]])
def test_closed_input_is_an_empty_one(arguments: list[str], qemu: Path) -> None:
    done = closing([qemu if one == "DUMP" else one for one in arguments], "<&-")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@POSIX
@pytest.mark.parametrize("code", ["print(5)", "5", "print(5); 5"])
def test_lost_output_of_the_shell_is_reported(code: str, qemu: Path) -> None:
    done = closing(["shell", qemu, "-c", code], ">&-")
    assert (done.returncode, done.stderr) == (1, b"kdmp: error: standard output is closed\n")
