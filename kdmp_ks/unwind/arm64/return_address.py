"""`strip`: return addresses of ARM64 without the signature of pointer authentication."""

from __future__ import annotations

from typing import Final

_MASK: Final = (1 << 64) - 1
_HALF: Final = 1 << 55
"""The bit that says which half of the address space it is; no signature covers it."""
_WIDTH: Final = 48
_UPPER: Final = _MASK & -(1 << _WIDTH)
_LOW: Final = _HALF | (1 << _WIDTH) - 1
"""Bits that no signature has."""


def strip(address: int, mask: int | None = None) -> int:
    """Remove the signature from a return address.

    Args:
        address: The return address.
        mask: The bits of the signature, ``PointerAuthMask`` of the KDBG. With None or 0, and where
            the mask contains bits that no signature has, an address has 48 bits.
    """
    if not mask or mask & _LOW or mask & ~_MASK:
        mask = _UPPER & ~_HALF
    return address | mask if address & _HALF else address & ~mask


def is_user(address: int) -> bool:
    """Whether an address is in the half of user mode."""
    return not address & _HALF
