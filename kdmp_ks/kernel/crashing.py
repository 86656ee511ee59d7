"""Which processor crashed: the one that the context in the dump's header belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from kdmp_ks.kernel.reader import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.kernel.processors import Processor, Processors


class StackedContext(Protocol):
    """What must be known of the header's context."""

    @property
    def rsp(self) -> int:
        """Top of the stack."""

    @property
    def rip(self) -> int:
        """The instruction."""


class FoundBy(Enum):
    """What tells that a processor is the one that crashed; ``value`` says it in words."""

    CONTEXT = "its saved context is that of the header"
    STACK = "the stack of its current thread holds the header's RSP"
    ONLY_ONE = "the machine has no other"


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


def find_crashing(processors: Processors, header_context: StackedContext) -> Crashing:
    """Find the processor that wrote the dump.

    Mostly the header's context is the one that the processor saved in its KPRCB. After an unhandled
    exception (bugcheck 0x7E and its kind) the header has that of the exception instead, and only
    the stack tells. Windows may run interrupts on stacks of their own, so even that can fail;
    where more than one processor answers, none is taken.

    Args:
        processors: As `kdmp_ks.kernel.processors.read_processors` found them.
        header_context: ``ContextRecord`` of the dump's header.
    """
    rsp = header_context.rsp
    same = [p for p in processors if _saved_rsp(p) == rsp]
    if len(same) > 1:
        same = [p for p in same if p.context.rip == header_context.rip] or same
    if len(same) == 1:
        return _found(same[0], FoundBy.CONTEXT)
    # More than one with these registers: only they can be meant.
    on_stack = [p for p in same or processors if _stack_holds(p, rsp)]
    if len(on_stack) == 1:
        return _found(on_stack[0], FoundBy.STACK)
    if len(processors) == processors.declared == 1:
        return _found(processors[0], FoundBy.ONLY_ONE)
    return Crashing(None, None, _why_not(processors, on_stack or same, rsp))


def _found(processor: Processor, by: FoundBy) -> Crashing:
    return Crashing(processor, by, f"processor {processor.index}: {by.value}")


def _why_not(processors: Processors, several: Sequence[Processor], rsp: int) -> str:
    if several:
        names = ", ".join(str(p.index) for p in several)
        return f"RSP {rsp:#x} of the header fits the processors {names} alike"
    if not processors:
        return "no processor's KPRCB is known"
    return f"RSP {rsp:#x} of the header is neither a processor's nor on its thread's stack"


def _saved_rsp(processor: Processor) -> int | None:
    try:
        return int(processor.context.rsp)
    except UNUSABLE:
        return None


def _stack_holds(processor: Processor, rsp: int) -> bool:
    try:
        return processor.thread.stack_limit <= rsp < processor.thread.stack_base
    except UNUSABLE:
        return False
