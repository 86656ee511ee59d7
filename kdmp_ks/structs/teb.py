"""TEB: what user mode keeps of a thread, as far as the way to its process goes.

A thread of a 32-bit process on 64-bit Windows (WoW64) has two of them, one behind the other.
"""

from __future__ import annotations

from typing import Final

from construct import Int32ul, Struct

from kdmp_ks.structs.client_id import CLIENT_ID32, CLIENT_ID64
from kdmp_ks.structs.nt_tib import NT_TIB32, NT_TIB64
from kdmp_ks.structs.pointer import POINTER32, POINTER64

TEB32 = "TEB32" / Struct(
    "NtTib" / NT_TIB32,
    "EnvironmentPointer" / POINTER32,
    "ClientId" / CLIENT_ID32,
    "ActiveRpcHandle" / POINTER32,
    "ThreadLocalStoragePointer" / POINTER32,
    "ProcessEnvironmentBlock" / POINTER32 * "The PEB32.",
    "LastErrorValue" / Int32ul,
)

TEB64 = "TEB64" / Struct(
    "NtTib" / NT_TIB64,
    "EnvironmentPointer" / POINTER64,
    "ClientId" / CLIENT_ID64,
    "ActiveRpcHandle" / POINTER64,
    "ThreadLocalStoragePointer" / POINTER64,
    "ProcessEnvironmentBlock" / POINTER64 * "The PEB64.",
    "LastErrorValue" / Int32ul,
)

WOW64_TEB32_DISTANCE: Final = 0x2000
"""Offset of the TEB32 of a WoW64 thread from its TEB64, in bytes."""
