"""POINTER32 and POINTER64: an address in memory."""

from __future__ import annotations

from construct import Int32ul, Int64ul

POINTER32 = "POINTER32" / Int32ul * "A pointer of a 32-bit address space."
POINTER64 = "POINTER64" / Int64ul * "A pointer of a 64-bit address space."
