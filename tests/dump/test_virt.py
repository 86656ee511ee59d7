"""The reader of virtual memory over page tables written out here."""

from __future__ import annotations

import io
import struct
from array import array
from types import SimpleNamespace

import construct
import pytest

from kdmp_ks import virt
from kdmp_ks.addresses import Gpa, Gva, PageKind, PxeKind
from kdmp_ks.architecture import AMD64
from kdmp_ks.errors import (
    AddressError,
    ClosedError,
    EndOfSpaceError,
    NonCanonicalError,
    NotInDumpError,
    NotPresentError,
    PartialReadError,
    UnsupportedDumpError,
)
from kdmp_ks.maps.page_index import PageIndex
from kdmp_ks.maps.run_map import RunMap
from kdmp_ks.memory.paged_rule import PagedRule
from kdmp_ks.memory.rule import VirtualRule
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.tables import TableCache
from kdmp_ks.paging.translation import Translation
from kdmp_ks.phys import Reader as PhysicalReader
from kdmp_ks.storage.opener import open_source

KERNEL = 0xFFFFF80000000000
PML4, PDPT, PD, PT, DATA, MORE = 0x1000, 0x2000, 0x3000, 0x4000, 0x5000, 0x6000
TABLES = {
    (PML4, 0x1F0): PDPT | 0x7,
    (PML4, 0x1FF): PDPT | 0x7,
    (PDPT, 0): PD | 0x7,
    (PDPT, 1): 0x40000083,  # 1 GiB of which nothing is in the dump
    (PDPT, 0x1FF): PD | 0x7,
    (PD, 0): PT | 0x7,
    (PD, 1): 0x8007,  # a table that is not in the dump
    (PD, 2): 0x0083,  # 2 MiB from 0 on, of which 0x1000 to 0x6fff are in the dump
    (PD, 0x1FF): PT | 0x7,
    (PT, 0): DATA | 0x3,
    (PT, 1): MORE | 0x8000000000000003,
    (PT, 2): 0x7003,  # a page that is not in the dump
    (PT, 4): MORE | 0x883,  # in transition, were it not valid
    (PT, 5): MORE | 0x880,  # in transition
    (PT, 0x1FF): MORE | 0x7,
}


def memory_file() -> bytes:
    """The frames 1 to 6, one after another."""
    pages = {address: bytearray(0x1000) for address in range(0x1000, 0x7000, 0x1000)}
    for (table, place), entry in TABLES.items():
        struct.pack_into("<Q", pages[table], place * 8, entry)
    for address in (DATA, MORE):
        pages[address][:] = struct.pack("<512Q", *range(address, address + 0x1000, 8))
    return b"".join(pages.values())


class Dump:
    """As much of a dump as the reader asks for, and what it was asked."""

    def __init__(self) -> None:
        self.source = open_source(io.BytesIO(memory_file()))
        runs = RunMap(array("Q", [1]), array("Q", [6]), 0, self.source.size, "Run")
        self.physmem = PageIndex(runs)
        self.architecture = AMD64
        self.physical = PhysicalReader(self)
        self.tables = TableCache(runs, self.source)
        self.paging = Amd64Paging()
        self.asked = []

    def virtual_rule(self, dtb, paging, /):
        self.asked.append((dtb, paging))
        root = PML4 | 0x2 if dtb is None else dtb
        return PagedRule(self.tables, paging or self.paging, root)


@pytest.fixture
def dump():
    return Dump()


@pytest.fixture
def reader(dump):
    return virt.Reader(dump)


def word(address: int) -> bytes:
    return struct.pack("<Q", address)


class TestTranslate:
    @pytest.mark.parametrize(
        ("gva", "gpa", "kind"),
        [
            (KERNEL, DATA, PageKind.NORMAL),
            (KERNEL + 0x1ABC, MORE + 0xABC, PageKind.NORMAL),
            (KERNEL + 0x2010, 0x7010, PageKind.NORMAL),
            (KERNEL + 0x405678, 0x5678, PageKind.LARGE),
            (KERNEL + 0x40000000 + 0x1234567, 0x41234567, PageKind.HUGE),
            ((1 << 64) - 1, MORE + 0xFFF, PageKind.NORMAL),
        ],
    )
    def test_addresses(self, reader, gva, gpa, kind):
        found = reader.translate(gva)
        assert (found.gpa, found.page_kind) == (gpa, kind)
        assert reader.translate(Gva(gva)) == found
        assert reader.try_translate(gva) == found

    def test_transition(self, reader):
        assert not reader.translate(KERNEL + 0x4000).transition
        assert reader.translate(KERNEL + 0x5000).transition
        assert reader.read_exact(KERNEL + 0x5010, 8) == word(MORE + 0x10)

    @pytest.mark.parametrize(
        ("gva", "error"),
        [
            (KERNEL + 0x3000, NotPresentError),
            (KERNEL + 0x200000, NotInDumpError),
            (0x0000800000000000, NonCanonicalError),
            (0, NotPresentError),
        ],
    )
    def test_nothing_there(self, reader, gva, error):
        with pytest.raises(error) as caught:
            reader.translate(gva)
        assert type(caught.value) is error
        assert caught.value.gva == gva
        assert reader.try_translate(gva) is None

    @pytest.mark.parametrize("gva", [-1, 1 << 64])
    def test_no_address(self, reader, gva):
        for act in (reader.translate, reader.try_translate, reader.walk):
            with pytest.raises(AddressError):
                act(gva)


class TestWalk:
    def test_down_to_the_page(self, reader):
        steps = reader.walk(KERNEL + 0x1ABC)
        assert tuple(step[:3] for step in steps) == (
            (PxeKind.PML4E, PML4 + 0x1F0 * 8, 0x2007),
            (PxeKind.PDPTE, PDPT, 0x3007),
            (PxeKind.PDE, PD, 0x4007),
            (PxeKind.PTE, PT + 8, 0x8000000000006003),
        )
        assert all(step.present for step in steps)

    def test_down_to_a_large_page(self, reader):
        steps = reader.walk(KERNEL + 0x405678)
        assert [(step.level, step.large) for step in steps] == [
            (PxeKind.PML4E, False),
            (PxeKind.PDPTE, False),
            (PxeKind.PDE, True),
        ]

    def test_where_it_ends(self, reader):
        assert reader.walk(KERNEL + 0x3000)[-1][:3] == (PxeKind.PTE, PT + 0x18, 0)
        assert [step[:3] for step in reader.walk(0)] == [(PxeKind.PML4E, PML4, 0)]

    def test_a_table_that_is_not_in_the_dump(self, reader):
        steps = reader.walk(KERNEL + 0x203000)
        assert steps[-1][:3] == (PxeKind.PTE, 0x8018, None)
        assert len(steps) == 4

    def test_no_such_address(self, reader):
        assert reader.walk(0x0000800000000000) == ()


class TestRead:
    def test_across_pages(self, reader):
        assert reader.read_exact(KERNEL + 0xFF8, 0x10) == word(DATA + 0xFF8) + word(MORE)
        assert reader.read_exact(KERNEL + 0xFFC, 8) == word(DATA + 0xFF8)[4:] + word(MORE)[:4]

    def test_large_page(self, reader):
        assert reader.read_exact(KERNEL + 0x400000 + DATA + 0xFF8, 0x10) == (
            word(DATA + 0xFF8) + word(MORE)
        )

    def test_nothing_mapped(self, reader):
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact(KERNEL + 0x3000 - 0x1008, 0x4000)
        error = caught.value
        assert error.data == word(MORE + 0xFF8)
        assert isinstance(error.reason, NotInDumpError)  # of the page at +0x2000
        assert reader.read(KERNEL + 0x1FF8, 0x4000) == word(MORE + 0xFF8)

    def test_the_page_is_not_in_the_dump(self, reader):
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact(KERNEL + 0x2010, 8)
        reason = caught.value.reason
        assert (reason.gpa, reason.gva, reason.level) == (0x7010, KERNEL + 0x2010, None)
        assert type(reason.gva) is Gva
        assert str(reason) == (
            "physical address 0x7010 is not in the dump (needed behind 0xfffff80000002010)"
        )

    def test_a_large_page_half_in_the_dump(self, reader):
        start = KERNEL + 0x400000
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact(start + MORE + 0xFF8, 0x10)
        assert caught.value.data == word(MORE + 0xFF8)
        reason = caught.value.reason
        assert (reason.gpa, reason.gva) == (0x7000, start + 0x7000)
        assert reader.read(start, 8) == b""

    def test_the_table_is_not_in_the_dump(self, reader):
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact(KERNEL + 0x200000, 8)
        reason = caught.value.reason
        assert (reason.gpa, reason.level) == (0x8000, PxeKind.PTE)

    def test_off_the_top(self, reader):
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact((1 << 64) - 8, 0x10)
        assert caught.value.data == word(MORE + 0xFF8)
        assert isinstance(caught.value.reason, EndOfSpaceError)

    def test_no_such_address(self, reader):
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact(0x0000800000000000, 1)
        assert isinstance(caught.value.reason, NonCanonicalError)

    def test_structures(self, reader):
        assert reader.read_struct(KERNEL + 8, construct.Int64ul) == DATA + 8
        assert reader.try_read_struct(KERNEL + 0x3000, construct.Int64ul) is None
        assert reader.try_read_exact(KERNEL + 0x3000, 1) is None

    def test_file_view(self, reader):
        with reader.open(KERNEL, 0x2000) as view:
            view.seek(0xFF8)
            assert view.read(0x10) == word(DATA + 0xFF8) + word(MORE)


class TestRoot:
    def test_of_the_dump(self, reader):
        assert reader.dtb == PML4 | 0x2
        assert type(reader.dtb) is Gpa
        assert reader.has_tables

    def test_another(self, dump):
        """With the PDPT for a root, each table is taken for the one above it."""
        reader = virt.Reader(dump, PDPT)
        assert reader.dtb == PDPT
        assert reader.has_tables
        assert [step.value for step in reader.walk(0)] == [0x3007, 0x4007, 0x5003, 0x5000]

    def test_zero_is_a_root_too(self, dump):
        reader = virt.Reader(dump, 0)
        assert reader.dtb == 0
        assert not reader.has_tables

    @pytest.mark.parametrize("dtb", [0x9000, 0x9002, 0xF_FFFF_FFFF_F000])
    def test_one_that_is_not_in_the_dump(self, dump, dtb):
        reader = virt.Reader(dump, dtb)
        assert not reader.has_tables
        with pytest.raises(NotInDumpError) as caught:
            reader.translate(KERNEL)
        assert caught.value.level is PxeKind.PML4E
        assert reader.read(KERNEL, 8) == b""

    @pytest.mark.parametrize("dtb", [-1, 1 << 64])
    def test_no_address(self, dump, dtb):
        with pytest.raises(AddressError):
            virt.Reader(dump, dtb)

    def test_the_dump_decides_what_is_left_out(self, dump):
        paging = Amd64Paging()
        virt.Reader(dump)
        virt.Reader(dump, 0)
        virt.Reader(dump, PDPT, paging)
        assert dump.asked == [(None, None), (0, None), (PDPT, paging)]


class TestPaging:
    def test_of_the_dump(self, dump, reader):
        assert reader.paging is dump.paging

    def test_another(self, dump):
        paging = Amd64Paging(levels=5)
        reader = virt.Reader(dump, paging=paging)
        assert reader.paging is paging
        assert reader.walk(KERNEL)[0][:3] == (PxeKind.PML5E, PML4 + 0x1FF * 8, PDPT | 0x7)

    def test_inverted_bits(self, dump):
        reader = virt.Reader(dump, paging=Amd64Paging(swizzle=1 << 45))
        assert reader.translate(KERNEL + 0x5000).gpa == MORE | 1 << 45
        assert reader.translate(KERNEL + 0x4000).gpa == MORE


class TestClosed:
    def test_reads(self, dump, reader):
        assert reader.read_exact(KERNEL, 8) == word(DATA)
        dump.source.close()
        for verb in (reader.read, reader.read_exact, reader.try_read_exact):
            with pytest.raises(ClosedError):
                verb(KERNEL, 1)
        with pytest.raises(ClosedError):
            reader.readinto(KERNEL, bytearray(8))
        with pytest.raises(ClosedError):
            reader.read_struct(KERNEL, construct.Int64ul)

    def test_tables_that_were_never_read(self, dump, reader):
        dump.source.close()
        for act in (reader.translate, reader.try_translate, reader.walk):
            with pytest.raises(ClosedError):
                act(KERNEL)
        with pytest.raises(ClosedError):
            reader.has_tables  # noqa: B018


def test_a_dump_without_memory():
    class Header:
        source = None

        def virtual_rule(self, dtb, paging, /):
            raise UnsupportedDumpError("nothing but a header", dump_type=3)

    with pytest.raises(UnsupportedDumpError):
        virt.Reader(Header())


class Memory32(VirtualRule):
    """A rule whose addresses have 32 bits, at each of which lies the file's byte of that place."""

    dtb = paging = None
    has_tables = False
    end = 1 << 32

    def translate(self, gva, /):
        return Translation(Gpa(gva), PageKind.NORMAL, True, True, True, False)

    def walk(self, gva, /):
        return (gva,)

    def translate_many(self, gvas, /):
        raise AssertionError("nobody asks for many addresses here")

    def mapped_pages(self, start, end, /):
        raise AssertionError("nobody asks for all pages here")

    def extent(self, address, length, /):
        return address & 0xF, min(length, 0x10 - (address & 0xF))


class TestNarrowSpaces:
    """Addresses of 32-bit machines: the reader itself holds them against the end of the space."""

    @pytest.fixture
    def reader(self):
        source = open_source(io.BytesIO(bytes(range(0x10))))
        made = SimpleNamespace(source=source, virtual_rule=lambda *_: Memory32())
        return virt.Reader(made)

    def test_addresses(self, reader):
        assert reader.translate(0xFFFFFFFF).gpa == 0xFFFFFFFF
        assert reader.walk(0xFFFFFFFF) == (0xFFFFFFFF,)
        assert (reader.dtb, reader.paging, reader.has_tables) == (None, None, False)

    @pytest.mark.parametrize("gva", [-1, 1 << 32, 0xFFFFFFFF80000000, 1 << 64])
    def test_no_address(self, reader, gva):
        for act in (reader.translate, reader.try_translate, reader.walk):
            with pytest.raises(AddressError, match="of 32 bits"):
                act(gva)

    def test_off_the_top(self, reader):
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact(0xFFFFFFFC, 8)
        assert caught.value.data == b"\x0c\x0d\x0e\x0f"
        assert isinstance(caught.value.reason, EndOfSpaceError)
        assert caught.value.reason.address == 1 << 32
        assert reader.read(0xFFFFFFF8, 0x10) == bytes(range(8, 0x10))

    @pytest.mark.parametrize("gva", [1 << 32, 0xFFFFFFFF80000000])
    def test_behind_the_end(self, reader, gva):
        assert reader.read(gva, 8) == b""
        with pytest.raises(PartialReadError) as caught:
            reader.read_exact(gva, 8)
        assert caught.value.reason.address == 1 << 32

    def test_file_view_ends_with_the_space(self, reader):
        with reader.open(0xFFFFFFF0) as view:
            assert view.read() == bytes(range(0x10))
            assert view.read(1) == b""
        with reader.open(1 << 40) as view:
            assert view.read() == b""
