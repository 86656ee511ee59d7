"""Types by hand: what the sources of the fixtures say, and records that no compiler here writes."""

from __future__ import annotations

import struct

import pytest

from kdmp_ks.symbols.pdb.pdb_file import read_pdb
from kdmp_ks.symbols.pdb.types.table import PdbTypes
from kdmp_ks.symbols.types.definition import definition_of
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
)
from symbols.pdb.types.streams import fields, member, record, stream_of, structure, types_of
from symbols.pdbutil import NATIVE

INT = BaseType("int", 4, "int", signed=True)
UINT = BaseType("unsigned int", 4, "int", signed=False)
VOID = BaseType("void", 0, "void", signed=True)


@pytest.fixture(params=[("x64", 8), ("arm64", 8), ("x86", 4)], ids=lambda one: one[0])
def native(request):
    name, size = request.param
    return PdbTypes(stream_of(NATIVE / f"native_{name}.pdb"), size)


class TestSources:
    """Numbers that are written in the sources of the fixtures."""

    def test_constants(self, native):
        found = native.find("_NEGATIVE")
        assert isinstance(found, Enumeration)
        assert found.base == INT
        assert dict(found.constants) == {
            "NegativeLeast": -(1 << 31),
            "NegativeOne": -1,
            "NegativeByte": -128,
            "NegativeShort": -32768,
            "NegativeWord": -32769,
            "NegativeMost": (1 << 31) - 1,
        }

    @pytest.mark.parametrize(
        ("name", "size", "signed", "constants"),
        [
            ("Byte", 1, False, {"Zero": 0, "One": 1, "High": 255}),
            ("SignedByte", 1, True, {"Least": -128, "Minus": -1, "Most": 127}),
            ("Short", 2, True, {"Least": -32768, "Minus": -2, "Most": 32767}),
            ("Quad", 8, True, {"Least": -(1 << 63), "Minus": -3, "Most": (1 << 63) - 1}),
            ("Unsigned", 8, False, {"One": 1, "High": 1 << 63, "Most": (1 << 64) - 1}),
        ],
    )
    def test_constants_of_other_sizes(self, native, name, size, signed, constants):
        found = native.find(f"ks::{name}")
        assert isinstance(found, Enumeration)
        assert (found.base.size, found.base.signed) == (size, signed)
        assert dict(found.constants) == constants

    def test_bits_of_each_width(self, native):
        found = native.find("_BITS_ALL")
        assert found is not None
        widths = {one.name: one.type.length for one in found.fields}
        numbers = [*range(1, 32), 33, 48, 63]
        assert widths == {f"W{number}": number for number in numbers}

    def test_bits_of_enumerations(self, native):
        found = native.find("_BITS_OF_ENUM")
        kinds = [BitFieldType(NamedType("_SMALL"), 0, 2), BitFieldType(NamedType("_SMALL"), 2, 3)]
        assert [one.type for one in found.fields] == [*kinds, BitFieldType(UINT, 5, 27)]

    def test_arrays_of_arrays(self, native):
        found = {one.name: one.type for one in native.find("_ARRAYS").fields}
        assert found["Rows"] == ArrayType(ArrayType(UINT, 5), 3)
        assert found["Empty"].count == 0
        assert found["Larger"].count == 0x12345

    def test_pointers(self, native):
        size = native.pointer_size
        found = {one.name: one.type for one in native.find("_POINTERS").fields}
        assert found["Deep"] == PointerType(PointerType(PointerType(VOID, size), size), size)
        assert found["Opaque"] == PointerType(NamedType("_OPAQUE"), size)
        assert native.find("_OPAQUE") is None
        assert found["Row"] == PointerType(ArrayType(UINT, 4), size)
        callbacks = {one.name: one.type for one in native.find("_FUNCTIONS").fields}
        assert callbacks["Indirect"] == PointerType(PointerType(FunctionType(), size), size)

    def test_base_classes_and_virtual_functions(self, native):
        found = native.find("ks::Derived")
        bases = [one for one in found.fields if not one.name]
        assert [one.type.name for one in bases] == ["ks::Base", "ks::Second", "ks::Plain"]
        # Base: pointer, number, two bytes; Second: pointer, 64 bits at a multiple of 8.
        offsets = {8: [0, 16, 32], 4: [0, 16, 32]}[native.pointer_size]
        assert [one.offset for one in bases] == offsets
        table = native.find("ks::Base").fields[0]
        pointer = PointerType(FunctionType(), native.pointer_size)
        assert table == FieldType("__vfptr", 0, PointerType(pointer, native.pointer_size))
        assert {one.name for one in native.find("ks::Base").fields} == {
            *("__vfptr", "number", "kept", "hidden")
        }

    def test_virtual_bases_are_left_out(self, native):
        names = [one.name for one in native.find("ks::Virtual").fields]
        assert names == ["own"]

    def test_types_of_one_name_are_told_apart(self, native):
        found = {one.name: one.type for one in native.find("_NESTED").fields}
        named = native.find(found["Named"].name)
        assert [one.name for one in named.fields] == ["A", "Inner", "Either"]
        pointed = native.find(found["Elsewhere"].target.name)
        assert [(one.name, one.offset) for one in pointed.fields] == [("A", 0), ("B", 2)]
        assert [one.name for one in native.find(found["Array"].element.name).fields] == [
            *("Link", "Pointer")
        ]


class TestFile:
    """Types of a whole file."""

    def test_types_of_a_table(self):
        table = read_pdb(NATIVE / "native_x86.pdb")
        assert table.types is not None
        assert table.types.pointer_size == 4
        assert table.types.find("_LINK").size == 8

    def test_definitions_of_types(self, native):
        size = native.pointer_size
        data = bytes(range(256)) * 2
        definition = definition_of(native, "_KS_OBJECT")
        parsed = definition.parse(data * 3)
        at = native.find("_KS_OBJECT").fields[1].offset + 4
        assert parsed.Numbers.Signed16 == int.from_bytes(data[at : at + 2], "little", signed=True)
        assert parsed.Link.Blink == int.from_bytes(data[size : 2 * size], "little")


class TestNumbers:
    @pytest.mark.parametrize(
        ("encoded", "value"),
        [
            (struct.pack("<H", 0x7FFF), 0x7FFF),
            (struct.pack("<Hb", 0x8000, 100), 100),
            (struct.pack("<Hh", 0x8001, 1000), 1000),
            (struct.pack("<HH", 0x8002, 0x8000), 0x8000),
            (struct.pack("<Hi", 0x8003, 70000), 70000),
            (struct.pack("<HI", 0x8004, 0x80000000), 0x80000000),
            (struct.pack("<Hq", 0x8009, 1 << 40), 1 << 40),
            (struct.pack("<HQ", 0x800A, 1 << 63), 1 << 63),
            (struct.pack("<HQQ", 0x8018, 5, 1), (1 << 64) + 5),
        ],
    )
    def test_offsets(self, encoded, value):
        size = struct.pack("<HQQ", 0x8018, 0, 2)
        content = struct.pack("<HHIII", 1, 0, 0x1000, 0, 0) + size + b"_S\0"
        types = PdbTypes(
            types_of(
                record(0x1203, fields(member("Field", 0x74, encoded))), record(0x1505, content)
            ),
            8,
        )
        assert types.find("_S") == Composite(
            "_S", "struct", 1 << 65, (FieldType("Field", value, INT),)
        )

    @pytest.mark.parametrize(
        "encoded", [struct.pack("<Hb", 0x8000, -1), struct.pack("<Hq", 0x8009, -5)]
    )
    def test_negative_constants(self, encoded):
        constant = struct.pack("<HH", 0x1502, 3) + encoded + b"Minus\0"
        enumeration = struct.pack("<HHII", 1, 0, 0x74, 0x1000) + b"_E\0"
        types = PdbTypes(types_of(record(0x1203, fields(constant)), record(0x1507, enumeration)), 8)
        value = int.from_bytes(encoded[2:], "little", signed=True)
        assert types.find("_E") == Enumeration("_E", INT, (("Minus", value),))


class TestForms:
    """Records of other compilers."""

    def test_forms_of_2019(self):
        one = struct.pack("<IIII", 0, 0x1000, 0, 0) + struct.pack("<HH", 1, 8) + b"_NEW\0"
        both = struct.pack("<II", 0x200, 0x1000) + struct.pack("<HH", 1, 8) + b"_EITHER\0.?AT@@\0"
        types = PdbTypes(
            types_of(
                record(0x1203, fields(member("Field", 0x75))),
                record(0x1609, one),
                record(0x160A, both),
                record(0x1608, one.replace(b"_NEW", b"_CLS")),
            ),
            8,
        )
        expected = (FieldType("Field", 0, UINT),)
        assert types.find("_NEW") == Composite("_NEW", "struct", 8, expected)
        assert types.find("_EITHER") == Composite("_EITHER", "union", 8, expected)
        assert types.find("_CLS") == Composite("_CLS", "struct", 8, expected)

    def test_names_with_a_length_in_front(self):
        old = struct.pack("<HHIH", 0x1405, 3, 0x75, 4) + b"\5Field"
        content = struct.pack("<HHIIIH", 1, 0, 0x1000, 0, 0, 8) + b"\4_OLD"
        types = PdbTypes(types_of(record(0x1203, fields(old)), record(0x1005, content)), 4)
        assert types.find("_OLD") == Composite("_OLD", "struct", 8, (FieldType("Field", 4, UINT),))

    def test_types_without_a_name_are_called_as_in_isf_tables(self):
        lists = record(0x1203, fields(member("A", 0x75)))
        types = PdbTypes(
            types_of(
                lists,
                structure("<unnamed-tag>", 0x1000),
                structure("<anonymous-tag>", 0x1000),
                structure("__unnamed", 0x1000),
                record(0x1203, fields(member("First", 0x1001), member("Second", 0x1002))),
                structure("_S", 0x1004),
            ),
            8,
        )
        assert types.names() == ["_S", "__anonymous_1002", "__unnamed_1001", "__unnamed_1003"]
        found = types.find("_S")
        assert [one.type.name for one in found.fields] == ["__unnamed_1001", "__anonymous_1002"]

    def test_forward_references_lead_to_the_unique_name(self):
        first, second = (record(0x1203, fields(member(name, 0x75))) for name in "AB")
        types = PdbTypes(
            types_of(
                structure("X", 0, 0, 0x80, ".?AUX@one@@"),
                first,
                second,
                structure("X", 0x1001, 8, 0, ".?AUX@one@@"),
                structure("X", 0x1002, 4, 0, ".?AUX@two@@"),
                record(0x1503, struct.pack("<IIH", 0x1000, 0x23, 24) + b"\0"),
                record(0x1203, fields(member("Inner", 0x1000), member("Row", 0x1005))),
                structure("_S", 0x1006),
            ),
            8,
        )
        inner, row = types.find("_S").fields
        assert inner.type == NamedType("X#1003")
        assert [one.name for one in types.find("X#1003").fields] == ["A"]
        assert [one.name for one in types.find("X").fields] == ["B"]
        assert row.type == ArrayType(NamedType("X#1003"), 3)

    def test_of_arrays_of_what_is_not_defined_only_bytes_are_known(self):
        types = PdbTypes(
            types_of(
                structure("_LATER", 0, 0, 0x80),
                record(0x1503, struct.pack("<IIH", 0x1000, 0x23, 24) + b"\0"),
                record(0x1203, fields(member("Row", 0x1001))),
                structure("_S", 0x1002, 24),
            ),
            8,
        )
        unknown = BaseType("unknown", 1, "unknown", signed=False)
        assert types.find("_S").fields == (FieldType("Row", 0, ArrayType(unknown, 24)),)
        assert types.names() == ["_S"]

    def test_aliases_and_qualifiers_are_looked_through(self):
        types = PdbTypes(
            types_of(
                record(0x150A, struct.pack("<I", 0x75) + b"ULONG\0"),
                record(0x1001, struct.pack("<IH", 0x1000, 1)),
                record(0x1205, struct.pack("<IBB", 0x1001, 3, 2)),
                record(0x1203, fields(member("A", 0x1001), member("B", 0x1002))),
                structure("_S", 0x1003),
            ),
            8,
        )
        assert [one.type for one in types.find("_S").fields] == [UINT, BitFieldType(UINT, 2, 3)]

    def test_a_file_without_types(self):
        types = PdbTypes(b"", 8)
        assert types.names() == []
        assert types.find("_EPROCESS") is None
