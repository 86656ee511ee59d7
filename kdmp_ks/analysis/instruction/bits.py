"""Single bits: values in which one bit is set, or that differ in one bit.

Memory that fails mostly flips single bits; software that goes wrong writes whole bytes or words.
"""

from __future__ import annotations


def lone_bit(value: int) -> int | None:
    """Return the number of the only bit that is set in a value; None if none or several are.

    >>> lone_bit(0x2000000000), lone_bit(0x2000000068), lone_bit(0)
    (37, None, None)
    """
    if value <= 0 or value & (value - 1):
        return None
    return value.bit_length() - 1


def flipped_bit(one: int, other: int) -> int | None:
    """Return the number of the only bit in which two values differ; None if it is not one bit.

    >>> flipped_bit(0x1234, 0x1236), flipped_bit(0x1234, 0x1237), flipped_bit(5, 5)
    (1, None, None)
    """
    return lone_bit(one ^ other)
