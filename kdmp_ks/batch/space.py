"""`Space` and `SpaceRule`: the parts of address spaces that the batch verbs use.

`kdmp_ks.memory.address_space.AddressSpace` and `kdmp_ks.memory.rule.Rule` implement them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kdmp_ks.ground.readable import Readable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Buffer

    from kdmp_ks.addresses import Address
    from kdmp_ks.batch.extents import Extents
    from kdmp_ks.batch.numeric import I64, U64
    from kdmp_ks.batch.page_walk.mapped_pages import Pages
    from kdmp_ks.batch.page_walk.walker import WalkResults
    from kdmp_ks.ground.extents import Range, Region, Segment
    from kdmp_ks.storage.source import Source


class SpaceRule(Protocol):
    """Location of memory in the file; see `kdmp_ks.memory.rule.Rule`."""

    @property
    def end(self) -> int:
        """First address behind the space."""

    @property
    def address_type(self) -> type[Address]:
        """Type of the addresses in results."""

    def extents(self, addresses: U64, size: int, /) -> Extents:
        """Find pieces of memory in the file."""

    def segments(self, start: int, end: int, /) -> Iterator[Segment]:
        """List the memory that is in the file."""

    def regions(self, start: int, end: int, /) -> Iterator[Range] | Iterator[Region]:
        """List the memory of the space."""


class Space(Readable, Protocol):
    """An address space."""

    @property
    def source(self) -> Source:
        """The file."""

    @property
    def rule(self) -> SpaceRule:
        """Location of memory in the file."""

    def readinto(self, address: int, buffer: Buffer, /) -> int:
        """Fill a buffer up to the first missing byte."""


class PhysicalRule(Protocol):
    """Location of pages in the file."""

    def page_offsets(self, pages: U64, /) -> I64:
        """Return the file offsets of pages by address, -1 for missing ones."""


class PhysicalSpace(Protocol):
    """Physical memory."""

    @property
    def rule(self) -> PhysicalRule:
        """Location of the pages in the file."""

    def translate(self, gpa: int, /) -> int:
        """Return the file offset of an address, or raise an error."""


class TranslatingRule(Protocol):
    """Translation of virtual addresses."""

    @property
    def end(self) -> int:
        """First address behind the space."""

    def translate_many(self, gvas: U64, /) -> WalkResults:
        """Find the physical addresses behind virtual ones."""

    def mapped_pages(self, start: int, end: int, /) -> Iterator[Pages]:
        """List the mapped pages, neighbours joined, as arrays."""


class VirtualSpace(Protocol):
    """Virtual memory."""

    @property
    def rule(self) -> TranslatingRule:
        """Translation of its addresses."""

    def translate(self, gva: int, /) -> object:
        """Return the physical address and rights, or raise an error."""
