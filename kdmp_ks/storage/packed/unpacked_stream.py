"""`open_stream`: the contents of one packed file, from the beginning to the end."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol

from kdmp_ks.errors import ArchiveError, KdmpError
from kdmp_ks.ground.limits import MAX_UNPACKER_MEMORY, MAX_XZ_STREAMS
from kdmp_ks.ground.visible import visible
from kdmp_ks.storage.optional import optional_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.storage.packed.source_file import SourceFile

_PACKED_PART: Final = 1 << 17
"""Packed bytes that are read at once."""
_TEXT_WIDTH: Final = 200
"""Characters of a library's message."""


class ByteStream(Protocol):
    """Bytes one behind the other."""

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes, none at the end."""


def open_stream(kind: str, file: SourceFile) -> ByteStream:
    """Open the contents of a packed file.

    Args:
        kind: Its format, of `KINDS`.
        file: The packed bytes.

    Raises:
        MissingExtraError: The library for the format is not installed.
    """
    return KINDS[kind](file)


def _gzip(file: SourceFile) -> ByteStream:
    import gzip

    return gzip.GzipFile(fileobj=io.BufferedReader(file, _PACKED_PART), mode="rb")


def _bzip2(file: SourceFile) -> ByteStream:
    import bz2

    return bz2.BZ2File(io.BufferedReader(file, _PACKED_PART))


class _Xz:
    """Streams of xz, one behind the other, with a bound on memory, which `lzma.LZMAFile` lacks."""

    def __init__(self, file: SourceFile) -> None:
        self._file = file
        self._streams = 0
        self._begin()

    def _begin(self) -> None:
        import lzma

        self._streams += 1
        if self._streams > MAX_XZ_STREAMS:
            raise ValueError(f"more than {MAX_XZ_STREAMS:,} streams of xz")
        self._machine = lzma.LZMADecompressor(lzma.FORMAT_XZ, MAX_UNPACKER_MEMORY)

    def read(self, size: int, /) -> bytes:
        while True:
            machine = self._machine
            data = b""
            if machine.eof:
                # Behind a stream may be zeros, four or a multiple, and another stream.
                data = machine.unused_data.lstrip(b"\0")
                while not data:
                    part = self._file.read(_PACKED_PART)
                    if not part:
                        return b""
                    data = part.lstrip(b"\0")
                self._begin()
                machine = self._machine
            elif machine.needs_input:
                data = self._file.read(_PACKED_PART)
                if not data:
                    raise EOFError("the compressed data are cut off")
            unpacked = machine.decompress(data, size)
            if unpacked:
                return unpacked


class _Zstd:
    """Frames of zstd, one behind the other.

    The library does not report a frame that is cut off. So another frame with random contents is
    appended to the file: if these do not come out at the end, the frame before was not complete.
    """

    def __init__(self, file: SourceFile) -> None:
        zstandard = optional_library("zstandard", "archives", f"{file.name} is compressed by zstd")
        self._end = os.urandom(32)
        frame = zstandard.ZstdCompressor(write_checksum=True).compress(self._end)
        self._stream = zstandard.ZstdDecompressor(
            max_window_size=MAX_UNPACKER_MEMORY
        ).stream_reader(_Joined(file, frame), read_size=_PACKED_PART, read_across_frames=True)
        self._kept = b""

    def read(self, size: int, /) -> bytes:
        """Return bytes, but for those that may be the end mark."""
        while True:
            part: bytes = self._stream.read(size)
            data = self._kept + part
            if not part:
                if data != self._end:
                    raise EOFError("the compressed data are cut off")
                return b""
            self._kept = data[-len(self._end) :]
            data = data[: -len(self._end)]
            if data:
                return data


class _Joined:
    """A file, and bytes behind it."""

    def __init__(self, file: SourceFile, behind: bytes) -> None:
        self._file = file
        self._behind = io.BytesIO(behind)

    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size) or self._behind.read(size)


KINDS: Final[dict[str, Callable[[SourceFile], ByteStream]]] = {
    "gzip": _gzip,
    "bzip2": _bzip2,
    "xz": _Xz,
    "zstd": _Zstd,
}
"""Openers of packed single files, by the id of the format in ``foreign_formats.json``."""


@contextmanager
def archive_errors(file: str, member: str | None = None) -> Iterator[None]:
    """Turn whatever a library raises while it unpacks into an `ArchiveError`.

    Args:
        file: Name of the packed file.
        member: Name of the member.
    """
    try:
        yield
    except KdmpError:
        raise
    except EOFError as e:
        raise ArchiveError(file, "it is cut off", member) from e
    except Exception as e:
        text = visible(" ".join(str(e).split())[:_TEXT_WIDTH])
        raise ArchiveError(file, f"it is damaged: {text or type(e).__name__}", member) from e
