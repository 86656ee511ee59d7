"""What differs between a table's contents and what a language says of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from languages import comparison

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    "blob": "windows_dump_blobs",
    "cab": "windows_cabinet",
    "codeview": "windows_codeview_types",
    "cper": "cper",
    "pci": "pci_configuration",
    "pdb": "windows_pdb",
    "pe": "windows_pe",
    "smbios": "smbios",
    "unwind": "windows_unwind",
    "zdmp": "zdmp",
}
# What these languages give for a number, bytes or a list that is not there.
ABSENT = {"go": ("0x0", "", []), "rust": ("0x0", "", [])}


def declared(kind: str) -> dict[str, set[int]]:
    """The values that the enumerations of a schema declare, by the fields that have them."""
    schema = YAML(typ="safe").load((ROOT / "schemas" / f"{SCHEMAS[kind]}.ksy").read_text("utf-8"))
    found: dict[str, set[int]] = {}
    for each in [schema, *schema["types"].values()]:
        for field in each.get("seq", ()):
            if "enum" in field:
                found.setdefault(field["id"], set()).update(
                    map(int, schema["enums"][field["enum"]])
                )
    return found


def plain(name: str) -> str:
    """A name without what the spelling of other languages loses."""
    return name.replace("_", "")


def faults(language: str, kind: str, expected: Any, got: Any, path: str = "") -> Iterator[str]:
    """Name what is wrong with what a language says of a table."""
    if isinstance(expected, dict) and isinstance(got, dict):
        mine = {plain(name): name for name in expected}
        its = {plain(name): name for name in got}
        for name in sorted(mine.keys() | its.keys()):
            at = f"{path}/{mine.get(name, name)}"
            if name not in mine:
                yield f"{at}: not expected, {got[its[name]]!r:.60}"
            elif name not in its:
                # JavaScript's objects have no field for what is absent.
                if language != "javascript" or expected[mine[name]] is not None:
                    yield f"{at}: missing"
            else:
                yield from faults(language, kind, expected[mine[name]], got[its[name]], at)
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for index, (one, other) in enumerate(zip(expected, got, strict=True)):
            yield from faults(language, kind, one, other, f"{path}/{index}")
    elif expected != got and not may_differ(language, kind, expected, got, path):
        yield f"{path}: expected {expected!r:.60}, got {got!r:.60}"


def may_differ(language: str, kind: str, expected: Any, got: Any, path: str) -> bool:
    """Whether the language has no way to say what is expected."""
    if language == "java" and got is None:
        named = DECLARED[kind].get(path.rpartition("/")[2])
        return named is not None and int(expected, 0) not in named
    if language in ("go", "rust") and isinstance(expected, list):
        # A list of bytes has the same type as bytes.
        return bool(bytes(int(each, 16) for each in expected).hex() == got)
    if language == "csharp" and path.rpartition("/")[2] in DECLARED[kind]:
        return comparison.enumeration_has_a_sign("kind", expected) == got
    if language in ("php", "lua") and expected is not None and got is not None:
        return comparison.has_a_sign("", expected) == got
    return expected is None and got in ABSENT.get(language, ())


DECLARED = {kind: declared(kind) for kind in SCHEMAS}
