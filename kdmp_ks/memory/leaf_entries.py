"""`LeafEntries`: page table entries of the last level, by address; the ways to them are kept."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeAlias

from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.ground.limits import MAX_CACHED_PLACES as _MOST_PLACES
from kdmp_ks.ground.limits import MAX_CACHED_TRANSLATIONS as _MOST_TABLES

if TYPE_CHECKING:
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.walk import LeafTable, Paging

# Plain tuples: to make a named one takes as long as to read an entry.
LeafEntry: TypeAlias = "tuple[int, int, int]"
"""An entry of the last level, and the entries on the way to it joined by AND and by OR."""
_Place: TypeAlias = "tuple[int, int, int]"
"""File offset of a table of the last level, and the entries on the way as in `LeafEntry`."""


class LeafEntries:
    """Finds the entries at which walks end, without a walk where a neighbour was met before.

    Tables are kept until there are many; from then on only a table that is met twice in a row
    takes the place of another. Of all others the single entry is read: at random over more memory
    than the kept tables map, a table would be gone before it is met again.

    Attributes:
        known: The tables that are kept, by the address bits that all addresses of a table share.
    """

    def __init__(self, tables: TableCache, paging: Paging, dtb: int) -> None:
        """Find entries of an address space.

        Args:
            tables: The page tables of the dump.
            paging: How addresses translate.
            dtb: DirectoryTableBase of the address space.
        """
        self.known: dict[int, LeafTable] = {}
        self._places: dict[int, _Place] = {}
        self._tables, self._paging, self._dtb = tables, paging, dtb
        self._shift = paging.table_shift
        self._mask = paging.hierarchy[-1].index_mask
        self._entry_size = paging.entry_size
        self._last_met = -1
        self._lock = threading.Lock()

    def find(self, gva: int) -> LeafEntry | None:
        """Find the entry of an address whose table is not kept.

        Returns:
            None if there is none or it is not in the dump: a large page maps the address, or
            nothing does. None as well if tables of the last level do not fill a page.

        Raises:
            NonCanonicalError: No such address can exist.
            SourceError: The file cannot be read.
        """
        number = gva >> self._shift
        place = self._places.get(number)
        if place is None or number == self._last_met:
            return self._meet(gva, number)
        self._last_met = number
        offset, and_bits, or_bits = place
        size = self._entry_size
        raw = self._tables.source.read_exact(offset + (gva >> PAGE_SHIFT & self._mask) * size, size)
        return int.from_bytes(raw, "little"), and_bits, or_bits

    def _meet(self, gva: int, number: int) -> LeafEntry | None:
        """Walk down to the table of an address; keep it, or where it is if many are kept."""
        path = self._paging.find_leaf_path(self._tables, self._dtb, gva)
        if path is None or self._entry_size * (self._mask + 1) > PAGE_SIZE:
            return None
        if len(self.known) >= _MOST_TABLES and number != self._last_met:
            found = self._tables.page_map.locate(path.pfn, 1)
            if found is None:
                return None
            if len(self._places) >= _MOST_PLACES:
                self._places.clear()
            self._places[number] = found[0], path.and_bits, path.or_bits
            return self.find(gva)
        table = self._paging.leaf_table(self._tables, path)
        if table is None:
            return None
        with self._lock:
            if len(self.known) >= _MOST_TABLES:
                del self.known[next(iter(self.known))]
            self.known[number] = table
        return table.entries[gva >> PAGE_SHIFT & self._mask], path.and_bits, path.or_bits
