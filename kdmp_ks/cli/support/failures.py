"""From an exception to one line and an exit code.

Bad input is not a fault of the program: whatever a dump, a file system or an address can do wrong
ends as `kdmp: error: …` and exit code 1. Mistakes in the arguments are click's business, code 2;
Ctrl+C ends it with code 130.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.streams import give_up_output
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Failure(click.ClickException):
    """An error that ends the command with one line and exit code 1."""

    exit_code = 1

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the line to standard error, wherever click would have it."""
        output.error(self.message)


class Interrupted(Failure):
    """Ctrl+C: the command ends as shells expect it of a signal, and says nothing."""

    exit_code = 130

    def __init__(self) -> None:
        super().__init__("interrupted")

    def show(self, file: IO[Any] | None = None) -> None:
        """Nothing: who pressed the keys knows."""


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
        give_up_output()
        raise Failure(_of_file(error)) from error
    except MemoryError as error:
        raise Failure("out of memory; ask for less at a time") from error
    except KeyboardInterrupt as error:
        raise Interrupted from error


def _of_file(error: OSError) -> str:
    if error.errno == errno.EBADF and not error.filename:
        return "standard output is closed"
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason
