"""Standard output and error as whoever started the process left them: files, pipes, or closed."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, TextIO

if TYPE_CHECKING:
    from pathlib import Path


def complete() -> None:
    """Replace closed standard streams, and give standard output a buffer where it has none.

    Otherwise the next opened file takes the descriptor of a closed one, and output for the stream
    would go there. Lost output on standard output is reported; lost messages on standard error are
    not. A closed standard input is an empty one.
    """
    if _is_closed("stdin"):
        sys.stdin = _on_null(os.O_RDONLY, "r")
    if _is_closed("stdout"):
        sys.stdout = _on_null(os.O_RDONLY)
    sys.stdout = _buffered(sys.stdout)
    if _is_closed("stderr"):
        sys.stderr = _on_null(os.O_WRONLY)


def _is_closed(name: str) -> bool:
    return getattr(sys, name) is None


def _on_null(flags: int, mode: Literal["r", "w"] = "w") -> TextIO:
    """A stream on the null device; one that is open for reading refuses what is written."""
    descriptor = os.open(os.devnull, flags)
    return open(descriptor, mode, encoding="utf-8", errors="backslashreplace", closefd=False)


def _buffered(stream: TextIO) -> TextIO:
    """Return the stream with a buffer between text and file.

    With PYTHONUNBUFFERED there is none, and Python drops what the system does not take at once: the
    rest of a text when a disk is full, or when a signal comes.
    """
    file = getattr(stream, "buffer", None)
    if not isinstance(file, io.RawIOBase):
        return stream
    return io.TextIOWrapper(
        io.BufferedWriter(file),
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=True,
    )


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
