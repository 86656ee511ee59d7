"""Every field of the headers of a 32-bit dump is where the format has it."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from schemas.packing import (
    FILL,
    FILL_64,
    assert_arrays,
    assert_fields,
    assert_vectors,
    filled,
    header32,
    header_of_32,
    parse,
    put,
    put_array,
)
from schemas.places import (
    CONTEXT_ARM,
    CONTEXT_ARM_ARRAYS,
    CONTEXT_X86,
    EXCEPTION_32,
    HEADER_32,
)


class TestHeader32:
    def test_numbers(self) -> None:
        buffer = header_of_32()
        for _, code, offset in HEADER_32:
            put(buffer, code, offset)
        assert_fields(header32(buffer), HEADER_32)

    def test_no_field_is_left_out_of_these_tests(self) -> None:
        elsewhere = {
            "bug_check_code_parameters",
            "version_user",
            "physical_memory_block",
            "context_record",
            "exception",
            "comment",
        }
        tested = {name for name, _, _ in HEADER_32} | elsewhere
        assert tested == set(WindowsKernelDump.Header32.SEQ_FIELDS)

    def test_the_names_are_those_of_64_bits(self) -> None:
        wide = set(WindowsKernelDump.Header64.SEQ_FIELDS)
        narrow = set(WindowsKernelDump.Header32.SEQ_FIELDS)
        assert (wide - narrow, narrow - wide) == ({"paging_levels"}, {"pae_enabled"})

    def test_arrays_and_texts(self) -> None:
        buffer = header_of_32()
        struct.pack_into("<4I", buffer, 0x2C, 0x11 << 24, 0x22 << 24, 0x33 << 24, 0x44 << 24)
        buffer[0x3C:0x5C] = bytes(range(0x20))
        buffer[0x820:0x8A0] = bytes(range(0x80, 0x100))
        header = header32(buffer)
        assert header.bug_check_code_parameters == [0x11 << 24, 0x22 << 24, 0x33 << 24, 0x44 << 24]
        assert header.version_user == bytes(range(0x20))
        assert header.comment == bytes(range(0x80, 0x100))

    def test_enumerations(self) -> None:
        buffer = header_of_32(machine=0x1C4, dump_type=5)
        put(buffer, "I", 0xF94, 2)
        dump = parse(buffer)
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header32)
        assert dump.valid_dump is WindowsKernelDump.ValidDumps.dump32
        assert header.machine_image_type is WindowsKernelDump.MachineTypes.armnt
        assert header.dump_type is WindowsKernelDump.DumpTypes.bitmap_full
        assert dump.kind is WindowsKernelDump.DumpTypes.bitmap_full
        assert header.product_type is WindowsKernelDump.ProductTypes.domain_controller

    def test_places_in_the_file(self) -> None:
        dump = parse(header_of_32())
        assert (dump.len_header, dump.ofs_pages, dump.len_page) == (0x1000, 0x1000, 0x1000)

    def test_nothing_but_fill(self) -> None:
        buffer = filled(0x1000)
        buffer[4:8] = b"DUMP"
        dump = parse(buffer)
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header32)
        for name, code, offset in HEADER_32:
            byte = b"PAGE"[offset & 3]
            assert getattr(header, name) == {"I": FILL, "q": FILL_64, "B": byte}[code], name
        assert header.version_user == b"PAGE" * 8
        assert header.comment == b"PAGE" * 32
        assert header.context_record == b"PAGE" * 300
        assert header.physical_memory_block.number_of_runs == FILL
        assert header.physical_memory_block.number_of_pages == FILL
        assert header.physical_memory_block.runs == []
        assert header.exception.exception_information == [FILL] * 15
        assert dump.kind == FILL
        assert (dump.bitmap_header, dump.rdmp_header) == (None, None)
        assert (dump.summary_header, dump.triage) == (None, None)

    def test_a_byte_too_few(self) -> None:
        with pytest.raises(EOFError):
            parse(header_of_32()[:0xFFF])


class TestPhysicalMemoryBlock:
    @staticmethod
    def block(count: int, written: int) -> WindowsKernelDump.PhysicalMemoryDescriptor32:
        buffer = header_of_32()
        put(buffer, "I", 0x64, count)
        put(buffer, "I", 0x68, 0x12345678)
        for index in range(written):
            struct.pack_into("<II", buffer, 0x6C + 8 * index, (1 << 30) + index, (2 << 30) + index)
        return header32(buffer).physical_memory_block

    @pytest.mark.parametrize("count", [0, 1, 7, 86])
    def test_runs(self, count: int) -> None:
        block = self.block(count, 86)
        assert (block.number_of_runs, block.number_of_pages) == (count, 0x12345678)
        found = [(run.base_page, run.page_count) for run in block.runs]
        assert found == [((1 << 30) + index, (2 << 30) + index) for index in range(count)]

    @pytest.mark.parametrize("count", [87, 88, FILL, 0xFFFFFFFF])
    def test_more_runs_than_fit(self, count: int) -> None:
        block = self.block(count, 86)
        assert (block.number_of_runs, block.number_of_pages) == (count, 0x12345678)
        assert block.runs == []
        assert block.max_runs == 86


class TestContextX86:
    @staticmethod
    def packed(base: int = 0) -> bytearray:
        buffer = filled(base + 0x2CC)
        for _, code, offset in CONTEXT_X86:
            put(buffer, code, base + offset)
        buffer[base + 0x38 : base + 0x88] = bytes(range(0x80, 0xD0))
        buffer[base + 0xCC : base + 0x2CC] = bytes(range(0x100)) + bytes(range(0xFF, -1, -1))
        return buffer

    @staticmethod
    def check(context: Any, base: int) -> None:
        assert isinstance(context, WindowsKernelDump.ContextX86)
        assert_fields(context, CONTEXT_X86, base)
        assert context.register_area == bytes(range(0x80, 0xD0))
        assert context.extended_registers == bytes(range(0x100)) + bytes(range(0xFF, -1, -1))

    def test_alone(self) -> None:
        """As it is read from memory: without a file around it."""
        self.check(WindowsKernelDump.ContextX86.from_bytes(bytes(self.packed())), 0)

    def test_in_the_header(self) -> None:
        buffer = header_of_32(machine=0x14C)
        buffer[0x320:0x5EC] = self.packed(0x320)[0x320:]
        self.check(header32(buffer).context_record, 0x320)

    def test_size(self) -> None:
        with pytest.raises(EOFError):
            WindowsKernelDump.ContextX86.from_bytes(bytes(0x2CB))

    def test_no_field_is_left_out_of_these_tests(self) -> None:
        tested = {name for name, _, _ in CONTEXT_X86} | {"register_area", "extended_registers"}
        assert tested == set(WindowsKernelDump.ContextX86.SEQ_FIELDS)


class TestContextArm:
    @staticmethod
    def packed(base: int = 0) -> bytearray:
        buffer = filled(base + 0x1A0)
        for _, code, offset in CONTEXT_ARM:
            put(buffer, code, base + offset)
        for _, code, offset, count in CONTEXT_ARM_ARRAYS:
            put_array(buffer, code, base + offset, count)
        put_array(buffer, "Q", base + 0x50, 32)
        return buffer

    @staticmethod
    def check(context: Any, base: int) -> None:
        assert isinstance(context, WindowsKernelDump.ContextArm)
        assert_fields(context, CONTEXT_ARM, base)
        assert_arrays(context, CONTEXT_ARM_ARRAYS, base)
        assert_vectors(context.q, base + 0x50, 16)

    def test_alone(self) -> None:
        """As it is read from memory: without a file around it."""
        self.check(WindowsKernelDump.ContextArm.from_bytes(bytes(self.packed())), 0)

    def test_in_the_header(self) -> None:
        buffer = header_of_32(machine=0x1C4)
        buffer[0x320:0x4C0] = self.packed(0x320)[0x320:]
        self.check(header32(buffer).context_record, 0x320)

    def test_size(self) -> None:
        with pytest.raises(EOFError):
            WindowsKernelDump.ContextArm.from_bytes(bytes(0x19F))

    def test_no_field_is_left_out_of_these_tests(self) -> None:
        tested = {each[0] for each in (*CONTEXT_ARM, *CONTEXT_ARM_ARRAYS)} | {"q"}
        assert tested == set(WindowsKernelDump.ContextArm.SEQ_FIELDS)


@pytest.mark.parametrize("machine", [0x184, 0x8664, 0xAA64, FILL])
def test_context_of_another_machine_is_raw(machine: int) -> None:
    buffer = header_of_32(machine)
    buffer[0x320], buffer[0x320 + 1199] = 0x12, 0x34
    context = header32(buffer).context_record
    assert isinstance(context, bytes)
    assert (len(context), context[0], context[-1]) == (1200, 0x12, 0x34)


class TestException:
    @staticmethod
    def packed(base: int = 0) -> bytearray:
        buffer = filled(base + 0x50)
        for _, code, offset in EXCEPTION_32:
            put(buffer, code, base + offset)
        put_array(buffer, "I", base + 0x14, 15)
        return buffer

    @staticmethod
    def check(record: WindowsKernelDump.ExceptionRecord32, base: int) -> None:
        assert_fields(record, EXCEPTION_32, base)
        assert_arrays(record, [("exception_information", "I", 0x14, 15)], base)

    def test_alone(self) -> None:
        """As it is read from memory: without a file around it."""
        self.check(WindowsKernelDump.ExceptionRecord32.from_bytes(bytes(self.packed())), 0)

    def test_in_the_header(self) -> None:
        buffer = header_of_32()
        buffer[0x7D0:0x820] = self.packed(0x7D0)[0x7D0:]
        self.check(header32(buffer).exception, 0x7D0)

    def test_size(self) -> None:
        with pytest.raises(EOFError):
            WindowsKernelDump.ExceptionRecord32.from_bytes(bytes(0x4F))

    def test_no_field_is_left_out_of_these_tests(self) -> None:
        tested = {name for name, _, _ in EXCEPTION_32} | {"exception_information"}
        assert tested == set(WindowsKernelDump.ExceptionRecord32.SEQ_FIELDS)


@pytest.mark.parametrize("dump_type", [5, 6, 7])
def test_bitmap_header(dump_type: int) -> None:
    buffer = header_of_32(dump_type=dump_type, size=0x1038)
    buffer[0x1000:0x1008] = b"FDMPDUMP"
    struct.pack_into("<QQQ", buffer, 0x1020, 0xA03812345678, 0x544B12345678, 13)
    header = parse(buffer + b"\x5a\xf3rest").bitmap_header
    assert header is not None
    assert header.first_page == 0xA03812345678
    assert header.total_present_pages == 0x544B12345678
    assert header.pages == 13
    assert (header.ofs_bitmap, header.len_bitmap) == (0x1038, 2)
    assert header.bitmap == b"\x5a\xf3"


@pytest.mark.parametrize("dump_type", [8, 9, 10])
def test_there_are_no_range_dumps(dump_type: int) -> None:
    assert parse(header_of_32(dump_type=dump_type)).rdmp_header is None
