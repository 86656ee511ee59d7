"""What fuzzing of symbols has found, each as a small case."""

from __future__ import annotations

import gzip
import lzma
import resource
import time
from contextlib import suppress
from io import BytesIO
from uuid import UUID

import pytest

from builders.isf import Table, kernel_dump
from fuzz.symbols.attacks import ATTACKS
from fuzz.symbols.schemas import MadeTypes
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import InvalidDataError, KdmpError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.isf.read_isf import read_isf
from kdmp_ks.symbols.keys import PdbKey
from kdmp_ks.symbols.stores.symbol_path import SymbolPath
from kdmp_ks.symbols.types.c_header import read_c_header
from kdmp_ks.symbols.types.definition import definition_of
from kdmp_ks.symbols.types.fields import find_place
from kdmp_ks.symbols.types.listing import list_type, list_values
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    Composite,
    Enumeration,
    FieldType,
    NamedType,
)


@pytest.mark.parametrize("text", ["a\0b", "~\0", "srv*~\0*https://x.org/s", "a\0:b", "cache*\0;x"])
def test_a_symbol_path_with_nul_names_no_file(text):
    path = SymbolPath.parse(text)
    assert path.entries
    assert SymbolPath.of(text).entries
    found = path.find(PdbKey("x.pdb", UUID(int=1), 1))
    assert not any(one.is_found for one in found)


@pytest.mark.parametrize("text", ["srvhttps://me:pa55@x.org/s", "cache*https://me:pa55@x.org/s"])
def test_a_password_where_no_url_belongs_is_not_shown(text):
    (entry,) = SymbolPath.parse(text).entries
    assert "pa55" not in entry.text


NUMBER = BaseType("long", 4, "int", signed=True)
WIDE_BYTES = BaseType("wchar", 3, "int", signed=False)
NO_NUMBER = Enumeration("_E", BaseType("x", 3, "float", signed=True), (("A", 1),))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ArrayType(WIDE_BYTES, 2), "[2] 61 62 63 64 65 66"),
        (NamedType("_E"), "61 62 63"),
        (NamedType("_LINKS"), "_LINKS"),
    ],
)
def test_a_table_may_give_any_type_any_name(kind, text):
    links = [FieldType(name, 0, ArrayType(NUMBER, 1)) for name in ("Flink", "Blink")]
    found = {
        "_T": Composite("_T", "struct", 8, (FieldType("f", 0, kind),)),
        "_LINKS": Composite("_LINKS", "union", 4, tuple(links)),
        "_E": NO_NUMBER,
    }
    types = MadeTypes(8, found)
    value = definition_of(types, "_T").parse(b"abcdefgh")
    (line,) = list_values(types, "_T", value)
    assert line.text == text


@pytest.mark.parametrize("count", ["0x7fffffff", "1 << 40", "99999999999"])
def test_an_array_in_c_of_more_elements_than_there_is_memory(count):
    pytest.importorskip("dissect.cstruct")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for text in (f"struct A {{ char b; ULONG a[{count}]; }};", f"typedef ULONG A[3][{count}];"):
        with pytest.raises(InvalidDataError, match="elements in all"):
            read_c_header(text, 8)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 << 10
    assert read_c_header("struct A { ULONG a[0x12345]; };", 8).find("A") is not None


QUESTIONS = {
    "list": lambda types: list_type(types, "T0"),
    "definition": lambda types: definition_of(types, "T0"),
    "no such type": lambda types: definition_of(types, "aaaaaaaaaaaaaaaaaaab"),
    "no such field": lambda types: find_place(types, "T0", "y"),
}
PATIENCE = 30.0
"""Seconds of the processor that a call may take here: other tests run beside, and are traced."""


@pytest.mark.parametrize("attack", ATTACKS)
def test_work_of_types_is_bounded(attack):
    types = ATTACKS[attack]()
    for question in QUESTIONS.values():
        start = time.process_time()
        with suppress(KdmpError):
            question(types)
        assert time.process_time() - start < PATIENCE


def test_a_field_of_a_dump_is_looked_for_in_bounded_time(tmp_path):
    """Unions that have each other twice, without a name, in the table of a kernel."""
    inner = {f"T{i}": _twice(f"T{i + 1}") for i in range(30)} | {"T30": _twice("T31")}
    types = {**inner, "T31": {"kind": "union", "size": 4, "fields": {}}}
    Table(types=types).write(tmp_path)
    with KernelDumpParser(BytesIO(kernel_dump().file()), symbols=tmp_path) as dump:
        assert dump.symbols.module("nt").status.name == "FOUND"
        start = time.process_time()
        with pytest.raises(InvalidDataError, match="too many fields"):
            dump.symbols.field_offset("T0", "y")
        assert time.process_time() - start < PATIENCE


def _twice(name):
    kind = {"kind": "union", "name": name}
    fields = {one: {"offset": 0, "anonymous": True, "type": kind} for one in ("a", "b")}
    return {"kind": "union", "size": 4, "fields": fields}


def test_spaces_in_c_take_no_time():
    pytest.importorskip("dissect.cstruct")
    start = time.process_time()
    with suppress(InvalidDataError):
        read_c_header("} a," + " " * 40_000 + "!", 8)
    assert time.process_time() - start < PATIENCE


@pytest.mark.parametrize("pack", [lzma.compress, gzip.compress])
def test_empty_streams_of_a_table_are_counted(pack):
    data = b'{"metadata": 1}'
    cut = [pack(data[:5]), pack(b""), pack(data[5:])]
    with pytest.raises(InvalidDataError, match="metadata"):
        read_isf(open_source(BytesIO(b"".join(cut))))
    start = time.process_time()
    with pytest.raises(InvalidDataError, match="number of compressed streams"):
        read_isf(open_source(BytesIO(pack(b"") * 200_000)))
    assert time.process_time() - start < PATIENCE


def test_a_path_of_stars():
    start = time.process_time()
    (entry,) = SymbolPath.parse("*" * 1_000_000).entries
    assert len(entry.stores) == 1
    assert time.process_time() - start < PATIENCE
