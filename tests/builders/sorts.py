"""Pages of every sort side by side, for each kind of page tables."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .memory import PAGE_SIZE
from .space import PDPTE, PTE, AddressSpace, Rights

LARGE_FRAMES = (0x2000, 0x200)
"""A whole 2 MiB page."""
LARGE_TAIL = (0x25F8, 8)
"""The end of a 2 MiB page of which the rest was not saved."""
HUGE_HEAD = (0x40000, 4)
HUGE_TAIL = (0x7FFFC, 4)
"""Both ends of a 1 GiB page."""
ABSENT_FRAME = 0x3333
"""No page of the dump."""
READ_ONLY = 0xFFFFFA8000000000
"""Where the topmost entry takes away what the lower ones give."""

NOT_PRESENT = (0, 0x80, 0xFFFFFFFF00000420, 0x63CB00002084)
"""Demand zero, protection alone, a prototype, a place in a page file."""

Regions = list[tuple[int, int]]


@dataclass(frozen=True)
class Places:
    """Where the sorts of pages are put.

    `restricted` is the level that takes rights away at `read_only`; `large` and `huge` are
    pages of the kinds named, at the frames named.
    """

    small: int
    large: int
    read_only: int
    lost: int
    restricted: int
    large_kind: str
    large_frames: tuple[int, int]
    large_tail: tuple[int, int]
    huge: int | None = None


PLACES64 = Places(
    small=0xFFFFF90000000000,
    large=0xFFFFF90040000000,
    huge=0xFFFFF90080000000,
    read_only=READ_ONLY,
    lost=0xFFFFF90100000000,
    restricted=4,
    large_kind="2m",
    large_frames=LARGE_FRAMES,
    large_tail=LARGE_TAIL,
)
PLACES_PAE = Places(
    small=0x90000000,
    large=0xA0000000,
    read_only=0xB0000000,
    lost=0xC0400000,
    restricted=2,
    large_kind="2m",
    large_frames=LARGE_FRAMES,
    large_tail=LARGE_TAIL,
)
PLACES_X86 = Places(
    small=0x90000000,
    large=0xA0000000,
    read_only=0xB0000000,
    lost=0xC0400000,
    restricted=2,
    large_kind="4m",
    large_frames=(0x2000, 0x400),
    large_tail=(0x3003F8, 8),
)
"""The tail lies above 4 GiB, which only large pages reach."""


def map_every_sort(tables: AddressSpace, places: Places, random: Random) -> Regions:
    """Map pages of every sort; gives the stretches worth reading in.

    A whole large page with PAT set, one that ends where a small one begins, one that ends where
    another large one begins, both ends of a huge page, pages in transition, frames that are not
    in the dump, tables that are not in the dump, and rights of every kind.
    """
    rights = [Rights(*(bool(i >> bit & 1) for bit in range(4))) for i in range(16)]
    regions = _small(tables, places.small, rights, random)
    regions += _large(tables, places, rights)
    if places.huge is not None:
        regions += _huge(tables, places.huge, rights)
    tables.map(places.read_only, next(tables.frames), rights=rights[3])
    tables.restrict(places.read_only, places.restricted, Rights(writable=False, user=False))
    tables.map(places.lost - PAGE_SIZE, next(tables.frames))
    tables.map(places.lost, next(tables.frames))
    tables.lose_table(places.lost, PTE)
    top = tables.END - PAGE_SIZE
    tables.map(top, next(tables.frames))
    return [
        *regions,
        (places.lost - 0x1800, 0x2000),
        (top - 0x800, 0x1000),
        (places.read_only, 0x2000),
    ]


def _small(tables: AddressSpace, small: int, rights: list[Rights], random: Random) -> Regions:
    fits = (1 << 8 * tables.ENTRY_SIZE) - 1
    for i in range(0x28):
        at = small + i * PAGE_SIZE
        if i % 9 == 5:
            tables.unmap(at, entry=random.choice(NOT_PRESENT) & fits)
        elif i % 9 == 8:
            tables.map(at, ABSENT_FRAME)
        else:
            tables.map(
                at,
                next(tables.frames),
                rights=random.choice(rights),
                pat=bool(i & 1),
                global_=bool(i & 2),
                transition=i % 7 == 3,
                protection=random.randrange(0x20),
                software=random.choice((0, 0x0A0, 0x7FF)),
            )
    return [(small - 0x1000, 0x2A000)]


def _large(tables: AddressSpace, places: Places, rights: list[Rights]) -> Regions:
    large, kind = places.large, places.large_kind
    size = 1 << tables.SHIFT[tables.KINDS[kind]]
    for base, count in (places.large_frames, places.large_tail):
        tables.memory.add(range(base, base + count))
    whole = places.large_frames[0]
    tail = places.large_tail[0] & -(size >> 12)
    tables.map(large - PAGE_SIZE, next(tables.frames))
    tables.map(large, whole, kind, pat=True, software=0x0A0, global_=True)
    tables.map(large + size, next(tables.frames), rights=rights[4])
    tables.map(large + size + PAGE_SIZE, next(tables.frames))
    tables.map(large + 2 * size, tail, kind, rights[1], pat=True)
    tables.map(large + 3 * size, whole, kind, rights[0])
    return [
        (large - 0x2000, size + 0x4000),
        (large + 3 * size - 0x8000, 0x10000),
        (large + 4 * size - 0x2000, 0x4000),
    ]


def _huge(tables: AddressSpace, huge: int, rights: list[Rights]) -> Regions:
    size = 1 << tables.SHIFT[PDPTE]
    for base, count in (HUGE_HEAD, HUGE_TAIL):
        tables.memory.add(range(base, base + count))
    tables.map(huge, HUGE_HEAD[0], "1g", rights[1], pat=True, software=0x7FF)
    tables.map(huge + size, next(tables.frames))
    tables.restrict(huge + size, PDPTE, Rights(user=True, nx=True))
    return [(huge - 0x800, 0x4800), (huge + size - 0x4000, 0x6000)]
