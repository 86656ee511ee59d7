"""Entries of a symbol path, in the syntax of ``_NT_SYMBOL_PATH``."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_PATH_ENTRIES
from kdmp_ks.symbols.stores.default_store import default_store
from kdmp_ks.symbols.stores.download.urls import without_user

if TYPE_CHECKING:
    from collections.abc import Iterator

_URL: Final = re.compile(r"(?i)[a-z][a-z0-9+.-]+://")
_DRIVE: Final = re.compile(r"[A-Za-z]:[\\/]")
_OF_WINDOWS: Final = re.compile(r"[A-Za-z]:[\\/]|\\\\")
_SERVER_KEYWORDS: Final = ("srv", "symsrv")


@frozen
class PathEntry(Facts):
    """An entry of a symbol path.

    Attributes:
        text: The entry as it was written, without names and passwords in URLs.
        stores: Folders that are symbol stores, nearest first.
        servers: URLs.
        caches: Folders that downloads are stored in, nearest first.
        place: A bare folder or file; None for an entry of stores and servers.
    """

    text: str
    stores: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    caches: tuple[str, ...] = ()
    place: str | None = None

    def of_caches(self) -> PathEntry:
        """Return an entry with the folders that downloads are stored in alone."""
        return PathEntry(self.text, stores=self.caches)


def parse_entries(text: str) -> tuple[PathEntry, ...]:
    """Parse a symbol path; see `kdmp_ks.symbols.stores.symbol_path.SymbolPath.parse`."""
    found: list[PathEntry] = []
    caches: tuple[str, ...] = ()
    for one in _split(text):
        entry = _entry(one, caches)
        if _keyword(one) == "cache":
            caches += entry.stores
        found.append(entry)
        if len(found) >= MAX_PATH_ENTRIES:
            break
    return tuple(found)


def place_entry(path: str) -> PathEntry:
    """Return the entry for a folder or a file."""
    return PathEntry(without_user(path), place=_expanded(path))


def exists(path: str) -> bool:
    """Test whether a file or folder exists; none has a name with NUL."""
    try:
        return os.path.exists(path)  # noqa: PTH110
    except ValueError:
        return False


def is_url(text: str) -> bool:
    """Test whether a text is a URL rather than a path."""
    return _URL.match(text) is not None


def _entry(text: str, caches: tuple[str, ...]) -> PathEntry:
    keyword = _keyword(text)
    if keyword is None:
        if is_url(text):
            return _server_entry(text, ["", text], caches)
        return place_entry(text)
    elements = text.split("*")[1:]
    if keyword == "symsrv":
        elements = elements[1:]
    if keyword == "cache":
        stores = _stores(elements[:1] or [""])
        return PathEntry(without_user(text), stores=stores, caches=stores)
    return _server_entry(text, elements or [""], caches)


def _server_entry(text: str, elements: list[str], caches: tuple[str, ...]) -> PathEntry:
    servers = tuple(one.strip() for one in elements if is_url(one.strip()))
    stores = _stores([one for one in elements if not is_url(one.strip())])
    writable = tuple(one for one in caches + stores if not _is_elsewhere(one))
    if servers and not writable:
        writable = (default_store(),)
        stores += writable
    return PathEntry(
        without_user(text),
        stores=stores,
        servers=servers,
        caches=tuple(dict.fromkeys(writable)),
    )


def _stores(elements: list[str]) -> tuple[str, ...]:
    """Return folders; the default store for an empty element."""
    named = dict.fromkeys(one.strip() for one in elements)
    return tuple(dict.fromkeys(_expanded(one) if one else default_store() for one in named))


def _expanded(path: str) -> str:
    """Return a path with the user's folder in place of ``~``; one with NUL names no file."""
    try:
        return os.path.expanduser(path)  # noqa: PTH111
    except ValueError:
        return path


def _is_elsewhere(path: str) -> bool:
    """Whether a folder is on a drive or share of Windows, and this system is another."""
    return os.name != "nt" and _OF_WINDOWS.match(path) is not None and not exists(path)


def _keyword(text: str) -> str | None:
    """Return the keyword of an entry in lower case; None for a bare path."""
    head, star, _ = text.partition("*")
    word = head.strip().lower()
    if not star:
        return None
    if not word:  # `**`, and `*URL`: the default store
        return "srv"
    return word if word in (*_SERVER_KEYWORDS, "cache") else None


def _split(text: str) -> Iterator[str]:
    """Yield the entries: by ``;``, and by the system's separator where nothing else has it."""
    for part in text.split(";"):
        whole = part.strip()
        pieces = [whole]
        if _has_separators(whole):
            pieces = whole.split(os.pathsep)
        yield from (one.strip() for one in pieces if one.strip())


def _has_separators(entry: str) -> bool:
    """Whether colons (where the system separates by them) are separators, and nothing else."""
    if os.pathsep == ";" or os.pathsep not in entry:
        return False
    plain = "*" not in entry and not is_url(entry) and "://" not in entry
    return plain and not _DRIVE.match(entry) and not exists(entry)
