"""`read_table`: an indexed symbol table from a file that a symbol path found."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder
from kdmp_ks.symbols.index_cache.load_symbols import load_symbols
from kdmp_ks.symbols.index_cache.scanned import cached_addresses
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.keys import ImageKey
from kdmp_ks.symbols.read_symbols import read_symbols

if TYPE_CHECKING:
    from collections.abc import Collection

    from kdmp_ks.symbols.stores.candidate import Candidate

_TABLES: Final = (".json", ".json.xz", ".json.gz")


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


def scan_table(candidate: Candidate, names: Collection[str]) -> dict[str, int] | None:
    """Return RVAs of some symbols of a table in JSON, without reading all of it.

    Args:
        candidate: A file that was found.
        names: Names of symbols.

    Returns:
        RVAs by name, without those that were not found; None where only a full read shows them, as
        for a PDB.
    """
    if candidate.path is None or candidate.is_packed:
        return None
    if not candidate.path.lower().endswith(_TABLES):
        return None
    return cached_addresses(candidate.path, names, CacheFolder())
