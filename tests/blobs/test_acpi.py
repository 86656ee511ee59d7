"""ACPI tables of secondary data: complete ones, and those that are cut off at one size."""

from __future__ import annotations

import pytest

from builders.machine_blobs import acpi_table
from kdmp_ks.blobs.acpi import read_acpi_tables
from kdmp_ks.errors import SignatureError
from kdmp_ks.ground.limits import MAX_ACPI_TABLES
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings

TABLES = [
    acpi_table(b"DBGP", 0x34),
    acpi_table(b"SSDT", 0x4000),
    acpi_table(b"FACP", 0x10C),
    acpi_table(b"MSDM", 0x55),
    acpi_table(b"APIC", 0x15E),
]


def cut(tables, size):
    """What Windows stores: of tables with code the header, of others so many bytes at most."""
    return [table[: min(size, 0x24) if table[:4] == b"SSDT" else size] for table in tables]


@pytest.mark.parametrize("size", [0x1C, 0x34, 0x44, 0x5C, 0x68, 0x1000])
@pytest.mark.parametrize("order", [1, -1])
def test_tables(size, order):
    stored = cut(TABLES[::order], size)
    warnings = Warnings()
    found = read_acpi_tables(b"".join(stored), warnings)
    assert [(one.signature.encode(), one.length, one.saved) for one in found] == [
        (table[:4], len(table), len(part))
        for table, part in zip(TABLES[::order], stored, strict=True)
    ]
    assert [one.is_whole for one in found] == [
        table == part for table, part in zip(TABLES[::order], stored, strict=True)
    ]
    assert {(one.revision, one.oem_id, one.oem_table_id, one.oem_revision) for one in found} == {
        (2, "MAKER", "BOARD", 0x1072009)
    }
    assert [one.signature for one in found if one.is_private] == ["MSDM"]
    assert list(warnings) == []


def test_the_product_key_is_in_no_field():
    key = acpi_table(b"MSDM", 0x55)
    key = key[:56] + b"AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"
    (found,) = read_acpi_tables(key)
    assert "AAAAA" not in repr(found)
    assert found.saved == 0x55
    assert not found.is_whole


def test_tables_without_one_size():
    """Tables are searched for."""
    warnings = Warnings()
    blob = TABLES[0] + TABLES[3] + TABLES[2][:0x50] + TABLES[4][:0x48]
    found = read_acpi_tables(blob, warnings)
    assert [one.signature for one in found] == ["DBGP", "MSDM", "FACP", "APIC"]
    assert [type(one) for one in warnings] == [Unavailable]


@pytest.mark.parametrize(("behind", "found"), [(0xF00, ["APIC", "FACP"]), (0x1100, ["APIC"])])
def test_no_table_begins_far_behind_another(behind, found):
    """Within 4 KiB of its end at most: what is searched is bounded."""
    blob = TABLES[4][:0x40] + bytes(behind - 0x40) + TABLES[2][:0x50]
    assert [one.signature for one in read_acpi_tables(blob)] == found


@pytest.mark.parametrize("data", [b"", TABLES[0][:0x1B], b"abcd" + TABLES[0][4:], b"DBGP" * 9])
def test_no_tables(data):
    with pytest.raises(SignatureError):
        read_acpi_tables(data)


def test_many_tables():
    warnings = Warnings()
    blob = acpi_table(b"HPET", 0x38) * (MAX_ACPI_TABLES + 3)
    assert len(read_acpi_tables(blob, warnings)) == MAX_ACPI_TABLES
    assert OddValue in map(type, warnings)
