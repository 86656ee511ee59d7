"""The compiled parsers of all languages read the same of firmware tables, and read it right.

As in test_languages.py, whose runners these are. Tables have fields that an older version lacks, so
that a language which has no word for absence gives a zero, or nothing, in their place.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from conftest import ROOT
from languages import codeview, mutations, oracle, structures, tables, toolchains
from languages.table_comparison import SCHEMAS, faults
from languages.test_languages import EACH, GENERATED, runner_of, wrong_parsers
from languages.toolchains import EVERY

__all__ = ["wrong_parsers"]
pytestmark = pytest.mark.slow

VECTORS = [*tables.all_vectors(), *structures.all_vectors(), *codeview.all_vectors()]
SMBIOS_TAG = uuid.UUID("bc5c008f-1e3a-44d7-988d-86f6884c6758").bytes_le.hex()
# The offset of a byte of some field.
# Of structures whose first byte is of no field, or decides how many bytes there are.
CHANGED_IN_STRUCTURES = {"a.plug_and_play_header.blob": 0x10, "a.registry_value.blob": 4}
CHANGED = {"cab": 0x20, "cper": 0x90, "pci": 8, "pdb": 0x24, "pe": 0x88, "smbios": 12}


def answers(
    language: str, files: dict[str, bytes], folder: Path, parsers: Path = GENERATED
) -> dict[str, dict[str, Any]]:
    """What a runner says of tables, which are written to a folder for it."""
    runner = runner_of(language, parsers)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    found = toolchains.ask(runner.language, runner.folder, [str(folder / each) for each in files])
    return dict(zip(files, found, strict=True))


@EACH
def test_every_table(language: str, tmp_path: Path) -> None:
    found = answers(language, {each.name: each.data for each in VECTORS}, tmp_path)
    wrong = list(wrong_of(language, found))
    assert wrong[:20] == []


def wrong_of(language: str, found: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Name what is wrong with the answers of a language."""
    for vector in VECTORS:
        answer = found[vector.name]
        if "crashed" in answer:
            yield f"{vector.name}: crashed, {answer['crashed']}"
        elif vector.expected is None:
            if answer.keys() != {"refused"}:
                yield f"{vector.name}: not refused"
        elif "refused" in answer:
            yield f"{vector.name}: {answer['refused']}"
        else:
            kind = vector.name.rpartition(".")[2]
            for each in faults(language, kind, vector.expected, answer["table"]):
                yield f"{vector.name}{each}"


@EACH
def test_wrong_fields_of_the_schemas_show(
    language: str,
    wrong_parsers: Path,
    tmp_path: Path,
) -> None:
    """Proof that the comparison can fail, in every language; with the runners of the other one."""
    files = {each.name: each.data for each in VECTORS}
    found = list(wrong_of(language, answers(language, files, tmp_path, wrong_parsers)))
    assert mutations.unseen(found, set(SCHEMAS.values())) == []


@EACH
def test_tables_that_firmware_wrote(language: str, dumps_folder: Path, tmp_path: Path) -> None:
    """SMBIOS tables out of the secondary data of real dumps."""
    files = {}
    for path in sorted((dumps_folder / "real").iterdir()):
        data = path.read_bytes()
        for blob in oracle.answer(data, {}).get("blobs", ()):
            if blob["tag"] == SMBIOS_TAG:
                at, size = int(blob["offset"], 0), int(blob["size"], 0)
                files[f"{path.stem.replace('.', '-')}.smbios"] = data[at : at + size]
    assert len(files) > 5
    found = answers(language, files, tmp_path)
    for name, data in files.items():
        expected = tables.smbios(data)
        assert list(faults(language, "smbios", expected, found[name].get("table")))[:20] == [], name


class TestComparison:
    """The comparison itself."""

    def test_it_names_what_differs(self) -> None:
        expected = {"a_b": ["0x1", None], "structure_type": "0xde", "gone": "0x1"}
        got = {"ab": ["0x2", "0x0"], "structure_type": None, "new": "0x1"}
        wrong = {
            "/a_b/0: expected '0x1', got '0x2'",
            "/a_b/1: expected None, got '0x0'",
            "/structure_type: expected '0xde', got None",
            "/gone: missing",
            "/new: not expected, '0x1'",
        }
        assert set(faults("python", "smbios", expected, got)) == wrong
        assert wrong - set(faults("go", "smbios", expected, got)) == {
            "/a_b/1: expected None, got '0x0'"
        }
        assert wrong - set(faults("java", "smbios", expected, got)) == {
            "/structure_type: expected '0xde', got None"
        }
        high = {"characteristics": "0x805b3611ecc7a27d"}, {"characteristics": "-0x7fa4c9ee13385d83"}
        allow = [name for name in EVERY if not list(faults(name, "smbios", *high))]
        assert allow == ["php", "lua"]
        assert list(faults("lua", "smbios", {"low": "0x1"}, {"low": "-0x1"}))
        known = {"structure_type": "0x1"}
        assert list(faults("java", "smbios", known, {"structure_type": None}))

    def test_a_changed_byte_shows(self) -> None:
        for vector in tables.all_vectors():
            if vector.expected is not None and vector.name != "empty.cper":
                kind = vector.name.rpartition(".")[2]
                at = {"cab": 0x20, "cper": 0x90, "pci": 8, "pdb": 0x24, "pe": 0x88, "smbios": 12}[
                    kind
                ]
                changed = bytearray(vector.data)
                changed[at] ^= 0x40
                other = getattr(tables, kind)(bytes(changed))
                assert list(faults("python", kind, vector.expected, other)), vector.name

    def test_a_changed_byte_of_a_structure_shows(self) -> None:
        for vector in structures.all_vectors():
            if vector.expected is not None:
                kind = vector.name.rpartition(".")[2]
                assert structures.read(vector.name, vector.data) == vector.expected
                changed = bytearray(vector.data)
                changed[CHANGED_IN_STRUCTURES.get(vector.name, 0)] ^= 1
                other = structures.read(vector.name, bytes(changed))
                assert list(faults("python", kind, vector.expected, other)), vector.name

    def test_a_changed_byte_of_a_stream_of_types_shows(self) -> None:
        for vector in codeview.all_vectors():
            if vector.expected is not None:
                changed = bytearray(vector.data)
                at = {"empty.codeview": 0x14, "fields.codeview": 0x3E}.get(vector.name, 0x3C)
                changed[at] ^= 1
                other = codeview.codeview(bytes(changed))
                assert list(faults("python", "codeview", vector.expected, other)), vector.name

    def test_vectors_show_every_field(self) -> None:
        """Each field of each structure that a table has is absent or present in some vector."""
        for kind, name in SCHEMAS.items():
            text = (ROOT / "schemas" / f"{name}.ksy").read_text("utf-8")
            wanted = set(re.findall(r"^ +- id: (\w+)$", text, re.MULTILINE))
            shown: set[str] = set()

            def look(value: Any, shown: set[str] = shown) -> None:
                for each in value.values() if isinstance(value, dict) else value:
                    if isinstance(each, (dict, list)):
                        look(each)
                if isinstance(value, dict):
                    shown.update(key for key, each in value.items() if each is not None)

            for vector in VECTORS:
                if vector.expected is not None and vector.name.endswith(kind):
                    look(vector.expected)
            assert wanted - shown <= BY_HAND[kind], kind


def applied_by_hand(kind: str) -> set[str]:
    """Fields of the structures of a schema that the root does not lead to."""
    schema = YAML(typ="safe").load((ROOT / "schemas" / f"{SCHEMAS[kind]}.ksy").read_text("utf-8"))
    reached, ahead = set(), [schema]
    while ahead:
        structure = ahead.pop()
        for each in (*structure.get("seq", ()), *structure.get("instances", {}).values()):
            name = each.get("type")
            if name in schema["types"] and name not in reached:
                reached.add(name)
                ahead.append(schema["types"][name])
    apart = (each for name, each in schema["types"].items() if name not in reached)
    return {field["id"] for each in apart for field in each.get("seq", ()) if "id" in field}


# Fields of structures that no table has in a place of its own: applied to bytes by hand.
BY_HAND: dict[str, set[str]] = {
    "blob": set(),
    "codeview": set(),
    "unwind": set(),
    "zdmp": set(),
    "smbios": set(),
    "cab": applied_by_hand("cab"),
    "pdb": applied_by_hand("pdb"),
    "pe": applied_by_hand("pe"),
    "cper": set(tables.REGISTERS),
    "pci": {
        *("head", "capabilities", "device_capabilities", "device_control", "device_status"),
        *("link_capabilities", "link_control", "link_status", "capabilities_and_control"),
        *("uncorrectable_status", "uncorrectable_mask", "uncorrectable_severity"),
        *("correctable_status", "correctable_mask"),
    },
}


def test_all_languages_have_a_runner_of_tables() -> None:
    for name in EVERY:
        folder = ROOT / "tests" / "languages" / name
        text = "".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())
        for kind in SCHEMAS:
            assert kind in text, (name, kind)
