"""`kdmp pages`: the first bytes of every page."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.hexdump import hexdump
from kdmp_ks.cli.render.names import address_formatter
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support import triage_runs
from kdmp_ks.cli.support.address import parse_length
from kdmp_ks.cli.support.holes import Piece
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.memory.address_space import AddressSpace

    _Pages = tuple[str, int, Iterator[Piece]]
    """The space that they lie in, how many there are, and their bytes."""

_PAGE = 0x1000
#: Pages that are written at a time.
_BATCH = 256


@verb("pages")
@click.option(
    "--len",
    "count",
    metavar="N",
    type=parse_length,
    default=16,
    show_default=True,
    help="Number of bytes of each page, at most 0x1000.",
)
def command(invocation: Invocation, count: int) -> None:
    """Show the first bytes of every page in the dump.

    Pages are physical. Of a triage dump, which has pieces of virtual memory instead, these are the
    first bytes of each piece, and of each page that it goes on into.
    """
    length = min(count, _PAGE)
    triage = invocation.dump.triage
    kind, total, found = (
        _physical(invocation, length)
        if triage is None
        else _virtual(invocation, length, triage.memory)
    )
    if invocation.as_json:
        invocation.stream({"space": kind, "page_count": total}, "pages", map(_fields, found))
        return
    written = address_formatter(kind, invocation.dump)
    while batch := list(islice(found, _BATCH)):
        output.hexdump_lines(line for piece in batch for line in hexdump([piece], written))


def _physical(invocation: Invocation, length: int) -> _Pages:
    from kdmp_ks.phys import Reader

    physmem = invocation.dump.physmem
    return "phys", len(physmem), _read(Reader(invocation.dump), ((one, length) for one in physmem))


def _virtual(invocation: Invocation, length: int, blocks: BlockMap) -> _Pages:
    from kdmp_ks.virt import Reader

    parts = ((address, min(length, size)) for address, size in triage_runs.page_parts(blocks))
    return "virt", triage_runs.count_page_parts(blocks), _read(Reader(invocation.dump), parts)


def _read(space: AddressSpace, parts: Iterable[tuple[int, int]]) -> Iterator[Piece]:
    for address, length in parts:
        yield Piece(address, length, space.read_exact(address, length), None)


def _fields(piece: Piece) -> dict[str, object]:
    return {"address": hex64(piece.address), "data": (piece.data or b"").hex()}
