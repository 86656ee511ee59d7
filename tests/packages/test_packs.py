"""Packages: assembled, packed by the tool of their language, installed, and used as documented."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import skip_or_fail
from packages import installation
from packages.test_readers import in_groups
from tools.packages import build

PAGE = build.PROJECT / "docs" / "languages.md"
VERSION = build.version().encode()


@pytest.mark.parametrize("language", in_groups())
def test_assembled_package_is_complete(language, tmp_path):
    """The version, the licence and all parsers are in it."""
    folder = build.assemble(language, tmp_path / language)
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {"README.md", "LICENSE"} <= names
    for name in build.steps_of(language).VERSIONED:
        assert VERSION in (folder / name).read_bytes(), name
    written = [name for name in names if (folder / name).suffix not in (".jar", ".zip")]
    assert not [n for n in written if build.NO_VERSION.search((folder / n).read_bytes())]
    schemas = {path.stem.replace("_", "") for path in (build.PROJECT / "schemas").glob("*.ksy")}
    parsers = {Path(name).stem.lower().replace("_", "") for name in names}
    assert schemas <= parsers, schemas - parsers


@pytest.mark.parametrize("language", in_groups())
def test_sources_name_no_registry_and_no_place(language):
    """Lock files name hosts of registries; paths of a machine are in nothing that is published."""
    for path in sorted((build.PACKAGES / language).rglob("*")):
        if not path.is_file() or "node_modules" in path.parts or "target" in path.parts:
            continue
        text = path.read_text(encoding="utf-8")
        found = re.findall(r"registry\.npmjs|index\.crates|repo1\.maven|proxy\.golang|/tmp/", text)
        assert not found, f"{path}: {found}"


def test_assembling_refuses_what_is_incomplete(tmp_path, monkeypatch):
    place = tmp_path / "packages"
    (place / "trial").mkdir(parents=True)

    class Steps:
        PARSERS = (("javascript/Smbios.js", "lib"),)
        VERSIONED = ("manifest",)
        NEEDS = ()

    monkeypatch.setattr(build, "PACKAGES", place)
    monkeypatch.setattr(build, "steps_of", lambda language: Steps)
    for name, text in (("README.md", ""), ("LICENSE", ""), ("manifest", "1.2.3")):
        with pytest.raises(build.PackageError, match=r"missing|0\.0\.0"):
            build.assemble("trial", tmp_path / "out")
        (place / "trial" / name).write_text(text, encoding="utf-8")
    with pytest.raises(build.PackageError, match=r"does not contain 0\.0\.0"):
        build.assemble("trial", tmp_path / "out")
    shutil.rmtree(tmp_path / "out")
    (place / "trial" / "manifest").write_text("a 0.0.0 10.0.0.0 v0.0.0", encoding="utf-8")
    made = build.assemble("trial", tmp_path / "out")
    assert (made / "manifest").read_bytes() == b"a %b 10.0.0.0 v0.0.0" % VERSION
    assert (made / "lib" / "Smbios.js").is_file()
    with pytest.raises(build.PackageError, match="not empty"):
        build.assemble("trial", tmp_path / "out")
    Steps.PARSERS = (("nothing/*.js", "lib"),)
    with pytest.raises(build.PackageError, match="make schemas"):
        build.assemble("trial", tmp_path / "out2")


@pytest.mark.slow
@pytest.mark.parametrize("language", in_groups())
def test_programs_of_the_readme(language, installed, qemu_dump):
    """They are run as they are written, and print what the README says."""
    package = installed(language)
    assert package.pack.exists()
    programs = installation.examples(language)
    assert programs, f"packages/{language}/README.md has no program with its output"
    for program in programs:
        found = installation.module_of(language).run_example(
            package.folder, program.code, qemu_dump
        )
        assert found.strip() == program.output.strip(), program.code


def test_page_of_languages_shows_programs_of_the_readmes():
    """And what they print; so they are run."""
    shown = installation.examples_in(PAGE)
    for language in ("javascript", "rust", "go", "java", "cpp"):
        assert shown[language], language
        known = installation.examples(language)
        assert all(program in known for program in shown[language]), language


def test_names_are_those_of_the_manifests():
    """packages.toml, the page of all packages, and what each tool reads."""
    if sys.version_info < (3, 11):
        pytest.skip("tomllib comes with Python 3.11")
    import tomllib

    names = tomllib.loads((build.PACKAGES / "packages.toml").read_text(encoding="utf-8"))
    page = (build.PACKAGES / "README.md").read_text(encoding="utf-8")
    manifests = {
        "javascript": "package.json",
        "rust": "Cargo.toml",
        "go": "go.mod",
        "java": "pom.xml",
        "cpp": "CMakeLists.txt",
    }
    for language, manifest in manifests.items():
        name = names[language].get("name", names[language].get("module"))
        text = (build.PACKAGES / language / manifest).read_text(encoding="utf-8")
        assert all(part in text for part in name.split(":")), language
        assert name in page, language


def test_make_packs_them_all():
    """The task names the program; what it does is tested above."""
    if shutil.which("make") is None:
        skip_or_fail("no make on PATH")
    done = subprocess.run(
        ["make", "--dry-run", "packages"],
        cwd=build.PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "tools.packages.build" in done.stdout
