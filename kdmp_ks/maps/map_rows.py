"""`map_rows`: the pages of a dump counted in cells, in rows of the physical address space.

A cell is counted by two look-ups, whatever the number of runs in it, so the time does not depend on
how broken up the memory is.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Pfn
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import PFN_LIMIT

if TYPE_CHECKING:
    from kdmp_ks.maps.page_map import PageMap

CELL_SHIFT: Final = 7
"""Binary logarithm of the number of cells in a row."""
_ROWS: Final = 40
"""Rows at the most."""


@frozen
class MapCell(Facts):
    """A part of a row.

    Attributes:
        stored: Number of pages in the dump.
        missing: Number of pages that the file is too short for.
    """

    stored: int
    missing: int


@frozen
class MapRow(Facts):
    """A row of the physical address space that has pages of the map.

    Attributes:
        pfn: First frame of the row.
        cell_pages: Number of frames in a cell.
        cells: The cells.
    """

    pfn: Pfn
    cell_pages: int
    cells: tuple[MapCell, ...]

    @property
    def end(self) -> int:
        """First frame behind the row."""
        return self.pfn + self.cell_pages * len(self.cells)

    @property
    def stored(self) -> int:
        """Number of pages in the dump."""
        return sum(cell.stored for cell in self.cells)


def map_rows(page_map: PageMap) -> tuple[MapRow, ...]:
    """Count the pages of a map in rows of the physical address space, those without pages left out.

    All rows have the same size, a power of two of at least a page per cell: the smallest with which
    there are at most 40 rows.

    Returns:
        The rows, ascending; none for a map without pages.
    """
    low, high = CELL_SHIFT, PFN_LIMIT.bit_length() - 1
    while low < high:
        middle = (low + high) // 2
        if len(_firsts(page_map, middle)) <= _ROWS:
            high = middle
        else:
            low = middle + 1
    return tuple(_row(page_map, first, low) for first in _firsts(page_map, low))


def _firsts(page_map: PageMap, shift: int) -> list[int]:
    """Return the first frames of the rows of a size that have pages; one more than wanted at most.

    Args:
        page_map: The map.
        shift: Binary logarithm of the number of frames in a row.
    """
    found: list[int] = []
    pfn = page_map.next_listed(0)
    while pfn is not None and len(found) <= _ROWS:
        found.append(pfn >> shift << shift)
        pfn = page_map.next_listed(found[-1] + (1 << shift))
    return found


def _row(page_map: PageMap, first: int, shift: int) -> MapRow:
    pages = 1 << shift - CELL_SHIFT
    counts = map(page_map.pages_below, range(first, first + (1 << shift) + 1, pages))
    cells = (MapCell(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(counts))
    return MapRow(Pfn(first), pages, tuple(cells))
