"""Files of the package for other programs: complete, described, and written by the command."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import ROOT
from kdmp_ks import bugchecks, public_files
from kdmp_ks.public_files import DATA, LANGUAGES, data_file, data_schema_file, language_files
from schemas import places

GENERATED = ROOT / "generated"
SCHEMAS = ROOT / "schemas"
NAMES = sorted(path.stem for path in SCHEMAS.glob("*.ksy"))
DUMP = "windows_kernel_dump"
Table = list[tuple[str, str, int]]


def kdmp(*words: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kdmp_ks", "schema", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def form(name: str) -> Any:
    return json.loads(data_schema_file(name).read_text(encoding="utf-8"))


class TestData:
    @pytest.mark.parametrize("name", DATA)
    def test_tables_have_the_form_that_is_described(self, name: str) -> None:
        described = form(name)
        Draft202012Validator.check_schema(described)
        assert re.fullmatch(rf"urn:kdmp_ks:data:{name}:[0-9]+", described["$id"])
        table = json.loads(data_file(name).read_text(encoding="utf-8"))
        assert list(Draft202012Validator(described).iter_errors(table)) == []
        assert len(table) > 4

    def test_a_wrong_table_is_found(self) -> None:
        for name, wrong in {
            "bugchecks": {"0x0000001": {"name": "A"}},
            "bugcheck_meanings": {"0x00000001": {"meaning": "A.", "parameters": [{}]}},
            "blob_tags": {"00afe9c4-940d-4213-8016-cd3719b5bc20": {"nam": "A"}},
            "driver_names": {},
            "windows_versions": [{"build": "1"}],
        }.items():
            assert not Draft202012Validator(form(name)).is_valid(wrong), name

    def test_stop_codes_are_reached_from_their_package(self) -> None:
        table = json.loads(bugchecks.data_file("bugchecks").read_text(encoding="utf-8"))
        assert table["0x0000003b"] == {"name": "SYSTEM_SERVICE_EXCEPTION"}
        assert table["0x00000139"]["name"] == bugchecks.bugcheck_name(0x139)

    def test_the_page_names_all(self) -> None:
        page = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
        for name in DATA:
            assert f"`{name}`" in page
            (number,) = re.findall(r":([0-9]+)$", form(name)["$id"])
            assert re.search(rf"`{name}` \| {number} \|", page), name

    def test_others_are_refused(self) -> None:
        with pytest.raises(ValueError, match="no table 'pci_names'"):
            data_file("pci_names")
        with pytest.raises(ValueError, match="no form 'pci_names'"):
            data_schema_file("pci_names")


class TestLayouts:
    """The layouts as JSON."""

    @pytest.mark.parametrize("name", NAMES)
    def test_they_have_the_form_that_is_described(self, name: str) -> None:
        described = form("layout")
        Draft202012Validator.check_schema(described)
        document = json.loads((GENERATED / "json" / f"{name}.json").read_text(encoding="utf-8"))
        assert list(Draft202012Validator(described).iter_errors(document)) == []
        assert (document["schema"], document["name"]) == ("kdmp_ks/layout/1", name)

    @pytest.mark.parametrize(
        ("kind", "table"),
        [
            ("header64", places.HEADER_64),
            ("header32", places.HEADER_32),
            ("context_x64", places.CONTEXT_X64),
            ("context_arm64", places.CONTEXT_ARM64),
            ("triage_dump64", places.DIRECTORY_64),
            ("driver_entry64", [one for one in places.DRIVER_64 if "." not in one[0]]),
        ],
    )
    def test_offsets_are_the_literal_ones(
        self, kind: str, table: list[tuple[str, str, int]]
    ) -> None:
        text = (GENERATED / "json" / f"{DUMP}.json").read_text(encoding="utf-8")
        types = {each["name"]: each for each in json.loads(text)["types"]}
        found = {each["name"]: each for each in types[kind]["fields"]}
        sizes = {"B": 1, "H": 2, "I": 4, "Q": 8, "q": 8}
        for name, code, offset in table:
            assert (found[name]["offset"], found[name]["size"]) == (offset, sizes[code]), name
        assert types[kind]["offsets_from"] == ("file" if "header" in kind else "structure")

    def test_facts_that_no_parser_has(self) -> None:
        text = (GENERATED / "json" / f"{DUMP}.json").read_text(encoding="utf-8")
        document = json.loads(text)
        header = document["types"][1]
        fields = {each["name"]: each for each in header["fields"]}
        assert header["windows_name"] == "DUMP_HEADER64"
        assert fields["context_record"]["choice"]["by"] == "machine_image_type"
        assert fields["context_record"]["length"] == 3000
        instances = {each["name"]: each for each in header["instances"]}
        assert instances["extension"]["offset"] == 0x1058
        assert instances["extension"]["condition"] == "len_extension == 0x298"
        enums = {each["name"]: each["members"] for each in document["enums"]}
        assert {each["value"] for each in enums["product_types"]} == {1, 2, 3}
        assert document["types"][0]["fields"][0]["contents"] == b"PAGE".hex()


class TestFiles:
    """What `language_files` returns, held against the tree."""

    def test_every_folder_is_a_language(self) -> None:
        folders = {path.name for path in GENERATED.iterdir() if path.is_dir()} - {"__pycache__"}
        assert folders | {"ksy"} == LANGUAGES.keys()

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_all_of_a_language(self, language: str) -> None:
        folder = SCHEMAS if language == "ksy" else GENERATED / language
        found = {path: file.read_bytes() for path, file in language_files(language).items()}
        assert found == tree(folder)

    @pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {"imhex"}))
    def test_one_schema_has_its_own_files_only(self, language: str) -> None:
        number = 2 if language in ("python", "cpp") else 1
        seen: set[str] = set()
        for name in public_files.schema_names():
            found = language_files(language, name)
            assert len(found) == number, name
            assert not seen & found.keys()
            seen |= found.keys()

    def test_others_are_refused(self) -> None:
        with pytest.raises(ValueError, match=r"no language 'nim'"):
            language_files("nim")
        with pytest.raises(ValueError, match=r"no schema '\.\./x'"):
            language_files("c", "../x")


class TestVerb:
    def test_a_single_file_is_printed(self, tmp_path: Path) -> None:
        expected = (GENERATED / "c" / f"{DUMP}.h").read_bytes()
        for words in (("--language", "c"), ("--language", "c", "--out", "-")):
            done = kdmp(*words, folder=tmp_path)
            assert (done.returncode, done.stdout) == (0, expected)
        done = kdmp("--language", "cpp", folder=tmp_path)
        assert done.returncode == 2
        assert b"--out DIR" in done.stderr
        assert not list(tmp_path.iterdir())

    def test_files_are_written_once(self, tmp_path: Path) -> None:
        words = ("--language", "java", "--out", "made")
        done = kdmp(*words, folder=tmp_path)
        path = tmp_path / "made/src/main/java/kdmpks/WindowsKernelDump.java"
        assert [Path(line) for line in done.stdout.decode().splitlines()] == [
            path.relative_to(tmp_path)
        ]
        assert list(tree(tmp_path / "made")) == [path.relative_to(tmp_path / "made").as_posix()]
        path.write_text("mine")
        again = kdmp(*words, "--schema", "all", folder=tmp_path)
        assert again.returncode == 1
        assert b"--force" in again.stderr
        assert path.read_text() == "mine"
        assert len(tree(tmp_path)) == 1, "nothing is written if anything exists"
        assert kdmp(*words, "--schema", "all", "--force", folder=tmp_path).returncode == 0
        assert tree(tmp_path / "made") == tree(GENERATED / "java")

    def test_several_schemas(self, tmp_path: Path) -> None:
        chosen = ("--schema", "smbios", "--schema", "cper")
        done = kdmp("--language", "ksy", *chosen, "--out", ".", folder=tmp_path)
        assert done.returncode == 0, done.stderr
        assert tree(tmp_path) == {
            name: (SCHEMAS / name).read_bytes() for name in ("cper.ksy", "smbios.ksy")
        }

    def test_a_link_is_no_way_out(self, tmp_path: Path) -> None:
        (tmp_path / "target").write_text("mine")
        (tmp_path / f"{DUMP}.h").symlink_to(tmp_path / "target")
        done = kdmp("--language", "c", "--out", ".", folder=tmp_path)
        assert done.returncode == 1
        assert (tmp_path / "target").read_text() == "mine"

    def test_tables_and_forms(self, tmp_path: Path) -> None:
        done = kdmp("--data", "blob_tags", folder=tmp_path)
        assert json.loads(done.stdout) == json.loads(data_file("blob_tags").read_bytes())
        done = kdmp("layout", folder=tmp_path)
        assert json.loads(done.stdout) == form("layout")

    @pytest.mark.parametrize(
        "words",
        [
            ("read", "--language", "c"),
            ("--data", "bugchecks", "--language", "c"),
            ("--out", "x"),
            ("read", "--force"),
            ("--schema", "smbios"),
            ("--language", "c", "--schema", "nosuch"),
            ("--language", "nim"),
            ("--language", "go", "--prefix", "A_"),
            ("--language", "c", "--prefix", "9"),
            ("--language", "c", "--prefix", "a b"),
        ],
    )
    def test_what_does_not_fit_together_is_refused(
        self, tmp_path: Path, words: tuple[str, ...]
    ) -> None:
        done = kdmp(*words, folder=tmp_path)
        assert done.returncode == 2, done.stderr
        assert b"Traceback" not in done.stderr
        assert not list(tmp_path.iterdir())

    def test_what_there_is_not_is_an_error(self, tmp_path: Path) -> None:
        done = kdmp("--language", "imhex", "--schema", "smbios", folder=tmp_path)
        assert done.returncode == 1
        assert b"nothing of it for imhex" in done.stderr
