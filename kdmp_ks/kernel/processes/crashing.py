"""Which processor crashed: the one that the context in the dump's header belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.architecture import AMD64, Architecture
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.kernel.processes.processors import Processor, Processors
    from kdmp_ks.parsing.record import Record


_MOST_NAMED: Final = 16
"""Processors that are named where several may be meant; a dump can have thousands."""


class FoundBy(Enum):
    """What tells that a processor is the one that crashed; ``value`` says it in words."""

    CONTEXT = "its saved context is that of the header"
    STACK = "the stack of its current thread holds the header's stack pointer"
    ONLY_ONE = "the machine has no other"
    TRIAGE = "it is the one that the triage dump is about"


@dataclass(frozen=True, slots=True)
class Crashing:
    """The answer of `find_crashing`.

    Attributes:
        processor: The one that crashed; None if it cannot be told.
        found_by: What tells; None with it.
        reason: The same for people, or why it cannot be told.
    """

    processor: Processor | None
    found_by: FoundBy | None
    reason: str


def find_crashing(
    processors: Processors, header_context: Any, architecture: Architecture = AMD64
) -> Crashing:
    """Find the processor that wrote the dump.

    Mostly the header's context is the one that the processor saved in its KPRCB. After an unhandled
    exception (bugcheck 0x7E and its kind) the header has that of the exception instead, and only
    the stack tells. Windows may run interrupts on stacks of their own, so even that can fail;
    where more than one processor answers, none is taken.

    Args:
        processors: As `kdmp_ks.kernel.processes.processors.read_processors` found them.
        header_context: ``ContextRecord`` of the dump's header.
        architecture: The machine.

    Raises:
        InvalidDataError: The contexts of this machine are not known.
    """
    stack = architecture.stack_of(header_context)
    saved = [(p, _saved(p)) for p in processors]
    same = [p for p, context in saved if context and architecture.stack_of(context) == stack]
    if len(same) > 1:
        at = architecture.instruction_of(header_context)
        same = [p for p in same if architecture.instruction_of(p.context) == at] or same
    if len(same) == 1:
        return _found(same[0], FoundBy.CONTEXT)
    # More than one with these registers: only they can be meant.
    on_stack = [p for p in same or processors if _stack_holds(p, stack)]
    if len(on_stack) == 1:
        return _found(on_stack[0], FoundBy.STACK)
    if len(processors) == processors.declared == 1:
        return _found(processors[0], FoundBy.ONLY_ONE)
    register = f"{str(architecture.stack_pointer).upper()} {stack:#x}"
    return Crashing(None, None, _why_not(processors, on_stack or same, register))


def _found(processor: Processor, by: FoundBy) -> Crashing:
    return Crashing(processor, by, f"processor {processor.index}: {by.value}")


def _why_not(processors: Processors, several: Sequence[Processor], register: str) -> str:
    if several:
        names = ", ".join(str(p.index) for p in several[:_MOST_NAMED])
        if len(several) > _MOST_NAMED:
            names += f" and {len(several) - _MOST_NAMED} others"
        return f"{register} of the header fits the processors {names} alike"
    if not processors:
        return "no processor's KPRCB is known"
    return f"{register} of the header is neither a processor's nor on its thread's stack"


def _saved(processor: Processor) -> Record | None:
    try:
        return processor.context
    except UNUSABLE:
        return None


def _stack_holds(processor: Processor, stack: int) -> bool:
    try:
        return processor.thread.stack_limit <= stack < processor.thread.stack_base
    except UNUSABLE:
        return False
