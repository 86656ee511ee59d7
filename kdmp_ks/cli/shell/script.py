"""Code that is not typed line by line: that of `-c`, and that of a pipe."""

from __future__ import annotations

import ast
import linecache
import sys
from typing import TYPE_CHECKING, Any

import click

from kdmp_ks.cli.shell.display import shown
from kdmp_ks.cli.shell.failure import ONE_LINE, show_failure
from kdmp_ks.cli.support.failures import as_one_line

if TYPE_CHECKING:
    from types import TracebackType


def run_code(code: str, names: dict[str, Any], file: str) -> None:
    """Run code statement by statement, and show the values of expressions.

    Args:
        code: The code.
        names: The names that it sees and changes.
        file: Where it is from, for tracebacks.

    Raises:
        SystemExit: An error of the code, which is written, or its own end.
        KdmpError: An error of the package.
        click.ClickException: An error of the command.
    """
    linecache.cache[file] = (len(code), None, code.splitlines(keepends=True), file)
    try:
        for node in ast.parse(code, file).body:
            tree = ast.Interactive([node])
            exec(compile(tree, file, "single"), names)
    except ONE_LINE:
        raise
    except (KeyboardInterrupt, MemoryError, BrokenPipeError):
        raise
    except Exception as error:
        show_failure(error, _typed(error.__traceback__, file))
        raise SystemExit(1) from None


def show_value(value: object) -> None:
    """Show the value of an expression; a `sys.displayhook`.

    Raises:
        Failure: Standard output cannot be written, which is no mistake in the code.
    """
    if value is None:
        return
    sys.modules["builtins"].__dict__["_"] = value
    text = _encodable(shown(value))
    with as_one_line():
        click.echo(text)


def _typed(begin: TracebackType | None, file: str) -> TracebackType | None:
    """Return a traceback without what leads to the code of a file."""
    found = begin
    while found is not None and found.tb_frame.f_code.co_filename != file:
        found = found.tb_next
    return found


def _encodable(text: str) -> str:
    """The text with an escape for what the stream cannot encode."""
    name = sys.stdout.encoding or "utf-8"
    return text.encode(name, "backslashreplace").decode(name)
