"""KLDR_DATA_TABLE_ENTRY: the kernel's entry for a loaded driver, linked by PsLoadedModuleList.

From the image's base to the names it agrees with the entry of a process' loader
(`kdmp_ks.structs.ldr_data_table_entry`); the fields before and behind differ. Fields of
32-bit kernels behind ``CheckSum`` differ from one to the next and are left out.
"""

from __future__ import annotations

from construct import Int16ul, Int32ul, Padding, Struct

from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.structs.unicode_string import UNICODE_STRING32, UNICODE_STRING64

KLDR_DATA_TABLE_ENTRY32 = "KLDR_DATA_TABLE_ENTRY32" / Struct(
    "InLoadOrderLinks" / LIST_ENTRY32,
    "ExceptionTable" / POINTER32,
    "ExceptionTableSize" / Int32ul,
    "GpValue" / POINTER32,
    "NonPagedDebugInfo" / POINTER32,
    "DllBase" / POINTER32 * "Where the image begins.",
    "EntryPoint" / POINTER32,
    "SizeOfImage" / Int32ul * "Bytes of the mapped image.",
    "FullDllName" / UNICODE_STRING32 * "The path, in the kernel's namespace.",
    "BaseDllName" / UNICODE_STRING32 * "Its last component.",
    "Flags" / Int32ul,
    "LoadCount" / Int16ul,
    Padding(2),
    "SectionPointer" / POINTER32,
    "CheckSum" / Int32ul * "The one of the image's PE header.",
)

KLDR_DATA_TABLE_ENTRY64 = "KLDR_DATA_TABLE_ENTRY64" / Struct(
    "InLoadOrderLinks" / LIST_ENTRY64,
    "ExceptionTable" / POINTER64,
    "ExceptionTableSize" / Int32ul,
    Padding(4),
    "GpValue" / POINTER64,
    "NonPagedDebugInfo" / POINTER64,
    "DllBase" / POINTER64 * "Where the image begins.",
    "EntryPoint" / POINTER64,
    "SizeOfImage" / Int32ul * "Bytes of the mapped image.",
    Padding(4),
    "FullDllName" / UNICODE_STRING64 * "The path, in the kernel's namespace.",
    "BaseDllName" / UNICODE_STRING64 * "Its last component.",
    "Flags" / Int32ul,
    "LoadCount" / Int16ul,
    Padding(2),
    "SectionPointer" / POINTER64,
    "CheckSum" / Int32ul * "The one of the image's PE header.",
    # Current kernels only from here on: older ones keep other things there.
    "CoverageSectionSize" / Int32ul,
    "CoverageSection" / POINTER64,
    "LoadedImports" / POINTER64,
    Padding(8),
    "SizeOfImageNotRounded" / Int32ul,
    "TimeDateStamp" / Int32ul * "The one of the image's PE header.",
)
