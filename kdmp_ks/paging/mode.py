"""Which kind of page tables a machine used, as far as its dump tells.

The header has the processor's type, KDBG the number of levels; but KDBG lies in virtual memory, so
what it says is only known once the tables have been used. So each kind that is possible is tried,
until one finds a KDBG that agrees with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.kdbg import read_kdbg
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging, X86Paging

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import MemoryReader
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.parsing.record import Record

_Machine = WindowsKernelDump.MachineTypes
_USUAL_LEVELS = 4
_NARROW_ENTRY = 4
_PHYSICAL_ADDRESS_BITS = range(12, 52)
"""Those that a page-table entry can hold."""


def find_paging(
    headers: Record, architecture: Architecture, reader: Callable[[Paging], MemoryReader]
) -> Paging | None:
    """Find out how virtual addresses translate.

    Args:
        headers: The dump's header.
        architecture: The machine.
        reader: Gives virtual memory as seen by one kind of tables.

    Returns:
        The kind of tables, with the L1TF bit that KDBG tells; the most usual kind if none finds a
        KDBG, and None for a machine whose tables are not known.
    """
    candidates = _candidates(headers)
    for paging in candidates:
        kdbg = _try_kdbg(reader(paging), headers, architecture)
        if kdbg is not None and _agrees(paging, kdbg):
            high_bit = kdbg["L1tfHighPhysicalBitIndex"] or 0
            # The 4-byte entries of x86 have no room for such a bit.
            if high_bit in _PHYSICAL_ADDRESS_BITS and paging.entry_size > _NARROW_ENTRY:
                paging.swizzle = 1 << high_bit
            return paging
    return candidates[0] if candidates else None


def _candidates(headers: Record) -> list[Paging]:
    """The kinds of tables that a machine can have, the most likely first.

    None for a machine that has no header of this width: then one of both must be wrong.
    """
    machine = headers.machine_image_type
    wide = isinstance(headers.raw, WindowsKernelDump.Header64)
    if wide and machine == _Machine.amd64:
        return [Amd64Paging(4), Amd64Paging(5)]
    if wide and machine == _Machine.arm64:
        return [Arm64Paging()]
    if not wide and machine == _Machine.i386:
        pae = headers.pae_enabled
        # Old and foreign writers leave the field alone.
        return (
            [X86Paging()] if pae == 0 else [PaePaging()] if pae == 1 else [PaePaging(), X86Paging()]
        )
    return []


def _try_kdbg(memory: MemoryReader, headers: Record, architecture: Architecture) -> Kdbg | None:
    try:
        return read_kdbg(memory, headers.kd_debugger_data_block, architecture)
    except UNUSABLE:
        return None


def _agrees(paging: Paging, kdbg: Kdbg) -> bool:
    """Kernels before Windows 11 do not fill in the number of levels; those have the usual one."""
    if not isinstance(paging, Amd64Paging):
        return True
    return (kdbg.paging_levels or _USUAL_LEVELS) == paging.levels
