"""Facts of dumps in the viewer: the same as in the documents of kdmp, field by field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kdmp_ks.cli.app import kdmp as group
from viewer.facts import Viewer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("package-javascript")]

OWN = {
    "schema": "the facts of the viewer have a name of their own",
    "header": "compared with kdmp headers",
    "registers": "compared with kdmp regs",
    "modules": "compared with kdmp modules",
    "unloaded": "compared with kdmp unloaded",
    "secondary": "compared with kdmp secondary",
    "memory_blocks": "compared with the blocks that the builders put there",
    "unavailable": "compared by itself",
    "warnings": "the viewer looks only at the header and the index of pages",
}
ANALYSED = {
    "build.number.confidence": "kdmp also reads the build from memory",
    "build.number.evidence": "kdmp also reads the build from memory",
    "build.revision.confidence": "kdmp also reads the build from memory",
    "windows.confidence": "kdmp also reads the build from memory",
    "memory": "kdmp counts the saved structures of a triage dump, too",
    "faulting_address": "kdmp also takes the address from the instruction and its registers",
    "bugcheck.parameters[0].name": "kdmp recognises the current process",
}
"""Fields that kdmp knows better, from what the memory contains."""
MARKS = {"timestamp_is_hash": "modules", "private": "secondary"}
"""Fields that lists of the viewer have beside those of the documents."""


def document(verb: str, path: Path, *words: str) -> Any:
    """Run a verb of the command."""
    done = CliRunner().invoke(group, [verb, str(path), "--json", *words], prog_name="kdmp")
    return json.loads(done.stdout)


def differences(here: Any, there: Any, name: str = "") -> Iterator[str]:
    """Yield the names of fields of the viewer that are different in a document."""
    if isinstance(here, dict) and isinstance(there, dict):
        for key, value in here.items():
            inner = f"{name}.{key}" if name else key
            if key not in there:
                yield inner
            else:
                yield from differences(value, there[key], inner)
    elif isinstance(here, list) and isinstance(there, list) and len(here) == len(there):
        for i, pair in enumerate(zip(here, there, strict=True)):
            yield from differences(*pair, f"{name}[{i}]")
    elif here != there:
        yield name


def without_marks(listed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{key: value for key, value in one.items() if key not in MARKS} for one in listed]


def compare(facts: dict[str, Any], path: Path, *words: str) -> set[str]:
    """Compare facts with all documents; return the fields of ``info`` that differ."""
    assert facts["header"] == document("headers", path, *words)["headers"]
    assert facts["registers"] == document("regs", path, *words).get("registers")
    for name, verb, key in (
        ("modules", "modules", "modules"),
        ("unloaded", "unloaded", "modules"),
        ("secondary", "secondary", "blobs"),
    ):
        if facts[name] is not None:
            there = document(verb, path, *words)[key]
            assert list(differences(without_marks(facts[name]), there)) == [], name
    info = document("info", path, *words)
    return set(differences({key: facts[key] for key in facts if key not in OWN}, info))


@pytest.mark.parametrize("private", [False, True], ids=["masked", "private"])
def test_real_dumps(dumps_folder: Path, viewer: Viewer, private: bool) -> None:
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        facts = viewer.ask(path, private=private)["facts"]
        words = ["--private"] if private else []
        assert compare(facts, path, *words) - ANALYSED.keys() == set(), path.name
