"""`Record`: a parsed structure as a read-only value that prints in hex."""

from __future__ import annotations

import io
import pickle
import struct

import pytest
from kaitaistruct import KaitaiStream
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from builders.header import Header, x64_context
from kdmp_ks.errors import BoundsError, KdmpError, SourceError
from kdmp_ks.parsing import records
from kdmp_ks.parsing.record import Record


def exception(code: int = 0xC0000005, parameters=(1, 2)) -> Record:
    data = bytearray(0x98)
    struct.pack_into("<IIQQI", data, 0, code, 1, 0x1111, 0x2222, len(parameters))
    struct.pack_into(f"<{len(parameters)}Q", data, 0x20, *parameters)
    stream = KaitaiStream(io.BytesIO(bytes(data)))
    return Record(WindowsKernelDump.ExceptionRecord64(stream))


def context(**registers: int) -> Record:
    stream = KaitaiStream(io.BytesIO(x64_context(registers)))
    return Record(WindowsKernelDump.ContextX64(stream))


@pytest.fixture
def file() -> WindowsKernelDump:
    raw = Header(dump_type=5, machine_image_type=0x8664).build()
    struct.pack_into("<I", raw, 0x88, 1)
    struct.pack_into("<QQQ", raw, 0x90, 2, 0x10, 2)
    return WindowsKernelDump(KaitaiStream(io.BytesIO(bytes(raw))))


@pytest.fixture
def header(file) -> Record:
    return Record(file.header)


class TestValues:
    def test_numbers(self):
        assert exception().exception_code == 0xC0000005
        assert exception().exception_address == 0x2222

    def test_lists_are_tuples(self):
        assert exception().exception_information == (1, 2, *[0] * 13)
        assert type(exception().exception_information) is tuple

    def test_nested_structures_are_records(self, header):
        assert isinstance(header.exception, Record)
        assert header.exception.exception_code == 0x80000003
        assert type(header.physical_memory_block.runs) is tuple
        (run,) = header.physical_memory_block.runs
        assert isinstance(run, Record)
        assert (run.base_page, run.page_count) == (0x10, 2)

    def test_wide_registers_are_ints(self):
        wide = 0x0123456789ABCDEF_FEDCBA9876543210
        record = context(xmm3=wide, vector25=wide + 1)
        assert record.xmm_registers[3] == wide
        assert record.xmm_registers[2] == 0
        assert record.vector_register[25] == wide + 1

    def test_enumerations(self, header):
        assert header.machine_image_type is WindowsKernelDump.MachineTypes.amd64
        assert header.dump_type == 5

    def test_calculated_fields(self, file):
        assert Record(file.header.physical_memory_block).max_runs == 43

    def test_made_once(self, header):
        assert header.exception is header.exception

    def test_the_parser_is_at_hand(self, file):
        assert Record(file.header).raw is file.header


class TestFields:
    def test_in_their_order(self):
        assert [name for name, _ in exception().fields()] == [
            "exception_code",
            "exception_flags",
            "exception_record",
            "exception_address",
            "number_parameters",
            "exception_information",
        ]
        assert dict(exception().fields())["exception_record"] == 0x1111

    def test_for_completion(self):
        assert dir(exception()) == sorted(
            [*(name for name, _ in exception().fields()), "fields", "is_written", "raw"]
        )

    def test_no_such_field(self):
        with pytest.raises(AttributeError, match="ExceptionRecord64 has no field 'rip'") as caught:
            exception().rip  # noqa: B018
        assert caught.value.name == "rip"
        assert not hasattr(exception(), "_io")
        assert not hasattr(exception(), "__len__")

    @pytest.mark.parametrize(
        "name",
        ["close", "from_bytes", "from_file", "from_io", "SEQ_FIELDS", "_read", "_root", "_parent",
         "_fetch_instances"],
    )  # fmt: skip
    def test_what_is_the_parsers_own_is_no_field(self, name):
        assert not hasattr(exception(), name)

    def test_values_that_are_calculated(self, file):
        """Fields that the schema derives from others are there, and are not stored ones."""
        record = Record(file)
        assert record.len_header == 0x2000
        assert "len_header" not in dict(record.fields())

    def test_read_only(self):
        record = exception()
        for name in ("exception_code", "another", "raw", "_raw", "_made"):
            with pytest.raises(AttributeError, match="ExceptionRecord64 is read-only") as caught:
                setattr(record, name, 0)
            assert (caught.value.name, caught.value.obj) == (name, record)
        assert record.exception_code == 0xC0000005


class TestFieldsReadLater:
    """Some are read from the file only when they are asked for."""

    def test_behind_the_end(self, file):
        with pytest.raises(BoundsError) as caught:
            Record(file).bitmap_header  # noqa: B018
        assert caught.value.field == "bitmap_header"
        assert caught.value.__cause__ is not None

    def test_a_file_that_is_gone(self, file):
        class Gone(io.BytesIO):
            def read(self, size: int | None = -1) -> bytes:
                raise SourceError("gone")

        file._io._io = Gone(bytes(0x3000))
        with pytest.raises(SourceError):
            Record(file).bitmap_header  # noqa: B018

    def test_absent(self, file):
        assert Record(file).rdmp_header is None


class TestComparing:
    def test_by_value(self):
        assert exception() == exception()
        assert hash(exception()) == hash(exception())
        assert exception() != exception(code=0x80000003)
        assert exception() != exception(parameters=(1, 3))
        assert context(rip=5) == context(rip=5)
        assert context(rip=5) != context(rip=6)

    def test_other_kinds(self):
        assert exception() != context()
        assert exception() != dict(exception().fields())
        assert exception() != 0

    def test_of_nested_structures(self, file):
        file._io.seek(0)
        again = WindowsKernelDump(file._io)
        assert Record(file.header) == Record(again.header)
        assert hash(Record(file.header)) == hash(Record(again.header))


class TestPickled:
    """A pickled record is values only: nothing of the file goes with it."""

    def test_it_is_equal_and_needs_no_file(self, file):
        header = Record(file.header)
        data = pickle.dumps(header)
        file._io.close()
        again = pickle.loads(data)
        assert again == header
        assert hash(again) == hash(header)
        assert repr(again) == repr(header)
        assert type(again) is type(header)
        assert again.exception.exception_code == 0x80000003
        assert again.physical_memory_block.runs[0].page_count == 2

    def test_fields_nobody_had_asked_for(self):
        wide = 0x0123456789ABCDEF_FEDCBA9876543210
        again = pickle.loads(pickle.dumps(context(rip=5, xmm3=wide)))
        assert (again.rip, again.xmm_registers[3]) == (5, wide)
        with pytest.raises(AttributeError, match="ContextX64 has no field 'rap'"):
            again.rap  # noqa: B018

    def test_derived_fields(self, file):
        again = pickle.loads(pickle.dumps(Record(file.header.physical_memory_block)))
        assert again.max_runs == 43

    def test_a_field_behind_the_end(self, file):
        again = pickle.loads(pickle.dumps(Record(file)))
        assert again.rdmp_header is None
        with pytest.raises(BoundsError) as caught:
            again.bitmap_header  # noqa: B018
        assert caught.value.field == "bitmap_header"

    def test_the_bulk_stays_in_the_file(self):
        data = bytearray(Header(dump_type=5).build())
        data += bytes(0x2040 - len(data))
        struct.pack_into("<4s4s", data, 0x2000, b"SDMP", b"DUMP")
        struct.pack_into("<QQQ", data, 0x2020, 0x3000, 1, 64)
        parsed = WindowsKernelDump(KaitaiStream(io.BytesIO(bytes(data))))
        record = Record(parsed).bitmap_header
        assert record.bitmap == bytes(8)
        again = pickle.loads(pickle.dumps(record))
        assert (again.pages, again.len_bitmap) == (64, 8)
        with pytest.raises(BoundsError, match="a record that was pickled"):
            again.bitmap  # noqa: B018

    def test_twice(self):
        once = pickle.loads(pickle.dumps(context(rip=5)))
        assert pickle.loads(pickle.dumps(once)) == once == context(rip=5)

    def test_the_parser_stays_behind(self):
        with pytest.raises(KdmpError, match="pickled"):
            pickle.loads(pickle.dumps(context())).raw  # noqa: B018


class TestClasses:
    def test_machines_are_told_apart(self):
        assert isinstance(context(), records.ContextX64)
        assert isinstance(context(), records.Context)
        assert not isinstance(context(), records.ContextX86)
        assert not isinstance(exception(), records.Context)
        assert isinstance(exception(), records.ExceptionRecord)
        assert isinstance(records.view(exception().raw), records.ExceptionRecord64)

    def test_each_structure_has_one(self):
        for name in ("Header32", "TriageDump64", "WindowsKernelDump", "BlobHeader"):
            assert issubclass(getattr(records, name), Record)
        assert not hasattr(records, "M128a")


class TestText:
    def test_numbers_are_hex(self):
        zeros = ", ".join(["0x0"] * 13)
        assert repr(exception()) == (
            "ExceptionRecord64(exception_code=0xc0000005, exception_flags=0x1, "
            "exception_record=0x1111, exception_address=0x2222, number_parameters=0x2, "
            f"exception_information=(0x1, 0x2, {zeros}))"
        )

    def test_enumerations_have_name_and_number(self, header):
        text = repr(header)
        assert text.startswith("Header64(major_version=0xf, minor_version=0x4a61, ")
        assert "machine_image_type=amd64 (0x8664)" in text
        assert "dump_type=bitmap_full (0x5)" in text

    def test_nested(self, header):
        assert repr(header.physical_memory_block) == (
            "PhysicalMemoryDescriptor64(number_of_runs=0x1, number_of_pages=0x2, "
            "runs=(PhysicalMemoryRun64(base_page=0x10, page_count=0x2)))"
        )

    def test_bytes_stay_bytes(self, header):
        assert "version_user=b'PAGE" in repr(header)

    def test_wide_registers(self):
        assert f"{1 << 100:#x}" in repr(context(xmm0=1 << 100))
