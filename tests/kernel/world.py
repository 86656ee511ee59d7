"""A small kernel and one process, written into memory at literal offsets.

The offsets of the kernel's own structures are those of build 19041, except that the KPRCBs are
shorter. Three processors; the second one crashed, in a WoW64 process.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from types import SimpleNamespace

from kernel.memory import FakeMemory

KDBG = 0xFFFFF800_00000E80
PROCESSOR_BLOCK = 0xFFFFF800_00005000
PRCBS = (0xFFFFF800_00010180, 0xFFFFF800_00020180, 0xFFFFF800_00030180)
CONTEXTS = (0xFFFFF800_00040000, 0xFFFFF800_00041010, 0xFFFFF800_00042020)
THREADS = (0xFFFF8500_00001080, 0xFFFF8500_00002080, 0xFFFF8500_00003080)
STACKS = (0xFFFF9000_00010000, 0xFFFF9000_00020000, 0xFFFF9000_00030000)
STACK_SIZE = 0x6000
PROCESS = 0xFFFF8500_00008040
DTB = 0x1AD002

MODULE_LIST = 0xFFFFF800_00003000
KERNEL_ENTRIES = (0xFFFF8600_00000000, 0xFFFF8600_00000100, 0xFFFF8600_00000200)

TEB = 0x0000_0000_0030_0000
PEB = 0x0000_0000_0035_0000
LDR = 0x0000_7FF8_1000_0400
USER_ENTRIES = (0x1000_0000, 0x1000_0400)
TEB32 = TEB + 0x2000
PEB32 = 0x0035_1000
LDR32 = 0x7770_0C00
USER_ENTRIES32 = (0x0200_0000, 0x0200_0400)


@dataclass
class Entry:
    """What a test says of a module."""

    base: int
    size: int
    path: str
    entry_point: int = 0
    stamp: int = 0
    check_sum: int = 0

    @property
    def name(self) -> str:
        return self.path.rpartition("\\")[2]


KERNEL_MODULES = (
    Entry(0xFFFFF804_7BA00000, 0x1046000, "\\SystemRoot\\system32\\ntoskrnl.exe", 1, 0, 0xABCD),
    Entry(0xFFFFF804_7A000000, 0x6000, "\\SystemRoot\\system32\\hal.dll", 2),
    Entry(0xFFFFF804_80000000, 0x30000, "\\??\\C:\\drivers\\wörk.sys", 3),
)
USER_MODULES = (
    Entry(0x0040_0000, 0x5000, "C:\\app\\tool.exe", 0x0040_1000, 0x5F000001),
    Entry(0x7FF8_0000_0000, 0x1F0000, "C:\\Windows\\SYSTEM32\\ntdll.dll", 0, 0x5F000002),
)
USER_MODULES32 = (
    Entry(0x0040_0000, 0x5000, "C:\\app\\tool.exe", 0x0040_1000, 0x5F000001),
    Entry(0x7760_0000, 0x19A000, "C:\\Windows\\SysWOW64/ntdll.dll", 0, 0x5F000003),
)


def context(rsp: int, rip: int = 0xFFFFF804_7BDF0000) -> SimpleNamespace:
    """What is asked of the header's context."""
    return SimpleNamespace(rsp=rsp, rip=rip)


def saved_context(rsp: int, rip: int) -> bytes:
    """A CONTEXT of AMD64."""
    data = bytearray(0x4D0)
    struct.pack_into("<I", data, 0x30, 0x10001F)
    struct.pack_into("<Q", data, 0x98, rsp)
    struct.pack_into("<Q", data, 0xF8, rip)
    return bytes(data)


def kdbg_bytes(size: int = 0x380) -> bytearray:
    """A KDDEBUGGER_DATA64 of build 19041."""
    data = bytearray(0x3A0)
    data[0x10:0x14] = b"KDBG"
    struct.pack_into("<I", data, 0x14, size)
    struct.pack_into("<Q", data, 0x18, KERNEL_MODULES[0].base)
    struct.pack_into("<H", data, 0x36, 0x11)
    struct.pack_into("<Q", data, 0x48, MODULE_LIST)
    struct.pack_into("<Q", data, 0x218, PROCESSOR_BLOCK)
    struct.pack_into("<H", data, 0x29A, 0xF0)  # KTHREAD.Teb
    struct.pack_into("<H", data, 0x2A0, 0xB8)  # KTHREAD.ApcState.Process
    struct.pack_into("<H", data, 0x2AA, 0x550)  # EPROCESS.Peb
    struct.pack_into("<H", data, 0x2AE, 0x28)  # EPROCESS.DirectoryTableBase
    struct.pack_into("<H", data, 0x2B4, 0x8)  # KPRCB.CurrentThread
    struct.pack_into("<H", data, 0x2BE, 0x24)  # KPRCB.Number
    struct.pack_into("<H", data, 0x2F2, 0x100)  # KPRCB special registers
    struct.pack_into("<H", data, 0x338, 0x5C0)  # KPRCB.Context
    struct.pack_into("<I", data, 0x340, 0x30)  # KTHREAD.StackLimit
    struct.pack_into("<I", data, 0x344, 0x38)  # KTHREAD.StackBase
    struct.pack_into("<Q", data, 0x360, 0xFFFFFD80_00000000)  # PteBase
    struct.pack_into("<H", data, 0x37C, 0xAB8)  # OffsetEProcessMmHotPatchContext
    struct.pack_into("<I", data, 0x380, 0x420)  # OffsetKThreadShadowStackLimit
    return data


def build_kernel(memory: FakeMemory) -> None:
    """KDBG, processors, threads and the process."""
    memory.put(KDBG, bytes(kdbg_bytes()[:0x380]))
    memory.put(PROCESSOR_BLOCK, struct.pack("<3Q", *PRCBS))
    for i in range(3):
        memory.map(PRCBS[i], 0x700)
        memory.pack("Q", PRCBS[i] + 0x8, THREADS[i])
        memory.pack("I", PRCBS[i] + 0x24, i)
        memory.pack("Q", PRCBS[i] + 0x110, 0x1AD002 + i * 0x1000)
        memory.pack("Q", PRCBS[i] + 0x118, 0x3506F8)
        memory.pack("Q", PRCBS[i] + 0x5C0, CONTEXTS[i])
        memory.put(CONTEXTS[i], saved_context(STACKS[i] + 0x5800, 0xFFFFF804_7BC00000 + i))
        memory.map(THREADS[i], 0x200)
        memory.pack("Q", THREADS[i] + 0x30, STACKS[i])
        memory.pack("Q", THREADS[i] + 0x38, STACKS[i] + STACK_SIZE)
        memory.pack("Q", THREADS[i] + 0xB8, PROCESS)
        memory.pack("Q", THREADS[i] + 0xF0, TEB if i == 1 else 0)
    memory.map(PROCESS, 0x600)
    memory.pack("Q", PROCESS + 0x28, DTB)
    memory.pack("Q", PROCESS + 0x550, PEB)


def build_kernel_modules(memory: FakeMemory) -> None:
    """PsLoadedModuleList with its three entries."""
    memory.map(MODULE_LIST, 16)
    link(memory, "Q", (MODULE_LIST, *KERNEL_ENTRIES), size=0xA0)
    for address, entry in zip(KERNEL_ENTRIES, KERNEL_MODULES, strict=True):
        module64(memory, address, entry)
        memory.pack("I", address + 0x78, entry.check_sum)


def build_process(memory: FakeMemory) -> None:
    """TEB, PEB and the loader's list of the 64-bit side."""
    memory.map(TEB, 0x1000)
    memory.pack("Q", TEB + 0x30, TEB)
    memory.pack("Q", TEB + 0x60, PEB)
    memory.map(PEB, 0x400)
    memory.pack("Q", PEB + 0x18, LDR)
    memory.map(LDR, 0x40)
    link(memory, "Q", (LDR + 0x10, *USER_ENTRIES), size=0x90)
    for address, entry in zip(USER_ENTRIES, USER_MODULES, strict=True):
        module64(memory, address, entry)
        memory.pack("I", address + 0x80, entry.stamp)


def build_wow64(memory: FakeMemory) -> None:
    """TEB32, PEB32 and the loader's list of the 32-bit side."""
    memory.map(TEB32, 0x1000)
    memory.pack("I", TEB32 + 0x18, TEB32)
    memory.pack("I", TEB32 + 0x30, PEB32)
    memory.map(PEB32, 0x400)
    memory.pack("I", PEB32 + 0xC, LDR32)
    memory.map(LDR32, 0x40)
    link(memory, "I", (LDR32 + 0xC, *USER_ENTRIES32), size=0x50)
    for address, entry in zip(USER_ENTRIES32, USER_MODULES32, strict=True):
        memory.pack("I", address + 0x18, entry.base)
        memory.pack("I", address + 0x1C, entry.entry_point)
        memory.pack("I", address + 0x20, entry.size)
        text(memory, address + 0x24, address + 0x100, entry.path, wide=False)
        text(memory, address + 0x2C, address + 0x200, entry.name, wide=False)
        memory.pack("I", address + 0x44, entry.stamp)


def build_world() -> FakeMemory:
    """All of it in one address space."""
    memory = FakeMemory()
    build_kernel(memory)
    build_kernel_modules(memory)
    build_process(memory)
    build_wow64(memory)
    return memory


def link(memory: FakeMemory, pointer: str, ring: tuple[int, ...], size: int) -> None:
    """Hang links into a ring, the first of which is the head; the others get room."""
    for address in ring[1:]:
        memory.map(address, size)
    for i, address in enumerate(ring):
        memory.pack(pointer * 2, address, ring[(i + 1) % len(ring)], ring[i - 1])


def module64(memory: FakeMemory, address: int, entry: Entry) -> None:
    """The part that the entries of the kernel and of processes have in common."""
    memory.pack("Q", address + 0x30, entry.base)
    memory.pack("Q", address + 0x38, entry.entry_point)
    memory.pack("I", address + 0x40, entry.size)
    text(memory, address + 0x48, address + 0x1000000, entry.path)
    text(memory, address + 0x58, address + 0x2000000, entry.name)


def text(
    memory: FakeMemory, address: int, buffer: int, value: str | bytes, *, wide: bool = True
) -> None:
    """A UNICODE_STRING at ``address`` with its text at ``buffer``."""
    raw = value if isinstance(value, bytes) else value.encode("utf-16-le", "surrogatepass")
    memory.pack("HH", address, len(raw), len(raw) + 2)
    memory.pack("Q" if wide else "I", address + (8 if wide else 4), buffer)
    memory.put(buffer, raw)
