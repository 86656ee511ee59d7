"""`kdmp stack`: call stacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.call_stack.call_stack import tid_text, trust_legend, trust_text
from kdmp_ks.analysis.call_stack.stack_fields import stack_fields
from kdmp_ks.analysis.location import module_at
from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.stacks.marked_table import MARK, marked_table
from kdmp_ks.cli.render.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.analysis.call_stack import CallStack, Frame
    from kdmp_ks.cli.support.verb import Invocation

_COLUMNS = (
    Column("#", right=True),
    Column("child-SP"),
    Column("location"),
    Column("trust"),
)


def show_call_stacks(invocation: Invocation, stacks: Iterable[CallStack], limit: int) -> None:
    """Show call stacks, one after the other, as they are found.

    Args:
        invocation: The call.
        stacks: The call stacks.
        limit: Most frames of each.
    """
    if invocation.as_json:
        threads = (stack_fields(stack, limit) for stack in stacks)
        invocation.stream({}, "threads", threads)
        return
    is_first = True
    missing = _MissingSymbols(invocation)
    for stack in stacks:
        missing.add(stack)
        if not is_first:
            output.line()
        is_first = False
        output.lines(_title(stack, invocation))
        marked_table(_COLUMNS, [_cells(one, invocation) for one in stack.frames[:limit]])
        output.lines(_ends(stack, invocation, limit))
    missing.show()


class _MissingSymbols:
    """A hint for call stacks without a name, though symbol files were asked for."""

    def __init__(self, invocation: Invocation) -> None:
        self._dump = invocation.dump
        self._is_named = not invocation.dump.has_symbols
        self._modules: set[str] = set()

    def add(self, stack: CallStack) -> None:
        """Look for names in a call stack."""
        if self._is_named:
            return
        self._is_named = any(one.function is not None for one in stack)
        self._modules |= {one.module for one in stack if one.module is not None}

    def show(self) -> None:
        """Write the hint, if no frame has a name."""
        if self._is_named or not self._modules:
            return
        from kdmp_ks.symbols.stores.candidate import Status

        found = (self._dump.symbols.module(name) for name in sorted(self._modules))
        tried = [place for one in found if one is not None for place in one.tried]
        hint = "no symbols were found for the modules of the call stack; kdmp symbols shows why"
        if any(place.status == Status.NOT_ASKED.word for place in tried):
            hint += ", and --download asks the servers"
        output.warn(hint)


def _title(stack: CallStack, invocation: Invocation) -> Iterator[str]:
    parts = []
    if stack.thread is not None:
        parts.append(f"thread {format_address(stack.thread, invocation.dump)}")
    if stack.thread_id is not None:
        parts.append(tid_text(stack.thread_id.value))
    if stack.processor is not None:
        parts.append(f"processor {stack.processor}")
    yield ", ".join(parts) or "unknown thread"
    yield f"from {stack.source}"
    yield ""


def _cells(frame: Frame, invocation: Invocation) -> tuple[str, ...]:
    dump = invocation.dump
    module = module_at(frame.instruction, dump) if frame.mode == "kernel" else None
    return (
        f"{frame.frame:02x}",
        format_address(frame.stack_pointer, dump),
        frame.location or format_address(frame.instruction, dump),
        trust_text(frame),
        MARK if module is not None and is_third_party(module, dump) else "",
    )


def _ends(stack: CallStack, invocation: Invocation, limit: int) -> Iterator[str]:
    yield ""
    if len(stack) > limit:
        yield f"{plural(len(stack) - limit, 'more frame')}"
    yield from trust_legend(stack.frames[:limit])
    address = format_address(stack.end.address, invocation.dump)
    yield f"end: {stack.end.reason.value} ({address})"
    for warning in stack.warnings:
        yield f"warning: {warning}"
