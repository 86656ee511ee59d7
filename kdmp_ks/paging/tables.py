"""`TableCache`: page table pages as arrays of entries; the last ones read are cached."""

from __future__ import annotations

import sys
import threading
from array import array
from typing import TYPE_CHECKING

from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import MAX_CACHED_TABLES as _CAPACITY

if TYPE_CHECKING:
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.storage.source import Source


class TableCache:
    """Page-table pages of one physical memory; readers of several address spaces may share it.

    A page is kept as an array of entries, 512 of 64 bits or 1024 of 32. A page that is not in the
    dump is kept as None, so that asking again costs nothing.

    Attributes:
        page_map: The pages that the dump holds.
        source: The file.
    """

    def __init__(self, page_map: PageMap, source: Source, entry_size: int = 8) -> None:
        """Read tables from a physical memory.

        Args:
            page_map: The pages that the dump holds.
            source: The file.
            entry_size: Bytes in an entry, 4 or 8.
        """
        self.page_map = page_map
        self.source = source
        self._typecode = "Q" if entry_size == 8 else "I"
        self._lock = threading.Lock()
        self._tables: dict[int, array[int] | None] = {}

    def get(self, pfn: int) -> array[int] | None:
        """Return the entries of the table on a page frame; None if the page is missing."""
        try:
            return self._tables[pfn]
        except KeyError:
            return self._load(pfn)

    def _load(self, pfn: int) -> array[int] | None:
        found = self.page_map.locate(pfn, 1)
        table = None
        if found is not None:
            table = array(self._typecode, self.source.read_exact(found[0], PAGE_SIZE))
            if sys.byteorder == "big":
                table.byteswap()
        with self._lock:
            if len(self._tables) >= _CAPACITY:
                del self._tables[next(iter(self._tables))]
            self._tables[pfn] = table
        return table
