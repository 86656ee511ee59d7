"""The driver that started the thread of the bug check.

Deferred calls and interrupts run on stacks of their own, on behalf of nobody: the thread that they
interrupted is not looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.analysis.objects.thread import thread_start
from kdmp_ks.analysis.verdict.chains.drivers.accuse import accuse, described
from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.kernel.modules.module import Module


class Start(NamedTuple):
    """The beginning of a thread that a driver started.

    Attributes:
        address: The routine.
        module: The driver: one that Microsoft did not write.
        thread: Address of the ETHREAD.
        confidence: How sure it is that the thread began there, and that the crash is its own.
    """

    address: Gva
    module: Module
    thread: Gva
    confidence: Confidence


def find_start(case: Case) -> Start | None:
    """Return where the thread began.

    None where that is not in a third party's driver, and where the crash was on another stack.
    """
    own_stack = _is_own_stack(case)
    if own_stack is False:
        return None
    current = case.attempt(lambda: case.dump.current_thread)
    if current is None:
        return None
    found = case.attempt(lambda: thread_start(case.dump, current.address))
    if found is None:
        return None
    module = case.module_at(found.value.address)
    if module is None or not case.is_third_party(module):
        return None
    confidence = Confidence.LOW if own_stack is None else found.confidence
    return Start(found.value.address, module, current.address, confidence)


def _is_own_stack(case: Case) -> bool | None:
    """Whether the crash was on the stack of the thread; None where that is not known."""

    def compare() -> bool | None:
        processor, dump = case.dump.crashing_processor, case.dump
        fault, name = case.fault, dump.architecture.stack_pointer
        if processor is None or name is None:
            return None
        stack = None if fault is None else fault.registers.get(name)
        if stack is None:
            stack = dump.architecture.stack_of(dump.context_record)
        thread = processor.value.thread
        limit, base = thread.stack_limit, thread.stack_base
        return None if limit >= base else limit <= stack < base

    return case.attempt(compare)


def start_evidence(case: Case, start: Start) -> Evidence:
    """Describe where the thread began."""
    finding = f"the thread began in {case.place(start.address)}"
    return Evidence("start of the thread", finding, (start.thread, start.address))


def start_claim(case: Case, start: Start) -> Claim:
    """Claim that the driver whose thread failed is the cause."""
    return accuse(
        start.module,
        Rank.FAULT,
        Confidence.LOW,  # a thread of a driver's mostly runs code of the kernel and of others
        f"The thread that failed is one that {described(start.module)} started.",
        (start_evidence(case, start),),
    )
