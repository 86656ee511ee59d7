"""`Live`: progress and the most frequent signatures, while dumps are read."""

from __future__ import annotations

import shutil
import sys
import threading
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

from kdmp_ks.cli.render import masking
from kdmp_ks.cli.render.colour import is_coloured
from kdmp_ks.fleet.tally import Tally
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.console import RenderableType

    from kdmp_ks.fleet.reading import Reading

_INTERVAL: Final = 0.25
_SHOWN: Final = 8
_BAR: Final = 30


@contextmanager
def live(
    done: int, counted: Callable[[], Iterable[str]] | None
) -> Iterator[Callable[[Reading], None] | None]:
    """Show how far reading has come, to people who watch; nothing for logs and programs.

    Args:
        done: How many dumps were read before.
        counted: Lists all dumps, to count them meanwhile; None where they can be listed only once.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.live import Live as RichLive

    view = _View(done)
    if counted is not None:
        threading.Thread(target=view.count, args=(counted(),), daemon=True).start()
    coloured = is_coloured(True)
    console = Console(
        stderr=True, no_color=not coloured, highlight=False, markup=False, emoji=False
    )
    with RichLive(view.shown(), console=console, transient=True, auto_refresh=False) as screen:
        due = monotonic()

        def seen(reading: Reading) -> None:
            nonlocal due
            view.add(reading)
            if monotonic() >= due:
                screen.update(view.shown(), refresh=True)
                due = monotonic() + _INTERVAL

        yield seen


class _View:
    """The counts and signatures so far."""

    def __init__(self, done: int) -> None:
        self._tally = Tally()
        self._before = done
        self._total: int | None = None
        self._begun = monotonic()

    def count(self, paths: Iterable[str]) -> None:
        """Count the dumps that there are."""
        self._total = sum(1 for _ in paths)

    def add(self, reading: Reading) -> None:
        """Take a dump that was read."""
        self._tally.add(reading.row)

    def shown(self) -> RenderableType:
        """Return the bar, the counts and the table."""
        from rich.console import Group
        from rich.progress_bar import ProgressBar
        from rich.table import Table
        from rich.text import Text

        tally = self._tally
        done = self._before + tally.rows
        seconds = max(monotonic() - self._begun, 1e-3)
        total = "" if self._total is None else f" of {self._total:,}"
        counts = f"{done:,}{total} dumps, {tally.rows / seconds:.1f} a second"
        if tally.failed:
            counts += f", {tally.failed:,} not read"
        head = Table.grid(padding=(0, 1))
        bar = ProgressBar(self._total, done, width=_BAR, pulse=self._total is None)
        head.add_row(bar, Text(counts))
        signatures = tally.signatures(_SHOWN)
        if not signatures:
            return head
        table = Table(box=None, show_edge=False, pad_edge=False)
        table.add_column("dumps", justify="right")
        table.add_column("signature", no_wrap=True, max_width=shutil.get_terminal_size().columns)
        for one in signatures:
            table.add_row(f"{one.dumps:,}", Text(visible(masking.text(one.text))))
        return Group(head, table)
