"""Intervals of memory: `Range`, `Region`, `Run` and `Segment`.

* A range is addresses only.
* A region is virtual addresses that are mapped alike.
* A run is page frames that the file stores one behind the other.
* A segment is memory that is one piece of the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.ground.kinds import PAGE_SHIFT

if TYPE_CHECKING:
    from kdmp_ks.addresses import Address, Gpa, Gva, Pfn
    from kdmp_ks.ground.kinds import PageKind


class Range(NamedTuple):
    """Addresses that follow one another, all of them in the dump.

    Attributes:
        start: The first address.
        size: Number of bytes.
    """

    start: Address
    size: int

    @property
    def end(self) -> int:
        """The first address behind the range."""
        return self.start + self.size


class Region(NamedTuple):
    """Virtual addresses that follow one another and are mapped alike.

    They lie one behind the other in physical memory as well; that memory need not be in the dump.
    In a triage dump, which has no page tables, a region is memory that is in the dump, and all
    fields but its place are None.

    Attributes:
        start: The first address.
        size: Number of bytes.
        gpa: Physical address of the first byte.
        page_kind: Size of the pages that map the region.
        writable: As in `kdmp_ks.virt.Translation`.
        executable: As in `kdmp_ks.virt.Translation`.
        user_accessible: As in `kdmp_ks.virt.Translation`.
        transition: As in `kdmp_ks.virt.Translation`.
    """

    start: Gva
    size: int
    gpa: Gpa | None
    page_kind: PageKind | None
    writable: bool | None
    executable: bool | None
    user_accessible: bool | None
    transition: bool | None

    @property
    def end(self) -> int:
        """The first address behind the region."""
        return self.start + self.size


class Run(NamedTuple):
    """Pages that follow one another both in physical memory and in the file.

    Attributes:
        pfn: Frame number of the first page.
        page_count: Number of pages.
        offset: File offset of the first page.
    """

    pfn: Pfn
    page_count: int
    offset: int

    @property
    def start(self) -> Gpa:
        """Physical address of the first byte."""
        return self.pfn.gpa()

    @property
    def end(self) -> int:
        """Physical address behind the last byte."""
        return (self.pfn + self.page_count) << PAGE_SHIFT

    @property
    def size(self) -> int:
        """Number of bytes in the run."""
        return self.page_count << PAGE_SHIFT


class Segment(NamedTuple):
    """Memory that is one piece of the file.

    Attributes:
        address: The first address.
        offset: File offset of the first byte.
        size: Number of bytes.
    """

    address: int
    offset: int
    size: int

    @property
    def end(self) -> int:
        """The first address behind the segment."""
        return self.address + self.size
