"""Structures side by side: arrays hold what the scalar verb gives for each."""

from __future__ import annotations

import ctypes
import io

import construct
import numpy as np
import pytest
from construct import this

from builders import layouts
from builders.memory import PhysicalMemory
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, phys, structs
from kdmp_ks.batch.verbs.arrays import array_type, read_array
from kdmp_ks.errors import AddressError, PartialReadError, StructError

AT = 0x1003


class Pair(ctypes.Structure):
    _fields_ = (("first", ctypes.c_uint32), ("second", ctypes.c_int16 * 2))


class Bits(ctypes.Structure):
    _fields_ = (("low", ctypes.c_uint32, 3), ("high", ctypes.c_uint32, 29))


class Truth(ctypes.Structure):
    _fields_ = (("pair", Pair), ("sure", ctypes.c_bool * 3))


class Big(ctypes.BigEndianStructure):
    _fields_ = (("value", ctypes.c_uint32),)


class Pointers(ctypes.Structure):
    _fields_ = (("next", ctypes.POINTER(Pair)),)


@pytest.fixture(scope="module")
def space():
    memory = PhysicalMemory()
    memory.write(0x1000, bytes(range(1, 251)) * 40)
    image = layouts.full(build_world(Options()).header(), memory.pages, memory.runs())
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        yield phys.Reader(dump)


def plain(value):
    """Whatever it is as Python's own types."""
    if isinstance(value, np.void) and value.dtype.names is not None:
        return {name: plain(value[name]) for name in value.dtype.names}
    if isinstance(value, np.void):
        return value.tobytes()
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, (np.ndarray, list, ctypes.Array)):
        return [plain(item) for item in value]
    if isinstance(value, (ctypes.Structure, ctypes.Union)):
        return {field[0]: plain(getattr(value, field[0])) for field in value._fields_}
    if isinstance(value, ctypes._SimpleCData):
        return value.value
    return value.item() if isinstance(value, np.generic) else value


FLAT = {
    "number": construct.Int64ul,
    "big": construct.Int16ub,
    "real": construct.Float32l,
    "half": construct.Float16b,
    "bytes": construct.Bytes(5),
    "array": construct.Array(3, construct.Int16sl),
    "named": "Name" / construct.Int8sl,
    "list": structs.LIST_ENTRY64,
    "module": structs.KLDR_DATA_TABLE_ENTRY64,
    "both orders": construct.Struct("a" / construct.Int16ul, "b" / construct.Int32ub),
    "gaps": construct.Struct(
        construct.Padding(3),
        "a" / construct.Int16ul,
        construct.Int8ul,
        "b" / construct.Array(2, construct.Struct("c" / construct.Bytes(3), construct.Padding(0))),
        construct.Padding(2),
    ),
}
OTHERS = {
    "flag": construct.Flag,
    "flags": construct.Struct("a" / construct.Flag, "b" / construct.Int8ul),
    "truth": construct.FormatField("<", "?"),
    "labels": construct.Struct("e" / construct.Enum(construct.Int8ul, one=1)),
    "bits": construct.BitStruct("a" / construct.BitsInteger(3), "b" / construct.BitsInteger(5)),
    "twice": construct.Struct("a" / construct.Int8ul, "a" / construct.Int16ul),
    "hook": construct.Int8ul * (lambda value, context: None),
    "computed": construct.Struct("a" / construct.Int8ul, "b" / construct.Computed(this.a + 1)),
    "nameless": construct.Struct(construct.Int8ul),
    "check": construct.Struct("a" / construct.Int8ul, construct.Const(b"\x06")),
    "no bytes": construct.Bytes(0),
    "an array of none": construct.Array(0, construct.Int8ul),
    "a hook in a gap": construct.Struct(
        construct.Padding(1) * (lambda value, context: None), "a" / construct.Int8ul
    ),
}


@pytest.mark.parametrize("name", FLAT)
def test_plain_definitions(space, name):
    schema = FLAT[name]
    found = read_array(space, AT, schema, 7)
    assert isinstance(found, np.ndarray)
    assert found.nbytes == 7 * schema.sizeof()
    assert not found.flags.writeable
    expected = [space.read_struct(AT + i * schema.sizeof(), schema) for i in range(7)]
    assert plain(found) == plain(expected)


@pytest.mark.parametrize("name", OTHERS)
def test_other_definitions(space, name):
    schema = OTHERS[name]
    assert array_type(schema) is None
    count = 1 if name == "check" else 5
    found = read_array(space, 0x1004, schema, count)
    assert isinstance(found, list)
    expected = [space.read_struct(0x1004 + i * schema.sizeof(), schema) for i in range(count)]
    assert found == expected


def test_definitions_of_any_size(space):
    schema = construct.PascalString(construct.Int8ul, "latin-1")
    assert array_type(schema) is None
    found = read_array(space, 0x1001, schema, 3)
    assert [len(text) for text in found] == [2, 5, 11]


@pytest.mark.parametrize("schema", [Pair, ctypes.c_uint16, ctypes.c_uint8 * 3, Big])
def test_ctypes(space, schema):
    found = read_array(space, AT, schema, 6)
    assert isinstance(found, np.ndarray)
    size = ctypes.sizeof(schema)
    expected = [space.read_struct(AT + i * size, schema) for i in range(6)]
    assert plain(found) == plain(expected)


@pytest.mark.parametrize("schema", [Bits, Truth, Pointers, ctypes.c_bool])
def test_other_ctypes(space, schema):
    assert array_type(schema) is None
    found = read_array(space, AT, schema, 3)
    assert [type(item) for item in found] == [schema] * 3
    assert bytes(found[2]) == space.read_exact(
        AT + 2 * ctypes.sizeof(schema), ctypes.sizeof(schema)
    )


@pytest.mark.parametrize(
    "kind", [np.uint64, np.dtype(">u2"), np.dtype([("a", "<u2"), ("b", "V3")])]
)
def test_numpy(space, kind):
    found = read_array(space, AT, kind, 9)
    size = np.dtype(kind).itemsize
    assert found.dtype == kind
    assert found.tobytes() == space.read_exact(AT, size * 9)


@pytest.mark.parametrize("schema", [np.object_, np.dtype("V0"), np.str_, int, "<u4", None, 5])
def test_no_schema(space, schema):
    with pytest.raises(TypeError, match="schema should be"):
        read_array(space, AT, schema, 3)


def test_none(space):
    assert read_array(space, AT, np.uint64, 0).tolist() == []
    assert read_array(space, AT, OTHERS["flag"], 0) == []
    assert read_array(space, AT, construct.PascalString(construct.Int8ul, "ascii"), 0) == []


@pytest.mark.parametrize("schema", [np.uint64, OTHERS["labels"], Bits])
def test_memory_that_is_missing(space, schema):
    """However many are asked for, it ends where memory does."""
    with pytest.raises(PartialReadError):
        read_array(space, AT, schema, 1 << 50)
    with pytest.raises(AddressError):
        read_array(space, AT, schema, -1)
    with pytest.raises(AddressError):
        read_array(space, -8, schema, 1)


def test_bytes_that_do_not_fit(space):
    schema = construct.Struct("a" / construct.Int8ul, "b" / construct.Const(b"\x02"))
    with pytest.raises(StructError) as caught:
        read_array(space, 0x1000, schema, 4)
    assert caught.value.address == 0x1002


@pytest.mark.parametrize(
    "schema",
    [
        construct.Bytes(1 << 31),
        construct.Bytes(1 << 70),
        construct.Array(1 << 31, construct.Byte),
        construct.Struct("a" / construct.Bytes(1 << 30), "b" / construct.Bytes(1 << 30)),
    ],
)
def test_what_numpy_has_no_type_for(space, schema):
    """Types of numpy end below 2 GiB."""
    assert array_type(schema) is None
    with pytest.raises(PartialReadError):
        read_array(space, 0x1000, schema, 1)
