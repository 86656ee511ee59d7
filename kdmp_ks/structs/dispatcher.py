"""DISPATCHER_HEADER and KSEMAPHORE: objects of the kernel that threads wait for."""

from __future__ import annotations

from typing import Final

from construct import Int8ul, Int32sl, Padding, Struct

from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64

SEMAPHORE_OBJECT: Final = 5
"""``Type`` of a semaphore."""
DISPATCHER_SIZE_UNIT: Final = 4
"""Bytes that ``Size`` counts in."""

DISPATCHER_HEADER32 = "DISPATCHER_HEADER32" / Struct(
    "Type" / Int8ul * "What kind of object it is: 3 process, 5 semaphore, 6 thread.",
    "Signalling" / Int8ul,
    "Size" / Int8ul * "Size of the whole object, in units of 4 bytes.",
    "Reserved1" / Int8ul,
    "SignalState" / Int32sl,
    "WaitListHead" / LIST_ENTRY32 * "Head of the list of those who wait for it.",
)

DISPATCHER_HEADER64 = "DISPATCHER_HEADER64" / Struct(
    "Type" / Int8ul * "What kind of object it is: 3 process, 5 semaphore, 6 thread.",
    "Signalling" / Int8ul,
    "Size" / Int8ul * "Size of the whole object, in units of 4 bytes.",
    "Reserved1" / Int8ul,
    "SignalState" / Int32sl,
    "WaitListHead" / LIST_ENTRY64 * "Head of the list of those who wait for it.",
)

KSEMAPHORE32 = "KSEMAPHORE32" / Struct("Header" / DISPATCHER_HEADER32, "Limit" / Int32sl)
KSEMAPHORE64 = "KSEMAPHORE64" / Struct(
    "Header" / DISPATCHER_HEADER64, "Limit" / Int32sl, Padding(4)
)
