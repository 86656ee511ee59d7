"""`landing`: a path to write a result to, which is then copied to where it is asked for."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from kdmp_ks.storage.remote.urls import is_url

if TYPE_CHECKING:
    from collections.abc import Iterator


_LOCAL: Final = ("file", "local")


def split_place(place: str) -> tuple[str, str]:
    """Split a URL into that of the folder, and the name of the file.

    >>> split_place("s3://bucket/fleet/rows.parquet")
    ('s3://bucket/fleet', 'rows.parquet')
    """
    folder, _, name = place.rpartition("/")
    return folder, name


def local_name(place: str) -> Path:
    """Return a path with the name of a file; for a URL one where nothing is.

    Args:
        place: A path or a URL.
    """
    return Path(os.devnull, split_place(place)[1]) if is_url(place) else Path(place)


def local_path(place: str) -> Path | None:
    """Return the path of a file here; None if a URL leads elsewhere.

    >>> local_path("s3://bucket/rows.parquet"), local_path("file:///a/rows.csv").name
    (None, 'rows.csv')

    Args:
        place: A path or a URL.
    """
    if not is_url(place):
        return Path(place)
    protocol, _, path = place.partition("://")
    return Path(path) if protocol.lower() in _LOCAL else None


def check_place(place: str) -> None:
    """Check that a file can be written, as far as that can be seen.

    Args:
        place: A path or a URL.

    Raises:
        SourceError: The URL cannot be used.
        MissingExtraError: A library for the URL is not installed.
        IsADirectoryError: There is a folder of that name.
    """
    if is_url(place):
        from kdmp_ks.fleet.targets.file_system import open_file_system

        folder, name = split_place(place)
        system = open_file_system(folder)
        if system.is_folder(name):
            raise IsADirectoryError(
                None, "is a folder; remove it or choose another name", f"{system.name}/{name}"
            )


@contextmanager
def landing(place: str) -> Iterator[Path]:
    """Yield the path to write a file to, and files beside it.

    What is written for a URL is in a temporary folder, and is copied when all went well.

    Args:
        place: A path or a URL.

    Raises:
        SourceError: The URL cannot be written to.
        MissingExtraError: A library for the URL is not installed.
    """
    if not is_url(place):
        yield Path(place)
        return
    from kdmp_ks.fleet.targets.file_system import open_file_system

    folder, name = split_place(place)
    with TemporaryDirectory(prefix="kdmp-triage-") as temporary:
        yield Path(temporary) / name
        system = open_file_system(folder)
        system.make("")
        made = sorted(Path(temporary).iterdir(), key=lambda one: (one.name == name, one.name))
        for one in made:  # that of the name comes last, when those beside it are there
            system.upload(one, one.name)
