"""Files that are shortened, lengthened, replaced or written to while they are open.

What could end the interpreter is tried in an interpreter of its own.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from builders.memory import PAGE_SIZE
from faults.programs import EVERY_READ
from kdmp_ks import KernelDumpParser, phys
from kdmp_ks.errors import SourceError

READERS = ("mmap", "file")
IN_A_PAGE = 0x10


def in_a_process(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a program in an interpreter of its own."""
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("left", [0, 0x1000, 0x2000, 0x3000, 0x3000 + IN_A_PAGE])
def test_shortened_while_open(small, reader, left):
    """All reads of what is gone are errors of the source, in every verb; no signal ends it."""
    done = in_a_process(EVERY_READ, small.path, reader, left)
    assert done.returncode == 0, (signal.Signals(-done.returncode).name, done.stderr)
    answers = done.stdout.splitlines()
    assert answers
    assert set(answers) == {"SourceError"}, done.stdout


@pytest.mark.parametrize("reader", READERS)
def test_what_is_left_can_still_be_read(small, reader):
    with KernelDumpParser(small.path, reader=reader) as dump:
        space = phys.Reader(dump)
        os.truncate(small.path, small.image.offsets[3] + IN_A_PAGE)
        assert space.read_exact(0x1000, 2 * PAGE_SIZE) == small.memory.read(0x1000, 0x2000).data
        assert space.read_exact(0x3000, IN_A_PAGE) == small.memory.pages[3][:IN_A_PAGE]
        with pytest.raises(SourceError):
            space.read_exact(0x3000, IN_A_PAGE + 1)


@pytest.mark.parametrize("reader", READERS)
def test_lengthened_while_open(small, reader):
    """It stays as long as it was when it was opened."""
    cut = small.image.offsets[0x11]
    os.truncate(small.path, cut)
    with KernelDumpParser(small.path, reader=reader) as dump:
        with small.path.open("ab") as file:
            file.write(small.image.data[cut:])
        assert 0x11000 not in dump.physmem
        assert phys.Reader(dump).read(0x10000, 0x2000) == small.memory.pages[0x10]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("how", ["replaced", "removed"])
def test_another_file_in_its_place(small, reader, how):
    """What was opened is read, whatever has its name now."""
    with KernelDumpParser(small.path, reader=reader) as dump:
        space = phys.Reader(dump)
        if how == "replaced":
            other = small.path.with_name("other")
            other.write_bytes(b"something else")
            other.replace(small.path)
        else:
            small.path.unlink()
        for pfn, page in small.memory.pages.items():
            assert space.read_exact(pfn << 12, PAGE_SIZE) == page


@pytest.mark.parametrize("reader", READERS)
def test_written_to_while_open(small, reader):
    """The index stays as it was checked; pages are those that the file has when they are read."""
    with KernelDumpParser(small.path, reader=reader) as dump:
        space = phys.Reader(dump)
        assert space.read_exact(0x1000, 8) == small.memory.pages[1][:8]
        with small.path.open("r+b") as file:
            file.write(b"\xff" * 0x2000)
            file.seek(small.image.offsets[1])
            file.write(b"new data")
        assert len(dump.physmem) == len(small.memory.pages)
        assert space.read_exact(0x1000, 8) == b"new data"
        assert space.read_exact(0x2000, PAGE_SIZE) == small.memory.pages[2]
