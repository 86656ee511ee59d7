"""The shell where IPython is missing: the interactive console of Python."""

from __future__ import annotations

import code
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

from kdmp_ks.cli.shell.failure import ONE_LINE, show_failure
from kdmp_ks.cli.shell.script import show_value

if TYPE_CHECKING:
    from collections.abc import Iterator

_PROMPTS = ("kdmp> ", "  ... ")


class Leave:
    """`exit` and `quit`: leave the shell when they are called, or shown."""

    def __call__(self, code: int | None = None) -> NoReturn:
        """Leave the shell."""
        raise SystemExit(code)

    def __repr__(self) -> NoReturn:
        """Leave the shell."""
        raise SystemExit


class Console(code.InteractiveConsole):
    """The console; an error of the package is one line."""

    def showtraceback(self) -> None:
        """Write an error of code that was typed."""
        error = sys.exc_info()[1]
        if isinstance(error, ONE_LINE):
            show_failure(error, None)
        elif error is not None and error.__traceback__ is not None:
            show_failure(error, error.__traceback__.tb_next)


def run_console(names: dict[str, Any]) -> None:
    """Read and run lines until the user leaves."""
    leave = Leave()
    console = Console({**names, "exit": leave, "quit": leave, "__name__": "__console__"})
    with _settings(console.locals):
        console.interact(banner="", exitmsg="")


@contextmanager
def _settings(names: Any) -> Iterator[None]:
    """Set what the console takes from `sys` and from readline."""
    kept = sys.displayhook, getattr(sys, "ps1", None), getattr(sys, "ps2", None)
    sys.displayhook, (sys.ps1, sys.ps2) = show_value, _PROMPTS
    complete(names)
    try:
        yield
    finally:
        sys.displayhook = kept[0]
        for name, value in zip(("ps1", "ps2"), kept[1:], strict=True):
            if value is None:
                delattr(sys, name)
            else:
                setattr(sys, name, value)


def complete(names: Any) -> None:
    """Complete names by Tab, where the system has readline. No history is read or written."""
    try:
        import readline
    except ImportError:  # Windows has none
        return
    from kdmp_ks.cli.shell.completion import Completer

    readline.set_completer(Completer(names).complete)
    libedit = "libedit" in (readline.__doc__ or "")
    readline.parse_and_bind("bind ^I rl_complete" if libedit else "tab: complete")
