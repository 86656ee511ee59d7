"""`BlockRule`: where virtual memory is stored in a triage dump, by the blocks that it saved."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from kdmp_ks.addresses import ADDRESS_LIMIT, Gva
from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import NotInDumpError, UnsupportedDumpError
from kdmp_ks.ground.extents import Region, Segment
from kdmp_ks.memory.rule import VirtualRule, pointer_size_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.batch.extents import Extents
    from kdmp_ks.batch.numeric import U64
    from kdmp_ks.batch.page_walk.mapped_pages import Pages
    from kdmp_ks.batch.page_walk.walker import WalkResults
    from kdmp_ks.errors import PageReadError
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.paging.translation import PxeStep, Translation


class BlockRule(VirtualRule):
    """Virtual memory without page tables.

    Attributes:
        blocks: The blocks of memory.
        end: First address behind the space.
    """

    dtb = None
    paging = None

    def __init__(
        self,
        blocks: BlockMap,
        end: int = ADDRESS_LIMIT,
        entries: Callable[[int], tuple[PxeStep, ...]] | None = None,
        refusal: UnsupportedDumpError | None = None,
    ) -> None:
        """Take the blocks of memory that a dump holds.

        Args:
            blocks: The blocks of memory.
            end: First address behind the space.
            entries: Finds the page-table entries of an address that happen to be in the blocks.
            refusal: What a translation raises.
        """
        self.blocks = blocks
        self.end = end
        self.pointer_size = pointer_size_of(end)
        self._entries = entries
        self._refusal = refusal

    @property
    def has_tables(self) -> bool:
        """False: a triage dump has no page tables."""
        return False

    def translate(self, gva: int) -> Translation:
        """Refuse.

        Raises:
            UnsupportedDumpError: A triage dump has no physical memory.
        """
        raise self._refused()

    def translate_many(self, gvas: U64) -> WalkResults:
        """Refuse.

        Raises:
            UnsupportedDumpError: A triage dump has no physical memory.
        """
        raise self._refused()

    def mapped_pages(self, start: int, end: int) -> Iterator[Pages]:
        """Refuse.

        Raises:
            UnsupportedDumpError: A triage dump has no page tables.
        """
        raise self._refused()

    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """List the page-table entries of an address that the dump kept."""
        return () if self._entries is None else self._entries(gva)

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """By the index of the blocks."""
        found = self.blocks.locate(address, length)
        if found is None:
            raise NotInDumpError(None, Gva(address))
        return found

    def hole_end(self, address: int, end: int, reason: PageReadError) -> int:
        """By the index of the blocks."""
        following = bisect_right(self.blocks.starts, address)
        return min([end, *self.blocks.starts[following : following + 1]])

    def regions(self, start: int, end: int) -> Iterator[Region]:
        """The blocks; neighbours are one region wherever the file has them."""
        for one in self.blocks.ranges():
            first, last = max(int(one.start), start), min(one.end, end)
            if first < last:
                yield Region(Gva(first), last - first, *[None] * 6)

    def segments(self, start: int, end: int) -> Iterator[Segment]:
        """The blocks, without what is hidden by others."""
        from kdmp_ks.batch.segments import clipped

        blocks = self.blocks
        parts = zip(blocks.starts, blocks.offsets, blocks.stops, strict=True)
        return clipped(((at, offset, stop - at) for at, offset, stop in parts), start, end)

    def extents(self, addresses: U64, size: int) -> Extents:
        """By the index of the blocks as arrays."""
        from kdmp_ks.batch.extents import block_extents

        return block_extents(self.blocks, addresses, size)

    def _refused(self) -> UnsupportedDumpError:
        """A new error each time, so that none has the traceback of another."""
        if self._refusal is None:
            message = "blocks of memory have no page tables"
            return UnsupportedDumpError(message, dump_type=DumpType.TRIAGE)
        return UnsupportedDumpError(str(self._refusal), dump_type=self._refusal.dump_type)
