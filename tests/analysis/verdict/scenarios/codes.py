"""Bug checks that lead to their cause by structures, and those that nothing crashed for."""

from __future__ import annotations

import struct

from analysis.verdict.scenarios.scenario import (
    CPU,
    DISK,
    EITHER,
    GPU,
    HARDWARE,
    LOW,
    MEDIUM,
    PERSON,
    POOL,
    PROCESS,
    RAM,
    UNKNOWN,
    Scenario,
    behind,
    code_page,
    foreign,
    microsoft,
    place,
    stop,
)
from builders import cper
from builders.blue_screen import LOADED, BlueScreen
from builders.fault import STACK, VALUES, context
from builders.hardware import Machine
from builders.requests import Layer, PowerRequest
from builders.triage import Stretch, TriageDump

_PDO = TriageDump()
_KPRCB = _PDO.kprcb_address
_BLOCK, _PROFILE, _OFFSET = 0xFFFFF80000A50000, 0xFFFFB48BE9000000, 0x8B68
_CORE = LOADED["nt"].base + 0x1000
_STORAGE = foreign("iaStorAC.sys")


def _power(*names: str, holder: int, path: str = "SCSI\\DISK&VEN_ACME\\4&1") -> bytes:
    asked = PowerRequest([Layer(LOADED[one]) for one in names], holder, path=path)
    return BlueScreen(code=0x9F, parameters=asked.parameters(), others=asked.blocks()).file()


def _slot(*names: str) -> bytes:
    frames = [_CORE if one == "nt" else LOADED[one].base + 0x1234 for one in names]
    return struct.pack("<33Q", len(frames), *frames, *(0,) * (32 - len(frames)))


def _samples(*stacks: tuple[int, tuple[str, ...]], on_stack: str = "nvlddmkm.sys") -> bytes:
    """0x133 of all routines together, with samples; a driver is on the stack that reports."""
    data = b"".join(count * _slot(*names) for count, names in stacks)
    stack = STACK + 0x1800
    return BlueScreen(
        code=0x133,
        parameters=(1, 0x1E00, _BLOCK, 0),
        words={stack + 0x80: behind(on_stack, "walk", "call 0b0")},
        others=[
            Stretch(_BLOCK, struct.pack("<IHHHHI", 0xAEBECEDE, 1, 16, _OFFSET, 0, len(data))),
            Stretch(_KPRCB + _OFFSET, struct.pack("<Q", _PROFILE)),
            Stretch(_PROFILE, data),
            code_page(on_stack),
        ],
        stopped={"rip": _CORE, "rsp": stack},
    ).file()


def _hung(at: int, idle: bool, words: tuple[int, ...] = ()) -> bytes:
    """0x101: processor 0 hangs, processor 1 reports."""
    other, saved, stack = _KPRCB - 0x4000, 0xFFFFB48BE8000000, 0xFFFFBC8443000000
    thread = 0xFFFFE60336111080
    kprcb = bytearray(0x900)
    struct.pack_into("<Q", kprcb, 0x08, thread)
    struct.pack_into("<Q", kprcb, 0x18, thread if idle else thread + 0x1000)
    struct.pack_into("<I", kprcb, 0x24, 0)
    struct.pack_into("<Q", kprcb, 0x30, saved)
    content = struct.pack("<80Q", *words, *(0,) * (80 - len(words)))
    return BlueScreen(
        code=0x101,
        parameters=(0xC, 0, other, 0),
        others=[
            Stretch(other, bytes(kprcb)),
            Stretch(saved, context({**VALUES, "rip": at, "rsp": stack})),
            Stretch(stack, content),
        ],
        words={STACK + 0x1880: behind("acmefilt.sys", "walk", "call 0b0")},
        stopped={"rip": _CORE, "rsp": STACK + 0x1800},
    ).file()


def _record(*sections: cper.Section, source: int = 0, status: int = 0) -> bytes:
    return BlueScreen(
        code=0x124,
        parameters=(source, POOL, status >> 32, status & 0xFFFFFFFF),
        others=[Stretch(POOL, cper.record(*sections))],
        blobs=Machine().blobs(),
    ).file()


def _bank(status: int) -> cper.Section:
    return cper.Section(cper.BANK, cper.bank_section(status, vendor=1))


def _display(code: int, name: str) -> bytes:
    at = LOADED[name].base + 0x1700A40
    saved = bytearray(0x1000)
    struct.pack_into("<Q", saved, 0, 0x52445476)
    struct.pack_into("<QQ", saved, 0x20, POOL + 0x10000, 0xFFFFFFFFFFFFFFFF)
    struct.pack_into("<I", saved, 0x38, 0xD)
    struct.pack_into("<Q", saved, 0x60, at)
    parameters = (POOL, at, 0xFFFFFFFFC0000001, 4)
    return BlueScreen(
        code=code,
        parameters=parameters,
        others=[Stretch(POOL, bytes(saved))],
        words={STACK + 0x1880: behind("dxgkrnl.sys", "walk", "call 0b0")},
    ).file()


def _died(code: int) -> bytes:
    dump = BlueScreen(code=code, image="svchost.exe")
    dump.parameters = (
        (dump.eprocess_address, 0, 0, 0) if code == 0xEF else (3, dump.eprocess_address, POOL, 0)
    )
    dump.words = {STACK + 0x1880: behind("acmefilt.sys", "walk", "call 0b0")}
    return dump.file()


POWER = (
    Scenario("0x9F: acmefilt has the request",
             lambda: _power("acmefilt.sys", "disk.sys", "iaStorAC.sys", holder=0),
             (foreign("acmefilt.sys"),), MEDIUM),
    Scenario("0x9F: disk.sys has the request, over a third-party storage driver",
             lambda: _power("disk.sys", "partmgr.sys", "iaStorAC.sys", holder=0),
             (_STORAGE, DISK), MEDIUM),
    Scenario("0x9F: the storage driver itself has the request",
             lambda: _power("disk.sys", "ACPI.sys", "iaStorAC.sys", holder=2), (_STORAGE, DISK),
             MEDIUM),
    Scenario("0x9F: all drivers are Microsoft's",
             lambda: _power("disk.sys", "partmgr.sys", "storahci.sys", holder=0),
             (DISK, microsoft("disk.sys"), microsoft("storahci.sys"), UNKNOWN), LOW, LOW),
    Scenario("0x9F: the bus driver of PCI under a display driver",
             lambda: _power("nvlddmkm.sys", "pci.sys", holder=1, path="PCI\\VEN_10DE&DEV_1F0A\\1"),
             (foreign("nvlddmkm.sys"), microsoft("pci.sys"), UNKNOWN), LOW, MEDIUM, may_miss=True),
    Scenario("0x9F: the request is not in the dump", stop(0x9F, 3, POOL, 0, POOL + 0x1000),
             (UNKNOWN,), LOW, LOW),
)  # fmt: skip

WATCHDOG = (
    Scenario("0x133: acmefilt in all samples",
             lambda: _samples((126, ("nt", "acmefilt.sys", "nt"))), (foreign("acmefilt.sys"),),
             MEDIUM),
    Scenario("0x133: ndis on behalf of rt640x64 in all samples",
             lambda: _samples((126, ("nt", "ndis.sys", "rt640x64.sys", "ndis.sys", "nt"))),
             (foreign("rt640x64.sys"),), LOW),
    Scenario("0x133: storport and stornvme in all samples",
             lambda: _samples((126, ("nt", "storport.sys", "stornvme.sys", "storport.sys", "nt"))),
             (microsoft("storport.sys"), microsoft("stornvme.sys"), DISK, UNKNOWN), LOW, MEDIUM),
    Scenario("0x133: many drivers, none in most",
             lambda: _samples((40, ("nt", "tcpip.sys")), (40, ("nt", "storport.sys")),
                              (46, ("nt", "usbxhci.sys", "nt"))),
             (UNKNOWN, *(microsoft(x) for x in ("usbxhci.sys", "tcpip.sys", "storport.sys"))),
             LOW, LOW),
    Scenario("0x133: the kernel alone", lambda: _samples((126, ("nt", "nt"))), (UNKNOWN, CPU), LOW,
             LOW),
    Scenario("0x133: one routine, no samples; nvlddmkm is on the stack",
             lambda: BlueScreen(
                 code=0x133, parameters=(0, 0x501, 0x500, 0),
                 words={STACK + 0x1880: behind("nvlddmkm.sys", "walk", "call 0b0")},
                 others=[code_page("nvlddmkm.sys")],
                 stopped={"rip": _CORE, "rsp": STACK + 0x1800}).file(),
             (UNKNOWN, foreign("nvlddmkm.sys")), LOW, LOW),
    Scenario("0x101: the hung processor is in the kernel, idle", lambda: _hung(_CORE, True),
             (CPU, EITHER), LOW),
    Scenario("0x101: the hung processor is in intelppm, idle",
             lambda: _hung(LOADED["intelppm.sys"].base + 0x1234, True), (CPU, EITHER), LOW),
    Scenario("0x101: the hung processor is in acmefilt",
             lambda: _hung(place("acmefilt.sys", "take_lock", "pause"), False),
             (foreign("acmefilt.sys"),), LOW),
)  # fmt: skip

_CACHE = 0xBE00000000800400
ERRORS = (
    Scenario("0x124: internal timer", lambda: _record(_bank(_CACHE), status=_CACHE), (CPU,),
             MEDIUM),
    Scenario("0x124: cache hierarchy", lambda: _record(_bank(0xBA0000000000014A)), (CPU,), MEDIUM),
    Scenario("0x124: memory controller", lambda: _record(_bank(0xBE0000000000009F)),
             (RAM, EITHER, CPU), MEDIUM),
    Scenario("0x124: a memory section",
             lambda: _record(cper.Section(cper.MEMORY, cper.memory_section()), source=0), (RAM,),
             MEDIUM),
    Scenario("0x124: a GPU on PCI Express",
             lambda: _record(cper.Section(cper.PCI, cper.pci_section()), source=4),
             (GPU, HARDWARE), MEDIUM),
    Scenario("0x124: only the parameters", stop(0x124, 0, POOL, 0xBE000000, 0x00800400), (CPU,),
             LOW),
    Scenario("0x124: bus and interconnect (AMD)", lambda: _record(_bank(0xBAA000000000080B)),
             (CPU, EITHER, HARDWARE), LOW),
)  # fmt: skip

DISPLAY = (
    Scenario("0x116: nvlddmkm", lambda: _display(0x116, "nvlddmkm.sys"),
             (foreign("nvlddmkm.sys"), GPU), MEDIUM),
    Scenario("0x117: nvlddmkm recovered", lambda: _display(0x117, "nvlddmkm.sys"),
             (foreign("nvlddmkm.sys"), GPU), LOW),
    Scenario("0x141: the engine of nvlddmkm", lambda: _display(0x141, "nvlddmkm.sys"),
             (foreign("nvlddmkm.sys"), GPU), LOW),
    Scenario("0x116: the address is in dxgkrnl", lambda: _display(0x116, "dxgkrnl.sys"),
             (microsoft("dxgkrnl.sys"), GPU, UNKNOWN), LOW, MEDIUM),
)  # fmt: skip

PROCESSES = (
    Scenario("0xEF: svchost died", lambda: _died(0xEF), (PROCESS,), LOW),
    Scenario("0xF4: svchost died", lambda: _died(0xF4), (PROCESS, UNKNOWN), LOW),
    Scenario("0xC000021A: a process of the system", stop(0xC000021A, POOL, 0xFFFFFFFFC0000005, 0),
             (PROCESS, UNKNOWN), LOW, LOW),
)  # fmt: skip

REQUESTS = (
    Scenario("0x1C8: the power button", stop(0x1C8, 7000), (PERSON,), MEDIUM),
    Scenario("0xE2: stopped by the keyboard", stop(0xE2), (PERSON,), MEDIUM),
    Scenario("0x161: a live dump", stop(0x161, 0, 0), (PERSON, UNKNOWN)),
    Scenario("code 0: nothing crashed", stop(0), (UNKNOWN, PERSON)),
    Scenario("0x15E: a report of the network framework",
             lambda: BlueScreen(code=0x15E, parameters=(0x26, 0x23, 0, 0), words={
                 STACK + 0x1080: behind("rt640x64.sys", "walk", "call 0b0")}).file(),
             (UNKNOWN, foreign("rt640x64.sys"), microsoft("ndis.sys")), LOW, LOW),
    Scenario("0x7B: the boot device", stop(0x7B, STACK, 0xFFFFFFFFC0000034), (UNKNOWN, DISK), LOW,
             LOW),
    Scenario("0xED: the boot volume", stop(0xED, POOL, 0xFFFFFFFFC0000185), (DISK, UNKNOWN), LOW),
)  # fmt: skip

ALL = (*POWER, *WATCHDOG, *ERRORS, *DISPLAY, *PROCESSES, *REQUESTS)
