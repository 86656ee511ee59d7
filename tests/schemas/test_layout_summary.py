"""Every field of the header of a summary dump is where the format has it."""

from __future__ import annotations

import kaitaistruct
import pytest

from schemas.packing import FILL, assert_fields, header_of, header_of_32, parse, put


class TestSummaryHeader:
    """For both widths: they differ in nothing but the place of the bitmap."""

    @staticmethod
    def packed(start: int, bits: int = 13, dump_type: int = 2) -> bytearray:
        of = {0x1000: header_of_32, 0x2000: header_of}[start]
        buffer = of(dump_type=dump_type, size=start + 0x20)
        buffer[start : start + 8] = b"SDMPDUMP"
        put(buffer, "I", start + 0x8)
        put(buffer, "I", start + 0xC)
        put(buffer, "I", start + 0x10, bits)
        put(buffer, "I", start + 0x14)
        put(buffer, "I", start + 0x18)
        return buffer

    @pytest.mark.parametrize(("start", "at"), [(0x1000, 0x1020), (0x2000, 0x2028)])
    def test_fields(self, start: int, at: int) -> None:
        buffer = self.packed(start)
        dump = parse(buffer + bytes(at - len(buffer)) + b"\x5a\xf3rest")
        header = dump.summary_header
        assert header is not None
        assert (header.signature, header.valid_dump) == (b"SDMP", b"DUMP")
        fields = [
            ("dump_options", "I", 0x8),
            ("first_page", "I", 0xC),
            ("total_present_pages", "I", 0x14),
            ("size_of_bitmap", "I", 0x18),
        ]
        assert_fields(header, fields, start)
        assert header.pages == 13
        others = {"signature", "valid_dump", "pages"}
        assert {name for name, _, _ in fields} | others == set(header.SEQ_FIELDS)
        assert (header.ofs_bitmap, header.len_bitmap) == (at, 2)
        assert header.bitmap == b"\x5a\xf3"
        assert dump.bitmap_header is None

    @pytest.mark.parametrize(
        ("bits", "length"), [(0, 0), (1, 1), (8, 1), (9, 2), (0xFFFFFFFF, 0x20000000)]
    )
    def test_length_of_the_bitmap(self, bits: int, length: int) -> None:
        header = parse(self.packed(0x2000, bits)).summary_header
        assert header is not None
        assert header.len_bitmap == length

    def test_the_bitmap_is_not_read_until_it_is_asked_for(self) -> None:
        header = parse(self.packed(0x2000)).summary_header
        assert header is not None
        with pytest.raises(EOFError):
            _ = header.bitmap

    @pytest.mark.parametrize("dump_type", [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, FILL])
    @pytest.mark.parametrize("start", [0x1000, 0x2000])
    def test_only_in_summary_dumps(self, start: int, dump_type: int) -> None:
        assert parse(self.packed(start, dump_type=dump_type)).summary_header is None

    @pytest.mark.parametrize("offset", [0x2000, 0x2004])
    def test_signatures_are_checked(self, offset: int) -> None:
        buffer = self.packed(0x2000)
        buffer[offset] ^= 0xFF
        with pytest.raises(kaitaistruct.ValidationNotEqualError):
            _ = parse(buffer).summary_header
