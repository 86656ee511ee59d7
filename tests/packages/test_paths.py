"""What is opened as a dump and is no file, or does not stay one: an error of each reader."""

from __future__ import annotations

import os
import socket
import struct

import pytest

from languages import vectors
from packages.test_readers import in_groups

pytestmark = pytest.mark.slow

PAGE = 0x1000
FULL = next(each.data for each in vectors.all_vectors() if each.name == "full_64")
RANGES = 1_400_000
"""As many as the dump of 256 GiB in the benchmarks has."""
TABLE = 0x2030


@pytest.mark.parametrize("language", in_groups())
def test_what_is_no_file(language, runners, tmp_path):
    """A named pipe that nobody writes to would make a reader wait that opens it."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "to_pipe").symlink_to("pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(tmp_path / "socket"))
    names = ("", "pipe", "to_pipe", "socket", "loop", "missing", "missing/deep", "a" * 5000)
    runner = runners(language)
    found = {name: runner.ask("open", tmp_path / name, wait=10) for name in names}
    found |= {path: runner.ask("open", path, wait=10) for path in ("/dev/zero", "/dev/tty", "")}
    wrong = {name: answer for name, answer in found.items() if not answer.startswith("error io ")}
    assert not wrong


@pytest.mark.parametrize("language", in_groups())
def test_files_of_no_size(language, runners, tmp_path):
    (tmp_path / "empty").touch()
    for path in (tmp_path / "empty", "/proc/self/status"):
        assert runners(language).ask("open", path).startswith("error not_a_dump "), path


@pytest.mark.parametrize("language", in_groups())
def test_file_that_becomes_shorter(language, runners, tmp_path):
    """The pages that are left are read; the others are an error, and so is none a death."""
    path = tmp_path / "shrinks.dmp"
    path.write_bytes(FULL)
    runner = runners(language)
    assert runner.ask("open", path) == "ok"
    runs = runner.ask("runs")
    pages = [page for page in range(0x400) if runner.ask("page", page) != "none"]
    assert pages
    os.truncate(path, 0x2000)
    assert runner.ask("runs") == runs
    for page in pages:
        assert runner.ask("physical", page * PAGE, PAGE).startswith("error io ")
    os.truncate(path, 0)
    assert runner.ask("virtual", 0xFFFF_F800_0000_0000, 8).startswith("error ")
    assert runner.ask("open", path).startswith("error not_a_dump ")


def table_of_ranges(path, number):
    """A dump of type 8: pages with a page between, the last of them first in memory."""
    head = bytearray(FULL[:0x2000])
    struct.pack_into("<I", head, 0xF98, 8)
    end = TABLE + 16 * number
    order = range(number - 1, -1, -1)
    table = b"".join(struct.pack("<QQ", 2 * each + 1, 1) for each in order)
    with path.open("wb") as file:
        file.write(head)
        file.write(struct.pack("<I4s4s4xQQ", 0x40, b"RDMP", b"DUMP", end - 0x2020, end))
        file.write(bytes(0x10))
        file.write(table)
        file.truncate(end + number * PAGE)


@pytest.mark.parametrize("language", in_groups())
def test_many_ranges(language, runners, tmp_path):
    """In the worst order: the first page of memory is the last one in the file."""
    path = tmp_path / "ranges.dmp"
    table_of_ranges(path, RANGES)
    runner = runners(language)
    assert runner.ask("open", path) == "ok"
    last = TABLE + 16 * RANGES + (RANGES - 1) * PAGE
    assert runner.ask("page", 1) == f"{last:#x}"
    assert runner.ask("page", 2) == "none"
    assert runner.ask("page", 2 * RANGES - 1) == f"{TABLE + 16 * RANGES:#x}"
    assert runner.memory()[1] < 512 << 20
