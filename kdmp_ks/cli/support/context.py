"""`--exception` and `--processor`: which registers a verb is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from kdmp_ks.cli.render.text import plural
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.errors import UnwrittenError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import OriginalException


class Chosen(NamedTuple):
    """Registers, and where they are from.

    Attributes:
        context: The registers, as a context record or as `Registers`.
        source: ``header``, ``exception`` or ``processor``.
        exception: The exception that they are at; None for other sources.
    """

    context: Any
    source: str
    exception: OriginalException | None = None


def register_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb the options `--exception` and `--processor`."""
    for option in (
        click.option(
            "--processor",
            metavar="N",
            type=click.IntRange(min=0),
            help="Take the registers that processor N saved when it was stopped.",
        ),
        click.option(
            "--exception",
            "at_exception",
            is_flag=True,
            help="Take the registers at the exception that led to the crash, not those in the "
            "header.",
        ),
    ):
        function = option(function)
    return function


def chosen_registers(dump: KernelDumpParser, at_exception: bool, processor: int | None) -> Chosen:
    """Return the registers that the options name: those in the header if neither is given.

    Raises:
        click.UsageError: Both options are given.
        Failure: There was no exception, or no such processor; or its registers are not in the dump.
    """
    if processor is not None and at_exception:
        raise click.UsageError("--processor and --exception exclude each other")
    if processor is not None:
        return Chosen(_saved_by(dump, processor), "processor")
    if at_exception:
        return _at_exception(dump)
    if not dump.headers.is_written("context_record"):
        raise UnwrittenError("ContextRecord")
    return Chosen(dump.context_record, "header")


def _at_exception(dump: KernelDumpParser) -> Chosen:
    """Return a whole CONTEXT where there is one, otherwise what a trap frame contains."""
    from kdmp_ks.analysis.report.exception import why_no_exception
    from kdmp_ks.parsing.record import Record

    exception = dump.original_exception
    if exception is None:
        raise Failure(why_no_exception(dump), kind="no_exception")
    context: Any = exception.trap_frame
    if exception.context_address is not None:
        layout: Any = dump.architecture.context
        context = Record(dump.system.memory.read_struct(exception.context_address, layout))
    if context is None:
        why = "; ".join(map(str, exception.warnings))
        why = why or "the bug check does not report where they are"
        raise Failure(f"the registers at the exception are not known: {why}", kind="no_registers")
    return Chosen(context, "exception", exception)


def _saved_by(dump: KernelDumpParser, number: int) -> Any:
    processors = dump.processors
    for processor in processors:
        if processor.index == number:
            return processor.context
    if processors.declared is not None and number >= processors.declared:
        raise Failure(
            f"the machine has {plural(processors.declared, 'processor')}, from 0 on",
            kind="no_processor",
        )
    known = ", ".join(str(processor.index) for processor in processors) or "none"
    raise Failure(
        f"processor {number} is not in the dump; those that are: {known}", kind="no_processor"
    )
