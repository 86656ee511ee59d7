"""`walk_to`: linear decoding from each of the bytes before an address."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.analysis.instruction.decoding.decoder import Decoder
    from kdmp_ks.analysis.instruction.decoding.window import CodeWindow

STARTS: Final = 64
"""Bytes before an address from which decoding begins."""


@frozen
class Walks(Facts):
    """Results of decoding from each start.

    Attributes:
        first: Address of the first start.
        lengths: Length of the instruction at each start; 0 where there is none.
        hits: Starts that lead to the address.
        last: Offset of the instruction that ends at the address, by most of these; None for none.
        across: Offset of an instruction across the address, and starts that lead to it; the most
            frequent one, None where there is none.
    """

    first: int
    lengths: tuple[int, ...]
    hits: int
    last: int | None
    across: tuple[int, int] | None

    @property
    def count(self) -> int:
        """Number of starts."""
        return len(self.lengths)

    def chain(self, last: int) -> list[int]:
        """Return the offsets of the longest run of instructions that leads to an offset.

        Args:
            last: The offset; it ends the list.
        """
        best: list[int] = []
        for start in range(last):
            offset, chain = start, [start]
            while offset < last and self.lengths[offset]:
                offset += self.lengths[offset]
                chain.append(offset)
            if offset == last and len(chain) > len(best):
                best = chain
        return best


def walk_to(window: CodeWindow, decoder: Decoder, address: int) -> Walks:
    """Decode from each start on, until the address is reached or passed.

    Args:
        window: The bytes around.
        decoder: The decoder of the machine.
        address: The address.
    """
    count = max(0, min(STARTS, address - window.start))
    first = address - count
    lengths = []
    for offset in range(count):
        outline = decoder.outline(window.at(first + offset, decoder.longest), first + offset)
        lengths.append(0 if outline is None else outline[0])
    ends: list[int | None] = [None] * count  # offset of the last instruction, None if there is none
    for offset in reversed(range(count)):
        following = offset + lengths[offset]
        if lengths[offset]:
            ends[offset] = offset if following >= count else ends[following]
    found = [one for one in ends if one is not None]
    arriving = Counter(one for one in found if one + lengths[one] == count)
    across = Counter(one for one in found if one + lengths[one] > count)
    return Walks(
        first=first,
        lengths=tuple(lengths),
        hits=sum(arriving.values()),
        last=max(arriving, key=arriving.__getitem__, default=None),
        across=max(across.items(), key=lambda one: one[1], default=None),
    )
