"""`kdmp pages`: the first bytes of every physical page."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from kdmp_ks.cli import output
from kdmp_ks.cli.address import parse_length
from kdmp_ks.cli.hexdump import hexdump
from kdmp_ks.cli.memory import Piece
from kdmp_ks.cli.text import hex64
from kdmp_ks.cli.verb import Job, verb

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    help="Bytes of each page, at most 0x1000.",
)
def command(job: Job, count: int) -> None:
    """Show the first bytes of every physical page in the dump."""
    found = _pages(job, min(count, _PAGE))
    if job.as_json:
        job.stream({"pages_total": len(job.dump.physmem)}, "pages", map(_fields, found))
        return
    while batch := list(islice(found, _BATCH)):
        output.lines(line for piece in batch for line in hexdump([piece]))


def _pages(job: Job, length: int) -> Iterator[Piece]:
    from kdmp_ks.phys import Reader

    reader = Reader(job.dump)
    for address in job.dump.physmem:
        yield Piece(address, length, reader.read_exact(address, length), None)


def _fields(piece: Piece) -> dict[str, object]:
    return {"address": hex64(piece.address), "data": (piece.data or b"").hex()}
