"""`RowSpool`: rows and parts of rows that wait on the disk until the report is written."""

from __future__ import annotations

import json
from tempfile import TemporaryFile


class RowSpool:
    """JSON documents in a temporary file, which is removed when it is closed."""

    def __init__(self) -> None:
        """Begin the file.

        Raises:
            OSError: It cannot be made.
        """
        self._file = TemporaryFile()  # noqa: SIM115 - closed by close()
        self._end = 0

    def put(self, document: object) -> int:
        """Append a document.

        Args:
            document: What JSON can express.

        Returns:
            The offset to get it from.

        Raises:
            OSError: It cannot be written.
        """
        data = json.dumps(document, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
        offset = self._end
        self._file.write(data)
        self._end += len(data)
        return offset

    def get(self, offset: int) -> object:
        """Return a document.

        Args:
            offset: Its offset.

        Raises:
            OSError: It cannot be read.
        """
        self._file.seek(offset)
        found: object = json.loads(self._file.readline())
        self._file.seek(self._end)
        return found

    def close(self) -> None:
        """Remove the file."""
        self._file.close()
