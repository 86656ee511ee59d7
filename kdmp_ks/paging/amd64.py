"""The page-table walk of AMD64 processors, with 4 or 5 levels, as a debugger has to do it.

A virtual address is cut into 9-bit indexes, one per level, and a page offset. Each entry names the
next table's page; the last one, or an earlier one with the LargePage bit, names the page itself.

Where a debugger sees more than the processor: an entry of the last level that is not valid may be
*in transition*: the page is still in memory, on its way to the page file, and its contents are
good. On processors with the L1TF flaw Windows inverts a high bit of the address in such entries
(unless their swizzle bit is set); KDBG says which bit.

References:
    Intel SDM volume 3A, 4.5; `kdmp_ks.structs.paging` for the entries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.addresses import Gpa, Gva, PageKind, Pfn, PxeKind
from kdmp_ks.errors import NonCanonicalError, NotInDumpError, NotPresentError
from kdmp_ks.structs.paging import (
    MMPTE_HARDWARE,
    MMPTE_LARGE_1G,
    MMPTE_LARGE_2M,
    MMPTE_TRANSITION,
    field_mask,
)

if TYPE_CHECKING:
    from kdmp_ks.paging.tables import TableCache

_VALID = field_mask(MMPTE_HARDWARE, "Valid")
_LARGE = field_mask(MMPTE_HARDWARE, "LargePage")
_WRITE = field_mask(MMPTE_HARDWARE, "Dirty1")
_USER = field_mask(MMPTE_HARDWARE, "Owner")
_NO_EXECUTE = field_mask(MMPTE_HARDWARE, "NoExecute")
_FRAME = field_mask(MMPTE_HARDWARE, "PageFrameNumber")
_TRANSITION = field_mask(MMPTE_TRANSITION, "Transition")
_TRANSITION_KIND = _TRANSITION | field_mask(MMPTE_TRANSITION, "Prototype") | _VALID
_PROTECTION = field_mask(MMPTE_TRANSITION, "Protection")
_PROTECTION_UNIT = _PROTECTION & -_PROTECTION
_SWIZZLE = field_mask(MMPTE_TRANSITION, "SwizzleBit")

_INDEX_BITS = 9
_INDEX_MASK = (1 << _INDEX_BITS) - 1
_ENTRY_SHIFT = 3
_PAGE_SHIFT = 12

# Windows' protection values (the low three bits of Protection) that allow the access at once;
# "copy on write" is not one of those that allow writing.
_PROTECTIONS_THAT_WRITE = frozenset((4, 6))
_PROTECTIONS_THAT_EXECUTE = frozenset((2, 3, 6, 7))


class _Level(NamedTuple):
    """One level of the walk."""

    kind: PxeKind
    shift: int
    """Lowest bit of the index into its table."""
    large: int
    """Bits of the page address if an entry of this level maps a page itself; 0 if it cannot."""
    page: PageKind | None


_PTE = _Level(PxeKind.PTE, _PAGE_SHIFT, 0, PageKind.NORMAL)
_LEVELS = (
    _Level(PxeKind.PML5E, _PAGE_SHIFT + 4 * _INDEX_BITS, 0, None),
    _Level(PxeKind.PML4E, _PAGE_SHIFT + 3 * _INDEX_BITS, 0, None),
    _Level(
        PxeKind.PDPTE,
        _PAGE_SHIFT + 2 * _INDEX_BITS,
        field_mask(MMPTE_LARGE_1G, "PageBase"),
        PageKind.HUGE,
    ),
    _Level(
        PxeKind.PDE,
        _PAGE_SHIFT + _INDEX_BITS,
        field_mask(MMPTE_LARGE_2M, "PageBase"),
        PageKind.LARGE,
    ),
)

_LARGE_LEVELS = frozenset(level.kind for level in _LEVELS if level.large)


class PxeStep(NamedTuple):
    """One entry that a walk looked at.

    Attributes:
        level: Which level it belongs to.
        address: Physical address of the entry.
        value: The entry; None if its table's page is not in the dump.
    """

    level: PxeKind
    address: Gpa
    value: int | None

    @property
    def pfn(self) -> Pfn:
        """The frame number in the entry, as it stands there; 0 where there is no value."""
        return Pfn(((self.value or 0) & _FRAME) >> _PAGE_SHIFT)

    @property
    def present(self) -> bool:
        """Whether the entry is valid for the processor."""
        return bool((self.value or 0) & _VALID)

    @property
    def large(self) -> bool:
        """Whether the entry maps a page itself although it could name a table."""
        return self.present and self.level in _LARGE_LEVELS and bool((self.value or 0) & _LARGE)

    @property
    def transition(self) -> bool:
        """Whether the entry is that of a page on its way out of memory."""
        return self.level is PxeKind.PTE and (self.value or 0) & _TRANSITION_KIND == _TRANSITION


class Translation(NamedTuple):
    """Where a virtual address lies in physical memory, and with what rights.

    There is no "readable": what is not readable does not translate.

    Attributes:
        gpa: The physical address.
        page_kind: Size of the page that maps it.
        writable: Every level allows writing (a copy-on-write page does not).
        executable: No level forbids execution.
        user_accessible: Every level allows access from user mode.
        transition: The page was on its way out of memory; its contents are still good. Rights
            come from the protection that Windows noted for it.
    """

    gpa: Gpa
    page_kind: PageKind
    writable: bool
    executable: bool
    user_accessible: bool
    transition: bool

    @property
    def offset(self) -> int:
        """Distance from the start of the page, in bytes."""
        return self.gpa & (self.page_kind.value - 1)

    @property
    def pfn(self) -> Pfn:
        """Frame number of the page's start: for a large page that of its first 4 KiB."""
        return Pfn((self.gpa - self.offset) >> _PAGE_SHIFT)


class Amd64Paging:
    """How virtual addresses of one dump translate.

    Attributes:
        levels: 4 or 5.
        swizzle: The physical address bit that invalid entries hold inverted; 0 for none.
    """

    def __init__(self, levels: int = 4, swizzle: int = 0) -> None:
        """Choose the depth of the tables and the L1TF bit."""
        self.levels = levels
        self.swizzle = swizzle
        self._levels = _LEVELS[len(_LEVELS) + 1 - levels :]
        self._sign = _PAGE_SHIFT + levels * _INDEX_BITS - 1
        self._upper = (1 << 64) - 1 >> self._sign

    def root(self, dtb: int) -> Gpa:
        """Physical address of the root table: DirectoryTableBase without its flag bits."""
        return Gpa(dtb & _FRAME)

    def walk(
        self, tables: TableCache, root: int, gva: int, trace: list[PxeStep] | None = None
    ) -> Translation:
        """Translate an address.

        Args:
            tables: Where table pages come from.
            root: DirectoryTableBase (CR3); its low bits are flags.
            gva: The virtual address.
            trace: If given, each entry that is looked at is appended.

        Raises:
            NonCanonicalError: No such address can exist.
            NotPresentError: An entry says that nothing is mapped.
            NotInDumpError: A table's page is not in the dump.
        """
        upper = gva >> self._sign
        if upper and upper != self._upper:
            raise NonCanonicalError(Gva(gva))
        table: int = self.root(root)
        every = _WRITE | _USER
        any_of = 0
        for level in self._levels:
            entry = self._entry(tables, table, level, gva, trace)
            if not entry & _VALID:
                raise NotPresentError(Gva(gva), level.kind)
            every &= entry
            any_of |= entry
            if entry & _LARGE and level.page and level.large:
                return self._valid(entry & level.large, gva, level.page, every, any_of)
            table = entry & _FRAME
        entry = self._entry(tables, table, _PTE, gva, trace)
        if entry & _VALID:
            return self._valid(entry & _FRAME, gva, PageKind.NORMAL, every & entry, any_of | entry)
        if entry & _TRANSITION_KIND != _TRANSITION:
            raise NotPresentError(Gva(gva), PxeKind.PTE)
        return self._in_transition(entry, gva, every, any_of)

    def _entry(
        self, tables: TableCache, table: int, level: _Level, gva: int, trace: list[PxeStep] | None
    ) -> int:
        index = gva >> level.shift & _INDEX_MASK
        entries = tables.get(table >> _PAGE_SHIFT)
        entry = entries[index] if entries else None
        if trace is not None:
            trace.append(PxeStep(level.kind, Gpa(table + (index << _ENTRY_SHIFT)), entry))
        if entry is None:
            raise NotInDumpError(Gpa(table + (index << _ENTRY_SHIFT)), Gva(gva), level.kind)
        return entry

    def _valid(self, base: int, gva: int, page: PageKind, every: int, any_of: int) -> Translation:
        return Translation(
            gpa=Gpa(base | page.page_offset(gva)),
            page_kind=page,
            writable=bool(every & _WRITE),
            executable=not any_of & _NO_EXECUTE,
            user_accessible=bool(every & _USER),
            transition=False,
        )

    def _in_transition(self, entry: int, gva: int, every: int, any_of: int) -> Translation:
        base = entry & _FRAME
        if self.swizzle and not entry & _SWIZZLE:
            base ^= self.swizzle
        protection = (entry & _PROTECTION) // _PROTECTION_UNIT & 7
        return Translation(
            gpa=Gpa(base | PageKind.NORMAL.page_offset(gva)),
            page_kind=PageKind.NORMAL,
            writable=bool(every & _WRITE) and protection in _PROTECTIONS_THAT_WRITE,
            executable=not any_of & _NO_EXECUTE and protection in _PROTECTIONS_THAT_EXECUTE,
            user_accessible=bool(every & _USER),
            transition=True,
        )
