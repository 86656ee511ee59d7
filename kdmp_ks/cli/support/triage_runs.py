"""The virtual memory that a triage dump kept, stretch by stretch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.kinds import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.maps.block_map import BlockMap


def runs(blocks: BlockMap) -> Iterator[Segment]:
    """All there is, ascending; where the file does not run along, another run begins."""
    for piece in blocks.ranges():
        address = int(piece.start)
        while address < piece.end and (found := blocks.locate(address, piece.end - address)):
            offset, size = found
            yield Segment(address, offset, size)
            address += size


def page_parts(blocks: BlockMap) -> Iterator[tuple[int, int]]:
    """Address and length of what there is, cut where pages begin."""
    for piece in blocks.ranges():
        address = int(piece.start)
        while address < piece.end:
            size = min(PAGE_SIZE - address % PAGE_SIZE, piece.end - address)
            yield address, size
            address += size


def count_page_parts(blocks: BlockMap) -> int:
    """How many `page_parts` are."""
    return sum(
        (piece.end - 1) // PAGE_SIZE - piece.start // PAGE_SIZE + 1 for piece in blocks.ranges()
    )
