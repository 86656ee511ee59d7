"""Functions of a built driver, executed by unicorn until they fault: the true state of a fault."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from conftest import skip_or_fail

from .driver_image import BASE, DriverImage
from .fault import STACK, STACK_END

GOOD = 0xFFFFC00000100000
GOOD_SIZE = 0x4000
GS, FS = 0xFFFFF80000900000, 0xFFFFF80000A00000
"""Bases of the segments; nothing is mapped there."""
BACK = 0xFFFFF80000212340
"""Where the function returns to: nothing is mapped there either."""
PAGE = 0x1000
NAMES = (
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", *(f"r{n}" for n in range(8, 16)),
    "rip", "eflags",
)  # fmt: skip
_MOST = 20000
_TABLES, _MEMORY = 0x1000, 0x100000
"""Physical addresses of the page tables and of the memory."""
_PRESENT, _WRITABLE, _NO_EXECUTE = 1, 2, 1 << 63
_CR0, _CR4, _EFER, _EFER_BITS = 0x80010033, 0x620, 0xC0000080, 0xD00
_KINDS = {
    0: "divide",
    3: "breakpoint",
    6: "illegal",
    13: "protection",
    14: "page",
    0x29: "interrupt",
}


@dataclass(frozen=True)
class Stop:
    """A fault as the processor sees it.

    Attributes:
        registers: The registers before the instruction that faulted.
        kind: ``page``, ``protection``, ``illegal``, ``breakpoint``, ``divide`` or ``interrupt``.
        address: Address of a page fault.
        error: Its error code.
        stack: Bytes from STACK to STACK_END.
        trace: Addresses of the instructions, the last ones.
    """

    registers: Mapping[str, int]
    kind: str
    address: int | None
    error: int
    stack: bytes
    trace: tuple[int, ...]


class Emulator:
    """A processor with a driver in its memory, and page tables that map nothing else."""

    def __init__(self, image: DriverImage) -> None:
        try:
            import unicorn
            from unicorn import x86_const
        except ImportError:
            skip_or_fail("unicorn is not installed")
        self.image, self.unicorn, self.constants = image, unicorn, x86_const
        self.numbers = {name: getattr(x86_const, f"UC_X86_REG_{name.upper()}") for name in NAMES}
        self.pages: dict[int, tuple[int, int]] = {}
        self._tables: dict[int, dict[int, int]] = {_TABLES: {}}
        self._memory = bytearray()
        first, end = (one // PAGE * PAGE for one in (image.code[0], image.code[1] + PAGE - 1))
        for address in range(BASE, BASE + len(image.memory), PAGE):
            is_code = first <= address < end
            rights = 0 if is_code else _NO_EXECUTE | (_WRITABLE if address >= end else 0)
            self._map(address, image.at(address, PAGE), rights)
        words = [GOOD + (n * 0x140 & 0xFFF) if n % 3 == 1 else n * 0x1F35791 for n in range(0x800)]
        good = struct.pack("<2048Q", *words)
        stack = struct.pack("<1536Q", *(n * 0x11 for n in range(0x600)))
        for start, data in ((GOOD, good), (STACK, stack)):
            for at in range(0, len(data), PAGE):
                self._map(start + at, data[at : at + PAGE], _WRITABLE | _NO_EXECUTE)
        self.physical = bytes(self._memory)
        self.tables = {
            place: b"".join(struct.pack("<Q", table.get(n, 0)) for n in range(512))
            for place, table in self._tables.items()
        }

    def _map(self, address: int, data: bytes, rights: int) -> None:
        place = _MEMORY + len(self._memory)
        self._memory += data
        self.pages[address] = place, rights
        table = _TABLES
        for shift in (39, 30, 21):
            entries = self._tables[table]
            index = address >> shift & 511
            if index not in entries:
                entries[index] = _TABLES + PAGE * len(self._tables) | _PRESENT | _WRITABLE
                self._tables[entries[index] & -PAGE] = {}
            table = entries[index] & -PAGE
        self._tables[table][address >> 12 & 511] = place | rights | _PRESENT

    def run(self, start: int, arguments: tuple[int, int, int, int], stack: int) -> Stop | None:
        """Run from an address on; None where nothing faults.

        Args:
            start: The address.
            arguments: The four arguments: a good pointer, a bad one and two numbers.
            stack: The stack pointer; the address that the function returns to is stored there.
        """
        return _Run(self, stack).run(start, arguments)


class _Run:
    def __init__(self, emulator: Emulator, stack: int) -> None:
        self.emulator, self.stack = emulator, stack
        uc = emulator.unicorn
        self.machine: Any = uc.Uc(uc.UC_ARCH_X86, uc.UC_MODE_64)
        self.kind: str | None = None
        self.accessed = self.stopped = 0
        self.last: dict[str, int] = {}
        self.trace: list[int] = []

    def run(self, start: int, arguments: tuple[int, int, int, int]) -> Stop | None:
        uc, machine = self.emulator.unicorn, self.machine
        self._prepare(arguments)
        machine.hook_add(uc.UC_HOOK_CODE, self._step)
        machine.hook_add(uc.UC_HOOK_INTR, self._interrupt)
        try:
            machine.emu_start(start, 0, count=_MOST)
        except uc.UcError as error:
            if error.errno == uc.UC_ERR_INSN_INVALID:
                self.kind = "illegal"
        if not self.kind or self.accessed == BACK:
            return None
        stack = bytes(machine.mem_read(self._physical(STACK), STACK_END - STACK))
        address, error_code = None, 0
        if self.kind == "page":
            address = self.accessed
            error_code = self._error(address)
        return Stop(self.last, self.kind, address, error_code, stack, tuple(self.trace[-8:]))

    def _prepare(self, arguments: tuple[int, int, int, int]) -> None:
        emulator, machine, constants = self.emulator, self.machine, self.emulator.constants
        size = _MEMORY + len(emulator.physical)
        machine.mem_map(0, size)
        machine.mem_write(_MEMORY, emulator.physical)
        for place, table in emulator.tables.items():
            machine.mem_write(place, table)
        machine.mem_write(self._physical(self.stack), struct.pack("<Q", BACK))
        machine.reg_write(constants.UC_X86_REG_CR3, _TABLES)
        machine.reg_write(
            constants.UC_X86_REG_CR4, _CR4 | machine.reg_read(constants.UC_X86_REG_CR4)
        )
        machine.msr_write(_EFER, machine.msr_read(_EFER) | _EFER_BITS)
        machine.reg_write(constants.UC_X86_REG_CR0, _CR0)
        registers = dict(zip(("rcx", "rdx", "r8", "r9"), arguments, strict=True))
        registers |= {"rsp": self.stack, "eflags": 0x246, "rbp": STACK_END - 0x200}
        for number, name in enumerate(("rbx", "rsi", "rdi", "r12", "r13", "r14", "r15")):
            registers[name] = GOOD + 0x1000 + 0x120 * number
        for name, value in registers.items():
            machine.reg_write(emulator.numbers[name], value)
        machine.reg_write(constants.UC_X86_REG_GS_BASE, GS)
        machine.reg_write(constants.UC_X86_REG_FS_BASE, FS)

    def _physical(self, address: int) -> int:
        page = address // PAGE * PAGE
        return self.emulator.pages[page][0] + address - page

    def _error(self, address: int) -> int:
        """The error code of a page fault; where the fetch itself failed, the registers as well."""
        present = address // PAGE * PAGE in self.emulator.pages
        if address not in self.trace and self.stopped == address:
            self.last = {**self._registers(), "rip": address}
            return 0x10 | present
        return present | (2 if present else 0)

    def _registers(self) -> dict[str, int]:
        values = self.machine.reg_read_batch(list(self.emulator.numbers.values()))
        return dict(zip(self.emulator.numbers, values, strict=True))

    def _step(self, machine: Any, address: int, size: int, data: object) -> None:
        self.last = {**self._registers(), "rip": address}
        self.trace.append(address)

    def _interrupt(self, machine: Any, number: int, data: object) -> None:
        if self.kind is None:
            self.kind = _KINDS.get(number, "")
            self.accessed = machine.reg_read(self.emulator.constants.UC_X86_REG_CR2)
            self.stopped = machine.reg_read(self.emulator.numbers["rip"])
        machine.emu_stop()
