"""The page table walk of ARM64 processors, with 4 KiB pages and four levels as Windows uses them.

The processor has two roots, one for each half of the address space; Windows lays both halves on
one page, TTBR1 in the middle of it. Indexed with nine bits of the address, as on AMD64, that page
is one root for both.

Descriptors of tables can remove rights from all below them; those of pages and blocks grant
them. User and kernel have separate execution rights: the half of the address space decides
which applies.

References:
    Arm Architecture Reference Manual, D8.3; `kdmp_ks.structs.paging` for the descriptors.
"""

from __future__ import annotations

from kdmp_ks.addresses import Gpa
from kdmp_ks.ground.kinds import PAGE_SHIFT, PageKind, PxeKind
from kdmp_ks.paging.walk import Level, Paging, TransitionLayout
from kdmp_ks.structs.paging import MMPTE_HARDWARE_ARM64, MMPTE_TRANSITION, field_mask

_INDEX_BITS = 9
_INDEX_MASK = (1 << _INDEX_BITS) - 1

_VALID = field_mask(MMPTE_HARDWARE_ARM64, "Valid")
_TABLE = field_mask(MMPTE_HARDWARE_ARM64, "NotLargePage")
_FRAME = field_mask(MMPTE_HARDWARE_ARM64, "PageFrameNumber")
_READ_ONLY = field_mask(MMPTE_HARDWARE_ARM64, "ReadOnly")
_USER = field_mask(MMPTE_HARDWARE_ARM64, "Owner")
_NO_USER_EXECUTE = field_mask(MMPTE_HARDWARE_ARM64, "UserNoExecute")
_NO_KERNEL_EXECUTE = field_mask(MMPTE_HARDWARE_ARM64, "PrivilegedNoExecute")
_TABLE_NO_WRITE = field_mask(MMPTE_HARDWARE_ARM64, "NoWriteTable")
_TABLE_NO_USER = field_mask(MMPTE_HARDWARE_ARM64, "NoUserTable")
_TABLE_NO_USER_EXECUTE = field_mask(MMPTE_HARDWARE_ARM64, "UserNoExecuteTable")
_TABLE_NO_KERNEL_EXECUTE = field_mask(MMPTE_HARDWARE_ARM64, "PrivilegedNoExecuteTable")


def _level(kind: PxeKind, page: PageKind | None) -> Level:
    """Describe a level; entries that can map a page do so if the table bit is clear."""
    shift = PAGE_SHIFT + _INDEX_BITS * (kind.value - 1)
    last = kind is PxeKind.PTE
    # Where no page can be, and on the last level, an entry without the table bit is not valid.
    either = page is not None and not last
    return Level(
        kind,
        shift,
        _INDEX_MASK,
        valid_mask=_VALID if either else _VALID | _TABLE,
        valid=_VALID if either else _VALID | _TABLE,
        leaf_mask=0 if last else _TABLE,
        leaf=0,
        page=page,
        page_mask=_FRAME & -(1 << shift),
        layout=MMPTE_HARDWARE_ARM64,
    )


class Arm64Paging(Paging):
    """Four levels of 8-byte descriptors.

    Attributes:
        swizzle: The physical address bit that invalid entries hold inverted; 0 for none.
    """

    levels = 4
    sign_bit = PAGE_SHIFT + 4 * _INDEX_BITS - 1
    frame_mask = _FRAME
    transition_layout = TransitionLayout(MMPTE_TRANSITION)
    all_rights = _USER
    hierarchy = (
        _level(PxeKind.PML4E, None),
        _level(PxeKind.PDPTE, PageKind.HUGE),
        _level(PxeKind.PDE, PageKind.LARGE),
        _level(PxeKind.PTE, PageKind.NORMAL),
    )

    def __init__(self, swizzle: int = 0) -> None:
        """Choose the inverted bit."""
        self.swizzle = swizzle

    def root(self, dtb: int) -> Gpa:
        """TTBR0 without its address-space identifier."""
        return Gpa(dtb & _FRAME)

    def rights(self, leaf: int, and_bits: int, or_bits: int, gva: int) -> tuple[bool, bool, bool]:
        """Writable, executable and user-accessible; see `Paging.rights`."""
        kernel = gva >> self.sign_bit
        forbids = _NO_KERNEL_EXECUTE if kernel else _NO_USER_EXECUTE
        table_forbids = _TABLE_NO_KERNEL_EXECUTE if kernel else _TABLE_NO_USER_EXECUTE
        return (
            not (leaf & _READ_ONLY or or_bits & _TABLE_NO_WRITE),
            not (leaf & forbids or or_bits & table_forbids),
            bool(leaf & _USER) and not or_bits & _TABLE_NO_USER,
        )
