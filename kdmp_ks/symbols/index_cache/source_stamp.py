"""`SourceStamp`: by which it is known that a symbol file has not changed."""

from __future__ import annotations

import os
import time
from typing import Final, NamedTuple

SETTLING_TIME: Final = 2_000_000_000
"""Nanoseconds after a change in which another one may leave the same times."""


class SourceStamp(NamedTuple):
    """The state of a file.

    Attributes:
        path: Its absolute path.
        size: Its size in bytes.
        mtime_ns: Time of its last change.
        ctime_ns: Time of the last change of its contents or attributes; nobody can set it.
        device: The file system.
        inode: The file in the file system.
    """

    path: str
    size: int
    mtime_ns: int
    ctime_ns: int
    device: int
    inode: int

    @classmethod
    def of(cls, path: str | os.PathLike[str]) -> SourceStamp:
        """Look at a file.

        Raises:
            OSError: It cannot be looked at.
        """
        found = os.stat(path)  # noqa: PTH116 - also of a text
        return cls(
            os.path.abspath(path),  # noqa: PTH100 - without following links
            found.st_size,
            found.st_mtime_ns,
            found.st_ctime_ns,
            found.st_dev,
            found.st_ino,
        )

    def is_settled(self) -> bool:
        """Test whether the last change is so old that a later one has another time."""
        return time.time_ns() - max(self.mtime_ns, self.ctime_ns) > SETTLING_TIME

    def is_unchanged(self) -> bool:
        """Test whether the file is still in this state."""
        try:
            return SourceStamp.of(self.path) == self
        except OSError:
            return False
