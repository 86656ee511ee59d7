"""Drivers on the stack: words that follow a call, in drivers that Microsoft did not write.

Leftovers of calls that ended are most of what is on a stack, and antivirus filters are on every
stack: nothing of this is more than a hint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.return_address import call_before
from kdmp_ks.analysis.third_party import known_driver
from kdmp_ks.analysis.verdict.chains.drivers.accuse import accuse, described
from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.limits import MAX_RETURN_WORDS
from kdmp_ks.ground.readable import UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.analysis.raw_stack import StackWord
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.kernel.modules.module import Module

_EVERYWHERE: Final = ("antivirus", "cloud files", "backup", "firewall", "network filter")
"""Purposes of drivers that filter what others do."""


class OnStack(NamedTuple):
    """A driver on the stack that Microsoft did not write.

    Attributes:
        module: The driver.
        words: Words of the stack that are addresses in it.
        returns: Those of them that follow a call.
    """

    module: Module
    words: list[StackWord]
    returns: list[StackWord]


def find_on_stack(case: Case, words: Iterable[StackWord]) -> list[OnStack]:
    """Return the drivers on a stack that Microsoft did not write, in the order of the stack.

    Args:
        case: The crash.
        words: The stack, from the stack pointer up.
    """
    found: dict[int, OnStack] = {}
    for word in words:
        if word.module is None:
            continue
        one = found.get(word.module.start)
        if one is None:
            one = found[word.module.start] = OnStack(word.module, [], [])
        one.words.append(word)
    foreign = [one for one in found.values() if case.is_third_party(one.module)]
    left = MAX_RETURN_WORDS
    for one in foreign:
        one.returns.extend(word for word in one.words[:left] if follows_call(case, word))
        left -= min(left, len(one.words))
    return foreign


def follows_call(case: Case, word: StackWord) -> bool | None:
    """Whether a word is the address behind a call; None where the dump lacks the code there."""
    if word in case.calls:
        return True
    try:
        call = call_before(word.value, case.dump.memory, case.dump.architecture)
    except UNREADABLE:
        return None
    return call is not None and (call.target is None or case.module_at(call.target) is not None)


def stack_evidence(case: Case, one: OnStack) -> Evidence:
    """Describe the words of a driver."""
    if one.returns:
        first = one.returns[0]
        if first in case.calls:
            finding = f"{case.place(first.value)} is in a caller, by the unwound call stack"
            return Evidence("call stack", finding, (first.address,))
        finding = f"{case.place(first.value)} on the stack follows a call"
        return Evidence("stack", finding, (first.address,))
    first = one.words[0]
    finding = (
        f"{case.place(first.value)} is on the stack; the dump does not show whether it was called"
    )
    return Evidence("stack", finding, (first.address,))


def is_telling(one: OnStack) -> bool:
    """Whether a driver on a stack is a hint: it was called, and is not one that filters all."""
    known = known_driver(one.module)
    purpose = "" if known is None else known.purpose or ""
    return bool(one.returns) and not purpose.startswith(_EVERYWHERE)


def stack_claim(case: Case, one: OnStack) -> Claim | None:
    """Claim that a driver on the stack is the cause; None where that is no hint."""
    if not is_telling(one):
        return None
    summary = f"{described(one.module)} was at work when the machine stopped."
    return accuse(one.module, Rank.STACK, Confidence.LOW, summary, (stack_evidence(case, one),))
