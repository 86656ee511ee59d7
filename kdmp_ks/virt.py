"""`Reader`: virtual memory, by page tables or, in a triage dump, by the pieces that were saved."""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING, Protocol

from kdmp_ks.errors import AddressError, MemoryReadError
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.paging.translation import PxeStep, Translation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gpa
    from kdmp_ks.batch.numeric import Addresses
    from kdmp_ks.batch.verbs.translation import Translations
    from kdmp_ks.ground.extents import Region
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.storage.source import Source

__all__ = ["PxeStep", "Reader", "Translation"]


class VirtualMemory(Protocol):
    """The rule by which virtual addresses lie in a dump."""

    @property
    def dtb(self) -> Gpa | None:
        """Root of the page tables; None if it does not go by them."""

    @property
    def paging(self) -> Paging | None:
        """How addresses translate; None if they do not."""

    @property
    def end(self) -> int:
        """First address behind the space."""

    @property
    def has_tables(self) -> bool:
        """Whether the root of the page tables is there."""

    def translate(self, gva: int, /) -> Translation:
        """Physical address and rights, or an error."""

    def walk(self, gva: int, /) -> tuple[PxeStep, ...]:
        """The entries on the way to the page."""

    def extent(self, address: int, length: int, /) -> tuple[int, int]:
        """Where an address lies in the file, and how far the file runs along."""


class VirtualDump(Protocol):
    """What the reader needs of a dump."""

    @property
    def source(self) -> Source:
        """The file."""

    def virtual_memory(self, dtb: int | None, paging: Paging | None, /) -> VirtualMemory:
        """The rule of one address space."""


class Reader(AddressSpace):
    """Reads virtual memory by guest virtual address (`Gva`, or any int).

    In a triage dump there are neither page tables nor physical memory: what was saved of virtual
    memory is read all the same, but nothing translates.

    Attributes:
        dtb: Physical address of the root table; None for a triage dump.
        paging: How addresses translate; None for a triage dump.
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
            UnsupportedDumpError: The dump has no memory that can be read.
            AddressError: ``dtb`` is not a 64-bit address.
        """
        self._memory = dump.virtual_memory(dtb, paging)
        self._source = dump.source
        self._end = self._memory.end
        self.dtb = self._memory.dtb
        self.paging = self._memory.paging

    @property
    def has_tables(self) -> bool:
        """Whether the root table is in the dump; without it nothing translates."""
        return self._memory.has_tables

    def translate(self, gva: int) -> Translation:
        """Find the physical address behind a virtual one, and its rights.

        The page itself need not be in the dump.

        Raises:
            NotPresentError: Nothing is mapped there; `NonCanonicalError` if nothing can be.
            NotInDumpError: A page table that is needed is not in the dump.
            UnsupportedDumpError: The dump has no page tables: a triage dump.
            AddressError: ``gva`` is not an address of the space.
        """
        return self._memory.translate(self._inside(gva))

    def try_translate(self, gva: int) -> Translation | None:
        """Like `translate`, but None where there is no translation."""
        try:
            return self.translate(gva)
        except MemoryReadError:
            return None

    def translate_many(self, gvas: Addresses) -> Translations:
        """Translate many virtual addresses; see `kdmp_ks.batch.verbs.translation`.

        Returns:
            An object with an array for each field of a `Translation`, ``ok``, and ``error(i)``,
            which tells why an address has none.

        Raises:
            UnsupportedDumpError: The dump has no page tables: a triage dump.
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.verbs.translation import translate_virtual

        return translate_virtual(self, gvas)

    def regions(self, start: int = 0, end: int | None = None) -> Iterator[Region]:
        """What is mapped in the address space, ascending; neighbours alike are one region.

        Each page table is read once. In a triage dump: the pieces that it holds.
        """
        from kdmp_ks.batch.verbs.regions import virtual_regions

        return virtual_regions(self, start, end)

    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """Every page-table entry that a translation looks at, from the root down.

        The last one is that of the page, or the one at which the walk ends; no entries for an
        address that cannot exist. In a triage dump: the entries of this address that it kept, of
        whatever levels.

        Raises:
            AddressError: ``gva`` is not an address of the space.
        """
        return self._memory.walk(self._inside(gva))

    def _inside(self, gva: int) -> int:
        gva = index(gva)
        if not 0 <= gva < self._end:
            bits = self._end.bit_length() - 1
            raise AddressError(f"{gva:#x} is not an address of {min(bits, 64)} bits")
        return gva

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """By the rule of the space."""
        return self._memory.extent(address, length)
