"""`pack` and `unpack`: columns of bytes with a description, and a checksum over all of it.

The first line has the name of the format, its version and the checksum (BLAKE2b of 16 bytes) of
what follows; the second line is the description in JSON, with the names and lengths of the
columns, which follow without gaps.
"""

from __future__ import annotations

import json
import sys
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Buffer

VERSION: Final = 2
_TITLE: Final = f"kdmp symbol index {VERSION} {sys.byteorder} ".encode()
_DIGEST_SIZE: Final = 16


def pack(description: Mapping[str, Any], columns: Mapping[str, Buffer]) -> bytes:
    """Return the bytes of a file.

    Args:
        description: Members of a JSON object.
        columns: Columns by name.
    """
    views = {name: memoryview(column).cast("B") for name, column in columns.items()}
    lengths = {name: len(view) for name, view in views.items()}
    head = json.dumps({**description, "columns": lengths}, separators=(",", ":")).encode()
    body = b"".join((head, b"\n", *views.values()))
    return _TITLE + _digest(body) + b"\n" + body


def unpack(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]] | None:
    """Return the description and the columns of a file; None if it is not of this format."""
    title_size = len(_TITLE) + 2 * _DIGEST_SIZE
    title, body = data[:title_size], memoryview(data)[title_size + 1 :]
    if data[title_size : title_size + 1] != b"\n" or title != _TITLE + _digest(body):
        return None
    start = data.find(b"\n", title_size + 1) + 1
    try:
        description: dict[str, Any] = json.loads(data[title_size + 1 : start])
        columns: dict[str, bytes] = {}
        for name, length in description.pop("columns").items():
            columns[name] = data[start : start + length]
            start += length
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None
    return (description, columns) if start == len(data) else None


def _digest(data: Buffer) -> bytes:
    return blake2b(data, digest_size=_DIGEST_SIZE).hexdigest().encode()
