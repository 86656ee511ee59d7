"""Every field of a triage dump is where the format has it, for both widths."""

from __future__ import annotations

import struct
from typing import Any

import kaitaistruct
import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from schemas.packing import FILL, assert_fields, filled, header_of, header_of_32, parse, put
from schemas.places import (
    BLOCK_32,
    BLOCK_64,
    DIRECTORY_32,
    DIRECTORY_64,
    DRIVER_32,
    DRIVER_64,
    MM_STORAGE_32,
    MM_STORAGE_64,
    UNLOADED_32,
    UNLOADED_64,
)

# Class, its size and its fields: what is read from a table, without a file around it.
ALONE = {
    WindowsKernelDump.DumpMmStorage64: (0x50, MM_STORAGE_64),
    WindowsKernelDump.DumpMmStorage32: (0x34, MM_STORAGE_32),
    WindowsKernelDump.UnloadedDriver64: (0x38, UNLOADED_64),
    WindowsKernelDump.UnloadedDriver32: (0x28, UNLOADED_32),
    WindowsKernelDump.DriverEntry64: (0x90, DRIVER_64),
    WindowsKernelDump.DriverEntry32: (0x4C, DRIVER_32),
    WindowsKernelDump.TriageDataBlock64: (0x10, BLOCK_64),
    WindowsKernelDump.TriageDataBlock32: (0xC, BLOCK_32),
}
BASE = {64: 0x2000, 32: 0x1000}
DIRECTORIES = {64: DIRECTORY_64, 32: DIRECTORY_32}
WIDTHS = pytest.mark.parametrize("bits", [64, 32])
# Where the tests put the parts of a dump; the directory's fields that say so come from here.
PLACES = {
    "size_of_dump": 0x3404,
    "ofs_valid_mark": 0x3400,
    "ofs_mm_storage": 0x2080,
    "ofs_unloaded_drivers": 0x2100,
    "ofs_call_stack": 0x2300,
    "len_call_stack": 0x11,
    "ofs_driver_list": 0x2400,
    "num_drivers": 3,
    "ofs_broken_driver": 0x2680,
    "ofs_data_page": 0x2700,
    "len_data_page": 0x21,
    "ofs_debugger_data": 0x2800,
    "len_debugger_data": 0x31,
    "ofs_data_blocks": 0x2900,
    "num_data_blocks": 4,
}


def triage_of(bits: int, size: int = 0x3404, **values: int) -> bytearray:
    """A triage dump in which no part is there but those that are asked for."""
    buffer = (header_of if bits == 64 else header_of_32)(dump_type=4, size=0x2000)
    buffer += bytes(size - 0x2000)
    offsets = {name: BASE[bits] + offset for name, _, offset in DIRECTORIES[bits]}
    buffer[BASE[bits] : BASE[bits] + 0x80] = bytes(0x80)
    for name, value in values.items():
        put(buffer, "I", offsets[name], value)
    return buffer


def triage(buffer: bytearray) -> Any:
    found = parse(buffer).triage
    assert found is not None
    return found


def put_all(buffer: bytearray, fields: list[tuple[str, str, int]], base: int) -> None:
    for _, code, offset in fields:
        put(buffer, code, base + offset)


class Flat:
    """A record whose inner records are looked into by dotted names."""

    def __init__(self, record: Any) -> None:
        self.record = record

    def __getattr__(self, name: str) -> Any:
        value = self.record
        for part in name.split("."):
            value = getattr(value, part)
        return value


class TestDirectory:
    @WIDTHS
    def test_numbers(self, bits: int) -> None:
        buffer = triage_of(bits)
        put_all(buffer, DIRECTORIES[bits], BASE[bits])
        found = triage(buffer)
        assert type(found).__name__ == f"TriageDump{bits}"
        assert_fields(found, DIRECTORIES[bits], BASE[bits])
        assert {name for name, _, _ in DIRECTORIES[bits]} == set(found.SEQ_FIELDS)

    def test_the_names_are_those_of_64_bits(self) -> None:
        wide, narrow = WindowsKernelDump.TriageDump64, WindowsKernelDump.TriageDump32
        itanium = {"ofs_bstore", "len_bstore", "limit_of_bstore"}
        assert set(wide.SEQ_FIELDS) - set(narrow.SEQ_FIELDS) == itanium
        assert not set(narrow.SEQ_FIELDS) - set(wide.SEQ_FIELDS)

    @pytest.mark.parametrize("dump_type", [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, FILL])
    @WIDTHS
    def test_only_in_triage_dumps(self, bits: int, dump_type: int) -> None:
        buffer = triage_of(bits)
        put(buffer, "I", {64: 0xF98, 32: 0xF88}[bits], dump_type)
        assert parse(buffer).triage is None

    @WIDTHS
    def test_a_header_alone_still_reads(self, bits: int) -> None:
        length = BASE[bits] + {64: 0x80, 32: 0x68}[bits]
        assert parse(triage_of(bits)[:length]).triage is not None
        dump = parse(triage_of(bits)[: length - 1])
        assert dump.kind is WindowsKernelDump.DumpTypes.triage
        with pytest.raises(EOFError):
            _ = dump.triage

    @WIDTHS
    def test_none_of_the_parts_is_there(self, bits: int) -> None:
        found = triage(triage_of(bits))
        assert found.mm_storage is None
        assert found.num_unloaded_drivers is None
        assert found.ofs_unloaded_driver_table is None
        assert found.len_unloaded_driver_table is None
        assert found.unloaded_drivers is None
        assert found.broken_driver is None
        assert (found.drivers, found.len_driver_list) == ([], 0)
        assert (found.call_stack, found.data_page, found.debugger_data) == (b"", b"", b"")


@pytest.mark.parametrize("cls", ALONE)
class TestAlone:
    """Structures that a reader takes out of the file in its own way."""

    def test_fields(self, cls: Any) -> None:
        size, fields = ALONE[cls]
        buffer = filled(size)
        put_all(buffer, fields, 0)
        assert_fields(Flat(cls.from_bytes(bytes(buffer))), fields)

    def test_size(self, cls: Any) -> None:
        size, _ = ALONE[cls]
        cls.from_bytes(bytes(size))
        with pytest.raises(EOFError):
            cls.from_bytes(bytes(size - 1))

    def test_no_field_is_left_out_of_these_tests(self, cls: Any) -> None:
        tested = {name.partition(".")[0] for name, _, _ in ALONE[cls][1]}
        assert set(cls.SEQ_FIELDS) - tested <= {"driver_name"}


@pytest.mark.parametrize(
    ("cls", "at"),
    [(WindowsKernelDump.UnloadedDriver64, 0x10), (WindowsKernelDump.UnloadedDriver32, 0x8)],
)
def test_name_of_an_unloaded_driver(cls: Any, at: int) -> None:
    buffer = filled(0x38)
    buffer[at : at + 24] = "dump_storpor".encode("utf-16-le")
    assert cls.from_bytes(bytes(buffer)).driver_name.decode("utf-16-le") == "dump_storpor"


class TestParts:
    @WIDTHS
    def test_bytes(self, bits: int) -> None:
        buffer = triage_of(bits, **PLACES)
        buffer[0x2300:0x2311] = bytes(range(0x11))
        buffer[0x2700:0x2721] = bytes(range(0x21))
        buffer[0x2800:0x2831] = bytes(range(0x31))
        buffer[0x3400:0x3404] = b"TRGD"
        found = triage(buffer)
        assert found.call_stack == bytes(range(0x11))
        assert found.data_page == bytes(range(0x21))
        assert found.debugger_data == bytes(range(0x31))
        assert found.valid_mark == b"TRGD"
        assert found.ofs_secondary_data == 0x3404

    @WIDTHS
    def test_the_mark_is_checked_when_it_is_asked_for(self, bits: int) -> None:
        found = triage(triage_of(bits, **PLACES))
        with pytest.raises(kaitaistruct.ValidationNotEqualError):
            _ = found.valid_mark
        found = triage(triage_of(bits, **PLACES)[:-1])
        with pytest.raises(EOFError):
            _ = found.valid_mark

    @pytest.mark.parametrize(("bits", "fields"), [(64, MM_STORAGE_64), (32, MM_STORAGE_32)])
    def test_mm_storage(self, bits: int, fields: list[tuple[str, str, int]]) -> None:
        buffer = triage_of(bits, **PLACES)
        put_all(buffer, fields, 0x2080)
        assert_fields(triage(buffer).mm_storage, fields, 0x2080)

    @WIDTHS
    def test_broken_driver(self, bits: int) -> None:
        buffer = triage_of(bits, **PLACES)
        struct.pack_into("<I", buffer, 0x2680, 7)
        buffer[0x2684:0x2692] = "bad.sys".encode("utf-16-le")
        assert triage(buffer).broken_driver.text.decode("utf-16-le") == "bad.sys"


class TestTables:
    @pytest.mark.parametrize(
        ("bits", "count_size", "entry_size", "fields"),
        [(64, 8, 0x38, UNLOADED_64), (32, 4, 0x28, UNLOADED_32)],
    )
    def test_unloaded_drivers(
        self, bits: int, count_size: int, entry_size: int, fields: list[tuple[str, str, int]]
    ) -> None:
        buffer = triage_of(bits, **PLACES)
        buffer[0x2100 : 0x2100 + count_size] = (3).to_bytes(count_size, "little")
        first = 0x2100 + count_size
        for index in range(3):
            put_all(buffer, fields, first + entry_size * index)
        found = triage(buffer)
        assert found.num_unloaded_drivers == 3
        assert found.len_unloaded_driver == entry_size
        assert found.ofs_unloaded_driver_table == first
        assert found.len_unloaded_driver_table == 3 * entry_size
        assert len(found.unloaded_drivers) == 3
        for index, entry in enumerate(found.unloaded_drivers):
            assert_fields(Flat(entry), fields, first + entry_size * index)

    @pytest.mark.parametrize(
        ("bits", "entry_size", "fields"), [(64, 0x90, DRIVER_64), (32, 0x4C, DRIVER_32)]
    )
    def test_drivers(self, bits: int, entry_size: int, fields: list[tuple[str, str, int]]) -> None:
        buffer = triage_of(bits, **PLACES)
        for index in range(3):
            put_all(buffer, fields, 0x2400 + entry_size * index)
        found = triage(buffer)
        assert found.len_driver_entry == entry_size
        assert found.len_driver_list == 3 * entry_size
        assert len(found.drivers) == 3
        for index, entry in enumerate(found.drivers):
            assert_fields(Flat(entry), fields, 0x2400 + entry_size * index)

    def test_data_blocks(self) -> None:
        buffer = triage_of(64, **PLACES)
        for index in range(4):
            put_all(buffer, BLOCK_64, 0x2900 + 0x10 * index)
        found = triage(buffer)
        assert found.len_data_block == 0x10
        assert found.len_data_block_table == 0x40
        assert len(found.data_blocks) == 4
        for index, entry in enumerate(found.data_blocks):
            assert_fields(entry, BLOCK_64, 0x2900 + 0x10 * index)

    @pytest.mark.parametrize("name", ["drivers", "data_blocks"])
    def test_a_table_ends_with_the_file_at_most(self, name: str) -> None:
        entry_size = {"drivers": 0x90, "data_blocks": 0x10}[name]
        ofs = {"drivers": "ofs_driver_list", "data_blocks": "ofs_data_blocks"}[name]
        for start, whole in ((0x3404 - 2 * entry_size, True), (0x3405 - 2 * entry_size, False)):
            found = triage(triage_of(64, **{f"num_{name}": 2, ofs: start}))
            assert (getattr(found, name) is not None) == whole

    @WIDTHS
    @pytest.mark.parametrize("count", [0x100, 0x10000, 0xFFFFFFFF])
    def test_counts_that_lie(self, bits: int, count: int) -> None:
        """They are told as they are, and no list is made of them."""
        places = {**PLACES, "num_drivers": count, "num_data_blocks": count}
        found = triage(triage_of(bits, **places))
        assert found.drivers is None
        assert found.len_driver_list == count * {64: 0x90, 32: 0x4C}[bits]
        if bits == 64:
            assert found.data_blocks is None
            assert found.len_data_block_table == count * 0x10

    @pytest.mark.parametrize("bits", [64, 32])
    @pytest.mark.parametrize("fits", [True, False])
    def test_unloaded_drivers_end_with_the_file_at_most(self, bits: int, fits: bool) -> None:
        length = {64: 8 + 2 * 0x38, 32: 4 + 2 * 0x28}[bits]
        start = 0x3404 - length + (not fits)
        buffer = triage_of(bits, ofs_unloaded_drivers=start)
        put(buffer, {64: "Q", 32: "I"}[bits], start, 2)
        assert (triage(buffer).unloaded_drivers is not None) == fits

    @pytest.mark.parametrize("count", [0x100, 0xFFFFFFFF, 1 << 58, (1 << 64) - 1])
    def test_a_count_of_unloaded_drivers_that_lies(self, count: int) -> None:
        buffer = triage_of(64, **PLACES)
        put(buffer, "Q", 0x2100, count)
        found = triage(buffer)
        assert found.num_unloaded_drivers == count
        assert found.unloaded_drivers is None

    @WIDTHS
    def test_offsets_that_lie(self, bits: int) -> None:
        names = [name for name, _, _ in DIRECTORIES[bits] if name.startswith("ofs_")]
        found = triage(triage_of(bits, num_drivers=1, **dict.fromkeys(names, 0xFFFFFFFF)))
        assert found.drivers is None
        for name in ("num_unloaded_drivers", "mm_storage", "broken_driver", "valid_mark"):
            with pytest.raises(EOFError):
                getattr(found, name)

    @WIDTHS
    def test_sizes_that_lie(self, bits: int) -> None:
        names = ["len_call_stack", "len_data_page", "len_debugger_data"]
        found = triage(triage_of(bits, **dict.fromkeys(names, 0xFFFFFFFF)))
        for name in names:
            with pytest.raises(EOFError):
                getattr(found, name.removeprefix("len_"))


class TestDumpString:
    def test_fields(self) -> None:
        text = "abc".encode("utf-16-le") + b"\x00\xd8"
        found = WindowsKernelDump.DumpString.from_bytes(b"\4\0\0\0" + text + b"\0\0rest")
        assert (found.num_chars, found.text) == (4, text)

    @pytest.mark.parametrize("count", [4, 0x7FFFFFFF, 0xFFFFFFFF])
    def test_a_count_that_lies(self, count: int) -> None:
        with pytest.raises(EOFError):
            WindowsKernelDump.DumpString.from_bytes(struct.pack("<I7x", count))
