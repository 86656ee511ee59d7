"""The kernel of a dump as a program of the released drgn."""

from __future__ import annotations

import importlib
import lzma
import platform
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from builders.windows_machine import (
    FILETIME,
    NT,
    PROCESSES,
    RVAS,
    SHARED,
    WindowsMachine,
    write_symbols,
)
from conftest import skip_or_fail
from kdmp_ks import KernelDumpParser
from kdmp_ks.interop.drgn_program import drgn_program

SAMPLE = Path(__file__).parents[2] / "kdmp_ks" / "sample" / "small_triage.dmp.xz"
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="drgn is for Linux only"
)


@pytest.fixture(scope="module")
def drgn() -> Any:
    try:
        return importlib.import_module("drgn")
    except ModuleNotFoundError:
        skip_or_fail("drgn is not installed (the dependency group 'hosts' has it)")


@pytest.fixture(scope="module")
def machine() -> WindowsMachine:
    return WindowsMachine()


@pytest.fixture(scope="module")
def dump(
    machine: WindowsMachine, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[KernelDumpParser]:
    folder = tmp_path_factory.mktemp("drgn")
    write_symbols(folder)
    (folder / "it.dmp").write_bytes(machine.dump(8).data)
    with KernelDumpParser(folder / "it.dmp", symbols=folder) as dump:
        yield dump


@pytest.fixture
def program(drgn: Any, dump: KernelDumpParser) -> Any:
    return drgn_program(dump)


def test_walk_of_processes(drgn: Any, program: Any, machine: WindowsMachine) -> None:
    """The example of docs/other-tools.md."""
    address = program["PsActiveProcessHead"].address_
    assert address == NT + RVAS["PsActiveProcessHead"]
    head = drgn.Object(program, "struct _LIST_ENTRY", address=address)
    link, found = head.Flink, []
    while link.value_() != address:
        one = drgn.container_of(link, "struct _EPROCESS", "ActiveProcessLinks")
        found.append(
            (one.value_(), one.UniqueProcessId.value_(), one.ImageFileName.string_().decode(),
             one.ActiveThreads.value_(), one.ObjectTable.HandleCount.value_())
        )  # fmt: skip
        link = link.Flink
    assert found == [
        (at, one.pid, one.name, one.threads, one.handles)
        for at, one in zip(machine.processes, PROCESSES, strict=True)
    ]


def test_types(drgn: Any, program: Any) -> None:
    shared = drgn.Object(program, "struct _KUSER_SHARED_DATA", address=SHARED)
    assert shared.NtProductType.format_(type_name=False) == "NtProductWinNt"
    time = shared.SystemTime
    assert time.High1Time.value_() << 32 | time.LowPart.value_() == FILETIME
    # A long of Windows has 32 bits, whatever the machine.
    assert program.type("struct _KUSER_SHARED_DATA").member("NtMajorVersion").type.size == 4
    assert shared.NtMajorVersion.value_() == 10
    for name in ("struct _NOTHING", "union _EPROCESS", "struct _NT_PRODUCT_TYPE"):
        with pytest.raises(LookupError):
            program.type(name)
    with pytest.raises(KeyError):
        program["NoSuchVariable"]


def test_memory(drgn: Any, program: Any, machine: WindowsMachine) -> None:
    assert program.read(NT, 0x400) == machine.read(NT, 0x400)
    assert program.read_u32(NT + RVAS["KeNumberProcessors"]) == 8
    with pytest.raises(drgn.FaultError) as caught:
        program.read(0x1000, 4)
    assert caught.value.address == 0x1000


def test_without_symbols(drgn: Any, machine: WindowsMachine, tmp_path: Path) -> None:
    path = tmp_path / "it.dmp"
    path.write_bytes(machine.dump(6).data)
    with KernelDumpParser(path) as dump:
        program = drgn_program(dump)
        (word,) = struct.unpack("<Q", machine.read(NT, 8))
        assert program.read_u64(NT) == word
        with pytest.raises(LookupError):
            program.type("struct _EPROCESS")


def test_triage_dump(drgn: Any, tmp_path: Path) -> None:
    path = tmp_path / "it.dmp"
    path.write_bytes(lzma.decompress(SAMPLE.read_bytes()))
    with KernelDumpParser(path) as dump:
        program = drgn_program(dump)
        address = dump.registers["rsp"]
        assert program.read(address, 64) == dump.memory.read_exact(address, 64)
