"""`kdmp pages`: the first bytes of every page."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.hexdump import hexdump
from kdmp_ks.cli.render.names import writer
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support import kept
from kdmp_ks.cli.support.address import parse_length
from kdmp_ks.cli.support.memory import Piece
from kdmp_ks.cli.support.verb import Job, verb

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
def command(job: Job, count: int) -> None:
    """Show the first bytes of every page in the dump.

    Pages are physical. Of a triage dump, which has pieces of virtual memory instead, these are the
    first bytes of each piece, and of each page that it goes on into.
    """
    length = min(count, _PAGE)
    triage = job.dump.triage
    kind, total, found = (
        _physical(job, length) if triage is None else _virtual(job, length, triage.memory)
    )
    if job.as_json:
        job.stream({"space": kind, "page_count": total}, "pages", map(_fields, found))
        return
    written = writer(kind, job.dump)
    while batch := list(islice(found, _BATCH)):
        output.hexdump_lines(line for piece in batch for line in hexdump([piece], written))


def _physical(job: Job, length: int) -> _Pages:
    from kdmp_ks.phys import Reader

    physmem = job.dump.physmem
    return "phys", len(physmem), _read(Reader(job.dump), ((one, length) for one in physmem))


def _virtual(job: Job, length: int, blocks: BlockMap) -> _Pages:
    from kdmp_ks.virt import Reader

    parts = ((address, min(length, size)) for address, size in kept.page_parts(blocks))
    return "virt", kept.count_page_parts(blocks), _read(Reader(job.dump), parts)


def _read(space: AddressSpace, parts: Iterable[tuple[int, int]]) -> Iterator[Piece]:
    for address, length in parts:
        yield Piece(address, length, space.read_exact(address, length), None)


def _fields(piece: Piece) -> dict[str, object]:
    return {"address": hex64(piece.address), "data": (piece.data or b"").hex()}
