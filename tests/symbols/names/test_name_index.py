"""`NameIndex` beside a linear scan over the rows, which knows no sorting and no bisection."""

from __future__ import annotations

from fnmatch import fnmatchcase
from random import Random
from typing import NamedTuple

import pytest

from kdmp_ks.symbols.isf.read_isf import read_isf
from kdmp_ks.symbols.names.columns import NameColumns, NameKind
from kdmp_ks.symbols.names.name_index import NameIndex, NearName
from symbols.tables import FILTERED, random_columns, raw_symbols, real_table

FUNCTION, PROCEDURE = NameKind.FUNCTION, NameKind.PROCEDURE
FAR = 0x1000


class Row(NamedTuple):
    rva: int
    length: int
    kind: int
    name: str


def rows_of(columns: NameColumns) -> list[Row]:
    parts = columns.rvas, columns.lengths, columns.kinds, columns.names
    return [Row(*row) for row in zip(*parts, strict=True)]


def is_filtered(name: str) -> bool:
    return name.startswith(("??_C@", "??_R", "$$", "__real@", "__xmm@", "__imp_", "_guard_"))


def best_of(rows: list[Row]) -> Row:
    """The order of names of one address, one rule after the other."""
    for rule in (
        lambda row: not is_filtered(row.name),
        lambda row: row.kind in (FUNCTION, PROCEDURE),
        lambda row: not row.name.startswith("?"),
    ):
        rows = [row for row in rows if rule(row)] or rows
    shortest = min(len(row.name) for row in rows)
    return min((row for row in rows if len(row.name) == shortest), key=lambda row: row.name)


def scanned(rows: list[Row], rva: int) -> tuple[str, int] | None:
    """The name of an address, without unwind data."""
    below = [row for row in rows if row.rva <= rva]
    if not below:
        return None
    start = max(row.rva for row in below)
    here = [row for row in below if row.rva == start]
    best = best_of(here)
    length = max(row.length for row in here)
    around = [row for row in below if row.rva < start < row.rva + row.length]
    if not is_filtered(best.name):
        if start == rva:
            return best.name, 0
        if length:
            if rva < start + length:
                return best.name, rva - start
        elif around:
            first = max(row.rva for row in around)
            if any(row.rva == first and rva < row.rva + row.length for row in around):
                return best.name, rva - start
        else:
            above = [row.rva for row in rows if row.rva > rva]
            near = above and min(above) - start <= FAR
            return (best.name, rva - start) if near else None
    covering = [row for row in below if row.rva < start and rva < row.rva + row.length]
    if not covering:
        return None
    start = max(row.rva for row in covering)
    best = best_of([row for row in rows if row.rva == start])
    return None if is_filtered(best.name) else (best.name, rva - start)


def short(near: NearName | None) -> tuple[str, int] | None:
    return None if near is None else near[:2]


def index_of(*rows: tuple[str, int, int, int], pointer_size: int = 8) -> NameIndex:
    columns = NameColumns()
    for name, rva, length, kind in rows:
        columns.add(name, rva, length, kind)
    return NameIndex.from_columns(columns, pointer_size)


@pytest.mark.parametrize("lengths", [False, True], ids=["without lengths", "with lengths"])
@pytest.mark.parametrize("span", [0x80, 0x20000])
def test_random_names(span: int, lengths: bool) -> None:
    random = Random(f"{span} {lengths}")
    named = unnamed = 0
    for _ in range(40):
        columns = random_columns(random, random.randrange(60), span, lengths=lengths)
        rows, index = rows_of(columns), NameIndex.from_columns(columns)
        for _ in range(60):
            rva = random.randrange(0xF00, 0x1100 + 2 * span)
            if rows and random.random() < 0.5:
                rva = random.choice(rows).rva + random.randrange(3)
            expected = scanned(rows, rva)
            assert short(index.nearest(rva)) == expected, hex(rva)
            named, unnamed = named + (expected is not None), unnamed + (expected is None)
    assert named > 100
    assert unnamed > 100


def test_ten_thousand_addresses_of_a_kernel() -> None:
    path = real_table()
    symbols = raw_symbols(path)
    index = NameIndex.from_columns(read_isf(path).names)
    assert len(index) == len(symbols) == 39832
    names: dict[int, list[str]] = {}
    for name, symbol in symbols.items():
        names.setdefault(symbol["address"], []).append(name)
    random = Random(1)
    asked = sorted(random.randrange(0xE20000) for _ in range(10000))
    starts = iter([*sorted(names), 1 << 32])
    start, following, found = None, next(starts), 0
    for rva in asked:
        while following <= rva:
            start, following = following, next(starts)
        expected = None
        if start is not None and (start == rva or following - start <= FAR):
            best = best_of([Row(start, 0, 0, name) for name in names[start]])
            # ISF tables drop an underscore.
            other = ("_imp_", "_xmm", "_real", "\x7f", "_NULL_IMPORT_DESCRIPTOR")
            drop = best.name.startswith(other) or best.name.endswith("_NULL_THUNK_DATA")
            if not is_filtered(best.name) and not drop and "IMPORT_DESCRIPTOR" not in best.name:
                expected = best.name, rva - start
        assert short(index.nearest(rva)) == expected, hex(rva)
        found += expected is not None
    assert found > 4000
    for name, symbol in random.sample(sorted(symbols.items()), 1000):
        assert index.rva_of(name) == symbol["address"]
        assert name in [each.name for each in index.names_at(symbol["address"])]


@pytest.mark.parametrize(
    ("rva", "name"),
    [
        (0x3F5A80, "KeBugCheckEx"),
        (0x40F4E1, None),
        (0x3CC052, "_C_specific_handler+0xa2"),
        (0x4031F5, "KiSegmentNotPresentFault+0x335"),
        (0x3FD0D8, "KiStartSystemThread+0x28"),
        (0x44314B, None),
    ],
)
def test_frames_of_a_real_stack(rva: int, name: str | None) -> None:
    near = NameIndex.from_columns(read_isf(real_table()).names).nearest(rva)
    assert (near and str(near)) == name


def test_order_of_names_of_one_address() -> None:
    index = index_of(
        ("??_C@_01", 0x1000, 0, FUNCTION),
        ("?Code@@YA", 0x1000, 0, FUNCTION),
        ("KxStartSystemThread", 0x1000, 0, FUNCTION),
        ("KiStartSystemThread", 0x1000, 0, FUNCTION),
        ("Data", 0x1000, 0, 0),
        ("Next", 0x1010, 0, 0),
    )
    assert [each.name for each in index.names_at(0x1000)] == [
        "KiStartSystemThread",
        "KxStartSystemThread",
        "?Code@@YA",
        "Data",
        "??_C@_01",
    ]
    assert index.nearest(0x1004) == ("KiStartSystemThread", 4, FUNCTION, 0, "neighbours")
    assert index.names_at(0x1001) == []


@pytest.mark.parametrize("name", FILTERED)
def test_what_names_no_function(name: str) -> None:
    index = index_of(("Before", 0x1000, 0, 0), (name, 0x1010, 0, 0), ("After", 0x1020, 0, 0))
    assert short(index.nearest(0x100F)) == ("Before", 15)
    assert index.nearest(0x1010) is None
    assert index.nearest(0x101F) is None
    assert index.rva_of(name) == 0x1010
    assert index.names_at(0x1010)[0].name == name


def test_a_function_of_unwind_data() -> None:
    index = index_of(
        ("Before", 0x1000, 0, 0),
        ("Function", 0x2000, 0, 0),
        ("??_C@_01", 0x2008, 0, 0),
        ("Label", 0x2100, 0, 0),
        ("Small", 0x2200, 4, PROCEDURE),
    )
    assert index.nearest(0x2004, 0x2000) == ("Function", 4, 0, 0, "function")
    assert short(index.nearest(0x2010, 0x2000)) == ("Function", 0x10)
    assert short(index.nearest(0x2180, 0x2000)) == ("Label", 0x80)
    assert short(index.nearest(0x2210, 0x2000)) == ("Label", 0x110)
    assert short(index.nearest(0x9000, 0x2000)) == ("Label", 0x6F00)
    assert index.nearest(0x1FFF, 0x1001) is None
    assert index.nearest(0x9000, 0x3000) is None
    assert index.nearest(0x10, 0x8) is None


def test_many_other_names_in_a_function() -> None:
    """Names of strings in a function are looked at up to a limit, then its first byte."""
    rows = [(f"$$b{number}", 0x2001 + number, 0, 0) for number in range(5000)]
    index = index_of(("Function", 0x2000, 0, 0), *rows)
    assert short(index.nearest(0x4000, 0x2000)) == ("Function", 0x2000)


def test_procedures_name_their_length() -> None:
    index = index_of(
        ("Outer", 0x1000, 0x100, PROCEDURE),
        ("Label", 0x1010, 0, 0),
        ("Inner", 0x1020, 0x10, PROCEDURE),
        ("Last", 0x3000, 0, 0),
    )
    found = {rva: index.nearest(rva) for rva in (0x100F, 0x1011, 0x102F, 0x1030, 0x1100)}
    assert found == {
        0x100F: ("Outer", 0xF, PROCEDURE, 0x100, "length"),
        0x1011: ("Label", 1, 0, 0, "neighbours"),
        0x102F: ("Inner", 0xF, PROCEDURE, 0x10, "length"),
        0x1030: ("Outer", 0x30, PROCEDURE, 0x100, "length"),
        0x1100: None,
    }


def test_a_name_before_a_wide_gap_is_exact_only() -> None:
    index = index_of(("Near", 0x1000, 0, 0), ("Far", 0x2000, 0, 0), ("Last", 0x3001, 0, 0))
    assert short(index.nearest(0x1FFF)) == ("Near", 0xFFF)
    assert short(index.nearest(0x2000)) == ("Far", 0)
    assert index.nearest(0x2001) is None
    assert short(index.nearest(0x3001)) == ("Last", 0)
    assert index.nearest(0x3002) is None


def test_names_of_x86() -> None:
    index = index_of(
        ("_DriverEntry@8", 0x1000, 0, FUNCTION),
        ("@Fast@4", 0x1010, 0, FUNCTION),
        ("?Method@@QAE", 0x1020, 0, FUNCTION),
        ("_Kept", 0x1030, 0x10, PROCEDURE),
        ("__imp__DbgPrint", 0x1040, 0, 0),
        ("_Plain", 0x1050, 0, 0),
        pointer_size=4,
    )
    assert [each.name for each in index] == [
        "DriverEntry", "Fast", "?Method@@QAE", "_Kept", "_imp__DbgPrint", "Plain",
    ]  # fmt: skip
    assert index.rva_of("DriverEntry") == index.rva_of("_DriverEntry@8") == 0x1000
    assert index.nearest(0x1040) is None


def test_one_name_of_several_addresses() -> None:
    index = index_of(("Same", 0x1000, 0, 0), ("Same", 0x3000, 0, FUNCTION), ("Same", 0x2000, 0, 0))
    assert index.rva_of("Same") == 0x3000
    assert index.rvas_of("Same") == [0x1000, 0x2000, 0x3000]
    assert index.rva_of("Other") is None
    assert index.rvas_of("Other") == []


@pytest.mark.parametrize("pattern", ["*", "Ke*", "*1?", "[kN]*3", "??_C@*", "none"])
def test_patterns(pattern: str) -> None:
    columns = random_columns(Random(pattern), 500, 0x10000, lengths=True)
    found = [(each.rva, each.name) for each in NameIndex.from_columns(columns).matching(pattern)]
    lower = pattern.lower()
    assert sorted(found) == sorted(
        (row.rva, row.name) for row in rows_of(columns) if fnmatchcase(row.name.lower(), lower)
    )
    assert [rva for rva, _ in found] == sorted(rva for rva, _ in found)


def test_no_names() -> None:
    index = index_of()
    assert (len(index), list(index), index.nearest(0), index.nearest(5, 5)) == (0, [], None, None)


def test_signs_of_offsets() -> None:
    assert str(NearName("Name", 16, 0, 0, "length")) == "Name+0x10"
    assert str(NearName("Name", -16, 0, 0, "function")) == "Name-0x10"
    assert str(NearName("Name", 0, 0, 0, "exact")) == "Name"
