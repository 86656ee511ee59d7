"""`regions`: the mapped memory of an address space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import address_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.batch.space import Space
    from kdmp_ks.ground.extents import Range, Region

__all__ = ["regions"]


def regions(
    space: Space, start: int = 0, end: int | None = None
) -> Iterator[Range] | Iterator[Region]:
    """List the memory of an address space, ascending; neighbours alike are one region.

    Args:
        space: The memory.
        start: Where to begin.
        end: Where to end; at the end of the space if left out.

    Raises:
        AddressError: ``start`` or ``end`` is not an address.
        SourceError: The file cannot be read.
        TypeError: The rule of the space does not list its memory.
    """
    start, end = address_range(start, end, space.rule.end)
    return space.rule.regions(start, end)
