"""What all page tables have in common, and a model of them that never looks at their bytes.

`AddressSpace.map` writes entries into physical memory and notes in plain dictionaries what it
meant by them; `translate` and `read` answer from the notes alone, one 4 KiB page at a time. How
an entry looks is for the processor's own module to say: `pagetables` (AMD64), `x86_tables`,
`arm64_tables`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from .memory import PAGE_SIZE, Failure, Outcome, PhysicalMemory

PTE, PDE, PDPTE, PML4E, PML5E = 1, 2, 3, 4, 5
LEVEL_NAME = {1: "PTE", 2: "PDE", 3: "PDPTE", 4: "PML4E", 5: "PML5E"}

PROTECTIONS_THAT_WRITE = (4, 6)
PROTECTIONS_THAT_EXECUTE = (2, 3, 6, 7)
READ_WRITE = 4
"""Windows' note of what may be done with a page (the low three bits of it)."""


@dataclass(frozen=True)
class Rights:
    """What one entry allows; all entries on the way must agree.

    `user_nx` is for processors that have a right of execution for each side; `nx` is then that
    of the kernel, and in what a walk finds that of the half in which the address lies.
    """

    writable: bool = True
    user: bool = False
    nx: bool = False
    user_nx: bool = False

    def through(self, lower: Rights) -> Rights:
        """Give what is allowed when an entry below adds its own say."""
        return Rights(
            self.writable and lower.writable,
            self.user and lower.user,
            self.nx or lower.nx,
            self.user_nx or lower.user_nx,
        )


EVERYTHING = Rights(user=True)
KERNEL_DATA = Rights()
USER_DATA = Rights(user=True)


@dataclass(frozen=True)
class Flags:
    """What else stands in the entry of a page.

    `software` fills the bits that belong to the system and not to the address; a page in
    transition is not valid for the processor and in memory all the same, with `protection` as
    the note of its rights.
    """

    pat: bool = False
    global_: bool = False
    transition: bool = False
    protection: int = READ_WRITE
    software: int = 0


class Mapped(NamedTuple):
    """Where an address lies; `size` is that of the page, rights are those of all levels."""

    gpa: int
    size: int
    rights: Rights
    transition: bool


@dataclass(frozen=True)
class _Leaf:
    gpa: int
    rights: Rights
    flags: Flags


@dataclass(frozen=True)
class _Link:
    table: int
    rights: Rights


class AddressSpace(ABC):
    """One address space: its root table, the entries written, and the notes on them.

    Args:
        memory: Where the tables are written.
        frames: Free page frames to take tables from.
    """

    SHIFT: ClassVar[Mapping[int, int]]
    """The lowest address bit of each level's index."""
    KINDS: ClassVar[Mapping[str, int]]
    """The level that maps pages of each size."""
    ENTRY_SIZE: ClassVar[int] = 8
    END: ClassVar[int] = 1 << 64
    """First address behind the space."""

    levels: int
    width: int
    """How many address bits are translated."""
    signed = True
    """Whether the bits above these must be copies of the topmost."""
    speechless: ClassVar[frozenset[int]] = frozenset()
    """Levels whose entries have no say in rights."""

    def __init__(self, memory: PhysicalMemory, frames: Iterator[int]) -> None:
        self.memory = memory
        self.frames = frames
        self._leaves: dict[tuple[int, int], _Leaf] = {}
        self.links: dict[tuple[int, int], _Link] = {}
        self.lost: set[int] = set()
        self.root = self._new_root()

    # -- how a processor writes its entries ------------------------------------------------------

    @abstractmethod
    def _leaf_entry(self, level: int, gpa: int, rights: Rights, flags: Flags) -> int:
        """The entry of a page."""

    @abstractmethod
    def _link_entry(self, level: int, table: int, rights: Rights) -> int:
        """The entry of a table."""

    def frame_bits(self, kind: str, *, transition: bool = False) -> int:
        """Give how wide the frame numbers in entries of pages of a kind are."""
        return 40

    def _new_root(self) -> int:
        return self._new_table()

    def _effective(self, rights: Rights, va: int) -> Rights:
        """What the rights of all levels come to at an address."""
        return Rights(rights.writable, rights.user, rights.nx)

    # -- writing ---------------------------------------------------------------------------------

    @property
    def dtb(self) -> int:
        """The root table's physical address."""
        return self.root

    def _new_table(self) -> int:
        pfn = next(self.frames)
        self.memory.clear(pfn)
        return pfn << 12

    def _prefix(self, va: int, level: int) -> int:
        return (va & (1 << self.width) - 1) >> self.SHIFT[level]

    def _place(self, table: int, va: int, level: int) -> int:
        """Give the physical address of the entry for `va` in a table."""
        above = self.width if level == self.levels else self.SHIFT[level + 1]
        index = va >> self.SHIFT[level] & (1 << above - self.SHIFT[level]) - 1
        return table + index * self.ENTRY_SIZE

    def entry_address(self, va: int, level: int) -> int:
        """Give the physical address of the entry for `va`, making the tables above it."""
        return self._place(self._table(va, level), va, level)

    def write_raw(self, va: int, level: int, entry: int) -> None:
        """Write an entry as it is; for those that are not present, which map nothing."""
        self._write_entry(self.entry_address(va, level), entry)

    def _write_entry(self, at: int, entry: int) -> None:
        self.memory.write(at, entry.to_bytes(self.ENTRY_SIZE, "little"))

    def _table(self, va: int, level: int) -> int:
        """Give the address of the table that holds the entry for `va`, making what is missing."""
        table = self.root
        for above in range(self.levels, level, -1):
            key = (above, self._prefix(va, above))
            if key not in self.links:
                self._link(table, va, above, self._new_table(), EVERYTHING)
            table = self.links[key].table
        return table

    def _link(self, table: int, va: int, level: int, to: int, rights: Rights) -> None:
        self._write_entry(self._place(table, va, level), self._link_entry(level, to, rights))
        self.links[level, self._prefix(va, level)] = _Link(to, rights)

    def restrict(self, va: int, level: int, rights: Rights) -> None:
        """Rewrite the rights of the upper entry at `level` that leads to `va`."""
        table = self._table(va, level)
        self._link(table, va, level, self._table(va, level - 1), rights)

    def adopt(self, other: AddressSpace) -> None:
        """Share the upper half of another address space, as processes share the kernel's.

        What is mapped there afterwards through one of the two is not noted in the other.
        """
        half, top = 1 << self.width - 1, self.levels
        theirs, ours = (self._place(space.root, half, top) for space in (other, self))
        length = self._place(self.root, 2 * half - 1, top) + self.ENTRY_SIZE - ours
        self.memory.write(ours, self.memory.read(theirs, length).data)

        def upper(key: tuple[int, int]) -> bool:
            return key[1] << self.SHIFT[key[0]] >= half

        self._leaves |= {key: leaf for key, leaf in other._leaves.items() if upper(key)}
        self.links |= {key: link for key, link in other.links.items() if upper(key)}
        self.lost |= other.lost

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
        protection: int = READ_WRITE,
        software: int = 0,
    ) -> None:
        """Map one page of a kind such as "4k" or "2m"; see `Flags` for the rest."""
        level = self.KINDS[kind]
        flags = Flags(pat, global_, transition, protection, software)
        self.write_raw(va, level, self._leaf_entry(level, pfn << 12, rights, flags))
        self._leaves[level, self._prefix(va, level)] = _Leaf(pfn << 12, rights, flags)

    def unmap(self, va: int, level: int = PTE, entry: int = 0) -> None:
        """Take a mapping away, leaving `entry` (not present) in its place."""
        self.write_raw(va, level, entry)
        self._leaves.pop((level, self._prefix(va, level)), None)

    def lose_table(self, va: int, level: int) -> None:
        """Take the table that holds the `level` entry for `va` out of the dump."""
        pfn = self._table(va, level) >> 12
        del self.memory.pages[pfn]
        self.lost.add(pfn)

    # -- answering -------------------------------------------------------------------------------

    def is_canonical(self, va: int) -> bool:
        """Tell whether the bits above the address' are all equal to its highest."""
        top = va >> self.width - 1
        return not self.signed or top in (0, self.END - 1 >> self.width - 1)

    def translate(self, va: int) -> Mapped | Failure:
        """Answer from the notes what the walk must answer from the bytes."""
        if not self.is_canonical(va):
            return Failure("non canonical", gva=va)
        table, rights = self.root, EVERYTHING
        for level in range(self.levels, 0, -1):
            if table >> 12 in self.lost:
                gpa = self._place(table, va, level)
                return Failure("not in dump", gva=va, gpa=gpa, level=LEVEL_NAME[level])
            key = (level, self._prefix(va, level))
            leaf = self._leaves.get(key)
            if leaf is not None:
                size = 1 << self.SHIFT[level]
                return Mapped(
                    leaf.gpa + va % size,
                    size,
                    self._found(leaf, rights, va),
                    leaf.flags.transition,
                )
            link = self.links.get(key)
            if link is None:
                return Failure("not present", gva=va, level=LEVEL_NAME[level])
            table = link.table
            rights = rights.through(link.rights)
        raise AssertionError("the last level is a leaf or is not present")

    def _found(self, leaf: _Leaf, above: Rights, va: int) -> Rights:
        """The rights of all levels; of a page in transition those that were noted for it."""
        if not leaf.flags.transition:
            return self._effective(above.through(leaf.rights), va)
        protection = leaf.flags.protection & 7
        return self._effective(above, va).through(
            Rights(
                protection in PROTECTIONS_THAT_WRITE,
                user=True,
                nx=protection not in PROTECTIONS_THAT_EXECUTE,
            )
        )

    def read(self, va: int, length: int) -> Outcome:
        """Read page by page up to the first byte that cannot be had."""
        data = bytearray()
        while len(data) < length:
            at = va + len(data)
            if at >= self.END:
                return Outcome(bytes(data), Failure("end of space", gva=self.END))
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
