"""Where pieces of a space lie in the file, for many of them at once.

The scalar rule of a space is its `extent`. Here is the same for arrays, by kind of space: memory
that consists of pages, physical or virtual, and memory in pieces of any size. Another kind of
space has no such rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks import phys, virt
from kdmp_ks.batch.numeric import np
from kdmp_ks.batch.page_lookup import locate_blocks, locate_many
from kdmp_ks.batch.page_walk.walker import Walker
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.memory.block_rule import BlockMemory
from kdmp_ks.memory.paged_rule import PagedMemory

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.batch.numeric import I64, U64, Bools
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.memory.address_space import AddressSpace

__all__ = ["Places", "blocks_of", "page_offsets", "places_of"]

_ABSENT = -1
_IN_PAGE = np.uint64(PAGE_SIZE - 1)


class Places(NamedTuple):
    """Where pieces of memory lie in the file.

    Attributes:
        offsets: File offset of the first byte of each piece; -1 if it is not there.
        whole: Whether the file runs along with memory for the whole of it.
        scattered: Whether all of it is there, but its pages lie apart in the file.
        pages: File offsets of the pages that each piece lies on, a row for each, -1 for pages that
            are not there or of no concern; nothing in it where memory does not consist of pages.
    """

    offsets: I64
    whole: Bools
    scattered: Bools
    pages: I64

    @classmethod
    def without_pages(cls, offsets: I64, whole: Bools) -> Places:
        """Of memory that does not consist of pages."""
        none = np.zeros(whole.shape, np.bool_)
        return cls(offsets, whole, none, np.empty((whole.size, 0), np.int64))


def places_of(space: AddressSpace) -> Callable[[U64, int], Places] | None:
    """How pieces of a space are found.

    Args:
        space: Some memory.

    Returns:
        A function of addresses and of the number of bytes (at least 1) that are wanted at each;
        None for an unknown kind of space.

    Raises:
        SourceError: The dump is closed.
    """
    blocks = blocks_of(space)
    if blocks is not None:
        return lambda addresses, size: _in_blocks(blocks, addresses, size)
    find = page_offsets(space)
    if find is not None:
        return lambda addresses, size: _in_pages(find, addresses, size)
    return None


def page_offsets(space: AddressSpace) -> Callable[[U64], I64] | None:
    """How pages of a space are found.

    Args:
        space: Some memory.

    Returns:
        A function from addresses of pages to file offsets of these pages, -1 for those that are
        not in the dump; None for a space that does not consist of pages.

    Raises:
        SourceError: The dump is closed.
    """
    if isinstance(space, phys.Reader):
        page_map = space._map
        return lambda pages: locate_many(page_map, pages >> np.uint64(PAGE_SHIFT))
    if isinstance(space, virt.Reader) and isinstance(space._memory, PagedMemory):
        return _virtual_pages(space._memory)
    return None


def _virtual_pages(memory: PagedMemory) -> Callable[[U64], I64]:
    walker, page_map = Walker(memory), memory._physical._map
    last = np.uint64(memory.end - 1)

    def find(pages: U64) -> I64:
        found = walker.walk(np.minimum(pages, last))
        offsets = locate_many(page_map, found.gpa >> np.uint64(PAGE_SHIFT))
        return np.where(found.ok & (pages <= last), offsets, _ABSENT)

    return find


def blocks_of(space: AddressSpace) -> BlockMap | None:
    """The pieces that a space consists of; None for another kind of space."""
    if isinstance(space, virt.Reader) and isinstance(space._memory, BlockMemory):
        return space._memory._blocks
    return None


def _in_pages(find: Callable[[U64], I64], addresses: U64, size: int) -> Places:
    """A piece is whole if its pages lie one behind the other in the file."""
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
    return Places(found, whole, scattered, offsets)


def _in_blocks(blocks: BlockMap, addresses: U64, size: int) -> Places:
    offsets, left = locate_blocks(blocks, addresses)
    return Places.without_pages(offsets, left >= np.uint64(size))
