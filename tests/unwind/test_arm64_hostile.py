"""Random unwind data and stacks of ARM64: every walk ends, with a reason."""

from __future__ import annotations

import struct
import time
from collections import Counter
from random import Random

from kdmp_ks.unwind.arm64.frame_chain import chain_step
from kdmp_ks.unwind.arm64.step import step
from kdmp_ks.unwind.frame import EndReason
from kdmp_ks.unwind.image import UnwindImage

BASE, XDATA, STACK = 0x140000000, 0x3000, 0x500000000
ROUNDS, FRAMES = 2000, 256
PLAIN = bytes.fromhex("00 01 1f 2c 40 41 81 83 83 e1 e1 e3 e4 e4 e5 e6 e8 e9 ea eb ec fc f8")


def code(random: Random) -> bytes:
    kind = random.random()
    if kind < 0.5:
        return bytes([random.choice(PLAIN)])
    if kind < 0.9:
        return bytes([random.randrange(0xC0, 0xE0), random.randrange(256)])
    return b"\xe0" + random.randbytes(3) if kind < 0.95 else b"\xe7" + random.randbytes(2)


def unwind_data(random: Random) -> bytes:
    codes = b"".join(code(random) for _ in range(random.choice((1, 3, 6, 12, 40, 250))))
    codes += random.choice((b"\xe4", b"\xe4", b"\xe9\xe4", b"\xec\xe4", b"\xe8\xe4", b""))
    codes += b"\xe3" * (-len(codes) % 4)
    words, epilogs = len(codes) // 4, random.choice((0, 1, 2, 5, 300, 0xFFFF))
    one_epilog = random.random() < 0.5
    first = random.choice((0x40, 0x40, 4, 0, 0x3FFFF)) | one_epilog << 21
    first |= random.choice((0, 0, 0, 0, 0, 0, 1)) << 18
    if words < 32 and epilogs < 32 and (words or epilogs):
        head = struct.pack("<I", first | epilogs << 22 | words << 27)
    else:
        head = struct.pack("<IHBB", first, epilogs, min(words, 255), 0)
    count = 0 if one_epilog else min(epilogs, 300)
    scopes = [random.randrange(64) | random.randrange(40) << 22 for _ in range(count)]
    return head + struct.pack(f"<{count}I", *scopes) + codes


def invented(random: Random) -> tuple[UnwindImage, list[int]]:
    """An image of six functions with packed or other unwind data."""
    parts = [unwind_data(random) for _ in range(random.randrange(1, 6))]
    data = b"".join(parts)
    starts = [sum(map(len, parts[:number])) for number in range(len(parts))]
    words = []
    for _ in range(6):
        packed = 0x101 | random.randrange(8) << 13 | random.randrange(12) << 16
        packed |= random.randrange(8) << 20 | random.randrange(2, 60) << 23
        words.append(
            random.choice(
                (XDATA + random.choice(starts), packed, packed + 1, random.getrandbits(32))
            )
        )
    entries = [(0x1000 + 0x100 * number, word) for number, word in enumerate(words)]
    if random.random() < 0.1:
        random.shuffle(entries)

    def read(rva: int, length: int) -> bytes | None:
        start = rva - XDATA
        return data[start : start + length] if 0 <= start <= len(data) - length else None

    table = b"".join(struct.pack("<II", *entry) for entry in entries)
    addresses = [BASE + 0x1000 + 4 * random.randrange(0x180) for _ in range(8)]
    return UnwindImage(BASE, 0x10000, 0xAA64, table, read), addresses


def word(random: Random, addresses: list[int]) -> int:
    on_stack = STACK + 16 * random.randrange(100)
    return random.choice((*[random.choice(addresses)] * 3, on_stack, 0, random.getrandbits(64)))


def test_walks_end() -> None:
    random = Random(64)
    ends: Counter[EndReason | None] = Counter()
    traps = 0
    for _ in range(ROUNDS):
        image, addresses = invented(random)
        stack = struct.pack("<200Q", *(word(random, addresses) for _ in range(200)))

        def memory(address: int, length: int, stack: bytes = stack) -> bytes | None:
            start = address - STACK
            return stack[start : start + length] if 0 <= start <= len(stack) - length else None

        state = {"pc": random.choice(addresses), "sp": STACK + 16 * random.randrange(8)}
        state |= {name: word(random, addresses) for name in ("fp", "lr", "x19", "x28")}
        start, is_first, end = time.process_time(), True, None
        for _ in range(FRAMES):
            mask = random.choice((None, 0, 0x7F << 48, random.getrandbits(64)))
            found = step(state, image, memory, is_first=is_first, mask=mask)
            if found.end in (EndReason.NO_FUNCTION, EndReason.NO_IMAGE):
                found = chain_step(state, memory, is_first=is_first, mask=mask)
            if found.state is None:
                end = found.end
                break
            assert all(0 <= value < 1 << 64 for value in found.state.values())
            state, is_first = dict(found.state), found.trap
            traps += found.trap
        ends[end] += 1
        assert time.process_time() - start < 1
    assert traps > 5
    assert len(ends) > 7
