"""Holes of a file stay holes in what is made of it."""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from builders import layouts
from builders.header import Header
from kdmp_ks import KernelDumpParser
from kdmp_ks.storage.opener import open_source
from kdmp_ks.writers import stored_parts
from kdmp_ks.writers.images.convert import convert
from kdmp_ks.writers.images.image_format import ImageFormat
from kdmp_ks.writers.raw_image import export_raw
from kdmp_ks.writers.stored_parts import StoredParts

PAGE = 0x1000
COUNT = 0x1000
"""Pages of the dump, 16 MiB."""
FIRST = 0x10
STORED = {0, 1, 0x300, 0x301, 0x7FF, COUNT - 1}
"""Pages that are not zeros."""


def page(number: int) -> bytes:
    return struct.pack("<Q", number + 1) * (PAGE // 8)


@pytest.fixture
def sparse(tmp_path: Path) -> Path:
    """A dump of one run whose pages of zeros are holes of the file."""
    path = tmp_path / "sparse.dmp"
    whole = layouts.full(Header(), {FIRST: bytes(PAGE)}, [(FIRST, 1)]).data
    header = bytearray(whole[: len(whole) - PAGE])
    # NumberOfPages of the descriptor, and PageCount of its only run.
    struct.pack_into("<Q", header, 0x90, COUNT)
    struct.pack_into("<Q", header, 0xA0, COUNT)
    with path.open("wb") as file:
        file.write(header)
        for number in STORED:
            file.seek(len(header) + number * PAGE)
            file.write(page(number))
        file.truncate(len(header) + COUNT * PAGE)
    return path


def on_disk(path: Path) -> int:
    return path.stat().st_blocks * 512


def image() -> bytes:
    return bytes(FIRST * PAGE) + b"".join(
        page(number) if number in STORED else bytes(PAGE) for number in range(COUNT)
    )


@pytest.mark.parametrize("reader", ["mmap", "file"])
def test_an_image_of_a_sparse_dump_is_sparse(sparse: Path, reader: str) -> None:
    target = sparse.with_name("it.raw")
    with KernelDumpParser(sparse, reader) as dump, target.open("wb") as file:
        done = export_raw(dump, file)
    assert target.read_bytes() == image()
    assert (done.copied, done.holes) == (COUNT * PAGE, FIRST * PAGE)
    if on_disk(sparse) < COUNT * PAGE // 4:  # the file system has holes
        assert on_disk(target) < COUNT * PAGE // 4


@pytest.mark.parametrize("to", list(ImageFormat))
def test_a_converted_sparse_dump_is_sparse(sparse: Path, to: ImageFormat) -> None:
    target = sparse.with_name("it")
    with KernelDumpParser(sparse) as dump, target.open("w+b") as file:
        convert(dump, file, to)
    data = target.read_bytes()
    assert image()[FIRST * PAGE :] in data
    if on_disk(sparse) < COUNT * PAGE // 4:
        assert on_disk(target) < COUNT * PAGE // 4


def system_that(answer: Callable[[int, int, int], int]) -> SimpleNamespace:
    return SimpleNamespace(lseek=answer, SEEK_DATA=os.SEEK_DATA, SEEK_HOLE=os.SEEK_HOLE)


def unknown(descriptor: int, at: int, how: int) -> int:
    """As a file system that does not know the question."""
    raise OSError(errno.EINVAL, "no")


def everything(descriptor: int, at: int, how: int) -> int:
    """As a file system without holes."""
    return at if how == os.SEEK_DATA else os.fstat(descriptor).st_size


def backwards(descriptor: int, at: int, how: int) -> int:
    """As one with a fault."""
    return max(0, at - 1)


@pytest.mark.parametrize("answer", [unknown, everything, backwards, None])
def test_all_is_copied_where_holes_are_unknown(
    sparse: Path, monkeypatch: pytest.MonkeyPatch, answer: Callable[..., int] | None
) -> None:
    system = SimpleNamespace() if answer is None else system_that(answer)
    monkeypatch.setattr(stored_parts, "os", system)
    with closing(open_source(sparse)) as source:
        assert list(StoredParts(source).within(5, 100)) == [(5, 100)]
    with KernelDumpParser(sparse) as dump, sparse.with_name("it.raw").open("wb") as file:
        export_raw(dump, file)
    assert sparse.with_name("it.raw").read_bytes() == image()


@pytest.mark.parametrize("seed", range(4))
def test_parts_are_those_that_the_system_reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Holes of a made-up system, at every byte; extents in any order."""
    random = Random(seed)
    size = 2000
    stored = [random.random() < 0.5 for _ in range(size)]
    for _ in range(30):
        start = random.randrange(size)
        stored[start : start + 60] = [random.random() < 0.5] * len(stored[start : start + 60])

    def seek(descriptor: int, at: int, how: int) -> int:
        wanted = how == os.SEEK_DATA
        for place in range(at, size):
            if stored[place] == wanted:
                return place
        if wanted:
            raise OSError(errno.ENXIO, "no data")
        return size

    path = tmp_path / "file"
    path.write_bytes(bytes(size))
    with closing(open_source(path)) as source:
        monkeypatch.setattr(stored_parts, "os", system_that(seek))
        parts = StoredParts(source)
        for _ in range(300):
            start = random.randrange(size)
            length = random.randrange(size - start)
            found: list[int] = []
            for at, count in parts.within(start, length):
                assert count > 0
                found.extend(range(at, at + count))
            assert found == [one for one in range(start, start + length) if stored[one]]
