"""Every field of the headers of a 64-bit dump is where the format has it."""

from __future__ import annotations

import struct
from typing import Any

import kaitaistruct
import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from schemas.packing import (
    FILL,
    FILL_64,
    assert_arrays,
    assert_fields,
    assert_vectors,
    filled,
    header64,
    header_of,
    parse,
    put,
    put_array,
)
from schemas.places import (
    CONTEXT_ARM64,
    CONTEXT_ARM64_ARRAYS,
    CONTEXT_X64,
    CONTEXT_X64_VECTORS,
    EXCEPTION_64,
    HEADER_64,
)


class TestHeader64:
    def test_numbers(self) -> None:
        buffer = header_of()
        for _, code, offset in HEADER_64:
            put(buffer, code, offset)
        assert_fields(header64(buffer), HEADER_64)

    def test_no_field_is_left_out_of_these_tests(self) -> None:
        elsewhere = {
            "bug_check_code_parameters",
            "version_user",
            "physical_memory_block",
            "context_record",
            "exception",
            "comment",
        }
        tested = {name for name, _, _ in HEADER_64} | elsewhere
        assert tested == set(WindowsKernelDump.Header64.SEQ_FIELDS)

    def test_arrays_and_texts(self) -> None:
        buffer = header_of()
        struct.pack_into("<4Q", buffer, 0x40, 0x11 << 56, 0x22 << 56, 0x33 << 56, 0x44 << 56)
        buffer[0x60:0x80] = bytes(range(0x20))
        buffer[0xFB0:0x1030] = bytes(range(0x80, 0x100))
        header = header64(buffer)
        assert header.bug_check_code_parameters == [0x11 << 56, 0x22 << 56, 0x33 << 56, 0x44 << 56]
        assert header.version_user == bytes(range(0x20))
        assert header.comment == bytes(range(0x80, 0x100))

    def test_enumerations(self) -> None:
        buffer = header_of(machine=0xAA64, dump_type=6)
        put(buffer, "I", 0x1040, 3)
        dump = parse(buffer)
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header64)
        assert dump.valid_dump is WindowsKernelDump.ValidDumps.dump64
        assert header.machine_image_type is WindowsKernelDump.MachineTypes.arm64
        assert header.dump_type is WindowsKernelDump.DumpTypes.bitmap_kernel
        assert dump.kind is WindowsKernelDump.DumpTypes.bitmap_kernel
        assert header.product_type is WindowsKernelDump.ProductTypes.server

    def test_places_in_the_file(self) -> None:
        dump = parse(header_of())
        assert (dump.len_header, dump.ofs_pages, dump.len_page) == (0x2000, 0x2000, 0x1000)

    def test_nothing_but_fill(self) -> None:
        buffer = filled(0x2000)
        buffer[4:8] = b"DU64"
        dump = parse(buffer)
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header64)
        for name, code, offset in HEADER_64:
            byte = b"PAGE"[offset & 3]
            expected = {"I": FILL, "Q": FILL_64, "q": FILL_64, "B": byte}[code]
            assert getattr(header, name) == expected, name
        assert header.version_user == b"PAGE" * 8
        assert header.comment == b"PAGE" * 32
        assert header.context_record == b"PAGE" * 750
        assert header.physical_memory_block.number_of_runs == FILL
        assert header.physical_memory_block.number_of_pages == FILL_64
        assert header.physical_memory_block.runs == []
        assert header.exception.exception_code == FILL
        assert header.exception.exception_information == [FILL_64] * 15
        assert (header.len_extension, header.extension) == (FILL, None)
        assert (dump.bitmap_header, dump.rdmp_header) == (None, None)
        assert (dump.summary_header, dump.triage) == (None, None)

    def test_a_byte_too_few(self) -> None:
        with pytest.raises(EOFError):
            parse(header_of()[:0x1FFF])


class TestSignatures:
    def test_not_a_dump(self) -> None:
        buffer = header_of()
        buffer[3] = ord("X")
        with pytest.raises(kaitaistruct.ValidationNotEqualError):
            parse(buffer)

    def test_neither_32_nor_64_bits(self) -> None:
        buffer = header_of()
        buffer[4:8] = b"DU65"
        with pytest.raises(kaitaistruct.ValidationNotAnyOfError):
            parse(buffer)


class TestExtension:
    """What build 26100 stores in the reserved area."""

    @staticmethod
    def extension(size: int = 0x298) -> WindowsKernelDump.HeaderExtension | None:
        buffer = header_of()
        put(buffer, "I", 0x1058, size)
        buffer[0x11F0:0x12F0] = bytes(range(0x100))
        buffer[0x12F0:0x12FC] = bytes(range(0x20, 0x2C))
        for offset in (0x1300, 0x1304, 0x1308):
            put(buffer, "I", offset)
        header = header64(buffer)
        assert header.len_extension == size
        return header.extension

    def test_fields(self) -> None:
        extension = self.extension()
        assert extension is not None
        assert extension.len_extension == 0x298
        assert extension.status_text == bytes(range(0x100))
        assert extension.build_string == bytes(range(0x20, 0x2C))
        fields = [
            ("update_build_revision", "I", 0x1300),
            ("nt_major_version", "I", 0x1304),
            ("nt_minor_version", "I", 0x1308),
        ]
        assert_fields(extension, fields)
        others = {"len_extension", "status_text", "build_string"}
        assert {name for name, _, _ in fields} | others == set(extension.SEQ_FIELDS)

    @pytest.mark.parametrize("size", [0, 0x297, 0x299, 0x20000298, FILL])
    def test_only_the_size_that_is_known(self, size: int) -> None:
        assert self.extension(size) is None


class TestPhysicalMemoryBlock:
    @staticmethod
    def block(count: int, written: int) -> WindowsKernelDump.PhysicalMemoryDescriptor64:
        buffer = header_of()
        put(buffer, "I", 0x88, count)
        put(buffer, "Q", 0x90, 0x1234567890)
        for index in range(written):
            struct.pack_into("<QQ", buffer, 0x98 + 16 * index, (1 << 40) + index, (2 << 40) + index)
        return header64(buffer).physical_memory_block

    @pytest.mark.parametrize("count", [0, 1, 7, 42, 43])
    def test_runs(self, count: int) -> None:
        block = self.block(count, 43)
        assert (block.number_of_runs, block.number_of_pages) == (count, 0x1234567890)
        found = [(run.base_page, run.page_count) for run in block.runs]
        assert found == [((1 << 40) + index, (2 << 40) + index) for index in range(count)]

    @pytest.mark.parametrize("count", [44, 45, FILL, 0xFFFFFFFF])
    def test_more_runs_than_fit(self, count: int) -> None:
        block = self.block(count, 43)
        assert (block.number_of_runs, block.number_of_pages) == (count, 0x1234567890)
        assert block.runs == []
        assert block.max_runs == 43


class TestContextX64:
    @staticmethod
    def packed(base: int = 0) -> bytearray:
        buffer = filled(base + 0x4D0)
        for _, code, offset in CONTEXT_X64:
            put(buffer, code, base + offset)
        for _, offset, count in CONTEXT_X64_VECTORS:
            put_array(buffer, "Q", base + offset, 2 * count)
        return buffer

    @staticmethod
    def check(context: Any, base: int) -> None:
        assert isinstance(context, WindowsKernelDump.ContextX64)
        assert_fields(context, CONTEXT_X64, base)
        for name, offset, count in CONTEXT_X64_VECTORS:
            assert_vectors(getattr(context, name), base + offset, count)

    def test_alone(self) -> None:
        """As it is read from memory: without a file around it."""
        self.check(WindowsKernelDump.ContextX64.from_bytes(bytes(self.packed())), 0)

    def test_in_the_header(self) -> None:
        buffer = header_of(machine=0x8664)
        buffer[0x348:0x818] = self.packed(0x348)[0x348:]
        self.check(header64(buffer).context_record, 0x348)

    def test_size(self) -> None:
        with pytest.raises(EOFError):
            WindowsKernelDump.ContextX64.from_bytes(bytes(0x4CF))

    def test_no_field_is_left_out_of_these_tests(self) -> None:
        tested = [*CONTEXT_X64, *CONTEXT_X64_VECTORS]
        assert {each[0] for each in tested} == set(WindowsKernelDump.ContextX64.SEQ_FIELDS)


class TestContextArm64:
    @staticmethod
    def packed(base: int = 0) -> bytearray:
        buffer = filled(base + 0x390)
        for _, code, offset in CONTEXT_ARM64:
            put(buffer, code, base + offset)
        for _, code, offset, count in CONTEXT_ARM64_ARRAYS:
            put_array(buffer, code, base + offset, count)
        put_array(buffer, "Q", base + 0x110, 64)
        return buffer

    @staticmethod
    def check(context: Any, base: int) -> None:
        assert isinstance(context, WindowsKernelDump.ContextArm64)
        assert_fields(context, CONTEXT_ARM64, base)
        assert_arrays(context, CONTEXT_ARM64_ARRAYS, base)
        assert_vectors(context.v, base + 0x110, 32)

    def test_alone(self) -> None:
        """As it is read from memory: without a file around it."""
        self.check(WindowsKernelDump.ContextArm64.from_bytes(bytes(self.packed())), 0)

    def test_in_the_header(self) -> None:
        buffer = header_of(machine=0xAA64)
        buffer[0x348:0x6D8] = self.packed(0x348)[0x348:]
        self.check(header64(buffer).context_record, 0x348)

    def test_size(self) -> None:
        with pytest.raises(EOFError):
            WindowsKernelDump.ContextArm64.from_bytes(bytes(0x38F))

    def test_no_field_is_left_out_of_these_tests(self) -> None:
        tested = {each[0] for each in (*CONTEXT_ARM64, *CONTEXT_ARM64_ARRAYS)} | {"v"}
        assert tested == set(WindowsKernelDump.ContextArm64.SEQ_FIELDS)


@pytest.mark.parametrize("machine", [0x14C, 0x1C4, 0x200, 0xA641])
def test_context_of_another_machine_is_raw(machine: int) -> None:
    buffer = header_of(machine)
    buffer[0x348], buffer[0x348 + 2999] = 0x12, 0x34
    context = header64(buffer).context_record
    assert isinstance(context, bytes)
    assert (len(context), context[0], context[-1]) == (3000, 0x12, 0x34)


class TestException:
    @staticmethod
    def packed(base: int = 0) -> bytearray:
        buffer = filled(base + 0x98)
        for _, code, offset in EXCEPTION_64:
            put(buffer, code, base + offset)
        put_array(buffer, "Q", base + 0x20, 15)
        return buffer

    @staticmethod
    def check(record: WindowsKernelDump.ExceptionRecord64, base: int) -> None:
        assert_fields(record, EXCEPTION_64, base)
        assert_arrays(record, [("exception_information", "Q", 0x20, 15)], base)

    def test_alone(self) -> None:
        """As it is read from memory: without a file around it."""
        self.check(WindowsKernelDump.ExceptionRecord64.from_bytes(bytes(self.packed())), 0)

    def test_in_the_header(self) -> None:
        buffer = header_of()
        buffer[0xF00:0xF98] = self.packed(0xF00)[0xF00:]
        self.check(header64(buffer).exception, 0xF00)

    def test_size(self) -> None:
        with pytest.raises(EOFError):
            WindowsKernelDump.ExceptionRecord64.from_bytes(bytes(0x97))


class TestBitmapHeader:
    @staticmethod
    def packed(dump_type: int = 5, signature: bytes = b"FDMP", bits: int = 13) -> bytearray:
        buffer = header_of(dump_type=dump_type, size=0x2038)
        buffer[0x2000:0x2008] = signature + b"DUMP"
        struct.pack_into("<QQQ", buffer, 0x2020, 0xA03812345678, 0x544B12345678, bits)
        return buffer

    @pytest.mark.parametrize("dump_type", [5, 6, 7])
    @pytest.mark.parametrize("signature", [b"FDMP", b"SDMP"])
    def test_fields(self, dump_type: int, signature: bytes) -> None:
        dump = parse(self.packed(dump_type, signature) + b"\x5a\xf3rest")
        header = dump.bitmap_header
        assert header is not None
        assert header.signature == int.from_bytes(signature, "little")
        assert isinstance(header.signature, WindowsKernelDump.BitmapSignatures)
        assert header.valid_dump == b"DUMP"
        assert header.first_page == 0xA03812345678
        assert header.total_present_pages == 0x544B12345678
        assert header.pages == 13
        assert (header.ofs_bitmap, header.len_bitmap) == (0x2038, 2)
        assert header.bitmap == b"\x5a\xf3"
        assert dump.rdmp_header is None

    @pytest.mark.parametrize(
        ("bits", "length"),
        [(0, 0), (1, 1), (8, 1), (9, 2), (0x40000, 0x8000), ((1 << 53) + 1, (1 << 50) + 1)],
    )
    def test_length_of_the_bitmap(self, bits: int, length: int) -> None:
        header = parse(self.packed(bits=bits)).bitmap_header
        assert header is not None
        assert header.len_bitmap == length

    def test_the_bitmap_is_not_read_until_it_is_asked_for(self) -> None:
        header = parse(self.packed()).bitmap_header
        assert header is not None
        with pytest.raises(EOFError):
            _ = header.bitmap

    @pytest.mark.parametrize("dump_type", [0, 1, 2, 3, 4, 8, 9, 10, 11, FILL])
    def test_only_in_bitmap_dumps(self, dump_type: int) -> None:
        assert parse(self.packed(dump_type)).bitmap_header is None

    def test_signatures_are_checked(self) -> None:
        with pytest.raises(kaitaistruct.ValidationNotAnyOfError):
            _ = parse(self.packed(signature=b"XDMP")).bitmap_header
        buffer = self.packed()
        buffer[0x2004:0x2008] = b"DUMB"
        with pytest.raises(kaitaistruct.ValidationNotEqualError):
            _ = parse(buffer).bitmap_header

    def test_a_header_alone_still_reads(self) -> None:
        dump = parse(self.packed()[:0x2037])
        assert isinstance(dump.header, WindowsKernelDump.Header64)
        with pytest.raises(EOFError):
            _ = dump.bitmap_header


class TestRdmpHeader:
    @staticmethod
    def packed(dump_type: int = 10, metadata_size: int = 0x30) -> bytearray:
        buffer = header_of(dump_type=dump_type, size=0x2030)
        struct.pack_into("<I4s4s", buffer, 0x2000, 0x40, b"RDMP", b"DUMP")
        struct.pack_into("<QQ", buffer, 0x2010, metadata_size, 0x2050123456789A)
        struct.pack_into("<IHHQ", buffer, 0x2020, 0xABCDEF01, 0x1111, 0x2222, 0x123456789ABCDE)
        return buffer

    @pytest.mark.parametrize("dump_type", [8, 9, 10])
    def test_fields(self, dump_type: int) -> None:
        table = bytes(range(0x20))
        dump = parse(self.packed(dump_type) + table + b"page")
        header = dump.rdmp_header
        assert header is not None
        assert header.marker == 0x40
        assert (header.signature, header.valid_dump) == (b"RDMP", b"DUMP")
        assert header.metadata_size == 0x30
        assert header.first_page_offset == 0x2050123456789A
        assert (header.ofs_ranges, header.len_ranges) == (0x2030, 0x20)
        assert header.ranges == table
        assert dump.bitmap_header is None

    def test_counts_of_a_complete_dump(self) -> None:
        header = parse(self.packed(10)).rdmp_header
        assert header is not None
        assert header.number_of_ranges == 0xABCDEF01
        assert header.total_number_of_pages == 0x123456789ABCDE

    @pytest.mark.parametrize("dump_type", [8, 9])
    def test_kernel_dumps_have_no_counts(self, dump_type: int) -> None:
        header = parse(self.packed(dump_type)).rdmp_header
        assert header is not None
        assert (header.number_of_ranges, header.total_number_of_pages) == (None, None)

    def test_the_table_is_not_read_until_it_is_asked_for(self) -> None:
        header = parse(self.packed(metadata_size=1 << 60)).rdmp_header
        assert header is not None
        assert header.len_ranges == (1 << 60) - 0x10
        with pytest.raises(EOFError):
            _ = header.ranges

    @pytest.mark.parametrize("dump_type", [0, 1, 2, 3, 4, 5, 6, 7, 11, FILL])
    def test_only_in_range_dumps(self, dump_type: int) -> None:
        assert parse(self.packed(dump_type)).rdmp_header is None

    @pytest.mark.parametrize(("offset", "name"), [(0x2000, "m"), (0x2004, "s"), (0x2008, "v")])
    def test_signatures_are_checked(self, offset: int, name: str) -> None:
        buffer = self.packed()
        buffer[offset] ^= 0xFF
        with pytest.raises(kaitaistruct.ValidationNotEqualError):
            _ = parse(buffer).rdmp_header

    def test_metadata_has_room_for_its_counts(self) -> None:
        assert parse(self.packed(metadata_size=0x10)).rdmp_header is not None
        with pytest.raises(kaitaistruct.ValidationLessThanError):
            _ = parse(self.packed(metadata_size=0xF)).rdmp_header

    def test_range(self) -> None:
        entry = WindowsKernelDump.PfnRange.from_bytes(struct.pack("<QQ", 1 << 63 | 5, 1 << 62 | 6))
        assert (entry.base_page, entry.page_count) == (1 << 63 | 5, 1 << 62 | 6)
