"""Memory with holes, piece by piece, against models that know every page."""

from __future__ import annotations

import io
from random import Random

import pytest

from builders import layouts
from builders.header import Header
from builders.machine import AMD64, ARM64, PAE, X86
from builders.memory import PhysicalMemory
from builders.world import Options, build_world
from expectations import KINDS
from kdmp_ks import Gva, KernelDumpParser, PxeKind, phys, virt
from kdmp_ks.errors import AddressError, NonCanonicalError, NotInDumpError, NotPresentError
from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.limits import MAX_PROBED
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.memory import AddressSpace, Rule
from kdmp_ks.memory.block_rule import BlockRule
from kdmp_ks.memory.pieces import joined_holes
from kdmp_ks.storage.opener import open_source

MANY = 600
"""Pages of a piece that are all looked at; of more, some."""


def pages_of(piece, random):
    """Parts of a piece that lie on one page each: all, or the first, the last and some others."""
    end = piece.address + piece.length
    starts = range(piece.address & ~0xFFF, end, 0x1000)
    which = range(len(starts))
    if len(starts) > MANY:
        some = (random.randrange(len(starts)) for _ in range(MANY))
        which = [0, 1, *some, len(starts) - 2, len(starts) - 1]
    for i in which:
        first = max(piece.address, starts[i])
        yield first, min(end, starts[i] + 0x1000) - first


def check_pieces(space, address, length, read, *, size=0x3000, join=True):
    """Compare the pieces with what a model reads; return how many there are."""
    at, count, random = address, 0, Random(address)
    found = space.iter_pieces(address, length, size)
    for piece in joined_holes(found) if join else found:
        count += 1
        assert piece.address == at
        assert piece.length > 0
        for first, amount in pages_of(piece, random):
            data, failure = read(first, amount)
            if piece.data is not None:
                done = first - piece.address
                assert piece.data[done : done + amount] == data, f"{first:#x}"
                assert piece.reason is None
                assert piece.length <= size
            else:
                assert data == b"", f"{first:#x} is there"
                assert type(piece.reason) is KINDS[failure.kind], f"{first:#x}"
                level = None if failure.level is None else PxeKind[failure.level]
                assert getattr(piece.reason, "level", None) == level, f"{first:#x}"
        at += piece.length
    assert at == min(address + length, space.rule.end)
    return count


@pytest.fixture(scope="module", params=[AMD64, ARM64, X86, PAE], ids=lambda machine: machine.name)
def world(request):
    return build_world(Options(machine=request.param, seed=11))


@pytest.fixture(scope="module")
def reader(world):
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        yield virt.Reader(dump)


@pytest.mark.parametrize("join", [True, False])
def test_around_every_stretch(world, reader, join):
    for start, length in world.regions:
        first = max(0, start - 0x5123)
        length = min(start + length + 0x5123, world.tables.END) - first
        check_pieces(reader, first, length, world.tables.read, join=join)


def test_whole_halves_of_the_space(world, reader):
    end = world.tables.END
    middle = min(end // 2, 1 << 47)
    for address, length in (
        (0, 1 << 30),
        (middle - (1 << 30), 1 << 31),
        (end - (1 << 33), 1 << 34),
    ):
        if address >= 0:
            check_pieces(reader, address, length, world.tables.read, size=1 << 20)


def test_physical_memory(world):
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        memory = phys.Reader(dump)
        frames = sorted(world.memory.pages)
        for pfn in (frames[0], frames[len(frames) // 2], frames[-1]):
            address = max(0, (pfn << 12) - 0x3210)
            check_pieces(memory, address, 0x8000, world.memory.read)
        count = check_pieces(memory, 0, 1 << 52, world.memory.read)
        assert count < 4 * len(frames)


def counted(space):
    """How often the rule is asked for an extent."""
    asked = []
    extent = space._extent

    def extent_and_count(address, length):
        asked.append(address)
        return extent(address, length)

    space._extent = extent_and_count
    return asked


class TestHugeHoles:
    """Terabytes of nothing are a few steps."""

    @pytest.fixture
    def dump(self):
        """One page at 0x201000, and tables whose other entries name a table that is not there."""
        memory = PhysicalMemory()
        for pfn in range(1, 6):
            memory.page(pfn)[:] = bytes(0x1000)
        entries = {(1, 0): 0x2007, (1, 1): 0x99007, (2, 0): 0x3007, (3, 1): 0x4007, (4, 1): 0x5007}
        for (pfn, index), entry in entries.items():
            memory.pages[pfn][index * 8 : index * 8 + 8] = entry.to_bytes(8, "little")
        header = Header(directory_table_base=0x1000)
        image = layouts.full(header, memory.pages, [(1, 5)])
        with KernelDumpParser(io.BytesIO(image.data)) as opened:
            yield opened

    def test_virtual(self, dump):
        reader = virt.Reader(dump)
        asked = counted(reader)
        found = list(reader.iter_pieces(0, 1 << 64))
        # One for each entry of the four tables, at most, and one for each piece there is.
        assert len(asked) < 4 * 512
        assert sum(piece.length for piece in found) == 1 << 64
        there = [(piece.address, piece.length) for piece in found if piece.data is not None]
        assert there == [(0x201000, 0x1000)]
        joined = [
            (piece.address, piece.length, type(piece.reason), getattr(piece.reason, "level", None))
            for piece in joined_holes(found)
        ]
        assert joined == [
            (0, 0x200000, NotPresentError, PxeKind.PDE),
            (0x200000, 0x1000, NotPresentError, PxeKind.PTE),
            (0x201000, 0x1000, type(None), None),
            (0x202000, 0x1FE000, NotPresentError, PxeKind.PTE),
            (0x400000, 0x3FC00000, NotPresentError, PxeKind.PDE),
            (1 << 30, 511 << 30, NotPresentError, PxeKind.PDPTE),
            (1 << 39, 1 << 39, NotInDumpError, PxeKind.PDPTE),
            (2 << 39, 254 << 39, NotPresentError, PxeKind.PML4E),
            (1 << 47, (1 << 64) - (2 << 47), NonCanonicalError, None),
            ((1 << 64) - (1 << 47), 1 << 47, NotPresentError, PxeKind.PML4E),
        ]

    def test_without_a_root(self, dump):
        reader = virt.Reader(dump, 0x77000)
        found = list(reader.iter_pieces(0x1234, 1 << 63))
        assert [type(piece.reason) for piece in found] == [NotInDumpError, NonCanonicalError]

    def test_physical(self, dump):
        memory = phys.Reader(dump)
        asked = counted(memory)
        found = list(memory.iter_pieces(0, 1 << 64))
        assert [(piece.address, piece.length) for piece in found] == [
            (0, 0x1000),
            (0x1000, 0x5000),
            (0x6000, (1 << 64) - 0x6000),
        ]
        assert len(asked) < 10


def test_a_large_page_of_which_some_is_stored():
    memory = PhysicalMemory()
    for pfn in (1, 2, 3, 0x205, 0x206, 0x3FF):
        memory.page(pfn)[:] = bytes(0x1000)
    for (pfn, index), entry in {(1, 0): 0x2007, (2, 0): 0x3007, (3, 0): 0x200087}.items():
        memory.pages[pfn][index * 8 : index * 8 + 8] = entry.to_bytes(8, "little")
    header = Header(directory_table_base=0x1000)
    image = layouts.full(header, memory.pages, [(1, 3), (0x205, 2), (0x3FF, 1)])
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        reader = virt.Reader(dump)
        asked = counted(reader)
        found = [(p.address, p.length, p.data is None) for p in reader.iter_pieces(0x10, 0x1FFFFF)]
    assert found == [
        (0x10, 0x4FF0, True),
        (0x5000, 0x2000, False),
        (0x7000, 0x1F8000, True),
        (0x1FF000, 0x1000, False),
        (0x200000, 0xF, True),
    ]
    assert len(asked) <= 8


def test_blocks_begin_anywhere():
    """As in triage dumps: the next block may begin on the page on which a hole begins."""
    source = open_source(io.BytesIO(bytes(range(256)) * 4))
    places = [(0x1010, 0x20, 0x10), (0x1050, 0x30, 0x8), (0x7FFF0000, 0x40, 0x100)]
    blocks = BlockMap([Segment(*place) for place in places], source, 1 << 64)
    space = AddressSpace(source, BlockRule(blocks))
    found = [(p.address, p.length, p.data) for p in space.iter_pieces(0x1000, 1 << 40)]
    data = bytes(range(256))
    assert found == [
        (0x1000, 0x10, None),
        (0x1010, 0x10, data[0x20:0x30]),
        (0x1020, 0x30, None),
        (0x1050, 0x8, data[0x30:0x38]),
        (0x1058, 0x7FFF0000 - 0x1058, None),
        (0x7FFF0000, 0x100, data[0x40:] + data[:0x40]),
        (0x7FFF0100, (1 << 40) + 0x1000 - 0x7FFF0100, None),
    ]


class Words(Rule):
    """Every other word of the first 256 bytes, and one byte far above."""

    FAR = 0x40000

    def extent(self, address, length):
        if address == self.FAR:
            return 0, 1
        if address >= 0x100 or address & 8:
            raise NotInDumpError(None, Gva(address))
        return address, min(length, 8 - (address & 7))


class ListedWords(Words):
    FAR = 1 << 50

    def regions(self, start, end):
        for word in range(0, 0x100, 16):
            first, last = max(word, start), min(word + 8, end)
            if first < last:
                yield Range(Gva(first), last - first)
        if start <= self.FAR < end:
            yield Range(Gva(self.FAR), 1)


@pytest.mark.parametrize(("rule", "most"), [(Words(), 0x48000), (ListedWords(), 1 << 60)])
def test_rules_of_ones_own(rule, most):
    data = bytes(range(256))
    space = AddressSpace(io.BytesIO(data), rule)
    found = list(joined_holes(space.iter_pieces(4, most)))
    there = [(p.address, p.data) for p in found if p.data is not None]
    assert there == [
        (4, data[4:8]),
        *((word, data[word : word + 8]) for word in range(16, 256, 16)),
        (rule.FAR, data[:1]),
    ]
    assert sum(p.length for p in found) == most


def test_a_rule_that_lists_nothing_is_asked_a_bounded_number_of_times():
    space = AddressSpace(io.BytesIO(bytes(256)), Words())
    asked = counted(space)
    pieces = space.iter_pieces(0x100000, 1 << 60)
    assert next(pieces).length == next(pieces).length == MAX_PROBED
    assert len(asked) == 2


def test_arguments():
    space = AddressSpace(io.BytesIO(bytes(256)), Words())
    assert list(space.iter_pieces(0, 0)) == []
    for arguments in ((-1, 1), (1 << 64, 1), (0, -1), (0, 1, 0)):
        with pytest.raises(AddressError):
            space.iter_pieces(*arguments)
