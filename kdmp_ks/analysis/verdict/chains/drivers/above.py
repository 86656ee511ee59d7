"""The driver above a driver of Microsoft's on the stack: the one that it worked for.

Drivers such as ``winhvr.sys`` are libraries of other drivers: a routine of theirs that fails mostly
does so on what its caller gave. This is evidence and names nobody, also where the callers are
certain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.verdict.chains.drivers.accuse import described
from kdmp_ks.analysis.verdict.chains.drivers.stack import follows_call
from kdmp_ks.analysis.verdict.claim import Evidence
from kdmp_ks.ground.limits import MAX_RETURN_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection

    from kdmp_ks.analysis.raw_stack import StackWord
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.kernel.modules.module import Module

_FRAMEWORKS: Final = frozenset(("wdf01000.sys", "wdfldr.sys", "verifierext.sys"))
"""Modules by which the kernel calls nearly every driver."""


class Above(NamedTuple):
    """A driver further up on the stack.

    Attributes:
        word: The word of the stack that is in it.
        module: The driver.
        is_return: Whether the word follows a call; None where the dump lacks the code.
    """

    word: StackWord
    module: Module
    is_return: bool | None


def find_above(case: Case, called: Collection[Module]) -> Above | None:
    """Return the first other driver above on the stack.

    Args:
        case: The crash.
        called: Modules that were called, which do not count.

    Returns:
        None where the stack has no word that may be a return address in another driver.
    """
    words = (
        word
        for word in case.attempt(lambda: case.words) or ()
        if word.module is not None and word.value != word.module.start
    )
    seen = 0
    for word in words:
        module = word.module
        if module is None or case.is_core(module) or module in called or _is_framework(module):
            continue
        seen += 1
        if seen > MAX_RETURN_WORDS:
            return None
        is_return = follows_call(case, word)
        if is_return is not False:
            return Above(word, module, is_return)
    return None


def _is_framework(module: Module) -> bool:
    return module.name.casefold() in _FRAMEWORKS


def above_evidence(case: Case, above: Above, called: Module) -> Evidence:
    """Describe the driver above, and why it matters.

    Args:
        case: The crash.
        above: The driver above.
        called: The driver of Microsoft's that it may have called.
    """
    proof = "behind a call" if above.is_return else "without the code that shows a call"
    if above.word in case.calls:
        proof = "by the unwound call stack"
    finding = (
        f"{described(above.module)} is the next driver above {called.name} on the stack, at"
        f" {case.place(above.word.value)}, {proof}: {called.name} may have failed on what it got"
        " from there"
    )
    return Evidence("caller further up", finding, (above.word.address,))
