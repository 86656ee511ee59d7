"""`SymbolPath`: the places where symbol files are looked for, in order."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Final

from kdmp_ks.symbols.stores.candidate import Candidate, Status
from kdmp_ks.symbols.stores.download.urls import without_user
from kdmp_ks.symbols.stores.file_names import is_plain_name
from kdmp_ks.symbols.stores.local_places import LocalPlaces
from kdmp_ks.symbols.stores.path_syntax import (
    PathEntry,
    exists,
    is_url,
    parse_entries,
    place_entry,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kdmp_ks.symbols.keys import SymbolKey
    from kdmp_ks.symbols.stores.download.fetch import FetchLimits, ProgressCallback
    from kdmp_ks.symbols.stores.server import Servers

SYMBOL_VARIABLES: Final = ("KDMP_SYMBOL_PATH", "_NT_ALT_SYMBOL_PATH", "_NT_SYMBOL_PATH")
"""Variables of the environment with symbol paths, in their order."""
IMAGE_VARIABLE: Final = "_NT_EXECUTABLE_IMAGE_PATH"
"""Variable of the environment with a path that is for images only."""


class SymbolPath:
    """Places where symbol files are looked for: folders, stores, trees of tables, servers.

    Local places come before servers, whatever their order is; a server is asked only if a look-up
    allows downloads and no local place has the file. It may be used from several threads at once.

    Attributes:
        entries: The entries, in order.
        image_entries: Entries that are looked at for images only, before the others.
    """

    def __init__(
        self,
        entries: Iterable[PathEntry],
        image_entries: Iterable[PathEntry] = (),
        *,
        follow_pointers: bool = False,
        limits: FetchLimits | None = None,
    ) -> None:
        """Join entries.

        Args:
            entries: The entries, in order.
            image_entries: Entries for images only.
            follow_pointers: Whether a ``file.ptr`` may lead out of its store, to another file of
                this machine. A store from somebody else may use that to have any file read.
            limits: Limits of downloads, if not the usual ones.
        """
        self.entries = tuple(entries)
        self.image_entries = tuple(image_entries)
        self._local = LocalPlaces(follow_pointers=follow_pointers)
        self._limits = limits
        self._servers: Servers | None = None
        self._lock = Lock()

    @classmethod
    def parse(cls, text: str, *, follow_pointers: bool = False) -> SymbolPath:
        r"""Parse a symbol path in the syntax of ``_NT_SYMBOL_PATH``.

        Entries are separated by ``;``, and by the system's separator where it can be nothing else.
        ``srv*A*B*URL`` looks in the stores A and B, then asks the server, and stores in A; an empty
        element, and ``*`` without elements, is the default store. ``symsrv*DLL*`` is the same
        behind the name of a library. ``cache*DIR`` is looked at, and stores what later entries
        download. Another entry is a folder or a file. ``srv*`` names no server.

        Args:
            text: The path.
            follow_pointers: As for the constructor.

        >>> [entry.servers for entry in SymbolPath.parse("cache*c;srv*https://example.org/s").entries]
        [(), ('https://example.org/s',)]
        """
        return cls(parse_entries(text), follow_pointers=follow_pointers)

    @classmethod
    def of(cls, *paths: str | os.PathLike[str], follow_pointers: bool = False) -> SymbolPath:
        """Make a path of folders and files.

        Args:
            paths: Folders and files; a text with ``*``, ``;`` or a URL that is not the path of a
                file is parsed.
            follow_pointers: As for the constructor.
        """
        entries: list[PathEntry] = []
        for path in paths:
            text = os.fspath(path)
            if isinstance(path, str) and _is_syntax(text):
                entries += parse_entries(text)
            else:
                entries.append(place_entry(text))
        return cls(entries, follow_pointers=follow_pointers)

    @classmethod
    def from_environment(
        cls, environment: Mapping[str, str] | None = None, *, follow_pointers: bool = False
    ) -> SymbolPath:
        """Join the paths of the environment: `SYMBOL_VARIABLES`, `IMAGE_VARIABLE` for images.

        Args:
            environment: The variables; those of this process if left out.
            follow_pointers: As for the constructor.
        """
        variables = os.environ if environment is None else environment
        entries = [
            entry for name in SYMBOL_VARIABLES for entry in parse_entries(variables.get(name, ""))
        ]
        images = parse_entries(variables.get(IMAGE_VARIABLE, ""))
        return cls(entries, images, follow_pointers=follow_pointers)

    def __add__(self, other: SymbolPath) -> SymbolPath:
        """Return a path with the entries of both, these first; pointers as this path has it."""
        return SymbolPath(
            self.entries + other.entries,
            self.image_entries + other.image_entries,
            follow_pointers=self._local.follow_pointers,
            limits=self._limits,
        )

    def __bool__(self) -> bool:
        """Whether there are any entries."""
        return bool(self.entries or self.image_entries)

    @property
    def servers(self) -> tuple[str, ...]:
        """The URLs of all servers, without names and passwords in them."""
        urls = (without_user(url) for entry in self._all() for url in entry.servers)
        return tuple(dict.fromkeys(urls))

    def find(
        self,
        key: SymbolKey,
        *,
        download: bool = False,
        progress: ProgressCallback | None = None,
    ) -> list[Candidate]:
        """Look for a file in all places.

        Args:
            key: The key of a PDB, of an image, or of a table in JSON (ISF). For a PDB, local places
                are searched for tables as well.
            download: Whether servers are asked, should no local place have the file.
            progress: Called with the progress of a download.

        Returns:
            A candidate for each place that was looked at, in order, with the result. Those that
            were found have the key in their contents.
        """
        return list(self.candidates(key, download=download, progress=progress))

    def first(
        self,
        key: SymbolKey,
        *,
        download: bool = False,
        progress: ProgressCallback | None = None,
    ) -> Candidate | None:
        """Return the first file that is found; None if there is none. Arguments as for `find`."""
        candidates = self.candidates(key, download=download, progress=progress)
        return next((one for one in candidates if one.is_found), None)

    def candidates(
        self,
        key: SymbolKey,
        *,
        download: bool = False,
        progress: ProgressCallback | None = None,
    ) -> Iterator[Candidate]:
        """Yield the candidates of `find` one after the other, looking only as far as asked for."""
        if not is_plain_name(key.name):
            reason = "the name leaves the folder, or cannot be the name of a file"
            yield Candidate(key, "", key.name, Status.REFUSED, reason)
            return
        any_found = False
        for entry in self._entries_for(key):
            for candidate in self._local.candidates(entry, key):
                any_found = any_found or candidate.is_found
                yield candidate
        for entry in self._entries_for(key):
            for url in entry.servers:
                if any_found or not download:
                    candidate = _not_asked(entry, url, key, any_found=any_found)
                else:
                    candidate = self._downloaded(entry, url, key, progress)
                any_found = any_found or candidate.is_found
                yield candidate

    def tables(self, name: str) -> list[Candidate]:
        """Return all local PDBs and tables of a name, whatever their keys are.

        Files of an entry that names a single file are returned under any name.

        Args:
            name: Name of the PDB, such as ``ntkrnlmp.pdb``.
        """
        if not is_plain_name(name):
            return []
        found = (one for entry in self.entries for one in self._local.tables(entry, name))
        return list({one.place: one for one in found}.values())

    def _all(self) -> tuple[PathEntry, ...]:
        return self.image_entries + self.entries

    def _entries_for(self, key: SymbolKey) -> tuple[PathEntry, ...]:
        from kdmp_ks.symbols.keys import ImageKey

        return self._all() if isinstance(key, ImageKey) else self.entries

    def _downloaded(
        self, entry: PathEntry, url: str, key: SymbolKey, progress: ProgressCallback | None
    ) -> Candidate:
        """Return what another thread has downloaded meanwhile, or ask the server."""
        servers = self._asked()
        with servers.lock:
            for candidate in self._local.candidates(entry.of_caches(), key):
                if candidate.is_found:
                    return candidate
            return servers.ask(entry, url, key, progress)

    def _asked(self) -> Servers:
        from kdmp_ks.symbols.stores.download.fetch import FetchLimits
        from kdmp_ks.symbols.stores.server import Servers

        with self._lock:
            if self._servers is None:
                self._servers = Servers(self._limits or FetchLimits())
            return self._servers


def _not_asked(entry: PathEntry, url: str, key: SymbolKey, *, any_found: bool) -> Candidate:
    reason = "the file was found already" if any_found else "downloads are not asked for"
    return Candidate(key, entry.text, without_user(url), Status.NOT_ASKED, reason)


def _is_syntax(text: str) -> bool:
    """Whether a text is a symbol path rather than the path of a file or folder."""
    special = "*" in text or ";" in text or is_url(text)
    return special and not exists(text)
