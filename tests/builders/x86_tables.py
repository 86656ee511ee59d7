"""Page tables of 32-bit x86 processors: two levels of narrow entries, or three with PAE."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from .memory import PAGE_SIZE, PhysicalMemory
from .pagetables import (
    ACCESSED,
    DIRTY,
    GLOBAL,
    LARGE,
    PAT_LARGE,
    PAT_SMALL,
    PRESENT,
    USER,
    WRITE,
    rights_bits,
    transition_entry,
)
from .space import PDE, PDPTE, PTE, AddressSpace, Flags, Rights

ROOT_STEP = 0x20


class X86Tables(AddressSpace):
    """An address space without PAE: entries of 4 bytes, pages of 4 KiB and 4 MiB.

    There is no bit against execution, so no right can be taken; and a 4 MiB page may lie above
    4 GiB (PSE-36), for which its entry has four bits of their own.
    """

    SHIFT: ClassVar = {PTE: 12, PDE: 22}
    KINDS: ClassVar = {"4k": PTE, "4m": PDE}
    ENTRY_SIZE: ClassVar = 4
    END: ClassVar = 1 << 32
    levels = 2
    width = 32
    signed = False

    def frame_bits(self, kind: str, *, transition: bool = False) -> int:
        """Give 20, or 24 for pages of 4 MiB."""
        return 24 if kind == "4m" else 20

    def _leaf_entry(self, level: int, gpa: int, rights: Rights, flags: Flags) -> int:
        if flags.transition:
            return transition_entry(gpa, flags)
        bits = rights.writable * WRITE | rights.user * USER | flags.global_ * GLOBAL
        bits |= PRESENT | ACCESSED | DIRTY | (flags.software & 7) << 9
        if level == PTE:
            assert gpa < self.END
            return gpa | bits | flags.pat * PAT_SMALL
        high = gpa >> 32
        assert high < 0x10
        assert gpa & 0x3FFFFF == 0
        return gpa & 0xFFC00000 | high << 13 | bits | LARGE | flags.pat * PAT_LARGE

    def _link_entry(self, level: int, table: int, rights: Rights) -> int:
        return table | PRESENT | ACCESSED | rights.writable * WRITE | rights.user * USER

    def _effective(self, rights: Rights, va: int) -> Rights:
        return Rights(rights.writable, rights.user, nx=False)


class PaeTables(AddressSpace):
    """An address space with PAE: entries of 8 bytes, pages of 4 KiB and 2 MiB.

    The root is four entries without rights, anywhere on a page in steps of 32 bytes;
    `root_offset` says where.
    """

    SHIFT: ClassVar = {PTE: 12, PDE: 21, PDPTE: 30}
    KINDS: ClassVar = {"4k": PTE, "2m": PDE}
    END: ClassVar = 1 << 32
    levels = 3
    width = 32
    signed = False
    speechless: ClassVar = frozenset({PDPTE})

    def __init__(
        self, memory: PhysicalMemory, frames: Iterator[int], root_offset: int = 0x2E0
    ) -> None:
        assert root_offset % ROOT_STEP == 0
        assert root_offset < PAGE_SIZE
        self._root_offset = root_offset
        super().__init__(memory, frames)

    def frame_bits(self, kind: str, *, transition: bool = False) -> int:
        """Give 40, or 26 for pages in transition."""
        return 26 if transition else 40

    def _new_root(self) -> int:
        """Surround the four entries with what a walk from the wrong place would fall for."""
        page = self._new_table()
        self.memory.write(page, bytes([0xFF]) * PAGE_SIZE)
        self.memory.write(page + self._root_offset, bytes(ROOT_STEP))
        return page + self._root_offset

    def _leaf_entry(self, level: int, gpa: int, rights: Rights, flags: Flags) -> int:
        if flags.transition:
            return transition_entry(gpa, flags) | flags.software << 52
        entry = gpa | rights_bits(rights) | flags.software << 52 | flags.global_ * GLOBAL
        entry |= PRESENT | ACCESSED | DIRTY
        if level == PTE:
            return entry | flags.pat * PAT_SMALL
        assert gpa & 0x1FFFFF == 0
        return entry | LARGE | flags.pat * PAT_LARGE

    def _link_entry(self, level: int, table: int, rights: Rights) -> int:
        if level == PDPTE:
            return table | PRESENT
        return table | PRESENT | ACCESSED | rights_bits(rights)
