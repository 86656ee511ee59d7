"""`load_symbols`: the indexed symbols of a file, from the cache where it has them."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.symbols.index_cache.cached_types import CachedTypes
from kdmp_ks.symbols.index_cache.names_file import pack_names, unpack_names
from kdmp_ks.symbols.index_cache.source_stamp import SourceStamp
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.read_symbols import read_symbols

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder
    from kdmp_ks.symbols.table import SymbolTable
    from kdmp_ks.symbols.types.model import TypeTable

    ReadTable: TypeAlias = Callable[[str], SymbolTable]

_DIGEST_SIZE: Final = 12
_STEM_SIZE: Final = 40


def load_symbols(
    path: str | os.PathLike[str], cache: CacheFolder | None = None, read: ReadTable = read_symbols
) -> IndexedTable:
    """Return the symbols of a file.

    Args:
        path: The file.
        cache: The cache, such as ``CacheFolder()``; None for none.
        read: Reads such a file.

    Raises:
        KdmpError: The file has no symbols that can be read.
        OSError: The file cannot be opened.
    """
    origin = os.fspath(path)
    if cache is None:
        return IndexedTable.of(read(origin))
    stamp = SourceStamp.of(origin)
    name = cache_name(stamp.path)
    data = cache.read(f"{name}.names")
    if data is not None:
        types = CachedTypes(lambda: _types_of(read(origin), cached), cache, f"{name}.types", stamp)
        cached = unpack_names(data, stamp, origin, types)
        if cached is not None:
            return cached
    table = IndexedTable.of(read(origin))
    if table.warnings:
        return table  # a faulty file is read each time, so that its faults are reported
    if stamp.is_settled() and stamp.is_unchanged():
        cache.write(f"{name}.names", pack_names(table, stamp))
    if table.types is None:
        return table
    source = table.types
    types = CachedTypes(lambda: source, cache, f"{name}.types", stamp)
    types.pointer_size = table.pointer_size
    return replace(table, types=types)


def _types_of(table: SymbolTable, cached: IndexedTable | None) -> TypeTable | None:
    """Return the types of a file whose names were cached, unless it was replaced meanwhile."""
    if cached is not None and table.key.identifier != cached.key.identifier:
        raise InvalidDataError(
            f"{cached.origin} was replaced while it was in use",
            field="identifier of the symbol file",
            expected=cached.key.identifier,
            got=table.key.identifier,
        )
    return table.types


def cache_name(path: str) -> str:
    """Return the name of a symbol file in the cache: for people, then a digest of its path.

    Args:
        path: The absolute path of the symbol file.
    """
    stem = re.sub(r"[^A-Za-z0-9.-]", "_", os.path.basename(path))[:_STEM_SIZE]  # noqa: PTH119
    digest = blake2b(os.fsencode(path), digest_size=_DIGEST_SIZE).hexdigest()
    return f"{stem}-{digest}"
