"""Physical memory as a raw image."""

from __future__ import annotations

import io
import os
from contextlib import closing
from random import Random
from typing import TYPE_CHECKING

import pytest

from builders import layouts
from builders.header import Header
from kdmp_ks import KernelDumpParser
from kdmp_ks.addresses import Pfn
from kdmp_ks.errors import UnsupportedDumpError
from kdmp_ks.ground.extents import Run
from kdmp_ks.storage.opener import open_source
from kdmp_ks.writers.copy_writer import copy_range
from kdmp_ks.writers.raw_image import Exported, export_raw, write_raw

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES = {pfn: bytes([pfn]) * 0x1000 for pfn in (1, 2, 5, 9)}
RUNS = [(5, 1), (1, 2), (9, 1)]


def dump_bytes() -> bytes:
    return bytes(layouts.full(Header(), PAGES, RUNS).data)


def image(*, packed: bool) -> bytes:
    """Written by hand: page i is full of bytes i, the others are zeros or left out."""
    frames = range(10) if not packed else (1, 2, 5, 9)
    return b"".join(PAGES.get(pfn, bytes(0x1000)) for pfn in frames)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("reader", ["mmap", "file", "object"])
def test_image(tmp_path: Path, reader: str, packed: bool) -> None:
    path = tmp_path / "memory.dmp"
    path.write_bytes(dump_bytes())
    target = tmp_path / "memory.raw"
    source = io.BytesIO(dump_bytes()) if reader == "object" else path
    with (
        KernelDumpParser(source, "auto" if reader == "object" else reader) as dump,
        target.open("wb") as file,
    ):
        done = export_raw(dump, file, packed=packed)
    assert target.read_bytes() == image(packed=packed)
    size = 4 * 0x1000 if packed else 10 * 0x1000
    assert done == Exported(size, 4 * 0x1000, size - 4 * 0x1000)


LARGE = Random(1).randbytes(0x1000 * 0x300)
"""Enough pages in a run that the system is asked to copy them, and several times."""


def large_dump(path: Path) -> None:
    pages = {0x10 + i: LARGE[i << 12 : i + 1 << 12] for i in range(0x300)}
    path.write_bytes(layouts.full(Header(), pages, [(0x10, 0x300)]).data)


def stop(*_: int) -> int:
    return 0


def refuse(*_: int) -> int:
    raise OSError("not between these file systems")


def copy_little(source: int, target: int, count: int, at: int, start: int) -> int:
    """As a system that copies some of it at a time."""
    return os.pwrite(target, os.pread(source, min(count, 0x12345), at), start)


def copy_little_and_stop(source: int, target: int, count: int, at: int, start: int) -> int:
    return 0 if at > 0x20000 else copy_little(source, target, count, at, start)


@pytest.mark.parametrize("system", [None, stop, refuse, copy_little, copy_little_and_stop])
@pytest.mark.parametrize("packed", [False, True])
def test_with_and_without_the_help_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: Callable[..., int] | None, packed: bool
) -> None:
    asked: list[int] = []

    def copy(*arguments: int) -> int:
        asked.append(arguments[2])
        assert system is not None
        return system(*arguments)

    if system is not None:
        monkeypatch.setattr(os, "copy_file_range", copy, raising=False)
    path, target = tmp_path / "memory.dmp", tmp_path / "memory.raw"
    large_dump(path)
    with KernelDumpParser(path) as dump, target.open("wb") as file:
        export_raw(dump, file, packed=packed)
    assert target.read_bytes() == (b"" if packed else bytes(0x10000)) + LARGE
    assert system is None or asked[0] == len(LARGE)


@pytest.mark.parametrize(
    ("offset", "start", "asked"),
    [
        (0, 0, [(0, 0x30000)]),
        (0x2000, 0x10000, [(0x10000, 0x30000)]),
        (0x2000, 0x1000, [(0x1000, 0xF000), (0x10000, 0x21000)]),
        (0x123, 0xFF123, [(0xFF123, 0xEDD), (0x100000, 0x2F123)]),
        # Nothing that two files could share: in Python, at once.
        (0x2000, 0x20, []),
        (0x2800, 0x10000, []),
    ],
)
def test_the_system_copies_to_where_its_cache_is_fast(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    offset: int,
    start: int,
    asked: list[tuple[int, int]],
) -> None:
    """Up to the next 64 KiB of the new file, then all of the rest."""
    found: list[tuple[int, int]] = []

    def copy(source: int, target: int, count: int, at: int, to: int) -> int:
        found.append((to, count))
        return os.pwrite(target, os.pread(source, count, at), to)

    monkeypatch.setattr(os, "copy_file_range", copy, raising=False)
    path = tmp_path / "source"
    path.write_bytes(LARGE)
    with closing(open_source(path)) as source, (tmp_path / "target").open("wb") as file:
        copy_range(source, offset, file, start, 0x30000)
    assert found == asked
    assert (tmp_path / "target").read_bytes() == bytes(start) + LARGE[offset : offset + 0x30000]


def test_a_system_that_copies_little_is_not_asked_for_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy(source: int, target: int, count: int, at: int, to: int) -> int:
        assert to + count <= 0x2FFFF
        return copy_little(source, target, min(count, 0x3FFF), at, to)

    monkeypatch.setattr(os, "copy_file_range", copy, raising=False)
    path, target = tmp_path / "source", tmp_path / "target"
    path.write_bytes(LARGE)
    target.write_bytes(bytes(0x40000))
    with closing(open_source(path)) as source, target.open("r+b") as file:
        copy_range(source, 0x1000, file, 0, 0x2FFFF)
    assert target.read_bytes() == LARGE[0x1000:0x30FFF] + bytes(0x40000 - 0x2FFFF)


def test_progress(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with (
        KernelDumpParser(io.BytesIO(dump_bytes())) as dump,
        (tmp_path / "memory.raw").open("wb") as file,
    ):
        export_raw(dump, file, progress=lambda *amounts: told.append(amounts))
    assert told == [(0x2000, 0x4000), (0x3000, 0x4000), (0x4000, 0x4000)]


def test_runs_of_any_source(tmp_path: Path) -> None:
    """No dump is needed, and the runs may be made while they are written."""
    source = open_source(io.BytesIO(bytes(range(256)) * 0x40))
    runs = (Run(Pfn(pfn), count, offset) for pfn, count, offset in [(1, 1, 0x80), (3, 2, 0x1080)])
    told: list[int] = []
    with (tmp_path / "raw").open("wb") as file:
        done = write_raw(runs, source, file, progress=told.append)
    page = bytes(range(128, 256)) + bytes(range(256)) * 15 + bytes(range(128))
    assert (tmp_path / "raw").read_bytes() == bytes(0x1000) + page + bytes(0x1000) + page + page
    assert done == Exported(0x5000, 0x3000, 0x2000)
    assert told == [0x1000, 0x3000]


def test_no_runs(tmp_path: Path) -> None:
    with (tmp_path / "raw").open("wb") as file:
        assert write_raw([], open_source(io.BytesIO()), file) == Exported(0, 0, 0)


def test_runs_that_lie_together_are_one(tmp_path: Path) -> None:
    told: list[int] = []
    data = layouts.full(Header(), PAGES, [(1, 1), (2, 1), (5, 1)]).data
    with KernelDumpParser(io.BytesIO(bytes(data))) as dump, (tmp_path / "raw").open("wb") as file:
        export_raw(dump, file, progress=lambda done, _: told.append(done))
    assert told == [0x2000, 0x3000]


def test_nothing_to_export(tmp_path: Path) -> None:
    with KernelDumpParser(io.BytesIO(bytes(layouts.full(Header(), {}, []).data))) as dump:
        with (tmp_path / "raw").open("wb") as file:
            assert export_raw(dump, file) == Exported(0, 0, 0)


def test_a_dump_without_physical_memory(tmp_path: Path) -> None:
    data = bytes(Header(dump_type=3).build())
    with KernelDumpParser(io.BytesIO(data)) as dump, (tmp_path / "raw").open("wb") as file:
        with pytest.raises(UnsupportedDumpError):
            export_raw(dump, file)
