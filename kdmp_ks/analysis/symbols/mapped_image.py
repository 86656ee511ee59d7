"""`read_mapped_image`: PDB and functions of a module, by its image in the memory of a dump."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import LONGEST_NAME, MAX_FUNCTION_TABLE
from kdmp_ks.symbols.pe.read_pe import read_mapped_pe
from kdmp_ks.symbols.unwind.open_functions import functions_of

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.symbols.keys import PdbKey
    from kdmp_ks.symbols.pe.image import PeImage
    from kdmp_ks.symbols.unwind.function_table import FunctionTable


class MappedImage(NamedTuple):
    """The memory of an image in a dump: its debug directory and its exception directory.

    Attributes:
        pdb: The key of its PDB, by its debug directory; None if that is missing.
        functions: Its functions, by its exception directory; None if that is missing.
    """

    pdb: PdbKey | None
    functions: FunctionTable | None


def read_mapped_image(memory: Readable, base: int, size: int) -> MappedImage | None:
    """Read the directories of an image in memory.

    Args:
        memory: The address space.
        base: Address of the image.
        size: Bytes of the image.

    Returns:
        None where the headers are missing, or are those of no image.
    """
    try:
        image = read_mapped_pe(memory, base, "the image")
    except KdmpError:
        return None
    pdb = image.pdb
    if pdb is not None and not 0 < len(pdb.name) <= LONGEST_NAME:
        pdb = None
    functions = None
    with suppress(KdmpError):
        functions = _functions(memory, base, size, image)
    return MappedImage(pdb, functions)


def _functions(memory: Readable, base: int, size: int, image: PeImage) -> FunctionTable | None:
    directory = image.exception_directory
    if directory is None:
        return None
    rva, length = directory.rva, directory.size
    if length > MAX_FUNCTION_TABLE or rva + length > size:
        return None
    entries = memory.read_exact(base + rva, length)

    def read(rva: int, length: int) -> bytes | None:
        if rva < 0 or rva + length > size:
            return None
        try:
            return memory.read_exact(base + rva, length)
        except KdmpError:
            return None

    return functions_of(entries, read, image.machine)
