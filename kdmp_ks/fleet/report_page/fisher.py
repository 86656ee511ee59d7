"""`chance_of`: Fisher's exact test, one-sided."""

from __future__ import annotations

from math import exp, lgamma


def chance_of(both: int, first: int, second: int, total: int) -> float:
    """Return how probable it is that two sets have so many members in common, or more, by chance.

    >>> round(chance_of(3, 3, 4, 8), 6)  # 4/56: the three are among the four
    0.071429

    Args:
        both: Members that are in both sets.
        first: Members of the first set.
        second: Members of the second set.
        total: Members that there are.

    Returns:
        A probability, 0 to 1.
    """
    most = min(first, second)
    if both <= max(0, first + second - total):
        return 1.0
    term = exp(
        _log_choose(second, both)
        + _log_choose(total - second, first - both)
        - _log_choose(total, first)
    )
    chance = 0.0
    for common in range(both, most + 1):
        chance += term
        term *= (first - common) * (second - common)
        term /= (common + 1) * (total - first - second + common + 1)
    return min(chance, 1.0)


def _log_choose(number: int, chosen: int) -> float:
    return lgamma(number + 1) - lgamma(chosen + 1) - lgamma(number - chosen + 1)
