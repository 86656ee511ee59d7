"""`Members`: a set of small numbers in little memory, that can be counted against others."""

from __future__ import annotations

from array import array
from typing import Final

_LEAST: Final = 64
"""Numbers that are collected before repeated ones are looked for."""


class Members:
    """A set of numbers from 0, such as those of machines."""

    __slots__ = ("_due", "_numbers")

    def __init__(self) -> None:
        """Begin with none."""
        self._numbers = array("I")
        self._due = _LEAST

    def add(self, number: int) -> None:
        """Add a number; it may be a member already.

        Args:
            number: The number.
        """
        if self._numbers and self._numbers[-1] == number:
            return
        self._numbers.append(number)
        if len(self._numbers) >= self._due:
            self._compact()

    def __len__(self) -> int:
        """Return how many members there are."""
        self._compact()
        return len(self._numbers)

    def bits(self) -> int:
        """Return the set as a number whose bits are the members."""
        if not self._numbers:
            return 0
        found = bytearray(max(self._numbers) // 8 + 1)
        for number in self._numbers:
            found[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(found, "little")

    def _compact(self) -> None:
        self._numbers = array("I", sorted(set(self._numbers)))
        self._due = max(_LEAST, 2 * len(self._numbers))
