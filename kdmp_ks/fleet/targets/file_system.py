"""`FileSystem`: a folder of a file system of fsspec, to write to."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import PurePosixPath
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import KdmpError, SourceError
from kdmp_ks.ground.visible import visible
from kdmp_ks.storage.optional import optional_library
from kdmp_ks.storage.remote.missing_library import missing_library
from kdmp_ks.storage.remote.urls import shown_message, shown_url

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MEMORY: Final = "memory"
_LOCAL: Final = frozenset({"file", "local", _MEMORY})
_WEB: Final = frozenset({"http", "https"})
_WHOLE: Final = frozenset(
    {"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oci", "oss", "tos", "swift", "r2"}
)
"""Protocols of object stores, where an upload appears when it is complete, and a move is a copy."""
_TEXT_WIDTH: Final = 200


class FileSystem:
    """A folder of a file system of fsspec.

    Attributes:
        name: The URL of the folder, for messages.
        is_local: Whether it is read as fast as a file.
        is_memory: Whether it is only of this process.
    """

    def __init__(self, system: Any, folder: str, name: str) -> None:
        """Take the file system.

        Args:
            system: The file system.
            folder: Path of the folder there.
            name: Its URL.
        """
        protocols = {system.protocol} if isinstance(system.protocol, str) else {*system.protocol}
        self.name = name
        self.is_memory = _MEMORY in protocols
        self.is_local = _LOCAL.issuperset(protocols)
        self._system = system
        self._folder = folder.rstrip("/")
        self._is_whole = bool(_WHOLE & protocols)

    def _path(self, name: str) -> str:
        return f"{self._folder}/{name}" if name else self._folder

    def make(self, name: str) -> None:
        """Make a folder.

        Raises:
            SourceError: It cannot be made.
        """
        with _errors(self.name, "written to"):
            self._system.makedirs(self._path(name), exist_ok=True)

    def names(self, name: str) -> list[str]:
        """Return the names of what is in a folder; none if it is missing.

        Raises:
            SourceError: It cannot be read.
        """
        with _errors(self.name, "read"):
            self._system.invalidate_cache()
            try:
                found = self._system.ls(self._path(name), detail=False)
            except FileNotFoundError:
                return []
            return [PurePosixPath(one).name for one in found]

    def is_folder(self, name: str) -> bool:
        """Return whether there is a folder of that name.

        Raises:
            SourceError: That cannot be found out.
        """
        with _errors(self.name, "read"):
            return bool(self._system.isdir(self._path(name)))

    def read(self, name: str) -> bytes:
        """Return a file.

        Raises:
            SourceError: It cannot be read.
        """
        with _errors(f"{self.name}/{name}", "read"):
            data: bytes = self._system.cat_file(self._path(name))
            return data

    def write(self, name: str, data: bytes) -> None:
        """Write a file, which appears when it is complete.

        Raises:
            SourceError: It cannot be written.
        """
        with self._appearing(name) as path:
            self._system.pipe_file(path, data)

    def upload(self, local: Path, name: str) -> None:
        """Copy a file or a folder, which appears when it is complete.

        In an object store the files of a folder appear one behind the other.

        Raises:
            SourceError: It cannot be written.
        """
        files = sorted(local.iterdir()) if local.is_dir() else []
        with self._appearing(name) as path:
            if not local.is_dir():
                self._system.put_file(str(local), path)
                return
            self._system.makedirs(path, exist_ok=True)
            for one in files:
                self._system.put_file(str(one), f"{path}/{one.name}")

    @contextmanager
    def _appearing(self, name: str) -> Iterator[str]:
        """Yield the path to write to, and move what was written to its place."""
        with _errors(f"{self.name}/{name}", "written"):
            path = self._path(name)
            if self._is_whole:
                yield path
                return
            part = self._path(f".kdmp-{token_hex(8)}.tmp")
            try:
                yield part
                is_folder = self._system.isdir(part)
                if is_folder and self._system.exists(path):
                    self._system.rm(path)
                self._system.mv(part, path, recursive=is_folder)
            except BaseException:
                with suppress(Exception):
                    self._system.rm(part, recursive=True)
                raise

    def delete(self, name: str) -> None:
        """Remove a file if there is one.

        Raises:
            SourceError: It cannot be removed.
        """
        with _errors(f"{self.name}/{name}", "removed"), suppress(FileNotFoundError):
            self._system.rm_file(self._path(name))

    def remove(self) -> None:
        """Remove the folder if it is empty and there are folders."""
        with suppress(Exception):
            if not self.names(""):
                self._system.rmdir(self._folder)


def open_file_system(url: str) -> FileSystem:
    """Open the folder behind a URL.

    Args:
        url: A URL as fsspec takes it.

    Raises:
        SourceError: The URL cannot be used, or nothing can be written there.
        MissingExtraError: fsspec, or the library that it needs for the URL, is not installed.
    """
    name = shown_url(url)
    scheme = url.partition("://")[0].lower()
    core = optional_library("fsspec.core", "remote", f"{name} is a URL")
    if scheme in _WEB or "::" in url:
        raise SourceError(f"{name}: nothing is written to web servers and chained URLs")
    try:
        with _errors(name, "used"):
            system, path = core.url_to_fs(url)
    except ImportError as error:
        raise missing_library(name, error) from error
    return FileSystem(system, path, name)


@contextmanager
def _errors(name: str, what: str) -> Iterator[None]:
    """Turn what fsspec and its libraries raise into an error of ours."""
    try:
        yield
    except (KdmpError, ImportError):
        raise
    except Exception as error:
        text = visible(shown_message(" ".join(str(error).split()))[:_TEXT_WIDTH])
        kind = type(error).__name__
        raise SourceError(f"{name} cannot be {what}: {kind}{': ' if text else ''}{text}") from error
