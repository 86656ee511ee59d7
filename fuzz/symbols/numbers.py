"""Hostile numbers and texts, and how bytes get them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

EDGES: Final = (
    0, 1, 2, 3, 4, 7, 8, 0xF, 0x10, 0x1F, 0x20, 0x3F, 0x40, 0x7F, 0x80, 0xFF, 0x100, 0x1FF, 0x200,
    0xFFF, 0x1000, 0x1001, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF, 0x10000, 0xFFFFFF, 0x7FFFFFFF,
    0x80000000, 0xFFFFFFF0, 0xFFFFFFFE, 0xFFFFFFFF, 1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1,
)  # fmt: skip
STEPS: Final = (1, -1, 2, -2, 4, -4, 8, -8, 0x10, -0x10, 0x28, 0x200, -0x200, 0x1000)
ODD_TEXTS: Final = (
    "", ".", "..", "../x", "..\\x", "/x", "\\\\host\\share\\x", "\0", "a\0b", "\x1b[2J", "\u202e",
    "\u3164", "\ufeff", "\ud800", "\r\n", "A" * 300, "é" * 200, "nul.pdb", "%n%s", "*", "?", "a b",
    "_EPROCESS", "__unnamed_1000", "Flink", "Length", "_io", "self", "__class__", "nt!x", "x!y",
    "\u0430\u0440\u0440", "\U000e0001", "x" * 70000,
)  # fmt: skip
"""Texts that leave folders, cannot be printed, look like others, or have a meaning elsewhere."""
MANY: Final = (1, 1, 1, 1, 1, 2, 2, 3, 4, 8)
"""How many things are changed at once."""


def a_number(random: Random, value: int, pool: Sequence[int] = ()) -> int:
    """Return a number to write in place of another."""
    choice = random.random()
    if pool and choice < 0.35:
        return random.choice(pool)
    if choice < 0.6:
        return random.choice(EDGES)
    if choice < 0.85:
        return value + random.choice(STEPS)
    if choice < 0.93:
        return value ^ 1 << random.randrange(32)
    return random.getrandbits(32)


def set_number(data: bytes, offset: int, width: int, value: int) -> bytes:
    """Return bytes with another number; the same if it is not in them."""
    if offset < 0 or offset + width > len(data):
        return data
    number = (value % (1 << 8 * width)).to_bytes(width, "little")
    return data[:offset] + number + data[offset + width :]


def get_number(data: bytes, offset: int, width: int) -> int:
    """Return a number in bytes."""
    return int.from_bytes(data[offset : offset + width], "little")


def change_number(
    random: Random, data: bytes, offset: int, width: int, pool: Sequence[int] = ()
) -> bytes:
    """Return bytes one number of which is another."""
    return set_number(data, offset, width, a_number(random, get_number(data, offset, width), pool))


def change_somewhere(
    random: Random, data: bytes, pool: Sequence[int] = (), alignment: int = 2
) -> bytes:
    """Return bytes with another number at an aligned offset."""
    width = random.choice((2, 4, 4))
    if len(data) < width:
        return data
    offset = random.randrange(0, len(data) - width + 1) // alignment * alignment
    return change_number(random, data, offset, width, pool)


def damage(random: Random, data: bytes) -> bytes:
    """Return bytes that are cut, extended, or have noise in them."""
    choice = random.randrange(5)
    if choice == 0:
        return data[: random.randrange(len(data) + 1)]
    if choice == 1:
        return data + random.randbytes(random.choice((1, 4, 40, 600)))
    start = random.randrange(len(data) + 1)
    if choice == 2:
        length = random.choice((1, 2, 4, 16))
        return data[:start] + random.randbytes(length) + data[start + length :]
    if choice == 3:
        return data[:start] + data[start + random.choice((1, 4, 16, 64)) :]
    return data[:start] + data[start : start + 64] + data[start:]
