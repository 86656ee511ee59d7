"""`kdmp runs`: which memory the dump holds."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.location import location_of
from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, plural, size, windbg_address
from kdmp_ks.cli.support import triage_runs
from kdmp_ks.cli.support.atomic_write import goes_to_standard_output, save
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.errors import UnsupportedDumpError

if TYPE_CHECKING:
    from kdmp_ks.ground.extents import Run, Segment
    from kdmp_ks.maps.block_map import BlockMap

_COLUMNS = (
    Column("first byte"),
    Column("last byte"),
    Column("pages", right=True),
    Column("size", right=True),
    Column("file offset", right=True),
)
_KEPT_COLUMNS = (
    Column("first byte"),
    Column("last byte"),
    Column("size", right=True),
    Column("file offset", right=True),
    Column("location", fold=True),
)


def _svg(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Refuse a name that promises another format."""
    if value is not None and value != "-" and not value.lower().endswith(".svg"):
        raise click.BadParameter(f"{value!r}: the picture is an SVG image; name a file .svg, or -")
    return value


@verb("runs")
@click.option(
    "--picture",
    metavar="FILE",
    callback=_svg,
    help="Write a picture of the physical address space to FILE.svg (- is standard output), and "
    "no table.",
)
def command(invocation: Invocation, picture: str | None) -> None:
    """List the memory in the dump, and where in the file it is.

    A run is made of physical pages that follow one another both in memory and in the file.

    A triage dump has no physical memory: its runs are those of virtual memory, of any length,
    with the module in which they lie.

    The picture has the physical address space in rows: pages in the dump, holes, and pages behind
    the end of a file that was cut off. It is an SVG image for browsers and documents.
    """
    if picture is not None:
        _draw(invocation, picture)
    elif invocation.dump.triage is None:
        _physical(invocation)
    else:
        _virtual(invocation, invocation.dump.triage.memory)


def _physical(invocation: Invocation) -> None:
    physmem = invocation.dump.physmem
    if invocation.as_json:
        totals = {"space": "phys", "pages": len(physmem), "size": physmem.size, "picture": None}
        invocation.stream(totals, "runs", map(_fields, physmem.runs))
        return
    count = output.table(_COLUMNS, map(_cells, physmem.runs))
    held = f"{plural(len(physmem), 'page')}, {size(physmem.size)}"
    output.line(f"{plural(count, 'run')}, {held}")


def _draw(invocation: Invocation, target: str) -> None:
    """Write the picture."""
    if invocation.as_json and goes_to_standard_output(target):
        raise click.UsageError("--picture - and --json would write to the same place")
    name = PurePath(invocation.name).name
    try:
        pages = invocation.dump.physmem
    except UnsupportedDumpError as error:
        raise Failure.by(error, f"no picture of physical memory: {error}") from error
    text = pages.picture(masking.text(f"Physical memory in {name}"))
    save(iter([text.encode("utf-8")]), target, invocation.path)
    totals = {"space": "phys", "pages": len(pages), "size": pages.size}
    if invocation.as_json:
        invocation.stream({**totals, "picture": target}, "runs", map(_fields, pages.runs))
    elif not goes_to_standard_output(target):
        output.line(f"{target}: {size(pages.size)} in {plural(len(pages.runs), 'run')}")


def _fields(run: Run) -> dict[str, object]:
    return {
        "start": hex64(run.start),
        "end": hex64(run.end),
        "pages": run.page_count,
        "size": run.size,
        "file_offset": hex64(run.offset),
        "location": None,
    }


def _cells(run: Run) -> tuple[str, ...]:
    return (
        windbg_address(run.start),
        windbg_address(run.end - 1),
        f"{run.page_count:,}",
        size(run.size),
        f"{run.offset:x}",
    )


def _virtual(invocation: Invocation, blocks: BlockMap) -> None:
    found = triage_runs.runs(blocks)
    if invocation.as_json:
        totals = {"space": "virt", "pages": None, "size": blocks.size, "picture": None}
        invocation.stream(totals, "runs", (_kept_fields(invocation, run) for run in found))
        return
    count = output.table(_KEPT_COLUMNS, (_kept_cells(invocation, run) for run in found))
    pieces = plural(sum(1 for _ in blocks.ranges()), "piece")
    held = f"{size(blocks.size)} of virtual memory in {pieces}"
    output.line(f"{plural(count, 'run')}, {held}")


def _kept_fields(invocation: Invocation, run: Segment) -> dict[str, object]:
    return {
        "start": hex64(run.address),
        "end": hex64(run.end),
        "pages": None,
        "size": run.size,
        "file_offset": hex64(run.offset),
        "location": location_of(run.address, invocation.dump),
    }


def _kept_cells(invocation: Invocation, run: Segment) -> tuple[str, ...]:
    return (
        format_address(run.address, invocation.dump),
        format_address(run.end - 1, invocation.dump),
        f"{run.size:,}",
        f"{run.offset:x}",
        location_of(run.address, invocation.dump) or "",
    )
