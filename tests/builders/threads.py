"""Threads and processes of two builds at literal offsets, for the memory of a triage dump."""

from __future__ import annotations

from dataclasses import dataclass

from .objects import Memory


@dataclass(frozen=True)
class ThreadBuild:
    """Offsets in the ETHREAD and EPROCESS of a build."""

    pointer_size: int
    thread_size: int
    stack_limit: int
    stack_base: int
    kernel_stack: int
    process: int
    teb: int
    state: int
    wait_reason: int
    start: int
    cid: int
    irps: int
    win32_start: int
    process_size: int
    profiles: int
    dtb: int
    pid: int
    parent: int
    peb: int
    name: int

    def kdbg_fields(self) -> dict[int, tuple[str, int]]:
        """What the KDBG says of them, by the offset there."""
        head = 0xFFFFF80000C1E100 if self.pointer_size == 8 else 0xFFFFFFFF8055A158
        return {
            0x50: ("<Q", head),  # PsActiveProcessHead, which is not in the dump
            0x29A: ("<H", self.teb),
            0x29C: ("<H", self.kernel_stack),
            0x2A0: ("<H", self.process),
            0x2A2: ("<H", self.state),
            0x2A8: ("<H", self.process_size),
            0x2AA: ("<H", self.peb),
            0x2AC: ("<H", self.parent),
            0x2AE: ("<H", self.dtb),
            0x2C0: ("<H", self.thread_size),
            0x340: ("<I", self.stack_limit),
            0x344: ("<I", self.stack_base),
            0x34C: ("<I", self.irps),
            0x35C: ("<H", self.wait_reason),
        }


BUILD_19041 = ThreadBuild(
    pointer_size=8,
    thread_size=0x898,
    stack_limit=0x30,
    stack_base=0x38,
    kernel_stack=0x58,
    process=0xB8,
    teb=0xF0,
    state=0x184,
    wait_reason=0x283,
    start=0x450,
    cid=0x478,
    irps=0x4B0,
    win32_start=0x4D0,
    process_size=0xA40,
    profiles=0x18,
    dtb=0x28,
    pid=0x440,
    parent=0x540,
    peb=0x550,
    name=0x5A8,
)
BUILD_17763_X86 = ThreadBuild(
    pointer_size=4,
    thread_size=0x498,
    stack_limit=0x24,
    stack_base=0x28,
    kernel_stack=0x48,
    process=0x80,
    teb=0xA8,
    state=0x90,
    wait_reason=0x18B,
    start=0x368,
    cid=0x37C,
    irps=0x39C,
    win32_start=0x3AC,
    process_size=0x380,
    profiles=0x10,
    dtb=0x18,
    pid=0xB4,
    parent=0x130,
    peb=0x140,
    name=0x16C,
)


def write_process(memory: Memory, build: ThreadBuild, *, pid: int, dtb: int = 0x1AD000) -> int:
    """Write an EPROCESS `svchost.exe`."""
    size = build.pointer_size
    at = memory.alloc(build.process_size, align=0x40)
    memory.pack(at, "B", 3)
    memory.pack(at + 8, "PP", at + 8, at + 8)
    memory.pack(at + build.profiles, "PP", at + build.profiles, at + build.profiles)
    memory.pack(at + build.dtb, "P", dtb)
    # A process by itself: links into the kernel.
    memory.pack(at + build.pid, "PPP", pid, at + build.pid + size, at + build.pid + size)
    memory.pack(at + build.parent, "P", 0x2C0)
    memory.pack(at + build.peb, "P", 0x63872000)
    memory.pack(at + build.name - size, "P", at + 0x20)
    memory.pack(at + build.name, "15s", b"svchost.exe")
    memory.pack(at + build.name + 15, "B", 2)
    memory.pack(at + build.name + 16, "PP", 0, at + 0x20)
    return at


def write_thread(
    memory: Memory,
    build: ThreadBuild,
    process: int,
    *,
    pid: int,
    tid: int,
    stack: tuple[int, int],
    start: int,
    win32_start: int,
    state: int = 5,
    reason: int = 15,
    mode: int = 0,
) -> int:
    """Write an ETHREAD."""
    size = build.pointer_size
    at = memory.alloc(build.thread_size, align=0x40)
    memory.pack(at, "BBB", 6, 0, 0x20)
    memory.pack(at + 8, "PP", at + 8, at + 8)
    memory.pack(at + build.stack_limit, "P", stack[0])
    memory.pack(at + build.stack_base, "P", stack[1])
    memory.pack(at + build.kernel_stack, "P", stack[1] - 0x770)
    memory.pack(at + build.process, "P", process)
    memory.pack(at + build.teb, "P", 0x63864000)
    memory.pack(at + build.state, "BBBB", state, 0, 1, mode)
    memory.pack(at + build.wait_reason, "B", reason)
    memory.pack(at + build.start, "P", start)
    memory.pack(at + build.cid, "PP", pid, tid)
    semaphore = at + build.cid + 2 * size
    memory.pack(semaphore, "BBBBi", 5, 0, 8 if size == 8 else 5, 0, 0)
    memory.pack(semaphore + 8, "PP", semaphore + 8, semaphore + 8)
    memory.pack(semaphore + 8 + 2 * size, "i", 1)
    memory.pack(at + build.irps, "PP", at + build.irps, at + build.irps)
    memory.pack(at + build.win32_start, "P", win32_start)
    return at
