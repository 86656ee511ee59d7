"""The Go module: its own tests, and what the steps of packing add to it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from conftest import skip_or_fail
from languages.toolchains import unmet

ROOT = Path(__file__).resolve().parents[2]
# Tests put only their own folder on the path.
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from tools.packages import build  # noqa: E402
from tools.packages import go as steps  # noqa: E402

SOURCE = """\
type Dump_Kinds int
const (
\tDump_Kinds__Full Dump_Kinds = 1
\tDump_Kinds__Other Dump_Kinds = 1347241030
)
type Dump_ThingMasks int
const (
\tDump_ThingMasks__Low Dump_ThingMasks = 1
\tDump_ThingMasks__High Dump_ThingMasks = 8
)
"""
PROGRAM = """\
package windowskerneldump

import "testing"

type Dump_Kinds int
type Dump_ThingMasks int

func Test(t *testing.T) {
	for found, expected := range map[string]string{
		Dump_Kinds(1).String():          "Full",
		Dump_Kinds(1347241030).String(): "Other",
		Dump_Kinds(2).String():          "Kinds(0x2)",
		Dump_ThingMasks(9).String():     "Low|High",
		Dump_ThingMasks(14).String():    "High|ThingMasks(0x6)",
		Dump_ThingMasks(0).String():     "ThingMasks(0x0)",
	} {
		if found != expected {
			t.Errorf("%q, not %q", found, expected)
		}
	}
}
"""


@pytest.fixture(scope="module", autouse=True)
def _go():
    for program in steps.NEEDS:
        reason = unmet(program)
        if reason:
            skip_or_fail(reason)


def go(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["go", *words], cwd=folder, capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@pytest.mark.parametrize(
    ("version", "expected"),
    [("0.1.0", "v0.1.0"), ("1.20.3", "v1.20.3"), ("1.0.0rc2", "v1.0.0-rc.2")],
)
def test_version_of_a_module(version, expected):
    assert steps.module_version(version) == expected


@pytest.mark.parametrize("version", ["1.0", "2.0.0", "1.0.0+local"])
def test_version_that_no_module_of_the_path_can_have(version):
    with pytest.raises(build.PackageError):
        steps.module_version(version)


def test_values_of_enumerations_have_names(tmp_path):
    (tmp_path / "go.mod").write_text("module example.test/names\n\ngo 1.23\n")
    (tmp_path / "strings.go").write_text(steps.strings([SOURCE]))
    (tmp_path / "names_test.go").write_text(PROGRAM)
    go(tmp_path, "test", "./...")


def test_parsers_of_all_enumerations_have_names():
    sources = [path.read_text(encoding="utf-8") for path in build.GENERATED.glob("go/*.go")]
    declared = sum(source.count(" isDefined() bool {") for source in sources)
    assert len(steps.enumerations(sources)) == declared > 50


@pytest.mark.slow
def test_tests_of_the_module(tmp_path):
    folder = build.assemble("go", tmp_path / "go")
    said = go(folder, "test", "-trimpath", "-count=1", "-v", ".")
    for name in ("ExampleNew", "TestTranslate", "FuzzOpen/seed#0"):
        assert f"--- PASS: {name} " in said
    assert "SKIP" not in said


@pytest.mark.slow
def test_pack_is_a_module_proxy_and_always_the_same(tmp_path):
    packs = [build.pack("go", tmp_path / name) for name in ("one", "other")]
    number = steps.module_version(build.version())
    place = packs[0].joinpath("cache/download", *steps.module().split("/"), "@v")
    names = {"list", *(f"{number}.{suffix}" for suffix in ("info", "mod", "zip"))}
    assert {path.name for path in place.iterdir()} == names
    files = [sorted(path for path in pack.rglob("*") if path.is_file()) for pack in packs]
    for one, other in zip(*files, strict=True):
        assert one.read_bytes() == other.read_bytes()
    with zipfile.ZipFile(place / f"{number}.zip") as archive:
        inside = archive.namelist()
    prefix = f"{steps.module()}@{number}/"
    assert all(name.startswith(prefix) for name in inside)
    wanted = ("go.mod", "LICENSE", "README.md", "windowskerneldump/windows_kernel_dump.go")
    assert {prefix + name for name in wanted} <= set(inside)
