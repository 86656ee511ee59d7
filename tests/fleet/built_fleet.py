"""A fleet of five machines: what happened to each is listed here, and the dumps are built of it."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from analysis.verdict.scenarios.scenario import PAGE, place
from builders.blue_screen import LOADED, WRITE, Fault
from builders.hardware import SERIALS, Machine, Module
from builders.triage import Driver, Unloaded

EPOCH = datetime(1601, 1, 1, tzinfo=timezone.utc)
ACME, ACME_NEW = 0x62000000, 0x66000000
"""Timestamps of two versions of acmefilt.sys: of February 2022 and of April 2024."""
GONE = Unloaded("acmedisk.sys", 0xFFFFF80300010000, 0xFFFFF80300020000)


@dataclass(frozen=True)
class Truth:
    """A crash.

    Attributes:
        file: Name of the dump.
        machine: Number of the machine.
        at: When it crashed.
        uptime: For how long it had run.
        kind: Which of `FAULTS` it is.
        build: Build of Windows.
        acme: Timestamp of acmefilt.sys; None where it is not loaded.
    """

    file: str
    machine: int
    at: datetime
    uptime: timedelta
    kind: str
    build: int = 19041
    acme: int | None = None


FAULTS = {"acme": ("acmefilt.sys", 0x3B), "nvidia": ("nvlddmkm.sys", 0xD1), "ram": ("nt", 0x50)}
"""Module and bug check of each kind of crash."""
CULPRITS = {"acme": "acmefilt.sys", "nvidia": "nvlddmkm.sys"}
_BIOS = ("F1", "F2", "F2", "F3", "F1")
_DATES = ("01/15/2021", "06/30/2022", "06/30/2022", "11/05/2023", "01/15/2021")
BOARDS = ("B550", "B550", "B550", "B550", "Z690")


def bios(machine: int) -> tuple[str, str]:
    """Version and date of the firmware of a machine."""
    return _BIOS[machine], _DATES[machine]


def _monday(week: int, hours: float) -> datetime:
    """A moment of a week; the first one begins on 2024-11-04."""
    return datetime(2024, 11, 4, tzinfo=timezone.utc) + timedelta(weeks=week, hours=hours)


def _minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


CRASHES: Sequence[Truth] = (
    # The memory of machine 0 fails, whatever runs.
    Truth("00.dmp", 0, _monday(0, 10), _minutes(7), "ram", acme=ACME),
    Truth("01.dmp", 0, _monday(0, 40), _minutes(130), "ram", acme=ACME),
    Truth("02.dmp", 0, _monday(1, 3), _minutes(2000), "ram", acme=ACME),
    # acmefilt.sys crashes machine 1 and 2, which have its old version.
    Truth("03.dmp", 1, _monday(0, 50), _minutes(5), "acme", acme=ACME),
    Truth("04.dmp", 1, _monday(1, 20), _minutes(44), "acme", acme=ACME),
    Truth("05.dmp", 1, _monday(1, 60), _minutes(9000), "acme", 22621, acme=ACME),
    Truth("06.dmp", 1, _monday(1, 90), _minutes(55), "acme", 22621, acme=ACME_NEW),
    Truth("07.dmp", 2, _monday(1, 100), _minutes(3), "acme", 22621, acme=ACME),
    # Machine 3 and 4 do not have it.
    Truth("08.dmp", 3, _monday(0, 70), _minutes(4000), "nvidia"),
    Truth("09.dmp", 3, _monday(1, 70), _minutes(3000), "nvidia", 22621),
    Truth("10.dmp", 4, _monday(1, 80), _minutes(250), "nvidia", 22621),
)
UNREADABLE = {"20.dmp": "cut", "21.dmp": "cut", "22.dmp": "text"}
"""Files that are no dumps: an end in the header, and a text."""
COPY = ("30.dmp", "04.dmp")
"""A copy, and its original."""


def _machine(number: int) -> Machine:
    version, date = bios(number)
    letter = "ABCDE"[number]
    return Machine(
        bios=("Example Firmware Ltd.", version, date),
        system=("Example Computers", f"Model {number}"),
        board=("Example Boards", BOARDS[number]),
        serials=tuple(f"{one}{letter}" for one in SERIALS),
        modules=(
            Module("DIMM A1", 8192 << number % 2, serial=f"SER{number}", part=f"EX-{number}"),
        ),
        cpu_name=f"Example CPU E-{number}800 8-Core Processor",
        boot_ids=(0x4D, 0x4B, 0x4C),
    )


def _drivers(crash: Truth) -> tuple[Driver, ...]:
    return tuple(
        replace_timestamp(one, crash.acme) if one.name == "acmefilt.sys" else one
        for one in LOADED.values()
        if crash.acme is not None or one.name != "acmefilt.sys"
    )


def replace_timestamp(driver: Driver, timestamp: int | None) -> Driver:
    """The driver with another timestamp."""
    return driver if timestamp is None else driver._replace(timestamp=timestamp)


def dump(crash: Truth) -> bytes:
    """Build the dump of a crash."""
    module, code = FAULTS[crash.kind]
    if crash.kind == "ram":  # the instruction pointer is inside of an instruction
        at, fault = place(module, "complete", "sub rsp, 256") + 3, {"rcx": 0x1A0}
        made = Fault(at=at, page=PAGE, code=code, registers=fault, accessed=0x1A0, error=WRITE)
    else:
        at = place(module, "find_kind", "cmp byte ptr [rax + 34], dl")
        made = Fault(at=at, page=PAGE, code=code, registers={"rax": 0}, accessed=0x22)
    image = bytearray(
        made.screen(
            blobs=_machine(crash.machine).blobs(),
            drivers=_drivers(crash),
            unloaded=[GONE] if crash.kind == "acme" else [],
            build_number=crash.build,
        ).file()
    )
    moment = (crash.at - EPOCH) // timedelta(microseconds=1) * 10
    struct.pack_into("<q", image, 0xFA8, moment)
    struct.pack_into("<q", image, 0x1030, crash.uptime // timedelta(microseconds=1) * 10)
    struct.pack_into("<I", image, 0x1054, 100 + CRASHES.index(crash))
    return bytes(image)


def build_fleet(folder: Path) -> None:
    """Write all files."""
    folder.mkdir()
    for crash in CRASHES:
        (folder / crash.file).write_bytes(dump(crash))
    for name, kind in UNREADABLE.items():
        data = dump(CRASHES[0])[:0x1234] if kind == "cut" else b"no dump\n" * 100
        (folder / name).write_bytes(data)
    (folder / COPY[0]).write_bytes((folder / COPY[1]).read_bytes())
