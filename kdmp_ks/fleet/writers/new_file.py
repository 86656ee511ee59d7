"""`NewFile`: a file that appears under its name when it is complete, or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def named_errors(path: Path) -> Iterator[None]:
    """Name a file in errors of writing it, such as that of a full disk, which names none.

    Args:
        path: The file.
    """
    try:
        yield
    except OSError as error:
        if error.filename is None and not isinstance(error, KdmpError):
            error.filename = str(path)
        raise


class NewFile:
    """A text file that is written beside its place and moved there.

    Attributes:
        path: Its place; that of a link is where the link leads.
    """

    def __init__(self, path: Path) -> None:
        """Begin the file.

        Raises:
            OSError: It cannot be written.
        """
        self.path = Path(os.path.realpath(path))
        self._part = self.path.with_name(f".kdmp-{token_hex(8)}.part")
        self.stream = self._part.open("w", encoding="utf-8", newline="")

    def finish(self) -> None:
        """Move the file to its place.

        Raises:
            OSError: It cannot be written.
        """
        self.stream.close()
        os.replace(self._part, self.path)  # noqa: PTH105 - atomic everywhere

    def abandon(self) -> None:
        """Remove what was written."""
        with suppress(OSError):  # what is left in its buffer cannot be written either
            self.stream.close()
        self._part.unlink(missing_ok=True)
