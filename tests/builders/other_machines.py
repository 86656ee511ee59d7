"""Crashes of x86 and ARM64 machines as triage dumps: a stop, its registers, thread and memory."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kdmp_ks import KernelDumpParser

from .context_arm64 import arm64_context
from .header32 import x86_context
from .objects import Sheet
from .threads import BUILD_17763_X86, BUILD_19041, ThreadBuild, write_process, write_thread
from .triage import Driver, Stretch, TriageDump, small32


@dataclass(kw_only=True)
class ThreadedDump(TriageDump):
    """A triage dump whose current thread and process are written.

    Attributes:
        layout: Offsets of the build.
        start: Start address of the thread.
        ends: Ends of its stack.
        image: Name of the process.
    """

    layout: ThreadBuild = BUILD_19041
    start: int = 0
    ends: tuple[int, int] = (0, 0)
    image: str = "svchost.exe"

    def eprocess(self) -> bytes:
        sheet = Sheet(self.eprocess_address, self.width)
        data = sheet.pieces[write_process(sheet, self.layout, pid=4)]
        data[self.layout.name : self.layout.name + 15] = self.image.encode()[:14].ljust(15, b"\0")
        return bytes(data)

    def ethread(self) -> bytes:
        sheet = Sheet(self.ethread_address, self.width)
        at = write_thread(
            sheet,
            self.layout,
            self.eprocess_address,
            pid=4,
            tid=0x1AC,
            stack=self.ends,
            start=self.start,
            win32_start=self.start,
            state=2,
        )
        return bytes(sheet.pieces[at])


@dataclass(frozen=True)
class OtherMachine:
    """A machine, with the places of its drivers, its stack and its pool.

    Attributes:
        name: ``x86`` or ``arm64``.
        nt: The kernel.
        microsoft: A driver of Microsoft's.
        foreign: A driver of somebody else's.
        stack: The stack of the thread, of 0x3000 bytes.
        pool: Memory that nothing is in.
    """

    name: str
    nt: int
    microsoft: int
    foreign: int
    stack: int
    pool: int

    @property
    def wide(self) -> bool:
        return self.name != "x86"

    @property
    def pointer(self) -> str:
        return "<Q" if self.wide else "<I"

    @property
    def drivers(self) -> tuple[Driver, ...]:
        folder = "\\SystemRoot\\system32\\drivers\\"
        return (
            Driver("\\SystemRoot\\system32\\ntoskrnl.exe", self.nt, 0x800000),
            Driver(folder + "tcpip.sys", self.microsoft, 0x300000),
            Driver(folder + "acmefilt.sys", self.foreign, 0x40000),
        )

    @property
    def context_at(self) -> int:
        return self.stack + 0x400

    @property
    def record_at(self) -> int:
        return self.stack + 0x1000

    def extended(self, address: int) -> int:
        """An address as a header of 64 bits has it."""
        return address if self.wide else address | 0xFFFFFFFF00000000

    def context(self, at: int, stack: int, **more: int) -> bytes:
        """The CONTEXT of a fault in the kernel."""
        if self.wide:
            return arm64_context({"pc": at, "sp": stack, **more})
        return x86_context({"eip": at, "esp": stack, "seg_cs": 8, "seg_ss": 0x10,
                            "eflags": 0x10246, **more})  # fmt: skip

    def record(self, at: int, accessed: int, status: int = 0xC0000005) -> bytes:
        """The EXCEPTION_RECORD of an access violation."""
        if self.wide:
            return struct.pack("<IIQQII15Q", status, 0, 0, at, 2, 0, 0, accessed, *[0] * 13)
        return struct.pack("<5I15I", status, 0, 0, at, 2, 0, accessed, *[0] * 13)

    def faulted(
        self,
        at: int,
        accessed: int = 8,
        words: Mapping[int, int] | None = None,
        registers: Mapping[str, int] | None = None,
        **options: object,
    ) -> KernelDumpParser:
        """A 0x7E: a fault of a system thread at an instruction, with words on its stack."""
        stack = self.stack + 0x2000
        parts = {
            self.record_at: self.record(at, accessed),
            self.context_at: self.context(at, stack, **(registers or {})),
        }
        parameters = (0xFFFFFFFFC0000005, at, self.record_at, self.context_at)
        placed = {stack + offset: value for offset, value in (words or {}).items()}
        return self.crash(0x7E, parameters, parts=parts, words=placed, **options)

    def crash(
        self,
        code: int,
        parameters: Sequence[int] = (),
        *,
        parts: Mapping[int, bytes] | None = None,
        words: Mapping[int, int] | None = None,
        blocks: Sequence[Stretch] = (),
        start: int = 0,
        image: str = "svchost.exe",
        stopped: tuple[int, int] | None = None,
    ) -> KernelDumpParser:
        """Open a dump; ``stopped`` are instruction and stack pointer in the header."""
        content = bytearray(0x3000)
        for address, data in (parts or {}).items():
            content[address - self.stack : address - self.stack + len(data)] = data
        for address, value in (words or {}).items():
            struct.pack_into(self.pointer, content, address - self.stack, value)
        stack = Stretch(self.stack, bytes(content))
        dump = self.dump([stack, *blocks], start=start, image=image)
        data = bytearray(dump.build().data)
        at, pointer = stopped or (self.nt + 0x1000, self.stack + 0x1800)
        padded = [*parameters, 0, 0, 0, 0][:4]
        if self.wide:
            struct.pack_into("<I4x4Q", data, 0x38, code, *padded)
            data[0x348 : 0x348 + 0x390] = self.context(at, pointer)
        else:
            struct.pack_into("<5I", data, 0x28, code, *(one & 0xFFFFFFFF for one in padded))
            data[0x320 : 0x320 + 0x2CC] = self.context(at, pointer)
        return KernelDumpParser(io.BytesIO(bytes(data)))

    def dump(self, blocks: Sequence[Stretch], **options: object) -> ThreadedDump:
        layout = BUILD_19041 if self.wide else BUILD_17763_X86
        given = {} if self.wide else vars(small32())
        changes = {
            "drivers": self.drivers,
            "blocks": blocks,
            "blobs": [],
            "unloaded": [],
            "layout": layout,
            "ends": (self.stack, self.stack + 0x3000),
            "kdbg_size": 0x380,
            "kdbg_fields": {**given.get("kdbg_fields", {}), **layout.kdbg_fields()},
        }
        machine = {"machine": 0xAA64} if self.wide else {}
        return ThreadedDump(**{**given, **machine, **changes, **options})


X86 = OtherMachine("x86", 0x82000000, 0x85000000, 0x86000000, 0x91F00000, 0x8B123450)
ARM64 = OtherMachine(
    "arm64", 0xFFFFF80000600000, 0xFFFFF80010000000, 0xFFFFF80002000000, 0xFFFFBC8443000000,
    0xFFFFA10B4C5D6E70,
)  # fmt: skip
OTHERS = (X86, ARM64)
