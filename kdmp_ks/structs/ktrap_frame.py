"""KTRAP_FRAME: the registers that a processor saves when it enters the kernel by a fault.

An x86 frame of a fault in the kernel itself ends before ``HardwareEsp``: the stack
did not change, and what was on it begins there. The frame of AMD64 has been compared with those
on the stacks of dumps of the builds 17763, 19041 and 26100; the one of x86 with none.
"""

from __future__ import annotations

from construct import Array, Bytes, Int8ul, Int16ul, Int32ul, Int64ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

KTRAP_FRAME_AMD64 = "KTRAP_FRAME_AMD64" / Struct(
    "P1Home" / Int64ul,
    "P2Home" / Int64ul,
    "P3Home" / Int64ul,
    "P4Home" / Int64ul,
    "P5" / Int64ul,
    "PreviousMode" / Int8ul * "0 kernel, 1 user.",
    "PreviousIrql" / Int8ul * "Of an interrupt; exceptions do not fill it in.",
    Padding(1),
    "ExceptionActive" / Int8ul * "0 interrupt, 1 exception, 2 system call.",
    "MxCsr" / Int32ul,
    "Rax" / Int64ul,
    "Rcx" / Int64ul,
    "Rdx" / Int64ul,
    "R8" / Int64ul,
    "R9" / Int64ul,
    "R10" / Int64ul,
    "R11" / Int64ul,
    "GsBase" / POINTER64,
    "Xmm" / Array(6, Bytes(16)),
    "FaultAddress" / POINTER64,
    "Dr0" / Int64ul,
    "Dr1" / Int64ul,
    "Dr2" / Int64ul,
    "Dr3" / Int64ul,
    "Dr6" / Int64ul,
    "Dr7" / Int64ul,
    Padding(0x28),
    "SegDs" / Int16ul,
    "SegEs" / Int16ul,
    "SegFs" / Int16ul,
    "SegGs" / Int16ul,
    "TrapFrame" / POINTER64,
    "Rbx" / Int64ul,
    "Rdi" / Int64ul,
    "Rsi" / Int64ul,
    "Rbp" / Int64ul,
    "ErrorCode" / Int64ul,
    "Rip" / POINTER64,
    "SegCs" / Int16ul,
    Padding(6),
    "EFlags" / Int32ul,
    Padding(4),
    "Rsp" / POINTER64,
    "SegSs" / Int16ul,
    Padding(6),
)

KTRAP_FRAME_X86 = "KTRAP_FRAME_X86" / Struct(
    "DbgEbp" / Int32ul,
    "DbgEip" / POINTER32,
    "DbgArgMark" / Int32ul,
    "DbgArgPointer" / POINTER32,
    "TempSegCs" / Int32ul,
    "TempEsp" / POINTER32,
    "Dr0" / Int32ul,
    "Dr1" / Int32ul,
    "Dr2" / Int32ul,
    "Dr3" / Int32ul,
    "Dr6" / Int32ul,
    "Dr7" / Int32ul,
    "SegGs" / Int32ul,
    "SegEs" / Int32ul,
    "SegDs" / Int32ul,
    "Edx" / Int32ul,
    "Ecx" / Int32ul,
    "Eax" / Int32ul,
    "PreviousPreviousMode" / Int32ul,
    "ExceptionList" / POINTER32,
    "SegFs" / Int32ul,
    "Edi" / Int32ul,
    "Esi" / Int32ul,
    "Ebx" / Int32ul,
    "Ebp" / Int32ul,
    "ErrCode" / Int32ul,
    "Eip" / POINTER32,
    "SegCs" / Int32ul,
    "EFlags" / Int32ul,
)
