"""Which values an array holds, where there are few of them among many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import np

if TYPE_CHECKING:
    from kdmp_ks.batch.numeric import I64, U64

_FIRST_BITS = 18
_MORE_BITS = 9
_SPARSE = 16
"""How many times as long as the values a table may be that has a place for every possible one."""


def distinct(values: U64, bits: int) -> tuple[U64, I64]:
    """The values that occur, ascending, and which of them each value is.

    Like ``numpy.unique``, but without sorting: what occurs is marked in a table that has a place
    for every value; of long values first for their upper bits, then for each of the upper parts
    that occur with the next bits, and so on. Where they are too many for a table, they are sorted.

    Args:
        values: Values of so many ...
        bits: ... bits.
    """
    left = max(0, bits - _FIRST_BITS)
    keys, which = _marked((values >> np.uint64(left)).view(np.int64), 1 << bits - left)
    found = keys.view(np.uint64)
    while left:
        step = min(left, _MORE_BITS)
        left -= step
        if found.size << step > _SPARSE * values.size + (1 << _FIRST_BITS):
            unique, inverse = np.unique(values, return_inverse=True)
            return unique, inverse
        part = (values >> np.uint64(left) & np.uint64((1 << step) - 1)).view(np.int64)
        keys, which = _marked((which << step) | part, found.size << step)
        found = found[keys >> step] << np.uint64(step) | (keys & (1 << step) - 1).view(np.uint64)
    return found, which


def _marked(keys: I64, limit: int) -> tuple[I64, I64]:
    """The keys below a limit that occur, and the rank of each key among them."""
    seen = np.zeros(limit, np.bool_)
    seen[keys] = True
    found = np.flatnonzero(seen)
    rank = np.empty(limit, np.int64)
    rank[found] = np.arange(found.size)
    return found, rank[keys]
