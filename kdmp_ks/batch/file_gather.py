"""Many small pieces of the file as one array.

A mapped file is looked at in place. Of other sources the pieces are read in the order in which they
lie, and those that are near each other together, so that a stream seeks forward only and a page is
read once however many pieces lie on it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import np
from kdmp_ks.ground.kinds import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from kdmp_ks.batch.numeric import I64, U64
    from kdmp_ks.storage.source import Source

    Rows = NDArray[np.uint8]

_CHUNK = 1 << 17
"""Bytes that are moved at once where they cannot go to their place directly."""
_NEAR = 1 << 12
"""A gap that is read rather than jumped over."""
_SWEEP = 1 << 20
"""Most bytes in one read that covers several pieces."""


def gather_rows(source: Source, offsets: I64, size: int, out: Rows) -> None:
    """Read pieces of equal size.

    Args:
        source: The file.
        offsets: File offset of each piece.
        size: Size of a piece in bytes.
        out: The output, one row per piece.

    Raises:
        SourceError: A piece is not all inside of the file, or the file cannot be read.
    """
    if not offsets.size or not size:
        return
    for offset in (int(offsets.min()), int(offsets.max())):
        if not 0 <= offset <= source.size - size:  # numpy would take other bytes
            source.read_exact(offset, size)  # raises
    view = source.buffer()
    if view is None:
        _sweep(source, offsets, size, out)
        return
    first = int(offsets[0]) % size
    from_first = offsets - first
    if not (from_first % size).any() and int(from_first.min()) >= 0:
        # Rows of one table: numpy copies each of them straight to its place.
        count = (len(view) - first) // size
        table = np.frombuffer(view, np.uint8, count * size, first).reshape(count, size)
        np.take(table, from_first // size, axis=0, out=out, mode="clip")
        return
    _copy(view, offsets, size, out)


def gather_across(source: Source, pages: I64, in_page: I64, out: Rows) -> None:
    """Read pieces that cross pages, which may be anywhere in the file.

    Args:
        source: The file.
        pages: File offsets of the pages of each piece, one row per piece; -1 for pages behind its
            end.
        in_page: Offset of each piece in its first page.
        out: The output, one row per piece; a row is longer than the rest of the first page.

    Raises:
        SourceError: The file cannot be read.
    """
    (count, depth), size = pages.shape, out.shape[1]
    if not count:
        return
    # The end of the first page and the starts of those behind it make a stretch with the piece in.
    width = min(size, PAGE_SIZE)
    starts = pages.copy()
    starts[:, 0] += PAGE_SIZE - width
    starts = np.where(pages < 0, starts[:, :1], starts)
    stretches = np.empty((count * depth, width), np.uint8)
    gather_rows(source, starts.ravel(), width, stretches)
    begin = np.arange(count) * (depth * width) + (width - PAGE_SIZE) + in_page
    _copy(stretches.data.cast("B"), begin, size, out)


def _copy(view: memoryview | bytes, offsets: I64, size: int, out: Rows) -> None:
    """Copy rows that begin anywhere."""
    if size >= _CHUNK:  # and numpy knows no type of 2 GiB or more
        for i, offset in enumerate(offsets.tolist()):
            out[i] = np.frombuffer(view, np.uint8, size, offset)
        return
    piece = np.dtype(f"V{size}")
    # An item at every byte of the file: numpy reads only those that are asked for.
    pieces = np.ndarray((len(view) - size + 1,), piece, view, strides=(1,))
    step = max(1, _CHUNK // size)
    into = out.view(piece)[:, 0]
    for i in range(0, offsets.size, step):
        into[i : i + step] = pieces[offsets[i : i + step]]


def _sweep(source: Source, offsets: I64, size: int, out: Rows) -> None:
    """Read rows in the order of the file."""
    order = np.argsort(offsets, kind="stable")
    ascending = offsets[order]
    for start, stop in _neighbours(ascending, size):
        low = int(ascending[start])
        data = source.read_exact(low, int(ascending[stop - 1]) + size - low)
        rows = np.empty((stop - start, size), np.uint8)
        _copy(data, ascending[start:stop] - low, size, rows)
        out[order[start:stop]] = rows


def _neighbours(ascending: I64, size: int) -> Iterator[tuple[int, int]]:
    """Cut ascending offsets where there are gaps, and where a read would become too long."""
    gaps = np.flatnonzero(np.diff(ascending) > size + _NEAR) + 1
    edges = [0, *gaps.tolist(), ascending.size]
    for start, stop in pairwise(edges):
        while start < stop:
            limit = ascending[start] + max(_SWEEP - size, 0)
            end = start + int(np.searchsorted(ascending[start:stop], limit, side="right"))
            yield start, end
            start = end


class Entries:
    """The file as an array of little-endian page table entries."""

    def __init__(self, source: Source, size: int, first_page: int) -> None:
        """Map the file, or prepare to read it.

        Args:
            source: The file.
            size: Size of an entry in bytes, 4 or 8.
            first_page: File offset of a page; the offsets of all others differ by whole pages.

        Raises:
            SourceError: The dump is closed.
        """
        self._source = source
        self._size = size
        self._first = first_page % size
        self._kind = np.dtype(f"<u{size}")
        self._mapped = None
        view = source.buffer()
        if view is not None:
            count = (len(view) - self._first) // size
            self._mapped = np.frombuffer(view, self._kind, count, self._first)

    def indexes(self, offsets: I64) -> I64:
        """Return the indexes of the entries at file offsets; 0 for offset -1."""
        return np.maximum(offsets - self._first, 0) // self._size

    def get(self, indexes: I64) -> U64:
        """Read the entries at indexes.

        Raises:
            SourceError: The file cannot be read.
        """
        if self._mapped is not None:
            return self._mapped[indexes].astype(np.uint64, copy=False)
        rows = np.empty((indexes.size, self._size), np.uint8)
        _sweep(self._source, indexes * self._size + self._first, self._size, rows)
        return rows.view(self._kind)[:, 0].astype(np.uint64)
