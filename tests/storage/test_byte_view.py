"""`ByteView`: a binary file over anything that gives exact bytes."""

from __future__ import annotations

import io
import os
from array import array

import construct
import pytest
from kaitaistruct import EndOfStreamError, KaitaiStream

from kdmp_ks.addresses import Gpa
from kdmp_ks.errors import NotInDumpError, PartialReadError
from kdmp_ks.storage.byte_view import ByteView

DATA = bytes(range(0x40))


class Under:
    """Bytes with a hole from ``hole`` on; knows what it was asked for."""

    def __init__(self, data: bytes = DATA, hole: int = 1 << 64) -> None:
        self.data = data
        self.hole = hole
        self.asked: list[tuple[int, int]] = []

    def read_exact(self, address: int, length: int, /) -> bytes:
        self.asked.append((address, length))
        if address + length > self.hole:
            have = self.data[address : self.hole]
            raise PartialReadError(length, len(have), NotInDumpError(Gpa(self.hole)), have)
        return self.data[address : address + length]


@pytest.fixture
def view():
    """The bytes 8 to 0x27 as a file of 0x20 bytes."""
    with ByteView(Under(), 8, 0x20) as view:
        yield view


class TestReading:
    def test_position_0_is_the_start(self, view):
        assert view.read(4) == b"\x08\x09\x0a\x0b"
        assert view.tell() == 4
        assert view.read(1) == b"\x0c"
        assert view.tell() == 5

    @pytest.mark.parametrize("size", [-1, None, -7])
    def test_all_that_is_left(self, view, size):
        view.seek(0x1C)
        assert view.read(size) == b"\x24\x25\x26\x27"
        assert view.read(size) == b""

    def test_readall(self, view):
        assert view.readall() == DATA[8:0x28]
        assert view.readall() == b""

    def test_end_of_the_view(self, view):
        view.seek(0x1E)
        assert view.read(8) == b"\x26\x27"
        assert view.tell() == 0x20
        assert view.read(8) == b""
        assert view.read(0) == b""

    def test_behind_the_end(self, view):
        view.seek(0x50)
        assert view.read(1) == b""
        assert view.read() == b""
        assert view.tell() == 0x50

    def test_readinto(self, view):
        buffer = bytearray(b"\xee" * 6)
        assert view.readinto(memoryview(buffer)[:4]) == 4
        assert buffer == b"\x08\x09\x0a\x0b\xee\xee"
        view.seek(-2, os.SEEK_END)
        assert view.readinto(buffer) == 2
        assert buffer == b"\x26\x27\x0a\x0b\xee\xee"
        assert view.readinto(buffer) == 0

    def test_lines(self):
        with ByteView(Under(b"one\ntwo\nthree"), 4, 9) as view:
            assert list(view) == [b"two\n", b"three"]

    def test_nothing_is_read_for_nothing(self):
        under = Under()
        with ByteView(under, 0, 0) as view:
            assert view.read() == b""
            assert view.read(5) == b""
        assert under.asked == []


class TestHoles:
    def test_a_hole_is_an_error_and_no_end(self):
        with ByteView(Under(hole=0x10), 8, 0x20) as view:
            assert view.read(8) == DATA[8:0x10]
            with pytest.raises(PartialReadError):
                view.read(1)

    def test_the_position_stays(self):
        with ByteView(Under(hole=0x10), 8, 0x20) as view:
            view.seek(4)
            with pytest.raises(PartialReadError) as caught:
                view.read(8)
            assert caught.value.data == b"\x0c\x0d\x0e\x0f"
            assert view.tell() == 4
            assert view.read(4) == b"\x0c\x0d\x0e\x0f"


class TestLookingAhead:
    """A buffered reader wants more than it was asked for; that may lie behind a hole."""

    def test_up_to_the_hole(self):
        buffer = bytearray(b"\xee" * 0x10)
        with ByteView(Under(hole=0x10), 8, 0x20) as view:
            view.seek(4)
            assert view.readinto(buffer) == 4
            assert buffer == b"\x0c\x0d\x0e\x0f" + b"\xee" * 12
            assert view.tell() == 8

    def test_at_the_hole(self):
        with ByteView(Under(hole=0x10), 8, 0x20) as view:
            view.seek(8)
            with pytest.raises(PartialReadError):
                view.readinto(bytearray(4))
            assert view.tell() == 8

    def test_buffered(self):
        with io.BufferedReader(ByteView(Under(hole=0x10), 8, 0x20), 0x1000) as buffered:
            assert buffered.read(6) == DATA[8:0xE]
            assert buffered.read(2) == b"\x0e\x0f"
            with pytest.raises(PartialReadError):
                buffered.read(1)

    def test_larger_items(self):
        words = array("I", [0, 0, 0])
        with ByteView(Under(hole=0x10), 8, 0x20) as view:
            assert view.readinto(words) == 8
        assert words.tobytes() == DATA[8:0x10] + bytes(4)


class TestSeeking:
    def test_every_whence(self, view):
        assert view.seek(3) == 3
        assert view.seek(4, os.SEEK_CUR) == 7
        assert view.seek(-2, os.SEEK_CUR) == 5
        assert view.seek(-4, os.SEEK_END) == 0x1C
        assert view.seek(0, os.SEEK_END) == 0x20
        assert view.seek(0x1000) == 0x1000
        assert view.seek(0) == 0

    @pytest.mark.parametrize(("offset", "whence"), [(-1, 0), (-4, 1), (-0x21, 2)])
    def test_before_the_start(self, view, offset, whence):
        view.seek(3)
        with pytest.raises(ValueError, match="negative position -1"):
            view.seek(offset, whence)
        assert view.tell() == 3

    @pytest.mark.parametrize("whence", [3, -1])
    def test_unknown_whence(self, view, whence):
        with pytest.raises(ValueError, match="whence should be 0, 1 or 2"):
            view.seek(0, whence)


class TestAFile:
    def test_what_it_can(self, view):
        assert view.readable()
        assert view.seekable()
        assert not view.writable()
        with pytest.raises(io.UnsupportedOperation):
            view.write(b"x")
        assert isinstance(view, io.RawIOBase)

    def test_closed(self, view):
        view.close()
        view.close()
        for act in (
            view.read,
            view.readall,
            lambda: view.read(0),
            lambda: view.readinto(bytearray(1)),
            lambda: view.seek(0),
        ):
            with pytest.raises(ValueError, match="closed file"):
                act()


class TestLibraries:
    def test_buffered_reader(self, view):
        with io.BufferedReader(view, 0x10) as buffered:
            assert buffered.read(3) == b"\x08\x09\x0a"
            assert buffered.peek(1)[:2] == b"\x0b\x0c"
            buffered.seek(0x1D)
            assert buffered.read() == b"\x25\x26\x27"

    def test_construct(self, view):
        fields = construct.Struct(
            "a" / construct.Int16ul, "at" / construct.Tell, "rest" / construct.GreedyBytes
        )
        parsed = fields.parse_stream(view)
        assert (parsed.a, parsed.at, parsed.rest) == (0x0908, 2, DATA[0x0A:0x28])

    def test_construct_at_the_end(self, view):
        view.seek(0x1E)
        with pytest.raises(construct.StreamError):
            construct.Int32ul.parse_stream(view)

    def test_kaitai(self, view):
        stream = KaitaiStream(view)
        assert stream.size() == 0x20
        assert stream.read_u4le() == 0x0B0A0908
        assert stream.pos() == 4
        stream.seek(0x1E)
        assert not stream.is_eof()
        with pytest.raises(EndOfStreamError):
            stream.read_u4le()
        stream.seek(0x1E)
        assert stream.read_bytes_full() == b"\x26\x27"
        assert stream.is_eof()
