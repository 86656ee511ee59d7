"""Mutated SMBIOS tables: lengths, texts, versions, values of fields, order of structures."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable

from builders.smbios import raw_data

VERSIONS = ((2, 1), (2, 3), (2, 5), (2, 6), (2, 7), (2, 8), (3, 0), (3, 1), (3, 2), (3, 3), (3, 4))
BYTES = (0, 1, 2, 3, 5, 0x7F, 0x80, 0xFE, 0xFF)
WORDS = (0, 1, 0x7FFE, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF)
LONGS = (0, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFF)
FITTING = {0: 0x1A, 1: 0x1B, 2: 0x0F, 3: 0x16, 4: 0x30, 16: 0x17, 17: 0x5C}
"""Lengths of the structures of version 3.3."""
TEXT = bytes(range(0x20, 0x7F)) + bytes(range(0xA1, 0x100)) + b"    \x01\x07\x1b"


class Table:
    """Structures as they are changed: formatted part and texts of each."""

    def __init__(self, raw: bytes) -> None:
        self.version = raw[1], raw[2]
        self.structures: list[tuple[bytearray, list[bytes]]] = []
        data, at = raw[8:], 0
        while at < len(data):
            texts = at + data[at + 1]
            end = data.index(b"\0\0", texts)
            parts = [part for part in data[texts:end].split(b"\0") if part]
            self.structures.append((bytearray(data[at:texts]), parts))
            at = end + 2

    def pack(self) -> bytes:
        made = bytearray()
        for formatted, texts in self.structures:
            made += formatted + (b"".join(each + b"\0" for each in texts) or b"\0") + b"\0"
        return raw_data(bytes(made), self.version)

    def pick(self, rng: random.Random) -> tuple[bytearray, list[bytes]]:
        """A structure, mostly of a type that is decoded."""
        known = [each for each in self.structures if each[0] and each[0][0] in FITTING]
        return rng.choice(known if known and rng.random() < 0.9 else self.structures)


def _resized(table: Table, rng: random.Random) -> None:
    """Another length, with the bytes for it."""
    formatted, _ = table.pick(rng)
    length = rng.randrange(4, min(FITTING.get(formatted[0], 32) + 4, 256))
    formatted[length:] = b""
    formatted += bytes(rng.choice(BYTES) for _ in range(length - len(formatted)))
    formatted[1] = length


def _lying(table: Table, rng: random.Random) -> None:
    """Another length, but the bytes as before."""
    formatted, _ = table.pick(rng)
    change = rng.choice((-3, -1, 1, 2, 5, 40))
    formatted[1] = max(0, min(255, formatted[1] + change)) if rng.random() < 0.8 else 255


def _byte(table: Table, rng: random.Random) -> None:
    formatted, _ = table.pick(rng)
    if len(formatted) > 4:
        value = rng.choice(BYTES) if rng.random() < 0.5 else rng.randrange(256)
        formatted[rng.randrange(4, len(formatted))] = value


def _word(table: Table, rng: random.Random) -> None:
    formatted, _ = table.pick(rng)
    if len(formatted) > 6:
        struct.pack_into("<H", formatted, rng.randrange(4, len(formatted) - 1), rng.choice(WORDS))


def _long(table: Table, rng: random.Random) -> None:
    formatted, _ = table.pick(rng)
    if len(formatted) > 8:
        struct.pack_into("<I", formatted, rng.randrange(4, len(formatted) - 3), rng.choice(LONGS))


def _size(table: Table, rng: random.Random) -> None:
    """Sizes and speeds of memory, which have rules of their own."""
    devices = [each for each, _ in table.structures if each[0] == 17 and len(each) >= 0x15]
    if devices:
        device = rng.choice(devices)
        for at in (0x0C, 0x15, 0x20):
            if len(device) >= at + 2:
                value = rng.choice(WORDS) if rng.random() < 0.6 else rng.randrange(0x10000)
                struct.pack_into("<H", device, at, value)
        if len(device) >= 0x20:
            struct.pack_into("<I", device, 0x1C, rng.choice((*LONGS, 0x8000, 0x123456)))


def _text(table: Table, rng: random.Random) -> None:
    _, texts = table.pick(rng)
    made = bytes(rng.choice(TEXT) for _ in range(rng.choice((1, 2, 8, 30, 64))))
    if texts and rng.random() < 0.7:
        texts[rng.randrange(len(texts))] = made
    else:
        texts.append(made)


def _no_text(table: Table, rng: random.Random) -> None:
    _, texts = table.pick(rng)
    if texts:
        del texts[rng.randrange(len(texts)) :]


def _version(table: Table, rng: random.Random) -> None:
    table.version = rng.choice(VERSIONS)


def _order(table: Table, rng: random.Random) -> None:
    one, other = (rng.randrange(len(table.structures)) for _ in range(2))
    if rng.random() < 0.5:
        formatted, texts = table.structures[one]
        table.structures.insert(other, (bytearray(formatted), list(texts)))
    elif len(table.structures) > 2:
        del table.structures[one]


def _kind(table: Table, rng: random.Random) -> None:
    formatted, _ = table.pick(rng)
    formatted[0] = rng.choice((*FITTING, 9, 200))


MUTATIONS: tuple[Callable[[Table, random.Random], None], ...] = (
    _resized, _resized, _lying, _byte, _byte, _byte, _word, _long, _size, _size, _text, _no_text,
    _version, _order, _kind,
)  # fmt: skip


def damaged(raw: bytes, seed: int) -> bytes:
    """Tables with bytes that were changed, removed, inserted or cut off anywhere."""
    rng = random.Random(seed)
    data = bytearray(raw)
    for _ in range(rng.randrange(1, 12)):
        at = rng.randrange(len(data))
        kind = rng.randrange(5)
        if kind == 0:
            data[at] = rng.randrange(256)
        elif kind == 1:
            data[at : at + rng.randrange(1, 40)] = b""
        elif kind == 2:
            data[at:at] = rng.randbytes(rng.randrange(1, 20))
        elif kind == 3 and len(data) >= 8:
            struct.pack_into("<I", data, 4, rng.choice((*LONGS, len(data))))
        elif rng.random() < 0.2:
            del data[at:]
        data = data or bytearray(1)
    return bytes(data)


def mutated(raw: bytes, seed: int) -> bytes:
    """Tables with some mutations, always the same for a seed.

    Args:
        raw: Tables as Windows stores them.
        seed: Number that the mutations follow from.
    """
    rng = random.Random(seed)
    table = Table(raw)
    for _ in range(rng.randrange(1, 9)):
        rng.choice(MUTATIONS)(table, rng)
    return table.pack()
