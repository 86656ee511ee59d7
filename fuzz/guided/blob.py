"""Blobs and records that are split into pieces, and asked as `fuzz.evidence` does."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final
from zlib import crc32

from fuzz.evidence.asking import Asking
from fuzz.evidence.changes import Changing
from fuzz.evidence.pieces import BLOB, Piece
from fuzz.evidence.seeds import Input, scenes_of
from fuzz.seeds import Seed

if TYPE_CHECKING:
    from collections.abc import Sequence

_THOROUGH: Final = 40
"""One input in so many is asked twice."""


def asking_of(kind: str, data: bytes) -> Asking:
    """Ask the reader of a kind of blobs; return the exercise, for more questions."""
    scene = scenes_of(kind)[0]
    made = Input(scene, (scene.pieces[0].with_data(data),), None, data)
    chance = crc32(data)
    asked = Asking(data, Seed(kind, data, {}, (0,)), Random(chance), made=made)
    asked.sample(thorough=chance % _THOROUGH == 0)
    return asked


def piece_of(data: bytes, name: str, weight: int = 1) -> Piece:
    """Return a part of a blob as a piece."""
    return Piece(name, BLOB, data, tag=name, weight=weight)


def changed(random: Random, pieces: Sequence[Piece]) -> list[Piece]:
    """Change one piece, or several."""
    return Changing(tuple(pieces), random, 8).run()
