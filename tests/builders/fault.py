"""The stack of a fault of AMD64, packed at literal offsets: trap frames, records, contexts."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .header import x64_context
from .triage import Driver, Stretch, TriageDump, noise

NT, ODD = 0xFFFFF80000200000, 0xFFFFF80100000000
STACK, STACK_END = 0xFFFFA00000010000, 0xFFFFA00000013000
RSP = STACK + 0x2008
"""Stack pointer of the fault: not a multiple of 16, as in a function that was just called."""
FRAME = STACK + 0x2000 - 0x190
RECORD = STACK + 0x2000 - 0x238
AT = ODD + 0x1234
ADDRESS = 0xFFFFC00000012340
SPECIAL = 0x400
"""Offset of the special registers in the KPRCB of these dumps."""
VALUES = {
    "rax": 0x1111111100000001, "rcx": 0x2222222200000002, "rdx": 0x3333333300000003,
    "rbx": 0x4444444400000004, "rbp": 0x5555555500000005, "rsi": 0x6666666600000006,
    "rdi": 0x7777777700000007, **{f"r{n}": n << 60 | n for n in range(8, 16)},
    "rsp": RSP, "rip": AT, "eflags": 0x10246,
}  # fmt: skip
"""Registers at the fault."""
HELD = {
    "rax": 0x30, "rcx": 0x38, "rdx": 0x40, "r8": 0x48, "r9": 0x50, "r10": 0x58, "r11": 0x60,
    "rbp": 0x158, "rip": 0x168, "rsp": 0x180,
}  # fmt: skip
PRESERVED = ("rbx", "rdi", "rsi", "r12", "r13", "r14", "r15")
DRIVERS = (
    Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000),
    Driver("\\SystemRoot\\system32\\drivers\\odd.sys", ODD, 0x8000),
)


def trap_frame(
    registers: Mapping[str, int] = VALUES,
    *,
    cs: int = 0x10,
    ss: int = 0x18,
    accessed: int = 0,
    error: int = 0,
    active: int = 1,
) -> bytes:
    """A KTRAP_FRAME; what it does not hold is left over."""
    frame = bytearray(noise(5, 0x190))
    for name, at in HELD.items():
        struct.pack_into("<Q", frame, at, registers[name])
    frame[0x2B] = active
    frame[0x2C:0x30] = bytes(4)  # MxCsr
    frame[0x70:0xD0] = bytes(0x60)  # Xmm0 to Xmm5
    struct.pack_into("<Q", frame, 0xD0, accessed)
    struct.pack_into("<Q", frame, 0x160, error)
    struct.pack_into("<H", frame, 0x170, cs)
    struct.pack_into("<I", frame, 0x178, registers["eflags"])
    struct.pack_into("<H", frame, 0x188, ss)
    return bytes(frame)


def exception_frame(registers: Mapping[str, int] = VALUES) -> bytes:
    """A KEXCEPTION_FRAME."""
    frame = bytearray(noise(6, 0x140))
    frame[0x30:0xD0] = bytes(0xA0)  # Xmm6 to Xmm15
    for number, name in enumerate(PRESERVED):
        struct.pack_into("<Q", frame, 0x100 + 8 * number, registers[name])
    struct.pack_into("<Q", frame, 0x138, NT + 0x1000)
    return bytes(frame)


def exception_record(
    code: int = 0xC0000005, at: int = AT, information: Sequence[int] = (0, ADDRESS)
) -> bytes:
    """An EXCEPTION_RECORD64."""
    head = struct.pack("<IIQQII", code, 0, 0, at, len(information), 0)
    return head + struct.pack("<15Q", *information, *[0] * (15 - len(information)))


def context(registers: Mapping[str, int] = VALUES, flags: int = 0x10001F) -> bytes:
    """A CONTEXT of the kernel."""
    more = {"seg_cs": 0x10, "seg_ss": 0x18, "context_flags": flags}
    return x64_context({**registers, **more})


@dataclass(kw_only=True)
class FaultDump(TriageDump):
    """A triage dump of a fault: what is on its stack, by address.

    Attributes:
        code: The bug check.
        parameters: Its parameters.
        parts: Address and bytes of what is on the stack, in the order of writing.
        others: Further blocks of memory.
        holes: Addresses of the stack, of 0x1000 bytes each, that the dump lacks.
        cr2: CR2 of the crashing processor.
        cr8: CR8 of the crashing processor.
        gs_base: Its GS base, which Windows mostly leaves out.
        gs_swap: The GS base that swapgs exchanges it with.
        stopped: Registers in the header.
    """

    code: int
    parameters: Sequence[int]
    parts: Sequence[tuple[int, bytes]] = ()
    others: Sequence[Stretch] = ()
    holes: Sequence[int] = ()
    cr2: int = 0
    cr8: int = 0
    gs_base: int = 0
    gs_swap: int = 0
    stopped: Mapping[str, int] = field(default_factory=dict)
    drivers: Sequence[Driver] = DRIVERS
    kdbg_fields: Mapping[int, tuple[str, int]] = field(
        default_factory=lambda: {0x2F2: ("<H", SPECIAL)}
    )

    def all_blocks(self) -> list[Stretch]:
        content = bytearray(noise(7, STACK_END - STACK))
        for address, data in self.parts:
            content[address - STACK : address - STACK + len(data)] = data
        pages = [
            Stretch(STACK + at, bytes(content[at : at + 0x1000]))
            for at in range(0, len(content), 0x1000)
            if STACK + at not in self.holes
        ]
        return [*pages, *self.others, *super().all_blocks()]

    def kprcb(self) -> bytes:
        image = bytearray(super().kprcb())
        struct.pack_into("<Q", image, SPECIAL + 0x8, self.cr2)
        struct.pack_into("<3Q", image, SPECIAL + 0xA0, self.cr8, self.gs_base, self.gs_swap)
        return bytes(image)

    def header(self) -> bytearray:
        data = super().header()
        values = [*self.parameters, *[0] * (4 - len(self.parameters))]
        struct.pack_into("<I4x4Q", data, 0x38, self.code, *values)
        stopped = {"rip": NT + 0x10, "rsp": STACK + 0x1000, **self.stopped}
        data[0x348 : 0x348 + 0x4D0] = context(stopped)
        return data

    def file(self) -> bytes:
        return self.build().data
