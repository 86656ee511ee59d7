"""`DumpMemory`: physical and virtual memory of a dump."""

from __future__ import annotations

from functools import cached_property, lru_cache
from operator import index
from typing import TYPE_CHECKING, cast

from kdmp_ks.addresses import Gpa
from kdmp_ks.dump.dump_file import DumpFile
from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import UnsupportedDumpError, UnwrittenError
from kdmp_ks.ground.limits import MAX_SPACES as _MOST_SPACES
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.maps.page_index import PageIndex

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

    from kdmp_ks.format.secondary import SecondaryData
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.memory.rule import VirtualRule
    from kdmp_ks.paging.mode import PagingFacts
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.phys import PhysicalReader
    from kdmp_ks.triage import Triage
    from kdmp_ks.virt import VirtualReader

_KDBG = "kd_debugger_data_block"


class DumpMemory(DumpFile):
    """Physical and virtual memory of a dump, and the page tables between them."""

    @property
    def physmem(self) -> PageIndex:
        """Physical pages of the dump, and the file offset of each.

        Raises:
            UnsupportedDumpError: The dump contains none, or they cannot be read.
            InvalidDataError: The index of pages is cut off, or contradicts itself or the file.
        """
        if isinstance(self._pages, PageIndex):
            return self._pages
        raise self._pages.with_traceback(None)

    @property
    def directory_table_base(self) -> Gpa:
        """Physical address of the root of the page tables in use, flag bits and all.

        It is the header's unless `with_dtb` has replaced it.

        Raises:
            UnwrittenError: The header has none.
        """
        if self._root is not None:
            return self._root
        if not self.headers.is_written("directory_table_base"):
            raise UnwrittenError("DirectoryTableBase")
        return Gpa(self.headers.directory_table_base)

    def with_dtb(self, dtb: int) -> Self:
        """Return the dump as seen through other page tables than those that the header names.

        Everything that is found by following pointers is found anew: modules, processors, threads.
        The file and the record of warnings are shared, so closing one closes the other.

        Args:
            dtb: Physical address of the root of the page tables; low flag bits do not matter.

        Raises:
            AddressError: ``dtb`` is not a 64-bit address.
        """
        view = self._copy_without_results()
        vars(view).update(_root=Gpa(index(dtb)), _kernel_root=None)
        return view

    @cached_property
    def physical(self) -> PhysicalReader:
        """Physical memory.

        Raises:
            UnsupportedDumpError: The dump holds none, or it cannot be read.
            InvalidDataError: The index of pages is cut off, or contradicts itself or the file.
        """
        from kdmp_ks.phys import PhysicalReader

        return PhysicalReader(self)

    @cached_property
    def memory(self) -> VirtualReader:
        """Virtual memory of the process that was running, as the dump's header has it.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.virt import VirtualReader

        return VirtualReader(self)

    def address_space(self, dtb: int) -> VirtualReader:
        """Virtual memory of any process. The spaces that were asked for last are kept.

        Args:
            dtb: DirectoryTableBase (CR3) of the process; low flag bits do not matter.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
            AddressError: ``dtb`` is not a 64-bit address.
        """
        return self._spaces(index(dtb))

    @cached_property
    def _spaces(self) -> Callable[[int], VirtualReader]:
        from kdmp_ks.virt import VirtualReader

        return lru_cache(_MOST_SPACES)(lambda dtb: VirtualReader(self, dtb))

    @cached_property
    def _tables(self) -> dict[int, TableCache]:
        """Page tables by the size of their entries, shared by all readers of the dump."""
        from kdmp_ks.paging.tables import TableCache

        page_map = self.physmem.page_map
        return {size: TableCache(page_map, self.source, size) for size in (4, 8)}

    @cached_property
    def paging(self) -> Paging:
        """How virtual addresses translate.

        Raises:
            UnsupportedDumpError: There are no page tables, or the machine's cannot be walked.
        """
        from kdmp_ks.paging.mode import find_paging

        if self.dump_type == DumpType.TRIAGE:
            found = find_paging(self.headers, self._facts_of_triage)
        else:
            found = self._paging_by_pages()
        if found is None:
            raise UnsupportedDumpError(
                f"{self.source.name}: the page tables of {self.architecture.name} machines cannot "
                "be walked",
                dump_type=self.dump_type,
            )
        return found

    def _facts_of_triage(self, paging: Paging) -> PagingFacts | None:
        """Facts about page tables from the KDBG of a triage dump, which needs none to be read."""
        from kdmp_ks.ground.readable import UNUSABLE
        from kdmp_ks.paging.mode import PagingFacts

        try:
            kdbg = cast("Triage", self.triage).kdbg
        except UNUSABLE:
            return None
        return PagingFacts(kdbg.paging_levels, kdbg["L1tfHighPhysicalBitIndex"] or 0)

    def _paging_by_pages(self) -> Paging | None:
        """How virtual addresses translate by the pages of the dump; notes the kernel's root."""
        from kdmp_ks.analysis.kernel_root import KernelRoot
        from kdmp_ks.paging.mode import find_paging

        headers, root = self.headers, self._root
        if root is None and headers.is_written("directory_table_base"):
            root = self.directory_table_base
        address = headers.kd_debugger_data_block
        written = headers.is_written("ps_loaded_module_list")
        others = (headers.ps_loaded_module_list,) if written else ()
        pages, machine = self.physmem.page_map, self.architecture
        search = KernelRoot(self, pages, root, address, machine, others)
        found = find_paging(headers, search.facts_by_header)
        if self._root is None and not search.is_mapped and headers.is_written(_KDBG):
            by_search = find_paging(headers, search.facts_by_search)
            taken = search.found
            # Tables of another process would give its user memory for that of the one that ran.
            if taken is not None and (root is None or taken.is_certain):
                found, self._kernel_root = by_search, taken
                base = headers.directory_table_base
                how = f"does not map the kernel; {taken.value:#x} is taken: {taken.evidence}"
                self._warnings.append(OddValue("DirectoryTableBase", base, how))
        return found

    @property
    def kernel_root(self) -> Inferred[Gpa] | None:
        """Root of the page tables that map the kernel, where those of the header do not.

        Raises:
            UnsupportedDumpError: There are no page tables, or the machine's cannot be walked.
        """
        _ = self.paging
        return self._kernel_root

    def virtual_rule(self, dtb: int | None, paging: Paging | None) -> VirtualRule:
        """Where in the file the virtual memory of an address space is stored.

        `kdmp_ks.virt.VirtualReader` asks for it; its arguments are explained there.
        """
        if self.triage is not None:
            return self._block_rule
        from kdmp_ks.memory.paged_rule import PagedRule

        paging = self.paging if paging is None else paging
        if dtb is None:
            taken = self._kernel_root
            dtb = self.directory_table_base if taken is None else taken.value
        return PagedRule(self._tables[paging.entry_size], paging, dtb)

    @cached_property
    def _block_rule(self) -> VirtualRule:
        from kdmp_ks.memory.block_rule import BlockRule

        triage = cast("Triage", self.triage)
        return BlockRule(
            triage.memory,
            self.architecture.end,
            lambda gva: triage.page_table_entries(self.paging, gva),
            cast("UnsupportedDumpError", self._pages),
        )

    @cached_property
    def secondary_data(self) -> SecondaryData:
        """The secondary data of drivers behind the dump, as a sequence of tagged blobs.

        Raises:
            InvalidDataError: The index of pages does not say where that would be.
        """
        from kdmp_ks.format.secondary import read_secondary_data

        if self.triage is not None:
            offset = self.triage.secondary_data_offset
        else:
            offset = self.physmem.page_map.expected_size
        return read_secondary_data(self.source, offset, self._warnings)
