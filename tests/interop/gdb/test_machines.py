"""gdb and lldb on built machines of each kind, compared with what was written into them."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders.machine import ARM64, PAE, X86, Machine
from builders.world import Options, World, build_world
from interop.gdb.debuggers import gdb, gdb_values, lldb, lldb_registers

INTEL = ("cs", "ss", "ds", "es", "fs", "gs")
X86_NAMES = ("eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "eip", "eflags")
MULTIARCH = "gdb-multiarch"
MACHINES = [(X86, "gdb"), (PAE, MULTIARCH), (ARM64, MULTIARCH)]


def expected(world: World, number: int) -> dict[str, int]:
    """Return registers of a processor by the names of gdb, with the values of the builder."""
    known = world.contexts[number]
    if world.machine is ARM64:
        names = {f"x{one}": f"x{one}" for one in range(29)}
        names |= {"x29": "fp", "x30": "lr", "sp": "sp", "pc": "pc", "fpsr": "fpsr", "fpcr": "fpcr"}
        names |= {f"v{one}.uint128": f"v{one}" for one in (0, 3, 31)}
        return {name: known[source] for name, source in names.items()}
    selectors = {name: known[f"seg_{name}"] & 0xFFFF for name in INTEL}
    return {**{name: known[name] for name in X86_NAMES}, **selectors}


def dumped(folder: Path, machine: Machine) -> tuple[World, Path]:
    world = build_world(Options(machine=machine))
    path = folder / "machine.dmp"
    path.write_bytes(world.image().data)
    return world, path


@pytest.mark.parametrize(("machine", "program"), MACHINES, ids=lambda one: getattr(one, "name", ""))
def test_gdb_has_what_was_written(tmp_path: Path, machine: Machine, program: str) -> None:
    world, dump = dumped(tmp_path, machine)
    wanted = [expected(world, number) for number in range(4)]
    expressions = [f"{i}:${name}" for i, known in enumerate(wanted, 1) for name in known]
    selected = ["$pc", f"*(long long*){world.kdbg:#x}", f"*(long long*){world.kdbg + 0x10:#x}"]
    found = [int(one, 16) for one in gdb_values(dump, *selected, *expressions, program=program)]
    crashed = world.contexts[world.options.crashing]
    words = world.system.read(world.kdbg, 0x18).data
    assert found[0] == crashed[machine.instruction]
    assert found[1] == int.from_bytes(words[:8], "little")
    assert found[2] == int.from_bytes(words[0x10:], "little") == 0x4742444B | len_of_kdbg(words)
    assert found[3:] == [value for known in wanted for value in known.values()]


def len_of_kdbg(words: bytes) -> int:
    """OwnerTag is KDBG, and behind it is the size of the block."""
    return int.from_bytes(words[0x14:0x18], "little") << 32


def test_lldb_has_what_was_written(tmp_path: Path) -> None:
    world, dump = dumped(tmp_path, ARM64)
    read, hole = "register read", world.kernel_modules[-1].start
    shown = lldb(dump, *(x for i in range(1, 5) for x in (f"thread select {i}", read)), f"x {hole}")
    parts = shown.split(f"(lldb) {read}\n")[1:]
    # lldb lists the selected thread first.
    order = [2, 0, 1, 3]
    for part, number in zip(parts, order, strict=True):
        found = lldb_registers(part)
        wanted = {k: v for k, v in expected(world, number).items() if "." not in k}
        assert {name: found.get(name) for name in wanted} == wanted
    assert f"error: memory read failed for {hole & ~0x1FF:#x}" in shown


def test_gdb_reads_up_to_a_hole(tmp_path: Path) -> None:
    """A page in the dump with nothing behind it: its last bytes, then an error."""
    world, dump = dumped(tmp_path, X86)
    pages = range(world.kernel.tables.END - 0x1000, 0x80000000, -0x1000)
    last = next(
        page
        for page in pages
        if len(world.tables.read(page, 0x1000).data) == 0x1000
        and page + 0x1000 < world.kernel.tables.END
        and not world.tables.read(page + 0x1000, 1).data
    )
    file = tmp_path / "page.bin"
    end = last + 0x1000
    shown = gdb(dump, f"dump binary memory {file} {last:#x} {end:#x}", f"x/xb {end:#x}")
    assert file.read_bytes() == world.tables.read(last, 0x1000).data
    assert f"Cannot access memory at address {end:#x}" in shown
