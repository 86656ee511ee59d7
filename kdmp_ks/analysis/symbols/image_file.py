"""`pdb_of_image_file`: the PDB that an image file names."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.pe.read_pe import read_pe

if TYPE_CHECKING:
    from kdmp_ks.symbols.keys import PdbKey
    from kdmp_ks.symbols.stores.candidate import Candidate


def pdb_of_image_file(candidate: Candidate) -> PdbKey | None:
    """Return the key of the PDB that an image file names; None if it names none.

    Args:
        candidate: A file that was found.

    Raises:
        KdmpError: The file is no image, or cannot be read.
        OSError: It cannot be opened.
    """
    with closing(open_source(candidate.open(), "file")) as source:
        return read_pe(source, candidate.key.name).pdb
