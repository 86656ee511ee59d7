"""The structures in memory that pointers are followed through, at literal offsets.

`Arena` hands out virtual memory in which structures lie at odd places and across pages; the
functions write what Windows keeps there: KDDEBUGGER_DATA64, loader lists of either pointer
width, KPRCB, KTHREAD, TEB and PEB.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from .memory import PAGE_SIZE
from .pagetables import KERNEL_DATA, PageTables, Rights


class Arena:
    """Hands out zeroed virtual memory from `base` on, mapping frames as it goes.

    A random gap before each piece puts structures across page boundaries now and then; since
    frames come in random order, their halves are not neighbours in physical memory.
    """

    def __init__(
        self,
        tables: PageTables,
        frames: Iterator[int],
        base: int,
        random: Random,
        rights: Rights = KERNEL_DATA,
    ) -> None:
        self.tables = tables
        self.frames = frames
        self.random = random
        self.rights = rights
        self._next = base
        self._mapped = base

    def alloc(self, size: int, align: int = 16) -> int:
        """Give the address of `size` zero bytes."""
        at = self._next + self.random.randrange(0, 0x400)
        at += -at % align
        self._next = at + size
        while self._mapped < self._next:
            self.tables.map(self._mapped, next(self.frames), rights=self.rights)
            self._mapped += PAGE_SIZE
        self.tables.write(at, bytes(size))
        return at

    def put(self, data: bytes, align: int = 16) -> int:
        """Give the address of a copy of `data`."""
        at = self.alloc(len(data), align)
        self.tables.write(at, data)
        return at

    def pack(self, at: int, form: str, *values: int) -> None:
        """Write little-endian values at an address."""
        self.tables.write(at, struct.pack("<" + form, *values))


@dataclass(frozen=True)
class Build:
    """What differs between builds of Windows and is told by the KDBG alone."""

    size: int
    thread_teb: int
    thread_process: int
    thread_stack_limit: int
    thread_stack_base: int
    process_peb: int
    process_dtb: int
    size_prcb: int
    prcb_current_thread: int
    prcb_number: int
    prcb_context: int
    prcb_special: int
    size_ethread: int
    size_eprocess: int


BUILD_19041 = Build(
    size=0x380,
    thread_teb=0xF0,
    thread_process=0xB8,
    thread_stack_limit=0x30,
    thread_stack_base=0x38,
    process_peb=0x550,
    process_dtb=0x28,
    size_prcb=0xAF00,
    prcb_current_thread=0x8,
    prcb_number=0x24,
    prcb_context=0x85C0,
    prcb_special=0x100,
    size_ethread=0x898,
    size_eprocess=0xA40,
)

STRANGE_BUILD = Build(
    size=0x3A0,
    thread_teb=0x1A8,
    thread_process=0x210,
    thread_stack_limit=0x88,
    thread_stack_base=0x18,
    process_peb=0x2E8,
    process_dtb=0x48,
    size_prcb=0x2000,
    prcb_current_thread=0x48,
    prcb_number=0x84,
    prcb_context=0x1FC0,
    prcb_special=0x300,
    size_ethread=0x400,
    size_eprocess=0x400,
)
"""A kernel that never was: a reader that knows offsets by heart fails on it."""


def write_kdbg(
    arena: Arena,
    build: Build,
    *,
    kern_base: int,
    ps_loaded_module_list: int,
    ps_active_process_head: int,
    ki_processor_block: int,
    paging_levels: int = 0,
    pte_base: int = 0xFFFFF68000000000,
    l1tf_bits: tuple[int, int] = (0, 0),
) -> int:
    """Write KDDEBUGGER_DATA64; `paging_levels` 0 is what older builds leave there.

    `l1tf_bits` are the address bit that invalid entries hold inverted on processors with the
    L1TF flaw, and the bit that says that an entry does not; both 0 where there is no such thing.
    """
    at = arena.alloc(build.size)
    arena.pack(at, "QQ", at, at)
    arena.tables.write(at + 0x10, b"KDBG")
    arena.pack(at + 0x14, "I", build.size)
    arena.pack(at + 0x18, "Q", kern_base)
    arena.pack(at + 0x36, "H", 1 | paging_levels << 2)
    arena.pack(at + 0x48, "QQ", ps_loaded_module_list, ps_active_process_head)
    arena.pack(at + 0x138, "Q", PAGE_SIZE)
    arena.pack(at + 0x218, "Q", ki_processor_block)
    arena.pack(at + 0x29A, "H", build.thread_teb)
    arena.pack(at + 0x2A0, "H", build.thread_process)
    arena.pack(at + 0x2A8, "HH", build.size_eprocess, build.process_peb)
    arena.pack(at + 0x2AE, "HH", build.process_dtb, build.size_prcb)
    arena.pack(at + 0x2B4, "H", build.prcb_current_thread)
    arena.pack(at + 0x2BE, "HH", build.prcb_number, build.size_ethread)
    arena.pack(at + 0x2C2, "BB", *l1tf_bits)
    arena.pack(at + 0x2E6, "H", 0x180)
    arena.pack(at + 0x2F2, "H", build.prcb_special)
    arena.pack(at + 0x338, "H", build.prcb_context)
    arena.pack(at + 0x340, "II", build.thread_stack_limit, build.thread_stack_base)
    arena.pack(at + 0x360, "Q", pte_base)
    return at


class LoadedModule(NamedTuple):
    """A module as it is written to a loader list and as a reader must find it."""

    start: int
    end: int
    path: str
    name: str


def module(start: int, size: int, path: str) -> LoadedModule:
    """Name a module by its path."""
    return LoadedModule(start, start + size, path, path.rpartition("\\")[2])


def _unicode64(arena: Arena, text: str) -> bytes:
    raw = text.encode("utf-16-le")
    buffer = arena.put(raw + b"\0\0", align=2)
    return struct.pack("<HHIQ", len(raw), len(raw) + 2, 0, buffer)


def _unicode32(arena: Arena, text: str) -> bytes:
    raw = text.encode("utf-16-le")
    buffer = arena.put(raw + b"\0\0", align=2)
    return struct.pack("<HHI", len(raw), len(raw) + 2, buffer)


def write_list64(arena: Arena, head: int, modules: Sequence[LoadedModule]) -> list[int]:
    """Link (K)LDR_DATA_TABLE_ENTRYs behind a list head; gives the entries' addresses."""
    entries = [arena.alloc(0xA0) for _ in modules]
    ring = [head, *entries, head]
    for i, at in enumerate(ring[:-1]):
        arena.pack(at, "Q", ring[i + 1])
        arena.pack(ring[i + 1] + 8, "Q", at)
    for at, item in zip(entries, modules, strict=True):
        arena.pack(at + 0x30, "QQI", item.start, item.start + 0x1230, item.end - item.start)
        arena.tables.write(at + 0x48, _unicode64(arena, item.path))
        arena.tables.write(at + 0x58, _unicode64(arena, item.name))
        arena.pack(at + 0x80, "I", 0x5F000000)
    return entries


def write_list32(arena: Arena, head: int, modules: Sequence[LoadedModule]) -> list[int]:
    """Link LDR_DATA_TABLE_ENTRY32s behind a list head; gives the entries' addresses."""
    entries = [arena.alloc(0x50) for _ in modules]
    ring = [head, *entries, head]
    for i, at in enumerate(ring[:-1]):
        arena.pack(at, "I", ring[i + 1])
        arena.pack(ring[i + 1] + 4, "I", at)
    for at, item in zip(entries, modules, strict=True):
        arena.pack(at + 0x18, "III", item.start, item.start + 0x1230, item.end - item.start)
        arena.tables.write(at + 0x24, _unicode32(arena, item.path))
        arena.tables.write(at + 0x2C, _unicode32(arena, item.name))
        arena.pack(at + 0x44, "I", 0x5F000000)
    return entries


class Process(NamedTuple):
    """Where the process' user-mode structures lie."""

    teb: int
    peb: int
    list_head: int
    entries: list[int]
    list_head32: int | None
    entries32: list[int]


def write_process(
    arena: Arena,
    modules: Sequence[LoadedModule],
    modules32: Sequence[LoadedModule] | None,
    *,
    pid: int,
    tid: int,
) -> Process:
    """Write TEB, PEB and PEB_LDR_DATA; with `modules32` those of a WoW64 process as well."""
    peb, ldr = arena.alloc(0x800), arena.alloc(0x58)
    teb = arena.alloc(0x4000, align=PAGE_SIZE)
    head = ldr + 0x10
    arena.pack(teb + 0x30, "Q", teb)
    arena.pack(teb + 0x40, "QQ", pid, tid)
    arena.pack(teb + 0x60, "Q", peb)
    arena.pack(peb + 0x10, "QQ", modules[0].start if modules else 0, ldr)
    arena.pack(ldr, "II", 0x58, 1)
    for at in (ldr + 0x20, ldr + 0x30):
        arena.pack(at, "QQ", at, at)
    entries = write_list64(arena, head, modules)
    if modules32 is None:
        return Process(teb, peb, head, entries, None, [])
    teb32, peb32, ldr32 = teb + 0x2000, arena.alloc(0x480), arena.alloc(0x30)
    arena.pack(teb, "Q", teb32)
    arena.pack(teb + 0x180C, "i", 0x2000)
    arena.pack(teb32 + 0x18, "I", teb32)
    arena.pack(teb32 + 0x20, "II", pid, tid)
    arena.pack(teb32 + 0x30, "I", peb32)
    arena.pack(peb32 + 0x8, "II", modules32[0].start if modules32 else 0, ldr32)
    arena.pack(ldr32, "II", 0x30, 1)
    for at in (ldr32 + 0x14, ldr32 + 0x1C):
        arena.pack(at, "II", at, at)
    head32 = ldr32 + 0xC
    entries32 = write_list32(arena, head32, modules32)
    return Process(teb, peb, head, entries, head32, entries32)


class Processor(NamedTuple):
    """Where one processor's structures lie."""

    prcb: int
    context: int
    thread: int
    process: int


def write_processor(
    arena: Arena,
    build: Build,
    *,
    number: int,
    context: bytes,
    stack: tuple[int, int],
    cr3: int,
    levels: int,
    owner: Process | None,
) -> Processor:
    """Write a KPRCB with its context, and the KTHREAD and EPROCESS that run on it.

    `stack` is the low and the high end of the thread's; `owner` is the process whose thread it
    is, None for a thread of the system.
    """
    prcb = arena.alloc(build.size_prcb, align=0x40)
    thread = arena.alloc(build.size_ethread)
    process = arena.alloc(build.size_eprocess)
    frame = arena.put(context)
    arena.pack(prcb + build.prcb_current_thread, "Q", thread)
    arena.pack(prcb + build.prcb_number, "I", number)
    arena.pack(prcb + build.prcb_special, "QQQQ", 0x80050033, 0, cr3, 0x6F8 | (levels == 5) << 12)
    arena.pack(prcb + build.prcb_context, "Q", frame)
    arena.pack(thread + build.thread_stack_limit, "Q", stack[0])
    arena.pack(thread + build.thread_stack_base, "Q", stack[1])
    arena.pack(thread + build.thread_process, "Q", process)
    arena.pack(thread + build.thread_teb, "Q", owner.teb if owner else 0)
    arena.pack(process + build.process_dtb, "Q", cr3)
    arena.pack(process + build.process_peb, "Q", owner.peb if owner else 0)
    return Processor(prcb, frame, thread, process)
