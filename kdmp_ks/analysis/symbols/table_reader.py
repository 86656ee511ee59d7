"""`read_table`: an indexed symbol table from a file that a symbol path found."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder
from kdmp_ks.symbols.index_cache.load_symbols import load_symbols
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.keys import ImageKey
from kdmp_ks.symbols.read_symbols import read_symbols

if TYPE_CHECKING:
    from kdmp_ks.symbols.stores.candidate import Candidate


def read_table(candidate: Candidate) -> IndexedTable:
    """Read a PDB or a table in JSON; its index is kept in the user's cache.

    Args:
        candidate: A file that was found.

    Raises:
        OSError: The file cannot be opened.
        SourceError: The file cannot be read.
        InvalidDataError: It is an image, or contradicts its format.
    """
    if isinstance(candidate.key, ImageKey):
        raise InvalidDataError(
            f"{candidate.place} has no symbols", field="file", expected="a PDB", got="an image"
        )
    if candidate.path is not None and not candidate.is_packed:
        return replace(load_symbols(candidate.path, CacheFolder()), origin=candidate.place)
    with closing(open_source(candidate.open(), "file")) as source:
        table = read_symbols(source)
    return replace(IndexedTable.of(table), origin=candidate.place)
