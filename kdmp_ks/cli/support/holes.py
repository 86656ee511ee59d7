"""Memory with holes, as the commands show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.memory.pieces import Piece, joined_holes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.memory.address_space import AddressSpace

__all__ = ["CHUNK", "Piece", "pieces"]

#: How much is read at a time; a multiple of a page.
CHUNK = 1 << 20


def pieces(space: AddressSpace, address: int, length: int) -> Iterator[Piece]:
    """Read from an address on, in order and without gaps; each hole is one piece."""
    return joined_holes(space.iter_pieces(address, length, CHUNK))
