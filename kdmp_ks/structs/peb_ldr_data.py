"""PEB_LDR_DATA: the heads of the three lists of LDR_DATA_TABLE_ENTRY.

Each head links the field of the same order in the entries: only the entries of
``InLoadOrderModuleList`` begin where its links lead.
"""

from __future__ import annotations

from construct import Int8ul, Int32ul, Padding, Struct

from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.pointer import POINTER32, POINTER64

PEB_LDR_DATA32 = "PEB_LDR_DATA32" / Struct(
    "Length" / Int32ul * "Bytes of this structure.",
    "Initialized" / Int8ul,
    Padding(3),
    "SsHandle" / POINTER32,
    "InLoadOrderModuleList" / LIST_ENTRY32,
    "InMemoryOrderModuleList" / LIST_ENTRY32,
    "InInitializationOrderModuleList" / LIST_ENTRY32,
)

PEB_LDR_DATA64 = "PEB_LDR_DATA64" / Struct(
    "Length" / Int32ul * "Bytes of this structure.",
    "Initialized" / Int8ul,
    Padding(3),
    "SsHandle" / POINTER64,
    "InLoadOrderModuleList" / LIST_ENTRY64,
    "InMemoryOrderModuleList" / LIST_ENTRY64,
    "InInitializationOrderModuleList" / LIST_ENTRY64,
)
