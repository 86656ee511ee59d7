"""`PdbModule`: the object files that an image was linked from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_pdb import WindowsPdb
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_PDB_MODULES
from kdmp_ks.ground.warnings import BrokenList
from kdmp_ks.parsing.schema_struct import FieldReader

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_FIELDS: Final = FieldReader(WindowsPdb.ModuleFields, "symbol_stream", "len_symbols")
_ALIGNMENT: Final = 4


@frozen
class PdbModule(Facts):
    """An object file that was linked into the image.

    Attributes:
        name: Name of the object file, or of the part of an import library.
        library: Name of the library that it is from; otherwise the same name.
        stream: Number of its stream; 0xffff if it has none.
        symbol_size: Bytes of symbol records in that stream.
    """

    name: str
    library: str
    stream: int
    symbol_size: int


def read_modules(data: bytes, warnings: Warnings) -> list[PdbModule]:
    """Read module records.

    Args:
        data: The records.
        warnings: Gets the reason if the records end early.

    Returns:
        The modules in the order of their numbers, up to the first that cannot be read.
    """
    found: list[PdbModule] = []
    at = 0
    while at + _FIELDS.size <= len(data):
        stream, size = _FIELDS.read(data, at)
        middle = data.find(b"\0", at + _FIELDS.size)
        end = data.find(b"\0", middle + 1) if middle >= 0 else -1
        if end < 0 or len(found) == MAX_PDB_MODULES:
            reason = "a name without end" if end < 0 else f"more than {MAX_PDB_MODULES} modules"
            warnings.append(BrokenList("the list of modules of the PDB file", at, reason))
            break
        found.append(
            PdbModule(
                name=data[at + _FIELDS.size : middle].decode("utf-8", "backslashreplace"),
                library=data[middle + 1 : end].decode("utf-8", "backslashreplace"),
                stream=stream,
                symbol_size=size,
            )
        )
        at = (end + _ALIGNMENT) & -_ALIGNMENT
    return found
