"""numpy, or an error with how to install it; addresses as arrays."""

from __future__ import annotations

from array import array
from operator import index
from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.errors import AddressError, MissingExtraError

try:
    import numpy as np
except ImportError as e:
    raise MissingExtraError('this needs numpy: pip install "kdmp-ks[batch]"') from e

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Addresses = NDArray[np.uint64] | Iterable[int]
    U64 = NDArray[np.uint64]
    I64 = NDArray[np.int64]
    Bools = NDArray[np.bool_]

__all__ = ["address_range", "as_addresses", "np", "popcount"]

_PAIRS, _QUADS, _OCTETS = (
    np.uint64(0x5555_5555_5555_5555),
    np.uint64(0x3333_3333_3333_3333),
    np.uint64(0x0F0F_0F0F_0F0F_0F0F),
)
_ONES = np.uint64(0x0101_0101_0101_0101)
_TOP_BYTE = np.uint64(56)


def as_addresses(values: Addresses) -> U64:
    """Convert addresses to one contiguous array.

    Args:
        values: A one-dimensional array of any kind of integers, or any iterable of ints.

    Raises:
        AddressError: One of them is negative or wider than 64 bits.
        TypeError: They are not integers, or the array has not one dimension.
    """
    known: Any = values
    if hasattr(known, "__array__"):
        known = np.asarray(known)
        if known.ndim != 1:
            raise TypeError(f"addresses should be in one dimension, not in {known.ndim}")
        if known.dtype.kind == "u":
            return np.ascontiguousarray(known, np.uint64)
        if known.dtype.kind == "i":
            if known.size and known.min() < 0:
                raise _no_address(int(known.min()))
            return np.ascontiguousarray(known, np.int64).view(np.uint64)
        if known.dtype.kind != "O":
            raise TypeError(f"addresses should be integers, not {known.dtype}")
    kept = list(known)
    try:
        return np.frombuffer(array("Q", kept), np.uint64)
    except OverflowError:
        wrong = next(value for value in map(index, kept) if not 0 <= value < ADDRESS_LIMIT)
        raise _no_address(wrong) from None


def address_range(start: int, end: int | None, top: int) -> tuple[int, int]:
    """Check and clip a range of addresses.

    Args:
        start: First address.
        end: Address behind the last; the top if None or above the top.
        top: First address behind the space.

    Returns:
        The first address, and the address behind the last.

    Raises:
        AddressError: An address is negative or wider than 64 bits; 2^64 itself may begin an empty
            range.
    """
    first, last = index(start), top if end is None else min(index(end), top)
    if not (0 <= first <= ADDRESS_LIMIT and last >= 0):
        raise AddressError(f"{first:#x} to {last:#x} is not a range of addresses")
    return first, last


def _no_address(value: int) -> AddressError:
    return AddressError(f"{value:#x} is not a 64-bit address")


def popcount(words: U64) -> U64:
    """Count the bits that are set in each word."""
    if hasattr(np, "bitwise_count"):  # numpy 2 and later
        counts: U64 = np.bitwise_count(words).astype(np.uint64)
        return counts
    one, two, four = np.uint64(1), np.uint64(2), np.uint64(4)
    words = words - (words >> one & _PAIRS)
    words = (words & _QUADS) + (words >> two & _QUADS)
    bytewise: U64 = words + (words >> four) & _OCTETS
    total: U64 = bytewise * _ONES >> _TOP_BYTE
    return total
