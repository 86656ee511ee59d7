"""PDB files of clang and lld, and public ones of Microsoft's linker, against llvm-pdbutil.

`KDMP_PDBS` names a folder of other PDB files, which are compared as well: such as those of
getsentry/symbolic (``symbolic-testutils/fixtures/windows``) and rizinorg/test-pdb-repository.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders.native_images import build_large, missing_program
from conftest import skip_or_fail
from kdmp_ks.symbols.pdb.pdb_file import read_pdb
from symbols.pdb.llvm_names import FUNCTION, PROCEDURE, compare
from symbols.pdbutil import NATIVE


def public_files() -> Iterator[Path]:
    """The files in the folder `KDMP_PDBS`."""
    folder = os.environ.get("KDMP_PDBS")
    if folder is not None:
        yield from sorted(Path(folder).rglob("*.pdb"))


@pytest.mark.parametrize("machine", ["x64", "arm64", "x86"])
def test_all_symbols(machine):
    assert compare(NATIVE / f"native_{machine}.pdb") > 70


@pytest.mark.parametrize("machine", ["x64", "arm64", "x86"])
def test_functions_are_in_the_table_of_the_image(machine):
    """Each procedure begins a function of the exception directory, or has none (leaf, x86)."""
    image = (NATIVE / f"native_{machine}.sys").read_bytes()
    names = read_pdb(NATIVE / f"native_{machine}.pdb").names
    (new,) = struct.unpack_from("<I", image, 0x3C)
    (sections,) = struct.unpack_from("<H", image, new + 6)
    (optional,) = struct.unpack_from("<H", image, new + 20)
    headers = [
        struct.unpack_from("<8sIIII", image, new + 24 + optional + 40 * i) for i in range(sections)
    ]
    text = next(each for each in headers if each[0] == b".text\0\0\0")
    procedures = [
        (rva, size) for rva, size, kind in zip(names.rvas, names.lengths, names.kinds, strict=True)
        if kind & PROCEDURE
    ]  # fmt: skip
    assert len(procedures) >= 25
    for rva, size in procedures:
        assert text[2] <= rva < rva + size <= text[2] + text[1]
    if machine == "x64":
        table = next(each for each in headers if each[0].startswith(b".pdata"))
        entries = image[table[4] : table[4] + table[1]]
        starts = {begin: end for begin, end, _ in struct.iter_unpack("<III", entries)}
        both = {rva: size for rva, size in procedures if rva in starts}
        other = {rva for rva, size in both.items() if starts[rva] != rva + size}
        assert len(both) >= 15
        # One has a handler with an entry of its own, the other one a table behind its code.
        assert {names.names[names.rvas.index(rva)] for rva in other} == {"KsFinally", "KsSwitch"}


@pytest.mark.slow
def test_a_file_of_ten_megabytes(tmp_path):
    if (missing := missing_program()) is not None:
        skip_or_fail(f"{missing} is not installed")
    _, pdb = build_large(tmp_path)
    assert pdb.stat().st_size > 9_000_000
    assert compare(pdb) > 40_000


PUBLIC_FILES = pytest.mark.parametrize(
    "path", [pytest.param(each, id=each.name) for each in public_files()] or [None]
)


def skip_other_formats(path: Path | None) -> None:
    if path is None:
        pytest.skip("KDMP_PDBS does not name a folder of PDB files")
    if path.read_bytes()[:24] != b"Microsoft C/C++ MSF 7.00":
        pytest.skip("not an MSF 7.00 file")


@PUBLIC_FILES
def test_public_files(path):
    skip_other_formats(path)
    assert compare(path) > 100


@PUBLIC_FILES
def test_public_functions_begin_functions_of_the_image(path):
    """RVAs, through OMAP where there is one, against the copy of the table of functions."""
    skip_other_formats(path)
    table = read_pdb(path)
    if table.functions is None or table.pointer_size != 8:
        pytest.skip("no copy of the table of functions")
    entries = table.functions.data
    entries = entries[: len(entries) // 12 * 12]
    starts = {begin for begin, _, _ in struct.iter_unpack("<III", entries)}
    names = table.names
    functions = {
        rva for rva, kind in zip(names.rvas, names.kinds, strict=True) if kind & FUNCTION
    }  # fmt: skip
    # Leaf functions have no entry; a wrong section or OMAP would leave next to none.
    assert len(functions & starts) > 0.6 * len(functions)
    unwind = table.unwind
    assert unwind is not None
    infos = {info for _, _, info in struct.iter_unpack("<III", entries)}
    inside = [info for info in infos if unwind.rva <= info < unwind.rva + len(unwind.data)]
    # The linker puts some of them elsewhere.
    assert len(inside) > 0.4 * len(infos)
