"""`open_source`: the source for a path or a file object, by the first opener that accepts it."""

from __future__ import annotations

import errno
import io
import os
import re
import stat
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, Literal, cast

from kdmp_ks.errors import SourceError
from kdmp_ks.storage.block_cache import BlockCache
from kdmp_ks.storage.file_source import FileSource, MappedSource
from kdmp_ks.storage.regular_file import open_regular
from kdmp_ks.storage.remote.urls import is_url, shown_url
from kdmp_ks.storage.stream_source import StreamSource

if TYPE_CHECKING:
    from kdmp_ks.storage.source import Source
    from kdmp_ks.storage.stream_source import Seekable

_CONTROL: Final = re.compile(r"[\x00-\x1f]")

ReaderMode = Literal["auto", "mmap", "file"]
PathOrFile = str | bytes | os.PathLike[str] | os.PathLike[bytes] | BinaryIO


class Opener(ABC):
    """Opens one kind of storage."""

    @abstractmethod
    def accepts(self, stored: object) -> bool:
        """Test whether this opener accepts an argument."""

    @abstractmethod
    def open(self, stored: object, reader: ReaderMode) -> Source:
        """Open a source; the arguments and errors are those of `open_source`."""


class PathOpener(Opener):
    """Opens paths: mapped or by positioned reads."""

    def accepts(self, stored: object) -> bool:
        """Accept text, bytes and path-like objects."""
        return isinstance(stored, (str, bytes, os.PathLike))

    def open(self, stored: object, reader: ReaderMode) -> Source:
        """Open a regular file or a block device."""
        name = os.fsdecode(cast("str | bytes | os.PathLike[str]", stored))
        path = Path(name)
        try:
            mode = path.stat().st_mode
        except ValueError:  # a NUL character
            raise _no_path(stored, name) from None
        except OSError as e:
            # The error of the system has all of the name, which is private if it is a content.
            content = isinstance(stored, bytes) and _CONTROL.search(name)
            if content or e.errno == errno.ENAMETOOLONG:
                raise _no_path(stored, name) from None
            if not isinstance(e, FileNotFoundError) or not is_url(name):
                raise
            raise SourceError(f"{shown_url(name)} is a URL; pass it as a str, not as a path") from e
        # Opening a device may do something, so look before.
        if not (stat.S_ISREG(mode) or stat.S_ISBLK(mode) or stat.S_ISDIR(mode)):
            raise SourceError(f"{path} is not a regular file")
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        file = open_regular(path, devices=True)
        # There is nothing to map in an empty file, and what is wrong with it is not that.
        try:
            if reader == "file" or not os.fstat(file.fileno()).st_size:
                return FileSource(file, str(path))
            return _mapped(file, path, fall_back=reader == "auto")
        except BaseException:
            file.close()
            raise


class UrlOpener(Opener):
    """Opens URLs by fsspec, which is an optional library."""

    def accepts(self, stored: object) -> bool:
        """Accept text that begins like a URL, unless a file has that path."""
        if not isinstance(stored, str) or "://" not in stored:
            return False
        return is_url(stored) and not os.path.lexists(stored)

    def open(self, stored: object, reader: ReaderMode) -> Source:
        """Open a URL."""
        from kdmp_ks.storage.remote.open_url import open_url

        if reader == "mmap":
            raise SourceError("a URL cannot be mapped; download the file")
        return open_url(cast("str", stored))


class FileObjectOpener(Opener):
    """Opens file objects: positioned reads for Python's own files, a block cache for others."""

    def accepts(self, stored: object) -> bool:
        """Accept anything: `open` refuses an unreadable argument."""
        return True

    def open(self, stored: object, reader: ReaderMode) -> Source:
        """Open a seekable binary file object, which stays the caller's."""
        if reader == "mmap":
            raise SourceError("a file object cannot be mapped; give its path")
        stream = cast("BinaryIO", stored)
        plain = _own_handle(stream)
        if plain is None:
            return BlockCache(StreamSource(cast("Seekable", stored)))
        return FileSource(plain, str(stream.name))


OPENERS: list[Opener] = [UrlOpener(), PathOpener(), FileObjectOpener()]
"""Openers in the order in which they are tried; the last one accepts anything.

Packed files are the matter of `kdmp_ks.storage.input`, which looks into what these open."""


def open_source(source: PathOrFile, reader: ReaderMode = "auto") -> Source:
    """Open the storage of a dump.

    Args:
        source: A path, a URL, or a seekable binary file object. A file object stays the caller's.
        reader: A file is read at positions; ``"mmap"`` maps it as well, ``"file"`` does not,
            ``"auto"`` maps what can be mapped. File objects are always read through their own
            methods, as the file descriptor behind one (a compressed file's, say) may contain
            something else; but those that ``open`` returns, at positions.

    Raises:
        OSError: The file cannot be opened.
        SourceError: It is not a file that can be read at positions, or cannot be mapped.
        ValueError: ``reader`` is none of the three.
    """
    if reader not in ("auto", "mmap", "file"):
        raise ValueError(f"reader should be 'auto', 'mmap' or 'file', is {reader!r}")
    for opener in OPENERS:
        if opener.accepts(source):
            return opener.open(source, reader)
    raise SourceError(f"nothing opens a {type(source).__name__}")


def _no_path(stored: object, name: str) -> SourceError:
    """Make the error for what cannot be a path; its text has nothing of the content."""
    if isinstance(stored, bytes):
        return SourceError(f"bytes of {len(stored):,} bytes are no path; wrap them in io.BytesIO")
    return SourceError(f"a {type(stored).__name__} of {len(name):,} characters is no path")


def _own_handle(stream: BinaryIO) -> io.FileIO | None:
    """Return a handle of our own on an open file; None for another kind of file object.

    A file object has one position, which its owner, and even another process after a fork, may move
    in the middle of a read. Positioned reads do not depend on it. Only of Python's own files is it
    sure that their descriptor has the bytes that they read.
    """
    file = stream.raw if type(stream) is io.BufferedReader else stream
    if not hasattr(os, "pread") or type(file) is not io.FileIO:
        return None
    if file.closed or not file.readable() or not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return None
    return io.FileIO(os.dup(file.fileno()))


def _mapped(file: io.FileIO, path: Path, *, fall_back: bool) -> Source:
    """Map the file; read at positions where it cannot be mapped and that is allowed."""
    try:
        return MappedSource(file, str(path))
    except (OSError, ValueError, OverflowError) as e:
        if not fall_back:
            raise SourceError(f"{path} cannot be mapped: {e}") from e
        return FileSource(file, str(path))
