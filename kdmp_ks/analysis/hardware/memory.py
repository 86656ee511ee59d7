"""`MemoryModule`: a memory module, or an empty slot for one, by the SMBIOS tables."""

from __future__ import annotations

from kdmp_ks.ground.facts import Facts, frozen


@frozen
class MemoryModule(Facts):
    """A memory module, or an empty slot. An unknown fact is None.

    Attributes:
        slot: Name of the slot, as on the board.
        bank: Name of the bank.
        mib: Size in MiB; 0 for an empty slot, whose other facts are None.
        type: Kind of memory, such as ``DDR4``.
        rated_mt_s: Highest speed that the module reports, in millions of transfers per second.
        configured_mt_s: The speed that the firmware selected.
        manufacturer: Its manufacturer.
        part: Its part number.
        millivolts: The voltage that the firmware selected.
        placeholders: Names of the fields that contain a placeholder.
    """

    slot: str | None
    bank: str | None
    mib: int | None
    type: str | None
    rated_mt_s: int | None
    configured_mt_s: int | None
    manufacturer: str | None
    part: str | None
    millivolts: int | None
    placeholders: tuple[str, ...]
