"""`Folders`: files below folders, by names whose case is not known."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.limits import MAX_STORE_ENTRIES, MAX_STORE_LISTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NONE: Final[dict[str, list[str]]] = {}


class Folders:
    """Finds files by names whose case is not known; lists each folder once at most.

    Names are tried as given, in lower and in upper case. Where all of these are missing, names that
    differ in case only are taken from a listing of the folder, of which `MAX_STORE_ENTRIES` entries
    are read. Files that are added later are found by their exact names.
    """

    def __init__(self) -> None:
        """Start without listings."""
        self._listings: dict[str, dict[str, list[str]]] = {}
        self._lock = Lock()

    def find(self, root: str, steps: Sequence[Sequence[str]]) -> Iterator[str]:
        """Yield the paths that exist.

        Args:
            root: The folder to begin in.
            steps: For each folder on the way, and for the file, the names that it may have. They
                are plain names.
        """
        if not steps:
            yield root
            return
        for name in steps[0]:
            for match in self._matches(root, name):
                yield from self.find(os.path.join(root, match), steps[1:])  # noqa: PTH118

    def names(self, folder: str) -> list[str]:
        """Return the names in a folder, sorted; empty if it cannot be read."""
        return sorted(name for names in self._listing(folder).values() for name in names)

    def _matches(self, folder: str, name: str) -> Iterator[str]:
        seen: set[tuple[int, int]] = set()
        for spelling in dict.fromkeys((name, name.lower(), name.upper())):
            found = _identity(folder, spelling)
            if found is not None and found not in seen:
                seen.add(found)
                yield spelling
        if seen:
            return
        for spelling in self._listing(folder).get(name.casefold(), ()):
            if _identity(folder, spelling) is not None:
                yield spelling

    def _listing(self, folder: str) -> dict[str, list[str]]:
        with self._lock:
            known = self._listings.get(folder)
            if known is None:
                known = _listed(folder)
                if len(self._listings) >= MAX_STORE_LISTINGS:
                    self._listings.clear()
                self._listings[folder] = known
            return known


def _identity(folder: str, name: str) -> tuple[int, int] | None:
    """Return device and number of a file; None if there is none."""
    try:
        found = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else (hash(name), 0)


def _listed(folder: str) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    try:
        with os.scandir(folder) as entries:
            for count, entry in enumerate(entries):
                if count >= MAX_STORE_ENTRIES:
                    break
                names.setdefault(entry.name.casefold(), []).append(entry.name)
    except (OSError, ValueError):
        return _NONE
    return names
