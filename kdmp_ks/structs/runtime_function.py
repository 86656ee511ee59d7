"""RUNTIME_FUNCTION and UNWIND_INFO: the functions of an image, and how their frames are undone.

An image has a table of the functions, sorted by ``BeginAddress``; all addresses in it are RVAs.
UNWIND_INFO_AMD64 is the head only: ``CountOfCodes`` UNWIND_CODE_AMD64 follow, padded to an even
number, then a handler, or the RUNTIME_FUNCTION_AMD64 of which the function is a part.

References:
    https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64
    https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling
"""

from __future__ import annotations

from typing import Final

from construct import BitsInteger, BitStruct, ByteSwapped, Flag, Int8ul, Int32ul, Struct

RUNTIME_FUNCTION_INDIRECT: Final = 1
"""Bit of ``UnwindInfoAddress``: the rest is the RVA of another RUNTIME_FUNCTION_AMD64."""
UNW_FLAG_CHAININFO: Final = 4
"""Bit of ``Flags``: the function is a part of another one."""

RUNTIME_FUNCTION_AMD64 = "RUNTIME_FUNCTION_AMD64" / Struct(
    "BeginAddress" / Int32ul,
    "EndAddress" / Int32ul * "Of the first byte behind the function.",
    "UnwindInfoAddress" / Int32ul,
)

UNWIND_INFO_AMD64 = "UNWIND_INFO_AMD64" / Struct(
    "Head" / BitStruct("Flags" / BitsInteger(5), "Version" / BitsInteger(3)),
    "SizeOfProlog" / Int8ul * "In bytes.",
    "CountOfCodes" / Int8ul,
    "Frame"
    / BitStruct("FrameOffset" / BitsInteger(4), "FrameRegister" / BitsInteger(4))
    * "The offset counts in 16 bytes; register 0 is none.",
)

UNWIND_CODE_AMD64 = "UNWIND_CODE_AMD64" / Struct(
    "CodeOffset" / Int8ul * "In the prolog, behind the instruction.",
    "Operation" / BitStruct("OpInfo" / BitsInteger(4), "UnwindOp" / BitsInteger(4)),
)

RUNTIME_FUNCTION_ARM64 = "RUNTIME_FUNCTION_ARM64" / Struct(
    "BeginAddress" / Int32ul,
    "UnwindData"
    / ByteSwapped(
        BitStruct(
            "FrameSize" / BitsInteger(9),
            "CR" / BitsInteger(2),
            "H" / Flag,
            "RegI" / BitsInteger(4),
            "RegF" / BitsInteger(3),
            "FunctionLength" / BitsInteger(11),
            "Flag" / BitsInteger(2),
        )
    )
    * "With Flag 0 all of it is the RVA of UNWIND_INFO_ARM64; lengths count in 4 bytes.",
)

UNWIND_INFO_ARM64 = "UNWIND_INFO_ARM64" / ByteSwapped(
    BitStruct(
        "CodeWords" / BitsInteger(5),
        "EpilogCount" / BitsInteger(5),
        "EpilogInHeader" / Flag,
        "ExceptionDataPresent" / Flag,
        "Version" / BitsInteger(2),
        "FunctionLength" / BitsInteger(18),
    )
)
"""First word of the unwind data; ``FunctionLength`` counts in 4 bytes."""
