from __future__ import annotations

import pkgutil
import subprocess
import sys
from importlib import import_module
from typing import Any

import construct
import pytest
from construct import Construct, Int32ul, Struct
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks import structs
from kdmp_ks.errors import KdmpError
from kdmp_ks.structs.registry import resolve_name


def defined() -> dict[str, set[str]]:
    """The definitions that are assigned to their own names, by the modules that have them."""
    found: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(structs.__path__):
        for name, value in vars(import_module(f"kdmp_ks.structs.{module.name}")).items():
            if isinstance(value, Construct) and value.name == name:
                found.setdefault(name, set()).add(module.name)
    return found


def test_all_is_sorted_and_complete() -> None:
    assert sorted(structs.__all__) == structs.__all__
    assert dir(structs) == structs.__all__
    assert set(structs.BY_NAME) == set(defined()) <= set(structs.__all__)
    assert len(structs.BY_NAME) == len(defined())
    for name in structs.__all__:
        assert getattr(structs, name) is not None


def test_what_does_not_exist() -> None:
    anything: Any = structs
    with pytest.raises(AttributeError, match="'LIST_ENTRY'"):
        print(anything.LIST_ENTRY)
    with pytest.raises(KeyError, match="LIST_ENTRY"):
        structs.BY_NAME["LIST_ENTRY"]
    assert "LIST_ENTRY" not in structs.BY_NAME


def loaded(code: str) -> set[str]:
    """The modules of definitions that a new process has loaded after some code."""
    code += "; import sys; print(*(name for name in sys.modules if 'kdmp_ks.structs.' in name))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found = {name.removeprefix("kdmp_ks.structs.") for name in done.stdout.split()}
    return found - {"registry"}


@pytest.mark.parametrize(
    ("code", "modules"),
    [
        ("from kdmp_ks import structs; structs.names(); 'IRP64' in structs.BY_NAME", set()),
        ("from kdmp_ks.structs import POINTER64", {"pointer"}),
        ("from kdmp_ks import structs; structs.LIST_ENTRY64", {"list_entry", "pointer"}),
        ("from kdmp_ks import structs; structs.find('pool_header64')", {"pool_header", "pointer"}),
        (
            "from kdmp_ks.structs import *",
            {module for each in defined().values() for module in each},
        ),
    ],
)
def test_definitions_are_loaded_when_they_are_used(code: str, modules: set[str]) -> None:
    assert loaded(code) == modules


def test_by_name_holds_each_under_its_own_name() -> None:
    for name, structure in structs.BY_NAME.items():
        assert structure.name == name
        assert getattr(structs, name) is structure
    anything: Any = structs.BY_NAME
    with pytest.raises(TypeError):
        anything["X"] = None


@pytest.mark.parametrize("name", ["LIST_ENTRY64", "list_entry64", " List_Entry64\n"])
def test_find(name: str) -> None:
    assert structs.find(name) is structs.LIST_ENTRY64


def test_find_what_the_schema_of_the_file_declares() -> None:
    assert structs.find("context") is WindowsKernelDump.ContextX64
    assert structs.find("EXCEPTION_RECORD64") is WindowsKernelDump.ExceptionRecord64
    assert structs.find("EXCEPTION_RECORD32") is WindowsKernelDump.ExceptionRecord32
    assert structs.find("Arm64_NT_Context") is WindowsKernelDump.ContextArm64
    assert structs.find("WOW64_CONTEXT") is WindowsKernelDump.ContextX86
    assert {"CONTEXT", "EXCEPTION_RECORD64", "PEB64"} <= set(structs.names())
    assert list(structs.names()) == sorted(structs.names())


def test_find_offers_what_is_like_it() -> None:
    with pytest.raises(KdmpError, match=r"'peb'.*PEB64"):
        structs.find("peb")
    with pytest.raises(KdmpError, match=r"'\?'$"):
        structs.find("?")


def test_every_name_that_is_offered_is_found() -> None:
    for name in structs.names():
        assert structs.find(name) is not None


def test_in_a_structure_of_ones_own() -> None:
    item = Struct("Links" / structs.LIST_ENTRY64, "Id" / Int32ul, "Name" / structs.UNICODE_STRING64)
    parsed = item.parse(bytes(range(36)))
    assert parsed.Links.Blink == 0x0F0E0D0C0B0A0908
    assert parsed.Name.Buffer == 0x232221201F1E1D1C
    assert item.build(parsed)[:20] == bytes(range(20))


def test_a_container_refuses_what_is_not_there() -> None:
    with pytest.raises(construct.StreamError):
        structs.PEB64.parse(bytes(8))


@pytest.mark.parametrize(
    ("name", "bits", "machine", "expected"),
    [
        ("_LIST_ENTRY", 64, "AMD64", "LIST_ENTRY64"),
        ("nt!_LIST_ENTRY", 32, "x86", "LIST_ENTRY32"),
        ("NT!LIST_ENTRY32", 64, "AMD64", "LIST_ENTRY32"),
        ("ktrap_frame", 64, "AMD64", "KTRAP_FRAME_AMD64"),
        ("_KTRAP_FRAME", 32, "x86", "KTRAP_FRAME_X86"),
        ("_KTRAP_FRAME_X86", 64, "AMD64", "KTRAP_FRAME_X86"),
        ("CONTEXT", 64, "AMD64", "CONTEXT"),
        ("_CONTEXT", 64, "ARM64", "ARM64_NT_CONTEXT"),
        ("CONTEXT", 32, "x86", "WOW64_CONTEXT"),
        ("KSPECIAL_REGISTERS", 64, "ARM64", "KSPECIAL_REGISTERS_ARM64"),
        ("KSPECIAL_REGISTERS", 64, "AMD64", "KSPECIAL_REGISTERS"),
        ("_KUSER_SHARED_DATA", 32, "x86", "KUSER_SHARED_DATA"),
    ],
)
def test_names_of_debuggers(name: str, bits: int, machine: str, expected: str) -> None:
    assert resolve_name(name, bits, machine) == expected


def test_names_of_no_machine() -> None:
    assert resolve_name("_unicode_string64") == "UNICODE_STRING64"
    with pytest.raises(KdmpError, match="did you mean LIST_ENTRY32 or LIST_ENTRY64"):
        resolve_name("_LIST_ENTRY")
    with pytest.raises(KdmpError, match="did you mean KTRAP_FRAME_AMD64"):
        resolve_name("nt!_KTRAP_FRAME", 64)


def test_structures_that_are_known_of_other_machines_only() -> None:
    message = (
        "the KTRAP_FRAME of ARM64 machines is not known, only KTRAP_FRAME_AMD64 and KTRAP_FRAME_X86"
    )
    with pytest.raises(KdmpError, match=f"^{message}$"):
        resolve_name("nt!_KTRAP_FRAME", 64, "ARM64")
    with pytest.raises(KdmpError, match=r"is not known, only KEXCEPTION_FRAME_AMD64$"):
        resolve_name("KEXCEPTION_FRAME", 32, "x86")
    assert resolve_name("KTRAP_FRAME_X86", 64, "ARM64") == "KTRAP_FRAME_X86"


def test_a_name_with_nothing_in_it() -> None:
    with pytest.raises(KdmpError, match=r"no structure is called 'nt!'$"):
        resolve_name("nt!")
