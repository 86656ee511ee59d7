"""Mutated images, random unwind data and random stacks: every walk ends, with a reason."""

from __future__ import annotations

import struct
import time
from collections import Counter
from random import Random

import pytest

from builders.frame_images import LEVELS, stored_image
from builders.stepped import MappedImage
from kdmp_ks.unwind.amd64.step import step
from kdmp_ks.unwind.frame import EndReason
from kdmp_ks.unwind.image import UnwindImage
from unwind.amd64_tables import AMD64, BASE, STACK, XDATA, chain, image, info, stack

ROUNDS = 1500
FRAMES = 256
OPERANDS = {1: 1, 4: 1, 5: 2, 8: 1, 9: 2}


def mutated(random: Random) -> tuple[UnwindImage, list[int]]:
    """An image with some wrong bytes in its tables, and addresses in its functions."""
    mapped = MappedImage.of(stored_image(random.choice(LEVELS)))
    memory = bytearray(mapped.memory)
    for _ in range(random.randrange(1, 6)):
        start, size = random.choice((mapped.functions, mapped.sections[".rdata"]))
        memory[start + random.randrange(size)] = random.choice((0, 255, 1, random.randrange(256)))
    data = bytes(memory)

    def read(rva: int, length: int) -> bytes | None:
        return data[rva : rva + length] if 0 <= rva <= len(data) - length else None

    rva, size = mapped.functions
    table = data[rva : rva + size]
    begins = [begin for begin, _, _ in struct.iter_unpack("<III", table)]
    addresses = [mapped.base + begin + random.randrange(64) for begin in begins]
    return UnwindImage(mapped.base, len(data), AMD64, table, read), addresses


def unwind_data(random: Random) -> bytes:
    """Unwind data of codes that are mostly valid."""
    count = random.choice((0, 1, 2, 3, 5, 8, 20, 255))
    codes = b""
    while len(codes) < 2 * count:
        op = random.choice((0, 0, 0, 1, 2, 2, 3, 4, 5, 6, 8, 9, 10, random.randrange(16)))
        codes += bytes([random.randrange(40), op | random.randrange(16) << 4])
        operands = [random.choice((0, 1, 4, 0x20, 0xFFFF)) for _ in range(OPERANDS.get(op, 0))]
        codes += struct.pack(f"<{len(operands)}H", *operands)
    made = info(
        codes[: 2 * count],
        version=random.choice((1, 2, 2, 2, 1, 3, 0)),
        flags=random.choice((0, 0, 4, 4, 4, 1, 5, 31)),
        prolog=random.randrange(60),
        frame=random.choice((0, 0, 5, 0x25, 4, 0xF3)),
    )
    other = random.choice((XDATA, XDATA + 4 * random.randrange(0x100), XDATA + 1, 0xFFFFFFFC))
    return made + chain(0x1000, random.choice((0x1100, 0x1000, 0xFFFFFFFF)), other)


def invented(random: Random) -> tuple[UnwindImage, list[int]]:
    """An image of four functions with random unwind data, chained to anything."""
    data = b"".join(unwind_data(random) for _ in range(random.randrange(1, 5)))
    entries = [
        (
            0x1000 + 0x100 * number,
            0x1000 + 0x100 * number + random.choice((0x100, 0x80, 0, 0xFFFFFF)),
            XDATA + random.choice((0, 0, 4, 1, 4 * random.randrange(len(data) // 4))),
        )
        for number in range(4)
    ]
    if random.random() < 0.1:
        random.shuffle(entries)
    code = {0x1000: random.randbytes(0x300)} if random.random() < 0.5 else None
    return image(entries, data, code), [BASE + 0x1000 + random.randrange(0x500) for _ in range(8)]


def word(random: Random, addresses: list[int]) -> int:
    """A word of a stack: mostly the address of an instruction or of the stack."""
    on_stack = STACK + 8 * random.randrange(2000)
    return random.choice((*[random.choice(addresses)] * 3, on_stack, 0, random.getrandbits(64)))


@pytest.mark.parametrize("make", [mutated, invented])
def test_walks_end(make: object) -> None:
    assert callable(make)
    random = Random(15)
    ends: Counter[EndReason | None] = Counter()
    for _ in range(ROUNDS):
        where, addresses = make(random)
        memory = stack(*(word(random, addresses) for _ in range(random.choice((8, 64, 1000)))))
        state = {"rip": random.choice(addresses), "rsp": STACK + 8 * random.randrange(8)}
        for name in ("rbx", "rbp", "rsi", "r12", "r14"):
            if random.random() < 0.8:
                state[name] = word(random, addresses)
        start, is_first, end = time.process_time(), True, None
        for _ in range(FRAMES):
            found = step(state, where, memory, is_first=is_first)
            if found.state is None:
                end = found.end
                break
            assert all(0 <= value < 1 << 64 for value in found.state.values())
            state, is_first = dict(found.state), found.trap
        ends[end] += 1
        assert time.process_time() - start < 1
    assert ends[EndReason.INVALID_UNWIND_INFO] > 2
    assert len(ends) > 6
