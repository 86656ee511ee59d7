"""`UrlStore`: a folder behind a URL, by fsspec."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kdmp_ks.fleet.targets.file_system import FileSystem, open_file_system
from kdmp_ks.fleet.targets.store import Store


class UrlStore(Store):
    """A folder behind a URL. Files that were read are kept in a temporary folder."""

    def __init__(self, url: str) -> None:
        """Take the URL.

        Raises:
            SourceError: The URL cannot be used.
            MissingExtraError: fsspec, or the library that it needs for the URL, is not installed.
        """
        self._url = url.rstrip("/")
        self._open()

    def _open(self) -> None:
        self._system: FileSystem = open_file_system(self._url)
        self.name = self._system.name
        self.is_shared = not self._system.is_memory
        self._kept: TemporaryDirectory[str] | None = None

    def __getstate__(self) -> dict[str, Any]:
        """Keep the URL: whoever gets the store connects again."""
        return {"_url": self._url}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Connect."""
        self._url = state["_url"]
        self._open()

    def make(self) -> None:
        """Make the folder."""
        self._system.make("")
        self._clean()

    def _clean(self) -> None:
        """Remove what was not written to its end."""
        for name in self.names("*.tmp"):
            self.delete(name)

    def names(self, pattern: str) -> list[str]:
        """Return names of files."""
        return sorted(one for one in self._system.names("") if fnmatch(one, pattern))

    def read(self, name: str) -> bytes:
        """Read a file, from the server once."""
        if self._system.is_local:
            return self._system.read(name)
        if self._kept is None:
            self._kept = TemporaryDirectory(prefix="kdmp-triage-")
        path = Path(self._kept.name) / name
        if not path.exists():
            path.write_bytes(self._system.read(name))
        return path.read_bytes()

    def write(self, name: str, data: bytes) -> None:
        """Write a file."""
        self._system.write(name, data)

    def delete(self, name: str) -> None:
        """Remove a file."""
        self._system.delete(name)

    def remove(self) -> None:
        """Remove the folder."""
        self._clean()
        self._system.remove()
        if self._kept is not None:
            self._kept.cleanup()
            self._kept = None
