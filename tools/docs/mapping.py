"""Draws how pages of memory become pages of a file, and the ways to tell which they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svg import Figure, Picture

if TYPE_CHECKING:
    from reference import Reference

# The memory of the example: runs of pages that are stored.
RUNS = ((0x1, 3), (0x6, 2), (0xC, 3))
_PAGES = 16
_SHOWN = 0xD


def bitmap_of(runs: tuple[tuple[int, int], ...]) -> bytes:
    """Give the bitmap that says the same as runs of pages."""
    bits = sum(1 << page for first, pages in runs for page in range(first, first + pages))
    return bits.to_bytes(_PAGES // 8, "little")


def _middle(
    picture: Picture,
    x: float,
    y: float,
    text: str,
    *,
    size: float = 12,
    bold: bool = False,
    dim: bool = False,
) -> None:
    picture.text(x, y, text, size=size, anchor="middle", bold=bold, dim=dim)


def mapping(_: Reference) -> Figure:
    """Draw how pages of memory become pages of a file, and the three ways to tell which."""
    title = "The same stored pages, told in three ways"
    picture = Picture(title, "Stored pages lie one after another, in ascending order.")
    cell, left, top, below = 54.0, 44.0, 58.0, 150.0
    picture.text(left, 26, "physical memory, by page number", bold=True, size=13)
    stored = [page for first, pages in RUNS for page in range(first, first + pages)]
    index = 0
    for first, pages in RUNS:
        x, y = left + first * cell, left + (index + 3) * cell
        picture.shape(
            [(x, top + 34), (x + pages * cell, top + 34), (y + pages * cell, below), (y, below)],
            "spare",
        )
        index += pages
    for page in range(_PAGES):
        x = left + page * cell
        picture.box(x, top, cell, 34, "bytes" if page in stored else "blank")
        shown = page == _SHOWN
        picture.text(
            x + cell / 2, top + 21, f"{page:x}", anchor="middle", bold=shown, dim=page not in stored
        )
    for place, page in enumerate(stored):
        x = left + (place + 3) * cell
        picture.box(x, below, cell, 34, "bytes")
        picture.text(x + cell / 2, below + 21, f"{page:x}", anchor="middle", bold=page == _SHOWN)
        picture.text(
            x + cell / 2, below + 50, f"+{place * 0x1000:x}", anchor="middle", dim=True, size=11
        )
    picture.text(left, below + 21, "pages in the file", bold=True, size=13)
    picture.text(left, below + 50, "from the first one on", dim=True, size=11)
    runs = ", ".join(f"{first:x} + {pages}" for first, pages in RUNS)
    bits = bitmap_of(RUNS)
    y = below + 88
    binary = "  ".join(f"{each:08b}"[::-1] for each in bits)
    for name, text, note in (
        ("runs", runs, "first page + number of pages, in the header of a full dump"),
        ("bitmap", bits.hex(" "), f"lowest bit first: {binary}"),
        ("ranges", runs, "the same as runs, in a table of their own"),
    ):
        picture.text(left, y, name, bold=True)
        picture.text(left + 80, y, text)
        picture.text(left + 290, y, note, dim=True)
        y += 20
    before = stored.index(_SHOWN)
    picture.text(
        left,
        y + 12,
        f"Page {_SHOWN:x} has {before} stored pages before it: it lies {before * 0x1000:#x} behind"
        " the first one.",
    )
    return Figure(title, picture.svg(940, y + 30))
