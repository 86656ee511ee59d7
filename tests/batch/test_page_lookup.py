"""Page maps asked for many pages, against the same maps asked for one."""

from __future__ import annotations

from array import array
from random import Random
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kdmp_ks.batch.page_lookup import locate_blocks, locate_many, stored_in
from kdmp_ks.ground.extents import Segment
from kdmp_ks.maps.bitmap_map import BitmapMap
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.maps.page_map import PageMap
from kdmp_ks.maps.run_map import RunMap

SETTINGS = settings(max_examples=60, deadline=None, derandomize=True, database=None)
FAR = [0, 1, (1 << 52) - 1, 1 << 40, (1 << 63), (1 << 64) - 1]


def check(page_map, pfns):
    found = locate_many(page_map, np.array(pfns, np.uint64))
    assert found.dtype == np.int64
    for pfn, offset in zip(pfns, found.tolist(), strict=True):
        place = page_map.locate(pfn, 1)
        assert offset == (-1 if place is None else place[0]), f"{pfn:#x}"


def check_stretches(page_map, end, random):
    """Some stretches of frames, against a look at every one of their frames."""
    there = {pfn for pfn in range(end) if page_map.locate(pfn, 1) is not None}
    pairs = [sorted(random.choices(range(end), k=2)) for _ in range(40)]
    pairs += [(0, end - 1), (end - 1, end - 1), (0, (1 << 52) - 1), (end, (1 << 52) - 1), (0, 0)]
    first, last = np.array(pairs, np.uint64).T
    wanted = [any(low <= pfn <= high for pfn in there) for low, high in pairs]
    assert stored_in(page_map, first, last).tolist() == wanted
    by_runs = stored_in.registry[object](page_map, first, last)
    assert by_runs.tolist() == wanted


def runs(spans, first_page, pages):
    starts, counts = (array("Q", column) for column in zip(*spans, strict=True))
    return RunMap(starts, counts, first_page, first_page + (pages << 12), "Run")


@SETTINGS
@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=30),
    st.integers(0, 60),
    st.integers(0, 0x3000),
    st.randoms(use_true_random=False),
)
def test_runs(gaps, pages, first_page, random):
    spans, pfn = [], 0
    for gap in gaps:
        count = random.randrange(4)
        spans.append((pfn + gap, count))
        pfn += gap + count
    random.shuffle(spans)
    page_map = runs(spans, first_page, pages)
    check(page_map, [*range(pfn + 5), *FAR])
    check_stretches(page_map, pfn + 5, random)
    check_stretches(page_map, pfn + 5, random)


@SETTINGS
@given(st.binary(min_size=1, max_size=70), st.integers(0, 7), st.integers(0, 300))
def test_bitmaps(bitmap, spare, pages):
    page_map = BitmapMap(bitmap, len(bitmap) * 8 - spare, 0x2345, 0x2345 + (pages << 12))
    check(page_map, [*range(len(bitmap) * 8 + 70), *FAR])
    check(page_map, [*FAR, 0])
    check_stretches(page_map, len(bitmap) * 8 + 70, Random(pages))


def test_bitmaps_of_many_blocks():
    random = Random(1)
    page_map = BitmapMap(random.randbytes(5000), 40000, 0x3000, 1 << 40)
    check(page_map, [random.randrange(40100) for _ in range(3000)])


def test_no_pages():
    empty = RunMap(array("Q"), array("Q"), 0x2000, 0x2000, "Run")
    check(empty, [0, 1, 2])
    check(runs([(5, 3)], 0x2000, 3), [])
    check(BitmapMap(b"", 0, 0x2000, 0x2000), [0, 63, 64])
    check(BitmapMap(b"\xff", 8, 0x2000, 0x9000), [])


def test_a_map_of_another_kind():
    class EveryOther(PageMap):
        def locate(self, pfn, limit):
            return None if pfn & 1 else (pfn << 12, 1)

        def runs(self):
            return iter(())

        def first_missing(self):
            return None

        def missing(self):
            return iter(())

    check(EveryOther(), [0, 1, 2, 3])


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [Segment(0x1000, 0x10, 0x20)],
        [Segment(0x1000, 0x10, 0x20), Segment(0x1020, 0x30, 5), Segment(0x1025, 0, 7)],
        [Segment((1 << 64) - 0x20, 0x40, 0x20), Segment(0, 0, 1)],
        [Segment(0x1000, 0, 0x30), Segment(0xFF8, 0x50, 0x80)],
    ],
    ids=len,
)
def test_blocks(pieces):
    source = SimpleNamespace(size=0x200, read_exact=lambda offset, length: bytes(length))
    blocks = BlockMap(pieces, source)
    edges = {edge for piece in pieces for edge in (piece.address, piece.address + piece.size)}
    addresses = sorted(
        {edge + step for edge in {*edges, 0} for step in (-1, 0, 1, 4)} & {*range(1 << 16)}
        | {(1 << 64) - 1, (1 << 64) - 0x21, (1 << 64) - 0x20}
    )
    offsets, left = locate_blocks(blocks, np.array(addresses, np.uint64))
    for address, offset, run in zip(addresses, offsets.tolist(), left.tolist(), strict=True):
        place = blocks.locate(address, 1 << 60)
        assert (offset, run) == ((-1, 0) if place is None else place), f"{address:#x}"
