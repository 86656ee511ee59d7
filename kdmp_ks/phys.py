"""`PhysicalReader`: the physical memory of a dump."""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING, Protocol, cast

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.errors import AddressError
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.page_rule import PageRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.batch.numeric import Addresses
    from kdmp_ks.batch.page_arrays import PageArrays, RunArrays
    from kdmp_ks.batch.verbs.translation import FileOffsets
    from kdmp_ks.ground.extents import Range
    from kdmp_ks.maps.page_index import PageIndex
    from kdmp_ks.storage.source import Source

__all__ = ["PhysicalReader", "Reader"]


class PhysicalDump(Protocol):
    """A dump, as far as reading physical memory needs one."""

    @property
    def physmem(self) -> PageIndex:
        """Pages of the dump."""

    @property
    def source(self) -> Source:
        """The file."""

    @property
    def architecture(self) -> Architecture:
        """The kind of machine."""


class PhysicalReader(AddressSpace):
    """Reads physical memory by guest physical address (`Gpa`, or any int).

    Pages that were not saved raise `NotInDumpError` (inside of `PartialReadError` for exact reads).
    """

    rule: PageRule

    def __init__(self, dump: PhysicalDump) -> None:
        """Read the physical memory of a dump.

        Raises:
            UnsupportedDumpError: The dump has no physical memory that can be read.
        """
        rule = PageRule(dump.physmem.page_map, dump.architecture.pointer_size)
        super().__init__(dump.source, rule)

    def translate(self, gpa: int) -> int:
        """Return the file offset of a physical address.

        Raises:
            NotInDumpError: Its page is not in the dump.
            AddressError: ``gpa`` is not a 64-bit address.
        """
        gpa = index(gpa)
        if not 0 <= gpa < ADDRESS_LIMIT:
            raise AddressError(f"{gpa:#x} is not a 64-bit address")
        return self.rule.extent(gpa, 1)[0]

    def translate_many(self, gpas: Addresses) -> FileOffsets:
        """File offsets of many physical addresses; see `kdmp_ks.batch.verbs.translation`.

        Returns:
            An object with the arrays ``offsets`` and ``ok``, and ``error(i)``, which says why an
            address has none.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.verbs.translation import translate_physical

        return translate_physical(self, gpas)

    def run_arrays(self) -> Iterator[RunArrays]:
        """List the runs of ``dump.physmem.runs`` as arrays, in parts.

        That takes a tenth of the time of the runs one by one.

        Returns:
            Objects with the arrays ``pfn``, ``page_count`` and ``offset``; see
            `kdmp_ks.batch.page_arrays`.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.page_arrays import run_arrays

        return run_arrays(self.rule.page_map)

    def page_arrays(self) -> Iterator[PageArrays]:
        """List the pages of ``dump.physmem`` as arrays, in parts.

        Returns:
            Objects with the arrays ``gpa`` and ``offset``; see `kdmp_ks.batch.page_arrays`.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.page_arrays import page_arrays

        return page_arrays(self.rule.page_map)

    def regions(self, start: int = 0, end: int | None = None) -> Iterator[Range]:
        """List the physical memory in the dump, ascending; neighbours are one range."""
        return cast("Iterator[Range]", super().regions(start, end))


Reader = PhysicalReader
