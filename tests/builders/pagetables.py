"""AMD64 page tables with 4 or 5 levels, and a model of them that never looks at their bytes.

`PageTables.map` writes entries into physical memory and notes in plain dictionaries what it
meant by them; `translate` and `read` answer from the notes alone, one 4 KiB page at a time.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .memory import PAGE_SIZE, Failure, Outcome, PhysicalMemory

SHIFT = {1: 12, 2: 21, 3: 30, 4: 39, 5: 48}
LEVEL_NAME = {1: "PTE", 2: "PDE", 3: "PDPTE", 4: "PML4E", 5: "PML5E"}
PTE, PDE, PDPTE, PML4E, PML5E = 1, 2, 3, 4, 5
PAGE_LEVEL = {"4k": PTE, "2m": PDE, "1g": PDPTE}
LEVEL_SIZE = {level: 1 << shift for level, shift in SHIFT.items()}
TOP = 1 << 64

PRESENT, WRITE, USER, ACCESSED, DIRTY = 1 << 0, 1 << 1, 1 << 2, 1 << 5, 1 << 6
LARGE, GLOBAL, PAT_LARGE, NX = 1 << 7, 1 << 8, 1 << 12, 1 << 63
PAT_SMALL = 1 << 7
TRANSITION = 1 << 11


@dataclass(frozen=True)
class Rights:
    """What one entry allows; all entries on the way must agree."""

    writable: bool = True
    user: bool = False
    nx: bool = False

    def bits(self) -> int:
        """Give the entry's bits."""
        return self.writable * WRITE | self.user * USER | self.nx * NX

    def through(self, lower: Rights) -> Rights:
        """Give what is allowed when an entry below adds its own say."""
        return Rights(
            self.writable and lower.writable, self.user and lower.user, self.nx or lower.nx
        )


KERNEL_DATA = Rights()
USER_DATA = Rights(user=True)


class Mapped(NamedTuple):
    """Where an address lies; `size` is that of the page, rights are those of all levels."""

    gpa: int
    size: int
    rights: Rights
    transition: bool


@dataclass(frozen=True)
class _Leaf:
    pfn: int
    rights: Rights
    transition: bool


@dataclass(frozen=True)
class _Link:
    pfn: int
    rights: Rights


class PageTables:
    """One address space: its root table, the entries written, and the notes on them.

    Args:
        memory: Where the tables are written.
        frames: Free page frames to take tables from.
        levels: 4, or 5 for LA57.
    """

    def __init__(self, memory: PhysicalMemory, frames: Iterator[int], levels: int = 4) -> None:
        self.memory = memory
        self.frames = frames
        self.levels = levels
        self._leaves: dict[tuple[int, int], _Leaf] = {}
        self._links: dict[tuple[int, int], _Link] = {}
        self._lost: set[int] = set()
        self.root = self._new_table()

    @property
    def dtb(self) -> int:
        """The root table's physical address."""
        return self.root << 12

    def _new_table(self) -> int:
        pfn = next(self.frames)
        self.memory.clear(pfn)
        return pfn

    def _prefix(self, va: int, level: int) -> int:
        return (va & ((1 << SHIFT[self.levels] + 9) - 1)) >> SHIFT[level]

    def entry_address(self, va: int, level: int) -> int:
        """Give the physical address of the entry for `va`, making the tables above it."""
        table = self._table(va, level)
        return table << 12 | (va >> SHIFT[level] & 0x1FF) << 3

    def write_raw(self, va: int, level: int, entry: int) -> None:
        """Write an entry as it is; for those that are not present, which map nothing."""
        self.memory.write(self.entry_address(va, level), struct.pack("<Q", entry))

    def _table(self, va: int, level: int) -> int:
        """Give the frame of the table that holds the entry for `va`, making what is missing."""
        table = self.root
        for above in range(self.levels, level, -1):
            key = (above, self._prefix(va, above))
            if key not in self._links:
                pfn = self._new_table()
                self._link(table, va, above, pfn, Rights(user=True))
            table = self._links[key].pfn
        return table

    def _link(self, table: int, va: int, level: int, pfn: int, rights: Rights) -> None:
        entry = pfn << 12 | PRESENT | ACCESSED | rights.bits()
        at = table << 12 | (va >> SHIFT[level] & 0x1FF) << 3
        self.memory.write(at, struct.pack("<Q", entry))
        self._links[level, self._prefix(va, level)] = _Link(pfn, rights)

    def restrict(self, va: int, level: int, rights: Rights) -> None:
        """Rewrite the rights of the upper entry at `level` that leads to `va`."""
        table = self._table(va, level)
        pfn = self._table(va, level - 1)
        self._link(table, va, level, pfn, rights)

    def adopt(self, other: PageTables) -> None:
        """Share the upper half of another address space, as processes share the kernel's.

        What is mapped there afterwards through one of the two is not noted in the other.
        """
        half = 1 << SHIFT[self.levels] + 8
        for va in range(half, 2 * half, 1 << SHIFT[self.levels]):
            link = other._links.get((self.levels, other._prefix(va, self.levels)))
            if link is not None:
                self._link(self.root, va, self.levels, link.pfn, link.rights)

        def upper(key: tuple[int, int]) -> bool:
            return key[1] << SHIFT[key[0]] >= half

        self._leaves |= {key: leaf for key, leaf in other._leaves.items() if upper(key)}
        self._links |= {key: link for key, link in other._links.items() if upper(key)}
        self._lost |= other._lost

    def map(
        self,
        va: int,
        pfn: int,
        kind: str = "4k",
        rights: Rights = KERNEL_DATA,
        *,
        pat: bool = False,
        global_: bool = False,
        transition: bool = False,
        software: int = 0,
    ) -> None:
        """Map one page of `kind` "4k", "2m" or "1g".

        `software` fills bits 52..62, which belong to the system and not to the address. A page
        in transition has bit 0 clear and bit 11 set: it is in memory all the same.
        """
        level = PAGE_LEVEL[kind]
        entry = pfn << 12 | rights.bits() | software << 52 | global_ * GLOBAL
        if level == PTE:
            entry |= pat * PAT_SMALL
        else:
            entry |= LARGE | pat * PAT_LARGE
        entry |= TRANSITION if transition else PRESENT | ACCESSED | DIRTY
        self.write_raw(va, level, entry)
        self._leaves[level, self._prefix(va, level)] = _Leaf(pfn, rights, transition)

    def unmap(self, va: int, level: int = PTE, entry: int = 0) -> None:
        """Take a mapping away, leaving `entry` (not present) in its place."""
        self.write_raw(va, level, entry)
        self._leaves.pop((level, self._prefix(va, level)), None)

    def lose_table(self, va: int, level: int) -> None:
        """Take the table that holds the `level` entry for `va` out of the dump."""
        table = self._table(va, level)
        del self.memory.pages[table]
        self._lost.add(table)

    def is_canonical(self, va: int) -> bool:
        """Tell whether the bits above the address' are all equal to its highest."""
        top = va >> SHIFT[self.levels] + 8
        return top in (0, (1 << 64 - SHIFT[self.levels] - 8) - 1)

    def translate(self, va: int) -> Mapped | Failure:
        """Answer from the notes what the walk must answer from the bytes."""
        if not self.is_canonical(va):
            return Failure("non canonical", gva=va)
        table = self.root
        rights = Rights(writable=True, user=True, nx=False)
        for level in range(self.levels, 0, -1):
            if table in self._lost:
                gpa = table << 12 | (va >> SHIFT[level] & 0x1FF) << 3
                return Failure("not in dump", gva=va, gpa=gpa, level=LEVEL_NAME[level])
            key = (level, self._prefix(va, level))
            leaf = self._leaves.get(key)
            if leaf is not None:
                size = LEVEL_SIZE[level]
                gpa = (leaf.pfn << 12) + va % size
                return Mapped(gpa, size, rights.through(leaf.rights), leaf.transition)
            link = self._links.get(key)
            if link is None:
                return Failure("not present", gva=va, level=LEVEL_NAME[level])
            table = link.pfn
            rights = rights.through(link.rights)
        raise AssertionError("the last level is a leaf or is not present")

    def read(self, va: int, length: int) -> Outcome:
        """Read page by page up to the first byte that cannot be had."""
        data = bytearray()
        while len(data) < length:
            at = va + len(data)
            if at >= TOP:
                return Outcome(bytes(data), Failure("end of space"))
            where = self.translate(at)
            if isinstance(where, Failure):
                return Outcome(bytes(data), where)
            step = min(PAGE_SIZE - at % PAGE_SIZE, length - len(data))
            got, failure = self.memory.read(where.gpa, step)
            data += got
            if failure is not None:
                missing = Failure("not in dump", gva=at + len(got), gpa=failure.gpa)
                return Outcome(bytes(data), missing)
        return Outcome(bytes(data), None)

    def write(self, va: int, data: bytes) -> None:
        """Write through the mappings, which must exist."""
        done = 0
        while done < len(data):
            where = self.translate(va + done)
            assert isinstance(where, Mapped), f"{va + done:#x}: {where}"
            chunk = data[done : done + PAGE_SIZE - where.gpa % PAGE_SIZE]
            self.memory.write(where.gpa, chunk)
            done += len(chunk)
