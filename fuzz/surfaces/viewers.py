"""Hostile dumps in the viewer: its modules in Node, and the page in a browser."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fuzz.evidence import seeds as evidence
from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of
from fuzz.surfaces.asking import Asking, Surface
from viewer.browser import chromium
from viewer.browser.conftest import write_page
from viewer.browser.hostile import check_hostile
from viewer.facts import Viewer, prepare
from viewer.mutated import outcome

if TYPE_CHECKING:
    from random import Random

_FILES: Final = 8
_MARK: Final = b"\0next dump of the campaign\0"


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="kdmp-viewer-", dir="/dev/shm"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _dump(random: Random) -> bytes:
    """A hostile dump, by one of the campaigns over dumps."""
    if random.randrange(2):
        return mutate(seed_of(random.choice(KINDS)), random)
    kind = random.choice(evidence.KINDS)
    return evidence.input_of(random.getrandbits(32), kind, random.getrandbits(32)).data


class NodeViewer(Surface):
    """The modules that read the facts. ``opened`` is whether there were facts."""

    def __init__(self) -> None:
        self._place = prepare(_folder())
        self._viewer: Viewer | None = None

    def make(self, random: Random) -> bytes:
        """Make a hostile dump."""
        return _dump(random)

    def exercise(self, asking: Asking) -> None:
        """Ask for the facts."""
        if self._viewer is None:
            self._viewer = Viewer(self._place)
            atexit.register(self._viewer.__exit__, None, None, None)
        path = asking.folder / "hostile.dmp"
        path.write_bytes(asking.data)
        try:
            asking.opened = outcome(self._viewer, path) == "facts"
        except BaseException:
            with suppress(Exception):
                self._viewer.__exit__(None, None, None)
            self._viewer = None
            raise


class BrowserViewer(Surface):
    """The page. An input is several dumps, which are dropped at once."""

    def __init__(self) -> None:
        program = chromium.find()
        if program is None:
            raise RuntimeError("there is no chromium on PATH")
        self._page = write_page(_folder())
        self._browser = chromium.Browser(program)
        atexit.register(self._browser.close)
        self._shown = self._browser.page(self._page.as_uri())

    def make(self, random: Random) -> bytes:
        """Make some hostile dumps, with a mark between them."""
        return _MARK.join(_dump(random) for _ in range(_FILES))

    def exercise(self, asking: Asking) -> None:
        """Drop them, and look at each."""
        files = asking.data.split(_MARK)
        asking.opened = check_hostile(self._shown, files, asking.folder)[0] > 0
        asked = set(self._shown.requests()) - {self._page.as_uri()}
        asking.require(not asked, f"the page asked for {sorted(asked)[:3]}")
