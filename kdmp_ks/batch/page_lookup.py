"""File offsets of many pages at once.

The indexes of `kdmp_ks.maps` are looked at as arrays, without a copy. Something new is made of a
bitmap only, a count for every 64 pages, and of runs that the file is too short for; it is made when
it is first needed, and kept for as long as the map.
"""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from kdmp_ks.batch.numeric import np, popcount
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.maps.bitmap_map import BitmapMap
from kdmp_ks.maps.run_map import RunMap

if TYPE_CHECKING:
    from kdmp_ks.batch.numeric import I64, U64, Bools
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.maps.page_map import PageMap

__all__ = ["locate_addresses", "locate_blocks", "locate_many", "stored_in"]

_ABSENT = -1
_WORD_SHIFT = np.uint64(6)
_WORD_MASK = np.uint64(63)
_ONE = np.uint64(1)


def locate_addresses(page_map: PageMap, addresses: U64) -> I64:
    """File offsets of the pages that addresses are on; -1 for those that are not in the dump."""
    return locate_many(page_map, addresses >> np.uint64(PAGE_SHIFT))


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
    starts = np.frombuffer(page_map.starts, np.uint64)
    if not starts.size:
        return np.full(pfns.shape, _ABSENT, np.int64)
    ends = np.frombuffer(page_map.ends, np.uint64)
    ordinals = np.frombuffer(page_map.ordinals, np.uint64)
    i = np.searchsorted(starts, pfns, side="right") - 1
    # Before the first run, i is -1: the last run, and the difference wraps around.
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
    return _offsets(page_map, there, _rank(before[i], word, bit))


def _rank(before: U64, word: U64, bit: U64) -> U64:
    """Count the bits set below certain bits, by their words and the counts before these."""
    return before + popcount(word & (_ONE << bit) - _ONE)


def _offsets(page_map: PageMap, there: Bools, ordinals: U64) -> I64:
    there = there & (ordinals < np.uint64(page_map.page_count))
    offsets = (ordinals << np.uint64(PAGE_SHIFT)) + np.uint64(page_map.first_page)
    found: I64 = np.where(there, offsets.view(np.int64), _ABSENT)
    return found


_RANKS: WeakKeyDictionary[BitmapMap, tuple[U64, U64]] = WeakKeyDictionary()


def _ranked(page_map: BitmapMap) -> tuple[U64, U64]:
    """Return the bitmap in words of 64 bits, and the number of set bits before each word."""
    kept = _RANKS.get(page_map)
    if kept is None:
        bitmap = page_map.bitmap
        padded = bitmap + bytes(-len(bitmap) % 8 or (0 if bitmap else 8))
        words = np.frombuffer(padded, "<u8").astype(np.uint64, copy=False)
        counts = popcount(words)
        kept = _RANKS[page_map] = words, np.cumsum(counts, dtype=np.uint64) - counts
    return kept


@singledispatch
def stored_in(page_map: PageMap, first: U64, last: U64) -> Bools:
    """Test which ranges of page frames have a page in the dump.

    A range of any length is two look-ups.

    Args:
        page_map: The index of a dump's pages.
        first: First frame of each range.
        last: Last frame of each range.
    """
    runs = [(run.pfn, run.pfn + run.page_count) for run in page_map.runs()]
    starts, ends = np.array(runs, np.uint64).reshape(-1, 2).T
    return _reaches(starts, ends, first, last)


@stored_in.register(RunMap)
def _in_runs(page_map: RunMap, first: U64, last: U64) -> Bools:
    return _reaches(*_stored_runs(page_map), first, last)


@stored_in.register(BitmapMap)
def _in_bitmap(page_map: BitmapMap, first: U64, last: U64) -> Bools:
    words, before = _ranked(page_map)
    pages = np.uint64(page_map.page_count)
    if not pages:
        return np.zeros(first.shape, np.bool_)
    ranks = []
    for pfns in (first, last + _ONE):
        i = np.minimum(pfns >> _WORD_SHIFT, np.uint64(words.size - 1)).astype(np.int64)
        behind = pfns >> _WORD_SHIFT >= np.uint64(words.size)
        rank = _rank(before[i], words[i], pfns & _WORD_MASK)
        ranks.append(np.where(behind, np.uint64(page_map.total), rank))
    found: Bools = (ranks[0] < ranks[1]) & (ranks[0] < pages)
    return found


def _reaches(starts: U64, ends: U64, first: U64, last: U64) -> Bools:
    """Test which ranges share a frame with ascending runs, none of which is empty."""
    if not starts.size:
        return np.zeros(first.shape, np.bool_)
    i = np.searchsorted(starts, last, side="right") - 1
    found: Bools = (i >= 0) & (ends[i] > first)
    return found


_STORED: WeakKeyDictionary[RunMap, tuple[U64, U64]] = WeakKeyDictionary()


def _stored_runs(page_map: RunMap) -> tuple[U64, U64]:
    """Return the first frame and the end of each run, without missing pages."""
    starts = np.frombuffer(page_map.starts, np.uint64)
    ends = np.frombuffer(page_map.ends, np.uint64)
    if not page_map.missing_count:
        return starts, ends
    kept = _STORED.get(page_map)
    if kept is None:
        pages = np.uint64(page_map.page_count)
        left = pages - np.minimum(np.frombuffer(page_map.ordinals, np.uint64), pages)
        counts = np.minimum(ends - starts, left)
        some = counts > 0
        kept = _STORED[page_map] = starts[some], (starts + counts)[some]
    return kept


def locate_blocks(blocks: BlockMap, addresses: U64) -> tuple[I64, U64]:
    """Find addresses in blocks of memory.

    Args:
        blocks: The index of a triage dump's memory.
        addresses: Virtual addresses.

    Returns:
        The file offset of each, -1 for missing addresses; and the number of bytes that are
        contiguous in memory and file from there.
    """
    starts = np.array(blocks.starts, np.uint64)
    if not starts.size:
        return np.full(addresses.shape, _ABSENT, np.int64), np.zeros(addresses.shape, np.uint64)
    # The address space may end at 2**64, sizes fit into 64 bits in any case.
    sizes = np.array(
        [stop - start for start, stop in zip(blocks.starts, blocks.stops, strict=True)],
        np.uint64,
    )
    offsets = np.array(blocks.offsets, np.int64)
    i = np.searchsorted(starts, addresses, side="right") - 1
    into = addresses - starts[i]
    there = into < sizes[i]
    found = np.where(there, offsets[i] + into.view(np.int64), _ABSENT)
    return found, np.where(there, sizes[i] - into, np.uint64(0))
