"""The table of data blocks of a triage dump, as pieces of memory.

There are thousands, so they are unpacked in one go. The shapes here are those of
``triage_data_block64`` and ``triage_data_block32`` in the schema.

Of 32-bit dumps the size of an entry is not known for sure: one source has an address of four bytes
in it, another one of eight. What a dump stores tells: each block begins where the one before it
ends, and the first one where the table ends. That is so in every 64-bit dump that has been seen.
"""

from __future__ import annotations

from itertools import pairwise
from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.warnings import CountMismatch, DumpWarning, Unavailable

if TYPE_CHECKING:
    from kdmp_ks.triage.directory import Directory

MAX_BLOCKS: Final = 1 << 15
"""Most blocks that are looked at; dumps have up to some thousands.

Each of them may lie anywhere over the others, so each costs a share of the second that a dump has.
"""

BLOCK64: Final = Struct("<QII")
BLOCK32: Final = Struct("<III")


def read_blocks(directory: Directory, warnings: list[DumpWarning]) -> list[Segment]:
    """The data blocks in the order of the dump.

    Args:
        directory: The dump's directory.
        warnings: Where to tell what is wrong with their table.
    """
    if directory.is_64_bit:
        return _unpacked(directory, BLOCK64, warnings)
    if not directory.raw.num_data_blocks:
        return []
    tables = [_Table.read(directory, shape) for shape in (BLOCK32, BLOCK64)]
    sound = [table for table in tables if table.in_order]
    if len(sound) > 1:  # a single block is always in order
        sound = [table for table in sound if table.at_its_end]
    if len(sound) != 1:
        warnings.append(Unavailable("the data blocks", "the size of their entries cannot be told"))
        return []
    warnings += sound[0].warnings
    pointer_from_64 = directory.architecture.pointer_from_64
    return [Segment(pointer_from_64(piece.address), *piece[1:]) for piece in sound[0].pieces]


def _unpacked(directory: Directory, shape: Struct, warnings: list[DumpWarning]) -> list[Segment]:
    raw = directory.raw
    start, what = raw.ofs_data_blocks, "DataBlocksCount"
    data = directory.table(what, start, raw.num_data_blocks, shape.size, MAX_BLOCKS, warnings)
    pieces = list(map(Segment._make, shape.iter_unpack(data)))
    # The blocks themselves begin where their table ends; their bytes are no entries.
    room = max(0, pieces[0].offset - start) // shape.size if pieces else 0
    if 0 < room < len(pieces):
        warnings.append(CountMismatch(what, room, raw.num_data_blocks))
        return pieces[:room]
    return pieces


class _Table(NamedTuple):
    """A table, taken as one with entries of a certain size.

    Attributes:
        pieces: What its entries are then.
        end: Where it ends in the file then.
        warnings: What is wrong with it then.
    """

    pieces: list[Segment]
    end: int
    warnings: list[DumpWarning]

    @classmethod
    def read(cls, directory: Directory, shape: Struct) -> _Table:
        """Take it as that."""
        warnings: list[DumpWarning] = []
        pieces = _unpacked(directory, shape, warnings)
        return cls(pieces, directory.raw.ofs_data_blocks + len(pieces) * shape.size, warnings)

    @property
    def in_order(self) -> bool:
        """Whether each block begins in the file where the one before it ends."""
        return all(
            before.offset + before.size == after.offset for before, after in pairwise(self.pieces)
        )

    @property
    def at_its_end(self) -> bool:
        """Whether the first block begins where the table ends."""
        return bool(self.pieces) and self.pieces[0].offset == self.end
