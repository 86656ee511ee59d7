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
    """Return the registers in the header, or those at the exception that led to the crash.

    Those at the exception are a whole CONTEXT where the bug check leads to one, else the
    `Registers` that a trap frame is sure to contain.

    Raises:
        Failure: There was no exception, or its registers are not in the dump.
    """
    if not at_exception:
        return dump.context_record
    from kdmp_ks.cli.report.exception_facts import why_none
    from kdmp_ks.parsing.record import Record

    exception = dump.original_exception
    if exception is None:
        raise Failure(why_none(dump))
    if exception.context_address is not None:
        layout: Any = dump.architecture.context
        return Record(dump.system.memory.read_struct(exception.context_address, layout))
    if exception.trap_frame is None:
        why = "; ".join(map(str, exception.warnings))
        why = why or "the bug check does not report where they are"
        raise Failure(f"the registers at the exception are not known: {why}")
    return exception.trap_frame
