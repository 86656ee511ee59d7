"""`Reader`: physical memory, as far as the dump holds it."""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING, Protocol

from kdmp_ks.addresses import ADDRESS_LIMIT, Gpa
from kdmp_ks.errors import AddressError, NotInDumpError
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.memory.address_space import AddressSpace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.numeric import Addresses
    from kdmp_ks.batch.verbs.translation import FileOffsets
    from kdmp_ks.ground.extents import Range
    from kdmp_ks.maps.page_index import PageIndex
    from kdmp_ks.storage.source import Source


class PhysicalDump(Protocol):
    """What the reader needs of a dump."""

    @property
    def physmem(self) -> PageIndex:
        """Where the pages lie."""

    @property
    def source(self) -> Source:
        """The file."""


class Reader(AddressSpace):
    """Reads physical memory by guest physical address (`Gpa`, or any int).

    Pages that were not saved raise `NotInDumpError` (inside of `PartialReadError` for exact reads).
    """

    def __init__(self, dump: PhysicalDump) -> None:
        """Read the physical memory of a dump.

        Raises:
            UnsupportedDumpError: The dump has no physical memory that can be read.
        """
        self._map = dump.physmem.page_map
        self._source = dump.source

    def translate(self, gpa: int) -> int:
        """File offset of the byte at a physical address.

        Raises:
            NotInDumpError: Its page is not in the dump.
            AddressError: ``gpa`` is not a 64-bit address.
        """
        gpa = index(gpa)
        if not 0 <= gpa < ADDRESS_LIMIT:
            raise AddressError(f"{gpa:#x} is not a 64-bit address")
        return self.extent(gpa, 1)[0]

    def translate_many(self, gpas: Addresses) -> FileOffsets:
        """File offsets of many physical addresses; see `kdmp_ks.batch.verbs.translation`.

        Returns:
            An object with the arrays ``offsets`` and ``ok``, and ``error(i)``, which tells why an
            address has none.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.verbs.translation import translate_physical

        return translate_physical(self, gpas)

    def regions(self, start: int = 0, end: int | None = None) -> Iterator[Range]:
        """The physical memory in the dump, ascending; neighbours are one region."""
        from kdmp_ks.batch.verbs.regions import physical_regions

        return physical_regions(self, start, end)

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """By the page map."""
        in_page = address & (PAGE_SIZE - 1)
        pages = in_page + length + PAGE_SIZE - 1 >> PAGE_SHIFT
        found = self._map.locate(address >> PAGE_SHIFT, pages)
        if found is None:
            raise NotInDumpError(Gpa(address))
        offset, pages = found
        left = (pages << PAGE_SHIFT) - in_page
        return offset + in_page, min(left, length)
