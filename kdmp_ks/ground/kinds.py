"""`PageKind`, `PxeKind`: sizes of pages, levels of page tables; and the size of a page frame."""

from __future__ import annotations

from enum import Enum
from typing import Final

PAGE_SHIFT: Final = 12
PAGE_SIZE: Final = 1 << PAGE_SHIFT
"""Bytes in a page frame, on every machine that Windows runs on."""
PAGE_MASK: Final = PAGE_SIZE - 1
"""The bits of an address that are its offset in a page."""


class PageKind(Enum):
    """The sizes of page that page tables can map."""

    NORMAL = PAGE_SIZE
    """4 KiB."""
    LARGE = 0x20_0000
    """2 MiB."""
    LARGE_4M = 0x40_0000
    """4 MiB: 32-bit x86 without PAE."""
    HUGE = 0x4000_0000
    """1 GiB."""

    @property
    def size(self) -> int:
        """Bytes in the page."""
        return self.value

    def page_offset(self, address: int) -> int:
        """Offset of an address in its page of this kind, in bytes."""
        return address & (self.value - 1)


class PxeKind(Enum):
    """The levels of a page-table walk, from the root down."""

    PML5E = 5
    PML4E = 4
    PDPTE = 3
    PDE = 2
    PTE = 1

    def __str__(self) -> str:
        """The level's name, as Intel writes it."""
        return self.name
