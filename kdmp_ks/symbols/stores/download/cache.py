"""`PendingFile`: a file on its way into a store, under a temporary name until it is verified."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kdmp_ks.symbols.keys import IsfKey
from kdmp_ks.symbols.stores import layouts

if TYPE_CHECKING:
    from typing import BinaryIO

    from kdmp_ks.symbols.keys import SymbolKey

_PREFIX: Final = ".kdmp-"
_SUFFIX: Final = ".part"
_OLD: Final = 24 * 60 * 60
"""Seconds after which a temporary file belongs to nobody any more."""


class PendingFile:
    """A file that is written into a store under a temporary name.

    Others never see a part of a file: it gets its name by a rename, which replaces a damaged one.
    Two processes that store the same file use two temporary names; the last one stays.
    """

    def __init__(self, root: str) -> None:
        """Prepare a file in the store at ``root``; nothing is made before the first byte."""
        self._root = Path(root)
        self._file: BinaryIO | None = None
        self.path: str | None = None

    def write(self, data: bytes) -> None:
        """Append bytes.

        Raises:
            OSError: The store cannot be made, or written to.
        """
        if self._file is None:
            self._root.mkdir(parents=True, exist_ok=True)
            number, self.path = tempfile.mkstemp(_SUFFIX, _PREFIX, self._root)
            self._file = os.fdopen(number, "wb")
        self._file.write(data)

    def close(self) -> None:
        """Finish writing.

        Raises:
            OSError: The last bytes cannot be written.
        """
        if self._file is not None:
            self._file.close()

    def target(self, key: SymbolKey) -> str:
        """Return the path of a file in the store."""
        return str(self._root / _path_in(self._root, key))

    def rename(self, key: SymbolKey) -> str:
        """Give the file its name in the store, and return its path.

        Raises:
            OSError: That is not possible.
        """
        if self.path is None:
            raise OSError(0, "nothing was written")
        target = Path(self.target(key))
        target.parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):  # mkstemp makes files that nobody else can read
            Path(self.path).chmod(self._root.stat().st_mode & 0o666)
        os.replace(self.path, target)  # noqa: PTH105
        self.path = None
        _mark(self._root)
        return str(target)

    def discard(self) -> None:
        """Remove the temporary file, if there is one."""
        with suppress(OSError):
            self.close()
        if self.path is not None:
            with suppress(OSError):
                Path(self.path).unlink()
            self.path = None


def remove_old_parts(root: str) -> None:
    """Remove temporary files of a store that were left behind by processes that ended."""
    with suppress(OSError):
        for path in Path(root).glob(f"{_PREFIX}*{_SUFFIX}"):
            if time.time() - path.stat().st_mtime > _OLD:
                path.unlink()


def _path_in(root: Path, key: SymbolKey) -> str:
    """Return the path of a file below the root of a store."""
    two_tier = (root / layouts.TWO_TIER_MARK).is_file() and not isinstance(key, IsfKey)
    return f"{key.name[: layouts.TIER_LENGTH]}/{key.path}" if two_tier else key.path


def _mark(root: Path) -> None:
    """Mark a folder as a store, as other programs do."""
    with suppress(OSError):
        if not any((root / mark).exists() for mark in layouts.STORE_MARKS):
            (root / layouts.STORE_MARKS[0]).touch()
