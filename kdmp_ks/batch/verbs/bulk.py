"""`Bulk`: the verbs for many addresses, as methods of an address space.

Each is loaded when it is first used: most of them calculate with numpy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np

    from kdmp_ks.addresses import Address, Gva
    from kdmp_ks.batch.file_gather import Rows
    from kdmp_ks.batch.numeric import Addresses
    from kdmp_ks.batch.space import Space
    from kdmp_ks.batch.verbs.reading import Reads
    from kdmp_ks.batch.verbs.viewing import Views
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.extents import Range, Region
    from kdmp_ks.ground.readable import Readable

T = TypeVar("T")


class Bulk:
    """Batch verbs: methods of every address space, which has a source and a rule."""

    def read_many(self: Space, addresses: Addresses, size: int, out: Rows | None = None) -> Reads:
        """Read equally many bytes at each of many addresses; see `kdmp_ks.batch.verbs.reading`.

        Returns:
            An object with ``data`` (an array of bytes, a row for each address), ``ok``, ``amount``
            and ``error(i)``, which says why a read failed.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.verbs.reading import read_many

        return read_many(self, addresses, size, out)

    def view_many(self: Space, addresses: Addresses, size: int) -> Views:
        """Look at memory at many addresses without copying it; see `kdmp_ks.batch.verbs.viewing`.

        Returns:
            A sequence of read-only `memoryview`, with ``ok``, ``in_place`` and ``error(i)``.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        from kdmp_ks.batch.verbs.viewing import view_many

        return view_many(self, addresses, size)

    @overload
    def read_array(
        self: Readable, address: int, schema: np.dtype[Any] | type[np.generic], count: int
    ) -> np.ndarray[Any, np.dtype[Any]]: ...
    @overload
    def read_array(
        self: Readable, address: int, schema: type[T] | Definition[T], count: int
    ) -> np.ndarray[Any, np.dtype[Any]] | list[T]: ...
    def read_array(self: Readable, address: int, schema: Any, count: int) -> Any:
        """Read an array of structures; see `kdmp_ks.batch.verbs.arrays`."""
        from kdmp_ks.batch.verbs.arrays import read_array

        return read_array(self, address, schema, count)

    def walk_list(
        self: Readable, head: int, schema: type[T] | Definition[T], link: str, **options: Any
    ) -> Iterator[tuple[Gva, T]]:
        """Read the structures on a list, with their addresses; see `kdmp_ks.batch.verbs.lists`."""
        from kdmp_ks.batch.verbs.lists import walk_list

        return walk_list(self, head, schema, link, **options)

    def search(self: Space, pattern: bytes, **options: Any) -> Iterator[Address]:
        """Find all addresses of a sequence of bytes; see `kdmp_ks.batch.verbs.search`."""
        from kdmp_ks.batch.verbs.search import search

        return search(self, pattern, **options)

    def search_many(
        self: Space, patterns: Iterable[bytes], **options: Any
    ) -> Iterator[tuple[Address, bytes]]:
        """Find several sequences of bytes in one pass; see `kdmp_ks.batch.verbs.search`."""
        from kdmp_ks.batch.verbs.search import search_many

        return search_many(self, patterns, **options)

    def regions(
        self: Space, start: int = 0, end: int | None = None
    ) -> Iterator[Range] | Iterator[Region]:
        """List the memory of the space, ascending; see `kdmp_ks.batch.verbs.regions`."""
        from kdmp_ks.batch.verbs.regions import regions

        return regions(self, start, end)
