"""`VirtualReader`: virtual memory, by page tables or, in a triage dump, by its data blocks."""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING, Protocol, cast

from kdmp_ks.errors import AddressError, MemoryReadError
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.paging.translation import PxeStep, Translation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.numeric import Addresses
    from kdmp_ks.batch.verbs.regions import RegionArrays
    from kdmp_ks.batch.verbs.translation import Translations
    from kdmp_ks.ground.extents import Region
    from kdmp_ks.memory.rule import VirtualRule
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.storage.source import Source

__all__ = ["PxeStep", "Reader", "Translation", "VirtualReader"]


class VirtualDump(Protocol):
    """A dump, as far as reading virtual memory needs one."""

    @property
    def source(self) -> Source:
        """The file."""

    def virtual_rule(self, dtb: int | None, paging: Paging | None, /) -> VirtualRule:
        """Return the rule that locates the memory of an address space in the file."""


class MemoryDump(Protocol):
    """A dump with readers of virtual memory."""

    @property
    def memory(self) -> VirtualReader:
        """Virtual memory of the process that was running."""

    def address_space(self, dtb: int, /) -> VirtualReader:
        """Return the virtual memory of any process."""


class VirtualReader(AddressSpace):
    """Reads virtual memory by guest virtual address (`Gva`, or any int).

    In a triage dump there are neither page tables nor physical memory: what was saved of virtual
    memory is read all the same, but nothing translates.

    Attributes:
        dtb: Physical address of the root table; None for a triage dump.
        paging: How addresses translate; None for a triage dump.
    """

    rule: VirtualRule

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
            UnsupportedDumpError: The dump has no memory that can be read.
            AddressError: ``dtb`` is not a 64-bit address.
        """
        rule = dump.virtual_rule(dtb, paging)
        super().__init__(dump.source, rule)
        self.dtb = rule.dtb
        self.paging = rule.paging

    def __repr__(self) -> str:
        """For example ``<VirtualReader memory.dmp dtb=0x1ad000>``."""
        root = "" if self.dtb is None else f" dtb={int(self.dtb):#x}"
        return f"<{type(self).__name__} {self.source.name}{root}>"

    @property
    def has_tables(self) -> bool:
        """Whether the root table is in the dump; without it no address translates."""
        return self.rule.has_tables

    def translate(self, gva: int) -> Translation:
        """Find the physical address behind a virtual one, and its rights.

        The page itself need not be in the dump.

        Raises:
            NotPresentError: Nothing is mapped there; `NonCanonicalError` if nothing can be.
            NotInDumpError: A page table that is needed is not in the dump.
            UnsupportedDumpError: The dump has no page tables: a triage dump.
            AddressError: ``gva`` is not an address of the space.
        """
        return self.rule.translate(self._inside(gva))

    def try_translate(self, gva: int) -> Translation | None:
        """Translate an address; None if it cannot be translated."""
        try:
            return self.translate(gva)
        except MemoryReadError:
            return None

    def translate_many(self, gvas: Addresses) -> Translations:
        """Translate many virtual addresses; see `kdmp_ks.batch.verbs.translation`.

        Returns:
            An object with an array for each field of a `Translation`, ``ok``, and ``error(i)``,
            which says why an address has none.

        Raises:
            UnsupportedDumpError: The dump has no page tables: a triage dump.
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.verbs.translation import translate_virtual

        return translate_virtual(self, gvas)

    def regions(self, start: int = 0, end: int | None = None) -> Iterator[Region]:
        """List the mapped regions, ascending; neighbours with the same attributes are joined.

        Each page table is read once. In a triage dump: the blocks that it holds.
        """
        return cast("Iterator[Region]", super().regions(start, end))

    def region_arrays(self, start: int = 0, end: int | None = None) -> Iterator[RegionArrays]:
        """List the mapped regions as arrays, in parts; see `kdmp_ks.batch.verbs.regions`.

        For memory of scattered pages, each of which is a region, that takes a tenth of the time of
        `regions`.

        Returns:
            Objects with an array for each field of a `Region`.

        Raises:
            UnsupportedDumpError: The dump has no page tables: a triage dump.
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.verbs.regions import region_arrays

        return region_arrays(self, start, end)

    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """List the page table entries that a translation reads, from the root down.

        The last one is that of the page, or the one at which the walk ends; no entries for an
        address that cannot exist. In a triage dump: the entries of this address that it kept, of
        whatever levels.

        Raises:
            AddressError: ``gva`` is not an address of the space.
        """
        return self.rule.walk(self._inside(gva))

    def _inside(self, gva: int) -> int:
        gva = index(gva)
        if not 0 <= gva < self._end:
            bits = self._end.bit_length() - 1
            raise AddressError(f"{gva:#x} is not an address of {min(bits, 64)} bits")
        return gva


Reader = VirtualReader
