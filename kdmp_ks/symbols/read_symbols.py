"""`read_symbols`: the symbol table of a file, whatever format it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.symbols.isf.document import opened

if TYPE_CHECKING:
    import os

    from kdmp_ks.storage.source import Source
    from kdmp_ks.symbols.table import SymbolTable

_PDB_START: Final = b"Microsoft C/C++ "


def read_symbols(path_or_source: str | os.PathLike[str] | Source) -> SymbolTable:
    """Read the symbol table of a PDB file or an ISF table; its first bytes decide which it is.

    Raises:
        InvalidDataError: It is neither, or contradicts its format.
        OSError: The file cannot be opened.
        SourceError: The file cannot be read.
    """
    with opened(path_or_source) as source:
        start = source.read_exact(0, min(source.size, len(_PDB_START)))
        if start == _PDB_START:
            from kdmp_ks.symbols.pdb.pdb_file import read_pdb

            return read_pdb(source)
        from kdmp_ks.symbols.isf.read_isf import read_isf

        return read_isf(source)
