"""Every converted file, read back page by page by programs that share no code with the package."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.header32 import Header32
from builders.memory import pattern_page
from kdmp_ks import KernelDumpParser
from kdmp_ks.writers.images.compare import compare
from kdmp_ks.writers.images.convert import convert
from kdmp_ks.writers.images.image_format import ImageFormat

from .readers import (
    VOLATILITY_DUMP32,
    VOLATILITY_DUMP64,
    VOLATILITY_ELF,
    VOLATILITY_LIME,
    by_kdmp_parser,
    by_leechcore,
    by_offset,
)

RUNS = ((1, 3), (5, 1), (0x10, 9), (0x3F, 2), (0x61, 1), (0x63, 0x25), (0x1237, 0x41))
"""Runs that begin and end at every kind of place in bytes and words of a bitmap."""
PAGES = {pfn: bytes(pattern_page(pfn)) for base, count in RUNS for pfn in range(base, base + count)}
FRAMES = range(0x1300)
TYPES64 = layouts.EVERY_TYPE
TYPES32 = layouts.EVERY_TYPE32


def sane_context() -> bytes:
    """A context that kdmp-parser takes."""
    context = bytearray(x64_context(every_register(3) | {"mxcsr": 0x1F80}))
    struct.pack_into("<I", context, 0x118, 0x1F80)
    return bytes(context)


class Kind(NamedTuple):
    """A kind of dump: machine and type."""

    machine: str
    dump_type: int

    def header(self) -> Header | Header32:
        if self.machine == "x86":
            return Header32(dump_type=self.dump_type)
        machine = {"AMD64": 0x8664, "ARM64": 0xAA64}[self.machine]
        return Header(dump_type=self.dump_type, machine_image_type=machine, context=sane_context())

    def image(self, pages: Mapping[int, bytes] = PAGES) -> layouts.Image:
        """Make the dump; ranges are stored in no order."""
        header, kind = self.header(), self.dump_type
        if kind == layouts.FULL:
            return layouts.full(header, pages, runs_of(pages))
        if kind == layouts.SUMMARY:
            return layouts.summary(header, pages, tail_bits=0xFF)
        if kind in (layouts.BITMAP_FULL, layouts.BITMAP_KERNEL):
            return layouts.bitmap(header, pages, tail_bits=0xFF)
        runs = runs_of(pages)
        Random(kind).shuffle(runs)
        return layouts.rdmp(header, pages, runs)


def runs_of(pages: Mapping[int, bytes]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for pfn in sorted(pages):
        if runs and sum(runs[-1]) == pfn:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((pfn, 1))
    return runs


KINDS = [
    *(Kind("AMD64", one) for one in TYPES64),
    *(Kind("ARM64", one) for one in TYPES64),
    *(Kind("x86", one) for one in TYPES32),
]


def converted(folder: Path, data: bytes, to: ImageFormat, **options: bool) -> Path:
    """Convert a dump, and compare the file with it."""
    path = folder / "it.dmp"
    path.write_bytes(data)
    target = folder / f"converted.{to.value}"
    with KernelDumpParser(path) as dump:
        with target.open("wb") as file:
            done = convert(dump, file, to, **options)
        assert done.size == target.stat().st_size
        assert done.copied == len(dump.physmem) * 0x1000
        assert compare(dump, target, to) == len(dump.physmem) * 0x1000
    return target


@pytest.fixture(params=KINDS, ids=lambda kind: f"{kind.machine}-type{kind.dump_type:x}")
def kind(request: pytest.FixtureRequest) -> Kind:
    return request.param


@pytest.mark.parametrize("to", [ImageFormat.BITMAP_DUMP, ImageFormat.COMPLETE_DUMP])
def test_dumps(kind: Kind, to: ImageFormat, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image().data, to)
    volatility = VOLATILITY_DUMP32 if kind.machine == "x86" else VOLATILITY_DUMP64
    assert volatility(path, FRAMES) == PAGES
    if (kind.machine, to) != ("x86", ImageFormat.BITMAP_DUMP):  # which it takes for a raw image
        assert by_leechcore(path, FRAMES) == PAGES
    if kind.machine == "AMD64":
        assert by_kdmp_parser(path, FRAMES) == PAGES


def test_lime(kind: Kind, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image().data, ImageFormat.LIME)
    assert VOLATILITY_LIME(path, FRAMES) == PAGES
    assert by_leechcore(path, FRAMES) == PAGES


def test_elf(kind: Kind, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image().data, ImageFormat.ELF)
    assert VOLATILITY_ELF(path, FRAMES) == PAGES
    assert by_leechcore(path, FRAMES) == PAGES


def test_raw(kind: Kind, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image().data, ImageFormat.RAW)
    last = max(PAGES)
    expected = {pfn: PAGES.get(pfn, bytes(0x1000)) for pfn in range(last + 1)}
    assert by_offset(path, FRAMES) == expected
    assert path.stat().st_size == (last + 1) * 0x1000
    assert by_leechcore(path, range(last + 1)) == expected


@pytest.mark.parametrize("pages", [0, 1, len(PAGES) - 1])
def test_a_dump_that_was_cut_off(kind: Kind, pages: int, tmp_path: Path) -> None:
    """Pages that are lost are in no bitmap and in no run."""
    image = kind.image()
    ends = sorted(offset + 0x1000 for offset in image.offsets.values())
    size = min(image.offsets.values()) if not pages else ends[pages - 1]
    cut = image.cut(size + 0xFFF)
    expected = {pfn: PAGES[pfn] for pfn in cut.offsets}
    assert len(expected) == pages
    volatility = VOLATILITY_DUMP32 if kind.machine == "x86" else VOLATILITY_DUMP64
    for to in (ImageFormat.BITMAP_DUMP, ImageFormat.COMPLETE_DUMP):
        path = converted(tmp_path, cut.data, to)
        if pages:
            assert volatility(path, FRAMES) == expected
    for to, reader in ((ImageFormat.LIME, VOLATILITY_LIME), (ImageFormat.ELF, VOLATILITY_ELF)):
        path = converted(tmp_path, cut.data, to)
        if pages:
            assert reader(path, FRAMES) == expected
