"""A processor of ARM64 that runs an image instruction by instruction and keeps a shadow stack."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from conftest import skip_or_fail

from .stepped import BACK, STACK, STACK_SIZE, STUBS, MappedImage

KEPT = (*(f"x{number}" for number in range(19, 29)), "fp")
NAMES = (*(f"x{number}" for number in range(29)), "fp", "lr", "sp", "pc")
_RET = 0xD65F03C0


@dataclass
class Call:
    """An entry of the shadow stack: the state after the return."""

    pc: int
    sp: int
    kept: dict[str, int]


@dataclass
class Arm64Stepper:
    """A processor with an image; `check` is called before every instruction.

    Attributes:
        image: The image.
        check: Takes the registers and the shadow stack, the last caller last.
        limit: Number of instructions.
    """

    image: MappedImage
    check: Callable[[dict[str, int], list[Call]], None]
    limit: int = 200_000
    steps: int = 0
    _machine: Any = field(init=False)
    _numbers: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        try:
            import unicorn
            from unicorn import arm64_const
        except ImportError:
            skip_or_fail("unicorn is not installed")
        self._numbers = {
            name: getattr(arm64_const, f"UC_ARM64_REG_{name.upper()}") for name in NAMES
        }
        machine = self._machine = unicorn.Uc(unicorn.UC_ARCH_ARM64, unicorn.UC_MODE_ARM)
        access = machine.reg_read(arm64_const.UC_ARM64_REG_CPACR_EL1)
        machine.reg_write(arm64_const.UC_ARM64_REG_CPACR_EL1, access | 3 << 20)
        size = -(-len(self.image.memory) // 0x1000) * 0x1000
        machine.mem_map(self.image.base, size)
        machine.mem_write(self.image.base, self.image.memory)
        machine.mem_map(STACK, STACK_SIZE)
        machine.mem_map(STUBS, 0x1000)
        machine.mem_map(BACK, 0x1000)
        machine.mem_write(STUBS, struct.pack("<I", _RET))
        rva, length = self.image.imports
        for offset in range(0, length - 8, 8):
            machine.mem_write(self.image.base + rva + offset, struct.pack("<Q", STUBS))

    def memory(self, address: int, length: int) -> bytes | None:
        """Read the stack."""
        if not STACK <= address <= address + length <= STACK + STACK_SIZE:
            return None
        return bytes(self._machine.mem_read(address, length))

    def run(self, rva: int, **arguments: int) -> int:
        """Run a function until it returns; returns its result."""
        sp = STACK + STACK_SIZE - 0x1000
        values = {name: 0x1111 * number for number, name in enumerate(NAMES)}
        values |= {"pc": self.image.base + rva, "sp": sp, "lr": BACK, **arguments}
        self._set(values)
        shadow = [Call(BACK, sp, {name: values[name] for name in KEPT})]
        for _ in range(self.limit):
            values = self._get()
            if values["pc"] == BACK:
                assert not shadow
                return values["x0"]
            at = values["pc"] - self.image.base
            if values["pc"] & -0x1000 != STUBS:
                self.check(values, shadow)
                self.steps += 1
                (word,) = struct.unpack_from("<I", self.image.memory, at)
            else:
                word = _RET
            if word >> 26 == 0b100101 or word & 0xFFFFFC1F == 0xD63F0000:
                kept = {name: values[name] for name in KEPT}
                shadow.append(Call(values["pc"] + 4, values["sp"], kept))
            elif word == _RET:
                caller = shadow.pop()
                assert (caller.pc, caller.sp) == (values["lr"], values["sp"])
                assert caller.kept == {name: values[name] for name in KEPT}
            self._machine.emu_start(values["pc"], 0, count=1)
        raise AssertionError("the function does not end")

    def _set(self, values: dict[str, int]) -> None:
        for name, value in values.items():
            self._machine.reg_write(self._numbers[name], value)

    def _get(self) -> dict[str, int]:
        found = self._machine.reg_read_batch(list(self._numbers.values()))
        return dict(zip(self._numbers, found, strict=True))
