"""`Candidate`: a place where a symbol file was looked for, and the result."""

from __future__ import annotations

import os
from enum import Enum
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from kdmp_ks.errors import SourceError
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.symbols.keys import SymbolKey


class Status(Enum):
    """Result of a look-up at one place."""

    FOUND = "the file is there, and its contents have the key"
    MISSING = "there is no such file"
    REFUSED = "there is a file, but it is another one, damaged, or not to be followed"
    NOT_ASKED = "a server that was not asked"
    FAILED = "the place cannot be read, or the download did not succeed"

    @property
    def word(self) -> str:
        """For example ``not_asked``, as JSON documents have it."""
        return self.name.lower()


@frozen
class Candidate(Facts):
    """A place where a file was looked for, and the result.

    Attributes:
        key: The key that was looked for; of a table that was found by name, its own.
        entry: The entry of the symbol path.
        place: Path of the file; folder or URL where no file was found.
        status: The result.
        reason: Why there is no usable file; None if it was found.
        path: Path of the file if it was found; None otherwise.
        is_packed: Whether the file is a cabinet, which `open` expands.
        url: The server that it was downloaded from just now.
    """

    key: SymbolKey
    entry: str
    place: str
    status: Status
    reason: str | None = None
    path: str | None = None
    is_packed: bool = False
    url: str | None = None

    @property
    def is_found(self) -> bool:
        """Whether the file was found, and its contents have the key."""
        return self.status is Status.FOUND

    def open(self) -> str | BinaryIO:
        """Return what `kdmp_ks.storage.opener.open_source` takes: a path, or the expanded bytes.

        Raises:
            SourceError: No file was found here, or it cannot be read any more.
            InvalidDataError: The cabinet is damaged.
        """
        if self.path is None:
            raise SourceError(f"{self.place}: {self.reason}")
        if not self.is_packed:
            return self.path
        from kdmp_ks.symbols.stores.cabinet import expand_file

        return BytesIO(expand_file(self.path))


def shown_error(error: OSError) -> str:
    """Return the system's words for an error, without the path."""
    return error.strerror or (os.strerror(error.errno) if error.errno else type(error).__name__)
