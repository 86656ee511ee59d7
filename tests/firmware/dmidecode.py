"""What dmidecode prints of SMBIOS tables: the independent reader of the tests."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

from conftest import skip_or_fail

PROGRAM = "dmidecode"
_HANDLE = re.compile(r"Handle 0x([0-9A-F]{4,}), DMI type (\d+), (\d+) bytes")
_TABLES_AT = 32
"""Offset of the tables in a file: a multiple of 16 behind the entry point."""


@dataclass(frozen=True)
class Printed:
    """A structure as printed; fields with several lines have the lines as a tuple."""

    handle: int
    type: int
    length: int
    fields: dict[str, str]
    lists: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Output:
    """All structures, and whether the program had something to complain of."""

    structures: tuple[Printed, ...]
    complaints: str


def program() -> str:
    """Its path; a test that needs it is skipped, or fails where CI is set."""
    found = shutil.which(PROGRAM) or shutil.which(PROGRAM, path="/usr/sbin:/sbin")
    if found is None:
        skip_or_fail(f"there is no {PROGRAM} on PATH, with which SMBIOS tables are compared")
    return found


def dump_file(raw: bytes) -> bytes:
    """What `--from-dump` reads: an entry point of version 3, whose address is an offset."""
    major, minor = raw[1:3]
    tables = raw[8:]
    fields = (b"_SM3_", 0, 24, major, minor, 0, 1, 0, len(tables), _TABLES_AT)
    entry = bytearray(struct.pack("<5s7BIQ", *fields))
    entry[5] = -sum(entry) & 0xFF
    return bytes(entry).ljust(_TABLES_AT, b"\0") + tables


def decode(raw: bytes, folder: Path) -> Output:
    """Print tables as Windows stores them, and parse what is printed."""
    path = folder / "tables.dmi"
    path.write_bytes(dump_file(raw))
    done = subprocess.run(
        [program(), "--from-dump", str(path)], capture_output=True, check=False, timeout=20
    )
    assert done.returncode in (0, 1), done.stderr
    text = done.stdout.decode("latin-1")
    complaints = done.stderr.decode("latin-1")
    complaints += "".join(line for line in text.splitlines() if re.search(r"<TRUNCATED>", line))
    return Output(tuple(_parsed(text)), complaints)


def _parsed(text: str) -> list[Printed]:
    found: list[Printed] = []
    current, last = None, ""
    for line in text.split("\n"):
        head = _HANDLE.fullmatch(line)
        if head:
            current = Printed(int(head[1], 16), int(head[2]), int(head[3]), {}, {})
            found.append(current)
        elif current is None:
            continue
        elif line.startswith("\t\t"):
            current.lists[last] = (*current.lists[last], line[2:])
        elif line.startswith("\t") and ":" in line:
            last, _, value = line[1:].partition(":")
            current.fields[last] = value.removeprefix(" ")
            current.lists[last] = ()
    return found
