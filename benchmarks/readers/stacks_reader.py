"""Times the unwinding of AMD64 stacks packed at literal offsets: WORKLOAD FUNCTIONS DEPTH."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from random import Random

from timing import Measured, main, repeated

sys.path += [str(Path(__file__).resolve().parents[2] / "tests")]

from kdmp_ks import KernelDumpParser, sample, virt
from kdmp_ks.structs import LIST_ENTRY64
from kdmp_ks.unwind.amd64.step import step
from kdmp_ks.unwind.frame import EndReason, State
from kdmp_ks.unwind.image import UnwindImage
from unwind.amd64_tables import AMD64, BASE, STACK, info

FRAMES = 2000
"""How many frames there are in all stacks together."""
XDATA = 0x4000000
NUMBERS = (3, 5, 6, 7, 12, 13, 14, 15)
"""The registers that functions preserve."""


class _Stacks:
    """Stacks of functions with up to four pushes, nine tenths of them of version 2."""

    def __init__(self, functions: int, depth: int) -> None:
        random = Random(1)
        entries, unwind, sizes = [], bytearray(), []
        for number in range(functions):
            registers = random.sample(NUMBERS, random.randrange(5))
            words = random.randrange(2, 14)
            codes = bytes([16, 2 | words << 4])
            codes += b"".join(bytes([9 - n, each << 4]) for n, each in enumerate(registers))
            version = 2 if random.random() < 0.9 else 1
            if version == 2:
                codes = bytes([len(registers) + 1, 0x16, 0, 6]) + codes
            begin = 0x1000 + 0x40 * number
            entries.append((begin, begin + 0x38, XDATA + len(unwind)))
            unwind += info(codes, version=version)
            sizes.append(8 * words + 8 + 8 * len(registers))
        self.unwind = bytes(unwind)
        table = b"".join(struct.pack("<III", *entry) for entry in entries)
        self.image = UnwindImage(BASE, 2 * XDATA, AMD64, table, self.read)
        stack, self.states = bytearray(), list[State]()
        for _ in range(max(1, FRAMES // depth)):
            chosen = [random.randrange(functions) for _ in range(depth)]
            addresses = [BASE + entries[each][0] + 0x20 for each in chosen]
            self.states.append({"rip": addresses[0], "rsp": STACK + len(stack)})
            for each, address in zip(chosen, [*addresses[1:], 0], strict=True):
                stack += bytes(sizes[each]) + struct.pack("<Q", address)
        self.stack = bytes(stack)

    def read(self, rva: int, length: int) -> bytes | None:
        place = rva - XDATA
        return self.unwind[place : place + length] if place >= 0 else None

    def memory(self, address: int, length: int) -> bytes | None:
        place = address - STACK
        return self.stack[place : place + length] if place >= 0 else None

    def walk(self) -> int:
        frames = 0
        for state in self.states:
            frames += 1
            found = step(state, self.image, self.memory)
            while found.state is not None:
                frames += 1
                found = step(found.state, self.image, self.memory)
            if found.end is not EndReason.BOTTOM:
                raise SystemExit(f"a stack ends with {found.end}")
        return frames


def walk(functions: str, depth: str) -> Measured:
    """Unwind all stacks; the answer is the number of frames."""
    stacks = _Stacks(int(functions), int(depth))
    return repeated(stacks.walk, max(1, FRAMES // int(depth)) * int(depth))


def read_struct(*_: str) -> Measured:
    """Read a LIST_ENTRY as often; the answer is how often."""
    with sample.unpack() as path, KernelDumpParser(path) as dump:
        memory = virt.Reader(dump)
        address = int(dump.headers.ps_active_process_head)

        def work() -> int:
            for _ in range(FRAMES):
                memory.read_struct(address, LIST_ENTRY64)
            return FRAMES

        return repeated(work, FRAMES)


if __name__ == "__main__":
    main({"walk": walk, "read-struct": read_struct})
