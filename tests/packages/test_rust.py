"""The Rust crates: their own tests, and what the steps of generating and packing change in them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import skip_or_fail
from languages.toolchains import unmet

ROOT = Path(__file__).resolve().parents[2]
# Tests put only their own folder on the path.
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from tools.packages import build  # noqa: E402
from tools.packages import rust as steps  # noqa: E402

SCHEMAS = ROOT / "tools" / "schemas"
FEATURES = ROOT / "packages" / "rust" / "kdmp-kaitai" / "tests" / "runtime" / "features.rs"
RUNTIME_TESTS = 37
READER_TESTS = 6


def run(folder: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done


@pytest.mark.slow
def test_tests_of_both_crates(tmp_path, qemu_dump):
    """Those of the runtime, of the reader, and the examples of both in their documentation."""
    reason = unmet("cargo")
    if reason:
        skip_or_fail(reason)
    folder = build.assemble("rust", tmp_path / "rust")
    shutil.copyfile(qemu_dump, folder / "memory.dmp")
    done = run(
        folder,
        *("cargo", "test", "--workspace", "--offline"),
        CARGO_PROFILE_DEV_DEBUG="0",
        RUSTDOCFLAGS="--cfg windows_kernel_dump_readme",
    )
    assert "warning" not in done.stderr, done.stderr[-4000:]
    passed = [int(count) for count in re.findall(r"test result: ok\. (\d+) passed", done.stdout)]
    assert sorted(passed)[-2:] == [READER_TESTS, RUNTIME_TESTS], done.stdout[-2000:]
    for example in ("src/lib.rs - (line ", "src/lib.rs - Readme (line "):
        assert example in done.stdout, done.stdout[-2000:]


def test_parser_that_the_runtime_is_tested_with_is_current(tmp_path):
    """It is as the compiler makes it of its schema, but for the name of the runtime."""
    reason = unmet("node")
    if reason or not (SCHEMAS / "node_modules").is_dir():
        skip_or_fail(reason or "no schema compiler (make schemas installs it)")
    schema = FEATURES.with_suffix(".ksy")
    run(SCHEMAS, "node", "compile.mjs", str(schema), str(tmp_path), "rust")
    made = (tmp_path / "rust" / "features.rs").read_text(encoding="utf-8")
    expected = made.replace("extern crate kaitai;\n", "")
    assert FEATURES.read_text(encoding="utf-8") == expected


def test_no_calculation_of_a_parser_can_panic():
    """All are mended: the compiler writes `(a as u64) + (b as u64)`, and divides by anything."""
    integer = r" as [ui](?:8|16|32|64)\)"
    wrong = re.compile(rf"{integer} [-+*] \(|{integer} [/%] \((?!\d+ as )")
    for path in sorted(build.GENERATED.glob("rust/src/*.rs")):
        found = wrong.findall(path.read_text(encoding="utf-8"))
        assert not found, f"{path.name}: {found[:3]}"
    sources = [path.read_text(encoding="utf-8") for path in build.GENERATED.glob("rust/src/*.rs")]
    calls = sum(len(re.findall(r"\.wrapping_(?:add|sub|mul)\(", source)) for source in sources)
    assert calls > 50


def test_no_comparison_of_a_parser_narrows_a_number():
    """The compiler compares as `i32`, so that 0xffffffff would be less than 43."""
    for path in sorted(build.GENERATED.glob("rust/src/*.rs")):
        found = re.findall(r" as i32\) [<>=!]=? \(", path.read_text(encoding="utf-8"))
        assert not found, path.name


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("0.1.0", "0.1.0"),
        ("1.20.3", "1.20.3"),
        ("1.0.0rc2", "1.0.0-rc.2"),
        ("2.0.0a1", "2.0.0-alpha.1"),
    ],
)
def test_version_of_a_crate(version, expected):
    assert steps.crate_version(version) == expected


@pytest.mark.parametrize("version", ["1.0", "1.0.0+local", "1.0.0.post1"])
def test_version_that_no_crate_can_have(version):
    with pytest.raises(build.PackageError):
        steps.crate_version(version)
