"""Rows of many dumps: they agree with their columns, and go through JSON and pickle unharmed."""

from __future__ import annotations

import json
import os
import pickle
import struct
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import kdmp_ks
from conftest import skip_or_fail
from kdmp_ks.analysis.instruction.facts import InstructionTestFacts
from kdmp_ks.analysis.verdict.claim import Evidence
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.fleet.columns import COLUMNS, ListOf, Scalar, Struct
from kdmp_ks.fleet.parts import RowWarning
from kdmp_ks.fleet.plain_row import as_document, row_from
from kdmp_ks.fleet.reading import ReadOptions, read_dump
from kdmp_ks.fleet.row import FleetRow, row_of

LIMITS = {
    Scalar.UINT8: 8,
    Scalar.UINT32: 32,
    Scalar.UINT64: 64,
    Scalar.HEX32: 32,
    Scalar.HEX64: 64,
}
CLASSES = {
    Scalar.TEXT: str,
    Scalar.BOOL: bool,
    Scalar.DOUBLE: float,
    Scalar.TIME: datetime,
    Scalar.TEXTS: dict,
}


def real_dumps() -> list[Path]:
    folder = os.environ.get("KDMP_DUMPS")
    if not folder:
        skip_or_fail("set KDMP_DUMPS to the folder with the shared dumps")
    return sorted((Path(folder) / "real").iterdir())


@pytest.fixture(scope="module")
def rows() -> dict[str, FleetRow]:
    return {path.name: row_of(kdmp_ks.report(path), str(path)) for path in real_dumps()}


def check(value: Any, kind: Any, name: str) -> None:
    """Whether a value is of the type that its column promises."""
    if isinstance(kind, ListOf):
        assert isinstance(value, tuple), name
        for one in value:
            check(one, kind.item, name)
    elif value is None:
        return
    elif isinstance(kind, Struct):
        assert isinstance(value, kind.make), name
        for one in kind.fields:
            check(getattr(value, one.name), one.type, f"{name}.{one.name}")
    elif kind in LIMITS:
        assert type(value) is int, (name, value)
        assert 0 <= value < 1 << LIMITS[kind], (name, value)
    else:
        assert type(value) is CLASSES[kind], (name, value)


def same_names(columns: Any, made: Any) -> None:
    assert [one.name for one in columns] == [one.name for one in fields(made)]
    for one in columns:
        kind = one.type.item if isinstance(one.type, ListOf) else one.type
        if isinstance(kind, Struct):
            same_names(kind.fields, kind.make)


def test_the_columns_are_the_attributes_of_rows() -> None:
    assert is_dataclass(FleetRow)
    same_names(COLUMNS, FleetRow)


def test_every_value_has_the_type_of_its_column(rows: dict[str, FleetRow]) -> None:
    for row in rows.values():
        for column in COLUMNS:
            check(getattr(row, column.name), column.type, column.name)


def test_a_row_goes_through_json_and_pickle(rows: dict[str, FleetRow]) -> None:
    for row in rows.values():
        assert pickle.loads(pickle.dumps(row)) == row
        assert row_from(json.loads(json.dumps(as_document(row)))) == row


def test_figures_of_a_row_are_those_at_their_offsets(rows: dict[str, FleetRow]) -> None:
    """Expected values are unpacked from the files at literal offsets."""
    for path in real_dumps():
        data, row = path.read_bytes()[:0x2000], rows[path.name]
        if data[4:8] != b"DU64":
            continue
        code, one, two, three, four = struct.unpack_from("<I4xQQQQ", data, 0x38)
        assert (row.code, row.p1, row.p2, row.p3, row.p4) == (
            code & ~0x10000000, one, two, three, four,
        )  # fmt: skip
        ticks = struct.unpack_from("<Q", data, 0xFA8)[0]
        seconds = (ticks - 116444736000000000) / 10_000_000
        assert row.crashed_at is not None
        assert (
            abs((row.crashed_at - datetime.fromtimestamp(seconds, timezone.utc)).total_seconds())
            < 1e-3
        )
        assert row.boot_id == boot_number(path.read_bytes())
        assert row.size == path.stat().st_size


def boot_number(data: bytes) -> int | None:
    """BootId of the header, or else LastBootId of the boot status data."""
    number: int = struct.unpack_from("<I", data, 0x1054)[0]
    tag = UUID("f57308df-cc45-4e01-ad76-29a4ebb010ec").bytes_le
    if number != 0x45474150:  # PAGE
        return number
    place = data.find(struct.pack("<I", 0x20) + tag)  # HeaderSize and Tag of DUMP_BLOB_HEADER
    if place < 0:
        return None
    padding = struct.unpack_from("<I", data, place + 0x18)[0]
    return int(struct.unpack_from("<I", data, place + 0x20 + padding + 0x34)[0])


def test_a_row_says_what_the_report_says(rows: dict[str, FleetRow]) -> None:
    row = rows["training_3b_0.dmp"]
    document = as_document(row)
    assert document["code"] == "0x3b"
    assert document["exception_code"] == "0xc0000005"
    assert row.verdict is not None
    assert row.verdict.kind == "hardware"
    assert row.signature is not None
    assert row.signature.text.startswith("0x3b_c0000005|")
    assert (row.error, row.duplicate_of, row.group_verdict) == (None, None, None)
    assert row.hardware is not None
    assert row.hardware.ram_mib
    assert row.module_offset is not None
    assert row.module_size
    assert row.module_offset < row.module_size


def test_bits_are_those_of_the_analysis() -> None:
    """Numbers that a text names are no bits that were wrong."""
    report = kdmp_ks.report(real_dumps()[-1])
    evidence = (
        Evidence("single bit", "0x2000000068 for 0x68", bit=37),
        Evidence("single bit", "written (bit 6) and writable (bit 11), but not (1)", bit=1),
        Evidence("bug check", "a finding about bit 4"),
    )
    tests = (
        InstructionTestFacts("jump", "failed", "the target differs", (), 3),
        InstructionTestFacts(
            "legality", "failed", "it lacks sse4 (CPUID leaf 1h, ECX bit 19)", (), None
        ),
        InstructionTestFacts("padding", "passed", "one differs", (), 5),
    )
    changed = replace(report, verdict=replace(report.verdict, evidence=evidence))
    assert row_of(changed, "x", tests=tests).single_bits == (1, 3, 37)


def test_what_identifies_people_is_masked(rows: dict[str, FleetRow]) -> None:
    report = kdmp_ks.report(real_dumps()[-1])
    warning = (
        replace(report.warnings[0], message=r"C:\Users\Jane\a.sys")
        if report.warnings
        else (RowWarning("odd_value", r"C:\Users\Jane\a.sys"))
    )
    private = replace(report, warnings=(warning,), unavailable={"comment": r"C:\Users\Jane\b"})
    row = row_of(private, r"C:\Users\Jane\x.dmp")
    assert row.path == r"C:\Users\Jane\x.dmp"
    assert row.warnings[0].message == r"C:\Users\***\a.sys"
    assert row.unavailable["comment"] == r"C:\Users\***\b"
    assert "Jane" in row_of(private, "x", private=True).warnings[0].message


def test_a_path_that_is_not_unicode_can_be_written() -> None:
    text = json.dumps(as_document(FleetRow(os.fsdecode(b"caf\xe9.dmp"))))
    assert row_from(json.loads(text)).path.encode() == rb"caf\xe9.dmp" or "caf" in text


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"path": 7},
        {"path": "a", "code": "zz"},
        {"path": "a", "verdict": 3},
        {"path": "a", "crashed_at": "now"},
    ],
)
def test_what_is_no_row_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(InvalidDataError, match="not a row"):
        row_from(document)


def test_third_parties_are_those_of_all_modules() -> None:
    folder = os.environ.get("KDMP_DUMPS")
    if not folder:
        skip_or_fail("set KDMP_DUMPS to the folder with the shared dumps")
    counts = [0, 0]
    for path in sorted(map(str, (Path(folder) / "real").iterdir())):
        all_of_them = read_dump(path, ReadOptions(modules=True)).modules
        foreign = read_dump(path, ReadOptions(third_parties=True)).modules
        assert list(foreign) == [one for one in all_of_them if one.third_party]
        counts = [counts[0] + len(foreign), counts[1] + len(all_of_them)]
    assert 0 < counts[0] < counts[1] // 2
    assert read_dump(path, ReadOptions()).modules == ()
