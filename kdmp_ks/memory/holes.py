"""Holes of virtual memory: how far memory is missing for one and the same reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.errors import MemoryReadError, NonCanonicalError, NotInDumpError, NotPresentError
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT, PAGE_SIZE

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gpa
    from kdmp_ks.errors import PageReadError
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.translation import Translation
    from kdmp_ks.paging.walk import Level, Paging

__all__ = ["paged_hole_end"]


class TranslatedMemory(Protocol):
    """Where virtual memory is stored; see `kdmp_ks.memory.paged_rule.PagedRule`."""

    tables: TableCache
    page_map: PageMap
    paging: Paging
    dtb: Gpa

    def translate(self, gva: int, /) -> Translation:
        """Find the physical address behind a virtual one."""


def paged_hole_end(rule: TranslatedMemory, address: int, reason: PageReadError) -> int:
    """Return the first address at which the same reason need not hold.

    A walk that ends above the last level ends there for all that the entry, or the table, covers.

    Args:
        rule: The address space.
        address: An address without memory.
        reason: Why there is none.
    """
    paging = rule.paging
    if isinstance(reason, NonCanonicalError):
        return _upper_half(paging)
    level = _level(paging, reason)
    if level is None or (level is paging.hierarchy[-1] and isinstance(reason, NotPresentError)):
        return _pages_end(rule, address, reason)
    covered = 1 << level.shift
    if isinstance(reason, NotInDumpError):  # of the table, all entries are missing
        covered *= level.index_mask + 1
    end = (address | covered - 1) + 1
    if paging.sign_bit is not None and address < 1 << paging.sign_bit:
        return min(end, 1 << paging.sign_bit)
    return end


def _upper_half(paging: Paging) -> int:
    """The first address whose upper bits are ones."""
    return ADDRESS_LIMIT - (1 << (paging.sign_bit or 0))


def _level(paging: Paging, reason: PageReadError) -> Level | None:
    """The level at which a walk ended."""
    kind = getattr(reason, "level", None)
    return next((level for level in paging.hierarchy if level.kind is kind), None)


def _pages_end(rule: TranslatedMemory, address: int, reason: PageReadError) -> int:
    """The end of neighbouring pages of which none is mapped, or none is in the dump."""
    if isinstance(reason, NotPresentError):
        return _unmapped_end(rule, address)
    end = address
    last = address | (1 << rule.paging.table_shift) - 1
    while end <= last:
        behind = _unstored_end(rule, end)
        if behind == end:
            break
        end = behind
    return max(end, (address | PAGE_MASK) + 1)


def _unmapped_end(rule: TranslatedMemory, address: int) -> int:
    """The end of the pages whose entries, in the table of the last level, map nothing."""
    paging = rule.paging
    following = (address | PAGE_MASK) + 1
    table = paging.find_leaf_table(rule.tables, rule.dtb, address)
    if table is None:
        return following
    mask = paging.hierarchy[-1].index_mask
    index = (address >> PAGE_SHIFT & mask) + 1
    rest = table.entries[index : mask + 1]
    empty = len(rest)
    if any(rest):
        empty = next((i for i, entry in enumerate(rest) if not paging.maps_nothing(entry)), empty)
    return following + (empty << PAGE_SHIFT)


def _unstored_end(rule: TranslatedMemory, address: int) -> int:
    """The end of the part of a page, from an address on, that is mapped and not in the dump."""
    try:
        found = rule.translate(address)
    except MemoryReadError:
        return address
    left = found.page_kind.value - found.offset
    stored = rule.page_map.next_stored(found.pfn + (found.offset >> PAGE_SHIFT))
    if stored is None:
        return address + left
    in_page = found.gpa & PAGE_SIZE - 1
    return address + max(0, min(left, (stored << PAGE_SHIFT) - (found.gpa - in_page) - in_page))
