"""Facts of dumps in the viewer: the same as in the documents of kdmp, field by field."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from builders import cper
from cli import json_corpus
from command_runner import command_runner
from kdmp_ks import sample
from kdmp_ks.cli.app import kdmp as group
from languages import vectors
from packages.built_pages import large
from packages.javascript import run
from viewer.decoded_dumps import RECORD, stopped_by_hardware
from viewer.facts import Viewer
from viewer.mutated import MOST_HEAP, SLOW, outcomes

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("package-javascript")]

OWN = {
    "schema": "the facts of the viewer have a name of their own",
    "header": "compared with kdmp headers",
    "registers": "compared with kdmp regs",
    "modules": "compared with kdmp modules",
    "unloaded": "compared with kdmp unloaded",
    "secondary": "compared with kdmp secondary",
    "error_record": "compared with kdmp object",
    "memory_blocks": "the packages' tests compare the blocks of the reader",
    "unavailable": "compared by itself",
    "warnings": "compared by itself",
}
MARKS = {
    "timestamp_is_hash": "the table of kdmp modules shows it",
    "private": "kdmp secondary refuses to show such bytes",
    "decoded": "compared with literal values",
}
"""Fields of lists that the documents do not have."""
IN_MEMORY = {
    r"build\.(number|revision)\.(confidence|evidence)": "the build is in memory, too",
    r"windows\.confidence": "the build is in memory, too",
    r"bugcheck\.parameters\[\d\]\.name": "the current process and thread are in memory",
    r"faulting_address": "kdmp also takes it from the instruction and its registers",
    r"build|unavailable\.windows": "the build is in memory, too, where the header has none",
    r"exception\.(evidence\.)?address": "trap frames have no schema",
    r"exception\.warnings(\[\d\]\.message)?": "reasons are messages of the npm package",
    r"system_time|uptime_seconds|processors|product_type|boot_id": "in KUSER_SHARED_DATA, too",
}
"""Fields that kdmp knows better, as it follows pointers through the memory."""
ONLY_TRIAGE = {
    r".*location": "the modules of other dumps are in memory",
    r"kernel_modules|unloaded_modules": "the modules of other dumps are in memory",
    r"exception": "the memory of some machines is behind page tables that are not read",
}
"""Fields that only triage dumps have in the file itself."""
TRIAGE = {
    r"memory": "kdmp counts saved structures, too; here there is a list of the data blocks",
    r"hardware": "null without SMBIOS tables; kdmp takes parts of it from other secondary data",
}
LONE_SURROGATES = re.compile("[\ud800-\udfff\ufffd]|\\\\ud[89a-f]..")
"""The npm package replaces these, kdmp escapes them."""
OTHER_WORDS = {
    "error_record",
    "memory",
    "kernel_modules",
    "unloaded_modules",
    "secondary_data",
    "hardware",
    "exception",
}
"""Facts whose reasons are messages of the npm package where a part of the file cannot be read."""

FORMATS = json.loads((Path(sample.__file__).parents[1] / "data/foreign_formats.json").read_text())
OPENED = {one["id"] for one in FORMATS["formats"] if one.get("packed")}
"""Formats that kdmp unpacks and the viewer refuses."""


def document(verb: str, path: Path, *words: str) -> Any:
    """Run a verb of the command."""
    done = command_runner().invoke(group, [verb, str(path), "--json", *words], prog_name="kdmp")
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


def plain(listed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out marks, and texts that the two write in other ways."""
    return [
        {
            key: LONE_SURROGATES.sub("?", value) if isinstance(value, str) else value
            for key, value in one.items()
            if key not in MARKS
        }
        for one in listed
    ]


def unexplained(facts: dict[str, Any], path: Path, *words: str) -> set[str]:
    """Compare facts with all documents; return the fields that differ without a known reason."""
    found = set(differences(facts["header"], document("headers", path, *words)["headers"]))
    found |= set(differences(document("headers", path, *words)["headers"], facts["header"]))
    found |= set(differences(facts["registers"], document("regs", path, *words).get("registers")))
    for name, verb, key in (
        ("modules", "modules", "modules"),
        ("unloaded", "unloaded", "modules"),
        ("secondary", "secondary", "blobs"),
    ):
        if facts[name] is not None:
            there = document(verb, path, *words)[key]
            found |= set(differences(plain(facts[name]), plain(there), name))
    info = document("info", path, *words)
    is_triage = facts["dump_type"]["name"] == "triage"
    known = IN_MEMORY | (TRIAGE if is_triage else ONLY_TRIAGE)
    own = {key: facts[key] for key in facts if key not in OWN}
    differing = set(differences(own, info))
    found |= differing | set(reasons(facts, info, differing))
    found = {name for name in found if not any(re.fullmatch(one, name) for one in known)}
    return found | {f"warning: {text}" for text in warnings(facts, info)}


def reasons(facts: dict[str, Any], info: dict[str, Any], differing: set[str]) -> Iterator[str]:
    """Yield the names of facts that are unknown to both, for different reasons."""
    for name, reason in facts["unavailable"].items():
        other = info["unavailable"].get(name)
        if other != reason and name not in differing | OTHER_WORDS:
            yield f"unavailable.{name}"


def warnings(facts: dict[str, Any], info: dict[str, Any]) -> Iterator[str]:
    """Yield warnings of the viewer that kdmp has not; of damage and missing pages, their kinds."""
    kinds = {one["kind"] for one in info["warnings"]}
    for warning in facts["warnings"]:
        known = warning["kind"] in kinds and warning["kind"] in ("unavailable", "missing_pages")
        if warning not in info["warnings"] and not known:
            yield warning["message"]


def same(viewer: Viewer, path: Path, *, private: bool = False) -> None:
    """Compare what the viewer says of a file, facts or an error, with the documents."""
    words = ["--private"] if private else []
    found = viewer.ask(path, private=private)
    if "facts" in found:
        assert unexplained(found["facts"], path, *words) == set(), path.name
        return
    error = document("info", path, *words)["error"]
    if found["error"].get("format") in OPENED:
        assert found["error"]["message"].endswith(f"; {found['error']['advice']}")
        return
    assert int(found["error"].pop("offset"), 16) <= path.stat().st_size
    assert found["error"] == error | {"message": error["message"].replace(str(path), path.name)}


@pytest.mark.parametrize("private", [False, True], ids=["masked", "private"])
def test_real_dumps(dumps_folder: Path, viewer: Viewer, private: bool) -> None:
    for path in sorted((dumps_folder / "real").iterdir()):
        same(viewer, path, private=private)


def test_sample(viewer: Viewer, tmp_path: Path) -> None:
    with sample.unpack(tmp_path) as path:
        same(viewer, path)
    with sample.unpack_small(tmp_path) as path:
        same(viewer, path)


def test_built_dumps(viewer: Viewer, tmp_path: Path) -> None:
    """Of every kind, of every machine, cut, with names that are no text, and files of others."""
    kinds = Counter[str]()
    for name, data in json_corpus.built():
        path = tmp_path / f"{name}.dmp"
        path.write_bytes(data)
        same(viewer, path)
        path.unlink()
        kinds[name.partition("-")[0]] += 1
    assert kinds.keys() >= {"amd64", "arm64", "x86", "triage", "triage32", "bitmap", "text"}


def test_vectors(viewer: Viewer, tmp_path: Path) -> None:
    """Dumps in which every field has a value of its own."""
    for vector in vectors.all_vectors():
        path = tmp_path / f"{vector.name}.dmp"
        path.write_bytes(vector.data)
        same(viewer, path)


def test_files_of_other_formats(viewer: Viewer, tmp_path: Path) -> None:
    path = tmp_path / "other.dmp"
    for entry in FORMATS["formats"]:
        content = bytearray(b"\1" * 0x1000)
        for mark in entry["magic"]:
            raw = bytes.fromhex(mark["bytes"])
            content[mark["at"] : mark["at"] + len(raw)] = raw
        path.write_bytes(content)
        assert viewer.ask(path)["error"]["format"] == entry["id"]
        same(viewer, path)
    for content in (
        b"",
        b"P",
        b"PAGE",
        b"PAGEDU64",
        b"PAGEDU99" * 9,
        bytes(99),
        b"<html>",
        b"\1\2",
    ):
        path.write_bytes(content)
        same(viewer, path)


def test_large_files(viewer: Viewer, tmp_path: Path) -> None:
    """Sparse ones of up to 64 GiB: the header and the index are read, the rest is not."""
    names = []
    for case in large(tmp_path):
        found = viewer.ask(case.path)
        assert found["seconds"] < SLOW
        assert found["heap"] < MOST_HEAP
        assert found["facts"]["file"]["size"] == case.path.stat().st_size > 5 << 30
        assert found["facts"]["memory"]["pages"] > 5 << 18
        names.append(case.name)
        case.path.unlink()
    assert names == ["full_6_gib", "ranges_16_gib", "bitmap_64_gib"]


def test_hostile_dumps(viewer: Viewer, tmp_path: Path) -> None:
    found = Counter(outcomes(viewer, tmp_path, 200))
    assert found.total() == 200
    assert found["facts"] > 100


def test_types(modules: Path, compiler: Path) -> None:
    run(modules, "node", str(compiler), "-p", "tsconfig.json")


SECTIONS = (
    cper.Section(cper.BANK, cper.bank_section(0xBAA00000000C0135)),
    cper.Section(cper.PCI, cper.pci_section(), fru_id=UUID(int=7), fru_text=b"slot 3", flags=1),
    cper.Section(cper.MEMORY, cper.memory_section()),
    cper.Section(UUID(int=5), b"unknown"),
)


@pytest.mark.parametrize("private", [False, True], ids=["masked", "private"])
def test_error_record(viewer: Viewer, tmp_path: Path, private: bool) -> None:
    path = tmp_path / "whea.dmp"
    path.write_bytes(stopped_by_hardware(cper.record(*SECTIONS, platform=UUID(int=9))))
    words = ["--private"] if private else []
    there = document("object", path, f"{RECORD:x}", *words)["cper"]["record"]
    here = viewer.ask(path, private=private)["facts"]["error_record"]
    assert (here.pop("source"), here.pop("address")) == ("machine check exception", hex(RECORD))
    fields = [section.pop("fields") for section in here["sections"]]
    assert list(differences(here, there)) == []
    assert [section["facts"] is None for section in there["sections"]] == [not it for it in fields]
    assert fields[0]["bank"] == "0x3"
    assert (here["platform_id"] == "***") is not private
    same(viewer, path)


def test_error_record_that_is_cut(viewer: Viewer, tmp_path: Path) -> None:
    path = tmp_path / "whea.dmp"
    whole = cper.record(*SECTIONS)
    for size in (3, 0x7F, 0x80, 0xA0, 0x200, len(whole) - 1):
        path.write_bytes(stopped_by_hardware(whole[:size]))
        facts = viewer.ask(path)["facts"]
        assert (facts["error_record"] is None) is (size < 0x80)
