"""`regions`: the mapped memory of an address space; `region_arrays`: the same as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import address_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from kdmp_ks.batch.numeric import U64, Bools
    from kdmp_ks.batch.space import Space, VirtualSpace
    from kdmp_ks.ground.extents import Range, Region

__all__ = ["RegionArrays", "region_arrays", "regions"]


@dataclass(frozen=True, slots=True, eq=False)
class RegionArrays:
    """Some mapped regions, ascending: an array for each field of `kdmp_ks.virt.Region`.

    Attributes:
        start: The first address of each region.
        size: Number of bytes.
        gpa: Physical address of the first byte.
        page_size: Size in bytes of the pages that map the region.
        writable: As in `kdmp_ks.virt.Translation`.
        executable: As ``writable``.
        user_accessible: As ``writable``.
        transition: As ``writable``.
    """

    start: U64
    size: U64
    gpa: U64
    page_size: NDArray[np.uint32]
    writable: Bools
    executable: Bools
    user_accessible: Bools
    transition: Bools

    def __len__(self) -> int:
        """Number of regions."""
        return self.start.size


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


def region_arrays(
    space: VirtualSpace, start: int = 0, end: int | None = None
) -> Iterator[RegionArrays]:
    """List the mapped regions of an address space as arrays, in parts.

    A part has up to some tens of thousands of regions. Page tables that go in circles map more
    regions than can be listed; the caller decides how many parts to take.

    Args:
        space: The virtual memory.
        start: Where to begin.
        end: Where to end; at the end of the space if left out.

    Raises:
        AddressError: ``start`` or ``end`` is not an address.
        SourceError: The file cannot be read.
        UnsupportedDumpError: The dump has no page tables: a triage dump.
    """
    start, end = address_range(start, end, space.rule.end)
    for pages in space.rule.mapped_pages(start, end):
        yield RegionArrays(pages.gva, pages.size, pages.gpa, pages.page_size, *pages.flags)
