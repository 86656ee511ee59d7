"""The stubs of `kdmp_ks.structs` are current, and type checkers see each field through them."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import construct
import pytest

from conftest import ROOT, skip_or_fail
from kdmp_ks import structs
from kdmp_ks.parsing import records

FOLDER = ROOT / "kdmp_ks" / "structs"
TOOL = ROOT / "tools" / "structs" / "build.py"
NAMES = ("__init__.pyi", "values.pyi")
CLASSES = {
    node.name: node
    for node in ast.parse((FOLDER / "values.pyi").read_text(encoding="utf-8")).body
    if isinstance(node, ast.ClassDef)
}


def made(out: Path) -> dict[str, str]:
    command = [sys.executable, str(TOOL), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(out.iterdir())}


def test_the_committed_stubs_are_what_the_tool_makes(tmp_path: Path) -> None:
    committed = {name: (FOLDER / name).read_text(encoding="utf-8") for name in NAMES}
    assert made(tmp_path) == committed, "run `make stubs`"


def test_the_committed_stub_of_records_is_what_the_tool_makes(tmp_path: Path) -> None:
    tool, out = ROOT / "tools" / "schemas" / "records.py", tmp_path / "records.pyi"
    subprocess.run([sys.executable, str(tool), "--out", str(out)], check=True)
    committed = ROOT / "kdmp_ks" / "parsing" / "records.pyi"
    assert out.read_text() == committed.read_text(), "run `make stubs`"


def test_records_have_a_class_for_each_in_the_stub() -> None:
    body = ast.parse((ROOT / "kdmp_ks" / "parsing" / "records.pyi").read_text()).body
    for node in body:
        if isinstance(node, ast.ClassDef):
            compiled = getattr(records, node.name)._compiled
            fields = {part.name for part in node.body if isinstance(part, ast.FunctionDef)}
            properties = {n for n, v in vars(compiled).items() if isinstance(v, property)}
            assert fields == properties | set(compiled.SEQ_FIELDS)
        elif isinstance(node, ast.AnnAssign):
            named = {getattr(records, name.strip()) for name in ast.unparse(node.value).split("|")}
            assert set(getattr(records, node.target.id).__args__) == named


def test_every_definition_is_declared() -> None:
    body = ast.parse((FOLDER / "__init__.pyi").read_text(encoding="utf-8")).body
    declared = {node.target.id for node in body if isinstance(node, ast.AnnAssign)}
    assert declared == set(structs.BY_NAME)


@pytest.mark.parametrize("name", [name for name in structs.BY_NAME if name in CLASSES])
def test_fields_are_those_of_what_is_parsed(name: str) -> None:
    """By the containers that construct makes of zeros, not by the definition's own parts."""
    value = structs.BY_NAME[name].parse(bytes(structs.BY_NAME[name].sizeof()))
    types = {
        node.target.id: ast.unparse(node.annotation)
        for node in CLASSES[name].body
        if isinstance(node, ast.AnnAssign)
    }
    assert list(types) == [field for field in value if not field.startswith("_")]
    for field, annotation in types.items():
        kind = type(value[field])
        if kind is construct.ListContainer:
            assert annotation == f"list[{type(value[field][0]).__name__}]"
        elif kind is construct.Container:
            assert annotation in CLASSES
        else:
            assert annotation == kind.__name__


HEAD = """\
import ctypes

from construct import Int32ul, Struct
from typing_extensions import assert_type

from kdmp_ks import KernelDumpParser, structs, virt
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.parsing.records import ContextX64, Header64

class Pair(ctypes.Structure):
    _fields_ = [("first", ctypes.c_uint32)]
    first: int
"""
GOOD = """
OWN = Struct("Links" / structs.LIST_ENTRY64, "Id" / Int32ul, "Names" / structs.POINTER64[3])

def header(dump: KernelDumpParser) -> None:
    assert_type(dump.headers.bug_check_code, int)
    assert_type(dump.headers.bug_check_code_parameters, tuple[int, ...])
    assert_type(dump.exception_record.exception_code, int)
    assert_type(dump.registers["rip"], int)
    if isinstance(dump.context_record, ContextX64):
        assert_type(dump.context_record.rip, int)
        assert_type(dump.context_record.xmm_registers[0], int)
    if isinstance(dump.headers, Header64):
        assert_type(dump.headers.paging_levels, int)
    for processor in dump.processors:
        if isinstance(processor.context, ContextX64):
            assert_type(processor.context.rip, int)

def use(memory: virt.Reader) -> None:
    entry = memory.read_struct(0, structs.KLDR_DATA_TABLE_ENTRY64)
    assert_type(entry.DllBase, int)
    assert_type(entry["DllBase"], int)
    assert_type(entry.FullDllName.Length, int)
    assert_type(entry["FullDllName"]["Buffer"], int)
    assert_type(memory.read_struct(0, structs.KDDEBUGGER_DATA64).Flags.PaeEnabled, bool)
    assert_type(memory.read_struct(0, structs.KTRAP_FRAME_AMD64).Xmm, list[bytes])
    assert_type(memory.read_struct(0, structs.POINTER64), int)
    assert_type(memory.read_struct(0, Pair), Pair)
    assert_type(memory.read_struct(0, WindowsKernelDump.ContextX64).rip, int)
    tried = memory.try_read_struct(0, structs.LIST_ENTRY32)
    assert_type(tried.Flink if tried else None, int | None)
    for _, item in memory.walk_list(0, structs.KLDR_DATA_TABLE_ENTRY64, "InLoadOrderLinks"):
        assert_type(item.DllBase, int)
    # A definition of one's own is untyped, as construct is; what is made of it is Any.
    print(memory.read_struct(0, OWN).Links.Flink, memory.read_struct(0, structs.find("PEB64")).Ldr)
    print(structs.LIST_ENTRY64.sizeof(), structs.LIST_ENTRY64.parse(bytes(16)).Flink)
"""
BAD = {
    "memory.read_struct(0, structs.KLDR_DATA_TABLE_ENTRY64).Dllbase": "attr-defined",
    "memory.read_struct(0, structs.LIST_ENTRY64)['FLink']": "index",
    "memory.read_struct(0, structs.KLDR_DATA_TABLE_ENTRY64)['Dllbase']": "call-overload",
    "memory.read_struct(0, structs.LIST_ENTRY64).Flink.Flink": "attr-defined",
    "memory.try_read_struct(0, structs.LIST_ENTRY64).Flink": "union-attr",
    "memory.read_struct(0, WindowsKernelDump.ContextX64).rap": "attr-defined",
    "memory.read_struct(0, 5)": "arg-type",
    "structs.LIST_ENTRY63": "attr-defined",
    "dump.headers.bug_check_cod": "union-attr",
    "dump.headers.paging_levels": "union-attr",
    "dump.headers.bug_check_code = 1": "misc",
    "dump.context_record.rap": "union-attr",
    "dump.exception_record.code": "union-attr",
}
BAD_HEAD = f"{HEAD}\ndef use(memory: virt.Reader, dump: KernelDumpParser) -> None:\n"


@pytest.fixture(scope="module")
def errors(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What mypy says of both uses, with the package in its installed shape."""
    if find_spec("mypy") is None:
        skip_or_fail("mypy is not installed")
    folder = tmp_path_factory.mktemp("types")
    package = folder / "installed" / "kdmp_ks"
    package.mkdir(parents=True)
    for path in [*(ROOT / "kdmp_ks").iterdir(), ROOT / "generated"]:
        (package / path.name).symlink_to(path)
    (folder / "good.py").write_text(HEAD + GOOD, encoding="utf-8")
    (folder / "bad.py").write_text(BAD_HEAD + "".join(f"    {use}\n" for use in BAD))
    (folder / "mypy.ini").write_text(
        "[mypy]\nstrict = True\nmypy_path = installed\npython_version = 3.10\n"
        "[mypy-construct.*,kaitaistruct.*]\nignore_missing_imports = True\n"
        "[mypy-kdmp_ks.*]\nfollow_imports = silent\n"
    )
    command = [sys.executable, "-m", "mypy", "good.py", "bad.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not done.stderr
    return [line for line in done.stdout.splitlines() if ": error: " in line]


@pytest.mark.slow
@pytest.mark.xdist_group("stubs of structs")
class TestTypes:
    def test_what_is_right_passes(self, errors: list[str]) -> None:
        assert [line for line in errors if not line.startswith("bad.py")] == []

    def test_what_is_wrong_is_found(self, errors: list[str]) -> None:
        wanted = {
            f"bad.py:{number}": word
            for number, word in enumerate(BAD.values(), BAD_HEAD.count("\n") + 1)
        }
        # A field that is in neither of two kinds of headers is an error twice.
        found = {line.split(": ")[0]: line.rpartition("[")[2].rstrip("]") for line in errors}
        assert found == wanted
