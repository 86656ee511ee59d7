"""Time per frame, in units of one `read_struct`."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from random import Random

from kdmp_ks import KernelDumpParser, sample, virt
from kdmp_ks.structs import LIST_ENTRY64
from kdmp_ks.unwind.amd64.step import step
from kdmp_ks.unwind.frame import EndReason, State
from kdmp_ks.unwind.image import UnwindImage
from unwind.amd64_tables import AMD64, BASE, STACK, info

FUNCTIONS, DEPTH, STACKS = 2000, 20, 1000
XDATA = 0x100000
NUMBERS = (3, 5, 6, 7, 12, 13, 14, 15)


class Stacks:
    """Stacks of functions with up to four pushes, nine tenths of them of version 2."""

    def __init__(self, random: Random) -> None:
        entries, unwind, sizes = [], b"", []
        for number in range(FUNCTIONS):
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
        self.unwind = unwind
        table = b"".join(struct.pack("<III", *entry) for entry in entries)
        self.image = UnwindImage(BASE, 0x200000, AMD64, table, self.read)
        stack, self.states = bytearray(), list[State]()
        for _ in range(STACKS):
            chosen = [random.randrange(FUNCTIONS) for _ in range(DEPTH)]
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

    def walk(self) -> None:
        for state in self.states:
            frames = 1
            found = step(state, self.image, self.memory)
            while found.state is not None:
                frames += 1
                found = step(found.state, self.image, self.memory)
            assert (frames, found.end) == (DEPTH, EndReason.BOTTOM)


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def test_a_frame_takes_less_than_ten_structures() -> None:
    stacks = Stacks(Random(1))
    with sample.unpack() as path, KernelDumpParser(path) as dump:
        memory = virt.Reader(dump)
        address = int(dump.headers.ps_active_process_head)

        def read() -> None:
            for _ in range(DEPTH * STACKS):
                memory.read_struct(address, LIST_ENTRY64)

        ratios = [seconds(stacks.walk) / seconds(read) for _ in range(5)]
    print(f"{min(ratios):.1f}")
    assert min(ratios) < 10
