"""Parts of ETHREAD and KTHREAD: fields that have no place of their own in the KDBG.

``ETHREAD_CID…`` are the fields around ``Cid``. The rest of the structure changes with every
Windows; that these fields follow each other has held from Windows XP on. ``IrpList`` has its place
in the KDBG since Windows 8. Seen in dumps of the builds 17763, 19041, 22000 (ARM64) and 26100; in
none of a 32-bit Windows.

``ETHREAD_START…`` are the same fields with those up to the two start addresses. This part has held
from Windows 8 on. ``KTHREAD_STATE`` begins with ``State``, which has its place in the KDBG; the
fields have followed each other from Windows Vista on.

References:
    The types in the kernel's public symbols, of 22 builds with 64 bits and of 18 with 32.
"""

from __future__ import annotations

from construct import Int8ul, Struct

from kdmp_ks.structs.client_id import CLIENT_ID32, CLIENT_ID64
from kdmp_ks.structs.dispatcher import KSEMAPHORE32, KSEMAPHORE64
from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.pointer import POINTER32, POINTER64

ETHREAD_CID32 = "ETHREAD_CID32" / Struct(
    "Cid" / CLIENT_ID32,
    "KeyedWaitSemaphore" / KSEMAPHORE32,
    "ClientSecurity" / POINTER32,
    "IrpList" / LIST_ENTRY32,
)

ETHREAD_CID64 = "ETHREAD_CID64" / Struct(
    "Cid" / CLIENT_ID64,
    "KeyedWaitSemaphore" / KSEMAPHORE64 * "One at a time; nobody waits while the thread runs.",
    "ClientSecurity" / POINTER64,
    "IrpList" / LIST_ENTRY64 * "Head of the list of I/O requests of the thread.",
)

ETHREAD_START32 = "ETHREAD_START32" / Struct(
    "StartAddress" / POINTER32,
    "TerminationPort" / POINTER32,
    "ActiveTimerListLock" / POINTER32,
    "ActiveTimerListHead" / LIST_ENTRY32,
    "Cid" / CLIENT_ID32,
    "KeyedWaitSemaphore" / KSEMAPHORE32,
    "ClientSecurity" / POINTER32,
    "IrpList" / LIST_ENTRY32,
    "TopLevelIrp" / POINTER32,
    "DeviceToVerify" / POINTER32,
    "Win32StartAddress" / POINTER32,
)

ETHREAD_START64 = "ETHREAD_START64" / Struct(
    "StartAddress"
    / POINTER64
    * "Where the thread began. Its place may have the end of a list of the registry instead.",
    "TerminationPort" / POINTER64,
    "ActiveTimerListLock" / POINTER64,
    "ActiveTimerListHead" / LIST_ENTRY64,
    "Cid" / CLIENT_ID64,
    "KeyedWaitSemaphore" / KSEMAPHORE64 * "One at a time; nobody waits while the thread runs.",
    "ClientSecurity" / POINTER64,
    "IrpList" / LIST_ENTRY64 * "Head of the list of I/O requests of the thread.",
    "TopLevelIrp" / POINTER64,
    "DeviceToVerify" / POINTER64,
    "Win32StartAddress"
    / POINTER64
    * "The routine that the program asked for; the same as StartAddress in threads of the system.",
)

KTHREAD_STATE = "KTHREAD_STATE" / Struct(
    "State" / Int8ul * "KTHREAD_STATE: 1 ready, 2 running, 5 waiting …",
    "Spare" / Int8ul,
    "WaitIrql" / Int8ul * "IRQL to return to after the wait.",
    "WaitMode" / Int8ul * "0 kernel, 1 user.",
)
