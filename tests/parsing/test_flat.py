"""Compiled definitions against construct itself, on the same bytes."""

from __future__ import annotations

import copy
import gc
import math
import pickle
import sys
from random import Random
from typing import Any

import construct as c
import pytest
from construct import this
from construct.lib import Container
from hypothesis import given, settings
from hypothesis import strategies as st

from kdmp_ks import structs
from kdmp_ks.parsing import flat as flat_schema
from kdmp_ks.parsing.flat import cached_struct, flat_reader
from kdmp_ks.parsing.flat_compiler import compiled
from kdmp_ks.parsing.flat_reader import FALL_BACK
from kdmp_ks.parsing.hex_container import HexContainer, HexList
from kdmp_ks.parsing.read_struct import read_schema
from kdmp_ks.storage.byte_view import ByteView

SETTINGS = settings(max_examples=200, deadline=None, derandomize=True, database=None)
OURS: dict[type, type] = {HexContainer: Container, HexList: c.ListContainer}
COLOURS = c.Enum(c.Int8ul, red=1, green=2, none=0)


def alike(one: Any, other: Any) -> bool:
    """The same values of the same types, in the same order; containers may be ours."""
    kinds = [OURS.get(type(value), type(value)) for value in (one, other)]
    if kinds[0] is not kinds[1]:
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(alike(one[name], other[name]) for name in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, float):
        return one == other or (math.isnan(one) and math.isnan(other))
    return bool(one == other)


def without_stream(value: Any) -> Any:
    """What construct made, less what it hides."""
    if isinstance(value, dict):
        value.pop("_io", None)
    for item in value.values() if isinstance(value, dict) else value:
        if isinstance(item, (dict, list)):
            without_stream(item)
    return value


def check(schema: Any, data: bytes) -> None:
    reader = compiled(schema)
    assert reader is not None
    assert reader.size == schema.sizeof() == len(data)
    made = reader.build(reader.unpack(data))
    try:
        expected = schema.parse(data)
    except c.ConstError:
        assert made is FALL_BACK
        return
    expected = without_stream(expected) if isinstance(expected, (dict, list)) else expected
    assert alike(made, expected), f"{made!r} is not {expected!r}"


FLAT = {
    "a number": c.Int64ul,
    "signed": c.Int16sl,
    "big-endian": c.Struct("a" / c.Int32ub, "b" / c.Int8ul, "c" / c.Float64b),
    "as the host has it": c.Struct("a" / c.Int32un, "b" / c.Int16sn),
    "all sizes": c.Struct(*(f"f{i}" / part for i, part in enumerate(
        (c.Int8ul, c.Int8sl, c.Int16ul, c.Int32sl, c.Int64sl, c.Float16l, c.Float32l, c.Float64l)
    ))),
    "single bytes have no order": c.Struct("a" / c.Int8ub, "b" / c.Int16ul, "c" / c.Int8ub),
    "truth": c.Struct("a" / c.Flag, "b" / c.FormatField("<", "?")),
    "bytes": c.Struct("a" / c.Bytes(3), "b" / c.Bytes(0), "c" / c.Int8ul),
    "padding": c.Struct(c.Padding(3), "a" / c.Padded(8, c.Int16ul), "b" / c.Padding(1), c.Int8ul),
    "nothing": c.Struct(),
    "nothing to read": c.Struct("a" / c.Pass),
    "structures": c.Struct("a" / c.Struct("b" / c.Int8ul, c.Struct("lost" / c.Int16ul)), c.Int8ul),
    "arrays": c.Struct("a" / c.Array(3, c.Int16ul), "b" / c.Int8ul[2][3], "e" / c.Int8ul[0]),
    "an array of structures": c.Array(3, c.Struct("a" / c.Int8ul, "b" / c.Bytes(2))),
    "an array of nothing": c.Array(2, c.Pass),
    "an array with gaps": c.Array(3, c.Padded(4, c.Int16ul)),
    "labels": c.Struct("a" / COLOURS, "b" / c.Array(2, COLOURS), "c" / c.Enum(c.Int16sl, x=-1)),
    "constants": c.Struct("a" / c.Const(b"\x00"), c.Const(1, c.Int8ul), "b" / c.Int8ul),
    "constants in arrays": c.Array(2, c.Const(b"\x01")),
    "the same name twice": c.Struct("a" / c.Int8ul, "b" / c.Int8ul, "a" / c.Int16ul),
    "documented": "Name" / c.Struct("a" / c.Int8ul * "what it is") * "all of it",
    "bits": c.BitStruct("a" / c.BitsInteger(3), c.Padding(4), "f" / c.Flag, c.BitsInteger(16)),
    "swapped bits": c.Struct("a" / c.Int8ul, "w" / c.ByteSwapped(c.BitStruct(
        "hi" / c.BitsInteger(10) * "documented", c.Flag, "x0" / c.Flag, c.BitsInteger(20)
    ))),
    "long bits": c.ByteSwapped(c.BitStruct("a" / c.BitsInteger(70), "b" / c.BitsInteger(58))),
    "many fields": c.Struct(*(f"f{i}" / c.Int16ul for i in range(70))),
}  # fmt: skip
FLAT |= {name: getattr(structs, name) for name in structs.__all__ if name.isupper()}


def is_flat(schema: Any) -> bool:
    return isinstance(schema, c.Construct) and compiled(schema) is not None


@pytest.mark.parametrize("name", [name for name, schema in FLAT.items() if is_flat(schema)])
def test_same_as_construct(name: str) -> None:
    schema, random = FLAT[name], Random(1)
    size = schema.sizeof()
    for _ in range(60):
        check(schema, bytes(random.choices((0, 1, 2, 0x41, 0xFE, 0xFF), k=size)))
        check(schema, random.randbytes(size))


def test_nearly_all_structures_of_the_package_are_flat() -> None:
    known = {name for name in structs.__all__ if isinstance(getattr(structs, name), c.Construct)}
    assert {name for name in known if not is_flat(getattr(structs, name))} <= {"KUSER_SHARED_DATA"}


class Code(str):
    """Text that would be executed as something else than itself."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "print('executed')"


OTHERS = {
    "names of all kinds": c.Struct(*(name / c.Int8ul for name in ("it's", 'a "b"\n{c}', "v"))),
    "a name that is more than text": c.Struct(Code("a") / c.Int8ul),
    "one among bits": c.BitStruct(Code("a") / c.BitsInteger(8)),
    "one among many": c.Struct(*(f"f{i}" / c.Int8ul for i in range(40)), Code("a") / c.Int8ul),
    "orders mixed": c.Struct("a" / c.Int16ul, "b" / c.Int16ub),
    "a length that was read": c.Struct("n" / c.Int8ul, "a" / c.Bytes(this.n)),
    "a count that was read": c.Struct("n" / c.Int8ul, "a" / c.Array(this.n, c.Int8ul)),
    "a callable": c.Bytes(lambda context: 3),
    "a hook": c.Struct("a" / c.Int8ul * (lambda value, context: None)),
    "the stream's own name": c.Struct("_io" / c.Int8ul),
    "24 bits": c.Int24ul,
    "flags": c.FlagsEnum(c.Int8ul, a=1),
    "computed": c.Struct("a" / c.Computed(3)),
    "nothing": c.Pass,
    "a constant structure": c.Const({"a": 1}, c.Struct("a" / c.Int8ul)),
    "too small": c.Padded(1, c.Int16ul),
    "negative": c.Padded(-1, c.Int8ul),
    "discarded": c.Array(3, c.Int8ul, discard=True),
    "long": c.Array(5000, c.Int8ul),
    "long inside": c.Array(70, c.Array(70, c.Int8ul)),
    "swapped numbers": c.ByteSwapped(c.Int16ul),
    "twice swapped": c.ByteSwapped(c.ByteSwapped(c.BitStruct("a" / c.BitsInteger(8)))),
    "swapped in part": c.ByteSwapped(c.Struct("a" / c.BitStruct("b" / c.BitsInteger(16)))),
    "a bit array": c.Bitwise(c.Array(8, c.Bit)),
    "bits with a sign": c.BitStruct("a" / c.BitsInteger(8, signed=True)),
    "swapped inside": c.BitStruct("a" / c.BitsInteger(16, swapped=True)),
    "structures of bits": c.BitStruct("a" / c.Struct("b" / c.BitsInteger(8))),
    "labels of bits": c.BitStruct("a" / c.Enum(c.BitsInteger(8), x=1)),
    "padding with a name": c.BitStruct("a" / c.Padding(8)),
    "hooks in bits": c.BitStruct("a" / c.BitsInteger(8) * (lambda value, context: None)),
    "hooked bits": c.Bitwise(c.Struct("a" / c.BitsInteger(8)) * (lambda value, context: None)),
    "bits of odd number": c.Transformed(
        c.Struct("a" / c.BitsInteger(4)), c.core.bytes2bits, 1, c.core.bits2bytes, 1
    ),
    "other transformations": c.Transformed(c.Bytes(2), lambda data: data[::-1], 2, None, 2),
    "derived": type("Mine", (c.Struct,), {})("a" / c.Int8ul),
    "text": c.PaddedString(8, "ascii"),
    "choice": c.Struct("a" / c.Int8ul, "b" / c.If(this.a, c.Int8ul)),
}


@pytest.mark.parametrize("name", OTHERS)
def test_left_to_construct(name: str) -> None:
    assert compiled(OTHERS[name]) is None


def test_hooks_set_by_hand() -> None:
    for place in ("subcon", "subcon.subcon"):
        schema = c.ByteSwapped(c.BitStruct("a" / c.BitsInteger(8)))
        assert compiled(schema) is not None
        part = schema
        for name in place.split("."):
            part = getattr(part, name)
        part.parsed = print
        assert compiled(schema) is None


numbers = st.sampled_from(
    [c.Int8ul, c.Int16ul, c.Int32sl, c.Int64ul, c.Float32l, c.Flag, COLOURS, c.Bytes(3)]
)
names = st.one_of(st.none(), st.text("abc_éß", min_size=1, max_size=3))


@st.composite
def definitions(draw: Any, depth: int = 3) -> Any:
    kind = draw(st.sampled_from("nnasp" if depth else "n"))
    if kind == "n":
        return draw(numbers)
    if kind == "a":
        return c.Array(draw(st.integers(0, 4)), draw(definitions(depth - 1)))
    if kind == "p":
        inner = draw(definitions(depth - 1))
        return c.Padded(inner.sizeof() + draw(st.integers(0, 5)), inner)
    fields = draw(
        st.lists(st.tuples(names, definitions(depth - 1)), max_size=25 if depth == 1 else 5)
    )
    return c.Struct(*(part if name is None else name / part for name, part in fields))


@SETTINGS
@given(definitions(), st.randoms(use_true_random=False))
def test_definitions_of_any_shape(schema: Any, random: Random) -> None:
    check(schema, bytes(random.choices((0, 1, 2, 0x80, 0xFF), k=schema.sizeof())))


# ---- keeping ------------------------------------------------------------------------------------


def test_compiled_when_it_comes_again() -> None:
    schema = c.Struct("a" / c.Int8ul)
    assert flat_reader(schema) is None
    reader = flat_reader(schema)
    assert reader is not None
    assert flat_reader(schema) is reader


def test_what_is_not_flat_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    schema = c.Struct("n" / c.Int8ul, "a" / c.Bytes(this.n))
    assert [flat_reader(schema) for _ in range(2)] == [None, None]
    monkeypatch.setattr("kdmp_ks.parsing.flat_compiler.compiled", None)
    assert flat_reader(schema) is None


@pytest.mark.parametrize("schema", [None, 5, int, "text", bytearray(3), (1, 2)])
def test_what_is_no_definition(schema: object) -> None:
    before = len(flat_schema._seen)
    assert [flat_reader(schema) for _ in range(3)] == [None] * 3
    assert len(flat_schema._seen) == before


def test_kept_as_long_as_it_lives() -> None:
    schema = c.Struct("a" / c.Int8ul)
    key = id(schema)
    for _ in range(2):
        flat_reader(schema)
    assert key in flat_schema._seen
    del schema
    gc.collect()
    assert key not in flat_schema._seen


def test_another_definition_at_the_same_place() -> None:
    """Numbers of objects are used again."""
    places = set()
    for i in range(100):
        schema = c.Struct(f"field{i}" / c.Int16ul)
        places.add(id(schema))
        assert flat_reader(schema) is None
        reader = flat_reader(schema)
        assert reader is cached_struct(id(schema))
        assert reader is not None
        assert reader.build(reader.unpack(b"\x01\x02")) == {f"field{i}": 0x201}
        del schema
    assert len(places) < 100


def test_made_when_it_was_met_again() -> None:
    schema = c.Struct("a" / c.Int8ul)
    assert cached_struct(id(schema)) is None
    flat_reader(schema)
    assert cached_struct(id(schema)) is None
    reader = flat_reader(schema)
    assert cached_struct(id(schema)) is reader


# ---- reading ------------------------------------------------------------------------------------


class Bytes:
    """Memory from address 0 on."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read_exact(self, address: int, length: int) -> bytes:
        return self.data[address : address + length]

    def open(self, address: int = 0, length: int | None = None) -> Any:
        return ByteView(self, address, len(self.data) - address if length is None else length)


def test_results_are_their_own() -> None:
    """What one reader changes in its result is not in the next."""
    schema, memory = FLAT["many fields"], Bytes(bytes(range(140)))
    first, second, third = (read_schema(memory, 0, schema) for _ in range(3))
    assert alike(first, second)
    second.f3 = 5
    second.more = 1
    assert alike(first, third)
    assert type(third) is HexContainer
    assert isinstance(third, Container)
    assert copy.deepcopy(third) == pickle.loads(pickle.dumps(third)) == first
    assert str(third) == str(first)
    assert repr(third) == repr(first)


def test_constants_that_are_not_there() -> None:
    from kdmp_ks.errors import StructError

    schema, memory = c.Struct("a" / c.Const(b"MZ"), "b" / c.Int8ul), Bytes(b"MZ\x01MX\x02")
    assert [read_schema(memory, 0, schema).b for _ in range(3)] == [1] * 3
    with pytest.raises(StructError, match="ConstError"):
        read_schema(memory, 3, schema)


def test_importing_it_is_light() -> None:
    import subprocess

    code = "import kdmp_ks.parsing.flat, sys; print('construct' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
