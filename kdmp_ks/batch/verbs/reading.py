"""`read_many`: pieces of equal size at many addresses.

Pieces of memory that are one piece in the file, too - as nearly all small ones are - are gathered
at once; so are those that lie on several pages, from these pages. Those that are not all there are
read one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import index
from typing import TYPE_CHECKING

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.batch.file_gather import gather_across, gather_rows
from kdmp_ks.batch.numeric import as_addresses, np
from kdmp_ks.errors import AddressError, KdmpError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import ALWAYS_READ, MAX_READ_REPEATS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import SupportsIndex

    from numpy.typing import NDArray

    from kdmp_ks.batch.extents import Extents
    from kdmp_ks.batch.numeric import I64, U64, Addresses, Bools
    from kdmp_ks.batch.space import Space

    Rows = NDArray[np.uint8]

__all__ = ["Reads", "blocks_of", "checked_size", "read_error", "read_many"]

_IN_PAGE = np.uint64(PAGE_SIZE - 1)
_PAGES = 1 << 18
_BYTES = 1 << 25
"""Number of pages that are looked up, and of bytes that are read, at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Reads:
    """Results of reads at many addresses.

    Attributes:
        addresses: The addresses.
        data: The bytes, a row for each address; 0 from the first byte that is missing on.
        ok: Whether all of them were there.
        amount: How many there were before the first that is missing.
    """

    _space: Space
    addresses: U64
    data: Rows
    ok: Bools
    amount: I64

    def __len__(self) -> int:
        """Number of addresses."""
        return self.addresses.size

    def error(self, i: int) -> KdmpError | None:
        """Return the error that `read_exact` raises for missing bytes.

        Args:
            i: Index of the address.

        Returns:
            The error; None where all bytes were there.
        """
        if self.ok[i]:
            return None
        return read_error(self._space, int(self.addresses[i]), self.data.shape[1])


def read_error(space: Space, address: int, size: int) -> KdmpError:
    """Return the error that `read_exact` raises for a piece that is not all there."""
    try:
        space.read_exact(address, size)
    except KdmpError as e:
        return e.with_traceback(None)
    raise AssertionError(f"{address:#x} can be read after all")


def checked_size(space: Space, size: SupportsIndex) -> int:
    """Return the size of a piece as an int.

    Raises:
        AddressError: It is negative, or so large that only hostile page tables have such pieces.
    """
    size = index(size)
    if size < 0:
        raise AddressError(f"{size} is not a length")
    if size > max(ALWAYS_READ, MAX_READ_REPEATS * space.source.size):
        raise AddressError(f"{size:#x} bytes are too many for one read")
    return size


def blocks_of(count: int, size: int) -> Iterator[slice]:
    """Cut the indexes of pieces of a size into blocks that are looked up at once."""
    most_pages = (size + PAGE_SIZE - 2) // PAGE_SIZE + 1
    step = max(1, min(_PAGES // most_pages, _BYTES // max(size, 1)))
    for start in range(0, count, step):
        yield slice(start, start + step)


def read_many(space: Space, addresses: Addresses, size: int, out: Rows | None = None) -> Reads:
    """Read equally many bytes at each of many addresses.

    Args:
        space: The memory.
        addresses: A one-dimensional array of integers of any kind, or any iterable of ints.
        size: Bytes at each.
        out: Where to write them: a contiguous array of bytes, a row for each address. To use one
            again is faster than to have each call make a new one.

    Raises:
        AddressError: An address is not one of 64 bits, ``size`` is negative, or there is no room
            for so many bytes.
        SourceError: The file cannot be read.
        TypeError: The addresses are not integers, or ``out`` is not such an array, or read-only.
    """
    at, size = as_addresses(addresses), checked_size(space, size)
    data = _rows(out, (at.size, size))
    reads = Reads(space, at, data, np.zeros(at.size, np.bool_), np.zeros(at.size, np.int64))
    if not size:
        reads.ok[:] = at <= np.uint64(min(space.rule.end, ADDRESS_LIMIT - 1))
        return reads
    for block in blocks_of(at.size, size):
        part = at[block]
        _read(space, part, space.rule.extents(part, size), data[block], reads.amount[block])
    np.equal(reads.amount, size, out=reads.ok)
    return reads


def _rows(out: object, shape: tuple[int, int]) -> Rows:
    if out is None:
        try:
            return np.empty(shape, np.uint8)
        except (MemoryError, ValueError) as e:
            count, size = shape
            raise AddressError(f"no room for {count:#x} reads of {size:#x} bytes: {e}") from e
    flat = isinstance(out, np.ndarray) and out.flags.c_contiguous and out.flags.writeable
    if isinstance(out, np.ndarray) and flat and out.shape == shape and out.dtype == np.uint8:
        return out
    raise TypeError(f"out should be a contiguous array of bytes of shape {shape}, and writable")


def _read(space: Space, addresses: U64, extents: Extents, rows: Rows, amount: I64) -> None:
    """Fill rows, and record the number of bytes read of each."""
    source, size = space.source, rows.shape[1]
    there = extents.whole | extents.scattered
    np.multiply(there, size, out=amount)
    if extents.whole.all():
        gather_rows(source, extents.offsets, size, rows)
        return
    rows[~there] = 0
    for kind in (extents.whole, extents.scattered):
        which = np.flatnonzero(kind)
        gathered = np.empty((which.size, size), np.uint8)
        if kind is extents.whole:
            gather_rows(source, extents.offsets[which], size, gathered)
        else:
            in_page = (addresses[which] & _IN_PAGE).view(np.int64)
            gather_across(source, extents.pages[which], in_page, gathered)
        rows[which] = gathered
    for i in np.flatnonzero(~there & (extents.offsets >= 0)).tolist():
        amount[i] = space.readinto(int(addresses[i]), rows[i])
