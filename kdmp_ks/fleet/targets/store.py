"""`Store`: a folder for part files, here or behind a URL, which workers write to as well."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from contextlib import suppress
from fnmatch import fnmatch
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import SourceError
from kdmp_ks.fleet.writers.named_errors import named_errors
from kdmp_ks.storage.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

_OWNER: Final = 0o700


class Store(ABC):
    """A folder. Its files appear whole or not at all. It can be pickled.

    Attributes:
        name: Its place, for messages.
        is_shared: Whether workers reach it, wherever they are.
    """

    name: str
    is_shared: bool

    @abstractmethod
    def make(self) -> None:
        """Make the folder if it is missing, and remove what was not written to its end.

        Raises:
            OSError: It cannot be made.
        """

    @abstractmethod
    def names(self, pattern: str) -> list[str]:
        """Return the sorted names of files.

        Args:
            pattern: Pattern of names, as of `fnmatch`.

        Raises:
            OSError: It cannot be read.
        """

    @abstractmethod
    def read(self, name: str) -> bytes:
        """Return a file.

        Raises:
            OSError: It cannot be read.
        """

    @abstractmethod
    def write(self, name: str, data: bytes) -> None:
        """Write a file, also over one of that name.

        Raises:
            OSError: It cannot be written.
        """

    @abstractmethod
    def delete(self, name: str) -> None:
        """Remove a file if there is one.

        Raises:
            OSError: It cannot be removed.
        """

    @abstractmethod
    def remove(self) -> None:
        """Remove the folder, unless something is in it."""


class FolderStore(Store):
    """A folder of this machine."""

    is_shared = False

    def __init__(self, folder: Path) -> None:
        """Take the folder."""
        self.name = str(folder)
        self._folder = folder

    def make(self) -> None:
        """Make the folder, which nobody else may read: it has hashes of serial numbers."""
        try:
            self._folder.mkdir(_OWNER, parents=True)
        except FileExistsError:
            self._check_owner()
        for left in self._folder.glob("*.tmp"):
            left.unlink()

    def _check_owner(self) -> None:
        """Check that a folder that was there is the user's, and close it to others.

        Raises:
            SourceError: It is somebody else's, who could read and change what is written to it.
            OSError: It is no folder, or cannot be written to.
        """
        with TemporaryFile(dir=self._folder) as own:  # a network may show any user as its owner
            if os.fstat(own.fileno()).st_uid != self._folder.stat().st_uid:
                raise SourceError(f"{self.name} belongs to another user; remove it")
        with suppress(OSError):
            self._folder.chmod(_OWNER)

    def names(self, pattern: str) -> list[str]:
        """Return names of files."""
        if not self._folder.is_dir():
            return []
        return sorted(one for one in os.listdir(self._folder) if fnmatch(one, pattern))  # noqa: PTH208

    def read(self, name: str) -> bytes:
        """Read a file."""
        with open_regular(self._folder / name) as file:
            return file.readall()

    def write(self, name: str, data: bytes) -> None:
        """Write a file."""
        path = self._folder / name
        part = path.with_name(f"{name}.tmp")
        with named_errors(path):
            part.write_bytes(data)
        os.replace(part, path)  # noqa: PTH105 - atomic on all systems

    def delete(self, name: str) -> None:
        """Remove a file."""
        (self._folder / name).unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the folder."""
        with suppress(OSError):  # somebody else's file is in it
            self._folder.rmdir()
