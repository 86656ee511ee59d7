"""generated/ is what the build makes of schemas/ now, byte for byte.

The build runs the schema compiler on node. Where there is no node these tests are skipped, unless
CI is set.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from conftest import ROOT, skip_or_fail

if TYPE_CHECKING:
    from pathlib import Path

TOOLS = ROOT / "tools" / "schemas"
GENERATED = ROOT / "generated"
SCHEMAS = ROOT / "schemas"
PATHS = sorted(SCHEMAS.glob("*.ksy"))
# Made of the schemas without the compiler.
DECLARATIONS = {"c", "imhex", "json"}
SMALL = "meta:\n  id: small\n  endian: le\ndoc: A test.\nseq:\n  - id: a\n    type: u1\n"
# With names that the dump's schema has, too.
SMALL_WITH_NAMES = """
meta:
  id: small
  endian: le
doc: A test.
seq:
  - id: kind
    type: u1
    enum: dump_types
  - id: header
    type: header64
types:
  header64:
    doc: A part.
    seq:
      - id: a
        type: u1
enums:
  dump_types:
    1: full
"""


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder; what Python caches there is no part of it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(made: Path, committed: Path) -> dict[str, str]:
    """What is not the same in two trees, by path."""
    new, old = tree(made), tree(committed)
    found = dict.fromkeys(new.keys() - old.keys(), "missing")
    found |= dict.fromkeys(old.keys() - new.keys(), "extra")
    found |= {path: "different" for path in new.keys() & old.keys() if new[path] != old[path]}
    return found


# The tree is made once, by one process.
pytestmark = pytest.mark.xdist_group("generated")


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The path of node, with the pinned compiler installed where the build looks for it."""
    programs = {name: shutil.which(name) for name in ("node", "npm")}
    for name, path in programs.items():
        if path is None:
            skip_or_fail(f"there is no {name} on PATH, which the schema compiler needs")
    if not (TOOLS / "node_modules").is_dir():
        # Installed elsewhere and moved there whole: tests may run in several processes at once.
        folder = tmp_path_factory.mktemp("npm")
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(TOOLS / name, folder)
        subprocess.run([str(programs["npm"]), "ci"], cwd=folder, check=True, capture_output=True)
        whole = TOOLS / f"node_modules.{os.getpid()}"
        shutil.move(folder / "node_modules", whole)
        try:
            whole.rename(TOOLS / "node_modules")
        except OSError:
            shutil.rmtree(whole)
            assert (TOOLS / "node_modules").is_dir(), "another process has moved its own there"
    return str(programs["node"])


def run_build(out: Path, schemas: Path = SCHEMAS) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TOOLS / "build.py"), "--out", str(out)]
    command += ["--schemas", str(schemas)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def build(out: Path, schemas: Path = SCHEMAS) -> Path:
    done = run_build(out, schemas)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def made(node: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree that the build makes of the schemas, in one run of node for all languages."""
    return build(tmp_path_factory.mktemp("generated") / "made")


@pytest.fixture(scope="module")
def made_of_two(node: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree with one schema more than there are."""
    folder = tmp_path_factory.mktemp("schemas")
    for schema in PATHS:
        shutil.copy(schema, folder)
    (folder / "small.ksy").write_text(SMALL_WITH_NAMES)
    return build(tmp_path_factory.mktemp("generated") / "two", folder)


def class_name(name: str) -> str:
    return "".join(part.title() for part in name.split("_"))


# By one process, so that `made` is made once; it runs beside the other tests.
@pytest.mark.xdist_group("generated")
@pytest.mark.usefixtures("node")
class TestBuild:
    def test_the_committed_tree_is_what_the_build_makes(self, made: Path) -> None:
        assert differences(made, GENERATED) == {}

    def test_a_changed_schema_shows(self, tmp_path: Path) -> None:
        """Proof that the comparison above can fail: a field moves."""
        for schema in PATHS:
            shutil.copy(schema, tmp_path)
        changed = tmp_path / "windows_kernel_dump.ksy"
        text = changed.read_text(encoding="utf-8")
        assert text.count("size: 3000") == 1
        changed.write_text(text.replace("size: 3000", "size: 2996"), encoding="utf-8")
        found = differences(build(tmp_path / "made", tmp_path), GENERATED)
        assert set(found.values()) == {"different"}
        languages = {path.name for path in GENERATED.iterdir() if path.is_dir()}
        assert {path.partition("/")[0] for path in found} == languages - {"__pycache__"}

    def test_a_changed_doc_shows(self, tmp_path: Path) -> None:
        """In a schema of its own, which is faster."""
        (tmp_path / "small.ksy").write_text(SMALL)
        before = build(tmp_path / "before", tmp_path)
        (tmp_path / "small.ksy").write_text(SMALL.replace("A test", "A check"))
        found = differences(build(tmp_path / "after", tmp_path), before)
        assert set(found.values()) == {"different"}
        assert found.keys() >= {"python/small.py", "python/small.pyi"}

    def test_missing_and_extra_files_show(self, made: Path, tmp_path: Path) -> None:
        copy = tmp_path / "copy"
        shutil.copytree(made, copy)
        (copy / "python" / "__init__.py").unlink()
        (copy / "python" / "stray.py").write_text("")
        assert differences(made, copy) == {
            "python/__init__.py": "missing",
            "python/stray.py": "extra",
        }

    def test_the_build_mends_a_tree(self, tmp_path: Path) -> None:
        """With a schema of its own, which is faster: files that are missing, extra and changed."""
        (tmp_path / "small.ksy").write_text(SMALL)
        whole = build(tmp_path / "whole", tmp_path)
        copy = tmp_path / "copy"
        shutil.copytree(whole, copy)
        (copy / "python" / "__init__.py").unlink()
        (copy / "python" / "stray.py").write_text("")
        (copy / "python" / "small.py").write_text("")
        assert set(differences(whole, copy).values()) == {"missing", "extra", "different"}
        assert differences(build(copy, tmp_path), whole) == {}

    def test_numbers_that_yaml_rounds_are_refused(self, tmp_path: Path) -> None:
        schema = tmp_path / "rounded.ksy"
        head = "meta:\n  id: rounded\n  endian: le\ndoc: A test.\n"
        value = "instances:\n  fill:\n    value: {}\n"
        key = "seq:\n  - id: fill\n    type: u8\n    enum: fills\nenums:\n  fills:\n    {}: page\n"
        for body in (value, key):
            schema.write_text(head + body.format("0x4547415045474150"))
            done = run_build(tmp_path / "made", tmp_path)
            assert done.returncode == 1
            assert "quote the numbers above 2^53" in done.stderr
            assert "fill" in done.stderr
            schema.write_text(head + body.format("'0x4547415045474150'"))
            build(tmp_path / "made", tmp_path)
            made = (tmp_path / "made" / "python" / "rounded.py").read_text()
            assert str(0x4547415045474150) in made

    def test_a_switch_says_what_else_there_is(self, tmp_path: Path) -> None:
        """A size makes it raw bytes, a complete enum makes it nothing, else it is refused."""
        (tmp_path / "switched.ksy").write_text("""
meta:
  id: switched
  endian: le
doc: A test.
seq:
  - id: kind
    type: u1
    enum: kinds
    valid:
      any-of:
        - kinds::one
        - kinds::two
  - id: part
    type:
      switch-on: kind
      cases:
        'kinds::one': first
        'kinds::two': second
  - id: rest
    size: 2
    type:
      switch-on: kind
      cases:
        'kinds::one': first
types:
  first:
    doc: One.
    seq:
      - id: a
        type: u1
  second:
    doc: Another.
    seq:
      - id: b
        type: u2
enums:
  kinds:
    1: one
    2: two
""")
        made = build(tmp_path / "made", tmp_path) / "python" / "switched.pyi"
        text = made.read_text()
        assert "    part: Switched.First | Switched.Second\n" in text
        assert "    rest: Switched.First | bytes\n" in text

        schema = tmp_path / "switched.ksy"
        whole = schema.read_text()
        for missing in ("        'kinds::two': second\n", "        - kinds::two\n"):
            assert missing in whole
            schema.write_text(whole.replace(missing, ""))
            done = run_build(tmp_path / "made", tmp_path)
            assert done.returncode == 1
            assert done.stderr == ("build.py: Switched.part: a case is missing, and so is a size\n")

    def test_faults_of_a_schema_are_one_line(self, tmp_path: Path) -> None:
        schema = tmp_path / "faulty.ksy"
        schema.write_text("meta:\n  id: faulty\nseq:\n  - id: a\n    type: nothing\n")
        done = run_build(tmp_path / "made", tmp_path)
        assert done.returncode == 1
        assert "nothing" in done.stderr
        assert "Traceback" not in done.stderr


def test_it_compiles_without_a_warning(recwarn: pytest.WarningsRecorder) -> None:
    """Text of the schemas that Python would misread shows as a SyntaxWarning at the least."""
    for path in sorted(GENERATED.rglob("*.py*")):
        if path.suffix in (".py", ".pyi"):
            compile(path.read_text(encoding="utf-8"), path, "exec", dont_inherit=True)
    assert not recwarn.list


def parsers_of(schema: Path) -> list[Path]:
    """The files that the compiler has made of a schema, in all languages."""
    names = {schema.stem, class_name(schema.stem)}
    found = [path for path in GENERATED.rglob("*.*") if path.stem in names]
    return [path for path in found if "__pycache__" not in path.parts]


@pytest.mark.parametrize("schema", PATHS, ids=lambda path: path.name)
def test_it_says_that_it_is_generated(schema: Path) -> None:
    parsers = parsers_of(schema)
    patterns = (TOOLS / "patterns" / f"{schema.stem}.hexpat").exists()
    assert len(parsers) == 15 + patterns, "one for each language; a stub, a header for C++"
    notice = re.compile(r"^(#|//|--) (This is a generated file|Code generated by)", re.MULTILINE)
    for path in parsers:
        text = path.read_bytes().decode("utf-8")
        if path.suffix == ".json":  # has no comments
            continue
        assert notice.search(text[:400]), path
        assert f"Source: schemas/{schema.name}" in text[:400], path
        by_compiler = f"Source: schemas/{schema.name}; kaitai-struct-compiler" in text[:400]
        assert by_compiler is (path.parent.name not in DECLARATIONS), path
        assert "\r" not in text


def test_there_is_nothing_but_parsers_and_their_packages() -> None:
    packages = ROOT / "tools" / "schemas" / "packages"
    known = {path.relative_to(packages).as_posix() for path in packages.rglob("*.*")}
    known |= {path.relative_to(GENERATED).as_posix() for each in PATHS for path in parsers_of(each)}
    known |= {"__init__.py", "python/__init__.py", "rust/src/lib.rs"}
    assert set(tree(GENERATED)) == known


@pytest.mark.xdist_group("generated")
class TestOnePackageForAll:
    """The parsers of several schemas are one package in each language."""

    def test_a_second_schema_leaves_the_first_as_it_is(self, made_of_two: Path) -> None:
        found = differences(made_of_two, GENERATED)
        others = {path for path in found if not path.partition("/")[2].endswith("lib.rs")}
        assert all("mall." in path for path in others)
        assert {found[path] for path in others} == {"missing"}
        assert len(others) == 15

    def test_the_crate_has_the_types_of_the_dump_at_its_root(self, made_of_two: Path) -> None:
        lines = (made_of_two / "rust" / "src" / "lib.rs").read_text().splitlines()
        assert "mod windows_kernel_dump;" in lines
        assert "pub use windows_kernel_dump::*;" in lines
        assert "pub mod small;" in lines
        modules = {line.split()[-1].rstrip(";") for line in lines if "mod " in line}
        assert modules == {*(path.stem for path in PATHS), "small"}

    def test_names_in_the_go_package_do_not_clash(self, made_of_two: Path) -> None:
        declared: dict[str, str] = {}
        for path in sorted((made_of_two / "go").glob("*.go")):
            text = path.read_text(encoding="utf-8")
            assert "\npackage windowskerneldump\n" in f"\n{text}"
            names = set(re.findall(r"^(?:type|func|var) (\w+)", text, re.MULTILINE))
            names |= set(re.findall(r"^\t(\w+__\w+) \w+ = \d+$", text, re.MULTILINE))
            assert names
            assert not names & declared.keys(), path.name
            declared |= dict.fromkeys(names, path.name)
        parsers = {f"{path.stem}.go" for path in PATHS}
        assert set(declared.values()) == parsers | {"small.go", "bounds.go"}

    def test_classes_of_other_languages_do_not_clash(self, made_of_two: Path) -> None:
        """Each parser is a class of its own, with all other classes inside or behind its name."""
        for pattern, notion in {
            "java/**/*.java": r"^public class (\w+)",
            "csharp/*.cs": r"^    public partial class (\w+)",
            "cpp/*.h": r"^class (\w+) :",
            "perl/lib/*.pm": r"^package (\w+)",
            "ruby/lib/*.rb": r"^class (\w+)",
            "lua/*.lua": r"^(\w+) = class\.class",
        }.items():
            for path in made_of_two.glob(pattern):
                found = set(re.findall(notion, path.read_text(encoding="utf-8"), re.MULTILINE))
                own = {path.stem, class_name(path.stem), f"{path.stem}_t"}
                assert len(found) == 1, path
                assert found <= own, path


def test_the_tools_are_pinned() -> None:
    package = json.loads((TOOLS / "package.json").read_text())
    lock_text = (TOOLS / "package-lock.json").read_text()
    lock = json.loads(lock_text)["packages"]
    assert package["dependencies"].keys() == {"js-yaml", "kaitai-struct-compiler"}
    for name, version in package["dependencies"].items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version), "an exact version"
        assert lock[f"node_modules/{name}"]["version"] == version
    for name, entry in lock.items():
        assert not name or entry["integrity"].startswith("sha512-")
    assert "://" not in lock_text, "no registry: each has its own"
