"""PDB and functions by the image of a module: in memory, and in an image file."""

from __future__ import annotations

import struct
from pathlib import Path
from uuid import UUID

import pytest

from kdmp_ks.analysis.symbols.image_file import pdb_of_image_file
from kdmp_ks.analysis.symbols.loaded_table import LoadedTable
from kdmp_ks.analysis.symbols.mapped_image import read_mapped_image
from kdmp_ks.errors import KdmpError
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.keys import ImageKey
from kdmp_ks.symbols.pdb.pdb_file import read_pdb
from kdmp_ks.symbols.stores.candidate import Candidate, Status
from kernel.memory import FakeMemory

NATIVE = Path(__file__).parents[2] / "symbols" / "native"
BASE = 0x7_0000_0000
MACHINES = ("x64", "arm64", "x86")
SIZE_OF_IMAGE = 0x38
"""Offset in the optional header."""


def mapped(file: bytes) -> tuple[FakeMemory, int]:
    """An image as Windows maps it: headers and sections at their RVAs; and its size."""
    pe = struct.unpack_from("<I", file, 0x3C)[0]
    sections, optional = struct.unpack_from("<H12xH", file, pe + 6)
    size, headers = struct.unpack_from("<I", file, pe + 0x18 + SIZE_OF_IMAGE)[0], 0x400
    memory = FakeMemory()
    memory.map(BASE, size)
    memory.put(BASE, file[:headers])
    for index in range(sections):
        at = pe + 0x18 + optional + 0x28 * index
        rva, length, offset = struct.unpack_from("<III", file, at + 0xC)
        memory.put(BASE + rva, file[offset : offset + length])
    return memory, size


def rsds(file: bytes) -> tuple[UUID, int]:
    """GUID and age of the record, found by its signature."""
    at = file.index(b"RSDS")
    return UUID(bytes_le=file[at + 4 : at + 20]), struct.unpack_from("<I", file, at + 20)[0]


@pytest.mark.parametrize("machine", MACHINES)
def test_pdb(machine: str) -> None:
    file = (NATIVE / f"native_{machine}.sys").read_bytes()
    memory, size = mapped(file)
    found = read_mapped_image(memory, BASE, size)
    assert found is not None
    assert found.pdb is not None
    assert (found.pdb.guid, found.pdb.age) == rsds(file)
    assert found.pdb.name == f"native_{machine}.pdb"
    assert (found.functions is None) == (machine == "x86")


@pytest.mark.parametrize("machine", MACHINES)
def test_image_file(machine: str) -> None:
    path = NATIVE / f"native_{machine}.sys"
    key = ImageKey(path.name, 1, 1)
    found = pdb_of_image_file(Candidate(key, "", str(path), Status.FOUND, None, str(path)))
    assert found is not None
    assert (found.guid, found.age) == rsds(path.read_bytes())


def test_functions_of_the_image_name_code() -> None:
    """The table of functions in memory bounds the names of the PDB."""
    memory, size = mapped((NATIVE / "native_x64.sys").read_bytes())
    found = read_mapped_image(memory, BASE, size)
    assert found is not None
    assert found.functions is not None
    table = LoadedTable(IndexedTable.of(read_pdb(NATIVE / "native_x64.pdb")), found.functions)
    assert table.functions is found.functions
    named = 0
    for entry in (found.functions[index] for index in range(len(found.functions))):
        inside = table.nearest(entry.end - 1)
        after = table.nearest_to_return(entry.end)
        assert (inside is None) == (after is None)
        if inside is not None and after is not None:
            assert (after.name, after.offset) == (inside.name, inside.offset + 1)
            named += 1
    assert named >= 10


def test_no_image() -> None:
    memory = FakeMemory()
    memory.map(BASE, 0x1000)
    assert read_mapped_image(memory, BASE, 0x1000) is None
    assert read_mapped_image(memory, BASE + 0x10000, 0x1000) is None


def test_hostile_directories() -> None:
    """Whatever single words of the headers are, there is a result."""
    file = (NATIVE / "native_x64.sys").read_bytes()
    memory, size = mapped(file)
    pe = struct.unpack_from("<I", file, 0x3C)[0]
    for at in (0x3C, *range(pe, pe + 0x108, 4)):
        old = memory.read_exact(BASE + at, 4)
        for value in (0, 1, 0x7FFFFFFF, 0xFFFFFFFF):
            memory.put(BASE + at, struct.pack("<I", value))
            read_mapped_image(memory, BASE, size)
        memory.put(BASE + at, old)


def test_hostile_image_file(tmp_path: Path) -> None:
    path = tmp_path / "odd.sys"
    file = (NATIVE / "native_x64.sys").read_bytes()
    candidate = Candidate(ImageKey("odd.sys", 1, 1), "", "", Status.FOUND, None, str(path))
    for at in range(0, 0x300, 4):
        path.write_bytes(file[:at] + b"\xff\xff\xff\xff" + file[at + 4 :])
        try:
            pdb_of_image_file(candidate)
        except KdmpError:
            continue
