"""Pages at random: a few near each other, so that tables are shared, of all sizes and rights."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from .space import AddressSpace, Rights


def random_frames(random: Random, bits: int) -> Iterator[int]:
    """Give page frames, each once."""
    given: set[int] = set()
    while True:
        pfn = random.getrandbits(bits)
        if pfn not in given:
            given.add(pfn)
            yield pfn


def random_rights(random: Random) -> Rights:
    """Give rights of any kind."""
    return Rights(*(random.random() < 0.5 for _ in range(4)))


def canonical(tables: AddressSpace, va: int) -> int:
    """Give the address that exists with the lower bits of another."""
    va &= (1 << tables.width) - 1
    if tables.signed and va >> tables.width - 1:
        va |= tables.END - (1 << tables.width)
    return va


def scatter(tables: AddressSpace, random: Random, *, pages: int = 10) -> list[int]:
    """Map pages at random, take rights away above them, and lose a table now and then.

    Gives the addresses at which something begins or ends, and some where nothing is.
    """
    anchors = [random.getrandbits(tables.width) for _ in range(3)]
    mapped: list[tuple[int, int, int]] = []
    for _ in range(pages):
        kind = random.choice((*tables.KINDS, "4k", "4k"))
        level = tables.KINDS[kind]
        shift = tables.SHIFT[level]
        near = random.choice(anchors) + (random.randrange(4) << shift)
        va, size = canonical(tables, near >> shift << shift), 1 << shift
        if not any(va < at + length and at < va + size for at, length, _ in mapped):
            mapped.append((va, size, level))
            _map(tables, random, va, kind)
    for va, _, level in mapped:
        for above in range(level + 1, tables.levels + 1):
            if above not in tables.speechless and random.random() < 0.25:
                tables.restrict(va, above, random_rights(random))
    if random.random() < 0.25:
        va, _, level = random.choice(mapped)
        tables.lose_table(va, random.randrange(level, tables.levels + 1))
    wanted = {va + step for va, size, _ in mapped for step in (0, 0xFFF, 0x1000, size - 1, size)}
    wanted |= {canonical(tables, random.getrandbits(tables.width)) for _ in range(3)}
    wanted |= {random.randrange(tables.END), tables.END - 1, 0}
    return sorted(va for va in wanted if va < tables.END)


def _map(tables: AddressSpace, random: Random, va: int, kind: str) -> None:
    """Map a page of which, more often than not, both ends are in the dump."""
    shift = tables.SHIFT[tables.KINDS[kind]]
    transition = kind == "4k" and random.random() < 0.3
    pfn = random.getrandbits(tables.frame_bits(kind, transition=transition))
    pfn = pfn >> shift - 12 << shift - 12
    tables.map(
        va,
        pfn,
        kind,
        random_rights(random),
        pat=random.random() < 0.5,
        global_=random.random() < 0.5,
        transition=transition,
        protection=random.randrange(0x20),
        software=random.randrange(0x800),
    )
    # The run list of a 32-bit header takes frame numbers of 32 bits.
    if (tables.END > 1 << 32 or pfn < 1 << 32) and random.random() < 0.7:
        tables.memory.page(pfn)
        tables.memory.page(pfn + (1 << shift - 12) - 1)
