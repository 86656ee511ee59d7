"""Layers of volatility3 over hostile dumps."""

from __future__ import annotations

import atexit
import logging
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of
from fuzz.surfaces.asking import Asking, Surface
from interop.volatility3.harness import Volatility
from interop.volatility3.hostile import try_layer

if TYPE_CHECKING:
    from random import Random


class Layers(Surface):
    """volatility3, with the plugin folder of kdmp_ks."""

    def __init__(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="kdmp-volatility-", dir="/dev/shm"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        self._volatility = Volatility(folder, folder)
        logging.getLogger("volatility3").setLevel(logging.CRITICAL)

    def make(self, random: Random) -> bytes:
        """Make a hostile dump."""
        return mutate(seed_of(random.choice(KINDS)), random)

    def exercise(self, asking: Asking) -> None:
        """Ask for a layer, and for its bytes if there is one."""
        asking.opened = bool(
            asking.ask("layer", lambda: try_layer(self._volatility, asking.data, asking.random))
        )
