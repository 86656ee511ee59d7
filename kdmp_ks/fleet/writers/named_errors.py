"""`named_errors`: errors of writing a file have its name."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def named_errors(path: Path) -> Iterator[None]:
    """Name a file in errors of writing it, such as that of a full disk, which names none.

    Args:
        path: The file.
    """
    try:
        yield
    except OSError as error:
        if error.filename is None and not isinstance(error, KdmpError):
            error.filename = str(path)
        raise
