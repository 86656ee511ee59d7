"""SMBIOS tables, field by field as dmidecode prints them: of real dumps, and mutated ones."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from builders import smbios
from firmware import dmidecode
from firmware.smbios_comparison import FIELDS, differences
from firmware.smbios_mutations import mutated
from kdmp_ks import KernelDumpParser
from kdmp_ks.firmware.smbios import read_smbios

TAG = UUID("bc5c008f-1e3a-44d7-988d-86f6884c6758")
MUTATED = 1000
"""Tables that dmidecode has no complaint of, and as many as there are with one."""


@pytest.fixture(scope="module")
def real_tables(dumps_folder: Path) -> dict[str, bytes]:
    found = {}
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        with KernelDumpParser(path) as dump:
            for blob in dump.secondary_data.find(TAG):
                found[path.name] = blob.data
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("smbios")


def test_built_tables(folder: Path) -> None:
    """All fields of all types that are compared are printed of these."""
    raw = smbios.raw_data(smbios.MACHINE)
    wrong, compared = differences(read_smbios(raw), dmidecode.decode(raw, folder))
    assert wrong == []
    # The end mark has none.
    assert compared == sum(map(len, FIELDS.values())) + 1


def test_real_tables(real_tables: dict[str, bytes], folder: Path) -> None:
    assert real_tables
    for name, raw in real_tables.items():
        found = read_smbios(raw)
        wrong, compared = differences(found, dmidecode.decode(raw, folder))
        assert wrong == [], name
        assert compared > 60, name
        assert list(found.warnings) == [], name


def test_mutated_tables(folder: Path) -> None:
    """Where dmidecode complains of a structure, so do we."""
    _compare_mutated([smbios.raw_data(smbios.MACHINE)], folder, MUTATED // 2)


def test_mutated_real_tables(real_tables: dict[str, bytes], folder: Path) -> None:
    _compare_mutated(list(real_tables.values()), folder, MUTATED // 2)


def _compare_mutated(tables: list[bytes], folder: Path, number: int) -> None:
    accepted, seed, compared = 0, 0, 0
    while accepted < number:
        raw = mutated(tables[seed % len(tables)], seed)
        output = dmidecode.decode(raw, folder)
        found = read_smbios(raw)
        wrong, count = differences(found, output)
        assert wrong == [], f"seed {seed}"
        if output.complaints:
            assert list(found.warnings), f"seed {seed}: {output.complaints}"
        accepted += not output.complaints
        compared += count
        seed += 1
    assert seed < 2 * number
    assert compared > 40 * number
