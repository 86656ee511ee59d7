"""`kdmp stack --raw`: the words on a stack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kdmp_ks.analysis.location import location_of
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.raw_stack import read_raw_stack
from kdmp_ks.analysis.report.module import stack_module
from kdmp_ks.analysis.third_party import guess_third_party, is_third_party
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.fault_lines import source_rows
from kdmp_ks.cli.render.names import format_address, located_or_null
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.stacks.marked_table import MARK, marked_table
from kdmp_ks.cli.render.text import hex64, plural
from kdmp_ks.cli.support.context import chosen_registers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.raw_stack import RawStack, StackWord
    from kdmp_ks.cli.support.verb import Invocation

_COLUMNS = (Column("at"), Column("value"), Column("location"))


def show_raw_stack(
    invocation: Invocation, everything: bool, at_exception: bool, processor: int | None
) -> None:
    """Show the words of a stack, from the stack pointer up.

    Args:
        invocation: The call.
        everything: Whether words that point into no module are shown, too.
        at_exception: Whether the registers are those of the fault.
        processor: The processor whose registers are taken.

    Raises:
        click.UsageError: Both kinds of registers are chosen.
        Failure: The registers are missing.
    """
    chosen = chosen_registers(invocation.dump, at_exception, processor)
    context = chosen.context
    stack = read_raw_stack(invocation.dump, context)
    words = [word for word in stack.words if everything or word.module is not None]
    pointer = invocation.dump.architecture.instruction_of(context)
    if invocation.as_json:
        head = {"source": chosen.source, "processor": processor, **chosen.fields()}
        where = located_or_null(pointer, invocation.dump)
        _document(invocation, stack, words, {**head, "instruction_pointer": where})
        return
    location = location_of(pointer, invocation.dump) or ""
    output.line(f"stopped at {format_address(pointer, invocation.dump)} {location}".rstrip())
    ends = [format_address(one, invocation.dump) for one in (stack.start, stack.end.value)]
    between = " to ".join(ends)
    for label, text in source_rows(invocation.dump, chosen.fault) if chosen.fault else ():
        output.line(f"{label:10} {text}")
    output.line(f"stack      {between} ({stack.end.evidence})")
    output.line()
    if words:
        marked_table(_COLUMNS, [_cells(word, invocation) for word in words])
        output.line()
    output.lines(_summary(invocation, stack))


def _cells(word: StackWord, invocation: Invocation) -> tuple[str, ...]:
    mark = MARK if word.module is not None and is_third_party(word.module) else ""
    location = location_of(word.value, invocation.dump, is_return=True) or ""
    return (
        format_address(word.address, invocation.dump),
        format_address(word.value, invocation.dump),
        location,
        mark,
    )


def _summary(invocation: Invocation, stack: RawStack) -> Iterator[str]:
    found = sum(word.module is not None for word in stack.words)
    yield f"{plural(len(stack.words), 'word')}, {found:,} of them in modules"
    if stack.missing is not None:
        yield f"the rest is not in the dump: {stack.missing}"
    modules = invocation.dump.kernel_modules
    others = [f"{modules.symbols.label(one)} ({n:,})" for one, n in stack.third_party.items()]
    yield f"third party, by a guess from names and paths: {', '.join(others) or 'none'}"


def _document(
    invocation: Invocation, stack: RawStack, words: list[StackWord], source: dict[str, object]
) -> None:
    label = invocation.dump.kernel_modules.symbols.label
    others = [
        stack_module(module, label(module), count) for module, count in stack.third_party.items()
    ]
    head = {
        **source,
        "start": hex64(stack.start),
        "end": as_plain(stack.end, hexadecimal=True),
        "word_count": len(stack.words),
        "missing": None if stack.missing is None else str(stack.missing),
        "third_party_on_stack": as_plain(others),
    }
    replace(invocation, verb="raw_stack").stream(
        head, "words", (_fields(word, invocation) for word in words)
    )


def _fields(word: StackWord, invocation: Invocation) -> dict[str, object]:
    guess = None if word.module is None else guess_third_party(word.module)
    return {
        "address": hex64(word.address),
        "value": hex64(word.value),
        "location": location_of(word.value, invocation.dump, is_return=True),
        "third_party": as_plain(guess),
    }
