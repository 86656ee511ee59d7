"""Standard output and error as whoever started the process left them: files, pipes, or closed."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from pathlib import Path


def complete() -> None:
    """Put something in the place of streams that are closed.

    Otherwise the next file that is opened takes their number, and what is meant for the stream
    has nowhere to fail. Of output that was asked for the loss is told; what cannot be told on a
    closed standard error is lost in silence.
    """
    if _is_closed("stdout"):
        sys.stdout = _on_null(os.O_RDONLY)
    if _is_closed("stderr"):
        sys.stderr = _on_null(os.O_WRONLY)


def _is_closed(name: str) -> bool:
    return getattr(sys, name) is None


def _on_null(flags: int) -> TextIO:
    """A stream on the null device; one that is open for reading refuses what is written."""
    descriptor = os.open(os.devnull, flags)
    return open(descriptor, "w", encoding="utf-8", errors="backslashreplace", closefd=False)


def is_standard_output(path: Path) -> bool:
    """Whether a path leads to where standard output goes, as /dev/stdout does."""
    with suppress(OSError, ValueError):
        return os.path.samestat(path.stat(), os.fstat(sys.stdout.fileno()))
    return False


def give_up_output() -> None:
    """What cannot be written is not to be tried again, and told, when the interpreter ends."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError):  # a stream without a descriptor
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)
