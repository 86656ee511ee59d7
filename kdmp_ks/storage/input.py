"""`open_input`: the source for a dump: a file, packed or not, a member of an archive, or a URL."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kdmp_ks.storage.opener import PathOrFile, ReaderMode, open_source
from kdmp_ks.storage.remote.urls import is_url
from kdmp_ks.storage.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from kdmp_ks.storage.packed.members import Member

_DUMP: Final = b"PAGE"
_SEPARATOR: Final = "::"
_CHAINING: Final = (
    r"(?i)(?:zip|tar|libarchive|simplecache|filecache|blockcache|cached|dir|reference)://"
)
"""URLs of which a part behind ``::`` is another URL or a path, not a member."""
_MEMBER: Final = (
    r"(?s)(?P<archive>(?:[a-z]+::)*[A-Za-z][A-Za-z0-9+.-]+://"
    r"(?:[^/?#]*\]|(?![^/?#]*\])).*?)::(?P<member>.+)"
)
"""A URL and a member, whose name is the archive's: it may look like a URL, and is none."""


def open_input(
    stored: PathOrFile | Source,
    reader: ReaderMode = "auto",
    progress: Callable[[int, int], None] | None = None,
) -> Source:
    """Open the storage of a dump, unpacked.

    Args:
        stored: A path, a URL, ``archive::member``, a seekable binary file object, or a source,
            which is closed with the dump.
        reader: As for `open_source`; the temporary file of an unpacked dump is mapped or not, too.
        progress: Called while a packed file is unpacked, with the packed bytes read so far and
            with all.

    Raises:
        OSError: The file cannot be opened.
        SourceError: It is not a file that can be read at positions, or cannot be mapped.
        ArchiveError: A packed file or a member is damaged, missing, encrypted or too large.
        SeveralDumpsError: An archive has more than one dump, and no member is named.
        ForeignFileError: An archive has no dump.
        MissingExtraError: A library for the file or the URL is not installed.
        ValueError: ``reader`` is none of the three.
    """
    if isinstance(stored, Source):
        source, member = stored, None
    else:
        try:
            source, member = _opened(stored, reader)
        except IsADirectoryError as e:
            reason = "is a folder; kdmp triage reads the dumps in it"
            raise IsADirectoryError(errno.EISDIR, reason, e.filename) from None
    try:
        if member is None and source.size >= len(_DUMP) and _is_plain(source):
            return source
    except BaseException:
        source.close()
        raise
    from kdmp_ks.storage.packed.unpack import unpack

    return unpack(source, member, mapped=reader != "file", progress=progress)


def members(
    path: str | os.PathLike[str],
    wanted: Collection[str] | None = None,
    *,
    every: bool = False,
) -> Iterator[Member]:
    """Yield all dumps of an archive, recognised by the first bytes of each member.

    The archive is read once, from the beginning to the end. A member that is not opened before the
    next one is asked for is skipped. A file that is not an archive is its own only member.

    Args:
        path: A path or a URL.
        wanted: Names of members in the archive; None for all. Others are skipped unread.
        every: Whether files that are no dumps are yielded as well; see `Member.is_dump`.

    Raises:
        OSError: The file cannot be opened.
        ArchiveError: The archive is damaged from here on.
        MissingExtraError: A library for the file or the URL is not installed.
    """
    from kdmp_ks.storage.packed.members import members_of

    return members_of(open_source(path, "file"), wanted, every=every)


def has_random_members(path: str | os.PathLike[str]) -> bool:
    """Return whether a member of an archive can be unpacked without those before it.

    Args:
        path: A path or a URL.

    Raises:
        OSError: The file cannot be opened.
        ArchiveError: It is damaged.
        MissingExtraError: A library for the file or the URL is not installed.
    """
    from kdmp_ks.storage.packed.members import has_random_members

    return has_random_members(open_source(path, "file"))


def split_member(text: str) -> tuple[str, str | None]:
    """Split ``archive::member``; text without a member is returned with None.

    A path that exists is one, whatever is in it. A URL of a server or a bucket may be followed by a
    member; in one such as ``zip://member::http://server/archive.zip`` the parts belong to fsspec.

    >>> split_member("https://example.org/a.zip::b.dmp")
    ('https://example.org/a.zip', 'b.dmp')
    """
    if _SEPARATOR not in text:
        return text, None
    if is_url(text):
        found = re.match(_MEMBER, text)
        if found is None or re.match(_CHAINING, text):
            return text, None
        return found["archive"], found["member"]
    if os.path.lexists(text):
        return text, None
    place = text.find(_SEPARATOR)
    while place >= 0:
        archive, member = text[:place], text[place + len(_SEPARATOR) :]
        if member and Path(archive).is_file():
            return archive, member
        place = text.find(_SEPARATOR, place + 1)
    return text, None


def is_plain_url(text: str) -> bool:
    """Return whether a text is a URL without a member and without other URLs behind it."""
    return is_url(text) and not re.match(_CHAINING, text) and not re.match(_MEMBER, text)


def _opened(stored: PathOrFile, reader: ReaderMode) -> tuple[Source, str | None]:
    """Open a file, and return the member that is named behind it."""
    member = None
    if isinstance(stored, (str, bytes, os.PathLike)):
        text = os.fspath(stored)
        if isinstance(text, str) and _SEPARATOR in text and "\0" not in text:
            text, member = split_member(text)
            if member is not None:
                stored = text
    return open_source(stored, "file" if member is not None else reader), member


def _is_plain(source: Source) -> bool:
    try:
        return source.read_exact(0, len(_DUMP)) == _DUMP
    except BaseException:
        source.close()
        raise
