"""Dumps behind one byte: the kind of the seed, and how deep the questions go."""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final
from zlib import crc32

from fuzz import exercise
from fuzz.guided.target import Target
from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEPTHS: Final = ("cheap", "cheap", "usual", "part", "part", "part", "thorough", "cli")
_MEMORY: Final = "/dev/shm"
_FOLDER: Final = TemporaryDirectory(prefix="kdmp-", dir=_MEMORY if Path(_MEMORY).is_dir() else None)


def split(data: bytes) -> tuple[str, str, bytes]:
    """Return the kind, the depth and the dump of an input."""
    first = data[0] if data else 0
    return KINDS[first % len(KINDS)], _DEPTHS[first // len(KINDS) % len(_DEPTHS)], data[1:]


def _seeds() -> Iterator[bytes]:
    for first in range(min(256, len(KINDS) * len(_DEPTHS))):
        yield bytes([first]) + seed_of(KINDS[first % len(KINDS)]).data


def _ask(data: bytes) -> exercise.Exercise:
    kind, depth, dump = split(data)
    path = str(Path(_FOLDER.name) / "it.dmp")
    return exercise.run(dump, seed_of(kind), Random(crc32(data)), depth, path)


def _change(random: Random, data: bytes) -> bytes:
    """Change a dump; the map of its fields is that of the valid one."""
    first = data[0] if data and random.random() < 0.9 else random.randrange(256)
    kind, _, dump = split(bytes([first]) + data[1:])
    start = dump if dump and random.random() < 0.7 else seed_of(kind).data
    return bytes([first]) + mutate(seed_of(kind), random, start)


TARGET: Final = Target(_seeds, _ask, _change)
