"""`Paging`: the page table walk for all processors, which describe their levels as data.

A virtual address is cut into indexes, one per level, and a page offset. Each entry names the page
of the next table; the last one, or an earlier one that says so, names the page itself.

Where a debugger sees more than the processor: an entry of the last level that is not valid may be
*in transition*: the page is still in memory, on its way to the page file, and its contents are
good. On processors with the L1TF flaw Windows inverts a high bit of the address in such entries
(unless their swizzle bit is set); KDBG says which bit.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.addresses import ADDRESS_LIMIT, Address, Gpa, Gva, Pfn
from kdmp_ks.errors import NonCanonicalError, NotInDumpError, NotPresentError
from kdmp_ks.ground.kinds import PAGE_MASK, PAGE_SHIFT, PageKind, PxeKind
from kdmp_ks.paging.translation import PxeStep, Translation
from kdmp_ks.structs.paging import field_mask

if TYPE_CHECKING:
    from array import array

    from construct import Construct
    from typing_extensions import Self

    from kdmp_ks.paging.tables import TableCache

# What comes out of a valid entry is an address; to check it again takes longer than to find it.
_new, _new_gpa = tuple.__new__, int.__new__

# Windows' protection values (the low three bits of Protection) that allow the access at once;
# "copy on write" is not one of those that allow writing.
_PROTECTION_BITS = 7
PROTECTIONS_THAT_WRITE = frozenset((4, 6))
PROTECTIONS_THAT_EXECUTE = frozenset((2, 3, 6, 7))


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a walk.

    Attributes:
        kind: Its name.
        shift: Lowest bit of its index in a virtual address.
        index_mask: Number of entries in its table, less one.
        valid_mask: Bits that decide whether an entry is valid for the processor ...
        valid: ... and what they are then.
        leaf_mask: Bits that decide whether a valid entry maps a page itself ...
        leaf: ... and what they are then. On the last level any entry does.
        page: Size of such a page; None where no entry can map one.
        page_mask: The bits of the entry that are the page's address.
        layout: The definition of an entry.
        has_rights: Whether its entries have a say in what may be done with the page.
    """

    kind: PxeKind
    shift: int
    index_mask: int
    valid_mask: int
    valid: int
    leaf_mask: int
    leaf: int
    page: PageKind | None
    page_mask: int
    layout: Construct
    has_rights: bool = True


class TransitionLayout:
    """Masks of a transition entry: not valid, but its page is still in memory."""

    def __init__(self, layout: Construct) -> None:
        """Make the masks from the definition of such an entry."""
        self.transition = field_mask(layout, "Transition")
        self.kind = self.transition | field_mask(layout, "Prototype") | field_mask(layout, "Valid")
        self.frame = field_mask(layout, "PageFrameNumber")
        self.swizzle = field_mask(layout, "SwizzleBit")
        self._protection = field_mask(layout, "Protection")

    def protection(self, entry: int) -> int:
        """Decode the protection that Windows noted for a page, without cache and guard bits."""
        return (entry & self._protection) // (self._protection & -self._protection) & (
            _PROTECTION_BITS
        )


class LeafTable(NamedTuple):
    """The table at which the walks of neighbouring addresses end.

    Attributes:
        entries: The table of the last level.
        and_bits: The entries on the way to it joined by AND ...
        or_bits: ... and by OR.
    """

    entries: array[int]
    and_bits: int
    or_bits: int


class LeafPath(NamedTuple):
    """The way to the table at which the walks of neighbouring addresses end.

    Attributes:
        pfn: Page frame of the table of the last level.
        and_bits: The entries on the way to it joined by AND ...
        or_bits: ... and by OR.
    """

    pfn: int
    and_bits: int
    or_bits: int


class Paging(ABC):
    """Translation of virtual addresses on one kind of processor.

    Attributes:
        levels: How many levels of tables there are.
        hierarchy: The levels, from the root down.
        entry_size: Bytes in an entry of a table.
        end: First address behind the virtual address space.
        swizzle: The physical address bit that invalid entries hold inverted; 0 for none.
        frame_mask: The bits of an entry that are the address of the next table.
        transition_layout: The masks of an entry in transition.
        all_rights: A last-level entry that forbids nothing.
        sign_bit: The address bit that all higher ones copy; None where all addresses can exist.
    """

    levels: int
    hierarchy: tuple[Level, ...]
    entry_size: int = 8
    end: int = ADDRESS_LIMIT
    swizzle: int = 0
    frame_mask: int
    transition_layout: TransitionLayout
    all_rights: int
    sign_bit: int | None = None

    def _arguments(self) -> tuple[int, ...]:
        """Arguments by which the class makes an equal one."""
        return (self.swizzle,)

    def __reduce__(self) -> tuple[type[Self], tuple[int, ...]]:
        """Pickle by the class and its arguments."""
        return type(self), self._arguments()

    def __eq__(self, other: object) -> bool:
        """Whether it translates in the same way."""
        if type(other) is not type(self):
            return NotImplemented
        return self._arguments() == other._arguments()

    def __hash__(self) -> int:
        """Hash of the class: the L1TF bit may change."""
        return hash(type(self))

    @abstractmethod
    def root(self, dtb: int) -> Gpa:
        """Physical address of the root table: DirectoryTableBase without its flag bits."""

    @abstractmethod
    def rights(self, leaf: int, and_bits: int, or_bits: int, gva: int) -> tuple[bool, bool, bool]:
        """Writable, executable and user-accessible.

        Args:
            leaf: The entry that maps the page.
            and_bits: The entries on the way to it joined by AND ...
            or_bits: ... and by OR.
            gva: The address.
        """

    def walk(
        self, tables: TableCache, dtb: int, gva: int, trace: list[PxeStep] | None = None
    ) -> Translation:
        """Translate an address.

        Args:
            tables: Where table pages come from.
            dtb: DirectoryTableBase; its flag bits do not matter.
            gva: The virtual address.
            trace: If given, each entry that is looked at is appended.

        Raises:
            NonCanonicalError: No such address can exist.
            NotPresentError: An entry says that nothing is mapped.
            NotInDumpError: A table's page is not in the dump.
        """
        level, address, entry, and_bits, or_bits = self._descend(
            tables, dtb, gva, self.hierarchy, trace
        )
        if level is None:
            raise AssertionError("the last level always maps a page")
        if entry is None:
            raise NotInDumpError(Gpa(address), Gva(gva), level.kind)
        if entry & level.valid_mask == level.valid and level.page is not None:
            base = self.page_base(level, entry) | gva & level.page.value - 1
            rights = self.rights(entry, and_bits, or_bits, gva)
            return Translation(Gpa(base), level.page, *rights, transition=False)
        if self._in_transition(level, entry):
            return self._translate_transition(entry, gva, and_bits, or_bits)
        raise NotPresentError(Gva(gva), level.kind)

    def _descend(
        self,
        tables: TableCache,
        dtb: int,
        gva: int,
        hierarchy: tuple[Level, ...],
        trace: list[PxeStep] | None = None,
    ) -> tuple[Level | None, int, int | None, int, int]:
        """Follow entries from the root down, to one that points to no table.

        Args:
            tables: Where table pages come from.
            dtb: DirectoryTableBase.
            gva: The virtual address.
            hierarchy: The levels to go down.
            trace: If given, each entry that is looked at is appended.

        Returns:
            The level of that entry, its physical address and value (None if it is not in the
            dump), and the entries before it joined by AND and by OR. The level is None if all
            entries name tables; the address is that of the next table then.

        Raises:
            NonCanonicalError: No such address can exist.
        """
        self._check_canonical(gva)
        table: int = self.root(dtb)
        and_bits, or_bits = -1, 0
        for level in hierarchy:
            address = table + (gva >> level.shift & level.index_mask) * self.entry_size
            entries = tables.get(address >> PAGE_SHIFT)
            entry = None if entries is None else entries[(address & PAGE_MASK) // self.entry_size]
            if trace is not None:
                trace.append(self.step(level.kind, Gpa(address), entry))
            if (
                entry is None
                or entry & level.valid_mask != level.valid
                or (level.page is not None and entry & level.leaf_mask == level.leaf)
            ):
                return level, address, entry, and_bits, or_bits
            if level.has_rights:
                and_bits &= entry
                or_bits |= entry
            table = entry & self.frame_mask
        return None, table, None, and_bits, or_bits

    @property
    def table_shift(self) -> int:
        """Lowest address bit that all addresses of one table of the last level share."""
        return self.hierarchy[-2].shift

    def find_leaf_table(self, tables: TableCache, dtb: int, gva: int) -> LeafTable | None:
        """Find the table of the last level for an address.

        Args:
            tables: Where table pages come from.
            dtb: DirectoryTableBase.
            gva: The virtual address.

        Returns:
            None if there is none or it is not in the dump: a large page maps the address, or
            nothing does. None as well if tables of the last level do not fill a page.

        Raises:
            NonCanonicalError: No such address can exist.
        """
        path = self.find_leaf_path(tables, dtb, gva)
        return None if path is None else self.leaf_table(tables, path)

    def find_leaf_path(self, tables: TableCache, dtb: int, gva: int) -> LeafPath | None:
        """Find the way to the table of the last level for an address; see `find_leaf_table`.

        Returns:
            None if there is no such table. The table need not be in the dump.

        Raises:
            NonCanonicalError: No such address can exist.
        """
        level, table, _, and_bits, or_bits = self._descend(tables, dtb, gva, self.hierarchy[:-1])
        return None if level is not None else LeafPath(table >> PAGE_SHIFT, and_bits, or_bits)

    def leaf_table(self, tables: TableCache, path: LeafPath) -> LeafTable | None:
        """Return the table at the end of a way; None as for `find_leaf_table`."""
        pfn, and_bits, or_bits = path
        found = tables.get(pfn)
        if found is None or self.hierarchy[-1].index_mask >= len(found):
            return None
        return LeafTable(found, and_bits, or_bits)

    def translate_leaf(
        self, entry: int, and_bits: int, or_bits: int, gva: int
    ) -> Translation | None:
        """Translate an address by its entry of the last level; None if that is not valid.

        Args:
            entry: The entry.
            and_bits: The entries on the way to it joined by AND ...
            or_bits: ... and by OR.
            gva: The address.
        """
        last = self.hierarchy[-1]
        if entry & last.valid_mask != last.valid:
            return None
        gpa = entry & last.page_mask | gva & PAGE_MASK
        rights = self.rights(entry, and_bits, or_bits, gva)
        return _new(Translation, (_new_gpa(Gpa, gpa), PageKind.NORMAL, *rights, False))

    def _check_canonical(self, gva: int) -> None:
        if self.sign_bit is not None:
            upper = gva >> self.sign_bit
            if upper and upper != (ADDRESS_LIMIT - 1) >> self.sign_bit:
                raise NonCanonicalError(Gva(gva))

    def page_base(self, level: Level, entry: int) -> int:
        """Physical address of the page that a valid entry of a level maps."""
        return entry & level.page_mask

    def maps_nothing(self, entry: int) -> bool:
        """Whether an entry of the last level maps no page, not even one in transition."""
        last = self.hierarchy[-1]
        return entry & last.valid_mask != last.valid and not self._in_transition(last, entry)

    def _in_transition(self, level: Level, entry: int) -> bool:
        return level.kind is PxeKind.PTE and (
            entry & self.transition_layout.kind == self.transition_layout.transition
        )

    def _translate_transition(
        self, entry: int, gva: int, and_bits: int, or_bits: int
    ) -> Translation:
        """Translate by a transition entry, with the rights that Windows stored in it."""
        layout = self.transition_layout
        base = entry & layout.frame
        if self.swizzle and not entry & layout.swizzle:
            base ^= self.swizzle
        # The levels above have the say on all that Windows' note leaves open.
        writable, executable, user = self.rights(self.all_rights, and_bits, or_bits, gva)
        protection = layout.protection(entry)
        return Translation(
            Gpa(base | gva & PAGE_MASK),
            PageKind.NORMAL,
            writable=writable and protection in PROTECTIONS_THAT_WRITE,
            executable=executable and protection in PROTECTIONS_THAT_EXECUTE,
            user_accessible=user,
            transition=True,
        )

    def step(self, kind: PxeKind, address: Address, value: int | None) -> PxeStep:
        """Describe an entry.

        Args:
            kind: The entry's level.
            address: The entry's address; a `Gva` for an entry read at its self-map address.
            value: The entry; None if it is not in the dump.

        Raises:
            KeyError: This processor has no such level.
        """
        level = {level.kind: level for level in self.hierarchy}[kind]
        bits = value or 0
        present = value is not None and bits & level.valid_mask == level.valid
        leaf = level.page is not None and bits & level.leaf_mask == level.leaf
        return PxeStep(
            kind,
            address,
            value,
            pfn=Pfn((bits & self.frame_mask) >> PAGE_SHIFT),
            present=present,
            large=present and leaf and level is not self.hierarchy[-1],
            transition=not present and self._in_transition(level, bits),
            layout=level.layout,
        )
