"""`kdmp triage`: many dumps at once."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from datetime import datetime, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import click

from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.render.colour import no_colour_option
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
_MEMORY: Final = "memory://"
_FAILURES: Final = 10
"""Dumps that were not read whose reasons are shown."""


class _Time(click.DateTime):
    """A time, whose faults are explained by an example."""

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Read a time, or end with an example of one."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"'{value}' is no date such as 2026-01-31 or 2026-01-31T12:00:00", param, ctx)


@click.command("triage")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "--out",
    metavar="FILE",
    help="Write a row for each dump (.jsonl, .csv or .parquet) or a report (.html); also to a URL.",
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
    type=_Time(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    help="Leave out crashes before this time, in UTC: 2026-01-31 or 2026-01-31T12:00:00.",
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
    out: str | None,
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

    PATH is a dump, an archive, a folder with dumps, a URL of these, or - for a list of paths on
    standard input. In a folder,
    dumps are recognised by their first bytes; a file named like a dump that is none counts as not
    read. The exit code is 3 if some dumps were not read.
    """
    from kdmp_ks.fleet.inputs import Inputs
    from kdmp_ks.fleet.reading import ReadOptions
    from kdmp_ks.fleet.targets.landing import local_name
    from kdmp_ks.fleet.writers.run_output import is_report

    masking.show_private(private)
    if out is None and (resume or modules or unloaded):
        raise click.UsageError("--resume, --modules and --unloaded need --out")
    report = out is not None and is_report(local_name(out))
    if report and (modules or unloaded):
        raise click.UsageError("--modules and --unloaded are for tables; a report has the drivers")
    if jobs is not None and scheduler is not None:
        raise click.UsageError("--jobs is for processes here, --scheduler for those of a cluster")
    options = ReadOptions(
        seconds=seconds,
        hashed=hashed,
        since=None if since is None else since.replace(tzinfo=timezone.utc),
        modules=modules,
        third_parties=report,
        unloaded=unloaded,
        private=private,
    )
    if out is not None:
        _check(out, options, paths)
    inputs = Inputs(paths, exclude=exclude, listing=sys.stdin)
    listed = None if "-" in paths else lambda: Inputs(paths, exclude=exclude)

    def start(parts: PartFiles) -> Engine:
        return _engine(parts, scheduler, jobs, mib)

    tally = _run(inputs, listed, out, options, start, resume=resume)
    if tally.failed:
        context.exit(_NOT_ALL)


def _check(out: str, options: ReadOptions, paths: tuple[str, ...]) -> None:
    from kdmp_ks.fleet.targets.landing import check_place, local_name, local_path
    from kdmp_ks.fleet.writers.run_output import check_output, check_replaced

    try:
        check_output(local_name(out))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--out") from error
    if out.lower().startswith(_MEMORY):
        text = f"{_MEMORY} is memory of this process, and ends with it"
        raise click.BadParameter(text, param_hint="--out")
    check_place(out)
    place = local_path(out)
    if place is not None:
        check_replaced(place, options, paths)


def _engine(parts: PartFiles, scheduler: str | None, jobs: int | None, mib: int) -> Engine:
    """Start what reads dumps."""
    from kdmp_ks.fleet.run import start_engine

    if scheduler is not None:
        from kdmp_ks.fleet.workers.cluster import silence

        silence()
    return start_engine(None, parts.options, jobs=jobs, mib=mib, scheduler=scheduler, parts=parts)


def _run(
    inputs: Inputs,
    listed: Callable[[], Iterable[str]] | None,
    out: str | None,
    options: ReadOptions,
    start: Callable[[PartFiles], Engine],
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
            temporary = stack.enter_context(TemporaryDirectory(prefix="kdmp-triage-"))
            folder = str(Path(temporary) / "parts")
        else:
            folder = f"{out}.parts"
        parts = PartFiles(folder, options, resume=resume)
        try:
            gathering = Gathering(parts, start(parts))
            with live(parts.count, listed) as seen:
                gathering.read(inputs, seen)
        except BaseException as error:
            is_empty = parts.remove_if_empty()
            if isinstance(error, KeyboardInterrupt) and out is not None and not is_empty:
                output.warn(f"rows so far are in {parts.store.name}; --resume goes on from there")
            raise
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
    out: str | None,
    options: ReadOptions,
    tally: Tally,
    failures: list[FleetRow],
) -> None:
    """Write the files, and count meanwhile."""
    from kdmp_ks.fleet.report_page.run_totals import RunTotals
    from kdmp_ks.fleet.targets.landing import landing
    from kdmp_ks.fleet.writers.run_output import open_output

    def totals() -> RunTotals:
        return RunTotals(inputs.skipped, inputs.excluded, gathering.left_out)

    with ExitStack() as stack:
        write = None
        if out is not None:
            path = stack.enter_context(landing(out))
            write = stack.enter_context(open_output(path, options, totals))
        for reading in gathering.readings():
            tally.add(reading.row)
            if reading.row.error is not None and len(failures) < _FAILURES:
                failures.append(reading.row)
            if write is not None:
                write(reading)
