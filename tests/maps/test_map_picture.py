"""The picture of the physical address space, read back from the SVG and compared with the pages."""

from __future__ import annotations

import random
import re
import time
from array import array
from collections import Counter
from xml.etree import ElementTree

import pytest

from kdmp_ks.maps.bitmap_map import BitmapMap
from kdmp_ks.maps.map_picture import map_picture
from kdmp_ks.maps.map_rows import map_rows
from kdmp_ks.maps.page_index import PageIndex, PageRuns
from kdmp_ks.maps.run_map import RunMap

FIRST = 0x2000
HUGE = 1 << 60
NAME = "{http://www.w3.org/2000/svg}"
FULL, HOLE, MISSING = "#0b4f8a", "#e9e9e6", "#d9822b"
SHADES = ("#c3dcf2", "#96c2e6", "#659fd1", "#3a7cb8")
CELLS = 128
LEFT, CELL = 160, 6


def run_map(*runs: tuple[int, int], room: int = HUGE) -> RunMap:
    """A map of runs in a file that has room for some pages."""
    starts, counts = (array("Q", [run[i] for run in runs]) for i in (0, 1))
    size = FIRST + 0x1000 * room if room < HUGE else HUGE
    return RunMap(starts, counts, FIRST, size, "Run")


def texts(svg: str) -> list[str]:
    return [one.text or "" for one in ElementTree.fromstring(svg).iter(f"{NAME}text")]


def cells(svg: str) -> list[dict[int, str]]:
    """The colour of each cell that has one, row by row, as the paths draw them."""
    rows: dict[int, dict[int, str]] = {}
    root = ElementTree.fromstring(svg)
    for bar in root.iter(f"{NAME}rect"):
        if bar.get("fill") == HOLE and bar.get("width") == str(CELLS * CELL):
            rows[int(bar.get("y", ""))] = {}
    for path in root.iter(f"{NAME}path"):
        if path.get("fill") is None:
            continue
        for x, y, wide, high in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)h-\3z", path.get("d", "")):
            assert high == "14"
            first = (int(x) - LEFT) // CELL
            for i in range(first, first + int(wide) // CELL):
                assert i not in rows[int(y)], "drawn twice"
                rows[int(y)][i] = path.get("fill", "")
    return [rows[y] for y in sorted(rows)]


def test_a_small_map() -> None:
    """Rows of 128 pages: 4 pages, a row without any, and one with every other page at its end."""
    lone = [(0x100 + 0x60 + 2 * i, 1) for i in range(0x10)]
    svg = map_picture(run_map((2, 3), (0x20, 1), *lone), "a <b> \x1b dump")
    assert cells(svg) == [
        dict.fromkeys([2, 3, 4, 0x20], FULL),
        {0x60 + 2 * i: FULL for i in range(0x10)},
    ]
    assert texts(svg) == [
        "a <b> \\x1b dump",
        "80 KiB in the dump: 20 pages in 18 runs. A row is 512 KiB, a cell 4 KiB.",
        "0",
        "+128 KiB",
        "+256 KiB",
        "+384 KiB",
        "+512 KiB",
        "00000000`00000000",
        "16 KiB",
        "512 KiB not in the dump",
        "00000000`00100000",
        "64 KiB",
        "whole cells: 80 KiB",
        "parts of cells: 0 KiB",
        "holes in these rows: 944 KiB",
    ]


def test_shades() -> None:
    """A cell of 16 pages is the paler the fewer of them are in the dump."""
    runs = [(1024 * half, 1) for half in range(80)]
    for cell, pages in enumerate((1, 3, 4, 8, 12, 15, 16), 1):
        runs.append((16 * cell, pages))
    page_map = run_map(*sorted(runs))
    assert map_rows(page_map)[0].cell_pages == 16
    drawn = cells(map_picture(page_map))
    few, some, half, most = SHADES
    assert drawn[0] == dict(enumerate((few, few, few, some, half, most, most, FULL))) | {64: few}
    assert drawn[1:] == [{0: few, 64: few}] * 39


def test_a_row_more_makes_rows_larger() -> None:
    page_map = run_map(*((2048 * row, 1) for row in range(41)))
    assert {row.cell_pages for row in map_rows(page_map)} == {32}
    assert len(map_rows(page_map)) == 21


def test_a_file_that_was_cut_off() -> None:
    svg = map_picture(run_map((0, 4), (0x10, 4), room=5))
    assert cells(svg) == [
        {**dict.fromkeys([0, 1, 2, 3, 0x10], FULL), **dict.fromkeys([0x11, 0x12, 0x13], MISSING)}
    ]
    assert texts(svg)[-1] == "12 KiB behind the end of the file, which was cut off"
    assert "20 KiB in the dump: 5 pages in 2 runs." in texts(svg)[1]


def test_no_pages() -> None:
    for page_map in (run_map(), BitmapMap(bytes(16), 128, FIRST, HUGE)):
        assert map_rows(page_map) == ()
        svg = map_picture(page_map)
        assert texts(svg)[1] == "0 KiB in the dump: 0 pages in 0 runs; the map is empty"


def test_the_end_of_the_physical_address_space() -> None:
    svg = map_picture(run_map((0, 1), ((1 << 40) - 1, 1)))
    assert cells(svg) == [{0: FULL}, {127: FULL}]
    assert texts(svg)[-4:-3] == ["4 KiB"]
    assert "000fffff`fff80000" in texts(svg)
    assert "4.0 PiB not in the dump" in texts(svg)


@pytest.mark.parametrize("seed", range(6))
def test_every_page_is_in_the_cell_of_its_address(seed: int) -> None:
    """Maps of both kinds, with pages of any number, and files with room for a part of them."""
    chance = random.Random(seed)
    top = 1 << chance.randint(6, 16)
    pages = sorted({chance.randrange(top) for _ in range(chance.randint(1, 3000))})
    room = chance.choice([HUGE, chance.randint(0, len(pages))])
    bits = bytearray(top // 8)
    for pfn in pages:
        bits[pfn >> 3] |= 1 << (pfn & 7)
    size = FIRST + 0x1000 * min(room, len(pages))
    lists = run_map(*((pfn, 1) for pfn in pages), room=room)
    for page_map in (lists, BitmapMap(bytes(bits), top, FIRST, size)):
        rows = map_rows(page_map)
        each = rows[0].cell_pages
        assert 1 <= len(rows) <= 40
        stored = Counter(pfn // each for pfn in pages[:room])
        lost = Counter(pfn // each for pfn in pages[room:])
        counted = {
            row.pfn // each + i: (cell.stored, cell.missing)
            for row in rows
            for i, cell in enumerate(row.cells)
            if cell.stored or cell.missing
        }
        assert counted == {at: (stored[at], lost[at]) for at in stored | lost}
        # The next smaller size has too many rows, or cells of a page.
        wide = CELLS * each // 2
        assert each == 1 or len({pfn // wide for pfn in pages}) > 40


def test_time_does_not_depend_on_the_runs() -> None:
    """64 GiB of which every other page is in the dump: 8 million runs, none of them made."""
    page_map = BitmapMap(b"\x55" * (1 << 21), 1 << 24, FIRST, HUGE)
    began = time.perf_counter()
    svg = map_picture(page_map)
    assert time.perf_counter() - began < 10
    assert cells(svg) == [dict.fromkeys(range(CELLS), SHADES[2])] * 32
    assert "32 GiB in the dump: 8,388,608 pages in 8,388,608 runs." in texts(svg)[1]
    assert len(svg) < 20_000


def test_runs_stored_in_another_order() -> None:
    """The file ends behind the run that is stored first, which has the highest frames."""
    assert cells(map_picture(run_map((0x40, 3), (0x10, 2), (0x20, 1), room=4))) == [
        {
            **dict.fromkeys([0x40, 0x41, 0x42, 0x10], FULL),
            **dict.fromkeys([0x11, 0x20], MISSING),
        }
    ]


def test_the_image_needs_and_runs_nothing() -> None:
    svg = map_picture(run_map((0, 1)), r'"><script>alert(1)</script> C:\Users\Jane\a.dmp')
    root = ElementTree.fromstring(svg)
    assert {one.tag.removeprefix(NAME) for one in root.iter()} == {
        "svg", "title", "rect", "g", "text", "path",
    }  # fmt: skip
    assert not any("href" in name for one in root.iter() for name in one.attrib)
    assert "Jane" not in svg
    assert next(root.iter(f"{NAME}rect")).get("fill") == "#ffffff"


def test_in_a_notebook() -> None:
    index = PageIndex(run_map(*((2 * i, 1) for i in range(70))))
    assert index._repr_svg_() == index.picture() == map_picture(index.page_map)
    table = index.runs._repr_html_()
    assert "70 runs, the first 64 shown" in table
    assert table.count("<tr>") == 65
    assert "0x7e000" in table
    assert repr(index.runs) == "<PageRuns: 70>"
    assert isinstance(index.runs[:2], PageRuns)
    assert "2 runs<" in index.runs[:2]._repr_html_()
