"""`Inputs`: the dumps that paths, folders and lists lead to."""

from __future__ import annotations

import os
import stat
from enum import Enum
from fnmatch import fnmatch
from itertools import pairwise
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_FLEET_PATH
from kdmp_ks.storage.foreign import HEAD_SIZE, recognise
from kdmp_ks.storage.regular_file import open_regular
from kdmp_ks.storage.remote.urls import is_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MAGICS: Final = (b"PAGEDU64", b"PAGEDUMP")
_NAMES: Final = (".dmp", ".mdmp")
_MEMBER_NAMES: Final = (*_NAMES, ".zdmp")
_ARCHIVES: Final = (
    ".zip", ".7z", ".cab", ".tar", ".tgz", ".tar.gz", ".tar.xz", ".tar.bz2", ".tar.zst",
)  # fmt: skip
"""Ends of names of archives in folders behind URLs."""


class _Kind(Enum):
    """Kinds of files."""

    DUMP = "dump"
    PACKED = "packed"
    OTHER = "other"


class Inputs:
    """The dumps that paths, folders and lists lead to.

    Attributes:
        skipped: How many files of folders were no dumps so far.
        excluded: How many files and folders were left out by a pattern so far.
    """

    def __init__(
        self,
        paths: Iterable[str],
        *,
        exclude: Iterable[str] = (),
        listing: IO[str] | None = None,
    ) -> None:
        """Take the paths.

        Args:
            paths: Files, folders, ``archive::member``, URLs of these, and ``-`` for a list of
                paths; the URL of a folder ends in a slash.
            exclude: Patterns of files and folders to leave out, as of `fnmatch`, for names and for
                paths.
            listing: The list of paths, one a line.
        """
        self.skipped = 0
        self.excluded = 0
        self._paths = tuple(paths)
        self._exclude = tuple(exclude)
        self._listing = listing

    def __iter__(self) -> Iterator[str]:
        """Yield the paths of the dumps, each once, those of a folder in order of their names."""
        found = self._found()
        if "-" not in self._paths and _are_apart(self._paths):
            yield from found  # no path occurs twice below folders of which none is in another
            return
        given: set[int] = set()
        for path in found:
            key = hash(path)
            if key not in given:
                given.add(key)
                yield path

    def _found(self) -> Iterator[str]:
        for path in self._paths:
            if path == "-" and self._listing is not None:
                yield from self._listed(self._listing)
            else:
                yield from self._under(path)

    def _listed(self, listing: IO[str]) -> Iterator[str]:
        while line := listing.readline(MAX_FLEET_PATH):
            rest = line
            while len(rest) == MAX_FLEET_PATH and not rest.endswith("\n"):
                rest = listing.readline(MAX_FLEET_PATH)  # no path is that long
            path = line.rstrip("\r\n")
            if path:
                yield from self._under(path)

    def _under(self, path: str) -> Iterator[str]:
        if self._is_excluded(path):
            self.excluded += 1
        elif is_url(path) and not os.path.lexists(path):
            yield from self._behind(path)
        elif os.path.isdir(path):  # noqa: PTH112 - keeps the path as it was given
            yield from self._walk(path)
        elif _kind(path) is _Kind.PACKED:
            yield from self._members(path)
        else:
            yield path

    def _behind(self, url: str) -> Iterator[str]:
        """Yield the dumps behind a URL: of a folder, whose URL ends in a slash, or of an archive.

        What is named like a dump is taken for one: to look would be a request for each.
        """
        from kdmp_ks.storage.input import is_plain_url
        from kdmp_ks.storage.remote.open_url import list_urls

        if not url.endswith("/"):
            if url.partition("?")[0].lower().endswith(_NAMES) or not is_plain_url(url):
                yield url
            else:
                yield from self._members(url)
            return
        try:
            for one in list_urls(url):
                yield from self._listed_url(one)
        except (OSError, KdmpError):  # whoever reads it finds the reason
            yield url

    def _listed_url(self, url: str) -> Iterator[str]:
        """Yield the dumps of a file behind a URL; the URL of a folder that is not looked into."""
        name = PurePath(url).name.lower()
        if self._is_excluded(url):
            self.excluded += 1
        elif url.endswith("/") or name.endswith(_NAMES):
            yield url
        elif name.endswith(_ARCHIVES) or any(part in name for part in _NAMES):
            yield from self._members(url)
        else:
            self.skipped += 1

    def _members(self, path: str, *, of_folder: bool = False) -> Iterator[str]:
        """Yield the dumps of an archive; the archive itself if it cannot be read to its end.

        A compressed file of a folder that is no archive counts only if it is named like a dump.
        """
        from kdmp_ks.storage.input import members

        found_any = False
        met: set[int] = set()
        try:
            for one in members(path, every=True):
                if of_folder and not one.entry:
                    continue
                found_any = True
                # The name of a member lacks what is secret in a URL.
                found = f"{path}::{one.entry}" if one.entry else path
                if self._is_excluded(found):
                    self.excluded += 1
                elif not one.is_dump and not one.entry.lower().endswith(_MEMBER_NAMES):
                    self.skipped += 1
                elif (key := hash(one.entry)) not in met:
                    # Of several members with its name, whoever reads it reports all.
                    met.add(key)
                    yield found
        except (OSError, KdmpError):
            yield path
        else:
            self.skipped += not found_any

    def _walk(self, folder: str) -> Iterator[str]:
        """Yield the dumps of a folder and those below it; links to folders are not followed."""
        waiting = [folder]
        while waiting:
            try:
                with os.scandir(waiting.pop()) as found:
                    entries = sorted(found, key=lambda one: one.name)
            except OSError:
                self.skipped += 1
                continue
            below = []
            for entry in entries:
                if self._is_excluded(entry.path):
                    self.excluded += 1
                elif entry.is_dir(follow_symlinks=False):
                    below.append(entry.path)
                elif not _is_folder(entry):
                    yield from self._file(entry.path)
            waiting.extend(reversed(below))

    def _file(self, path: str) -> Iterator[str]:
        """Yield the dumps that a file of a folder is or has."""
        kind = _kind(path)
        name = PurePath(path).name.lower()
        if kind is _Kind.PACKED and not name.endswith(_NAMES):
            yield from self._members(path, of_folder=not any(one in name for one in _NAMES))
        elif kind is _Kind.DUMP or name.endswith(_NAMES):
            yield path
        else:
            self.skipped += 1

    def _is_excluded(self, path: str) -> bool:
        name = PurePath(path).name
        return any(fnmatch(name, one) or fnmatch(path, one) for one in self._exclude)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder, or a link to one; not where the link leads nowhere."""
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _are_apart(paths: Iterable[str]) -> bool:
    """Whether no path is below another one, or the same."""
    given = tuple(paths)
    if any("::" in one for one in given):
        return False
    known = sorted(os.path.normpath(one).rstrip(os.sep) + os.sep for one in given)
    return not any(other.startswith(one) for one, other in pairwise(known))


def is_input(path: str) -> bool:
    """Return whether a file begins like a dump or like a packed file.

    Args:
        path: The file; there may be none.
    """
    return _kind(path) is not _Kind.OTHER


def _kind(path: str) -> _Kind:
    """Return what a file begins like; `OTHER` for one that is not regular or cannot be read."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - keeps the path as it was given
            return _Kind.OTHER
        with open_regular(path) as file:
            head = file.read(HEAD_SIZE)
            size = os.fstat(file.fileno()).st_size
    except (OSError, ValueError, KdmpError):
        return _Kind.OTHER
    if head.startswith(_MAGICS):
        return _Kind.DUMP
    found = recognise(head, size)
    return _Kind.PACKED if found is not None and found.is_packed else _Kind.OTHER
