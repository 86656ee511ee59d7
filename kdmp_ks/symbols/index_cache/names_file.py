"""`pack_names` and `unpack_names`: an indexed table without its types as a file of the cache."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from kdmp_ks.symbols.index_cache.container import pack, unpack
from kdmp_ks.symbols.indexed_table import IndexedTable
from kdmp_ks.symbols.keys import PdbKey
from kdmp_ks.symbols.names.name_index import NameIndex
from kdmp_ks.symbols.names.packed_names import PackedNames
from kdmp_ks.symbols.names.sorted_names import SortedNames
from kdmp_ks.symbols.table import UnwindBytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Buffer

    from kdmp_ks.symbols.index_cache.source_stamp import SourceStamp
    from kdmp_ks.symbols.types.model import TypeTable

_KIND: Final = "names"
_WORD: Final = array("I").itemsize


def pack_names(table: IndexedTable, stamp: SourceStamp) -> bytes:
    """Return the file of a table."""
    sorted_names = table.index.columns
    packed = PackedNames.of(sorted_names.names)
    columns: dict[str, Buffer] = {
        "rvas": array("I", sorted_names.rvas),
        "lengths": _unless_zero(array("I", sorted_names.lengths)),
        "kinds": _unless_zero(bytes(sorted_names.kinds)),
        "parents": array("I", sorted_names.parents),
        "text": packed.text,
        "ends": array("I", packed.ends),
        "by_name": array("I", packed.by_name),
        "edges": array("I", sorted_names.edges),
    }
    description = {
        "kind": _KIND,
        "source": stamp,
        "key": [table.key.name, table.key.guid.hex, table.key.age],
        "pointer_size": table.pointer_size,
        "machine": table.machine,
        "types": table.types is not None,
    }
    for name, area in (("functions", table.functions), ("unwind", table.unwind)):
        if area is not None:
            description[name] = area.rva
            columns[name] = area.data
    return pack(description, columns)


def unpack_names(
    data: bytes, stamp: SourceStamp, origin: str, types: TypeTable
) -> IndexedTable | None:
    """Return the table of a file.

    Args:
        data: The file.
        stamp: State of the symbol file.
        origin: What to call the symbol file.
        types: Types of the table, if it has any.

    Returns:
        None if it is not the file of that symbol file in this state.
    """
    unpacked = unpack(data)
    if unpacked is None:
        return None
    description, columns = unpacked
    if description.get("kind") != _KIND or description.get("source") != list(stamp):
        return None
    try:
        table = _table(description, columns, origin, types)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        return None
    types.pointer_size = table.pointer_size
    return table


def _table(
    description: dict[str, Any], columns: dict[str, bytes], origin: str, types: TypeTable
) -> IndexedTable:
    name, guid, age = description["key"]
    pointer_size: int = description["pointer_size"]
    rvas = _words(columns["rvas"])
    names = PackedNames(columns["text"], _words(columns["ends"]), _words(columns["by_name"]))
    sorted_names = SortedNames(
        rvas,
        _words(columns["lengths"]) or bytes(len(rvas)),
        columns["kinds"] or bytes(len(rvas)),
        _words(columns["parents"]),
        names,
        _words(columns["edges"]),
    )
    parts = names.ends, names.by_name, sorted_names.lengths, sorted_names.kinds
    if any(len(part) != len(rvas) for part in parts) or (
        len(sorted_names.parents) not in (0, len(rvas))
    ):
        raise ValueError("columns of different lengths")
    areas = [
        UnwindBytes(description[area], columns[area]) if area in columns else None
        for area in ("functions", "unwind")
    ]
    return IndexedTable(
        PdbKey(name, UUID(hex=guid), age),
        origin,
        pointer_size,
        description["machine"],
        NameIndex(sorted_names, decorated_x86=pointer_size == 4),
        areas[0],
        areas[1],
        types if description["types"] else None,
    )


def _words(data: bytes) -> Sequence[int]:
    return memoryview(data).cast("I")


def _unless_zero(column: array[int] | bytes) -> Buffer:
    return column if any(column) else b""
