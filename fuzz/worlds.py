"""Random machines of every kind: memory with holes, page tables of every shape, pieces of memory.

Each knows what a reader must answer, by the builders' notes and never by the bytes of the dump.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from builders import layouts
from builders.machine import AMD64, ARM64, PAE, X86, Machine
from builders.memory import PAGE_SIZE, Failure, Outcome, PhysicalMemory, scattered_frames
from builders.space import PTE, AddressSpace, Rights
from builders.triage import (
    ENGINE,
    KERNEL,
    Built,
    Driver,
    Stretch,
    TriageDump,
    Unloaded,
    noise,
    small,
    small32,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from builders.layouts import Image

MACHINES: Final[dict[str, tuple[Machine, int]]] = {
    "amd64": (AMD64, 4),
    "amd64 with 5 levels": (AMD64, 5),
    "arm64": (ARM64, 4),
    "x86": (X86, 2),
    "pae": (PAE, 3),
}
WIDE_TYPES: Final = (1, 2, 5, 6, 7, 8, 9, 0xA)
NARROW_TYPES: Final = (1, 2, 5, 6, 7)
_MOST_RUNS: Final = {8: 42, 4: 86}
_MAPPINGS: Final = 26


@dataclass
class PagedWorld:
    """A machine with pages.

    Attributes:
        memory: Its memory; pages that a cut took away are not in it.
        tables: Its address space.
        image: The dump.
        mapped: What was mapped: (address, size).
    """

    machine: Machine
    memory: PhysicalMemory
    tables: AddressSpace
    image: Image
    mapped: list[tuple[int, int]]

    def virtual_places(self, random: Random) -> Iterator[tuple[int, int]]:
        """Where to read: at the edges of everything."""
        end = self.tables.END
        edges = [at + way for at, size in self.mapped for way in (0, size)]
        edges += [0, end, end >> 1, 1 << self.tables.width - 1, 1 << self.tables.width]
        for _ in range(36):
            edge = random.choice(edges)
            start = edge - random.choice((0, 1, 7, 8, 0x800, PAGE_SIZE, 0x1801, 0x200000))
            length = random.choice((0, 1, 8, 0x10, PAGE_SIZE, PAGE_SIZE, 0x1801, 0x1801, 0x5003))
            yield max(0, min(start, end - 1)), length
        for _ in range(4):
            yield random.getrandbits(end.bit_length() - 1), 0x10

    def physical_places(self, random: Random) -> Iterator[tuple[int, int]]:
        """Where to read physical memory: around the ends of runs."""
        runs = [pfn + way for pfn, count in self.memory.runs() for way in (0, count)] or [1]
        for _ in range(30):
            at = (random.choice(runs) << 12) - random.choice((0, 1, 8, 0x800, 0x2001))
            yield max(0, at), random.choice((0, 1, 8, PAGE_SIZE, 0x1801, 0x6003))


def paged_world(
    random: Random, name: str, dump_type: int, *, plain: bool = False, cut: bool = False
) -> PagedWorld:
    """Bring a machine into being, and dump it.

    Args:
        random: Chooses.
        name: One of `MACHINES`.
        dump_type: One of the types that such a machine's dumps can have.
        plain: Leave out all that peers are known to get wrong.
        cut: Let the file end somewhere among its pages.
    """
    machine, levels = MACHINES[name]
    memory = PhysicalMemory(random.randrange(0x80, 0x100))
    narrow = name in ("x86", "pae")
    highest = 0x3000 if dump_type in (2, 5, 6, 7) else 1 << (19 if plain or narrow else 26)
    clusters, base = [], random.randrange(1, 0x20)
    while sum(count for _, count in clusters) < 110 or len(clusters) < 4:
        count = random.choice((1, 2, 7, 15, 16, 17, 40))
        clusters.append((base, count))
        base += count + random.choice((1, 2, 8, 0x41, highest // 64))
    frames = scattered_frames(memory, clusters, random)
    tables = machine.tables(memory, frames, levels)
    mapped = _map(random, tables, frames, highest, plain=plain)
    image = _image(random, machine, tables, memory, dump_type, plain=plain)
    if cut:
        first = min(image.offsets.values())
        if random.random() < 0.7:  # not so much that there are no page tables any more
            first = image.offsets[tables.root >> 12] + PAGE_SIZE
        image = image.cut(random.randrange(first, len(image.data) + 1))
        for pfn in set(memory.pages) - set(image.offsets):
            del memory.pages[pfn]
            tables.lost.add(pfn)  # the notes on tables; for other frames this says nothing
    return PagedWorld(machine, memory, tables, image, mapped)


def _map(
    random: Random, tables: AddressSpace, frames: Iterator[int], highest: int, *, plain: bool
) -> list[tuple[int, int]]:
    """Map pages of all kinds near each other, and take some of it away again."""
    anchors = [_anchor(random, tables) for _ in range(3)]
    mapped: list[tuple[int, int]] = []
    used = [next(frames)]
    for _ in range(_MAPPINGS):
        kind = random.choice(("4k",) * 5 + tuple(tables.KINDS))
        size = 1 << tables.SHIFT[tables.KINDS[kind]]
        va = (random.choice(anchors) + random.randrange(-2, 5) * size) % tables.END // size * size
        if not tables.is_canonical(va) or any(
            va < at + length and at < va + size for at, length in mapped
        ):
            continue
        mapped.append((va, size))
        if kind == "4k" and random.random() < 0.15:
            tables.unmap(va, entry=random.choice((0, 0x80, 0x420, 0x63CB00002084)) & 0xFFFFFFFF)
            continue
        transition = kind == "4k" and not plain and random.random() < 0.2
        pfn = _frame(random, tables, frames, used, kind, highest, transition=transition)
        options: dict[str, Any] = {} if plain else _options(random)
        rights = Rights(*(random.random() < 0.5 for _ in range(4)))
        tables.map(va, pfn, kind, rights, transition=transition, **options)
        for level in range(tables.KINDS[kind] + 1, tables.levels + 1):
            if level not in tables.speechless and random.random() < 0.15:
                tables.restrict(va, level, Rights(*(random.random() < 0.7 for _ in range(2))))
    small = [at for at, size in mapped if size == PAGE_SIZE]
    if small and random.random() < 0.3:
        tables.lose_table(random.choice(small), PTE)
    return mapped


def _anchor(random: Random, tables: AddressSpace) -> int:
    va = random.getrandbits(tables.width)
    if random.random() < 0.3:  # at the edge of everything
        va = random.choice((0, 1 << tables.width - 1, (1 << tables.width) - 1))
    if tables.signed and va >> tables.width - 1:
        va |= tables.END - (1 << tables.width)
    return va


def _options(random: Random) -> dict[str, Any]:
    return {
        "pat": random.random() < 0.5,
        "global_": random.random() < 0.5,
        "protection": random.randrange(0x20),
        "software": random.randrange(0x800),
    }


def _frame(
    random: Random,
    tables: AddressSpace,
    frames: Iterator[int],
    used: list[int],
    kind: str,
    highest: int,
    *,
    transition: bool,
) -> int:
    """A frame to map: a new one, one that is mapped already, or one that is not in the dump."""
    limit = min(1 << tables.frame_bits(kind, transition=transition), highest)
    count = 1 << tables.SHIFT[tables.KINDS[kind]] - 12
    if count == 1:
        if random.random() < 0.7:
            pfn = next(frames, used[0])
            if pfn < limit:
                used.append(pfn)
                return pfn
        fitting = [pfn for pfn in used if pfn < limit]
        if fitting and random.random() < 0.5:
            return random.choice(fitting)
        return random.randrange(limit)
    base = random.randrange(max(1, limit // count)) * count
    if base == 0 or random.random() < 0.5:
        base = random.choice(used) // count * count
    return base


def _image(
    random: Random,
    machine: Machine,
    tables: AddressSpace,
    memory: PhysicalMemory,
    dump_type: int,
    *,
    plain: bool,
) -> Image:
    registers = machine.every_register(3)
    context = bytearray(machine.context(registers))
    if plain:  # what kdmp-parser wants: both copies of MXCSR the same
        struct.pack_into("<I", context, 0x34, 0x1F80)
        struct.pack_into("<I", context, 0x118, 0x1F80)
    header = machine.header(bytes(context), 0, dump_type=dump_type, directory_table_base=tables.dtb)
    runs = memory.runs()
    if dump_type == layouts.FULL:
        if len(runs) > _MOST_RUNS[8 if tables.END > 1 << 32 else 4]:
            raise AssertionError("too many runs")
        if not plain:
            random.shuffle(runs)
        return layouts.full(header, memory.pages, runs)
    if dump_type in (layouts.SUMMARY, layouts.BITMAP_FULL, layouts.BITMAP_KERNEL, 7):
        bits = max(memory.pages) + 1 + random.randrange(70)
        bits = bits // 64 * 64 + 64 if plain else bits
        gap = 0 if plain else random.randrange(0x1100)
        write = layouts.summary if dump_type == layouts.SUMMARY else layouts.bitmap
        room = header.SIZE + 0x38 + (bits + 7) // 8
        tail = 0 if plain else random.randrange(0x100)
        first = None if plain else room + gap
        return write(header, memory.pages, bits=bits, first_page=first, tail_bits=tail)
    random.shuffle(runs)
    padding = 1 if plain and dump_type != layouts.RANGE_COMPLETE else 0
    if not plain and dump_type != layouts.RANGE_COMPLETE:
        padding = random.randrange(3)
    return layouts.rdmp(header, memory.pages, runs, padding=padding)


@dataclass
class TriageWorld:
    """A triage dump.

    Attributes:
        built: The dump and the truth about it.
        end: First address behind the space.
    """

    built: Built
    end: int

    def read(self, address: int, length: int) -> Outcome:
        """Byte by byte: of several pieces of memory the most trusted counts."""
        data = bytearray()
        for at in range(address, address + length):
            if at >= self.end:
                return Outcome(bytes(data), Failure("end of space", gva=self.end))
            for start, piece in self.built.memory:
                if start <= at < start + len(piece):
                    data.append(piece[at - start])
                    break
            else:
                return Outcome(bytes(data), Failure("not in dump", gva=at))
        return Outcome(bytes(data), None)

    def places(self, random: Random) -> Iterator[tuple[int, int]]:
        """Where to read: at the edges of all pieces."""
        edges = [start + way for start, piece in self.built.memory for way in (0, len(piece))] + [
            0,
            self.end,
        ]
        for _ in range(60):
            at = random.choice(edges) - random.choice((0, 1, 8, 0x40, 0x200))
            yield max(0, min(at, self.end - 1)), random.choice((0, 1, 8, 0x40, 0x201))


def triage_world(random: Random, bits: int, writer: str) -> TriageWorld:
    """A triage dump with pieces of memory that overlap, agreeing or not."""
    wide = bits == 64
    base = 0xFFFFA00000000000 if wide else 0xA0000000
    end = 1 << bits
    blocks = [
        Stretch(
            random.choice((base, end - 0x3000)) + random.randrange(0x2000),
            noise(random.getrandbits(30), random.choice((1, 8, 0x40, 0x333, 0x1000))),
        )
        for _ in range(random.randrange(2, 12))
    ]
    blocks = [Stretch(at, data[: end - at]) for at, data in blocks]
    make = small if wide else small32
    dump: TriageDump = make(
        writer=writer,
        blocks=blocks,
        block_entry=16 if wide else random.choice((12, 16)),
        drivers=[Driver(f"\\d{i}.sys", base + i * 0x10000, 0x8000) for i in range(3)],
        unloaded=[Unloaded("u.sys", base, base + 1)],
        blobs=(),
    )
    return TriageWorld(dump.build(), end)


__all__ = ["ENGINE", "KERNEL", "MACHINES", "NARROW_TYPES", "WIDE_TYPES"]
