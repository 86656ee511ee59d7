"""Processes and threads at literal offsets, those of four builds, and the KDBG beside them.

Nothing is here but what a test says: pointers lead to holes unless it fills them.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from kdmp_ks.architecture import AMD64, ARM64, X86, Architecture
from kdmp_ks.kernel import Kdbg, Process, Processor, read_kdbg
from kernel.memory import FakeMemory

KDBG = 0x8054_5AE0
HEAD = 0x8055_A158
PRCB = 0x8100_0180
IDLE = 0x8100_9000
THREAD = 0x8200_1040
PROCESS = 0x8200_8040
PEB = 0x7FFD_5000


@dataclass
class Layout:
    """Where a build has what; names are those of the structures' fields."""

    architecture: Architecture
    process_size: int
    thread_size: int
    apc_process: int
    irps: int
    parent: int
    peb: int
    # What the KDBG does not have:
    cid: int
    number: int
    name: int

    @property
    def wide(self) -> bool:
        return self.architecture is not X86

    @property
    def pointer(self) -> str:
        return "Q" if self.wide else "I"

    def kernel(self, address: int) -> int:
        """An address of the kernel: the upper half is sign-extended on 64-bit machines."""
        return address | 0xFFFFFFFF_00000000 if self.wide and address >= 1 << 31 else address


BUILD_19041 = Layout(AMD64, 0xA40, 0x898, 0xB8, 0x4B0, 0x540, 0x550, 0x478, 0x440, 0x5A8)
BUILD_26100 = Layout(AMD64, 0x840, 0x788, 0xB8, 0x540, 0x2D0, 0x2E0, 0x508, 0x1D0, 0x338)
BUILD_22000 = Layout(ARM64, 0xC80, 0x910, 0xB0, 0x520, 0x4F8, 0x508, 0x4E8, 0x3F8, 0x560)
# A 32-bit Windows: the distances between the fields are what matters.
BUILD_X86 = Layout(X86, 0x380, 0x480, 0x80, 0x2BC, 0x130, 0x140, 0x29C, 0xB4, 0x16C)
BUILDS = {"19041": BUILD_19041, "26100": BUILD_26100, "ARM64": BUILD_22000, "x86": BUILD_X86}


@dataclass
class Objects:
    """A memory with a KDBG, one processor, and whatever a test adds."""

    layout: Layout
    without: tuple[int, ...] = ()
    memory: FakeMemory = field(default_factory=FakeMemory)

    def __post_init__(self) -> None:
        self.pack = self.layout.pointer
        self.size = struct.calcsize(self.pack)
        self.write_kdbg()
        self.memory.map(self.at(PRCB), 0x100)
        self.point(PRCB, 0x8, THREAD)
        self.point(PRCB, 0x18, IDLE)

    def at(self, address: int) -> int:
        return self.layout.kernel(address)

    def point(self, base: int, offset: int, *targets: int) -> None:
        """Write pointers; addresses are given in 32 bits."""
        wide = [self.layout.kernel(target) for target in targets]
        self.memory.pack(self.pack * len(wide), self.at(base) + offset, *wide)

    def write_kdbg(self) -> None:
        data = bytearray(0x380)
        data[0x10:0x14] = b"KDBG"
        struct.pack_into("<I", data, 0x14, 0x380)
        # A 32-bit kernel widens its pointers with their sign.
        struct.pack_into("<Q", data, 0x50, HEAD | 0xFFFFFFFF_00000000)
        for offset, value in {
            0x2A0: self.layout.apc_process,
            0x2A8: self.layout.process_size,
            0x2AA: self.layout.peb,
            0x2AC: self.layout.parent,
            0x2AE: 0x28,
            0x2B4: 0x8,
            0x2C0: self.layout.thread_size,
            0x340: 0x30,
            0x344: 0x38,
            0x34C: self.layout.irps,
            0x350: 0x18,
        }.items():
            if offset not in self.without:
                struct.pack_into("<H", data, offset, value)
        if 0x50 in self.without:
            data[0x50:0x58] = bytes(8)
        self.memory.put(self.at(KDBG), bytes(data))

    @property
    def kdbg(self) -> Kdbg:
        return read_kdbg(self.memory, self.at(KDBG), self.layout.architecture)

    @property
    def processor(self) -> Processor:
        return Processor(self.memory, self.kdbg, self.at(PRCB), 0)

    def process_at(self, address: int) -> Process:
        return Process(self.memory, self.kdbg, self.at(address))

    def client_id(self, thread: int, offset: int, process_id: int, thread_id: int) -> None:
        """A CLIENT_ID with a semaphore behind it that nobody waits for."""
        at = self.at(thread) + offset
        self.memory.pack(self.pack * 2, at, process_id, thread_id)
        semaphore = at + 2 * self.size
        waiters = semaphore + 8
        units = 8 if self.layout.wide else 5
        self.memory.pack("BBBBi", semaphore, 5, 0, units, 0, 0)
        self.memory.pack(self.pack * 2, waiters, waiters, waiters)
        self.memory.pack("i", waiters + 2 * self.size, 1)

    def thread(self, process_id: int, thread_id: int, *, address: int = THREAD) -> None:
        self.memory.map(self.at(address), self.layout.thread_size)
        self.point(address, self.layout.apc_process, PROCESS)
        self.point(address, 0x30, 0x8300_0000, 0x8300_6000)
        self.client_id(address, self.layout.cid, process_id, thread_id)

    def process(
        self,
        process_id: int,
        name: bytes = b"",
        *,
        address: int = PROCESS,
        links: tuple[int, int] = (0x8210_0448, 0x8220_0448),
        audit: int = 0x8230_0000,
    ) -> None:
        """An EPROCESS; its links lead to holes unless a test says otherwise."""
        layout = self.layout
        self.memory.map(self.at(address), layout.process_size)
        self.memory.pack(self.pack, self.at(address) + 0x28, 0x1AD002)
        self.memory.pack(self.pack, self.at(address) + layout.parent, 0x2C0)
        self.memory.pack(self.pack, self.at(address) + layout.peb, PEB)
        self.memory.pack(self.pack, self.at(address) + layout.number, process_id)
        self.point(address, layout.number + self.size, *links)
        if name:
            self.name(address, layout.name, name, audit=audit)

    def name(self, address: int, offset: int, text: bytes, *, audit: int = 0x8230_0000) -> None:
        """An ImageFileName with what stands around it."""
        at = self.at(address) + offset
        self.point(address, offset - self.size, 0x8240_0000)
        self.memory.put(at, text.ljust(15, b"\0") + b"\x02")
        self.point(address, offset + 16 + self.size, audit)

    def ring(self, *processes: int) -> None:
        """Hang processes into the list, in this order."""
        before = self.layout.number + self.size
        links = [self.at(HEAD), *(self.at(each) + before for each in processes)]
        self.memory.map(self.at(HEAD), 2 * self.size)
        for i, at in enumerate(links):
            self.memory.pack(self.pack * 2, at, links[(i + 1) % len(links)], links[i - 1])
