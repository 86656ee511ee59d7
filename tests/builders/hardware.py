"""Secondary data about a machine: tables and records packed at literal offsets.

`Machine` lists what there is; `blobs` packs it as Windows does. The machine is invented.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .header import Header
from .triage import Blob

SMBIOS = "bc5c008f-1e3a-44d7-988d-86f6884c6758"
REGISTRY_VALUES = "6c7ac389-4313-47dc-9f34-a8800a0fb56c"
PROCESSOR_REGISTERS = "d03dc06f-d88e-44c5-ba2a-fae035172d19"
ACPI = "e83b40d2-b0a0-4842-abea-71c9e3463dd1"
PCI = "9276c055-eb87-425c-b8b5-04e4d247f6cd"
BOOT_STATUS = "f57308df-cc45-4e01-ad76-29a4ebb010ec"
WINLOGON = "80cc79cf-a719-4af1-bf97-fe29ff76ebc1"
PLUG_AND_PLAY = "b7631941-532a-4cd6-b1b1-edb5917d4557"
EXECUTABLE = "be84d651-a550-4367-8e63-ab792b631f94"
WATCHDOG = "270a33fd-3da6-460d-ba89-3c1bae21e39b"
FRAMEWORK_LOG = "54c84888-01d1-4c1e-bed6-282c98241303"
ETW = "2b88b710-1c93-4f7c-b06c-655ecc50decc"

SERIALS = (
    "SYSSER0815", "BOARDSER4711", "CASESER2342", "CPUSER1234", "DIMMSERA1", "DIMMSERB2",
    "ASSETSYS9", "ASSETCPU8",
)  # fmt: skip
"""Serial numbers and asset tags of the machine."""
PRODUCT_KEY = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2"


class Module(NamedTuple):
    """A memory device of the SMBIOS tables; 0 MiB is an empty slot."""

    slot: str
    mib: int
    type: int = 0x1A
    rated: int = 3200
    configured: int = 3200
    manufacturer: str = "Example Memory"
    serial: str = "DIMMSERA1"
    part: str = "EX-3200-8G"
    bank: str = "BANK 0"


class Function(NamedTuple):
    """A function of PCI configuration space. `link`: (speed, width, capable speed, width)."""

    bdf: tuple[int, int, int]
    vendor: int
    device: int
    class_code: int
    revision: int = 0
    subsystem: tuple[int, int] = (0, 0)
    link: tuple[int, int, int, int] | None = None
    aer: tuple[int, int] | None = None


def structure(kind: int, handle: int, body: bytes, strings: Sequence[str] = ()) -> bytes:
    """A structure of the SMBIOS tables; `body` begins behind the header of four bytes."""
    head = struct.pack("<BBH", kind, 4 + len(body), handle)
    text = b"".join(one.encode("latin-1") + b"\0" for one in strings)
    return head + body + (text + b"\0" if strings else b"\0\0")


def memory_device(handle: int, module: Module) -> bytes:
    """Structure of type 17, version 3.2 (0x28 bytes up to the configured voltage)."""
    body = bytearray(0x28 - 4)
    empty = not module.mib
    struct.pack_into("<H", body, 0x0C - 4, 0 if empty else min(module.mib, 0x7FFF))
    body[0x10 - 4], body[0x11 - 4] = 1, 2
    body[0x12 - 4] = 2 if empty else module.type
    if not empty:
        struct.pack_into("<H", body, 0x15 - 4, module.rated)
        body[0x17 - 4], body[0x18 - 4], body[0x19 - 4], body[0x1A - 4] = 3, 4, 5, 6
        struct.pack_into("<I", body, 0x1C - 4, module.mib if module.mib >= 0x7FFF else 0)
        struct.pack_into("<H", body, 0x20 - 4, module.configured)
        struct.pack_into("<3H", body, 0x22 - 4, 1200, 1200, 1200)
    more = () if empty else (module.manufacturer, module.serial, "ASSETMEM7", module.part)
    return structure(17, handle, bytes(body), (module.slot, module.bank, *more))


@dataclass(kw_only=True)
class Machine:
    """What the blobs say of a machine. The defaults make one with something of everything.

    `reference`, `press` and `device_started` are seconds before the crash, which is a FILETIME.
    """

    bios: Sequence[str] = ("Example Firmware Ltd.", "X1.23", "02/29/2024")
    system: Sequence[str] = ("To Be Filled By O.E.M.", "To Be Filled By O.E.M.")
    board: Sequence[str] = ("Example  Boards ", "E-ONE PRO")
    chassis: int = 3
    serials: Sequence[str] = SERIALS
    modules: Sequence[Module] = (
        Module("DIMM A1", 8192, serial=SERIALS[4]),
        Module("DIMM A2", 0),
        Module("DIMM B1", 8192, serial=SERIALS[5]),
        Module("DIMM B2", 0),
    )
    error_correction: int = 3
    counts: tuple[int, int] = (8, 16)
    cpu_name: str = "Example CPU E-8800 8-Core Processor"
    identifier: str = "Intel64 Family 6 Model 158 Stepping 10"
    mhz: int = 3600
    microcode: int | None = 0xF4
    leaf_1: tuple[int, int, int, int] = (0x906EA, 0x02100800, 0x7FFAFBBF, 0xBFEBFBFF)
    msrs: Mapping[int, int] = field(default_factory=lambda: {0x8B: 0xF4 << 32, 0x19C: 0x88340000})
    functions: Sequence[Function] = (
        Function((0, 0, 0), 0x8086, 0x3EC2, 0x060000, 7),
        Function((0, 0x17, 0), 0x8086, 0xA352, 0x010601, 0x10, (0x1043, 0x8694)),
        Function(
            (1, 0, 0), 0x10DE, 0x1F0A, 0x030000, 0xA1, (0x1043, 0x88D8), (1, 8, 3, 16), (0, 0x2000)
        ),
        Function((2, 0, 0), 0x10EC, 0x8168, 0x020000, 0x15, (0x1043, 0x8677), (1, 1, 1, 1), (0, 0)),
    )
    adapters: Sequence[tuple[int, int]] = ((0x10DE, 0x1F0A), (0x1414, 0x008C))
    flags: int = 1
    boot_ids: tuple[int, int, int] = (0x4D, 0x4B, 0x4C)
    booted: int = 1
    reference: float = 300.0
    press: float | None = None
    notification: str | None = "ShellStartupShellStarted"
    device: str = "USB\\VID_0781&PID_5567\\USBSERIAL77"
    device_started: float | None = 396.0
    crash: int = Header.system_time

    @property
    def is_intel(self) -> bool:
        """Whether Intel made the processor."""
        return self.identifier.startswith("Intel")

    def before(self, seconds: float) -> int:
        """The FILETIME of a moment before the crash."""
        return self.crash - round(seconds * 10_000_000)

    def smbios(self) -> bytes:
        """RawSMBIOSData, version 3.2."""
        table = b"".join(self._structures())
        return struct.pack("<BBBBI", 0, 3, 2, 0, len(table)) + table

    def _structures(self) -> list[bytes]:
        bios = bytearray(0x18 - 4)
        bios[0x04 - 4], bios[0x05 - 4], bios[0x08 - 4] = 1, 2, 3
        system = bytearray(0x1B - 4)
        system[0x04 - 4 : 0x08 - 4] = bytes((1, 2, 3, 4))
        system[0x19 - 4], system[0x1A - 4] = 5, 6
        board = bytearray(0x0F - 4)
        board[0x04 - 4 : 0x09 - 4] = bytes((1, 2, 3, 4, 5))
        case = bytearray(0x15 - 4)
        case[0x04 - 4], case[0x05 - 4], case[0x07 - 4] = 1, self.chassis | 0x80, 2
        cpu = bytearray(0x30 - 4)
        cpu[0x04 - 4], cpu[0x05 - 4], cpu[0x07 - 4], cpu[0x10 - 4] = 1, 3, 2, 3
        struct.pack_into("<3H", cpu, 0x12 - 4, 100, 4700, self.mhz)
        cpu[0x18 - 4] = 0x41
        cpu[0x20 - 4], cpu[0x21 - 4], cpu[0x22 - 4] = 4, 5, 6
        cores, threads = self.counts
        cpu[0x23 - 4], cpu[0x24 - 4], cpu[0x25 - 4] = cores, cores, threads
        struct.pack_into("<3H", cpu, 0x2A - 4, cores, cores, threads)
        array = bytearray(0x17 - 4)
        array[0x04 - 4], array[0x05 - 4], array[0x06 - 4] = 3, 3, self.error_correction
        return [
            structure(0, 0, bytes(bios), self.bios),
            structure(
                1,
                1,
                bytes(system),
                (*self.system, "1.0", self.serials[0], "EX-1", "Default string"),
            ),
            structure(2, 2, bytes(board), (*self.board, "Rev 1.xx", self.serials[1], SERIALS[6])),
            structure(3, 3, bytes(case), ("Default string", SERIALS[2])),
            structure(
                4,
                4,
                bytes(cpu),
                ("CPU1", "Example", self.cpu_name, SERIALS[3], SERIALS[7], "Unknown"),
            ),
            structure(16, 5, bytes(array)),
            *(memory_device(16 + i, one) for i, one in enumerate(self.modules)),
            structure(221, 40, bytes(7), ("vendor's own",)),
            structure(127, 41, b""),
        ]

    def registry_values(self) -> bytes:
        """Values of the registry key of processor 0."""
        vendor = "GenuineIntel" if self.is_intel else "AuthenticAMD"
        values: list[tuple[str, int, bytes]] = [
            ("~MHz", 4, struct.pack("<I", self.mhz)),
            ("Identifier", 1, (self.identifier + "\0").encode("utf-16-le")),
            ("ProcessorNameString", 1, (self.cpu_name + "\0").encode("utf-16-le")),
            ("Update Status", 4, struct.pack("<I", 0)),
            ("VendorIdentifier", 1, (vendor + "\0").encode("utf-16-le")),
        ]
        if self.microcode is not None:
            values.append(("MSR8B", 11, struct.pack("<Q", self.microcode << 32)))
        found = b""
        for name, kind, data in values:
            text = (name + "\0").encode("utf-16-le")
            found += struct.pack("<I", len(text)) + text + struct.pack("<II", kind, len(data))
            found += data
        return found

    def processor_registers(self) -> bytes:
        """CPUID leaves and MSRs, each read twice."""
        name = b"GenuntelineI" if self.is_intel else b"AuthcAMDenti"  # EBX, ECX, EDX
        leaf_0 = (0x10, *struct.unpack("<3I", name))
        leaves = {0: leaf_0, 1: self.leaf_1}
        found = b"".join(
            struct.pack("<II4I4I", 0, leaf, *values, *values) for leaf, values in leaves.items()
        )
        return found + b"".join(
            struct.pack("<IIQQQQ", 1, number, value, 0, value, 0)
            for number, value in self.msrs.items()
        )

    def acpi(self) -> bytes:
        """MSDM, with a product key, whose bytes sum to zero."""
        key = PRODUCT_KEY.encode()
        body = struct.pack("<IIIII", 1, 0, 1, 0, len(key)) + key
        head = struct.pack("<4sIBB6s8sI4sI", b"MSDM", 36 + len(body), 3, 0, b"EXAMPL", b"EXAMPLE ",
                           1, b"EX  ", 1)  # fmt: skip
        table = bytearray(head + body)
        table[9] = -sum(table) & 0xFF
        return bytes(table)

    def pci(self) -> bytes:
        """Configuration space of every function."""
        return b"".join(map(_pci_record, self.functions))

    def watchdog(self) -> bytes:
        """Directory of 20 entries, of which it counts one more; then version and adapters."""
        sections = {9: struct.pack("<II", 2, 0)}
        for i, (vendor, device) in enumerate(self.adapters):
            sections[0x20 + i] = struct.pack("<4I", 3200, vendor, device, i)
        head, body = struct.pack("<II", 21, 0), b""
        for kind, data in sections.items():
            head += struct.pack("<II", 0xA8 + len(body), kind)
            body += data
        return head.ljust(0xA8, b"\0") + body

    def boot_status(self) -> bytes:
        """RTL_BSD_DATA of 0xc8 bytes, whose bytes sum to zero."""
        data = bytearray(0xC8)
        struct.pack_into("<IIBB", data, 0, 0xC8, 1, 1, 0x1E)
        data[0x0A] = self.booted
        data[0x18] = self.flags
        struct.pack_into("<Q", data, 0x20, self.before(self.reference))
        struct.pack_into("<IBB", data, 0x2C, self.boot_ids[0], 1, 1)
        struct.pack_into("<3I", data, 0x34, *self.boot_ids)
        if self.press is not None:
            struct.pack_into("<QIH", data, 0x58, self.before(self.press), 3, self.boot_ids[0])
        data[0x32] = -sum(data) & 0xFF
        return bytes(data)

    def winlogon(self) -> bytes:
        """The notification in progress."""
        text = ((self.notification or "") + "\0").encode("utf-16-le")
        flag = int("Locked" in (self.notification or ""))
        return struct.pack("<III", 1, 12 + len(text), flag) + text

    def plug_and_play(self) -> bytes:
        """The device that was started last."""
        text = (self.device + "\0").encode("utf-16-le")
        head = bytearray(0x2C)
        if self.device_started is not None:
            struct.pack_into("<Q", head, 0x10, self.before(self.device_started))
        struct.pack_into("<II", head, 0x18, 3, 0)
        struct.pack_into("<I", head, 0x20, 0x18)
        return bytes(head) + text

    def framework_log(self) -> bytes:
        """Log of a framework driver."""
        data = bytearray(0x1000)
        data[:16] = bytes.fromhex("9d4c4d542c94d546bf50df5cd9524a50")
        struct.pack_into("<QII", data, 0x10, 0xFFFFB00000001000, 0xFB8, 5)
        data[0x24:0x2B] = b"USBXHCI"
        return bytes(data)

    def blobs(self) -> list[Blob]:
        """All of it."""
        found = {
            SMBIOS: self.smbios(),
            REGISTRY_VALUES: self.registry_values(),
            PROCESSOR_REGISTERS: self.processor_registers(),
            ACPI: self.acpi(),
            PCI: self.pci(),
            WATCHDOG: self.watchdog(),
            BOOT_STATUS: self.boot_status(),
            WINLOGON: self.winlogon(),
            PLUG_AND_PLAY: self.plug_and_play(),
            FRAMEWORK_LOG: self.framework_log(),
        }
        if self.notification is None:
            del found[WINLOGON]
        return [Blob(tag, data) for tag, data in found.items()]


def _pci_record(function: Function) -> bytes:
    """A record: configuration space as pieces of a sparse image."""
    space = bytearray(0x200)
    struct.pack_into("<HH", space, 0, function.vendor, function.device)
    struct.pack_into("<I", space, 8, function.class_code << 8 | function.revision)
    struct.pack_into("<HH", space, 0x2C, *function.subsystem)
    pieces = [(0, 0x40)]
    if function.link is not None:
        speed, width, most_speed, most_width = function.link
        struct.pack_into("<H", space, 6, 0x10)  # capability list
        space[0x34] = 0x40
        struct.pack_into("<BBH", space, 0x40, 0x10, 0, 2)
        struct.pack_into("<I", space, 0x4C, most_speed | most_width << 4)
        struct.pack_into("<H", space, 0x52, speed | width << 4)
        pieces = [(0, 0x7C)]
    if function.aer is not None:
        struct.pack_into("<I", space, 0x100, 0x0001 | 1 << 16)
        struct.pack_into("<I", space, 0x104, function.aer[0])
        struct.pack_into("<I", space, 0x110, function.aer[1])
        pieces.append((0x100, 0x48))
    body = b"".join(struct.pack("<HH", at, size) + space[at : at + size] for at, size in pieces)
    bus, device, number = function.bdf
    record = bytearray(0x38)
    record[:4] = b"PCfg"
    struct.pack_into(
        "<III", record, 4, 0x38 + len(body), len(pieces), bus << 8 | device << 3 | number
    )
    return bytes(record) + body
