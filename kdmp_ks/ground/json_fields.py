"""Kinds and facts of errors and warnings, as JSON documents have them."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

_LATER_WORD: Final = re.compile(r"(?<!^)(?=[A-Z])")
_COUNTS: Final = re.compile(r"(?:.*_)?(?:amount|count|size)")
_BYTES: Final = frozenset({"data"})
"""Attributes with bytes of the dump, which are not part of a reason."""


def kind_of(value: object) -> str:
    """Return the kind of an error or a warning: its class in lower case, without ``Error``.

    >>> kind_of(FileNotFoundError())
    'file_not_found'
    """
    name = type(value).__name__
    return _LATER_WORD.sub("_", name.removesuffix("Error") or name).lower()


def facts_of(value: object, names: list[str]) -> dict[str, object]:
    """Return attributes: counts as numbers, other numbers in hex, bytes as text or hex digits."""
    return {
        name: _fact(name, getattr(value, name))
        for name in names
        if name[0] != "_" and name not in _BYTES
    }


def _fact(name: str, value: object) -> object:
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, int):
        return int(value) if _COUNTS.fullmatch(name) else f"{value:#x}"
    if isinstance(value, bytes):
        text = value.decode("ascii", "replace")
        return text if text and text.isascii() and text.isprintable() else value.hex()
    if isinstance(value, BaseException):
        return {
            "kind": kind_of(value),
            "message": str(value),
            **facts_of(value, list(vars(value))),
        }
    return str(value)
