"""From header to page map: every check, with the field that it names."""

from __future__ import annotations

import io
import struct
import sys

import pytest

from builders.header import Header
from builders.header32 import Header32
from kdmp_ks.errors import (
    BoundsError,
    CutOffError,
    DuplicatePageError,
    InvalidDataError,
    KdmpError,
    SignatureError,
    UnknownDumpTypeError,
    UnsupportedDumpError,
)
from kdmp_ks.format.header import read_header
from kdmp_ks.format.layouts import Layout, read_layout
from kdmp_ks.ground.warnings import CountMismatch, MissingPages, OddValue, Unavailable
from kdmp_ks.maps.bitmap_map import BitmapMap
from kdmp_ks.maps.run_map import RunMap
from kdmp_ks.storage.stream_source import StreamSource

FILL32 = 0x45474150


def layout_of(data: bytes, source_type=StreamSource) -> Layout:
    source = source_type(io.BytesIO(data))
    return read_layout(read_header(source), source)


def pages_of(layout: Layout) -> dict[int, int]:
    """Frame -> file offset, by walking the runs."""
    return {
        run.pfn + i: run.offset + 0x1000 * i
        for run in layout.pages.runs()
        for i in range(run.page_count)
    }


class TestTypes:
    @pytest.mark.parametrize(
        ("kind", "words"),
        [
            (0, "of unknown type: its memory cannot be read"),
            (3, "consists of its header: it contains no memory"),
            (4, "a triage dump: it contains blocks of virtual memory, no physical memory"),
            (7, "an automatic dump of unknown layout: its memory cannot be read"),
        ],
    )
    def test_without_pages(self, kind, words):
        layout = layout_of(bytes(Header(dump_type=kind).build()) + bytes(0x3000))
        assert layout.dump_type == kind
        assert isinstance(layout.pages, UnsupportedDumpError)
        assert layout.pages.dump_type == kind
        assert str(layout.pages).endswith(words)
        assert layout.warnings == ()

    @pytest.mark.parametrize("kind", [0xB, 0xC, 0xFFFFFFFF, 0x80000001, 0x504D5544])
    def test_unknown(self, kind):
        with pytest.raises(UnknownDumpTypeError) as caught:
            index_of(bytes(Header(dump_type=kind).build()))
        error = caught.value
        assert error.field == "DumpType"
        assert error.got == kind
        assert "0x1 or " in error.expected
        assert error.expected.endswith("0xa")
        assert f"is {kind:#x}" in str(error)

    @pytest.mark.parametrize("kind", [2, 5, 6, 7, 8, 9, 0xA])
    def test_a_header_alone(self, kind):
        layout = layout_of(bytes(Header(dump_type=kind).build()))
        assert layout.dump_type == kind
        assert_cut_off(layout, "file size")
        assert "ends inside the " in str(layout.pages)

    @pytest.mark.parametrize("kind", [2, 5, 6, 7])
    def test_a_header_alone_of_a_32_bit_machine(self, kind):
        assert_cut_off(layout_of(bytes(Header32(dump_type=kind).build())), "file size")

    @pytest.mark.parametrize("kind", [8, 9, 0xA])
    @pytest.mark.parametrize("behind", [b"", b"@\0\0\0RDMPDUMP" + bytes(0x2000)])
    def test_range_dumps_have_64_bits(self, kind, behind):
        """Nobody writes such a file; whatever it is, it opens or is refused in so many words."""
        raw = bytes(Header32(dump_type=kind).build()) + behind
        try:
            layout = layout_of(raw)
        except InvalidDataError as e:
            assert e.field == "DumpType"  # noqa: PT017
        else:
            assert isinstance(layout.pages, KdmpError)

    def test_never_written(self):
        layout = layout_of(full([(1, 2)], dump_type=None))
        assert layout.dump_type == 1
        assert pages_of(layout) == {1: 0x2000, 2: 0x3000}
        (remark,) = layout.warnings
        assert (type(remark), remark.field, remark.got) == (OddValue, "DumpType", FILL32)


def index_of(data: bytes) -> object:
    """The index of pages; where there is none the error that asking for it raises.

    The header opens all the same, and a warning has the reason.
    """
    layout = layout_of(data)
    if isinstance(layout.pages, InvalidDataError):
        assert Unavailable("the index of pages", layout.pages) in layout.warnings
    if isinstance(layout.pages, KdmpError):
        raise layout.pages
    return layout.pages


def assert_cut_off(layout: Layout, field: str) -> CutOffError:
    """The index of pages is not whole; that is an error of the pages, and told."""
    error = layout.pages
    assert isinstance(error, CutOffError)
    assert error.field == field
    assert layout.warnings[-1:] == (Unavailable("the index of pages", error),)
    return error


def assert_never_written(layout: Layout) -> None:
    assert isinstance(layout.pages, UnsupportedDumpError)
    assert layout.pages.dump_type == 1
    assert "PhysicalMemoryBlock was never written" in str(layout.pages)
    assert layout.warnings == ()


class TestEncrypted:
    @pytest.mark.parametrize("kind", [1, 2, 3, 4, 5, 6, 7, 8, 9, 0xA])
    @pytest.mark.parametrize("header", [Header, Header32])
    def test_memory_cannot_be_read(self, kind, header):
        """Whatever the type; the header is not encrypted."""
        layout = layout_of(bytes(header(dump_type=kind, attributes=0x108).build()) + bytes(0x4000))
        assert layout.dump_type == kind
        assert isinstance(layout.pages, UnsupportedDumpError)
        assert str(layout.pages).endswith("encrypted: its memory cannot be read")
        assert layout.pages.dump_type == kind

    @pytest.mark.parametrize("attributes", [0, 0x200, 0x2FEFF, 0x45474150])
    def test_other_attributes(self, attributes):
        """The filler of headers has the bit, and means nothing."""
        data = bytearray(full([(1, 2)]))
        struct.pack_into("<I", data, 0x1050, attributes)
        assert pages_of(layout_of(bytes(data))) == {1: 0x2000, 2: 0x3000}


def full(runs, *, count=None, pages=None, dump_type=1, size=None) -> bytes:
    """A dump of type 1 whose run list may lie; ``size`` cuts the file."""
    raw = bytearray(Header(dump_type=dump_type).build())
    total = sum(length for _, length in runs)
    struct.pack_into("<I", raw, 0x88, len(runs) if count is None else count)
    struct.pack_into("<Q", raw, 0x90, total if pages is None else pages)
    for i, (base, length) in enumerate(runs):
        struct.pack_into("<QQ", raw, 0x98 + 16 * i, base, length)
    return bytes(raw) + bytes(0x1000 * min(total, 0x40) if size is None else size - 0x2000)


class TestFull:
    def test_pages(self):
        layout = layout_of(full([(0x10, 2), (1, 1)]))
        assert type(layout.pages) is RunMap
        assert pages_of(layout) == {1: 0x4000, 0x10: 0x2000, 0x11: 0x3000}
        assert layout.warnings == ()

    @pytest.mark.parametrize("count", [44, 0x8000, 0xFFFFFFFF])
    def test_more_runs_than_there_is_room_for(self, count):
        with pytest.raises(BoundsError, match="does not fit into the header") as caught:
            index_of(full([(1, 1)], count=count))
        error = caught.value
        assert error.field == "PhysicalMemoryBlock.NumberOfRuns"
        assert (error.expected, error.got) == ("at most 0x2b", count)

    def test_no_list_at_all(self):
        assert_never_written(layout_of(full([], count=FILL32) + bytes(0x1000)))

    @pytest.mark.parametrize("count", [42, 43])
    def test_as_many_runs_as_fit(self, count):
        """Windows writes up to 42; QEMU declares 43, whose end is the place of the context."""
        runs = [(0x100 * i, 1) for i in range(count)]
        assert len(pages_of(layout_of(full(runs)))) == count

    def test_no_runs(self):
        layout = layout_of(full([]))
        assert pages_of(layout) == {}
        assert layout.warnings == ()

    @pytest.mark.parametrize("said", [0, 4, FILL32 << 32 | FILL32])
    def test_a_count_of_pages_that_lies(self, said):
        layout = layout_of(full([(1, 2), (8, 1)], pages=said))
        assert layout.warnings == (
            CountMismatch("PhysicalMemoryBlock.NumberOfPages", expected=3, got=said),
        )
        assert len(pages_of(layout)) == 3

    def test_twice_the_same_page(self):
        with pytest.raises(DuplicatePageError) as caught:
            index_of(full([(8, 4), (5, 4)]))
        assert caught.value.gpa == 0x8000
        assert caught.value.field == "PhysicalMemoryBlock.Run"

    def test_outside_of_physical_memory(self):
        with pytest.raises(BoundsError) as caught:
            index_of(full([(1, 1), (0xFFFFFFFFFFFFFFFF, 1)]))
        assert caught.value.field == "PhysicalMemoryBlock.Run[1]"

    def test_the_file_ends_early(self):
        layout = layout_of(full([(0x10, 2), (1, 3)], size=0x4FFF))
        assert layout.warnings == (MissingPages(3, 0x1000, 0x4FFF, 0x7000),)
        assert pages_of(layout) == {0x10: 0x2000, 0x11: 0x3000}

    def test_both_at_once(self):
        layout = layout_of(full([(0x10, 2)], pages=7, size=0x3000))
        assert {type(fact) for fact in layout.warnings} == {CountMismatch, MissingPages}


def bitmap(
    table: bytes,
    *,
    bits=None,
    first_page=None,
    present=None,
    magic=b"FDMPDUMP",
    dump_type=5,
    size=None,
) -> bytes:
    """A dump of type 5 or 6 whose fields may lie; ``size`` cuts the file."""
    raw = bytearray(Header(dump_type=dump_type).build()) + bytearray(0x38)
    count = sum(byte.bit_count() for byte in table)
    end = 0x2038 + len(table)
    raw[0x2000:0x2008] = magic
    struct.pack_into("<Q", raw, 0x2020, end if first_page is None else first_page)
    struct.pack_into("<Q", raw, 0x2028, count if present is None else present)
    struct.pack_into("<Q", raw, 0x2030, len(table) * 8 if bits is None else bits)
    data = bytes(raw) + table + bytes(max(0, (first_page or end) - end) + 0x1000 * count)
    return data[:size]


class TestBitmap:
    @pytest.mark.parametrize("kind", [5, 6])
    @pytest.mark.parametrize("magic", [b"FDMPDUMP", b"SDMPDUMP"])
    def test_pages(self, kind, magic):
        layout = layout_of(bitmap(b"\x06\x80", dump_type=kind, magic=magic))
        assert type(layout.pages) is BitmapMap
        assert pages_of(layout) == {1: 0x203A, 2: 0x303A, 15: 0x403A}
        assert layout.warnings == ()

    def test_pages_need_not_follow_at_once(self):
        assert pages_of(layout_of(bitmap(b"\x02", first_page=0x3000))) == {1: 0x3000}

    def test_no_bits(self):
        layout = layout_of(bitmap(b""))
        assert pages_of(layout) == {}
        assert layout.warnings == ()

    @pytest.mark.parametrize("first_page", [0, 0x2000, 0x2039, 1])
    def test_pages_inside_of_the_bitmap(self, first_page):
        data = bytearray(bitmap(b"\x06\x80"))
        struct.pack_into("<Q", data, 0x2020, first_page)
        with pytest.raises(BoundsError, match="overlap their bitmap") as caught:
            index_of(bytes(data))
        error = caught.value
        assert error.field == "FirstPage"
        assert (error.expected, error.got) == ("at least 0x203a", first_page)

    @pytest.mark.parametrize("bits", [0x7FFFFFFF, 1 << 36, 0x40000])
    def test_more_bits_than_the_file_has(self, bits):
        """The claim is refused before memory is taken for it."""
        error = assert_cut_off(layout_of(bitmap(b"\x06\x80", bits=bits)), "Pages")
        assert "ends inside the index" in str(error)
        assert f"{0x2038 + (bits + 7) // 8:#x}" in error.got
        assert "0x503a" in error.expected

    @pytest.mark.parametrize("bits", [(1 << 36) + 1, 1 << 40, (1 << 64) - 1, FILL32 << 32 | FILL32])
    def test_more_bits_than_there_can_be_frames(self, bits):
        with pytest.raises(BoundsError, match="more memory than can be addressed") as caught:
            index_of(bitmap(b"\x06\x80", bits=bits))
        error = caught.value
        assert type(error) is BoundsError
        assert error.field == "Pages"
        assert (error.expected, error.got) == ("at most 0x1000000000", bits)

    def test_the_bitmap_cut_short(self):
        assert_cut_off(layout_of(bitmap(bytes(16), size=0x2040)), "Pages")

    @pytest.mark.parametrize("size", [0x2001, 0x2020, 0x2037])
    def test_its_header_cut_short(self, size):
        error = assert_cut_off(layout_of(bitmap(b"\x06", size=size)), "file size")
        assert "ends inside the bitmap header" in str(error)

    @pytest.mark.parametrize(
        ("magic", "field"),
        [(b"XDMPDUMP", "Signature"), (b"RDMPDUMP", "Signature"), (b"FDMPXXXX", "ValidDump")],
    )
    def test_signatures(self, magic, field):
        with pytest.raises(SignatureError, match="the bitmap header") as caught:
            index_of(bitmap(b"\x06", magic=magic))
        assert caught.value.field == field

    @pytest.mark.parametrize("said", [0, 2, 4, 1 << 63])
    def test_a_count_that_lies(self, said):
        layout = layout_of(bitmap(b"\x06\x80", present=said))
        assert layout.warnings == (CountMismatch("TotalPresentPages", expected=3, got=said),)

    def test_a_first_page_outside_of_the_file(self):
        data = bytearray(bitmap(b"\x06"))
        struct.pack_into("<Q", data, 0x2020, (1 << 64) - 1)
        layout = layout_of(bytes(data))
        assert pages_of(layout) == {}
        (fact,) = layout.warnings
        assert (fact.count, fact.first, fact.expected_size) == (2, 0x1000, (1 << 64) + 0x1FFF)

    def test_the_pages_are_not_read(self):
        class Strict(StreamSource):
            def _read(self, offset: int, length: int) -> bytes:
                assert offset + length <= 0x203A
                return super()._read(offset, length)

        assert len(pages_of(layout_of(bitmap(b"\x06\x80"), Strict))) == 3


def ranges(
    table,
    *,
    dump_type=8,
    metadata_size=None,
    first_page=None,
    number_of_ranges=None,
    total=None,
    magic=b"RDMPDUMP",
    marker=0x40,
    size=None,
) -> bytes:
    """A dump of type 8, 9 or 0xA whose fields may lie; ``size`` cuts the file."""
    pages = sum(count for _, count in table)
    raw = bytearray(Header(dump_type=dump_type).build()) + bytearray(0x30)
    length = 0x10 + 0x10 * len(table)
    struct.pack_into("<I8s", raw, 0x2000, marker, magic)
    struct.pack_into("<Q", raw, 0x2010, length if metadata_size is None else metadata_size)
    struct.pack_into("<Q", raw, 0x2018, 0x2020 + length if first_page is None else first_page)
    if dump_type == 0xA:
        used = len(table) if number_of_ranges is None else number_of_ranges
        struct.pack_into("<I", raw, 0x2020, used)
        struct.pack_into("<Q", raw, 0x2028, pages if total is None else total)
    else:
        raw[0x2020:0x2030] = b"\xa5" * 0x10
    for entry in table:
        raw += struct.pack("<QQ", *entry)
    return (bytes(raw) + b"\xcc" * (0x1000 * min(pages, 0x40)))[:size]


every_range_dump = pytest.mark.parametrize("kind", [8, 9, 0xA])


class TestRanges:
    @every_range_dump
    def test_pages(self, kind):
        layout = layout_of(ranges([(0x10, 2), (1, 1)], dump_type=kind))
        assert pages_of(layout) == {1: 0x4050, 0x10: 0x2050, 0x11: 0x3050}
        assert layout.dump_type == kind
        assert layout.warnings == ()

    @every_range_dump
    def test_no_ranges(self, kind):
        layout = layout_of(ranges([], dump_type=kind))
        assert pages_of(layout) == {}
        assert layout.warnings == ()

    @every_range_dump
    @pytest.mark.parametrize("first_page", [0, 0x2000, 0x204F, 0x2051, 0x2060, (1 << 64) - 1])
    def test_pages_begin_where_metadata_ends(self, kind, first_page):
        with pytest.raises(InvalidDataError) as caught:
            index_of(ranges([(1, 1), (3, 1)], dump_type=kind, first_page=first_page))
        error = caught.value
        assert error.field == "FirstPageOffset"
        assert (error.expected, error.got) == (0x2050, first_page)

    @every_range_dump
    @pytest.mark.parametrize("size", [0x30000, 1 << 40, (1 << 64) - 0x2030])
    def test_a_table_longer_than_the_file(self, kind, size):
        first_page = 0x2020 + size
        data = ranges([(1, 1)], dump_type=kind, metadata_size=size, first_page=first_page)
        error = assert_cut_off(layout_of(data), "MetadataSize")
        assert "ends inside the index" in str(error)
        assert f"{first_page:#x}" in error.got

    @every_range_dump
    def test_a_table_that_ends_behind_64_bits(self, kind):
        """The end does not wrap round to a place in the file."""
        size = (1 << 64) - 0x2020
        with pytest.raises(InvalidDataError) as caught:
            index_of(ranges([(1, 1)], dump_type=kind, metadata_size=size, first_page=0))
        assert caught.value.field == "FirstPageOffset"

    @pytest.mark.parametrize("odd", [0x11, 0x18, 0x1F, 0x28])
    def test_half_an_entry(self, odd):
        data = ranges([(1, 1)], metadata_size=odd, first_page=0x2020 + odd)
        with pytest.raises(InvalidDataError, match="whole entries") as caught:
            index_of(data)
        error = caught.value
        assert error.field == "MetadataSize"
        assert (error.expected, error.got) == ("a multiple of 0x10", odd)

    @pytest.mark.parametrize("size", [0, 1, 0xF])
    def test_metadata_without_room_for_its_counts(self, size):
        with pytest.raises(BoundsError, match="contradicts itself") as caught:
            index_of(ranges([], metadata_size=size, first_page=0x2020 + size))
        error = caught.value
        assert type(error) is BoundsError
        assert error.field == "MetadataSize"
        assert (error.expected, error.got) == ("at least 0x10", size)

    @every_range_dump
    @pytest.mark.parametrize("size", [0x2001, 0x200F, 0x201F])
    def test_its_header_cut_short(self, kind, size):
        error = assert_cut_off(layout_of(ranges([(1, 1)], dump_type=kind, size=size)), "file size")
        assert "ends inside the range header" in str(error)

    @pytest.mark.parametrize("size", [0x2020, 0x2024, 0x202F])
    def test_the_counts_cut_short(self, size):
        error = assert_cut_off(layout_of(ranges([(1, 1)], dump_type=0xA, size=size)), "file size")
        assert "ends inside the range header" in str(error)

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"magic": b"XDMPDUMP"}, "Signature"),
            ({"magic": b"RDMPXXXX"}, "ValidDump"),
            ({"marker": 0x41}, "Marker"),
        ],
    )
    def test_signatures(self, change, field):
        with pytest.raises(SignatureError, match="the range header") as caught:
            index_of(ranges([(1, 1)], **change))
        assert caught.value.field == field

    def test_twice_the_same_page(self):
        with pytest.raises(DuplicatePageError) as caught:
            index_of(ranges([(8, 4), (5, 4)]))
        assert (caught.value.gpa, caught.value.field) == (0x8000, "PfnRange")

    def test_outside_of_physical_memory(self):
        with pytest.raises(BoundsError) as caught:
            index_of(ranges([(1, 1), (1 << 40, 1)]))
        assert caught.value.field == "PfnRange[1]"

    def test_the_file_ends_early(self):
        layout = layout_of(ranges([(0x10, 2), (1, 1)], size=0x3050))
        assert layout.warnings == (MissingPages(2, 0x11000, 0x3050, 0x5050),)
        assert pages_of(layout) == {0x10: 0x2050}

    def test_the_table_fills_the_file(self):
        """Not one page is there, but all of the index."""
        layout = layout_of(ranges([(0x10, 2), (1, 1)], size=0x2050))
        assert layout.pages.missing_count == 3


class TestEndOfTheTable:
    def test_an_entry_of_zeros(self):
        layout = layout_of(ranges([(0x10, 1), (0, 0), (0, 0)]))
        assert pages_of(layout) == {0x10: 0x2060}
        assert layout.warnings == ()

    def test_what_lies_behind_it_is_told(self):
        layout = layout_of(ranges([(0x10, 1), (2, 1), (0, 0), (5, 1)]))
        assert set(pages_of(layout)) == {2, 0x10}
        (remark,) = layout.warnings
        assert (type(remark), remark.field, remark.got) == (OddValue, "PfnRange", 2)

    def test_at_the_very_start(self):
        layout = layout_of(ranges([(0, 0), (5, 1)]))
        assert pages_of(layout) == {}
        assert len(layout.warnings) == 1

    def test_an_empty_range_is_no_end(self):
        layout = layout_of(ranges([(0x10, 0), (5, 1)]))
        assert pages_of(layout) == {5: 0x2050}
        assert layout.warnings == ()

    def test_frame_0_is_no_end(self):
        layout = layout_of(ranges([(0, 2), (5, 1)]))
        assert pages_of(layout) == {0: 0x2050, 1: 0x3050, 5: 0x4050}

    def test_on_a_machine_of_the_other_byte_order(self, monkeypatch):
        """What such a machine reads turned round, it turns back."""
        monkeypatch.setattr(sys, "byteorder", "big")
        data = bytearray(ranges([(0x10, 2), (1, 1)]))
        data[0x2030:0x2050] = struct.pack(">4Q", 0x10, 2, 1, 1)
        assert pages_of(layout_of(bytes(data))) == {1: 0x4050, 0x10: 0x2050, 0x11: 0x3050}


class TestCountsOfACompleteDump:
    TABLE = ((0x10, 2), (1, 3), (0x40, 4))

    @pytest.mark.parametrize(("total", "used"), [(2, 1), (5, 2), (9, 3)])
    def test_the_number_of_pages_closes_the_table(self, total, used):
        data = ranges(self.TABLE, dump_type=0xA, total=total, number_of_ranges=used)
        layout = layout_of(data)
        assert len(pages_of(layout)) == total
        assert pages_of(layout)[0x10] == 0x2060
        assert layout.warnings == ()

    def test_empty_ranges_behind_the_last_page_are_not_used(self):
        table = (*self.TABLE, (0x50, 0), (0x60, 0))
        layout = layout_of(ranges(table, dump_type=0xA, total=9, number_of_ranges=3))
        assert layout.warnings == ()
        assert len(pages_of(layout)) == 9

    @pytest.mark.parametrize(
        ("total", "expected"), [(0, 2), (1, 2), (3, 5), (4, 5), (6, 9), (8, 9)]
    )
    def test_the_number_ends_inside_of_a_range(self, total, expected):
        with pytest.raises(InvalidDataError, match="do not add up") as caught:
            index_of(ranges(self.TABLE, dump_type=0xA, total=total))
        error = caught.value
        assert error.field == "TotalNumberOfPages"
        assert (error.expected, error.got) == (expected, total)

    @pytest.mark.parametrize("total", [10, 0x1000, (1 << 64) - 1])
    def test_fewer_pages_than_said(self, total):
        layout = layout_of(ranges(self.TABLE, dump_type=0xA, total=total))
        assert layout.warnings == (CountMismatch("TotalNumberOfPages", expected=9, got=total),)
        assert len(pages_of(layout)) == 9

    def test_pages_said_and_no_range(self):
        layout = layout_of(ranges([], dump_type=0xA, total=7))
        assert layout.warnings == (CountMismatch("TotalNumberOfPages", expected=0, got=7),)

    @pytest.mark.parametrize("said", [0, 2, 4, 0xFFFFFFFF])
    def test_a_number_of_ranges_that_lies(self, said):
        layout = layout_of(ranges(self.TABLE, dump_type=0xA, number_of_ranges=said))
        assert layout.warnings == (CountMismatch("NumberOfRanges", expected=3, got=said),)
        assert len(pages_of(layout)) == 9

    def test_both_lie(self):
        layout = layout_of(ranges(self.TABLE, dump_type=0xA, number_of_ranges=9, total=10))
        assert [fact.field for fact in layout.warnings] == ["TotalNumberOfPages", "NumberOfRanges"]

    def test_counts_larger_than_64_bits_together(self):
        table = [(1, (1 << 64) - 1), (2, (1 << 64) - 1)]
        data = ranges([(1, 1), (2, 1)], dump_type=0xA, total=(1 << 64) - 1)
        data = data[:0x2030] + b"".join(struct.pack("<QQ", *entry) for entry in table)
        with pytest.raises(BoundsError) as caught:
            index_of(data)
        assert caught.value.field == "PfnRange[0]"
