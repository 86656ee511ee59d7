"""The filler: the text ``PAGE``, repeated, in header fields that the writer of a dump left out."""

from __future__ import annotations

from typing import Final

FILLER32: Final = int.from_bytes(b"PAGE", "little")
"""A 32-bit field that was never written."""
FILLER64: Final = int.from_bytes(b"PAGEPAGE", "little")
"""A 64-bit field that was never written."""
FILLERS: Final = frozenset((FILLER32, FILLER64))
"""Integer fields that were never written."""

_FILLER128: Final = int.from_bytes(b"PAGE" * 4, "little")
_PARTS: Final = frozenset((*b"PAGE", *(int.from_bytes(h, "little") for h in (b"PA", b"GE"))))


def is_filler(value: object, *, in_structure: bool = False) -> bool:
    """Return whether a value is the filler.

    Args:
        value: A number, bytes, or a sequence of such.
        in_structure: Whether the value is one of a structure that is looked at as a whole: numbers
            of 8 and 16 bits then count as well, which alone prove nothing.

    >>> is_filler(0x45474150), is_filler(b"PAGEPAGE"), is_filler(0)
    (True, True, False)
    """
    if isinstance(value, bytes):
        return bool(value) and value == (b"PAGE" * (len(value) // 4 + 1))[: len(value)]
    if isinstance(value, int):
        known = value in FILLERS or value == _FILLER128
        return known or (in_structure and value in _PARTS)
    if isinstance(value, tuple):
        return bool(value) and all(is_filler(one, in_structure=in_structure) for one in value)
    return False
