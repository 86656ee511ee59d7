"""`Extents`: the file offsets of many pieces of memory at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.batch.numeric import np
from kdmp_ks.batch.page_lookup import locate_addresses, locate_blocks
from kdmp_ks.errors import PageReadError
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT, PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.batch.numeric import I64, U64, Bools
    from kdmp_ks.batch.page_walk.walker import Walker
    from kdmp_ks.maps.block_map import BlockMap

__all__ = ["Extents", "block_extents", "mapped_extents", "page_extents", "single_extents"]

_ABSENT = -1
_LOWEST, _HIGHEST = -(1 << 63), (1 << 63) - 1
"""Limits of the file offsets in an array."""
_IN_PAGE = np.uint64(PAGE_MASK)


class Extents(NamedTuple):
    """Pieces of memory in the file.

    Attributes:
        offsets: File offset of the first byte of each piece; -1 if it is missing.
        whole: Whether a piece is contiguous in the file.
        scattered: Whether a piece is complete, but its pages are not contiguous in the file.
        pages: File offsets of the pages of each piece, one row per piece, -1 for pages that are
            missing or behind its end; empty for memory that does not consist of pages.
    """

    offsets: I64
    whole: Bools
    scattered: Bools
    pages: I64

    @classmethod
    def without_pages(cls, offsets: I64, whole: Bools) -> Extents:
        """Make extents of memory that does not consist of pages."""
        none = np.zeros(whole.shape, np.bool_)
        return cls(offsets, whole, none, np.empty((whole.size, 0), np.int64))


def single_extents(
    extent: Callable[[int, int], tuple[int, int]], end: int, addresses: U64, size: int
) -> Extents:
    """Find pieces one by one.

    Args:
        extent: Finds a single one; see `kdmp_ks.memory.rule.Rule`.
        end: First address behind the space.
        addresses: Where each piece begins.
        size: Bytes in each.
    """
    offsets = np.full(addresses.shape, _ABSENT, np.int64)
    whole = np.zeros(addresses.shape, np.bool_)
    for i, address in enumerate(addresses.tolist()):
        if address >= end:
            continue
        try:
            offset, found = extent(address, min(size, end - address))
        except PageReadError:
            continue
        offsets[i] = max(_LOWEST, min(offset, _HIGHEST))  # beyond any file in either case
        whole[i] = found == size
    return Extents.without_pages(offsets, whole)


def mapped_extents(walker: Walker, end: int, addresses: U64, size: int) -> Extents:
    """Find pieces of virtual memory by page tables.

    Args:
        walker: Walks the tables.
        end: First address behind the space.
        addresses: Where each piece begins.
        size: Bytes in each.
    """
    last = np.uint64(end - 1)

    def find(pages: U64) -> I64:
        found = walker.walk(np.minimum(pages, last))
        offsets = locate_addresses(walker.page_map, found.gpa)
        return np.where(found.ok & (pages <= last), offsets, _ABSENT)

    return page_extents(find, addresses, size)


def page_extents(find: Callable[[U64], I64], addresses: U64, size: int) -> Extents:
    """Find pieces of memory that consists of pages.

    A piece is whole if its pages are stored one behind the other.

    Args:
        find: File offsets of the pages that begin at addresses; -1 for those not in the dump.
        addresses: Where each piece begins.
        size: Bytes in each.
    """
    in_page = addresses & _IN_PAGE
    count = int(in_page.max(initial=0)) + size + PAGE_SIZE - 1 >> PAGE_SHIFT
    steps = np.arange(count, dtype=np.uint64) << np.uint64(PAGE_SHIFT)
    first = addresses - in_page
    pages = first[:, None] + steps
    offsets = find(pages.ravel()).reshape(pages.shape)
    # What lies behind the top of a space of 64 bits appears at its bottom.
    offsets[pages < first[:, None]] = _ABSENT
    start = offsets[:, 0]
    wanted = steps < (in_page + np.uint64(size))[:, None]
    along = (offsets == start[:, None] + steps.view(np.int64)) | ~wanted
    there = start >= 0
    whole = there & along.all(1)
    scattered = ((offsets >= 0) | ~wanted).all(1) & ~whole
    found = np.where(there, start + in_page.view(np.int64), _ABSENT)
    return Extents(found, whole, scattered, offsets)


def block_extents(blocks: BlockMap, addresses: U64, size: int) -> Extents:
    """Find pieces of memory that consists of blocks.

    Args:
        blocks: The index of the blocks.
        addresses: Where each piece begins.
        size: Bytes in each.
    """
    offsets, left = locate_blocks(blocks, addresses)
    return Extents.without_pages(offsets, left >= np.uint64(size))
