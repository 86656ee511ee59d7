"""A machine that programs for Windows' memory accept: page tables, kernel, lists, shared data.

All structures are packed at literal offsets, which are those of no build of Windows; the symbol
table that names them is made of the same figures. The root of the page tables maps itself, the
kernel is in a page of 2 MiB with the headers of an image and its RSDS record, the page shared with
user space is mapped at both addresses.
"""

from __future__ import annotations

import json
import lzma
import struct
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from .header import Header
from .layouts import (
    BITMAP_FULL,
    BITMAP_KERNEL,
    FULL,
    SUMMARY,
    Image,
    bitmap,
    full,
    rdmp,
    summary,
)

PAGE = 0x1000
NT = 0xFFFFF8036C400000
POOL = 0xFFFF9A0812340000
SHARED = 0xFFFFF78000000000
SHARED_USER = 0x7FFE0000
KERNEL_FRAME = 0x400
SELF_MAP = 0x1A7
GUID = uuid.UUID("5f0e3a1c-77d2-4b6f-9c10-a1b2c3d4e5f6")
AGE = 3
PDB = "ntkrnlmp.pdb"
TIMESTAMP = 0x61A1B2C3
BUILD_LAB = "19041.vb_release.191206-1406"
FILETIME = 133_500_000_000_000_000
"""2024-01-17 13:20:00 UTC."""

RVAS = {
    "KdDebuggerDataBlock": 0x180000,
    "PsLoadedModuleList": 0x181000,
    "PsActiveProcessHead": 0x181020,
    "KeNumberProcessors": 0x181040,
    "KdVersionBlock": 0x181060,
    "MmSystemRangeStart": 0x1810A0,
}
_BUILD_LAB_RVA, _CSD_RVA, _DEBUG_RVA, _RSDS_RVA = 0x182000, 0x182100, 0x2000, 0x2040
_IMAGE_SIZE = 0x200000

EPROCESS = {
    "CreateTime": 0x408,
    "UniqueProcessId": 0x418,
    "ActiveProcessLinks": 0x428,
    "InheritedFromUniqueProcessId": 0x450,
    "ObjectTable": 0x468,
    "Session": 0x478,
    "ImageFileName": 0x490,
    "ExitTime": 0x4A8,
    "ThreadListHead": 0x4B8,
    "ActiveThreads": 0x4D0,
    "WoW64Process": 0x4E0,
}
_EPROCESS_SIZE = 0x500
_HANDLES, _SESSION = 0x600, 0x700


class Process(NamedTuple):
    """A process, as the list has it."""

    pid: int
    parent: int
    name: str
    threads: int
    handles: int
    session: int | None
    created: int


class Module(NamedTuple):
    """A module, as the list has it."""

    base: int
    size: int
    name: str
    path: str


PROCESSES = (
    Process(4, 0, "System", 137, 2718, None, FILETIME),
    Process(88, 4, "Registry", 4, 0, None, FILETIME + 10_000_000),
    Process(376, 4, "smss.exe", 2, 53, None, FILETIME + 20_000_000),
    Process(520, 376, "csrss.exe", 12, 511, 1, FILETIME + 30_000_000),
    Process(1364, 520, "explorer.exe", 71, 2301, 1, FILETIME + 40_000_000),
)
_DRIVERS = "\\SystemRoot\\System32\\drivers\\"
MODULES = (
    Module(NT, _IMAGE_SIZE, "ntoskrnl.exe", "\\SystemRoot\\system32\\ntoskrnl.exe"),
    Module(NT - 0x600000, 0xA6000, "hal.dll", "\\SystemRoot\\system32\\hal.dll"),
    Module(NT + 0x4000000, 0x2F1000, "tcpip.sys", _DRIVERS + "tcpip.sys"),
    Module(NT + 0x5000000, 0x12000, "acmé.sys", _DRIVERS + "acmé.sys"),
)


@dataclass
class WindowsMachine:
    """The machine's memory.

    Attributes:
        root_frame: Frame of the root of the page tables.
        pages: The frames that exist.
        processes: Address of each process.
        modules: Address of each entry of the list of modules.
    """

    root_frame: int = 0x1AD
    pages: dict[int, bytearray] = field(default_factory=dict)
    processes: list[int] = field(default_factory=list)
    modules: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._next_table = 0x1C0
        self._mapped: dict[int, int] = {}
        # Frames of no meaning, with gaps between them: two of three, in the low megabytes only.
        for frame in range(0x10, 0x100):
            if frame % 3:
                self.pages[frame] = bytearray(struct.pack("<Q", frame << 40 | 0xA5A4) * 512)
        self.pages[self.root_frame] = bytearray(PAGE)
        entry = self.root_frame << 12 | 0x8000000000000063
        struct.pack_into("<Q", self.pages[self.root_frame], 8 * SELF_MAP, entry)
        self._write_kernel()
        self._write_shared_data()
        self._write_lists()
        self.pages[0x7FF] = bytearray(b"the last page of memory.".ljust(PAGE, b"\x5a"))

    # -- page tables -----------------------------------------------------------------------------

    def _table(self, address: int, levels: int) -> bytearray:
        """Return the table so many levels below the root."""
        table = self.pages[self.root_frame]
        for level in range(levels):
            at = (address >> 39 - 9 * level & 0x1FF) * 8
            (entry,) = struct.unpack_from("<Q", table, at)
            if not entry & 1:
                entry = self._next_table << 12 | 0x67
                struct.pack_into("<Q", table, at, entry)
                self.pages[self._next_table] = bytearray(PAGE)
                self._next_table += 1
            table = self.pages[entry >> 12 & 0xFFFFFFFFF]
        return table

    def map_page(self, address: int, frame: int) -> None:
        """Map a page of 4 KiB."""
        entry = frame << 12 | 0x67
        struct.pack_into("<Q", self._table(address, 3), (address >> 12 & 0x1FF) * 8, entry)
        self._mapped[address >> 12] = frame
        self.pages.setdefault(frame, bytearray(PAGE))

    def map_large(self, address: int, frame: int) -> None:
        """Map a page of 2 MiB."""
        entry = frame << 12 | 0xE3
        struct.pack_into("<Q", self._table(address, 2), (address >> 21 & 0x1FF) * 8, entry)
        for number in range(512):
            self._mapped[(address >> 12) + number] = frame + number
            self.pages.setdefault(frame + number, bytearray(PAGE))

    def write(self, address: int, data: bytes) -> None:
        """Write within a page of virtual memory."""
        assert (address & 0xFFF) + len(data) <= PAGE
        page = self.pages[self._mapped[address >> 12]]
        page[address & 0xFFF : (address & 0xFFF) + len(data)] = data

    def read(self, address: int, length: int) -> bytes:
        """Read within a page of virtual memory."""
        page = self.pages[self._mapped[address >> 12]]
        return bytes(page[address & 0xFFF : (address & 0xFFF) + length])

    # -- structures ------------------------------------------------------------------------------

    def _write_kernel(self) -> None:
        self.map_large(NT, KERNEL_FRAME)
        head = bytearray(0x400)
        head[:2] = b"MZ"
        struct.pack_into("<I", head, 0x3C, 0xF8)
        struct.pack_into(
            "<4sHHIIIHH", head, 0xF8, b"PE\0\0", 0x8664, 1, TIMESTAMP, 0, 0, 0xF0, 0x22
        )
        optional = 0xF8 + 24
        struct.pack_into("<H", head, optional, 0x20B)
        struct.pack_into("<QII", head, optional + 24, NT, 0x1000, 0x200)
        struct.pack_into("<HHHHHH", head, optional + 40, 10, 0, 10, 0, 10, 0)
        struct.pack_into("<II", head, optional + 56, _IMAGE_SIZE, 0x400)
        struct.pack_into("<I", head, optional + 108, 16)
        struct.pack_into("<II", head, optional + 112 + 8 * 6, _DEBUG_RVA, 28)
        section = optional + 0xF0
        struct.pack_into("<8sIIII", head, section, b".rdata", 0x1000, 0x2000, 0x1000, 0x2000)
        struct.pack_into("<I", head, section + 36, 0x40000040)
        self.write(NT, bytes(head))
        record = b"RSDS" + GUID.bytes_le + struct.pack("<I", AGE) + PDB.encode() + b"\0"
        entry = struct.pack("<IIHHIIII", 0, TIMESTAMP, 0, 0, 2, len(record), _RSDS_RVA, _RSDS_RVA)
        self.write(NT + _DEBUG_RVA, entry)
        self.write(NT + _RSDS_RVA, record)
        self._write_debugger_data()

    def _write_debugger_data(self) -> None:
        data = bytearray(0x380)
        address = NT + RVAS["KdDebuggerDataBlock"]
        struct.pack_into("<QQ4sI", data, 0, address, address, b"KDBG", len(data))
        for at, value in (
            (0x18, NT),
            (0x48, NT + RVAS["PsLoadedModuleList"]),
            (0x50, NT + RVAS["PsActiveProcessHead"]),
            (0x208, NT + _BUILD_LAB_RVA),
            (0x268, NT + _CSD_RVA),
        ):
            struct.pack_into("<Q", data, at, value)
        self.write(address, bytes(data))
        self.write(NT + _BUILD_LAB_RVA, BUILD_LAB.encode() + b"\0")
        self.write(NT + _CSD_RVA, struct.pack("<I", 0x200))
        self.write(NT + RVAS["KeNumberProcessors"], struct.pack("<I", 8))
        self.write(NT + RVAS["MmSystemRangeStart"], struct.pack("<Q", 0xFFFF800000000000))
        self.write(NT + RVAS["KdVersionBlock"], struct.pack("<HHHHH", 15, 19041, 0, 0, 0x8664))

    def _write_shared_data(self) -> None:
        self.map_page(SHARED, 0x9)
        self.map_page(SHARED_USER, 0x9)
        time = struct.pack("<III", FILETIME & 0xFFFFFFFF, FILETIME >> 32, FILETIME >> 32)
        self.write(SHARED + 0x14, time)
        self.write(SHARED + 0x30, "C:\\Windows\0".encode("utf-16-le"))
        self.write(SHARED + 0x264, struct.pack("<I", 1))
        self.write(SHARED + 0x26C, struct.pack("<II", 10, 0))

    def _write_lists(self) -> None:
        self.processes = [POOL + PAGE * number for number in range(len(PROCESSES))]
        for number, (address, one) in enumerate(zip(self.processes, PROCESSES, strict=True)):
            # Downwards and with gaps, so that neighbours in virtual memory are none in physical.
            self.map_page(address, 0x3F0 - 7 * number)
            self._write_process(address, one)
        links = [address + EPROCESS["ActiveProcessLinks"] for address in self.processes]
        self._ring(NT + RVAS["PsActiveProcessHead"], links)
        start = POOL + 0x100000
        self.modules = [start + PAGE * number for number in range(len(MODULES))]
        for number, (address, loaded) in enumerate(zip(self.modules, MODULES, strict=True)):
            self.map_page(address, 0x600 + 3 * number)
            self._write_module(address, loaded)
        self._ring(NT + RVAS["PsLoadedModuleList"], self.modules)

    def _write_process(self, address: int, one: Process) -> None:
        session = 0 if one.session is None else address + _SESSION
        threads = address + EPROCESS["ThreadListHead"]
        for name, form, values in (
            ("CreateTime", "<q", [one.created]),
            ("UniqueProcessId", "<Q", [one.pid]),
            ("InheritedFromUniqueProcessId", "<Q", [one.parent]),
            ("ObjectTable", "<Q", [address + _HANDLES]),
            ("Session", "<Q", [session]),
            ("ImageFileName", "<15s", [one.name.encode()]),
            ("ThreadListHead", "<QQ", [threads, threads]),
            ("ActiveThreads", "<I", [one.threads]),
        ):
            self.write(address + EPROCESS[name], struct.pack(form, *values))
        self.write(address + 0x28, struct.pack("<Q", self.root_frame << 12))
        self.write(address + _HANDLES + 0x10, struct.pack("<I", one.handles))
        self.write(address + _SESSION + 8, struct.pack("<I", one.session or 0))

    def _write_module(self, address: int, one: Module) -> None:
        entry = struct.pack("<QQI", one.base, one.base + 0x1230, one.size)
        self.write(address + 0x30, entry)
        for at, text, room in ((0x48, one.path, 0x200), (0x58, one.name, 0x400)):
            raw = text.encode("utf-16-le")
            string = struct.pack("<HHIQ", len(raw), len(raw) + 2, 0, address + room)
            self.write(address + at, string)
            self.write(address + room, raw + b"\0\0")

    def _ring(self, head: int, links: list[int]) -> None:
        ring = [head, *links, head]
        for this, following in pairwise(ring):
            self.write(this, struct.pack("<Q", following))
            self.write(following + 8, struct.pack("<Q", this))

    # -- dumps -----------------------------------------------------------------------------------

    def runs(self) -> list[tuple[int, int]]:
        """The frames as (first, count), as long as they go."""
        runs: list[tuple[int, int]] = []
        for frame in sorted(self.pages):
            if runs and sum(runs[-1]) == frame:
                runs[-1] = (runs[-1][0], runs[-1][1] + 1)
            else:
                runs.append((frame, 1))
        return runs

    def without(self, *frames: int) -> WindowsMachine:
        """The machine with frames missing."""
        other = WindowsMachine(self.root_frame)
        for frame in frames:
            del other.pages[frame]
        return other

    def sparse(self) -> WindowsMachine:
        """The machine with few runs, as a complete dump may have 42 at most."""
        return self.without(*(frame for frame in range(0x30, 0x100) if frame in self.pages))

    def dump(self, dump_type: int) -> Image:
        """A dump of a type."""
        header = Header(
            dump_type=dump_type,
            directory_table_base=self.root_frame << 12,
            ps_loaded_module_list=NT + RVAS["PsLoadedModuleList"],
            ps_active_process_head=NT + RVAS["PsActiveProcessHead"],
            kd_debugger_data_block=NT + RVAS["KdDebuggerDataBlock"],
            number_processors=8,
        )
        if dump_type == FULL:
            return full(header, self.pages, self.runs())
        if dump_type == SUMMARY:
            return summary(header, self.pages, bits=0x800)
        if dump_type in (BITMAP_FULL, BITMAP_KERNEL):
            return bitmap(header, self.pages, bits=0x800, first_page=0x4000)
        return rdmp(header, self.pages, self.runs())


# -- symbols -------------------------------------------------------------------------------------


def _base(name: str) -> dict[str, Any]:
    return {"kind": "base", "name": name}


def _struct(name: str) -> dict[str, Any]:
    return {"kind": "struct", "name": name}


def _pointer(to: Mapping[str, Any]) -> dict[str, Any]:
    return {"kind": "pointer", "subtype": dict(to)}


def _array(of: Mapping[str, Any], count: int) -> dict[str, Any]:
    return {"kind": "array", "count": count, "subtype": dict(of)}


_ULONG, _QUAD, _BYTE, _WORD = map(
    _base, ("unsigned long", "long long", "unsigned char", "unsigned short")
)
_LINKS, _VOID = _struct("_LIST_ENTRY"), _pointer(_base("void"))
_PROCESS_TYPES = {
    "CreateTime": _struct("_LARGE_INTEGER"),
    "UniqueProcessId": _VOID,
    "ActiveProcessLinks": _LINKS,
    "InheritedFromUniqueProcessId": _VOID,
    "ObjectTable": _pointer(_struct("_HANDLE_TABLE")),
    "Session": _VOID,
    "ImageFileName": _array(_BYTE, 15),
    "ExitTime": _struct("_LARGE_INTEGER"),
    "ThreadListHead": _LINKS,
    "ActiveThreads": _ULONG,
    "WoW64Process": _VOID,
}
_FIELDS: dict[str, tuple[int, dict[str, tuple[int, dict[str, Any]]]]] = {
    "_LIST_ENTRY": (16, {"Flink": (0, _pointer(_LINKS)), "Blink": (8, _pointer(_LINKS))}),
    "_LARGE_INTEGER": (8, {"QuadPart": (0, _QUAD)}),
    "_UNICODE_STRING": (
        16,
        {"Length": (0, _WORD), "MaximumLength": (2, _WORD), "Buffer": (8, _pointer(_WORD))},
    ),
    "_KSYSTEM_TIME": (
        12,
        {"LowPart": (0, _ULONG), "High1Time": (4, _base("long")), "High2Time": (8, _base("long"))},
    ),
    "_KPROCESS": (0x50, {"DirectoryTableBase": (0x28, _base("unsigned long long"))}),
    "_HANDLE_TABLE": (0x20, {"HandleCount": (0x10, _ULONG)}),
    "_MM_SESSION_SPACE": (0x20, {"SessionId": (8, _ULONG)}),
    "_EPROCESS": (
        _EPROCESS_SIZE,
        {
            "Pcb": (0, _struct("_KPROCESS")),
            **{name: (at, _PROCESS_TYPES[name]) for name, at in EPROCESS.items()},
        },
    ),
    "_LDR_DATA_TABLE_ENTRY": (
        0xA0,
        {
            "InLoadOrderLinks": (0, _LINKS),
            "DllBase": (0x30, _VOID),
            "EntryPoint": (0x38, _VOID),
            "SizeOfImage": (0x40, _ULONG),
            "FullDllName": (0x48, _struct("_UNICODE_STRING")),
            "BaseDllName": (0x58, _struct("_UNICODE_STRING")),
        },
    ),
    "_KUSER_SHARED_DATA": (
        0x700,
        {
            "SystemTime": (0x14, _struct("_KSYSTEM_TIME")),
            "NtSystemRoot": (0x30, _array(_WORD, 260)),
            "NtProductType": (0x264, {"kind": "enum", "name": "_NT_PRODUCT_TYPE"}),
            "NtMajorVersion": (0x26C, _ULONG),
            "NtMinorVersion": (0x270, _ULONG),
        },
    ),
    "_DBGKD_GET_VERSION64": (
        0x28,
        {"MajorVersion": (0, _WORD), "MinorVersion": (2, _WORD), "MachineType": (8, _WORD)},
    ),
}
_EMPTY = (
    *("_ETHREAD", "_KTHREAD", "_ERESOURCE", "_EX_FAST_REF", "_TOKEN", "_OBJECT_HEADER"),
    *("_FILE_OBJECT", "_DEVICE_OBJECT", "_CM_KEY_BODY", "_CMHIVE", "_CM_KEY_NODE"),
    *("_CM_KEY_VALUE", "_HMAP_ENTRY", "_MMVAD_SHORT", "_MMVAD", "_KMUTANT", "_DRIVER_OBJECT"),
    *("_OBJECT_SYMBOLIC_LINK", "_CONTROL_AREA", "_SHARED_CACHE_MAP", "_VACB"),
    *("_POOL_TRACKER_BIG_PAGES", "_IMAGE_DOS_HEADER", "_KTIMER", "_POOL_HEADER"),
)
"""Types that volatility3 demands of a kernel's table, and that nothing here has a value of."""
_BASE_TYPES = {
    "void": (0, "void", False),
    "pointer": (8, "int", False),
    "char": (1, "char", True),
    "unsigned char": (1, "char", False),
    "unsigned short": (2, "int", False),
    "long": (4, "int", True),
    "unsigned long": (4, "int", False),
    "unsigned int": (4, "int", False),
    "long long": (8, "int", True),
    "unsigned long long": (8, "int", False),
}


def symbol_table() -> dict[str, Any]:
    """The symbols and types of the kernel, in ISF."""
    types = {
        name: {
            "kind": "struct",
            "size": size,
            "fields": {one: {"offset": at, "type": type_} for one, (at, type_) in fields.items()},
        }
        for name, (size, fields) in _FIELDS.items()
    }
    types |= {name: {"kind": "struct", "size": 1, "fields": {}} for name in _EMPTY}
    pdb = {"GUID": GUID.hex.upper(), "age": AGE, "database": PDB, "machine_type": 0x8664}
    return {
        "metadata": {"format": "6.1.0", "windows": {"pdb": pdb}},
        "base_types": {
            name: {"size": size, "kind": kind, "signed": signed, "endian": "little"}
            for name, (size, kind, signed) in _BASE_TYPES.items()
        },
        "enums": {
            "_NT_PRODUCT_TYPE": {
                "size": 4,
                "base": "long",
                "constants": {"NtProductWinNt": 1, "NtProductLanManNt": 2, "NtProductServer": 3},
            }
        },
        "symbols": {name: {"address": rva} for name, rva in RVAS.items()},
        "user_types": types,
    }


def write_symbols(folder: Path) -> Path:
    """Write the table below a folder, where volatility3 and kdmp_ks look for it."""
    path = folder / "windows" / PDB / f"{GUID.hex.upper()}-{AGE}.json.xz"
    path.parent.mkdir(parents=True)
    path.write_bytes(lzma.compress(json.dumps(symbol_table()).encode(), preset=0))
    return path
