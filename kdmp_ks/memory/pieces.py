"""`pieces`: memory with holes, as stretches that are there and stretches that are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.errors import EndOfSpaceError, NotInDumpError, NotPresentError, PartialReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.errors import KdmpError, PageReadError

__all__ = ["Piece", "joined_holes", "level_of", "pieces"]


class Piece(NamedTuple):
    """Neighbouring bytes that are there, or that are missing.

    Attributes:
        address: Address of the first one.
        length: How many.
        data: The bytes; None where they are missing.
        reason: Why they are missing; None where they are there.
    """

    address: int
    length: int
    data: bytes | None
    reason: PageReadError | None


def pieces(
    read_exact: Callable[[int, int], bytes],
    hole_end: Callable[[int, int, PageReadError], int],
    address: int,
    end: int,
    size: int,
) -> Iterator[Piece]:
    """Read memory in pieces; see `kdmp_ks.memory.address_space.AddressSpace.iter_pieces`.

    Args:
        read_exact: Reads the memory.
        hole_end: Finds the end of a hole; see `kdmp_ks.memory.rule.Rule.hole_end`.
        address: Where to begin.
        end: Where to end; not beyond the end of the space.
        size: Most bytes in a piece that is there.
    """
    while address < end:
        wanted = min(end - address, size)
        try:
            data, reason = read_exact(address, wanted), None
        except PartialReadError as error:
            data, reason = error.data, error.reason
        if data:
            yield Piece(address, len(data), data, None)
            address += len(data)
        if isinstance(reason, EndOfSpaceError):
            return
        if reason is not None:
            behind = hole_end(address, end, reason)
            yield Piece(address, behind - address, None, reason)
            address = behind


def joined_holes(found: Iterable[Piece]) -> Iterator[Piece]:
    """Join neighbouring holes whose reasons are alike.

    The next piece may take long where memory is a single hole with many page tables.
    """
    held: Piece | None = None
    for piece in found:
        if held is not None and piece.reason is not None and _alike(held.reason, piece.reason):
            held = held._replace(length=held.length + piece.length)
            continue
        if held is not None:
            yield held
        held = piece if piece.reason is not None else None
        if held is None:
            yield piece
    if held is not None:
        yield held


def _alike(one: PageReadError | None, other: PageReadError) -> bool:
    return type(one) is type(other) and level_of(one) == level_of(other)


def level_of(reason: KdmpError | None) -> object:
    """Return the level of page tables at which a walk ended; None without one."""
    return reason.level if isinstance(reason, NotPresentError | NotInDumpError) else None
