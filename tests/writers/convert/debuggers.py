"""gdb-multiarch, lldb and readelf: cores as other programs see them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from conftest import skip_or_fail


class Load(NamedTuple):
    """A PT_LOAD of readelf's listing."""

    offset: int
    address: int
    physical: int
    file_size: int
    memory_size: int


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        skip_or_fail(f"{name} is not installed")
    return found


def run(*command: str) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=True, errors="replace"
    )
    return done.stdout


def loads(path: Path) -> list[Load]:
    """List the segments with memory, by readelf."""
    listing = run(program("readelf"), "-lW", str(path))
    rows = (line.split() for line in listing.splitlines() if line.strip().startswith("LOAD"))
    return [Load(*(int(word, 16) for word in row[1:6])) for row in rows]


def notes(path: Path) -> list[str]:
    """List the kinds of notes, by readelf."""
    return re.findall(
        r"^\s+CORE\s+\S+\s+(NT_\w+)", run(program("readelf"), "-nW", str(path)), re.MULTILINE
    )


def header(path: Path) -> dict[str, str]:
    """Return the file header, by readelf."""
    lines = run(program("readelf"), "-hW", str(path)).splitlines()
    return {
        name.strip(): value.strip()
        for name, found, value in (x.partition(":") for x in lines)
        if found
    }


def gdb(path: Path, *commands: str) -> str:
    """Run commands of gdb on a core."""
    words = [word for one in commands for word in ("-ex", one)]
    return run(program("gdb-multiarch"), "-nx", "-batch", "-c", str(path), *words)


def gdb_threads(path: Path, registers: tuple[str, ...]) -> list[dict[str, int]]:
    """Return registers of all threads in the order of gdb, with `lwp` and `thread`."""
    names = ("$_thread", *(f"${name}" for name in registers))
    form = " ".join("%lx" for _ in names)
    values = ", ".join(f"(unsigned long){name}" for name in names)
    answer = gdb(path, f'thread apply all -q -s printf "row {form}\\n", {values}')
    rows = [line.split()[1:] for line in answer.splitlines() if line.startswith("row ")]
    rows.sort(key=lambda row: int(row[0], 16))
    names = ("thread", *registers)
    return [dict(zip(names, (int(word, 16) for word in row), strict=True)) for row in rows]


def gdb_lwps(path: Path) -> list[int]:
    """Return the numbers of the threads, in the order of gdb."""
    return [int(one) for one in re.findall(r"LWP (\d+) ", gdb(path, "info threads"))]


def gdb_memory(path: Path, ranges: list[tuple[int, int]], folder: Path) -> list[bytes]:
    """Read memory: address and size of each range."""
    files = [folder / f"memory{place}" for place in range(len(ranges))]
    gdb(
        path,
        *(
            f"dump binary memory {file} {at:#x} {at + size:#x}"
            for file, (at, size) in zip(files, ranges, strict=True)
        ),
    )
    return [file.read_bytes() for file in files]


def lldb(path: Path, *commands: str) -> str:
    """Run commands of lldb on a core."""
    words = [word for one in (f"target create --core {path}", *commands) for word in ("-o", one)]
    return run(program("lldb"), "--no-lldbinit", "-b", *words)


def lldb_threads(path: Path, names: tuple[str, ...]) -> list[dict[str, int]]:
    """Return registers of all threads in the order of lldb, with `tid`."""
    listing = lldb(path, "thread list")
    tids = [int(one, 0) for one in re.findall(r"thread #\d+: tid = (\d+)", listing)]
    commands: list[str] = []
    for place in range(len(tids)):
        commands += [f"thread select {place + 1}", f"register read {' '.join(names)}"]
    values = re.findall(r"^\s+(\w+) = (0x[0-9a-f]+)", lldb(path, *commands), re.MULTILINE)
    per = len(names)
    found = [values[at : at + per] for at in range(0, len(values), per)]
    return [
        {"tid": tid} | {name: int(value, 16) for name, value in one}
        for tid, one in zip(tids, found, strict=True)
    ]


def lldb_memory(path: Path, ranges: list[tuple[int, int]], folder: Path) -> list[bytes]:
    """Read memory: address and size of each range."""
    files = [folder / f"lldb{place}" for place in range(len(ranges))]
    lldb(
        path,
        *(
            f"memory read --force --binary --outfile {file} --count {size} {at:#x}"
            for file, (at, size) in zip(files, ranges, strict=True)
        ),
    )
    return [file.read_bytes() for file in files]
