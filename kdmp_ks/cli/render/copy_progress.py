"""`copy_progress`: a bar while a file is written."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_STEP: Final = 1 << 22
"""Bytes between two changes of the bar."""


@contextmanager
def copy_progress(
    task: str, total: int, *, quiet: bool
) -> Iterator[Callable[[int], object] | None]:
    """A bar for people who watch; nothing for logs and programs.

    Args:
        task: Word before the bar.
        total: Bytes that will be copied.
        quiet: Whether there is no bar in any case.

    Yields:
        A function that gets the number of bytes copied so far, or None.
    """
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    columns = (BarColumn(), DownloadColumn(binary_units=True), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        number = bar.add_task(task, total=total)
        shown = 0

        def advance(done: int) -> None:
            nonlocal shown
            if done - shown >= _STEP or done >= total:
                shown = done
                bar.update(number, completed=done)

        yield advance
