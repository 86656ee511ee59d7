"""Finds the address that a structure had in memory, from the empty lists inside of it.

The head of an empty list points to itself, twice: forwards and backwards. A KPRCB has hundreds of
them, and each leads to the address of the KPRCB.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from struct import unpack_from
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.kinds import PageKind
from kdmp_ks.triage.saved_structure import AddressEvidence

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture

LEAST_VOTES: Final = 8
"""As many empty lists have to agree: two equal words may mean something else."""

_SHAPES: Final = {4: "I", 8: "Q"}


def address_by_empty_lists(
    data: bytes, architecture: Architecture, page_offset: int | None = None
) -> Inferred[int] | None:
    """Return the address that the empty lists of a structure agree on.

    It is of high confidence if there are `LEAST_VOTES` lists more than for any other address, and
    of medium confidence otherwise.

    Args:
        data: The bytes of the structure.
        architecture: The machine.
        page_offset: Offset of the address in its page, where that is known.

    Returns:
        The address; None if too few lists agree, or as many on another one.
    """
    ranked = _votes(data, architecture, page_offset).most_common(2)
    if not ranked or ranked[0][1] < LEAST_VOTES:
        return None
    (address, votes), (_, others) = ranked[0], (*ranked[1:], (0, 0))[0]
    if votes == others:
        return None
    evidence = AddressEvidence.EMPTY_LISTS.value
    sure = votes - others >= LEAST_VOTES
    return Inferred.high(address, evidence) if sure else Inferred.medium(address, evidence)


def _votes(data: bytes, architecture: Architecture, page_offset: int | None) -> Counter[int]:
    """Count the empty lists for each address that they lead to."""
    width = architecture.pointer_size
    words = unpack_from(f"<{len(data) // width}{_SHAPES[width]}", data)
    votes: Counter[int] = Counter()
    for place, (forwards, backwards) in enumerate(pairwise(words)):
        address = forwards - place * width
        if forwards == backwards and address > 0 and architecture.is_canonical(address):
            votes[address] += 1
    if page_offset is not None:
        for address in list(votes):
            if PageKind.NORMAL.page_offset(address) != page_offset:
                del votes[address]
    return votes
