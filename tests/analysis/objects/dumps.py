"""Dumps with objects in them, of each kind, for the tests beside this file."""

from __future__ import annotations

import io
from collections.abc import Callable

from builders.machine import AMD64, ARM64, PAE, X86, Machine
from builders.objects import Objects, Sheet, write_all
from builders.triage import Driver, TriageDump
from builders.world import Options, World, build_world
from kdmp_ks import KernelDumpParser

IMAGES = (
    ("pci", 0xFFFFF80010000000, 0x78000),
    ("rt640x64", 0xFFFFF80011000000, 0x120000),
    ("filter", 0xFFFFF80012000000, 0x9000),
)
IMAGES32 = (
    ("pci", 0xF8400000, 0x78000),
    ("rt640x64", 0xF8500000, 0x120000),
    ("filter", 0xF8700000, 0x9000),
)
NT = 0xFFFFF80000200000
MACHINES: dict[str, Machine] = {one.name: one for one in (AMD64, ARM64, X86, PAE)}


def triage_of(sheet: Sheet, **changes: object) -> TriageDump:
    """A triage dump with the memory of a sheet."""
    wide = sheet.pointer_size == 8
    images = IMAGES if wide else IMAGES32
    drivers = [Driver(f"\\SystemRoot\\System32\\drivers\\{n}.sys", a, s) for n, a, s in images]
    kernel = (NT, 0x1046000) if wide else (0x804D7000, 0x1F8000)
    fields: dict[str, object] = {
        "drivers": [Driver("\\SystemRoot\\system32\\ntoskrnl.exe", *kernel), *drivers],
        "blocks": sheet.stretches(),
    }
    if not wide:
        fields |= {
            "bits": 32,
            "machine": 0x14C,
            "kdbg_address": 0x8054C2E0,
            "kdbg_size": 0x360,
            "kprcb_address": 0xFFDFF120 - 0x10000,
            "ethread_address": 0x81A02DA8,
            "eprocess_address": 0x81BCC830,
            "stack_address": 0xF7A3B9C4,
            "block_of_processors": 0x80558940,
            "prcb_in_pcr": 0x120,
        }
    return TriageDump(**{**fields, **changes})


def opened(sheet: Sheet, **changes: object) -> KernelDumpParser:
    """The triage dump, open."""
    return KernelDumpParser(io.BytesIO(triage_of(sheet, **changes).build().data))


def objects_of(bits: int, current: int = 2, thread: int = 0) -> Objects:
    """Objects on a sheet, for a triage dump of 64 or 32 bits."""
    if bits == 64:
        return write_all(Sheet(0xFFFFB48BD9300000), IMAGES, current, thread)
    return write_all(Sheet(0x86500000, 4), IMAGES32, current, thread)


def sheet_of(objects: Objects) -> Sheet:
    assert isinstance(objects.memory, Sheet)
    return objects.memory


def world_with_objects(machine: Machine, current: int = 2) -> tuple[World, Objects]:
    """A machine whose last three modules are the drivers."""
    world = build_world(Options(machine=machine))
    images = [
        (one.name[:4].rstrip("."), one.start, one.end - one.start)
        for one in machine.kernel_modules[1:4]
    ]
    objects = write_all(world.kernel, images, current)
    return world, objects


def dumped(world: World, change: Callable[[World], None] | None = None) -> KernelDumpParser:
    """A full dump of a machine, open."""
    if change is not None:
        change(world)
    return KernelDumpParser(io.BytesIO(world.image().data))
