"""EXCEPTION_RECORD32: an exception of 32-bit code, as a WoW64 process keeps it in memory.

The 64-bit record stands in the dump's header too and is declared there
(``structs.find("EXCEPTION_RECORD64")``).
"""

from __future__ import annotations

from construct import Array, Int32ul, Struct

from kdmp_ks.structs.pointer import POINTER32

EXCEPTION_RECORD32 = "EXCEPTION_RECORD32" / Struct(
    "ExceptionCode" / Int32ul * "An NTSTATUS.",
    "ExceptionFlags" / Int32ul * "Bit 0: the program cannot go on.",
    "ExceptionRecord" / POINTER32 * "The exception during whose handling this one came up, or 0.",
    "ExceptionAddress" / POINTER32 * "The instruction.",
    "NumberParameters" / Int32ul * "How many of ``ExceptionInformation`` mean something.",
    "ExceptionInformation" / Array(15, Int32ul),
)
