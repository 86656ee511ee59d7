"""Fuzzing of the inputs of symbols: PDB files, images, tables, stores, paths, headers, caches.

::

    numbers   hostile numbers and texts, and how bytes get them
    records   lists of records, each of which begins with its length
    pdbs      PDB files, whose parts are changed before they are packed
    codeview  streams of types, packed by hand
    images    PE files, and the same in memory
    tables    symbol tables in JSON (ISF)
    cabinets  compressed files of symbol stores
    caches    files of the index cache, whose checksums are right
    stores    folders with stores, pointers and files
    texts     symbol paths, pointers and declarations in C, by words
    schemas   type tables made at random
    attacks   tables of types that cause as much work as readers accept
    runs      dumps with hostile tables beside them
    seeds     all of these by the names of kinds
    answers   what each reader answers, and the promises of names and types
    asking    what is asked of an input, and the promises that must hold

The campaign runs them: ``python -m fuzz.campaign --symbols``.
"""

from __future__ import annotations

from typing import Final

PREFIX: Final = "symbols-"


def is_kind(kind: str) -> bool:
    """Whether a kind of inputs is one of these; nothing is imported for others."""
    return kind.startswith(PREFIX)
