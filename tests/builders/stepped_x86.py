"""A processor of x86 that runs an image instruction by instruction and keeps a shadow stack."""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from conftest import skip_or_fail

from .native_images import missing_program

BACK = 0x7FFF0000
STACK, STACK_SIZE = 0x50000000, 0x200000
STUBS = 0x60000000
KEPT = ("ebx", "esi", "edi", "ebp")
NAMES = ("eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "eip")
SOURCE = Path(__file__).resolve().parents[1] / "symbols" / "native" / "functions.c"
_SYMBOL = re.compile(r"^ 0001:[0-9a-f]{8} +(\S+) +([0-9a-f]{8,16}) ", re.MULTILINE)
_COMPILE = (
    "clang", "--target=i686-pc-windows-msvc", "-c", "-w", "-fms-extensions", "-ffreestanding",
    "-fno-stack-protector", "-mno-stack-arg-probe", "-fno-ident", "-DKsAnyType()=1",
    "-DKsAnyClass()=2",
)  # fmt: skip


def built_image(folder: Path, *options: str, text: str | None = None) -> tuple[bytes, list[int]]:
    """Make an image of a text in C, or of the functions of the tests.

    Returns:
        Its bytes, and the addresses of its functions in order.
    """
    missing = missing_program()
    if missing is not None:
        skip_or_fail(f"{missing} is not installed")
    (folder / "nt.def").write_text("LIBRARY ntoskrnl.exe\nEXPORTS\nDbgBreakPoint@0\n")
    if text is None:
        text = SOURCE.read_text(encoding="utf-8").replace("extern u32 KsAny", "// ")
    (folder / "functions.c").write_text(text, encoding="utf-8")
    commands = (
        (*_COMPILE, *options, "functions.c", "-o", "functions.obj"),
        ("llvm-dlltool", "-m", "i386", "-d", "nt.def", "-l", "nt.lib"),
        ("lld-link", "/nodefaultlib", "/driver", "/subsystem:native", "/entry:DriverEntry",
         "/safeseh:no", "/map:image.map", "/out:image.sys", "functions.obj", "nt.lib"),
    )  # fmt: skip
    for command in commands:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    listing = (folder / "image.map").read_text(encoding="utf-8")
    # Labels within functions are in the list as well.
    found = {int(at, 16) for name, at in _SYMBOL.findall(listing) if not name.startswith("$")}
    return (folder / "image.sys").read_bytes(), sorted(found)


@dataclass
class Call:
    """An entry of the shadow stack: return address, stack pointer and registers of the caller."""

    eip: int
    esp: int
    kept: dict[str, int]


@dataclass
class X86Stepper:
    """A processor with an image; `check` is called before every instruction."""

    data: bytes
    check: Callable[[dict[str, int], list[Call]], None]
    limit: int = 200_000
    steps: int = 0
    _machine: Any = field(init=False)
    _numbers: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        try:
            import unicorn
            from unicorn import x86_const
        except ImportError:
            skip_or_fail("unicorn is not installed")
        self._numbers = {name: getattr(x86_const, f"UC_X86_REG_{name.upper()}") for name in NAMES}
        machine = self._machine = unicorn.Uc(unicorn.UC_ARCH_X86, unicorn.UC_MODE_32)
        (header,) = struct.unpack_from("<I", self.data, 0x3C)
        count, optional = struct.unpack_from("<H12xH", self.data, header + 6)
        start = header + 24
        (entry,) = struct.unpack_from("<I", self.data, start + 16)
        (self.base,) = struct.unpack_from("<I", self.data, start + 28)
        (size,) = struct.unpack_from("<I", self.data, start + 56)
        self.size = -(-size // 0x1000) * 0x1000
        self.entry = self.base + entry
        machine.mem_map(self.base, self.size)
        for number in range(count):
            place = start + optional + 40 * number
            length, rva, stored, offset = struct.unpack_from("<IIII", self.data, place + 8)
            machine.mem_write(self.base + rva, self.data[offset : offset + min(length, stored)])
        for address, length in ((STACK, STACK_SIZE), (STUBS, 0x1000), (BACK, 0x1000), (0, 0x1000)):
            machine.mem_map(address, length)
        machine.mem_write(STUBS, b"\xc3")
        rva, length = struct.unpack_from("<II", self.data, start + 96 + 8 * 12)
        for offset in range(0, length - 4, 4):
            machine.mem_write(self.base + rva + offset, struct.pack("<I", STUBS))

    def memory(self, address: int, length: int) -> bytes | None:
        """Read stack and code."""
        for start, size in ((STACK, STACK_SIZE), (self.base, self.size)):
            if start <= address <= address + length <= start + size:
                return bytes(self._machine.mem_read(address, length))
        return None

    def run(self) -> None:
        """Run the image from its entry point until it returns."""
        esp = STACK + STACK_SIZE - 0x1000
        self._machine.mem_write(esp, struct.pack("<III", BACK, 1, 2))
        values = {name: 0x1111 * (number + 1) for number, name in enumerate(NAMES)}
        values |= {"eip": self.entry, "esp": esp, "ebp": 0}
        for name, value in values.items():
            self._machine.reg_write(self._numbers[name], value)
        shadow = [Call(BACK, esp + 4, {name: values[name] for name in KEPT})]
        for _ in range(self.limit):
            found = self._machine.reg_read_batch(list(self._numbers.values()))
            values = dict(zip(self._numbers, found, strict=True))
            while shadow and shadow[-1].esp <= values["esp"]:
                shadow.pop()
            if values["eip"] == BACK:
                return
            if values["eip"] & -0x1000 != STUBS:
                self.check(values, shadow)
                self.steps += 1
                code = self.memory(values["eip"], 8)
                assert code is not None
                size = _call_size(code)
                if size:
                    kept = {name: values[name] for name in KEPT}
                    shadow.append(Call(values["eip"] + size, values["esp"], kept))
            self._machine.emu_start(values["eip"], 0, count=1)
        raise AssertionError("the image does not end")


def _call_size(code: bytes) -> int:
    if code[0] == 0xE8:
        return 5
    if code[0] != 0xFF or code[1] & 0x38 != 0x10:
        return 0
    mode, low = code[1] >> 6, code[1] & 7
    size = 2 + (1 if low == 4 and mode != 3 else 0)
    return size + (4 if mode == 0 and low == 5 else {0: 0, 1: 1, 2: 4, 3: 0}[mode])
