"""Where pages lie in the file, for many pages at once.

The indexes of `kdmp_ks.runmap`, `kdmp_ks.bitmapmap` and `kdmp_ks.blockmap` are looked at as arrays,
without a copy; only a bitmap gets something new, a count for every 64 pages. It is made when it is
first needed, and kept for as long as the map.
"""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from kdmp_ks.batch.numeric import np, popcount
from kdmp_ks.bitmapmap import BitmapMap
from kdmp_ks.pagemap import PAGE_SHIFT, PageMap
from kdmp_ks.runmap import RunMap

if TYPE_CHECKING:
    from kdmp_ks.batch.numeric import I64, U64, Bools
    from kdmp_ks.blockmap import BlockMap

__all__ = ["locate_blocks", "locate_many"]

_ABSENT = -1
_WORD_SHIFT = np.uint64(6)
_WORD_MASK = np.uint64(63)
_ONE = np.uint64(1)


@singledispatch
def locate_many(page_map: PageMap, pfns: U64) -> I64:
    """File offsets of pages.

    Args:
        page_map: The index of a dump's pages.
        pfns: Frame numbers.

    Returns:
        The file offset of each page; -1 for those that are not in the dump.
    """
    found = (page_map.locate(int(pfn), 1) for pfn in pfns)
    return np.array([_ABSENT if place is None else place[0] for place in found], np.int64)


@locate_many.register(RunMap)
def _of_runs(page_map: RunMap, pfns: U64) -> I64:
    starts = np.frombuffer(page_map._starts, np.uint64)
    if not starts.size:
        return np.full(pfns.shape, _ABSENT, np.int64)
    ends = np.frombuffer(page_map._ends, np.uint64)
    ordinals = np.frombuffer(page_map.ordinals, np.uint64)
    i = np.searchsorted(starts, pfns, side="right") - 1
    # Before the first run, i is -1: the last run, whose distance then wraps around.
    into = pfns - starts[i]
    there = into < ends[i] - starts[i]
    return _offsets(page_map, there, ordinals[i] + into)


@locate_many.register(BitmapMap)
def _of_bitmap(page_map: BitmapMap, pfns: U64) -> I64:
    words, before = _ranked(page_map)
    i = pfns >> _WORD_SHIFT
    inside = i < np.uint64(words.size)
    i = np.where(inside, i, np.uint64(0)).astype(np.int64)
    word, bit = words[i], pfns & _WORD_MASK
    there = inside & (word >> bit & _ONE != 0)
    ordinals = before[i] + popcount(word & (_ONE << bit) - _ONE)
    return _offsets(page_map, there, ordinals)


def _offsets(page_map: PageMap, there: Bools, ordinals: U64) -> I64:
    there = there & (ordinals < np.uint64(page_map.page_count))
    offsets = (ordinals << np.uint64(PAGE_SHIFT)) + np.uint64(page_map.first_page)
    found: I64 = np.where(there, offsets.view(np.int64), _ABSENT)
    return found


_RANKS: WeakKeyDictionary[BitmapMap, tuple[U64, U64]] = WeakKeyDictionary()


def _ranked(page_map: BitmapMap) -> tuple[U64, U64]:
    """The bitmap in words of 64 bits, and how many bits are set before each of them."""
    kept = _RANKS.get(page_map)
    if kept is None:
        bitmap = page_map._bitmap
        padded = bitmap + bytes(-len(bitmap) % 8 or (0 if bitmap else 8))
        words = np.frombuffer(padded, "<u8").astype(np.uint64, copy=False)
        counts = popcount(words)
        kept = _RANKS[page_map] = words, np.cumsum(counts, dtype=np.uint64) - counts
    return kept


def locate_blocks(blocks: BlockMap, addresses: U64) -> tuple[I64, U64]:
    """Where addresses lie in pieces of memory.

    Args:
        blocks: The index of a triage dump's memory.
        addresses: Virtual addresses.

    Returns:
        The file offset of each, -1 for those that are not in the dump; and for how many bytes the
        file runs along with memory from there.
    """
    starts = np.array(blocks._starts, np.uint64)
    if not starts.size:
        return np.full(addresses.shape, _ABSENT, np.int64), np.zeros(addresses.shape, np.uint64)
    # The address space may end at 2**64, sizes fit into 64 bits in any case.
    sizes = np.array(
        [stop - start for start, stop in zip(blocks._starts, blocks._stops, strict=True)],
        np.uint64,
    )
    offsets = np.array(blocks._offsets, np.int64)
    i = np.searchsorted(starts, addresses, side="right") - 1
    into = addresses - starts[i]
    there = into < sizes[i]
    found = np.where(there, offsets[i] + into.view(np.int64), _ABSENT)
    return found, np.where(there, sizes[i] - into, np.uint64(0))
