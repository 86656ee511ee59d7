"""`KernelRoot`: the page tables by which the kernel is mapped, where the header has others.

With KVA shadow a processor runs user mode by page tables that map nearly nothing of the kernel,
and some writers store their root. Every other root maps the whole kernel, and that of the process
maps the same user memory as the header's.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gpa, Pfn
from kdmp_ks.errors import MemoryReadError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_ROOTS
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.kdbg import read_kdbg
from kdmp_ks.paging.mode import PagingFacts
from kdmp_ks.paging.tables import TableCache
from kdmp_ks.virt import VirtualReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.virt import VirtualDump

_SAME: Final = "its page tables lead to the KDBG, and have the user memory of the header's"
_OTHER: Final = "its page tables lead to the KDBG, those of the header do not"


class KernelRoot:
    """The search for a root of page tables that leads to the KDBG.

    Attributes:
        is_mapped: Whether the header's page tables map the address of the KDBG.
        found: The root that was found by the search; None if there is none, or no need.
    """

    def __init__(
        self,
        dump: VirtualDump,
        page_map: PageMap,
        header_root: int | None,
        kdbg_address: int,
        architecture: Architecture,
        others: tuple[int, ...] = (),
    ) -> None:
        """Prepare a search.

        Args:
            dump: The dump.
            page_map: The pages that it contains.
            header_root: DirectoryTableBase of the header; None if it was never written.
            kdbg_address: KdDebuggerDataBlock of the header.
            architecture: The machine.
            others: More addresses in the kernel: a root that maps one of them needs no search.
        """
        self.is_mapped = False
        self.found: Inferred[Gpa] | None = None
        self._dump = dump
        self._page_map = page_map
        self._header_root = header_root
        self._address = kdbg_address
        self._others = others
        self._architecture = architecture

    def facts_by_header(self, paging: Paging) -> PagingFacts | None:
        """Return what the KDBG has about page tables, by the header's root."""
        if self._header_root is None:
            return None
        memory = VirtualReader(self._dump, self._header_root, paging)
        known = (self._address, *self._others)
        self.is_mapped |= any(_is_mapped(memory, address) for address in known)
        return self._facts(paging, self._header_root)

    def facts_by_search(self, paging: Paging) -> PagingFacts | None:
        """Return what the KDBG has about page tables, by any root that leads to one."""
        tables = TableCache(self._page_map, self._dump.source, paging.entry_size)
        found = None
        for pfn in islice(self._candidates(paging), MAX_ROOTS):
            root = pfn.gpa()
            if not _maps(paging, tables, root, self._address):
                continue
            facts = self._facts(paging, root)
            if facts is None:
                continue
            same = self._has_same_user_half(paging, tables, pfn)
            if found is None or same:
                found = facts
                self.found = Inferred.high(root, _SAME) if same else Inferred.medium(root, _OTHER)
            if same:
                break
        return found

    def _facts(self, paging: Paging, root: int) -> PagingFacts | None:
        try:
            memory = VirtualReader(self._dump, root, paging)
            kdbg = read_kdbg(memory, self._address, self._architecture)
        except UNUSABLE:
            return None
        return PagingFacts(kdbg.paging_levels, kdbg["L1tfHighPhysicalBitIndex"] or 0)

    def _candidates(self, paging: Paging) -> Iterator[Pfn]:
        """Yield the neighbours of the header's root, and the lowest pages of the dump.

        Windows makes the page tables of System early, at a low address.
        """
        near = []
        if self._header_root is not None:
            pfn = paging.root(self._header_root).pfn
            near = [Pfn(pfn - 1), Pfn(pfn + 1)] if pfn else [Pfn(pfn + 1)]
        lowest = (
            Pfn(run.pfn + place) for run in self._page_map.runs() for place in range(run.page_count)
        )
        return chain(near, lowest)

    def _has_same_user_half(self, paging: Paging, tables: TableCache, pfn: int) -> bool:
        if self._header_root is None:
            return False
        own, other = tables.get(paging.root(self._header_root).pfn), tables.get(pfn)
        if own is None or other is None:
            return False
        half = len(own) // 2
        # The kernel's own root forbids to execute user memory: only frames are compared.
        pairs = zip(own[:half], other[:half], strict=True)
        return any(own[:half]) and all(not (a ^ b) & paging.frame_mask for a, b in pairs)


def _maps(paging: Paging, tables: TableCache, root: int, address: int) -> bool:
    try:
        paging.walk(tables, root, address)
    except MemoryReadError:
        return False
    return True


def _is_mapped(memory: VirtualReader, address: int) -> bool:
    return address < memory.rule.end and memory.try_translate(address) is not None
