"""Stop codes by what the thread of the bug check has to do with the failure.

The thread that stops the machine is not always the one that failed: it may report the failure of
another thread or of hardware, or find damage long after it was done. What such a thread was doing
names nobody.
"""

from __future__ import annotations

from typing import Final

REPORTERS: Final = frozenset((0x80, 0x9C, 0x9F, 0x101, 0x124, 0x133, 0x1C8, 0x1CA, 0x1D5))
"""The thread reports the failure of something else: another thread, hardware, a device."""
NAMED_BY_PARAMETERS: Final = frozenset((0x116, 0x117, 0x119, 0x141, 0x142))
"""The display system reports the failure of a driver that a parameter names."""
ON_REQUEST: Final = frozenset((0xE2, 0x161, 0xDEADDEAD, 0x5454414D))
"""Somebody asked for the dump."""
FINDERS: Final = frozenset(
    (
        0x19, 0x1A, 0x4C, 0x4E, 0x77, 0x7A, 0xC2, 0xC5, 0xEF, 0xF4, 0x109, 0x12B, 0x139, 0x13A,
        0x154, 0x1C7, 0xC000021A,
    )
)  # fmt: skip
"""The thread found corrupt pool, page tables, lists, pages or a dead process."""


def names_nobody(code: int) -> bool:
    """Whether the work of the thread of a bug check says nothing about the cause.

    Args:
        code: The stop code, without the bit that small dumps add.
    """
    return any(code in one for one in (REPORTERS, NAMED_BY_PARAMETERS, ON_REQUEST, FINDERS))
