"""The page maps, compared with lists of pages written out one by one."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from random import Random

import pytest

from kdmp_ks.addresses import Gpa, Pfn
from kdmp_ks.errors import BoundsError, DuplicatePageError
from kdmp_ks.ground.extents import Run
from kdmp_ks.maps.bitmap_map import BitmapMap
from kdmp_ks.maps.page_map import PageMap
from kdmp_ks.maps.run_map import RunMap

HUGE = 1 << 60
"""Any file size that is large enough."""
FIRST = 0x2038
"""Offset of the first page, unaligned as in real dumps."""


def run_map(runs, first_page=FIRST, file_size=HUGE) -> RunMap:
    starts = array("Q", [start for start, _ in runs])
    counts = array("Q", [count for _, count in runs])
    return RunMap(starts, counts, first_page, file_size, "PfnRange")


def bitmap_map(pfns, bits=None, first_page=FIRST, file_size=HUGE, tail=0) -> BitmapMap:
    bits = max(pfns, default=-1) + 1 if bits is None else bits
    table = bytearray((bits + 7) // 8)
    for pfn in pfns:
        table[pfn // 8] |= 1 << pfn % 8
    if bits % 8:
        table[-1] |= tail << bits % 8 & 0xFF
    return BitmapMap(bytes(table), bits, first_page, file_size)


def check(page_map, order, first_page=FIRST, there=None) -> None:
    """Compare a map with its pages, listed in the order in which they are stored.

    ``there`` is how many of them the file has room for: all if left out.
    """
    there = len(order) if there is None else there
    offsets = {pfn: first_page + 0x1000 * i for i, pfn in enumerate(order[:there])}
    assert page_map.page_count == there
    assert page_map.missing_count == len(order) - there
    assert page_map.expected_size == first_page + 0x1000 * len(order)
    around = {pfn + step for pfn in order for step in (-1, 0, 1)} - {-1}
    for pfn in sorted(around):
        if pfn not in offsets:
            assert page_map.locate(pfn, 1) is None, f"{pfn:#x}"
            assert page_map.locate(pfn, 9) is None, f"{pfn:#x}"
            continue
        for limit in (1, 2, 7, 8, 9, 64, HUGE):
            offset, pages = page_map.locate(pfn, limit)
            assert offset == offsets[pfn], f"{pfn:#x}"
            assert 1 <= pages <= limit
            expected = 1  # as far as the file runs along; a map may stop earlier only at a run
            while expected < limit and offsets.get(pfn + expected) == offset + 0x1000 * expected:
                expected += 1
            assert pages <= expected, f"{pfn:#x}"
            if isinstance(page_map, BitmapMap):
                assert pages == expected, f"{pfn:#x}"
    check_runs(list(page_map.runs()), dict(sorted(offsets.items())))
    lost = {pfn: first_page + 0x1000 * (there + i) for i, pfn in enumerate(order[there:])}
    check_runs(list(page_map.missing()), lost)
    check_counts(page_map, sorted(offsets))
    check_below(page_map, sorted(offsets), sorted(order[there:]))


def check_counts(page_map, stored) -> None:
    """What a map knows without a walk is what a walk finds; so do the walks of any map."""
    runs, lost = list(page_map.runs()), list(page_map.missing())
    for which in (page_map, Walked(page_map)):
        assert which.run_count == len(runs)
        assert which.missing_run_count == len(lost)
        assert which.last_page == (stored[-1] if stored else None)
        for pfn in {
            0,
            *(pfn + step for pfn in stored[:40] + stored[-40:] for step in (-1, 0, 1, 9)),
        }:
            if pfn >= 0:
                at = bisect_left(stored, pfn)
                expected = stored[at] if at < len(stored) else None
                assert which.next_stored(pfn) == expected, f"{pfn:#x}"
        assert which.next_stored(1 << 52) is None
    for index in {0, 1, 2, len(runs) // 2, len(runs) - 1, len(runs), len(runs) + 7} - {-1}:
        assert list(page_map.runs(index)) == runs[index:]
    for index in {0, 1, len(lost) // 2, len(lost), len(lost) + 7}:
        assert list(page_map.missing(index)) == lost[index:]


def check_below(page_map, stored, lost) -> None:
    """Pages below a frame, and the next of the map, in the file or not."""
    listed = sorted(stored + lost)
    near = (pfn + step for pfn in listed[:40] + listed[-40:] for step in (-1, 0, 1, 9))
    for which in (page_map, Walked(page_map)):
        for pfn in {0, 1 << 52, *near}:
            if pfn >= 0:
                counts = bisect_left(stored, pfn), bisect_left(lost, pfn)
                assert which.pages_below(pfn) == counts, f"{pfn:#x}"
                at = bisect_left(listed, pfn)
                expected = listed[at] if at < len(listed) else None
                assert which.next_listed(pfn) == expected, f"{pfn:#x}"


class Walked(PageMap):
    """A map of one's own that counts nothing by itself."""

    def __init__(self, page_map) -> None:
        self._map = page_map

    def locate(self, pfn, limit):
        return self._map.locate(pfn, limit)

    def runs(self, index=0):
        return self._map.runs(index)

    def missing(self, index=0):
        return self._map.missing(index)

    def first_missing(self):
        return self._map.first_missing()


def check_runs(runs, offsets) -> None:
    """Runs are the pages in this order, and each run holds at least one."""
    walked = {}
    for run in runs:
        assert run.page_count > 0
        assert type(run.pfn) is Pfn
        for i in range(run.page_count):
            assert run.pfn + i not in walked
            walked[run.pfn + i] = run.offset + 0x1000 * i
    assert list(walked.items()) == list(offsets.items())


def test_a_run_knows_its_edges():
    run = Run(Pfn(0x10), 3, 0x2000)
    assert run.start == 0x10000
    assert type(run.start) is Gpa
    assert run.end == 0x13000
    assert run.size == 0x3000


def test_a_run_may_end_where_addresses_do():
    assert Run(Pfn((1 << 52) - 1), 1, 0).end == 1 << 64


class TestRunMap:
    @pytest.mark.parametrize(
        "runs",
        [
            [(5, 1)],
            [(0, 3)],
            [(1, 2), (7, 3)],
            [(7, 3), (1, 2)],
            [(0x40, 2), (1, 1), (0x20, 9), (3, 2)],
            [(1, 2), (3, 2)],
            [(3, 2), (1, 2)],
            [(1, 0), (4, 2), (4, 0), (2, 1), (0x900, 0)],
            [((1 << 40) - 2, 2), (0, 1)],
        ],
        ids=str,
    )
    def test_pages(self, runs):
        order = [pfn for start, count in runs for pfn in range(start, start + count)]
        check(run_map(runs), order)

    def test_literally(self):
        """Stored in the order of the list, listed in the order of the pages."""
        page_map = run_map([(0x100, 2), (0x10, 3)], first_page=0x2000)
        assert list(page_map.runs()) == [(0x10, 3, 0x4000), (0x100, 2, 0x2000)]
        assert page_map.locate(0x10, 8) == (0x4000, 3)
        assert page_map.locate(0x11, 8) == (0x5000, 2)
        assert page_map.locate(0x11, 1) == (0x5000, 1)
        assert page_map.locate(0x101, 8) == (0x3000, 1)
        assert page_map.locate(0x13, 8) is None
        assert page_map.locate(0xF, 8) is None
        assert page_map.locate(0x102, 8) is None
        assert page_map.locate(1 << 52, 8) is None

    @pytest.mark.parametrize("runs", [[], [(5, 0)], [(0, 0), (0, 0)]], ids=str)
    def test_nothing(self, runs):
        page_map = run_map(runs)
        check(page_map, [])
        assert page_map.locate(0, 1) is None
        assert page_map.locate(5, 1) is None

    @pytest.mark.parametrize("there", range(8))
    @pytest.mark.parametrize("ragged", [0, 1, 0xFFF])
    def test_the_file_ends_early(self, there, ragged):
        runs = [(0x40, 2), (1, 1), (0x20, 3), (8, 2)]
        order = [0x40, 0x41, 1, 0x20, 0x21, 0x22, 8, 9]
        page_map = run_map(runs, file_size=FIRST + 0x1000 * there + ragged)
        check(page_map, order, there=there)

    def test_missing_pages_come_as_they_are_stored(self):
        page_map = run_map([(0x40, 2), (8, 2)], first_page=0x2000, file_size=0x3FFF)
        assert list(page_map.missing()) == [(0x41, 1, 0x3000), (8, 2, 0x4000)]
        assert list(page_map.runs()) == [(0x40, 1, 0x2000)]

    @pytest.mark.parametrize("file_size", [0, 0x2037, 0x2038, 0x3037])
    def test_no_page_is_whole(self, file_size):
        check(run_map([(3, 2)], file_size=file_size), [3, 4], there=0)

    def test_bytes_behind_the_pages_are_nothing(self):
        check(run_map([(3, 2)], file_size=FIRST + 0x2000 + 0x5000), [3, 4])

    def test_more_pages_than_64_bits_of_file(self):
        """A list may promise anything; what counts is what the file holds."""
        page_map = run_map([(0, 1 << 40)], file_size=FIRST + 0x3000)
        assert page_map.page_count == 3
        assert page_map.missing_count == (1 << 40) - 3
        assert page_map.expected_size == FIRST + (1 << 52)
        assert list(page_map.runs()) == [(0, 3, FIRST)]
        assert list(page_map.missing()) == [(3, (1 << 40) - 3, FIRST + 0x3000)]

    @pytest.mark.parametrize(
        ("runs", "field"),
        [
            ([(1 << 40, 1)], "PfnRange[0]"),
            ([((1 << 40) - 1, 2)], "PfnRange[0]"),
            ([(0, 1), (5, 1 << 40)], "PfnRange[1]"),
            ([(0, (1 << 40) + 1)], "PfnRange[0]"),
            ([(3, 1), (1 << 63, 1), (1 << 62, 1)], "PfnRange[1]"),
            ([(0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF)], "PfnRange[0]"),
            ([(1, 0xFFFFFFFFFFFFFFFF)], "PfnRange[0]"),
            ([(0x4547415045474150, 0x4547415045474150)], "PfnRange[0]"),
        ],
    )
    def test_outside_of_physical_memory(self, runs, field):
        with pytest.raises(BoundsError, match="leaves the physical address space") as caught:
            run_map(runs)
        assert caught.value.field == field
        assert caught.value.expected == "frames below 0x10000000000"
        start, count = runs[int(field[-2])]
        assert caught.value.got == f"{count:#x} frames from {start:#x} on"

    @pytest.mark.parametrize("start", [1 << 40, (1 << 40) + 1, (1 << 64) - 1])
    def test_empty_runs_are_nowhere(self, start):
        page_map = run_map([(1, 1), (start, 0)])
        assert page_map.page_count == 1

    def test_the_place_in_the_list_counts_empty_runs(self):
        with pytest.raises(BoundsError) as caught:
            run_map([(1, 0), (1 << 40, 1)])
        assert caught.value.field == "PfnRange[1]"

    def test_the_last_frame_is_inside(self):
        page_map = run_map([((1 << 40) - 1, 1)])
        assert page_map.locate((1 << 40) - 1, 5) == (FIRST, 1)

    @pytest.mark.parametrize(
        ("runs", "gpa"),
        [
            ([(5, 1), (5, 1)], 0x5000),
            ([(5, 3), (7, 3)], 0x7000),
            ([(7, 3), (5, 3)], 0x7000),
            ([(0, 0x100), (0x50, 1), (5, 1)], 0x5000),
            ([(0x50, 2), (1, 1), (0x51, 1), (0x90, 1)], 0x51000),
            ([(1, 1), (0x90, 4), (0, 0x91)], 0x1000),
            ([(0, 1 << 40), (0, 1 << 40), (1, 1)], 0),
        ],
    )
    def test_twice_the_same_page(self, runs, gpa):
        with pytest.raises(DuplicatePageError) as caught:
            run_map(runs)
        assert caught.value.gpa == gpa
        assert caught.value.field == "PfnRange"

    def test_sums_larger_than_any_memory(self):
        """Each run is allowed by itself, all together are not."""
        starts = array("Q", [0] * 0x100)
        counts = array("Q", [1 << 40] * 0x100)
        with pytest.raises(DuplicatePageError):
            RunMap(starts, counts, FIRST, HUGE, "PfnRange")

    def test_random_lists(self):
        random = Random(0x52554E53)
        for _ in range(60):
            edges = sorted(random.sample(range(0x80), 2 * random.randrange(1, 9)))
            runs = [(a, b - a) for a, b in zip(edges[::2], edges[1::2], strict=True)]
            random.shuffle(runs)
            order = [pfn for start, count in runs for pfn in range(start, start + count)]
            there = random.randrange(len(order) + 1)
            size = FIRST + 0x1000 * there + random.randrange(0x1000)
            check(run_map(runs, file_size=size), order, there=there)


BLOCK = 512 * 8
"""Bits in a block of the bitmap's directory."""


class TestBitmapMap:
    @pytest.mark.parametrize(
        "pfns",
        [
            [0],
            [7],
            [8],
            [0, 1, 2],
            [5, 6, 7, 8, 9],
            list(range(3, 30)),
            list(range(8, 16)),
            list(range(0, 64, 2)),
            [1, 0x50, 0x51, 0x3FF],
        ],
        ids=lambda pfns: f"{pfns[0]}-{pfns[-1]}",
    )
    def test_pages(self, pfns):
        check(bitmap_map(pfns), pfns)

    @pytest.mark.parametrize("edge", [BLOCK, 2 * BLOCK, 3 * BLOCK])
    @pytest.mark.parametrize("around", [(-1,), (0,), (-1, 0), (-9, -8, 7, 8)], ids=str)
    def test_edges_of_blocks(self, edge, around):
        pfns = [edge + step for step in around]
        check(bitmap_map(pfns, bits=4 * BLOCK), pfns)
        check(bitmap_map(pfns), pfns)

    @pytest.mark.parametrize("bits", [BLOCK, BLOCK + 1, 2 * BLOCK - 1, 3 * BLOCK + 5])
    def test_all_bits_set(self, bits):
        page_map = bitmap_map(range(bits))
        assert page_map.page_count == page_map.total == bits
        assert list(page_map.runs()) == [(0, bits, FIRST)]
        assert page_map.locate(0, HUGE) == (FIRST, bits)
        assert page_map.locate(3, HUGE) == (FIRST + 0x3000, bits - 3)
        assert page_map.locate(bits - 1, HUGE) == (FIRST + 0x1000 * (bits - 1), 1)
        assert page_map.locate(bits, HUGE) is None
        for limit in range(1, 40):
            assert page_map.locate(5, limit) == (FIRST + 0x5000, limit)

    @pytest.mark.parametrize(("bits", "bitmap"), [(0, b""), (1, b"\0"), (0x4000, bytes(0x800))])
    def test_no_bit_set(self, bits, bitmap):
        page_map = BitmapMap(bitmap, bits, FIRST, HUGE)
        check(page_map, [])
        assert page_map.locate(0, 1) is None
        assert page_map.locate(bits, 1) is None
        assert page_map.locate(1 << 52, 1) is None

    @pytest.mark.parametrize("bits", range(1, 18))
    def test_bits_behind_the_last_do_not_count(self, bits):
        pfns = [0, bits - 1] if bits > 1 else [0]
        check(bitmap_map(pfns, bits=bits, tail=0xFF), pfns)

    def test_tail_of_a_byte_that_is_else_empty(self):
        page_map = BitmapMap(b"\x01\xf8", 11, FIRST, HUGE)
        check(page_map, [0])

    @pytest.mark.parametrize("there", range(9))
    @pytest.mark.parametrize("ragged", [0, 1, 0xFFF])
    def test_the_file_ends_early(self, there, ragged):
        pfns = [1, 5, 6, 7, 8, 9, BLOCK - 1, BLOCK, BLOCK + 7]
        page_map = bitmap_map(pfns, file_size=FIRST + 0x1000 * there + ragged)
        check(page_map, pfns, there=there)
        assert page_map.total == 9

    def test_literally(self):
        """0x0e 0xc0 0x01: the pages 1 to 3, and 14 to 16."""
        page_map = BitmapMap(b"\x0e\xc0\x01", 24, 0xA038, HUGE)
        assert list(page_map.runs()) == [(1, 3, 0xA038), (14, 3, 0xD038)]
        assert page_map.locate(2, 8) == (0xB038, 2)
        assert page_map.locate(15, 8) == (0xE038, 2)
        assert page_map.locate(15, 1) == (0xE038, 1)
        assert page_map.locate(4, 8) is None
        assert page_map.expected_size == 0x10038

    def test_random_bitmaps(self):
        random = Random(0x4249544D)
        for _ in range(60):
            bits = random.randrange(1, 0x90)
            chance = random.choice((0.05, 0.5, 0.95))
            pfns = [pfn for pfn in range(bits) if random.random() < chance]
            there = random.randrange(len(pfns) + 1)
            size = FIRST + 0x1000 * there + random.randrange(0x1000)
            page_map = bitmap_map(pfns, bits=bits, file_size=size, tail=random.randrange(0x100))
            check(page_map, pfns, there=there)

    def test_both_maps_agree(self):
        random = Random(0x42414D)
        edges = sorted(random.sample(range(3 * BLOCK), 0x60))
        runs = [(a, b - a) for a, b in zip(edges[::2], edges[1::2], strict=True)]
        pfns = [pfn for start, count in runs for pfn in range(start, start + count)]
        of_runs, of_bits = run_map(runs), bitmap_map(pfns)
        assert list(of_runs.runs()) == list(of_bits.runs())
        for pfn in random.sample(range(3 * BLOCK), 0x200):
            for limit in (1, 3, 0x1000):
                assert of_runs.locate(pfn, limit) == of_bits.locate(pfn, limit)


@pytest.mark.parametrize("cut", [False, True])
def test_many_runs(cut):
    """More than are added up at once; asked for in any order."""
    random = Random(cut)
    runs, order, pfn = [], [], 3
    for _ in range(5000):
        count = random.randrange(1, 5)
        runs.append((pfn, count))
        order += range(pfn, pfn + count)
        pfn += count + random.randrange(3)
    there = len(order) * 4 // 5 if cut else len(order)
    page_map = run_map(runs, file_size=FIRST + 0x1000 * there)
    assert page_map.page_count == there
    for i in random.sample(range(len(order)), len(order)):
        expected = (FIRST + 0x1000 * i, 1) if i < there else None
        assert page_map.locate(order[i], 1) == expected
    told = [(run.pfn + i, run.offset + 0x1000 * i) for run in page_map.runs()
            for i in range(run.page_count)]  # fmt: skip
    assert told == [(pfn, FIRST + 0x1000 * i) for i, pfn in enumerate(order[:there])]
    assert page_map.first_missing() == (order[there] if cut else None)
