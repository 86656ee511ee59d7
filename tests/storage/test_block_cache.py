"""`BlockCache`: the bytes of the source below, by few reads of it."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from kdmp_ks.errors import ClosedError, SourceError
from kdmp_ks.storage.block_cache import BLOCK_SIZE, MAX_BLOCKS, BlockCache
from kdmp_ks.storage.source import Source

DATA = Random(0x424C4F43).randbytes(0x1234)


class Counted(Source):
    """Bytes of which some cannot be read; notes each read."""

    name = "counted"

    def __init__(self, data: bytes = DATA, bad: range = range(0)) -> None:
        self.data, self.bad, self.size = data, bad, len(data)
        self.reads: list[tuple[int, int]] = []
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True

    def _read(self, offset: int, length: int) -> bytes:
        if self.is_closed:
            raise self._closed()
        self.reads.append((offset, length))
        if offset < self.bad.stop and offset + length > self.bad.start:
            raise SourceError("a bad sector")
        return self.data[offset : offset + length]


@pytest.fixture
def under() -> Counted:
    return Counted()


def test_neighbours_are_one_read(under):
    cache = BlockCache(under, 0x100)
    for offset in range(0x200, 0x300, 8):
        assert cache.read_exact(offset, 8) == DATA[offset : offset + 8]
    assert under.reads == [(0x200, 0x100)]


def test_across_the_border_of_two_blocks(under):
    cache = BlockCache(under, 0x100)
    assert cache.read_exact(0x1F0, 0x20) == DATA[0x1F0:0x210]
    assert cache.read_exact(0x101, 0x100) == DATA[0x101:0x201]
    assert under.reads == [(0x100, 0x100), (0x200, 0x100)]


def test_the_last_block_is_shorter(under):
    cache = BlockCache(under, 0x100)
    assert cache.read_exact(0x1233, 1) == DATA[-1:]
    assert cache.read_exact(0x11F0, 0x44) == DATA[-0x44:]
    assert under.reads == [(0x1200, 0x34), (0x1100, 0x100)]


def test_long_reads_pass_through(under):
    cache = BlockCache(under, 0x100)
    assert cache.read_exact(0x80, 0x101) == DATA[0x80:0x181]
    buffer = bytearray(0x101)
    cache.readinto(0x80, memoryview(buffer))
    assert buffer == DATA[0x80:0x181]
    assert under.reads == [(0x80, 0x101)] * 2


def test_short_ones_into_a_buffer_do_not(under):
    cache = BlockCache(under, 0x100)
    buffer = bytearray(0x10)
    for offset in (0x80, 0x90):
        cache.readinto(offset, memoryview(buffer))
        assert buffer == DATA[offset : offset + 0x10]
    assert under.reads == [(0, 0x100)]


def test_the_blocks_used_last_are_remembered(under):
    cache = BlockCache(under, 0x100, max_blocks=2)
    for number in (0, 1, 0, 2, 0, 1):
        cache.read_exact(number * 0x100, 1)
    assert [offset // 0x100 for offset, _ in under.reads] == [0, 1, 2, 1]


def test_no_more_than_the_bound_is_remembered():
    under = Counted(bytes(0x10000))
    cache = BlockCache(under, 0x10, max_blocks=5)
    for _ in range(2):
        for number in range(6):
            cache.read_exact(number * 0x10, 1)
    assert len(under.reads) == 12  # one more than is remembered, in turns: none is ever known
    assert BLOCK_SIZE * MAX_BLOCKS == 8 << 20


@pytest.mark.parametrize("bad", [range(0x110, 0x118), range(0x100, 0x101), range(0x1FF, 0x200)])
def test_what_cannot_be_read_spoils_nothing_beside_it(bad):
    under = Counted(bad=bad)
    cache = BlockCache(under, 0x100)
    for offset in range(0, 0x300, 4):
        if offset < bad.stop and offset + 4 > bad.start:
            with pytest.raises(SourceError, match="a bad sector"):
                cache.read_exact(offset, 4)
        else:
            assert cache.read_exact(offset, 4) == DATA[offset : offset + 4]
    assert cache.read_exact(0x208, 0x10) == DATA[0x208:0x218]


def test_closed(under):
    cache = BlockCache(under, 0x100)
    cache.read_exact(0, 8)
    cache.close()
    assert under.is_closed
    for read in (
        lambda: cache.read_exact(0, 8),
        lambda: cache.read_exact(0, 0),
        lambda: cache.read_exact(0, 0x800),
        lambda: cache.readinto(0, memoryview(bytearray(8))),
        lambda: cache.readinto(0, memoryview(bytearray(0x800))),
        lambda: cache.read_ranges([(0, 8)]),
        lambda: cache.read_ranges([(0, 0x800)]),
    ):
        with pytest.raises(ClosedError):
            read()
    cache.close()


def test_closed_below(under):
    cache = BlockCache(under, 0x100)
    under.close()
    with pytest.raises(ClosedError):
        cache.read_exact(0, 8)


def test_closed_by_another_thread_during_a_read(under):
    """The block that arrives afterwards is not remembered."""
    cache = BlockCache(under, 0x100)
    real = under._read

    def closing(offset: int, length: int) -> bytes:
        data = real(offset, length)
        cache.close()
        return data

    under._read = closing
    assert cache.read_exact(4, 4) == DATA[4:8]
    with pytest.raises(ClosedError):
        cache.read_exact(4, 4)


def test_ranges(under):
    cache = BlockCache(under, 0x100)
    ranges = [(0x210, 8), (0x10, 4), (0x208, 8), (0x2F8, 0x10)]
    assert cache.read_ranges(ranges) == [DATA[at : at + length] for at, length in ranges]
    assert sorted(under.reads) == [(0, 0x100), (0x200, 0x100), (0x300, 0x100)]
    long = [(0, 0x400), (0x400, 8)]
    assert cache.read_ranges(long) == [DATA[:0x400], DATA[0x400:0x408]]
    assert under.reads[3:] == [(0, 0x408)]


def test_what_the_source_below_offers(tmp_path):
    from kdmp_ks.storage.opener import open_source

    path = tmp_path / "it"
    path.write_bytes(DATA)
    file = open_source(path, "mmap")
    cache = BlockCache(file)
    assert (cache.name, cache.size, cache.stored) == (file.name, file.size, file.stored)
    assert cache.descriptor == file.descriptor
    with cache.buffer() as view:
        assert view[:8] == DATA[:8]
    cache.close()
    assert file.descriptor is None


@pytest.mark.parametrize(("block_size", "max_blocks"), [(1, 1), (7, 2), (0x40, 3), (0x2000, 1)])
def test_random_reads(under, block_size, max_blocks):
    random = Random(block_size)
    cache = BlockCache(under, block_size, max_blocks)
    for _ in range(500):
        offset = random.randrange(len(DATA) + 1)
        length = random.choice((0, 1, 5, 0x3F, 0x41, 0x900))
        if offset + length > len(DATA):
            with pytest.raises(SourceError):
                cache.read_exact(offset, length)
        else:
            assert cache.read_exact(offset, length) == DATA[offset : offset + length]


def test_many_threads(under):
    cache = BlockCache(under, 0x40, 4)
    barrier = threading.Barrier(4)

    def work(seed: int) -> bool:
        random = Random(seed)
        barrier.wait()
        offsets = [random.randrange(len(DATA) - 0x20) for _ in range(2000)]
        return all(cache.read_exact(at, 0x20) == DATA[at : at + 0x20] for at in offsets)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(work, range(4)))
    finally:
        sys.setswitchinterval(before)
    recent = len(under.reads)
    for number in range(4):
        cache.read_exact(number * 0x40, 1)
    for number in range(4):
        cache.read_exact(number * 0x40, 1)
    assert len(under.reads) <= recent + 4
