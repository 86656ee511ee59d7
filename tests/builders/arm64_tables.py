"""Page tables of ARM64 processors: four levels, 4 KiB granule, both halves on one root page."""

from __future__ import annotations

from typing import ClassVar

from .pagetables import transition_entry
from .space import PDE, PDPTE, PML4E, PTE, AddressSpace, Flags, Rights

VALID, NOT_A_BLOCK = 1 << 0, 1 << 1
OWNER, READ_ONLY = 1 << 6, 1 << 7
INNER_SHAREABLE, ACCESSED, NON_GLOBAL = 3 << 8, 1 << 10, 1 << 11
CONTIGUOUS = 1 << 52
PRIVILEGED_NO_EXECUTE, USER_NO_EXECUTE = 1 << 53, 1 << 54
TABLE_PRIVILEGED_NO_EXECUTE, TABLE_USER_NO_EXECUTE = 1 << 59, 1 << 60
TABLE_NO_USER, TABLE_NO_WRITE = 1 << 61, 1 << 62


class Arm64Tables(AddressSpace):
    """An address space of an ARM64 processor.

    `pat` stands for another memory type and the mark of contiguous pages; `software` fills the
    four bits that processors leave alone.
    """

    SHIFT: ClassVar = {PTE: 12, PDE: 21, PDPTE: 30, PML4E: 39}
    KINDS: ClassVar = {"4k": PTE, "2m": PDE, "1g": PDPTE}
    levels = 4
    width = 48

    def frame_bits(self, kind: str, *, transition: bool = False) -> int:
        """Give 36: addresses of 48 bits."""
        return 36

    def _leaf_entry(self, level: int, gpa: int, rights: Rights, flags: Flags) -> int:
        assert gpa < 1 << 48
        if flags.transition:
            return transition_entry(gpa, flags) | flags.software << 52
        entry = gpa | VALID | ACCESSED | INNER_SHAREABLE | (flags.software & 0xF) << 55
        entry |= 0 if flags.global_ else NON_GLOBAL
        entry |= flags.pat * (CONTIGUOUS | 3 << 2)
        entry |= 0 if rights.writable else READ_ONLY
        entry |= rights.user * OWNER
        entry |= rights.nx * PRIVILEGED_NO_EXECUTE | rights.user_nx * USER_NO_EXECUTE
        if level == PTE:
            return entry | NOT_A_BLOCK
        assert gpa % (1 << self.SHIFT[level]) == 0
        return entry

    def _link_entry(self, level: int, table: int, rights: Rights) -> int:
        entry = table | VALID | NOT_A_BLOCK
        entry |= 0 if rights.writable else TABLE_NO_WRITE
        entry |= 0 if rights.user else TABLE_NO_USER
        entry |= rights.nx * TABLE_PRIVILEGED_NO_EXECUTE
        return entry | rights.user_nx * TABLE_USER_NO_EXECUTE

    def _effective(self, rights: Rights, va: int) -> Rights:
        """Execution is a right of its own for each half of the space."""
        nx = rights.nx if va >> 63 else rights.user_nx
        return Rights(rights.writable, rights.user, nx)
