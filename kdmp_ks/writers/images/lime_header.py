"""LIME_HEADER: what is before each run of memory in a LiME file.

References:
    https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md
"""

from __future__ import annotations

from typing import Final

from construct import Const, Int32ul, Int64ul, Struct

#: The bytes spell EMiL.
LIME_MAGIC: Final = 0x4C694D45
LIME_VERSION: Final = 1

LIME_HEADER = "LIME_HEADER" / Struct(
    "magic" / Const(LIME_MAGIC, Int32ul),
    "version" / Const(LIME_VERSION, Int32ul),
    "s_addr" / Int64ul * "Physical address of the first byte.",
    "e_addr" / Int64ul * "Physical address of the last byte.",
    "reserved" / Const(0, Int64ul),
)
