"""Small sound dumps of every kind, and where in each of them something can be lied about.

A `Seed` is a file and its *sites*: the places of fields, by the part that they belong to (header,
runs, page tables, KDBG, lists …). The files are small, so that many can be tried in a second:
the machines in them have a few dozen pages.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from builders import layouts
from builders.arena import Arena
from builders.arm64_tables import Arm64Tables
from builders.header import ExceptionRecord, Header, every_register, x64_context
from builders.header32 import Header32, every_x86_register, x86_context
from builders.kernel import STRANGE_BUILD, Processor, write_kdbg
from builders.loader import LoadedModule, Process, module, write_list32, write_list64, write_process
from builders.memory import PAGE_SIZE, PhysicalMemory, scattered_frames
from builders.objects import DEVICE_SIZE, DRIVER_SIZE, IRP_SIZE, LOCATION_SIZE, Objects, write_all
from builders.pagetables import PageTables
from builders.space import USER_DATA, AddressSpace, Mapped
from builders.triage import BLOBS, KERNEL, Built, secondary_data, small, small32
from builders.x86_tables import PaeTables, X86Tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

KERNEL_BASE: Final = 0xFFFFF80000200000
KERNEL_BASE32: Final = 0x80400000
_SHARED: Final = 0xFFFFF78000000000
_SHARED32: Final = 0xFFDF0000


class Site(NamedTuple):
    """A place where a number stands.

    Attributes:
        offset: In the file.
        width: 1, 2, 4 or 8 bytes.
    """

    offset: int
    width: int


@dataclass(frozen=True)
class Seed:
    """A sound dump.

    Attributes:
        kind: Its name.
        data: The file.
        sites: Where numbers stand, by the part of the dump.
        virtual: Addresses in it that are worth reading.
        physical: Likewise.
    """

    kind: str
    data: bytes
    sites: Mapping[str, tuple[Site, ...]]
    virtual: tuple[int, ...]
    physical: tuple[int, ...] = ()
    groups: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "groups", tuple(name for name, at in self.sites.items() if at))


def every(start: int, end: int, width: int) -> list[Site]:
    """Sites side by side."""
    return [Site(at, width) for at in range(start, end - width + 1, width)]


HEADER64: Final = (
    *every(0x0, 0x10, 4),
    *every(0x10, 0x30, 8),
    *every(0x30, 0x3C, 4),
    *every(0x40, 0x60, 8),
    Site(0x80, 8),
    Site(0x88, 4),
    Site(0x90, 8),
    Site(0xF98, 4),
    *every(0xFA0, 0xFB0, 8),
    *every(0xFB0, 0xFB8, 2),
    Site(0x1030, 8),
    *every(0x1038, 0x104C, 4),
    *every(0x104C, 0x1050, 1),
    *every(0x1050, 0x1080, 4),
)
HEADER32: Final = (
    *every(0x0, 0x3C, 4),
    *every(0x5C, 0x60, 1),
    *every(0x60, 0x6C, 4),
    *every(0x820, 0x828, 2),
    *every(0x8A0, 0x8A8, 4),
    *every(0xF88, 0xFA0, 4),
    Site(0xFA0, 8),
    Site(0xFB8, 8),
    Site(0xFC0, 8),
)


@dataclass
class Machine:
    """A small machine, to be dumped as any type.

    Attributes:
        memory: Its memory.
        tables: The address space of the header.
        header: Makes a header of a dump type.
        parts: Virtual addresses and sizes of its structures, by what they are.
        wide: Whether pointers have 64 bits.
        objects: A request, its devices and their drivers.
    """

    memory: PhysicalMemory
    tables: AddressSpace
    header: Callable[[int], Any]
    parts: dict[str, list[tuple[int, int]]]
    wide: bool
    objects: Objects

    @property
    def table_frames(self) -> set[int]:
        """Frames that hold page tables."""
        found = {self.tables.root >> 12}
        found |= {link.table >> 12 for link in self.tables.links.values()}
        return found & set(self.memory.pages)

    def image(self, kind: int, extra: bytes = b"") -> layouts.Image:
        """Dump it as a type."""
        header, pages, runs = self.header(kind), self.memory.pages, self.memory.runs()
        if kind == layouts.FULL:
            image = layouts.full(header, pages, runs)
        elif kind == layouts.SUMMARY:
            image = layouts.summary(header, pages)
        elif kind in (layouts.BITMAP_FULL, layouts.BITMAP_KERNEL, 7):
            image = layouts.bitmap(header, pages, tail_bits=0xFF)
        else:
            Random(kind).shuffle(runs)
            image = layouts.rdmp(header, pages, runs)
        if extra:
            image = layouts.Image(image.data + extra, image.offsets)
        return image


def _shared_data(tables: Any, frames: Iterator[int], wide: bool) -> tuple[int, int]:
    """Write a KUSER_SHARED_DATA."""
    at = _SHARED if wide else _SHARED32
    tables.map(at, next(frames))
    page = bytearray(PAGE_SIZE)
    struct.pack_into("<Iii", page, 0x8, 0x89ABCDEF, 0x10, 0x10)
    struct.pack_into("<Iii", page, 0x14, 0x12345678, 0x01DA5E1F, 0x01DA5E1F)
    page[0x30:0x46] = "C:\\Windows".encode("utf-16-le") + bytes(2)
    struct.pack_into("<III", page, 0x260, 0xF0004A61, 1, 1)
    struct.pack_into("<II", page, 0x26C, 10, 0)
    struct.pack_into("<I", page, 0x3C0, 2)
    tables.write(at, bytes(page))
    return at, 0x3D8


def _unloaded(arena: Arena, kdbg: int, wide: bool) -> list[tuple[int, int]]:
    """Write the ring of unloaded drivers and tell the KDBG."""
    size, pointer = (0x28, "Q") if wide else (0x18, "I")
    ring = arena.alloc(size * 50)
    text = "dump_storport.sys".encode("utf-16-le")
    name = arena.put(text)
    for i in range(3):
        at = ring + size * i
        base = (0xFFFFF80300000000 if wide else 0xF8000000) + i * 0x10000
        arena.pack(at, "HH", len(text), len(text))
        arena.pack(at + (8 if wide else 4), pointer, name)
        arena.pack(at + (0x10 if wide else 0x8), f"2{pointer}q", base, base + 0x8000, 1 << 56)
    variable, last = arena.alloc(8), arena.alloc(4)
    arena.pack(variable, pointer, ring)
    arena.pack(last, "I", 3)
    arena.pack(kdbg + 0x220, "QQ", variable, last)
    return [(ring, size * 4), (variable, 8), (last, 4), (name, len(text))]


def _lab(arena: Arena, kdbg: int) -> int:
    """Write NtBuildLab."""
    at = arena.put(b"19041.1.amd64fre.vb_release.191206-1406\0")
    arena.pack(kdbg + 0x208, "Q", at)
    return at


def _processes(arena: Arena, head: int, first: int, wide: bool) -> list[tuple[int, int]]:
    """Hang two processes into PsActiveProcessHead; each is led by its number."""
    step, pointer = (8, "Q") if wide else (4, "I")
    others = [arena.alloc(0x400) for _ in range(2)]
    links = [process + 0x180 for process in (first, *others)]
    ring = [head, *links, head]
    for i, at in enumerate(ring[:-1]):
        arena.pack(at, pointer, ring[i + 1])
        arena.pack(ring[i + 1] + step, pointer, at)
    names = (b"thing.exe", b"System", b"a name of 15 by")
    for number, name, link in zip((0x1234, 4, 0x88), names, links, strict=True):
        arena.pack(link - step, pointer, number)
        arena.tables.write(link + 0x90, name.ljust(15, b"\0"))
    return [(link - step, 0x80) for link in links] + [(head, 16)]


def _processor(
    arena: Arena, number: int, context: bytes, stack: int, owner: Process | None
) -> Processor:
    """Write a KPRCB and what runs on it. CR3 and CR4 or what stands in their places."""
    build = STRANGE_BUILD
    prcb, thread = arena.alloc(build.size_prcb, align=0x40), arena.alloc(build.size_ethread)
    process, frame = arena.alloc(build.size_eprocess), arena.put(context)
    arena.pack(prcb + build.prcb_current_thread, "P", thread)
    arena.pack(prcb + build.prcb_number, "I", number)
    arena.pack(prcb + build.prcb_special, "PPPP", 0x80050033, 0, arena.tables.dtb, 0x6F8)
    arena.pack(prcb + build.prcb_context, "P", frame)
    arena.pack(thread + build.thread_stack_limit, "P", stack & ~0xFFFF)
    arena.pack(thread + build.thread_stack_base, "P", (stack & ~0xFFFF) + 0x6000)
    arena.pack(thread + build.thread_process, "P", process)
    arena.pack(thread + build.thread_teb, "P", owner.teb if owner else 0)
    arena.pack(thread + 0x280, "PP", 0x1234, 0x5678 + 4 * number)
    arena.pack(process + build.process_dtb, "P", arena.tables.dtb)
    arena.pack(process + build.process_peb, "P", owner.peb if owner else 0)
    return Processor(prcb, frame, thread, process)


def _processor_parts(block: int, found: list[Processor]) -> dict[str, list[tuple[int, int]]]:
    """Where the numbers of processors and threads are."""
    build = STRANGE_BUILD
    return {
        "processors": [(block, 16)]
        + [(one.prcb, 0x110) for one in found]
        + [(one.prcb + build.prcb_context, 8) for one in found]
        + [(one.prcb + build.prcb_special, 0x40) for one in found],
        "contexts": [(one.context, 0x100) for one in found],
        "threads": [(one.thread, 0x290) for one in found],
    }


def _images(modules: Sequence[LoadedModule]) -> list[tuple[str, int, int]]:
    """Names, addresses and sizes of three drivers; the last module is that of all that are left."""
    names = ("pci", "rt640x64", "filter")
    found = [modules[min(number, len(modules) - 1)] for number in range(1, 4)]
    return [(name, one.start, one.end - one.start) for name, one in zip(names, found, strict=True)]


def extents_of(objects: Objects) -> list[tuple[int, int]]:
    """Addresses and sizes of a request, its devices, their drivers, and the node."""
    request = objects.of(IRP_SIZE) + len(objects.locations) * objects.of(LOCATION_SIZE)
    return [
        (objects.irp, request),
        *((one, objects.of(DRIVER_SIZE)) for one in objects.drivers.values()),
        *((one.address, objects.of(DEVICE_SIZE)) for one in objects.devices),
        *((one.extension, 0x60) for one in objects.devices),
        (objects.node, 0x60),
    ]


def amd64(levels: int = 4) -> Machine:
    """A small AMD64 machine: two processors, a WoW64 process, lists, every sort of page."""
    random = Random(levels)
    memory = PhysicalMemory()
    frames = scattered_frames(memory, ((0x1, 0x28), (0x40, 0x20), (0x71, 0x18)), random)
    tables = PageTables(memory, frames, levels)
    kernel = Arena(tables, frames, 0xFFFFF80000A00000, random)
    user = Arena(tables, frames, 0x12340000, random, USER_DATA)
    program = module(0x400000, 0x7F000, "C:\\thing.exe")
    ntdll = module(0x7FFB12340000, 0x1F8000, "C:\\Windows\\SYSTEM32\\ntdll.dll")
    ntdll32 = module(0x77F30000, 0x1A3000, "C:\\Windows\\SYSTEM32\\ntdll.dll")
    process = write_process(user, (program, ntdll), (program, ntdll32), pid=0x1234, tid=0x5678)
    head, processes = kernel.alloc(0x30), kernel.alloc(0x10)
    modules = (
        module(KERNEL_BASE, 0x1046000, "\\SystemRoot\\system32\\ntoskrnl.exe"),
        module(0xFFFFF80003000000, 0xA3000, "\\SystemRoot\\system32\\hal.dll"),
        module(0xFFFFF80012340000, 0x7000, "\\SystemRoot\\System32\\drivers\\wörkér-ß.sys"),
    )
    entries = write_list64(kernel, head, modules)
    contexts = [
        every_register(i) | {"rip": KERNEL_BASE + 0x1234, "rsp": 0xFFFF850429890EE8 + (i << 16)}
        for i in range(2)
    ]
    processors = [
        _processor(kernel, i, x64_context(registers), registers["rsp"], process if i else None)
        for i, registers in enumerate(contexts)
    ]
    block = kernel.alloc(16)
    kernel.pack(block, "2Q", *(one.prcb for one in processors))
    kdbg = write_kdbg(
        kernel,
        STRANGE_BUILD,
        kern_base=KERNEL_BASE,
        ps_loaded_module_list=head,
        ps_active_process_head=processes,
        ki_processor_block=block,
        paging_levels=levels,
        l1tf_bits=(46, 4),
    )
    stack = contexts[1]["rsp"]
    tables.map(stack & ~0xFFF, next(frames))
    tables.write(stack, struct.pack("<4Q", KERNEL_BASE + 0x4444, entries[0], stack, 0x400123))
    record = kernel.put(struct.pack("<IIQQIIQQ", 0xC0000005, 0, 0, KERNEL_BASE + 0x77, 2, 0, 0, 8))
    objects = write_all(kernel, _images(modules))
    parts = {
        "kdbg": [(kdbg, STRANGE_BUILD.size)],
        "lists": [
            (head, 16),
            *((at, 0x84) for at in entries),
            *((at, 0x84) for at in process.entries),
        ],
        "lists32": [(at, 0x48) for at in process.entries32],
        **_processor_parts(block, processors),
        "record": [(record, 0x30)],
        "processes": _processes(kernel, processes, processors[1].process, wide=True)
        + [(one.process, 0x300) for one in processors],
        "user": [
            (process.teb, 0x70),
            (process.teb + 0x2000, 0x40),
            (process.peb, 0x30),
            (process.list_head - 0x10, 0x40),
        ],
        "unloaded": _unloaded(kernel, kdbg, wide=True),
        "stack": [(stack, 0x20), (_lab(kernel, kdbg), 0x28)],
        "shared": [_shared_data(tables, frames, wide=True)],
        "objects": extents_of(objects),
    }
    _odd_pages(tables, frames)

    def header(kind: int) -> Header:
        return Header(
            dump_type=kind,
            directory_table_base=tables.dtb,
            ps_loaded_module_list=head,
            ps_active_process_head=processes,
            kd_debugger_data_block=kdbg,
            bug_check_code=0x7E,
            bug_check_parameters=(0xC0000005, KERNEL_BASE + 0x77, record, processors[0].context),
            context=x64_context(contexts[1]),
            exception=ExceptionRecord(address=contexts[1]["rip"]),
        )

    return Machine(memory, tables, header, parts, wide=True, objects=objects)


def _odd_pages(tables: PageTables, frames: Iterator[int]) -> None:
    """Map pages of every sort."""
    memory = tables.memory
    memory.add((0x200, 0x201, 0x3FE, 0x3FF))
    odd = 0xFFFFF90000000000
    tables.map(odd, next(frames), transition=True)
    tables.unmap(odd + 0x1000, entry=0x63CB00002084)
    tables.map(odd + 0x2000, 0x3333)
    tables.map(odd + 0x200000, 0x200, "2m", pat=True)
    tables.map(odd + 0x40000000, 0, "1g")
    tables.map((1 << 64) - PAGE_SIZE, next(frames))


def arm64() -> Machine:
    """A small ARM64 machine: a KDBG, modules and processors by the kernel's lists."""
    random = Random(64)
    memory = PhysicalMemory()
    frames = scattered_frames(memory, ((0x1, 0x20), (0x40, 0x10)), random)
    tables = Arm64Tables(memory, frames)
    kernel = Arena(tables, frames, 0xFFFFF80000A00000, random)
    head, processes = kernel.alloc(0x30), kernel.alloc(0x10)
    modules = (module(KERNEL_BASE, 0x1046000, "\\SystemRoot\\system32\\ntoskrnl.exe"),)
    entries = write_list64(kernel, head, modules)
    context = struct.pack("<II", 0x400007, 0) + Random(1).randbytes(0x388)
    one = _processor(kernel, 0, context, 0xFFFFF90000000100, None)
    block = kernel.alloc(8)
    kernel.pack(block, "Q", one.prcb)
    kdbg = write_kdbg(
        kernel,
        STRANGE_BUILD,
        kern_base=KERNEL_BASE,
        ps_loaded_module_list=head,
        ps_active_process_head=processes,
        ki_processor_block=block,
    )
    objects = write_all(kernel, _images(modules))
    parts = {
        "kdbg": [(kdbg, STRANGE_BUILD.size)],
        "lists": [(head, 16), *((at, 0x84) for at in entries)],
        **_processor_parts(block, [one]),
        "processes": _processes(kernel, processes, one.process, wide=True),
        "unloaded": _unloaded(kernel, kdbg, wide=True),
        "shared": [_shared_data(tables, frames, wide=True)],
        "objects": extents_of(objects),
    }
    tables.map(0xFFFFF90000000000, 0x200, "2m")
    memory.add((0x200, 0x201))

    def header(kind: int) -> Header:
        return Header(
            dump_type=kind,
            directory_table_base=tables.dtb,
            ps_loaded_module_list=head,
            ps_active_process_head=processes,
            machine_image_type=0xAA64,
            number_processors=1,
            kd_debugger_data_block=kdbg,
            bug_check_code=0x1E,
            context=context,
        )

    return Machine(memory, tables, header, parts, wide=True, objects=objects)


def x86(kind: type[X86Tables | PaeTables]) -> Machine:
    """A small 32-bit machine, with PAE or without."""
    pae = kind is PaeTables
    random = Random(pae)
    memory = PhysicalMemory()
    frames = scattered_frames(memory, ((0x1, 0x18), (0x40, 0x10)), random)
    tables = kind(memory, frames)
    kernel = Arena(tables, frames, 0x80500000, random)
    head, processes = kernel.alloc(0x10), kernel.alloc(0x10)
    modules = (
        module(KERNEL_BASE32, 0x1F8000, "\\WINDOWS\\system32\\ntkrnlpa.exe"),
        module(0xF8000000, 0x9000, "\\SystemRoot\\System32\\drivers\\ü.sys"),
    )
    entries = write_list32(kernel, head, modules)
    one = _processor(kernel, 0, x86_context(every_x86_register(0)), 0x80500000, None)
    block = kernel.alloc(4)
    kernel.pack(block, "I", one.prcb)
    kdbg = write_kdbg(
        kernel,
        STRANGE_BUILD,
        kern_base=KERNEL_BASE32 | 0xFFFFFFFF00000000,
        ps_loaded_module_list=head,
        ps_active_process_head=processes,
        ki_processor_block=block,
    )
    frame = kernel.alloc(0x8C)
    kernel.pack(frame + 0x68, "IIII", KERNEL_BASE32 + 0x123, 8, 0x202, 0)
    objects = write_all(kernel, _images(modules))
    parts = {
        "kdbg": [(kdbg, STRANGE_BUILD.size)],
        "lists": [(head, 8), *((at, 0x48) for at in entries)],
        **_processor_parts(block, [one]),
        "frame": [(frame, 0x8C)],
        "processes": _processes(kernel, processes, one.process, wide=False),
        "unloaded": _unloaded(kernel, kdbg, wide=False),
        "shared": [_shared_data(tables, frames, wide=False)],
        "objects": extents_of(objects),
    }
    tables.map(0xE0000000, 0, "2m" if pae else "4m")
    tables.map(0xFFFFF000, next(frames))

    def header(kind: int) -> Header32:
        return Header32(
            dump_type=kind,
            directory_table_base=tables.dtb,
            ps_loaded_module_list=head,
            ps_active_process_head=processes,
            pae_enabled=int(pae),
            kd_debugger_data_block=kdbg,
            bug_check_parameters=(0xC0000005, KERNEL_BASE32 + 0x123, frame, 0),
        )

    return Machine(memory, tables, header, parts, wide=False, objects=objects)


def _field_sites(part: str, at: int, size: int, wide: bool) -> Iterable[tuple[int, int]]:
    """How the numbers of a structure lie: (distance, width)."""
    if part == "kdbg":
        return (
            *((i, 8) for i in range(0, 0x298, 8)),
            (0x10, 4),
            (0x14, 4),
            (0x36, 2),
            *((i, 2) for i in range(0x298, 0x350, 2)),
            *((i, 8) for i in range(0x350, size - 7, 8)),
        )
    step = 8 if wide and part != "lists32" else 4
    fields = [(i, step) for i in range(0, size - step + 1, step)]
    if part in ("lists", "lists32", "unloaded", "shared"):
        fields += [(i, 2) for i in range(0, size - 1, 2)]
        fields += [(i, 4) for i in range(0, size - 3, 4)]
    return fields


def _memory_sites(machine: Machine, image: layouts.Image) -> dict[str, tuple[Site, ...]]:
    sites: dict[str, tuple[Site, ...]] = {}
    for part, stretches in machine.parts.items():
        found = []
        for start, size in stretches:
            for distance, width in _field_sites(part, start, size, machine.wide):
                where = machine.tables.translate(start + distance)
                last = machine.tables.translate(start + distance + width - 1)
                if not isinstance(where, Mapped) or not isinstance(last, Mapped):
                    continue
                pfn, offset = divmod(where.gpa, PAGE_SIZE)
                if pfn in image.offsets and last.gpa - where.gpa == width - 1:
                    found.append(Site(image.offsets[pfn] + offset, width))
        sites[part] = tuple(found)
    width = machine.tables.ENTRY_SIZE
    sites["tables"] = tuple(
        Site(image.offsets[pfn] + at, width)
        for pfn in sorted(machine.table_frames)
        for at in range(0, PAGE_SIZE, width)
        if any(machine.memory.pages[pfn][at : at + width])
    )
    return sites


def _index_sites(kind: int, wide: bool, runs: int) -> tuple[Site, ...]:
    header = 0x2000 if wide else 0x1000
    if kind == layouts.FULL:
        if wide:
            return (Site(0x88, 4), Site(0x90, 8), *every(0x98, 0x98 + 16 * (runs + 2), 8))
        return (*every(0x64, 0x6C, 4), *every(0x6C, 0x6C + 8 * (runs + 2), 4))
    if kind == layouts.SUMMARY:
        return (*every(header, header + 0x28, 4), *every(header + 0x20, header + 0x48, 1))
    if kind in (layouts.BITMAP_FULL, layouts.BITMAP_KERNEL, 7):
        fields = (*every(header, header + 0x38, 4), *every(header + 0x20, header + 0x38, 8))
        return (
            *fields,
            *every(header + 0x20, header + 0x38, 8),
            *every(header + 0x38, header + 0x88, 1),
        )
    return (*every(header, header + 0x10, 4), *every(header + 0x10, header + 0x40 + 16 * runs, 8))


def _paged(kind: str, machine: Machine, dump_type: int, extra: bytes = b"") -> Seed:
    image = machine.image(dump_type, extra)
    wide = machine.wide
    sites: dict[str, tuple[Site, ...]] = {
        "header": HEADER64 if wide else HEADER32,
        "index": _index_sites(dump_type, wide, len(machine.memory.runs())),
        "saved": tuple(every(0x348, 0x480, 8) + every(0xF00, 0xF98, 4))
        if wide
        else tuple(every(0x320, 0x3F0, 4) + every(0x7D0, 0x820, 4)),
        **_memory_sites(machine, image),
    }
    if extra:
        start = len(image.data) - len(extra)
        sites["blobs"] = tuple(every(start, len(image.data), 4))
    virtual = tuple(start for stretches in machine.parts.values() for start, _ in stretches)
    if wide:
        virtual += (0, 0xFFFFF90000000000, 0xFFFFF900001FFFFC, 0xFFFFF9003FFFFFF0, (1 << 64) - 9)
    else:
        virtual += (0, 0xE0000000, 0xFFFFFFF7)
    frames = sorted(machine.memory.pages)
    physical = tuple(pfn << 12 for pfn in (frames[0], frames[-1], *frames[::7], 0x3333))
    return Seed(kind, image.data, sites, virtual, physical)


def _triage(kind: str, built: Built, wide: bool) -> Seed:
    parts = sorted((at, name) for name, at in built.parts.items())
    ends = [at for at, _ in parts[1:]] + [len(built.data)]
    sites: dict[str, tuple[Site, ...]] = {
        "header": HEADER64 if wide else HEADER32,
        "directory": tuple(
            Site(at, struct.calcsize(form)) for at, form in built.directory.values()
        ),
    }
    for (start, name), end in zip(parts, ends, strict=True):
        if name == "kdbg":
            fields = _field_sites("kdbg", 0, end - start, wide)
            sites[name] = tuple(Site(start + at, width) for at, width in fields)
        else:
            stop = min(end, start + 0x200)
            sites[name] = tuple(every(start, stop, 4) + every(start, stop, 8 if wide else 2))
    virtual = tuple(stretch.address for stretch in built.memory)
    return Seed(kind, built.data, sites, virtual)


def _blobs(machine: Machine) -> bytes:
    return secondary_data(BLOBS, len(machine.image(1).data), padded=True)[0]


def _header_only() -> Seed:
    """A dump of type 3: nothing but a header."""
    data = bytes(Header(dump_type=3).build())
    return Seed("header", data, {"header": HEADER64}, (KERNEL_BASE,), (0x1000,))


_THREAD: Final = {0x29A: ("<H", 0xF0), 0x340: ("<I", 0x30), 0x344: ("<I", 0x38)}
"""Where in a KDBG the places of fields in a KTHREAD stand, and some places."""

_MAKERS: Final[dict[str, Callable[[], Seed]]] = {
    "full": lambda: _paged("full", amd64(), 1),
    "full5": lambda: _paged("full5", amd64(5), 1),
    "fullblobs": lambda: _paged("fullblobs", amd64(), 1, _blobs(amd64())),
    "summary": lambda: _paged("summary", amd64(), 2),
    "header": _header_only,
    "bitmap": lambda: _paged("bitmap", amd64(), 5),
    "kernel": lambda: _paged("kernel", amd64(), 6),
    "automatic": lambda: _paged("automatic", amd64(), 7),
    "ranges8": lambda: _paged("ranges8", amd64(), 8),
    "ranges9": lambda: _paged("ranges9", amd64(), 9),
    "complete": lambda: _paged("complete", amd64(), 0xA),
    "arm64": lambda: _paged("arm64", arm64(), 1),
    "arm64bitmap": lambda: _paged("arm64bitmap", arm64(), 6),
    "x86": lambda: _paged("x86", x86(X86Tables), 1),
    "pae": lambda: _paged("pae", x86(PaeTables), 1),
    "x86summary": lambda: _paged("x86summary", x86(X86Tables), 2),
    "paebitmap": lambda: _paged("paebitmap", x86(PaeTables), 5),
    "triage": lambda: _triage("triage", small(kdbg_fields=_THREAD).build(), wide=True),
    "triagekernel": lambda: _triage(
        "triagekernel", small(writer=KERNEL, kdbg_fields=_THREAD).build(), wide=True
    ),
    "triagearm64": lambda: _triage("triagearm64", small(machine=0xAA64).build(), wide=True),
    "triage32": lambda: _triage("triage32", small32().build(), wide=False),
    "triage32kernel": lambda: _triage(
        "triage32kernel", small32(writer=KERNEL, block_entry=12).build(), wide=False
    ),
}
KINDS: Final = tuple(_MAKERS)


@cache
def seed_of(kind: str) -> Seed:
    """The sound dump of a kind."""
    return _MAKERS[kind]()
