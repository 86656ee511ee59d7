"""`default_store`: the folder for symbol files where none is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def default_store() -> str:
    """Return the folder of the default store, which need not exist.

    It is ``kdmp/symbols`` in the user's folder for caches: ``LOCALAPPDATA``, ``~/Library/Caches``,
    ``XDG_CACHE_HOME`` or ``~/.cache``.
    """
    return str(_caches() / "kdmp" / "symbols")


def _caches() -> Path:
    if sys.platform == "win32":
        named = os.environ.get("LOCALAPPDATA")
        return Path(named) if named else Path("~/AppData/Local").expanduser()
    if sys.platform == "darwin":
        return Path("~/Library/Caches").expanduser()
    named = os.environ.get("XDG_CACHE_HOME")
    return Path(named) if named and Path(named).is_absolute() else Path("~/.cache").expanduser()
