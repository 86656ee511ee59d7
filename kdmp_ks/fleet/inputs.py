"""`Inputs`: the dumps that paths, folders and lists lead to."""

from __future__ import annotations

import os
import stat
from fnmatch import fnmatch
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Final

from kdmp_ks.ground.limits import MAX_FLEET_LINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MAGICS: Final = (b"PAGEDU64", b"PAGEDUMP")
_NAMES: Final = (".dmp", ".mdmp")


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
            paths: Files, folders, ``archive::member``, and ``-`` for a list of paths.
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
        if len(self._paths) == 1 and self._paths[0] != "-":
            yield from found  # no path occurs twice below one folder
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
        while line := listing.readline(MAX_FLEET_LINE):
            path = line.rstrip("\r\n")
            if path:
                yield from self._under(path)

    def _under(self, path: str) -> Iterator[str]:
        if self._is_excluded(path):
            self.excluded += 1
        elif os.path.isdir(path):  # noqa: PTH112 - keeps the path as it was given
            yield from self._walk(path)
        else:
            yield path

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
                elif _is_dump(entry):
                    yield entry.path
                else:
                    self.skipped += 1
            waiting.extend(reversed(below))

    def _is_excluded(self, path: str) -> bool:
        name = PurePath(path).name
        return any(fnmatch(name, one) or fnmatch(path, one) for one in self._exclude)


def _is_dump(entry: os.DirEntry[str]) -> bool:
    """Whether a file of a folder has the name of a dump, or begins like one."""
    if entry.name.lower().endswith(_NAMES):
        return not entry.is_dir()
    try:
        if not stat.S_ISREG(entry.stat().st_mode):
            return False
        with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123 - a path of bytes
            return file.read(len(_MAGICS[0])) in _MAGICS
    except OSError:
        return False
