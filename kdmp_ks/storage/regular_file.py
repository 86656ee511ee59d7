"""`open_regular`: a file that is opened without waiting for anybody."""

from __future__ import annotations

import io
import os
import stat
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import SourceError

if TYPE_CHECKING:
    from pathlib import Path

_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


def open_regular(path: str | Path, *, devices: bool = False) -> io.FileIO:
    """Open a regular file to read it.

    Whoever writes to its folder may replace it by a pipe between a look at it and its opening: to
    open a pipe would wait for a writer.

    Args:
        path: Path of the file.
        devices: Whether a block device is opened as well.

    Raises:
        SourceError: It is another kind of file.
        OSError: It cannot be opened.
    """
    file = io.FileIO(path, opener=lambda name, flags: os.open(name, flags | _AT_ONCE))
    mode = os.fstat(file.fileno()).st_mode
    if stat.S_ISREG(mode) or (devices and stat.S_ISBLK(mode)):
        return file
    file.close()
    raise SourceError(f"{path} is not a regular file")
