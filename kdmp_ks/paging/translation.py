"""Results of a page table walk: a `Translation`, and the entries on the way as `PxeStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kdmp_ks.addresses import Address, Gpa, Pfn
from kdmp_ks.ground.kinds import PAGE_SHIFT, PageKind, PxeKind

if TYPE_CHECKING:
    from construct import Construct


class Translation(NamedTuple):
    """The physical address of a virtual one, and its rights.

    There is no "readable": what is not readable does not translate.

    Attributes:
        gpa: The physical address.
        page_kind: Size of the page that maps it.
        writable: Every level allows writing (a copy-on-write page does not).
        executable: No level forbids execution.
        user_accessible: Every level allows access from user mode.
        transition: The page was on its way out of memory; its contents are still good. Rights
            come from the protection that Windows noted for it.
    """

    gpa: Gpa
    page_kind: PageKind
    writable: bool
    executable: bool
    user_accessible: bool
    transition: bool

    @property
    def offset(self) -> int:
        """Offset in the page, in bytes."""
        return self.gpa & (self.page_kind.value - 1)

    @property
    def pfn(self) -> Pfn:
        """Frame number of the page's start: for a large page that of its first 4 KiB."""
        return Pfn((self.gpa - self.offset) >> PAGE_SHIFT)


class PxeStep(NamedTuple):
    """A page table entry that a walk read.

    Attributes:
        level: Which level it belongs to.
        address: Physical address of the entry (`Gpa`); in a triage dump, which has none, its
            address in the self-map (`Gva`).
        value: The entry; None if its table's page is not in the dump.
        pfn: The frame number in the entry, as it is stored; 0 where there is no value.
        present: Whether the entry is valid for the processor.
        large: Whether it maps a page itself although it could name a table.
        transition: Whether it is that of a page on its way out of memory.
        layout: The definition of such an entry, see `kdmp_ks.structs.paging`.
    """

    level: PxeKind
    address: Address
    value: int | None
    pfn: Pfn
    present: bool
    large: bool
    transition: bool
    layout: Construct

    @property
    def fields(self) -> dict[str, Any]:
        """Fields of the entry by their Windows names; empty if the value is missing."""
        if self.value is None:
            return {}
        parsed = self.layout.parse(self.value.to_bytes(self.layout.sizeof(), "little"))
        return {name: field for name, field in parsed.items() if not name.startswith("_")}
