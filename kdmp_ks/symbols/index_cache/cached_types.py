"""`CachedTypes`: types from the cache, or from the symbol file, which is then cached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.symbols.types.model import TypeTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder
    from kdmp_ks.symbols.index_cache.source_stamp import SourceStamp
    from kdmp_ks.symbols.index_cache.types_file import TypeRecords
    from kdmp_ks.symbols.types.model import Composite, Enumeration


class CachedTypes(TypeTable):
    """Types of a symbol file, which is read only if the cache has no types of it.

    Attributes:
        pointer_size: Bytes of a pointer; set by the table that the types belong to.
    """

    def __init__(
        self,
        read: Callable[[], TypeTable | None],
        folder: CacheFolder,
        name: str,
        stamp: SourceStamp,
    ) -> None:
        """Prepare the types; nothing is read yet.

        Args:
            read: Reads the types of the symbol file.
            folder: The cache.
            name: Name of their file in it.
            stamp: State of the symbol file.
        """
        self.pointer_size = 8
        self._read = read
        self._folder = folder
        self._name = name
        self._stamp = stamp
        self._records: TypeRecords | None = None
        self._source: TypeTable | None = None

    def find(self, name: str) -> Composite | Enumeration | None:
        """Return a type by its name; None if there is none of that name.

        Raises:
            InvalidDataError: The source describes it in a way that cannot be.
            KdmpError: The symbol file cannot be read.
            OSError: The symbol file cannot be opened.
        """
        records = self._cached()
        if records is not None:
            try:
                return records.find(name)
            except ValueError:
                pass  # only the source can report its fault
        source = self._from_source()
        return None if source is None else source.find(name)

    def names(self) -> Iterable[str]:
        """Return the names of all structures, unions and enumerations, sorted."""
        records = self._cached()
        if records is not None:
            return list(records.names)
        source = self._from_source()
        return [] if source is None else source.names()

    def _cached(self) -> TypeRecords | None:
        """Return the cached types; on the first call the symbol file may be read and cached."""
        if self._records is None and self._source is None:
            from kdmp_ks.symbols.index_cache.types_file import unpack_types

            data = self._folder.read(self._name)
            self._records = None if data is None else unpack_types(data, self._stamp)
            if self._records is None:
                self._store()
        return self._records

    def _store(self) -> None:
        source = self._from_source()
        unchanged = self._stamp.is_unchanged()
        if source is None or not unchanged or not self._stamp.is_settled():
            return
        from kdmp_ks.symbols.index_cache.types_file import pack_types

        data = pack_types(source, self._stamp)
        if data is not None:
            self._folder.write(self._name, data)

    def _from_source(self) -> TypeTable | None:
        if self._source is None:
            self._source = self._read()
        return self._source
