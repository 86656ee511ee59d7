"""Slow and simple readers of ZDMP, LZNT1 and SMBIOS, which share no code with the package.

LZNT1 is that of [MS-XCA] 2.5, byte by byte. Offsets of ZDMP are literal.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK: Final = 0x1000
HEADER: Final = 0x1000
_END_OF_TABLE: Final = 127


def expanded(data: bytes) -> bytes | None:
    """Expand the contents of a packed chunk; None if they are damaged."""
    out: list[int] = []
    at = 0
    while at < len(data):
        flags = data[at]
        at += 1
        for bit in range(8):
            if at == len(data):
                break
            if not flags & 1 << bit:
                out.append(data[at])
                at += 1
                continue
            if at + 2 > len(data):
                return None
            token = data[at] | data[at + 1] << 8
            at += 2
            length_bits, reach = 12, 0x10
            while reach < len(out):
                length_bits, reach = length_bits - 1, reach * 2
            back = (token >> length_bits) + 1
            if back > len(out) or len(out) > CHUNK:
                return None
            for _ in range((token & (1 << length_bits) - 1) + 3):
                out.append(out[-back])
        if len(out) > CHUNK:
            return None
    return bytes(out)


def block_size(data: bytes) -> int:
    """Return the size of the unpacked blocks of a ZDMP file."""
    return int(struct.unpack_from("<I", data, 0x10)[0])


def blocks(data: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """Yield offset, payload and whether the CRC-32 is right, up to a block that is none."""
    at, most = HEADER, block_size(data)
    while at + 12 <= len(data):
        mark, size, crc = struct.unpack_from("<4sII", data, at)
        payload = data[at + 12 : at + 12 + size]
        if mark != b"ZBLK" or size > most or len(payload) < size:
            return
        yield at, payload, zlib.crc32(payload) == crc
        at += 12 + size


def chunks(payload: bytes, most: int) -> list[tuple[bool, bytes]] | None:
    """Return the chunks of a payload, packed or not; None if one ends outside of it."""
    found = []
    at = 0
    while at + 2 <= len(payload):
        head = payload[at] | payload[at + 1] << 8
        if head == 0:
            break
        size = (head & 0xFFF) + 1
        contents = payload[at + 2 : at + 2 + size]
        if len(contents) < size or len(found) == most:
            return None
        found.append((head >= 0x8000, contents))
        at += 2 + size
    return found


def zdmp_chunk(data: bytes, number: int) -> bytes | None:
    """Return a chunk of 4 KiB of the dump in a ZDMP file; None if it is damaged."""
    size = block_size(data)
    block, index = divmod(number * CHUNK, size)
    found = list(blocks(data))
    if block >= len(found) or not found[block][2]:
        return None
    payload = found[block][1]
    if len(payload) == size:
        return payload[index : index + CHUNK]
    parts = chunks(payload, size // CHUNK)
    if parts is None:
        return None
    if index // CHUNK >= len(parts):
        return bytes(CHUNK)
    is_packed, contents = parts[index // CHUNK]
    part = expanded(contents) if is_packed else contents
    return None if part is None else part.ljust(CHUNK, b"\0")


def smbios_structures(tables: bytes) -> list[bytes]:
    """Return the structures with their texts, up to the end mark or to one that is cut off."""
    found = []
    at = 0
    while at + 4 <= len(tables):
        length = tables[at + 1]
        end = tables.find(b"\0\0", at + length)
        if length < 4 or at + length > len(tables) or end < 0:
            break
        found.append(tables[at : end + 2])
        if tables[at] == _END_OF_TABLE:
            break
        at = end + 2
    return found
