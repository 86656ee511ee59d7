"""`StreamSource`: a file object of the caller's."""

from __future__ import annotations

import os
import threading
from typing import Protocol

from kdmp_ks.errors import SourceError
from kdmp_ks.storage.source import Source


class Seekable(Protocol):
    """A seekable binary file object, as far as reading needs one."""

    def seek(self, offset: int, whence: int = 0, /) -> int | None:
        """Move to a position, and return it; some return None."""

    def tell(self) -> int:
        """Return the position."""

    def read(self, size: int = -1, /) -> bytes | None:
        """Read from the position on."""


class StreamSource(Source):
    """A seekable binary file object of the caller's; it is used under a lock, and never closed."""

    def __init__(self, stream: Seekable, size: int | None = None) -> None:
        """Measure the stream.

        Args:
            stream: The file object.
            size: Its size in bytes, where it cannot be measured: some readers of compressed files
                do not seek from the end.

        Raises:
            SourceError: It is not seekable, or not binary.
        """
        self.name = _name_of(stream)
        self._stream: Seekable | None = stream
        self._lock = threading.Lock()
        try:
            measured = self._seek(stream, 0, os.SEEK_END) if size is None else size
            sound = isinstance(measured, int) and measured >= 0 and self._seek(stream, 0) == 0
            sound = sound and isinstance(stream.read(0), bytes)
        except Exception as e:  # whatever the caller's object raises
            raise SourceError(
                f"{self.name} is not a seekable binary file object: {_text_of(e)}"
            ) from e
        if not isinstance(measured, int) or not sound:
            raise SourceError(f"{self.name} is not a seekable binary file object")
        self.size = measured

    @staticmethod
    def _seek(stream: Seekable, offset: int, whence: int = os.SEEK_SET) -> object:
        """Seek and return the position; before Python 3.13 the seek of a mapping returns None."""
        position = stream.seek(offset, whence)
        return stream.tell() if position is None else position

    def close(self) -> None:
        """Release the file object, which stays open."""
        self._stream = None

    def _read(self, offset: int, length: int) -> bytes:
        parts: list[bytes] = []
        with self._lock:
            stream = self._stream
            if stream is None:
                raise self._closed()
            try:
                if self._seek(stream, offset) != offset:
                    return b""
                while length > 0:
                    part = stream.read(length)
                    if not isinstance(part, bytes) or not part:
                        break
                    parts.append(part)
                    length -= len(part)
            except Exception as e:  # whatever the caller's object raises: zlib.error, LZMAError …
                raise SourceError(
                    f"{self.name}: cannot read at offset {offset:#x}: {_text_of(e)}"
                ) from e
        return parts[0] if len(parts) == 1 else b"".join(parts)


def _name_of(stream: object) -> str:
    """Return the name of a file object, or of its type where it has none, whatever that raises."""
    unnamed = f"<{type(stream).__name__}>"
    try:
        return str(getattr(stream, "name", unnamed))
    except Exception:
        return unnamed


def _text_of(error: Exception) -> str:
    """Return the text of an error of the caller's object, or its type where that fails."""
    try:
        return str(error)
    except Exception:
        return type(error).__name__
