"""DBGKD_GET_VERSION64: the version block, an older way to the KDBG."""

from __future__ import annotations

from construct import Int8ul, Int16ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER64

DBGKD_GET_VERSION64 = "DBGKD_GET_VERSION64" / Struct(
    "MajorVersion" / Int16ul * "0xf free build, 0xc checked build.",
    "MinorVersion" / Int16ul * "The build number.",
    "ProtocolVersion" / Int8ul,
    "KdSecondaryVersion" / Int8ul,
    "Flags" / Int16ul * "1 multiprocessor, 2 data, 4 64-bit pointers, 8 no memory management …",
    "MachineType" / Int16ul * "IMAGE_FILE_MACHINE_*.",
    "MaxPacketType" / Int8ul,
    "MaxStateChange" / Int8ul,
    "MaxManipulate" / Int8ul,
    "Simulation" / Int8ul,
    Padding(2),
    "KernBase" / POINTER64 * "Base address of the kernel image.",
    "PsLoadedModuleList" / POINTER64 * "Head of the list of KLDR_DATA_TABLE_ENTRY.",
    "DebuggerDataList" / POINTER64 * "A list whose first entry is the KDBG.",
)
