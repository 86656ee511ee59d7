"""`TableCache`: tables of the physical memory, read once and kept, within bounds."""

from __future__ import annotations

import struct

import pytest

from kdmp_ks.errors import ClosedError
from kdmp_ks.paging import tables
from kdmp_ks.paging.tables import TableCache


class Memory:
    """Physical pages by frame; notes which were read."""

    def __init__(self, *frames: int) -> None:
        self.frames = frames
        self.reads: list[int] = []

    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        assert limit == 1
        self.reads.append(pfn)
        return (pfn << 12, 1) if pfn in self.frames else None

    def read_exact(self, offset: int, length: int) -> bytes:
        assert length == 0x1000
        assert offset % 0x1000 == 0
        pfn = offset >> 12
        return struct.pack("<512Q", *(pfn << 32 | i for i in range(512)))


def cache_of(memory: Memory, *options: int) -> TableCache:
    """Tables of a memory that is its own page map and file."""
    return TableCache(memory, memory, *options)


def test_entries():
    table = cache_of(Memory(0x77)).get(0x77)
    assert len(table) == 512
    assert table[0] == 0x7700000000
    assert table[0x1F0] == 0x77000001F0
    assert table[511] == 0x77000001FF


def test_entries_of_4_bytes():
    table = cache_of(Memory(0x77), 4).get(0x77)
    assert (len(table), table.itemsize) == (1024, 4)
    assert (table[0], table[1]) == (0, 0x77)
    assert (table[0x3E0], table[0x3E1]) == (0x1F0, 0x77)
    assert (table[1022], table[1023]) == (0x1FF, 0x77)


def test_entries_are_little_endian_on_any_machine(monkeypatch):
    """What a big-endian machine would read turned round, it turns back."""
    monkeypatch.setattr(tables.sys, "byteorder", "big")
    cache = cache_of(Memory(0x77))
    turned = int.from_bytes(struct.pack("<Q", 0x77000001F0), "big")
    assert cache.get(0x77)[0x1F0] == turned
    assert cache.get(0x78) is None


def test_read_once():
    memory = Memory(1, 2)
    cache = cache_of(memory)
    assert cache.get(1) is cache.get(1)
    assert cache.get(2) is not cache.get(1)
    assert memory.reads == [1, 2]


def test_a_missing_page_is_kept_too():
    memory = Memory()
    cache = cache_of(memory)
    assert cache.get(5) is None
    assert cache.get(5) is None
    assert memory.reads == [5]


def test_no_more_than_its_capacity(monkeypatch):
    monkeypatch.setattr(tables, "_CAPACITY", 4)
    memory = Memory(*range(0x100))
    cache = cache_of(memory)
    for pfn in range(0x100):
        assert cache.get(pfn)[1] == pfn << 32 | 1
        assert len(cache._tables) <= 4
    for pfn in range(0xFC, 0x100):
        cache.get(pfn)
    assert memory.reads == list(range(0x100))


def test_missing_pages_count_as_well(monkeypatch):
    monkeypatch.setattr(tables, "_CAPACITY", 4)
    cache = cache_of(Memory())
    for pfn in range(0x100):
        assert cache.get(pfn) is None
    assert len(cache._tables) == 4


def test_what_was_dropped_is_read_again(monkeypatch):
    monkeypatch.setattr(tables, "_CAPACITY", 2)
    memory = Memory(1, 2, 3)
    cache = cache_of(memory)
    for pfn in (1, 2, 3, 1):
        assert cache.get(pfn)[0] == pfn << 32
    assert memory.reads == [1, 2, 3, 1]


def test_a_fault_of_the_file_is_no_missing_page():
    class Closed(Memory):
        def read_exact(self, offset: int, length: int) -> bytes:
            raise ClosedError("closed")

    memory = Closed(1)
    cache = cache_of(memory)
    for _ in range(2):
        with pytest.raises(ClosedError):
            cache.get(1)
    assert memory.reads == [1, 1]
