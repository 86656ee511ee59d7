"""One machine at the moment of its crash, to be dumped as any of the types.

Four processors, of which the third crashed; a kernel address space and that of the process
which ran there; module lists of all three kinds; and a stretch of memory with every sort of
page. `World.tables` is both the address space that the header's DirectoryTableBase names and
the oracle for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from . import layouts
from .header import ExceptionRecord, Header, every_register, x64_context
from .kernel import (
    BUILD_19041,
    Arena,
    Build,
    LoadedModule,
    Process,
    Processor,
    module,
    write_kdbg,
    write_list64,
    write_process,
    write_processor,
)
from .layouts import Image
from .memory import PAGE_SIZE, PhysicalMemory, scattered_frames
from .pagetables import PDPTE, PML4E, PTE, USER_DATA, PageTables, Rights

CLUSTERS = ((0x1, 0x9E), (0x100, 0xC3), (0x371, 0x35), (0x1237, 0x83))
"""Frames that tables, structures and small pages are taken from."""
LARGE_FRAMES = (0x2000, 0x200)
"""A whole 2 MiB page."""
LARGE_TAIL = (0x25F8, 8)
"""The end of a 2 MiB page of which the rest was not saved."""
HUGE_HEAD = (0x40000, 4)
HUGE_TAIL = (0x7FFFC, 4)
"""Both ends of a 1 GiB page."""
ABSENT_FRAME = 0x3333
"""No page of the dump."""
READ_ONLY = 0xFFFFFA8000000000
"""Where the topmost entry takes away what the lower ones give."""

KERNEL_BASE = 0xFFFFF80000200000
KERNEL_MODULES = (
    module(KERNEL_BASE, 0x1046000, "\\SystemRoot\\system32\\ntoskrnl.exe"),
    module(0xFFFFF80003000000, 0xA3000, "\\SystemRoot\\system32\\hal.dll"),
    module(0xFFFFF80012340000, 0x7000, "\\SystemRoot\\System32\\drivers\\wörkér-ß.sys"),
    module(0xFFFFF80001AA0000, 0x21000, "\\??\\C:\\Windows\\System32\\drivers\\early.sys"),
)
USER_MODULES = (
    module(0x400000, 0x7F000, "C:\\Program Files (x86)\\Thing\\thing.exe"),
    module(0x7FFB12340000, 0x1F8000, "C:\\Windows\\SYSTEM32\\ntdll.dll"),
    module(0x77F20000, 0xA000, "C:\\Windows\\System32\\wow64cpu.dll"),
)
WOW64_MODULES = (
    USER_MODULES[0],
    module(0x77F30000, 0x1A3000, "C:\\Windows\\SYSTEM32\\ntdll.dll"),
    module(0x76540000, 0xF0000, "C:\\Windows\\System32\\KERNEL32.DLL"),
)


@dataclass(frozen=True)
class Options:
    """What a world may differ in."""

    seed: int = 0
    levels: int = 4
    kdbg_levels: int | None = None
    l1tf_bits: tuple[int, int] = (0, 0)
    processors: int = 4
    crashing: int = 2
    build: Build = BUILD_19041
    wow64: bool = True
    kernel_modules: tuple[LoadedModule, ...] = KERNEL_MODULES
    user_modules: tuple[LoadedModule, ...] = USER_MODULES
    wow64_modules: tuple[LoadedModule, ...] = WOW64_MODULES


@dataclass
class World:
    """The machine; change it through `tables` and `memory` before it is dumped."""

    options: Options
    memory: PhysicalMemory
    system: PageTables
    tables: PageTables
    kernel: Arena
    user: Arena
    kdbg: int
    module_head: int
    module_entries: list[int]
    process: Process
    processors: list[Processor]
    contexts: list[dict[str, int]]
    regions: list[tuple[int, int]] = field(default_factory=list)

    @property
    def kernel_modules(self) -> list[LoadedModule]:
        """The kernel's modules as they must be found."""
        return sorted(self.options.kernel_modules)

    @property
    def user_modules(self) -> list[LoadedModule]:
        """The process' modules as they must be found, each once."""
        extra = self.options.wow64_modules if self.options.wow64 else ()
        return sorted({*self.options.user_modules, *extra})

    def header(self, dump_type: int = layouts.FULL) -> Header:
        """Make the header that belongs to this machine."""
        registers = self.contexts[self.options.crashing]
        return Header(
            dump_type=dump_type,
            directory_table_base=self.tables.dtb,
            ps_loaded_module_list=self.module_head,
            ps_active_process_head=self.module_head + 0x20,
            number_processors=len(self.processors),
            kd_debugger_data_block=self.kdbg,
            context=x64_context(registers),
            exception=ExceptionRecord(address=registers["rip"]),
        )

    def image(self, dump_type: int = layouts.FULL) -> Image:
        """Dump the machine as it is now."""
        header, runs = self.header(dump_type), self.memory.runs()
        if dump_type == layouts.FULL:
            return layouts.full(header, self.memory.pages, runs)
        if dump_type in (layouts.BITMAP_FULL, layouts.BITMAP_KERNEL):
            magic = b"FDMPDUMP" if dump_type == layouts.BITMAP_FULL else b"SDMPDUMP"
            bits = max(self.memory.pages) + 4
            return layouts.bitmap(header, self.memory.pages, bits=bits, magic=magic, tail_bits=0xFF)
        Random(self.options.seed).shuffle(runs)
        return layouts.rdmp(header, self.memory.pages, runs)


def build_world(options: Options = Options()) -> World:
    """Bring a machine into being."""
    random = Random(options.seed)
    memory = PhysicalMemory(tag=0xA5)
    frames = scattered_frames(memory, CLUSTERS, random)
    system = PageTables(memory, frames, options.levels)
    kernel = Arena(system, frames, 0xFFFFF80000A00000, random)
    tables = PageTables(memory, frames, options.levels)
    user = Arena(tables, frames, 0x12340000, random, USER_DATA)
    process = write_process(
        user,
        options.user_modules,
        options.wow64_modules if options.wow64 else None,
        pid=0x1234,
        tid=0x5678,
    )
    module_head = kernel.alloc(0x30)
    module_entries = write_list64(kernel, module_head, options.kernel_modules)
    contexts = [_registers(number) for number in range(options.processors)]
    processors = [
        write_processor(
            kernel,
            options.build,
            number=number,
            context=x64_context(registers),
            stack=(registers["rsp"] & ~0xFFFF, (registers["rsp"] & ~0xFFFF) + 0x6000),
            cr3=tables.dtb if number == options.crashing else system.dtb,
            levels=options.levels,
            owner=process if number == options.crashing else None,
        )
        for number, registers in enumerate(contexts)
    ]
    block = kernel.alloc(8 * len(processors))
    kernel.pack(block, f"{len(processors)}Q", *(item.prcb for item in processors))
    levels = options.kdbg_levels
    kdbg = write_kdbg(
        kernel,
        options.build,
        kern_base=KERNEL_BASE,
        ps_loaded_module_list=module_head,
        ps_active_process_head=module_head + 0x20,
        ki_processor_block=block,
        paging_levels=options.levels if levels is None else levels,
        l1tf_bits=options.l1tf_bits,
    )
    regions = map_every_sort(system, random)
    tables.adopt(system)
    return World(
        options,
        memory,
        system,
        tables,
        kernel,
        user,
        kdbg,
        module_head,
        module_entries,
        process,
        processors,
        contexts,
        regions,
    )


def _registers(number: int) -> dict[str, int]:
    stack = 0xFFFF850429890000 + number * 0x10000
    return every_register(number) | {
        "rip": KERNEL_BASE + 0x1234 + number * 0x111,
        "rsp": stack + 0xEE8,
        "rbp": stack + 0xF20,
    }


def map_every_sort(tables: PageTables, random: Random) -> list[tuple[int, int]]:
    """Map pages of every sort side by side; gives the stretches worth reading in.

    A whole 2 MiB page with PAT set, a large page that ends where a small one begins, one that
    ends where another large one begins, both ends of a 1 GiB page, pages in transition, frames
    that are not in the dump, tables that are not in the dump, and rights of every kind.
    """
    memory, frames = tables.memory, tables.frames
    for base, count in (LARGE_FRAMES, LARGE_TAIL, HUGE_HEAD, HUGE_TAIL):
        memory.add(range(base, base + count))
    rights = [Rights(bool(i & 1), bool(i & 2), bool(i & 4)) for i in range(8)]
    small = 0xFFFFF90000000000
    for i in range(0x28):
        at = small + i * PAGE_SIZE
        if i % 9 == 5:
            tables.unmap(at, entry=random.choice((0, 0x80, 0xFFFFFFFF00000420, 0x63CB00002084)))
        elif i % 9 == 8:
            tables.map(at, ABSENT_FRAME)
        else:
            tables.map(
                at,
                next(frames),
                rights=random.choice(rights),
                pat=bool(i & 1),
                global_=bool(i & 2),
                transition=i % 7 == 3,
                software=random.choice((0, 0x0A0, 0x7FF)),
            )
    large = 0xFFFFF90040000000
    tables.map(large - PAGE_SIZE, next(frames))
    tables.map(large, LARGE_FRAMES[0], "2m", pat=True, software=0x0A0, global_=True)
    tables.map(large + 0x200000, next(frames), rights=rights[4])
    tables.map(large + 0x201000, next(frames))
    tables.map(large + 0x400000, LARGE_TAIL[0] & ~0x1FF, "2m", rights[1], pat=True)
    tables.map(large + 0x600000, LARGE_FRAMES[0], "2m", rights[0])
    huge = 0xFFFFF90080000000
    tables.map(huge, HUGE_HEAD[0], "1g", rights[1], pat=True, software=0x7FF)
    tables.map(huge + 0x40000000, next(frames))
    tables.restrict(huge + 0x40000000, PDPTE, Rights(user=True, nx=True))
    tables.map(READ_ONLY, next(frames), rights=rights[3])
    tables.restrict(READ_ONLY, PML4E, Rights(writable=False, user=False))
    lost = 0xFFFFF90100000000
    tables.map(lost - PAGE_SIZE, next(frames))
    tables.map(lost, next(frames))
    tables.lose_table(lost, PTE)
    top = (1 << 64) - PAGE_SIZE
    tables.map(top, next(frames))
    return [
        (small - 0x1000, 0x2A000),
        (large - 0x2000, 0x204000),
        (large + 0x5F8000, 0x10000),
        (large + 0x7FE000, 0x4000),
        (huge - 0x800, 0x4800),
        (huge + 0x3FFFC000, 0x6000),
        (lost - 0x1800, 0x2000),
        (top - 0x800, 0x1000),
        (READ_ONLY, 0x2000),
    ]
