"""`distinct`: the distinct values of a long array that has few of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import np

if TYPE_CHECKING:
    from kdmp_ks.batch.numeric import I64, U64

_FIRST_BITS = 18
_MORE_BITS = 9
_SPARSE = 16
"""Largest ratio of the length of a table of all possible values to the number of values."""


def distinct(values: U64, bits: int) -> tuple[U64, I64]:
    """Return the distinct values, ascending, and the index of each value among them.

    Like ``numpy.unique``, but without sorting: values are marked in a table with an entry for
    every possible value; long values first by their upper bits, then each upper part that occurs
    with the next bits, and so on. Values too many for a table are sorted.

    Args:
        values: The values.
        bits: Width of a value in bits.
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
    """Return the distinct keys below a limit, and the rank of each key among them."""
    seen = np.zeros(limit, np.bool_)
    seen[keys] = True
    found = np.flatnonzero(seen)
    rank = np.empty(limit, np.int64)
    rank[found] = np.arange(found.size)
    return found, rank[keys]
