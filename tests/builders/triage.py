"""Triage dumps ("small memory dumps") of 64-bit and 32-bit machines, by either of their writers.

What is stored is listed by `TriageDump`; `build` packs it at literal offsets and answers with the
file and the truth about it: every stretch of memory by its address. The two writers differ in the
order of the parts, in names, in what else an entry of the driver list holds, and in padding.
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from .header import Header

ENGINE = "engine"
KERNEL = "kernel"

DIRECTORY64 = {
    "SizeOfDump": (0x2004, "<I"),
    "ValidOffset": (0x2008, "<I"),
    "ContextOffset": (0x200C, "<I"),
    "ExceptionOffset": (0x2010, "<I"),
    "MmOffset": (0x2014, "<I"),
    "UnloadedDriversOffset": (0x2018, "<I"),
    "PrcbOffset": (0x201C, "<I"),
    "ProcessOffset": (0x2020, "<I"),
    "ThreadOffset": (0x2024, "<I"),
    "CallStackOffset": (0x2028, "<I"),
    "SizeOfCallStack": (0x202C, "<I"),
    "DriverListOffset": (0x2030, "<I"),
    "DriverCount": (0x2034, "<I"),
    "StringPoolOffset": (0x2038, "<I"),
    "StringPoolSize": (0x203C, "<I"),
    "BrokenDriverOffset": (0x2040, "<I"),
    "TriageOptions": (0x2044, "<I"),
    "TopOfStack": (0x2048, "<Q"),
    "DataPageAddress": (0x2060, "<Q"),
    "DataPageOffset": (0x2068, "<I"),
    "DataPageSize": (0x206C, "<I"),
    "DebuggerDataOffset": (0x2070, "<I"),
    "DebuggerDataSize": (0x2074, "<I"),
    "DataBlocksOffset": (0x2078, "<I"),
    "DataBlocksCount": (0x207C, "<I"),
}
DIRECTORY32 = {
    **{name: (at - 0x1000, form) for name, (at, form) in DIRECTORY64.items() if at < 0x2048},
    "TopOfStack": (0x1048, "<I"),
    "DataPageAddress": (0x104C, "<I"),
    "DataPageOffset": (0x1050, "<I"),
    "DataPageSize": (0x1054, "<I"),
    "DebuggerDataOffset": (0x1058, "<I"),
    "DebuggerDataSize": (0x105C, "<I"),
    "DataBlocksOffset": (0x1060, "<I"),
    "DataBlocksCount": (0x1064, "<I"),
}
"""Offset in the file and format of the fields of the directory, by their Windows names."""


class Driver(NamedTuple):
    """An entry of the driver list."""

    path: str
    base: int
    size: int
    checksum: int = 0x12345
    timestamp: int = 0x5F000000

    @property
    def name(self) -> str:
        return self.path.rpartition("\\")[2]


class Unloaded(NamedTuple):
    """An entry of the list of unloaded drivers."""

    name: str
    start: int
    end: int


class Blob(NamedTuple):
    """A blob of secondary data."""

    tag: str
    data: bytes
    pre_pad: int = 0


class Stretch(NamedTuple):
    """Memory: what the oracle knows of it."""

    address: int
    data: bytes


@dataclass(frozen=True)
class Built:
    """A dump file and the truth about it.

    Attributes:
        data: The file.
        memory: All the memory in it, the most trusted first.
        parts: File offset of each part.
        blobs: (tag, file offset, bytes) of the blobs.
        names: File offset of the name of each driver.
        directory: Where the fields of the directory are.
    """

    data: bytes
    memory: Sequence[Stretch]
    parts: Mapping[str, int]
    blobs: Sequence[tuple[uuid.UUID, int, bytes]]
    names: Sequence[int]
    directory: Mapping[str, tuple[int, str]]

    def with_field(self, name: str, value: int) -> bytes:
        """The file with another value in a field of its directory."""
        at, form = self.directory[name]
        return self.with_number(at, form, value)

    def with_number(self, at: int, form: str, value: int) -> bytes:
        """The file with another number somewhere."""
        changed = bytearray(self.data)
        struct.pack_into(form, changed, at, value)
        return bytes(changed)


def noise(seed: int, size: int) -> bytes:
    """Bytes that are the same for the same seed."""
    return Random(seed).randbytes(size)


@dataclass(kw_only=True)
class TriageDump:
    """What a triage dump holds. The defaults make a small one with something of everything."""

    writer: str = ENGINE
    bits: int = 64
    machine: int = 0x8664
    drivers: Sequence[Driver] = ()
    unloaded: Sequence[Unloaded] = ()
    blocks: Sequence[Stretch] = ()
    blobs: Sequence[Blob] = ()
    block_entry: int = 16
    number: int = 1
    processors: int = 4
    kdbg_size: int = 0x380
    kdbg_address: int = 0xFFFFF80000A00E80
    kprcb_address: int = 0xFFFFA68013DC6180
    ethread_address: int = 0xFFFFE60336C61080
    eprocess_address: int = 0xFFFFE6033D2980C0
    stack_address: int = 0xFFFFBC844367E6A8
    block_of_processors: int = 0xFFFFF80000C11000
    pte_base: int = 0xFFFFD48000000000
    prcb_in_pcr: int = 0x180
    prcb_size: int = 0x900
    empty_lists: int = 40
    stack_size: int = 0x158
    data_page: Stretch | None = None
    broken_driver: int | None = None
    kdbg_fields: Mapping[int, tuple[str, int]] = field(default_factory=dict)

    @property
    def pointer(self) -> str:
        return "<Q" if self.bits == 64 else "<I"

    @property
    def width(self) -> int:
        return self.bits // 8

    def kdbg(self) -> bytes:
        """KDDEBUGGER_DATA64, as far as it matters here."""
        image = bytearray(self.kdbg_size)
        fields = {
            0x10: ("<4s", b"KDBG"),
            0x14: ("<I", self.kdbg_size),
            0x218: ("<Q", self.widened(self.block_of_processors)),
            0x2A0: ("<H", 0xB8),  # OffsetKThreadApcProcess
            0x2A8: ("<H", 0x840),  # SizeEProcess
            0x2B0: ("<H", self.prcb_size),
            0x2B4: ("<H", 0x08),  # OffsetPrcbCurrentThread
            0x2BE: ("<H", 0x24),  # OffsetPrcbNumber
            0x2C0: ("<H", 0x788),  # SizeEThread
            0x2E6: ("<H", self.prcb_in_pcr),
            0x360: ("<Q", self.pte_base),
            **self.kdbg_fields,
        }
        for at, (form, value) in fields.items():
            if at + struct.calcsize(form) <= len(image):
                struct.pack_into(form, image, at, value)
        return bytes(image)

    def widened(self, address: int) -> int:
        """A pointer in 64 bits: that of a 32-bit kernel with its sign."""
        return address | 0xFFFFFFFF00000000 if self.bits == 32 else address

    def kprcb(self) -> bytes:
        """A KPRCB: its thread, its number, and heads of empty lists."""
        image = bytearray(noise(1, self.prcb_size))
        struct.pack_into(self.pointer, image, 0x08, self.ethread_address)
        struct.pack_into("<I", image, 0x24, self.number)
        for i in range(self.empty_lists):
            at = 0x40 + 2 * self.width * i
            itself = self.kprcb_address + at
            struct.pack_into(self.pointer, image, at, itself)
            struct.pack_into(self.pointer, image, at + self.width, itself)
        return bytes(image)

    def stack(self) -> bytes:
        """What is on the stack of the thread."""
        return noise(4, self.stack_size)

    def ethread(self) -> bytes:
        image = bytearray(noise(2, 0x788))
        struct.pack_into(self.pointer, image, 0xB8, self.eprocess_address)
        return bytes(image)

    def eprocess(self) -> bytes:
        return noise(3, 0x840)

    def array_of_processors(self) -> bytes:
        """KiProcessorBlock; the other processors lie 0x4000 bytes apart."""
        pointers = [self.kprcb_address + 0x4000 * (i - self.number) for i in range(self.processors)]
        return struct.pack(f"<{self.processors}{self.pointer[1]}", *pointers)

    def all_blocks(self) -> list[Stretch]:
        """The debugger engine stores KiProcessorBlock and what it points to."""
        blocks = list(self.blocks)
        if self.writer == ENGINE:
            blocks.insert(1, Stretch(self.block_of_processors, self.array_of_processors()))
            blocks.append(Stretch(self.kprcb_address, self.kprcb()))
        return blocks

    def header(self) -> bytearray:
        if self.bits == 64:
            return Header(
                dump_type=4,
                machine_image_type=self.machine,
                kd_debugger_data_block=self.kdbg_address,
                number_processors=self.processors,
                attributes=0x8 if self.writer == KERNEL else None,
            ).build()
        header = bytearray(b"PAGE" * 0x400)
        header[4:8] = b"DUMP"
        struct.pack_into("<II", header, 0x20, self.machine, self.processors)
        struct.pack_into("<I", header, 0x60, self.kdbg_address)
        struct.pack_into("<I", header, 0xF88, 4)
        return header

    def name_of(self, driver: Driver) -> str:
        return driver.path if self.writer == ENGINE else driver.name

    def build(self) -> Built:
        return _Writer(self).build()


class _Writer:
    """Packs a dump part by part."""

    def __init__(self, dump: TriageDump) -> None:
        self.dump = dump
        self.data = dump.header()
        self.fields: dict[str, int] = {}
        self.parts: dict[str, int] = {}
        self.names: list[int] = []
        self.directory = DIRECTORY64 if dump.bits == 64 else DIRECTORY32
        self.data += bytes(0x80 if dump.bits == 64 else 0x68)

    def part(self, name: str, data: bytes, align: int = 8) -> int:
        self.data += bytes(-len(self.data) % align)
        self.parts[name] = len(self.data)
        self.data += data
        return self.parts[name]

    def build(self) -> Built:
        order = {
            ENGINE: (self.unloaded, self.structures),
            KERNEL: (self.structures, self.unloaded),
        }[self.dump.writer]
        self.fields["MmOffset"] = self.part("mm", struct.pack("<II", 1, 0x50) + bytes(0x48))
        for write in (*order, self.drivers, self.blocks, self.mark):
            write()
        for name, value in self.fields.items():
            at, form = self.directory[name]
            struct.pack_into(form, self.data, at, value)
        blobs = self.secondary_data()
        return Built(bytes(self.data), self.memory(), self.parts, blobs, self.names, self.directory)

    def unloaded(self) -> None:
        wide = self.dump.bits == 64
        size, pointer = (0x38, "<Q") if wide else (0x28, "<I")
        room = 50 if self.dump.writer == KERNEL else len(self.dump.unloaded)
        count = struct.pack(pointer, len(self.dump.unloaded))
        table = bytearray(size * room)
        for i, (name, start, end) in enumerate(self.dump.unloaded):
            text = name.encode("utf-16-le", "surrogatepass")[:24]
            at = size * i
            struct.pack_into("<HH", table, at, len(text), len(text))
            if self.dump.writer == KERNEL:
                struct.pack_into(pointer, table, at + (8 if wide else 4), 0x80001000)
            text_at = at + (0x10 if wide else 0x08)
            table[text_at : text_at + len(text)] = text
            range_at = at + (0x28 if wide else 0x20)
            struct.pack_into(f"<2{pointer[1]}", table, range_at, start, end)
        self.fields["UnloadedDriversOffset"] = self.part("unloaded", count + table)

    def structures(self) -> None:
        dump = self.dump
        self.fields["PrcbOffset"] = self.part("kprcb", dump.kprcb())
        self.fields["ProcessOffset"] = self.part("eprocess", dump.eprocess())
        self.fields["ThreadOffset"] = self.part("ethread", dump.ethread())
        self.fields["CallStackOffset"] = self.part("stack", dump.stack())
        self.fields["SizeOfCallStack"] = dump.stack_size
        self.fields["TopOfStack"] = dump.stack_address
        self.fields["DebuggerDataOffset"] = self.part("kdbg", dump.kdbg())
        self.fields["DebuggerDataSize"] = dump.kdbg_size
        if dump.data_page is not None:
            self.fields["DataPageAddress"] = dump.data_page.address
            self.fields["DataPageOffset"] = self.part("data page", dump.data_page.data)
            self.fields["DataPageSize"] = len(dump.data_page.data)

    def drivers(self) -> None:
        size = 0x90 if self.dump.bits == 64 else 0x4C
        table = self.part("drivers", bytes(size * len(self.dump.drivers)))
        pool = self.part("strings", b"")
        for driver in self.dump.drivers:
            text = self.dump.name_of(driver).encode("utf-16-le", "surrogatepass")
            self.names.append(len(self.data))
            self.data += struct.pack("<I", len(text) // 2) + text + bytes(2)
            self.data += bytes(-len(self.data) % 8)
        for i, driver in enumerate(self.dump.drivers):
            self.driver(table + size * i, driver, self.names[i])
        self.fields["DriverListOffset"] = table
        self.fields["DriverCount"] = len(self.dump.drivers)
        self.fields["StringPoolOffset"] = pool
        self.fields["StringPoolSize"] = len(self.data) - pool
        if self.dump.broken_driver is not None:
            self.fields["BrokenDriverOffset"] = self.names[self.dump.broken_driver]

    def driver(self, at: int, driver: Driver, name: int) -> None:
        pointer = self.dump.pointer
        wide = self.dump.bits == 64
        struct.pack_into("<I", self.data, at, name)
        if self.dump.writer == KERNEL:
            struct.pack_into(pointer, self.data, at + (0x08 if wide else 0x04), 0x80002000)
            entry_point = driver.base + 0x1010
            struct.pack_into(pointer, self.data, at + (0x40 if wide else 0x20), entry_point)
        struct.pack_into(pointer, self.data, at + (0x38 if wide else 0x1C), driver.base)
        struct.pack_into("<I", self.data, at + (0x48 if wide else 0x24), driver.size)
        struct.pack_into("<I", self.data, at + (0x80 if wide else 0x44), driver.checksum)
        struct.pack_into("<I", self.data, at + (0x88 if wide else 0x48), driver.timestamp)

    def blocks(self) -> None:
        blocks = self.dump.all_blocks()
        size = self.dump.block_entry
        form = "<QII" if size == 16 else "<III"
        table = self.part("blocks", bytes(size * len(blocks)), align=4)
        for i, (address, data) in enumerate(blocks):
            struct.pack_into(form, self.data, table + size * i, address, len(self.data), len(data))
            self.data += data
        self.fields["DataBlocksOffset"] = table
        self.fields["DataBlocksCount"] = len(blocks)

    def mark(self) -> None:
        end = 0x200 if self.dump.writer == KERNEL else 4
        self.data += bytes(-(len(self.data) + 4) % end)
        self.fields["ValidOffset"] = self.part("mark", b"TRGD", align=1)
        self.fields["SizeOfDump"] = len(self.data)

    def secondary_data(self) -> list[tuple[uuid.UUID, int, bytes]]:
        if not self.dump.blobs:
            return []
        data, blobs = secondary_data(
            self.dump.blobs, len(self.data), padded=self.dump.writer == ENGINE
        )
        self.part("blobs", data, align=1)
        if self.dump.writer == KERNEL:  # the file is as long as what was reserved for it
            self.data += bytes(0x40) + noise(9, 0x100)
        return blobs

    def memory(self) -> list[Stretch]:
        dump = self.dump
        memory = [
            *dump.all_blocks(),
            Stretch(dump.stack_address, dump.stack()),
            Stretch(dump.kdbg_address, dump.kdbg()),
            Stretch(dump.kprcb_address, dump.kprcb()),
            Stretch(dump.ethread_address, dump.ethread()),
            Stretch(dump.eprocess_address, dump.eprocess()),
        ]
        return memory if dump.data_page is None else [*memory, dump.data_page]


def secondary_data(
    blobs: Sequence[Blob], start: int, *, padded: bool
) -> tuple[bytes, list[tuple[uuid.UUID, int, bytes]]]:
    """A chain of blobs that begins at an offset of a file, and where the data of each lies."""
    data = bytearray(struct.pack("<4s4sII", b"Dump", b"Blob", 0x10, 0xF0004A61))
    placed: list[tuple[uuid.UUID, int, bytes]] = []
    for tag, content, pre_pad in blobs:
        post_pad = -(pre_pad + len(content)) % 8 if padded else 0
        as_uuid = uuid.UUID(tag)
        data += struct.pack("<I", 0x20) + as_uuid.bytes_le
        data += struct.pack("<III", len(content), pre_pad, post_pad) + bytes(pre_pad)
        placed.append((as_uuid, start + len(data), content))
        data += content + bytes(post_pad)
    return bytes(data), placed


DRIVERS = (
    Driver("\\SystemRoot\\system32\\ntoskrnl.exe", 0xFFFFF80000200000, 0x1046000, 0xA1B2C3, 0x1),
    Driver("\\SystemRoot\\System32\\win32k.sys", 0xFFFFF80200000000, 0x9A000, 0, 0),
    Driver("\\??\\C:\\Odd Folder\\dri\udc00ver.sys", 0xFFFFF80100000000, 0x8000),
)
UNLOADED = (
    Unloaded("dump_storport.sys", 0xFFFFF80300000000, 0xFFFFF80300014000),
    Unloaded("dam.sys", 0xFFFFF80300010000, 0xFFFFF80300020000),
)
BLOCKS = (
    Stretch(0xFFFFF80000201234, noise(10, 0x300)),
    Stretch(0x7FF612345678, noise(11, 1)),
    Stretch(0xFFFFD40000000FF8, noise(12, 8)),
    Stretch(0xFFFFD40000001000, noise(13, 0x1000)),
    Stretch(0xFFFFD40000000000, noise(14, 0x10)),
)
BLOBS = (
    Blob("2b88b710-1c93-4f7c-b06c-655ecc50decc", noise(20, 0x123)),
    Blob("00000000-0000-0000-0000-000000000000", b""),
    Blob("12345678-9abc-def0-1122-334455667788", noise(21, 0x55), 4),
    Blob("2b88b710-1c93-4f7c-b06c-655ecc50decc", noise(22, 0x40)),
)


def small(**changes: object) -> TriageDump:
    """A dump of a 64-bit machine with something of everything."""
    return TriageDump(
        **{
            "drivers": DRIVERS,
            "unloaded": UNLOADED,
            "blocks": BLOCKS,
            "blobs": BLOBS,
            **changes,
        }
    )


def small32(**changes: object) -> TriageDump:
    """The same of a 32-bit machine."""
    return TriageDump(
        **{
            "bits": 32,
            "machine": 0x14C,
            "drivers": [
                Driver("\\WINDOWS\\system32\\ntoskrnl.exe", 0x804D7000, 0x1F8000, 0xA1B2, 0x4),
                Driver("\\SystemRoot\\System32\\win32k.sys", 0xBF800000, 0x1C2000),
            ],
            "unloaded": [Unloaded("dump_storport.sys", 0xF8A00000, 0xF8A14000)],
            "blocks": [
                Stretch(0x80001234, noise(10, 0x300)),
                Stretch(0x7C901234, noise(11, 3)),
                Stretch(0xFFDF0000, noise(12, 0x1000)),
            ],
            "blobs": BLOBS,
            "kdbg_address": 0x8054C2E0,
            "kdbg_size": 0x320,
            "kprcb_address": 0xFFDFF120 - 0x10000,
            "ethread_address": 0x81A02DA8,
            "eprocess_address": 0x81BCC830,
            "stack_address": 0xF7A3B9C4,
            "block_of_processors": 0x80558940,
            "prcb_in_pcr": 0x120,
            **changes,
        }
    )
