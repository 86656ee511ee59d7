"""The npm package as its users meet it: types, entries, sources, errors, pages of browsers.

What the reader finds in dumps is compared in test_readers.py.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import struct
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT
from languages import tables, vectors
from packages.installation import BUILDS, Installed, build
from packages.javascript import HERE, run
from packages.protocol import Runner
from packages.sets import SETS

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("package-javascript")]

SCHEMAS = {path.stem for path in (ROOT / "schemas").glob("*.ksy")}
PAGE = 0x1000
CORE = {"DumpError", "ExactStream", "KernelDump", "KernelDumpSync", "WindowsKernelDump", "parse"}


@pytest.fixture(scope="module")
def package(installed: Callable[[str], Installed]) -> Installed:
    """The package, installed from its tarball."""
    return installed("javascript")


@pytest.fixture(scope="module")
def compiler() -> Path:
    """The TypeScript compiler of the version in types/package-lock.json."""
    lock = (HERE / "types" / "package-lock.json").read_bytes()
    folder = BUILDS / f"typescript-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not (folder / "node_modules").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(HERE / "types" / name, folder / name)
        run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    return folder / "node_modules" / "typescript" / "bin" / "tsc"


def answer(package: Installed, *words: object) -> Any:
    """Run a program beside the package; return the JSON that it prints."""
    return json.loads(run(package.folder, "node", *map(str, words)))


def manifest(package: Installed) -> dict[str, Any]:
    with tarfile.open(package.pack) as pack:
        file = pack.extractfile("package/package.json")
        assert file is not None
        found: dict[str, Any] = json.load(file)
        return found


@pytest.mark.parametrize(
    ("project", "words"),
    [
        ("tsconfig.json", "--module nodenext"),
        ("tsconfig.json", "--module preserve --moduleResolution bundler --customConditions node"),
        ("tsconfig.page.json", "--module preserve --moduleResolution bundler"),
    ],
)
def test_programs_compile_against_the_types(package, compiler, project, words, tmp_path):
    """In both module systems; without the libraries of browsers or Node; all declarations, too."""
    shutil.copytree(HERE / "types", tmp_path / "types")
    (tmp_path / "node_modules").symlink_to(package.folder / "node_modules")
    run(tmp_path / "types", "node", str(compiler), "-p", project, *words.split())


def test_compiler_notices_a_wrong_type(package, compiler, tmp_path):
    text = (HERE / "types" / "reader.cts").read_text(encoding="utf-8")
    wrong = text.replace("const isWhole: boolean", "const isWhole: string")
    assert wrong != text
    (tmp_path / "reader.cts").write_text(wrong, encoding="utf-8")
    (tmp_path / "node_modules").symlink_to(package.folder / "node_modules")
    words = ["--noEmit", "--strict", "--lib", "es2022", "--module", "nodenext", "reader.cts"]
    done = subprocess.run(
        ["node", str(compiler), *words], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "Type 'boolean' is not assignable to type 'string'" in done.stdout


def test_fields_have_the_types_that_are_declared(package, tmp_path):
    """Of all parsers, in all built files; 64-bit values are exact, so there are many bigints."""
    paths = []
    for vector in [*vectors.all_vectors(), *tables.all_vectors()]:
        name = vector.name if vector.name.count(".") else f"{vector.name}.dmp"
        (tmp_path / name).write_bytes(vector.data)
        paths.append(tmp_path / name)
    found = answer(package, "fields.cjs", *paths)
    assert found["problems"] == []
    assert found["values"] > 15_000
    assert found["bigint"] > 2_000
    assert found["members"] > 1_000


def test_absurd_sizes_are_calculated_exactly(package, tmp_path):
    """Fields of 64 bits that no file can have: 0xffffffffffffff00 bits make as many bytes / 8."""
    vector = next(each for each in vectors.all_vectors() if each.name == "bitmap_6_64")
    data = bytearray(vector.data)
    struct.pack_into("<Q", data, 0x2030, 0xFFFF_FFFF_FFFF_FF01)
    path = tmp_path / "absurd.dmp"
    path.write_bytes(data)
    code = (
        "const { WindowsKernelDump, ExactStream, KernelDumpSync } = require('windows-kernel-dump');"
        f"const data = require('node:fs').readFileSync({str(path)!r});"
        "const { bitmapHeader } = new WindowsKernelDump(new ExactStream(data));"
        "let code; try { KernelDumpSync.open(data) } catch (error) { code = error.code }"
        "let name; try { bitmapHeader.bitmap } catch (error) { name = error.name }"
        "console.log(JSON.stringify([String(bitmapHeader.lenBitmap), code, name]))"
    )
    assert answer(package, "-e", code) == [
        str((0xFFFF_FFFF_FFFF_FF01 + 7) // 8),
        "damaged",
        "EOFError",
    ]


def test_other_parsers_in_the_process_are_unchanged(package, qemu_dump):
    assert answer(package, "neighbour.cjs", qemu_dump) == {
        "unchanged": True,
        "neighbour": "number",
        "exact": str(0x8020_0000_0000_0000),
        "nested": "bigint",
        "isRuntime": True,
    }


def test_entries_load_in_both_module_systems(package):
    found = answer(package, "entries.mjs")
    expected = {f"./{name.replace('_', '-')}" for name in SCHEMAS}
    assert found["entries"].keys() == {".", *expected}
    for entry, (module, common) in found["entries"].items():
        assert module == common
        if entry != ".":
            assert [name.lower() for name in module] == [entry[2:].replace("-", "")]
    assert set(found["entries"]["."][0]) == set(found["core"]) == CORE
    parsers = {each[0][0] for entry, each in found["entries"].items() if entry != "."}
    assert set(found["page"]) == CORE | parsers


def test_core_imports_nothing_of_node(package):
    """Outside of node.js, which is for Node, only the runtime and other modules are imported."""
    dist = package.folder / "node_modules" / "windows-kernel-dump" / "dist"
    for path in (dist / "esm").rglob("*.js"):
        imported = re.findall(
            r"^(?:import|export) .* from '([^']+)'", path.read_text(), re.MULTILINE
        )
        outside = {name for name in imported if not name.startswith(".")}
        allowed = {"kaitai-struct/KaitaiStream.js"} if path.name == "stream.js" else set()
        assert outside <= allowed or path.name == "node.js", path
    for path in (dist / "browser").iterdir():
        text = path.read_text(encoding="utf-8")
        assert "node:" not in text
        assert not re.search(r"^import\b|\bimport\(|\beval\(|new Function", text, re.MULTILINE)


def test_script_runs_where_nothing_of_node_exists(package, qemu_dump):
    script = package.folder / "node_modules/windows-kernel-dump/dist/browser/windows-kernel-dump.js"
    found = answer(package, "page.cjs", script, qemu_dump)
    assert found["rip"] == "fffff80000201234"
    assert found["modules"] == "unsupported"
    assert found["kind"] == "FULL"
    assert CORE | {"Smbios", "Cper"} <= set(found["names"])
    assert "KaitaiStream" not in found["globals"]
    assert set(found["globals"]) == {"Blob", "TextDecoder", "file", "windowsKernelDump"}


def test_sources_of_all_kinds(package, qemu_dump):
    """The last page of a dump of 33 MB, for which less than 40 KB of it are read."""
    with qemu_dump.open("rb") as file:
        file.seek(-PAGE, 2)
        page = hashlib.sha256(file.read()).hexdigest()
    found = answer(package, "sources.mjs", qemu_dump)
    assert len(found["answers"]) == 9
    assert set(found["answers"].values()) == {f"{0x1FE0 - 1} {page}"}
    assert found["closed"] == 2
    assert found["read"] == 0x4000 + PAGE


def test_file_of_more_than_4_gib(package, tmp_path):
    """A sparse file of 6 GiB whose last page is read with promises, and at once."""
    pages = 0x18_0000
    vector = next(each for each in vectors.all_vectors() if each.name == "full_64")
    header = bytearray(vector.data[:0x2000])
    struct.pack_into("<I4xQQQ", header, 0x88, 1, pages, 0x100, pages)
    path = tmp_path / "large.dmp"
    with path.open("wb") as file:
        file.write(header)
        file.truncate(0x2000 + pages * PAGE)
        file.seek(0x2000 + (pages - 1) * PAGE)
        file.write(b"the last" * (PAGE // 8))
    expected = hashlib.sha256(b"the last" * (PAGE // 8)).hexdigest()
    for words in (), ("async",):
        with runner(package, *words) as asked:
            assert asked.ask("open", path) == "ok"
            assert asked.ask("page", 0x100 + pages - 1) == f"{0x2000 + (pages - 1) * PAGE:#x}"
            assert asked.ask("physical", (0x100 + pages - 1) * PAGE, PAGE) == expected
            assert asked.memory()[1] < 256 << 20


def runner(package: Installed, *words: str) -> Runner:
    return Runner("javascript", [*package.command, *words], package.folder)


def test_promises_and_reads_at_once_answer_the_same(package, tmp_path):
    with runner(package) as once, runner(package, "async") as promises:
        for name in ("vectors", "spaces"):
            (tmp_path / name).mkdir()
            for case in SETS[name](tmp_path / name):
                assert case.answers(promises) == case.answers(once), case.name


def test_errors_have_codes(package, qemu_dump):
    codes = answer(package, "errors.mjs", qemu_dump)
    expected = {
        "bad_argument": "number negative wide behind length huge long frame root offset "
        "source nothing end",
        "not_a_dump": "empty text",
        "damaged": "parse",
        "io": "no_file folder pipe short_read no_bytes throws closed",
        "unsupported": "modules directory",
    }
    assert codes == {
        name.replace("_", " "): code for code, names in expected.items() for name in names.split()
    }


def test_manifest_can_be_published(package):
    found = manifest(package)
    known = (ROOT / "packages" / "packages.toml").read_text(encoding="utf-8")
    assert f'[javascript]\nname = "{found["name"]}"\n' in known
    assert found["version"] == build.version()
    url = found["repository"]["url"].removeprefix("git+").removesuffix(".git")
    assert f'repository = "{url}"\n' in known
    assert found["license"] == "MIT AND CC0-1.0 AND Apache-2.0"
    assert found["dependencies"] == {"kaitai-struct": "^0.11.0"}
    assert not {"private", "scripts", "devDependencies"} & found.keys()
    with tarfile.open(package.pack) as pack:
        names = {name.removeprefix("package/") for name in pack.getnames()}
    assert {"README.md", "LICENSE", "LICENSE.parsers", "LICENSE.kaitai-struct"} <= names
    tops = {name.split("/")[0] for name in names}
    assert tops == {"README.md", "LICENSE", "LICENSE.parsers", "LICENSE.kaitai-struct"} | {
        "package.json",
        "dist",
    }


def test_lock_files_name_no_registry():
    for folder in (ROOT / "packages" / "javascript", HERE / "types"):
        assert "://" not in (folder / "package-lock.json").read_text(encoding="utf-8")
