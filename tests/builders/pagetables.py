"""AMD64 page tables with 4 or 5 levels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from .memory import Failure, PhysicalMemory
from .space import (
    KERNEL_DATA,
    LEVEL_NAME,
    PDE,
    PDPTE,
    PML4E,
    PML5E,
    PTE,
    USER_DATA,
    AddressSpace,
    Flags,
    Mapped,
    Rights,
)

__all__ = [
    "KERNEL_DATA",
    "LEVEL_NAME",
    "PAGE_LEVEL",
    "PDE",
    "PDPTE",
    "PML4E",
    "PML5E",
    "PTE",
    "SHIFT",
    "USER_DATA",
    "Failure",
    "Mapped",
    "PageTables",
    "Rights",
    "rights_bits",
    "transition_entry",
]

SHIFT = {1: 12, 2: 21, 3: 30, 4: 39, 5: 48}
PAGE_LEVEL = {"4k": PTE, "2m": PDE, "1g": PDPTE}

PRESENT, WRITE, USER, ACCESSED, DIRTY = 1 << 0, 1 << 1, 1 << 2, 1 << 5, 1 << 6
LARGE, GLOBAL, PAT_LARGE, NX = 1 << 7, 1 << 8, 1 << 12, 1 << 63
PAT_SMALL = 1 << 7
TRANSITION = 1 << 11


def rights_bits(rights: Rights) -> int:
    """Give the bits of an entry that say what it allows."""
    return rights.writable * WRITE | rights.user * USER | rights.nx * NX


def transition_entry(gpa: int, flags: Flags) -> int:
    """Make the entry of a page in transition, which is Windows' own and the same everywhere.

    The bits for writing and for the user mean something else there.
    """
    return gpa | TRANSITION | flags.protection << 5 | flags.pat * WRITE | flags.global_ * USER


class PageTables(AddressSpace):
    """An address space of an AMD64 processor; `levels` is 4, or 5 for LA57."""

    SHIFT: ClassVar = SHIFT
    KINDS: ClassVar = PAGE_LEVEL

    def __init__(self, memory: PhysicalMemory, frames: Iterator[int], levels: int = 4) -> None:
        self.levels = levels
        self.width = SHIFT[levels] + 9
        super().__init__(memory, frames)

    def _leaf_entry(self, level: int, gpa: int, rights: Rights, flags: Flags) -> int:
        if flags.transition:
            return transition_entry(gpa, flags) | flags.software << 52
        entry = gpa | rights_bits(rights) | flags.software << 52 | flags.global_ * GLOBAL
        entry |= PRESENT | ACCESSED | DIRTY
        if level == PTE:
            return entry | flags.pat * PAT_SMALL
        return entry | LARGE | flags.pat * PAT_LARGE

    def _link_entry(self, level: int, table: int, rights: Rights) -> int:
        return table | PRESENT | ACCESSED | rights_bits(rights)
