"""RUNTIME_FUNCTION and UNWIND_INFO of ARM64: the functions of an image, and their unwind data.

An image has a table of the functions, sorted by ``BeginAddress``; all addresses in it are RVAs.
Those of AMD64 are in the schema `windows_unwind`.

References:
    https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling
"""

from __future__ import annotations

from construct import BitsInteger, BitStruct, ByteSwapped, Flag, Int32ul, Struct

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
