"""PDB files, whose streams are changed and packed again, and read by a simple reader as well."""

from __future__ import annotations

import struct
from random import Random
from typing import TYPE_CHECKING, Final
from zlib import crc32

from fuzz.exercise import BrokenPromiseError
from fuzz.guided.target import Target
from fuzz.seeds import Seed
from fuzz.symbols.answers import source_of
from fuzz.symbols.asking import Asking
from fuzz.symbols.codeview import FIRST
from fuzz.symbols.numbers import set_number
from fuzz.symbols.pdbs import (
    Parts,
    changed_pdb,
    native_seeds,
    parts_of,
    small_seeds,
    streams_of,
)
from fuzz.symbols.seeds import Input
from kdmp_ks.symbols.pdb.pdb_file import PdbFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fuzz.exercise import Exercise

_KIND: Final = "symbols-pdb"
_THOROUGH: Final = 8
"""One input in so many is asked twice."""
_MOST_STREAMS: Final = 200
_TYPES, _DBI = 2, 3
_SYMBOLS: Final = 20
"""Offset of the number of the stream of symbol records in the DBI stream."""
_NO_STREAM: Final = 0xFFFF


def _seeds() -> list[bytes]:
    return [parts.file() for parts in (*small_seeds(), *_odd_seeds(), native_seeds()[0])]


def _odd_seeds() -> Iterator[Parts]:
    """Yield files with parts that are rare: wide numbers, lists that continue, missing streams."""
    yield _with_records(
        struct.pack("<HHHI8sH16s", 0x1505, 1, 0, 0, bytes(8), 0x8017, bytes((64, *bytes(15))))
        + b"_WIDE\0",
        struct.pack("<HHHI8sHh", 0x1505, 1, 0, 0, bytes(8), 0x8001, -1) + b"_NEGATIVE\0",
        struct.pack("<HHHI8sH", 0x1505, 1, 0, 0, bytes(8), 0x8018) + b"_CUT\0",
    )
    fields = _field_lists()
    yield _with_records(
        struct.pack("<HHHII", 0x1507, 0, 0, FIRST, 0) + b"_NO_NUMBER\0",
        struct.pack("<HHHI", 0x1203, 0x1404, 0, fields + 1),
        struct.pack("<HHHI8sH", 0x1505, 1, 0, fields + 1, bytes(8), 8) + b"_ENDLESS\0",
        struct.pack("<HIIH", 0x1503, 0x77, 0x23, 12) + b"\0",
        struct.pack("<HHHIH", 0x1203, 0x150D, 3, fields + 3, 0) + b"Odd\0",
        struct.pack("<HHHI8sH", 0x1505, 1, 0, fields + 4, bytes(8), 16) + b"_ODD_ARRAY\0",
    )
    parts = small_seeds()[0].copy()
    parts.types, parts.streams[_TYPES] = None, None
    yield parts
    parts = small_seeds()[0].copy()
    parts.streams[_DBI] = set_number(parts.streams[_DBI] or b"", _SYMBOLS, 2, _NO_STREAM)
    yield parts
    parts = small_seeds()[1].copy()  # moved, without the sections of before
    parts.streams[_DBI] = (parts.streams[_DBI] or b"")[:-2] + struct.pack("<H", _NO_STREAM)
    yield parts


def _field_lists() -> int:
    types = small_seeds()[0].types
    return FIRST + (0 if types is None else len(types.items))


def _with_records(*records: bytes) -> Parts:
    """Return a small file with further records of types."""
    parts = small_seeds()[0].copy()
    if parts.types is not None:
        parts.types.items += [one + bytes(-(len(one) + 2) % 4) for one in records]
    return parts


def _ask(data: bytes) -> Exercise:
    chance = crc32(data)
    asked = Asking(
        data,
        Seed(_KIND, data, {}, (0,)),
        Random(chance),
        made=Input(_KIND, data, data),
        path="",
    )
    asked.run("cheap" if chance % _THOROUGH else "thorough")
    if asked.opened:
        _check_streams(data, asked)
    return asked


def _check_streams(data: bytes, asked: Exercise) -> None:
    """Compare streams with those that a simple reader joins."""
    try:
        expected, _ = streams_of(data)
    except (ValueError, struct.error):
        return  # the simple reader needs the lists of all streams
    file = PdbFile(source_of(data), "x.pdb")
    for number, content in enumerate(expected[:_MOST_STREAMS]):
        found = asked.ask("stream", lambda number=number: file.stream(number))
        if found is not None and found != (content or b""):
            raise BrokenPromiseError(f"stream {number} has {len(found):#x} bytes of another place")


def _change(random: Random, data: bytes) -> bytes:
    """Change the parts of a file; those of a seed where it cannot be split."""
    parts = _parts(data)
    if parts is None or random.random() < 0.1:
        parts = random.choice(small_seeds())
    try:
        return changed_pdb(random, parts, types=random.random() < 0.3)
    except (ValueError, IndexError, KeyError, struct.error):
        return changed_pdb(random, small_seeds()[0])


def _parts(data: bytes) -> Parts | None:
    try:
        return parts_of(data)
    except (ValueError, IndexError, struct.error):
        return None


TARGET: Final = Target(_seeds, _ask, _change)
