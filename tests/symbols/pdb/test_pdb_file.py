"""Symbols of PDB files that are packed at literal offsets."""

from __future__ import annotations

import io
import struct

import pytest

from builders import pdb as build
from builders.msf import msf
from builders.pdb import Pdb
from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError, NotPicklableError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.pdb import modules, pdb_file, sections, symbol_records
from kdmp_ks.symbols.pdb.pdb_file import PdbFile, read_pdb
from kdmp_ks.symbols.table import SymbolTable, UnwindBytes

FUNCTION, CODE, PROCEDURE = 1, 2, 4


def table(pdb: Pdb) -> SymbolTable:
    return read_pdb(io.BytesIO(pdb.file()), "some.pdb")


def opened(data: bytes) -> PdbFile:
    return PdbFile(open_source(io.BytesIO(data)), "some.pdb")


def rows(pdb: Pdb) -> list[tuple[str, int, int, int]]:
    names = table(pdb).names
    assert len(names) == len(names.rvas) == len(names.lengths) == len(names.kinds)
    return list(zip(names.names, names.rvas, names.lengths, names.kinds, strict=True))


class TestKey:
    def test_the_age_is_that_of_the_dbi_stream(self):
        found = table(Pdb(age=0x1F))
        assert found.key.path == "some.pdb/123456789ABCDEF011223344556677881f/some.pdb"

    def test_the_name_is_that_of_the_file(self, tmp_path):
        path = tmp_path / "ntkrnlmp.pdb"
        path.write_bytes(Pdb().file())
        found = read_pdb(path)
        assert (found.key.name, found.origin) == ("ntkrnlmp.pdb", str(path))
        path.unlink()  # it is closed, which Windows asks for
        assert read_pdb(io.BytesIO(Pdb().file()), "a.pdb").key.name == "a.pdb"

    @pytest.mark.parametrize(
        ("machine", "size"),
        [(0x8664, 8), (0xAA64, 8), (0xA641, 8), (0xA64E, 8), (0x14C, 4), (0x1C4, 4)],
    )
    def test_pointer_size(self, machine, size):
        assert table(Pdb(machine=machine)).pointer_size == size

    @pytest.mark.parametrize("machine", [0, 0x200, 0xFFFF])
    def test_an_unknown_machine(self, machine):
        with pytest.raises(InvalidDataError) as caught:
            table(Pdb(machine=machine))
        assert (caught.value.field, caught.value.got) == ("wMachine", machine)


class TestNames:
    def test_public_symbols_and_their_flags(self):
        found = rows(
            Pdb(
                records=build.public("Nothing", 2, 0x10)
                + build.public("Label", 1, 0x20, 1)
                + build.public("?Function@@YAXXZ", 1, 0x30, 2)
                + build.public("Both", 1, 0x40, 3)
                + build.public("Managed", 1, 0x50, 0xFFFFFFFC)
            )
        )
        assert found == [
            ("Nothing", 0x7010, 0, 0),
            ("Label", 0x1020, 0, CODE),
            ("?Function@@YAXXZ", 0x1030, 0, FUNCTION),
            ("Both", 0x1040, 0, FUNCTION | CODE),
            ("Managed", 0x1050, 0, 0),
        ]

    def test_variables_add_names(self):
        found = rows(
            Pdb(
                records=build.public("_x", 2, 0)
                + build.variable("x", 2, 0)
                + build.variable("hidden", 2, 8, build.LDATA32)
                + build.public("y", 2, 16)
                + build.variable("y", 2, 16)
            )
        )
        assert found == [
            ("_x", 0x7000, 0, 0),
            ("x", 0x7000, 0, 0),
            ("hidden", 0x7008, 0, 0),
            ("y", 0x7010, 0, 0),
        ]

    def test_records_of_other_kinds_are_skipped(self):
        other = build.record(build.UDT, b"\x74\0\0\0name\0") + build.record(0x1125, bytes(20))
        found = rows(Pdb(records=other + build.public("a", 1, 0) + other + build.record(0, b"")))
        assert found == [("a", 0x1000, 0, 0)]

    def test_sections_that_do_not_exist_have_no_rvas(self):
        records = b"".join(build.public(f"s{i}", i, 0x10) for i in (0, 1, 2, 3, 0xFFFF))
        assert [name for name, *_ in rows(Pdb(records=records))] == ["s1", "s2"]

    def test_an_rva_has_32_bits(self):
        records = build.public("in", 1, 0xFFFFEFFF) + build.public("out", 1, 0xFFFFF000)
        assert rows(Pdb(records=records)) == [("in", 0xFFFFFFFF, 0, 0)]

    def test_names_of_the_older_form_begin_with_their_length(self):
        found = rows(
            Pdb(
                records=build.public("old", 1, 4, 2, build.PUB32_ST)
                + build.variable("global", 2, 8, build.GDATA32_ST)
                + build.variable("static", 2, 12, build.LDATA32_ST),
                modules=[
                    (
                        "a.obj",
                        build.procedure("first", 1, 0x40, 9, kind=build.GPROC32_ST)
                        + build.procedure("second", 1, 0x50, 8, kind=build.LPROC32_ST),
                    )
                ],
                signature=2,
            )
        )
        assert found == [
            ("old", 0x1004, 0, FUNCTION),
            ("global", 0x7008, 0, 0),
            ("static", 0x700C, 0, 0),
            ("first", 0x1040, 9, 7),
            ("second", 0x1050, 8, 7),
        ]

    def test_a_name_that_is_not_utf8_is_kept_apart_from_others(self):
        fields = struct.pack("<IIH", 0, 0, 1)
        records = build.record(build.PUB32, fields + b"a\xff\0") + build.record(
            build.PUB32, fields + b"a\xfe\0"
        )
        records += build.public("ä€", 1, 4)
        assert [name for name, *_ in rows(Pdb(records=records))] == ["a\\xff", "a\\xfe", "ä€"]

    def test_a_name_without_its_end_stops_at_the_end_of_its_record(self):
        fields = struct.pack("<IIH", 0, 0, 1)
        records = build.record(build.PUB32, fields + b"ab") + build.public("next", 1, 4)
        records += build.record(build.PUB32_ST, struct.pack("<IIH", 0, 8, 1) + b"\xffx")
        assert [name for name, *_ in rows(Pdb(records=records))] == ["ab", "next", "x"]

    def test_no_name_is_no_symbol(self):
        assert rows(Pdb(records=build.public("", 1, 0) + build.public("a", 1, 0))) == [
            ("a", 0x1000, 0, 0)
        ]

    def test_without_a_stream_of_records(self):
        assert rows(Pdb(records=None)) == []


class TestProcedures:
    @pytest.mark.parametrize(
        ("kind", "end"),
        [
            (build.GPROC32, build.END),
            (build.LPROC32, build.END),
            (build.GPROC32_ID, build.PROC_ID_END),
            (build.LPROC32_ID, build.PROC_ID_END),
        ],
    )
    @pytest.mark.parametrize("true_end", [True, False])
    def test_kinds(self, kind, end, true_end):
        head = build.record(0x1101, bytes(8))
        inner = build.record(build.FRAMEPROC, bytes(26)) * 3
        one = build.procedure("one", 1, 0x10, 0x21, kind=kind)
        at = 4 + len(head) + len(one) + len(inner)
        one = build.procedure("one", 1, 0x10, 0x21, kind=kind, end=at if true_end else 0)
        two = build.procedure("two", 1, 0x40, 0x1F, kind=kind)
        data = head + one + inner + build.record(end, b"") + two + build.record(end, b"")
        assert rows(Pdb(modules=[("a.obj", data)])) == [
            ("one", 0x1010, 0x21, 7),
            ("two", 0x1040, 0x1F, 7),
        ]

    @pytest.mark.parametrize("end", [4, 8, 0x2C, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF])
    def test_ends_that_lie_hide_no_procedure(self, end):
        data = build.procedure("one", 1, 0x10, 1, end=end) + build.record(build.END, b"")
        data += build.procedure("two", 1, 0x20, 2, end=end) + build.record(build.END, b"")
        assert [name for name, *_ in rows(Pdb(modules=[("a.obj", data)]))] == ["one", "two"]

    def test_a_procedure_gives_its_length_to_the_public_symbol(self):
        found = rows(
            Pdb(
                records=build.public("f", 1, 0x10, 2) + build.public("_g", 1, 0x20, 2),
                modules=[
                    ("a.obj", build.procedure("f", 1, 0x10, 5)),
                    ("none", None),
                    # The same inline function, as another module has it, and a static namesake.
                    ("b.obj", build.procedure("f", 1, 0x10, 5) + build.procedure("g", 1, 0x20, 6)),
                    ("c.obj", build.procedure("f", 1, 0x90, 7, kind=build.LPROC32)),
                ],
            )
        )
        assert found == [
            ("f", 0x1010, 5, 7),
            ("_g", 0x1020, 0, FUNCTION),
            ("g", 0x1020, 6, 7),
            ("f", 0x1090, 7, 7),
        ]

    def test_modules(self):
        found = opened(
            Pdb(modules=[("a.obj", b""), ("Import:nt.dll", None), ("bb.obj", b"12345678")]).file()
        )
        assert [(each.name, each.library, each.symbol_size) for each in found.modules] == [
            ("a.obj", "library", 4),
            ("Import:nt.dll", "Import:nt.dll", 0),
            ("bb.obj", "library", 12),
        ]
        assert [each.stream == 0xFFFF for each in found.modules] == [False, True, False]

    @pytest.mark.parametrize("signature", [0, 1, 3, 5, 0xFFFFFFFF])
    def test_a_module_of_another_form_is_left_out(self, signature):
        found = table(
            Pdb(
                records=build.public("f", 1, 0x10),
                modules=[("a.obj", build.procedure("g", 1, 0, 1))],
                signature=signature,
            )
        )
        assert found.names.names == ["f"]
        (warning,) = found.warnings
        assert "'a.obj'" in str(warning)

    def test_a_damaged_module_does_not_hide_others(self):
        damaged = build.procedure("one", 1, 0, 1) + b"\x00\x80\x10\x11" + bytes(8)
        found = table(
            Pdb(
                modules=[
                    ("a.obj", damaged),
                    ("b.obj", build.procedure("two", 1, 0x10, 1)),
                    ("c.obj", build.record(build.GPROC32, bytes(20))),
                ]
            )
        )
        assert found.names.names == ["one", "two"]
        assert [("a.obj" in str(each), "c.obj" in str(each)) for each in found.warnings] == [
            (True, False),
            (False, True),
        ]

    def test_a_stream_that_several_modules_name_is_read_once(self):
        pdb = Pdb(modules=[("a.obj", build.procedure("f", 1, 0, 1))])
        streams = pdb.streams()
        one = build.module("a.obj", "library", len(streams) - 1, len(streams[-1]) - 5)
        many = Pdb(modules=[("a.obj", build.procedure("f", 1, 0, 1))], padding=(0, 0, 0, 0, 0))
        found = many.streams()
        assert found[3][0x40 : 0x40 + len(one)] == one
        listed = one * 2_000
        head = bytearray(found[3][:0x40])
        struct.pack_into("<I", head, 0x18, len(listed))
        found[3] = bytes(head) + listed + found[3][0x40 + len(one) :]
        opened_file = opened(msf(found))
        assert len(opened_file.modules) == 2_000
        assert opened_file.names().names == ["f"]

    def test_module_names_without_end(self):
        found = opened(Pdb(modules=[("a.obj", None), ("b.obj", None)]).file())
        streams = Pdb(modules=[("a.obj", None), ("b.obj", None)]).streams()
        at = streams[3].rindex(b"b.obj\0b.obj\0")
        head = bytearray(streams[3])
        assert len(found.modules) == 2
        struct.pack_into("<I", head, 0x18, at + 6 - 0x40)
        broken = opened(msf([*streams[:3], bytes(head) + bytes(64), *streams[4:]]))
        assert [each.name for each in broken.modules] == ["a.obj"]
        assert len(broken.warnings) == 1


class TestDamagedRecords:
    @pytest.mark.parametrize(
        "bad",
        [
            b"\0\0\x0e\x11",
            b"\1\0\x0e\x11",
            b"\xff\xff\x0e\x11",
            b"\x12\x00\x0e\x11" + bytes(15),
            b"\x0a\x00\x0e\x11" + bytes(8),
            b"\x0a\x00\x0d\x11" + bytes(8),
            b"\x02\x00\x0e\x11",
        ],
    )
    def test_public_symbols_are_complete_or_refused(self, bad):
        with pytest.raises(BoundsError) as caught:
            table(Pdb(records=build.public("a", 1, 0) + bad))
        assert caught.value.field == "reclen"

    def test_a_rest_too_short_for_a_record_is_ignored(self):
        assert len(rows(Pdb(records=build.public("a", 1, 0) + b"\xff\xff\xff"))) == 1

    def test_too_many_records(self, monkeypatch):
        monkeypatch.setattr(symbol_records, "MAX_PDB_RECORDS", 100)
        assert rows(Pdb(records=b"\2\0\0\0" * 100)) == []
        with pytest.raises(BoundsError) as caught:
            table(Pdb(records=b"\2\0\0\0" * 101))
        assert caught.value.field == "number of records"

    def test_too_many_records_of_modules(self, monkeypatch):
        monkeypatch.setattr(symbol_records, "MAX_PDB_RECORDS", 10)
        one = build.procedure("f", 1, 0, 1)
        found = table(Pdb(modules=[("a.obj", one), ("b.obj", b"\2\0\0\0" * 20), ("c.obj", one)]))
        assert found.names.names == ["f"]
        assert ["b.obj" in str(each) for each in found.warnings] == [True, False]

    def test_too_many_bytes_of_modules(self, monkeypatch):
        one = build.procedure("f", 1, 0, 1)
        monkeypatch.setattr(pdb_file, "MAX_PDB_PROCEDURES", len(one) + 4)
        found = table(Pdb(modules=[("a.obj", one), ("b.obj", one), ("c.obj", one)]))
        assert found.names.names == ["f"]
        assert ["b.obj" in str(each) for each in found.warnings] == [True]

    def test_too_many_modules(self, monkeypatch):
        monkeypatch.setattr(modules, "MAX_PDB_MODULES", 2)
        found = opened(Pdb(modules=[("a", None), ("b", None), ("c", None)]).file())
        assert [each.name for each in found.modules] == ["a", "b"]
        assert "more than" in str(found.warnings[0])

    def test_too_many_names(self, monkeypatch):
        monkeypatch.setattr(symbol_records, "MAX_PDB_NAMES", 3)
        records = [build.public(f"f{i}", 1, i) for i in range(4)]
        assert len(rows(Pdb(records=b"".join([*records[:3], *records[:3]])))) == 3
        with pytest.raises(BoundsError) as caught:
            table(Pdb(records=b"".join(records)))
        assert caught.value.field == "number of names"


class TestSections:
    def test_headers(self):
        found = opened(Pdb().file()).sections
        assert [(each.name, each.rva, each.size) for each in found.headers] == [
            (".text", 0x1000, 0x5000),
            (".data", 0x7000, 0x1000),
        ]
        assert found.omap is None

    @pytest.mark.parametrize("headers", [None, b"", bytes(0x27)])
    def test_without_sections_there_are_no_rvas(self, headers):
        with pytest.raises(InvalidDataError) as caught:
            table(Pdb(sections=headers, records=build.public("a", 1, 0)))
        assert caught.value.field == "snSectionHdr"

    def test_too_many_sections(self):
        with pytest.raises(BoundsError):
            table(Pdb(sections=bytes(0x28) * 0x10000, block_size=0x1000))

    def test_omap(self):
        found = rows(
            Pdb(
                original=build.section(".text", 0x1000, 0x100) + build.section(".d", 0x2000, 0x80),
                omap=[(0x1000, 0x5000), (0x1040, 0), (0x1080, 0x1800), (0x2000, 0xFFFFFFF0)],
                records=build.public("start", 1, 0)
                + build.public("inside", 1, 0x3F)
                + build.public("gone", 1, 0x40)
                + build.public("gone too", 1, 0x7F)
                + build.public("moved", 1, 0x81)
                + build.public("last", 2, 0xF)
                + build.public("beyond", 2, 0x10),
            )
        )
        assert [(name, rva) for name, rva, *_ in found] == [
            ("start", 0x5000),
            ("inside", 0x503F),
            ("moved", 0x1801),
            ("last", 0xFFFFFFFF),
        ]

    def test_no_name_reaches_over_the_end_of_its_section(self):
        records = build.public("code", 1, 0xFF0) + build.public("data", 2, 0x100)
        headers = build.section(".text", 0x1000, 0xFF8) + build.section(".rdata", 0x2000, 0x200)
        index = IndexedTable.of(table(Pdb(sections=headers, records=records))).index
        assert [str(index.nearest(rva)) for rva in (0x1FF7, 0x1FF8, 0x2000, 0x20FF, 0x2100)] == [
            "code+0x7",
            "None",
            "None",
            "None",
            "data",
        ]

    def test_no_name_reaches_over_the_end_of_a_part_that_was_moved(self):
        # The second half of "a" was moved away, and a part of "b" was moved behind the first one.
        omap = [(0x1000, 0x3000), (0x1010, 0x3010), (0x1020, 0x5000), (0x1040, 0x3040)]
        records = build.public("p", 1, 0x60) + build.public("q", 1, 0xA0)
        procedures = build.procedure("a", 1, 0, 0x40) + build.procedure("b", 1, 0x40, 0x10)
        pdb = Pdb(
            omap=[*omap, (0x1060, 0x3100), (0x1080, 0), (0x10A0, 0x3180)],
            sections=build.section(".text", 0x3000, 0x3000),
            original=build.section(".text", 0x1000, 0x1000),
            records=records,
            modules=[("m", procedures)],
        )
        assert [(name, rva, length) for name, rva, length, _ in rows(pdb)] == [
            ("p", 0x3100, 0),
            ("q", 0x3180, 0),
            ("a", 0x3000, 0x20),
            ("b", 0x3040, 0x10),
        ]
        index = IndexedTable.of(table(pdb)).index
        assert str(index.nearest(0x301F)) == "a+0x1f"
        assert index.nearest(0x3020) is None
        assert str(index.nearest(0x311F)) == "p+0x1f"
        assert index.nearest(0x3120) is None

    def test_what_is_before_the_first_entry_of_omap_is_gone(self):
        records = build.public("a", 1, 0xFFF) + build.public("b", 1, 0x1000)
        found = rows(Pdb(omap=[(0x2000, 0x3000)], records=records))
        assert [(name, rva) for name, rva, *_ in found] == [("b", 0x3000)]

    def test_omap_without_original_sections_uses_the_sections(self):
        found = rows(Pdb(omap=[(0x1000, 0x9000)], records=build.public("a", 1, 4)))
        assert [(name, rva) for name, rva, *_ in found] == [("a", 0x9004)]

    def test_original_sections_without_omap_are_not_used(self):
        pdb = Pdb(original=build.section(".x", 0x4000, 1), records=build.public("a", 1, 4))
        assert [rva for _, rva, *_ in rows(pdb)] == [0x1004]

    def test_omap_that_is_not_in_order(self):
        with pytest.raises(InvalidDataError) as caught:
            table(Pdb(omap=[(2, 2), (1, 1)]))
        assert caught.value.field == "OMAP.rva"

    def test_too_many_entries_of_omap(self, monkeypatch):
        monkeypatch.setattr(sections, "MAX_OMAP_ENTRIES", 2)
        assert rows(Pdb(omap=[(1, 1), (2, 2)])) == []
        with pytest.raises(BoundsError):
            table(Pdb(omap=[(1, 1), (2, 2), (3, 3)]))


class TestUnwind:
    def test_copies_of_the_image(self):
        pdata, xdata = bytes(range(24)), bytes(range(100, 116))
        found = table(
            Pdb(pdata=build.image_copy(0x9000, pdata), xdata=build.image_copy(0x8010, xdata))
        )
        assert found.functions == UnwindBytes(rva=0x9000, data=pdata)
        assert found.unwind == UnwindBytes(rva=0x8010, data=xdata)
        assert found.warnings == ()

    def test_without_copies(self):
        found = table(Pdb())
        assert (found.functions, found.unwind) == (None, None)

    def test_only_as_much_as_the_head_says(self):
        data = bytearray(build.image_copy(0x9000, bytes(range(24))))
        struct.pack_into("<I", data, 8, 12)
        assert table(Pdb(pdata=bytes(data))).functions == UnwindBytes(0x9000, bytes(range(12)))

    def test_a_longer_head_is_skipped(self):
        data = struct.pack("<IIIIQII", 1, 0x24, 3, 0x9000, 0, 0, 0) + b"xxxxabc"
        assert table(Pdb(xdata=data)).unwind == UnwindBytes(0x9000, b"abc")

    @pytest.mark.parametrize(
        ("offset", "value"), [(4, 0), (4, 0x1F), (4, 0xFFFFFFFF), (8, 25), (8, 0xFFFFFFFF)]
    )
    def test_heads_that_lie(self, offset, value):
        data = bytearray(build.image_copy(0x9000, bytes(range(24))))
        struct.pack_into("<I", data, offset, value)
        found = table(Pdb(pdata=bytes(data), records=build.public("a", 1, 0)))
        assert found.functions is None
        assert found.names.names == ["a"]
        assert "table of functions" in str(found.warnings[0])

    def test_a_head_that_is_cut_off(self):
        found = table(Pdb(xdata=bytes(0x1F)))
        assert found.unwind is None
        assert len(found.warnings) == 1


class TestHeaders:
    @pytest.mark.parametrize("size", [0, 1, 10, 11, 12, 13, 20, 21])
    def test_a_debug_header_that_ends_early(self, size):
        pdb = Pdb(
            debug_header=size,
            original=build.section(".x", 0x4000, 1),
            omap=[(0, 1)],
            pdata=build.image_copy(1, b"x"),
        )
        found = opened(pdb.file()).headers.streams
        numbers = pdb.numbers
        assert found.omap_from_source == (numbers["omap"] if size >= 10 else 0xFFFF)
        assert found.section_headers == (numbers["sections"] if size >= 12 else 0xFFFF)
        assert found.pdata == (numbers["pdata"] if size >= 18 else 0xFFFF)
        assert found.original_section_headers == 0xFFFF

    def test_a_longer_debug_header(self):
        streams = Pdb(records=build.public("a", 1, 0)).streams()
        dbi = bytearray(streams[3] + b"\1\2\3\4")
        struct.pack_into("<I", dbi, 0x30, 26)
        assert opened(msf([*streams[:3], bytes(dbi), *streams[4:]])).names().names == ["a"]

    @pytest.mark.parametrize("offset", [0x18, 0x1C, 0x20, 0x24, 0x28, 0x30, 0x34])
    def test_parts_larger_than_their_stream(self, offset):
        streams = Pdb().streams()
        dbi = bytearray(streams[3])
        struct.pack_into("<I", dbi, offset, 0xFFFFFFFF)
        with pytest.raises(BoundsError):
            opened(msf([*streams[:3], bytes(dbi), *streams[4:]])).names()

    def test_an_older_header(self):
        streams = Pdb().streams()
        with pytest.raises(InvalidDataError) as caught:
            opened(msf([*streams[:3], b"\5\0" * 0x20, *streams[4:]]))
        assert caught.value.field == "verSignature"

    @pytest.mark.parametrize("missing", [None, b""])
    def test_a_file_with_types_only(self, missing):
        streams = Pdb().streams()
        with pytest.raises(InvalidDataError, match="types only"):
            opened(msf([*streams[:3], missing, *streams[4:]]))

    @pytest.mark.parametrize(("number", "size"), [(1, 0), (1, 27), (3, 1), (3, 0x3F)])
    def test_streams_that_are_too_short(self, number, size):
        streams = Pdb().streams()
        streams[number] = streams[number][:size]
        with pytest.raises(CutOffError):
            opened(msf(streams))

    @pytest.mark.parametrize("count", [0, 1, 2, 3])
    def test_fewer_streams_than_there_should_be(self, count):
        with pytest.raises(InvalidDataError):
            opened(msf(Pdb().streams()[:count]))

    @pytest.mark.parametrize("name", ["records", "sections"])
    def test_numbers_of_streams_that_do_not_exist(self, name):
        streams = Pdb().streams()
        offset = {"records": 0x14, "sections": len(streams[3]) - 22 + 10}[name]
        dbi = bytearray(streams[3])
        struct.pack_into("<H", dbi, offset, 500)
        with pytest.raises(BoundsError):
            opened(msf([*streams[:3], bytes(dbi), *streams[4:]])).names()


def test_a_file_is_not_pickled():
    import pickle

    with pytest.raises(NotPicklableError):
        pickle.dumps(opened(Pdb().file()))


def test_a_source_stays_open():
    source = open_source(io.BytesIO(Pdb(records=build.public("a", 1, 0)).file()))
    assert read_pdb(source, "a.pdb").names.names == ["a"]
    assert source.read_exact(0, 9) == b"Microsoft"


def test_streams_are_read_by_number():
    found = opened(Pdb(records=build.public("a", 1, 0)).file())
    assert found.stream(5) == build.public("a", 1, 0)
    found.close()
