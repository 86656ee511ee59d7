"""`TextFile`: a text file that appears under its name when it is complete, or not at all."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING

from kdmp_ks.storage.new_file import new_file

if TYPE_CHECKING:
    from pathlib import Path


class TextFile:
    """A `new_file` of text that is finished or abandoned by calls, not by the end of a block.

    Attributes:
        stream: What is written to, in UTF-8.
    """

    def __init__(self, path: Path) -> None:
        """Begin the file.

        Raises:
            OSError: It cannot be written.
            WriteError: The path is not that of a regular file.
        """
        self._block = ExitStack()
        file = self._block.enter_context(new_file(path))
        self.stream = TextIOWrapper(file, encoding="utf-8", newline="")

    def finish(self) -> None:
        """Give the file its name.

        Raises:
            OSError: It cannot be written.
        """
        self.stream.flush()
        self._block.close()

    def abandon(self) -> None:
        """Remove what was written."""
        reason = RuntimeError("the file is not wanted")
        with suppress(OSError):  # what is left in its buffer cannot be written either
            self._block.__exit__(type(reason), reason, None)
