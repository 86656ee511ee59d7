"""The table of data blocks of a triage dump, as pieces of memory.

There are thousands, so they are unpacked in one go. The shapes here are those of
``triage_data_block64`` and ``triage_data_block32`` in the schema.

Of 32-bit dumps the size of an entry is not known for sure: one source has an address of four bytes
in it, another one of eight. What a dump stores tells: the first block begins where the table ends,
and each other where the one before it ends. That is so in every 64-bit dump that has been seen.
"""

from __future__ import annotations

from itertools import chain
from struct import Struct
from typing import TYPE_CHECKING, Final

from kdmp_ks.anomalies import Anomaly, NotFound
from kdmp_ks.blockmap import Piece

if TYPE_CHECKING:
    from kdmp_ks.triage.directory import Directory

MAX_BLOCKS: Final = 1 << 18
"""Most blocks that are looked at; dumps have up to some thousands."""

BLOCK64: Final = Struct("<QII")
BLOCK32: Final = Struct("<III")


def read_blocks(directory: Directory, anomalies: list[Anomaly]) -> list[Piece]:
    """The data blocks in the order of the dump.

    Args:
        directory: The dump's directory.
        anomalies: Where to tell what is wrong with their table.
    """
    if directory.is_64_bit:
        return _unpacked(directory, BLOCK64, anomalies)
    if not directory.raw.num_data_blocks:
        return []
    for shape in (BLOCK32, BLOCK64):
        found: list[Anomaly] = []
        pieces = _unpacked(directory, shape, found)
        if _contiguous(pieces, directory.raw.ofs_data_blocks + len(pieces) * shape.size):
            anomalies += found
            narrowed = directory.architecture.narrowed
            return [Piece(narrowed(piece.address), *piece[1:]) for piece in pieces]
    anomalies.append(
        NotFound(
            "the data blocks",
            f"their table at {directory.raw.ofs_data_blocks:#x} makes sense neither with entries "
            f"of {BLOCK32.size:#x} bytes nor of {BLOCK64.size:#x}",
        )
    )
    return []


def _unpacked(directory: Directory, shape: Struct, anomalies: list[Anomaly]) -> list[Piece]:
    raw = directory.raw
    data = directory.table(
        "DataBlocksCount",
        raw.ofs_data_blocks,
        raw.num_data_blocks,
        shape.size,
        MAX_BLOCKS,
        anomalies,
    )
    return list(map(Piece._make, shape.iter_unpack(data)))


def _contiguous(pieces: list[Piece], start: int) -> bool:
    """Whether the bytes of the blocks follow one another from an offset on."""
    ends = chain((start,), (piece.offset + piece.size for piece in pieces))
    return all(piece.offset == end for piece, end in zip(pieces, ends, strict=False))
