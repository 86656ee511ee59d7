"""Addresses of a few symbols by a quick scan of ISF tables, and kept in the cache."""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path

import pytest

from builders.fault import NT
from builders.isf import BUG_CHECK, VARIABLES, Table, kernel_dump, variables
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.symbols import table_search
from kdmp_ks.symbols.index_cache import scanned, source_stamp
from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder
from kdmp_ks.symbols.index_cache.scanned import cached_addresses
from kdmp_ks.symbols.isf.quick_scan import scan_addresses
from symbols.tables import raw_symbols, real_table

NAMES = ("KeBugCheckEx", "PspCidTable", "Nosuch")
EXPECTED = {"KeBugCheckEx": BUG_CHECK, "PspCidTable": variables()["PspCidTable"]}
TEXT = json.dumps(Table().document)


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_stamp, "SETTLING_TIME", 0)


def write(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize("pack", [bytes, lzma.compress, gzip.compress])
@pytest.mark.parametrize("indent", [None, 2])
def test_scan(tmp_path: Path, pack, indent) -> None:
    text = json.dumps(Table().document, indent=indent).encode()
    assert scan_addresses(write(tmp_path / "a", pack(text)), NAMES) == EXPECTED


def test_names_that_json_may_escape_are_left_out(tmp_path: Path) -> None:
    path = write(tmp_path / "a", TEXT.encode())
    assert scan_addresses(path, ("?f@@YAXXZ", *NAMES, "a b")) == EXPECTED


def test_the_real_table() -> None:
    path = real_table()
    symbols = raw_symbols(path)
    names = [name for name in VARIABLES.values() if name in symbols]
    found = scan_addresses(str(path), names)
    assert found == {name: symbols[name]["address"] for name in names}


def test_symbols_behind_the_types_are_not_found(tmp_path: Path) -> None:
    """Only a full read shows those."""
    document = Table().document
    types = document.pop("user_types")
    text = json.dumps({"user_types": types, **document}).encode()
    assert scan_addresses(write(tmp_path / "a", text), NAMES) == {}


def test_a_name_that_occurs_twice_is_not_sure(tmp_path: Path) -> None:
    text = TEXT.replace('"IofCallDriver"', '"PspCidTable": {"address": 1}, "IofCallDriver"')
    found = scan_addresses(write(tmp_path / "a", text.encode()), NAMES)
    assert found == {"KeBugCheckEx": BUG_CHECK}


@pytest.mark.parametrize(
    "data",
    [b"\xfd7zXZ\0" + bytes(64), b"\x1f\x8b" + bytes(64), lzma.compress(bytes(1 << 25), preset=0)],
    ids=["xz", "gzip", "too large"],
)
def test_damaged(tmp_path: Path, data: bytes) -> None:
    assert scan_addresses(write(tmp_path / "a", data), NAMES) is None
    assert scan_addresses(str(tmp_path / "nosuch"), NAMES) is None


def test_cached(tmp_path: Path, settled, monkeypatch) -> None:
    """Scanned once; again when the file or the wanted names change, or the cache is damaged."""
    scans = []

    def scan(path, names):
        scans.append(path)
        return scan_addresses(path, names)

    monkeypatch.setattr(scanned, "scan_addresses", scan)
    cache = CacheFolder(tmp_path / "cache")
    path = write(tmp_path / "a.json", TEXT.encode())
    for _ in range(3):
        assert cached_addresses(path, NAMES, cache) == EXPECTED
    assert len(scans) == 1
    assert cached_addresses(path, (*NAMES, "MiLonely"), cache) == {**EXPECTED, "MiLonely": 0x320000}
    assert len(scans) == 2
    write(Path(path), TEXT.replace(str(BUG_CHECK), "77").encode())
    assert cached_addresses(path, NAMES, cache) == {**EXPECTED, "KeBugCheckEx": 77}
    assert len(scans) == 3
    (file,) = (tmp_path / "cache").iterdir()
    for damage in (b"", b"[]", b"{}", file.read_bytes()[:-9], b"[" * 100_000):
        file.write_bytes(damage)
        assert cached_addresses(path, NAMES, cache) == {**EXPECTED, "KeBugCheckEx": 77}
    assert len(scans) == 8


@pytest.mark.parametrize("rva", [-1, 1 << 32, 1.5, "1", True])
def test_an_address_in_the_cache_that_cannot_be(tmp_path: Path, settled, rva) -> None:
    cache = CacheFolder(tmp_path / "cache")
    path = write(tmp_path / "a.json", TEXT.encode())
    cached_addresses(path, NAMES, cache)
    (file,) = (tmp_path / "cache").iterdir()
    content = json.loads(file.read_bytes())
    content["addresses"]["KeBugCheckEx"] = rva
    file.write_bytes(json.dumps(content).encode())
    assert cached_addresses(path, NAMES, cache) == EXPECTED


def test_tables_of_other_builds_are_not_read(tmp_path: Path, monkeypatch) -> None:
    """Of twelve tables only the one that fits is read whole."""
    reads = []
    real = table_search.read_table

    def read(candidate):
        reads.append(candidate.place)
        return real(candidate)

    monkeypatch.setattr(table_search, "read_table", read)
    good = Table().write(tmp_path)
    for age in range(2, 13):
        moved = {"KeBugCheckEx": BUG_CHECK, **variables(0x700000 + 0x10 * age)}
        Table(symbols=moved, age=age).write(tmp_path, packed=bool(age % 2))
    file = tmp_path / "kernel.dmp"
    file.write_bytes(kernel_dump().file())
    with KernelDumpParser(file, symbols=tmp_path) as dump:
        assert dump.location(NT + BUG_CHECK) == "nt!KeBugCheckEx"
        module = dump.symbols.module("nt")
    assert reads == [str(good)]
    assert module is not None
    refused = [one for one in module.tried if one.status == "refused"]
    assert len(refused) == 11
    assert {one.reason for one in refused} == {
        "of another build: 1 of 22 variables of the KDBG are at the table's addresses"
    }
