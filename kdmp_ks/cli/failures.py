"""From an exception to one line and an exit code.

Bad input is not a fault of the program: whatever a dump, a file system or an address can do wrong
ends as `kdmp: error: …` and exit code 1. Mistakes in the arguments are click's business, code 2.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any

import click

from kdmp_ks.cli import output
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Failure(click.ClickException):
    """An error that ends the command with one line and exit code 1."""

    exit_code = 1

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the line to standard error, wherever click would have it."""
        output.error(self.message)


@contextmanager
def told() -> Iterator[None]:
    """Turn what bad input raises into a `Failure`.

    A closed pipe passes through: click ends quietly on it, as a command in a pipeline should.
    """
    try:
        yield
    except KdmpError as error:
        raise Failure(str(error)) from error
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise
        _give_up_output()
        raise Failure(_of_file(error)) from error
    except MemoryError as error:
        raise Failure("out of memory; ask for less at a time") from error


def _give_up_output() -> None:
    """What cannot be written is not to be tried again, and told, when the interpreter ends."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError):  # a stream without a descriptor
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)


def _of_file(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason
