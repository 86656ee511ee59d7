"""`Reader`: virtual memory, by walking the page tables that the dump holds."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from kdmp_ks.addresses import ADDRESS_LIMIT, Gpa, Gva
from kdmp_ks.errors import AddressError, MemoryReadError, NotInDumpError
from kdmp_ks.paging.translation import PxeStep, Translation
from kdmp_ks.phys import PhysicalDump
from kdmp_ks.phys import Reader as PhysicalReader
from kdmp_ks.space import AddressSpace

if TYPE_CHECKING:
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.walk import Paging

__all__ = ["PxeStep", "Reader", "Translation"]


class VirtualDump(PhysicalDump, Protocol):
    """What the reader needs of a dump."""

    @property
    def tables(self) -> TableCache:
        """Its page tables."""

    @property
    def paging(self) -> Paging:
        """How its addresses translate."""

    @property
    def directory_table_base(self) -> Gpa:
        """The root of the tables that were in use."""


class Reader(AddressSpace):
    """Reads virtual memory by guest virtual address (`Gva`, or any int).

    Attributes:
        dtb: Physical address of the root table.
        paging: How addresses translate.
    """

    def __init__(
        self, dump: VirtualDump, dtb: int | None = None, paging: Paging | None = None
    ) -> None:
        """Read an address space of a dump.

        Args:
            dump: The dump.
            dtb: DirectoryTableBase (CR3) of the address space; low flag bits do not matter. The
                one in the dump's header if left out: that of the process that was running.
            paging: How addresses translate; what the dump itself says if left out.

        Raises:
            UnsupportedDumpError: The dump has no page tables that can be walked.
            AddressError: ``dtb`` is not a 64-bit address.
        """
        self._physical = PhysicalReader(dump)
        self._source = dump.source
        self._tables = dump.tables
        self.dtb = Gpa(dump.directory_table_base if dtb is None else dtb)
        self.paging = dump.paging if paging is None else paging

    @property
    def has_tables(self) -> bool:
        """Whether the root table is in the dump; without it nothing translates."""
        return self._tables.get(self.paging.root(self.dtb).pfn) is not None

    def translate(self, gva: int) -> Translation:
        """Find the physical address behind a virtual one, and its rights.

        The page itself need not be in the dump.

        Raises:
            NotPresentError: Nothing is mapped there; `NonCanonicalError` if nothing can be.
            NotInDumpError: A page table that is needed is not in the dump.
            AddressError: ``gva`` is not a 64-bit address.
        """
        if not 0 <= gva < ADDRESS_LIMIT:
            raise AddressError(f"{gva:#x} is not a 64-bit address")
        return self.paging.walk(self._tables, self.dtb, gva)

    def try_translate(self, gva: int) -> Translation | None:
        """Like `translate`, but None where there is no translation."""
        try:
            return self.translate(gva)
        except MemoryReadError:
            return None

    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """Every page-table entry that a translation looks at, from the root down.

        The last one is that of the page, or the one at which the walk ends; no entries for an
        address that cannot exist.

        Raises:
            AddressError: ``gva`` is not a 64-bit address.
        """
        steps: list[PxeStep] = []
        with suppress(MemoryReadError):  # the last step shows it
            self.paging.walk(self._tables, self.dtb, Gva(gva), steps)
        return tuple(steps)

    def _extent(self, address: int, length: int) -> tuple[int, int]:
        translation = self.paging.walk(self._tables, self.dtb, address)
        left = translation.page_kind.value - translation.offset
        try:
            return self._physical._extent(translation.gpa, min(left, length))
        except NotInDumpError as e:
            raise NotInDumpError(e.gpa, Gva(address)) from None
