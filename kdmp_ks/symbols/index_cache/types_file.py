"""`pack_types` and `unpack_types`: the types of a table as a file of the cache."""

from __future__ import annotations

import time
from array import array
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.limits import MAX_CACHED_TYPES, MAX_TYPES_TIME
from kdmp_ks.symbols.index_cache.container import pack, unpack
from kdmp_ks.symbols.index_cache.type_records import decode_type, encode_type
from kdmp_ks.symbols.names.packed_names import PackedNames

if TYPE_CHECKING:
    from kdmp_ks.symbols.index_cache.source_stamp import SourceStamp
    from kdmp_ks.symbols.types.model import Composite, Enumeration, TypeTable

_KIND: Final = "types"
_NO_RECORD: Final = ""


class TypeRecords:
    """Types by name; each is decoded when it is asked for.

    Attributes:
        pointer_size: Bytes of a pointer.
        names: The names, in the order of the source.
    """

    def __init__(self, pointer_size: int, names: PackedNames, records: PackedNames) -> None:
        """Join names and records, which have the same order."""
        self.pointer_size = pointer_size
        self.names = names
        self._records = records

    def find(self, name: str) -> Composite | Enumeration | None:
        """Return a type by its name; None if there is none.

        Raises:
            ValueError: There is no usable record of it; the source has to be asked.
        """
        rows = self.names.rows_of(name)
        if not rows:
            return None
        try:
            return decode_type(name, self._records.encoded(rows[0]))
        except (TypeError, KeyError, IndexError, RecursionError) as e:
            raise ValueError(str(e)) from e


def pack_types(types: TypeTable, stamp: SourceStamp) -> bytes | None:
    """Return the file of all types of a table; None if there are too many."""
    names: list[str] = []
    records: list[str] = []
    deadline = time.monotonic() + MAX_TYPES_TIME / 1000
    for name in types.names():
        if len(names) == MAX_CACHED_TYPES or time.monotonic() > deadline:
            return None
        names.append(name)
        records.append(_record(types, name))
    columns = {}
    for part, texts in (("name", names), ("record", records)):
        packed = PackedNames.of(texts)
        columns[f"{part}_text"] = packed.text
        columns[f"{part}_ends"] = array("I", packed.ends).tobytes()
        columns[f"{part}_order"] = array("I", packed.by_name).tobytes()
    description = {"kind": _KIND, "source": stamp, "pointer_size": types.pointer_size}
    return pack(description, columns)


def unpack_types(data: bytes, stamp: SourceStamp) -> TypeRecords | None:
    """Return the types of a file; None if it is not of that symbol file in this state."""
    unpacked = unpack(data)
    if unpacked is None:
        return None
    description, columns = unpacked
    if description.get("kind") != _KIND or description.get("source") != list(stamp):
        return None
    try:
        names, records = (
            PackedNames(
                columns[f"{part}_text"],
                memoryview(columns[f"{part}_ends"]).cast("I"),
                memoryview(columns[f"{part}_order"]).cast("I"),
            )
            for part in ("name", "record")
        )
        return TypeRecords(int(description["pointer_size"]), names, records)
    except (KeyError, TypeError, ValueError):
        return None


def _record(types: TypeTable, name: str) -> str:
    """Return the record of a type; an empty one where only the source can report its fault."""
    try:
        found = types.find(name)
        return _NO_RECORD if found is None else encode_type(found)
    except (InvalidDataError, RecursionError):
        return _NO_RECORD
