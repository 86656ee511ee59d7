"""`read_table`: a symbol table from a file that a symbol path found."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.keys import ImageKey, IsfKey

if TYPE_CHECKING:
    from kdmp_ks.symbols.stores.candidate import Candidate
    from kdmp_ks.symbols.table import SymbolTable


def read_table(candidate: Candidate) -> SymbolTable:
    """Read a PDB or a table in JSON.

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
    with closing(open_source(candidate.open(), "file")) as source:
        if isinstance(candidate.key, IsfKey):
            from kdmp_ks.symbols.isf.read_isf import read_isf

            table = read_isf(source)
        else:
            from kdmp_ks.symbols.pdb.pdb_file import read_pdb

            table = read_pdb(source, candidate.key.name)
    return replace(table, origin=candidate.place)
