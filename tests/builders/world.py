"""One machine at the moment of its crash, to be dumped as any of the types.

Four processors, of which the third crashed; a kernel address space and that of the process
which ran there; module lists of all kinds that the machine has; and a stretch of memory with
every sort of page. `World.tables` is both the address space that the header's
DirectoryTableBase names and the oracle for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from . import layouts
from .arena import Arena
from .header import Header
from .header32 import Header32
from .kernel import Build, LoadedModule, Processor, module, write_kdbg, write_processor
from .layouts import Image
from .loader import Process, write_list32, write_list64, write_process, write_process32
from .machine import (
    AMD64,
    KERNEL_BASE,
    KERNEL_MODULES,
    USER_MODULES,
    Machine,
)
from .memory import PhysicalMemory, scattered_frames
from .pagetables import USER_DATA
from .sorts import (
    ABSENT_FRAME,
    HUGE_HEAD,
    HUGE_TAIL,
    LARGE_FRAMES,
    LARGE_TAIL,
    READ_ONLY,
    map_every_sort,
)
from .space import AddressSpace

__all__ = [
    "ABSENT_FRAME",
    "HUGE_HEAD",
    "HUGE_TAIL",
    "KERNEL_BASE",
    "KERNEL_MODULES",
    "LARGE_FRAMES",
    "LARGE_TAIL",
    "READ_ONLY",
    "USER_MODULES",
    "WOW64_MODULES",
    "Options",
    "World",
    "build_world",
]

CLUSTERS = ((0x1, 0x9E), (0x100, 0xC3), (0x371, 0x35), (0x1237, 0x83))
"""Frames that tables, structures and small pages are taken from."""

WOW64_MODULES = (
    USER_MODULES[0],
    module(0x77F30000, 0x1A3000, "C:\\Windows\\SYSTEM32\\ntdll.dll"),
    module(0x76540000, 0xF0000, "C:\\Windows\\System32\\KERNEL32.DLL"),
)


@dataclass(frozen=True)
class Options:
    """What a world may differ in; None is what the machine usually has."""

    seed: int = 0
    machine: Machine = AMD64
    levels: int = 4
    kdbg_levels: int | None = None
    l1tf_bits: tuple[int, int] = (0, 0)
    processors: int = 4
    crashing: int = 2
    build: Build | None = None
    wow64: bool = True
    kernel_modules: tuple[LoadedModule, ...] | None = None
    user_modules: tuple[LoadedModule, ...] | None = None
    wow64_modules: tuple[LoadedModule, ...] = WOW64_MODULES
    clusters: tuple[tuple[int, int], ...] = CLUSTERS


@dataclass
class World:
    """The machine; change it through `tables` and `memory` before it is dumped."""

    options: Options
    memory: PhysicalMemory
    system: AddressSpace
    tables: AddressSpace
    kernel: Arena
    user: Arena
    build: Build
    kdbg: int
    module_head: int
    module_entries: list[int]
    process: Process
    processors: list[Processor]
    processors_block: int
    contexts: list[dict[str, int]]
    regions: list[tuple[int, int]] = field(default_factory=list)

    @property
    def machine(self) -> Machine:
        """Its kind."""
        return self.options.machine

    @property
    def kernel_modules(self) -> list[LoadedModule]:
        """The kernel's modules as they must be found."""
        return sorted(_kernel_modules(self.options))

    @property
    def user_modules(self) -> list[LoadedModule]:
        """The process' modules as they must be found, each once."""
        wow64 = self.options.wow64 and self.kernel.pointer_size == 8
        extra = self.options.wow64_modules if wow64 else ()
        return sorted({*_user_modules(self.options), *extra})

    def header(self, dump_type: int = layouts.FULL) -> Header | Header32:
        """Make the header that belongs to this machine."""
        registers = self.contexts[self.options.crashing]
        machine = self.machine
        return machine.header(
            machine.context(registers),
            registers[machine.instruction],
            dump_type=dump_type,
            directory_table_base=self.tables.dtb,
            ps_loaded_module_list=self.module_head,
            ps_active_process_head=self.module_head + 0x20,
            number_processors=len(self.processors),
            kd_debugger_data_block=self.kdbg,
        )

    def image(self, dump_type: int = layouts.FULL) -> Image:
        """Dump the machine as it is now."""
        return self.image_with(self.header(dump_type))

    def image_with(self, header: Header | Header32) -> Image:
        """Dump the machine with a header of the caller's, of the type that this one says."""
        dump_type, runs = header.dump_type, self.memory.runs()
        bits = max(self.memory.pages) + 4
        if dump_type in (layouts.FULL, None):
            return layouts.full(header, self.memory.pages, runs)
        if dump_type == layouts.SUMMARY:
            return layouts.summary(header, self.memory.pages, bits=bits, tail_bits=0xFF)
        if dump_type in (layouts.BITMAP_FULL, layouts.BITMAP_KERNEL):
            magic = b"FDMPDUMP" if dump_type == layouts.BITMAP_FULL else b"SDMPDUMP"
            return layouts.bitmap(header, self.memory.pages, bits=bits, magic=magic, tail_bits=0xFF)
        assert isinstance(header, Header)
        Random(self.options.seed).shuffle(runs)
        return layouts.rdmp(header, self.memory.pages, runs)


def _kernel_modules(options: Options) -> tuple[LoadedModule, ...]:
    given = options.kernel_modules
    return options.machine.kernel_modules if given is None else given


def _user_modules(options: Options) -> tuple[LoadedModule, ...]:
    given = options.user_modules
    return options.machine.user_modules if given is None else given


def build_world(options: Options = Options()) -> World:
    """Bring a machine into being."""
    random = Random(options.seed)
    machine, build = options.machine, options.build or options.machine.build
    memory = PhysicalMemory(tag=0xA5)
    frames = scattered_frames(memory, options.clusters, random)
    system = machine.tables(memory, frames, options.levels)
    kernel = Arena(system, frames, machine.kernel_arena, random)
    tables = machine.tables(memory, frames, options.levels)
    user = Arena(tables, frames, 0x12340000, random, USER_DATA)
    process = _write_process(user, options)
    module_head = kernel.alloc(0x30)
    write_list = write_list64 if kernel.pointer_size == 8 else write_list32
    module_entries = write_list(kernel, module_head, _kernel_modules(options))
    contexts = [machine.registers(number) for number in range(options.processors)]
    processors = [
        _write_processor(kernel, options, build, number, registers, process, tables, system)
        for number, registers in enumerate(contexts)
    ]
    block = kernel.alloc(kernel.pointer_size * len(processors))
    kernel.pack(block, "P" * len(processors), *(item.prcb for item in processors))
    kdbg = _write_kdbg(kernel, options, build, module_head, block)
    regions = map_every_sort(system, machine.places, random)
    tables.adopt(system)
    return World(
        options,
        memory,
        system,
        tables,
        kernel,
        user,
        build,
        kdbg,
        module_head,
        module_entries,
        process,
        processors,
        block,
        contexts,
        regions,
    )


def _write_process(user: Arena, options: Options) -> Process:
    modules = _user_modules(options)
    if user.pointer_size == 4:
        return write_process32(user, modules, pid=0x1234, tid=0x5678)
    wow64 = options.wow64_modules if options.wow64 else None
    return write_process(user, modules, wow64, pid=0x1234, tid=0x5678)


def _write_processor(
    kernel: Arena,
    options: Options,
    build: Build,
    number: int,
    registers: dict[str, int],
    process: Process,
    tables: AddressSpace,
    system: AddressSpace,
) -> Processor:
    machine, crashed = options.machine, number == options.crashing
    low = registers[machine.stack] & ~0xFFFF
    return write_processor(
        kernel,
        build,
        number=number,
        context=machine.context(registers),
        stack=(low, low + 0x6000),
        dtb=tables.dtb if crashed else system.dtb,
        write_registers=machine.special,
        owner=process if crashed else None,
    )


def _write_kdbg(
    kernel: Arena,
    options: Options,
    build: Build,
    module_head: int,
    block: int,
) -> int:
    machine, levels = options.machine, options.kdbg_levels
    if levels is None:
        levels = options.levels if machine is AMD64 else machine.levels
    modules = _kernel_modules(options)
    return write_kdbg(
        kernel,
        build,
        kern_base=modules[0].start if modules else KERNEL_BASE,
        ps_loaded_module_list=module_head,
        ps_active_process_head=module_head + 0x20,
        ki_processor_block=block,
        paging_levels=levels,
        pae=machine.pae,
        l1tf_bits=options.l1tf_bits,
    )
