"""Standard output and error as whoever started the process left them: files, pipes, or closed."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, TextIO

if TYPE_CHECKING:
    from pathlib import Path


def complete() -> None:
    """Replace closed standard streams.

    Otherwise the next opened file takes their descriptor, and output for the stream would go
    there. Lost output on standard output is reported; lost messages on standard error are not.
    A closed standard input is an empty one.
    """
    if _is_closed("stdin"):
        sys.stdin = _on_null(os.O_RDONLY, "r")
    if _is_closed("stdout"):
        sys.stdout = _on_null(os.O_RDONLY)
    if _is_closed("stderr"):
        sys.stderr = _on_null(os.O_WRONLY)


def _is_closed(name: str) -> bool:
    return getattr(sys, name) is None


def _on_null(flags: int, mode: Literal["r", "w"] = "w") -> TextIO:
    """A stream on the null device; one that is open for reading refuses what is written."""
    descriptor = os.open(os.devnull, flags)
    return open(descriptor, mode, encoding="utf-8", errors="backslashreplace", closefd=False)


def is_standard_output(path: Path) -> bool:
    """Whether a path leads to where standard output goes, as /dev/stdout does."""
    with suppress(OSError, ValueError):
        return os.path.samestat(path.stat(), os.fstat(sys.stdout.fileno()))
    return False


def give_up_output() -> None:
    """Redirect an output that failed, so that it is not flushed again at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            with suppress(OSError):  # a stream without a descriptor
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)
