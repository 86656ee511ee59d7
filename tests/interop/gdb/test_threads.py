"""Threads of a built machine as debuggers see them: those that run, and those that wait."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders.process_lists import STACK, Listed, write_lists
from builders.world import KERNEL_BASE, Options, World, build_world
from faults.test_file_objects import Liar
from interop.gdb.test_connection import ask, document, packet, text_of
from kdmp_ks import KernelDumpParser
from kdmp_ks.interop.gdb.connection import Connection
from kdmp_ks.interop.gdb.target import Target
from kdmp_ks.storage import block_cache

KERNEL_STACK = 0x58
"""Offset in a KTHREAD of the build."""
SAVED = STACK + 0x5C00
GOES_ON = KERNEL_BASE + 0x2345
FRAME_POINTER = 0x1122334455667788


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Listed, Path]:
    """The first thread that waits has a frame of a switch on its stack; the second has none."""
    world = build_world(Options())
    world.system.map(STACK + 0x5000, next(world.kernel.frames))
    listed = write_lists(world)
    _, first, _ = listed.threads[listed.processes[1]]
    world.kernel.pack(first + KERNEL_STACK, "Q", SAVED)
    world.system.write(SAVED + 0x30, struct.pack("<QQ", FRAME_POINTER, GOES_ON))
    path = tmp_path_factory.mktemp("threads") / "threads.dmp"
    path.write_bytes(world.image().data)
    return world, listed, path


@pytest.fixture
def connection(machine: tuple[World, Listed, Path]) -> Iterator[Connection]:
    with KernelDumpParser(machine[2]) as dump:
        yield Connection(Target(dump))


def details(connection: Connection, number: int) -> str:
    return bytes.fromhex(ask(connection, b"qThreadExtraInfo,%x" % number).decode()).decode()


def registers(connection: Connection, number: int) -> list[int | None]:
    """Return the 64-bit registers of a thread, from rax to rip."""
    assert ask(connection, b"Hg%x" % number) == b"OK"
    digits = ask(connection, b"g")
    found = [digits[at : at + 16] for at in range(0, 17 * 16, 16)]
    return [
        None if one == b"x" * 16 else int.from_bytes(bytes.fromhex(one.decode()), "little")
        for one in found
    ]


def test_every_thread_is_listed(connection: Connection) -> None:
    assert ask(connection, b"qfThreadInfo") == b"m1,2,3,4,5,6"
    assert ask(connection, b"qsThreadInfo") == b"l"
    assert ask(connection, b"qC") == b"QC3"
    assert ask(connection, b"T6") == b"OK"
    assert ask(connection, b"T7") == b"E16"
    assert ask(connection, b"Hg7") == b"E16"
    assert ask(connection, b"qThreadStopInfo7") == ask(connection, b"qThreadExtraInfo,7") == b"E16"
    assert ask(connection, b"?").startswith(b"T05thread:3;core:2;")
    assert ask(connection, b"qThreadStopInfo5").startswith(b"T00thread:5;hexname:")


def test_facts_of_threads(connection: Connection, machine: tuple[World, Listed, Path]) -> None:
    _, listed, _ = machine
    system, tool = (listed.threads[one] for one in listed.processes[:2])
    assert details(connection, 1).startswith(f"thread {system[0]:#x}, TID 64, System, PID 4, ")
    assert details(connection, 3).startswith(f"crashed, thread {tool[0]:#x}, TID 22136, tool.exe")
    assert details(connection, 5) == (
        f"thread {tool[1]:#x}, TID 22140, tool.exe, PID 4660, waiting: UserRequest"
    )
    assert b'name="TID 22144"' in document(connection, b"threads:read:")


def test_registers_of_threads_that_wait(connection: Connection) -> None:
    values = registers(connection, 5)
    known = {6: FRAME_POINTER, 7: SAVED + 0x40, 16: GOES_ON}  # rbp, rsp, rip
    assert values == [known.get(number) for number in range(17)]
    assert registers(connection, 6) == [None] * 17


def test_registers_of_processors(
    connection: Connection, machine: tuple[World, Listed, Path]
) -> None:
    names = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp")
    names += (*(f"r{number}" for number in range(8, 16)), "rip")
    for number, known in enumerate(machine[0].contexts, 1):
        assert registers(connection, number) == [known[name] for name in names]


@pytest.mark.needs("numpy")
def test_regions(connection: Connection) -> None:
    """The page of a stack, and the hole in front of it."""
    region = ask(connection, b"qMemoryRegionInfo:%x" % (STACK + 0x5000))
    assert region == b"start:%x;size:1000;permissions:rwx;" % (STACK + 0x5000)
    hole = ask(connection, b"qMemoryRegionInfo:%x" % (STACK + 0x4FF0))
    assert hole == b"start:%x;size:10;" % (STACK + 0x4FF0)
    assert ask(connection, b"qMemoryRegionInfo:zz") == b"E16"


def test_the_host(connection: Connection) -> None:
    triple = b"x86_64-pc-windows-msvc".hex().encode()
    assert ask(connection, b"qHostInfo") == b"triple:%b;endian:little;ptrsize:8;" % triple
    assert ask(connection, b"qProcessInfo").startswith(b"pid:1;triple:")
    assert ask(connection, b"qAttached") == b"1"
    assert ask(connection, b"qFileLoadAddress:" + b"HAL.DLL".hex().encode()) == b"fffff80003000000"
    assert ask(connection, b"qFileLoadAddress:" + b"no.sys".hex().encode()) == b"E01"
    assert ask(connection, b"qFileLoadAddress:zz") == b"E16"


def test_stacks_by_command(connection: Connection) -> None:
    shown = text_of(connection, b"stack")
    assert "processor 2" in shown
    assert "nt+0x1456" in shown
    assert "processor 1" in text_of(connection, b"stack 1")


def test_a_file_that_fails_meanwhile(
    machine: tuple[World, Listed, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is known already is told; what is not is an error of the request."""
    monkeypatch.setattr(block_cache, "BLOCK_SIZE", 0x200)
    stream = Liar(machine[2].read_bytes(), after=1 << 30, lie=OSError(5, "Input/output error"))
    with KernelDumpParser(stream) as dump:
        connection = Connection(Target(dump))
        assert ask(connection, b"qC") == b"QC3"
        stream.after = 0
        thread = machine[1].threads[machine[1].processes[1]][0]
        assert details(connection, 3) == f"crashed, thread {thread:#x}"
        assert ask(connection, b"qThreadExtraInfo,1") == b"E0e"
        assert connection.feed(packet(b"D")) == b"+$OK#9a"


def test_a_dump_that_cannot_be_read(tmp_path: Path, machine: tuple[World, Listed, Path]) -> None:
    """Without pages the registers of the header are left, and no memory."""
    path = tmp_path / "cut.dmp"
    path.write_bytes(machine[2].read_bytes()[:0x2000])
    with KernelDumpParser(path) as dump:
        connection = Connection(Target(dump))
        assert ask(connection, b"qfThreadInfo") == b"m1"
        assert "registers in the header" in details(connection, 1)
        assert registers(connection, 1)[16] == machine[0].contexts[2]["rip"]
        assert ask(connection, b"m%x,8" % KERNEL_BASE) == b"E0e"
        assert b"<library " not in document(connection, b"libraries:read:")
        assert text_of(connection, b"stack").startswith("the registers in the header\n")
        assert connection.feed(packet(b"D")) == b"+$OK#9a"


def test_a_dump_without_registers(tmp_path: Path, machine: tuple[World, Listed, Path]) -> None:
    """The header's CONTEXT was not written, and there are no pages: no register has a value."""
    path = tmp_path / "bare.dmp"
    data = bytearray(machine[2].read_bytes()[:0x2000])
    data[0x348 : 0x348 + 0xBB8] = b"PAGE" * (0xBB8 // 4)
    path.write_bytes(data)
    with KernelDumpParser(path) as dump:
        connection = Connection(Target(dump))
        assert ask(connection, b"qfThreadInfo") == b"m1"
        assert registers(connection, 1) == [None] * 17
        assert connection.feed(packet(b"D")) == b"+$OK#9a"
