"""Definitions of the user's own: declarations in C, and Python files."""

from __future__ import annotations

import ctypes
import struct
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from conftest import skip_or_fail
from kdmp_ks.errors import InvalidDataError, KdmpError, MissingExtraError, SourceError
from kdmp_ks.symbols.types.c_header import read_c_header
from kdmp_ks.symbols.types.definition import definition_of
from kdmp_ks.symbols.types.fields import find_place
from kdmp_ks.symbols.types.python_file import schema_from_file

HEADER = """
/* An item; pointers need no declaration. */
#define COUNT 4
enum _STATE : uint32 { Idle, Busy = 5, };
typedef struct _ITEM {
    struct _ITEM *Next;      // by its tag
    LIST_ENTRY Links;
    ULONG Flag : 1;
    ULONG Kind : 5;
    enum _STATE State;
    USHORT Grid[COUNT][2];
    union { int Signed; short Low; } u;
    struct { ULONG First; ULONG Second; };
    UNICODE_STRING Name;
    char Text[8];
    ULONG_PTR Word;
    BOOLEAN Truth;
    double Ratio;
    WCHAR Wide[3];
} ITEM, *PITEM;
struct Pair { PITEM Item; ITEM Items[2]; LIST_ENTRY64 Far; };
"""
OFFSETS = {
    4: {
        "Next": 0, "Links": 4, "Flag": 0xC, "State": 0x10, "Grid": 0x14, "u": 0x24, "First": 0x28,
        "Second": 0x2C, "Name": 0x30, "Text": 0x38, "Word": 0x40, "Truth": 0x44, "Ratio": 0x48,
        "Wide": 0x50,
    },
    8: {
        "Next": 0, "Links": 8, "Flag": 0x18, "State": 0x1C, "Grid": 0x20, "u": 0x30, "First": 0x34,
        "Second": 0x38, "Name": 0x40, "Text": 0x50, "Word": 0x58, "Truth": 0x60, "Ratio": 0x68,
        "Wide": 0x70,
    },
}  # fmt: skip
SIZES = {4: 0x58, 8: 0x78}


@pytest.fixture
def cstruct() -> None:
    try:
        import dissect.cstruct  # noqa: F401
    except ImportError:
        skip_or_fail("dissect.cstruct is not installed")


@pytest.mark.usefixtures("cstruct")
@pytest.mark.parametrize("width", [4, 8])
def test_offsets_as_a_compiler_of_windows_has_them(width: int) -> None:
    types = read_c_header(HEADER, width)
    for name, offset in OFFSETS[width].items():
        assert find_place(types, "_ITEM", name).offset == offset, name
    assert definition_of(types, "ITEM").sizeof() == SIZES[width]
    data = bytearray(SIZES[width])
    places = OFFSETS[width]
    pointer = "<I" if width == 4 else "<Q"
    struct.pack_into("<II", data, places["Flag"], 0b101011, 5)
    struct.pack_into("<8H", data, places["Grid"], *range(8))
    struct.pack_into("<i", data, places["u"], -2)
    struct.pack_into(pointer, data, places["Word"], 0x12345678)
    struct.pack_into("<d", data, places["Ratio"], 1.25)
    data[places["Text"] : places["Text"] + 3] = b"abc"
    found: Any = definition_of(types, "ITEM").parse(bytes(data))
    assert (found.Flag, found.Kind, str(found.State)) == (1, 21, "0x5 Busy")
    assert found.Grid == [[0, 1], [2, 3], [4, 5], [6, 7]]
    assert (found.u.Signed, found.u.Low) == (-2, -2)
    assert found.Word == 0x12345678
    assert found.Ratio == 1.25
    assert found.Text == b"abc\0\0\0\0\0"
    assert definition_of(types, "Pair").sizeof() == (0xC8 if width == 4 else 0x108)


@pytest.mark.usefixtures("cstruct")
def test_names_of_windows_may_be_declared_anew() -> None:
    types = read_c_header("struct _LIST_ENTRY { ULONG Only; };\ntypedef ULONG64 ULONG_PTR;", 4)
    assert definition_of(types, "_LIST_ENTRY").sizeof() == 4
    assert definition_of(types, "_UNICODE_STRING").sizeof() == 8


BAD = (
    "struct", "struct X { foo b; };", "struct X { int a:40; };", "x" * 10000, "struct {" * 3000,
    "struct X { int a[9999999999999]; };", "struct X { struct X a; };", "struct X { char a[]; };",
    "struct X { int n; int a[n]; };", "enum X { A = 1 / 0 };", "#define A (\nstruct X {int a[A];};",
    "struct X { uleb128 a; };", "typedef struct X Y;", "#ifdef A", "\0", "\x1b[2J",
    "struct X {int é;};",
)  # fmt: skip


@pytest.mark.usefixtures("cstruct")
@pytest.mark.parametrize("text", BAD, ids=range(len(BAD)))
def test_declarations_that_are_wrong(text: str) -> None:
    messages: list[str] = []
    begun = time.process_time()
    try:
        types = read_c_header(text, 8, "my.h")
        for name in types.names():
            definition_of(types, name)
    except InvalidDataError as e:
        messages.append(str(e))
    assert all(one.isprintable() for one in messages)
    assert time.process_time() - begun < 10


def test_the_library_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dissect", None)
    with pytest.raises(MissingExtraError, match=r'pip install "kdmp-ks\[c\]"'):
        read_c_header("struct A { int a; };", 8)


PYTHON = """
import ctypes
from construct import Int32ul, Struct

ENTRY = "ENTRY" / Struct("a" / Int32ul)
number = 5

class Outer:
    class Inner(ctypes.Structure):
        _fields_ = (("a", ctypes.c_uint16),)
"""


def test_python_files(tmp_path: Path) -> None:
    path = tmp_path / "my.py"
    path.write_text(PYTHON)
    entry: Any = schema_from_file(str(path), "ENTRY")
    assert entry.parse(b"\1\0\0\0") == {"a": 1}
    inner: Any = schema_from_file(str(path), "Outer.Inner")
    assert ctypes.sizeof(inner) == 2
    for name, message in (("number", "is no construct"), ("x", "has no def"), ("Outer", "is no")):
        with pytest.raises(KdmpError, match=message):
            schema_from_file(str(path), name)
    with pytest.raises(SourceError, match="no file"):
        schema_from_file(str(tmp_path / "other.py"), "ENTRY")


@pytest.mark.parametrize(
    "text",
    ["1 / 0", "import nothing_of_this_name", "raise SystemExit", "def", "\0", "raise E('\\x1b')"],
)
def test_python_files_that_fail(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.py"
    path.write_text(text)
    with pytest.raises(InvalidDataError) as caught:
        schema_from_file(str(path), "X")
    assert str(caught.value).isprintable()


@pytest.mark.usefixtures("cstruct")
@pytest.mark.parametrize(
    "text",
    [
        "struct P { char a; int b; } __attribute__((packed));",
        "struct __attribute__((packed)) P { char a; int b; };",
        "struct __declspec(align(16)) P { char a; int b; };",
        "struct P { char a; alignas(16) int b; };",
        "#pragma pack(1)\nstruct P { char a; int b; };",
        "#include <pshpack1.h>\nstruct P { char a; int b; };",
        "struct P { int a : 3; unsigned int b : 4; };",
        "struct P { char a; union { int b : 3; char c; } u; };",
    ],
)
def test_declarations_whose_layout_would_be_wrong(text: str) -> None:
    with pytest.raises(InvalidDataError):
        read_c_header(text, 8)


@pytest.mark.usefixtures("cstruct")
def test_bits_of_other_types_in_numbers_of_their_own() -> None:
    """Each begins a new number: the former is full, or of another size."""
    text = "struct P { int a : 20; int b : 12; unsigned int c : 4; char d : 2; char e : 3; };"
    fields = read_c_header(text, 8).find("P").fields
    found = [(one.name, one.offset, one.type.position) for one in fields]
    assert found == [("a", 0, 0), ("b", 0, 20), ("c", 4, 0), ("d", 8, 0), ("e", 8, 2)]


@pytest.mark.usefixtures("cstruct")
@pytest.mark.parametrize(("pointer_size", "size"), [(4, 1), (8, 8)])
def test_macros_of_the_compiler(pointer_size: int, size: int) -> None:
    text = "#ifdef _WIN64\nstruct P { ULONG64 a; };\n#else\nstruct P { char a; };\n#endif"
    assert definition_of(read_c_header(text, pointer_size), "P").sizeof() == size


@pytest.mark.usefixtures("cstruct")
def test_characters_have_a_sign() -> None:
    text = "struct P { char a; char b : 6; unsigned char c; unsigned  char d : 6; UCHAR e; };"
    parsed = definition_of(read_c_header(text, 8), "P").parse(b"\xfe\x23\xfe\x23\xfe")
    assert tuple(parsed.values()) == (-2, -29, 0xFE, 0x23, 0xFE)


@pytest.mark.usefixtures("cstruct")
def test_bits_of_a_union_begin_at_its_lowest_bit() -> None:
    text = (
        "union P { ULONG all; ULONG a : 7; ULONG b : 16; struct { ULONG c : 4; ULONG d : 8; } s; };"
    )
    parsed = definition_of(read_c_header(text, 8), "P").parse(b"\x34\x12\0\0")
    assert (parsed.a, parsed.b, parsed.s.c, parsed.s.d) == (0x34, 0x1234, 4, 0x23)
