"""`kdmp runs`: which physical memory the dump holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli import output
from kdmp_ks.cli.output import Column
from kdmp_ks.cli.text import hex64, plural, size, tick
from kdmp_ks.cli.verb import Job, verb

if TYPE_CHECKING:
    from kdmp_ks.pagemap import PageRun

_COLUMNS = (
    Column("first byte"),
    Column("last byte"),
    Column("pages", right=True),
    Column("size", right=True),
    Column("file offset", right=True),
)


@verb("runs")
def command(job: Job) -> None:
    """List the runs of physical pages in the dump.

    A run is made of pages that follow one another both in physical memory and in the file.
    """
    physmem = job.dump.physmem
    if job.as_json:
        totals = {"pages": len(physmem), "bytes": physmem.size}
        job.stream(totals, "runs", map(_fields, physmem.runs))
        return
    rows = [_cells(run) for run in physmem.runs]
    output.table(_COLUMNS, rows)
    held = f"{plural(len(physmem), 'page')}, {size(physmem.size)}"
    output.line(f"{plural(len(rows), 'run')}, {held}")


def _fields(run: PageRun) -> dict[str, object]:
    return {
        "start": hex64(run.start),
        "end": hex64(run.end),
        "pages": run.page_count,
        "file_offset": hex64(run.offset),
    }


def _cells(run: PageRun) -> tuple[str, ...]:
    return (
        tick(run.start),
        tick(run.end - 1),
        f"{run.page_count:,}",
        size(run.size),
        f"{run.offset:x}",
    )
