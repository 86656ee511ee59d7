"""PEB: what user mode keeps of a process, as far as the way to its modules goes."""

from __future__ import annotations

from construct import Int8ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

PEB32 = "PEB32" / Struct(
    "InheritedAddressSpace" / Int8ul,
    "ReadImageFileExecOptions" / Int8ul,
    "BeingDebugged" / Int8ul,
    "BitField" / Int8ul,
    "Mutant" / POINTER32,
    "ImageBaseAddress" / POINTER32 * "Where the program itself is mapped.",
    "Ldr" / POINTER32 * "The PEB_LDR_DATA32.",
    "ProcessParameters" / POINTER32,
)

PEB64 = "PEB64" / Struct(
    "InheritedAddressSpace" / Int8ul,
    "ReadImageFileExecOptions" / Int8ul,
    "BeingDebugged" / Int8ul,
    "BitField" / Int8ul,
    Padding(4),
    "Mutant" / POINTER64,
    "ImageBaseAddress" / POINTER64 * "Where the program itself is mapped.",
    "Ldr" / POINTER64 * "The PEB_LDR_DATA64.",
    "ProcessParameters" / POINTER64,
)
