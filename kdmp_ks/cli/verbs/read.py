"""`kdmp read`: memory, as a hexdump or as it is."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.hexdump import hexdump
from kdmp_ks.cli.render.names import address_formatter
from kdmp_ks.cli.render.text import hex64, plural
from kdmp_ks.cli.support.address import Expression, parse_address, parse_length
from kdmp_ks.cli.support.atomic_write import exactly, goes_to_standard_output, save
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.holes import Piece, pieces
from kdmp_ks.cli.support.space import naming_dump, open_space, space_options
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: Lines that are written at a time.
_BATCH = 1024
_HOLES_TOLD = 8


@verb("read")
@click.argument("where", metavar="ADDRESS", type=parse_address)
@space_options
@click.option(
    "--len",
    "count",
    metavar="N",
    type=parse_length,
    default=128,
    show_default=True,
    help="Number of bytes to read; hexadecimal with 0x.",
)
@click.option(
    "--out",
    metavar="FILE",
    help="Write the bytes to FILE (- is standard output), if none is missing.",
)
def command(
    invocation: Invocation,
    where: Expression,
    kind: str,
    dtb: Expression | None,
    count: int,
    out: str | None,
) -> None:
    """Read memory at ADDRESS.

    Missing bytes are shown as ??, with the reason on standard error; behind a hole,
    reading continues with the next page.
    """
    if out is not None and invocation.as_json and goes_to_standard_output(out):
        raise click.UsageError(f"--out {out} and --json would write to the same place")
    space = open_space(invocation.dump, kind, dtb)
    start = where.resolve(naming_dump(invocation.dump, dtb))
    if out is not None:
        save(exactly(space, start, count), out, invocation.path)
        if invocation.as_json:
            head = _head(start, count, kind)
            whole = {"pieces": [], "read": count, "complete": True, "error": None}
            invocation.document({**head, "out": out, **whole})
        return
    tally = _Tally(pieces(space, start, count))
    if invocation.as_json:
        _document(invocation, tally, _head(start, count, kind))
    else:
        written = address_formatter(kind, invocation.dump)
        _show(tally, written)
        _tell_holes(tally, count, written)
    if count and not tally.present:
        raise tally.failure


class _Tally:
    """Counts what passes through, and remembers why bytes are missing."""

    def __init__(self, found: Iterable[Piece]) -> None:
        self._found = found
        self.present = 0
        self.missing = 0
        self.holes: list[Piece] = []
        self.hole_count = 0

    def __iter__(self) -> Iterator[Piece]:
        for piece in self._found:
            if piece.reason is None:
                self.present += piece.length
            else:
                self.missing += piece.length
                self.hole_count += 1
                if len(self.holes) < _HOLES_TOLD:
                    self.holes.append(piece)
            yield piece

    @property
    def failure(self) -> Failure:
        """The error of a read that found nothing: the reason for the first missing byte."""
        reason = self.holes[0].reason if self.holes else None
        if reason is None:
            return Failure("nothing read: the address space ends before that", kind="end_of_space")
        return Failure.by(reason, f"nothing read: {reason}")


def _show(tally: _Tally, written: Callable[[int], str]) -> None:
    texts = hexdump(tally, written)
    while batch := list(islice(texts, _BATCH)):
        output.hexdump_lines(batch)


def _tell_holes(tally: _Tally, wanted: int, written: Callable[[int], str]) -> None:
    """Say why bytes are missing, unless none is there: then that is an error."""
    if not tally.present:
        return
    for hole in tally.holes:
        count = plural(hole.length, "byte")
        output.warn(f"{written(hole.address)}: {count} missing: {hole.reason}")
    if tally.hole_count > len(tally.holes):
        output.warn(f"and {plural(tally.hole_count - len(tally.holes), 'hole')} more")
    if tally.present + tally.missing < wanted:
        output.warn("the address space ends before --len bytes")


def _head(start: int, length: int, kind: str) -> dict[str, object]:
    return {"address": hex64(start), "space": kind, "size": length, "out": None}


def _document(invocation: Invocation, tally: _Tally, head: dict[str, object]) -> None:
    def totals() -> dict[str, object]:
        failed = head["size"] and not tally.present
        return {
            "read": tally.present,
            "complete": tally.present == head["size"],
            "error": tally.failure.fields if failed else None,
        }

    invocation.stream(head, "pieces", map(_fields, tally), totals)


def _fields(piece: Piece) -> dict[str, object]:
    return {
        "address": hex64(piece.address),
        "size": piece.length,
        "data": None if piece.data is None else piece.data.hex(),
        "missing": None if piece.reason is None else piece.reason.as_fields(),
    }
