"""KSPECIAL_REGISTERS of AMD64: the registers that only the kernel can reach.

Each processor's KPRCB holds one; KDDEBUGGER_DATA64.OffsetPrcbProcStateSpecialReg tells where.
"""

from __future__ import annotations

from construct import Int16ul, Int32ul, Int64ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER64

KDESCRIPTOR64 = "KDESCRIPTOR64" / Struct(
    Padding(6),
    "Limit" / Int16ul * "Bytes of the table, less one.",
    "Base" / POINTER64,
)

KSPECIAL_REGISTERS = "KSPECIAL_REGISTERS" / Struct(
    "Cr0" / Int64ul,
    "Cr2" / POINTER64 * "Address of the last page fault.",
    "Cr3" / Int64ul * "Root of the page tables, with the PCID in the low bits.",
    "Cr4" / Int64ul * "Bit 12: five levels of page tables.",
    "KernelDr0" / Int64ul,
    "KernelDr1" / Int64ul,
    "KernelDr2" / Int64ul,
    "KernelDr3" / Int64ul,
    "KernelDr6" / Int64ul,
    "KernelDr7" / Int64ul,
    "Gdtr" / KDESCRIPTOR64,
    "Idtr" / KDESCRIPTOR64,
    "Tr" / Int16ul,
    "Ldtr" / Int16ul,
    "MxCsr" / Int32ul,
    "DebugControl" / Int64ul,
    "LastBranchToRip" / POINTER64,
    "LastBranchFromRip" / POINTER64,
    "LastExceptionToRip" / POINTER64,
    "LastExceptionFromRip" / POINTER64,
    "Cr8" / Int64ul * "The interrupt request level.",
    "MsrGsBase" / POINTER64,
    "MsrGsSwap" / POINTER64,
    "MsrStar" / Int64ul,
    "MsrLStar" / POINTER64 * "Where ``syscall`` enters the kernel.",
    "MsrCStar" / POINTER64,
    "MsrSyscallMask" / Int64ul,
)
