"""`--symbols`, `--download` and the variables of the environment: where symbol files are."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.symbols.stores.server import Progress, ProgressCallback
    from kdmp_ks.symbols.stores.symbol_path import SymbolPath

_VARIABLES: Final = (
    "KDMP_SYMBOL_PATH",
    "_NT_ALT_SYMBOL_PATH",
    "_NT_SYMBOL_PATH",
    "_NT_EXECUTABLE_IMAGE_PATH",
)
"""Variables with symbol paths, looked at before anything is imported that parses them."""

symbols_option: Final = click.option(
    "--symbols",
    "symbol_sources",
    metavar="PATH",
    multiple=True,
    help="Folder, file or symbol path (srv*...) with symbol files; before those of "
    "KDMP_SYMBOL_PATH and _NT_SYMBOL_PATH. May be repeated.",
)
download_option: Final = click.option(
    "--download",
    is_flag=True,
    help="Ask the servers in the symbol path for files that are missing.",
)


def with_symbols(
    dump: KernelDumpParser, sources: tuple[str, ...], *, download: bool
) -> KernelDumpParser:
    """Return the dump with the symbol files that options and environment name.

    Args:
        dump: The dump.
        sources: Values of ``--symbols``.
        download: Whether servers are asked.

    Raises:
        click.UsageError: A folder or file is missing, or there is no server to ask.
    """
    if not sources and not download and not any(map(os.environ.get, _VARIABLES)):
        return dump
    path = _symbol_path(sources)
    if download and not path.servers:
        raise click.UsageError(
            "--download needs a server in --symbols, KDMP_SYMBOL_PATH or _NT_SYMBOL_PATH, such as "
            "srv*https://msdl.microsoft.com/download/symbols"
        )
    if not path:
        return dump
    return dump.with_symbols(path, download=download, progress=_progress() if download else None)


def _symbol_path(sources: tuple[str, ...]) -> SymbolPath:
    from kdmp_ks.symbols.stores.symbol_path import SymbolPath

    named = SymbolPath.of(*sources)
    for entry in named.entries:
        if entry.place is not None and not Path(entry.place).exists():
            raise click.UsageError(f"--symbols: there is no file or folder {entry.text!r}")
    return named + SymbolPath.from_environment()


def _progress() -> ProgressCallback | None:
    """Return a function that shows the progress of downloads; None without a terminal."""
    if not sys.stderr.isatty():
        return None
    return _Bar().show


class _Bar:
    """A progress bar on standard error, one for each file."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._url = ""
        self._task: Any = None

    def show(self, progress: Progress) -> None:
        """Show how far a download has come."""
        if self._url != progress.url:
            self._begin(progress)
        self._bar.update(self._task, completed=progress.received, total=progress.total)
        if progress.total is not None and progress.received >= progress.total:
            self._bar.stop()
            self._url = ""

    def _begin(self, progress: Progress) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, TextColumn
        from rich.progress import Progress as Bar

        if self._bar is not None:
            self._bar.stop()
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task(progress.url.rpartition("/")[2], total=progress.total)
        self._url = progress.url
        self._bar.start()
