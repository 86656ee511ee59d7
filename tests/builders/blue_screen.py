"""A crash of a desktop machine: its drivers, its thread, its stack, code, and a fault in it."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .fault import (
    NT,
    SPECIAL,
    STACK,
    STACK_END,
    VALUES,
    FaultDump,
    context,
    exception_record,
    trap_frame,
)
from .objects import Sheet
from .threads import BUILD_19041, write_process, write_thread
from .triage import Driver, Stretch

PAGE = 0x1000
SECOND = 0x800
"""Offset in a page of code of the second copy, which has code before it."""
CODE = 0x3000
"""Offset in a module of its page of code."""
CONTEXT = STACK + 0x1000
ACCESS_VIOLATION, BREAKPOINT, ILLEGAL, DIVISION = 0xC0000005, 0x80000003, 0xC000001D, 0xC0000094
UNREPORTED = 0xFFFFFFFFFFFFFFFF
READ, WRITE, EXECUTE = 0, 2, 0x10
"""Error codes of page faults whose page is not present."""

HASH, DATE = 0xB3A61F02, 0x62F1A2B4
"""A timestamp of a reproducible build, and one of August 2022."""
_INBOX = (
    "hal.dll", "kdcom.dll", "CI.dll", "ntfs.sys", "fltmgr.sys", "WdFilter.sys", "win32k.sys",
    "win32kbase.sys", "win32kfull.sys", "dxgkrnl.sys", "dxgmms2.sys", "tcpip.sys", "ndis.sys",
    "NETIO.SYS", "afd.sys", "storport.sys", "stornvme.sys", "storahci.sys", "disk.sys",
    "partmgr.sys", "CLASSPNP.SYS", "ACPI.sys", "pci.sys", "Wdf01000.sys", "usbxhci.sys",
    "UsbHub3.sys", "ucx01000.sys", "winhvr.sys", "vmswitch.sys", "ks.sys", "portcls.sys",
    "HDAudBus.sys", "HIDCLASS.SYS", "BTHport.sys", "amdppm.sys", "cldflt.sys", "luafv.sys",
    "volsnap.sys", "rdyboost.sys", "http.sys", "srv2.sys", "mup.sys", "intelppm.sys",
)  # fmt: skip
_STORE = "\\SystemRoot\\System32\\DriverStore\\FileRepository\\"
_FOREIGN = {
    "nvlddmkm.sys": _STORE + "nv_dispi.inf_amd64_0f1e2d3c4b5a6978\\nvlddmkm.sys",
    "RTKVHD64.sys": "\\SystemRoot\\system32\\drivers\\RTKVHD64.sys",
    "rt640x64.sys": "\\SystemRoot\\System32\\drivers\\rt640x64.sys",
    "iaStorAC.sys": "\\SystemRoot\\System32\\drivers\\iaStorAC.sys",
    "acmefilt.sys": "\\SystemRoot\\system32\\drivers\\acmefilt.sys",
    "ibtusb.sys": _STORE + "ibtusb.inf_amd64_1f1e2d3c4b5a6978\\ibtusb.sys",
}
_SIZE = 0x2000000


def _loaded() -> dict[str, Driver]:
    found = {"nt": Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000, timestamp=HASH)}
    base = 0xFFFFF80100000000
    for number, name in enumerate(_INBOX):
        path = f"\\SystemRoot\\System32\\drivers\\{name}"
        found[name] = Driver(path, base, _SIZE, timestamp=HASH + number * 0x01234567 & 0xFFFFFFFF)
        base += _SIZE
    for number, (name, path) in enumerate(_FOREIGN.items()):
        found[name] = Driver(path, base, _SIZE, timestamp=DATE + 86400 * number)
        base += _SIZE
    return found


LOADED: Mapping[str, Driver] = _loaded()
"""The drivers of the machine, by file name."""


class Code:
    """Code of a driver as compilers make it: its bytes, and where its instructions are.

    The listing has the bytes of each instruction in hexadecimal and its text; a line that ends in a
    colon begins a function.
    """

    def __init__(self, listing: Path) -> None:
        self.starts: dict[str, int] = {}
        self._places: dict[tuple[str, str], list[int]] = {}
        data, name = bytearray(), ""
        for line in listing.read_text(encoding="ascii").splitlines():
            if line.endswith(":"):
                name = line[:-1]
                self.starts[name] = len(data)
            else:
                raw, text = re.split(r"\s{2,}", line.strip(), maxsplit=1)
                self._places.setdefault((name, text), []).append(len(data))
                data += bytes.fromhex(raw)
        self.data = bytes(data)

    def at(self, function: str, text: str, number: int = 0) -> int:
        """The offset of an instruction in the second copy of a page."""
        return SECOND + self._places[function, text][number]

    def page(self, patches: Mapping[int, bytes] | None = None) -> bytes:
        """A page with the code twice; `patches` replace bytes by their offset in the page."""
        half = self.data.ljust(SECOND, b"\xcc")
        page = bytearray(half + half)
        for at, raw in (patches or {}).items():
            page[at : at + len(raw)] = raw
        return bytes(page)


@dataclass(kw_only=True)
class BlueScreen(FaultDump):
    """A crash.

    Attributes:
        words: Words on the stack, by address.
        start: Start address of the thread.
        image: Name of the process.
        build_number: Build of Windows.
    """

    words: Mapping[int, int] = field(default_factory=dict)
    start: int = NT + 0x1234
    image: str = "System"
    build_number: int = 19041
    parameters: Sequence[int] = ()
    drivers: Sequence[Driver] = tuple(LOADED.values())
    kdbg_fields: Mapping[int, tuple[str, int]] = field(
        default_factory=lambda: {
            **BUILD_19041.kdbg_fields(),
            0x2F2: ("<H", SPECIAL),
            0x338: ("<H", 0x30),  # OffsetPrcbContext
            0x350: ("<H", 0x18),  # OffsetPrcbIdleThread
        }
    )

    def all_blocks(self) -> list[Stretch]:
        words = [(place, struct.pack("<Q", word)) for place, word in self.words.items()]
        self.parts = [*self.parts, *words]
        blocks = super().all_blocks()
        self.parts = self.parts[: len(self.parts) - len(words)]
        return blocks

    def eprocess(self) -> bytes:
        sheet = Sheet(self.eprocess_address)
        data = sheet.pieces[write_process(sheet, BUILD_19041, pid=4)]
        name = BUILD_19041.name
        data[name : name + 15] = self.image.encode()[:14].ljust(15, b"\0")
        return bytes(data)

    def ethread(self) -> bytes:
        sheet = Sheet(self.ethread_address)
        at = write_thread(
            sheet,
            BUILD_19041,
            self.eprocess_address,
            pid=4,
            tid=0x1AC,
            stack=(STACK, STACK_END),
            start=self.start,
            win32_start=self.start,
            state=2,
        )
        return bytes(sheet.pieces[at])

    def header(self) -> bytearray:
        data = super().header()
        struct.pack_into("<I", data, 0x0C, self.build_number)
        return data


@dataclass(kw_only=True)
class Fault:
    """A fault at an instruction, and how the kernel saw it.

    Attributes:
        at: Address of the instruction.
        registers: Registers that are not those of the builder.
        status: Code of the exception.
        accessed: The address of a page fault; None for another fault.
        error: Error code of the page fault.
        code: The bug check: 0x7E, 0x3B, 0x1E, 0x50, 0x0A, 0xD1.
        page: Code of the page of the instruction; None where the dump lacks it.
        words: Words on the stack, by offset from the stack pointer.
        cr2: CR2, if not the address of the fault.
        frame_address: FaultAddress of the trap frame, if not the address of the fault.
        irql: IRQL of 0x0A and 0xD1.
    """

    at: int
    registers: Mapping[str, int] = field(default_factory=dict)
    status: int = ACCESS_VIOLATION
    accessed: int | None = None
    error: int = READ
    code: int = 0x7E
    page: bytes | None = None
    words: Mapping[int, int] = field(default_factory=dict)
    cr2: int | None = None
    frame_address: int | None = None
    irql: int = 2

    def screen(self, **changes: object) -> BlueScreen:
        """The crash that it leads to."""
        values = {**VALUES, **self.registers, "rip": self.at}
        stack = values["rsp"]
        aligned = stack // 16 * 16
        behind = self.at + 1 if self.status == BREAKPOINT else self.at
        accessed = self.accessed or 0
        frame_address = accessed if self.frame_address is None else self.frame_address
        frame = trap_frame({**values, "rip": behind}, accessed=frame_address, error=self.error)
        parts = [(aligned - 0x190, frame)]
        record = aligned - 0x238
        kind = {READ: 0, WRITE: 1, EXECUTE: 8}[self.error & 0x12]
        reported = UNREPORTED if self.accessed is None else self.accessed
        information = [kind, reported] if self.status == ACCESS_VIOLATION else []
        extended = self.status | 0xFFFFFFFF00000000
        if self.code in (0x7E, 0x3B, 0x1E):
            parts.append((record, exception_record(self.status, self.at, information)))
            parts.append((CONTEXT, context(values)))
        parameters = {
            0x7E: (extended, self.at, record, CONTEXT),
            0x3B: (self.status, self.at, CONTEXT, 0),
            0x1E: (extended, self.at, *(information or (0, 2))),
            0x50: (accessed, self.error, self.at, 0),
            0x0A: (accessed, self.irql, self.error >> 1 & 1 | self.error >> 1 & 8, self.at),
            0xD1: (accessed, self.irql, self.error >> 1 & 1 | self.error >> 1 & 8, self.at),
        }[self.code]
        others = list(changes.pop("others", ()))
        if self.page is not None:
            others.append(Stretch(self.at // PAGE * PAGE, self.page))
        words = {stack + offset: word for offset, word in self.words.items()}
        words |= changes.pop("words", {})
        return BlueScreen(
            code=0x1000007E if self.code == 0x7E else self.code,
            parameters=parameters,
            parts=[*parts, *changes.pop("parts", ())],
            others=others,
            words=words,
            cr2=accessed if self.cr2 is None else self.cr2,
            cr8=self.irql if self.code in (0x0A, 0xD1) else 0,
            **changes,
        )
