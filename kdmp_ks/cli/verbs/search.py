"""`kdmp search`: where bytes occur in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.location import location_of
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import address_formatter
from kdmp_ks.cli.render.text import hex64, size
from kdmp_ks.cli.support.address import Expression, parse_count
from kdmp_ks.cli.support.meter import Meter
from kdmp_ks.cli.support.pattern import parse_pattern
from kdmp_ks.cli.support.space import naming_dump, open_space, range_options, space_options
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.dump import KernelDumpParser

_ENCODINGS = {"text": "utf-8", "utf16": "utf-16-le"}


@verb("search")
@click.argument("pattern")
@click.option("--text", "how", flag_value="text", help="PATTERN is text, in memory as UTF-8.")
@click.option("--utf16", "how", flag_value="utf16", help="PATTERN is text, in memory as UTF-16.")
@range_options
@click.option(
    "--limit",
    metavar="N",
    type=parse_count,
    default=1000,
    show_default=True,
    help="Largest number of matches to show.",
)
@space_options
def command(
    invocation: Invocation,
    pattern: str,
    how: str | None,
    start: Expression | None,
    end: Expression | None,
    limit: int,
    kind: str,
    dtb: Expression | None,
) -> None:
    """Search memory for the bytes PATTERN.

    PATTERN is hexadecimal (4d5a90, "4d 5a 90"), in the order in which the bytes are in memory.
    Matches may overlap, and are not found across memory that is missing. Memory that is mapped at
    several addresses is found at each of them.

    Needs numpy: pip install numpy.
    """
    wanted = parse_pattern(pattern, None if how is None else _ENCODINGS[how])
    names = naming_dump(invocation.dump, dtb)
    space = open_space(invocation.dump, kind, dtb)
    first = 0 if start is None else start.resolve(names)
    last = None if end is None else end.resolve(names)
    written = address_formatter(kind, invocation.dump)
    meter = Meter(is_wanted=not invocation.as_json)

    def progress(done: int, behind: int) -> None:
        meter.show(f"{size(done)} searched, at {written(behind)}")

    found = _Limited(space.search(wanted, start=first, end=last, progress=progress), limit)
    if invocation.as_json:
        head = {"space": kind, "pattern": wanted.hex(), "start": hex64(first)}
        rows = (_fields(names, kind, address) for address in found)
        ends = {"end": None if last is None else hex64(last)}
        invocation.stream({**head, **ends}, "matches", rows, lambda: {"complete": not found.is_cut})
        return
    try:
        for address in found:
            meter.clear()
            location = _location(names, kind, address) or ""
            output.line(f"{written(address)}  {location}".rstrip())
    finally:
        meter.clear()
    output.line("1 match" if found.count == 1 else f"{found.count:,} matches")
    if found.is_cut:
        output.warn("the search stopped there; --limit N takes more matches")


class _Limited:
    """Matches up to a number of them.

    Attributes:
        count: How many were taken.
        is_cut: Whether there are more.
    """

    def __init__(self, found: Iterable[int], limit: int) -> None:
        self._found = found
        self._limit = limit
        self.count = 0
        self.is_cut = False

    def __iter__(self) -> Iterator[int]:
        for address in self._found:
            if self.count == self._limit:
                self.is_cut = True
                return
            self.count += 1
            yield int(address)


def _location(names: KernelDumpParser, kind: str, address: int) -> str | None:
    return location_of(address, names) if kind == "virt" else None


def _fields(names: KernelDumpParser, kind: str, address: int) -> dict[str, object]:
    return {"address": hex64(address), "location": _location(names, kind, address)}
