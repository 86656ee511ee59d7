"""KSPECIAL_REGISTERS: the registers that only the kernel can reach.

Each processor's KPRCB contains one, at KDDEBUGGER_DATA64.OffsetPrcbProcStateSpecialReg. The
structure has the same name on every machine; that of AMD64 keeps it here, the others say whose they
are. On ARM64 KARM64_ARCH_STATE follows at once, with the registers of translation among others.

The offsets of the ARM64 registers are those of public symbols, and hold for the KPRCB of a dump of
build 22000; those of x86 have not been compared with a dump.
"""

from __future__ import annotations

from construct import Array, Int16ul, Int32ul, Int64ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

KDESCRIPTOR32 = "KDESCRIPTOR32" / Struct(
    Padding(2),
    "Limit" / Int16ul * "Bytes of the table, less one.",
    "Base" / POINTER32,
)

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

KSPECIAL_REGISTERS_X86 = "KSPECIAL_REGISTERS_X86" / Struct(
    "Cr0" / Int32ul,
    "Cr2" / POINTER32 * "Address of the last page fault.",
    "Cr3" / Int32ul * "Root of the page tables.",
    "Cr4" / Int32ul * "Bit 5: PAE.",
    "KernelDr0" / Int32ul,
    "KernelDr1" / Int32ul,
    "KernelDr2" / Int32ul,
    "KernelDr3" / Int32ul,
    "KernelDr6" / Int32ul,
    "KernelDr7" / Int32ul,
    "Gdtr" / KDESCRIPTOR32,
    "Idtr" / KDESCRIPTOR32,
    "Tr" / Int16ul,
    "Ldtr" / Int16ul,
    Padding(0x18),
)

KSPECIAL_REGISTERS_ARM64 = "KSPECIAL_REGISTERS_ARM64" / Struct(
    "Elr_El1" / POINTER64 * "Where the last exception came from.",
    "Spsr_El1" / Int32ul * "The processor state there.",
    Padding(4),
    "Tpidr_El0" / POINTER64 * "The TEB of the thread.",
    "Tpidrro_El0" / Int64ul * "Number of the processor, for user mode.",
    "Tpidr_El1" / POINTER64 * "The KPCR of the processor, with flags in the low bits.",
    "KernelBvr" / Array(8, POINTER64),
    "KernelBcr" / Array(8, Int32ul),
    "KernelWvr" / Array(2, POINTER64),
    "KernelWcr" / Array(2, Int32ul),
)

KARM64_ARCH_STATE = "KARM64_ARCH_STATE" / Struct(
    "Midr_El1" / Int64ul * "Maker and model of the processor.",
    "Sctlr_El1" / Int64ul,
    "Actlr_El1" / Int64ul,
    "Cpacr_El1" / Int64ul,
    "Tcr_El1" / Int64ul * "Granules and widths of the translation.",
    "Ttbr0_El1" / Int64ul * "Root of the user half's tables, with the ASID above bit 47.",
    "Ttbr1_El1" / Int64ul * "Root of the kernel half's tables, with the ASID above bit 47.",
    "Esr_El1" / Int64ul * "Why the last exception came.",
    "Far_El1" / POINTER64 * "Address of the last fault.",
    "Pmcr_El0" / Int64ul,
    "Pmcntenset_El0" / Int64ul,
    "Pmccntr_El0" / Int64ul,
    "Pmxevcntr_El0" / Array(31, Int64ul),
    "Pmxevtyper_El0" / Array(31, Int64ul),
    "Pmovsclr_El0" / Int64ul,
    "Pmselr_El0" / Int64ul,
    "Pmuserenr_El0" / Int64ul,
    "Mair_El1" / Int64ul,
    "Vbar_El1" / POINTER64 * "The exception vectors.",
)
