"""The page table walk for many addresses at once.

Addresses in the same table share the walk to it: the walk goes down to the last level once for each
*table* of that level, and from there each address costs the look-up of one entry. The result for
the addresses below one entry of the last level but one is a *node*: a table, a large page, or the
level at which the walk has ended.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.batch.file_gather import Entries
from kdmp_ks.batch.numeric import np
from kdmp_ks.batch.page_lookup import locate_addresses
from kdmp_ks.batch.page_walk.rights import RIGHTS, rights_rules
from kdmp_ks.batch.page_walk.unique import distinct
from kdmp_ks.ground.kinds import PAGE_MASK, PageKind
from kdmp_ks.paging.walk import PROTECTIONS_THAT_EXECUTE, PROTECTIONS_THAT_WRITE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kdmp_ks.batch.numeric import I64, U64, Bools
    from kdmp_ks.batch.page_walk.rights import Bit
    from kdmp_ks.paging.tables import TableCache
    from kdmp_ks.paging.walk import Level, Paging

    U8 = NDArray[np.uint8]
    U32 = NDArray[np.uint32]

_BLOCK = 1 << 18
"""Number of addresses that are walked at once, so that intermediate arrays fit in the cache."""
_WRITES, _EXECUTES = (
    np.array([code in codes for code in range(8)])
    for codes in (PROTECTIONS_THAT_WRITE, PROTECTIONS_THAT_EXECUTE)
)
"""Protections of pages in transition that allow writing, and executing."""


@dataclass(slots=True)
class WalkResults:
    """Results of a walk for each address.

    Attributes:
        gpa: Its physical address; 0 where there is none.
        page_size: Bytes in the page that maps it; 0 where none does.
        rights: Writable, executable, user-accessible, one row each.
        transition: Whether its page was on its way out of memory.
        ok: Whether it translates.
        level: Value of the `PxeKind` at which the walk ended; 0 if it did not.
    """

    gpa: U64
    page_size: U32
    rights: Bools
    transition: Bools
    ok: Bools
    level: U8

    @classmethod
    def nothing(cls, count: int) -> WalkResults:
        """As long as nothing has been found."""
        return cls(
            np.zeros(count, np.uint64),
            np.zeros(count, np.uint32),
            np.zeros((RIGHTS, count), np.bool_),
            np.zeros(count, np.bool_),
            np.zeros(count, np.bool_),
            np.zeros(count, np.uint8),
        )

    @classmethod
    def of_large(cls, nodes: TableRefs) -> WalkResults:
        """Make results of large pages, each by its first address."""
        count = nodes.size.size
        return cls(
            nodes.base,
            nodes.size.astype(np.uint32),
            nodes.rights,
            np.zeros(count, np.bool_),
            np.ones(count, np.bool_),
            np.zeros(count, np.uint8),
        )

    def put(self, where: slice | I64, part: WalkResults) -> None:
        """Store the results of some of the addresses."""
        self.gpa[where] = part.gpa
        self.page_size[where] = part.page_size
        self.rights[:, where] = part.rights
        self.transition[where] = part.transition
        self.ok[where] = part.ok
        self.level[where] = part.level


@dataclass(slots=True)
class TableRefs:
    """State of a walk for each of a number of prefixes of addresses.

    Attributes:
        table: Physical address of the next table; 0 where the walk has ended.
        base: Physical address of the large page that was found.
        size: Size of that page in bytes; 0 if there is none.
        failed: Value of the `PxeKind` at which the walk failed; 0 if it did not.
        rights: Rights that the entries so far grant, one row for each right.
    """

    table: U64
    base: U64
    size: U64
    failed: U8
    rights: Bools

    @classmethod
    def root(cls, table: int) -> TableRefs:
        """Return the state at the root table."""
        return cls(
            np.array([table], np.uint64),
            np.zeros(1, np.uint64),
            np.zeros(1, np.uint64),
            np.zeros(1, np.uint8),
            np.ones((RIGHTS, 1), np.bool_),
        )

    def at(self, which: I64) -> TableRefs:
        """Select states by index."""
        return TableRefs(
            self.table[which],
            self.base[which],
            self.size[which],
            self.failed[which],
            self.rights[:, which],
        )

    @property
    def open(self) -> Bools:
        """Mask of the prefixes for which the walk goes on."""
        goes_on: Bools = (self.failed == 0) & (self.size == 0)
        return goes_on


class Walker:
    """Walks the page tables of one address space.

    Attributes:
        page_map: The pages of the dump.
        levels: The levels of its tables, from the root down.
        bits: Number of address bits that the levels translate.
        has_sign: Whether the bits above these are copies of the topmost of them.
    """

    def __init__(self, tables: TableCache, paging: Paging, dtb: int) -> None:
        """Prepare to walk an address space.

        Args:
            tables: The page tables of the dump.
            paging: The kind of page tables.
            dtb: DirectoryTableBase of the address space.

        Raises:
            SourceError: The dump is closed.
        """
        self._paging = paging
        self.page_map = tables.page_map
        self._entries = Entries(tables.source, paging.entry_size, self.page_map.first_page)
        self._root = paging.root(dtb)
        self._rules = rights_rules(paging)
        self.levels = paging.hierarchy
        self.has_sign = paging.sign_bit is not None
        self.bits = self.levels[0].shift + self.levels[0].index_mask.bit_length()

    def walk(self, gvas: U64) -> WalkResults:
        """Translate addresses, all inside the address space.

        Raises:
            SourceError: The file cannot be read.
        """
        found = WalkResults.nothing(gvas.size)
        for start in range(0, gvas.size, _BLOCK):
            block = slice(start, start + _BLOCK)
            part = gvas[block]
            possible = self._canonical(part)
            if possible is None:
                found.put(block, self._walk(part))
            elif possible.size:
                found.put(possible + start, self._walk(part[possible]))
        return found

    def _canonical(self, gvas: U64) -> I64 | None:
        """Return the indexes of canonical addresses; None if all are canonical."""
        sign = self._paging.sign_bit
        if sign is None:
            return None
        upper = gvas >> np.uint64(sign)
        possible = (upper == 0) | (upper == np.uint64(ADDRESS_LIMIT - 1 >> sign))
        return None if possible.all() else np.flatnonzero(possible)

    def _walk(self, gvas: U64) -> WalkResults:
        above, last = self.levels[-2:]
        prefixes = (gvas & np.uint64((1 << self.bits) - 1)) >> np.uint64(above.shift)
        keys, which = distinct(prefixes, self.bits - above.shift)
        nodes = self._descend(keys, len(self.levels) - 1)
        index = gvas >> np.uint64(last.shift) & np.uint64(last.index_mask)
        entry, there = self._look_up(nodes, which, index)
        nodes.failed[nodes.open & ~there] = last.kind.value
        return self.pages_of(gvas, entry, nodes, which, there)

    def pages_of(
        self, gvas: U64, entry: U64, nodes: TableRefs, which: I64, there: Bools
    ) -> WalkResults:
        """Decode the last level.

        Args:
            gvas: Addresses.
            entry: The entry for each; arbitrary if its node has no table.
            nodes: Results of the levels above.
            which: Index of the node of each address.
            there: Mask of the nodes with a table in the dump.
        """
        last = self.levels[-1]
        ok = entry & np.uint64(last.valid_mask) == np.uint64(last.valid)
        if not there.all():
            ok &= there[which]
        rights = np.empty((RIGHTS, gvas.size), np.bool_)
        for right, allowed in enumerate(nodes.rights):
            rights[right] = self._leaf_allows(right, entry, gvas)
            rights[right] &= ok if allowed.all() else ok & allowed[which]
        gpa = entry & np.uint64(last.page_mask) | gvas & np.uint64(PAGE_MASK)
        found = WalkResults(
            gpa,
            np.full(gvas.size, PageKind.NORMAL.value, np.uint32),
            rights,
            np.zeros(gvas.size, np.bool_),
            ok,
            np.zeros(gvas.size, np.uint8),
        )
        others = np.flatnonzero(~ok)
        if others.size:
            rest = self._other_pages(gvas[others], entry[others], nodes.at(which[others]))
            found.put(others, rest)
        return found

    def _other_pages(self, gvas: U64, entry: U64, nodes: TableRefs) -> WalkResults:
        """Decode addresses without a valid last entry: large, transition or missing pages."""
        last = self.levels[-1]
        found = WalkResults.nothing(gvas.size)
        large = np.flatnonzero(nodes.size)
        size = nodes.size[large]
        found.gpa[large] = nodes.base[large] | gvas[large] & size - np.uint64(1)
        found.page_size[large] = size
        found.rights[:, large] = nodes.rights[:, large]
        transition = self._paging.transition_layout
        leaving = nodes.open & (entry & np.uint64(transition.kind) == transition.transition)
        found.transition[:] = leaving
        leaving_at = np.flatnonzero(leaving)
        entry = entry[leaving_at]
        found.gpa[leaving_at] = self._leaving_base(entry) | gvas[leaving_at] & np.uint64(PAGE_MASK)
        found.page_size[leaving_at] = PageKind.NORMAL.value
        found.rights[:, leaving_at] = nodes.rights[:, leaving_at]
        codes: Any = entry
        protection = transition.protection(codes)
        for right, allows in enumerate((_WRITES, _EXECUTES)):
            found.rights[right, leaving_at] &= allows[protection]
        found.ok[:] = (nodes.size > 0) | leaving
        found.level[:] = np.where(nodes.open & ~leaving, last.kind.value, nodes.failed)
        return found

    def _leaving_base(self, entry: U64) -> U64:
        """Return the physical addresses of pages in transition."""
        layout, swizzle = self._paging.transition_layout, np.uint64(self._paging.swizzle)
        base: U64 = entry & np.uint64(layout.frame)
        inverted = entry & np.uint64(layout.swizzle) == 0
        return np.where(inverted, base ^ swizzle, base)

    def _leaf_allows(self, right: int, entry: U64, gvas: U64) -> Bools | bool:
        """Test which leaf entries grant a right."""
        lower, upper = (rule.leaf[right] for rule in self._rules)
        if lower == upper:
            return _permits(lower, entry)
        return np.where(self._in_upper_half(gvas), _permits(upper, entry), _permits(lower, entry))

    def _in_upper_half(self, gvas: U64) -> Bools:
        upper: Bools = gvas >> np.uint64(self.bits - 1) & np.uint64(1) != 0
        return upper

    # -- the levels above the last --------------------------------------------------------------

    def root(self) -> TableRefs:
        """Return the state at the root table."""
        return TableRefs.root(self._root)

    def entries_of(self, nodes: TableRefs, index: U64) -> tuple[U64, Bools]:
        """Read all entries of tables.

        Args:
            nodes: The tables.
            index: Indexes of the entries in each table.

        Returns:
            The entries, table by table, 0 where a table is missing; a mask of the tables in the
            dump.
        """
        indexes, there = self.tables(nodes)
        entry = np.zeros((there.size, index.size), np.uint64)
        wanted = indexes[there, None] + index.view(np.int64)
        entry[there] = self._entries.get(wanted.ravel()).reshape(wanted.shape)
        return entry.ravel(), there

    def tables(self, nodes: TableRefs) -> tuple[I64, Bools]:
        """Return the index of each table's first entry, and a mask of the tables in the dump."""
        offsets = locate_addresses(self.page_map, nodes.table)
        there = (offsets >= 0) & nodes.open
        offsets += (nodes.table & np.uint64(PAGE_MASK)).view(np.int64)
        return np.where(there, self._entries.indexes(offsets), 0), there

    def _look_up(self, nodes: TableRefs, which: I64, index: U64) -> tuple[U64, Bools]:
        """Read single entries of tables.

        Args:
            nodes: The tables.
            which: Index of the table of each entry.
            index: Index of each entry in its table.

        Returns:
            The entries, arbitrary where a table is missing; a mask of the tables in the dump.
        """
        first, there = self.tables(nodes)
        if not there.any():
            return np.zeros(index.shape, np.uint64), there
        return self._entries.get(first[which] + index.view(np.int64)), there

    def _descend(self, prefixes: U64, depth: int) -> TableRefs:
        """Walk down some levels.

        Args:
            prefixes: The part of addresses that these levels translate, ascending, each once.
            depth: Number of levels.
        """
        if not depth:
            return self.root()
        level = self.levels[depth - 1]
        width = np.uint64(level.index_mask.bit_length())
        above, which = np.unique(prefixes >> width, return_inverse=True)
        parents = self._descend(above, depth - 1)
        index = prefixes & np.uint64(level.index_mask)
        entry, there = self._look_up(parents, which, index)
        parents.failed[parents.open & ~there] = level.kind.value
        nodes = parents.at(which)
        self.follow(nodes, entry, level, prefixes << np.uint64(level.shift))
        return nodes

    def follow(self, nodes: TableRefs, entry: U64, level: Level, gvas: U64) -> None:
        """Follow entries of a level above the last.

        Args:
            nodes: Nodes whose tables contain the entries; replaced by the nodes below.
            entry: The entry of each node.
            level: Level of the entries.
            gvas: An address below each entry.
        """
        opened = nodes.open
        valid = opened & (entry & np.uint64(level.valid_mask) == np.uint64(level.valid))
        nodes.failed[opened & ~valid] = level.kind.value
        leaf = np.zeros_like(valid)
        if level.page is not None:
            leaf = valid & (entry & np.uint64(level.leaf_mask) == np.uint64(level.leaf))
            codes: Any = entry[leaf]
            nodes.base[leaf] = self._paging.page_base(level, codes)
            nodes.size[leaf] = level.page.value
            for right in range(RIGHTS):
                nodes.rights[right] &= ~leaf | self._leaf_allows(right, entry, gvas)
        table = valid & ~leaf
        nodes.table[:] = np.where(table, entry & np.uint64(self._paging.frame_mask), 0)
        if level.has_rights:
            upper = self._in_upper_half(gvas)
            for right in range(RIGHTS):
                low, high = (_permits(rule.table[right], entry) for rule in self._rules)
                nodes.rights[right] &= ~table | np.where(upper, high, low)


def _permits(bit: Bit, entry: U64) -> Bools | bool:
    """Test which entries grant the right of a bit."""
    if not bit.mask:
        return True
    permits: Bools = entry & np.uint64(bit.mask) == np.uint64(bit.allowed)
    return permits
