"""Mapped pages and regions: a walk over all page tables of an address space.

Tables are walked in the order of addresses and decoded one at a time; neighbouring pages with the
same attributes become one region.

A hostile dump can have tables that point to each other in circles, and so map more pages than can
ever be listed. Yielded pages are not kept, and tables that map no page are remembered and not
walked twice, so the time to find the next region grows with the number of tables in the dump. The
caller decides how many regions to take.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from kdmp_ks.addresses import ADDRESS_LIMIT, Gpa, Gva
from kdmp_ks.batch.numeric import np
from kdmp_ks.batch.page_lookup import stored_in
from kdmp_ks.batch.page_walk.walker import WalkResults
from kdmp_ks.ground.extents import Region
from kdmp_ks.ground.kinds import PAGE_SHIFT, PageKind

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from numpy.typing import NDArray

    from kdmp_ks.batch.numeric import I64, U64, Bools
    from kdmp_ks.batch.page_walk.walker import TableRefs, Walker
    from kdmp_ks.maps.page_map import PageMap

__all__ = ["Pages", "as_regions", "mapped_pages"]

_TABLES = 128
"""Number of tables that are decoded at once."""
_SHIFT = np.uint64(PAGE_SHIFT)
_KIND_SHIFT = 4
_FLAGS = 4
_NO_TABLE = 0
"""Table number of a large page, which has no table."""


class Pages(NamedTuple):
    """Ranges of addresses, ascending, each mapped to one range of physical memory.

    Attributes:
        gva: First virtual address of each range.
        gpa: Physical address of that.
        size: Size of each range in bytes.
        code: Page size and rights in one number.
    """

    gva: U64
    gpa: U64
    size: U64
    code: U64

    @classmethod
    def of(cls, gvas: U64, found: WalkResults) -> Pages:
        """Make pages of the addresses that a walk could translate."""
        size = found.page_size.astype(np.uint64)
        flags = np.zeros(found.ok.size, np.uint8)
        for bit, flag in enumerate((*found.rights, found.transition)):
            flags |= flag.view(np.uint8) << np.uint8(bit)
        pages = cls(gvas, found.gpa, size, size << np.uint64(_KIND_SHIFT) | flags)
        return pages if found.ok.all() else pages.at(np.flatnonzero(found.ok))

    def at(self, which: I64 | slice) -> Pages:
        """Select pages by index."""
        return Pages(*(part[which] for part in self))

    def attributes(self) -> list[Iterable[Any]]:
        """Decode the codes to columns: kinds of page, each of the rights, whether in transition.

        Columns of pages that are all alike, as most are, have no end.
        """
        codes, which = np.unique(self.code, return_inverse=True)
        kinds = np.array([PageKind(code >> _KIND_SHIFT) for code in codes.tolist()], object)
        columns = [kinds, *(codes >> np.uint64(bit) & np.uint64(1) != 0 for bit in range(_FLAGS))]
        if codes.size == 1:
            return [repeat(column.tolist()[0]) for column in columns]
        return [column[which].tolist() for column in columns]

    @property
    def page_size(self) -> NDArray[np.uint32]:
        """Sizes of the pages that map each range."""
        sizes: NDArray[np.uint32] = (self.code >> np.uint64(_KIND_SHIFT)).astype(np.uint32)
        return sizes

    @property
    def flags(self) -> list[Bools]:
        """Writable, executable, user-accessible, in transition: an array each."""
        bits = self.code.astype(np.uint8)
        return [bits & np.uint8(1 << bit) != 0 for bit in range(_FLAGS)]

    def merged(self) -> Pages:
        """Join neighbours with the same attributes."""
        before, behind = self.at(slice(None, -1)), self.at(slice(1, None))
        alike = (
            (before.gva + before.size == behind.gva)
            & (before.gpa + before.size == behind.gpa)
            & (before.code == behind.code)
        )
        if not alike.any():
            return self
        first = np.flatnonzero(np.concatenate(([True], ~alike)))
        size = np.add.reduceat(self.size, first)
        return Pages(self.gva[first], self.gpa[first], size, self.code[first])

    def clipped(self, start: int, end: int) -> Pages:
        """Cut pages that overlap a range off at both ends of the range; they are ascending."""
        if int(self.gva[0]) >= start and int(self.gva[-1]) + int(self.size[-1]) <= end:
            return self
        before = np.maximum(self.gva, np.uint64(start)) - self.gva
        behind = self.gva + (self.size - np.uint64(1))
        behind -= np.minimum(behind, np.uint64(end - 1))
        return Pages(self.gva + before, self.gpa + before, self.size - before - behind, self.code)


def as_regions(pages: Pages) -> Iterator[Region]:
    """Make region objects of pages; there may be millions, whose addresses need no check."""
    gva = map(int.__new__, repeat(Gva), pages.gva.tolist())
    gpa = map(int.__new__, repeat(Gpa), pages.gpa.tolist())
    rows = zip(gva, pages.size.tolist(), gpa, *pages.attributes(), strict=False)
    return map(tuple.__new__, repeat(Region), rows)


def mapped_pages(
    walker: Walker, start: int, end: int, page_map: PageMap | None = None
) -> Iterator[Pages]:
    """List the pages that are mapped in a part of an address space, ascending and merged.

    Pages behind tables that are not in the dump are left out.

    Args:
        walker: Walks the tables.
        start: First address of the part.
        end: Address behind the part.
        page_map: If given, pages that are not stored in the dump are left out.
    """
    if start >= end:
        return
    last: Pages | None = None
    for pages in _TableWalk(walker, start, end, page_map).pages():
        if last is not None:
            pages = Pages(*map(np.concatenate, zip(last, pages, strict=True)))
        pages = pages.merged()
        last = pages.at(slice(-1, None))
        if pages.gva.size > 1:
            yield pages.at(slice(None, -1)).clipped(start, end)
    if last is not None:
        yield last.clipped(start, end)


class _TableWalk:
    """One walk over the tables.

    Tables known to map no page, and tables known to map one, are remembered per level.
    """

    def __init__(self, walker: Walker, start: int, end: int, page_map: PageMap | None) -> None:
        self._walker = walker
        self._levels = self._walker.levels
        self._start, self._last = np.uint64(start), np.uint64(end - 1)
        self._page_map = page_map
        self._known_empty: tuple[set[int], ...] = tuple(set() for _ in self._levels)
        self._known_mapped: tuple[set[int], ...] = tuple({_NO_TABLE} for _ in self._levels)

    def pages(self) -> Iterator[Pages]:
        """Yield all pages, in parts that are not empty."""
        yield from self._below(self._walker.root(), np.zeros(1, np.uint64), 0)

    def _below(self, nodes: TableRefs, prefixes: U64, depth: int) -> Generator[Pages, None, Bools]:
        """Yield the pages below nodes, all of them tables or large pages.

        Returns:
            A mask of the nodes that map a page.
        """
        mapped = np.zeros(prefixes.size, np.bool_)
        for batch in self._batches(nodes, depth):
            for which in self._first_visits(nodes, batch, depth):
                part, heads = nodes.at(which), prefixes[which]
                if depth == len(self._levels) - 1:
                    found = yield from self._leaves(part, heads)
                elif part.size.any():
                    found = yield from self._large(part, heads, depth)
                else:
                    found = yield from self._children(part, heads, depth)
                mapped[which] = found
                self._known_mapped[depth].update(part.table[found].tolist())
                nothing = ~found & (part.size == 0) & self._inside(heads, depth)
                self._known_empty[depth].update(part.table[nothing].tolist())
        return mapped

    def _first_visits(self, nodes: TableRefs, batch: I64, depth: int) -> Iterator[I64]:
        """Split a batch into parts that are walked at once.

        No table is walked a second time before the result of the first is known. A hostile dump
        may contain the same table a hundred times, which would cost a hundred times the work.
        """
        while batch.size:
            empty, mapped = self._known_empty[depth], self._known_mapped[depth]
            tables = nodes.table[batch].tolist()
            worth_it = np.array([table not in empty for table in tables])
            batch = batch[worth_it | (nodes.size[batch] > 0)]
            count, met = 0, set[int]()
            for table in nodes.table[batch].tolist():
                if table in met and table not in mapped:
                    break
                met.add(table)
                count += 1
            if count:
                yield batch[:count]
            batch = batch[count:]

    def _batches(self, nodes: TableRefs, depth: int) -> Iterator[I64]:
        """Yield indexes of nodes to walk at once: above the last level, tables or pages only."""
        count = nodes.table.size
        edges = np.arange(0, count, _TABLES)
        if depth < len(self._levels) - 1:
            changes = np.flatnonzero(np.diff(nodes.size > 0)) + 1
            edges = np.union1d(edges, changes)
        for first, last in zip(edges, np.append(edges[1:], count), strict=False):
            yield np.arange(first, last)

    def _children(self, nodes: TableRefs, heads: U64, depth: int) -> Generator[Pages, None, Bools]:
        """Yield the pages below tables of a level above the last."""
        level = self._levels[depth]
        entry, which, prefixes, there = self._entries(nodes, heads, depth)
        nodes.failed[~there] = level.kind.value
        below = nodes.at(which)
        self._walker.follow(below, entry, level, prefixes << np.uint64(level.shift))
        live = below.open | (below.size > 0)
        alive = np.flatnonzero(live & self._touched(prefixes, depth + 1))
        found = yield from self._below(below.at(alive), prefixes[alive], depth + 1)
        mapped = np.zeros(heads.size, np.bool_)
        mapped[which[alive[found]]] = True
        return mapped

    def _large(self, nodes: TableRefs, heads: U64, depth: int) -> Generator[Pages, None, Bools]:
        """Yield large pages."""
        pages, wanted = self._large_pages(nodes, heads, depth)
        if pages.gva.size:
            yield pages
        return wanted

    def _large_pages(self, nodes: TableRefs, heads: U64, depth: int) -> tuple[Pages, Bools]:
        gvas = self._first(heads, depth)
        found = WalkResults.of_large(nodes)
        self._leave_out(found)
        return Pages.of(gvas, found), found.ok

    def _leave_out(self, found: WalkResults) -> None:
        """Remove pages that are not stored in the dump, if only stored ones are wanted."""
        if self._page_map is not None:
            there = np.flatnonzero(found.ok)
            first = found.gpa[there]
            last = first + (found.page_size[there] - np.uint32(1))
            found.ok[there] = stored_in(self._page_map, first >> _SHIFT, last >> _SHIFT)

    def _leaves(self, nodes: TableRefs, heads: U64) -> Generator[Pages, None, Bools]:
        """Yield the pages of tables of the last level, and large pages between them."""
        depth = len(self._levels) - 1
        mapped = np.zeros(heads.size, np.bool_)
        large, tables = np.flatnonzero(nodes.size), np.flatnonzero(nodes.size == 0)
        of_tables = nodes.at(tables)
        entry, which, prefixes, there = self._entries(of_tables, heads[tables], depth)
        gvas = self._first(prefixes, depth + 1)
        found = self._walker.pages_of(gvas, entry, of_tables, which, there)
        if not self._inside(heads[tables], depth).all():
            found.ok &= self._touched(prefixes, depth + 1)
        self._leave_out(found)
        mapped[tables[which[found.ok]]] = True
        pages = Pages.of(gvas, found)
        if large.size:
            others, mapped[large] = self._large_pages(nodes.at(large), heads[large], depth)
            pages = Pages(*map(np.concatenate, zip(pages, others, strict=True)))
            pages = pages.at(np.argsort(pages.gva, kind="stable"))
        if pages.gva.size:
            yield pages
        return mapped

    def _entries(self, nodes: TableRefs, heads: U64, depth: int) -> tuple[U64, I64, U64, Bools]:
        """Read all entries of tables, the table and prefix of each, and which tables exist."""
        level = self._levels[depth]
        index = np.arange(level.index_mask + 1, dtype=np.uint64)
        entry, there = self._walker.entries_of(nodes, index)
        which = np.repeat(np.arange(heads.size), index.size)
        width = np.uint64(level.index_mask.bit_length())
        return entry, which, (heads[:, None] << width | index).ravel(), there

    def _bounds(self, prefixes: U64, depth: int) -> tuple[U64, U64]:
        """Return the first and last address below each prefix of ``depth`` levels."""
        first = self._first(prefixes, depth)
        return first, first + np.uint64((1 << self._levels[depth - 1].shift) - 1)

    def _first(self, prefixes: U64, depth: int) -> U64:
        """Return the first address below each prefix of ``depth`` levels."""
        shift = np.uint64(self._levels[depth - 1].shift)
        if not self._walker.has_sign:
            plain: U64 = prefixes << shift
            return plain
        unused = np.uint64(ADDRESS_LIMIT.bit_length() - 1 - self._walker.bits)
        copied: I64 = (prefixes << shift + unused).view(np.int64) >> np.int64(unused)
        first: U64 = copied.view(np.uint64)
        return first

    def _touched(self, prefixes: U64, depth: int) -> Bools:
        """Test which prefixes have an address in the requested part."""
        first, last = self._bounds(prefixes, depth)
        touched: Bools = (last >= self._start) & (first <= self._last)
        return touched

    def _inside(self, prefixes: U64, depth: int) -> Bools:
        """Test which prefixes have all addresses in the requested part."""
        if not depth:
            return np.zeros(prefixes.size, np.bool_)
        first, last = self._bounds(prefixes, depth)
        inside: Bools = (first >= self._start) & (last <= self._last)
        return inside
