"""Chunks of LZNT1 by their tokens; the answer must be that of `plain`."""

from __future__ import annotations

import struct
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final

from fuzz.exercise import BrokenPromiseError
from fuzz.guided import plain
from fuzz.guided.target import Target, exercise_of
from kdmp_ks.storage.lznt1 import expand_chunk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fuzz.exercise import Exercise

_GROUP: Final = 8
_MANY: Final = (1, 1, 1, 2, 4, 9)
_MOST: Final = 0x1000


def tokens_of(contents: bytes) -> list[bytes]:
    """Split contents into literals of one byte and references of two."""
    found = []
    at = 0
    while at < len(contents):
        flags, at = contents[at], at + 1
        for bit in range(_GROUP):
            size = 1 + (flags >> bit & 1)
            if at < len(contents):
                found.append(contents[at : at + size])
            at += size
    return found


def contents_of(tokens: Sequence[bytes]) -> bytes:
    """Join literals and references, with a byte of flags before each eight."""
    out = bytearray()
    for start in range(0, len(tokens), _GROUP):
        group = tokens[start : start + _GROUP]
        out.append(sum((len(one) > 1) << bit for bit, one in enumerate(group)))
        out += b"".join(group)
    return bytes(out)


def packed(data: bytes) -> bytes:
    """Compress up to 4 KiB: the longest repetition that a simple search finds."""
    tokens: list[bytes] = []
    at = 0
    while at < len(data):
        length_bits = _length_bits(at)
        most = min(len(data) - at, (1 << length_bits) + 2)
        found = (0, 0)
        for back in range(1, min(at, 1 << 16 - length_bits, 64) + 1):
            length = 0
            while length < most and data[at + length] == data[at + length - back]:
                length += 1
            found = max(found, (length, back))
        length, back = found
        if length >= 3:
            tokens.append(struct.pack("<H", back - 1 << length_bits | length - 3))
        else:
            length = 1
            tokens.append(data[at : at + 1])
        at += length
    return contents_of(tokens)


def _length_bits(size: int) -> int:
    """Bits of a length in a reference behind `size` bytes."""
    bits = 12
    while size > 1 << 16 - bits:
        bits -= 1
    return bits


@cache
def _seeds() -> tuple[bytes, ...]:
    random = Random(1)
    texts = [b"a" * 0x1000, bytes(range(48)) * 85, random.randbytes(0x300)]
    texts += [bytes(random.choices(b"abcd\0", k=size)) for size in (5, 17, 33, 300, 0x1000)]
    return tuple(packed(text) for text in texts)


def _ask(data: bytes) -> Exercise:
    asked = exercise_of("lznt1", data)
    found = asked.ask("expand", lambda: expand_chunk(data))
    asked.opened = found is not None
    expected = plain.expanded(data)
    if found != expected:
        raise BrokenPromiseError(f"{_size(found)} bytes, expected {_size(expected)}")
    return asked


def _size(data: bytes | None) -> str:
    return "no" if data is None else f"{len(data):#x}"


def change_tokens(random: Random, contents: bytes) -> bytes:
    """Change some tokens: lengths, offsets at an edge, the order, copies."""
    tokens = tokens_of(contents) or [b"a"]
    for _ in range(random.choice(_MANY)):
        at = random.randrange(len(tokens))
        choice = random.randrange(6)
        if choice < 2:
            tokens[at] = _reference(random, sum(map(_reach, tokens[:at])))
        elif choice == 2:
            tokens[at] = random.randbytes(random.choice((1, 2)))
        elif choice == 3:
            tokens[at:at] = [tokens[at]] * random.choice((1, 8, 60))
        elif choice == 4:
            del tokens[at : at + random.choice((1, 8))]
            tokens = tokens or [b"b"]
        else:
            other = random.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
    return contents_of(tokens)


def _reach(token: bytes) -> int:
    """About how many bytes a token stands for."""
    return 1 if len(token) < 2 else 3 + (token[0] & 0x3F)


def _reference(random: Random, size: int) -> bytes:
    """Return a reference behind about `size` bytes: near, to the beginning, or before it."""
    bits = _length_bits(size)
    most = 1 << 16 - bits
    back = random.choice((1, 2, size - 1, size, size + 1, most, random.randrange(most) + 1))
    length = random.choice((3, 4, back, back + 1, _MOST - size, _MOST - size + 1, 2 + (1 << bits)))
    token = (back - 1 << bits | (length - 3) & (1 << bits) - 1) & 0xFFFF
    return struct.pack("<H", token)


TARGET: Final = Target(_seeds, _ask, change_tokens, room=0x200)
