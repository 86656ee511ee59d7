"""The header of a file is read, and the Kaitai runtime's errors end there."""

from __future__ import annotations

import io
import struct

import kaitaistruct
import pytest

from builders.header import Header
from builders.header32 import Header32
from kdmp_ks.errors import (
    BoundsError,
    ClosedError,
    CutOffError,
    InvalidDataError,
    SignatureError,
    SourceError,
)
from kdmp_ks.format.header import kaitai_errors, read_header
from kdmp_ks.storage.stream_source import StreamSource


def source_of(data: bytes) -> StreamSource:
    return StreamSource(io.BytesIO(data))


def raw_header() -> bytearray:
    return bytearray(Header().build())


class TestHeader:
    def test_fields(self):
        raw = raw_header()
        struct.pack_into("<I", raw, 0x38, 0x1000007E)
        parsed = read_header(source_of(bytes(raw)))
        assert parsed.header.bug_check_code == 0x1000007E
        assert parsed.len_header == 0x2000
        assert parsed.ofs_pages == 0x2000

    def test_no_more_than_the_header_is_read(self):
        """What lies behind it may be hundreds of gigabytes."""

        class Strict(StreamSource):
            def _read(self, offset: int, length: int) -> bytes:
                assert offset + length <= 0x2000
                return super()._read(offset, length)

        read_header(Strict(io.BytesIO(bytes(raw_header()) + bytes(0x4000))))

    @pytest.mark.parametrize("size", [0, 3, 4, 7, 8, 0x348, 0x1000, 0x1FFF])
    def test_cut_short(self, size):
        with pytest.raises(CutOffError, match=r"ends inside the header|is empty") as caught:
            read_header(source_of(bytes(raw_header())[:size]))
        assert caught.value.field == "file size"
        assert isinstance(caught.value.__cause__, kaitaistruct.EndOfStreamError)

    def test_how_much_is_lacking(self):
        with pytest.raises(BoundsError) as caught:
            read_header(source_of(bytes(raw_header())[:0x1000]))
        assert caught.value.got == 0x1000
        assert caught.value.expected == "at least 0x2000 bytes"

    @pytest.mark.parametrize("magic", [b"MDMP", b"page", b"\x7fELF", b"\0\0\0\0"])
    def test_no_dump(self, magic):
        with pytest.raises(SignatureError, match=r"not (that of )?a Windows kernel dump") as caught:
            read_header(source_of(magic + bytes(raw_header())[4:]))
        error = caught.value
        assert error.field == "Signature"
        assert (error.expected, error.got) == (b"PAGE", magic)
        assert isinstance(error.__cause__, kaitaistruct.ValidationNotEqualError)

    @pytest.mark.parametrize("value", [0x45474150, 0, 0x34365546])
    def test_neither_32_nor_64_bits(self, value):
        raw = raw_header()
        struct.pack_into("<I", raw, 4, value)
        with pytest.raises(SignatureError) as caught:
            read_header(source_of(bytes(raw)))
        error = caught.value
        assert error.field == "ValidDump"
        assert error.got == value
        assert error.expected == "a known value"
        assert f"is {value:#x}" in str(error)

    @pytest.mark.parametrize("size", [0x1000, 0x2000])
    def test_32_bits(self, size):
        raw = bytearray(Header32(bug_check_code=0x50).build()) + bytes(0x1000)
        parsed = read_header(source_of(bytes(raw)[:size]))
        assert type(parsed.header).__name__ == "Header32"
        assert parsed.header.bug_check_code == 0x50
        assert (parsed.len_header, parsed.ofs_pages) == (0x1000, 0x1000)

    def test_a_header_of_32_bits_cut_short(self):
        with pytest.raises(CutOffError, match="ends inside the header"):
            read_header(source_of(bytes(Header32().build())[:0xFFF]))

    def test_the_source_is_named(self):
        with pytest.raises(SignatureError, match="<BytesIO>"):
            read_header(source_of(bytes(0x2000)))

    def test_faults_of_the_source_stay_what_they_are(self):
        source = source_of(bytes(raw_header()))
        source.close()
        with pytest.raises(ClosedError):
            read_header(source)


class TestReading:
    SOURCE = source_of(b"")

    def test_nothing_wrong(self):
        with kaitai_errors(self.SOURCE, "a part"):
            pass

    def test_end_of_stream(self):
        source = source_of(bytes(0x23))
        with pytest.raises(CutOffError) as caught, kaitai_errors(source, "the bitmap header"):
            raise kaitaistruct.EndOfStreamError("short", 8, 3)
        error = caught.value
        assert error.expected == "at least 0x28 bytes"
        assert error.got == 0x23
        assert "<BytesIO> ends inside the bitmap header" in str(error)

    def test_end_of_a_stream_inside_the_file(self):
        source = source_of(bytes(0x40))
        with pytest.raises(BoundsError) as caught, kaitai_errors(source, "a name", 0x23):
            raise kaitaistruct.EndOfStreamError("short", 8, 3)
        error = caught.value
        assert not isinstance(error, CutOffError)
        assert (error.field, error.expected, error.got) == ("end", "at most 0x23", 0x28)

    @pytest.mark.parametrize(
        "cause",
        [
            kaitaistruct.UndecidedEndiannessError("/x"),
            EOFError("no more"),
            ValueError("odd"),
            UnicodeDecodeError("utf8", b"\xff", 0, 1, "odd"),
        ],
    )
    def test_other_faults_of_the_parser(self, cause):
        with (
            pytest.raises(InvalidDataError) as caught,
            kaitai_errors(self.SOURCE, "the range header"),
        ):
            raise cause
        assert type(caught.value) is InvalidDataError
        assert caught.value.__cause__ is cause
        assert "the range header cannot be parsed" in str(caught.value)

    def test_a_fault_without_a_parser(self):
        """Then its path in the schema has to do for a name."""
        with pytest.raises(SignatureError) as caught, kaitai_errors(self.SOURCE, "a part"):
            _fail()
        assert caught.value.field == "/seq/0"

    @pytest.mark.parametrize("error", [SourceError("gone"), KeyError("a fault of the package")])
    def test_the_rest_passes(self, error):
        with pytest.raises(type(error)) as caught, kaitai_errors(self.SOURCE, "a part"):
            raise error
        assert caught.value is error


def _fail() -> None:
    stream = kaitaistruct.KaitaiStream(io.BytesIO(b"xx"))
    raise kaitaistruct.ValidationNotEqualError(b"ab", b"xx", stream, "/seq/0")
