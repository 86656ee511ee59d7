"""The verbs for many addresses ask these of an address space and of its rule.

`kdmp_ks.memory.address_space.AddressSpace` and `kdmp_ks.memory.rule.Rule` have all of it.
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
    from kdmp_ks.batch.page_walk.walker import WalkResults
    from kdmp_ks.ground.extents import Range, Region, Segment
    from kdmp_ks.storage.source import Source


class SpaceRule(Protocol):
    """Where in a file memory is stored; see `kdmp_ks.memory.rule.Rule`."""

    @property
    def end(self) -> int:
        """First address behind the space."""

    @property
    def address_type(self) -> type[Address]:
        """The type of the addresses in results."""

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
        """Where in the file memory is stored."""

    def readinto(self, address: int, buffer: Buffer, /) -> int:
        """Fill a buffer up to the first byte that is missing."""


class PhysicalRule(Protocol):
    """Where in a file pages are stored."""

    def page_offsets(self, pages: U64, /) -> I64:
        """File offsets of the pages that begin at addresses, -1 for those not in the dump."""


class PhysicalSpace(Protocol):
    """Physical memory."""

    @property
    def rule(self) -> PhysicalRule:
        """Where in the file its pages are stored."""

    def translate(self, gpa: int, /) -> int:
        """File offset of an address, or an error."""


class TranslatingRule(Protocol):
    """How virtual addresses translate."""

    @property
    def end(self) -> int:
        """First address behind the space."""

    def translate_many(self, gvas: U64, /) -> WalkResults:
        """Find the physical addresses behind virtual ones."""


class VirtualSpace(Protocol):
    """Virtual memory."""

    @property
    def rule(self) -> TranslatingRule:
        """How its addresses translate."""

    def translate(self, gva: int, /) -> object:
        """Physical address and rights, or an error."""
