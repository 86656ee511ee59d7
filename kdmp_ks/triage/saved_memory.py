"""Memory that drivers added to a triage dump as secondary data, put into the map of its memory.

Builds of 2024 store what callbacks of drivers add in a blob. Most of these bytes are nowhere else
in the dump. What the data blocks have as well is compared; the data blocks count.
"""

from __future__ import annotations

from operator import ne
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.format.blob_chain import BlobChain
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.limits import MAX_COMPARED, MAX_SAVED_MEMORY
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.format.blob_chain import Link
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.storage.source import Source
    from kdmp_ks.triage.directory import Directory

_TAG: Final = bytes.fromhex("4505910d94e6154b870c01625fb32a6f")
"""The tag 0d910545-e694-4b15-870c-01625fb32a6f as Windows stores GUIDs."""


def add_saved_memory(blocks: BlockMap, directory: Directory, warnings: Warnings) -> None:
    """Add the memory of all such blobs to a map; the blocks that the map has count.

    Args:
        blocks: The map.
        directory: The dump's directory.
        warnings: The record that gets blobs that cannot be read, and bytes that differ.

    Raises:
        SourceError: The file cannot be read.
    """
    source = directory.source
    # A chain that breaks off is reported to those who read the secondary data.
    for link in BlobChain(source, directory.raw.ofs_secondary_data, Warnings()):
        if link.tag == _TAG:
            _add(blocks, link, source, warnings)


def _add(blocks: BlockMap, blob: Link, source: Source, warnings: Warnings) -> None:
    from kdmp_ks.blobs.address_ranges import read_saved_memory

    size = min(blob.size, MAX_SAVED_MEMORY)
    if size < blob.size:
        what = "size of the saved memory"
        warnings.append(OddValue(what, blob.size, f"only {size:#x} bytes are taken"))
    data = source.read_exact(blob.offset, size) if size else b""
    try:
        groups = read_saved_memory(data, warnings)
    except InvalidDataError as e:
        warnings.append(Unavailable("the memory saved as secondary data", e))
        return
    found = [
        Segment(one.address, blob.offset + one.offset, one.size)
        for group in groups
        for one in group.segments
    ]
    hidden = blocks.fill(found, source)
    different = _count_different(blocks, hidden, source, warnings)
    if different:
        what = "number of saved bytes that differ from the data blocks"
        warnings.append(OddValue(what, different, "the data blocks count"))


def _count_different(
    blocks: BlockMap, hidden: Iterable[Segment], source: Source, warnings: Warnings
) -> int:
    """Count bytes that differ from those that hide them, as far as the time that this may take."""
    pairs = list(_pairs(blocks, hidden, warnings))
    mine = source.read_ranges([(offset, length) for offset, _, length in pairs])
    theirs = source.read_ranges([(offset, length) for _, offset, length in pairs])
    unequal = [(one, other) for one, other in zip(mine, theirs, strict=True) if one != other]
    return sum(sum(map(ne, one, other)) for one, other in unequal)


def _pairs(
    blocks: BlockMap, hidden: Iterable[Segment], warnings: Warnings
) -> Iterator[tuple[int, int, int]]:
    """Yield file offsets of the same memory in the blob and in the blocks, and lengths."""
    budget = MAX_COMPARED
    for segment in hidden:
        for offset, its_offset, length in blocks.beside(segment):
            budget -= length
            if budget < 0:
                reason = "there is too much to compare"
                warnings.append(Unavailable("whether all saved memory agrees", reason))
                return
            if offset != its_offset:
                yield offset, its_offset, length
