"""A small 32-bit kernel and one process, written into memory at literal offsets.

Two processors; the second one crashed. Offsets of KPRCB, KTHREAD and EPROCESS are what this KDBG
says they are.
"""

from __future__ import annotations

import struct

from kernel.memory import FakeMemory
from kernel.world import Entry, link, text

KDBG = 0x80545AE0
PROCESSOR_BLOCK = 0x8055A000
PRCBS = (0xFFDFF120, 0xF7720120)
CONTEXTS = (0x80560000, 0x80561000)
THREADS = (0x89A01020, 0x89A02020)
STACKS = (0xF7800000, 0xF7810000)
PROCESS = 0x89A08040
MODULE_LIST = 0x8055B3A0
KERNEL_ENTRIES = (0x8A000000, 0x8A000100)
TEB = 0x7FFDE000
PEB = 0x7FFD5000
LDR = 0x00251EA0
USER_ENTRIES = (0x00252000, 0x00252400)

KERNEL_MODULES = (
    Entry(0x804D7000, 0x1F8000, "\\WINDOWS\\system32\\ntkrnlpa.exe", 0x8067B000, 0, 0x2031C1),
    Entry(0xF7000000, 0x6000, "\\??\\C:\\drivers\\wörk.sys", 0xF7001000),
)
USER_MODULES = (
    Entry(0x00400000, 0x5000, "C:\\app\\tool.exe", 0x00401000, 0x5F000001),
    Entry(0x7C900000, 0xAF000, "C:\\WINDOWS\\system32\\ntdll.dll", 0x7C912000, 0x5F000002),
)


def widened(address: int) -> int:
    """A pointer as the KDBG of a 32-bit kernel has it."""
    return address | (0xFFFFFFFF_00000000 if address >> 31 else 0)


def kdbg_bytes(**offsets: int) -> bytes:
    """A KDDEBUGGER_DATA64; changes are given as ``x2bc=...``."""
    data = bytearray(0x340)
    data[0x10:0x14] = b"KDBG"
    struct.pack_into("<I", data, 0x14, 0x340)
    struct.pack_into("<Q", data, 0x18, widened(KERNEL_MODULES[0].base))
    struct.pack_into("<Q", data, 0x48, widened(MODULE_LIST))
    struct.pack_into("<Q", data, 0x218, widened(PROCESSOR_BLOCK))
    places = {
        0x29A: 0x88,  # KTHREAD.Teb
        0x2A0: 0x50,  # KTHREAD.ApcState.Process
        0x2AA: 0x1A8,  # EPROCESS.Peb
        0x2AC: 0x140,  # EPROCESS.InheritedFromUniqueProcessId
        0x2AE: 0x18,  # EPROCESS.DirectoryTableBase
        0x2B4: 0x4,  # KPRCB.CurrentThread
        0x2BC: 0x18,  # KPRCB.ProcessorState.ContextFrame
        0x2BE: 0x3CC,  # KPRCB.Number
        0x2F2: 0x2E4,  # KPRCB.ProcessorState.SpecialRegisters
        0x338: 0x3D0,  # KPRCB.Context
    }
    places |= {int(name[1:], 16): value for name, value in offsets.items()}
    for place, value in places.items():
        struct.pack_into("<H", data, place, value)
    return bytes(data)


def saved_context(stack: int, instruction: int) -> bytes:
    """A CONTEXT of x86."""
    data = bytearray(0x2CC)
    struct.pack_into("<I", data, 0, 0x10007)
    struct.pack_into("<I", data, 0xB8, instruction)
    struct.pack_into("<I", data, 0xC4, stack)
    return bytes(data)


def build_world32() -> FakeMemory:
    """All of it in one address space."""
    memory = FakeMemory()
    memory.put(KDBG, kdbg_bytes())
    memory.put(PROCESSOR_BLOCK, struct.pack("<2I", *PRCBS))
    for i in range(2):
        memory.map(PRCBS[i], 0x400)
        memory.pack("I", PRCBS[i] + 0x4, THREADS[i])
        memory.pack("I", PRCBS[i] + 0x3CC, i)
        memory.pack("III", PRCBS[i] + 0x2E4 + 8, 0x39000 + i * 0x1000, 0x6F9, 5)
        memory.pack("I", PRCBS[i] + 0x3D0, CONTEXTS[i])
        memory.put(CONTEXTS[i], saved_context(STACKS[i] + 0x100, 0x805371AA + i))
        memory.map(THREADS[i], 0x200)
        memory.pack("I", THREADS[i] + 0x50, PROCESS)
        memory.pack("I", THREADS[i] + 0x88, TEB if i else 0)
    memory.map(PROCESS, 0x200)
    memory.pack("I", PROCESS + 0x18, 0x0A940000)
    memory.pack("I", PROCESS + 0x140, 0x6A4)
    memory.pack("I", PROCESS + 0x1A8, PEB)
    memory.map(MODULE_LIST, 8)
    link(memory, "I", (MODULE_LIST, *KERNEL_ENTRIES), size=0x60)
    for address, entry in zip(KERNEL_ENTRIES, KERNEL_MODULES, strict=True):
        module32(memory, address, entry)
        memory.pack("I", address + 0x40, entry.check_sum)
    memory.map(TEB, 0x100)
    memory.pack("I", TEB + 0x18, TEB)
    memory.pack("I", TEB + 0x30, PEB)
    memory.map(PEB, 0x100)
    memory.pack("I", PEB + 0xC, LDR)
    memory.map(LDR, 0x40)
    link(memory, "I", (LDR + 0xC, *USER_ENTRIES), size=0x50)
    for address, entry in zip(USER_ENTRIES, USER_MODULES, strict=True):
        module32(memory, address, entry)
        memory.pack("I", address + 0x44, entry.stamp)
    return memory


def module32(memory: FakeMemory, address: int, entry: Entry) -> None:
    """The part that the entries of the kernel and of processes have in common."""
    memory.pack("I", address + 0x18, entry.base)
    memory.pack("I", address + 0x1C, entry.entry_point)
    memory.pack("I", address + 0x20, entry.size)
    text(memory, address + 0x24, address + 0x100000, entry.path, wide=False)
    text(memory, address + 0x2C, address + 0x200000, entry.name, wide=False)
