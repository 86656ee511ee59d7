"""Finds the address that a structure had in memory, from the empty lists inside of it.

The head of an empty list points to itself, twice: forwards and backwards. A KPRCB has hundreds of
them, and each says where the KPRCB lay.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from struct import unpack_from
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.kinds import PageKind

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture

LEAST_VOTES: Final = 8
"""As many empty lists have to agree: two equal words may mean something else."""

_SHAPES: Final = {4: "I", 8: "Q"}


def address_by_empty_lists(
    image: bytes, architecture: Architecture, page_offset: int | None = None
) -> int | None:
    """The address that the empty lists of a structure agree on.

    Args:
        image: The bytes of the structure.
        architecture: The machine.
        page_offset: Distance of the address from the start of its page, where that is known.

    Returns:
        The address; None if too few lists agree, or as many on another one.
    """
    width = architecture.pointer_size
    words = unpack_from(f"<{len(image) // width}{_SHAPES[width]}", image)
    votes: Counter[int] = Counter()
    for place, (forwards, backwards) in enumerate(pairwise(words)):
        address = forwards - place * width
        if forwards == backwards and address > 0 and architecture.is_canonical(address):
            votes[address] += 1
    if page_offset is not None:
        for address in list(votes):
            if PageKind.NORMAL.page_offset(address) != page_offset:
                del votes[address]
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < LEAST_VOTES:
        return None
    if len(ranked) > 1 and ranked[1][1] == ranked[0][1]:
        return None
    return ranked[0][0]
