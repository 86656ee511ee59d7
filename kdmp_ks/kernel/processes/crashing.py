"""Which processor crashed: the one that the context in the dump's header belongs to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.architecture import AMD64, Architecture
from kdmp_ks.errors import UnwrittenError
from kdmp_ks.ground.deprecation import warn_renamed
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import CRASHING_PROCESSOR, Unavailable, Warnings, reason_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.errors import KdmpError
    from kdmp_ks.kernel.processes.processors import Processor, Processors


_MOST_NAMED: Final = 16
"""Processors that are named where several may be meant; a dump can have thousands."""


class FoundBy(Enum):
    """Evidence that a processor is the one that crashed; ``value`` is the text for people."""

    CONTEXT = "its saved context is that of the header"
    STACK = "the stack of its current thread holds the header's stack pointer"
    ONLY_ONE = "the machine has no other"
    TRIAGE = "it is the one that the triage dump is about"


@frozen
class Crashing(Facts):
    """Answer of the deprecated `find_crashing`.

    Attributes:
        processor: The processor that crashed; None if it is not known.
        found_by: The evidence; None with the processor.
        reason: The evidence as text, or the reason why the processor is not known.
    """

    processor: Processor | None
    found_by: FoundBy | None
    reason: str

    @classmethod
    def of(cls, found: Inferred[Processor] | None, warnings: Warnings) -> Crashing:
        """Put an answer of `find_crashing_processor` into the old shape.

        Args:
            found: The answer.
            warnings: The record with the reason, should there be none.
        """
        if found is None:
            return cls(None, None, str(reason_of(warnings, CRASHING_PROCESSOR)))
        text = f"processor {found.value.index}: {found.evidence}"
        return cls(found.value, FoundBy(found.evidence), text)


def find_crashing_processor(
    processors: Processors,
    header_context: Any,
    architecture: Architecture = AMD64,
    warnings: Warnings | None = None,
) -> Inferred[Processor] | None:
    """Find the processor that wrote the dump.

    Mostly the header's context is the one that the processor saved in its KPRCB. After an unhandled
    exception (bugcheck 0x7E and its kind) the header has that of the exception instead, and only
    the stack identifies the processor. Windows may run interrupts on stacks of their own, so even
    that can fail; where more than one processor fits, none is taken.

    Args:
        processors: As `kdmp_ks.kernel.processes.processors.read_processors` found them.
        header_context: ``ContextRecord`` of the dump's header; None if it was never written.
        architecture: The machine.
        warnings: A record that gets the reason, should the answer be None.

    Raises:
        InvalidDataError: The contexts of this machine are not known.
    """
    if header_context is None:
        alone = _only_one(processors)
        if alone is None:
            _unknown(UnwrittenError("ContextRecord"), warnings)
        return alone
    stack = architecture.stack_of(header_context)
    same = [p for p in processors if _has_stack_pointer(p, stack)]
    if len(same) > 1:
        at = architecture.instruction_of(header_context)
        same = [p for p in same if _has_instruction_pointer(p, at)] or same
    if len(same) == 1:
        return Inferred.high(same[0], FoundBy.CONTEXT.value)
    # More than one with these registers: only they can be meant.
    on_stack = [p for p in same or processors if _stack_holds(p, stack)]
    if len(on_stack) == 1:
        return Inferred.high(on_stack[0], FoundBy.STACK.value)
    if alone := _only_one(processors):
        return alone
    register = f"{str(architecture.stack_pointer).upper()} {stack:#x}"
    why = _why_not(processors, on_stack or same, register)
    _unknown(why, warnings)
    return None


def _only_one(processors: Processors) -> Inferred[Processor] | None:
    if len(processors) == processors.declared == 1:
        return Inferred.high(processors[0], FoundBy.ONLY_ONE.value)
    return None


def _unknown(why: KdmpError | str, warnings: Warnings | None) -> None:
    Warnings(warnings).append(Unavailable(CRASHING_PROCESSOR, why))


def find_crashing(
    processors: Processors, header_context: Any, architecture: Architecture = AMD64
) -> Crashing:
    """Deprecated: use `find_crashing_processor`."""
    warn_renamed("kdmp_ks.kernel.find_crashing", "kdmp_ks.kernel.find_crashing_processor")
    warnings = Warnings()
    found = find_crashing_processor(processors, header_context, architecture, warnings)
    return Crashing.of(found, warnings)


def _why_not(processors: Processors, several: Sequence[Processor], register: str) -> str:
    if several:
        names = ", ".join(str(p.index) for p in several[:_MOST_NAMED])
        if len(several) > _MOST_NAMED:
            names += f" and {len(several) - _MOST_NAMED} others"
        return f"{register} of the header fits the processors {names} alike"
    if not processors:
        return "no processor's KPRCB is known"
    return f"{register} of the header is neither a processor's nor on its thread's stack"


def _has_stack_pointer(processor: Processor, stack: int) -> bool:
    try:
        return processor.stack_pointer == stack
    except UNUSABLE:
        return False


def _has_instruction_pointer(processor: Processor, instruction: int) -> bool:
    try:
        return processor.instruction_pointer == instruction
    except UNUSABLE:
        return False


def _stack_holds(processor: Processor, stack: int) -> bool:
    try:
        return processor.thread.stack_limit <= stack < processor.thread.stack_base
    except UNUSABLE:
        return False
