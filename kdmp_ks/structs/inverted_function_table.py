"""INVERTED_FUNCTION_TABLE: the function tables of all images, for unwinding.

``PsInvertedFunctionTable`` of a 64-bit kernel; ``CurrentSize`` entries follow.
"""

from __future__ import annotations

from construct import Int8ul, Int32ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER64

INVERTED_FUNCTION_TABLE64 = "INVERTED_FUNCTION_TABLE64" / Struct(
    "CurrentSize" / Int32ul * "Number of entries.",
    "MaximumSize" / Int32ul * "Number of entries that there is room for.",
    "Epoch" / Int32ul,
    "Overflow" / Int8ul * "Not 0 where an image did not fit in.",
    Padding(3),
)

INVERTED_FUNCTION_TABLE_ENTRY64 = "INVERTED_FUNCTION_TABLE_ENTRY64" / Struct(
    "FunctionTable" / POINTER64,
    "ImageBase" / POINTER64,
    "SizeOfImage" / Int32ul,
    "SizeOfTable" / Int32ul * "In bytes.",
)
