"""`PagedRule` and `BlockRule`: the two rules by which virtual memory lies in a dump."""

from __future__ import annotations

import io
import struct
from array import array

import pytest

from kdmp_ks.addresses import Gpa, Gva, PageKind, PxeKind
from kdmp_ks.errors import (
    ClosedError,
    NonCanonicalError,
    NotInDumpError,
    NotPresentError,
    UnsupportedDumpError,
)
from kdmp_ks.ground.extents import Segment
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.maps.page_index import PageIndex
from kdmp_ks.maps.run_map import RunMap
from kdmp_ks.memory.block_rule import BlockRule
from kdmp_ks.memory.paged_rule import PagedRule
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.tables import TableCache
from kdmp_ks.paging.x86 import X86Paging
from kdmp_ks.storage.opener import open_source


class Dump:
    """Frames 1 to 4 and 6 of memory; the tables are that of a 32-bit machine."""

    def __init__(self, entries) -> None:
        raw = bytearray(0x5000)
        for at, entry in entries.items():
            struct.pack_into("<I", raw, at - 0x1000, entry)
        self.source = open_source(io.BytesIO(bytes(raw)))
        runs = RunMap(array("Q", [1, 6]), array("Q", [4, 1]), 0, self.source.size, "Run")
        self.physmem = PageIndex(runs)

    def memory(self, dtb=0x1000) -> PagedRule:
        return PagedRule(TableCache(self.physmem.page_map, self.source, 4), X86Paging(), dtb)


@pytest.fixture
def dump():
    return Dump(
        {
            0x1000: 0x2007,
            0x1004: 0x0087,  # 4 MiB from 0 on, of which there are five pages
            0x1008: 0x7007,  # a table that is not in the dump
            0x1FFC: 0x2007,
            0x2000: 0x3007,
            0x2004: 0x5007,  # a page that is not in the dump
            0x2FFC: 0x6003,
        }
    )


class TestPaged:
    def test_description(self, dump):
        memory = dump.memory(0x1018)
        assert (memory.dtb, type(memory.dtb)) == (0x1018, Gpa)
        assert memory.end == 1 << 32
        assert type(memory.paging) is X86Paging
        assert memory.has_tables
        assert not dump.memory(0x5000).has_tables

    def test_translate(self, dump):
        found = dump.memory().translate(0x123)
        assert (found.gpa, found.page_kind) == (0x3123, PageKind.NORMAL)
        assert dump.memory().translate(0x1ABC).gpa == 0x5ABC  # whether it is there or not
        with pytest.raises(NotPresentError):
            dump.memory().translate(0x2000)

    def test_walk_ends_in_silence(self, dump):
        walk = dump.memory().walk
        assert [(step.level, step.value) for step in walk(0)] == [
            (PxeKind.PDE, 0x2007),
            (PxeKind.PTE, 0x3007),
        ]
        assert [step.value for step in walk(0x2000)] == [0x2007, 0]
        assert [step.value for step in walk(0x800000)] == [0x7007, None]

    @pytest.mark.parametrize(
        ("address", "length", "found"),
        [
            (0x123, 1, (0x2123, 1)),
            (0x123, 0x10000, (0x2123, 0xEDD)),
            (0x400000 + 0x1000, 1 << 20, (0, 0x4000)),
            (0x400000 + 0x4FFF, 1 << 20, (0x3FFF, 1)),
            (0x400000 + 0x6000, 1 << 20, (0x4000, 0x1000)),
            (0xFFFFF800, 0x800, (0x4800, 0x800)),
        ],
    )
    def test_extent(self, dump, address, length, found):
        """As far as the page runs, and the file along with it."""
        assert dump.memory().extent(address, length) == found

    def test_the_error_tells_both_addresses(self, dump):
        for gva, gpa in ((0x1ABC, 0x5ABC), (0x405000, 0x5000), (0x7FFFFF, 0x3FFFFF)):
            with pytest.raises(NotInDumpError) as caught:
                dump.memory().extent(gva, 1)
            error = caught.value
            assert (error.gpa, error.gva, error.level) == (gpa, gva, None)
            assert (type(error.gpa), type(error.gva)) == (Gpa, Gva)
            assert error.__cause__ is error.__context__ is None

    def test_faults_of_the_file_are_no_end_of_a_walk(self, dump):
        memory = dump.memory()
        dump.source.close()
        for ask in (memory.walk, memory.translate, lambda gva: memory.extent(gva, 1)):
            with pytest.raises(ClosedError):
                ask(0)

    def test_no_such_address(self, dump):
        memory = PagedRule(TableCache(dump.physmem.page_map, dump.source), Amd64Paging(), 0x1000)
        assert memory.walk(1 << 47) == ()
        with pytest.raises(NonCanonicalError):
            memory.extent(1 << 47, 1)


REFUSAL = UnsupportedDumpError("it.dmp is a triage dump", dump_type=4)


class TestBlocks:
    @pytest.fixture
    def memory(self):
        pieces = [Segment(0x1000, 0x50, 0x10), Segment(0x1010, 0x90, 0x8)]
        blocks = BlockMap(pieces, open_source(io.BytesIO(bytes(0x100))), 1 << 32)
        return BlockRule(blocks, 1 << 32, lambda gva: (gva, gva + 1), REFUSAL)

    def test_description(self, memory):
        assert (memory.dtb, memory.paging, memory.has_tables) == (None, None, False)
        assert memory.end == 1 << 32

    @pytest.mark.parametrize(
        ("address", "length", "found"),
        [(0x1000, 4, (0x50, 4)), (0x1008, 0x100, (0x58, 8)), (0x1010, 0x100, (0x90, 8))],
    )
    def test_extent(self, memory, address, length, found):
        assert memory.extent(address, length) == found

    @pytest.mark.parametrize("address", [0, 0xFFF, 0x1018, 0xFFFFFFFF])
    def test_holes(self, memory, address):
        with pytest.raises(NotInDumpError) as caught:
            memory.extent(address, 1)
        error = caught.value
        assert (error.gpa, error.gva, error.level) == (None, address, None)
        assert type(error.gva) is Gva
        assert str(error) == f"virtual address {address:#x} is not in the dump"

    def test_nothing_translates(self, memory):
        for _ in range(2):
            with pytest.raises(UnsupportedDumpError) as caught:
                memory.translate(0x1000)
            error = caught.value
            assert (str(error), error.dump_type) == (str(REFUSAL), 4)
            assert error is not REFUSAL

    def test_entries(self, memory):
        assert memory.walk(0x1000) == (0x1000, 0x1001)


class TestKeptTables:
    """The table at the end of a walk is kept for the neighbours of an address."""

    def test_neighbours_of_all_sorts(self, dump):
        memory = dump.memory()
        assert memory.translate(0x0).gpa == 0x3000
        assert memory.translate(0x1).gpa == 0x3001
        assert memory.translate(0x1ABC).gpa == 0x5ABC
        for _ in range(2):
            with pytest.raises(NotPresentError) as caught:
                memory.translate(0x2000)
            assert caught.value.level is PxeKind.PTE
        assert memory.translate(0x3FFFFF).gpa == 0x6FFF

    def test_large_pages_have_none(self, dump):
        memory = dump.memory()
        for _ in range(2):
            assert memory.translate(0x400123) == (0x123, PageKind.LARGE_4M, True, True, True, False)
        assert not memory._leaves.known
