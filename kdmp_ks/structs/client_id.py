"""CLIENT_ID: the numbers of a thread and of its process, each as wide as a pointer."""

from __future__ import annotations

from construct import Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

CLIENT_ID32 = "CLIENT_ID32" / Struct("UniqueProcess" / POINTER32, "UniqueThread" / POINTER32)
CLIENT_ID64 = "CLIENT_ID64" / Struct("UniqueProcess" / POINTER64, "UniqueThread" / POINTER64)
