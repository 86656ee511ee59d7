"""Detection of the kind of page tables that a machine used.

The header has the processor's type, KDBG the number of levels; but KDBG is in virtual memory, which
only the tables can translate. So each possible kind is tried, until one finds a KDBG that agrees
with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging, X86Paging
from kdmp_ks.parsing.records import Header32

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.parsing.records import Header

_Machine = WindowsKernelDump.MachineTypes
_USUAL_LEVELS = 4
_NARROW_ENTRY = 4
_PHYSICAL_ADDRESS_BITS = range(12, 52)
"""Bits of physical addresses that a page table entry can contain."""


class PagingFacts(NamedTuple):
    """Facts about page tables from a KDBG.

    Attributes:
        levels: How many levels of tables there are; None where it does not say.
        l1tf_bit: The physical address bit that invalid entries hold inverted; 0 for none.
    """

    levels: int | None
    l1tf_bit: int


def find_paging(headers: Header, facts: Callable[[Paging], PagingFacts | None]) -> Paging | None:
    """Detect the page tables of a dump.

    Args:
        headers: The dump's header.
        facts: Reads the KDBG as seen by one kind of tables; None where there is none.

    Returns:
        The kind of tables, with the L1TF bit that the KDBG says; the most usual kind if none
        leads to a KDBG, and None for a machine whose tables are not known.
    """
    candidates = _candidates(headers)
    for paging in candidates:
        found = facts(paging)
        if found is not None and _agrees(paging, found):
            # The 4-byte entries of x86 have no room for such a bit.
            if found.l1tf_bit in _PHYSICAL_ADDRESS_BITS and paging.entry_size > _NARROW_ENTRY:
                paging.swizzle = 1 << found.l1tf_bit
            return paging
    return candidates[0] if candidates else None


def _candidates(headers: Header) -> list[Paging]:
    """The kinds of tables that a machine can have, the most likely first.

    None for a machine that has no header of this width: then one of both must be wrong.
    """
    machine = headers.machine_image_type
    if isinstance(headers, Header32):
        if machine != _Machine.i386:
            return []
        pae = headers.pae_enabled
        # Old and foreign writers leave the field alone.
        return (
            [X86Paging()] if pae == 0 else [PaePaging()] if pae == 1 else [PaePaging(), X86Paging()]
        )
    if machine == _Machine.amd64:
        return [Amd64Paging(4), Amd64Paging(5)]
    return [Arm64Paging()] if machine == _Machine.arm64 else []


def _agrees(paging: Paging, facts: PagingFacts) -> bool:
    """Test the number of levels; kernels before Windows 11 store 0, and use the usual number."""
    if not isinstance(paging, Amd64Paging):
        return True
    return (facts.levels or _USUAL_LEVELS) == paging.levels
