"""`Source.read_ranges`: many ranges by few reads."""

from __future__ import annotations

from random import Random

import pytest

from kdmp_ks.errors import ClosedError, SourceError
from kdmp_ks.storage.source import MAX_GAP, MAX_JOINED
from storage.test_block_cache import DATA, Counted


def test_neighbours_are_one_read():
    source = Counted()
    ranges = [(0x108, 8), (0x100, 8), (0x110, 0x10)]
    assert source.read_ranges(ranges) == [DATA[at : at + length] for at, length in ranges]
    assert source.reads == [(0x100, 0x20)]


def test_small_gaps_are_read_along():
    source = Counted(bytes(3 * MAX_GAP))
    source.read_ranges([(0, 8), (8 + MAX_GAP, 8), (17 + 2 * MAX_GAP, 8)])
    assert source.reads == [(0, 16 + MAX_GAP), (17 + 2 * MAX_GAP, 8)]


def test_one_read_is_bounded():
    source = Counted(bytes(3 * MAX_JOINED))
    half = MAX_JOINED // 2
    source.read_ranges([(i * half, half) for i in range(5)])
    assert source.reads == [(0, MAX_JOINED), (MAX_JOINED, MAX_JOINED), (2 * MAX_JOINED, half)]
    source.reads.clear()
    source.read_ranges([(4, 2 * MAX_JOINED)])
    assert source.reads == [(4, 2 * MAX_JOINED)]


def test_overlapping_ones_and_the_same_one_twice():
    source = Counted()
    ranges = [(0x20, 0x20), (0x10, 0x100), (0x20, 0x20), (0x30, 0), (0x10F, 2)]
    assert source.read_ranges(ranges) == [DATA[at : at + length] for at, length in ranges]
    assert source.reads == [(0x10, 0x101)]


def test_none():
    source = Counted()
    assert source.read_ranges([]) == []
    assert source.read_ranges([(5, 0)]) == [b""]


def test_what_is_bad_between_them_spoils_nothing():
    source = Counted(bad=range(0x20, 0x28))
    assert source.read_ranges([(0x10, 0x10), (0x28, 8)]) == [DATA[0x10:0x20], DATA[0x28:0x30]]
    with pytest.raises(SourceError, match="a bad sector"):
        source.read_ranges([(0x10, 0x10), (0x27, 8)])


@pytest.mark.parametrize("outside", [(-1, 1), (0, -1), (len(DATA), 1), (0, 1 << 70)])
def test_outside_of_the_source(outside):
    source = Counted()
    with pytest.raises(SourceError):
        source.read_ranges([(0, 8), outside])
    assert source.reads == []


def test_closed():
    source = Counted()
    source.close()
    with pytest.raises(ClosedError):
        source.read_ranges([(0, 8), (8, 8)])


def test_random_ranges():
    random = Random(0x52414E47)
    for _ in range(100):
        source = Counted()
        ranges = []
        for _ in range(random.randrange(20)):
            offset = random.randrange(len(DATA))
            ranges.append((offset, random.randrange(min(0x80, len(DATA) - offset) + 1)))
        assert source.read_ranges(ranges) == [DATA[at : at + length] for at, length in ranges]
        assert len(source.reads) <= len(ranges)
