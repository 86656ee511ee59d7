"""Numbers, pointers and texts, in memory packed here and by rules of one's own."""

from __future__ import annotations

import io
import struct

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import (
    AddressError,
    EndOfSpaceError,
    InvalidDataError,
    NotInDumpError,
    PartialReadError,
    StructError,
)
from kdmp_ks.memory import AddressSpace, Rule

BASE = 0x7FF0_0000_0000
DATA = bytearray(0x4000)
struct.pack_into("<Q", DATA, 0x00, 0xFEDCBA98_76543210)
struct.pack_into("<HH4xQ", DATA, 0x10, 8, 10, BASE + 0x100)
struct.pack_into("<HHI", DATA, 0x30, 6, 6, 0x100)
struct.pack_into("<HH4xQ", DATA, 0x40, 0, 0, 0xDEAD)
struct.pack_into("<HH4xQ", DATA, 0x50, 3, 4, BASE + 0x100)
struct.pack_into("<HH4xQ", DATA, 0x60, 4, 4, BASE - 0x100)
DATA[0x100:0x10A] = "nt\ud800!\0".encode("utf-16-le", "surrogatepass")
DATA[0x200:0x20C] = b"tcpip.sys\xff\0x"
# A NUL byte pair that is no character: it lies across two of them.
DATA[0x300:0x308] = struct.pack("<4H", 0x0041, 0x4200, 0x0043, 0)
DATA[0x400:0x2400] = b"a" * 0x2000
DATA[-4:] = b"tail"
DATA = bytes(DATA)
END = BASE + len(DATA)


class Flat(Rule):
    """A file at one address."""

    def __init__(self, base=BASE, end=END, pointer_size=8):
        self.base, self.end, self.pointer_size = base, end, pointer_size

    def extent(self, address, length):
        if not self.base <= address < self.base + len(DATA):
            raise NotInDumpError(None, Gva(address))
        return address - self.base, min(length, self.base + len(DATA) - address)


@pytest.fixture
def space():
    return AddressSpace(io.BytesIO(DATA), Flat())


NUMBERS = [
    ("read_u8", 0x98),
    ("read_u16", 0xBA98),
    ("read_u32", 0xFEDCBA98),
    ("read_i8", 0x98 - 0x100),
    ("read_i16", 0xBA98 - 0x10000),
    ("read_i32", 0xFEDCBA98 - (1 << 32)),
]


@pytest.mark.parametrize(("verb", "value"), NUMBERS)
def test_numbers(space, verb, value):
    assert getattr(space, verb)(BASE + 4) == value


def test_numbers_of_64_bits(space):
    assert space.read_u64(BASE) == 0xFEDCBA98_76543210
    assert space.read_i64(BASE) == 0xFEDCBA98_76543210 - (1 << 64)


@pytest.mark.parametrize("verb", [*(verb for verb, _ in NUMBERS), "read_u64", "read_pointer"])
def test_errors_are_those_of_exact_reads(space, verb):
    read = getattr(space, verb)
    with pytest.raises(PartialReadError) as caught:
        read(BASE - 0x10)
    assert isinstance(caught.value.reason, NotInDumpError)
    with pytest.raises(PartialReadError) as caught:
        read(BASE + len(DATA))
    assert isinstance(caught.value.reason, EndOfSpaceError)
    with pytest.raises(AddressError):
        read(-1)
    with pytest.raises(TypeError):
        read("0")


def test_a_number_that_is_cut(space):
    with pytest.raises(PartialReadError) as caught:
        space.read_u64(BASE + len(DATA) - 4)
    assert (caught.value.actual_amount, caught.value.data) == (4, b"tail")


def test_pointers(space):
    found = space.read_pointer(BASE + 0x18)
    assert (found, type(found)) == (BASE + 0x100, Gva)
    narrow = AddressSpace(io.BytesIO(DATA), Flat(0, 1 << 32, 4))
    assert (narrow.pointer_size, space.pointer_size) == (4, 8)
    assert narrow.read_pointer(0) == 0x76543210
    assert narrow.read_pointer(0x34) == 0x100


def test_a_rule_without_a_word_about_it_is_of_64_bits():
    class Plain(Rule):
        end = 0x100

        def extent(self, address, length):
            return address, length

    assert AddressSpace(io.BytesIO(DATA), Plain()).pointer_size == 8


class TestUnicodeStrings:
    def test_both_widths(self, space):
        assert space.read_unicode_string(BASE + 0x10) == "nt\ud800!"
        narrow = AddressSpace(io.BytesIO(DATA), Flat(0, 1 << 32, 4))
        assert narrow.read_unicode_string(0x30) == "nt\ud800"

    def test_an_empty_one_may_point_anywhere(self, space):
        assert space.read_unicode_string(BASE + 0x40) == ""

    def test_odd_length(self, space):
        with pytest.raises(InvalidDataError, match=r"UNICODE_STRING\.Length is 0x3"):
            space.read_unicode_string(BASE + 0x50)

    def test_text_elsewhere(self, space):
        with pytest.raises(PartialReadError) as caught:
            space.read_unicode_string(BASE + 0x60)
        assert isinstance(caught.value.reason, NotInDumpError)


class TestTextsThatEndWithNul:
    def test_bytes(self, space):
        assert space.read_cstring(BASE + 0x200) == b"tcpip.sys\xff"
        assert space.read_cstring(BASE + 0x200, 10) == b"tcpip.sys\xff"
        assert space.read_cstring(BASE + 0x20A) == b""

    def test_wide(self, space):
        assert space.read_wide_string(BASE + 0x100) == "nt\ud800!"
        assert space.read_wide_string(BASE + 0x300) == "A\u4200C"
        assert space.read_wide_string(BASE + 0x300, 3) == "A\u4200C"

    def test_long_ones(self, space):
        assert space.read_cstring(BASE + 0x400) == b"a" * 0x2000
        assert space.read_cstring(BASE + 0x400, 0x2000) == b"a" * 0x2000
        assert space.read_wide_string(BASE + 0x400) == "\u6161" * 0x1000

    @pytest.mark.parametrize("limit", [0, 9, 0xFF, 0x100, 0x1FFF])
    def test_the_limit(self, space, limit):
        where = BASE + (0x200 if limit == 9 else 0x400)
        with pytest.raises(StructError, match="no NUL"):
            space.read_cstring(where, limit)
        with pytest.raises(StructError, match="no NUL"):
            space.read_wide_string(BASE + 0x400, limit // 2)

    @pytest.mark.parametrize("verb", ["read_cstring", "read_wide_string"])
    def test_memory_that_ends(self, space, verb):
        read = getattr(space, verb)
        with pytest.raises(PartialReadError) as caught:
            read(BASE + len(DATA) - 4)
        assert caught.value.data == b"tail"
        assert isinstance(caught.value.reason, EndOfSpaceError)
        with pytest.raises(AddressError):
            read(BASE, -1)
        with pytest.raises(AddressError):
            read(-1)

    def test_at_the_top_of_64_bits(self):
        top = 1 << 64
        space = AddressSpace(io.BytesIO(b"b" * len(DATA)), Flat(top - len(DATA), top))
        with pytest.raises(PartialReadError) as caught:
            space.read_cstring(top - 0x100)
        assert caught.value.data == b"b" * 0x100
        assert isinstance(caught.value.reason, EndOfSpaceError)
