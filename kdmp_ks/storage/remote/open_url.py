"""`open_url`: the source behind a URL, by fsspec."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import KdmpError, SourceError
from kdmp_ks.ground.limits import MAX_REMOTE_DEPTH, MAX_REMOTE_FOLDERS, REMOTE_TIMEOUT
from kdmp_ks.ground.visible import visible
from kdmp_ks.storage.file_source import FileSource
from kdmp_ks.storage.optional import optional_library
from kdmp_ks.storage.packed.spool import Allowance, Spool
from kdmp_ks.storage.regular_file import open_regular
from kdmp_ks.storage.remote.missing_library import missing_library
from kdmp_ks.storage.remote.read_ahead import ReadAhead
from kdmp_ks.storage.remote.urls import shown_message, shown_url
from kdmp_ks.storage.stream_source import StreamSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.source import Source

_WEB: Final = frozenset({"http", "https"})
_FILES: Final = frozenset({"file", "local"})
_LOCAL: Final = _FILES | {"memory"}
_FLAT: Final = frozenset(
    {"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oci", "oss", "tos", "swift", "r2"}
)
"""Protocols of object stores, which have names and no folders: nothing in them is endless."""
_PART: Final = 1 << 20
_TEXT_WIDTH: Final = 200


class _RemoteSource(StreamSource):
    """A file of fsspec, which is closed with the source.

    Args:
        stream: The file.
        name: Name of the source.
        size: Size of the file in bytes.
        system: Its file system, which has to live as long as the file.
        path: Its path there.
    """

    def __init__(self, stream: Any, name: str, size: int, system: Any, path: str) -> None:
        super().__init__(stream, size)
        self.name = name
        self._file = stream
        self._system = system
        self._path = path
        self._copy: Source | None = None
        self._copying = threading.Lock()

    def close(self) -> None:
        """Close the file, and the copy of it."""
        super().close()
        self._system = None
        with self._copying:
            if self._copy is not None:
                self._copy.close()
        try:
            self._file.close()
        except Exception as e:  # whatever the library raises
            raise _error(self.name, e) from e

    def _read(self, offset: int, length: int) -> bytes:
        if self._copy is None:
            try:
                return super()._read(offset, length)
            except SourceError as e:
                if not _is_without_ranges(self._system, e):
                    raise self._shown(e, offset) from e.__cause__
            with self._copying:
                if self._copy is None:
                    self._copy = self._copied()
        return self._copy.read_exact(offset, length)

    def _shown(self, error: SourceError, offset: int) -> SourceError:
        """Return an error without the passwords in the message of the library."""
        cause = error.__cause__
        if cause is None:
            return error
        text = _text_of(cause)
        return SourceError(f"{self.name}: cannot read at offset {offset:#x}: {text}")

    def _copied(self) -> Source:
        """Copy the file: the web server does not say so, but it has no ranges."""
        try:
            stream = self._system.open(self._path, "rb", block_size=0)
        except Exception as e:  # whatever the library raises
            raise _error(self.name, e) from e
        return _copied(stream, self.name, self.size)


def open_url(url: str) -> Source:
    """Open a URL.

    A file that can be read at offsets is read through a cache of blocks. One that can only be read
    from the beginning to the end, as a web server without ranges has it and a member of an archive,
    is copied into a temporary file.

    Args:
        url: A URL as fsspec takes it, also a chain of them.

    Raises:
        SourceError: The URL cannot be opened.
        MissingExtraError: fsspec, or the library that it needs for the URL, is not installed.
    """
    name = shown_url(url)
    core = optional_library("fsspec.core", "remote", f"{name} is a URL")
    if url.lower().startswith(("http://", "https://")):
        optional_library("aiohttp", "remote", f"{name} is a URL of a web server")
    try:
        system, path = core.url_to_fs(url, **_options(url))
        if _FILES & _protocols(system):
            return FileSource(open_regular(path), name)
        is_archive = hasattr(system, "dir_cache")
        stream = system.open(path, "rb", block_size=_PART, cache_type="none")
        size = getattr(stream, "size", None)
    except KdmpError:
        raise
    except Exception as e:  # whatever fsspec and its libraries raise
        raise _error(name, e) from e
    if is_archive or not isinstance(size, int) or not stream.seekable():
        return _copied(stream, name, size)
    try:
        source = _RemoteSource(stream, name, size, system, path)
    except BaseException:
        stream.close()
        raise
    return source if _LOCAL.issuperset(_protocols(system)) else ReadAhead(source)


def list_urls(url: str) -> Iterator[str]:
    """Yield the URLs of all files below a folder, those of each folder sorted.

    The folders of a server may be endless, by links. Of those that are too deep or too many, the
    URLs of the folders are yielded, which end in a slash, and not what is in them. Links to
    folders of this machine are not followed. The names of an object store are asked for at once.

    Args:
        url: The URL of the folder.

    Raises:
        SourceError: It cannot be listed.
        MissingExtraError: fsspec, or the library that it needs for the URL, is not installed.
    """
    name = shown_url(url)
    core = optional_library("fsspec.core", "remote", f"{name} is a URL")
    try:
        system, path = core.url_to_fs(url, **_options(url))
        if _FLAT & _protocols(system):
            yield from (system.unstrip_protocol(one) for one in sorted(system.find(path)))
        elif _WEB & _protocols(system):
            yield from _walked(system, path)
        else:
            yield from map(system.unstrip_protocol, _walked(system, path))
    except KdmpError:
        raise
    except Exception as e:  # whatever fsspec and its libraries raise
        raise _error(name, e) from e


def _is_without_ranges(system: Any, error: SourceError) -> bool:
    """Whether a read failed because a web server sends whole files only."""
    cause = error.__cause__
    return isinstance(cause, ValueError) and not _WEB.isdisjoint(_protocols(system))


def _walked(system: Any, top: str) -> Iterator[str]:
    """Yield the files of a server, and the folders that are not looked into."""
    waiting = [(top, 0)]
    for _ in range(MAX_REMOTE_FOLDERS):
        if not waiting:
            return
        folder, depth = waiting.pop()
        below = []
        for one in sorted(system.ls(folder, detail=True), key=lambda one: str(one["name"])):
            name = str(one["name"])
            if one.get("islink") and system.isdir(name):
                continue
            if one["type"] != "directory":
                yield name
            elif depth < MAX_REMOTE_DEPTH:
                below.append((name, depth + 1))
            else:
                yield f"{name.rstrip('/')}/"
        waiting.extend(reversed(below))
    yield from (f"{name.rstrip('/')}/" for name, _ in reversed(waiting))


def _copied(stream: Any, name: str, size: object) -> Source:
    """Copy a file that cannot be read at offsets into a temporary one."""
    known = size if isinstance(size, int) else 0
    allowance = Allowance(name, None)
    allowance.check(known, None)
    spool = Spool(name, allowance)
    try:
        while part := stream.read(_PART):
            spool.write(part)
        return spool.source(mapped=True)
    except KdmpError:
        spool.close()
        raise
    except Exception as e:  # whatever fsspec and its libraries raise
        spool.close()
        raise _error(name, e) from e
    except BaseException:
        spool.close()
        raise
    finally:
        stream.close()


def _options(url: str) -> dict[str, object]:
    """Return options for the file systems of a URL: time-outs of web servers."""
    schemes = {part.partition("://")[0].lower() for part in url.split("::")} & _WEB
    if not schemes:
        return {}
    aiohttp = optional_library("aiohttp", "remote", f"{shown_url(url)} is a URL of a web server")
    timeout = aiohttp.ClientTimeout(
        total=None, sock_connect=REMOTE_TIMEOUT, sock_read=REMOTE_TIMEOUT
    )
    from kdmp_ks.storage.remote.web_page import page_class

    client = {"timeout": timeout, "response_class": page_class()}
    options: dict[str, object] = {"client_kwargs": client}
    return options if "::" not in url else dict.fromkeys(schemes, options)


def _protocols(system: Any) -> set[str]:
    found = system.protocol
    return {found} if isinstance(found, str) else set(found)


def _error(name: str, error: Exception) -> KdmpError:
    if isinstance(error, ImportError):
        return missing_library(name, error)
    if isinstance(error, FileNotFoundError):
        return SourceError(f"{name} cannot be opened: there is no such file, or no server answers")
    return SourceError(f"{name} cannot be opened: {_text_of(error)}")


def _text_of(error: BaseException) -> str:
    """Return the type and the text of an error, without passwords, on one line of some length."""
    text = visible(shown_message(" ".join(str(error).split()))[:_TEXT_WIDTH])
    return f"{type(error).__name__}{': ' if text else ''}{text}"
