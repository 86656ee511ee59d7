"""Every converted file, read back page by page by programs that share no code with the package."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders import layouts
from builders.memory import pattern_page
from kdmp_ks.writers.images.image_format import ImageFormat

from .kinds import Kind, converted
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


KINDS = [
    *(Kind("AMD64", one) for one in TYPES64),
    *(Kind("ARM64", one) for one in TYPES64),
    *(Kind("x86", one) for one in TYPES32),
]


@pytest.fixture(params=KINDS, ids=lambda kind: f"{kind.machine}-type{kind.dump_type:x}")
def kind(request: pytest.FixtureRequest) -> Kind:
    return request.param


@pytest.mark.parametrize("to", [ImageFormat.BITMAP_DUMP, ImageFormat.COMPLETE_DUMP])
def test_dumps(kind: Kind, to: ImageFormat, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image(PAGES).data, to)
    volatility = VOLATILITY_DUMP32 if kind.machine == "x86" else VOLATILITY_DUMP64
    assert volatility(path, FRAMES) == PAGES
    if (kind.machine, to) != ("x86", ImageFormat.BITMAP_DUMP):  # which it takes for a raw image
        assert by_leechcore(path, FRAMES) == PAGES
    if kind.machine == "AMD64":
        assert by_kdmp_parser(path, FRAMES) == PAGES


def test_lime(kind: Kind, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image(PAGES).data, ImageFormat.LIME)
    assert VOLATILITY_LIME(path, FRAMES) == PAGES
    assert by_leechcore(path, FRAMES) == PAGES


def test_elf(kind: Kind, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image(PAGES).data, ImageFormat.ELF)
    assert VOLATILITY_ELF(path, FRAMES) == PAGES
    assert by_leechcore(path, FRAMES) == PAGES


def test_raw(kind: Kind, tmp_path: Path) -> None:
    path = converted(tmp_path, kind.image(PAGES).data, ImageFormat.RAW)
    last = max(PAGES)
    expected = {pfn: PAGES.get(pfn, bytes(0x1000)) for pfn in range(last + 1)}
    assert by_offset(path, FRAMES) == expected
    assert path.stat().st_size == (last + 1) * 0x1000
    assert by_leechcore(path, range(last + 1)) == expected


@pytest.mark.parametrize("pages", [0, 1, len(PAGES) - 1])
def test_a_dump_that_was_cut_off(kind: Kind, pages: int, tmp_path: Path) -> None:
    """Pages that are lost are in no bitmap and in no run."""
    image = kind.image(PAGES)
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
