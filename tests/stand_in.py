"""A dump that `kdmp info` shows as it shows one that Windows wrote.

The README has the page of a real dump, which is not part of the project. This one is packed from
numbers that were read from it, each at its literal offset: header, the modules that matter, thread
and process. Everything else is noise or filler, as much of it as there is of the real thing.

It comes with the package, as `kdmp_ks.sample.unpack_small`; `tools/sample/build.py` packs it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from builders.fault import context, exception_frame, exception_record, trap_frame
from builders.hardware import Function, Machine, Module
from builders.header import Header, x64_context
from builders.triage import KERNEL, Blob, Driver, Stretch, TriageDump, Unloaded, noise

REAL = "training_3b_0.dmp"
NT, WIN32K = 0xFFFFF803CC200000, 0xFFFFF80370C00000
DRIVERS, UNLOADED = 204, 10
MEMORY, PIECES, IMAGES = 161716, 50, 5
"""Bytes, pieces, and which of these are no data blocks: stack, KDBG, KPRCB, ETHREAD, EPROCESS."""
ADDED, BLOBS = 1588753, 22
"""Bytes of secondary data, pieces."""
CONTEXT = 0xFFFFF6825DE0EEA0
"""The registers at the exception, on the stack."""
FAULT, FAULT_STACK = WIN32K + 0x10F183, 0xFFFFF6825DE0F8F0
POINTER = 0x20_0000_0000 + 0x68
"""A null pointer with bit 37 set, and the offset of a field: what was in rdx."""
REGISTERS = {
    **dict.fromkeys(("rax", "rbx", "rdi", "rsi", "r8", "r9", "r10", "r11", "r12", "r13"), 0),
    "rcx": 0xFFFFA686EF0A1C30, "rdx": POINTER, "rbp": 0xFFFFF6825DE0F9E0, "r14": 0, "r15": 0,
    "rip": FAULT, "rsp": FAULT_STACK, "eflags": 0x10246,
}  # fmt: skip
ROUTINE = bytes.fromhex(
    "53"  # push rbx
    "4883ec20"  # sub rsp, 20h
    "488bd9"  # mov rbx, rcx
    "488b5310"  # mov rdx, [rbx+10h]
    "4883c268"  # add rdx, 68h
    "48833a00"  # cmp qword ptr [rdx], 0: the fault
    "7405"  # je behind the next one
    "b801000000"  # mov eax, 1
    "4883c420"  # add rsp, 20h
    "5b"  # pop rbx
    "c3"  # ret
).ljust(48, b"\xcc")
"""Code of our own; no code of Windows. It adds and compares as the real one does at the fault."""
AT_FAULT = 16
"""Offset of the instruction of the fault in the routine."""
SPECIAL = 0x100
"""Offset of the special registers in the KPRCB."""
BLAMED = "fe96ddbf-850d-4c4a-a7bf-c686be526047"
ETW, ETW_SIZE = "2b88b710-1c93-4f7c-b06c-655ecc50decc", 72217
SINCE_1601 = datetime(2024, 11, 23, 3, 34, 24, 381170, timezone.utc) - datetime(
    1601, 1, 1, tzinfo=timezone.utc
)
MACHINE = Machine(
    bios=("American Megatrends International, LLC.", "P1.40", "02/24/2022"),
    system=("To Be Filled By O.E.M.", "B550M-C"),
    board=("ASRock", "B550M-C"),
    modules=tuple(
        Module(slot, mib, manufacturer="Unknown", part="TEAMGROUP-UD4-3200", bank=bank)
        for bank in ("P0 CHANNEL A", "P0 CHANNEL B")
        for slot, mib in (("DIMM 0", 0), ("DIMM 1", 8192))
    ),
    cpu_name="AMD Ryzen 5 5600X 6-Core Processor",
    counts=(6, 12),
    identifier="AMD64 Family 25 Model 33 Stepping 2",
    mhz=3693,
    microcode=None,
    leaf_1=(0xA20F12, 0x020C0800, 0x7EF8320B, 0x178BFBFF),
    msrs={0xC0000080: 0x4D01},
    functions=(
        Function((0, 0, 0), 0x1022, 0x1480, 0x060000),
        Function((1, 0, 0), 0x15B7, 0x501E, 0x010802, 0, (0x15B7, 0x501E), (4, 4, 4, 4), (0, 0)),
        Function((4, 0, 0), 0x10EC, 0x8168, 0x020000, 21, (0x1849, 0x8168), (1, 1, 1, 1), (0, 0)),
        Function(
            (6, 0, 0), 0x10DE, 0x2504, 0x030000, 161, (0x1043, 0x8810), (4, 16, 4, 16), (0, 0x8000)
        ),
    ),
    adapters=((0x10DE, 0x2504), (0x1414, 0x8C)),
    boot_ids=(181, 180, 180),
    reference=798.9,
    notification="ShellRestart",
    device_started=800.6,
    crash=SINCE_1601 // timedelta(microseconds=1) * 10,
)
"""The real one's models, with serial numbers of nothing."""
CID, IRP_LIST = 0x508, 0x540
"""Of ETHREAD in build 26100."""
NAME_INFORMATION = 0xFFFFA686ED000000
PATH = "\\Device\\HarddiskVolume3\\Windows\\explorer.exe"
PROCESS_ID, IMAGE_NAME = 0x1D0, 0x338
"""Of EPROCESS in build 26100."""


@dataclass(kw_only=True)
class Explorer(TriageDump):
    """Small memory dump of build 26100, stop code 0x3B, written by the kernel."""

    def header(self) -> bytearray:
        header = Header(
            dump_type=4,
            minor_version=26100,
            directory_table_base=0x21AB0C000,
            number_processors=12,
            bug_check_code=0x3B,
            bug_check_parameters=(0xC0000005, WIN32K + 0x10F183, CONTEXT, 0),
            kd_debugger_data_block=self.kdbg_address,
            context=x64_context({"rip": NT + 0x4B87E0, "rsp": self.stack_address}),
            system_time=SINCE_1601 // timedelta(microseconds=1) * 10,
            system_up_time=timedelta(minutes=22, seconds=57, microseconds=10751)
            // timedelta(microseconds=1)
            * 10,
            attributes=0x21008,
            boot_id=181,
            paging_byte=4,
        ).build()
        struct.pack_into("<II", header, 0x1058, 0x298, 0x298)
        header[0x11F0:0x12F0] = b"Dump completed successfully.".ljust(0x100, b"\0")
        header[0x12F0:0x12FC] = "26100\0".encode("utf-16-le")
        struct.pack_into("<III", header, 0x1300, 2314, 10, 0)
        return header

    def stack(self) -> bytes:
        """Trap frame, record and saved registers of the fault, as far below its stack pointer."""
        content = bytearray(super().stack())
        for address, data in (
            (CONTEXT, context(REGISTERS)),
            (FAULT_STACK - 0x190, trap_frame(REGISTERS, accessed=POINTER)),
            (FAULT_STACK - 0x238, exception_record(at=FAULT, information=(0, POINTER))),
            (FAULT_STACK - 0x370, exception_frame(REGISTERS)),
        ):
            at = address - self.stack_address
            content[at : at + len(data)] = data
        return bytes(content)

    def kprcb(self) -> bytes:
        image = bytearray(super().kprcb())
        struct.pack_into("<Q", image, SPECIAL + 0x8, POINTER)
        struct.pack_into("<Q", image, SPECIAL + 0xA0, 0)
        return bytes(image)

    def ethread(self) -> bytes:
        image = bytearray(noise(2, 0x788))
        struct.pack_into("<Q", image, 0xB8, self.eprocess_address)
        struct.pack_into("<QQ", image, CID, 17472, 4968)
        waiters = self.ethread_address + CID + 0x18
        struct.pack_into("<BBBBi", image, CID + 0x10, 5, 0, 8, 0, 0)
        struct.pack_into("<QQi", image, CID + 0x18, waiters, waiters, 1)
        return bytes(image)

    def eprocess(self) -> bytes:
        image = bytearray(0x840)
        links = (0xFFFFA686EA000518, 0xFFFFA686EB000518)
        struct.pack_into("<3Q", image, PROCESS_ID, 17472, *links)
        struct.pack_into("<Q", image, IMAGE_NAME - 8, 0xFFFFA686EC000000)
        image[IMAGE_NAME : IMAGE_NAME + 16] = b"explorer.exe".ljust(15, b"\0") + b"\2"
        struct.pack_into("<QQ", image, IMAGE_NAME + 16, 0, NAME_INFORMATION)
        return bytes(image)


def filler(number: int, size: int) -> bytes:
    """Content that differs from blob to blob, and takes little room when it is packed."""
    text = f"nothing of Windows {number:04} ".encode()
    return (text * (size // len(text) + 1))[:size]


def shares(total: int, count: int) -> list[int]:
    """Split a number into parts."""
    return [total // count] * (count - 1) + [total - total // count * (count - 1)]


def code_page() -> Stretch:
    """The page of the instruction of the fault: the same routine again and again."""
    page = FAULT & ~0xFFF
    before = (FAULT - AT_FAULT - page) % len(ROUTINE)
    return Stretch(page, (b"\xcc" * before + ROUTINE * (0x1000 // len(ROUTINE) + 1))[:0x1000])


def stand_in() -> bytes:
    """The file."""
    dump = Explorer(
        writer=KERNEL,
        drivers=[
            Driver("ntoskrnl.exe", NT, 0x144F000),
            Driver("win32kfull.sys", WIN32K, 0x401000, timestamp=0x2A185C19),
            *(
                Driver(f"driver{i}.sys", WIN32K + 0x1000000 + i * 0x10000, 0x8000)
                for i in range(2, DRIVERS)
            ),
        ],
        unloaded=[
            Unloaded(f"gone{i}.sys", at := NT - (i << 20), at + 0x8000)
            for i in range(1, UNLOADED + 1)
        ],
        number=2,
        processors=12,
        kdbg_size=0x3A0,
        kdbg_address=0xFFFFF803CD001040,
        ethread_address=0xFFFFA686EFBE5080,
        eprocess_address=0xFFFFA686EA6F3080,
        stack_address=0xFFFFF6825DE0E558,
        stack_size=6824,
        prcb_size=0xCF00,
        kdbg_fields={
            0x50: ("<Q", NT + 0xF04E30),
            0x2F2: ("<H", SPECIAL),
            0x34C: ("<H", IRP_LIST),
        },
    )
    images = dump.stack_size + dump.kdbg_size + dump.prcb_size + 0x788 + 0x840
    dump.blocks = [
        Stretch(0xFFFFD40000000000 + (i << 20), filler(i, size))
        for i, size in enumerate(shares(MEMORY - images - 0x1000, PIECES - IMAGES - 1))
    ]
    dump.blocks.append(code_page())
    # Of the OBJECT_NAME_INFORMATION the text is there, which begins behind its UNICODE_STRING.
    path = PATH.encode("utf-16-le") + bytes(2)
    text = path + dump.blocks[0].data[len(path) :]
    dump.blocks[0] = Stretch(NAME_INFORMATION + 0x10, text)
    known = [*MACHINE.blobs(), Blob(BLAMED, "win32kfull.sys".encode("utf-16-le"))]
    tags = [f"00000000-0000-0000-0000-{i:012}" for i in range(1, BLOBS - len(known))] + [ETW]
    rest = ADDED - sum(len(blob.data) for blob in known) - ETW_SIZE
    sizes = [*shares(rest, len(tags) - 1), ETW_SIZE]
    dump.blobs = known + [
        Blob(tag, filler(i, size)) for i, (tag, size) in enumerate(zip(tags, sizes, strict=True))
    ]
    return dump.build().data
