# This is a generated file! tools/structs/build.py makes it of the definitions.
"""Structures of Windows in memory, under their Windows names: construct definitions, layout only.

Read one with ``read_struct`` of a reader, or make it a field of a structure of your own::

    from construct import Int32ul, Struct
    from kdmp_ks import structs

    ITEM = Struct("Links" / structs.LIST_ENTRY64, "Name" / structs.UNICODE_STRING64, "Id" / Int32ul)

Where 32- and 64-bit Windows differ, a name ends in 32 or 64. ETHREAD and EPROCESS are declared in
parts, whose offset has to be found. The schema of the file declares contexts and exception records;
`find` returns them by name as well. Type checkers know the fields of each: see `Definition`.

References:
    The headers of the Windows SDK and Windows' public symbols.
"""

from kdmp_ks.ground.definition import Definition as Definition
from kdmp_ks.structs.registry import BY_NAME as BY_NAME
from kdmp_ks.structs.dispatcher import DISPATCHER_SIZE_UNIT as DISPATCHER_SIZE_UNIT
from kdmp_ks.structs.debugger_data import KDBG_TAG as KDBG_TAG
from kdmp_ks.structs.kuser_shared_data import KUSER_SHARED_DATA_ADDRESS as KUSER_SHARED_DATA_ADDRESS
from kdmp_ks.structs.kuser_shared_data import KUSER_SHARED_DATA_USER_ADDRESS as KUSER_SHARED_DATA_USER_ADDRESS
from kdmp_ks.structs.unloaded_drivers import MI_UNLOADED_DRIVERS as MI_UNLOADED_DRIVERS
from kdmp_ks.structs.dispatcher import SEMAPHORE_OBJECT as SEMAPHORE_OBJECT
from kdmp_ks.structs.teb import WOW64_TEB32_DISTANCE as WOW64_TEB32_DISTANCE
from kdmp_ks.structs.registry import find as find
from kdmp_ks.structs.registry import names as names
from kdmp_ks.structs import values

__all__ = [
    "BY_NAME",
    "CLIENT_ID32",
    "CLIENT_ID64",
    "DBGKD_DEBUG_DATA_HEADER64",
    "DBGKD_GET_VERSION64",
    "DEVICE_NODE32",
    "DEVICE_NODE64",
    "DEVICE_OBJECT32",
    "DEVICE_OBJECT64",
    "DEVOBJ_EXTENSION32",
    "DEVOBJ_EXTENSION64",
    "DISPATCHER_HEADER32",
    "DISPATCHER_HEADER64",
    "DISPATCHER_SIZE_UNIT",
    "DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK",
    "DPC_WATCHDOG_SAMPLE",
    "DRIVER_EXTENSION32",
    "DRIVER_EXTENSION64",
    "DRIVER_OBJECT32",
    "DRIVER_OBJECT64",
    "Definition",
    "EPROCESS_IMAGE32",
    "EPROCESS_IMAGE64",
    "EPROCESS_LINKS32",
    "EPROCESS_LINKS64",
    "ETHREAD_CID32",
    "ETHREAD_CID64",
    "ETHREAD_START32",
    "ETHREAD_START64",
    "INVERTED_FUNCTION_TABLE64",
    "INVERTED_FUNCTION_TABLE_ENTRY64",
    "IO_STACK_LOCATION32",
    "IO_STACK_LOCATION64",
    "IO_STATUS_BLOCK32",
    "IO_STATUS_BLOCK64",
    "IRP32",
    "IRP64",
    "KARM64_ARCH_STATE",
    "KDBG_TAG",
    "KDDEBUGGER_DATA64",
    "KDESCRIPTOR32",
    "KDESCRIPTOR64",
    "KDPC32",
    "KDPC64",
    "KERNEL_STACK_SEGMENT64",
    "KEXCEPTION_FRAME_AMD64",
    "KLDR_DATA_TABLE_ENTRY32",
    "KLDR_DATA_TABLE_ENTRY64",
    "KPROCESS_HEAD32",
    "KPROCESS_HEAD64",
    "KPROCESS_THREADS32",
    "KPROCESS_THREADS64",
    "KSEMAPHORE32",
    "KSEMAPHORE64",
    "KSPECIAL_REGISTERS",
    "KSPECIAL_REGISTERS_ARM64",
    "KSPECIAL_REGISTERS_X86",
    "KSTACK_CONTROL64",
    "KSWITCH_FRAME_AMD64",
    "KSWITCH_FRAME_ARM64",
    "KSYSTEM_TIME",
    "KTHREAD_STATE",
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
    "POOL_HEADER32",
    "POOL_HEADER64",
    "POP_IRP_WORKER_ENTRY32",
    "POP_IRP_WORKER_ENTRY64",
    "RTL_USER_PROCESS_PARAMETERS32",
    "RTL_USER_PROCESS_PARAMETERS64",
    "SEMAPHORE_OBJECT",
    "TDR_RECOVERY_CONTEXT",
    "TEB32",
    "TEB64",
    "TRIAGE_9F_PNP32",
    "TRIAGE_9F_PNP64",
    "TRIAGE_9F_POWER32",
    "TRIAGE_9F_POWER64",
    "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32",
    "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64",
    "TRIAGE_POP_IRP_DATA32",
    "TRIAGE_POP_IRP_DATA64",
    "UNICODE_STRING32",
    "UNICODE_STRING64",
    "UNLOADED_DRIVERS32",
    "UNLOADED_DRIVERS64",
    "WOW64_TEB32_DISTANCE",
    "find",
    "names",
]

CLIENT_ID32: Definition[values.CLIENT_ID32]
CLIENT_ID64: Definition[values.CLIENT_ID64]
DBGKD_DEBUG_DATA_HEADER64: Definition[values.DBGKD_DEBUG_DATA_HEADER64]
DBGKD_GET_VERSION64: Definition[values.DBGKD_GET_VERSION64]
DEVICE_NODE32: Definition[values.DEVICE_NODE32]
DEVICE_NODE64: Definition[values.DEVICE_NODE64]
DEVICE_OBJECT32: Definition[values.DEVICE_OBJECT32]
DEVICE_OBJECT64: Definition[values.DEVICE_OBJECT64]
DEVOBJ_EXTENSION32: Definition[values.DEVOBJ_EXTENSION32]
DEVOBJ_EXTENSION64: Definition[values.DEVOBJ_EXTENSION64]
DISPATCHER_HEADER32: Definition[values.DISPATCHER_HEADER32]
DISPATCHER_HEADER64: Definition[values.DISPATCHER_HEADER64]
DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK: Definition[values.DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK]
DPC_WATCHDOG_SAMPLE: Definition[values.DPC_WATCHDOG_SAMPLE]
DRIVER_EXTENSION32: Definition[values.DRIVER_EXTENSION32]
DRIVER_EXTENSION64: Definition[values.DRIVER_EXTENSION64]
DRIVER_OBJECT32: Definition[values.DRIVER_OBJECT32]
DRIVER_OBJECT64: Definition[values.DRIVER_OBJECT64]
EPROCESS_IMAGE32: Definition[values.EPROCESS_IMAGE32]
EPROCESS_IMAGE64: Definition[values.EPROCESS_IMAGE64]
EPROCESS_LINKS32: Definition[values.EPROCESS_LINKS32]
EPROCESS_LINKS64: Definition[values.EPROCESS_LINKS64]
ETHREAD_CID32: Definition[values.ETHREAD_CID32]
ETHREAD_CID64: Definition[values.ETHREAD_CID64]
ETHREAD_START32: Definition[values.ETHREAD_START32]
ETHREAD_START64: Definition[values.ETHREAD_START64]
INVERTED_FUNCTION_TABLE64: Definition[values.INVERTED_FUNCTION_TABLE64]
INVERTED_FUNCTION_TABLE_ENTRY64: Definition[values.INVERTED_FUNCTION_TABLE_ENTRY64]
IO_STACK_LOCATION32: Definition[values.IO_STACK_LOCATION32]
IO_STACK_LOCATION64: Definition[values.IO_STACK_LOCATION64]
IO_STATUS_BLOCK32: Definition[values.IO_STATUS_BLOCK32]
IO_STATUS_BLOCK64: Definition[values.IO_STATUS_BLOCK64]
IRP32: Definition[values.IRP32]
IRP64: Definition[values.IRP64]
KARM64_ARCH_STATE: Definition[values.KARM64_ARCH_STATE]
KDDEBUGGER_DATA64: Definition[values.KDDEBUGGER_DATA64]
"""The layout of Windows 11 22H2, the longest so far."""
KDESCRIPTOR32: Definition[values.KDESCRIPTOR32]
KDESCRIPTOR64: Definition[values.KDESCRIPTOR64]
KDPC32: Definition[values.KDPC32]
KDPC64: Definition[values.KDPC64]
KERNEL_STACK_SEGMENT64: Definition[values.KERNEL_STACK_SEGMENT64]
KEXCEPTION_FRAME_AMD64: Definition[values.KEXCEPTION_FRAME_AMD64]
KLDR_DATA_TABLE_ENTRY32: Definition[values.KLDR_DATA_TABLE_ENTRY32]
KLDR_DATA_TABLE_ENTRY64: Definition[values.KLDR_DATA_TABLE_ENTRY64]
KPROCESS_HEAD32: Definition[values.KPROCESS_HEAD32]
KPROCESS_HEAD64: Definition[values.KPROCESS_HEAD64]
KPROCESS_THREADS32: Definition[values.KPROCESS_THREADS32]
KPROCESS_THREADS64: Definition[values.KPROCESS_THREADS64]
KSEMAPHORE32: Definition[values.KSEMAPHORE32]
KSEMAPHORE64: Definition[values.KSEMAPHORE64]
KSPECIAL_REGISTERS: Definition[values.KSPECIAL_REGISTERS]
KSPECIAL_REGISTERS_ARM64: Definition[values.KSPECIAL_REGISTERS_ARM64]
KSPECIAL_REGISTERS_X86: Definition[values.KSPECIAL_REGISTERS_X86]
KSTACK_CONTROL64: Definition[values.KSTACK_CONTROL64]
KSWITCH_FRAME_AMD64: Definition[values.KSWITCH_FRAME_AMD64]
KSWITCH_FRAME_ARM64: Definition[values.KSWITCH_FRAME_ARM64]
KSYSTEM_TIME: Definition[values.KSYSTEM_TIME]
KTHREAD_STATE: Definition[values.KTHREAD_STATE]
KTRAP_FRAME_AMD64: Definition[values.KTRAP_FRAME_AMD64]
KTRAP_FRAME_X86: Definition[values.KTRAP_FRAME_X86]
KUSER_SHARED_DATA: Definition[values.KUSER_SHARED_DATA]
LDR_DATA_TABLE_ENTRY32: Definition[values.LDR_DATA_TABLE_ENTRY32]
LDR_DATA_TABLE_ENTRY64: Definition[values.LDR_DATA_TABLE_ENTRY64]
LIST_ENTRY32: Definition[values.LIST_ENTRY32]
LIST_ENTRY64: Definition[values.LIST_ENTRY64]
MMPTE_HARDWARE: Definition[values.MMPTE_HARDWARE]
"""A valid entry of any level. ``Dirty1`` is the bit by which the processor allows writing,
``Write`` the software bit by which Windows remembers that writing is meant; ``Owner`` is the user
bit.
"""
MMPTE_HARDWARE32: Definition[values.MMPTE_HARDWARE32]
"""A valid entry of x86 without PAE; the same flags as in `MMPTE_HARDWARE`."""
MMPTE_HARDWARE_ARM64: Definition[values.MMPTE_HARDWARE_ARM64]
"""A valid descriptor of any level on ARM64 with 4 KiB pages. ``NotLargePage`` distinguishes a table
(or, on the last level, a page) from a block of 2 MiB or 1 GiB; ``Owner`` lets user mode in. The
``…Table`` flags count in descriptors of tables, the other rights in those of pages and blocks.
"""
MMPTE_LARGE_1G: Definition[values.MMPTE_LARGE_1G]
"""A valid page-directory-pointer entry that maps 1 GiB. Bit 12 is PAT, not part of the address."""
MMPTE_LARGE_2M: Definition[values.MMPTE_LARGE_2M]
"""A valid page-directory entry that maps 2 MiB. Bit 12 is PAT, not part of the address."""
MMPTE_LARGE_4M: Definition[values.MMPTE_LARGE_4M]
"""A valid page-directory entry of x86 without PAE that maps 4 MiB. ``PageBaseHigh`` is bits 32 to
35 of the address (PSE-36).
"""
MMPTE_PROTOTYPE: Definition[values.MMPTE_PROTOTYPE]
"""An entry that points to a prototype PTE: ``Valid`` clear, ``Prototype`` set."""
MMPTE_SOFTWARE: Definition[values.MMPTE_SOFTWARE]
"""An entry whose page is in a page file: number ``PageFileLow`` (build 17134 and later), page
``PageFileHigh`` of it.
"""
MMPTE_TRANSITION: Definition[values.MMPTE_TRANSITION]
"""An entry that is not valid while its page is still in memory (on the standby or modified list):
``Valid`` and ``Prototype`` clear, ``Transition`` set.
"""
MMPTE_TRANSITION32: Definition[values.MMPTE_TRANSITION32]
"""`MMPTE_TRANSITION` on x86 without PAE. Bit 4 is cache control there, and not for swizzling."""
MMPTE_TRANSITION_PAE: Definition[values.MMPTE_TRANSITION_PAE]
"""`MMPTE_TRANSITION` on x86 with PAE, where frame numbers are shorter."""
NT_TIB32: Definition[values.NT_TIB32]
NT_TIB64: Definition[values.NT_TIB64]
PEB32: Definition[values.PEB32]
PEB64: Definition[values.PEB64]
PEB_LDR_DATA32: Definition[values.PEB_LDR_DATA32]
PEB_LDR_DATA64: Definition[values.PEB_LDR_DATA64]
POINTER32: Definition[int]
"""A pointer of a 32-bit address space."""
POINTER64: Definition[int]
"""A pointer of a 64-bit address space."""
POOL_HEADER32: Definition[values.POOL_HEADER32]
POOL_HEADER64: Definition[values.POOL_HEADER64]
POP_IRP_WORKER_ENTRY32: Definition[values.POP_IRP_WORKER_ENTRY32]
POP_IRP_WORKER_ENTRY64: Definition[values.POP_IRP_WORKER_ENTRY64]
RTL_USER_PROCESS_PARAMETERS32: Definition[values.RTL_USER_PROCESS_PARAMETERS32]
RTL_USER_PROCESS_PARAMETERS64: Definition[values.RTL_USER_PROCESS_PARAMETERS64]
TDR_RECOVERY_CONTEXT: Definition[values.TDR_RECOVERY_CONTEXT]
TEB32: Definition[values.TEB32]
TEB64: Definition[values.TEB64]
TRIAGE_9F_PNP32: Definition[values.TRIAGE_9F_PNP32]
TRIAGE_9F_PNP64: Definition[values.TRIAGE_9F_PNP64]
TRIAGE_9F_POWER32: Definition[values.TRIAGE_9F_POWER32]
TRIAGE_9F_POWER64: Definition[values.TRIAGE_9F_POWER64]
TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32: Definition[values.TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32]
TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64: Definition[values.TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64]
TRIAGE_POP_IRP_DATA32: Definition[values.TRIAGE_POP_IRP_DATA32]
TRIAGE_POP_IRP_DATA64: Definition[values.TRIAGE_POP_IRP_DATA64]
UNICODE_STRING32: Definition[values.UNICODE_STRING32]
UNICODE_STRING64: Definition[values.UNICODE_STRING64]
UNLOADED_DRIVERS32: Definition[values.UNLOADED_DRIVERS32]
UNLOADED_DRIVERS64: Definition[values.UNLOADED_DRIVERS64]
