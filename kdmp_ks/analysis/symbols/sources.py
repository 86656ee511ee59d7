"""`SymbolSources`: places of symbol files, as callers name them."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.symbols.stores.symbol_path import SymbolPath

    SymbolSource: TypeAlias = "str | PathLike[str] | SymbolPath"
    SymbolSources: TypeAlias = "SymbolSource | Iterable[SymbolSource]"


def symbol_path(sources: SymbolSources | None) -> SymbolPath:
    """Join places of symbol files to one path; an empty path for None.

    Raises:
        TypeError: A source is neither a path nor a `SymbolPath`.
    """
    from kdmp_ks.symbols.stores.symbol_path import SymbolPath

    joined = SymbolPath(())
    if sources is None:
        return joined
    several = [sources] if isinstance(sources, (str, PathLike, SymbolPath)) else sources
    for one in several:
        joined = joined + (one if isinstance(one, SymbolPath) else SymbolPath.of(one))
    return joined
