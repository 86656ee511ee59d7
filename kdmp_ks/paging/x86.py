"""The page table walk of 32-bit x86 processors, with and without PAE.

Without PAE there are two levels of 1024 entries of 4 bytes, and pages of 4 KiB and 4 MiB; with PAE
three levels of 8-byte entries, the first of which has only four, and pages of 4 KiB and 2 MiB. The
four first-level entries of PAE carry no rights and lie anywhere on their page, in steps of 32
bytes.

References:
    Intel SDM volume 3A, 4.3 and 4.4; `kdmp_ks.structs.paging` for the entries.
"""

from __future__ import annotations

from kdmp_ks.addresses import Gpa
from kdmp_ks.ground.kinds import PageKind, PxeKind
from kdmp_ks.paging.walk import Level, Paging, TransitionLayout
from kdmp_ks.structs.paging import (
    MMPTE_HARDWARE,
    MMPTE_HARDWARE32,
    MMPTE_LARGE_2M,
    MMPTE_LARGE_4M,
    MMPTE_TRANSITION32,
    MMPTE_TRANSITION_PAE,
    field_mask,
)

_ADDRESS_END = 1 << 32
_ROOT_STEP = 32
_HIGH_SHIFT = 32

_VALID32 = field_mask(MMPTE_HARDWARE32, "Valid")
_WRITE32 = field_mask(MMPTE_HARDWARE32, "Dirty1")
_USER32 = field_mask(MMPTE_HARDWARE32, "Owner")
_LARGE32 = field_mask(MMPTE_HARDWARE32, "LargePage")
_FRAME32 = field_mask(MMPTE_HARDWARE32, "PageFrameNumber")
_BASE_HIGH = field_mask(MMPTE_LARGE_4M, "PageBaseHigh")
_BASE_HIGH_UNIT = _BASE_HIGH & -_BASE_HIGH

_VALID = field_mask(MMPTE_HARDWARE, "Valid")
_WRITE = field_mask(MMPTE_HARDWARE, "Dirty1")
_USER = field_mask(MMPTE_HARDWARE, "Owner")
_LARGE = field_mask(MMPTE_HARDWARE, "LargePage")
_NO_EXECUTE = field_mask(MMPTE_HARDWARE, "NoExecute")
_FRAME = field_mask(MMPTE_HARDWARE, "PageFrameNumber")


class X86Paging(Paging):
    """Two levels, 4-byte entries."""

    levels = 2
    entry_size = 4
    end = _ADDRESS_END
    frame_mask = _FRAME32
    transition_layout = TransitionLayout(MMPTE_TRANSITION32)
    all_rights = _WRITE32 | _USER32
    hierarchy = (
        Level(
            PxeKind.PDE,
            22,
            0x3FF,
            _VALID32,
            _VALID32,
            _LARGE32,
            _LARGE32,
            PageKind.LARGE_4M,
            field_mask(MMPTE_LARGE_4M, "PageBase"),
            MMPTE_HARDWARE32,
        ),
        Level(
            PxeKind.PTE,
            12,
            0x3FF,
            _VALID32,
            _VALID32,
            0,
            0,
            PageKind.NORMAL,
            _FRAME32,
            MMPTE_HARDWARE32,
        ),
    )

    def _arguments(self) -> tuple[int, ...]:
        return ()

    def root(self, dtb: int) -> Gpa:
        """CR3 without its flag bits."""
        return Gpa(dtb & _FRAME32)

    def rights(self, leaf: int, and_bits: int, or_bits: int, gva: int) -> tuple[bool, bool, bool]:
        """Writable, executable and user-accessible; see `Paging.rights`."""
        return bool(leaf & and_bits & _WRITE32), True, bool(leaf & and_bits & _USER32)

    def page_base(self, level: Level, entry: int) -> int:
        """Return the address of a page; entries of 4 MiB pages store its upper bits elsewhere."""
        base = entry & level.page_mask
        if level.page is PageKind.LARGE_4M:
            base |= (entry & _BASE_HIGH) // _BASE_HIGH_UNIT << _HIGH_SHIFT
        return base


class PaePaging(Paging):
    """Three levels, 8-byte entries.

    Attributes:
        swizzle: The physical address bit that invalid entries hold inverted; 0 for none.
    """

    levels = 3
    end = _ADDRESS_END
    frame_mask = _FRAME
    transition_layout = TransitionLayout(MMPTE_TRANSITION_PAE)
    all_rights = _WRITE | _USER
    hierarchy = (
        Level(
            PxeKind.PDPTE, 30, 0x3, _VALID, _VALID, 0, 1, None, 0, MMPTE_HARDWARE, has_rights=False
        ),
        Level(
            PxeKind.PDE,
            21,
            0x1FF,
            _VALID,
            _VALID,
            _LARGE,
            _LARGE,
            PageKind.LARGE,
            field_mask(MMPTE_LARGE_2M, "PageBase"),
            MMPTE_HARDWARE,
        ),
        Level(
            PxeKind.PTE, 12, 0x1FF, _VALID, _VALID, 0, 0, PageKind.NORMAL, _FRAME, MMPTE_HARDWARE
        ),
    )

    def __init__(self, swizzle: int = 0) -> None:
        """Choose the L1TF bit."""
        self.swizzle = swizzle

    def root(self, dtb: int) -> Gpa:
        """CR3 without its flag bits."""
        return Gpa(dtb & _ADDRESS_END - _ROOT_STEP)

    def rights(self, leaf: int, and_bits: int, or_bits: int, gva: int) -> tuple[bool, bool, bool]:
        """Writable, executable and user-accessible; see `Paging.rights`."""
        allowed = leaf & and_bits
        return (
            bool(allowed & _WRITE),
            not (leaf | or_bits) & _NO_EXECUTE,
            bool(allowed & _USER),
        )
