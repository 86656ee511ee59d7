"""Page table entries that a triage dump keeps at the addresses of the self-map.

Windows maps its page tables into its own address space: the address of the entry for any page
follows from that of the page, and the entry for *that* page is the one a level higher. A triage
dump has no physical memory and so no tables, but contains single entries, as data blocks of eight
bytes, for the addresses involved in the crash.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kdmp_ks.addresses import ADDRESS_LIMIT, Gva
from kdmp_ks.ground.kinds import PAGE_SHIFT, PxeKind

if TYPE_CHECKING:
    from kdmp_ks.paging.translation import PxeStep
    from kdmp_ks.paging.walk import Paging

_INDEX_BITS = 9
_LEVELS_MAPPED_32 = 2
"""With PAE there is a third, a table of four entries that is not in the self-map."""


class _Memory(Protocol):
    def try_read_exact(self, address: int, length: int, /) -> bytes | None: ...


def self_map_entries(
    memory: _Memory, paging: Paging, pte_base: int | None, gva: int
) -> tuple[PxeStep, ...]:
    """Read the page table entries of an address at their self-map addresses.

    Args:
        memory: Virtual memory, such as a `kdmp_ks.virt.Reader`.
        paging: The machine's page tables.
        pte_base: ``PteBase`` of its KDBG; None or 0 if unknown.
        gva: The address whose entries are read.

    Returns:
        The entries in the dump, from the root down; levels may be missing. The ``address`` of each
        is its `Gva` in the self-map, not a physical address.
    """
    space = _bits(paging)
    span = (1 << space - PAGE_SHIFT) * paging.entry_size
    if not pte_base or pte_base % span or not 0 <= pte_base < paging.end:
        return ()
    if not 0 <= gva < paging.end or not _canonical(gva, paging):
        return ()
    steps: list[PxeStep] = []
    address = gva
    for level in range(1, _levels(paging) + 1):
        address = pte_base + (address >> PAGE_SHIFT) * paging.entry_size % span
        data = memory.try_read_exact(address, paging.entry_size)
        if data is not None:
            value = int.from_bytes(data, "little")
            steps.append(paging.step(PxeKind(level), Gva(address), value))
    steps.reverse()
    # Below an entry that maps a large page there is no table that could have entries.
    last = next((place for place, step in enumerate(steps, 1) if step.large), len(steps))
    return tuple(steps[:last])


def _is_64_bit(paging: Paging) -> bool:
    return paging.end == ADDRESS_LIMIT


def _bits(paging: Paging) -> int:
    """Width of the addresses that the tables translate."""
    if _is_64_bit(paging):
        return PAGE_SHIFT + _INDEX_BITS * paging.levels
    return paging.end.bit_length() - 1


def _levels(paging: Paging) -> int:
    return paging.levels if _is_64_bit(paging) else _LEVELS_MAPPED_32


def _canonical(gva: int, paging: Paging) -> bool:
    return not _is_64_bit(paging) or Gva(gva).is_canonical(paging.levels)
