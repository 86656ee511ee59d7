"""Sizes, offsets, bits, counts and constants of all types, as llvm-pdbutil prints them."""

from __future__ import annotations

import pytest

from builders.native_images import build_large, build_long_lists, missing_program
from conftest import skip_or_fail
from symbols.pdb.types.comparison import compare
from symbols.pdb.types.llvm_types import LlvmTypes
from symbols.pdbutil import NATIVE

POINTERS = {"x64": 8, "arm64": 8, "x86": 4}


@pytest.mark.parametrize("machine", POINTERS)
def test_types_of_the_fixtures(machine):
    assert compare(NATIVE / f"native_{machine}.pdb", POINTERS[machine]) > 300


def test_lists_that_go_on_in_another_record(tmp_path):
    _needs_programs()
    _, pdb = build_long_lists(tmp_path)
    assert "LF_INDEX" in "".join(body for _, _, body in LlvmTypes(pdb).records.values())
    assert compare(pdb, 8) == 1600 + 1800


@pytest.mark.slow
def test_types_of_a_large_file(tmp_path):
    _needs_programs()
    _, pdb = build_large(tmp_path, functions=800)
    assert compare(pdb, 8, every=5) > 8000


def _needs_programs() -> None:
    missing = missing_program()
    if missing is not None:
        skip_or_fail(f"{missing} is not installed")
