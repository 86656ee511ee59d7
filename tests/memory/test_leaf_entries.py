"""`LeafEntries`: what is kept of the ways to page table entries, and what is read anew."""

from __future__ import annotations

import struct
from random import Random

import pytest

from kdmp_ks.addresses import PageKind
from kdmp_ks.errors import ClosedError, NotInDumpError, NotPresentError
from kdmp_ks.memory import leaf_entries
from kdmp_ks.memory.paged_rule import PagedRule
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.tables import TableCache
from kdmp_ks.paging.x86 import X86Paging

TABLES = 12
"""Tables of the last level; frames 0x10 and up."""
MISSING = 5
"""The table whose frame is not in the dump."""


class Machine:
    """Page tables in which entry e of table t maps the frame t * 0x1000 + e, in reverse order.

    It is its own page map and file: frame f lies at offset (f + 7) * 0x1000. Reads are noted.
    """

    def __init__(self, entry_size: int) -> None:
        self.form = "<Q" if entry_size == 8 else "<I"
        self.size = entry_size
        self.count = 0x1000 // entry_size
        self.pages: dict[int, bytes] = {}
        links = [(0x10 + table) << 12 | 0x67 for table in range(TABLES)]
        last = [0xF << 12 | 0x67]
        if entry_size == 8:
            self._table(1, [2 << 12 | 0x67])
            self._table(2, [3 << 12 | 0x67])
            self._table(3, [*links, *last])
        else:
            self._table(1, [*links, *last])
        for table in range(TABLES):
            if table != MISSING:
                entries = [frame << 12 | 0x63 for frame in self._frames(table)]
                entries[table] = 0  # one that maps nothing
                self._table(0x10 + table, entries)
        self._table(0xF, [0x4242 << 12 | 0x61] * self.count)
        self.reads: list[tuple[int, int]] = []

    def _frames(self, table: int) -> list[int]:
        return [(table + 1) * 0x1000 + entry for entry in reversed(range(self.count))]

    def _table(self, frame: int, entries: list[int]) -> None:
        entries = entries + [0] * (self.count - len(entries))
        self.pages[frame] = struct.pack(f"<{self.count}{self.form[1]}", *entries)

    def locate(self, pfn: int, limit: int) -> tuple[int, int] | None:
        return ((pfn + 7) * 0x1000, 1) if pfn in self.pages else None

    def read_exact(self, offset: int, length: int) -> bytes:
        self.reads.append((offset, length))
        page, at = divmod(offset, 0x1000)
        assert at + length <= 0x1000
        return self.pages[page - 7][at : at + length]

    def memory(self) -> PagedRule:
        paging = Amd64Paging() if self.size == 8 else X86Paging()
        return PagedRule(TableCache(self, self, self.size), paging, 0x1000)

    def address(self, table: int, entry: int) -> int:
        return (table * self.count + entry << 12) + 0x123

    def expected(self, table: int, entry: int) -> int:
        return ((table + 1) * 0x1000 + self.count - 1 - entry << 12) + 0x123


@pytest.fixture(params=[8, 4], ids=["64 bits", "32 bits"])
def machine(request):
    return Machine(request.param)


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(leaf_entries, "_MOST_TABLES", 3)
    monkeypatch.setattr(leaf_entries, "_MOST_PLACES", 4)


def check(machine, memory, table, entry):
    """Translate, and compare with how the tables were made."""
    address = machine.address(table, entry)
    if table == MISSING:
        with pytest.raises(NotInDumpError) as caught:
            memory.translate(address)
        assert caught.value.gpa == (0x10 + MISSING << 12) + entry * machine.size
    elif table == entry:
        with pytest.raises(NotPresentError):
            memory.translate(address)
    else:
        found = memory.translate(address)
        assert found[:3] == (machine.expected(table, entry), PageKind.NORMAL, True)
        assert found.user_accessible is False


def test_at_random(machine, few):
    memory, random = machine.memory(), Random(64)
    for _ in range(3000):
        check(machine, memory, random.randrange(TABLES), random.randrange(machine.count))
        assert len(memory._leaves.known) <= 3
        assert len(memory._leaves._places) <= 4


def test_table_by_table(machine, few):
    memory = machine.memory()
    for _ in range(2):
        for table in range(TABLES):
            for entry in range(machine.count):
                check(machine, memory, table, entry)
        assert len(memory._leaves.known) == 3


def test_rights_of_the_way_count(machine, few):
    """The entries of the last table forbid writing; the way to it does not."""
    memory = machine.memory()
    for table in range(3):
        check(machine, memory, table, 20)
    for _ in range(2):
        found = memory.translate(machine.address(TABLES, 20))
        assert found[:3] == (0x4242123, PageKind.NORMAL, False)
        check(machine, memory, 1, 21)


def test_as_long_as_few_are_met_each_is_read_once(machine):
    memory = machine.memory()
    for entry in (20, 21, 22):
        for table in (0, 1, 2, 3):
            check(machine, memory, table, entry)
    assert sorted(length for _, length in machine.reads) == [0x1000] * len(set(machine.reads))


def test_of_many_in_turn_single_entries_are_read(machine, few):
    memory = machine.memory()
    tables = [0, 1, 2, 6, 7, 8, 9]
    for table in tables:
        check(machine, memory, table, 20)
    machine.reads.clear()
    for table in tables:
        check(machine, memory, table, 30)
    at = [(0x10 + table + 7) * 0x1000 + 30 * machine.size for table in (6, 7, 8, 9)]
    assert machine.reads == [(offset, machine.size) for offset in at]


def test_a_table_met_twice_in_a_row_is_kept(machine, few):
    memory = machine.memory()
    for table in (0, 1, 2, 6):
        check(machine, memory, table, 20)
    check(machine, memory, 6, 21)
    machine.reads.clear()
    for entry in range(30, 60):
        check(machine, memory, 6, entry)
    assert machine.reads == []
    check(machine, memory, 0, 30)  # the first one gave way
    assert machine.reads == [((0x10 + 7) * 0x1000 + 30 * machine.size, machine.size)]


def test_a_fault_of_the_file_is_no_missing_table(machine, few, monkeypatch):
    memory = machine.memory()
    for table in (0, 1, 2, 6):
        check(machine, memory, table, 20)

    def fail(offset: int, length: int) -> bytes:
        raise ClosedError("closed")

    monkeypatch.setattr(machine, "read_exact", fail)
    check(machine, memory, 1, 30)
    with pytest.raises(ClosedError):
        memory.translate(machine.address(7, 30))
    with pytest.raises(ClosedError):
        memory.translate(machine.address(6, 30))
