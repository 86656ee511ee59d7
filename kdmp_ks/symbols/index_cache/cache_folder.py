"""`CacheFolder`: small files that may vanish at any time; no error leaves it."""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from kdmp_ks.ground.limits import MAX_INDEX_CACHE, MAX_INDEX_FILE
from kdmp_ks.symbols.user_caches import user_caches

ENVIRONMENT: Final = "KDMP_CACHE"
_SUFFIX: Final = ".kdmpidx"
_TEMPORARY: Final = ".kdmptmp"
_WRITABLE_BY_OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH
_ABANDONED: Final = 3600
"""Seconds after which a temporary file is nobody's."""
_REFRESH: Final = 86400
"""Seconds after which the use of a file is noted by its time."""


class CacheFolder:
    """A folder of files by name.

    Attributes:
        path: The folder, which need not exist.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        """Choose a folder.

        Args:
            path: The folder; None for ``KDMP_CACHE``, or else ``kdmp/index`` in the user's folder
                for caches: ``LOCALAPPDATA``, ``~/Library/Caches``, ``XDG_CACHE_HOME`` or
                ``~/.cache``.
        """
        self.path = Path(path) if path is not None else _default()

    def read(self, name: str) -> bytes | None:
        """Return the contents of a file; None if there is none, or not one of the user alone."""
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        path = self._file(name)
        try:
            with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - flags of its own
                found = os.fstat(file.fileno())
                if not _is_own(found) or found.st_size > MAX_INDEX_FILE:
                    return None
                data = file.read(MAX_INDEX_FILE)
        except (OSError, ValueError):
            return None
        if time.time() - found.st_mtime > _REFRESH:
            with suppress(OSError):
                os.utime(path)
        return data

    def has(self, name: str) -> bool:
        """Return whether there is a file of this name; it may be damaged or of another state."""
        return self._file(name).is_file()

    def write(self, name: str, data: bytes) -> bool:
        """Write a file at once, so that each reader gets the former or the new one.

        Returns:
            Whether the file was written.
        """
        if len(data) > MAX_INDEX_FILE:
            return False
        temporary = self.path / f"{name}-{os.getpid()}-{os.urandom(4).hex()}{_TEMPORARY}"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(os.open(temporary, flags, 0o600), "wb") as file:  # noqa: PTH123
                file.write(data)
            temporary.replace(self._file(name))
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                temporary.unlink()
            return False
        self._trim()
        return True

    def _file(self, name: str) -> Path:
        return self.path / (name + _SUFFIX)

    def _trim(self) -> None:
        """Remove the files that were not used for the longest time, if all are too large."""
        found: list[tuple[float, int, str]] = []
        with suppress(OSError), os.scandir(self.path) as entries:
            for entry in entries:
                with suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    if entry.name.endswith(_SUFFIX):
                        found.append((status.st_mtime, status.st_size, entry.path))
                    elif entry.name.endswith(_TEMPORARY) and _is_abandoned(status):
                        Path(entry.path).unlink()
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= MAX_INDEX_CACHE:
                return
            with suppress(OSError):
                Path(path).unlink()
                total -= size


def _is_abandoned(status: os.stat_result) -> bool:
    return time.time() - status.st_mtime > _ABANDONED


def _is_own(status: os.stat_result) -> bool:
    """Test whether a regular file is the user's, and nobody else may write it."""
    if not stat.S_ISREG(status.st_mode):
        return False
    if not hasattr(os, "geteuid"):
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & _WRITABLE_BY_OTHERS


def _default() -> Path:
    named = os.environ.get(ENVIRONMENT)
    return Path(named) if named else user_caches() / "kdmp" / "index"
