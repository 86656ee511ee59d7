"""The ImHex pattern finds what is at the literal offsets, in dumps of every kind.

ImHex is not run here. `hexpat` reads the pattern instead, which is a reading of the documentation
by hand; that the editor accepts the pattern does not follow from it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from conftest import ROOT
from declarations.hexpat import Pattern, PatternError, Value, numbers_of
from languages.vectors import Vector, all_vectors
from schemas import places

FILE = ROOT / "generated" / "imhex" / "windows_kernel_dump.hexpat"
TEXT = FILE.read_text(encoding="utf-8")
VECTORS = {vector.name: vector for vector in all_vectors() if not vector.refused}
# Calculated by the schema, so that the pattern has them in expressions only.
CALCULATED = {
    *("len_header", "len_page", "kind", "ofs_pages", "max_runs"),
    *("ofs_bitmap", "len_bitmap", "ofs_ranges", "len_ranges", "ofs_secondary_data"),
    *("len_unloaded_driver", "ofs_unloaded_driver_table", "len_unloaded_driver_table"),
    *("len_driver_entry", "len_driver_list", "len_data_block", "len_data_block_table"),
    *("is_noncontinuable", "triage_option_overflowed", "context_flags_written"),
    *("summary_option_valid_kernel_va", "summary_option_valid_current_user_va"),
    *(f"{name}_written" for name in places.HEADER_FLAGS),
    *(name for masks in places.HEADER_FLAGS.values() for name in masks),
    *places.CONTEXT_X64_FLAGS,
    *places.CONTEXT_X86_FLAGS,
    *places.CONTEXT_ARM_FLAGS,
    *places.CONTEXT_ARM64_FLAGS,
}


def stored(value: Any) -> Any:
    """What of an answer lies in the file."""
    if isinstance(value, dict):
        return {
            name: stored(each)
            for name, each in value.items()
            if name not in CALCULATED and each is not None
        }
    return [stored(each) for each in value] if isinstance(value, list) else value


def applied(vector: Vector, text: str = TEXT) -> dict[str, Value]:
    return Pattern(text).apply(vector.data)


@pytest.mark.parametrize("name", VECTORS)
def test_all_fields_are_found(name: str) -> None:
    vector = VECTORS[name]
    found = applied(vector)
    assert found["dump"].plain() == stored(vector.expected["dump"])
    more = found["more"]
    if "driver_names" in vector.expected:
        loaded = more.members.get("loaded")
        names = (
            [each.members["name"].members["text"].plain() for each in loaded.value]
            if loaded
            else []
        )
        assert names == vector.expected["driver_names"]
        assert blobs(more) == vector.expected["blobs"]


def blobs(more: Value) -> list[dict[str, str]]:
    if "added" not in more.members:
        return []
    return [
        {
            "tag": each.members["header"].members["tag"].plain(),
            "offset": hex(each.members["data"].offset),
            "size": hex(each.members["data"].size),
        }
        for each in more.members["added"].members["blobs"].value
    ]


@pytest.mark.parametrize(
    ("vector", "table"),
    [("every_field_x64", places.HEADER_64), ("every_field_x86", places.HEADER_32)],
)
def test_offsets_are_the_literal_ones(vector: str, table: list[tuple[str, str, int]]) -> None:
    header = applied(VECTORS[vector])["dump"].members["header"]
    assert {name: header.members[name].offset for name, _, _ in table} == {
        name: offset for name, _, offset in table
    }


def test_the_bytes_of_a_header_are_shown_once() -> None:
    """Nothing overlaps but the extension and its length."""
    header = applied(VECTORS["every_field_of_the_extension"])["dump"].members["header"]
    places_seen = sorted(numbers_of(header))
    overlaps = [one for one, other in pairwise(places_seen) if sum(one) > other[0]]
    assert overlaps == [(0x1058, 4)]


def test_bytes_of_data_blocks_and_ranges_are_beyond_the_schema() -> None:
    vector = VECTORS["triage_64_kernel"]
    blocks = applied(vector)["more"].members["blocks"].value
    for one in blocks:
        entry = one.members["block"].members
        at, size = entry["ofs_data"].value, entry["len_data"].value
        assert (one.members["data"].offset, one.members["data"].size) == (at, size)
    assert len(blocks) == len(vector.expected["dump"]["triage"]["data_blocks"])
    ranges = applied(VECTORS["ranges_8"])["more"].members["stored"].value
    assert ranges[0].offset == 0x2030
    assert [each.members["base_page"].value for each in ranges[:4]] == [0x107, 0x10, 0x8, 0x1]


@pytest.mark.parametrize(
    ("before", "after", "vector"),
    [
        ("u64 pfn_database", "u32 pfn_database", "every_field_x64"),
        ("0x1050 + 0x2b4 <=", "0x2000 + 0x2b4 <=", "every_field_of_the_extension"),
        ("s64 system_time", "u64 system_time", "every_field_x64"),
        (
            "header_extension extension @ 0x8 + 0x1050",
            "header_extension extension @ 0x1050",
            "every_field_of_the_extension",
        ),
        ("(machine_types::arm64): {", "(machine_types::alpha): {", "every_field_arm64"),
        ("@ ofs_unloaded_drivers + 8", "@ ofs_unloaded_drivers", "every_field_triage_64"),
        ("(pages + 7) / 8] @", "pages / 8] @", "bitmap_5_64"),
        (
            "dump_types::complete_memory) {\n        if",
            "dump_types::kernel_memory) {\n        if",
            "ranges_a",
        ),
    ],
)
def test_a_change_is_noticed(before: str, after: str, vector: str) -> None:
    assert before in TEXT
    try:
        found = applied(VECTORS[vector], TEXT.replace(before, after))["dump"].plain()
    except PatternError:
        return
    assert found != stored(VECTORS[vector].expected["dump"])


@pytest.mark.parametrize(
    "vector", [each for each in all_vectors() if each.refused], ids=lambda each: each.name
)
def test_damaged_dumps_end_early(vector: Vector) -> None:
    """The editor shows what it has up to the fault; the reader of the tests must end as well."""
    fault = ""
    try:
        applied(vector)
    except PatternError as error:
        fault = str(error)
    assert not fault or re.search(r"not there|outside|there is no|elements", fault)


def test_it_is_plain_and_says_what_it_is() -> None:
    assert TEXT.isascii()
    assert TEXT.startswith("// This is a generated file! Source: schemas/windows_kernel_dump.ksy\n")
    assert "#pragma magic [ 50 41 47 45 ] @ 0x00" in TEXT
    assert "Read back by tests" in TEXT
    for name in ("header64", "triage_dump64", "bitmap_header", "blob_header"):
        assert TEXT.count(f"struct {name} {{") == 1
    assert '[[comment("DirectoryTableBase. Physical address of the root' in TEXT
