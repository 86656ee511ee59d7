"""`PagedMemory`: where virtual addresses lie, by the page tables that the dump holds."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.errors import MemoryReadError, NotInDumpError
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE

if TYPE_CHECKING:
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.translation import PxeStep, Translation
    from kdmp_ks.paging.walk import LeafTable, Paging
    from kdmp_ks.phys import Reader

_CAPACITY = 4096
"""Last tables kept, as many as the `TableCache` keeps."""
_MOST_PAGES = 1 << 16
"""Pages whose places in the file are kept, and as many of those met before them."""


class PagedMemory:
    """Virtual memory of one address space: a walk finds the page, the page map finds its bytes.

    Attributes:
        dtb: Physical address of the root table, flag bits and all.
        paging: How addresses translate.
        end: First address behind the space.
    """

    def __init__(self, physical: Reader, tables: TableCache, paging: Paging, dtb: int) -> None:
        """Look at memory through page tables.

        Args:
            physical: The physical memory.
            tables: Page tables of the same memory.
            paging: How addresses translate.
            dtb: DirectoryTableBase of the address space.
        """
        self._physical = physical
        self._tables = tables
        self.paging = paging
        self.dtb = Gpa(dtb)
        self.end = paging.end
        self._shift = paging.table_shift
        self._known: dict[int, LeafTable] = {}
        self._offsets: dict[int, int] = {}
        self._older_offsets: dict[int, int] = {}

    @property
    def has_tables(self) -> bool:
        """Whether the root table is in the dump; without it nothing translates."""
        return self._tables.get(self.paging.root(self.dtb).pfn) is not None

    def translate(self, gva: int) -> Translation:
        """See `kdmp_ks.virt.Reader.translate`.

        Neighbours share the way to their entries, so the table at its end is kept.
        """
        table = self._known.get(gva >> self._shift)
        if table is None:
            table = self.paging.find_leaf_table(self._tables, self.dtb, gva)
            if table is None:
                return self.paging.walk(self._tables, self.dtb, gva)
            if len(self._known) >= _CAPACITY:
                self._known.clear()
            self._known[gva >> self._shift] = table
        found = self.paging.translate_in(table, gva)
        # An entry that is not valid may mean several things.
        return self.paging.walk(self._tables, self.dtb, gva) if found is None else found

    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """See `kdmp_ks.virt.Reader.walk`."""
        steps: list[PxeStep] = []
        with suppress(MemoryReadError):  # the last step shows it
            self.paging.walk(self._tables, self.dtb, gva, steps)
        return tuple(steps)

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """See `kdmp_ks.memory.address_space.AddressSpace`.

        Where a page lies in the file is kept for reads that stay inside of it.
        """
        in_page = address & PAGE_SIZE - 1
        page = self._offsets.get(address >> PAGE_SHIFT)
        if page is None:
            page = self._met_before(address >> PAGE_SHIFT)
        if page is not None and in_page + length <= PAGE_SIZE:
            return page + in_page, length
        gpa, kind, *_ = self.translate(address)
        size: int = kind.value
        left = size - (gpa & size - 1)
        try:
            offset, found = self._physical.extent(gpa, min(length, left))
        except NotInDumpError as e:
            raise NotInDumpError(e.gpa, Gva(address)) from None
        if page is None:
            self._keep(address >> PAGE_SHIFT, offset - in_page)
        return offset, found

    def _met_before(self, vpn: int) -> int | None:
        """Where a page lies that was met some time ago, which makes it one met lately."""
        page = self._older_offsets.get(vpn)
        if page is not None:
            self._keep(vpn, page)
        return page

    def _keep(self, vpn: int, offset: int) -> None:
        """Note where a page lies; when there are too many, those met before the last ones go."""
        if len(self._offsets) >= _MOST_PAGES:
            self._older_offsets, self._offsets = self._offsets, {}
        self._offsets[vpn] = offset
