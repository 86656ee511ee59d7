"""The table of data blocks of a triage dump, as segments of memory.

There are thousands, so they are unpacked in one go.

The size of an entry is uncertain in 32-bit dumps: one source has an address of four bytes in it,
another one of eight. The data decide: each block begins where the one before it ends, and the first
one where the table ends. That is so in every 64-bit dump that has been seen.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.limits import MAX_BLOCKS
from kdmp_ks.ground.warnings import CountMismatch, Unavailable, Warnings
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from struct import Struct

    from kdmp_ks.triage.directory import Directory


def read_blocks(directory: Directory, warnings: Warnings) -> list[Segment]:
    """Read the data blocks, in the order of the dump.

    Args:
        directory: The dump's directory.
        warnings: The record that gets what is wrong with their table.
    """
    wide = struct_of(WindowsKernelDump.TriageDataBlock64)
    if directory.is_64_bit:
        return _unpacked(directory, wide, warnings)
    if not directory.raw.num_data_blocks:
        return []
    narrow = struct_of(WindowsKernelDump.TriageDataBlock32)
    tables = [_Table.read(directory, shape) for shape in (narrow, wide)]
    possible = [table for table in tables if table.in_order]
    if len(possible) > 1:  # a single block is always in order
        possible = [table for table in possible if table.at_its_end]
    if len(possible) != 1:
        warnings.append(Unavailable("the data blocks", "the size of their entries is unknown"))
        return []
    warnings.extend(possible[0].warnings)
    pointer_from_64 = directory.architecture.pointer_from_64
    return [Segment(pointer_from_64(block.address), *block[1:]) for block in possible[0].blocks]


def _unpacked(directory: Directory, shape: Struct, warnings: Warnings) -> list[Segment]:
    raw = directory.raw
    start, what = raw.ofs_data_blocks, "DataBlocksCount"
    data = directory.table(what, start, raw.num_data_blocks, shape.size, MAX_BLOCKS, warnings)
    blocks = list(map(Segment._make, shape.iter_unpack(data)))
    # The blocks themselves begin where their table ends; their bytes are no entries.
    room = max(0, blocks[0].offset - start) // shape.size if blocks else 0
    if 0 < room < len(blocks):
        warnings.append(CountMismatch(what, room, raw.num_data_blocks))
        return blocks[:room]
    return blocks


class _Table(NamedTuple):
    """The table, taken as one whose entries have a certain size.

    Attributes:
        blocks: Its entries.
        end: File offset behind it.
        warnings: What is wrong with it.
    """

    blocks: list[Segment]
    end: int
    warnings: Warnings

    @classmethod
    def read(cls, directory: Directory, shape: Struct) -> _Table:
        """Read the table by the shape of an entry."""
        warnings = Warnings()
        blocks = _unpacked(directory, shape, warnings)
        return cls(blocks, directory.raw.ofs_data_blocks + len(blocks) * shape.size, warnings)

    @property
    def in_order(self) -> bool:
        """Whether each block begins in the file where the one before it ends."""
        return all(
            before.offset + before.size == after.offset for before, after in pairwise(self.blocks)
        )

    @property
    def at_its_end(self) -> bool:
        """Whether the first block begins where the table ends."""
        return bool(self.blocks) and self.blocks[0].offset == self.end
