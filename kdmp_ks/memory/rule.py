"""`Rule`: where in a file the memory of an address space is stored."""

from __future__ import annotations

from abc import ABC, abstractmethod
from operator import index
from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import ADDRESS_LIMIT, Address, Gva
from kdmp_ks.errors import PageReadError
from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.limits import MAX_PROBED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gpa
    from kdmp_ks.batch.extents import Extents
    from kdmp_ks.batch.numeric import U64
    from kdmp_ks.batch.page_walk.mapped_pages import Pages
    from kdmp_ks.batch.page_walk.walker import WalkResults
    from kdmp_ks.ground.extents import Region
    from kdmp_ks.paging.translation import PxeStep, Translation
    from kdmp_ks.paging.walk import Paging


_END_OF_32_BITS: Final = 1 << 32


class Rule(ABC):
    """Where in a file the memory of an address space is stored.

    `extent` alone makes a rule; `regions` besides makes one whose space can be searched and
    listed, however large it is. The other methods work as they are, an address at a time, and can
    be replaced by faster ones.

    Attributes:
        end: First address behind the space.
        address_type: The type of the addresses in results.
        pointer_size: Bytes of a pointer in this memory, 4 or 8.
    """

    end: int = ADDRESS_LIMIT
    address_type: type[Address] = Gva
    pointer_size: int = 8

    @abstractmethod
    def extent(self, address: int, length: int) -> tuple[int, int]:
        """Find a byte of memory in the file.

        Args:
            address: Below the end of the space.
            length: How many bytes are wanted from there on; at least 1, not beyond the end.

        Returns:
            The file offset of the byte, and for how many bytes (1 to ``length``) the file runs
            along with the space.

        Raises:
            PageReadError: There is no memory at ``address``.
        """

    def regions(self, start: int, end: int) -> Iterator[Range] | Iterator[Region]:
        """List the memory from one address to another, ascending and without overlaps.

        Unless a rule has a list of its own, `extent` is asked for each address without memory,
        which is why such a space, or the part of it, must be small.

        Args:
            start: Where to begin.
            end: Where to end; not beyond the end of the space.

        Raises:
            TypeError: The rule does not list its memory, and the part is too large.
        """
        if end - start > MAX_PROBED:
            raise TypeError(
                f"{type(self).__name__} has no list of its memory, and {end - start:#x} addresses "
                "are too many to try: give it a method regions(), or name a part of the space"
            )
        return self._probed(start, end)

    def segments(self, start: int, end: int) -> Iterator[Segment]:
        """List the memory that is in the file, ascending and without overlaps.

        Args:
            start: Where to begin.
            end: Where to end; not beyond the end of the space.

        Raises:
            PageReadError: There is no memory at an address that `regions` lists.
            TypeError: As for `regions`.
        """
        for region in self.regions(start, end):
            address, stop = max(int(region.start), start), min(region.end, end)
            while address < stop:
                offset, size = self.checked_extent(address, stop - address)
                yield Segment(address, offset, size)
                address += size

    def hole_end(self, address: int, end: int, reason: PageReadError) -> int:
        """Return an address behind one without memory, up to which there is none either.

        Reads that go on behind holes jump there. By the list of memory, if the rule has its own;
        otherwise a number of addresses is tried.

        Args:
            address: An address without memory.
            end: Most that may be returned.
            reason: What `extent` raised for it.
        """
        if type(self).regions is Rule.regions:
            end = min(end, address + MAX_PROBED)
        for region in self.regions(address, end):
            return max(address + 1, min(end, int(region.start)))
        return end

    def extents(self, addresses: U64, size: int) -> Extents:
        """Find pieces of memory in the file.

        Args:
            addresses: Where each piece begins; any 64-bit addresses.
            size: Bytes in each; at least 1.
        """
        from kdmp_ks.batch.extents import single_extents

        return single_extents(self.checked_extent, self.end, addresses, size)

    def checked_extent(self, address: int, length: int) -> tuple[int, int]:
        """Ask for an `extent`, of a length that is possible.

        Raises:
            PageReadError: There is no memory at ``address``.
            ValueError: The rule contradicts the description of `extent`.
        """
        offset, found = self.extent(address, length)
        offset, found = index(offset), index(found)  # a rule may calculate with numpy
        if not 0 < found <= length:
            raise self.contradiction(address, length, found)
        return offset, found

    def contradiction(self, address: int, length: int, found: int) -> ValueError:
        """Make the error for an `extent` of a length that is impossible."""
        return ValueError(
            f"{type(self).__name__}.extent({address:#x}, {length:#x}) found {found:#x} bytes"
        )

    def _probed(self, start: int, end: int) -> Iterator[Range]:
        """The memory in a small part of the space, by asking everywhere."""
        first = address = start
        while address < end:
            try:
                _, size = self.checked_extent(address, end - address)
            except PageReadError:
                if first < address:
                    yield Range(self.address_type(first), address - first)
                address += 1
                first = address
            else:
                address += size
        if first < address:
            yield Range(self.address_type(first), address - first)


class VirtualRule(Rule):
    """The rule of a virtual address space.

    Attributes:
        dtb: Physical address of the root of the page tables; None if there are none.
        paging: How addresses translate; None if they do not.
    """

    dtb: Gpa | None
    paging: Paging | None

    @property
    @abstractmethod
    def has_tables(self) -> bool:
        """Whether the root table is in the dump; without it nothing translates."""

    @abstractmethod
    def translate(self, gva: int) -> Translation:
        """Find the physical address behind a virtual one; see `kdmp_ks.virt.VirtualReader`."""

    @abstractmethod
    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """List the entries on the way to a page; see `kdmp_ks.virt.VirtualReader`."""

    @abstractmethod
    def translate_many(self, gvas: U64) -> WalkResults:
        """Find the physical addresses behind many virtual ones, all of them below the end.

        Raises:
            UnsupportedDumpError: The dump has no page tables.
            SourceError: The file cannot be read.
        """

    @abstractmethod
    def mapped_pages(self, start: int, end: int) -> Iterator[Pages]:
        """List the pages that are mapped in a part of the space, ascending, neighbours joined.

        Raises:
            UnsupportedDumpError: The dump has no page tables.
            SourceError: The file cannot be read.
        """


def pointer_size_of(end: int) -> int:
    """Return the bytes of a pointer of a machine, by the end of its virtual address space."""
    return 4 if end <= _END_OF_32_BITS else 8
