"""The committed drivers are what their sources make, and are free of paths of the machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builders.native_images import MACHINES, Machine, build_fixture, build_large, missing_program
from conftest import skip_or_fail
from symbols.pdbutil import NATIVE, dump, publics

LIMIT = 100 * 1024
MACHINE = pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.name)


def _committed(machine: Machine) -> tuple[Path, Path]:
    return NATIVE / f"native_{machine.name}.sys", NATIVE / f"native_{machine.name}.pdb"


def _needs_programs() -> None:
    missing = missing_program()
    if missing is not None:
        skip_or_fail(f"{missing} is not installed")


def _said(pdb: Path) -> tuple[list[str], list[str]]:
    """Names of public symbols; each structure, union and enumeration with its size."""
    text = dump(pdb, "-types")
    records = re.findall(
        r"LF_(?:STRUCT|CLASS|UNION|ENUM)\w* .*?(?=\n +0x[0-9A-F]+ \|)", text, re.DOTALL
    )
    names = [re.search(r"`(.*)`\n", one)[1] + one.rsplit(",", 1)[-1] for one in records]
    return sorted(name for name, *_ in publics(pdb)), sorted(names)


@MACHINE
def test_drivers_are_what_their_sources_make(machine, tmp_path):
    _needs_programs()
    made = build_fixture(machine, tmp_path)
    committed = _committed(machine)
    if [path.read_bytes() for path in made] != [path.read_bytes() for path in committed]:
        # Another version of the tools: the same names and types all the same.
        names, types = _said(made[1])
        assert len(names) > 30
        assert len(types) > 60
        assert _said(committed[1]) == (names, types)


@MACHINE
def test_the_same_tools_make_the_same_bytes(machine, tmp_path):
    _needs_programs()
    first, second = (build_fixture(machine, tmp_path / name) for name in ("a", "b"))
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


@MACHINE
def test_drivers_are_small_and_have_no_path_of_the_machine(machine):
    for path in _committed(machine):
        data = path.read_bytes()
        assert len(data) <= LIMIT
        for part in (b"/tmp", b"/usr", b"/home", b"/root", b"/work", b"Users", b"-cc1", b".bc\0"):
            assert part not in data


@pytest.mark.slow
def test_large_drivers_have_as_many_names_as_asked_for(tmp_path):
    _needs_programs()
    _, pdb = build_large(tmp_path, functions=800, structures=100)
    names = {name for name, *_ in publics(pdb)}
    # Each eighth of the functions of a file is static.
    assert sum(name.startswith("LargeFunctionNumber") for name in names) == 800 - 8 * 13
    assert sum(name.startswith("LargeData") for name in names) == 100
