"""ZDMP files at literal offsets, and LZNT1 made by hand."""

from __future__ import annotations

import struct
import zlib

BLOCK = 0x200000


def header(
    size: int, *, block: int = BLOCK, magic: bytes = b"ZDMP", kind: int = 1, method: int = 2
) -> bytes:
    """Build the header of 0x1000 bytes."""
    data = bytearray(0x1000)
    struct.pack_into("<4s", data, 0x00, magic)
    struct.pack_into("<I", data, 0x04, 0x100)
    struct.pack_into("<Q", data, 0x08, size)
    struct.pack_into("<I", data, 0x10, block)
    struct.pack_into("<H", data, 0x14, kind)
    struct.pack_into("<H", data, 0x16, method)
    return bytes(data)


def stored_block(payload: bytes, crc: int | None = None) -> bytes:
    """Build a block of a payload."""
    crc = zlib.crc32(payload) if crc is None else crc
    return struct.pack("<4sII", b"ZBLK", len(payload), crc) + payload


def chunk(contents: bytes, *, packed: bool) -> bytes:
    """Build a chunk of LZNT1."""
    return struct.pack("<H", (0xB000 if packed else 0x3000) | len(contents) - 1) + contents


def lznt1(data: bytes) -> bytes:
    """Compress bytes: chunks of one repeated byte are packed, others stored."""
    parts = []
    for at in range(0, len(data), 0x1000):
        part = data[at : at + 0x1000]
        if len(part) > 3 and part == part[:1] * len(part):
            # A literal, and a token: 12 bits of length - 3, 4 bits of offset - 1.
            token = struct.pack("<H", len(part) - 1 - 3)
            parts.append(chunk(b"\x02" + part[:1] + token, packed=True))
        else:
            parts.append(chunk(part, packed=False))
    return b"".join(parts)


def zdmp(data: bytes, *, block: int = BLOCK) -> bytes:
    """Build a file; blocks that do not shrink are stored as they are, the last one filled up."""
    out = [header(len(data), block=block)]
    for at in range(0, len(data), block):
        part = data[at : at + block]
        packed = lznt1(part)
        out.append(stored_block(packed if len(packed) < block else part.ljust(block, b"\0")))
    return b"".join(out)
