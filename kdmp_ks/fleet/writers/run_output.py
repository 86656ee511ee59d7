"""`open_output`: the files that a run writes: tables, or the report; the suffix decides."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import WriteError
from kdmp_ks.fleet.inputs import is_input
from kdmp_ks.fleet.writers.named_errors import named_errors
from kdmp_ks.fleet.writers.table_writer import WRITERS, check_suffix, open_writer
from kdmp_ks.storage import new_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from kdmp_ks.fleet.reading import Reading, ReadOptions
    from kdmp_ks.fleet.report_page.run_totals import RunTotals

REPORT: Final = ".html"
"""Suffix of the report."""


def is_report(path: Path) -> bool:
    """Return whether a file is to be the report.

    Args:
        path: The file.
    """
    return path.suffix.lower() == REPORT


def check_output(path: Path) -> None:
    """Check that a file can be written, before anything is read.

    Args:
        path: The file.

    Raises:
        ValueError: Its suffix is unknown.
        MissingExtraError: A library for the format is not installed.
        IsADirectoryError: There is a folder of that name.
    """
    suffix = path.suffix.lower()
    if suffix not in WRITERS and suffix != REPORT:
        raise ValueError(f"{path.name}: the suffix has to be {', '.join((*WRITERS, REPORT))}")
    if is_report(path):
        if path.is_dir():
            raise IsADirectoryError(None, "is a folder; choose another name", str(path))
    else:
        check_suffix(path)


def check_replaced(path: Path, options: ReadOptions, inputs: Iterable[str]) -> None:
    """Check that no file that is read is replaced by those that are written.

    Args:
        path: The file.
        options: How dumps are read.
        inputs: Paths that are read. Whatever else is a dump or an archive is not replaced, either:
            it may be in a folder or a list that is read.

    Raises:
        WriteError: It is one of these, or not a regular file.
    """
    tables = [path]
    if not is_report(path):
        tables += [_beside(path, "modules")] if options.modules else []
        tables += [_beside(path, "unloaded")] if options.unloaded else []
    for one in tables:
        new_file.check_output(one, inputs)
        if is_input(str(one)):
            text = "is a dump or an archive; it is never written to"
            raise WriteError(f"{one} {text}", field="path", expected="another file", got="a dump")


@contextmanager
def open_output(
    path: Path, options: ReadOptions, totals: Callable[[], RunTotals]
) -> Iterator[Callable[[Reading], None]]:
    """Write what a run reads; a file appears under its name only when all went well.

    Args:
        path: The file.
        options: How dumps are read: tables of drivers are written beside it if these are listed.
        totals: Returns what the run left out, when all readings are written.

    Yields:
        A function that takes each reading.

    Raises:
        OSError: A file cannot be written.
    """
    if is_report(path):
        with _report(path, options, totals) as add:
            yield add
    else:
        with _tables(path, options) as add:
            yield add


@contextmanager
def _report(
    path: Path, options: ReadOptions, totals: Callable[[], RunTotals]
) -> Iterator[Callable[[Reading], None]]:
    from kdmp_ks.fleet.report_page.report_page import ReportPage

    page = ReportPage(path, private=options.private)
    try:
        yield page.add
        with named_errors(path):
            page.finish(totals())
    except BaseException:
        page.abandon()
        raise


@contextmanager
def _tables(path: Path, options: ReadOptions) -> Iterator[Callable[[Reading], None]]:
    from kdmp_ks.fleet.columns import COLUMNS, MODULE_COLUMNS, UNLOADED_COLUMNS

    with ExitStack() as stack:
        rows = stack.enter_context(open_writer(path, COLUMNS))
        modules = unloaded = None
        if options.modules:
            modules = stack.enter_context(open_writer(_beside(path, "modules"), MODULE_COLUMNS))
        if options.unloaded:
            unloaded = stack.enter_context(open_writer(_beside(path, "unloaded"), UNLOADED_COLUMNS))

        def add(reading: Reading) -> None:
            rows.write(reading.row)
            for writer, side in ((modules, reading.modules), (unloaded, reading.unloaded)):
                for one in side if writer is not None else ():
                    if writer is not None:
                        writer.write(one)

        yield add


def _beside(path: Path, table: str) -> Path:
    return path.with_name(f"{path.stem}.{table}{path.suffix}")
