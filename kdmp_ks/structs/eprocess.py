"""Parts of EPROCESS: fields without an offset in the KDBG, with their neighbours.

The structure changes with every Windows; the order within these parts does not, or not for long.
``EPROCESS_LINKS…`` has held from Windows XP on; ``EPROCESS_IMAGE…`` from Windows 8.1 on, and of it
name and priority always. ``KPROCESS_HEAD…`` is the beginning of the structure, the same from
Windows XP on; ``KPROCESS_THREADS…`` is more of it, from Windows Vista on. Seen in dumps of the
builds 17763, 19041, 22000 (ARM64) and 26100; in none of a 32-bit Windows.
"""

from __future__ import annotations

from construct import Bytes, Int8ul, Struct

from kdmp_ks.structs.dispatcher import DISPATCHER_HEADER32, DISPATCHER_HEADER64
from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.pointer import POINTER32, POINTER64

_NAME_SIZE = 15

KPROCESS_HEAD32 = "KPROCESS_HEAD32" / Struct(
    "Header" / DISPATCHER_HEADER32,
    "ProfileListHead" / LIST_ENTRY32,
    "DirectoryTableBase" / POINTER32,
)

KPROCESS_HEAD64 = "KPROCESS_HEAD64" / Struct(
    "Header" / DISPATCHER_HEADER64,
    "ProfileListHead" / LIST_ENTRY64 * "Mostly an empty list, which leads to itself.",
    "DirectoryTableBase" / POINTER64,
)

KPROCESS_THREADS32 = "KPROCESS_THREADS32" / Struct(
    "Head" / KPROCESS_HEAD32,
    "LdtDescriptor" / Bytes(8),
    "Int21Descriptor" / Bytes(8),
    "ThreadListHead" / LIST_ENTRY32,
)

KPROCESS_THREADS64 = "KPROCESS_THREADS64" / Struct(
    "Head" / KPROCESS_HEAD64,
    "ThreadListHead" / LIST_ENTRY64 * "Links ``ThreadListEntry`` of the threads of the process.",
)

EPROCESS_LINKS32 = "EPROCESS_LINKS32" / Struct(
    "UniqueProcessId" / POINTER32,
    "ActiveProcessLinks" / LIST_ENTRY32,
)

EPROCESS_LINKS64 = "EPROCESS_LINKS64" / Struct(
    "UniqueProcessId" / POINTER64,
    "ActiveProcessLinks" / LIST_ENTRY64 * "Links all processes, from PsActiveProcessHead on.",
)

EPROCESS_IMAGE32 = "EPROCESS_IMAGE32" / Struct(
    "ImageFilePointer" / POINTER32,
    "ImageFileName" / Bytes(_NAME_SIZE),
    "PriorityClass" / Int8ul,
    "SecurityPort" / POINTER32,
    "SeAuditProcessCreationInfo" / POINTER32,
)

EPROCESS_IMAGE64 = "EPROCESS_IMAGE64" / Struct(
    "ImageFilePointer" / POINTER64 * "The program's FILE_OBJECT; 0 for System.",
    "ImageFileName" / Bytes(_NAME_SIZE) * "Up to 14 characters, filled up with NUL.",
    "PriorityClass" / Int8ul * "0 to 6.",
    "SecurityPort" / POINTER64,
    "SeAuditProcessCreationInfo"
    / POINTER64
    * "Pointer to a UNICODE_STRING with the program's path; that of System is empty.",
)
