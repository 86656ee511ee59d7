"""`Meter`: how far a long job has come, for people who watch."""

from __future__ import annotations

import shutil
import sys
from time import monotonic

from kdmp_ks.ground.visible import visible

_INTERVAL = 0.1


class Meter:
    """One line on standard error that is overwritten; nothing where that is no terminal."""

    def __init__(self, *, is_wanted: bool = True) -> None:
        """Prepare the line; nothing is written yet.

        Args:
            is_wanted: Whether a person reads the answer.
        """
        self._is_on = is_wanted and sys.stderr.isatty()
        self._next = monotonic() + _INTERVAL
        self._is_shown = False

    def show(self, text: str) -> None:
        """Write a text in place of the one before, at most ten times a second."""
        if self._is_on and monotonic() >= self._next:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(f"\r{visible(text)[:width]:{width}}")
            sys.stderr.flush()
            self._next = monotonic() + _INTERVAL
            self._is_shown = True

    def clear(self) -> None:
        """Remove the line, so that something else can be written."""
        if self._is_shown:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(f"\r{'':{width}}\r")
            sys.stderr.flush()
            self._is_shown = False
