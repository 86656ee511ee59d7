"""Symbols of the modules of the process that crashed, by their images in its memory."""

from __future__ import annotations

import struct
from pathlib import Path
from uuid import UUID

import pytest

from builders.isf import Table
from builders.kernel import module
from builders.pagetables import USER_DATA
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.location import user_location_of
from kdmp_ks.analysis.symbols.module_symbols import SymbolStatus

NATIVE = Path(__file__).parents[2] / "symbols" / "native"
BASE = 0x7FF9_C000_0000
NAMED = 0x1550
"""RVA of KsManyArguments: 0001:1360 of `llvm-pdbutil dump -publics`, whose section is at 0x1000."""


def mapped(file: bytes) -> bytes:
    """An image as Windows maps it, at literal offsets."""
    pe = struct.unpack_from("<I", file, 0x3C)[0]
    sections, optional = struct.unpack_from("<H12xH", file, pe + 6)
    memory = bytearray(struct.unpack_from("<I", file, pe + 0x18 + 0x38)[0])
    memory[:0x400] = file[:0x400]
    for index in range(sections):
        at = pe + 0x18 + optional + 0x28 * index
        rva, length, offset = struct.unpack_from("<III", file, at + 0xC)
        memory[rva : rva + length] = file[offset : offset + length]
    return bytes(memory)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    image = mapped((NATIVE / "native_x64.sys").read_bytes())
    modules = (module(BASE, len(image), "C:\\Windows\\System32\\ntdll.dll"),)
    world = build_world(Options(user_modules=modules, wow64=False))
    for at in range(0, len(image), 0x1000):
        world.tables.map(BASE + at, next(world.user.frames), rights=USER_DATA)
    world.tables.write(BASE, image)
    file = tmp_path / "full.dmp"
    file.write_bytes(world.image().data)
    return file


def test_names(path: Path) -> None:
    with KernelDumpParser(path, symbols=NATIVE / "native_x64.pdb") as dump:
        assert dump.location(BASE + NAMED) == "ntdll!KsManyArguments"
        assert dump.location(BASE + NAMED + 4) == "ntdll!KsManyArguments+0x4"
        assert dump.address("ntdll!KsManyArguments+4") == BASE + NAMED + 4
        assert user_location_of(BASE + NAMED + 4, dump, is_return=True) == (
            "ntdll!KsManyArguments+0x4"
        )
        # A return to the first byte of a function is one of the function before it.
        before = user_location_of(BASE + NAMED, dump, is_return=True)
        assert before is not None
        facts = dump.symbols.module("ntdll")
        assert facts is not None
        assert facts.evidence == "the debug directory of the image in the dump"


def test_without_a_table(path: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for symbols in (None, tmp_path / "empty", NATIVE / "native_arm64.pdb"):
        with KernelDumpParser(path, symbols=symbols) as dump:
            assert dump.location(BASE + NAMED) == "ntdll+0x1550"
            assert dump.symbols.module("nosuch") is None


def test_a_table_of_another_build_is_refused_with_a_reason(path: Path, tmp_path: Path) -> None:
    other = UUID(int=7)
    table = Table(name="native_x64.pdb", guid=other).write(tmp_path / "tables")
    image = (NATIVE / "native_x64.sys").read_bytes()
    at = image.index(b"RSDS") + 4
    expected = UUID(bytes_le=image[at : at + 16])
    with KernelDumpParser(path, symbols=tmp_path / "tables") as dump:
        facts = dump.symbols.module("ntdll")
        assert facts is not None
        assert (facts.status, facts.origin) == (SymbolStatus.MISSING, None)
        assert [(one.place, one.status, one.reason) for one in facts.tried][-1:] == [
            (str(table), "refused", f"its GUID is {other}, expected {expected}")
        ]
