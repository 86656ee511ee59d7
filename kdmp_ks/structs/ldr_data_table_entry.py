"""LDR_DATA_TABLE_ENTRY: what a process' loader keeps of a loaded module.

The loader hangs each entry into three lists, each in an order of its own. Later fields, which
change from one Windows to the next, are left out.
"""

from __future__ import annotations

from construct import Int16ul, Int32ul, Padding, Struct

from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.structs.unicode_string import UNICODE_STRING32, UNICODE_STRING64

LDR_DATA_TABLE_ENTRY32 = "LDR_DATA_TABLE_ENTRY32" / Struct(
    "InLoadOrderLinks" / LIST_ENTRY32,
    "InMemoryOrderLinks" / LIST_ENTRY32,
    "InInitializationOrderLinks" / LIST_ENTRY32,
    "DllBase" / POINTER32 * "Where the image begins.",
    "EntryPoint" / POINTER32,
    "SizeOfImage" / Int32ul * "Bytes of the mapped image.",
    "FullDllName" / UNICODE_STRING32 * "The path.",
    "BaseDllName" / UNICODE_STRING32 * "Its last component.",
    "Flags" / Int32ul,
    "LoadCount" / Int16ul,
    "TlsIndex" / Int16ul,
    "HashLinks" / LIST_ENTRY32,
    "TimeDateStamp" / Int32ul * "The one of the image's PE header.",
)

LDR_DATA_TABLE_ENTRY64 = "LDR_DATA_TABLE_ENTRY64" / Struct(
    "InLoadOrderLinks" / LIST_ENTRY64,
    "InMemoryOrderLinks" / LIST_ENTRY64,
    "InInitializationOrderLinks" / LIST_ENTRY64,
    "DllBase" / POINTER64 * "Where the image begins.",
    "EntryPoint" / POINTER64,
    "SizeOfImage" / Int32ul * "Bytes of the mapped image.",
    Padding(4),
    "FullDllName" / UNICODE_STRING64 * "The path.",
    "BaseDllName" / UNICODE_STRING64 * "Its last component.",
    "Flags" / Int32ul,
    "LoadCount" / Int16ul,
    "TlsIndex" / Int16ul,
    "HashLinks" / LIST_ENTRY64,
    "TimeDateStamp" / Int32ul * "The one of the image's PE header.",
)
