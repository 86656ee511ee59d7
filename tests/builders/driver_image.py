"""Drivers built by clang and lld-link: sections and functions, read at literal offsets."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from conftest import skip_or_fail

from .driver_source import Form, source

BASE = 0xFFFFF80100000000
PAGE = 0x1000
_SYMBOL = re.compile(r"^ 0001:[0-9a-f]{8} +(\w+) +([0-9a-f]{16}) ", re.MULTILINE)
_WITH_DATA = 0.35
_PADDING = re.compile(r"\.p2align\t4, 0x90(?=\n[a-z]\w*:)")


@dataclass(frozen=True)
class DriverImage:
    """A driver as it is in memory.

    Attributes:
        forms: The form of access of each function.
        memory: The image from its base on.
        functions: Address of each function.
        code: First address and end of its code.
    """

    forms: Sequence[Form]
    memory: bytes
    functions: dict[str, int]
    code: tuple[int, int]

    def at(self, address: int, size: int) -> bytes:
        return self.memory[address - BASE : address - BASE + size]


def build_driver(folder: Path, seed: int, forms: Sequence[Form], level: str) -> DriverImage:
    """Compile and link a driver.

    Args:
        folder: Where files may be made.
        seed: Seed of its source.
        forms: Forms of access.
        level: Option of optimisation, such as ``-O2``.
    """
    for program in ("clang", "lld-link"):
        if shutil.which(program) is None:
            skip_or_fail(f"{program} is not installed")
    stem = folder / f"driver{seed}"
    text, assembly, thing = (stem.with_suffix(end) for end in (".c", ".s", ".obj"))
    text.write_text(source(seed, forms), encoding="utf-8")
    options = ["--target=x86_64-pc-windows-msvc", level, "-w", "-ffreestanding"]
    options += ["-fno-stack-protector", "-mno-stack-arg-probe", "-mcx16", "-msse4.2", "-mmovbe"]
    _run("clang", *options, "-S", str(text), "-o", str(assembly))
    # Compilers of Windows fill the gaps between functions with int3.
    random = Random(seed)
    padded = _PADDING.sub(lambda _: _before(random), assembly.read_text(encoding="utf-8"))
    assembly.write_text(padded, encoding="utf-8")
    _run("clang", "--target=x86_64-pc-windows-msvc", "-c", str(assembly), "-o", str(thing))
    image, listing = stem.with_suffix(".sys"), stem.with_suffix(".map")
    _run(
        "lld-link", "/driver", "/subsystem:native", "/entry:entry", "/nodefaultlib",
        f"/base:{BASE:#x}", f"/map:{listing}", f"/out:{image}", str(thing),
    )  # fmt: skip
    memory, code = _mapped(image.read_bytes())
    found = _SYMBOL.findall(listing.read_text(encoding="utf-8"))
    return DriverImage(forms, memory, {name: int(at, 16) for name, at in found}, code)


def _before(random: Random) -> str:
    """What is before a function: padding, and sometimes data."""
    padding = ".p2align\t4, 0xcc"
    if random.random() > _WITH_DATA:
        return padding
    size = random.choice((16, 32, 48, 64, 64, 75))
    data = random.choice((_table, _pointers, _text, _wide_text, _numbers, Random.randbytes))
    return f".byte {', '.join(map(str, data(random, size)[:size]))}\n\t{padding}"


def _table(random: Random, size: int) -> bytes:
    """A jump table: offsets from the image's base, as compilers of Windows put into the code."""
    start = random.randrange(0x1000, 0x40000)
    return struct.pack(f"<{size}I", *(start + random.randrange(0x400) for _ in range(size)))


def _pointers(random: Random, size: int) -> bytes:
    return struct.pack(f"<{size}Q", *(BASE + random.randrange(0x40000) for _ in range(size)))


def _text(random: Random, size: int) -> bytes:
    words = (b"device ", b"not ready\0", b"%s: failed %x\n\0", b"IRP ", b"timeout ", b"queue\0")
    return b"".join(random.choice(words) for _ in range(size))


def _wide_text(random: Random, size: int) -> bytes:
    return _text(random, size).decode().encode("utf-16-le")


def _numbers(random: Random, size: int) -> bytes:
    return struct.pack(f"<{size}d", *(random.uniform(-100, 100) for _ in range(size)))


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _mapped(data: bytes) -> tuple[bytes, tuple[int, int]]:
    (header,) = struct.unpack_from("<I", data, 0x3C)
    count, optional = struct.unpack_from("<H", data, header + 6)[0], header + 24
    (size,) = struct.unpack_from("<I", data, optional + 56)
    table = optional + struct.unpack_from("<H", data, header + 20)[0]
    memory, code = bytearray((size + PAGE - 1) // PAGE * PAGE), (0, 0)
    memory[:0x400] = data[:0x400]
    for number in range(count):
        name, virtual, at, raw, offset = struct.unpack_from("<8sIIII", data, table + 40 * number)
        memory[at : at + min(raw, virtual)] = data[offset : offset + min(raw, virtual)]
        if name.startswith(b".text"):
            code = BASE + at, BASE + at + virtual
    return bytes(memory), code
