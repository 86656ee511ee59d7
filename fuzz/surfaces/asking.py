"""What is asked of an input of any surface, and the promises that must hold.

* Nothing but `kdmp_ks.errors.KdmpError` comes out of the package.
* No call takes more than a second of the processor's time.
* No file is left behind: neither beside the input nor in the folder for temporary files.
* What each surface promises besides is in its own module.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Final, NoReturn

from fuzz.exercise import BrokenPromiseError, Exercise
from fuzz.seeds import Seed

_MODULES: Final = {
    "gdb": ("debuggers", "Debugger"),
    "volatility": ("volatility", "Layers"),
    "archive": ("archives", "Archives"),
    "url": ("servers", "Servers"),
    "symbol-server": ("servers", "SymbolServers"),
    "conversion": ("conversions", "Conversions"),
    "edit": ("edits", "Edits"),
    "fleet": ("fleets", "Fleets"),
    "html": ("reports", "Reports"),
    "viewer": ("viewers", "NodeViewer"),
    "browser": ("viewers", "BrowserViewer"),
}
_THOROUGH_EVERY: Final = 12


class Surface(ABC):
    """Something that takes input. One is made for a process, and may keep what is costly."""

    @abstractmethod
    def make(self, random: Random) -> bytes:
        """Make an input, the same for the same state of ``random``."""

    @abstractmethod
    def exercise(self, asking: Asking) -> None:
        """Ask all about an input, and check the promises."""


@dataclass(kw_only=True)
class Asking(Exercise):
    """One input, asked. ``opened`` is whether more than the first check was passed.

    Attributes:
        folder: An empty folder for the input.
        scratch: The folder for temporary files.
        deep: Whether to ask everything.
        name: What makes the input the same again.
    """

    folder: Path
    scratch: Path
    deep: bool
    name: str

    def broken(self, text: str) -> NoReturn:
        """Report a broken promise."""
        raise BrokenPromiseError(text)

    def require(self, is_kept: bool, text: object) -> None:
        """Report a broken promise unless it is kept."""
        if not is_kept:
            self.broken(str(text))


def depth_of(_kind: str, number: int) -> str:
    """How deep an input is gone into."""
    return "thorough" if number % _THOROUGH_EVERY == _THOROUGH_EVERY - 1 else "cheap"


@cache
def surface_of(kind: str) -> Surface:
    """Return what takes the inputs of a kind."""
    module, name = _MODULES[kind]
    made: Surface = getattr(import_module(f"fuzz.surfaces.{module}"), name)()
    return made


def input_bytes(seed: int, kind: str, number: int) -> bytes:
    """Return the input of a number; the same for the same arguments."""
    return surface_of(kind).make(Random(f"{seed}-{kind}-{number}"))


def try_one(seed: int, kind: str, number: int, path: str, depth: str | None = None) -> Asking:
    """Make an input and ask; what that raises is a finding."""
    surface = surface_of(kind)
    name = f"{seed}-{kind}-{number}"
    random = Random(name)
    folder = Path(path).with_name(f"{Path(path).stem}-{kind}")
    shutil.rmtree(folder, ignore_errors=True)
    scratch = folder / "scratch"
    scratch.mkdir(parents=True)
    asking = Asking(
        surface.make(random),
        Seed(kind, b"", {}, (0,)),
        random,
        folder=folder / "input",
        scratch=scratch,
        deep=(depth or depth_of(kind, number)) != "cheap",
        name=name,
    )
    asking.folder.mkdir()
    before, tempfile.tempdir = tempfile.tempdir, str(scratch)
    try:
        surface.exercise(asking)
        left = sorted(os.listdir(scratch))  # noqa: PTH208 - names alone
        asking.require(not left, f"files were left: {left[:5]}")
    finally:
        tempfile.tempdir = before
        shutil.rmtree(folder, ignore_errors=True)
    return asking
