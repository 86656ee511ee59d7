"""`definition_of`: types of every kind, and tables that lie."""

from __future__ import annotations

import copy
import gc
import pickle
import struct
import threading
import time
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Any

import pytest

from kdmp_ks.errors import InvalidDataError, KdmpError
from kdmp_ks.parsing.flat_compiler import compiled
from kdmp_ks.parsing.hex_container import HexContainer
from kdmp_ks.parsing.named_value import NamedValue
from kdmp_ks.symbols.types.definition import definition_of
from kdmp_ks.symbols.types.fields import find_place
from kdmp_ks.symbols.types.listing import list_type
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    FieldType,
    FunctionType,
    NamedType,
    PointerType,
    Type,
    TypeTable,
)

U8 = BaseType("unsigned char", 1, "char", signed=False)
U16 = BaseType("unsigned short", 2, "int", signed=False)
I32 = BaseType("long", 4, "int", signed=True)
U32 = BaseType("unsigned long", 4, "int", signed=False)
U64 = BaseType("unsigned long long", 8, "int", signed=False)
BOOL = BaseType("bool", 1, "bool", signed=False)
HALF = BaseType("half", 2, "float", signed=True)
VOID = BaseType("void", 0, "void", signed=False)
WIDE = BaseType("__int128", 16, "int", signed=False)
LONG_DOUBLE = BaseType("long double", 10, "float", signed=True)


class Table(TypeTable):
    def __init__(self, *found: Composite | Enumeration, pointer_size: int = 8) -> None:
        self.pointer_size = pointer_size
        self.found = {one.name: one for one in found}
        self.asked: list[str] = []

    def find(self, name: str) -> Composite | Enumeration | None:
        self.asked.append(name)
        return self.found.get(name)

    def names(self) -> list[str]:
        return sorted(self.found)


def structure(name: str, size: int, *fields: tuple[str, int, Type]) -> Composite:
    return Composite(name, "struct", size, tuple(FieldType(*one) for one in fields))


def parsed(types: TypeTable, name: str, data: bytes) -> Any:
    """Parse by construct and by the compiled form; both have to agree."""
    schema: Any = definition_of(types, name)
    assert schema.sizeof() == len(data)
    found = schema.parse(data)
    reader = compiled(schema)
    assert reader is not None
    flat = reader.build(reader.unpack(data))
    assert flat == found
    assert type(flat) is type(found)
    assert repr(flat) == repr(found)
    return found


STATE = Enumeration("_STATE", I32, (("Ready", 1), ("Running", 2), ("Gone", -1), ("Same", 2)))


def test_fields_of_every_kind() -> None:
    inner = structure("_INNER", 4, ("Low", 0, U16), ("High", 2, U16))
    outer = structure(
        "_OUTER",
        0x60,
        ("Number", 0, U64),
        ("Bytes", 0, ArrayType(U8, 8)),
        ("Halves", 4, NamedType("_INNER")),
        ("Signed", 4, I32),
        ("State", 8, NamedType("_STATE")),
        ("Low3", 12, BitFieldType(U32, 0, 3)),
        ("High29", 12, BitFieldType(U32, 3, 29)),
        ("Sign", 12, BitFieldType(I32, 28, 4)),
        ("BitState", 12, BitFieldType(NamedType("_STATE"), 0, 2)),
        ("Pointer", 0x10, PointerType(NamedType("_NOWHERE"), 8)),
        ("Code", 0x18, PointerType(FunctionType(), 8)),
        ("Grid", 0x20, ArrayType(ArrayType(U16, 3), 2)),
        ("Texts", 0x20, ArrayType(ArrayType(U8, 4), 3)),
        ("Inners", 0x30, ArrayType(NamedType("_INNER"), 2)),
        ("States", 0x38, ArrayType(NamedType("_STATE"), 2)),
        ("Truth", 0x40, BOOL),
        ("Float", 0x42, HALF),
        ("Wide", 0x44, WIDE),
        ("Long", 0x44, LONG_DOUBLE),
        ("Nothing", 0x60, ArrayType(U64, 0)),
        ("Void", 0x60, VOID),
        ("Function", 0x60, FunctionType()),
    )
    data = bytearray(range(0x60))
    data[8:16] = struct.pack("<iI", 2, 0xF000000D)
    data[0x38:0x44] = struct.pack("<iiBBe", -1, 77, 3, 0, 1.5)
    found = parsed(Table(inner, outer, STATE), "_OUTER", bytes(data))
    assert isinstance(found, HexContainer)
    assert found.Number == 0x0706050403020100
    assert found.Bytes == bytes(range(8))
    assert found.Halves == {"Low": 0x0504, "High": 0x0706}
    assert found.Signed == 0x07060504
    assert (found.State, found.State.name) == (2, "Running")
    assert (found.Low3, found.High29, found.Sign) == (5, 0xF000000D >> 3, -1)
    assert (found.BitState, found.BitState.name) == (1, "Ready")
    assert found.Pointer == 0x1716151413121110
    assert found.Code == 0x1F1E1D1C1B1A1918
    assert found.Grid == [[0x2120, 0x2322, 0x2524], [0x2726, 0x2928, 0x2B2A]]
    assert found.Texts == [bytes(range(0x20 + i, 0x24 + i)) for i in (0, 4, 8)]
    assert [one.High for one in found.Inners] == [0x3332, 0x3736]
    assert [str(one) for one in found.States] == ["-0x1 Gone", "77"]
    assert found.Truth is True
    assert found.Float == 1.5
    assert found.Wide == bytes(data[0x44:0x54])
    assert found.Long == bytes(data[0x44:0x4E])
    assert found.Nothing == []
    assert found.Void == found.Function == b""
    assert "State=0x2 Running" in repr(found)
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found
    assert pickle.loads(pickle.dumps(found)).State.name == "Running"


def test_bits_by_sixtyfours() -> None:
    fields = [(f"b{i}", 0, BitFieldType(U64, i, 1)) for i in range(64)]
    found = parsed(
        Table(structure("_B", 8, *fields)), "_B", (0x8000000000000005).to_bytes(8, "little")
    )
    assert [i for i in range(64) if found[f"b{i}"]] == [0, 2, 63]


def test_members_without_a_name() -> None:
    """Their fields are fields of the structure itself; an unnamed number is padding."""
    inner = structure("<unnamed-1>", 8, ("A", 0, U32), ("", 4, NamedType("<unnamed-2>")))
    innermost = Composite(
        "<unnamed-2>", "union", 4, (FieldType("B", 0, U32), FieldType("C", 0, U16))
    )
    outer = structure("_OUT", 16, ("", 8, NamedType("<unnamed-1>")), ("", 0, U64), ("D", 4, U8))
    data = bytes(range(16))
    found = parsed(Table(inner, innermost, outer), "_OUT", data)
    assert found == {"A": 0x0B0A0908, "B": 0x0F0E0D0C, "C": 0x0D0C, "D": 4}


def test_pointers_have_the_width_that_the_table_says() -> None:
    table = Table(structure("_P", 4, ("p", 0, PointerType(VOID, 4))), pointer_size=4)
    assert parsed(table, "_P", b"\x01\x02\x03\x04").p == 0x04030201


def test_an_enumeration_by_itself() -> None:
    found: Any = definition_of(Table(STATE), "_STATE").parse(struct.pack("<i", 2))
    assert isinstance(found, NamedValue)
    assert found == 2
    assert found + 1 == 3


def test_constants_beyond_the_sign() -> None:
    """Tables write 0xffffffff for what a signed number has as -1."""
    big = Enumeration("_BIG", I32, (("All", 0xFFFFFFFF), ("TooMuch", 1 << 33)))
    found: Any = definition_of(Table(big), "_BIG").parse(b"\xff\xff\xff\xff")
    assert (found, found.name) == (-1, "All")


def test_made_once_and_found_in_any_case() -> None:
    table = Table(structure("_SOME_TYPE", 4, ("a", 0, U32)))
    first = definition_of(table, "_SOME_TYPE")
    for name in ("_SOME_TYPE", "SOME_TYPE", "_some_type", "some_type", "__some_Type"):
        assert definition_of(table, name) is first
    with pytest.raises(KdmpError, match="no type is called '_SOME_TYP'; did you mean _SOME_TYPE"):
        definition_of(table, "_SOME_TYP")
    with pytest.raises(KdmpError, match=r"no type is called ''$"):
        definition_of(table, "")


def test_a_field_hides_that_of_a_base_class() -> None:
    base = structure("A", 8, ("x", 0, I32), ("y", 4, I32))
    derived = structure("D", 16, ("", 0, NamedType("A")), ("x", 8, U64))
    table = Table(base, derived)
    found = parsed(table, "D", struct.pack("<iiQ", 1, 2, 3))
    assert (found.x, found.y) == (3, 2)
    assert find_place(table, "D", "x").offset == 8
    assert find_place(table, "D", "y").offset == 4
    assert [str(line) for line in list_type(table, "D")] == [
        "+0x004 y : Int4B",
        "+0x008 x : Uint8B",
    ]


def test_a_field_that_several_base_classes_have() -> None:
    one, two = (structure(name, 4, ("x", 0, I32), (name, 0, I32)) for name in "AB")
    derived = structure("D", 8, ("", 0, NamedType("A")), ("", 4, NamedType("B")))
    table = Table(one, two, derived)
    with pytest.raises(KdmpError, match="D has several fields 'x'"):
        find_place(table, "D", "x")
    assert find_place(table, "D", "B").offset == 4


class _Halting(Table):
    """A table in which one thread is half way through a type when another one asks for it."""

    def __init__(self, *found: Composite) -> None:
        super().__init__(*found)
        self.entered, self.going_on = threading.Event(), threading.Event()

    def find(self, name: str) -> Composite | Enumeration | None:
        if name == "_INNER" and not self.entered.is_set():
            self.entered.set()
            self.going_on.wait(10)
        return super().find(name)


def test_threads_make_a_type_at_once() -> None:
    table = _Halting(
        structure("_OUTER", 4, ("inner", 0, NamedType("_INNER"))),
        structure("_INNER", 4, ("a", 0, U32)),
    )
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(definition_of, table, "_OUTER")
        assert table.entered.wait(10)
        second = pool.submit(definition_of, table, "_OUTER")
        with pytest.raises(FutureTimeout):
            second.result(0.2)
        table.going_on.set()
        assert second.result(10) is first.result(10)


def test_tables_do_not_share_definitions() -> None:
    one, other = (Table(structure("_T", size, ("a", 0, U32))) for size in (4, 8))
    assert (definition_of(one, "_T").sizeof(), definition_of(other, "_T").sizeof()) == (4, 8)


def test_a_table_is_forgotten_with_its_definitions() -> None:
    table = Table(structure("_T", 4, ("a", 0, U32)))
    definition_of(table, "_T")
    gone = weakref.ref(table)
    del table
    gc.collect()
    assert gone() is None


def deep(levels: int) -> Iterator[Composite]:
    for i in range(levels):
        yield structure(f"_D{i}", 8, ("a", 0, NamedType(f"_D{i + 1}")))
    yield structure(f"_D{levels}", 8, ("a", 0, U64))


def doubling(levels: int) -> Iterator[Composite]:
    """Each contains the next one twice, at the same place: 2^levels values in 8 bytes."""
    for i in range(levels):
        yield structure(f"_X{i}", 8, *((n, 0, NamedType(f"_X{i + 1}")) for n in "ab"))
    yield structure(f"_X{levels}", 8, ("a", 0, U64))


def nested_arrays(levels: int, count: int, element: Type) -> Type:
    for _ in range(levels):
        element = ArrayType(element, count)
    return element


HOSTILE: dict[str, tuple[Table, str]] = {
    "contains itself": (Table(structure("_A", 8, ("a", 0, NamedType("_A")))), "_A"),
    "contains itself in an array": (
        Table(structure("_A", 8, ("a", 0, ArrayType(NamedType("_A"), 0)))),
        "_A",
    ),
    "contains itself through another": (
        Table(
            structure("_A", 8, ("a", 0, NamedType("_B"))),
            structure("_B", 8, ("a", 0, NamedType("_A"))),
        ),
        "_A",
    ),
    "an unknown part": (Table(structure("_A", 8, ("a", 0, NamedType("_B")))), "_A"),
    "too deep": (Table(*deep(200)), "_D0"),
    "too many values": (Table(*doubling(25)), "_X0"),
    "a part beyond the end": (Table(structure("_A", 8, ("a", 5, U32))), "_A"),
    "a negative offset": (Table(structure("_A", 8, ("a", -1, U32))), "_A"),
    "a negative size": (Table(structure("_A", -8)), "_A"),
    "too large": (Table(structure("_A", 1 << 40)), "_A"),
    "a giant array": (Table(structure("_A", 8, ("a", 0, ArrayType(U8, 1 << 40)))), "_A"),
    "a giant array of nothing": (
        Table(structure("_A", 8, ("a", 0, nested_arrays(4, 1 << 20, VOID)))),
        "_A",
    ),
    "a negative array": (Table(structure("_A", 8, ("a", 0, ArrayType(U8, -1)))), "_A"),
    "arrays of arrays": (
        Table(structure("_A", 8, ("a", 0, nested_arrays(500, 1, U8)))),
        "_A",
    ),
    "bits beyond the number": (
        Table(structure("_A", 8, ("a", 0, BitFieldType(U32, 30, 3)))),
        "_A",
    ),
    "no bits": (Table(structure("_A", 8, ("a", 0, BitFieldType(U32, 3, 0)))), "_A"),
    "negative bits": (Table(structure("_A", 8, ("a", 0, BitFieldType(U32, -3, 1)))), "_A"),
    "bits of a pointer": (
        Table(structure("_A", 8, ("a", 0, BitFieldType(PointerType(U8, 8), 0, 1)))),
        "_A",
    ),
    "bits of a structure": (
        Table(structure("_A", 8, ("a", 0, BitFieldType(NamedType("_A"), 0, 1)))),
        "_A",
    ),
    "bits of 128": (Table(structure("_A", 16, ("a", 0, BitFieldType(WIDE, 0, 1)))), "_A"),
    "an odd pointer": (Table(structure("_A", 8, ("a", 0, PointerType(U8, 6)))), "_A"),
    "the name of construct's stream": (Table(structure("_A", 8, ("_io", 0, U8))), "_A"),
    "the same name twice": (Table(structure("_A", 8, ("a", 0, U8), ("a", 1, U8))), "_A"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_tables_that_lie(name: str) -> None:
    table, root = HOSTILE[name]
    begun = time.process_time()
    for _ in range(2):
        with pytest.raises(InvalidDataError) as caught:
            definition_of(table, root)
        assert caught.value.field
        assert caught.value.expected is not None
        assert caught.value.got is not None
    assert time.process_time() - begun < 10


def test_the_most_that_is_allowed_is_read_in_bounded_time() -> None:
    for name in ("f{}", "no identifier {}"):
        part = structure("_H", 8, *((name.format(i), 0, U64) for i in range(200)))
        most = structure("_M", 8 * 720, ("a", 0, ArrayType(NamedType("_H"), 720)))
        schema = definition_of(Table(part, most), "_M")
        for _ in range(2):
            begun = time.process_time()
            schema.parse(bytes(8 * 720))
            assert time.process_time() - begun < 10


@pytest.mark.parametrize("name", ["class", "a b", "it's", "\x1b[2J", "copy", "", "é"])
def test_names_that_are_no_identifiers(name: str) -> None:
    table = Table(structure("_A", 8, ("x", 0, U32), (name, 4, U32)))
    found = definition_of(table, "_A").parse(struct.pack("<II", 1, 2))
    assert found["x"] == 1
    assert not name or found[name] == 2
