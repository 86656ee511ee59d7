"""`optional_library`: a library that only some inputs need."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from kdmp_ks.errors import MissingExtraError


def optional_library(module: str, extra: str, what: str) -> Any:
    """Import a library.

    Args:
        module: Its name.
        extra: The extra of this package that installs it.
        what: Beginning of the message: ``"x.7z is a 7z archive"``.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return import_module(module)
    except ImportError as e:
        raise MissingExtraError(
            f'{what}, which needs {module.partition(".")[0]}: pip install "kdmp-ks[{extra}]"'
        ) from e
