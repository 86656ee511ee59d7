"""POOL_HEADER: what the kernel's pool keeps in front of a block.

A block of 4 KiB or more has none. Since the build 18362 the pool is a segment heap: blocks still
begin with the header, but only its tag is certain.

The parts of ``Sizes`` count in units of `POOL_UNIT32` bytes on 32-bit machines; ``BlockSize`` and
``PreviousSize`` in units of `POOL_UNIT64` on 64-bit ones.

References:
    The types in the kernel's public symbols, of 27 builds with 64 bits and of 24 with 32; in
    Windows XP with 32 bits the tag is in the place of the process.
"""

from __future__ import annotations

from typing import Final

from construct import BitsInteger, BitStruct, Bytes, ByteSwapped, Int8ul, Struct

from kdmp_ks.structs.pointer import POINTER64

POOL_UNIT32: Final = 8
"""Bytes that the sizes in a POOL_HEADER32 count in."""
POOL_UNIT64: Final = 16
"""Bytes that the sizes in a POOL_HEADER64 count in."""

POOL_HEADER32 = "POOL_HEADER32" / Struct(
    "Sizes"
    / ByteSwapped(
        BitStruct(
            "PoolType" / BitsInteger(7),
            "BlockSize" / BitsInteger(9),
            "PoolIndex" / BitsInteger(7),
            "PreviousSize" / BitsInteger(9),
        )
    ),
    "PoolTag" / Bytes(4) * "Four characters that the caller chose.",
)

POOL_HEADER64 = "POOL_HEADER64" / Struct(
    "PreviousSize" / Int8ul * "Units of the block before this one in its page; 0 for the first.",
    "PoolIndex" / Int8ul,
    "BlockSize" / Int8ul * "Units of this block, header included.",
    "PoolType" / Int8ul * "POOL_TYPE and flags; 0 for a free block.",
    "PoolTag" / Bytes(4) * "Four characters that the caller chose.",
    "ProcessBilled" / POINTER64 * "Encoded, or hints for the tag.",
)
