"""`missing_library`: the error for a URL whose kind fsspec knows, but needs a library for."""

from __future__ import annotations

from typing import Final

from kdmp_ks.errors import MissingExtraError
from kdmp_ks.ground.visible import visible

_PACKAGES: Final = {"libarchive": "libarchive-c"}
"""Packages of libraries of another name."""


def missing_library(name: str, error: ImportError) -> MissingExtraError:
    """Return the error, with the command that installs the library.

    Args:
        name: The URL, for the message.
        error: Error of fsspec, whose cause is that of the import.
    """
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ModuleNotFoundError) and cause.name:
            library = cause.name.partition(".")[0]
            package = _PACKAGES.get(library, library)
            return MissingExtraError(f"{name} needs {package}: pip install {package}")
        cause = cause.__cause__
    return MissingExtraError(f"{name} needs a library: {visible(str(error))}")
