"""The kernel's structures that pointers are followed through, at literal offsets.

KDDEBUGGER_DATA64, which has the same layout on every machine, and what differs between kernels
and is told by it alone: KPRCB, KTHREAD and EPROCESS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from .arena import Arena
from .loader import LoadedModule, Process, module
from .memory import PAGE_SIZE

__all__ = [
    "BUILD_19041",
    "BUILD_22000_ARM64",
    "BUILD_X86",
    "STRANGE_BUILD",
    "Build",
    "LoadedModule",
    "Processor",
    "module",
    "write_kdbg",
    "write_processor",
]


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

BUILD_X86 = Build(
    size=0x360,
    thread_teb=0x88,
    thread_process=0x50,
    thread_stack_limit=0x2C,
    thread_stack_base=0x28,
    process_peb=0x1A8,
    process_dtb=0x18,
    size_prcb=0x3628,
    prcb_current_thread=0x4,
    prcb_number=0x3CC,
    prcb_context=0x33F4,
    prcb_special=0x2E4,
    size_ethread=0x2B8,
    size_eprocess=0x2C0,
)

BUILD_22000_ARM64 = Build(
    size=0x380,
    thread_teb=0xE8,
    thread_process=0xB0,
    thread_stack_limit=0x30,
    thread_stack_base=0x38,
    process_peb=0x508,
    process_dtb=0x28,
    size_prcb=0x9680,
    prcb_current_thread=0x8,
    prcb_number=0x24,
    prcb_context=0x8A0,
    prcb_special=0x40,
    size_ethread=0x910,
    size_eprocess=0xC80,
)


def write_kdbg(
    arena: Arena,
    build: Build,
    *,
    kern_base: int,
    ps_loaded_module_list: int,
    ps_active_process_head: int,
    ki_processor_block: int,
    paging_levels: int = 0,
    pae: bool = True,
    pte_base: int = 0xFFFFF68000000000,
    l1tf_bits: tuple[int, int] = (0, 0),
) -> int:
    """Write KDDEBUGGER_DATA64; `paging_levels` 0 is what older builds leave there.

    `l1tf_bits` are the address bit that invalid entries hold inverted on processors with the
    L1TF flaw, and the bit that says that an entry does not; both 0 where there is no such thing.
    """
    at = arena.alloc(build.size)
    arena.pack(at, "QQ", arena.widened(at), arena.widened(at))
    arena.tables.write(at + 0x10, b"KDBG")
    arena.pack(at + 0x14, "I", build.size)
    arena.pack(at + 0x36, "H", pae | paging_levels << 2)
    for place, pointer in (
        (0x18, kern_base),
        (0x48, ps_loaded_module_list),
        (0x50, ps_active_process_head),
        (0x218, ki_processor_block),
    ):
        arena.pack(at + place, "Q", arena.widened(pointer))
    arena.pack(at + 0x138, "Q", PAGE_SIZE)
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
    if build.size > 0x360:
        arena.pack(at + 0x360, "Q", pte_base)
    return at


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
    dtb: int,
    write_registers: Callable[[Arena, int, int], None],
    owner: Process | None,
) -> Processor:
    """Write a KPRCB with its context, and the KTHREAD and EPROCESS that run on it.

    `stack` is the low and the high end of the thread's; `owner` is the process whose thread it
    is, None for a thread of the system; `write_registers` writes those that only the kernel can
    reach at an address, with a root of page tables among them.
    """
    prcb = arena.alloc(build.size_prcb, align=0x40)
    thread = arena.alloc(build.size_ethread)
    process = arena.alloc(build.size_eprocess)
    frame = arena.put(context)
    arena.pack(prcb + build.prcb_current_thread, "P", thread)
    arena.pack(prcb + build.prcb_number, "I", number)
    write_registers(arena, prcb + build.prcb_special, dtb)
    arena.pack(prcb + build.prcb_context, "P", frame)
    arena.pack(thread + build.thread_stack_limit, "P", stack[0])
    arena.pack(thread + build.thread_stack_base, "P", stack[1])
    arena.pack(thread + build.thread_process, "P", process)
    arena.pack(thread + build.thread_teb, "P", owner.teb if owner else 0)
    arena.pack(process + build.process_dtb, "P", dtb)
    arena.pack(process + build.process_peb, "P", owner.peb if owner else 0)
    return Processor(prcb, frame, thread, process)
