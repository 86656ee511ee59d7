"""`open_store`: the folder for part files at a path or URL."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kdmp_ks.fleet.targets.store import FolderStore
from kdmp_ks.storage.remote.urls import is_url

if TYPE_CHECKING:
    from kdmp_ks.fleet.targets.store import Store


def open_store(place: str | os.PathLike[str]) -> Store:
    """Return the store at a path or URL.

    Args:
        place: A folder, which may be missing, or a URL of fsspec.

    Raises:
        SourceError: The URL cannot be used.
        MissingExtraError: fsspec, or the library that it needs for the URL, is not installed.
    """
    text = os.fspath(place)
    if is_url(text):
        from kdmp_ks.fleet.targets.url_store import UrlStore

        return UrlStore(text)
    return FolderStore(Path(text))
