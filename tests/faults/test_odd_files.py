"""Paths that lead to no ordinary file, files that cannot be read, systems that lack something."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kdmp_ks import KernelDumpParser, phys
from kdmp_ks.errors import CutOffError, KdmpError, SourceError

READERS = ("auto", "mmap", "file")
on_posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs what POSIX has")

pytestmark = pytest.mark.parametrize("reader", READERS)


def test_a_folder(reader, tmp_path):
    with pytest.raises(IsADirectoryError):
        KernelDumpParser(tmp_path, reader=reader)


def test_nothing(reader, tmp_path):
    with pytest.raises(FileNotFoundError):
        KernelDumpParser(tmp_path / "none", reader=reader)


def test_a_file_as_a_folder(reader, small):
    with pytest.raises(NotADirectoryError):
        KernelDumpParser(small.path / "it", reader=reader)


@on_posix
def test_a_pipe_does_not_wait_for_a_writer(reader, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="not a regular file"):
        KernelDumpParser(tmp_path / "pipe", reader=reader)


@on_posix
def test_a_socket(reader, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # its address may not be long
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        with pytest.raises(SourceError, match="not a regular file"):
            KernelDumpParser("socket", reader=reader)


@on_posix
@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero", "/dev/full", "/dev/tty"])
def test_a_device_without_end(reader, device):
    with pytest.raises(OSError):
        KernelDumpParser(device, reader=reader)


@on_posix
def test_links(reader, small):
    link = small.path.with_name("link")
    link.symlink_to(small.path)
    with KernelDumpParser(link, reader=reader) as dump:
        assert phys.Reader(dump).read_exact(0x1000, 8) == small.memory.pages[1][:8]
    small.path.unlink()
    with pytest.raises(FileNotFoundError):
        KernelDumpParser(link, reader=reader)
    loop = small.path.with_name("loop")
    loop.symlink_to(loop)
    with pytest.raises(OSError):
        KernelDumpParser(loop, reader=reader)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "\udc80\ud800", b"\xff\xfe"])
def test_names_that_are_none(reader, name):
    with pytest.raises((OSError, SourceError)):
        KernelDumpParser(name, reader=reader)


@pytest.mark.parametrize("size", [0, 1, 7, 8, 0xF97, 0x1FFF])
def test_next_to_nothing(reader, small, size):
    """Empty, or the beginning of a header: cut off, with the numbers that say so."""
    os.truncate(small.path, size)
    with pytest.raises(CutOffError) as caught:
        KernelDumpParser(small.path, reader=reader)
    assert caught.value.field
    assert caught.value.got is not None


@on_posix
def test_no_permission(reader, small, unprivileged):
    path = unprivileged / "it.dmp"
    path.write_bytes(small.image.data)
    KernelDumpParser(path, reader=reader).close()
    path.chmod(0)
    with pytest.raises(PermissionError):
        KernelDumpParser(path, reader=reader)


@pytest.mark.parametrize("made", ["/proc/self/maps", "/proc/self/mem", "/proc/self/pagemap"])
def test_files_that_the_system_makes_up(reader, made):
    """They have no size, or an endless one, and reads of them fail in ways of their own."""
    if not Path(made).exists():
        pytest.skip("needs the files of Linux")
    with pytest.raises((KdmpError, OSError)):
        KernelDumpParser(made, reader=reader)


WITHOUT = """
import resource, sys
from kdmp_ks import KernelDumpParser, phys
import kdmp_ks.dump
path, reader, what = sys.argv[1:]
if what == "room":  # for a mapping
    import os
    os.truncate(path, 1 << 40)
    pages = int(open("/proc/self/statm").read().split()[0])
    limit = pages * resource.getpagesize() + (64 << 20)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
else:
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
try:
    with KernelDumpParser(path, reader=reader) as dump:
        print(phys.Reader(dump).read_exact(0x1000, 8).hex())
except OSError as error:
    print(type(error).__name__)
"""


@pytest.mark.parametrize(
    ("what", "answers"),
    [
        ("room", {"mmap": "SourceError", "auto": "bytes", "file": "bytes"}),
        ("files", dict.fromkeys(READERS, "OSError")),
    ],
)
def test_the_system_lacks_something(reader, small, what, answers):
    if not sys.platform.startswith("linux"):
        pytest.skip("needs the limits of Linux")
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, small.path, reader, what],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    wanted = answers[reader]
    if wanted == "bytes":
        wanted = bytes(small.memory.pages[1][:8]).hex()
    assert (done.returncode, done.stdout.strip()) == (0, wanted), done.stderr
