"""A driver with DWARF, built by MinGW, in the memory of a machine that crashed inside of it."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

from builders.header import x64_context
from builders.kernel import module
from builders.machine import KERNEL_MODULES
from builders.world import Options, World, build_world
from conftest import skip_or_fail

NAME = "sample.sys"
BASE = 0xFFFFF80005430000
LINKED_AT = 0x140000000
PAGE = 0x1000
CRASHED = 2
COMPILER = "x86_64-w64-mingw32-gcc"
SOURCE = """\
int counter = 42;
struct request { int length; const char *name; };
struct request last = { 7, "seven" };

__attribute__((noinline)) void inner(struct request *asked)
{
    __asm__ volatile(".globl at_inner\\nat_inner:");
    counter += asked->length;
}

__attribute__((noinline)) void middle(int length)
{
    inner(&last);
    __asm__ volatile(".globl in_middle\\nin_middle:");
    counter += length;
}

int entry(void *driver, void *path)
{
    middle(9);
    __asm__ volatile(".globl in_entry\\nin_entry:");
    return 0;
}
"""
FRAMES = (
    ("inner", "counter += asked->length;"),
    ("middle", "inner(&last);"),
    ("entry", "middle(9);"),
)
"""Functions, and the lines at which they were."""


@dataclass(frozen=True)
class Crashed:
    """A dump with a driver, and the folder with the file of the driver.

    Attributes:
        dump: The dump.
        folder: The folder.
        symbols: Addresses of the driver's symbols in the dump.
        first_section: Address of the driver's first section.
        world: The machine.
    """

    dump: Path
    folder: Path
    symbols: dict[str, int]
    first_section: int
    world: World


def crash_in_driver(folder: Path) -> Crashed:
    """Build the driver, load it, and dump a machine whose third processor is in it."""
    file = _build(folder)
    memory, first = _as_loaded(file.read_bytes())
    symbols = _symbols(file)
    loaded = module(BASE, len(memory), f"\\??\\C:\\drivers\\{NAME}")
    world = build_world(Options(kernel_modules=(*KERNEL_MODULES, loaded)))
    for at in range(0, len(memory), PAGE):
        world.system.map(BASE + at, next(world.kernel.frames))
    world.system.write(BASE, memory)
    _relocate(world, symbols["last"] + 8)
    frames = world.kernel.alloc(0x200, 16)
    inner, middle, outer = frames + 0x40, frames + 0x90, frames + 0xF0
    for at, words in (
        (inner, (middle, symbols["in_middle"], symbols["last"])),
        (middle, (outer, symbols["in_entry"], 9)),
        (outer, (0, 0)),
    ):
        world.system.write(at, struct.pack(f"<{len(words)}Q", *words))
    registers = {
        **world.contexts[CRASHED],
        "rip": symbols["at_inner"],
        "rsp": frames + 0x20,
        "rbp": inner,
    }
    world.contexts[CRASHED] = registers
    world.system.write(world.processors[CRASHED].context, x64_context(registers))
    dump = folder / "driver.dmp"
    dump.write_bytes(world.image().data)
    return Crashed(dump, folder, symbols, BASE + first, world)


def _relocate(world: World, pointer: int) -> None:
    """Make the only pointer of the driver one into memory."""
    (linked,) = struct.unpack("<Q", world.system.read(pointer, 8).data)
    world.system.write(pointer, struct.pack("<Q", linked - LINKED_AT + BASE))


def _build(folder: Path) -> Path:
    if shutil.which(COMPILER) is None:
        skip_or_fail(f"{COMPILER} is not installed")
    source, file = folder / "driver.c", folder / NAME
    source.write_text(SOURCE, encoding="ascii")
    options = ["-g", "-O0", "-shared", "-nostdlib", "-Wl,--entry=entry,--subsystem=native"]
    options.append(f"-Wl,--image-base={LINKED_AT:#x}")
    subprocess.run([COMPILER, *options, "-o", str(file), source.name], cwd=folder, check=True)
    return file


def _symbols(file: Path) -> dict[str, int]:
    nm = COMPILER.replace("-gcc", "-nm")
    listed = subprocess.run([nm, str(file)], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^([0-9a-f]+) [A-Za-z] (\w+)$", listed, re.MULTILINE)
    return {name: int(at, 16) - LINKED_AT + BASE for at, name in found}


def _as_loaded(data: bytes) -> tuple[bytes, int]:
    """Return the image as it is loaded, not relocated, and the RVA of its first section."""
    (header,) = struct.unpack_from("<I", data, 0x3C)
    count, optional = struct.unpack_from("<H", data, header + 6)[0], header + 24
    (size,) = struct.unpack_from("<I", data, optional + 56)
    table = optional + struct.unpack_from("<H", data, header + 20)[0]
    memory, first = bytearray((size + PAGE - 1) // PAGE * PAGE), size
    memory[:0x400] = data[:0x400]
    for number in range(count):
        virtual, at, raw, offset = struct.unpack_from("<IIII", data, table + 40 * number + 8)
        memory[at : at + min(raw, virtual)] = data[offset : offset + min(raw, virtual)]
        first = min(first, at)
    return bytes(memory), first
