"""Types of a PDB are those of the ISF table that volatility3 makes of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from builders.native_images import MACHINES, build_plain, missing_program
from conftest import skip_or_fail
from kdmp_ks.symbols.isf.types import IsfTypes
from kdmp_ks.symbols.pdb.types.table import PdbTypes
from kdmp_ks.symbols.types.definition import definition_of
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    FunctionType,
    NamedType,
    PointerType,
    Type,
)
from symbols.pdb.types.streams import stream_of

X64, _, X86 = MACHINES


def convert(pdb: Path, out: Path) -> Any:
    """Run the converter of volatility3."""
    pytest.importorskip("volatility3")
    module = "volatility3.framework.symbols.windows.pdbconv"
    command = [sys.executable, "-W", "ignore", "-m", module, "-f", str(pdb), "-o", str(out)]
    subprocess.run(command, capture_output=True, timeout=300, check=True)
    return json.loads(out.read_text(encoding="utf-8"))


def base(table: Any, name: str) -> BaseType:
    found = table["base_types"][name]
    return BaseType(name, found["size"], found["kind"], found["signed"])


def kind(table: Any, found: Any) -> Type:
    """A type of a field, by the description of the format."""
    match found["kind"]:
        case "base":
            return base(table, found["name"])
        case "pointer":
            size = table["base_types"][found.get("base", "pointer")]["size"]
            return PointerType(kind(table, found["subtype"]), size)
        case "array":
            return ArrayType(kind(table, found["subtype"]), found["count"])
        case "bitfield":
            inner = kind(table, found["type"])
            return BitFieldType(inner, found["bit_position"], found["bit_length"])
        case "function":
            return FunctionType()
    assert found["kind"] in ("struct", "union", "enum")
    return NamedType(found["name"])


def expected(table: Any, name: str) -> object:
    if name in table["enums"]:
        found = table["enums"][name]
        assert found["size"] == table["base_types"][found["base"]]["size"]
        # The converter keeps the numbers of the records: clang writes negative ones without a sign.
        return base(table, found["base"]), unsigned(found["constants"], found["size"])
    found = table["user_types"][name]
    fields = {
        field: (one["offset"], kind(table, one["type"])) for field, one in found["fields"].items()
    }
    return found["kind"], found["size"], fields


def got(found: Composite | Enumeration | None) -> object:
    if isinstance(found, Composite):
        fields = {one.name: (one.offset, one.type) for one in found.fields}
        return found.kind, found.size, fields
    assert found is not None
    return found.base, unsigned(dict(found.constants), found.base.size)


def unsigned(constants: dict[str, int], size: int) -> dict[str, int]:
    return {name: value & (1 << 8 * size) - 1 for name, value in constants.items()}


@pytest.mark.slow
@pytest.mark.parametrize(("machine", "pointer_size"), [(X64, 8), (X86, 4)])
def test_all_types_are_equal(machine, pointer_size, tmp_path):
    if missing_program() is not None:
        skip_or_fail(f"{missing_program()} is not installed")
    _, pdb = build_plain(tmp_path, machine)
    table = convert(pdb, tmp_path / "plain.json")
    types = PdbTypes(stream_of(pdb), pointer_size)
    assert types.names() == sorted([*table["user_types"], *table["enums"]])
    assert len(types.names()) == 30
    assert any(name.startswith("__unnamed_1") for name in types.names())
    wrong = [
        (name, got(types.find(name)), expected(table, name))
        for name in types.names()
        if got(types.find(name)) != expected(table, name)
    ]
    assert wrong == []


@pytest.mark.slow
def test_definitions_are_equal(tmp_path):
    """Both give the same fields to whoever reads a structure."""
    if missing_program() is not None:
        skip_or_fail(f"{missing_program()} is not installed")
    _, pdb = build_plain(tmp_path)
    isf = IsfTypes(convert(pdb, tmp_path / "plain.json"))
    types = PdbTypes(stream_of(pdb), 8)
    data = bytes(range(251)) * 500
    compared = 0
    for name in types.names():
        found, other = types.find(name), isf.find(name)
        assert found is not None
        assert other is not None
        if isinstance(found, Composite):
            assert isinstance(other, Composite)
            assert sorted(map(str, found.fields)) == sorted(map(str, other.fields)), name
            ours, theirs = (definition_of(one, name) for one in (types, isf))
            assert ours.sizeof() == theirs.sizeof() == found.size
            assert dict(ours.parse(data)) == dict(theirs.parse(data)), name
            compared += 1
    assert compared == 26
