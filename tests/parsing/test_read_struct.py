"""`read_struct`: structures by construct, ctypes and Kaitai, and how each of them fails."""

from __future__ import annotations

import copy
import ctypes
import io
import struct
from functools import partial

import construct
import pytest
from kaitaistruct import KaitaiStruct, ValidationNotEqualError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks.addresses import ADDRESS_LIMIT, Gpa
from kdmp_ks.errors import (
    AddressError,
    ClosedError,
    KdmpError,
    NotInDumpError,
    PartialReadError,
    StructError,
)
from kdmp_ks.parsing.read_struct import read_schema
from kdmp_ks.storage.byte_view import ByteView

BASE = 0xFFFFF80000001000


class Memory:
    """Bytes at an address; behind them, and before, are holes."""

    def __init__(self, data: bytes, base: int = BASE) -> None:
        self.data = data
        self.base = base
        self.reads = 0

    def read_exact(self, address: int, length: int, /) -> bytes:
        self.reads += 1
        start = address - self.base
        have = self.data[start : start + length] if start >= 0 else b""
        if len(have) < length:
            raise PartialReadError(length, len(have), NotInDumpError(Gpa(0x5000)), have)
        return have

    def read(self, address: int, length: int, /) -> bytes:
        try:
            return self.read_exact(address, length)
        except PartialReadError as e:
            return e.data

    def open(self, address: int = 0, length: int | None = None) -> io.RawIOBase:
        return ByteView(self, address, ADDRESS_LIMIT - address if length is None else length)


class TestConstruct:
    def test_a_number(self):
        assert read_schema(Memory(b"\x78\x56\x34\x12"), BASE, construct.Int32ul) == 0x12345678

    def test_fixed_size_is_one_read(self):
        memory = Memory(b"\x01\x02\x00\x03\x00\x00\x00rest")
        fields = construct.Struct(
            "a" / construct.Int8ul, "b" / construct.Int16ul, "c" / construct.Int32ul
        )
        assert read_schema(memory, BASE, fields) == {"a": 1, "b": 2, "c": 3}
        assert memory.reads == 1

    def test_size_told_by_the_bytes(self):
        memory = Memory(b"\x05\x00helloand more")
        assert (
            read_schema(memory, BASE, construct.Prefixed(construct.Int16ul, construct.GreedyBytes))
            == b"hello"
        )
        counted = construct.PrefixedArray(construct.Int16ul, construct.Byte)
        assert read_schema(memory, BASE, counted) == list(b"hello")

    def test_size_told_by_another_field(self):
        fields = construct.Struct(
            "count" / construct.Byte, "words" / construct.Int16ul[construct.this.count]
        )
        memory = Memory(b"\x02\x01\x00\x02\x00\xff")
        assert read_schema(memory, BASE, fields) == {"count": 2, "words": [1, 2]}

    def test_until_an_end_mark(self):
        memory = Memory(b"nt!KiBugCheck\0more")
        assert read_schema(memory, BASE, construct.CString("ascii")) == "nt!KiBugCheck"

    def test_position_0_is_the_structure(self):
        fields = construct.Struct(
            "at" / construct.Tell,
            "size" / construct.Prefixed(construct.Byte, construct.GreedyBytes),
            "behind" / construct.Tell,
        )
        parsed = read_schema(Memory(b"\x02xy"), BASE, fields)
        assert (parsed["at"], parsed["behind"]) == (0, 3)

    def test_moving_about(self):
        """From the start, from where it is; and back to what was read already."""
        fields = construct.Struct(
            "first" / construct.Byte,
            construct.Seek(2, 1),
            "fourth" / construct.Byte,
            construct.Seek(1),
            "second" / construct.Byte,
            "at" / construct.Tell,
        )
        parsed = read_schema(Memory(b"\x01\x02\x03\x04"), BASE, fields)
        assert (parsed.first, parsed.second, parsed.fourth, parsed.at) == (1, 2, 4, 2)

    def test_its_stream_is_a_file(self):
        class Looks(construct.Construct):
            def _parse(self, stream, context, path):
                return stream.seekable(), stream.read(2), stream.tell()

            def _sizeof(self, context, path):
                return 4

        found = read_schema(Memory(b"\x01\x02\x03\x04"), BASE, Looks())
        assert found == (True, b"\x01\x02", 2)

    def test_repetition_inside_of_a_bounded_part(self):
        fields = construct.FixedSized(4, construct.GreedyRange(construct.Int16ul))
        assert read_schema(Memory(b"\x01\x00\x02\x00\x03\x00"), BASE, fields) == [1, 2]


def hidden_streams(value) -> list[str]:
    """Paths of `_io` entries anywhere below a value."""
    found = []
    if isinstance(value, dict):
        found += [key for key in value if key == "_io"]
        for item in dict.values(value):
            found += hidden_streams(item)
    elif isinstance(value, list):
        for item in value:
            found += hidden_streams(item)
    return found


class TestContainers:
    INNER = construct.Struct("x" / construct.Byte)
    FIXED = construct.Struct(
        "one" / INNER,
        "many" / INNER[2],
        "grid" / construct.Array(2, construct.Array(1, INNER)),
        "row" / construct.Sequence(INNER, construct.Byte),
        "raw" / construct.RawCopy(INNER),
    )
    VARIABLE = construct.Struct("n" / construct.Byte, "rest" / INNER[construct.this.n])

    @pytest.mark.parametrize("schema", [FIXED, VARIABLE, construct.GreedyRange(INNER)[1]])
    def test_hold_no_stream(self, schema):
        data = b"\x02\x03\x04\x05\x06\x07\x08\x09\x0a"
        if schema is not self.FIXED and schema is not self.VARIABLE:
            schema = construct.FixedSized(3, schema)
        parsed = read_schema(Memory(data), BASE, schema)
        assert hidden_streams(parsed) == []
        assert copy.deepcopy(parsed) == parsed

    def test_construct_does_hide_one(self):
        """What the test above looks for is there without the package's help."""
        data = b"\x02\x03\x04\x05\x06\x07\x08\x09\x0a"
        assert len(hidden_streams(self.FIXED.parse(data))) == 8

    def test_values(self):
        parsed = read_schema(Memory(b"\x02\x03\x04\x05\x06\x07\x08\x09"), BASE, self.FIXED)
        assert parsed.one.x == 2
        assert [item.x for item in parsed.many] == [3, 4]
        assert parsed.grid == [[{"x": 5}], [{"x": 6}]]
        assert parsed.row == [{"x": 7}, 8]
        assert parsed.raw.value == {"x": 9}


class Point(ctypes.LittleEndianStructure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("x", ctypes.c_uint32), ("y", ctypes.c_uint16), ("tail", ctypes.c_uint8 * 2))


class Either(ctypes.Union):
    _fields_ = (("word", ctypes.c_uint32), ("bytes", ctypes.c_uint8 * 4))


class TestCtypes:
    def test_structure(self):
        memory = Memory(b"\x01\x00\x00\x00\x02\x00\x03\x04more")
        point = read_schema(memory, BASE, Point)
        assert type(point) is Point
        assert (point.x, point.y, list(point.tail)) == (1, 2, [3, 4])
        assert memory.reads == 1

    def test_union(self):
        either = read_schema(Memory(b"\x01\x02\x03\x04"), BASE, Either)
        assert list(either.bytes) == [1, 2, 3, 4]

    def test_array(self):
        words = read_schema(Memory(struct.pack("<3Q", 1, 2, 3)), BASE, ctypes.c_uint64 * 3)
        assert list(words) == [1, 2, 3]

    @pytest.mark.parametrize(
        ("schema", "value"),
        [(ctypes.c_uint16, 0xFFFE), (ctypes.c_int16, -2), (ctypes.c_uint8, 0xFE)],
    )
    def test_simple_types(self, schema, value):
        assert read_schema(Memory(b"\xfe\xff"), BASE, schema).value == value

    def test_is_a_copy(self):
        memory = Memory(b"\x01\x00\x00\x00\x02\x00\x03\x04")
        read_schema(memory, BASE, Point).x = 9
        assert memory.data[0] == 1

    def test_hole(self):
        with pytest.raises(PartialReadError) as caught:
            read_schema(Memory(b"\x01\x00\x00"), BASE, Point)
        assert (caught.value.expected_amount, caught.value.data) == (8, b"\x01\x00\x00")


class Checked(KaitaiStruct):
    """As the Kaitai compiler writes a parser of one magic byte."""

    def __init__(self, io, parent=None, root=None):
        super().__init__(io)
        self.magic = self._io.read_bytes(1)
        if self.magic != b"K":
            raise ValidationNotEqualError(b"K", self.magic, self._io, "/seq/0")


class TestKaitai:
    def test_generated_class(self):
        data = bytearray(0x98)
        struct.pack_into("<IIQQI", data, 0, 0xC0000005, 1, 0x1111, 0x2222, 2)
        struct.pack_into("<QQ", data, 0x20, 0x3333, 0x4444)
        parsed = read_schema(Memory(bytes(data)), BASE, WindowsKernelDump.ExceptionRecord64)
        assert type(parsed) is WindowsKernelDump.ExceptionRecord64
        assert parsed.exception_code == 0xC0000005
        assert parsed.exception_flags == 1
        assert parsed.exception_record == 0x1111
        assert parsed.exception_address == 0x2222
        assert parsed.number_parameters == 2
        assert parsed.exception_information[:3] == [0x3333, 0x4444, 0]

    def test_validation(self):
        assert read_schema(Memory(b"K"), BASE, Checked).magic == b"K"
        with pytest.raises(StructError) as caught:
            read_schema(Memory(b"X"), BASE, Checked)
        assert caught.value.schema == "Checked"
        assert caught.value.address == BASE
        assert isinstance(caught.value.__cause__, ValidationNotEqualError)

    def test_hole(self):
        with pytest.raises(PartialReadError) as caught:
            read_schema(Memory(bytes(0x30)), BASE, WindowsKernelDump.ExceptionRecord64)
        assert isinstance(caught.value.reason, NotInDumpError)

    def test_end_of_the_space(self):
        memory = Memory(bytes(8), base=ADDRESS_LIMIT - 8)
        with pytest.raises(StructError, match="EndOfStreamError"):
            read_schema(memory, ADDRESS_LIMIT - 8, WindowsKernelDump.ExceptionRecord64)


class Into(construct.Construct):
    """A definition of the caller's that fills a buffer of its own."""

    def _parse(self, stream, context, path):
        buffer = bytearray(6)
        return stream.readinto(buffer), bytes(buffer)


class TestDefinitionsOfTheCaller:
    def test_reading_into_a_buffer(self):
        assert read_schema(Memory(b"abcdefgh"), BASE, Into()) == (6, b"abcdef")

    def test_a_hole(self):
        with pytest.raises(PartialReadError):
            read_schema(Memory(b"abcd"), BASE, Into())


class TestBytesThatDoNotFit:
    @pytest.mark.parametrize(
        ("schema", "data", "cause"),
        [
            (construct.Const(b"MZ"), b"ZM", construct.ConstError),
            ("IMAGE_DOS_HEADER" / construct.Struct("magic" / construct.Const(b"MZ")), b"ZM",
             construct.ConstError),
            (construct.OneOf(construct.Byte, [1, 2]), b"\x03", construct.ValidationError),
            (construct.Mapping(construct.Byte, {"one": 1}), b"\x03", construct.MappingError),
            (construct.Struct("n" / construct.Byte, construct.Check(construct.this.n == 1)), b"\0",
             construct.CheckError),
            (construct.PaddedString(2, "utf8"), b"\xff\xff",
             (construct.StringError, UnicodeError)),  # the latter before construct 2.10.70
            (construct.Prefixed(construct.Byte, construct.Int32ul), b"\x01\x02\x03\x04\x05",
             construct.StreamError),
            (construct.Struct("n" / construct.Int8sl, "b" / construct.Bytes(construct.this.n)),
             b"\xff", construct.ConstructError),
            (construct.ExprAdapter(construct.Byte, lambda n, _: 1 // n, None), b"\0",
             ZeroDivisionError),
            (construct.Error, b"", construct.ExplicitError),
        ],
        ids=lambda value: type(value).__name__,
    )  # fmt: skip
    def test_construct(self, schema, data, cause):
        with pytest.raises(StructError) as caught:
            read_schema(Memory(data), BASE, schema)
        error = caught.value
        assert error.address == BASE
        assert error.schema == (schema.name or type(schema).__name__)
        assert isinstance(error.__cause__, cause)
        assert str(error).startswith(f"no {error.schema} at 0xfffff80000001000: ")
        assert isinstance(error, KdmpError)

    @pytest.mark.parametrize(
        "schema",
        [
            construct.If(construct.this.n > 0, construct.Byte),
            construct.If(lambda context: context.n > 0, construct.Byte),
        ],
        ids=["this", "lambda"],
    )
    def test_a_schema_that_lacks_its_context(self, schema):
        with pytest.raises(StructError):
            read_schema(Memory(b"\x01"), BASE, schema)

    def test_values_without_a_name_stay_numbers(self):
        """An enumeration of construct lets unknown values through."""
        kind = construct.Enum(construct.Byte, one=1)
        assert read_schema(Memory(b"\x01"), BASE, kind) == "one"
        assert int(read_schema(Memory(b"\x07"), BASE, kind)) == 7


class TestHoles:
    """Memory that is missing is no fault of the schema."""

    @pytest.mark.parametrize(
        "schema",
        [
            construct.Int32ul,
            construct.Struct("a" / construct.Byte, "b" / construct.Int32ul),
            construct.Prefixed(construct.Byte, construct.GreedyBytes),
            construct.Struct("n" / construct.Byte, "b" / construct.Bytes(construct.this.n)),
            construct.CString("utf8"),
            construct.GreedyBytes,
        ],
        ids=lambda schema: type(schema).__name__,
    )
    def test_construct(self, schema):
        with pytest.raises(PartialReadError) as caught:
            read_schema(Memory(b"\x09\x01"), BASE, schema)
        assert isinstance(caught.value.reason, NotInDumpError)

    @pytest.mark.parametrize(
        "schema",
        [
            construct.GreedyRange(construct.Byte),
            construct.Optional(construct.Int32ul),
            construct.Select(construct.Int32ul, construct.Byte),
            construct.Struct("a" / construct.Byte, "b" / construct.Peek(construct.Int32ul)),
        ],
        ids=["GreedyRange", "Optional", "Select", "Peek"],
    )
    def test_a_hole_is_no_alternative(self, schema):
        """These try one thing and then another; which one fits nobody knows without the bytes."""
        with pytest.raises(PartialReadError):
            read_schema(Memory(b"\x09\x01"), BASE, schema)

    @pytest.mark.parametrize("far", [construct.Peek, partial(construct.Pointer, 1)])
    def test_fields_outside_of_the_size(self, far):
        schema = construct.Struct("a" / construct.Byte, "b" / far(construct.Int16ul))
        assert read_schema(Memory(b"\x09\x01\x02"), BASE, schema) == {"a": 9, "b": 0x0201}

    @pytest.mark.parametrize(
        "schema",
        [construct.Byte, construct.CString("utf8"), Checked, Point],
        ids=lambda schema: getattr(schema, "__name__", type(schema).__name__),
    )
    @pytest.mark.parametrize("error", [AddressError("no address"), ClosedError("closed")])
    def test_other_errors_of_the_package(self, schema, error):
        class Failing(Memory):
            def read_exact(self, address: int, length: int, /) -> bytes:
                raise error

        with pytest.raises(type(error)) as caught:
            read_schema(Failing(b""), BASE, schema)
        assert caught.value is error


@pytest.mark.parametrize(
    "thing", [int, object, dict, 8, "<Q", None, struct.Struct("<Q"), KdmpError]
)
def test_no_schema(thing):
    with pytest.raises(TypeError, match="schema should be"):
        read_schema(Memory(bytes(8)), BASE, thing)
