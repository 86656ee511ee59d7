"""Cores of virtual memory, as gdb, lldb and readelf see them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from builders import layouts
from builders.machine import AMD64, ARM64, PAE, X86, Machine
from builders.triage import BLOCKS, Stretch, small
from builders.world import Options, World, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import WriteError
from kdmp_ks.writers.images.compare import compare_core
from kdmp_ks.writers.images.converted import Converted
from kdmp_ks.writers.images.virtual.core import CoreOptions, write_core

from .debuggers import (
    gdb_lwps,
    gdb_memory,
    gdb_threads,
    header,
    lldb_memory,
    lldb_threads,
    loads,
    notes,
)

pytestmark = pytest.mark.needs("numpy")

MACHINES = [AMD64, X86, PAE, ARM64]
NAMES = {
    "AMD64": (
        *("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "rip"),
        *(f"r{number}" for number in range(8, 16)),
    ),
    "x86": ("eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp", "eip"),
    "x86 with PAE": ("eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp", "eip"),
    "ARM64": (*(f"x{number}" for number in range(29)), "sp", "pc"),
}
"""Registers that gdb and the builders call the same."""


def write(folder: Path, data: bytes, **options: Any) -> tuple[Path, Converted]:
    """Convert a dump to a core, and compare all of its memory."""
    path, target = folder / "it.dmp", folder / "it.core"
    path.write_bytes(data)
    with KernelDumpParser(path) as dump:
        with target.open("wb") as file:
            done = write_core(dump, file, CoreOptions(**options))
        assert done.size == target.stat().st_size
        compared = compare_core(dump.memory, target)
        assert compared == sum(one.file_size for one in loads(target))
    return target, done


@pytest.fixture(scope="module", params=MACHINES, ids=lambda machine: machine.name)
def world(request: pytest.FixtureRequest) -> World:
    machine: Machine = request.param
    world = build_world(Options(machine=machine))
    # A page for the stack of each processor.
    for number, registers in enumerate(world.contexts):
        world.memory.page(0x1400 + number)
        world.tables.map(registers[machine.stack] & ~0xFFF, 0x1400 + number)
    return world


@pytest.mark.parametrize("dump_type", [layouts.FULL, layouts.BITMAP_KERNEL])
def test_a_machine(world: World, dump_type: int, tmp_path: Path) -> None:
    """Every processor is a thread, all registers and all memory are the builder's."""
    path, done = write(tmp_path, world.image(dump_type).data, user=True)
    expected = {
        "AMD64": ("ELF64", "Advanced Micro Devices X86-64"),
        "ARM64": ("ELF64", "AArch64"),
    }.get(world.machine.name, ("ELF32", "Intel 80386"))
    found = header(path)
    assert (found["Class"], found["Machine"]) == expected
    assert found["Type"] == "CORE (Core file)"
    assert found["OS/ABI"] == "UNIX - GNU"
    assert notes(path) == ["NT_PRSTATUS"] * 4
    assert done.threads == 4

    crashing = world.options.crashing
    order = [crashing, *(one for one in range(4) if one != crashing)]
    assert gdb_lwps(path) == [one + 1 for one in order]
    names = NAMES[world.machine.name]
    assert gdb_threads(path, names) == [
        {"thread": place, **{name: world.contexts[number][name] for name in names}}
        for place, number in enumerate(order, 1)
    ]
    # The bytes of the file behind every segment, by the builder's page tables.
    data = path.read_bytes()
    segments = loads(path)
    assert len(segments) == done.segments > 50
    for one in segments:
        assert one.file_size == one.memory_size
        truth = world.tables.read(one.address, one.file_size)
        assert truth.failure is None
        assert data[one.offset : one.offset + one.file_size] == truth.data
    # Nothing that the builder can read is missing.
    places = [*world.regions, *((one, 0x20) for one in world.module_entries)]
    for start, length in places:
        for at in range(start & ~0xFFF, min(start + length, world.tables.END), 0x1000):
            covered = any(one.address <= at < one.address + one.file_size for one in segments)
            assert covered == (world.tables.read(at, 1).failure is None), f"{at:#x}"

    ranges = [(one, 0x50) for one in world.module_entries]
    ranges += [(registers[world.machine.stack], 0x40) for registers in world.contexts]
    truths = [world.tables.read(*one).data for one in ranges]
    assert [len(one) for one in truths] == [size for _, size in ranges]
    assert gdb_memory(path, ranges, tmp_path) == truths


def test_a_machine_in_lldb(world: World, tmp_path: Path) -> None:
    path, _ = write(tmp_path, world.image(layouts.BITMAP_FULL).data)
    crashing = world.options.crashing
    order = [crashing, *(one for one in range(4) if one != crashing)]
    machine = world.machine
    names = (machine.instruction, machine.stack)
    assert lldb_threads(path, names) == [
        {"tid": number + 1, **{name: world.contexts[number][name] for name in names}}
        for number in order
    ]
    ranges = [(one, 0x50) for one in world.module_entries[:2]]
    ranges += [(registers[machine.stack], 0x40) for registers in world.contexts]
    truths = [world.tables.read(*one).data for one in ranges]
    assert lldb_memory(path, ranges, tmp_path) == truths


def test_the_kernel_half_by_default(world: World, tmp_path: Path) -> None:
    path, _ = write(tmp_path, world.image().data)
    assert min(one.address for one in loads(path)) >= world.tables.END >> 1


def test_a_part(world: World, tmp_path: Path) -> None:
    start, length = world.regions[0]
    path, _ = write(tmp_path, world.image().data, start=start + 0x123, end=start + length)
    found = loads(path)
    assert found
    assert min(one.address for one in found) >= start + 0x123
    assert max(one.address + one.file_size for one in found) <= start + length


def test_pages_that_are_mapped_twice_are_stored_once(world: World, tmp_path: Path) -> None:
    path, done = write(tmp_path, world.image().data, user=True)
    stored = {one.offset >> 12 for one in loads(path)}
    mapped = sum(one.file_size for one in loads(path))
    assert done.copied < mapped
    assert len(stored) <= done.copied >> 12
    assert path.stat().st_size < len(world.image().data) + 0x10000


def test_modules_as_files(tmp_path: Path) -> None:
    world = build_world(Options())
    path, _ = write(tmp_path, world.image().data, files=True)
    assert notes(path) == ["NT_PRSTATUS"] * 4 + ["NT_FILE"]
    data = path.read_bytes()
    for one in world.kernel_modules:
        assert one.path.encode() + b"\0" in data


def test_too_many_segments_are_stored_by_address(tmp_path: Path, monkeypatch) -> None:
    """Segments that follow one another become one, though the dump has their pages apart."""
    world = build_world(Options())
    image = world.image()
    path, done = write(tmp_path, image.data, user=True)
    by_address = {one.address: one.file_size for one in loads(path)}
    joined = sum(1 for at in by_address if not any(a + s == at for a, s in by_address.items()))
    assert joined < done.segments
    monkeypatch.setattr("kdmp_ks.writers.images.virtual.areas.MAX_CORE_SEGMENTS", joined)
    path, done = write(tmp_path, image.data, user=True)
    assert done.segments == joined
    data = path.read_bytes()
    for one in loads(path):
        truth = world.tables.read(one.address, one.file_size)
        assert data[one.offset : one.offset + one.file_size] == truth.data
    for limit, value in (("SEGMENTS", joined - 1), ("PIECES", joined), ("REPEATS", 0)):
        with monkeypatch.context() as patch:
            patch.setattr(f"kdmp_ks.writers.images.virtual.areas.MAX_CORE_{limit}", value)
            with pytest.raises(WriteError, match="choose a part"):
                write(tmp_path, image.data, user=True)


# ---- triage dumps -------------------------------------------------------------------------------


def test_a_triage_dump(tmp_path: Path) -> None:
    """Blocks of all sizes, at addresses that are no pages."""
    built = small().build()
    path, done = write(tmp_path, built.data)
    assert done.threads >= 1
    data = path.read_bytes()
    stored: dict[int, int] = {}
    for one in loads(path):
        for place in range(one.file_size):
            stored[one.address + place] = data[one.offset + place]
    truth: dict[int, int] = {}
    for stretch in reversed(built.memory):
        truth.update(enumerate(stretch.data, stretch.address))
    assert stored == truth
    ranges = [(one.address, len(one.data)) for one in BLOCKS if isinstance(one, Stretch)]
    expected = [bytes(truth[at + i] for i in range(size)) for at, size in ranges]
    assert gdb_memory(path, ranges, tmp_path) == expected
    assert lldb_memory(path, ranges[:1], tmp_path) == expected[:1]


REAL = {
    # Instruction pointer and stack pointer of the header, and the number of threads.
    "triage_x64.dmp": (0xFFFFF8048B58334C, 0xFFFF850429892120, 16),
    "triage_arm64.dmp": (0xFFFFF803F32DE014, 0xFFFFE00E0E4BC4A0, 8),
}


@pytest.mark.parametrize("name", REAL)
def test_a_triage_dump_that_windows_wrote(name: str, dumps_folder: Path, tmp_path: Path) -> None:
    """All processors are threads; gdb and lldb agree on registers and on the stack."""
    source = dumps_folder / "real" / name
    path, done = write(tmp_path, source.read_bytes())
    names = ("pc", "sp")
    *first, count = REAL[name]
    found = gdb_threads(path, names)
    assert [found[0]["pc"], found[0]["sp"]] == first
    assert len(found) == count == done.threads
    theirs = lldb_threads(path, ("pc", "sp") if "arm" in name else ("rip", "rsp"))
    assert [tuple(one.values())[1:] for one in theirs] == [(one["pc"], one["sp"]) for one in found]
    ranges = [(first[1], 0x40)]
    stack = gdb_memory(path, ranges, tmp_path)
    assert stack == lldb_memory(path, ranges, tmp_path)
    assert stack[0] in source.read_bytes()
