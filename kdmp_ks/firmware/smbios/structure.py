"""`SmbiosStructure`: one structure of the tables, and the walk over all of them."""

from __future__ import annotations

from dataclasses import field
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from kdmp_ks.firmware.smbios.text import decode_text, split_texts
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_SMBIOS_STRUCTURES, MAX_SMBIOS_TEXT
from kdmp_ks.ground.warnings import OddValue, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from struct import Struct

    from kdmp_ks.ground.warnings import Warnings

T = TypeVar("T")

__all__ = ["SmbiosStructure", "read_body", "walk"]

_END_OF_TEXTS = b"\0\0"


@frozen
class SmbiosStructure(Facts):
    """A structure of the tables, of any type.

    Attributes:
        type: Its kind, as a number of DSP0134; from 128 on the firmware's maker defines it.
        handle: The number by which other structures refer to it.
        formatted: All bytes before the texts, with the header of four bytes.
        raw_strings: The texts as bytes, in the order of their numbers; perhaps private ones.
    """

    type: int
    handle: int
    formatted: bytes = field(repr=False)
    raw_strings: tuple[bytes, ...] = field(repr=False)

    @property
    def strings(self) -> tuple[str, ...]:
        """The texts, with runs of blanks collapsed; the first one has the number 1."""
        return tuple(map(decode_text, self.raw_strings))

    def string(self, number: int | None, what: str, warnings: Warnings) -> str | None:
        """Return a text of the set.

        Args:
            number: Number of the text; None for a field that the structure does not have.
            what: Name of the field, for warnings.
            warnings: Record that gets a warning if there is no such text.

        Returns:
            None for the number 0, which is no text, and where a warning says why.
        """
        if not number:
            return None
        if number > len(self.raw_strings):
            where = f"{what} of SMBIOS structure {self.handle:#x}"
            has = f"it has {len(self.raw_strings)} texts"
            warnings.append(OddValue(where, number, has))
            return None
        data = self.raw_strings[number - 1]
        if len(data) > MAX_SMBIOS_TEXT:
            where = f"{what} of SMBIOS structure {self.handle:#x}"
            warnings.append(Unavailable(where, f"its text has {len(data):,} bytes"))
            return None
        return decode_text(data)


def walk(data: bytes, warnings: Warnings) -> Iterator[SmbiosStructure]:
    """Yield the structures of the tables, up to the end mark or to the first that is broken.

    Args:
        data: The tables, without the header of Windows.
        warnings: Record of what is wrong with them.
    """
    shape, end_of_table = _header()
    offset = 0
    for _ in range(MAX_SMBIOS_STRUCTURES):
        if offset + shape.size > len(data):
            warnings.append(Unavailable("the end of the SMBIOS tables", _cut(data)))
            return
        kind, length, handle = shape.unpack_from(data, offset)
        if length < shape.size:
            taken = "shorter than its header; later structures are left out"
            warnings.append(OddValue(f"Length of SMBIOS structure {handle:#x}", length, taken))
            return
        texts = offset + length
        if texts > len(data):
            what = f"SMBIOS structure {handle:#x} ({length:#x} bytes at {offset:#x})"
            warnings.append(Unavailable(what, _cut(data)))
            return
        end = data.find(_END_OF_TEXTS, texts)
        formatted = data[offset:texts]
        if end < 0:
            # A text that the tables' end cuts off is left out.
            complete, _, _ = data[texts:].rpartition(b"\0")
            yield SmbiosStructure(kind, handle, formatted, split_texts(complete))
            what = f"the end of the texts of SMBIOS structure {handle:#x}"
            warnings.append(Unavailable(what, _cut(data)))
            return
        yield SmbiosStructure(kind, handle, formatted, split_texts(data[texts:end]))
        if kind == end_of_table:
            return
        offset = end + len(_END_OF_TEXTS)
    taken = "later structures are left out"
    warnings.append(OddValue("number of SMBIOS structures", MAX_SMBIOS_STRUCTURES, taken))


def read_body(structure: SmbiosStructure, kind: type[T], warnings: Warnings) -> T | None:
    """Read the formatted part of a structure by the schema.

    Args:
        structure: A structure of the type that ``kind`` describes.
        kind: The compiled class of its formatted part.
        warnings: Record that gets a warning if the structure is too short.

    Returns:
        None if it lacks a field that every version of the standard has.
    """
    from kaitaistruct import EndOfStreamError, KaitaiStream

    shape, _ = _header()
    make: Any = kind
    try:
        body: T = make(KaitaiStream(BytesIO(structure.formatted[shape.size :])))
    except EndOfStreamError:
        taken = f"too short for its type {structure.type}, not decoded"
        where = f"Length of SMBIOS structure {structure.handle:#x}"
        warnings.append(OddValue(where, len(structure.formatted), taken))
        return None
    return body


def _cut(data: bytes) -> str:
    return f"the tables end at {len(data):#x}"


@cache
def _header() -> tuple[Struct, int]:
    """Return the shape of a structure's header, and the type that ends the tables."""
    from kdmp_ks.generated.python.smbios import Smbios
    from kdmp_ks.parsing.schema_struct import struct_of

    return struct_of(Smbios.StructureHeader), int(Smbios.StructureTypes.end_of_table)
