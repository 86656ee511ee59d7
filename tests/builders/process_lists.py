"""Processes and threads of a world of build 19041, in the kernel's lists, at literal offsets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .machine import KERNEL_MODULES
from .world import World

_FIELDS = {
    0x29C: ("H", 0x58),
    0x2A2: ("H", 0x184),
    0x2AC: ("H", 0x540),
    0x34C: ("I", 0x4B0),
    0x350: ("H", 0x18),
    0x35C: ("H", 0x283),
}
"""What the KDBG of the build says besides what every world has."""
HEAD_OF_THREADS = 0x30
LINK_OF_THREADS = 0x2F8
LINK_OF_PROCESSES = 0x448
ROUTINE = 0x14A0
"""Offset in the kernel of the routine at which threads of the system begin."""
PROGRAM = 0x7FF6_1234_5678
STACK = 0xFFFF_8C85_6C3E_B000
NTDLL = 0x7FF9_0000_1230
CREATED = 132223104000000000
"""2020-01-01 00:00:00 UTC."""


@dataclass
class Listed:
    """The addresses of what was written, in the order of the lists."""

    processes: list[int] = field(default_factory=list)
    threads: dict[int, list[int]] = field(default_factory=dict)


def write_lists(world: World, *, waiting: int = 2) -> Listed:
    """Write System, with three running threads, and tool.exe, with one running and two waiting.

    The third process, gone.exe, has ended: it has no threads.

    Args:
        world: The machine.
        waiting: How many threads of tool.exe wait.
    """
    kernel = world.kernel
    for offset, (form, value) in _FIELDS.items():
        kernel.pack(world.kdbg + offset, form, value)
    system, tool = world.processors[0].process, world.processors[2].process
    gone = kernel.alloc(world.build.size_eprocess)
    running = [world.processors[i].thread for i in (0, 1, 3)]
    idle = [kernel.alloc(world.build.size_ethread) for _ in range(waiting)]
    own = [world.processors[2].thread, *idle]
    for process, pid, parent, name, session in (
        (system, 4, 0, b"System", None),
        (tool, 0x1234, 0x2C0, b"tool.exe", 1),
        (gone, 0x2000, 4, b"gone.exe", 1),
    ):
        _write_process(world, process, pid, parent, name, session)
    kernel.pack(gone + 0x28, "P", 0x1AB000)
    kernel.pack(gone + 0x7D4, "I", 0xC0000005)
    kernel.pack(gone + 0x840, "Q", CREATED + 600_000_000)
    for number, thread in enumerate(running):
        _write_thread(world, thread, system, 4, 0x40 + 4 * number, state=2)
    for number, thread in enumerate(own):
        _write_thread(world, thread, tool, 0x1234, 0x5678 + 4 * number, state=5 if number else 2)
    _ring(
        world, world.module_head + 0x20, [one + LINK_OF_PROCESSES for one in (system, tool, gone)]
    )
    threads = {system: running, tool: own, gone: []}
    for process, list_ in threads.items():
        _ring(world, process + HEAD_OF_THREADS, [one + LINK_OF_THREADS for one in list_])
    world.tables.adopt(world.system)
    return Listed([system, tool, gone], threads)


def _write_process(
    world: World, at: int, pid: int, parent: int, name: bytes, session: int | None
) -> None:
    kernel = world.kernel
    kernel.pack(at, "B", 3)
    kernel.pack(at + 8, "PP", at + 8, at + 8)
    kernel.pack(at + 0x18, "PP", at + 0x18, at + 0x18)
    kernel.pack(at + 0x440, "P", pid)
    kernel.pack(at + 0x468, "Q", CREATED + pid * 10_000_000)
    kernel.pack(at + 0x540, "P", parent)
    kernel.tables.write(at + 0x5A8, name.ljust(15, b"\0") + b"\x02")
    kernel.pack(at + 0x5A0, "P", at + 0x20)
    kernel.pack(at + 0x5C0, "P", at + 0x20)
    kernel.pack(at + 0x5F0, "I", 7)
    kernel.pack(at + 0x7D4, "I", 0x103)
    if session is not None:
        space = kernel.alloc(0x40)
        kernel.pack(space + 8, "I", session)
        kernel.pack(at + 0x558, "P", space)


def _write_thread(world: World, at: int, process: int, pid: int, tid: int, *, state: int) -> None:
    kernel = world.kernel
    start = KERNEL_MODULES[0].start + ROUTINE
    kernel.pack(at, "BBB", 6, 0, 0x20)
    kernel.pack(at + 8, "PP", at + 8, at + 8)
    if state == 5:
        kernel.pack(at + 0x30, "PP", STACK, STACK + 0x6000)
    kernel.pack(at + 0xB8, "P", process)
    kernel.pack(at + 0xC3, "B", 9)
    kernel.pack(at + 0x184, "B", state)
    kernel.pack(at + 0x283, "B", 6)
    kernel.pack(at + 0x450, "P", start if pid == 4 else NTDLL)
    kernel.pack(at + 0x478, "PP", pid, tid)
    kernel.pack(at + 0x488, "BBBBi", 5, 0, 8, 0, 0)
    kernel.pack(at + 0x490, "PP", at + 0x490, at + 0x490)
    kernel.pack(at + 0x4A0, "i", 1)
    kernel.pack(at + 0x4B0, "PP", at + 0x4B0, at + 0x4B0)
    kernel.pack(at + 0x4D0, "P", start if pid == 4 else PROGRAM)


def _ring(world: World, head: int, links: list[int]) -> None:
    """Link places into a ring, of which the first is the head."""
    ring = [head, *links]
    for i, at in enumerate(ring):
        world.kernel.pack(at, "PP", ring[(i + 1) % len(ring)], ring[i - 1])


_POINTER = {"kind": "base", "name": "pointer"}
TYPES = {
    "_EPROCESS": {
        "size": 0xA40,
        "UniqueProcessId": 0x440,
        "ActiveProcessLinks": 0x448,
        "CreateTime": 0x468,
        "InheritedFromUniqueProcessId": 0x540,
        "Session": 0x558,
        "ImageFileName": 0x5A8,
        "PriorityClass": 0x5B7,
        "ActiveThreads": 0x5F0,
        "ExitStatus": 0x7D4,
        "ExitTime": 0x840,
    },
    "_KPROCESS": {"size": 0x438, "ThreadListHead": HEAD_OF_THREADS},
    "_KTHREAD": {"size": 0x430, "Priority": 0xC3, "ThreadListEntry": LINK_OF_THREADS},
    "_ETHREAD": {
        "size": 0x898,
        "Cid": 0x478,
        "StartAddress": 0x450,
        "Win32StartAddress": 0x4D0,
        "IrpList": 0x4B0,
    },
    "_MM_SESSION_SPACE": {"size": 0x40, "SessionId": 8},
}
"""Sizes and offsets of the types of the build."""


def table_types() -> dict[str, object]:
    """Return the types as a symbol table in JSON has them; only the offsets matter."""
    return {
        name: {
            "kind": "struct",
            "size": fields["size"],
            "fields": {
                field: {"offset": offset, "type": _POINTER}
                for field, offset in fields.items()
                if field != "size"
            },
        }
        for name, fields in TYPES.items()
    }


def write_fingerprint(world: World, rvas: Mapping[int, int]) -> int:
    """Write pointers into the kernel to the KDBG; return the RVA at which it crashed.

    Args:
        world: The world.
        rvas: RVA by offset in the KDBG.
    """
    start = KERNEL_MODULES[0].start
    for offset, rva in rvas.items():
        world.kernel.pack(world.kdbg + offset, "Q", start + rva)
    registers = world.contexts[world.options.crashing]
    return registers[world.machine.instruction] - start
