"""The page table walk of AMD64 processors, with 4 or 5 levels.

References:
    Intel SDM volume 3A, 4.5; `kdmp_ks.structs.paging` for the entries.
"""

from __future__ import annotations

from kdmp_ks.addresses import Gpa
from kdmp_ks.ground.kinds import PAGE_SHIFT, PageKind, PxeKind
from kdmp_ks.paging.walk import Level, Paging, TransitionLayout
from kdmp_ks.structs.paging import (
    MMPTE_HARDWARE,
    MMPTE_LARGE_1G,
    MMPTE_LARGE_2M,
    MMPTE_TRANSITION,
    field_mask,
)

_INDEX_BITS = 9
_INDEX_MASK = (1 << _INDEX_BITS) - 1

_VALID = field_mask(MMPTE_HARDWARE, "Valid")
_LARGE = field_mask(MMPTE_HARDWARE, "LargePage")
_WRITE = field_mask(MMPTE_HARDWARE, "Dirty1")
_USER = field_mask(MMPTE_HARDWARE, "Owner")
_NO_EXECUTE = field_mask(MMPTE_HARDWARE, "NoExecute")
_FRAME = field_mask(MMPTE_HARDWARE, "PageFrameNumber")

_MOST_LEVELS = 5


def _level(kind: PxeKind, page: PageKind | None = None, page_mask: int = 0) -> Level:
    """Describe a level; on all but the last the large-page bit marks entries that map pages."""
    leaf = 0 if kind is PxeKind.PTE else _LARGE
    return Level(
        kind,
        PAGE_SHIFT + _INDEX_BITS * (kind.value - 1),
        _INDEX_MASK,
        _VALID,
        _VALID,
        leaf,
        leaf,
        page,
        page_mask,
        MMPTE_HARDWARE,
    )


_LEVELS = (
    _level(PxeKind.PML5E),
    _level(PxeKind.PML4E),
    _level(PxeKind.PDPTE, PageKind.HUGE, field_mask(MMPTE_LARGE_1G, "PageBase")),
    _level(PxeKind.PDE, PageKind.LARGE, field_mask(MMPTE_LARGE_2M, "PageBase")),
    _level(PxeKind.PTE, PageKind.NORMAL, _FRAME),
)


class Amd64Paging(Paging):
    """Four or five levels of 8-byte entries.

    Attributes:
        levels: 4 or 5.
        swizzle: The physical address bit that invalid entries hold inverted; 0 for none.
    """

    frame_mask = _FRAME
    transition_layout = TransitionLayout(MMPTE_TRANSITION)
    all_rights = _WRITE | _USER

    def __init__(self, levels: int = 4, swizzle: int = 0) -> None:
        """Choose the depth of the tables and the L1TF bit."""
        if levels not in (4, 5):
            raise ValueError(f"tables of AMD64 have 4 or 5 levels, not {levels}")
        self.levels = levels
        self.swizzle = swizzle
        self.hierarchy = _LEVELS[_MOST_LEVELS - levels :]
        self.sign_bit = PAGE_SHIFT + levels * _INDEX_BITS - 1

    def _arguments(self) -> tuple[int, ...]:
        return self.levels, self.swizzle

    def root(self, dtb: int) -> Gpa:
        """CR3 without its flag bits."""
        return Gpa(dtb & _FRAME)

    def rights(self, leaf: int, and_bits: int, or_bits: int, gva: int) -> tuple[bool, bool, bool]:
        """Writable, executable and user-accessible; see `Paging.rights`."""
        allowed = leaf & and_bits
        return (
            bool(allowed & _WRITE),
            not (leaf | or_bits) & _NO_EXECUTE,
            bool(allowed & _USER),
        )
