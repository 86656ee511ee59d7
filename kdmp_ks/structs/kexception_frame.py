"""KEXCEPTION_FRAME: the registers that a routine must preserve, saved as an exception is handled.

A trap frame lacks them. The kernel saves them right below the trap frame: before it dispatches an
exception, and before it stops the machine by an exception that it does not dispatch. The frame has
been compared with the contexts of dumps of the builds 17763, 19041 and 26100.
"""

from __future__ import annotations

from construct import Array, Bytes, Int64ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER64

KEXCEPTION_FRAME_AMD64 = "KEXCEPTION_FRAME_AMD64" / Struct(
    "P1Home" / Int64ul,
    "P2Home" / Int64ul,
    "P3Home" / Int64ul,
    "P4Home" / Int64ul,
    "P5" / Int64ul,
    "InitialStack" / POINTER64,
    "Xmm" / Array(10, Bytes(16)) * "Xmm6 to Xmm15.",
    "TrapFrame" / POINTER64 * "Not filled in by exceptions.",
    Padding(0x18),
    "MxCsr" / Int64ul * "Not filled in by exceptions.",
    "Rbp" / Int64ul * "Not filled in by exceptions: the trap frame has it.",
    "Rbx" / Int64ul,
    "Rdi" / Int64ul,
    "Rsi" / Int64ul,
    "R12" / Int64ul,
    "R13" / Int64ul,
    "R14" / Int64ul,
    "R15" / Int64ul,
    "Return" / POINTER64 * "Where the routine that saved them returns to.",
)
