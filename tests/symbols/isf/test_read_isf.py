"""`read_isf`: keys and names of tables, and tables that lie."""

from __future__ import annotations

import gzip
import json
import lzma
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from kdmp_ks.errors import BoundsError, InvalidDataError, KdmpError, SourceError
from kdmp_ks.ground.limits import MAX_ISF_SIZE
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.isf.read_isf import read_isf
from symbols.tables import raw_symbols, real_table

GUID = "00112233445566778899AABBCCDDEEFF"


def document(**changes: Any) -> dict[str, Any]:
    pdb = {"GUID": GUID, "age": 2, "database": "drv.pdb", "machine_type": 34404}
    whole: dict[str, Any] = {
        "base_types": {"pointer": {"endian": "little", "kind": "int", "signed": False, "size": 8}},
        "enums": {},
        "metadata": {"format": "6.1.0", "windows": {"pdb": pdb | changes.pop("pdb", {})}},
        "symbols": {"DriverEntry": {"address": 0x1000}, "Other": {"address": 0xFFFFFFFF}},
        "user_types": {},
    }
    return whole | changes


def write(folder: Path, content: bytes) -> Path:
    path = folder / "table"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("pack", [bytes, lzma.compress, gzip.compress])
def test_a_table(pack: Any, tmp_path: Path) -> None:
    path = write(tmp_path, pack(json.dumps(document()).encode()))
    table = read_isf(path)
    assert (table.key.name, table.key.guid, table.key.age) == ("drv.pdb", UUID(GUID), 2)
    assert (table.pointer_size, table.machine, table.origin) == (8, 0x8664, str(path))
    assert table.names.names == ["DriverEntry", "Other"]
    assert list(table.names.rvas) == [0x1000, 0xFFFFFFFF]
    assert list(table.names.lengths) == list(table.names.kinds) == [0, 0]
    source = open_source(path)
    assert read_isf(source).names.names == table.names.names
    assert source.read_exact(0, 1)  # still open
    source.close()


def test_streams_one_after_another(tmp_path: Path) -> None:
    text = json.dumps(document()).encode()
    for pack in (lzma.compress, gzip.compress):
        path = write(tmp_path, pack(text[:40]) + pack(text[40:]) + bytes(4))
        assert read_isf(path).names.names == ["DriverEntry", "Other"]


def test_the_table_of_a_kernel() -> None:
    path = real_table()
    table = read_isf(path)
    symbols = raw_symbols(path)
    assert table.key.path == "ntkrnlmp.pdb/5278AFF86C341677D7D7835C85B7B8441/ntkrnlmp.pdb"
    assert table.names.names == list(symbols)
    assert list(table.names.rvas) == [symbol["address"] for symbol in symbols.values()]
    assert len(table.names) == len(table.names.lengths) == len(table.names.kinds)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"symbols": {"A": {"address": -1}}}, "symbols.A.address"),
        ({"symbols": {"A": {"address": 1 << 32}}}, "symbols.A.address"),
        ({"symbols": {"A": {"address": 10**400}}}, "symbols.A.address"),
        ({"symbols": {"A": {"address": True}}}, "symbols.A.address"),
        ({"symbols": {"A": {"address": 1.0}}}, "symbols.A.address"),
        ({"symbols": {"B": {"address": 1}, "A": {}}}, "symbols.A.address"),
        ({"symbols": {"A": 7}}, "symbols.A.address"),
        ({"symbols": {"A": []}}, "symbols.A.address"),
        ({"symbols": []}, "symbols"),
        ({"metadata": {"linux": {}}}, "metadata.windows"),
        ({"metadata": None}, "metadata"),
        ({"pdb": {"GUID": "00"}}, "metadata.windows.pdb.GUID"),
        ({"pdb": {"GUID": None}}, "metadata.windows.pdb.GUID"),
        ({"pdb": {"GUID": 5}}, "metadata.windows.pdb.GUID"),
        ({"pdb": {"age": "1"}}, "age"),
        ({"pdb": {"age": -1}}, "age"),
        ({"pdb": {"database": ["x"]}}, "metadata.windows.pdb.database"),
        ({"pdb": {"machine_type": 1 << 16}}, "machine_type"),
        ({"base_types": {}}, "base_types.pointer"),
        ({"base_types": {"pointer": {"size": 2}}}, "base_types.pointer.size"),
    ],
)
def test_members_that_cannot_be(change: dict[str, Any], field: str, tmp_path: Path) -> None:
    path = write(tmp_path, json.dumps(document(**change)).encode())
    with pytest.raises(InvalidDataError) as caught:
        read_isf(path)
    assert caught.value.field == field
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b"\xff\xfe\xfd",
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b"[" * 100000,
        b'{"a":' * 100000,
        lzma.compress(b"{}")[:-9],
        b"\xfd7zXZ\0" + bytes(40),
        gzip.compress(b"{}")[:-3],
        b"\x1f\x8b" + bytes(40),
    ],
    ids=range(13),
)
def test_no_tables(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError):
        read_isf(write(tmp_path, content))


@pytest.mark.parametrize(
    "content",
    [
        lzma.compress(bytes(MAX_ISF_SIZE + 1)),
        gzip.compress(bytes(MAX_ISF_SIZE + 1)),
        lzma.compress(bytes(MAX_ISF_SIZE)) + lzma.compress(b"{}"),
        b"[" + b"{}," * 600000 + b"{}]",
        b"[" + b"1," * 1100000 + b"1]",
        bytes(MAX_ISF_SIZE + 1),
    ],
    ids=["xz", "gzip", "two streams", "objects", "values", "file"],
)
def test_tables_that_are_too_large(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(BoundsError):
        read_isf(write(tmp_path, content))


def test_the_last_of_equal_names_counts(tmp_path: Path) -> None:
    text = json.dumps(document()).replace('"Other"', '"DriverEntry"')
    table = read_isf(write(tmp_path, text.encode()))
    assert (table.names.names, list(table.names.rvas)) == (["DriverEntry"], [0xFFFFFFFF])


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        read_isf(tmp_path / "none")
    with pytest.raises(OSError, match="directory"):
        read_isf(tmp_path)
    source = open_source(write(tmp_path, b"{}"))
    source.close()
    with pytest.raises(SourceError):
        read_isf(source)


def test_mutated_tables() -> None:
    random = Random(14)
    text = json.dumps(document()).encode()
    refused = 0
    for number in range(3000):
        content = bytearray(text)
        for _ in range(random.randrange(1, 4)):
            place = random.randrange(len(content))
            content[place : place + random.choice((0, 1, 1, 5))] = random.choice(
                (b"", b"\0", b"9", b"-", b'"', b"{", b"]", b"null", b"1e99", b"\xc3", b"\\ud800")
            )
        packed = bytes(content) if number % 3 else gzip.compress(content, 1)
        source = open_source(BytesIO(packed))
        try:
            table = read_isf(source)
        except KdmpError:
            refused += 1
        else:
            assert all(0 <= rva <= 0xFFFFFFFF for rva in table.names.rvas)
    assert 1000 < refused < 3000


def test_names_of_x86_have_no_decoration(tmp_path: Path) -> None:
    """The makers of tables have removed it: an underscore in front is part of the name."""
    pointer = {"endian": "little", "kind": "int", "signed": False, "size": 4}
    symbols = {"_except_handler4": {"address": 0x1000}, "KeBugCheckEx": {"address": 0x1010}}
    found = document(base_types={"pointer": pointer}, symbols=symbols)
    index = IndexedTable.of(read_isf(write(tmp_path, json.dumps(found).encode()))).index
    assert [str(index.nearest(rva)) for rva in (0x1004, 0x1010)] == [
        "_except_handler4+0x4",
        "KeBugCheckEx",
    ]
    assert index.rva_of("_KeBugCheckEx@20") == 0x1010
    assert index.rva_of("except_handler4") is None
