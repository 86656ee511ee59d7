"""Type 2, the kernel summary dump, of 64-bit and 32-bit machines: layout, lies and limits."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import layouts
from builders.header import Header
from builders.header32 import Header32
from builders.memory import PAGE_SIZE, PhysicalMemory
from expectations import check_read
from kdmp_ks import DumpType, KernelDumpParser, phys
from kdmp_ks.errors import BoundsError, CutOffError, SignatureError, UnsupportedDumpError
from kdmp_ks.ground.warnings import CountMismatch, OddValue, Unavailable

PFNS = (1, 2, 3, 5, 0x10, 0x11, 0x3F, 0x40, 0x61, 0x63)
BITMAP_AT = {Header: 0x2028, Header32: 0x1020}


def memory() -> PhysicalMemory:
    made = PhysicalMemory()
    made.add(PFNS)
    return made


def opened(data: bytes) -> KernelDumpParser:
    return KernelDumpParser(io.BytesIO(data))


@pytest.fixture(params=[Header, Header32], ids=["64-bit", "32-bit"])
def header(request):
    return request.param


def changed(header, place: int, value: int, **options) -> bytes:
    """A summary dump one of whose fields lies."""
    data = bytearray(layouts.summary(header(dump_type=2), memory().pages, **options).data)
    struct.pack_into("<I", data, header.SIZE + place, value)
    return bytes(data)


def test_pages(header):
    frames = memory()
    image = layouts.summary(header(dump_type=2), frames.pages, bits=0x65, tail_bits=0xFF)
    with opened(image.data) as dump:
        assert dump.dump_type is DumpType.SUMMARY
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
        assert dump.physmem[0x1000] == BITMAP_AT[header] + 0xD
        assert dump.warnings == ()
        for pfn, page in frames.pages.items():
            assert phys.Reader(dump).read_exact(pfn << 12, PAGE_SIZE) == page


def test_pages_behind_a_gap(header):
    image = layouts.summary(header(dump_type=2), memory().pages, first_page=0x3000)
    with opened(image.data) as dump:
        assert dump.physmem[0x1000] == 0x3000
        assert dump.warnings == ()


def test_it_may_have_the_signature_of_a_bitmap_dump(header):
    """Both begin alike; the type tells them apart."""
    image = layouts.summary(header(dump_type=2), memory().pages)
    as_bitmap = layouts.bitmap(header(dump_type=6), memory().pages, magic=b"SDMPDUMP")
    assert image.data[header.SIZE : header.SIZE + 8] == as_bitmap.data[header.SIZE :][:8]
    with opened(image.data) as one, opened(as_bitmap.data) as other:
        assert list(one.physmem) == list(other.physmem)
        assert one.physmem[0x1000] != other.physmem[0x1000]


@pytest.mark.parametrize(
    ("magic", "field"),
    [(b"FDMPDUMP", "Signature"), (b"PAGEDUMP", "Signature"), (b"SDMPPAGE", "ValidDump")],
)
def test_signatures(header, magic, field):
    with (
        pytest.raises(SignatureError) as caught,
        opened(layouts.summary(header(dump_type=2), memory().pages, magic=magic).data) as dump,
    ):
        dump.physmem  # noqa: B018
    assert caught.value.field == field


@pytest.mark.parametrize("said", [0, 9, 11, 0xFFFFFFFF])
def test_a_count_that_lies(header, said):
    with opened(changed(header, 0x14, said)) as dump:
        (fact,) = dump.warnings
        assert isinstance(fact, CountMismatch)
        assert (fact.expected, fact.got) == (10, said)
        assert len(dump.physmem) == 10


@pytest.mark.parametrize("said", [0, 0x1000, 0x1020, 0x102C])
def test_pages_inside_of_the_bitmap(header, said):
    with (
        pytest.raises(BoundsError, match="overlap their bitmap") as caught,
        opened(changed(header, 0xC, said)) as dump,
    ):
        dump.physmem  # noqa: B018
    assert caught.value.got == said


@pytest.mark.parametrize("bits", [0x80000000, 0xFFFFFFFF, 0x100000])
def test_more_bits_than_the_file_has(header, bits):
    with opened(changed(header, 0x10, bits)) as dump:
        (fact,) = dump.warnings
        assert isinstance(fact, Unavailable)
        with pytest.raises(CutOffError, match="index of its pages"):
            dump.physmem  # noqa: B018


@pytest.mark.parametrize(
    ("place", "value", "field"), [(0xC, 0, "HeaderSize"), (0x10, 0xFFFFFFFF, "BitmapSize")]
)
def test_errors_name_fields_as_windows_does(header, place, value, field):
    """Windows' names are others than in a bitmap dump; there "Pages" is what BitmapSize is here."""
    with pytest.raises(BoundsError) as caught, opened(changed(header, place, value)) as dump:
        dump.physmem  # noqa: B018
    assert caught.value.field == field


def test_warnings_name_fields_as_windows_does(header):
    with opened(changed(header, 0x14, 9)) as dump:
        assert dump.warnings == (CountMismatch("Pages", expected=10, got=9),)


def test_the_second_number_of_bits_means_nothing(header):
    with opened(changed(header, 0x18, 0xFFFFFFFF)) as dump:
        assert len(dump.physmem) == 10


@pytest.mark.parametrize("behind", [0, 4, 0x1B, 0x1F, 0x20, 0x28])
def test_cut_short(header, behind):
    """In its header, or in its bitmap."""
    data = layouts.summary(header(dump_type=2), memory().pages, bits=0x1000).data
    with opened(data[: header.SIZE + behind]) as dump:
        assert dump.headers.number_processors
        with pytest.raises(CutOffError):
            dump.physmem  # noqa: B018
        assert [type(fact) for fact in dump.warnings] == [Unavailable]


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(
    st.sampled_from([Header, Header32]),
    st.sets(st.integers(0, 200), min_size=1, max_size=40),
    st.integers(0, 40),
    st.integers(0, 0x1100),
    st.integers(0, 0xFF),
    st.integers(0, 0x30000),
)
def test_any_bitmap_cut_anywhere(header, pfns, beyond, gap, tail, kept):
    frames = PhysicalMemory()
    frames.add(pfns)
    bits = max(pfns) + 1 + beyond
    image = layouts.summary(
        header(dump_type=2),
        frames.pages,
        bits=bits,
        first_page=BITMAP_AT[header] + (bits + 7) // 8 + gap,
        tail_bits=tail,
    )
    cut = image.cut(min(len(image.data), min(image.offsets.values()) + kept))
    left = PhysicalMemory()
    left.add(cut.offsets)
    with opened(cut.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in cut.offsets.items()}
        for pfn in list(pfns)[:5]:
            check_read(
                phys.Reader(dump), (pfn << 12) + 8, 0x2000, left.read((pfn << 12) + 8, 0x2000)
            )


class TestAutomatic:
    """Type 7 is a setting of Windows; a file that has it is sniffed at."""

    @pytest.mark.parametrize("magic", [b"SDMPDUMP", b"FDMPDUMP"])
    def test_taken_as_a_bitmap_dump(self, header, magic):
        image = layouts.bitmap(header(dump_type=7), memory().pages, magic=magic)
        with opened(image.data) as dump:
            assert dump.dump_type is DumpType.AUTOMATIC
            assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
            assert dump.warnings == (OddValue("DumpType", 7, "taken as a bitmap dump"),)

    @pytest.mark.parametrize("magic", [b"PAGEDUMP", b"\0" * 8, b"SDMPPAGE"])
    def test_or_not(self, header, magic):
        image = layouts.bitmap(header(dump_type=7), memory().pages, magic=magic)
        with opened(image.data) as dump:
            assert dump.warnings == ()
            with pytest.raises(UnsupportedDumpError, match="unknown layout") as caught:
                dump.physmem  # noqa: B018
            assert caught.value.dump_type == 7

    def test_what_is_said_comes_with_what_is_wrong(self, header):
        image = layouts.bitmap(header(dump_type=7), memory().pages, present=3)
        with opened(image.data[:-1]) as dump:
            kinds = [type(fact).__name__ for fact in dump.warnings]
            assert kinds == ["CountMismatch", "OddValue", "MissingPages"]
