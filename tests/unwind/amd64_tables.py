"""Function tables, unwind data and stacks for AMD64, packed at literal offsets."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from kdmp_ks.unwind.amd64.step import step
from kdmp_ks.unwind.frame import ReadMemory, Step
from kdmp_ks.unwind.image import UnwindImage

AMD64 = 0x8664
BASE, SIZE = 0xFFFFF80000000000, 0x20000
XDATA = 0x8000
STACK = 0xFFFFA00000001000
Entry = tuple[int, int, int]


def info(
    codes: bytes, *, version: int = 1, flags: int = 0, prolog: int = 16, frame: int = 0,
    count: int | None = None,
) -> bytes:  # fmt: skip
    """Pack unwind data; all bytes of the codes, which are padded."""
    slots = len(codes) // 2 if count is None else count
    head = struct.pack("<BBBB", version | flags << 3, prolog, slots, frame)
    return head + codes + bytes(len(codes) % 4)


def chain(*entry: int) -> bytes:
    return struct.pack("<III", *entry)


def image(
    entries: Sequence[Entry],
    unwind: bytes,
    code: dict[int, bytes] | None = None,
    *,
    is_complete: bool = True,
) -> UnwindImage:
    """Return an image whose unwind data begin at XDATA, and whose code is there in parts."""
    areas = {XDATA: unwind, **(code or {})}

    def read(rva: int, length: int) -> bytes | None:
        for start, data in areas.items():
            if start <= rva and rva + length <= start + len(data):
                return data[rva - start : rva - start + length]
        return None

    table = b"".join(struct.pack("<III", *entry) for entry in entries)
    return UnwindImage(BASE, SIZE, AMD64, table, read, is_complete=is_complete)


def stack(*words: int) -> ReadMemory:
    """Return memory that has words from STACK on and nothing else."""
    data = struct.pack(f"<{len(words)}Q", *words)

    def read(address: int, length: int) -> bytes | None:
        place = address - STACK
        return data[place : place + length] if 0 <= place <= len(data) - length else None

    return read


def caller(
    where: UnwindImage, rva: int, memory: ReadMemory, *, is_first: bool = True, **registers: int
) -> Step:
    state = {"rip": BASE + rva, "rsp": STACK, "rax": 0xA, "rbx": 0xB, **registers}
    return step(state, where, memory, is_first=is_first)
