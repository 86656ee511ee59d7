"""`kdmp shell`: Python with the dump open."""

from __future__ import annotations

import io
import sys
from contextlib import contextmanager, redirect_stdout
from typing import TYPE_CHECKING, Any

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from collections.abc import Iterator


@verb("shell", shows_warnings=True, takes_dtb=True)
@click.option("-c", "code", metavar="CODE", help="Run CODE, show the values in it, and end.")
@click.option("--plain", is_flag=True, help="Use the console of Python although IPython is there.")
def command(invocation: Invocation, code: str | None, plain: bool) -> None:
    """Open a Python shell with the dump.

    Bound are dump, mem (virtual memory), phys (physical memory), structs, symbols, and the
    functions read, hexdump, struct, address and location. IPython is used where it is installed;
    neither writes a history. Without a terminal, standard input is run like CODE.

    Values are shown with names of people and serial numbers masked; what your code prints is not.
    """
    from kdmp_ks.cli.shell.names import names_of

    names = names_of(invocation.dump)
    if code is None and sys.stdin.isatty():
        if invocation.as_json:
            raise click.UsageError("--json needs -c CODE, or code on standard input")
        _interact(invocation, names, plain=plain)
        return
    text, file = (code, "<-c>") if code is not None else (sys.stdin.read(), "<stdin>")
    if not invocation.as_json:
        _run(text, names, file)
        return
    with redirect_stdout(io.StringIO()) as written:
        _run(text, names, file)
    invocation.document({"output": written.getvalue()})


def _run(text: str, names: dict[str, Any], file: str) -> None:
    from kdmp_ks.cli.shell.script import run_code

    with _showing():
        run_code(text, {**names, "__name__": "__main__"}, file)
    sys.stdout.flush()  # so that output that is lost is reported


@contextmanager
def _showing() -> Iterator[None]:
    """Show values of expressions as the shell does."""
    from kdmp_ks.cli.shell.script import show_value

    before, sys.displayhook = sys.displayhook, show_value
    try:
        yield
    finally:
        sys.displayhook = before


def _interact(invocation: Invocation, names: dict[str, Any], *, plain: bool) -> None:
    from kdmp_ks.cli.shell.banner import banner_of
    from kdmp_ks.cli.shell.ipython import has_ipython, run_ipython
    from kdmp_ks.cli.shell.plain import run_console

    output.lines(banner_of(invocation.name, invocation.dump))
    if not plain and has_ipython() and sys.stdout.isatty():
        run_ipython(names)
    else:
        run_console(names)
