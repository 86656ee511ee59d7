"""`user_caches`: the user's folder for caches, as each system has it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def user_caches() -> Path:
    """Return the user's folder for caches, which need not exist.

    It is ``LOCALAPPDATA`` on Windows, ``~/Library/Caches`` on macOS, and ``XDG_CACHE_HOME`` or
    ``~/.cache`` elsewhere; it begins with ``~`` if the user has no home.
    """
    folder = _unexpanded()
    try:
        return folder.expanduser()
    except RuntimeError:  # no home
        return folder


def _unexpanded() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or "~/AppData/Local")
    if sys.platform == "darwin":
        return Path("~/Library/Caches")
    named = os.environ.get("XDG_CACHE_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path("~/.cache")
