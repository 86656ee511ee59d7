"""`map_picture`: which parts of the physical memory a dump contains, as an SVG image."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.html_table import cell_text
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.maps.map_rows import CELL_SHIFT, map_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.maps.map_rows import MapCell, MapRow
    from kdmp_ks.maps.page_map import PageMap

_CELLS: Final = 1 << CELL_SHIFT
_CELL: Final = 6
"""Width of a cell in pixels."""
_LEFT, _RIGHT, _TOP = 160, 96, 78
"""Pixels for the addresses, the sizes, and what is above the rows."""
_ROW, _BAR, _GAP = 18, 14, 20
"""Pixels from row to row, of the bar in a row, and of a hole between rows."""
_LEGEND: Final = 64
_WIDTH: Final = _LEFT + _CELLS * _CELL + _RIGHT
_SHADES: Final = ("#c3dcf2", "#96c2e6", "#659fd1", "#3a7cb8", "#0b4f8a")
"""Colours of cells: of few pages, of more, and at last of all pages."""
_HOLE: Final = "#e9e9e6"
_MISSING: Final = "#d9822b"
_INK: Final = "#1b1f24"
_PALE: Final = "#59636e"
_TICKS: Final = 4
_FONT: Final = "ui-monospace,Menlo,Consolas,DejaVu Sans Mono,monospace"
_STYLES: Final = {
    "": "",
    "title": ' font-size="14" font-weight="bold"',
    "pale": f' fill="{_PALE}"',
    "address": ' text-anchor="end"',
    "mark": f' fill="{_PALE}" text-anchor="middle"',
}
"""Attributes of texts: a style sheet would change other images of a page, too."""


def map_picture(page_map: PageMap, title: str = "Physical memory in the dump") -> str:
    """Draw the physical address space: pages in the dump, holes, and pages behind the file's end.

    The image has a background of its own, no scripts, and no references. Rows without pages are
    folded into one line.

    Args:
        page_map: The pages.
        title: The text above; names of people in it are masked.

    Returns:
        The text of an SVG file.
    """
    rows = map_rows(page_map)
    body: list[str] = []
    y, behind = _TOP, 0
    for row in rows:
        if row.pfn > behind:
            body.append(_folded(y, row.pfn - behind))
            y += _GAP
        body += _row(row, y)
        y += _ROW
        behind = row.end
    head = _head(page_map, rows, title)
    legend = _legend(page_map, rows, y + 12)
    return _document([*head, *body, *legend], y + 12 + _LEGEND, title)


def _document(parts: Sequence[str], height: int, title: str) -> str:
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" role="img">'
    )
    return "\n".join(
        [
            start,
            f"<title>{cell_text(title)}</title>",
            f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
            f'<g font-family="{_FONT}" font-size="12" fill="{_INK}">',
            *parts,
            "</g>",
            "</svg>\n",
        ]
    )


def _head(page_map: PageMap, rows: Sequence[MapRow], title: str) -> Iterator[str]:
    """Yield the title, the totals, and the marks of units above the rows."""
    yield _text(16, 24, title, "title")
    pages, runs = page_map.page_count, page_map.run_count
    totals = f"{_size(pages)} in the dump: {_count(pages, 'page')} in {_count(runs, 'run')}"
    if not rows:
        yield _text(16, 44, f"{totals}; the map is empty")
        return
    each = rows[0].cell_pages
    yield _text(16, 44, f"{totals}. A row is {_size(each * _CELLS)}, a cell {_size(each)}.")
    for tick in range(_TICKS + 1):
        x = _LEFT + tick * _CELLS * _CELL // _TICKS
        mark = f"+{_size(each * _CELLS * tick // _TICKS)}" if tick else "0"
        yield _text(x, _TOP - 12, mark, "mark")
        yield f'<path d="M{x} {_TOP - 8}v5" stroke="{_PALE}"/>'


def _row(row: MapRow, y: int) -> Iterator[str]:
    """Yield a row: its address, its cells, one path for each colour, and its size."""
    yield _text(_LEFT - 8, y + 11, _address(row.pfn), "address")
    bar = f'x="{_LEFT}" y="{y}" width="{_CELLS * _CELL}" height="{_BAR}"'
    yield f'<rect {bar} fill="{_HOLE}"/>'
    paths: dict[str, list[str]] = {}
    at = 0
    for colour, cells in groupby(row.cells, lambda cell: _colour(cell, row.cell_pages)):
        width = sum(1 for _ in cells)
        if colour is not None:
            x, wide = _LEFT + at * _CELL, width * _CELL
            paths.setdefault(colour, []).append(f"M{x} {y}h{wide}v{_BAR}h-{wide}z")
        at += width
    for colour, parts in paths.items():
        yield f'<path d="{"".join(parts)}" fill="{colour}"/>'
    yield _text(_LEFT + _CELLS * _CELL + 8, y + 11, _size(row.stored), "pale")


def _colour(cell: MapCell, pages: int) -> str | None:
    """Return the colour of a cell; None for that of a hole. A page that is cut off is seen."""
    if cell.missing:
        return _MISSING
    if not cell.stored:
        return None
    if cell.stored == pages:
        return _SHADES[-1]
    return _SHADES[cell.stored * (len(_SHADES) - 1) // pages]


def _folded(y: int, pages: int) -> str:
    """Return the line for rows without pages."""
    line = f'<path d="M{_LEFT} {y + 7}h{_CELLS * _CELL}" stroke="{_PALE}" stroke-dasharray="2 6"/>'
    middle = _LEFT + _CELLS * _CELL // 2
    back = f'<rect x="{middle - 110}" y="{y}" width="220" height="{_BAR}" fill="#ffffff"/>'
    return line + back + _text(middle, y + 11, f"{_size(pages)} not in the dump", "mark")


def _legend(page_map: PageMap, rows: Sequence[MapRow], y: int) -> Iterator[str]:
    """Yield the colours with their meanings and sizes."""
    shown = sum(row.end - row.pfn for row in rows)
    holes = shown - page_map.page_count - page_map.missing_count
    full = sum(c.stored for row in rows for c in row.cells if c.stored == row.cell_pages)
    x = _LEFT
    yield from _swatches(x, y, _SHADES[-1:])
    yield _text(x + 20, y + 11, f"whole cells: {_size(full)}")
    yield from _swatches(x + 210, y, _SHADES[:-1])
    yield _text(x + 278, y + 11, f"parts of cells: {_size(page_map.page_count - full)}")
    yield from _swatches(x + 510, y, (_HOLE,))
    yield _text(x + 530, y + 11, f"holes in these rows: {_size(holes)}")
    if page_map.missing_count:
        yield from _swatches(x, y + 24, (_MISSING,))
        lost = f"{_size(page_map.missing_count)} behind the end of the file, which was cut off"
        yield _text(x + 20, y + 35, lost)


def _swatches(x: int, y: int, colours: Sequence[str]) -> Iterator[str]:
    for i, colour in enumerate(colours):
        place = f'x="{x + 15 * i}" y="{y}" width="14" height="{_BAR}"'
        yield f'<rect {place} fill="{colour}"/>'


def _text(x: int, y: int, text: str, style: str = "") -> str:
    return f'<text x="{x}" y="{y}"{_STYLES[style]}>{cell_text(text)}</text>'


def _address(pfn: int) -> str:
    address = pfn << PAGE_SHIFT
    return f"{address >> 32:08x}`{address & 0xFFFFFFFF:08x}"


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _size(pages: int) -> str:
    """Return the size of pages in the largest unit that leaves at least one before the point."""
    amount, units = pages << PAGE_SHIFT - 10, iter(("KiB", "MiB", "GiB", "TiB", "PiB"))
    unit, size = next(units), float(amount)
    while size >= 1024:
        size /= 1024
        unit = next(units)
    return f"{size:.0f} {unit}" if size == int(size) else f"{size:.1f} {unit}"
