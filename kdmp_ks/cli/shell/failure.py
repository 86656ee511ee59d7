"""Errors of what a user types: one line for those of the package, a traceback for others."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

import click

from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.support.failures import failure_of
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from types import TracebackType

ONE_LINE = (KdmpError, click.ClickException)
"""Errors that are no mistakes in the code that was typed."""


def show_failure(error: BaseException, begin: TracebackType | None) -> None:
    """Write an error of code that was typed.

    Args:
        error: The error.
        begin: Its traceback, from the typed code on.
    """
    if isinstance(error, click.ClickException):
        output.error(error.format_message())
    elif isinstance(error, KdmpError):
        output.error(failure_of(error).message)
    else:
        lines = traceback.format_exception(type(error), error, begin)
        text = "".join(lines).rstrip("\n")
        shown = (visible(masking.text(line)) for line in text.split("\n"))
        click.echo("\n".join(shown), err=True)
    sys.stderr.flush()
