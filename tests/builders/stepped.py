"""A processor that runs an image instruction by instruction and keeps a shadow stack.

The shadow stack has what an unwinder should find: for each call the return address, the stack
pointer after the return and the registers that the called function has to preserve, as they were
before the call; for each interrupt the state that was interrupted.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from conftest import skip_or_fail

BACK = 0x7FFF00000000
"""Where the first function returns to; no image is there."""
STACK, STACK_SIZE = 0x500000000, 0x200000
STUBS = 0x600000000
KEPT = ("rbx", "rbp", "rsi", "rdi", "r12", "r13", "r14", "r15")
NAMES = (
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", *(f"r{n}" for n in range(8, 16)),
    "rip", "eflags",
)  # fmt: skip
_IRETQ = b"\x48\xcf"


@dataclass(frozen=True)
class MappedImage:
    """An image as it is in memory, by literal offsets of the PE format.

    Attributes:
        base: Its address.
        memory: Its bytes.
        functions: RVA and size of the exception directory.
        entry: RVA of its entry point.
        sections: RVA and size of each section by name.
        imports: RVA and size of the import address table.
    """

    base: int
    memory: bytes
    functions: tuple[int, int]
    entry: int
    sections: Mapping[str, tuple[int, int]]
    imports: tuple[int, int]

    @classmethod
    def of(cls, data: bytes) -> MappedImage:
        (header,) = struct.unpack_from("<I", data, 0x3C)
        count, optional = struct.unpack_from("<H12xH", data, header + 6)
        start = header + 24
        (base,) = struct.unpack_from("<Q", data, start + 24)
        (entry,) = struct.unpack_from("<I", data, start + 16)
        size, headers = struct.unpack_from("<II", data, start + 56)
        memory = bytearray(size)
        memory[:headers] = data[:headers]
        sections = {}
        for number in range(count):
            place = start + optional + 40 * number
            length, rva, stored, offset = struct.unpack_from("<IIII", data, place + 8)
            part = data[offset : offset + min(length, stored)]
            memory[rva : rva + len(part)] = part
            sections[data[place : place + 8].rstrip(b"\0").decode()] = (rva, length)
        directory = start + 112
        functions = struct.unpack_from("<II", data, directory + 8 * 3)
        imports = struct.unpack_from("<II", data, directory + 8 * 12)
        return cls(base, bytes(memory), functions, entry, sections, imports)

    def read(self, rva: int, length: int) -> bytes | None:
        if rva < 0 or rva + length > len(self.memory):
            return None
        return self.memory[rva : rva + length]

    @property
    def entries(self) -> bytes:
        rva, size = self.functions
        return self.memory[rva : rva + size]

    def find(self, code: bytes) -> int:
        """Return the RVA of a function by its first bytes, which no other has."""
        assert self.memory.count(code) == 1
        return self.memory.index(code)


@dataclass
class Caller:
    """An entry of the shadow stack.

    Attributes:
        rip: Return address, or address of the instruction that was interrupted.
        rsp: Stack pointer of the caller.
        kept: Registers that are preserved.
        interrupted: All registers before an interrupt; None for a call.
    """

    rip: int
    rsp: int
    kept: dict[str, int]
    interrupted: dict[str, int] | None = None


@dataclass(frozen=True)
class Interrupt:
    """A way to interrupt.

    Attributes:
        handler: Address of the handler.
        error_code: Whether the processor pushes an error code.
        user_mode: Whether the selectors say that user mode was interrupted.
    """

    handler: int
    error_code: bool
    user_mode: bool = False


@dataclass
class Stepper:
    """A processor with an image; `check` is called before every instruction.

    Attributes:
        image: The image.
        check: Takes the registers and the shadow stack, the last caller last.
        interrupts: Called before every instruction; returns an interrupt to be taken or None.
        limit: Number of instructions.
    """

    image: MappedImage
    check: Callable[[dict[str, int], list[Caller]], None]
    interrupts: Callable[[int], Interrupt | None] = lambda _: None
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
        machine = self._machine = unicorn.Uc(unicorn.UC_ARCH_X86, unicorn.UC_MODE_64)
        size = -(-len(self.image.memory) // 0x1000) * 0x1000
        machine.mem_map(self.image.base, size)
        machine.mem_write(self.image.base, self.image.memory)
        machine.mem_map(STACK, STACK_SIZE)
        machine.mem_map(STUBS, 0x1000)
        machine.mem_map(BACK, 0x1000)
        machine.mem_write(STUBS, b"\xc3" * 16)
        rva, length = self.image.imports
        for offset in range(0, length - 8, 8):
            machine.mem_write(self.image.base + rva + offset, struct.pack("<Q", STUBS))

    def memory(self, address: int, length: int) -> bytes | None:
        """Read the stack."""
        if not STACK <= address <= address + length <= STACK + STACK_SIZE:
            return None
        return bytes(self._machine.mem_read(address, length))

    def run(self, rva: int, **arguments: int) -> int:
        """Run a function until it returns.

        Returns:
            Its result.
        """
        rsp = STACK + STACK_SIZE - 0x1008
        self._write(rsp, BACK)
        values = {name: 0x1111 * number for number, name in enumerate(NAMES)}
        values |= {"rip": self.image.base + rva, "rsp": rsp, "eflags": 0x202, **arguments}
        self._set(values)
        shadow = [Caller(BACK, rsp + 8, {name: values[name] for name in KEPT})]
        for _ in range(self.limit):
            values = self._get()
            while shadow and shadow[-1].interrupted is None and shadow[-1].rsp <= values["rsp"]:
                shadow.pop()
            if values["rip"] == BACK:
                assert not shadow
                return values["rax"]
            if values["rip"] & -0x1000 != STUBS:
                self.check(values, shadow)
                self.steps += 1
                self._next(values, shadow)
            self._machine.emu_start(values["rip"], 0, count=1)
        raise AssertionError("the function does not end")

    def _next(self, values: dict[str, int], shadow: list[Caller]) -> None:
        interrupt = self.interrupts(values["rip"])
        if interrupt is not None:
            self._interrupt(interrupt, values, shadow)
            self.check(values, shadow)
            self.steps += 1
        while (code := self._code(values["rip"]))[:2] == _IRETQ:
            caller = shadow.pop()
            assert caller.interrupted is not None
            assert {name: values[name] for name in KEPT} == caller.kept
            values.clear()
            values.update(caller.interrupted)
            self._set(values)
        size = _call_size(code)
        if size:
            kept = {name: values[name] for name in KEPT}
            shadow.append(Caller(values["rip"] + size, values["rsp"], kept))

    def _interrupt(
        self, interrupt: Interrupt, values: dict[str, int], shadow: list[Caller]
    ) -> None:
        kept = {name: values[name] for name in KEPT}
        shadow.append(Caller(values["rip"], values["rsp"], kept, dict(values)))
        selectors = (0x33, 0x2B) if interrupt.user_mode else (0x10, 0x18)
        words = [values["rip"], selectors[0], values["eflags"], values["rsp"], selectors[1]]
        at = values["rsp"] & -16
        if interrupt.error_code:
            words.insert(0, 0xFFFFFFFF)
        for word in reversed(words):
            at -= 8
            self._write(at, word)
        values |= {"rip": interrupt.handler, "rsp": at}
        self._set(values)

    def _code(self, address: int) -> bytes:
        return self.image.memory[address - self.image.base :][:16]

    def _write(self, address: int, word: int) -> None:
        self._machine.mem_write(address, struct.pack("<Q", word))

    def _set(self, values: Mapping[str, int]) -> None:
        for name, value in values.items():
            self._machine.reg_write(self._numbers[name], value)

    def _get(self) -> dict[str, int]:
        found = self._machine.reg_read_batch(list(self._numbers.values()))
        return dict(zip(self._numbers, found, strict=True))


def _call_size(code: bytes) -> int:
    """Return the bytes of a call instruction; 0 for other instructions."""
    prefix = 1 if code[0] & 0xF0 == 0x40 else 0
    opcode, operand = code[prefix], code[prefix + 1]
    if opcode == 0xE8:
        return prefix + 5
    if opcode != 0xFF or operand & 0x38 != 0x10:
        return 0
    mode, low = operand >> 6, operand & 7
    size = prefix + 2 + (1 if low == 4 and mode != 3 else 0)
    if mode == 0:
        return size + (4 if low == 5 else 0)
    return size + {1: 1, 2: 4, 3: 0}[mode]
