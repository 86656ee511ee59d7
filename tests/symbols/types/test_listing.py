"""Fields as ``dt`` of WinDbg lists them, and paths of fields."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from kdmp_ks.errors import KdmpError
from kdmp_ks.symbols.isf.types import IsfTypes
from kdmp_ks.symbols.types.definition import definition_of, definition_of_type
from kdmp_ks.symbols.types.fields import find_place
from kdmp_ks.symbols.types.listing import list_type, list_values
from kdmp_ks.symbols.types.lookup import match_types, split_name
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    FunctionType,
    NamedType,
    PointerType,
)
from symbols.types.test_definition import BOOL, HALF, I32, STATE, U8, U16, U32, U64, VOID, Table
from symbols.types.test_definition import structure as struct_of

WCHAR = BaseType("wchar", 2, "int", signed=True)
CHAR = BaseType("char", 1, "char", signed=True)
DOUBLE = BaseType("double", 8, "float", signed=True)
LINKS = struct_of(
    "_LIST_ENTRY",
    16,
    ("Flink", 0, PointerType(NamedType("_LIST_ENTRY"), 8)),
    ("Blink", 8, PointerType(NamedType("_LIST_ENTRY"), 8)),
)
TEXT = struct_of(
    "_UNICODE_STRING",
    16,
    ("Length", 0, U16),
    ("MaximumLength", 2, U16),
    ("Buffer", 8, PointerType(WCHAR, 8)),
)
TIME = struct_of("_LARGE_INTEGER", 8, ("LowPart", 0, U32), ("QuadPart", 0, U64))
ALL = struct_of(
    "_ALL",
    0x100,
    ("Links", 0, NamedType("_LIST_ENTRY")),
    ("Name", 0x10, NamedType("_UNICODE_STRING")),
    ("Time", 0x20, NamedType("_LARGE_INTEGER")),
    ("Number", 0x28, U32),
    ("Negative", 0x2C, I32),
    ("Letter", 0x30, U8),
    ("Signed", 0x31, CHAR),
    ("True", 0x32, BOOL),
    ("Half", 0x34, HALF),
    ("Double", 0x38, DOUBLE),
    ("One", 0x40, BitFieldType(U32, 0, 1)),
    ("More", 0x40, BitFieldType(U32, 3, 4)),
    ("State", 0x44, NamedType("_STATE")),
    ("Unknown", 0x48, NamedType("_STATE")),
    ("File", 0x50, ArrayType(U8, 15)),
    ("Raw", 0x60, ArrayType(U8, 20)),
    ("Wide", 0x78, ArrayType(WCHAR, 4)),
    ("Numbers", 0x80, ArrayType(U32, 10)),
    ("Grid", 0xA8, ArrayType(ArrayType(U16, 2), 3)),
    ("Lists", 0xB8, ArrayType(NamedType("_LIST_ENTRY"), 2)),
    ("Null", 0xD8, PointerType(VOID, 8)),
    ("Code", 0xE0, PointerType(FunctionType(), 8)),
    ("Far", 0xE8, PointerType(PointerType(NamedType("_NOWHERE"), 8), 8)),
)
TYPES = Table(LINKS, TEXT, TIME, ALL, STATE)
BUFFER = 0xFFFF8000_00001000


class Memory:
    def read_exact(self, address: int, length: int) -> bytes:
        if address != BUFFER:
            raise KdmpError("nothing is there")
        return "Wörter\x1b".encode("utf-16-le")[:length]

    def read_struct(self, address: int, schema: Any) -> Any:
        raise KdmpError("nothing is there")


def content() -> bytes:
    data = bytearray(0x100)
    pack = struct.pack_into
    pack("<QQ", data, 0, 0x1122, 0xFFFF8000_00000010)
    pack("<HHxxxxQ", data, 0x10, 14, 16, BUFFER)
    pack("<QIiBb?", data, 0x20, 0x123456789AB, 0xBEEF, -2, 0x41, -1, True)
    pack("<exxd", data, 0x34, 0.5, 2.5)
    pack("<Iii", data, 0x40, 0x29, 2, 9)
    data[0x50:0x56] = b"System"
    data[0x60] = 0xFE
    data[0x78:0x80] = "ab".encode("utf-16-le") + bytes(4)
    pack("<10I", data, 0x80, *range(10))
    pack("<6H", data, 0xA8, *range(6))
    pack("<QQ", data, 0xE0, 0xFFFFF80012345678, 1)
    return bytes(data)


def test_types() -> None:
    assert [str(one) for one in list_type(TYPES, "_ALL")] == [
        "+0x000 Links : _LIST_ENTRY",
        "+0x010 Name : _UNICODE_STRING",
        "+0x020 Time : _LARGE_INTEGER",
        "+0x028 Number : Uint4B",
        "+0x02c Negative : Int4B",
        "+0x030 Letter : UChar",
        "+0x031 Signed : Char",
        "+0x032 True : Bool",
        "+0x034 Half : Half",
        "+0x038 Double : Double",
        "+0x040 One : Pos 0, 1 Bit",
        "+0x040 More : Pos 3, 4 Bits",
        "+0x044 State : _STATE",
        "+0x048 Unknown : _STATE",
        "+0x050 File : [15] UChar",
        "+0x060 Raw : [20] UChar",
        "+0x078 Wide : [4] Wchar",
        "+0x080 Numbers : [10] Uint4B",
        "+0x0a8 Grid : [3] [2] Uint2B",
        "+0x0b8 Lists : [2] _LIST_ENTRY",
        "+0x0d8 Null : Ptr64 Void",
        "+0x0e0 Code : Ptr64 Function",
        "+0x0e8 Far : Ptr64 Ptr64 _NOWHERE",
    ]
    assert [str(one) for one in list_type(TYPES, "_state")][:2] == [
        "+0x001 Ready : 0x1",
        "+0x002 Running : 0x2",
    ]


def test_values() -> None:
    value: Any = definition_of(TYPES, "_ALL").parse(content())
    assert [one.text for one in list_values(TYPES, "_ALL", value, Memory())] == [
        "_LIST_ENTRY [ 0x1122 - 0xffff800000000010 ]",
        '_UNICODE_STRING "Wörter\\x1b"',
        "_LARGE_INTEGER 0x123456789ab",
        "0xbeef",
        "0n-2",
        "0x41 'A'",
        "0xff ''",
        "yes",
        "0.5",
        "2.5",
        "0y1",
        "0y0101",
        "0x2 ( Running )",
        "0x9 (no matching name)",
        '[15] "System"',
        "[20] fe 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00... (0x14 bytes)",
        '[4] "ab"',
        "[10] 0x0 0x1 0x2 0x3 0x4 0x5 0x6 0x7 ...",
        "[3] [2] Uint2B",
        "[2] _LIST_ENTRY",
        "(null)",
        "0xfffff80012345678 Function",
        "0x0000000000000001 Ptr64 _NOWHERE",
    ]
    without = {one.name: one.text for one in list_values(TYPES, "_ALL", value)}
    assert without["Name"] == "_UNICODE_STRING"


@pytest.mark.parametrize(
    ("path", "offset", "value"),
    [
        ("", 0, None),
        ("Number", 0x28, 0xBEEF),
        ("number", 0x28, 0xBEEF),
        ("Name.MaximumLength", 0x12, 16),
        ("Numbers[9]", 0x80 + 36, 9),
        ("Grid[2][1]", 0xA8 + 10, 5),
        ("Lists[1].Blink", 0xB8 + 24, 0),
        ("More", 0x40, 5),
    ],
)
def test_paths(path: str, offset: int, value: int | None) -> None:
    place = find_place(TYPES, "_ALL", path)
    assert place.offset == offset
    if value is not None:
        schema: Any = definition_of_type(TYPES, place.type)
        assert schema.parse(content()[offset:]) == value


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("Nothing", "_ALL has no field 'Nothing'"),
        ("Numbr", "did you mean Number"),
        ("Number.x", "no fields in front of 'x'"),
        ("Numbers[10]", r"no element \[10\]"),
        ("Number[0]", r"no element \[0\]"),
        ("Code.x", "no fields"),
        ("Links..Flink", "is no path"),
        ("Links[", "is no path"),
        ("Links[-1]", "is no path"),
    ],
)
def test_wrong_paths(path: str, message: str) -> None:
    with pytest.raises(KdmpError, match=message):
        find_place(TYPES, "_ALL", path)


def test_names() -> None:
    assert match_types(TYPES, "_l*") == ["_LARGE_INTEGER", "_LIST_ENTRY"]
    assert match_types(TYPES, "[") == []
    assert split_name(" nt!_X ") == ("nt", "_X")


def test_the_thread_of_a_real_kernel(nt_isf: Any) -> None:
    """Lines that WinDbg is known to print for this build."""
    types = IsfTypes(nt_isf)
    lines = {str(one) for one in list_type(types, "_KTHREAD")}
    assert {
        "+0x000 Header : _DISPATCHER_HEADER",
        "+0x018 SListFaultAddress : Ptr64 Void",
        "+0x020 QuantumTarget : Uint8B",
        "+0x028 InitialStack : Ptr64 Void",
        "+0x030 StackLimit : Ptr64 Void",
        "+0x038 StackBase : Ptr64 Void",
        "+0x058 KernelStack : Ptr64 Void",
        "+0x074 AutoBoostActive : Pos 0, 1 Bit",
        "+0x090 TrapFrame : Ptr64 _KTRAP_FRAME",
        "+0x098 ApcState : _KAPC_STATE",
        "+0x140 WaitBlock : [4] _KWAIT_BLOCK",
        "+0x184 State : UChar",
        "+0x220 Process : Ptr64 _KPROCESS",
    } <= lines
