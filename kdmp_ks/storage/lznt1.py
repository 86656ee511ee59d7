"""LZNT1: the compression of NTFS and of DumpIt, chunk by chunk.

The algorithm is that of [MS-XCA] 2.5. A chunk expands to 4096 bytes at most, and refers only to
itself, so each is expanded by itself.
"""

from __future__ import annotations

from typing import Final

from kdmp_ks.errors import SourceError

CHUNK_SIZE: Final = 0x1000
"""Bytes that a chunk expands to; the last one of a stream may have less."""
_TOKENS: Final = 8
"""Tokens behind a byte of flags, a bit for each."""
_SHORTEST: Final = 3
"""Bytes of the shortest repetition."""
_FEWEST_BITS: Final = 4
"""Bits of an offset at the beginning of a chunk."""
_TOKEN_BITS: Final = 16


def expand_chunk(data: bytes) -> bytes:
    """Expand the contents of a compressed chunk, without its header.

    Raises:
        SourceError: They are damaged.
    """
    out = bytearray()
    position, end = 0, len(data)
    while position < end:
        flags = data[position]
        position += 1
        if not flags:
            out += data[position : position + _TOKENS]
            position += _TOKENS
        else:
            for bit in range(_TOKENS):
                if position >= end:
                    break
                if flags >> bit & 1:
                    _repeat(out, data[position : position + 2])
                    position += 2
                else:
                    out.append(data[position])
                    position += 1
        if len(out) > CHUNK_SIZE:
            raise _damaged(f"it expands to more than {CHUNK_SIZE:#x} bytes")
    return bytes(out)


def _repeat(out: bytearray, token: bytes) -> None:
    """Append the bytes that a token refers to."""
    if len(token) < 2:
        raise _damaged("it ends inside of a token")
    # The further the chunk has grown, the more bits of the token are the offset.
    bits = max(_FEWEST_BITS, (len(out) - 1).bit_length()) if out else _FEWEST_BITS
    value = int.from_bytes(token, "little")
    length = (value & (1 << _TOKEN_BITS - bits) - 1) + _SHORTEST
    offset = (value >> _TOKEN_BITS - bits) + 1
    start = len(out) - offset
    if start < 0:
        raise _damaged("it refers to bytes before its beginning")
    if offset >= length:
        out += out[start : start + length]
    else:
        piece = out[start:]
        out += (piece * (length // offset + 1))[:length]


def _damaged(reason: str) -> SourceError:
    return SourceError(f"a chunk of LZNT1 is damaged: {reason}")
