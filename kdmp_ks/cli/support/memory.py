"""Memory with holes: what there is between two addresses, and why the rest is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.addresses import ADDRESS_LIMIT, Address
from kdmp_ks.errors import (
    EndOfSpaceError,
    NotInDumpError,
    NotPresentError,
    PageReadError,
    PartialReadError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.errors import KdmpError
    from kdmp_ks.memory.address_space import AddressSpace

#: How much is read at a time; a multiple of a page.
CHUNK = 1 << 20


class Piece(NamedTuple):
    """Neighbouring bytes that are there, or that are not.

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


def pieces(space: AddressSpace, address: int, length: int) -> Iterator[Piece]:
    """What there is from an address on, in order and without gaps between the pieces.

    Behind a byte that is missing this goes on with the next page. It ends at the top of the
    address space.
    """
    end = min(address + length, ADDRESS_LIMIT)
    while address < end:
        wanted = min(end - address, CHUNK)
        try:
            data, reason = space.read_exact(address, wanted), None
        except PartialReadError as error:
            data, reason = error.data, error.reason
        if data:
            yield Piece(address, len(data), data, None)
            address += len(data)
        if isinstance(reason, EndOfSpaceError):
            return
        if reason is not None:
            hole = min(end - address, page_rest(address))
            yield Piece(address, hole, None, reason)
            address += hole


def page_rest(address: int) -> int:
    """How many bytes there are from an address to the end of its 4 KiB page."""
    return 0x1000 - Address(address).offset


def merged(found: Iterable[Piece]) -> Iterator[Piece]:
    """The same pieces, with holes that lie side by side for the same reason made one."""
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
    return type(one) is type(other) and _level(one) == _level(other)


def _level(reason: KdmpError | None) -> object:
    return reason.level if isinstance(reason, NotPresentError | NotInDumpError) else None
