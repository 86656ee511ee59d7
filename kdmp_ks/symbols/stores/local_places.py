"""`LocalPlaces`: look-ups in folders and files of this machine."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_STORE_IDENTITIES, MAX_STORE_MATCHES, MAX_STORE_TABLES
from kdmp_ks.symbols.keys import ImageKey, IsfKey, PdbKey
from kdmp_ks.symbols.stores import layouts
from kdmp_ks.symbols.stores.candidate import Candidate, Status, shown_error
from kdmp_ks.symbols.stores.folders import Folders
from kdmp_ks.symbols.stores.identify import Identity, difference, identify
from kdmp_ks.symbols.stores.pointers import Target, read_pointer, read_references

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.symbols.keys import SymbolKey
    from kdmp_ks.symbols.stores.path_syntax import PathEntry

_FAULTS: Final = (OSError, ValueError, KdmpError)
_ANY: Final = UUID(int=0)


class LocalPlaces:
    """Looks for files in stores, in flat folders and in trees, and compares their keys.

    What was read of a file is kept as long as the file is the same.
    """

    def __init__(self, *, follow_pointers: bool) -> None:
        """Start without any knowledge of the folders.

        Args:
            follow_pointers: Whether a pointer may lead out of its store.
        """
        self._folders = Folders()
        self.follow_pointers = follow_pointers
        self._identities: dict[tuple[str, int, int, int], Identity | str] = {}
        self._lock = Lock()

    def candidates(self, entry: PathEntry, key: SymbolKey) -> Iterator[Candidate]:
        """Yield the candidates of the stores and of the bare place of an entry."""
        for store in entry.stores:
            yield from self._in_folder(entry, store, key, is_store=True)
        if entry.place is None:
            return
        place = Path(entry.place)
        if place.is_file():
            yield self.check(entry, entry.place, key)
        else:
            yield from self._in_folder(entry, entry.place, key, is_store=False)

    def tables(self, entry: PathEntry, name: str) -> Iterator[Candidate]:
        """Yield PDBs and tables of a name, whatever their keys are."""
        roots = [*entry.stores, *([] if entry.place is None else [entry.place])]
        count = 0
        for path in dict.fromkeys(path for root in roots for path in self._named(root, name)):
            found = self._read(path)
            if isinstance(found, str) or isinstance(found.key, ImageKey):
                continue
            yield _found(found.key, entry, path, is_packed=found.is_packed)
            count += 1
            if count >= MAX_STORE_TABLES:
                return

    def check(self, entry: PathEntry, path: str, key: SymbolKey) -> Candidate:
        """Return the candidate for a file, by the key of its contents."""
        found = self._read(path)
        if isinstance(found, str):
            return Candidate(key, entry.text, path, Status.REFUSED, found)
        reason = difference(key, found.key)
        if reason is not None:
            return Candidate(key, entry.text, path, Status.REFUSED, reason)
        return _found(found.key, entry, path, is_packed=found.is_packed)

    def _in_folder(
        self, entry: PathEntry, root: str, key: SymbolKey, *, is_store: bool
    ) -> Iterator[Candidate]:
        fault = _fault_of(root)
        if fault is not None:
            yield Candidate(key, entry.text, root, *fault)
            return
        any_found = False
        for candidate in self._all_in(entry, root, key, is_store=is_store):
            any_found = True
            yield candidate
            if candidate.is_found:
                return
        if not any_found:
            yield Candidate(key, entry.text, root, Status.MISSING, self._why_missing(root, key))

    def _all_in(
        self, entry: PathEntry, root: str, key: SymbolKey, *, is_store: bool
    ) -> Iterator[Candidate]:
        marked = self._is_marked(root)
        if not isinstance(key, IsfKey):
            yield from self._in_store(entry, root, key)
            if not (is_store or marked):
                for path in self._paths(root, layouts.flat_files(key)):
                    yield self.check(entry, path, key)
        if not isinstance(key, ImageKey):
            for path in self._paths(root, layouts.table_files(key)):
                yield self.check(entry, path, key)

    def _in_store(self, entry: PathEntry, root: str, key: SymbolKey) -> Iterator[Candidate]:
        for two_tier in (True, False) if self._is_two_tier(root) else (False,):
            for folder in self._folders.find(root, layouts.key_folder(key, two_tier=two_tier)):
                yield from self._in_key_folder(entry, root, folder, key)

    def _in_key_folder(
        self, entry: PathEntry, root: str, folder: str, key: SymbolKey
    ) -> Iterator[Candidate]:
        files = list(self._folders.find(folder, (layouts.stored_files(key),)))
        for path in files[:MAX_STORE_MATCHES]:
            yield self.check(entry, path, key)
        if files:
            return
        readers = ((layouts.POINTER, read_pointer), (layouts.REFERENCES, read_references))
        for name, read in readers:
            for pointer in self._folders.find(folder, ((name,),)):
                target = read(pointer, root, follow_outside=self.follow_pointers)
                yield self._pointed(entry, pointer, target, key)
                return
        yield Candidate(key, entry.text, folder, Status.MISSING, "the folder of the key is empty")

    def _pointed(self, entry: PathEntry, pointer: str, target: Target, key: SymbolKey) -> Candidate:
        if target.path is None:
            return Candidate(key, entry.text, pointer, Status.REFUSED, target.reason)
        return self.check(entry, target.path, key)

    def _paths(self, root: str, ways: Iterator[layouts.Steps]) -> list[str]:
        found = (path for steps in ways for path in self._folders.find(root, steps))
        files = (path for path in found if Path(path).is_file())
        return list(dict.fromkeys(files))[:MAX_STORE_MATCHES]

    def _named(self, root: str, name: str) -> Iterator[str]:
        """Yield the paths of PDBs and tables of a name."""
        if Path(root).is_file():
            yield root
            return
        for steps in layouts.table_folders(name):
            for folder in self._folders.find(root, steps):
                for file in filter(layouts.is_table_file, self._folders.names(folder)):
                    yield _joined(folder, file)
        for two_tier in (True, False) if self._is_two_tier(root) else (False,):
            for folder in self._folders.find(root, layouts.pdb_folders(name, two_tier=two_tier)):
                if Path(folder).is_file():
                    yield folder
                    continue
                for one in filter(layouts.is_pdb_folder, self._folders.names(folder)):
                    names = layouts.stored_files(PdbKey(name, _ANY, 1))
                    yield from self._folders.find(_joined(folder, one), (names,))

    def _is_marked(self, root: str) -> bool:
        return any(Path(root, mark).exists() for mark in layouts.STORE_MARKS)

    def _is_two_tier(self, root: str) -> bool:
        return Path(root, layouts.TWO_TIER_MARK).is_file()

    def _why_missing(self, root: str, key: SymbolKey) -> str:
        """Return a reason: nothing of the name, or other builds only."""
        others = 0
        for folder in self._folders.find(root, ((key.name,),)):
            others += 0 if Path(folder).is_file() else len(self._folders.names(folder))
        if not others:
            return f"nothing there is called {key.name}"
        return f"no {key.identifier} among the {others:,} of {key.name}"

    def _read(self, path: str) -> Identity | str:
        """Return the identity of a file; a reason if it has none."""
        try:
            stat = Path(path).stat()
        except (OSError, ValueError) as e:
            return _reason(e)
        state = (path, stat.st_size, stat.st_mtime_ns, stat.st_ino)
        with self._lock:
            known = self._identities.get(state)
        if known is not None:
            return known
        try:
            found: Identity | str = identify(path)
        except _FAULTS as e:
            found = _reason(e)
        with self._lock:
            if len(self._identities) >= MAX_STORE_IDENTITIES:
                self._identities.clear()
            self._identities[state] = found
        return found


def _found(key: SymbolKey, entry: PathEntry, path: str, *, is_packed: bool) -> Candidate:
    return Candidate(key, entry.text, path, Status.FOUND, None, path, is_packed)


def _joined(folder: str, name: str) -> str:
    return os.path.join(folder, name)  # noqa: PTH118


def _fault_of(root: str) -> tuple[Status, str] | None:
    """Return why a folder cannot be looked at; None if it can."""
    try:
        with os.scandir(root):
            return None
    except FileNotFoundError:
        return Status.MISSING, "there is no such folder"
    except (OSError, ValueError) as e:
        return Status.FAILED, f"the folder cannot be read: {_reason(e)}"


def _reason(error: Exception) -> str:
    """Return the reason of an error, without the path of the file."""
    if isinstance(error, OSError) and not isinstance(error, KdmpError):
        return shown_error(error)
    return str(error)
