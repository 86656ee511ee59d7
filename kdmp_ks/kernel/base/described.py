"""Compare the KDBG with the symbols of the kernel, and complete it by them.

Offsets of the KDBG come first: it was written by the kernel that crashed. One that it lacks is
taken from the symbols; one that differs is a warning.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.kernel.base.kdbg import Kdbg

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.symbols.symbols import Symbols

OFFSETS: Final = MappingProxyType(
    {
        "OffsetKThreadTeb": ("_KTHREAD", "Teb"),
        "OffsetKThreadKernelStack": ("_KTHREAD", "KernelStack"),
        "OffsetKThreadInitialStack": ("_KTHREAD", "InitialStack"),
        "OffsetKThreadApcProcess": ("_KTHREAD", "ApcState.Process"),
        "OffsetKThreadState": ("_KTHREAD", "State"),
        "OffsetKThreadWaitReason": ("_KTHREAD", "WaitReason"),
        "OffsetKThreadStackLimit": ("_KTHREAD", "StackLimit"),
        "OffsetKThreadStackBase": ("_KTHREAD", "StackBase"),
        "OffsetEThreadIrpList": ("_ETHREAD", "IrpList"),
        "OffsetEprocessPeb": ("_EPROCESS", "Peb"),
        "OffsetEprocessParentCID": ("_EPROCESS", "InheritedFromUniqueProcessId"),
        "OffsetEprocessDirectoryTableBase": ("_EPROCESS", "Pcb.DirectoryTableBase"),
        "OffsetPrcbCurrentThread": ("_KPRCB", "CurrentThread"),
        "OffsetPrcbIdleThread": ("_KPRCB", "IdleThread"),
        "OffsetPrcbNumber": ("_KPRCB", "Number"),
        "OffsetPrcbContext": ("_KPRCB", "Context"),
        "OffsetPrcbProcStateContext": ("_KPRCB", "ProcessorState.ContextFrame"),
        "OffsetPrcbProcStateSpecialReg": ("_KPRCB", "ProcessorState.SpecialRegisters"),
    }
)
"""Fields of the KDBG, with the type and field whose offset they have."""


def described_by(kdbg: Kdbg, symbols: Symbols, warnings: Warnings | None = None) -> Kdbg:
    """Return a KDBG with the offsets that it lacks, as the symbols have them.

    Args:
        kdbg: The kernel's debugger data block.
        symbols: Symbols of the kernel.
        warnings: Gets a warning for each offset that the symbols have elsewhere; that of the KDBG
            is taken.
    """
    lacking: dict[str, int] = {}
    for name, (type_name, field) in OFFSETS.items():
        offset = symbol_offset(symbols, type_name, field)
        if offset is None:
            continue
        own = kdbg[name]
        if not own:
            lacking[name] = offset
        elif own != offset and warnings is not None:
            stem = type_name.removeprefix("_")
            taken = f"it is taken; the symbols of the kernel have {stem}.{field} at {offset:#x}"
            warnings.append(OddValue(name, own, taken))
    return Kdbg(kdbg.address, kdbg.size, {**kdbg, **lacking}, kdbg.architecture)


def symbol_offset(symbols: Symbols | None, type_name: str, field: str) -> int | None:
    """Return the offset of a field; None without symbols, or where they have none."""
    if symbols is None:
        return None
    try:
        return symbols.field_offset(type_name, field)
    except KdmpError:
        return None
