"""The compiled parsers of all languages read the same of the same dumps, and read it right.

Each language has a runner in tests/languages/, which prints all that its parser finds; what it must
find is read at literal offsets. Where a toolchain is missing or too old, the tests of its language
skip unless CI is set.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from conftest import ROOT, skip_or_fail
from languages import comparison, mutations, oracle, toolchains
from languages.toolchains import EVERY, LANGUAGES
from languages.vectors import Vector, all_vectors

BUILD = ROOT / "build" / "languages"
GENERATED = ROOT / "generated"
PAGE = ROOT / "docs" / "languages.md"
SCHEMA = ROOT / "schemas" / "windows_kernel_dump.ksy"
VECTORS = {vector.name: vector for vector in all_vectors()}

EACH = pytest.mark.parametrize(
    "language",
    [pytest.param(name, marks=pytest.mark.xdist_group(f"language-{name}")) for name in LANGUAGES],
)
pytestmark = pytest.mark.slow


class Runner(NamedTuple):
    """A runner that has been built."""

    language: toolchains.Language
    folder: Path

    def answers(self, vectors: list[Vector], folder: Path) -> dict[str, dict[str, Any]]:
        """What the runner says of dumps, which are written to a folder for it."""
        words = []
        for vector in vectors:
            path = folder / f"{vector.name}.dmp"
            path.write_bytes(vector.data)
            words += [str(path), *map(oracle.text, vector.pages)]
        found = toolchains.ask(self.language, self.folder, words)
        return {vector.name: answer for vector, answer in zip(vectors, found, strict=True)}


def runner_of(name: str, parsers: Path = GENERATED) -> Runner:
    language = LANGUAGES[name]
    missing = toolchains.missing(language)
    if missing:
        skip_or_fail(f"the {name} runner cannot be built: {'; '.join(missing)}")
    return Runner(language, toolchains.built(language, parsers, BUILD))


@EACH
def test_every_vector(language: str, tmp_path: Path) -> None:
    vectors = list(VECTORS.values())
    answers = runner_of(language).answers(vectors, tmp_path)
    assert comparison.faults(language, vectors, answers)[:20] == []


@EACH
def test_dumps_that_windows_wrote(language: str, dumps_folder: Path, tmp_path: Path) -> None:
    """Triage dumps, and headers of full dumps."""
    paths = sorted((dumps_folder / "real").iterdir())
    vectors = [Vector(path.name, path.read_bytes()) for path in paths]
    answers = runner_of(language).answers(vectors, tmp_path)
    assert comparison.faults(language, vectors, answers)[:20] == []
    assert sum("blobs" in answer for answer in answers.values()) > 5


@pytest.fixture(scope="module")
def wrong_parsers() -> Path:
    """Parsers compiled from schemas of which some have wrong fields."""
    if shutil.which("node") is None or not (ROOT / "tools/schemas/node_modules").is_dir():
        skip_or_fail("the schema compiler is not installed: make schemas")
    texts = {
        path.name: mutations.mutated(path.stem, path.read_text(encoding="utf-8"))
        for path in sorted(SCHEMA.parent.glob("*.ksy"))
        if path.stem in mutations.SCHEMAS
    }
    return toolchains.compiled(texts, GENERATED, BUILD)


@EACH
def test_wrong_fields_of_the_schema_show(
    language: str, wrong_parsers: Path, tmp_path: Path
) -> None:
    """Proof that the comparison can fail, in every language: each fault is found and named.

    No runner dies of a fault without the name of the dump.
    """
    vectors = list(VECTORS.values())
    answers = runner_of(language, wrong_parsers).answers(vectors, tmp_path)
    found = comparison.faults(language, vectors, answers)
    assert mutations.unseen(found, {"windows_kernel_dump"}) == []


class TestVectors:
    """The vectors themselves."""

    def test_they_show_every_field(self) -> None:
        """Each field of each structure that a parser reaches has a value in some vector."""
        sys.path.insert(0, str(ROOT / "tools" / "schemas"))
        try:
            import layout
        finally:
            sys.path.pop(0)
        from ruamel.yaml import YAML

        schema = YAML(typ="safe").load(SCHEMA.read_text(encoding="utf-8"))
        # What is not reached from the file itself: applied to tables by hand.
        by_hand = {"pfn_range", "triage_data_block32", "blob_file_header", "blob_header"}
        wanted = {
            frozenset(each.name for each in (*one.sequence, *one.instances) if each.name)
            for one in layout.read(schema).walk()
            if one.name not in by_hand
        }
        shown: dict[frozenset[str], set[str]] = {}

        def look(value: Any) -> None:
            if isinstance(value, list):
                for each in value:
                    look(each)
            elif isinstance(value, dict):
                there = shown.setdefault(frozenset(value), set())
                there |= {name for name, each in value.items() if each not in (None, "", [])}
                for each in value.values():
                    look(each)

        for vector in VECTORS.values():
            if not vector.refused:
                look(vector.expected["dump"])
        assert {names for names in wanted if shown.get(names) != names} == set()

    def test_what_was_built_is_where_the_builders_say(self) -> None:
        """The oracle of blobs and names, against those who wrote them."""
        from builders import triage

        built = triage.small().build()
        found = oracle.answer(built.data, {})
        assert [int(each["offset"], 0) for each in found["blobs"]] == [
            at for _, at, _ in built.blobs
        ]
        assert [each["tag"] for each in found["blobs"]] == [
            tag.bytes_le.hex() for tag, _, _ in built.blobs
        ]
        names = [driver.path for driver in triage.DRIVERS]
        decoded = [bytes.fromhex(each) for each in found["driver_names"]]
        assert [each.decode("utf-16-le", "surrogatepass") for each in decoded] == names

    def test_they_can_be_written(self, tmp_path: Path) -> None:
        """For those who write a reader of their own."""
        command = [sys.executable, "-m", "languages.vectors", str(tmp_path)]
        subprocess.run(command, cwd=ROOT / "tests", check=True)
        assert {path.stem for path in tmp_path.glob("*.dmp")} == VECTORS.keys()
        for path in tmp_path.glob("*.json"):
            expected = json.loads(path.read_text(encoding="utf-8"))
            vector = VECTORS[path.stem]
            assert expected == ({"refused": True} if vector.refused else vector.expected)


class TestLimits:
    """What a language cannot tell; docs/languages.md says so."""

    @pytest.mark.xdist_group("language-javascript")
    def test_javascript_rounds_addresses_unless_told_not_to(self, tmp_path: Path) -> None:
        runner = runner_of("javascript")
        vector = VECTORS["every_field_x64"]
        path = tmp_path / "a.dmp"
        path.write_bytes(vector.data)
        script = (
            "const K = require('kaitai-struct/KaitaiStream');"
            "const { WindowsKernelDump } = require('windows-kernel-dump');"
            "const data = require('node:fs').readFileSync(process.argv[1]);"
            "const dump = new WindowsKernelDump(new K(data));"
            "console.log(dump.header.pfnDatabase.toString(16))"
        )
        said = []
        for before in ("", "require('./exact.js');"):
            command = ["node", "-e", before + script, str(path)]
            done = subprocess.run(
                command, cwd=runner.folder, check=True, capture_output=True, text=True
            )
            said.append(done.stdout.strip())
        assert said == ["8877665544330000", "8877665544330018"]
        assert vector.expected["dump"]["header"]["pfn_database"] == "0x8877665544330018"


class TestPage:
    """The page that tells how to use the parsers."""

    def test_its_code_is_that_of_the_runners(self) -> None:
        text = PAGE.read_text(encoding="utf-8")
        endings = {"javascript": "js", "java": "java", "go": "go", "rust": "rs", "cpp": "cpp"}
        shown = set()
        for name, code in re.findall(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            if name in endings:
                files = [*(ROOT / "tests" / "languages" / name).rglob(f"*.{endings[name]}")]
                files.append(ROOT / "packages" / name / "README.md")
                assert any(code in path.read_text(encoding="utf-8") for path in files), code
                shown.add(name)
        assert shown == endings.keys()

    def test_it_tells_of_all_languages(self) -> None:
        text = PAGE.read_text(encoding="utf-8")
        assert LANGUAGES.keys() <= {path.name for path in GENERATED.iterdir()}
        for path in GENERATED.iterdir():
            if path.is_dir() and path.name != "__pycache__":
                spelt = {"cpp": "C++", "csharp": "C#"}.get(path.name, path.name)
                assert re.search(re.escape(spelt), text, re.IGNORECASE), path.name
        for file, pin in {
            "javascript/package.json": '"kaitai-struct": "0.11.0"',
            "go/go.mod": "kaitai_struct_go_runtime v0.11.0",
            "java/pom.xml": "<version>0.11</version>",
            "rust/Cargo.toml": 'kaitai_struct_rust_runtime", tag = "v0.11.0"',
        }.items():
            # The runner in Rust takes the runtime of this project.
            ours = file.startswith("rust/")
            for folder in (GENERATED, *([] if ours else [ROOT / "tests" / "languages"])):
                assert pin in (folder / file).read_text(encoding="utf-8"), folder / file


class TestMutations:
    """The faults themselves."""

    def test_each_kind_is_there(self) -> None:
        kinds = {each.kind for each in mutations.MUTATIONS}
        assert len(kinds) == 11
        assert {"offset", "width", "byte order", "sign", "mask", "condition"} <= kinds

    def test_what_is_not_named_is_unseen(self) -> None:
        assert mutations.unseen([], {"smbios"}) == [mutations.MUTATIONS[-1]]
        assert mutations.unseen(["flags_0.smbios/a/body/has_lock: expected"], {"smbios"}) == []

    def test_a_runner_that_dies_names_the_file(self, tmp_path: Path) -> None:
        runner = tmp_path / "runner.py"
        runner.write_text(
            "import os, sys\n"
            "for word in sys.argv[1:]:\n"
            "    if word == 'b': print('{', end='', flush=True); os._exit(3)\n"
            "    if word[:2] != '0x': print(f'{{\"is\": \"{word}\"}}', flush=True)\n",
            encoding="utf-8",
        )
        language = toolchains.Language("a", (), toolchains.nothing, (sys.executable, "runner.py"))
        found = toolchains.ask(language, tmp_path, ["a", "0x1", "b", "0x1", "c", "b"])
        assert found == [{"is": "a"}, {"crashed": "3: "}, {"is": "c"}, {"crashed": "3: "}]


class TestComparison:
    """The comparison itself."""

    def test_it_names_what_differs(self) -> None:
        expected = {"a": ["0x1", {"b": None}], "c": "0x2"}
        got = {"a": ["0x1", {"b": "0x0"}], "d": "0x2"}
        assert list(comparison.differences(expected, got)) == [
            "/a/1/b: expected None, got '0x0'",
            "/c: missing",
            "/d: not expected, '0x2'",
        ]
        assert list(comparison.differences([1], [1, 2])) == [": expected [1], got [1, 2]"]
        assert not list(comparison.differences(expected, expected))

    def test_limits_are_of_their_languages_alone(self) -> None:
        answer = {
            "dump": {"kind": "0x45474150", "drivers": None, "num_unloaded_drivers": None},
            "pages": {"0x1": "0x2000"},
        }
        same = {name for name in EVERY if comparison.expected_of(name, answer) == answer}
        assert same == EVERY.keys() - {"java", "go", "rust"}
        java = comparison.expected_of("java", answer)
        assert (java["dump"]["kind"], java["pages"]) == (None, {"0x1": None})
        go = comparison.expected_of("go", answer)
        assert go["dump"]["drivers"] == []
        assert go["dump"]["num_unloaded_drivers"] == "0x0"

    def test_limits_of_numbers_with_a_sign(self) -> None:
        answer = {
            "dump": {
                "kind": "0xc3d20f98",
                "rip": "0x8877665544330000",
                "rsp": "0x7877665544330000",
                "system_time": "-0x2",
                "comment": "ff" * 8,
                "len_unloaded_driver_table": "0xe000000000000000",
            },
            "pages": {},
        }

        def changed(language: str) -> dict[str, Any]:
            found = comparison.expected_of(language, answer)["dump"]
            return {name: found[name] for name in found if found[name] != answer["dump"][name]}

        assert [name for name in EVERY if changed(name)] == ["java", "csharp", "php", "lua"]
        assert changed("csharp") == {"kind": "-0x3c2df068"}
        assert changed("php") == {"rip": "-0x778899aabbcd0000"}
        length = "-0x2000000000000000"
        assert changed("lua") == {**changed("php"), "len_unloaded_driver_table": length}
