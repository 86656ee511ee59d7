"""`read_isf`: the symbol table of an ISF file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.symbols.isf.document import opened, read_document
from kdmp_ks.symbols.keys import PdbKey
from kdmp_ks.symbols.names.columns import NameColumns
from kdmp_ks.symbols.table import SymbolTable

if TYPE_CHECKING:
    import os

    from kdmp_ks.storage.source import Source

_HIGHEST_RVA: Final = 0xFFFFFFFF
_POINTER_SIZES: Final = (4, 8)


def read_isf(path_or_source: str | os.PathLike[str] | Source) -> SymbolTable:
    """Read the symbol table of a Windows module from an ISF file.

    Names are those of the table, which lack one leading underscore of the names in the PDB.

    Args:
        path_or_source: The file: JSON, plain or compressed by xz or gzip.

    Raises:
        BoundsError: The table is larger than the limits.
        InvalidDataError: It is no ISF table of a Windows module.
        OSError: The file cannot be opened.
        SourceError: The file cannot be read.

    References:
        The schema 6.1.0 of volatility3's ISF.
    """
    with opened(path_or_source) as source:
        document = read_document(source)
        origin = source.name
    from kdmp_ks.symbols.isf.types import IsfTypes

    pdb = _member(document, "metadata", "windows", "pdb")
    return SymbolTable(
        key=_key(pdb),
        origin=origin,
        pointer_size=_pointer_size(document),
        names=_names(document),
        types=IsfTypes(document),
        machine=_number(pdb, "machine_type", 0xFFFF) if "machine_type" in pdb else 0,
    )


def _key(pdb: dict[str, Any]) -> PdbKey:
    guid, name = pdb.get("GUID"), pdb.get("database")
    if not isinstance(name, str) or not name:
        raise _fault("metadata.windows.pdb.database", "a name", name)
    try:
        parsed = UUID(hex=guid)  # type of None and others is checked by the constructor
    except (AttributeError, TypeError, ValueError):
        raise _fault("metadata.windows.pdb.GUID", "32 hexadecimal digits", guid) from None
    return PdbKey(name, parsed, _number(pdb, "age", _HIGHEST_RVA))


def _pointer_size(document: dict[str, Any]) -> int:
    pointer = _member(document, "base_types", "pointer")
    size = _number(pointer, "size", max(_POINTER_SIZES))
    if size not in _POINTER_SIZES:
        raise _fault("base_types.pointer.size", "4 or 8", size)
    return size


def _names(document: dict[str, Any]) -> NameColumns:
    columns = NameColumns()
    symbols = _member(document, "symbols")
    for name, symbol in symbols.items():
        rva = symbol.get("address") if type(symbol) is dict else None
        if type(rva) is not int or not 0 <= rva <= _HIGHEST_RVA:
            raise _fault(f"symbols.{name[:64]}.address", "an RVA of 32 bits", rva)
        columns.rvas.append(rva)
    columns.is_decorated = False
    columns.names.extend(symbols)
    columns.lengths.frombytes(bytes(columns.lengths.itemsize * len(symbols)))
    columns.kinds.extend(bytes(len(symbols)))
    return columns


def _number(members: dict[str, Any], name: str, limit: int) -> int:
    value = members.get(name)
    if type(value) is not int or not 0 <= value <= limit:
        raise _fault(name, f"a number up to {limit:#x}", value)
    return value


def _member(document: dict[str, Any], *path: str) -> dict[str, Any]:
    for depth, name in enumerate(path):
        found = document.get(name)
        if not isinstance(found, dict):
            raise _fault(".".join(path[: depth + 1]), "an object", found)
        document = found
    return document


def _fault(field: str, expected: str, got: object) -> InvalidDataError:
    """Make the error for a member; its text has no more than the start of a value."""
    shown = "missing" if got is None else repr(got)[:64] if not isinstance(got, int) else got
    if isinstance(shown, int) and shown.bit_length() > 64:
        shown = "a larger number"
    return InvalidDataError(
        "no ISF table of a Windows module", field=field, expected=expected, got=shown
    )
