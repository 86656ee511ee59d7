"""From an exception to one line, one exit code and, with `--json`, one document.

Bad input is not a fault of the program: whatever a dump, a file system or an address can do wrong
ends as `kdmp: error: …` and exit code 1. Mistakes in the arguments are click's business, code 2;
Ctrl+C ends it with code 130, a closed pipe with 141. With `--json` the error is a document on
standard output as well, unless a document has been begun there: that one then ends with the error.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

import click

from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.support.streams import give_up_output
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.base_errors import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.cli.support.call import Call


class Failure(click.ClickException):
    """An error that ends the command with one line and exit code 1.

    Attributes:
        fields: Kind, message and facts, as JSON documents have them.
        call: The call that failed; None until the failure reaches the command group.
    """

    exit_code = 1

    def __init__(self, message: str, *, kind: str = "failed", **facts: object) -> None:
        """Make a failure.

        Args:
            message: The line for people.
            kind: A word for programs.
            **facts: What else programs should know.
        """
        super().__init__(message)
        self.fields: dict[str, object] = {"kind": kind, "message": message, **facts}
        self.call: Call | None = None

    @classmethod
    def by(cls, error: KdmpError, message: str | None = None) -> Failure:
        """Return the failure that an error is the reason of.

        Args:
            error: The error; its kind and its data are those of the failure.
            message: The line for people, if it is another one than the error's.
        """
        fields = error.as_fields()
        if message is not None:
            fields["message"] = message
        failure = cls(str(fields["message"]))
        failure.fields = fields
        return failure

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the document, and the line to standard error, wherever click would have it."""
        if self.call is not None:
            self.call.fail(self.fields)
        self.tell()

    def tell(self) -> None:
        """Write the line for people."""
        output.error(self.message)


class Interrupted(Failure):
    """Ctrl+C: the command ends as shells expect it of a signal, without a line."""

    exit_code = 130

    def __init__(self) -> None:
        super().__init__("interrupted", kind="interrupted")

    def tell(self) -> None:
        """Write nothing: who pressed the keys knows."""


class ClosedPipe(Failure):
    """Nobody reads the output any more: the command ends as shells expect it of SIGPIPE."""

    exit_code = 141

    def __init__(self) -> None:
        super().__init__("the pipe is closed", kind="closed_pipe")

    def show(self, file: IO[Any] | None = None) -> None:
        """Write nothing: there is no reader."""


class Refusal(click.UsageError):
    """Wrong arguments, where the answer is a document."""

    def __init__(self, error: click.UsageError, call: Call) -> None:
        """Take a mistake in the arguments of a call."""
        super().__init__(error.message, error.ctx)
        self.error = error
        self.call = call
        if error.ctx is not None and error.ctx.parent is not None:
            call.command = call.command or error.ctx.command.name
            path = error.ctx.params.get("dump_path")
            call.dump = call.dump or (None if path is None else str(path))

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the document, and to standard error what click writes."""
        self.call.fail({"kind": "usage", "message": self.error.format_message()})
        self.error.show(file)


@contextmanager
def as_one_line(call: Call | None = None) -> Iterator[None]:
    """Turn what bad input raises into a `Failure`.

    Args:
        call: The call that is answered.
    """
    try:
        yield
    except click.UsageError as error:
        if isinstance(error, Refusal):
            raise
        message = error.format_message()
        hidden = masking.text(message)
        shown = error if hidden == message else click.UsageError(hidden, error.ctx)
        if call is not None and call.as_json:
            raise Refusal(shown, call) from error
        raise shown  # noqa: B904 - mostly the error itself
    except Failure as error:
        error.call = call
        raise
    except (KdmpError, OSError, MemoryError, KeyboardInterrupt) as error:
        if isinstance(error, OSError) and not isinstance(error, KdmpError):
            give_up_output()
        failure = failure_of(error)
        failure.call = call
        raise failure from error


def failure_of(error: BaseException) -> Failure:
    """Return the failure that an exception means."""
    if isinstance(error, Failure):
        return error
    if isinstance(error, KdmpError):
        return Failure.by(error)
    if isinstance(error, OSError):
        if error.errno == errno.EPIPE:
            return ClosedPipe()
        kind = kind_of(error) if type(error) is not OSError else "system"
        code = errno.errorcode.get(error.errno or 0)
        file = None if error.filename is None else str(error.filename)
        return Failure(_of_file(error), kind=kind, errno=code, file=file)
    if isinstance(error, MemoryError):
        return Failure("out of memory; ask for less at a time", kind="out_of_memory")
    if isinstance(error, KeyboardInterrupt):
        return Interrupted()
    return Failure(str(error) or kind_of(error), kind=kind_of(error))


def _of_file(error: OSError) -> str:
    if error.errno == errno.EBADF and not error.filename:
        return "standard output is closed"
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason
