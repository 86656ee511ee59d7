"""`kdmp triage`: many dumps at once."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from datetime import datetime, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import click

from kdmp_ks.cli.render import masking
from kdmp_ks.cli.render.colour import no_colour_option
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import FLEET_MEMORY, FLEET_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kdmp_ks.fleet.gathering import Gathering
    from kdmp_ks.fleet.inputs import Inputs
    from kdmp_ks.fleet.part_files import PartFiles
    from kdmp_ks.fleet.reading import ReadOptions
    from kdmp_ks.fleet.row import FleetRow
    from kdmp_ks.fleet.tally import Tally
    from kdmp_ks.fleet.workers.engine import Engine

_NOT_ALL: Final = 3
"""Exit code if some of the dumps were not read."""
_FAILURES: Final = 10
"""Dumps that were not read whose reasons are shown."""


@click.command("triage")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "--out",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write a row for each dump (.jsonl, .csv or .parquet) or a report (.html).",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 1024),
    help="Processes that read dumps; as many as processors if left out.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Read dumps on the workers of a dask cluster: tcp://HOST:PORT.",
)
@click.option(
    "--exclude",
    metavar="GLOB",
    multiple=True,
    help="Leave out files and folders of such a name or path.",
)
@click.option(
    "--since",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    help="Leave out crashes before this time, in UTC.",
)
@click.option("--resume", is_flag=True, help="Go on with an interrupted run to the same FILE.")
@click.option("--hash", "hashed", is_flag=True, help="Hash whole files, and find copies by that.")
@click.option("--modules", is_flag=True, help="Write a table of loaded drivers beside FILE.")
@click.option("--unloaded", is_flag=True, help="Write a table of unloaded drivers beside FILE.")
@click.option(
    "--time-limit",
    "seconds",
    type=click.FloatRange(0.1, 86400),
    default=FLEET_SECONDS,
    show_default=True,
    help="Seconds for one dump.",
)
@click.option(
    "--memory-limit",
    "mib",
    type=click.IntRange(32, 1 << 20),
    default=FLEET_MEMORY,
    show_default=True,
    help="MiB that a process may use to read.",
)
@click.option(
    "--private",
    is_flag=True,
    is_eager=True,
    help="Write names of people and addresses, which are masked otherwise.",
)
@no_colour_option
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[str, ...],
    out: Path | None,
    jobs: int | None,
    scheduler: str | None,
    exclude: tuple[str, ...],
    since: datetime | None,
    resume: bool,
    hashed: bool,
    modules: bool,
    unloaded: bool,
    seconds: float,
    mib: int,
    private: bool,
) -> None:
    """Read many dumps, and show the most frequent crashes.

    PATH is a dump, a folder with dumps, or - for a list of paths on standard input. In a folder,
    dumps are recognised by their first bytes; a file named like a dump that is none counts as not
    read. The exit code is 3 if some dumps were not read.
    """
    from kdmp_ks.fleet.inputs import Inputs
    from kdmp_ks.fleet.reading import ReadOptions
    from kdmp_ks.fleet.writers.run_output import is_report

    masking.show_private(private)
    if out is None and (resume or modules or unloaded):
        raise click.UsageError("--resume, --modules and --unloaded need --out")
    report = out is not None and is_report(out)
    if report and (modules or unloaded):
        raise click.UsageError("--modules and --unloaded are for tables; a report has the drivers")
    if jobs is not None and scheduler is not None:
        raise click.UsageError("--jobs is for processes here, --scheduler for those of a cluster")
    if out is not None:
        _check(out)
    options = ReadOptions(
        seconds=seconds,
        hashed=hashed,
        since=None if since is None else since.replace(tzinfo=timezone.utc),
        modules=modules or report,
        unloaded=unloaded,
        private=private,
    )
    inputs = Inputs(paths, exclude=exclude, listing=sys.stdin)
    listed = None if "-" in paths else lambda: Inputs(paths, exclude=exclude)

    def start(options: ReadOptions) -> Engine:
        return _engine(options, scheduler, jobs, mib)

    tally = _run(inputs, listed, out, options, start, resume=resume)
    if tally.failed:
        context.exit(_NOT_ALL)


def _check(out: Path) -> None:
    from kdmp_ks.fleet.writers.run_output import check_output

    try:
        check_output(out)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--out") from error


def _engine(options: ReadOptions, scheduler: str | None, jobs: int | None, mib: int) -> Engine:
    from kdmp_ks.fleet.run import start_engine

    if scheduler is not None:
        from kdmp_ks.fleet.workers.cluster import silence

        silence()
    return start_engine(None, options, jobs=jobs, mib=mib, scheduler=scheduler)


def _started(start: Callable[[ReadOptions], Engine], parts: PartFiles) -> Engine:
    """Start what reads dumps; a run that cannot begin leaves nothing."""
    try:
        return start(parts.options)
    except KdmpError:
        if not parts.count:
            parts.remove()
        raise


def _run(
    inputs: Inputs,
    listed: Callable[[], Iterable[str]] | None,
    out: Path | None,
    options: ReadOptions,
    start: Callable[[ReadOptions], Engine],
    *,
    resume: bool,
) -> Tally:
    from kdmp_ks.cli.render.fleet.live import live
    from kdmp_ks.cli.render.fleet.summary import show_summary
    from kdmp_ks.fleet.gathering import Gathering
    from kdmp_ks.fleet.part_files import PartFiles
    from kdmp_ks.fleet.tally import Tally

    tally = Tally()
    failures: list[FleetRow] = []
    with ExitStack() as stack:
        if out is None:
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="kdmp-triage-"))) / "parts"
        else:
            folder = out.with_name(f"{out.name}.parts")
        parts = PartFiles(folder, options, resume=resume)
        gathering = Gathering(parts, _started(start, parts))
        with live(parts.count, listed) as seen:
            gathering.read(inputs, seen)
        _write(gathering, inputs, out, options, tally, failures)
        parts.remove()
    show_summary(
        tally,
        failures,
        skipped=inputs.skipped,
        excluded=inputs.excluded,
        left_out=gathering.left_out,
    )
    return tally


def _write(
    gathering: Gathering,
    inputs: Inputs,
    out: Path | None,
    options: ReadOptions,
    tally: Tally,
    failures: list[FleetRow],
) -> None:
    """Write the files, and count meanwhile."""
    from kdmp_ks.fleet.report_page.run_totals import RunTotals
    from kdmp_ks.fleet.writers.run_output import open_output

    def totals() -> RunTotals:
        return RunTotals(inputs.skipped, inputs.excluded, gathering.left_out)

    with ExitStack() as stack:
        write = None if out is None else stack.enter_context(open_output(out, options, totals))
        for reading in gathering.readings():
            tally.add(reading.row)
            if reading.row.error is not None and len(failures) < _FAILURES:
                failures.append(reading.row)
            if write is not None:
                write(reading)
