"""Streams of types: those of a file by a reader of a dozen lines, and built ones."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path


def stream_of(pdb: Path, number: int = 2) -> bytes:
    """Join the blocks of a stream."""
    data = pdb.read_bytes()
    (size,) = struct.unpack_from("<I", data, 0x20)
    length, _, listed = struct.unpack_from("<3I", data, 0x2C)

    def joined(blocks: Sequence[int], wanted: int) -> bytes:
        return b"".join(data[one * size : one * size + size] for one in blocks)[:wanted]

    count = (length + size - 1) // size
    directory = joined(struct.unpack_from(f"<{count}I", data, listed * size), length)
    (streams,) = struct.unpack_from("<I", directory)
    sizes = struct.unpack_from(f"<{streams}I", directory, 4)
    at = 4 + 4 * streams
    for each in sizes[:number]:
        at += 0 if each == 0xFFFFFFFF else (each + size - 1) // size * 4
    count = (sizes[number] + size - 1) // size
    return joined(struct.unpack_from(f"<{count}I", directory, at), sizes[number])


def record(leaf: int, content: bytes) -> bytes:
    """A record, padded to 4 as compilers do."""
    missing = -(len(content) + 4) % 4
    padding = bytes(0xF0 + left for left in range(missing, 0, -1))
    return struct.pack("<HH", 2 + len(content) + missing, leaf) + content + padding


def fields(*parts: bytes) -> bytes:
    """The contents of a list of fields, each padded to 4."""
    out = b""
    for part in parts:
        out += part
        out += bytes(0xF0 + left for left in range(-len(out) % 4, 0, -1))
    return out


def member(name: str, index: int, offset: bytes = b"\0\0") -> bytes:
    return struct.pack("<HHI", 0x150D, 3, index) + offset + name.encode() + b"\0"


def structure(
    name: str, field_list: int, size: int = 8, flags: int = 0, unique: str | None = None
) -> bytes:
    content = struct.pack("<HHIIIH", 1, flags | (0x200 if unique else 0), field_list, 0, 0, size)
    content += name.encode() + b"\0"
    return record(0x1505, content + (unique.encode() + b"\0" if unique else b""))


def types_of(*records: bytes) -> bytes:
    """A stream with these records, the first of which is 0x1000."""
    body = b"".join(records)
    head = struct.pack("<5I2H", 20040203, 0x38, 0x1000, 0x1000 + len(records), len(body), 9, 0xFFFF)
    return head + struct.pack("<2I6I", 4, 0x3FFFF, 0, 0, 0, 0, 0, 0) + body
