"""The thread that has the lock of Plug and Play (0x9F of kind 4): what it does, and for whom.

It works for some device, and waits for its driver. A driver on its stack is a hint; one that a list
of devices or a request names as well is more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.objects.thread import read_thread_object
from kdmp_ks.analysis.raw_stack import read_raw_stack
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.chains.drivers.accuse import described
from kdmp_ks.analysis.verdict.chains.drivers.request import find_requests, request_evidence
from kdmp_ks.analysis.verdict.chains.drivers.stack import (
    find_on_stack,
    is_telling,
    stack_evidence,
)
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.objects.thread import ThreadObject
    from kdmp_ks.analysis.raw_stack import StackWord
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.chains.drivers.request import Request
    from kdmp_ks.analysis.verdict.chains.drivers.stack import OnStack
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.kernel.modules.module import Module

_TEST: Final = "thread with the lock"


def lock_holder(case: Case, address: Gva, awaited: Collection[Module]) -> Iterator[Finding]:
    """Examine the thread that has the lock.

    Args:
        case: The crash.
        address: Address of its ETHREAD.
        awaited: Drivers of devices that have not answered, by a list of Plug and Play.
    """
    thread = case.attempt(lambda: read_thread_object(case.dump, address))
    if thread is None:
        yield Evidence(_TEST, f"the thread {address:#x} is not in the dump", (address,))
        return
    yield Evidence(_TEST, _described(thread), (address,))
    words, calls = _stack(case, thread), case.calls_of(address)
    requests = find_requests(case, (word.value for word in words))
    holders = [one.holder for one in requests if one.holder is not None]
    found = find_on_stack(case, calls or words)
    named = [one for one in found if is_telling(one)]
    if named:
        yield _claim(case, named[0], [*awaited, *holders], requests, only=len(named) == 1)
    for one in found:
        if one not in named[:1]:
            yield stack_evidence(case, one)
    if not named:
        for request in requests:
            yield request_evidence(request, request.modules, "its stack")


def _described(thread: ThreadObject) -> str:
    """Return what a thread does, in words."""
    said = f"the thread {thread.address:#x}"
    if thread.state is not None and thread.state.name is not None:
        reason = "" if thread.wait_reason is None else f" ({thread.wait_reason.name})"
        said += f" is {thread.state.name}{reason}"
    start = thread.module_start
    if start is not None:
        said += f"; it began in {start.value.location}"
    return said


def _stack(case: Case, thread: ThreadObject) -> tuple[StackWord, ...]:
    """Return the words of the stack of a thread that does not run, as far as the dump has them."""
    pointer, name = thread.kernel_stack, case.dump.architecture.stack_pointer
    if pointer is None or name is None:
        return ()
    found = case.attempt(lambda: read_raw_stack(case.dump, {name: pointer}))
    end = thread.stack_base
    words = () if found is None else found.words
    return tuple(one for one in words if end is None or one.address < end)


def _claim(
    case: Case,
    one: OnStack,
    confirmed: Collection[Module],
    requests: Collection[Request],
    *,
    only: bool,
) -> Claim:
    """Name a driver on the stack; with confidence where a structure names it as well."""
    module = one.module
    sure = only and module in confirmed
    evidence = [stack_evidence(case, one)]
    evidence += [request_evidence(x, (module,), "its stack") for x in requests]
    if sure:
        finding = f"{module.name} is one that Plug and Play waits for, by another structure"
        evidence.append(Evidence("Plug and Play requests", finding))
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER,
        culprit=module.name,
        confidence=case.trust(module, Confidence.MEDIUM if sure else Confidence.LOW),
        rank=Rank.CODE_CHAIN,
        summary=f"The thread that has the lock of Plug and Play is at work in {described(module)}.",
        evidence=tuple(evidence),
        advice=(
            advice.update(module.name),
            "Update the firmware of the device and of the machine; try without the device.",
        ),
    )
