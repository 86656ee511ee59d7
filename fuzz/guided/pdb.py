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
    from fuzz.exercise import Exercise

_KIND: Final = "symbols-pdb"
_THOROUGH: Final = 8
"""One input in so many is asked twice."""
_MOST_STREAMS: Final = 200


def _seeds() -> list[bytes]:
    return [parts.file() for parts in (*small_seeds(), native_seeds()[0])]


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
