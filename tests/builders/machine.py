"""What differs between the machines that a world can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .arena import Arena
from .arm64_tables import Arm64Tables
from .context_arm64 import arm64_context, every_arm64_register
from .header import ExceptionRecord, Header, every_register, x64_context
from .header32 import ExceptionRecord32, Header32, every_x86_register, x86_context
from .kernel import BUILD_19041, BUILD_22000_ARM64, BUILD_X86, Build
from .loader import LoadedModule, module
from .memory import PhysicalMemory
from .pagetables import PageTables
from .sorts import PLACES64, PLACES_PAE, PLACES_X86, Places
from .space import AddressSpace
from .x86_tables import PaeTables, X86Tables

KERNEL_BASE = 0xFFFFF80000200000
KERNEL_MODULES = (
    module(KERNEL_BASE, 0x1046000, "\\SystemRoot\\system32\\ntoskrnl.exe"),
    module(0xFFFFF80003000000, 0xA3000, "\\SystemRoot\\system32\\hal.dll"),
    module(0xFFFFF80012340000, 0x7000, "\\SystemRoot\\System32\\drivers\\wörkér-ß.sys"),
    module(0xFFFFF80001AA0000, 0x21000, "\\??\\C:\\Windows\\System32\\drivers\\early.sys"),
)
USER_MODULES = (
    module(0x400000, 0x7F000, "C:\\Program Files (x86)\\Thing\\thing.exe"),
    module(0x7FFB12340000, 0x1F8000, "C:\\Windows\\SYSTEM32\\ntdll.dll"),
    module(0x77F20000, 0xA000, "C:\\Windows\\System32\\wow64cpu.dll"),
)
KERNEL_MODULES32 = (
    module(0x804D7000, 0x1F8000, "\\WINDOWS\\system32\\ntkrnlpa.exe"),
    module(0xBF800000, 0x1C2000, "\\SystemRoot\\System32\\win32k.sys"),
    module(0xFFF00000, 0xFF000, "\\SystemRoot\\System32\\drivers\\atthetop.sys"),
    module(0x806CF000, 0x20D00, "\\WINDOWS\\system32\\hal.dll"),
)
USER_MODULES32 = (
    module(0x1000000, 0x14000, "C:\\WINDOWS\\system32\\notepad.exe"),
    module(0x7C900000, 0xB2000, "C:\\WINDOWS\\system32\\ntdll.dll"),
    module(0x7C800000, 0xF6000, "C:\\WINDOWS\\system32\\kernel32.dll"),
)

Registers = Mapping[str, int]


@dataclass(frozen=True)
class Machine:
    """A kind of machine.

    Attributes:
        name: What to call it.
        tables: Makes an address space; takes the number of levels as well.
        places: Where pages of every sort go.
        build: The kernel that it runs by default.
        pae: Bit 0 of the KDBG's flags.
        levels: The number of levels in the KDBG's flags, by default.
        kernel_arena: Where the kernel's structures lie.
        stacks: Where the first thread's stack lies.
        context: Makes a CONTEXT.
        every_register: Values for it.
        instruction, stack: Names of two of these.
        special: Writes KSPECIAL_REGISTERS with the root of page tables.
        header: Makes the header of a dump.
    """

    name: str
    tables: Callable[[PhysicalMemory, Iterator[int], int], AddressSpace]
    places: Places
    build: Build
    pae: bool
    levels: int
    kernel_arena: int
    stacks: int
    context: Callable[[Registers], bytes]
    every_register: Callable[[int], dict[str, int]]
    instruction: str
    stack: str
    special: Callable[[Arena, int, int], None]
    header: Callable[..., Header | Header32]
    kernel_modules: tuple[LoadedModule, ...] = KERNEL_MODULES
    user_modules: tuple[LoadedModule, ...] = USER_MODULES

    def registers(self, number: int) -> dict[str, int]:
        """Give the registers of one processor at the crash."""
        stack = self.stacks + number * 0x10000
        return self.every_register(number) | {
            self.instruction: self.kernel_modules[0].start + 0x1234 + number * 0x111,
            self.stack: stack + 0xEE8,
        }


def _amd64_registers(arena: Arena, at: int, dtb: int) -> None:
    five_levels = getattr(arena.tables, "levels", 4) == 5
    arena.pack(at, "QQQQ", 0x80050033, 0, dtb, 0x6F8 | five_levels << 12)


def _x86_registers(arena: Arena, at: int, dtb: int) -> None:
    pae = isinstance(arena.tables, PaeTables)
    arena.pack(at, "IIII", 0x8001003B, 0xDEAD0000, dtb, 0x6D9 | pae << 5)


def _arm64_registers(arena: Arena, at: int, dtb: int) -> None:
    """KSPECIAL_REGISTERS, and behind it the registers of translation, with an ASID in the roots."""
    arena.pack(at, "QI", 0xFFFFF80000201234, 0x60000005)
    arena.pack(at + 0xA0, "QQ", 0x411FD070, 0x30D0591D)
    arena.pack(at + 0xC0, "QQQ", 0x95B5513511, dtb | 0x42 << 48, dtb + 0x800 | 0x42 << 48)


def _header64(machine_type: int, context: bytes, at: int, fields: Mapping[str, Any]) -> Header:
    exception = ExceptionRecord(address=at)
    return Header(machine_image_type=machine_type, context=context, exception=exception, **fields)


def _amd64_header(context: bytes, at: int, **fields: Any) -> Header:
    return _header64(0x8664, context, at, fields)


def _arm64_header(context: bytes, at: int, **fields: Any) -> Header:
    return _header64(0xAA64, context, at, fields)


def _header32(pae: int, context: bytes, at: int, fields: Mapping[str, Any]) -> Header32:
    exception = ExceptionRecord32(address=at)
    return Header32(pae_enabled=pae, context=context, exception=exception, **fields)


def _x86_header(context: bytes, at: int, **fields: Any) -> Header32:
    return _header32(0, context, at, fields)


def _pae_header(context: bytes, at: int, **fields: Any) -> Header32:
    return _header32(1, context, at, fields)


AMD64 = Machine(
    name="AMD64",
    tables=PageTables,
    places=PLACES64,
    build=BUILD_19041,
    pae=True,
    levels=4,
    kernel_arena=0xFFFFF80000A00000,
    stacks=0xFFFF850429890000,
    context=x64_context,
    every_register=every_register,
    instruction="rip",
    stack="rsp",
    special=_amd64_registers,
    header=_amd64_header,
)
ARM64 = Machine(
    name="ARM64",
    tables=lambda memory, frames, _: Arm64Tables(memory, frames),
    places=PLACES64,
    build=BUILD_22000_ARM64,
    pae=False,
    levels=4,
    kernel_arena=0xFFFFF80000A00000,
    stacks=0xFFFFE00E0E4B0000,
    context=arm64_context,
    every_register=every_arm64_register,
    instruction="pc",
    stack="sp",
    special=_arm64_registers,
    header=_arm64_header,
)
X86 = Machine(
    name="x86",
    tables=lambda memory, frames, _: X86Tables(memory, frames),
    places=PLACES_X86,
    build=BUILD_X86,
    pae=False,
    levels=0,
    kernel_arena=0x80A00000,
    stacks=0xF7A30000,
    context=x86_context,
    every_register=every_x86_register,
    instruction="eip",
    stack="esp",
    special=_x86_registers,
    header=_x86_header,
    kernel_modules=KERNEL_MODULES32,
    user_modules=USER_MODULES32,
)
PAE = Machine(
    name="x86 with PAE",
    tables=lambda memory, frames, _: PaeTables(memory, frames),
    places=PLACES_PAE,
    build=BUILD_X86,
    pae=True,
    levels=0,
    kernel_arena=0x80A00000,
    stacks=0xF7A30000,
    context=x86_context,
    every_register=every_x86_register,
    instruction="eip",
    stack="esp",
    special=_x86_registers,
    header=_pae_header,
    kernel_modules=KERNEL_MODULES32,
    user_modules=USER_MODULES32,
)
