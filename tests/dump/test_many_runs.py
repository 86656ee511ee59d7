"""A bitmap with millions of runs: they are counted in about the time that opening takes."""

from __future__ import annotations

import random
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builders.header import Header
from kdmp_ks import KernelDumpParser

BITS = 1 << 25
"""Frames of 128 GiB."""


@pytest.fixture(scope="module")
def sparse(tmp_path_factory) -> tuple[Path, bytes]:
    """Every other page is stored, in random places; the pages themselves are a hole."""
    path = tmp_path_factory.mktemp("many") / "MEMORY.DMP"
    bitmap = random.Random(0x8400000).randbytes(BITS // 8)
    pages = int.from_bytes(bitmap, "little").bit_count()
    first_page = 0x2000 + 0x38 + len(bitmap)
    head = bytearray(Header(dump_type=5).build()) + bytearray(0x38)
    head[0x2000:0x2008] = b"FDMPDUMP"
    struct.pack_into("<QQQ", head, 0x2020, first_page, pages, BITS)
    with path.open("wb") as file:
        file.write(head + bitmap)
        try:
            file.truncate(first_page + (pages << 12))
        except OSError as error:
            pytest.skip(f"this file system has no room for holes: {error}")
    return path, bitmap


def timed(action) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def test_B1_counting_takes_at_most_5_times_as_long_as_opening(sparse):
    path, bitmap = sparse
    opening, counting, count = [], [], 0
    for _ in range(7):
        start = time.perf_counter()
        dump = KernelDumpParser(path)
        opening.append(time.perf_counter() - start)
        with dump:
            start = time.perf_counter()
            count = len(dump.physmem.runs)
            counting.append(time.perf_counter() - start)
    assert min(counting) <= 5 * min(opening)
    # A run begins at each byte with bits that begin one, by a table of all pairs of bytes' ends.
    begins = [[(byte & ~(byte << 1 | last)).bit_count() for byte in range(256)] for last in (0, 1)]
    naive = last = 0
    for byte in bitmap:
        naive += begins[last][byte]
        last = byte >> 7
    assert count == naive
    assert 8_380_000 < count < 8_400_000


def test_runs_in_the_middle_and_at_the_end(sparse):
    path, bitmap = sparse
    with KernelDumpParser(path) as dump:
        runs = dump.physmem.runs
        last = runs[-1]
        assert last.pfn + last.page_count - 1 == int.from_bytes(bitmap, "little").bit_length() - 1
        assert last.offset + last.size == path.stat().st_size
        middle = len(runs) // 2
        found = runs[middle]
        below = int.from_bytes(bitmap[: found.pfn // 8], "little").bit_count()
        below += (bitmap[found.pfn // 8] & (1 << found.pfn % 8) - 1).bit_count()
        assert found.offset == 0x2038 + len(bitmap) + 0x1000 * below
        assert list(runs[middle : middle + 3]) == [runs[middle + i] for i in range(3)]
        assert timed(lambda: runs[middle]) < 0.5
        assert timed(lambda: list(runs[-3:])) < 0.5


def seconds_of_info(path) -> float:
    """Processor time of `kdmp info`."""
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "kdmp_ks", "info", str(path)]
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_info_takes_at_most_twice_as_long_as_on_the_sample(sparse, qemu_dump):
    path, _ = sparse
    many, few = (min(seconds_of_info(each) for _ in range(3)) for each in (path, qemu_dump))
    assert many <= 2 * few
