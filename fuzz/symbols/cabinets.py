"""Compressed files of symbol stores, whose checksums are right unless they lie."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

from fuzz.symbols.images import image_seeds
from fuzz.symbols.numbers import a_number, change_number, damage, get_number
from fuzz.symbols.pdbs import small_seeds

if TYPE_CHECKING:
    from random import Random

_MOST: Final = 0x8000
_HEAD: Final = ((4, 4), (8, 4), (12, 4), (16, 4), (24, 1), (25, 1), (26, 2), (28, 2), (30, 2))
"""Offset and width of the numbers in the header."""


def hostile_cabinet(random: Random, number: int) -> bytes:
    """Return a cabinet that was changed."""
    contents = _contents(random, number)
    kind = random.choice((0, 1, 1, 1))
    blocks = _blocks(random, contents, kind)
    reserve = random.choice((None, None, 0, 4))
    area = b"" if reserve is None else struct.pack("<HBB", 3, 0, reserve) + b"abc"
    extra = bytes(reserve or 0)
    packed = b"".join(_block(random, body, size, extra) for body, size in blocks)
    files_at = 36 + len(area) + 8
    length = len(contents) if random.random() < 0.85 else a_number(random, len(contents))
    skipped = 0 if random.random() < 0.85 else a_number(random, 0)
    name = random.choice((b"x.pdb", b"x.pdb", b"../x.pdb", b"\xff\x1b", b"", b"A" * 300))
    entry = struct.pack("<IIHHHH", length & 0xFFFFFFFF, skipped & 0xFFFFFFFF, 0, 0, 0, 0x20)
    entry += name + b"\0"
    start = files_at + len(entry)
    count = len(blocks) if random.random() < 0.9 else a_number(random, len(blocks)) & 0xFFFF
    flags = 0 if reserve is None else 4
    size = start + len(packed)
    data = b"MSCF" + struct.pack("<5I2B5H", 0, size, 0, files_at, 0, 3, 1, 1, 1, flags, 7, 0)
    data += area + struct.pack("<IHH", start, count, kind) + entry + packed
    choice = random.random()
    if choice < 0.1:
        return change_number(random, data, *random.choice(_HEAD))
    if choice < 0.2:
        folder = 36 + len(area)
        return change_number(random, data, folder + random.choice((0, 4, 6)), 2)
    return damage(random, data) if choice < 0.24 else data


def is_past_header(message: str) -> bool:
    """Test whether an error is about the blocks of a cabinet, behind its header and entries."""
    return "a block" in message or "the blocks" in message or "coffCabStart" in message


def _contents(random: Random, number: int) -> bytes:
    choice = number % 4
    if choice == 0:
        return small_seeds()[number // 4 % 2].file()
    if choice == 1:
        return image_seeds(mapped=False)[number // 4 % 4].data
    if choice == 2:
        return random.choice((b"", b"x", bytes(0x8000), bytes(0x8001), bytes(0x20003)))
    return random.randbytes(random.choice((1, 5, 300)))


def _blocks(random: Random, contents: bytes, kind: int) -> list[tuple[bytes, int]]:
    """Return body and stated size of each block."""
    found, before = [], b""
    step = random.choice((_MOST, _MOST, _MOST, 0x400))
    for at in range(0, max(1, len(contents)), step):
        piece = contents[at : at + step]
        body = piece
        if kind == 1:
            packer = zlib.compressobj(random.choice((1, 9)), zlib.DEFLATED, -15, zdict=before)
            body = b"CK" + packer.compress(piece) + packer.flush()
        if random.random() < 0.08:
            body = damage(random, body)
        size = len(piece) if random.random() < 0.95 else a_number(random, len(piece)) & 0xFFFF
        found.append((body[:0xFFFF], size))
        before = piece
    if random.random() < 0.05:
        found *= random.choice((2, 40))
    return found


def _block(random: Random, body: bytes, size: int, extra: bytes) -> bytes:
    from symbols.stores.makers import checksum

    sizes = struct.pack("<HH", len(body), size) + extra
    choice = random.random()
    value = 0 if choice < 0.3 or len(body) > 0x1000 else checksum(body) ^ checksum(sizes)
    if choice > 0.97:
        value ^= 1 << get_number(body, 0, 1) % 32
    return struct.pack("<I", value) + sizes + body
