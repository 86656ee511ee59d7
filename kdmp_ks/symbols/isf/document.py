"""`read_document`: the JSON document of an ISF table, plain or compressed."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NoReturn

from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.ground.limits import (
    MAX_ISF_DICTIONARY,
    MAX_ISF_OBJECTS,
    MAX_ISF_SIZE,
    MAX_ISF_STREAMS,
    MAX_ISF_VALUES,
)
from kdmp_ks.storage.source import Source

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

_XZ: Final = b"\xfd7zXZ\0"
_GZIP: Final = b"\x1f\x8b"


@contextmanager
def opened(path_or_source: str | os.PathLike[str] | Source) -> Iterator[Source]:
    """Open a path, and close it at the end; a source stays open.

    Raises:
        OSError: The file cannot be opened.
        SourceError: It is no file that can be read.
    """
    if isinstance(path_or_source, Source):
        yield path_or_source
        return
    from kdmp_ks.storage.opener import open_source

    with _closing(open_source(path_or_source, "file")) as source:
        yield source


@contextmanager
def _closing(source: Source) -> Iterator[Source]:
    try:
        yield source
    finally:
        source.close()


def read_document(source: Source) -> dict[str, Any]:
    """Read an ISF table; its first bytes decide whether it is compressed.

    Of members of one object that have the same name the last one counts.

    Raises:
        BoundsError: The table is larger than the limits.
        InvalidDataError: It is no JSON object.
        SourceError: The file cannot be read.
    """
    if source.size > MAX_ISF_SIZE:
        raise _too_large("size of the file", MAX_ISF_SIZE, source.size)
    text = _decompressed(source.read_exact(0, source.size))
    _check_counts(text)
    try:
        document = json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise _no_json("objects in one another without end") from None
    except ValueError as e:  # also a text that is no UTF-8, and an int of too many digits
        raise _no_json(str(e)) from None
    if not isinstance(document, dict):
        raise _no_json(f"a {type(document).__name__}")
    return document


def _decompressed(data: bytes) -> bytes:
    if data.startswith(_XZ):
        return _expand(data, _xz)
    if data.startswith(_GZIP):
        return _expand(data, _gzip)
    return data


def _expand(data: bytes, expand: Callable[[bytes], bytes]) -> bytes:
    text = expand(data)
    if len(text) > MAX_ISF_SIZE:
        raise _too_large("decompressed size", MAX_ISF_SIZE, f"more than {MAX_ISF_SIZE:#x}")
    return text


def _xz(data: bytes) -> bytes:
    """Decompress xz data, up to one byte more than is allowed."""
    from lzma import FORMAT_XZ, LZMADecompressor, LZMAError

    parts: list[bytes] = []
    left = MAX_ISF_SIZE + 1
    try:
        while data and left > 0:
            _check_streams(parts)
            machine = LZMADecompressor(FORMAT_XZ, MAX_ISF_DICTIONARY)
            part = machine.decompress(data, left)
            if not machine.eof and len(part) < left:
                raise _damaged("the compressed data end early")
            parts.append(part)
            left -= len(part)
            data = machine.unused_data.lstrip(b"\0")  # padding between streams
    except (LZMAError, MemoryError) as e:
        raise _damaged(str(e)) from e
    return b"".join(parts)


def _gzip(data: bytes) -> bytes:
    """Decompress gzip data, up to one byte more than is allowed."""
    import zlib

    parts: list[bytes] = []
    left = MAX_ISF_SIZE + 1
    try:
        while data and left > 0:
            _check_streams(parts)
            machine = zlib.decompressobj(16 + zlib.MAX_WBITS)
            part = machine.decompress(data, left)
            if not machine.eof and len(part) < left:
                raise _damaged("the compressed data end early")
            parts.append(part)
            left -= len(part)
            data = machine.unused_data.lstrip(b"\0")
    except zlib.error as e:
        raise _damaged(str(e)) from e
    return b"".join(parts)


def _check_counts(text: bytes) -> None:
    """Refuse what would take too much memory as objects of Python."""
    objects = text.count(b"{") + text.count(b"[")
    if objects > MAX_ISF_OBJECTS:
        raise _too_large("number of objects", MAX_ISF_OBJECTS, objects)
    values = text.count(b",")
    if values > MAX_ISF_VALUES:
        raise _too_large("number of values", MAX_ISF_VALUES, values)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _no_json(got: str) -> InvalidDataError:
    return InvalidDataError("no ISF table", field="document", expected="a JSON object", got=got)


def _check_streams(parts: list[bytes]) -> None:
    """Refuse a table of more streams than the limit: each copies the rest of the file."""
    if len(parts) >= MAX_ISF_STREAMS:
        raise _too_large("number of compressed streams", MAX_ISF_STREAMS, "more")


def _damaged(got: str) -> InvalidDataError:
    return InvalidDataError(
        "a damaged ISF table", field="compressed data", expected="valid xz or gzip data", got=got
    )


def _too_large(field: str, limit: int, got: object) -> BoundsError:
    return BoundsError(
        "an ISF table that is too large", field=field, expected=f"at most {limit:#x}", got=got
    )
