"""Page-table entries as the processor and Windows lay them out (AMD64; ARM64 shares the last two).

Bit structures are written from the highest bit down, as construct wants them, and wrapped so that
they parse from the eight bytes in memory.

References:
    Intel SDM volume 3A, 4.5 (4-level and 5-level paging); Windows' own names (MMPTE_*) as in its
    public symbols.
"""

from __future__ import annotations

from construct import BitsInteger, BitStruct, ByteSwapped, Construct, Flag

__all__ = [
    "MMPTE_HARDWARE",
    "MMPTE_LARGE_1G",
    "MMPTE_LARGE_2M",
    "MMPTE_PROTOTYPE",
    "MMPTE_SOFTWARE",
    "MMPTE_TRANSITION",
    "field_mask",
]

MMPTE_HARDWARE = "MMPTE_HARDWARE" / ByteSwapped(
    BitStruct(
        "NoExecute" / Flag,
        "Software" / BitsInteger(11),
        "PageFrameNumber" / BitsInteger(40),
        "Write" / Flag,
        "Prototype" / Flag,
        "CopyOnWrite" / Flag,
        "Global" / Flag,
        "LargePage" / Flag,
        "Dirty" / Flag,
        "Accessed" / Flag,
        "CacheDisable" / Flag,
        "WriteThrough" / Flag,
        "Owner" / Flag,
        "Dirty1" / Flag,
        "Valid" / Flag,
    )
)
"""A valid entry of any level. ``Dirty1`` is the bit by which the processor allows writing,
``Write`` the software bit by which Windows remembers that writing is meant; ``Owner`` is the user
bit."""

MMPTE_LARGE_2M = "MMPTE_LARGE_2M" / ByteSwapped(
    BitStruct(
        "NoExecute" / Flag,
        "Software" / BitsInteger(11),
        "PageBase" / BitsInteger(31),
        "Reserved" / BitsInteger(8),
        "Pat" / Flag,
        "Attributes" / BitsInteger(12),
    )
)
"""A valid page-directory entry that maps 2 MiB. Bit 12 is PAT, not part of the address."""

MMPTE_LARGE_1G = "MMPTE_LARGE_1G" / ByteSwapped(
    BitStruct(
        "NoExecute" / Flag,
        "Software" / BitsInteger(11),
        "PageBase" / BitsInteger(22),
        "Reserved" / BitsInteger(17),
        "Pat" / Flag,
        "Attributes" / BitsInteger(12),
    )
)
"""A valid page-directory-pointer entry that maps 1 GiB. Bit 12 is PAT, not part of the address."""

MMPTE_TRANSITION = "MMPTE_TRANSITION" / ByteSwapped(
    BitStruct(
        "Unused" / BitsInteger(12),
        "PageFrameNumber" / BitsInteger(40),
        "Transition" / Flag,
        "Prototype" / Flag,
        "Protection" / BitsInteger(5),
        "SwizzleBit" / Flag,
        "IoTracker" / Flag,
        "Spare" / Flag,
        "Write" / Flag,
        "Valid" / Flag,
    )
)
"""An entry that is not valid while its page is still in memory (on the standby or modified list):
``Valid`` and ``Prototype`` clear, ``Transition`` set."""

MMPTE_PROTOTYPE = "MMPTE_PROTOTYPE" / ByteSwapped(
    BitStruct(
        "ProtoAddress" / BitsInteger(48),
        "Unused" / BitsInteger(5),
        "Prototype" / Flag,
        "Protection" / BitsInteger(5),
        "SwizzleBit" / Flag,
        "Spare" / BitsInteger(3),
        "Valid" / Flag,
    )
)
"""An entry that points to a prototype PTE: ``Valid`` clear, ``Prototype`` set."""

MMPTE_SOFTWARE = "MMPTE_SOFTWARE" / ByteSwapped(
    BitStruct(
        "PageFileHigh" / BitsInteger(32),
        "Reserved" / BitsInteger(16),
        "PageFileLow" / BitsInteger(4),
        "Transition" / Flag,
        "Prototype" / Flag,
        "Protection" / BitsInteger(5),
        "SwizzleBit" / Flag,
        "Spare" / BitsInteger(3),
        "Valid" / Flag,
    )
)
"""An entry whose page is in a page file: number ``PageFileLow`` (build 17134 and later), page
``PageFileHigh`` of it."""


def field_mask(entry: Construct, field: str) -> int:
    """The bits of an entry that a field takes, in place.

    >>> hex(field_mask(MMPTE_HARDWARE, "PageFrameNumber"))
    '0xffffffffff000'
    """
    bits = entry.subcon.subcon.subcon.subcons
    ones = {sub.name: (1 << sub.sizeof()) - 1 if sub.name == field else 0 for sub in bits}
    return int.from_bytes(entry.build(ones), "little")
