"""Words of stacks, and hostile numbers."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from fuzz.symbols.numbers import EDGES, STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

MANY: Final = (0, 1, 1, 1, 1, 2, 2, 3, 5)
"""How many things are changed at once."""
_FLAGS: Final = 0x246
_SELECTORS: Final = ((0x10, 0x18), (0x10, 0x18), (0x10, 0), (0x33, 0x2B), (0x23, 0x2B), (0, 0))


def a_number(random: Random, value: int, bits: int = 8) -> int:
    """Return a number of some bits in place of another."""
    choice = random.random()
    if choice < 0.4:
        found = random.choice(EDGES)
    elif choice < 0.7:
        found = value + random.choice(STEPS)
    elif choice < 0.85:
        found = value ^ 1 << random.randrange(bits)
    else:
        found = random.getrandbits(bits)
    return found & (1 << bits) - 1


def stack_words(
    random: Random, count: int, codes: Sequence[int], start: int, width: int = 8
) -> list[int]:
    """Return words of a stack: mostly addresses of instructions, and of the stack above.

    Args:
        random: Chooses them.
        count: How many.
        codes: Addresses of instructions.
        start: Address of the first.
        width: Bytes of a word.
    """
    top = start + count * width
    pool = [*codes, *codes, *codes, 0, start, top - width, top, start + random.randrange(count)]
    pool += [random.getrandbits(8 * width), (start + random.randrange(count) * width) & -16]
    if random.random() < 0.2:
        pool = [one for one in pool if one] + list(codes) * 5
    return random.choices(pool, k=count)


def chain_words(random: Random, words: list[int], start: int, width: int, pool: list[int]) -> None:
    """Write a chain of frame pointers over words, mostly upwards.

    Args:
        random: Chooses it.
        words: Words of a stack, of which some are replaced.
        start: Address of the first.
        width: Bytes of a word.
        pool: Return addresses.
    """
    at = 0
    while at < len(words) - 1:
        following = at + 2 * random.randrange(1, 5)
        words[at] = start + following * width
        words[at + 1] = random.choice(pool)
        at = following


def machine_frame(random: Random, at: int, codes: Sequence[int]) -> list[int]:
    """Return RIP, CS, EFLAGS, RSP, SS at an address, mostly as a processor pushes them."""
    code, stack = random.choice(_SELECTORS)
    rsp = at + 40 + random.choice((0, 0, 8, -40, -400, 400, a_number(random, 0, 64)))
    rip = random.choice(codes) if random.random() < 0.9 else random.getrandbits(47)
    return [rip, code, random.choice((_FLAGS, 2, 0)), rsp & (1 << 64) - 1, stack]


def packed(words: Sequence[int], width: int = 8) -> bytes:
    """Return words as bytes."""
    mask = (1 << 8 * width) - 1
    form = f"<{len(words)}{'Q' if width == 8 else 'I'}"
    return struct.pack(form, *[word & mask for word in words])
