"""`kdmp stack --sampled`: call stacks that the DPC watchdog of Windows sampled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.location import module_at
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.stacks.marked_table import MARK, marked_table
from kdmp_ks.cli.render.text import plural
from kdmp_ks.cli.support.failures import Failure

if TYPE_CHECKING:
    from kdmp_ks.analysis.report.located import Location
    from kdmp_ks.analysis.watchdog.sampled_stacks import SampledStacks
    from kdmp_ks.cli.support.verb import Invocation

_COLUMNS = (Column("return address"), Column("location"))


def show_sampled_stacks(invocation: Invocation) -> None:
    """Show the sampled call stacks of a dump.

    Raises:
        Failure: The dump has none.
        MemoryReadError: They are not in the dump.
        InvalidDataError: They contradict themselves.
    """
    from kdmp_ks.analysis.watchdog import find_sampled_stacks

    found = find_sampled_stacks(invocation.dump, invocation.dump.system.warnings)
    if found is None:
        raise Failure(
            "the dump has no sampled call stacks: Windows samples them for bug check 0x133 only",
            kind="no_sampled_stacks",
        )
    if invocation.as_json:
        _document(invocation, found)
        return
    output.line(
        f"{plural(found.sample_count, 'sample')} of processor {found.processor},"
        f" {plural(len(found.stacks), 'different call stack')}"
    )
    for stack in found.stacks:
        output.line()
        output.line(f"{plural(stack.count, 'sample')}:")
        marked_table(_COLUMNS, [_cells(frame, invocation) for frame in stack.frames])


def _cells(frame: Location, invocation: Invocation) -> tuple[str, ...]:
    module = module_at(frame.address, invocation.dump)
    mark = MARK if module is not None and is_third_party(module, invocation.dump) else ""
    return format_address(frame.address, invocation.dump), frame.location or "", mark


def _document(invocation: Invocation, found: SampledStacks) -> None:
    call, plain = invocation.call, as_plain(found)
    content = plain if isinstance(plain, dict) else {}
    head = call.head("sampled_stacks")
    output.document({**head, **content, "warnings": invocation.warnings()}, call.begin)
