"""Structures of Windows in memory, under their Windows names: construct definitions, layout only.

Read one with ``read_struct`` of a reader, or make it a field of a structure of your own::

    from construct import Int32ul, Struct
    from kdmp_ks import structs

    ITEM = Struct("Links" / structs.LIST_ENTRY64, "Name" / structs.UNICODE_STRING64, "Id" / Int32ul)

Where 32- and 64-bit Windows differ, a name ends in 32 or 64. Of ETHREAD and EPROCESS there are
parts only, whose place in the whole has to be found. Contexts and exception records belong
to the schema of the file, which declares them; `find` knows them by name all the same.

References:
    The headers of the Windows SDK and Windows' public symbols.
"""

from __future__ import annotations

from kdmp_ks.structs.client_id import CLIENT_ID32, CLIENT_ID64
from kdmp_ks.structs.debugger_data import DBGKD_DEBUG_DATA_HEADER64, KDBG_TAG, KDDEBUGGER_DATA64
from kdmp_ks.structs.dispatcher import (
    DISPATCHER_HEADER32,
    DISPATCHER_HEADER64,
    DISPATCHER_SIZE_UNIT,
    KSEMAPHORE32,
    KSEMAPHORE64,
    SEMAPHORE_OBJECT,
)
from kdmp_ks.structs.eprocess import (
    EPROCESS_IMAGE32,
    EPROCESS_IMAGE64,
    EPROCESS_LINKS32,
    EPROCESS_LINKS64,
)
from kdmp_ks.structs.ethread import ETHREAD_CID32, ETHREAD_CID64
from kdmp_ks.structs.get_version import DBGKD_GET_VERSION64
from kdmp_ks.structs.kldr_data_table_entry import KLDR_DATA_TABLE_ENTRY32, KLDR_DATA_TABLE_ENTRY64
from kdmp_ks.structs.kspecial_registers import (
    KARM64_ARCH_STATE,
    KDESCRIPTOR32,
    KDESCRIPTOR64,
    KSPECIAL_REGISTERS,
    KSPECIAL_REGISTERS_ARM64,
    KSPECIAL_REGISTERS_X86,
)
from kdmp_ks.structs.ktrap_frame import KTRAP_FRAME_AMD64, KTRAP_FRAME_X86
from kdmp_ks.structs.kuser_shared_data import (
    KSYSTEM_TIME,
    KUSER_SHARED_DATA,
    KUSER_SHARED_DATA_ADDRESS,
    KUSER_SHARED_DATA_USER_ADDRESS,
)
from kdmp_ks.structs.ldr_data_table_entry import LDR_DATA_TABLE_ENTRY32, LDR_DATA_TABLE_ENTRY64
from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.nt_tib import NT_TIB32, NT_TIB64
from kdmp_ks.structs.paging import (
    MMPTE_HARDWARE,
    MMPTE_HARDWARE32,
    MMPTE_HARDWARE_ARM64,
    MMPTE_LARGE_1G,
    MMPTE_LARGE_2M,
    MMPTE_LARGE_4M,
    MMPTE_PROTOTYPE,
    MMPTE_SOFTWARE,
    MMPTE_TRANSITION,
    MMPTE_TRANSITION32,
    MMPTE_TRANSITION_PAE,
)
from kdmp_ks.structs.peb import PEB32, PEB64
from kdmp_ks.structs.peb_ldr_data import PEB_LDR_DATA32, PEB_LDR_DATA64
from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.structs.process_parameters import (
    RTL_USER_PROCESS_PARAMETERS32,
    RTL_USER_PROCESS_PARAMETERS64,
)
from kdmp_ks.structs.registry import BY_NAME, find, names
from kdmp_ks.structs.teb import TEB32, TEB64, WOW64_TEB32_DISTANCE
from kdmp_ks.structs.unicode_string import UNICODE_STRING32, UNICODE_STRING64
from kdmp_ks.structs.unloaded_drivers import (
    MI_UNLOADED_DRIVERS,
    UNLOADED_DRIVERS32,
    UNLOADED_DRIVERS64,
)

__all__ = [
    "BY_NAME",
    "CLIENT_ID32",
    "CLIENT_ID64",
    "DBGKD_DEBUG_DATA_HEADER64",
    "DBGKD_GET_VERSION64",
    "DISPATCHER_HEADER32",
    "DISPATCHER_HEADER64",
    "DISPATCHER_SIZE_UNIT",
    "EPROCESS_IMAGE32",
    "EPROCESS_IMAGE64",
    "EPROCESS_LINKS32",
    "EPROCESS_LINKS64",
    "ETHREAD_CID32",
    "ETHREAD_CID64",
    "KARM64_ARCH_STATE",
    "KDBG_TAG",
    "KDDEBUGGER_DATA64",
    "KDESCRIPTOR32",
    "KDESCRIPTOR64",
    "KLDR_DATA_TABLE_ENTRY32",
    "KLDR_DATA_TABLE_ENTRY64",
    "KSEMAPHORE32",
    "KSEMAPHORE64",
    "KSPECIAL_REGISTERS",
    "KSPECIAL_REGISTERS_ARM64",
    "KSPECIAL_REGISTERS_X86",
    "KSYSTEM_TIME",
    "KTRAP_FRAME_AMD64",
    "KTRAP_FRAME_X86",
    "KUSER_SHARED_DATA",
    "KUSER_SHARED_DATA_ADDRESS",
    "KUSER_SHARED_DATA_USER_ADDRESS",
    "LDR_DATA_TABLE_ENTRY32",
    "LDR_DATA_TABLE_ENTRY64",
    "LIST_ENTRY32",
    "LIST_ENTRY64",
    "MI_UNLOADED_DRIVERS",
    "MMPTE_HARDWARE",
    "MMPTE_HARDWARE32",
    "MMPTE_HARDWARE_ARM64",
    "MMPTE_LARGE_1G",
    "MMPTE_LARGE_2M",
    "MMPTE_LARGE_4M",
    "MMPTE_PROTOTYPE",
    "MMPTE_SOFTWARE",
    "MMPTE_TRANSITION",
    "MMPTE_TRANSITION32",
    "MMPTE_TRANSITION_PAE",
    "NT_TIB32",
    "NT_TIB64",
    "PEB32",
    "PEB64",
    "PEB_LDR_DATA32",
    "PEB_LDR_DATA64",
    "POINTER32",
    "POINTER64",
    "RTL_USER_PROCESS_PARAMETERS32",
    "RTL_USER_PROCESS_PARAMETERS64",
    "SEMAPHORE_OBJECT",
    "TEB32",
    "TEB64",
    "UNICODE_STRING32",
    "UNICODE_STRING64",
    "UNLOADED_DRIVERS32",
    "UNLOADED_DRIVERS64",
    "WOW64_TEB32_DISTANCE",
    "find",
    "names",
]
