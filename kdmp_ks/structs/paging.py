"""Page-table entries as the processors and Windows lay them out.

Without a suffix: the 64-bit entries of AMD64, which 32-bit x86 with PAE has too; ``32``: those of
x86 without PAE; ``ARM64``: that processor's. Entries that are not valid for the processor are
Windows' own (transition, prototype, software), on ARM64 the same as on AMD64.

Bit structures are written from the highest bit down, as construct wants them, and wrapped so that
they parse from the eight bytes in memory.

References:
    Intel SDM volume 3A, 4.3 to 4.5; Arm Architecture Reference Manual, D8.3 (VMSAv8-64 descriptor
    formats); Windows' own names (MMPTE_*) as in its public symbols.
"""

from __future__ import annotations

from construct import BitsInteger, BitStruct, ByteSwapped, Construct, Flag

__all__ = [
    "MMPTE_HARDWARE",
    "MMPTE_HARDWARE32",
    "MMPTE_HARDWARE_ARM64",
    "MMPTE_LARGE_1G",
    "MMPTE_LARGE_2M",
    "MMPTE_LARGE_4M",
    "MMPTE_PROTOTYPE",
    "MMPTE_SOFTWARE",
    "MMPTE_TRANSITION",
    "MMPTE_TRANSITION32",
    "MMPTE_TRANSITION_PAE",
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


MMPTE_TRANSITION_PAE = "MMPTE_TRANSITION_PAE" / ByteSwapped(
    BitStruct(
        "Unused" / BitsInteger(26),
        "PageFrameNumber" / BitsInteger(26),
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
"""`MMPTE_TRANSITION` on x86 with PAE, where frame numbers are shorter."""

MMPTE_HARDWARE32 = "MMPTE_HARDWARE32" / ByteSwapped(
    BitStruct(
        "PageFrameNumber" / BitsInteger(20),
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
"""A valid entry of x86 without PAE; the same flags as in `MMPTE_HARDWARE`."""

MMPTE_LARGE_4M = "MMPTE_LARGE_4M" / ByteSwapped(
    BitStruct(
        "PageBase" / BitsInteger(10),
        "Reserved" / BitsInteger(5),
        "PageBaseHigh" / BitsInteger(4),
        "Pat" / Flag,
        "Attributes" / BitsInteger(12),
    )
)
"""A valid page-directory entry of x86 without PAE that maps 4 MiB. ``PageBaseHigh`` is bits 32 to
35 of the address (PSE-36)."""

MMPTE_TRANSITION32 = "MMPTE_TRANSITION32" / ByteSwapped(
    BitStruct(
        "PageFrameNumber" / BitsInteger(20),
        "Transition" / Flag,
        "Prototype" / Flag,
        "Protection" / BitsInteger(5),
        "SwizzleBit" / Flag,
        "WriteThrough" / Flag,
        "Owner" / Flag,
        "Write" / Flag,
        "Valid" / Flag,
    )
)
"""`MMPTE_TRANSITION` on x86 without PAE. Bit 4 is cache control there, and not for swizzling."""

MMPTE_HARDWARE_ARM64 = "MMPTE_HARDWARE_ARM64" / ByteSwapped(
    BitStruct(
        "NonSecureTable" / Flag,
        "NoWriteTable" / Flag,
        "NoUserTable" / Flag,
        "UserNoExecuteTable" / Flag,
        "PrivilegedNoExecuteTable" / Flag,
        "Software" / BitsInteger(4),
        "UserNoExecute" / Flag,
        "PrivilegedNoExecute" / Flag,
        "Contiguous" / Flag,
        "DirtyBitModifier" / Flag,
        "Reserved" / BitsInteger(3),
        "PageFrameNumber" / BitsInteger(36),
        "NonGlobal" / Flag,
        "Accessed" / Flag,
        "Shareability" / BitsInteger(2),
        "ReadOnly" / Flag,
        "Owner" / Flag,
        "NonSecure" / Flag,
        "CacheType" / BitsInteger(3),
        "NotLargePage" / Flag,
        "Valid" / Flag,
    )
)
"""A valid descriptor of any level on ARM64 with 4 KiB pages. ``NotLargePage`` distinguishes a table
(or, on the last level, a page) from a block of 2 MiB or 1 GiB; ``Owner`` lets user mode in. The
``…Table`` flags count in descriptors of tables, the other rights in those of pages and blocks."""


def field_mask(entry: Construct, field: str) -> int:
    """Return the mask of a field in its entry.

    >>> hex(field_mask(MMPTE_HARDWARE, "PageFrameNumber"))
    '0xffffffffff000'
    """
    bits = entry.subcon.subcon.subcon.subcons
    ones = {sub.name: (1 << sub.sizeof()) - 1 if sub.name == field else 0 for sub in bits}
    return int.from_bytes(entry.build(ones), "little")
