"""The kinds of inputs, and the input of a number: the same for the same arguments."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from fuzz.stacks import KINDS, amd64, arm64, chains, dumps

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz.stacks.case import Case
    from fuzz.stacks.dumps import StackDump

_MAKERS: Final[dict[str, Callable[[Random, int], Case | StackDump]]] = {
    "unwind-amd64": amd64.hostile_amd64,
    "unwind-arm64": arm64.hostile_arm64,
    "chain-x86": chains.hostile_x86,
    "chain-arm64": chains.hostile_arm64_chain,
    "stack-dump": dumps.hostile_dump,
}
WEIGHTS: Final = dict(zip(KINDS, (4.0, 4.0, 1.0, 1.0, 0.3), strict=True))
"""How many inputs of a kind there are, compared with others: those that take long are fewer."""


class Input(NamedTuple):
    """An input.

    Attributes:
        kind: Its kind.
        content: The input itself.
        data: The same as bytes, to be kept with a finding.
    """

    kind: str
    content: Case | StackDump
    data: bytes


def content_of(seed: int, kind: str, number: int) -> Case | StackDump:
    """Return the input of a number."""
    return _MAKERS[kind](Random(f"{seed}/{kind}/{number}"), number)


def input_of(seed: int, kind: str, number: int) -> Input:
    """Return the input of a number, with its bytes."""
    content = content_of(seed, kind, number)
    return Input(kind, content, content.text)
