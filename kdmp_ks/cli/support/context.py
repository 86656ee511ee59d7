"""`--exception`: which registers a verb is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kdmp_ks.cli.support.failures import Failure

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser

exception_option = click.option(
    "--exception",
    "at_exception",
    is_flag=True,
    help="Take the registers at the exception that led to the crash, not those in the header.",
)


def chosen_context(dump: KernelDumpParser, at_exception: bool) -> Any:
    """The registers in the header, or those at the exception that led to the crash.

    Raises:
        Failure: There was no exception, or its registers are not in the dump.
    """
    if not at_exception:
        return dump.context_record
    search = dump.original_exception
    if search.exception is None:
        raise Failure(search.reason)
    if search.exception.context is None:
        told = search.exception.warnings
        why = "; ".join(map(str, told)) or "the bug check does not tell where they are"
        raise Failure(f"the registers at the exception are not known: {why}")
    return search.exception.context
