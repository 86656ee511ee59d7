"""NT_TIB: the part of a thread's block that user mode finds through its segment register."""

from __future__ import annotations

from construct import Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

NT_TIB32 = "NT_TIB32" / Struct(
    "ExceptionList" / POINTER32 * "Head of the chain of exception handlers.",
    "StackBase" / POINTER32 * "High end of the user stack.",
    "StackLimit" / POINTER32 * "Low end of it.",
    "SubSystemTib" / POINTER32,
    "FiberData" / POINTER32,
    "ArbitraryUserPointer" / POINTER32,
    "Self" / POINTER32 * "Address of this block itself.",
)

NT_TIB64 = "NT_TIB64" / Struct(
    "ExceptionList" / POINTER64 * "In a WoW64 thread: address of its TEB32.",
    "StackBase" / POINTER64 * "High end of the user stack.",
    "StackLimit" / POINTER64 * "Low end of it.",
    "SubSystemTib" / POINTER64,
    "FiberData" / POINTER64,
    "ArbitraryUserPointer" / POINTER64,
    "Self" / POINTER64 * "Address of this block itself.",
)
