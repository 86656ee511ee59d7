"""`view_many`: pieces of equal size at many addresses, looked at in the file instead of copied.

A copy of 4 KiB takes a microsecond, half of it for new memory; a view takes a tenth. Views need a
mapped file, and pieces that are one piece in the file, too; other pieces are read when they are
asked for, and are views of copies.
"""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.batch.numeric import as_addresses, np
from kdmp_ks.batch.verbs.reading import blocks_of, checked_size, read_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import SupportsIndex

    from kdmp_ks.batch.numeric import I64, U64, Addresses, Bools
    from kdmp_ks.batch.space import Space
    from kdmp_ks.errors import KdmpError

__all__ = ["Views", "view_many"]

_ABSENT = -1
_BLOCK = 4096
"""Number of views between two tests of whether the file is still open and complete."""


class Views:
    """Read-only views of the memory at many addresses: a sequence of `memoryview`.

    A view of the mapped file stays valid as long as it exists, also when the dump is closed, and
    keeps the mapping until then; a view that is asked for later is an error. If another program
    shortens the file while a view exists, access to it ends the process (SIGBUS): copy with
    `read_many`, from a dump opened with ``reader="file"``, what others may write to.

    Attributes:
        addresses: The addresses.
        size: Number of bytes in each view.
        ok: Whether all bytes of a piece are in the dump.
        in_place: Whether a piece is looked at in the file; others are copied when asked for.
    """

    __slots__ = ("_offsets", "_space", "addresses", "in_place", "ok", "size")

    def __init__(self, space: Space, addresses: U64, size: int, offsets: I64, ok: Bools) -> None:
        """Make views, for `view_many`.

        Args:
            space: The memory.
            addresses: Addresses of the pieces.
            size: Bytes in each.
            offsets: File offset of each piece; -1 if it is missing or not contiguous in the file.
            ok: Whether each is complete in the dump.
        """
        self._space, self._offsets = space, offsets
        self.addresses, self.size, self.ok = addresses, size, ok
        mapped = space.source.buffer() is not None
        self.in_place: Bools = (offsets != _ABSENT) & mapped

    def __len__(self) -> int:
        """Number of addresses."""
        return self.addresses.size

    def __getitem__(self, i: SupportsIndex) -> memoryview:
        """Return the view at an address.

        Args:
            i: Index of the address; from the end if negative.

        Raises:
            ClosedError: The dump is closed.
            IndexError: There are fewer addresses.
            PageReadError: The memory is missing or ends early, as by `read_exact`.
            SourceError: The file cannot be read, or has been shortened.
        """
        place = index(i)
        if not -len(self) <= place < len(self):
            raise IndexError(f"there is no view {place}, but {len(self)}")
        if self.in_place[place]:
            offset = int(self._offsets[place])
            return self._mapping(offset, offset)[offset : offset + self.size]
        return self._copy(place)

    def __iter__(self) -> Iterator[memoryview]:
        """Yield the view at each address; raise the error of the first that is missing."""
        for start in range(0, len(self), _BLOCK):
            yield from self._views(slice(start, start + _BLOCK))

    def error(self, i: int) -> KdmpError | None:
        """Return the error that `read_exact` raises for missing bytes.

        Args:
            i: Index of the address.

        Returns:
            The error; None where all bytes are there.
        """
        return None if self.ok[i] else read_error(self._space, int(self.addresses[i]), self.size)

    def _views(self, block: slice) -> Iterator[memoryview]:
        offsets, in_place = self._offsets[block], self.in_place[block]
        if in_place.all():
            view = self._mapping(int(offsets.min()), int(offsets.max()))
            slices = map(slice, offsets.tolist(), (offsets + self.size).tolist())
            return map(view.__getitem__, slices)
        return map(self.__getitem__, range(*block.indices(len(self))))

    def _mapping(self, lowest: int, highest: int) -> memoryview:
        """Return the mapped file, once it is known that views from offsets are inside of it."""
        source = self._space.source
        view = source.buffer()
        if view is None or not 0 <= lowest <= highest <= len(view) - self.size:
            source.read_exact(lowest, self.size)
            source.read_exact(highest, self.size)  # one of them raises
            raise AssertionError("a mapped file has lost its mapping")
        return view

    def _copy(self, place: int) -> memoryview:
        return memoryview(self._space.read_exact(int(self.addresses[place]), self.size))


def view_many(space: Space, addresses: Addresses, size: int) -> Views:
    """Look at equally many bytes at each of many addresses.

    Args:
        space: The memory.
        addresses: A one-dimensional array of integers of any kind, or any iterable of ints.
        size: Bytes at each.

    Raises:
        AddressError: An address is not one of 64 bits, or ``size`` is negative or too large.
        SourceError: The file cannot be read.
        TypeError: The addresses are not integers.
    """
    at, size = as_addresses(addresses), checked_size(space, size)
    offsets, ok = np.full(at.size, _ABSENT, np.int64), np.zeros(at.size, np.bool_)
    if not size:
        ok[:] = at <= np.uint64(min(space.rule.end, ADDRESS_LIMIT - 1))
        return Views(space, at, size, offsets, ok)
    for block in blocks_of(at.size, size):
        found = space.rule.extents(at[block], size)
        offsets[block] = np.where(found.whole, found.offsets, _ABSENT)
        np.logical_or(found.whole, found.scattered, out=ok[block])
        # Pieces of which only the beginning was found at once may continue elsewhere in the file.
        for i in np.flatnonzero(~ok[block] & (found.offsets >= 0)).tolist():
            ok[block][i] = space.readinto(int(at[block][i]), bytearray(size)) == size
    return Views(space, at, size, offsets, ok)
