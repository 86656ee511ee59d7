"""`PagedRule`: where virtual memory is stored, by the page tables that the dump holds."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.errors import MemoryReadError, NotInDumpError
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.ground.limits import MAX_CACHED_PAGES as _MOST_PAGES
from kdmp_ks.memory.leaf_entries import LeafEntries
from kdmp_ks.memory.rule import VirtualRule, pointer_size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.extents import Extents
    from kdmp_ks.batch.numeric import U64
    from kdmp_ks.batch.page_walk.mapped_pages import Pages
    from kdmp_ks.batch.page_walk.walker import Walker, WalkResults
    from kdmp_ks.errors import PageReadError
    from kdmp_ks.ground.extents import Region, Segment
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.translation import PxeStep, Translation
    from kdmp_ks.paging.walk import Paging


class PagedRule(VirtualRule):
    """Virtual memory by page tables: a walk finds the page, the page map finds its bytes.

    Attributes:
        tables: The page tables of the dump.
        page_map: The pages that the dump holds.
        dtb: Physical address of the root table, flag bits and all.
        paging: How addresses translate.
        end: First address behind the space.
    """

    dtb: Gpa
    paging: Paging

    def __init__(self, tables: TableCache, paging: Paging, dtb: int) -> None:
        """Look at memory through page tables.

        Args:
            tables: The page tables of the dump.
            paging: How addresses translate.
            dtb: DirectoryTableBase of the address space.
        """
        self.tables = tables
        self.page_map = tables.page_map
        self.paging = paging
        self.dtb = Gpa(dtb)
        self.end = paging.end
        self.pointer_size = pointer_size_of(paging.end)
        self._shift = paging.table_shift
        self._mask = paging.hierarchy[-1].index_mask
        self._leaves = LeafEntries(tables, paging, self.dtb)
        self._offsets: dict[int, int] = {}
        self._older_offsets: dict[int, int] = {}

    @property
    def has_tables(self) -> bool:
        """Whether the root table is in the dump; without it nothing translates."""
        return self.tables.get(self.paging.root(self.dtb).pfn) is not None

    def translate(self, gva: int) -> Translation:
        """Find the physical address behind a virtual one; see `kdmp_ks.virt.VirtualReader`.

        Neighbours share the way to their entries, so the table at its end is kept.
        """
        table = self._leaves.known.get(gva >> self._shift)
        if table is not None:
            entries, and_bits, or_bits = table
            entry = entries[gva >> PAGE_SHIFT & self._mask]
        else:
            leaf = self._leaves.find(gva)
            if leaf is None:
                return self.paging.walk(self.tables, self.dtb, gva)
            entry, and_bits, or_bits = leaf
        found = self.paging.translate_leaf(entry, and_bits, or_bits, gva)
        # An entry that is not valid may mean several things.
        return self.paging.walk(self.tables, self.dtb, gva) if found is None else found

    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """List the entries on the way to a page; see `kdmp_ks.virt.VirtualReader`."""
        steps: list[PxeStep] = []
        with suppress(MemoryReadError):  # the last step shows it
            self.paging.walk(self.tables, self.dtb, gva, steps)
        return tuple(steps)

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """By a walk and the page map.

        The file offset of a page is kept for reads that stay inside of it.
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
        found = self.page_map.extent(gpa, min(length, left))
        if found is None:
            raise NotInDumpError(gpa, Gva(address))
        if page is None:
            self._keep(address >> PAGE_SHIFT, found[0] - in_page)
        return found

    def hole_end(self, address: int, end: int, reason: PageReadError) -> int:
        """By the level at which the walk ended, and by the page map."""
        from kdmp_ks.memory.holes import paged_hole_end

        return min(end, paged_hole_end(self, address, reason))

    def regions(self, start: int, end: int) -> Iterator[Region]:
        """List the memory that is mapped, whether it is in the dump or not."""
        from kdmp_ks.batch.page_walk.mapped_pages import as_regions

        for pages in self.mapped_pages(start, end):
            yield from as_regions(pages)

    def mapped_pages(self, start: int, end: int) -> Iterator[Pages]:
        """By a walk over all page tables of a part of the space."""
        from kdmp_ks.batch.page_walk.mapped_pages import mapped_pages

        return mapped_pages(self._walker(), start, min(end, self.end))

    def segments(self, start: int, end: int) -> Iterator[Segment]:
        """List the memory that is mapped and in the dump."""
        from kdmp_ks.batch.segments import stored_segments

        return stored_segments(self._walker(), start, min(end, self.end))

    def extents(self, addresses: U64, size: int) -> Extents:
        """By a walk for all pages at once, and the page map as arrays."""
        from kdmp_ks.batch.extents import mapped_extents

        return mapped_extents(self._walker(), self.end, addresses, size)

    def translate_many(self, gvas: U64) -> WalkResults:
        """By a walk for all addresses at once."""
        return self._walker().walk(gvas)

    def _walker(self) -> Walker:
        """A walk over the tables; it looks at the file, so it is not kept."""
        from kdmp_ks.batch.page_walk.walker import Walker

        return Walker(self.tables, self.paging, self.dtb)

    def _met_before(self, vpn: int) -> int | None:
        """File offset of a page that was met some time ago, which makes it one met lately."""
        page = self._older_offsets.get(vpn)
        if page is not None:
            self._keep(vpn, page)
        return page

    def _keep(self, vpn: int, offset: int) -> None:
        """Keep the file offset of a page; of too many, those met before the last ones go."""
        if len(self._offsets) >= _MOST_PAGES:
            self._older_offsets, self._offsets = self._offsets, {}
        self._offsets[vpn] = offset
