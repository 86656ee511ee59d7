"""`kdmp processors`: what each processor was doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.analysis.location import location_of
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.report.running import why_no_processor
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.fields import not_written
from kdmp_ks.cli.render.names import format_address, located_or_null
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, plural
from kdmp_ks.cli.support.listings import require_listing
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.kernel import Processor

_COLUMNS = (
    Column("cpu", right=True),
    Column("KPRCB"),
    Column("thread"),
    Column("stopped at"),
    Column("stack pointer"),
)


@verb("processors", takes_dtb=True)
def command(invocation: Invocation) -> None:
    """List the processors and what each was doing.

    Those are listed whose control block (KPRCB) is in the dump.

    For each: the thread that ran on it, where it was stopped, and its stack pointer, all as the
    control block has them. A star marks the processor that crashed. After an unhandled exception
    the registers in the header (kdmp regs) are those of the exception instead.
    """
    dump = invocation.dump
    processors = dump.processors
    require_listing(processors)
    found = dump.crashing_processor
    crashed = found and found.value
    if invocation.as_json:
        rows = [_fields(invocation, one, one is crashed) for one in processors]
        answer = as_plain(found and found.replaced(found.value.index))
        declared = None if not_written(processors.declared) else processors.declared
        head = {"declared": declared, "crashed_processor": answer}
        invocation.document({**head, "processors": rows})
        return
    if processors:
        rows_shown = [_cells(invocation, one, one is crashed) for one in processors]
        output.table(_COLUMNS, rows_shown)
        output.line()
    declared = processors.declared
    count = (
        f"{len(processors)} of {'unknown' if declared is None else plural(declared, 'processor')}"
    )
    if found is None:
        output.line(f"{count}; {why_no_processor(dump)}")
    else:
        output.line(f"{count}; processor {found.value.index}: {found.evidence}")


def _known(find: Callable[[], Any]) -> Any:
    """Return a fact found by a control block, or None if its memory is missing."""
    try:
        return find()
    except KdmpError:
        return None


def _facts(invocation: Invocation, processor: Processor) -> dict[str, int | None]:
    return {
        "kprcb": processor.address,
        "thread": _known(lambda: processor.thread.address),
        "instruction_pointer": _known(lambda: processor.instruction_pointer),
        "stack_pointer": _known(lambda: processor.stack_pointer),
    }


def _cells(invocation: Invocation, processor: Processor, crashed: bool) -> tuple[str, ...]:
    cells = {
        name: "" if value is None else format_address(value, invocation.dump)
        for name, value in _facts(invocation, processor).items()
    }
    stopped = _facts(invocation, processor)["instruction_pointer"]
    where = None if stopped is None else location_of(stopped, invocation.dump)
    return (
        f"{'*' if crashed else ''}{processor.index}",
        cells["kprcb"],
        cells["thread"],
        where or cells["instruction_pointer"],
        cells["stack_pointer"],
    )


def _fields(invocation: Invocation, processor: Processor, crashed: bool) -> dict[str, object]:
    facts = _facts(invocation, processor)
    return {
        "number": processor.index,
        "crashed": crashed,
        **{name: None if value is None else hex64(value) for name, value in facts.items()},
        "instruction_pointer": located_or_null(facts["instruction_pointer"], invocation.dump),
    }
