"""Reads that nobody can hold end in an error of the package, and take no memory before."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from kdmp_ks.errors import AddressError, KdmpError, NotInDumpError, PartialReadError
from kdmp_ks.ground.limits import ALWAYS_READ, MAX_READ_REPEATS
from kdmp_ks.memory import AddressSpace, Rule
from kdmp_ks.storage.source import Source

TERABYTE = 1 << 40


class Again(Rule):
    """The first page of the file again and again, up to an end; behind it nothing."""

    def __init__(self, top=1 << 63):
        self.top = top

    def extent(self, address, length):
        if address >= self.top:
            raise NotInDumpError(None)
        return address & 0xFFF, min(length, 0x1000 - (address & 0xFFF), self.top - address)


class Zeros(Source):
    """A file of zeros, as large as it likes to be."""

    def __init__(self, size):
        self.name, self.size = "zeros", size
        self.asked = 0

    def close(self):
        """Nothing to close."""

    def _read(self, offset, length):
        self.asked += length
        if length > 1 << 30:
            raise MemoryError
        return bytes(length)


class Straight(Rule):
    """The file as it is."""

    def extent(self, address, length):
        return address, length


@pytest.fixture
def space():
    return AddressSpace(io.BytesIO(bytes(0x2000)), Again())


@pytest.mark.parametrize("verb", ["read", "read_exact"])
@pytest.mark.parametrize("length", [ALWAYS_READ + 1, TERABYTE, (1 << 63) - 1, 1 << 63, 1 << 70])
def test_pages_again_and_again(space, verb, length):
    tracemalloc.start()
    try:
        with pytest.raises(AddressError, match="too many for one read"):
            getattr(space, verb)(0, length)
        assert tracemalloc.get_traced_memory()[1] < 4 * ALWAYS_READ
    finally:
        tracemalloc.stop()


def test_what_is_allowed(space):
    assert len(space.read_exact(0, ALWAYS_READ)) == ALWAYS_READ
    short = AddressSpace(io.BytesIO(bytes(0x2000)), Again(0x5000))
    assert len(short.read(0, TERABYTE)) == 0x5000
    with pytest.raises(PartialReadError) as caught:
        short.read_exact(0, TERABYTE)
    assert caught.value.actual_amount == 0x5000


def test_large_files_may_be_read_several_times_over():
    source = Zeros(ALWAYS_READ)
    space = AddressSpace(source, Again())
    assert len(space.read(0, MAX_READ_REPEATS * source.size)) == MAX_READ_REPEATS * source.size
    with pytest.raises(AddressError):
        space.read(0, MAX_READ_REPEATS * source.size + 1)


@pytest.mark.parametrize("verb", ["read", "read_exact"])
def test_what_does_not_fit_into_memory(verb):
    space = AddressSpace(Zeros(TERABYTE), Straight())
    with pytest.raises(AddressError, match="too many for one read"):
        getattr(space, verb)(0, TERABYTE // 2)


def test_pieces_have_no_limit(space):
    pieces = space.iter_pieces(0, TERABYTE, 0x10000)
    assert sum(next(pieces).length for _ in range(1000)) == 1000 * 0x10000


@pytest.mark.parametrize("address", [0, (1 << 63) - 8, (1 << 64) - 1])
@pytest.mark.parametrize(
    "size", [TERABYTE, (1 << 62) + 1, (1 << 63) - 1, 1 << 63, 1 << 64, 1 << 70]
)
def test_many_reads(space, address, size):
    pytest.importorskip("numpy")
    with pytest.raises(AddressError):
        space.read_many([address], size)


def test_many_reads_of_much():
    np = pytest.importorskip("numpy")
    space = AddressSpace(Zeros(TERABYTE), Straight())
    addresses = np.zeros(1 << 20, np.uint64)
    for size in (1 << 38, 1 << 42):
        with pytest.raises(AddressError, match="no room for"):
            space.read_many(addresses, size)


@pytest.mark.parametrize("count", [1 << 36, 1 << 60, 1 << 70])
def test_arrays(space, count):
    np = pytest.importorskip("numpy")
    with pytest.raises(KdmpError):
        space.read_array(0, np.dtype("<u8"), count)
