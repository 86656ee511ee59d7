"""Hostile dumps, converted to every format; see `fuzz.conversions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fuzz import conversions
from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of
from fuzz.surfaces.asking import Asking, Surface

if TYPE_CHECKING:
    from random import Random


class Conversions(Surface):
    """The converters. ``opened`` is whether a file was written."""

    def make(self, random: Random) -> bytes:
        """Make a hostile dump."""
        return mutate(seed_of(random.choice(KINDS)), random)

    def exercise(self, asking: Asking) -> None:
        """Convert it in every way; each has a second of its own."""
        ends = conversions.try_one(asking.data, asking.folder)
        asking.opened = ends["written"] > 0
