"""A part of ETHREAD: the fields around ``Cid``, which has no place of its own in the KDBG.

The rest of the structure changes with every Windows; that these fields follow each other has held
from Windows XP on. ``IrpList`` has its place in the KDBG since Windows 8. Seen in dumps of the
builds 17763, 19041, 22000 (ARM64) and 26100; in none of a 32-bit Windows.
"""

from __future__ import annotations

from construct import Struct

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
