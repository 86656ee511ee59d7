"""Fields by name: offsets of the declarations of Windows, values that fit and that do not."""

from __future__ import annotations

import struct

import pytest

from builders.header import X64_CONTEXT
from kdmp_ks.errors import WriteError
from kdmp_ks.writers.header_fields import HeaderFields, enum_value

AMD64 = 0x8664
# Offset and size, from mindumpdef.h and what readers of the other headers agree on.
OFFSETS64 = {
    "signature": (0x0, 4),
    "valid_dump": (0x4, 4),
    "minor_version": (0xC, 4),
    "directory_table_base": (0x10, 8),
    "machine_image_type": (0x30, 4),
    "bug_check_code_parameters": (0x40, 32),
    "bug_check_code_parameters[3]": (0x58, 8),
    "physical_memory_block.number_of_runs": (0x88, 4),
    "physical_memory_block.number_of_pages": (0x90, 8),
    "physical_memory_block.runs[0].base_page": (0x98, 8),
    "physical_memory_block.runs[41].page_count": (0xA0 + 16 * 41, 8),
    "context_record": (0x348, 3000),
    "exception.exception_code": (0xF00, 4),
    "exception.exception_information[14]": (0xF90, 8),
    "dump_type": (0xF98, 4),
    "required_dump_space": (0xFA0, 8),
    "comment": (0xFB0, 128),
    "kd_secondary_version": (0x104D, 1),
    "boot_id": (0x1054, 4),
    "extension.status_text": (0x11F0, 256),
    "bitmap_header.signature": (0x2000, 4),
    "bitmap_header.first_page": (0x2020, 8),
    "bitmap_header.pages": (0x2030, 8),
    "summary_header.first_page": (0x200C, 4),
    "rdmp_header.metadata_size": (0x2010, 8),
    "rdmp_header.number_of_ranges": (0x2020, 4),
    "rdmp_header.total_number_of_pages": (0x2028, 8),
    "triage.size_of_dump": (0x2004, 4),
    "triage.top_of_stack": (0x2048, 8),
    "triage.num_data_blocks": (0x207C, 4),
}
OFFSETS32 = {
    "valid_dump": (0x4, 4),
    "directory_table_base": (0x10, 4),
    "pae_enabled": (0x5C, 1),
    "physical_memory_block.number_of_pages": (0x68, 4),
    "physical_memory_block.runs[85].page_count": (0x70 + 8 * 85, 4),
    "context_record.eip": (0x3D8, 4),
    "exception.exception_information": (0x7E4, 60),
    "dump_type": (0xF88, 4),
    "system_time": (0xFC0, 8),
    "bitmap_header.total_present_pages": (0x1028, 8),
    "triage.num_data_blocks": (0x1064, 4),
}
CONSTANTS = {
    "len_header": (0x2000, 0x1000),
    "len_page": (0x1000, 0x1000),
    "bitmap_header.ofs_bitmap": (0x2038, 0x1038),
    "summary_header.ofs_bitmap": (0x2028, 0x1020),
    "triage.len_driver_entry": (0x90, 0x4C),
    "triage.len_unloaded_driver": (0x38, 0x28),
}


@pytest.mark.parametrize(
    ("is_64bit", "machine", "offsets"), [(True, AMD64, OFFSETS64), (False, 0x14C, OFFSETS32)]
)
def test_offsets(is_64bit, machine, offsets):
    fields = HeaderFields.for_file(is_64bit, machine)
    found = {name: (fields.offset(name), fields.field(name).size) for name in offsets}
    assert found == offsets


def test_registers_of_each_machine():
    fields = HeaderFields.for_file(True, AMD64)
    found = {name: fields.offset(f"context_record.{name}") for name in X64_CONTEXT}
    assert found == {name: 0x348 + offset for name, (offset, _) in X64_CONTEXT.items()}
    arm = HeaderFields.for_file(True, 0xAA64)
    assert arm.offset("context_record.pc") == 0x348 + 0x108
    assert arm.offset("context_record.context_flags") == 0x348


def test_constants():
    wide, narrow = HeaderFields.for_file(True), HeaderFields.for_file(False)
    found = {name: (wide.constant(name), narrow.constant(name)) for name in CONSTANTS}
    assert found == CONSTANTS
    assert wide.constant("rdmp_header.ofs_ranges") == 0x2030
    assert enum_value("dump_types", "complete_memory") == 0xA


@pytest.mark.parametrize(
    ("is_64bit", "mark", "size"), [(True, b"DU64", 8192), (False, b"DUMP", 4096)]
)
def test_blank_header_is_filler(is_64bit, mark, size):
    blank = HeaderFields.for_file(is_64bit).blank()
    assert blank == b"PAGE" + mark + b"PAGE" * (size // 4 - 2)


def test_blank_structure():
    blank = HeaderFields.for_structure("blob_file_header").blank()
    assert blank == b"DumpBlob" + bytes(8)


def test_values():
    fields = HeaderFields.for_file(True, AMD64)
    header = fields.blank()
    before = bytes(header)
    fields.set(header, "system_time", -2)
    fields.set(header, "bug_check_code_parameters", (1, 2, 3, 2**64 - 1))
    fields.set(memoryview(header), "comment", b"x" * 128)
    fields.set(header, "context_record.seg_cs", 0x33)
    wanted = bytearray(before)
    struct.pack_into("<q", wanted, 0xFA8, -2)
    struct.pack_into("<4Q", wanted, 0x40, 1, 2, 3, 2**64 - 1)
    struct.pack_into("<H", wanted, 0x348 + 0x38, 0x33)
    wanted[0xFB0:0x1030] = b"x" * 128
    assert header == wanted
    assert fields.get(header, "system_time") == -2
    assert fields.get(header, "bug_check_code_parameters") == (1, 2, 3, 2**64 - 1)
    assert fields.get(header, "comment") == b"x" * 128
    assert fields.number(header, "context_record.seg_cs") == 0x33


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("minor_version", 2**32),
        ("minor_version", -1),
        ("minor_version", "19041"),
        ("minor_version", 1.0),
        ("minor_version", None),
        ("minor_version", (1, 2)),
        ("minor_version", b"abc"),
        ("system_time", 2**63),
        ("bug_check_code_parameters", 1),
        ("bug_check_code_parameters", (1, 2, 3)),
        ("comment", 5),
        ("comment", b"short"),
        ("comment", "text"),
        ("signature", b"MDMP"),
        ("header", b""),
        ("runs", 1),
        ("", 1),
        ("context_record.eip", 1),
        ("context_record.rip.low", 1),
        ("bug_check_code_parameters[4]", 1),
        ("bug_check_code_parameters[-1]", 1),
        ("bug_check_code[0]", 1),
        ("physical_memory_block.runs", b""),
        ("physical_memory_block.runs[43].base_page", 1),
        ("triage.drivers[0].dll_base", 1),
        ("bitmap_header.pages", 1),
        (5, 1),
        (None, 1),
    ],
)
def test_refused_and_unchanged(name, value):
    fields = HeaderFields.for_file(True, AMD64)
    header = fields.blank()
    before = bytes(header)
    with pytest.raises(WriteError) as caught:
        fields.set(header, name, value)
    assert caught.value.field == str(name)
    assert header == before


def test_unknown_structures_and_constants():
    with pytest.raises(WriteError):
        HeaderFields.for_structure("kprcb")
    fields = HeaderFields.for_file(True)
    for name in ("kind", "physical_memory_block.runs", "nothing", "triage.len_driver_list"):
        with pytest.raises(WriteError):
            fields.constant(name)
    with pytest.raises(WriteError):
        fields.offset("context_record.rip")
    with pytest.raises(WriteError):
        enum_value("dump_types", "zip")
    with pytest.raises(WriteError):
        fields.number(fields.blank(), "comment")
