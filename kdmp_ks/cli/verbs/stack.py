"""`kdmp stack`: call stacks, of the crash, of a processor, of a thread, or of all threads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.cli.support.context import chosen_processor, chosen_registers, register_options
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.ground.limits import MAX_STACK_FRAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.analysis.call_stack import CallStack


_TID = re.compile(r"[0-9]{1,7}")
_DEFAULT = click.core.ParameterSource.DEFAULT


def _parse_thread(text: str) -> Expression:
    """The address of a thread, or its TID: decimal, as TIDs are shown, or hexadecimal with 0x."""
    return parse_address(f"0n{text}" if _TID.fullmatch(text) else text)


@verb("stack", takes_dtb=True)
@click.option(
    "--thread",
    metavar="ADDRESS|TID",
    type=_parse_thread,
    help="Show the call stack of a thread, by the address of its ETHREAD or by its TID: decimal, "
    "or hexadecimal with 0x.",
)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Show the call stacks of all threads that are known; with --raw, all words.",
)
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(min=1),
    default=MAX_STACK_FRAMES,
    help="Show N frames of each call stack at most.",
)
@click.option(
    "--raw", is_flag=True, help="Show the words of the stack that point into modules instead."
)
@click.option(
    "--sampled",
    is_flag=True,
    help="Show the call stacks that the DPC watchdog of Windows sampled (bug check 0x133).",
)
@register_options
def command(
    invocation: Invocation,
    thread: Expression | None,
    everything: bool,
    limit: int,
    raw: bool,
    sampled: bool,
    at_exception: bool,
    processor: int | None,
) -> None:
    """Show the call stack of the crash.

    It begins at the fault that led to the bug check, if its registers are certain, or else at the
    registers of the processor that crashed.

    Each frame has its trust: context (saved registers), unwind (unwind data of the function that it
    called), frame_pointer (a chain of frame pointers), or scan: a word of the stack that looks like
    a return address, and may be left over from a call that ended. A trap is an interrupt or
    exception between a frame and the one before.

    * = probably not a Microsoft driver: a guess from name and path, as a dump contains no
    signatures.
    """
    chosen = [thread is not None, processor is not None, at_exception, everything and not raw]
    if sampled:
        if any(chosen) or raw:
            raise click.UsageError("--sampled goes with no other choice of a stack")
        from kdmp_ks.cli.render.stacks.sampled_stacks import show_sampled_stacks

        show_sampled_stacks(invocation)
        return
    if raw:
        if thread is not None:
            raise click.UsageError("--raw and --thread exclude each other")
        if click.get_current_context().get_parameter_source("limit") is not _DEFAULT:
            raise click.UsageError("--raw and --limit exclude each other")
        from kdmp_ks.cli.render.stacks.raw_stack import show_raw_stack

        show_raw_stack(invocation, everything, at_exception, processor)
        return
    if processor is not None and at_exception:
        raise click.UsageError("--processor and --exception exclude each other")
    if sum(chosen) > 1:
        raise click.UsageError("--thread, --processor, --exception and --all exclude each other")
    from kdmp_ks.cli.render.stacks.call_stacks import show_call_stacks

    show_call_stacks(
        invocation, _stacks(invocation, thread, processor, at_exception, everything), limit
    )


def _stacks(
    invocation: Invocation,
    thread: Expression | None,
    processor: int | None,
    at_exception: bool,
    everything: bool,
) -> Iterable[CallStack]:
    dump = invocation.dump
    if everything:
        return dump.stacks()
    if at_exception:
        chosen_registers(dump, True, None)
        return [dump.stack()]
    if thread is not None:
        return [dump.stack(thread=thread.resolve(dump))]
    if processor is not None:
        return [dump.stack(processor=chosen_processor(dump, processor).index)]
    return [dump.stack()]
