"""`PageIndex`: the page map as a mapping."""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Mapping

import pytest

from kdmp_ks.addresses import Gpa
from kdmp_ks.maps.page_index import PageIndex, PageRuns
from kdmp_ks.maps.page_map import PageMap
from kdmp_ks.maps.run_map import RunMap


@pytest.fixture
def physmem():
    """Stored as 0x10, 0x11, 3, 4, 5 from 0x2038 on; the file ends inside the last one."""
    runs = RunMap(array("Q", [0x10, 3]), array("Q", [2, 3]), 0x2038, 0x6FFF, "PfnRange")
    return PageIndex(runs)


def test_pages_ascend(physmem):
    assert dict(physmem) == {0x3000: 0x4038, 0x4000: 0x5038, 0x10000: 0x2038, 0x11000: 0x3038}
    assert list(physmem) == [0x3000, 0x4000, 0x10000, 0x11000]
    assert all(type(gpa) is Gpa for gpa in physmem)
    assert isinstance(physmem, Mapping)


def test_look_up(physmem):
    assert physmem[0x4000] == 0x5038
    assert physmem[Gpa(0x10000)] == 0x2038
    assert physmem.get(0x4000) == 0x5038
    assert physmem.get(0x5000) is None


@pytest.mark.parametrize("gpa", [0, 0x2000, 0x5000, 0x12000, 0x3001, -0x1000, 1 << 64, 1 << 80])
def test_what_is_no_page(physmem, gpa):
    assert gpa not in physmem
    with pytest.raises(KeyError) as caught:
        physmem[gpa]
    assert caught.value.args == (gpa,)


@pytest.mark.parametrize("thing", ["0x3000", None, 3.0, (0x3000,)])
def test_what_is_no_address(physmem, thing):
    assert thing not in physmem
    with pytest.raises(KeyError):
        physmem[thing]


def test_sizes(physmem):
    assert len(physmem) == 4
    assert physmem.size == 0x4000
    assert repr(physmem) == "<PageIndex: 0x4 pages>"


def test_runs(physmem):
    assert list(physmem.runs) == [(3, 2, 0x4038), (0x10, 2, 0x2038)]
    assert len(physmem.runs) == 2
    assert (3, 2, 0x4038) in physmem.runs
    assert (3, 3, 0x4038) not in physmem.runs
    assert list(physmem.runs) == list(physmem.runs)
    assert [run.start for run in physmem.runs] == [0x3000, 0x10000]
    assert physmem.runs[1] == physmem.runs[-1] == (0x10, 2, 0x2038)
    assert list(reversed(physmem.runs)) == [(0x10, 2, 0x2038), (3, 2, 0x4038)]
    assert list(physmem.runs[:1]) == [(3, 2, 0x4038)]


def test_missing(physmem):
    assert list(physmem.missing) == [(5, 1, 0x6038)]
    assert len(physmem.missing) == 1
    assert physmem.missing[0] == physmem.missing[-1] == (5, 1, 0x6038)
    assert list(physmem.missing[1:]) == []


@pytest.mark.parametrize("runs", ["runs", "missing"])
def test_runs_are_pickled(physmem, runs):
    found = getattr(physmem, runs)
    copied = pickle.loads(pickle.dumps(found))
    assert len(copied) == len(found) > 0
    assert list(copied) == list(found)
    assert copied[-1] == found[-1]
    assert list(pickle.loads(pickle.dumps(found[::-1]))) == list(found)[::-1]


def test_cannot_be_changed(physmem):
    with pytest.raises(TypeError):
        physmem[0x3000] = 1
    with pytest.raises(TypeError):
        del physmem[0x3000]


class Numbers(PageRuns):
    """A sequence over numbers instead of runs; notes where walks begin and how far they go."""

    def __init__(self, count: int) -> None:
        self.walked: dict[int, int] = {}

        def numbers_from(index: int):
            for number in range(index, count):
                self.walked[index] = self.walked.get(index, 0) + 1
                yield number

        super().__init__(numbers_from, lambda: count)


@pytest.mark.parametrize("count", [0, 1, 5, 1023, 1024, 1025, 3000])
def test_runs_are_a_sequence(count):
    runs, numbers = Numbers(count), range(count)
    assert len(runs) == count
    assert list(runs) == list(numbers)
    assert list(reversed(runs)) == list(reversed(numbers))
    for index in (0, 1, count - 1, count // 2, -1, -count):
        if -count <= index < count:
            assert runs[index] == numbers[index]
    for index in (count, -count - 1):
        with pytest.raises(IndexError):
            runs[index]
    for start in (None, 0, 3, -4, 2000):
        for stop in (None, 1, -1, 1500):
            for step in (None, 1, 2, -1, -3, 700, 5000):
                part, expected = runs[start:stop:step], numbers[start:stop:step]
                assert len(part) == len(expected)
                assert list(part) == list(expected)
                assert list(reversed(part)) == list(reversed(expected))
                assert list(part[1:-1]) == list(expected[1:-1])
                assert [*part[:1], *part[-1:]] == [*expected[:1], *expected[-1:]]
                assert (
                    bool(expected) == bool(part) == (expected[:1] != range(0) and part[0] in part)
                )


def test_a_run_is_found_without_those_before_it():
    runs = Numbers(1 << 40)
    assert runs[1 << 39] == 1 << 39
    assert runs[-1] == (1 << 40) - 1
    assert list(runs[-3::2]) == [(1 << 40) - 3, (1 << 40) - 1]
    assert next(reversed(runs)) == (1 << 40) - 1
    assert next(iter(runs[:: 1 << 30])) == 0
    assert list(runs[:: 1 << 38]) == [0, 1 << 38, 2 << 38, 3 << 38]
    assert sum(runs.walked.values()) < 3000


def test_nothing_walks_the_pages_unasked():
    class Endless(PageMap):
        """A map whose pages nobody may walk."""

        page_count, missing_count, first_page = 1 << 40, 0, 0x2000

        def locate(self, pfn: int, limit: int) -> tuple[int, int]:
            return 0x2000 + (pfn << 12), limit

        def runs(self, index: int = 0):
            raise AssertionError("the pages are walked")

        missing = first_missing = runs

    physmem = PageIndex(Endless())
    assert len(physmem) == 1 << 40
    assert 0x5000 in physmem
    assert physmem[0x5000] == 0x7000
    assert physmem.size == 1 << 52
    assert repr(physmem) == "<PageIndex: 0x10000000000 pages>"
    assert physmem.runs is not None
