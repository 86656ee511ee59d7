"""What lspci prints of configuration spaces: the independent reader of the tests."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from conftest import skip_or_fail

PROGRAM = "lspci"
_UNCORRECTABLE = {
    "DLP": 4, "SDES": 5, "TLP": 12, "FCP": 13, "CmpltTO": 14, "CmpltAbrt": 15, "UnxCmplt": 16,
    "RxOF": 17, "MalfTLP": 18, "ECRC": 19, "UnsupReq": 20, "ACSViol": 21,
}  # fmt: skip
_CORRECTABLE = {
    "RxErr": 0, "BadTLP": 6, "BadDLLP": 7, "Rollover": 8, "Timeout": 12, "AdvNonFatalErr": 13,
}  # fmt: skip
UNCORRECTABLE = sum(1 << bit for bit in _UNCORRECTABLE.values())
CORRECTABLE = sum(1 << bit for bit in _CORRECTABLE.values())
"""The bits that lspci prints."""
_SPEEDS = {"2.5GT/s": 1, "5GT/s": 2, "8GT/s": 3, "16GT/s": 4, "32GT/s": 5, "64GT/s": 6}


@dataclass
class Printed:
    """A function as printed. A speed that lspci calls unknown is None."""

    bdf: str
    id: str
    subsystem: str | None = None
    # Speed and width: capability, status.
    links: list[tuple[int | None, int]] = field(default_factory=list)
    uncorrectable: int | None = None
    correctable: int | None = None
    capabilities: list[int] = field(default_factory=list)
    has_express: bool = False


def program() -> str:
    """Its path; a test that needs it is skipped, or fails where CI is set."""
    found = shutil.which(PROGRAM) or shutil.which(PROGRAM, path="/usr/sbin:/sbin")
    if found is None:
        skip_or_fail(f"there is no {PROGRAM} on PATH, with which PCI functions are compared")
    return found


def decode(spaces: dict[str, bytes], folder: Path) -> dict[str, Printed]:
    """Print configuration spaces by bus, device and function, and parse what is printed.

    On some malformed spaces lspci gives up ("Internal bug"): they are left out.
    """
    while True:
        done = _run(spaces, folder / "spaces.txt")
        found = [_parse(block) for block in re.split(r"\n\n+", done.stdout.strip())]
        if not done.returncode:
            return {one.bdf: one for one in found}
        assert "Internal bug" in done.stderr, done.stderr
        spaces = {bdf: space for bdf, space in spaces.items() if bdf != found[-1].bdf}


def _run(spaces: dict[str, bytes], path: Path) -> subprocess.CompletedProcess[str]:
    with path.open("w", encoding="ascii") as file:
        for bdf, space in spaces.items():
            file.write(f"{bdf} x\n")
            for offset in range(0, len(space), 16):
                file.write(f"{offset:02x}: {space[offset : offset + 16].hex(' ')}\n")
            file.write("\n")
    command = [program(), "-F", str(path), "-vvv", "-n"]
    return subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")


def _parse(block: str) -> Printed:
    head = re.match(r"(\S+) [0-9a-f]{4}: ([0-9a-f]{4}:[0-9a-f]{4})", block)
    assert head is not None, block
    printed = Printed(head[1], head[2])
    is_first = False  # whether the capability is the first one of PCI Express
    for line in block.splitlines():
        words = line.strip()
        if words.startswith("Subsystem: "):
            printed.subsystem = words.split()[1]
        elif found := re.match(r"Capabilities: \[([0-9a-f]+)", words):
            printed.capabilities.append(int(found[1], 16))
            is_first = "] Express (" in words and not printed.has_express
            printed.has_express = printed.has_express or is_first
        elif words.startswith(("LnkCap:", "LnkSta:")) and is_first:
            speed = re.search(r"Speed (\S+?)(?:,| |$)", words)
            width = re.search(r"Width x(\d+)", words)
            assert speed is not None, words
            assert width is not None, words
            printed.links.append((_SPEEDS.get(speed[1]), int(width[1])))
        elif words.startswith("UESta:") and printed.uncorrectable is None:
            printed.uncorrectable = _bits(words, _UNCORRECTABLE)
        elif words.startswith("CESta:") and printed.correctable is None:
            printed.correctable = _bits(words, _CORRECTABLE)
    return printed


def _bits(line: str, names: dict[str, int]) -> int:
    flags = dict(re.findall(r"(\w+)([-+])", line))
    assert set(names) <= set(flags), line
    return sum(1 << bit for name, bit in names.items() if flags[name] == "+")
