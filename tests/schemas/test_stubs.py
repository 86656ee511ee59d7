"""The stub says of the compiled parser what is so.

The stub is read as text, the parser is looked at as it runs on files that have all of its types.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import struct
import subprocess
import sys
from enum import IntEnum
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import kaitaistruct
import pytest
from kdmp_ks.generated.python import windows_kernel_dump
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from conftest import ROOT, skip_or_fail

if TYPE_CHECKING:
    from pathlib import Path

STUB = ROOT / "generated" / "python" / "windows_kernel_dump.pyi"
STUBS = sorted(STUB.parent.glob("*.pyi"))


def stub_classes(stub: Path = STUB) -> dict[str, ast.ClassDef]:
    """The classes of a stub by their paths, without the private one that all derive from."""

    def below(body: list[ast.stmt], prefix: str) -> dict[str, ast.ClassDef]:
        found: dict[str, ast.ClassDef] = {}
        for node in body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[prefix + node.name] = node
                found |= below(node.body, f"{prefix}{node.name}.")
        return found

    return below(ast.parse(stub.read_text(encoding="utf-8")).body, "")


def stub_fields(node: ast.ClassDef) -> dict[str, str]:
    """Attributes in their order, with their annotations."""
    return {
        each.target.id: ast.unparse(each.annotation)
        for each in node.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }


def stub_properties(node: ast.ClassDef) -> dict[str, str]:
    return {
        each.name: ast.unparse(each.returns)
        for each in node.body
        if isinstance(each, ast.FunctionDef) and each.returns
    }


def stub_values(node: ast.ClassDef) -> dict[str, Any]:
    return {
        target.id: ast.literal_eval(each.value)
        for each in node.body
        if isinstance(each, ast.Assign)
        for target in each.targets
        if isinstance(target, ast.Name)
    }


def runtime_class(path: str, module: Any = windows_kernel_dump) -> type[Any]:
    found: Any = module
    for name in path.split("."):
        found = getattr(found, name)
    assert isinstance(found, type)
    return found


STRUCTURES = {
    path: node for path, node in stub_classes().items() if ast.unparse(node.bases[0]) != "IntEnum"
}
ENUMS = {path: node for path, node in stub_classes().items() if path not in STRUCTURES}


def sample(dump_type: int, machine: int = 0x8664, *, extended: bool = False) -> Any:
    """A 64-bit dump with a run, and with what follows the header in dumps of its type."""
    buffer = bytearray(b"PAGE" * 0x800) + bytes(0x400)
    buffer[4:8] = b"DU64"
    struct.pack_into("<I", buffer, 0x30, machine)
    struct.pack_into("<I", buffer, 0x88, 1)
    struct.pack_into("<I", buffer, 0xF98, dump_type)
    if extended:
        struct.pack_into("<I", buffer, 0x1058, 0x298)
    if dump_type in (8, 10):
        struct.pack_into("<I8s4xQ", buffer, 0x2000, 0x40, b"RDMPDUMP", 0x20)
    else:
        buffer[0x2000:0x2008] = b"SDMPDUMP"
    return WindowsKernelDump.from_bytes(bytes(buffer))


def sample_32(dump_type: int, machine: int = 0x14C) -> Any:
    """The same of a 32-bit machine."""
    buffer = bytearray(b"PAGE" * 0x400) + bytes(0x400)
    buffer[4:8] = b"DUMP"
    struct.pack_into("<I", buffer, 0x20, machine)
    struct.pack_into("<I", buffer, 0x64, 1)
    struct.pack_into("<I", buffer, 0xF88, dump_type)
    buffer[0x1000:0x1008] = b"SDMPDUMP"
    return WindowsKernelDump.from_bytes(bytes(buffer))


def triage_sample(start: int, blocks: int, *, parts: bool) -> Any:
    """A triage dump with one of each part, or with none and with counts that lie.

    Args:
        start: Size of the header, which tells 32 bits from 64.
        blocks: Where the directory has the number of data blocks.
        parts: Whether they are there.
    """
    buffer = bytearray(b"PAGE" * (start // 4)) + bytes(0x1000)
    buffer[4:8] = {0x2000: b"DU64", 0x1000: b"DUMP"}[start]
    struct.pack_into("<I", buffer, {0x2000: 0xF98, 0x1000: 0xF88}[start], 4)
    mark, storage, unloaded, drivers, name, table = range(start + 0x100, start + 0x700, 0x100)
    struct.pack_into("<I", buffer, start + 0x8, mark)
    buffer[mark : mark + 4] = b"TRGD"
    if parts:
        struct.pack_into("<II", buffer, start + 0x14, storage, unloaded)
        struct.pack_into("<I", buffer, unloaded, 1)
        struct.pack_into("<II", buffer, start + 0x30, drivers, 1)
        struct.pack_into("<I", buffer, start + 0x40, name)
        struct.pack_into("<II", buffer, start + blocks - 4, table, 1)
    else:
        struct.pack_into("<I", buffer, start + 0x34, 0xFFFFFFFF)
        struct.pack_into("<I", buffer, start + blocks, 0xFFFFFFFF)
    return WindowsKernelDump.from_bytes(bytes(buffer))


def parsed() -> dict[str, list[Any]]:
    """Objects of every type of the parser, by the path of their class."""
    found: dict[str, list[Any]] = {}

    def collect(value: Any) -> None:
        if isinstance(value, list):
            for each in value:
                collect(each)
        elif isinstance(value, kaitaistruct.KaitaiStruct):
            known = found.setdefault(type(value).__qualname__, [])
            if not any(each is value for each in known):
                known.append(value)
                for name in (*vars(value), *properties(type(value))):
                    if not name.startswith("_"):
                        collect(getattr(value, name))

    samples = [sample(kind) for kind in (2, 5, 8, 10)]
    samples += [sample(1, 0xAA64), sample(1, 0x14C), sample(1, extended=True)]
    samples += [sample_32(2), sample_32(5), sample_32(1, 0x1C4), sample_32(1, 0x8664)]
    for parts in (True, False):
        samples += [triage_sample(0x2000, 0x7C, parts=parts)]
        samples += [triage_sample(0x1000, 0x64, parts=parts)]
    for dump in samples:
        collect(dump)
    # What no file is read into without a reader's doing.
    collect(WindowsKernelDump.PfnRange.from_bytes(bytes(16)))
    collect(WindowsKernelDump.TriageDataBlock32.from_bytes(bytes(12)))
    collect(WindowsKernelDump.BlobFileHeader.from_bytes(b"DumpBlob" + bytes(8)))
    collect(WindowsKernelDump.BlobHeader.from_bytes(bytes(32)))
    return found


def module_of(stub: Path) -> Any:
    """The parser that a stub describes."""
    return importlib.import_module(f"kdmp_ks.generated.python.{stub.stem}")


def properties(cls: type[Any]) -> set[str]:
    return {name for name, each in vars(cls).items() if isinstance(each, property)}


OBJECTS = parsed()


def matches(value: Any, annotation: str) -> bool:
    """Whether a value is of the type that the stub gives, in the stub's few kinds of types."""
    for choice in annotation.split(" | "):
        if choice.startswith("list["):
            if isinstance(value, list) and all(matches(each, choice[5:-1]) for each in value):
                return True
        elif choice == "None":
            if value is None:
                return True
        elif choice in ("int", "bytes", "bool", "str"):
            if type(value).__name__ == choice:
                return True
        elif isinstance(value, runtime_class(choice)):
            return True
    return False


def test_the_samples_have_all_types() -> None:
    assert set(OBJECTS) == set(STRUCTURES)


@pytest.mark.parametrize("stub", STUBS, ids=lambda path: path.stem)
class TestEveryStub:
    """Of all schemas: what can be seen without a file."""

    def test_the_same_classes(self, stub: Path) -> None:
        def below(cls: type[Any]) -> set[str]:
            inner = [each for name, each in vars(cls).items() if not name.startswith("_")]
            return {cls.__qualname__}.union(*map(below, filter(inspect.isclass, inner)))

        root = "".join(map(str.title, stub.stem.split("_")))
        assert set(stub_classes(stub)) == below(runtime_class(root, module_of(stub)))

    def test_fields_and_properties(self, stub: Path) -> None:
        for path, node in stub_classes(stub).items():
            cls = runtime_class(path, module_of(stub))
            if not issubclass(cls, IntEnum):
                fields = stub_fields(node)
                assert list(cls.SEQ_FIELDS) == list(fields), path
                assert set(stub_properties(node)) == properties(cls), path
                text = inspect.getdoc(cls)
                assert text
                assert text.startswith(str(ast.get_docstring(node)).partition("\n\n")[0]), path
                for name in (*fields, *stub_properties(node)):
                    assert f"    {name}: " in text, (path, name)
                absent = {name for name in fields if vars(cls).get(name, path) is None}
                optional = {name for name in fields if fields[name].endswith(" | None")}
                assert absent == optional, path

    def test_enums(self, stub: Path) -> None:
        for path, node in stub_classes(stub).items():
            cls = runtime_class(path, module_of(stub))
            if issubclass(cls, IntEnum):
                members = {name: each.value for name, each in cls.__members__.items()}
                assert stub_values(node) == members, path
                text = inspect.getdoc(cls)
                assert text
                for name, value in members.items():
                    assert f"    {name}: {value:#x}" in text, (path, name)


@pytest.mark.parametrize("path", STRUCTURES)
class TestStructures:
    def test_attributes(self, path: str) -> None:
        fields = stub_fields(STRUCTURES[path])
        for each in OBJECTS[path]:
            public = [name for name in vars(each) if not name.startswith("_")]
            assert public == list(fields), "the same names in the same order"

    def test_types(self, path: str) -> None:
        node = STRUCTURES[path]
        for name, annotation in (stub_fields(node) | stub_properties(node)).items():
            for each in OBJECTS[path]:
                value = getattr(each, name)
                assert matches(value, annotation), (name, annotation, value)

    def test_every_choice_of_a_type_is_seen(self, path: str) -> None:
        node = STRUCTURES[path]
        for name, annotation in (stub_fields(node) | stub_properties(node)).items():
            if " | " in annotation:
                values = [getattr(each, name) for each in OBJECTS[path]]
                # The members of enums and the numbers that are none have tests of their own.
                choices = set(annotation.split(" | ")) - {"int", *ENUMS}
                seen = {each for each in choices if any(matches(value, each) for value in values)}
                assert choices == seen, name


def test_offsets_in_the_documentation() -> None:
    """The build calculates offsets for the documentation; some that are known otherwise."""
    text = inspect.getdoc(WindowsKernelDump.Header64)
    assert text
    for line in (
        "physical_memory_block: physical_memory_descriptor64, 704 bytes at 0x88,",
        "context_record: context_x64 or context_arm64 by machine_image_type, 3000 bytes at 0x348,",
        "paging_levels: u1 at 0x104e, Unused[0]",
        "exception: exception_record64 at 0xf00, Exception",
        "dump_type: u4 of dump_types at 0xf98, DumpType",
        "boot_id: u4 at 0x1054, BootId",
    ):
        assert f"    {line}" in text
    text = inspect.getdoc(WindowsKernelDump.ContextX64)
    assert text
    assert "Fields (0x4d0 bytes), with offsets from the start of the structure:" in text
    assert "    last_exception_from_rip: u8 at 0x4c8, LastExceptionFromRip" in text


def test_offsets_in_the_documentation_of_32_bits() -> None:
    text = inspect.getdoc(WindowsKernelDump.Header32)
    assert text
    for line in (
        "pae_enabled: u1 at 0x5c, PaeEnabled",
        "physical_memory_block: physical_memory_descriptor32, 700 bytes at 0x64,",
        "exception: exception_record32 at 0x7d0, Exception",
        "system_time: s8 at 0xfc0, SystemTime",
    ):
        assert f"    {line}" in text
    text = inspect.getdoc(WindowsKernelDump.TriageDump64)
    assert text
    assert "Fields (0x80 bytes), with offsets from the start of the structure:" in text
    assert "    num_data_blocks: u4 at 0x7c, DataBlocksCount" in text


GOOD_USE = """
from windows_kernel_dump import WindowsKernelDump

def rip(path: str) -> int:
    with WindowsKernelDump.from_file(path) as dump:
        header = dump.header
        if isinstance(header, WindowsKernelDump.Header32):
            return header.pae_enabled
        kind: WindowsKernelDump.DumpTypes | int = header.dump_type
        context = header.context_record
        if isinstance(context, WindowsKernelDump.ContextX64):
            return context.rip + context.xmm_registers[0].low + kind
        return header.physical_memory_block.runs[0].base_page

def present(dump: WindowsKernelDump) -> int | None:
    return dump.bitmap_header.total_present_pages if dump.bitmap_header else None

def both(dump: WindowsKernelDump) -> int:
    # What has the same name in headers of both widths needs no distinction.
    triage = dump.triage
    return dump.header.bug_check_code + (triage.num_drivers if triage else 0)
"""
# What must not pass, and a word of what mypy says of it.
BAD_USES = {
    "def f(c: WindowsKernelDump.ContextX64) -> None: c.rap": "attr-defined",
    "def f(d: WindowsKernelDump) -> int: return d.header.pae_enabled": "union-attr",
    "def f(d: WindowsKernelDump) -> int: return d.triage.num_drivers": "union-attr",
    "def f(d: WindowsKernelDump) -> int: return d.bitmap_header.pages": "union-attr",
    "def f(d: WindowsKernelDump) -> None: d.bitmap_header = None": "misc",
    "def f(h: WindowsKernelDump.Header64) -> str: return h.comment": "return-value",
}


def mypy(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    if find_spec("mypy") is None:
        skip_or_fail("mypy is not installed")
    for stub in STUBS:
        (folder / stub.name).write_text(stub.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "use.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10"]
    command += ["--config-file=", "use.py", *(stub.name for stub in STUBS)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_mypy_accepts_the_stub_and_its_use(tmp_path: Path) -> None:
    done = mypy(tmp_path, GOOD_USE)
    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_refuses_wrong_uses(tmp_path: Path) -> None:
    lines = ["from windows_kernel_dump import WindowsKernelDump"]
    lines += [use.replace("def f(", f"def f{index}(") for index, use in enumerate(BAD_USES)]
    done = mypy(tmp_path, "\n".join(lines) + "\n")
    found = [line for line in done.stdout.splitlines() if line.startswith("use.py:")]
    for index, word in enumerate(BAD_USES.values()):
        assert [line for line in found if line.startswith(f"use.py:{index + 2}:") and word in line]
    assert len(found) == len(BAD_USES), done.stdout
