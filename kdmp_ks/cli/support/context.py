"""`--exception` and `--processor`: which registers a verb is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from kdmp_ks.cli.render.text import plural
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.errors import UnwrittenError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import OriginalException, Processor


class Chosen(NamedTuple):
    """Registers, and where they are from.

    Attributes:
        context: The registers, as a context record or as `Registers`.
        source: ``header``, ``exception`` or ``processor``.
        exception: The exception that they are at; None for other sources.
        fault: The fault that they are at; None for other sources.
    """

    context: Any
    source: str
    exception: OriginalException | None = None
    fault: Fault | None = None

    def fields(self) -> dict[str, object]:
        """Return what documents say of the structures that the registers are from."""
        from kdmp_ks.analysis.plain import as_plain
        from kdmp_ks.analysis.report.fault import source_facts

        if self.fault is None:
            return {"register_sources": None, "not_held": None}
        return {
            "register_sources": as_plain(source_facts(self.fault)),
            "not_held": not_held(self.fault),
        }


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


def not_held(fault: Fault) -> list[str]:
    """Return the names of the registers that no source of a fault contains."""
    return [name for name, value in fault.registers.items() if value is None]


def _at_exception(dump: KernelDumpParser) -> Chosen:
    """Return a whole CONTEXT where there is one, otherwise what the frames contain."""
    from kdmp_ks.analysis.report.exception import why_no_exception

    exception, fault = dump.original_exception, dump.fault
    if exception is None and fault is None:
        raise Failure(why_no_exception(dump), kind="no_exception")
    context = None if fault is None else _context_of(dump, fault)
    if context is None:
        warnings = (*(exception.warnings if exception else ()), *(fault.warnings if fault else ()))
        why = "; ".join(dict.fromkeys(map(str, warnings)))
        why = why or "the bug check does not report where they are"
        raise Failure(f"the registers at the exception are not known: {why}", kind="no_registers")
    return Chosen(context, "exception", exception, fault)


def _context_of(dump: KernelDumpParser, fault: Fault) -> Any:
    from kdmp_ks.analysis.fault.fault import CONTEXT
    from kdmp_ks.ground.inferred import Confidence
    from kdmp_ks.parsing.record import Record

    best = fault.sources[0] if fault.sources else None
    if best is None or best.kind != CONTEXT or best.confidence is Confidence.LOW:
        return fault.known_registers
    layout: Any = dump.architecture.context
    return Record(dump.system.memory.read_struct(best.address or 0, layout))


def _saved_by(dump: KernelDumpParser, number: int) -> Any:
    return chosen_processor(dump, number).context


def chosen_processor(dump: KernelDumpParser, number: int) -> Processor:
    """Return a processor by its index.

    Raises:
        Failure: There is no such processor, or it is not in the dump.
    """
    processors = dump.processors
    for processor in processors:
        if processor.index == number:
            return processor
    if processors.declared is not None and number >= processors.declared:
        raise Failure(
            f"the machine has {plural(processors.declared, 'processor')}, from 0 on",
            kind="no_processor",
        )
    known = ", ".join(str(processor.index) for processor in processors) or "none"
    raise Failure(
        f"processor {number} is not in the dump; those that are: {known}", kind="no_processor"
    )
